import type { Asking } from './keyboards.ts'
import type { BotCommand, Chat, InlineAnswer, Message, User } from './shapes.ts'

/** One call that the bot made, and how it ended. Parameters are as they arrived, before any check. */
export interface Call {
  readonly method: string
  readonly params: Readonly<Record<string, unknown>>
  readonly ok: boolean
  readonly result?: unknown
  readonly code?: number
  readonly description?: string
  readonly fault?: string
}

/** Everything that can be watched: by the page over Server-Sent Events, by tests through `next`. */
export type Happening =
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

/** What the person sees after pressing a button. */
export interface CallbackAnswer {
  readonly kind: 'answered'
  readonly queryId: string
  readonly personId: number
  readonly text: string
  readonly isAlert: boolean
  readonly url?: string
}

/** Where a forwarded message is said to come from. */
export type Origin =
  | { readonly type: 'channel' | 'chat'; readonly chatId: number }
  | { readonly type: 'user'; readonly userId: number }
  | { readonly type: 'hidden_user'; readonly name: string }

/** What the bot can be made of in a group or channel; 'mute' is an admin of a channel that may not post. */
export const places = ['administrator', 'mute', 'member', 'restricted', 'kicked'] as const
export type Place = (typeof places)[number]

export interface ChatView {
  readonly chat: Chat
  readonly messages: readonly Message[]
  readonly commands: readonly BotCommand[]
  readonly mayWrite: boolean
  /** May the person write as the group itself? Its admins may. */
  readonly mayHide: boolean
  /** Who created the group or channel; nobody a private chat. */
  readonly creatorId: number | undefined
  /** May the person decide what the bot is here? */
  readonly mayManage: boolean
  readonly memberCount: number
  /** Where the bot stands here; 'kicked' wherever it is not. */
  readonly bot: Place
  /** Messages for which no phone rang. */
  readonly silent: readonly number[]
  /** Beside "General"; none but in a forum. */
  readonly topics: readonly { readonly id: number; readonly name: string }[]
  /** The keys or the reply that the bot asks of the person here. */
  readonly asking?: Asking
}

/** What one person's app shows. */
export interface View {
  readonly me: User
  readonly people: readonly User[]
  /** Who keeps the bot's data. */
  readonly adminIds: readonly number[]
  readonly bot: User
  readonly description: string
  readonly shortDescription: string
  readonly hasBlocked: boolean
  /** How far the clock was moved on, in milliseconds, and where it is that time: 'Asia/Baku'. */
  readonly clock: { readonly aheadMs: number; readonly zone: string }
  readonly chats: readonly ChatView[]
}
