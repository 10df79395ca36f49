import { describe, expect, it } from 'vitest'
import { type Library, packagesOf, thirdParty } from '../../build/third-party.ts'

const library = (name: string, licence: string, texts = ['Do what you like.']): Library => ({
  name,
  version: '1.2.3',
  licence,
  texts,
  homepage: 'https://example.org',
})

describe('the licences of what is bundled', () => {
  it('are kept with their texts, by name', () => {
    const text = thirdParty([library('b', 'ISC'), library('@a/c', 'MIT', ['One.\n~~~', 'Two.'])])
    expect(text).toMatch(/^# Libraries in peerscheme\n/)
    expect(text.match(/^## .*$/gm)).toEqual(['## @a/c 1.2.3', '## b 1.2.3'])
    expect(text).toContain('~~~~text\nOne.\n~~~\n~~~~\n\n~~~text\nTwo.\n~~~')
  })

  it.each(['MIT', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-3-Clause', '(GPL-3.0 OR MIT)', 'MIT AND ISC'])(
    'may be %s',
    (licence) => expect(thirdParty([library('a', licence)])).toContain(licence),
  )

  it.each(['GPL-3.0', '', 'UNLICENSED', 'MIT AND GPL-3.0', 'SEE LICENSE IN x', 'CC-BY-4.0'])(
    'may not be "%s"',
    (licence) =>
      expect(() => thirdParty([library('ours', 'MIT'), library('theirs', licence)])).toThrow('theirs: its licence is'),
  )

  it('are told of all at once where something is wrong', () => {
    expect(() => thirdParty([library('a', 'GPL-3.0'), library('b', 'MIT', [])])).toThrow(/a: .*\nb: the text/)
  })
})

describe('the packages in a bundle', () => {
  it('are those of which something is in it, each once', () => {
    const modules = {
      '/p/src/main.ts': { renderedLength: 10 },
      '/p/node_modules/yaml/dist/a.js': { renderedLength: 5 },
      '/p/node_modules/@inquirer/core/dist/index.js': { renderedLength: 1 },
      '/p/node_modules/a/node_modules/b/index.js': { renderedLength: 1 },
      '/p/node_modules/left-out/index.js': { renderedLength: 0 },
      '\0node:child_process': { renderedLength: 1 },
    }
    const more = {
      'C:\\p\\node_modules\\yaml\\dist\\b.js': { renderedLength: 5 },
      '/p/node_modules/yaml/dist/b.js': { renderedLength: 5 },
    }
    expect(packagesOf([{ modules }, { modules: more }])).toEqual([
      '/p/node_modules/yaml',
      '/p/node_modules/@inquirer/core',
      '/p/node_modules/a/node_modules/b',
      'C:/p/node_modules/yaml',
    ])
  })
})
