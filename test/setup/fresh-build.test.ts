import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { SOURCES_NOTE, sourcesHash } from '../../build/sources.ts'
import { buildWhereStale } from './fresh-build.ts'

const SOURCES = ['src/a.ts', 'src/deep/b.yaml', 'build/c.ts', 'schemas/d.json', 'package.json', 'package-lock.json']

describe('before the tests', () => {
  let root = ''
  let builds = 0
  const put = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  const build = (): void => {
    builds += 1
    put(`dist/${SOURCES_NOTE}`, sourcesHash(root))
  }

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'peerscheme-build-'))
    builds = 0
    for (const file of [...SOURCES, 'tsconfig.json']) put(file, file)
  })

  it('dist is built where it is not there, and once', async () => {
    await buildWhereStale(root, build)
    await buildWhereStale(root, build)
    expect(builds).toBe(1)
    expect(existsSync(join(root, 'dist.lock'))).toBe(false)
  })

  it.each<[string, (root: string) => void]>([
    ['changed', () => put('src/deep/b.yaml', 'other')],
    ['added', () => put('src/new.ts', '')],
    ['deleted', () => rmSync(join(root, 'src/a.ts'))],
    ['called something else', () => put('schemas/e.json', 'schemas/d.json')],
  ])('it is built anew where a source was %s', async (_, change) => {
    await buildWhereStale(root, build)
    change(root)
    await buildWhereStale(root, build)
    expect(builds).toBe(2)
  })

  it('it is not built for what is no source', async () => {
    await buildWhereStale(root, build)
    put('test/x.test.ts', '')
    put('README.md', '')
    put('schemas/scheme.schema.json', 'which the build writes')
    await buildWhereStale(root, build)
    expect(builds).toBe(1)
  })

  it('the second of two runs waits for the first one’s build', async () => {
    put('dist.lock', String(process.pid))
    const waiting = buildWhereStale(root, build)
    await new Promise((later) => setTimeout(later, 150))
    expect(builds).toBe(0)
    put(`dist/${SOURCES_NOTE}`, sourcesHash(root))
    rmSync(join(root, 'dist.lock'))
    await waiting
    expect(builds).toBe(0)
  })

  it('a build that failed lets go, and one that was killed is not waited for', async () => {
    await expect(
      buildWhereStale(root, () => {
        throw new Error('does not build')
      }),
    ).rejects.toThrow('does not build')
    // No system gives a process so high a number.
    put('dist.lock', '2147483646')
    await buildWhereStale(root, build)
    expect(builds).toBe(1)
  })
})
