/** `peerscheme` alone: in a terminal a menu, in a pipe the help. */
import { builtInKnowledge } from '../io/knowledge.ts'
import { SCHEME_FILES } from '../open/inputs.ts'
import type { MenuItem, Setting } from '../questionnaire/run.ts'
import { MENU } from '../questionnaire/words/commands.ts'
import { modeOf, quoted, settingFor } from './asking.ts'
import type { Session } from './session.ts'

/**
 * The start menu.
 * @returns what to run, as it would be typed; null when one leaves without
 */
export async function startMenu(session: Session): Promise<string[] | null> {
  const { lang } = session
  const setting = await settingFor(modeOf({}, session), session, builtInKnowledge())
  const questionnaire = await import('../questionnaire/run.ts')
  const files = await schemeFiles(session)
  const item = (id: 'new' | 'quick' | 'fill' | 'audit' | 'explain'): MenuItem => ({
    id,
    title: MENU[id][lang],
    about: MENU[`${id}About`][lang],
  })
  const items = [
    item('new'),
    item('quick'),
    ...(files.length > 0 ? [item('fill'), item('audit')] : []),
    item('explain'),
  ]
  const chosen = await questionnaire.choose(MENU.title[lang], [MENU.about[lang]], items, setting)
  const asked = chosen === 'fill' || chosen === 'audit' ? await whichFile(files, questionnaire, setting, session) : null
  session.io.lines.close()
  switch (chosen) {
    case 'new':
      return ['new']
    case 'quick':
      return ['new', '--quick']
    case 'explain':
      return ['explain']
    case 'fill':
    case 'audit':
      return asked === null ? null : [chosen, asked]
    default:
      return null
  }
}

/** The scheme files in this folder. */
async function schemeFiles({ io }: Session): Promise<string[]> {
  const { readdirSync } = await import('node:fs')
  return readdirSync(io.cwd)
    .filter((name) => SCHEME_FILES.takes(name) && !name.startsWith('.'))
    .sort()
}

async function whichFile(
  files: string[],
  questionnaire: typeof import('../questionnaire/run.ts'),
  setting: Setting,
  { lang }: Session,
): Promise<string | null> {
  if (files.length === 1) return files[0] ?? null
  const items = files.map((id) => ({ id, title: quoted(id), about: '' }))
  return questionnaire.choose(MENU.which[lang], [], items, setting)
}
