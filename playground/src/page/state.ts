import type { Message } from '../shapes.ts'
import type { ChatView, Origin, PlaygroundEvent, View } from '../views.ts'
import { az } from './words/az.ts'
import { en } from './words/en.ts'
import { ru } from './words/ru.ts'
import { type Language, languageOf, type Words } from './words/words.ts'
import { zh } from './words/zh.ts'

const tables: Readonly<Record<Language, Words>> = { en, az, ru, zh }

/** Nothing is being written. */
export const noDraft = { replyTo: undefined, editing: undefined, file: undefined, from: undefined } as const

/** What the page knows and shows. */
export interface State {
  view: View
  chatId: number
  /** On a phone one of the two is shown. */
  screen: 'list' | 'chat'
  replyTo: Message | undefined
  editing: Message | undefined
  /** What goes along with the next message: a file, and whose words it passes on. */
  file: File | undefined
  from: Origin | undefined
  /** Chats where the person writes as the group. */
  readonly anonymous: Set<number>
  /** Forum → the topic that is open there; none is "General". */
  readonly topics: Map<number, number>
  /** Keys that the person put away, or called back. */
  readonly keysShown: Map<string, boolean>
  /** Messages that ask for a reply and shall have none. */
  readonly dismissed: Set<string>
  /** Chat → what the bot is doing there. */
  readonly doing: Map<number, string>
  /** Query → the button that waits for its answer. */
  readonly waiting: Map<string, string>
  /** Person and chat → the newest message read. */
  readonly read: Map<string, number>
}

/** The page's words in the person's language. */
export function wordsFor({ view }: State): Words {
  return tables[languageFor(view)]
}

/** The person's language, as far as the page speaks it. */
export function languageFor(view: View): Language {
  return languageOf(view.me.language_code)
}

/** The chat that is open. */
export function openChat({ view, chatId }: State): ChatView {
  const chat = view.chats.find(one => one.chat.id === chatId) ?? view.chats[0]
  if (chat === undefined) throw new Error('the person is in no chat')
  return chat
}

/** The topic that is open in a forum. Missing: undefined for "General", and in any other chat. */
export function openTopic(state: State): number | undefined {
  const { chat, topics } = openChat(state)
  const id = state.topics.get(chat.id)
  return topics.find(topic => topic.id === id)?.id
}

/** The messages of the open chat, in a forum those of the open topic. */
export function shownMessages(state: State): readonly Message[] {
  const { messages, topics } = openChat(state)
  if (topics.length === 0) return messages
  const topic = openTopic(state)
  return messages.filter(one => one.message_thread_id === topic)
}

/** What time it is for the bot. */
export function nowOf({ view }: State): Date {
  return new Date(Date.now() + view.clock.aheadMs)
}

/** Is the message the person's own? A channel's posts are nobody's. */
export function isMine(state: State, message: Message): boolean {
  return message.from?.id === state.view.me.id
}

/** Is it a message that somebody else alone sees? */
export function isForOther({ view }: State, event: PlaygroundEvent): boolean {
  const only = event.kind === 'message' || event.kind === 'edited' ? event.message.receiver_user : undefined
  return only !== undefined && only.id !== view.me.id
}

/** Did it come without a sound? */
export function isSilent({ view }: State, { chat, message_id: id }: Message): boolean {
  return view.chats.find(one => one.chat.id === chat.id)?.silent.includes(id) === true
}

/** How many messages of others the person has not seen there. */
export function unreadCount(state: State, { chat, messages }: ChatView): number {
  const read = state.read.get(readKey(state, chat.id)) ?? 0
  return messages.filter(one => one.message_id > read && !isMine(state, one)).length
}

/** Remembers that everything there has been seen. */
export function markRead(state: State, { chat, messages }: ChatView): void {
  state.read.set(readKey(state, chat.id), messages.at(-1)?.message_id ?? 0)
  localStorage.setItem('read', JSON.stringify([...state.read]))
}

/** What was read before the page was loaded; nothing when that cannot be understood. */
export function rememberedRead(): Map<string, number> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem('read') ?? '[]')
    return new Map(Array.isArray(kept) ? kept : [])
  } catch {
    return new Map()
  }
}

/** The chats with one message put in, changed or taken out. */
export function withMessages(
  view: View,
  chatId: number,
  change: (messages: readonly Message[]) => readonly Message[],
): View {
  const chats = view.chats.map(one => (one.chat.id === chatId ? { ...one, messages: change(one.messages) } : one))
  return { ...view, chats }
}

/** The chats with one message marked as silent. */
export function withSilent(view: View, { chat, message_id: id }: Message): View {
  const chats = view.chats.map(one => (one.chat.id === chat.id ? { ...one, silent: [...one.silent, id] } : one))
  return { ...view, chats }
}

function readKey({ view }: State, chatId: number): string {
  return `${view.me.id}:${chatId}`
}
