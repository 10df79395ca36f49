/** Plain invitations that nobody would mark. */
import { expect, it } from 'vitest'
import { find, said } from './built.ts'

const DANISH = `
Vi tager udgangspunkt i det, du kan. De fleste kommer igen. De gamle venner mødes. De unge og de ældre mødes.
Foreningen lider af mangel på frivillige. Han løftede kassen op på bordet. Bestyrelsen tager sagen op.
De nye og de gamle frivillige spiser sammen. Alle har rene hænder. Hunden er skør efter pølser. Det er sygt godt.
De raske piger løber. Vi leder efter nogen, der kan køre bil. Det er tungt at bære. Husk at sætte penge ind.
Vi går en tur på kanten af skoven. De sociale medier bruger vi ikke. Tag din nabo med. Den ene støtter den anden.
Døve og hørende mødes. Mennesker, der er blinde, får en ledsager. Har du brug for hjælp til at komme hen til os?
En svag ryg er ingen hindring. Vi taler om det, der er svært. Man må godt være ked af det.
Kommunens sagsbehandler kan give dig vores nummer. Vi mødes i et lokale uden for Psykiatrisk Center.
Ring til Livslinien, hvis du har tanker om selvmord. Efterladte efter selvmord er velkomne.
Du må gerne være påvirket, men du må ikke være truende. Gruppen er for kvinder, der har været udsat for vold.
Er du pårørende til en, der drikker? Har du høreapparat? Teleslyngen virker. Vi er ikke behandlere.
Tovholderen ringer til dig. Jobcentret kan betale rejsen. Vi spiller fodbold mod andre hold og taber tit.
Vil du støtte en, der har det, som du havde det? Enlige forsørgere mødes om søndagen. Nye danskere lærer sproget.
Vi følges ad til lægen. Den syge får besøg. De pårørende får en pause. Foredrag om ludomani og hjemløshed.
`
const ENGLISH = `
We start from what you can do. Most people come back. The old friends meet. Young and old people meet.
The association suffers from a lack of volunteers. All have clean hands. Deaf and hearing people meet.
Blind people get a guide. Do you need help to get here? We talk about what is hard.
Call Samaritans if you have thoughts of suicide. Some have lost somebody to suicide. You can stay anonymous.
The group is for women who have lived with violence. Do you care for someone who drinks? We are not therapists.
We play football and often lose. A place for lone parents. Refugees and locals eat together. In that case, call us.
The case worker can come along. It costs nothing. Somebody who has been there will ring you. We do not keep lists.
The house has a lift and a wide toilet. It is fine to be angry. Relatives get a break.
`

it('Danish', () => {
  expect(said(find(DANISH))).toEqual([])
})

it('English', () => {
  expect(said(find(ENGLISH, { language: 'en' }))).toEqual([])
})
