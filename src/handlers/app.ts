/** What the bot, the terminal and the tests call: a request in, a message out. */
import type { ScheduledDeletions } from '../data/chats/scheduled-deletions.ts'
import type { Facts } from '../data/facts/facts.ts'
import type { Store } from '../data/store.ts'
import type { Message } from '../writing/message/message.ts'
import { openAdminHandler } from './admin/admin.ts'
import { adminMenus } from './admin/commands.ts'
import { scheduledUpdate } from './admin/update.ts'
import { backgroundTasks } from './background-tasks.ts'
import { openButtons } from './buttons.ts'
import type { FigurePages } from './figure-pages.ts'
import { chatLifecycle } from './lifecycle.ts'
import { openConversation } from './questions/conversation.ts'
import { openGroupGreeting } from './questions/group-greeting.ts'
import { menus, profiles } from './questions/menus.ts'
import type { ConversationReply } from './questions/present-answer.ts'
import { openReplies } from './replies.ts'
import type {
  AdminMenu,
  Chat,
  ChosenCard,
  Delivered,
  InlineReply,
  InlineRequest,
  Menu,
  Pressed,
  Profile,
  Request,
  StillWanted,
} from './request/request.ts'
import type { AppConfig } from './request/request-context.ts'
import type { DeliveryProgress } from './request/telegram-gateway.ts'

/** Replies to what people write and press. */
export interface Replies {
  /** Returns undefined when the bot stays silent. */
  respond(request: Request): Promise<Message | undefined>
  press(data: string, request: Request): Promise<Pressed>
  /** Cards for a typed query. Changes and counts nothing. Absent: there is no inline mode. */
  inline?(request: InlineRequest): Promise<InlineReply>
  /** A card was inserted, so that corrections of its figures reach it. Absent: none do. Errors: what the store throws. */
  chosen?(card: ChosenCard): Promise<void>
  /** Reply in a chat that the bot is not in. Changes and counts nothing. Absent: there is no guest mode. */
  guest?(request: Request): Promise<Message>
  /** The apology for an internal error, in the asker's language. */
  apology(request: Request): Promise<Message>
  /** The message for a person or chat over the rate limit. */
  tooMany(request: Request): Promise<Message>
  /** Whether a correction has to find the sent message, or a reply to it continues from it. Absent: yes. */
  isIdNeeded?(message: Message): boolean
  /** The message was sent with these ids: a reply to one of them continues from it. Never rejects. */
  onSent(request: Request, message: Message, ids: readonly number[]): Promise<void>
  /** The greeting of a group that the bot has joined. Returns undefined when the group was greeted before. */
  greeting(request: Request): Promise<Message | undefined>
}

/** Chats that the bot leaves, that change their id, or that are closed to it. */
export interface Lifecycle {
  /**
   * A person has blocked the bot; or it was removed from a group or channel: its data is deleted, at once or, if it has a
   * subscription, which is paused, after 30 days. `title` is that of a channel.
   */
  left(chat: Chat, title?: string): Promise<void>
  /** The bot may no longer post in that channel: its subscription is paused at once, and its owner told. Errors: a StoreError. */
  muted?(chat: Chat['id'], title: string): Promise<void>
  /** The bot may post there again, or is back: the subscription goes on, and what was missed comes as one digest. Errors: a StoreError. */
  unmuted?(chat: Chat['id']): Promise<void>
  /** A group has a new id: its settings and subscriptions move along. */
  moved(from: number, to: number): Promise<void>
  /** Nothing more is sent to this chat: the bot was blocked or removed, or the chat was deleted. */
  gone?(chat: Chat['id']): Promise<void>
}

/** Scheduled work, and the results of broadcasts. */
export interface Background {
  /** Sends what is due: corrections, digests, alerts. Called every 30 seconds. */
  due?(): Promise<void>
  /** Whether a chat or topic still wants a broadcast when its turn comes. Absent: all do. */
  wants?(posting: string, chat: Chat['id'], thread: number | undefined): StillWanted
  /** A broadcast message was sent. For a channel post, resolves when it is recorded. Errors: a StoreError. */
  delivered?(chat: Chat['id'], message: number, told: Delivered): Promise<void> | undefined
  /** Telegram refused a broadcast message: the bot may not write in that chat or topic. */
  refused?(posting: string, chat: Chat['id'], thread: number | undefined): Promise<void>
  /** A broadcast has ended for all its recipients. */
  finished?(posting: string, progress: DeliveryProgress): Promise<void>
  /** The bot's own messages to delete at a set time; the bot deletes them. */
  readonly deletions?: ScheduledDeletions
  /** Those messages were deleted. Errors: a StoreError. */
  deleted?(chat: Chat['id'], messages: readonly number[]): Promise<void>
}

/** Command menus and profile texts to register with Telegram. */
export interface BotProfile {
  readonly menus: readonly Menu[]
  readonly profiles: readonly Profile[]
  /** Menus of owners and editors: the same list until they change. Read again after each private message. */
  adminMenus?(): Promise<readonly AdminMenu[]>
}

/** What anybody may see on the web. */
export interface Web {
  /** The pages of figures, loaded at the first call. Absent: there are none. */
  figurePages?(): Promise<FigurePages>
}

export interface App extends Web, Replies, Lifecycle, Background, BotProfile {}

/** An app that also shows the answer behind a message: for the terminal and tests. */
export interface OpenApp extends App {
  consult(request: Request): Promise<ConversationReply | undefined>
}

/** The app over that configuration. Without a gateway it only replies: nothing is sent by itself, and there are no admins. */
export function createApp(config: AppConfig): OpenApp {
  const { store, now, dayOf, language, gateway, isChatAdmin = async () => false, zone = 'UTC' } = config
  const admin = config.admin && gateway && openAdminHandler({ ...config.admin, dayOf, language }, gateway)
  const groupGreeting = openGroupGreeting(store, now)
  const conversation = openConversation({ config, isChatAdmin, groupGreeting, zone })
  const owners = config.admin?.owners ?? []
  const { publicUrl } = config
  return {
    consult: conversation.reply,
    ...openReplies({ config, conversation, groupGreeting, admin }),
    press: openButtons({ config, conversation, isChatAdmin, zone, admin }),
    isIdNeeded: message => conversation.presenter.isIdNeeded(message),
    onSent: (request, message, ids) => conversation.presenter.onSent(request, message, ids),
    ...chatLifecycle(config, conversation),
    ...backgroundTasks(config, conversation, admin && scheduledUpdate(config, admin.contextOf)),
    menus,
    profiles,
    ...(publicUrl !== undefined && {
      figurePages: async () => (await import('./figure-pages.ts')).openFigurePages({ ...config, publicUrl }),
    }),
    ...(admin && { adminMenus: menusOfAdmins(owners, store) }),
  }
}

/** The menus of the admins, made once for each version of the facts. */
function menusOfAdmins(owners: readonly number[], store: Pick<Store, 'facts'>): () => Promise<readonly AdminMenu[]> {
  let last: { readonly facts: Facts; readonly menus: readonly AdminMenu[] } | undefined
  return async () => {
    const facts = await store.facts()
    if (last?.facts !== facts) last = { facts, menus: adminMenus(owners, facts.editors()) }
    return last.menus
  }
}
