import type { Move } from '../../clock.ts'

/** The page's own words. What the bot says comes from the bot. */
export interface Words {
  readonly hint: string
  readonly language: string
  readonly speakAs: string
  readonly clock: string
  readonly moves: Readonly<Record<Move, string>>
  readonly places: Readonly<
    Record<'add' | 'addAdmin' | 'makeAdmin' | 'makeMember' | 'forbid' | 'allow' | 'remove', string>
  >
  /** The state of the bot in a chat, shown before the number of members. */
  readonly botIs: Readonly<Record<'stopped' | 'away' | 'admin' | 'mute', string>>
  readonly general: string
  readonly soundless: string
  readonly roles: { readonly reader: string; readonly admin: string }
  readonly chats: string
  readonly bot: string
  readonly members: (count: number) => string
  readonly subscribers: (count: number) => string
  readonly group: string
  readonly channel: string
  readonly typing: string
  readonly sendingPhoto: string
  readonly sendingFile: string
  readonly tryAsking: string
  readonly welcome: string
  readonly examples: readonly [string, string, string, string]
  /** Offers the sample posts. */
  readonly passOn: string
  /** Posts of a channel, to pass on to the bot: one with a wrong figure, one that holds, one that exaggerates. */
  readonly samples: readonly [SamplePost, SamplePost, SamplePost]
  readonly start: string
  readonly message: string
  readonly post: string
  readonly send: string
  readonly attach: string
  readonly file: string
  readonly asForwarded: string
  readonly caption: string
  readonly tooBig: string
  readonly keys: string
  readonly choosePeople: (most: number) => string
  readonly anonymously: string
  readonly asMyself: string
  readonly commands: string
  readonly noCommands: string
  readonly edited: string
  readonly today: string
  readonly yesterday: string
  readonly reply: string
  readonly edit: string
  readonly forward: string
  readonly copy: string
  readonly copied: string
  readonly more: string
  readonly cancel: string
  readonly ok: string
  readonly back: string
  readonly stopBot: string
  readonly restartBot: string
  readonly readOnly: (who: string) => string
  readonly showMore: string
  readonly showLess: string
  readonly reveal: string
  readonly via: string
  readonly onlyYou: string
  readonly forwardedFrom: string
  readonly hiddenPerson: (name: string) => string
  readonly you: string
  readonly added: (who: string, whom: string) => string
  readonly removed: (who: string, whom: string) => string
  readonly shared: (who: string, whom: string) => string
  readonly upgraded: string
  readonly toBottom: string
  readonly offline: string
  readonly nothingFound: string
  readonly silent: string
  readonly photo: string
  /** A photo on the whole page: its own size, or that of the window. */
  readonly zoom: string
  readonly close: string
  readonly download: string
  readonly unread: string
  readonly emptyChat: string
  /** How to address the bot in a group, with its name. */
  readonly addressing: (bot: string) => string
}

/** A post and the label of its button. */
export interface SamplePost {
  readonly label: string
  readonly text: string
}

export const languageNames = { en: 'English', az: 'Azərbaycanca', ru: 'Русский', zh: '中文' } as const

export type Language = keyof typeof languageNames

export const languages: readonly Language[] = ['en', 'az', 'ru', 'zh']

/** The page's language for a language code; English for other languages. */
export function languageOf(code: string | undefined): Language {
  return languages.find(language => code?.startsWith(language)) ?? 'en'
}
