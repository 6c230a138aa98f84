import type { Message } from '../shapes.ts'
import type { ChatView, Origin, PlaygroundEvent, View } from '../views.ts'
import { az } from './words/az.ts'
import { en } from './words/en.ts'
import { ru } from './words/ru.ts'
import { type Language, languageOf, type Words } from './words/words.ts'
import { zh } from './words/zh.ts'

const tables: Readonly<Record<Language, Words>> = { en, az, ru, zh }

/** An empty draft. */
export const noDraft = { replyTo: undefined, editing: undefined, file: undefined, from: undefined } as const

/** The state of the page. */
export interface State {
  view: View
  chatId: number
  /** The shown column on a phone. */
  screen: 'list' | 'chat'
  replyTo: Message | undefined
  editing: Message | undefined
  /** Parts of the next message: a file, and the origin of a forward. */
  file: File | undefined
  from: Origin | undefined
  /** Chats where the person writes as the group. */
  readonly anonymous: Set<number>
  /** Forum → its open topic; absent for "General". */
  readonly topics: Map<number, number>
  /** Reply keyboards that the person has hidden or shown. */
  readonly keysShown: Map<string, boolean>
  /** Forced replies that the person has dismissed. */
  readonly dismissed: Set<string>
  /** Chat → the bot's chat action there. */
  readonly doing: Map<number, string>
  /** Query → the button that waits for its answer. */
  readonly waiting: Map<string, string>
  /** Person and chat → the newest message read. */
  readonly read: Map<string, number>
}

/** The words of the page in the person's language. */
export function wordsFor({ view }: State): Words {
  return tables[languageFor(view)]
}

/** The page's language for the person. */
export function languageFor(view: View): Language {
  return languageOf(view.me.language_code)
}

/** The chat that is open. */
export function openChat({ view, chatId }: State): ChatView {
  const chat = view.chats.find(one => one.chat.id === chatId) ?? view.chats[0]
  if (chat === undefined) throw new Error('the person is in no chat')
  return chat
}

/** The open topic of a forum. Missing: undefined for "General", and in other chats. */
export function openTopic(state: State): number | undefined {
  const { chat, topics } = openChat(state)
  const id = state.topics.get(chat.id)
  return topics.find(topic => topic.id === id)?.id
}

/** The messages of the open chat; in a forum, those of the open topic. */
export function shownMessages(state: State): readonly Message[] {
  const { messages, topics } = openChat(state)
  if (topics.length === 0) return messages
  const topic = openTopic(state)
  return messages.filter(one => one.message_thread_id === topic)
}

/** The bot's time. */
export function nowOf({ view }: State): Date {
  return new Date(Date.now() + view.clock.aheadMs)
}

/** Whether the person wrote the message. Posts of channels have no author. */
export function isMine(state: State, message: Message): boolean {
  return message.from?.id === state.view.me.id
}

/** Whether it is an ephemeral message for another person. */
export function isForOther({ view }: State, event: PlaygroundEvent): boolean {
  const only = event.kind === 'message' || event.kind === 'edited' ? event.message.receiver_user : undefined
  return only !== undefined && only.id !== view.me.id
}

/** Whether it was sent with `disable_notification`. */
export function isSilent({ view }: State, { chat, message_id: id }: Message): boolean {
  return view.chats.find(one => one.chat.id === chat.id)?.silent.includes(id) === true
}

/** The number of unread messages of others. */
export function unreadCount(state: State, { chat, messages }: ChatView): number {
  const read = state.read.get(readKey(state, chat.id)) ?? 0
  return messages.filter(one => one.message_id > read && !isMine(state, one)).length
}

/** Marks all messages there as read. */
export function markRead(state: State, { chat, messages }: ChatView): void {
  state.read.set(readKey(state, chat.id), messages.at(-1)?.message_id ?? 0)
  localStorage.setItem('read', JSON.stringify([...state.read]))
}

/** The read marks stored in the browser; empty if they are invalid. */
export function rememberedRead(): Map<string, number> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem('read') ?? '[]')
    return new Map(Array.isArray(kept) ? kept : [])
  } catch {
    return new Map()
  }
}

/** The view with changed messages of one chat. */
export function withMessages(
  view: View,
  chatId: number,
  change: (messages: readonly Message[]) => readonly Message[],
): View {
  const chats = view.chats.map(one => (one.chat.id === chatId ? { ...one, messages: change(one.messages) } : one))
  return { ...view, chats }
}

/** The view with one message marked as silent. */
export function withSilent(view: View, { chat, message_id: id }: Message): View {
  const chats = view.chats.map(one => (one.chat.id === chat.id ? { ...one, silent: [...one.silent, id] } : one))
  return { ...view, chats }
}

function readKey({ view }: State, chatId: number): string {
  return `${view.me.id}:${chatId}`
}
