/** The lists one chooses a place from: the sections, and what is unanswered. */

import { sectionsOf, unansweredOf } from '../plan/place.ts'
import { PANEL } from '../words/screens.ts'
import type { Display } from './display.ts'
import { sectionTitle, titleOf } from './naming.ts'
import { type Doing, type ListItem, type State, underneath } from './state.ts'

type Picking = Doing & { kind: 'picking' }

/** The sections with something to ask, the one in hand marked. */
export function listSections(state: State, display: Display): Picking {
  const { progress } = state
  const { lang } = display
  const sections = sectionsOf(progress.session).filter(({ questions }) => questions > 0)
  const items = sections.map(({ id, questions, answered, current }): ListItem => {
    const here = current ? ` · ${PANEL.here[lang]}` : ''
    return {
      id,
      title: sectionTitle(id, display),
      aside: `${PANEL.answered[lang](answered, questions)}${here}`,
      group: '',
    }
  })
  const at = Math.max(
    0,
    sections.findIndex(({ current }) => current),
  )
  return { kind: 'picking', what: 'sections', items, about: [], at, typed: '', under: underneath(state) }
}

/** What is unanswered, by section, and the facts that would bring more questions. */
export function listUnanswered(state: State, display: Display): Picking {
  const { progress, question } = state
  const { lang, texts } = display
  const { questions, undecided } = unansweredOf(progress.session)
  const items = questions.map(
    (one): ListItem => ({
      id: one.id,
      title: titleOf(one, display),
      aside: '',
      group: sectionTitle(one.section, display),
    }),
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
  return { kind: 'picking', what: 'unanswered', items, about, at, typed: '', under: underneath(state) }
}
