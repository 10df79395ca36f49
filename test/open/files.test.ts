/** Which files FILES names: what folders and globs take, what they leave out, and what is said of it. */

import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, ran } from '../commands/run.ts'
import { inMoments } from '../setup/moments.ts'

const SCHEME = 'peerscheme: 1\nname: Prøve\nlanguage: da\nstage: pilot\n'
const schemes = (...names: string[]) => folderWith(Object.fromEntries(names.map((name) => [name, SCHEME])))

async function linted(folder: string, ...typed: string[]) {
  const { code, out, err } = await ran(['lint', ...typed, '--format', 'json'], folder)
  return { code, err, files: JSON.parse(out).files.map(({ file }: { file: string }) => file) as string[] }
}

describe('a folder', () => {
  it('gives its scheme files in any letter case, hidden ones too, but no folder of programs', async () => {
    const folder = schemes(
      'd/a.scheme.yaml',
      'd/.b.scheme.yml',
      'd/.ci/c.scheme.yaml',
      'd/E.Scheme.YAML',
      'd/node_modules/x/n.scheme.yaml',
      'd/.git/g.scheme.yaml',
      'd/plain.yaml',
      'd/own.catalogue.yaml',
    )
    expect(await linted(folder, 'd')).toEqual({
      code: 0,
      err: '',
      files: ['d/.b.scheme.yml', 'd/.ci/c.scheme.yaml', 'd/E.Scheme.YAML', 'd/a.scheme.yaml'],
    })
  })

  it.each(['d', 'd/*', 'd/*.yaml', 'd/**'])('takes links to files: %s', async (typed) => {
    const folder = schemes('real/r.scheme.yaml', 'd/a.scheme.yaml')
    symlinkSync('../real/r.scheme.yaml', join(folder, 'd/link.scheme.yaml'))
    expect((await linted(folder, typed)).files).toEqual(['d/a.scheme.yaml', 'd/link.scheme.yaml'])
  })

  it.each(['d', 'd/*.scheme.yaml'])('is not green over links that cannot be opened: %s', async (typed) => {
    const folder = schemes('d/a.scheme.yaml')
    symlinkSync('nowhere', join(folder, 'd/gone.scheme.yaml'))
    symlinkSync('round.scheme.yaml', join(folder, 'd/round.scheme.yaml'))
    const { code, err, files } = await linted(folder, typed)
    expect([code, files.at(-1)]).toEqual([2, 'd/a.scheme.yaml'])
    expect(err).toMatch(
      /^d\/gone\.scheme\.yaml: the link leads nowhere.*\nd\/round\.scheme\.yaml: .*back to itself.*\n$/,
    )
  })

  it('says that a link to a folder is not followed, and is not stopped by one that leads round', async () => {
    const folder = schemes('d/a.scheme.yaml', 'other/b.scheme.yaml')
    symlinkSync('../other', join(folder, 'd/linked'))
    symlinkSync('.', join(folder, 'd/round'))
    const { code, err, files } = await linted(folder, 'd')
    expect([code, files]).toEqual([0, ['d/a.scheme.yaml']])
    expect(err).toContain('d/linked: a link to a folder is not followed')
    expect(err).toContain('d/round: a link to a folder is not followed')
  })

  it('says nothing of links that could not be meant', async () => {
    const folder = schemes('d/a.scheme.yaml')
    symlinkSync('nowhere', join(folder, 'd/README'))
    symlinkSync('anna@host.1234', join(folder, 'd/.#a.scheme.yaml'))
    expect(await linted(folder, 'd')).toEqual({ code: 0, err: '', files: ['d/a.scheme.yaml'] })
  })

  it('does not wait for a pipe, and says so', async () => {
    const folder = schemes('d/a.scheme.yaml')
    expect(spawnSync('mkfifo', [join(folder, 'd/p.scheme.yaml')]).status).toBe(0)
    const { code, err } = await linted(folder, 'd')
    expect(code).toBe(2)
    expect(err).toContain('d/p.scheme.yaml: this is no ordinary file')
  })

  it.runIf(process.getuid?.() !== 0)('says that a folder in it may not be opened', async () => {
    const folder = schemes('d/a.scheme.yaml', 'd/closed/b.scheme.yaml')
    chmodSync(join(folder, 'd/closed'), 0)
    const { code, err } = await linted(folder, 'd')
    chmodSync(join(folder, 'd/closed'), 0o755)
    expect(code).toBe(2)
    expect(err).toContain('d/closed')
  })

  it.each([
    [['lint', '.'], 'holds no scheme files'],
    [['wording', '.'], 'holds no texts'],
  ])('without what is meant is an error: %j', async (argv, said) => {
    const { code, err } = await ran(argv, folderWith({ 'other.css': '' }))
    expect(code).toBe(2)
    expect(err).toContain(said)
  })

  it('of texts gives scheme files too, and mentions documents that are no plain text', async () => {
    const folder = folderWith({
      'a.MD': 'Fin tekst\n',
      'ours.scheme.yaml': `${SCHEME}about: for misbrugere\n`,
      'old.docx': 'x',
      'picture.png': 'x',
    })
    const { code, out, err } = await ran(['wording', '.', '--format', 'json'], folder)
    expect(code).toBe(0)
    expect(JSON.parse(out).files.map(({ file }: { file: string }) => file)).toEqual(['a.MD', 'ours.scheme.yaml'])
    expect(err).toBe('old.docx: not plain text, so it was not looked through. Save it as plain text to have it read.\n')
  })
})

describe('a glob', () => {
  const folder = schemes(
    'd/.b.scheme.yaml',
    'd/.ci/c.scheme.yml',
    'd/E.SCHEME.YAML',
    'd/a (1).scheme.yaml',
    'd/x/y.scheme.yaml',
  )

  it.each([
    ['d/*.yaml', ['d/.b.scheme.yaml', 'd/E.SCHEME.YAML', 'd/a (1).scheme.yaml']],
    ['d/**/*.yml', ['d/.ci/c.scheme.yml']],
    ['d/a (1)*', ['d/a (1).scheme.yaml']],
    ['./d/{x,.ci}/*', ['d/.ci/c.scheme.yml', 'd/x/y.scheme.yaml']],
    ['d/{x/y,E}.scheme.yaml', ['d/E.SCHEME.YAML', 'd/x/y.scheme.yaml']],
    ['*/x/?.scheme.yaml', ['d/x/y.scheme.yaml']],
    ['d/[e].scheme.*', ['d/E.SCHEME.YAML']],
  ])('takes what a folder would: %s', async (typed, files) => {
    expect(await linted(folder, typed)).toEqual({ code: 0, err: '', files })
  })

  it.each(['d/*.txt', 'nowhere/*.yaml', '!d/*', 'd/a.scheme.yaml/*'])(
    'that matches nothing is an error: %s',
    async (typed) => {
      const { code, err, files } = await linted(folder, typed)
      expect([code, files]).toEqual([2, []])
      expect(err).toContain('no file matches')
    },
  )

  it('is looked through from an absolute folder too', async () => {
    const { files } = await linted(folder, join(folder, 'd/x/*'))
    expect(files).toEqual([join(folder, 'd/x/y.scheme.yaml')])
  })
})

describe('what git ignores', () => {
  const repository = (ignored: Record<string, string>, ...names: string[]) => {
    const folder = schemes(...names)
    mkdirSync(join(folder, '.git'))
    for (const [name, text] of Object.entries(ignored)) writeFileSync(join(folder, name), text)
    return folder
  }

  it('is left out, by the .gitignore of the folder and of those above and below', async () => {
    const folder = repository(
      {
        '.gitignore': '# drafts\nbuild/\n*.tmp.scheme.yaml\n/d/top.scheme.yaml\n',
        'd/.gitignore': '!kept.tmp.scheme.yaml\nsub/inner.scheme.yaml\n',
      },
      'd/a.scheme.yaml',
      'd/x.tmp.scheme.yaml',
      'd/kept.tmp.scheme.yaml',
      'd/top.scheme.yaml',
      'd/sub/top.scheme.yaml',
      'd/sub/inner.scheme.yaml',
      'd/deeper/sub/inner.scheme.yaml',
      'd/build/b.scheme.yaml',
    )
    const files = [
      'd/a.scheme.yaml',
      'd/deeper/sub/inner.scheme.yaml',
      'd/kept.tmp.scheme.yaml',
      'd/sub/top.scheme.yaml',
    ]
    expect(await linted(folder, 'd')).toEqual({ code: 0, err: '', files })
    expect(await linted(folder, '**/*.scheme.yaml')).toEqual({ code: 0, err: '', files })
    // From within, the repository's root is found upwards.
    const within = await linted(join(folder, 'd/sub'), '.')
    expect(within.files).toEqual(['top.scheme.yaml'])
  })

  it('agrees with git', async () => {
    const names = ['a', 'b', 'sub/a', 'sub/b', 'sub/deep/a', 'sub/deep/c', 'ø/a', '#x', 'a b'].map(
      (name) => `${name}.scheme.yaml`,
    )
    const folder = folderWith({
      ...Object.fromEntries(names.map((name) => [name, SCHEME])),
      '.gitignore': 'b.*\n\\#x.scheme.yaml\nsub/*/c.*\n/ø/\na\\ b.scheme.yaml\n',
      'sub/.gitignore': '!b.scheme.yaml\n/a.*\r\n',
      'sub/deep/.gitignore': '*\n!a.*\n',
    })
    if (spawnSync('git', ['init', '-q'], { cwd: folder }).status !== 0) return
    const { stdout } = spawnSync('git', ['-c', 'core.quotePath=false', 'ls-files', '--others', '--exclude-standard'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder },
    })
    const expected = stdout.split('\n').filter((name) => name.endsWith('.scheme.yaml'))
    expect((await linted(folder, '.')).files).toEqual(expected.sort())
  })

  it('is read where it is named itself: the file, or the folder', async () => {
    const folder = repository({ '.gitignore': 'build/\n' }, 'build/b.scheme.yaml')
    expect((await linted(folder, 'build/b.scheme.yaml')).files).toEqual(['build/b.scheme.yaml'])
    expect((await linted(folder, 'build')).files).toEqual(['build/b.scheme.yaml'])
    expect((await linted(folder, 'build/*')).files).toEqual(['build/b.scheme.yaml'])
  })

  it('is not lost to an output', async () => {
    const folder = repository({ '.gitignore': 'build/\n' }, 'a.scheme.yaml')
    expect((await ran(['lint', '.', '-o', '.gitignore'], folder)).code).toBe(2)
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('build/\n')
  })

  it('is said to be left out where nothing else is there', async () => {
    const folder = repository({ '.gitignore': '*.yaml\n' }, 'a.scheme.yaml')
    const { code, err } = await linted(folder, '.')
    expect(code).toBe(2)
    expect(err).toContain('What git ignores was not looked through')
  })

  it('means nothing outside of a repository', async () => {
    const folder = schemes('a.scheme.yaml')
    writeFileSync(join(folder, '.gitignore'), '*.yaml\n')
    expect((await linted(folder, '.')).files).toEqual(['a.scheme.yaml'])
  })

  it('takes no pattern that would be matched for ages', async () => {
    const name = `${'a'.repeat(120)}.scheme.yaml`
    const folder = repository({ '.gitignore': `${'*a'.repeat(40)}b\n` }, name)
    expect((await inMoments(() => linted(folder, '.'))).files).toEqual([name])
  })
})

describe('a name whose letters the disk writes in the other way', () => {
  const HERE = 'på/tværs.md'.normalize('NFD')
  const THERE = 'på/tværs.md'.normalize('NFC')

  it.each([
    [HERE, THERE],
    [THERE, HERE],
  ])('is found: %j by %j', async (onDisk, named) => {
    const text = 'Vi hjælper misbrugere\n'
    const scheme = `${SCHEME}texts: [{path: ${named}}]\n`
    const folder = folderWith({ [onDisk]: text, 'a.scheme.yaml': scheme })
    for (const argv of [
      ['wording', named],
      ['lint', 'a.scheme.yaml'],
    ]) {
      const { out } = await ran([...argv, '--format', 'json'], folder)
      const { files } = JSON.parse(out)
      expect(files.at(-1).findings.map(({ rule }: { rule: string }) => rule)).toEqual(['wording-misbruger'])
    }
    const { code } = await ran(['lint', 'a.scheme.yaml', '-o', onDisk], folder)
    expect(code).toBe(2)
  })

  it('is not another name', async () => {
    const { code } = await ran(['wording', 'på.md'], folderWith({ 'pa.md': 'x', 'pä.md': 'x' }))
    expect(code).toBe(2)
  })
})

describe('a file that is no plain text', () => {
  const zip = (name: string) => Buffer.from(`PK\u0003\u0004\u0014\0\0\0\b\0${name}\u0001\u0002`, 'latin1')

  it.each([
    ['a.docx', zip('word/document.xml'), 'Word document'],
    ['a.xlsx', zip('xl/workbook.xml'), 'spreadsheet'],
    ['a.odt', zip('mimetypeapplication/vnd.oasis.opendocument.text'), 'LibreOffice'],
    ['a.zip', zip('something.txt'), 'archive'],
    ['a.pdf', Buffer.from('%PDF-1.7\n%\u00e2\u00e3', 'latin1'), 'PDF'],
    ['a.png', Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), 'image'],
    ['a.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'older Office'],
    ['a.rtf', Buffer.from('{\\rtf1 hej}'), 'RTF'],
    ['a.txt', Buffer.from('Vi hjælper alle', 'utf16le'), 'UTF-16 without a mark'],
    ['b.txt', Buffer.from([0x01, 0x00, 0x00, 0xff, 0xfe, 0x07, 0x00]), 'not a text file'],
    ['c.txt', Buffer.from('Vi hjælper alle', 'latin1'), 'not saved as UTF-8'],
  ])('is named for what it is: %s', async (name, bytes, said) => {
    const folder = folderWith({})
    writeFileSync(join(folder, name), bytes)
    for (const command of ['wording', 'lint']) {
      const { code, err } = await ran([command, name], folder)
      expect([code, err.includes(said)], err).toEqual([2, true])
    }
  })
})
