/** The lists one chooses a place from: the sections, and what is unanswered. */

import { sectionsOf, unansweredOf } from '../plan/place.ts'
import { PANEL } from '../words/screens.ts'
import type { Look } from './display.ts'
import { sectionTitle, titleOf } from './naming.ts'
import { type Desk, type Doing, type PickItem, underneath } from './state.ts'

type Picking = Doing & { kind: 'picking' }

/** The sections with something to ask, the one in hand marked. */
export function pickSections(desk: Desk, look: Look): Picking {
  const { interview } = desk
  const { lang } = look
  const sections = sectionsOf(interview.session).filter(({ questions }) => questions > 0)
  const items = sections.map(({ id, questions, answered, current }): PickItem => {
    const here = current ? ` · ${PANEL.here[lang]}` : ''
    return {
      id,
      title: sectionTitle(id, look),
      aside: `${PANEL.answered[lang](answered, questions)}${here}`,
      group: '',
    }
  })
  const at = Math.max(
    0,
    sections.findIndex(({ current }) => current),
  )
  return { kind: 'picking', what: 'sections', items, about: [], at, typed: '', under: underneath(desk) }
}

/** What is unanswered, by section, and the facts that would bring more questions. */
export function pickUnanswered(desk: Desk, look: Look): Picking {
  const { interview, question } = desk
  const { lang, texts } = look
  const { questions, undecided } = unansweredOf(interview.session)
  const items = questions.map(
    (one): PickItem => ({ id: one.id, title: titleOf(one, look), aside: '', group: sectionTitle(one.section, look) }),
  )
  const waiting = undecided.map(({ fact, criteria }) => {
    const [where, key = ''] = fact.split('.')
    const title = where === 'grid' ? texts.pairs[key]?.title : texts.facts[key]?.title
    return `${title ?? fact} (${criteria.length})`
  })
  const about = [items.length === 0 ? PANEL.allAnswered[lang] : PANEL.unansweredCount[lang](items.length)]
  if (waiting.length > 0) about.push(PANEL.waiting[lang](waiting.join(', ')))
  const at = Math.max(
    0,
    questions.findIndex(({ id }) => id === question?.id),
  )
  return { kind: 'picking', what: 'unanswered', items, about, at, typed: '', under: underneath(desk) }
}
