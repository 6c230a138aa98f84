/** Detects whether a text in a group is addressed to the bot. */
import { languages } from '../languages/languages.ts'
import { normalize } from './text/normalize.ts'

export interface Addressed {
  readonly addressed: boolean
  /** The text without the mention or the name. */
  readonly text: string
}

// Names of the bot at the beginning of a text: "Karvan, …", «Караван, …». Names that are also words need a comma.
const words = new Set(languages.flatMap(({ grammar }) => grammar.botName.word ?? []))
const whatIs = new Set(languages.flatMap(({ grammar }) => (grammar.botName.asked ?? []).map(normalize)))
const names = [...languages.flatMap(({ grammar }) => grammar.botName.names), ...words]

/**
 * A text is addressed by `@username` anywhere, in any case, or by the bot's name at the beginning, before a mark or a space.
 * A longer username (`@karvan_botanics`) does not count.
 */
export function addressed(text: string, username: string): Addressed {
  const at = mentionAt(text, username)
  if (at !== -1) {
    const rest = `${text.slice(0, at)} ${text.slice(at + username.length + 1)}`
    return {
      addressed: true,
      text: rest
        .trim()
        .replace(/^[,:;，：]\s*/, '')
        .trim(),
    }
  }
  const called = names.find(name => startsWithName(text, name))
  if (called === undefined) return { addressed: false, text }
  const rest = text
    .trimStart()
    .slice(called.length)
    .replace(/^[\s,:;!，：！、-]{1,8}/, '')
  // "Karvan nədir?", "Karvan是什么" ask what the bot is.
  return { addressed: true, text: whatIs.has(normalize(rest).replace(/\P{L}+$/u, '')) ? '/help' : rest }
}

function mentionAt(text: string, username: string): number {
  const where = text.toLowerCase()
  const what = `@${username.toLowerCase()}`
  // Lower-casing may lengthen a text (İ), which shifts positions; then the mention is searched as typed.
  const searched = where.length === text.length ? where : text
  let at = searched.indexOf(what)
  while (at !== -1) {
    const before = text[at - 1] ?? ' '
    const behind = text[at + what.length] ?? ' '
    if (!/[\w@]/.test(before) && !/\w/.test(behind)) return at
    at = searched.indexOf(what, at + 1)
  }
  return -1
}

function startsWithName(text: string, name: string): boolean {
  const start = text.trimStart()
  const behind = start[name.length] ?? ''
  const isApart =
    behind === '' ||
    /[,:;!，：！、]/.test(behind) ||
    (!words.has(name) && (/[\s\p{Script=Han}]/u.test(behind) || /\p{Script=Han}/u.test(name)))
  return isApart && normalize(start.slice(0, name.length)) === name
}
