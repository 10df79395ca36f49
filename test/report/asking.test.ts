/** What people ask, in their own words and spelling, and what must be among the best answers. */
import { describe, expect, it } from 'vitest'
import { builtInCatalogue, builtInTexts } from '../../src/io/knowledge.ts'
import { finder } from '../../src/report/explain.ts'

const catalogue = builtInCatalogue()
const texts = { da: builtInTexts('da'), en: builtInTexts('en') }
const find = {
  da: finder({ catalogue, texts: texts.da, lang: 'da' }, texts.en),
  en: finder({ catalogue, texts: texts.en, lang: 'en' }, texts.da),
}
const found = (query: string, lang: 'da' | 'en') => find[lang](query)
const ids = (query: string, lang: 'da' | 'en') => found(query, lang).map(({ id }) => id)

const DANISH: [string, string][] = [
  ['hvad er en tovholder', 'facilitation'],
  ['tovholdr', 'facilitation'],
  ['frafald', 'engagement.retention_plan'],
  ['suprvision', 'training_supervision.supervision'],
  ['bosted', 'organising.gatekeeper_scepticism'],
  ['hvem ringer man til', 'training_supervision.acute_line'],
  ['boerneattest', 'safeguarding.background_checks'],
  ['tavshedspligt', 'safeguarding.confidentiality'],
  ['GDPR', 'safeguarding.data_protection'],
  ['samtykke', 'matching.consent'],
  ['grupper for små', 'activities.group_upkeep'],
  ['hvor mange i en gruppe', 'group_size'],
  ['hvem kan være med', 'target_group.inclusion_criteria'],
  ['facebook', 'social_media'],
  ['match', 'matching'],
  ['selvmord', 'safeguarding.crisis_route'],
  ['hvordan finder vi deltagere', 'engagement.several_routes'],
  ['kommunen svarer ikke', 'organising.bridging_means'],
  ['evaluering spørgeskema', 'evaluation.methods'],
  ['konflikt i gruppen', 'activities.ground_rules'],
  ['én fylder det hele', 'one-takes-over'],
  ['én til én', 'one_to_one'],
  ['afslutning', 'activities.closing'],
  ['mødes på zoom', 'meeting_place'],
  ['kan vi betale de frivillige', 'organising.voluntary_basis'],
  ['ildsjæl', 'project_leadership.contingency_for_key_person'],
]
const ENGLISH: [string, string][] = [
  ['burnout', 'safeguarding.peer_wellbeing'],
  ['loneliness', 'less_isolation'],
  ['confidentality', 'safeguarding.confidentiality'],
  ['drop out', 'engagement.retention_plan'],
  ['recruit volunteers', 'engagement.several_routes'],
  ['who do we call in a crisis', 'safeguarding.crisis_route'],
  ['DBS check', 'safeguarding.background_checks'],
  ['survey', 'evaluation.methods'],
  ['grant', 'long_term'],
  ['wheelchair', 'activities.accessibility'],
]

describe('a question in one’s own words', () => {
  it.each(DANISH)('%s: first %s', (query, best) => expect(ids(query, 'da')[0]).toBe(best))
  it.each(ENGLISH)('%s: first %s', (query, best) => expect(ids(query, 'en')[0]).toBe(best))

  it.each([
    ['hvordan starter vi', 'need'],
    ['økonomi', 'funding'],
    ['stop', 'evaluation.negative_effects'],
    ['mentor', 'wording-mentor'],
    ['partner', 'partner'],
  ])('%s: %s is among the answers', (query, one) => expect(ids(query, 'da')).toContain(one))

  it.each(['asdfgh', 'fodboldresultater', 'xyz 123'])('nothing by %s', (query) => expect(ids(query, 'da')).toEqual([]))

  it.each(['gruppe', 'kommunen', 'frivillige'])('gives so few answers by %s that one can choose', (query) =>
    expect(ids(query, 'da').length).toBeLessThanOrEqual(11),
  )

  it('finds by everything that people are known to call something, what tells it best first', () => {
    for (const lang of ['da', 'en'] as const) {
      // A few are enough: a search through everything takes its time.
      const some = texts[lang].synonyms.filter((_, at) => at % 17 === 0)
      for (const { words, see } of some) {
        const [word = ''] = words
        const [best] = found(word, lang)
        if (best?.by === 'text') expect(ids(word, lang), word).toContain(see[0])
        else expect(best?.by, word).toMatch(/id|title/)
      }
    }
  })
})
