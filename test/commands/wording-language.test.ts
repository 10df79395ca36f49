/** A text that is looked through as the language it is not in: nothing would be found, and nobody would know why. */
import { expect, it } from 'vitest'
import { folderWith, ran } from './run.ts'

const TEXTS = {
  'da.md': 'Velkommen til gruppen. Vi mødes hver tirsdag og taler om det, der fylder for misbrugere.\n',
  'en.md': 'Welcome to the group. We meet on Tuesdays and talk about what is on your mind.\n',
}

it.each([
  ['da.md', 'en', 'da.md looks Danish.'],
  ['en.md', 'da', 'en.md ser ud til at være på engelsk.'],
])('%s as %s', async (file, lang, said) => {
  const { err } = await ran(['wording', file, '--lang', lang], folderWith(TEXTS))
  expect(err).toContain(said)
})

it.each([
  ['da.md', ['--lang', 'da']],
  ['en.md', ['--lang', 'en']],
  ['da.md', []],
])('says nothing of %s %s', async (file, options) => {
  const { err } = await ran(['wording', file, ...options], folderWith(TEXTS))
  expect(err).not.toMatch(/looks Danish|på engelsk/)
})
