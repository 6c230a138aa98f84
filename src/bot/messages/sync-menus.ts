/** The bot's menus and its page in Telegram, brought up to date at the start. */
import type { Api } from 'grammy'
import type { BotCommand, LanguageCode } from 'grammy/types'
import type { App } from '../../handlers/app.ts'
import type { Menu, Profile } from '../../handlers/request/request.ts'
import { described, type Log } from '../process/log.ts'

/** One thing that Telegram keeps about the bot. */
interface Fitting {
  readonly what: string
  isRight(): Promise<boolean>
  put(): Promise<unknown>
}

/**
 * Puts the menus and descriptions in place, in every language, and for everybody else in `language`.
 *
 * Only what differs is written, so a second start writes nothing; a name or description that somebody has set stays. Never rejects: what fails is logged, and the bot answers
 * without it. Ends early when the signal is aborted.
 */
export async function syncMenus(
  api: Api,
  { menus, profiles }: Pick<App, 'menus' | 'profiles'>,
  language: string,
  log: Log,
  signal: AbortSignal,
): Promise<void> {
  const fittings = [
    ...forEveryLanguage(menus, language).flatMap(([menu, code]) => menuFittings(api, menu, code)),
    ...profileFittings(api, profiles, language, log),
    menuButton(api),
  ]
  for (const { what, isRight, put } of fittings) {
    if (signal.aborted) return
    try {
      if (!(await isRight())) await put()
    } catch (error) {
      // A stop ends the call that is under way, which is no fault.
      if (signal.aborted) return
      log.warn({ what, err: described(error) }, 'could not be brought up to date')
    }
  }
}

/** Each thing with its language code, and before them the ones that count where no language fits. */
export function forEveryLanguage<T extends { readonly language: string }>(
  all: readonly T[],
  language: string,
): readonly (readonly [T, LanguageCode | undefined])[] {
  const general = all.filter(one => one.language === language).map(one => [one, undefined] as const)
  const special = all.flatMap(one => (isCode(one.language) ? [[one, one.language] as const] : []))
  return [...general, ...special]
}

const isCode = (language: string): language is LanguageCode => /^[a-z]{2}$/.test(language)

/** Telegram's scopes, and whose menu is shown there. 'default' is where none of the others applies. */
const scopes = [
  { type: 'default', audience: 'group' },
  { type: 'all_private_chats', audience: 'private' },
  { type: 'all_group_chats', audience: 'group' },
  { type: 'all_chat_administrators', audience: 'admins' },
] as const

function menuFittings(api: Api, menu: Menu, code: LanguageCode | undefined): readonly Fitting[] {
  const commands = menu.commands.map(({ command, description }) => ({ command, description }))
  return scopes
    .filter(({ audience }) => audience === menu.audience)
    .map(({ type }) => {
      const other = { scope: { type }, ...(code !== undefined && { language_code: code }) }
      return {
        what: `commands ${type} ${code ?? ''}`,
        isRight: async () => isSame(await api.getMyCommands(other), commands),
        put: () => api.setMyCommands(commands, other),
      }
    })
}

export const isSame = (some: readonly BotCommand[], others: readonly BotCommand[]): boolean =>
  some.length === others.length &&
  some.every(({ command, description }, i) => command === others[i]?.command && description === others[i]?.description)

/** A text of the bot's page in Telegram. */
interface SyncedMenu {
  readonly what: string
  /** Ours, in every language. */
  readonly ours: readonly string[]
  text(profile: Profile): string
  read(other: Said): Promise<string>
  put(text: string, other: Said): Promise<unknown>
}
type Said = { readonly language_code?: LanguageCode }

function profileFittings(api: Api, profiles: readonly Profile[], language: string, log: Log): readonly Fitting[] {
  const kept = keptTexts(api).map(it => ({ ...it, ours: ['', ...profiles.map(it.text)] }))
  return forEveryLanguage(profiles, language).flatMap(([profile, code]) =>
    kept.map(it => profileFitting(it, it.text(profile), code, log)),
  )
}

/** What somebody has set in @BotFather stays: ours is put only where nothing stands, or what is ours in some language. */
function profileFitting(
  { what, ours, read, put }: SyncedMenu,
  text: string,
  code: LanguageCode | undefined,
  log: Log,
): Fitting {
  const other = code === undefined ? {} : { language_code: code }
  return {
    what: `${what} ${code ?? ''}`,
    async isRight() {
      const now = await read(other)
      if (now === text) return true
      // Where a language has none of its own, the one for everybody is shown: a set one is not to be hidden behind ours.
      if (ours.includes(now) && ours.includes(await read({}))) return false
      if (code === undefined) log.info({ what }, 'set in @BotFather, and left as it is')
      return true
    },
    put: () => put(text, other),
  }
}

const keptTexts = (api: Api): readonly Omit<SyncedMenu, 'ours'>[] => [
  {
    what: 'name',
    text: ({ name }) => name,
    read: async other => (await api.getMyName(other)).name,
    put: (text, other) => api.setMyName(text, other),
  },
  {
    what: 'description',
    text: ({ description }) => description,
    read: async other => (await api.getMyDescription(other)).description,
    put: (text, other) => api.setMyDescription(text, other),
  },
  {
    what: 'short description',
    text: ({ shortDescription }) => shortDescription,
    read: async other => (await api.getMyShortDescription(other)).short_description,
    put: (text, other) => api.setMyShortDescription(text, other),
  },
]

/** Beside the text field: the list of commands. */
const menuButton = (api: Api): Fitting => ({
  what: 'menu button',
  isRight: async () => (await api.getChatMenuButton({})).type === 'commands',
  put: () => api.setChatMenuButton({ menu_button: { type: 'commands' } }),
})
