/** Plain mode, heard: what is said, and what lines make of the file. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/language/types.ts'
import { talkThrough } from '../../src/questionnaire/plain/talk.ts'
import { start } from '../../src/questionnaire/plan/session.ts'
import type { Options } from '../../src/questionnaire/plan/types.ts'
import { readScheme } from '../../src/scheme/read.ts'
import type { Scheme } from '../../src/scheme/types.ts'
import { GOLDEN, SMALL, smallDisplay } from './small.ts'
import { BLANK, contextFor, memoryFile, TODAY } from './state/in-state.ts'

interface Heard {
  said: string[]
  text: string
  how: 'left' | 'ended'
  id: string | null
}

async function talked(lines: string[], options: Options, lang: Language = 'da', text: string = BLANK): Promise<Heard> {
  const file = memoryFile(text)
  const display = smallDisplay(lang)
  const { scheme } = readScheme(text, '', { catalogue: SMALL })
  if (!scheme) throw new Error('invalid')
  const said: string[] = []
  const waiting = [...lines]
  const talk = {
    say: (line: string) => said.push(line),
    ask: async () => {
      const line = waiting.shift() ?? null
      said.push(line === null ? '(end of input)' : `> ${line}`)
      return line
    },
  }
  const progress = { session: start(SMALL, scheme, TODAY, options), text }
  const { how, progress: last } = await talkThrough(progress, contextFor(file, display), talk, null)
  return { said, text: file.text ?? '', how, id: last.session.at }
}

function schemeIn(text: string): Scheme {
  const { scheme, findings } = readScheme(text, '', { catalogue: SMALL })
  if (!scheme) throw new Error(JSON.stringify(findings))
  return scheme
}

const FACTS: Options = { only: ['facts'] }

describe('plain mode', () => {
  it.each([
    ['da', ['Et behov', 'i tvivl: Vi ved det ikke endnu', 'h', '?', 's', 'l']],
    ['en', ['A need', 'no', 'h', '?', 's', 'q']],
  ] as const)('says the questions of the purpose in %s', async (lang, lines) => {
    const { said } = await talked([...lines], { only: ['purpose'] }, lang)
    await expect(`${said.join('\n')}\n`).toMatchFileSnapshot(join(GOLDEN, `plain.${lang}.txt`))
  })

  it('says facts, pairs, criteria and the end', async () => {
    const lines = ['2', '2,4', 'j', 's', 's', 's', 's', 'u', '', 'r', 'l']
    const { said } = await talked(lines, { ...FACTS, quick: true })
    const pair = await talked(['l'], { only: ['grid'] })
    const criterion = await talked(['5', 'Alle er frivillige', '3', 'n', 'En note', 'l'], { only: ['organising'] })
    const text = [said, pair.said, criterion.said].map((part) => part.join('\n')).join('\n\n\n')
    await expect(`${text}\n`).toMatchFileSnapshot(join(GOLDEN, 'plain.questions.da.txt'))
  })

  it('answers line by line, the way a pipe gives it', async () => {
    const lines = ['Mennesker med tinnitus', '2', '5', 'nej', 'n', '4']
    const { text, how } = await talked(lines, FACTS)
    expect(schemeIn(text).profile).toMatchObject({
      target_group: 'Mennesker med tinnitus',
      community_types: ['group'],
      partnership: 'none',
      vulnerable: false,
      minors: false,
      digital_reach: 'few',
    })
    expect(how).toBe('ended')
  })

  it('keeps what was typed when the input ends in the middle of a fact', async () => {
    const { text } = await talked(['120'], FACTS, 'da', `${BLANK}profile: {digital_reach: all}\n`)
    expect(schemeIn(text).profile.participants.expected).toBe(120)
  })

  it('asks again when a line is none of the answers, and changes nothing', async () => {
    const { said, text } = await talked(['8', 'måske', ''], { only: ['principles'] })
    expect(said.filter((line) => line.includes('ikke et af svarene'))).toHaveLength(2)
    expect(text).toBe(BLANK)
  })

  it('takes an answer by its word', async () => {
    const { text } = await talked(['delvist'], { only: ['principles'] })
    expect(text).toContain('shared_experience: partly')
  })

  it('goes back, undoes and jumps', async () => {
    const { text, id } = await talked(['1', '2', 'z', 't', '3', 'g', '1'], { only: ['principles'] })
    expect(text).toContain('shared_experience: planned')
    expect(text).not.toContain('partly')
    expect(id).toBe('principles.mutuality')
  })

  it('leaves with everything saved', async () => {
    expect(await talked(['1', 'l'], { only: ['principles'] })).toMatchObject({ how: 'left' })
  })
})
