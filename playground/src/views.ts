import type { Prompt } from './keyboards.ts'
import type { BotCommand, Chat, InlineAnswer, Message, User } from './shapes.ts'

/** One call of the bot with its result. The parameters are unchecked, as received. */
export interface Call {
  readonly method: string
  readonly params: Readonly<Record<string, unknown>>
  readonly ok: boolean
  readonly result?: unknown
  readonly code?: number
  readonly description?: string
  readonly fault?: string
}

/** An event of the playground. The page gets them over Server-Sent Events, tests through `next`. */
export type PlaygroundEvent =
  | { readonly kind: 'message'; readonly message: Message; readonly isByBot: boolean; readonly isSilent?: true }
  | { readonly kind: 'edited'; readonly message: Message }
  | { readonly kind: 'deleted'; readonly chatId: number; readonly messageId: number }
  | { readonly kind: 'action'; readonly chatId: number; readonly action: string }
  | CallbackAnswer
  | {
      readonly kind: 'inline'
      readonly queryId: string
      readonly personId: number
      readonly answer: InlineAnswer
    }
  | { readonly kind: 'world' }
  | { readonly kind: 'poll' }
  | { readonly kind: 'call'; readonly call: Call }

/** The bot's answer to a press, as the person sees it. */
export interface CallbackAnswer {
  readonly kind: 'answered'
  readonly queryId: string
  readonly personId: number
  readonly text: string
  readonly isAlert: boolean
  readonly url?: string
}

/** The origin of a message that a person passes on. */
export type Origin =
  | { readonly type: 'channel' | 'chat'; readonly chatId: number }
  | { readonly type: 'user'; readonly userId: number }
  | { readonly type: 'hidden_user'; readonly name: string }

/** The roles of the bot in a group or channel. 'mute': an admin of a channel without the right to post. */
export const botRoles = ['administrator', 'mute', 'member', 'restricted', 'kicked'] as const
export type BotRole = (typeof botRoles)[number]

export interface ChatView {
  readonly chat: Chat
  readonly messages: readonly Message[]
  readonly commands: readonly BotCommand[]
  readonly mayWrite: boolean
  /** Whether the person may write anonymously, as the group. */
  readonly mayHide: boolean
  /** The creator of the group or channel; undefined for a private chat. */
  readonly creatorId: number | undefined
  /** Whether the person may change the bot's role here. */
  readonly mayManage: boolean
  readonly memberCount: number
  /** The bot's role here; 'kicked' when it is not in the chat. */
  readonly bot: BotRole
  /** Messages sent with `disable_notification`. */
  readonly silent: readonly number[]
  /** The topics besides "General"; empty unless it is a forum. */
  readonly topics: readonly { readonly id: number; readonly name: string }[]
  /** The reply keyboard or forced reply shown to the person here. */
  readonly asking?: Prompt
}

/** What the app of one person shows. */
export interface View {
  readonly me: User
  readonly people: readonly User[]
  /** The admins of the bot's data. */
  readonly adminIds: readonly number[]
  readonly bot: User
  readonly description: string
  readonly shortDescription: string
  readonly hasBlocked: boolean
  /** The offset of the clock in milliseconds, and its time zone: 'Asia/Baku'. */
  readonly clock: { readonly aheadMs: number; readonly zone: string }
  readonly chats: readonly ChatView[]
}
