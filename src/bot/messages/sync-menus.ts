/** Sets the bot's menus and profile texts in Telegram at the start. */
import type { Api } from 'grammy'
import type { BotCommand, LanguageCode } from 'grammy/types'
import type { App } from '../../handlers/app.ts'
import type { Menu, Profile } from '../../handlers/request/request.ts'
import { described, type Log } from '../process/log.ts'

interface Setting {
  readonly what: string
  isCurrent(): Promise<boolean>
  put(): Promise<unknown>
}

/**
 * Sets the menus and profile texts in every language, and by default in `language`.
 *
 * Writes only what differs, and keeps a name or description that was set in @BotFather. Never rejects: failures are logged. Ends
 * early when the signal is aborted.
 */
export async function syncMenus(
  api: Api,
  { menus, profiles }: Pick<App, 'menus' | 'profiles'>,
  language: string,
  { log, signal }: { readonly log: Log; readonly signal: AbortSignal },
): Promise<void> {
  const settings = [
    ...forEveryLanguage(menus, language).flatMap(([menu, code]) => menuSettings(api, menu, code)),
    ...profileSettings(api, profiles, language, log),
    menuButton(api),
  ]
  for (const { what, isCurrent, put } of settings) {
    if (signal.aborted) return
    try {
      if (!(await isCurrent())) await put()
    } catch (error) {
      // A stop aborts the call, which is no fault.
      if (signal.aborted) return
      log.warn({ what, err: described(error) }, 'could not be brought up to date')
    }
  }
}

/** Each value with its language code, after the default ones without a code. */
export function forEveryLanguage<T extends { readonly language: string }>(
  all: readonly T[],
  language: string,
): readonly (readonly [T, LanguageCode | undefined])[] {
  const general = all.filter(one => one.language === language).map(one => [one, undefined] as const)
  const special = all.flatMap(one => (isCode(one.language) ? [[one, one.language] as const] : []))
  return [...general, ...special]
}

const isCode = (language: string): language is LanguageCode => /^[a-z]{2}$/.test(language)

/** Telegram's scopes, and the audience of their menu. 'default' applies when no other does. */
const scopes = [
  { type: 'default', audience: 'group' },
  { type: 'all_private_chats', audience: 'private' },
  { type: 'all_group_chats', audience: 'group' },
  { type: 'all_chat_administrators', audience: 'admins' },
] as const

function menuSettings(api: Api, menu: Menu, code: LanguageCode | undefined): readonly Setting[] {
  const commands = menu.commands.map(({ command, description }) => ({ command, description }))
  return scopes
    .filter(({ audience }) => audience === menu.audience)
    .map(({ type }) => {
      const other = { scope: { type }, ...(code !== undefined && { language_code: code }) }
      return {
        what: `commands ${type} ${code ?? ''}`,
        isCurrent: async () => isSame(await api.getMyCommands(other), commands),
        put: () => api.setMyCommands(commands, other),
      }
    })
}

export const isSame = (some: readonly BotCommand[], others: readonly BotCommand[]): boolean =>
  some.length === others.length &&
  some.every(({ command, description }, i) => command === others[i]?.command && description === others[i]?.description)

interface SyncedMenu {
  readonly what: string
  readonly ours: readonly string[]
  text(profile: Profile): string
  read(other: Said): Promise<string>
  put(text: string, other: Said): Promise<unknown>
}
type Said = { readonly language_code?: LanguageCode }

function profileSettings(api: Api, profiles: readonly Profile[], language: string, log: Log): readonly Setting[] {
  const kept = keptTexts(api).map(it => ({ ...it, ours: ['', ...profiles.map(it.text)] }))
  return forEveryLanguage(profiles, language).flatMap(([profile, code]) =>
    kept.map(it => profileSetting(it, it.text(profile), code, log)),
  )
}

/** Writes our text only when none is set, or one of ours: a text from @BotFather stays. */
function profileSetting(menu: SyncedMenu, text: string, code: LanguageCode | undefined, log: Log): Setting {
  const { what, ours, read, put } = menu
  const other = code === undefined ? {} : { language_code: code }
  return {
    what: `${what} ${code ?? ''}`,
    async isCurrent() {
      const now = await read(other)
      if (now === text) return true
      // Telegram shows the default text when a language has none: a default from @BotFather must not be hidden by ours.
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

/** The button next to the text field: it shows the commands. */
const menuButton = (api: Api): Setting => ({
  what: 'menu button',
  isCurrent: async () => (await api.getChatMenuButton({})).type === 'commands',
  put: () => api.setChatMenuButton({ menu_button: { type: 'commands' } }),
})
