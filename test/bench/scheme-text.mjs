/** A scheme file as a diligent project lead would fill it in: about 7 KiB of Danish, different for each number. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const catalogue = JSON.parse(readFileSync(join(import.meta.dirname, '../../dist/catalogue.json'), 'utf8'))
const STATUSES = ['missing', 'planned', 'partly', 'in_place', 'in_place']
const POSITIONS = ['closed', 'between', 'open']
const NOTES = [
  'Vi talte om det på mødet i september og er enige om at vente til foråret',
  'Skrevet ned på en side, som ligger i mappen i køkkenet',
  'To af os har prøvet det; de andre vil gerne se, hvordan det går',
]

/** A small generator with a seed, so that each file is the same in every run. */
function numbers(seed) {
  let state = (seed + 1) * 2654435761
  return (below) => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return Math.floor((state / 4294967296) * below)
  }
}

export function schemeText(index) {
  const next = numbers(index)
  const pick = (list) => list[next(list.length)]
  const lines = [
    'peerscheme: 1',
    `name: Ordning nummer ${index}`,
    'language: da',
    `stage: ${pick(['pilot', 'running', 'anchored'])}`,
  ]
  lines.push(
    'profile:',
    '  community_types: [group, one_to_one]',
    '  partnership: classic',
    '  partner_kind: municipality',
  )
  lines.push(
    `  vulnerable: ${next(2) === 1}`,
    '  minors: false',
    '  data_kept: more',
    '  recruits_through: [municipality, self_referral]',
  )
  lines.push('purpose:')
  for (const { id } of catalogue.purpose) lines.push(`  ${id}: ${pick(NOTES)}`)
  const part = (indent, criteria) => {
    for (const { id } of criteria) {
      if (next(8) === 0) continue
      if (next(3) > 0) lines.push(`${indent}${id}: ${pick(STATUSES)}`)
      else {
        lines.push(`${indent}${id}:`, `${indent}  status: ${pick(STATUSES)}`, `${indent}  note: ${pick(NOTES)}`)
        if (next(2) === 0)
          lines.push(`${indent}  evidence: [{document: referat-${next(90)}.pdf, on: 2026-0${1 + next(9)}}]`)
        if (next(2) === 0) lines.push(`${indent}  owner: projektleder`, `${indent}  due: 2027-0${1 + next(9)}-01`)
      }
    }
  }
  lines.push('elements:')
  for (const element of catalogue.elements) {
    lines.push(`  ${element.id}:`)
    part('    ', element.criteria)
  }
  for (const lens of catalogue.lenses) {
    lines.push(`${lens.id}:`)
    part('  ', lens.criteria)
  }
  lines.push('grid:')
  for (const { id } of catalogue.pairs) lines.push(`  ${id}: ${pick(POSITIONS)}`)
  return `${lines.join('\n')}\n`
}

/** The same with mistakes in it: a word that is none, a date that is none, keys that are none. */
export function withMistakes(text, keys = 2) {
  const unknown = Array.from({ length: keys }, (_, at) => `made_up_${at}: in_plac\n`)
  return `${text.replace('in_place', 'in_plac')}${unknown.join('')}assessed: {on: 2026-13-01}\n`
}

/** Danish prose in paragraphs, with words in it that `wording` remarks on. @param kilobytes about as long */
export function longText(kilobytes, remarks) {
  const next = numbers(7)
  const words = 'vi mødes hver tirsdag i køkkenet og taler om det der fylder og nogen har altid kage med'.split(' ')
  const lines = []
  for (let length = 0, told = 0; length < kilobytes * 1000; ) {
    const line = Array.from({ length: 60 }, () => words[next(words.length)])
    if (told++ < remarks) line.splice(30, 0, 'misbrugere')
    const text = `${line.join(' ')}.`
    lines.push(text)
    length += Buffer.byteLength(text) + 2
  }
  return `${lines.join('\n\n')}\n`
}
