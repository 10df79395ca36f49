/** The screens as people see them, on a few questions: in both languages at 80x24, and in a narrow window in Danish. */
import { join } from 'node:path'
import stringWidth from 'fast-string-width'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/language/types.ts'
import { firstScene, menuScene } from '../../src/questionnaire/scenes.ts'
import type { Drawn } from '../../src/questionnaire/screens/layout.ts'
import type { Display } from '../../src/questionnaire/state/display.ts'
import { key } from '../../src/questionnaire/state/key.ts'
import { GOLDEN, smallDisplay } from './small.ts'
import { BLANK, displayFor, Questionnaire } from './state/in-state.ts'

const FILLED = `${BLANK}assessed:
  on: 2026-06-01
  by: [{role: projektleder, basis: self}]
profile:
  community_types: [group]
  partnership: none
purpose:
  need: Mange føler sig alene
elements:
  target_group:
    inclusion_criteria: {status: partly, note: Drøftes i maj, owner: projektleder, due: 2027-02-01}
    exclusion_criteria: in_place
  organising:
    host: planned
    shared_ownership: missing
safeguarding:
  confidentiality: missing
grid:
  organisation: closed
  group_size: {position: between, target: open}
`

type Shown = (display: Display) => Drawn

const at =
  (id: string, ...keys: string[]): Shown =>
  (display) =>
    new Questionnaire(BLANK, {}, display)
      .goTo(id)
      .press(...keys)
      .draw()

const filledAt =
  (id: string, ...keys: string[]): Shown =>
  (display) =>
    new Questionnaire(FILLED, {}, display)
      .goTo(id)
      .press(...keys)
      .draw()

const letter = (da: string, en: string, lang: Language): string => (lang === 'da' ? da : en)

function screens(lang: Language): Record<string, Shown> {
  const [evidence, owner, later] = [letter('d', 'e', lang), letter('a', 'o', lang), 's']
  const known = { name: null, organisation: null, stage: null, rater: null, file: null }
  return {
    'the start menu': (display) =>
      menuScene(
        'peerscheme',
        ['…'],
        [
          { id: 'new', title: 'A', about: 'b' },
          { id: 'fill', title: 'C', about: '' },
        ],
        display,
      ).draw(display) as Drawn,
    'the first form, half filled in': (display) => {
      const scene = firstScene(known, [], display, () => null)
      for (const one of ['N', 'return', 'return', '2', 'return']) scene.press(key(one), display)
      return scene.draw(display) as Drawn
    },
    'a consideration, being written': at(
      'purpose.need',
      'Mange i den erhvervsaktive alder føler sig isolerede og mangler nogen i samme situation',
    ),
    'a consideration, the other keys': at('purpose.need', 'escape'),
    'a consideration that is answered': filledAt('purpose.need'),
    'a choice that decides': at('profile.partnership', 'down'),
    'several to tick': at('profile.community_types', '2', 'down', 'space'),
    'yes or no': at('profile.vulnerable'),
    'a fact of several parts': (display) =>
      new Questionnaire(FILLED, { only: ['facts'] }, display)
        .goTo('profile.group_size')
        .press('4', 'return', '9')
        .draw(),
    'a pair': at('grid.roles'),
    'a pair with the slider moved, and read on': at('grid.roles', 'right', 'space'),
    'a pair with a wish': filledAt('grid.group_size'),
    'the wish for a pair': filledAt('grid.group_size.target', 'right'),
    'a criterion': at('target_group.inclusion_criteria'),
    'a criterion that is answered': filledAt('target_group.inclusion_criteria'),
    'a gate, with a choice marked': at('safeguarding.confidentiality', 'down', 'down'),
    'why it does not apply': at('target_group.exclusion_criteria', '5'),
    evidence: at('target_group.inclusion_criteria', evidence, '1', 'referat.pdf', 'return'),
    'a promise, and a date that is none': at(
      'target_group.inclusion_criteria',
      owner,
      'projektleder',
      'return',
      lang === 'da' ? 'f' : 'd',
      'en dag',
      'return',
    ),
    'nothing chosen': at('target_group.inclusion_criteria', 'return'),
    why: at('target_group.inclusion_criteria', '?'),
    'why, of a fact': at('profile.partnership', '?'),
    'the sections': filledAt('organising.host', 'g'),
    'what is unanswered': (display) => new Questionnaire(FILLED, { quick: true }, display).press('escape', 'u').draw(),
    'an offer': filledAt('offer.own_pairs'),
    'a pair of one’s own': filledAt('offer.own_pairs', '1', 'Kun for medlemmer', 'return'),
    'the result so far': filledAt('organising.host', 'r'),
    'the end': (display) => {
      const state = new Questionnaire(FILLED, { only: ['target_group'] }, display)
      while (state.id !== null) state.press(later)
      return state.draw()
    },
  }
}

const SIZES = [
  { width: 80, height: 24 },
  { width: 60, height: 20 },
]

describe.each(['da', 'en'] as const)('the screens in %s', (lang) => {
  it.each(lang === 'da' ? SIZES : SIZES.slice(0, 1))('at $width x $height', async (size) => {
    const display = smallDisplay(lang, size)
    const pages = Object.entries(screens(lang)).map(([name, show]) => page(name, show(display)))
    await expect(pages.join('\n')).toMatchFileSnapshot(join(GOLDEN, `${lang}-${size.width}x${size.height}.txt`))
  })

  it.each([...SIZES, { width: 44, height: 14 }, { width: 100, height: 50 }, { width: 200, height: 60 }])(
    'fill the window and no more at $width x $height',
    (size) => {
      // All the questions that there are, and their real texts: long lists, long words. Signs take no other place.
      for (const unicode of size.width === 80 ? [true, false] : [true]) {
        const display = displayFor(lang, { ...size, unicode })
        for (const [name, show] of Object.entries(screens(lang))) {
          const { lines, cursor } = show(display)
          expect(lines.length, name).toBe(size.height)
          expect(lines.at(-1), name).not.toBe('')
          for (const line of lines) expect(stringWidth(line), `${name}: ${line}`).toBeLessThan(size.width)
          if (cursor) expect(lines[cursor.line], name).toContain(cursor.row)
          // Letters beyond ASCII are trusted, signs are not.
          if (!unicode) expect(lines.join('\n'), name).not.toMatch(/[^\p{ASCII}æøåÆØÅéÉü”’½]/u)
        }
      }
    },
  )

  it('say that the window is too small, and fit in it all the same', () => {
    const { lines } = at('grid.roles')(smallDisplay(lang, { width: 30, height: 6 }))
    expect(lines.length).toBeLessThanOrEqual(6)
    expect(lines.join(' ')).toContain('44')
  })

  it('that are too small promise no more than is true', () => {
    const display = smallDisplay(lang, { width: 44, height: 6 })
    const shown = (show: Shown): string => show(display).lines.join(' ')
    const saved = letter('Alt er gemt', 'Everything is saved', lang)
    const typed = letter('Det, I har skrevet, er her stadig', 'What you have typed is still here', lang)
    expect(shown(at('grid.roles'))).toContain(saved)
    expect(shown(at('purpose.need'))).toContain(saved)
    const some: [Shown, string][] = [
      [at('purpose.need', 'Halvt'), typed],
      [at('purpose.need', 'Halvt', 'escape', 's'), typed],
      [at('organising.host', 'n', 'Halvt'), typed],
      [
        at('profile.community_types', '2'),
        letter('Jeres krydser er her stadig', 'What you have ticked is still here', lang),
      ],
    ]
    for (const [show, text] of some) {
      expect(shown(show)).toContain(text)
      expect(shown(show)).not.toContain(saved)
    }
    // Before there is a file.
    const first = firstScene(
      { name: null, organisation: null, stage: null, rater: null, file: null },
      [],
      display,
      () => null,
    )
    const drawn = (): string => (first.draw(display) as Drawn).lines.join(' ')
    expect(drawn()).not.toMatch(/gemt|saved|stadig|still/)
    first.press(key('N'), display)
    expect(drawn()).toContain(typed)
  })

  it('that are too small promise nothing of an answer that could not be written', () => {
    const display = smallDisplay(lang, { width: 44, height: 6 })
    const full = new Questionnaire(BLANK, {}, display).goTo('organising.host')
    full.file.fails = 'ENOSPC'
    expect(full.press('1').draw().lines.join(' ')).not.toMatch(/gemt|saved/)
  })

  it('hold no colour but what they are given', () => {
    const display = smallDisplay(lang)
    for (const show of Object.values(screens(lang))) expect(show(display).lines.join('')).not.toContain('\x1b')
  })
})

function page(name: string, { lines, cursor }: Drawn): string {
  const place = cursor ? `, cursor on line ${cursor.line + 1} behind "${cursor.row.slice(0, cursor.before)}"` : ''
  return [`## ${name}${place}`, '', ...lines.map((line) => line.trimEnd()), ''].join('\n')
}
