/** The bot's menus and its page in Telegram, brought up to date at the start. */
import type { Api } from 'grammy'
import type { BotCommand, LanguageCode } from 'grammy/types'
import type { Desk, Menu, Profile } from '../handlers/asked.ts'
import { described, type Log } from './log.ts'

/** One thing that Telegram keeps about the bot. */
interface Fitting {
  readonly what: string
  isRight(): Promise<boolean>
  put(): Promise<unknown>
}

/**
 * Puts the menus and descriptions in place, in every language, and for everybody else in `language`.
 *
 * Only what differs is written, so a second start writes nothing. Never rejects: what fails is logged, and the bot answers
 * without it. Ends early when the signal is aborted.
 */
export async function furnish(
  api: Api,
  { menus, profiles }: Pick<Desk, 'menus' | 'profiles'>,
  language: string,
  log: Log,
  signal: AbortSignal,
): Promise<void> {
  const fittings = [
    ...forEveryLanguage(menus, language).flatMap(([menu, code]) => menuFittings(api, menu, code)),
    ...forEveryLanguage(profiles, language).flatMap(([profile, code]) => profileFittings(api, profile, code)),
    menuButton(api),
  ]
  for (const { what, isRight, put } of fittings) {
    if (signal.aborted) return
    try {
      if (!(await isRight())) await put()
    } catch (error) {
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

function profileFittings(api: Api, profile: Profile, code: LanguageCode | undefined): readonly Fitting[] {
  const other = code === undefined ? {} : { language_code: code }
  return [
    {
      what: `name ${code ?? ''}`,
      isRight: async () => (await api.getMyName(other)).name === profile.name,
      put: () => api.setMyName(profile.name, other),
    },
    {
      what: `description ${code ?? ''}`,
      isRight: async () => (await api.getMyDescription(other)).description === profile.description,
      put: () => api.setMyDescription(profile.description, other),
    },
    {
      what: `short description ${code ?? ''}`,
      isRight: async () => (await api.getMyShortDescription(other)).short_description === profile.shortDescription,
      put: () => api.setMyShortDescription(profile.shortDescription, other),
    },
  ]
}

/** Beside the text field: the list of commands. */
const menuButton = (api: Api): Fitting => ({
  what: 'menu button',
  isRight: async () => (await api.getChatMenuButton({})).type === 'commands',
  put: () => api.setChatMenuButton({ menu_button: { type: 'commands' } }),
})
