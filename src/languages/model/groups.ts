/** Phrases about a chat's settings, and to a group that the bot has joined. */
import type { Text } from './text.ts'

export interface GroupWords {
  /** Over the settings: of a group, or of any other chat. */
  readonly titles: Record<'group' | 'chat', string>
  /** One line a setting: 'Language: English'. */
  language(name: string): string
  /** 'Pair taken when no country is named: Azerbaijan – China'. */
  pair(pair: string): string
  readonly askedBy: Record<'everybody' | 'admins', string>
  readonly length: Record<'compact' | 'full', string>
  readonly sound: Record<'on' | 'off', string>
  /** 'My answers: deleted after 6 h'; `hours` are digits. Undefined: they stay. */
  deletion(hours: string | undefined): string
  /** Under the settings of a group, and the notice to a member who presses a button there without being an admin. */
  readonly onlyAdmins: string
  /** Over the choices of one setting. */
  readonly asks: Record<'language' | 'partner' | 'deleteAfter', string>
  /** On buttons: those that lead to choices, and those that choose. 20 characters at most, because two share a row. */
  readonly buttons: Record<
    | 'language'
    | 'partner'
    | 'deleteAfter'
    | 'everybody'
    | 'admins'
    | 'compact'
    | 'full'
    | 'soundOn'
    | 'soundOff'
    | 'forget',
    string
  >
  /** 'As usual (Azerbaijan – China)': the configured pair. */
  usual(pair: string): string
  /** Answers are never deleted, or after that many hours. */
  after(hours: string | undefined): string
  readonly saved: string
  /** To a member who asks in a group in which only admins may. */
  readonly onlyAdminsAsk: string
  /** To a group, once: what the bot can do, and how it is asked. `bot` is '@karvan_bot'. Five lines at most. */
  greeting(bot: string): Text
  /** What would be removed of a group, with a button; and it is removed. */
  readonly forget: string
  readonly forgotten: string
  /** What was kept of a person is removed; what the group has chosen stays. */
  readonly personForgotten: string
}
