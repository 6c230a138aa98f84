/** Updates in the inbox: their form on disk, their key, and their chat queue. Pure. */
import { hash } from 'node:crypto'
import type { Message, Update } from 'grammy/types'
import { kindOf } from '../process/update-kinds.ts'

/** Names and other personal fields: no answer depends on them. */
const personal: ReadonlySet<string> = new Set([
  ...['first_name', 'last_name', 'username', 'author_signature', 'sender_signature', 'sender_user_name'],
  ...['forward_sender_name', 'forward_signature'],
  ...['phone_number', 'vcard', 'thumbnail', 'bio', 'chat_instance', 'quote'],
])

/**
 * An update without personal fields, as the inbox keeps it on disk until it is answered.
 *
 * A replied-to message is cut to its sender. In a private chat its text, file and channel are kept too: an admin's reply may
 * complete a line, or name a channel by its post.
 */
export const stripUpdate = (update: Update): unknown =>
  stripped(update, key => key === 'title' || personal.has(key), strippedReply)

/**
 * An update as it waits in the database for any replica: with all that its answer needs, so also the text that a message
 * replies to, the title of a chat, and the name of the channel that a post comes from. It has no names of people.
 */
export function stripForReplicas(update: Update): unknown {
  const isName = (key: string, of: object): boolean =>
    personal.has(key) && key !== 'quote' && !(key === 'username' && typeOf(of) === 'channel')
  return stripped(update, isName, reply => reply)
}

/** Fields that tell, by being there, that the words are not the sender's own (authorship.ts). */
const origin = /^(author_|sender_|forward_)/

function stripped(
  value: unknown,
  isDropped: (key: string, of: object) => boolean,
  reply: (message: unknown) => unknown,
): unknown {
  if (!isRecord(value)) return value
  if (Array.isArray(value)) return value.map(it => stripped(it, isDropped, reply))
  const kept: Record<string, unknown> = {}
  // Object.entries would allocate more than the copy.
  for (const key in value) {
    const part = value[key]
    // An assignment to '__proto__' sets the prototype. Telegram has no such field.
    if (key === '__proto__') continue
    if (isDropped(key, value)) {
      if (origin.test(key)) kept[key] = ''
      continue
    }
    kept[key] = stripped(key === replyKey ? reply(part) : part, isDropped, reply)
  }
  return kept
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

export const isUpdate = (value: unknown): value is Update => isRecord(value) && 'update_id' in value

function strippedReply(message: unknown): unknown {
  if (typeof message !== 'object' || message === null) return message
  const isPrivate = 'chat' in message && typeOf(message.chat) === 'private'
  const isKept = (key: string, part: unknown): boolean =>
    repliedKeys.has(key) || (isPrivate && (privateKeys.has(key) || (key === originKey && typeOf(part) === 'channel')))
  return Object.fromEntries(Object.entries(message).filter(([key, part]) => isKept(key, part)))
}
const replyKey = 'reply_to_message'
const originKey = 'forward_origin'
const repliedKeys: ReadonlySet<string> = new Set(['message_id', 'date', 'chat', 'from', 'forum_topic_created'])
const privateKeys: ReadonlySet<string> = new Set(['text', 'caption', 'document', 'animation'])

/** The type of a chat, or of a message's origin: 'private', 'channel'. */
const typeOf = (it: unknown): unknown => (typeof it === 'object' && it !== null && 'type' in it ? it.type : undefined)

/**
 * The idempotency key of an update: equal for a message, an edit, a press or a query that Telegram delivers again.
 *
 * Telegram gives the time of an edit in seconds, so its text counts too. `update_id` is no key: after a week without
 * updates Telegram restarts it at a random number.
 *
 * Returns 16 characters of a hash, which reveal nothing about the chat, the person or the text.
 */
export const keyOf = (update: Update): string => hash('sha256', identityOf(update), 'base64url').slice(0, 16)

function identityOf(update: Update): string {
  const { message, edited_message, channel_post, edited_channel_post, callback_query, inline_query } = update
  const { guest_message } = update
  const said = message ?? edited_message ?? channel_post ?? edited_channel_post
  if (typeof callback_query?.id === 'string') return `press ${callback_query.id}`
  if (typeof inline_query?.id === 'string') return `inline ${inline_query.id}`
  if (typeof guest_message?.guest_query_id === 'string') return `guest ${guest_message.guest_query_id}`
  if (typeof said?.message_id !== 'number') return JSON.stringify(update)
  // JSON takes any value that a proxy may have put there; a template string could throw.
  const words = said.edit_date === undefined ? [] : [said.text ?? said.caption]
  return JSON.stringify([kindOf(update), said.chat?.id, said.message_id, said.date, said.edit_date, ...words])
}

/** The queue whose updates are handled in order: of a chat, of an inline message, or of a person's inline queries or guest messages. */
export function queueKeyOf(update: Update): string {
  const { inline_query: typed, guest_message: guest, callback_query: pressed } = update
  // A private chat has the id of its person. Its messages do not wait for inline queries.
  if (typed !== undefined) return `inline ${String(typed?.from?.id)}`
  if (guest !== undefined) return `guest ${String(guest?.from?.id)}`
  const card = pressed?.inline_message_id ?? update.chosen_inline_result?.inline_message_id
  const id: unknown = chatOfUpdate(update)?.id ?? card
  return typeof id === 'number' || typeof id === 'string' ? String(id) : ''
}

export function chatOfUpdate(update: Update): Message['chat'] | undefined {
  const { message, edited_message, channel_post, guest_message, callback_query, my_chat_member, chat_member } = update
  const said = message ?? edited_message ?? channel_post ?? guest_message
  return (said ?? callback_query?.message ?? my_chat_member ?? chat_member)?.chat
}
