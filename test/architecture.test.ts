/**
 * The layers, as CONTRIBUTING.md draws them: every import of the sources, type imports too, points down the page, and
 * no files import each other in a circle.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..')

/** The layers from the top down; those on one line do not know of each other. */
const LAYERS = layersOf(readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8'))

function layersOf(page: string): string[][] {
  const drawing = /```text\n(main\n[^`]*)```/.exec(page)?.[1] ?? ''
  return drawing
    .trim()
    .split('\n')
    .map((line) => line.split(/, */).map((name) => name.trim()))
}

/** What each file of the sources imports of ours, by path from the root. */
const IMPORTS = new Map(
  readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join('src', file))
    .map((file) => [file, importsOf(file, readFileSync(join(ROOT, file), 'utf8'))] as const),
)

function importsOf(file: string, text: string): string[] {
  const found = text.matchAll(/(?:\bfrom|\bimport\(|^import)\s*'(\.[^']+\.ts)'/gm)
  return [...found].map(([, path = '']) => normalize(join(dirname(file), path)))
}

/** `src/yaml/tree.ts` -> `yaml`; `src/main.ts` -> `main`. */
const layerOf = (file: string): string => (file.split('/')[1] ?? '').replace(/\.ts$/, '')

const heightOf = (layer: string): number => LAYERS.findIndex((line) => line.includes(layer))

/** Whether one layer may know another: itself, or one on a lower line. */
const mayImport = (from: string, to: string): boolean => from === to || heightOf(from) < heightOf(to)

/** Files that import each other, however far round; an empty list where none do. */
function circle(imports: ReadonlyMap<string, string[]>): string[] {
  const done = new Set<string>()
  function visit(file: string, path: string[]): string[] {
    if (path.includes(file)) return path.slice(path.indexOf(file))
    if (done.has(file)) return []
    for (const next of imports.get(file) ?? []) {
      const found = visit(next, [...path, file])
      if (found.length > 0) return found
    }
    done.add(file)
    return []
  }
  for (const file of imports.keys()) {
    const found = visit(file, [])
    if (found.length > 0) return found
  }
  return []
}

describe('the sources', () => {
  it('lie in the layers that CONTRIBUTING draws, each in one', () => {
    const layers = [...new Set([...IMPORTS.keys()].map(layerOf))]
    expect(LAYERS.flat().toSorted()).toEqual(layers.toSorted())
  })

  it('import nothing from above, types neither', () => {
    const upwards = [...IMPORTS].flatMap(([file, all]) =>
      all.filter((to) => !mayImport(layerOf(file), layerOf(to))).map((to) => `${file} -> ${to}`),
    )
    expect(upwards).toEqual([])
  })

  it('import each other in no circle', () => {
    expect(circle(IMPORTS)).toEqual([])
  })

  it('keep the state of the questionnaire apart from both ways of showing it, and these from each other', () => {
    const APART: [from: string, to: string][] = [
      ['state', 'screens'],
      ['state', 'plain'],
      ['screens', 'plain'],
      ['plain', 'screens'],
      ['plan', 'state'],
    ]
    const inside = (folder: string) => (file: string) => file.startsWith(`src/questionnaire/${folder}/`)
    const wrong = APART.flatMap(([from, to]) =>
      [...IMPORTS]
        .filter(([file]) => inside(from)(file))
        .flatMap(([file, all]) => all.filter(inside(to)).map((one) => `${file} -> ${one}`)),
    )
    expect(wrong).toEqual([])
  })
})

describe('the reading of imports', () => {
  it('sees every form of them', () => {
    const text = "import type { A } from './a.ts'\nimport './b.ts'\nexport * from '../c.ts'\nawait import('./d.ts')\n"
    expect(importsOf('src/x/y.ts', text)).toEqual(['src/x/a.ts', 'src/x/b.ts', 'src/c.ts', 'src/x/d.ts'])
  })

  it('finds a circle, and an arrow that points upwards', () => {
    expect(
      circle(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']],
        ]),
      ),
    ).toEqual(['b', 'c'])
    expect(mayImport('language', 'commands')).toBe(false)
    expect(mayImport('report', 'open')).toBe(false)
    expect(mayImport('commands', 'language')).toBe(true)
  })
})
