/** Every form that the close reading of the sources names, in a sentence that says nothing else. */
import { expect, it } from 'vitest'
import { find } from './built.ts'

const FORMS = `
en misbruger|som misbruger|tidligere misbruger|aktiv misbruger|er misbruger|misbrugeren
misbrugere|misbrugerne|misbrugerens|misbrugeres|misbrugernes|stofmisbruger
alkoholmisbruger|hashmisbruger|pillemisbruger|narkomisbruger|blandingsmisbruger|sidemisbruger
misbrugerfamilie|eksmisbruger|eks-misbruger|tidligere misbrugere|forhenværende narkoman|alkoholikeren
tørlagt alkoholiker|kvartalsdranker|narkomaner|narkomanerne|stiknarkomaner|junkien
junkier|junkierne|pusheren|sprittere|spritteren|fulderik
fulderikken|drukkenbolt|de stofafhængige|ludoman|ludomanen|ludomaner
ludomanerne|blive clean|hårde misbrugere|tunge brugere|belastede brugere|hyggeforbrug
sidemisbruget|prostitueret|prostituerede|prostitueredes|tidligere prostitueret|gadeprostituerede
luder|luderen|ludere|luderne|trækkerdrenge|callgirl
tidligere erfaring fra prostitution|voldsoffer|voldsofre|voldtægtsoffer|incestoffer|offer for vold
voldsramte kvinder|voldsramt kvinde|en hjemløs|hjemløse|hjemløses|de hjemløse
posefolk|vagabonder|subsistensløse|gadens folk|de kriminelle|ekskriminelle
tidligere straffet|tugthusfugl|de indsatte|fangerne|bandemedlem|bøller
ballademagere|utilpassede unge|psykisk syge|de psykisk syge|de syge|sindslidende
sindslidendes|de sindssyge|en galning|de skøre|skizofren|skizofrene
er skizofren|en bipolar|maniodepressive|borderliner|psykotikere|psykopat
neurotiker|anorektikere|bulimiker|en selvskader|en cutter|autisten
autister|autisterne|aspergere|adhd'er|damp-barn|psykiatriske patienter
tidligere psykiatriske patienter|begå selvmord|begik selvmord|begået selvmord|mislykket selvmordsforsøg|vellykket selvmordsforsøg
selvmordskandidat|psykisk ustabile|nervesvage|den depressive|de deprimerede|lidt depri
de handicappede|en invalid|invalide|krøblinge|vanføre|spastiker
spasser|de åndssvage|evnesvage|retarderet|mongol|mongoler
bundet til kørestol|lænket til kørestolen|kørestolsbundne|døvstumme|en tunghør|tunghøre
halvdøve|de hørehandicappede|de blinde|svagsynede|dement|demente
dementes|de demente|senile|diabetikere|epileptiker|astmatiker
kræftpatient|aids-offer|kræftoffer|hiv-smittet|kronikere|de kronisk syge
lider af angst|plaget af angst|hårdt ramt af depression|ramt af kræft|hvad fejler du|de gamle
de ældre|ældrebyrden|plejekrævende|fede mennesker|de overvægtige|normale mennesker
de normale|raske mennesker|almindelige borgere|socialt svage|svage grupper|samfundets svageste
de svage|ressourcesvage|lavtfungerende|svagtfungerende|dårligt fungerende|de udsatte
socialt udsatte|udsatte borgere|udsatte grupper|de sårbare|sårbare borgere|de ensomme
ensomme ældre|ensomme mennesker|tabere|samfundstaber|social taber|skæve eksistenser
på samfundets bund|på kanten af samfundet|marginaliserede|udstødte|socialt ekskluderede|stakkels mennesker
stakler|trængende|nødstedte|ulykkelige skæbner|tunge skæbner|menneskeskæbner
kontanthjælpsmodtagere|bistandsklienter|førtidspensionister|på overførselsindkomst|på bistand|klienter
tung sag|grønlænderstiv|ghettobeboere|andengenerationsindvandrer|de fremmede|ikke-vestlige
etniske unge|problembarn|problemfamilier|belastede familier|multiproblemfamilier|svært belastede
dysfunktionelle|utilpassede|afvigende unge|uegnede deltagere|utilregnelige|umotiverede
behandlingsresistente|modstand hos borgeren|ikke-compliant|hjælpe de svage|give dem en stemme|løfte folk op
redde mennesker|integrere dem|på trods af sit handicap|heltemodig|inspirerende mennesker|dem og os
de udsatte og os andre|kom ud af isolationen|bryd din ensomhed|bliv normal igen|bliv rask|dokumenteret effekt
virker garanteret|helbreder|peer|peers|peer-to-peer|peer-støtte-modtager
mentorer|mentee|mentorordning|recovery|recovery-proces|recovery-orienteret
recoveryorienteret|empowerment|coping|buddy|match|matching
onboarding|no-show|drop-out|mestring|mestringsstrategier|egenomsorg
egenmestring|kompetencer|ressourcestærke|facilitator|facilitere|inklusionskriterier
eksklusionskriterier|visiteret|visitere|visitation|udredning|screening
forløbsplan|målgruppen|brugerne|indsatsen|tilbudsvifte|tilbudspalette
interventionen|foranstaltning|ydelsen|komorbiditet|dobbeltdiagnose|symptombærer
funktionsniveau|compliance|supervision|levede erfaringer|social kapital|substitutionsbehandling
substitutionsmedicin|civilsamfundet|brobygning|partnerskab|forankring|virtuel
digital platform|misbrugsproblematikker|problematikker|peer-modtager|erhvervsaktive|trækkerdreng
beskidt urinprøve
`
  .trim()
  .split(/[|\n]/)

it('finds them all', () => {
  expect(FORMS.length).toBeGreaterThan(300)
  expect(FORMS.filter((form) => find(`Der er plads til ${form} her.`).length === 0)).toEqual([])
})

it('finds them at the beginning of a sentence and in capitals', () => {
  expect(
    FORMS.filter((form) => find(`${form.charAt(0).toUpperCase()}${form.slice(1)} kan komme her.`).length === 0),
  ).toEqual([])
  expect(FORMS.filter((form) => find(`${form} kan komme her.`.toUpperCase()).length === 0)).toEqual([])
})
