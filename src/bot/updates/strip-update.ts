import type { Update } from 'grammy/types'

/** What people and chats are called, and what they are: no answer depends on it. */
const needless: ReadonlySet<string> = new Set([
  ...['first_name', 'last_name', 'title', 'author_signature', 'sender_signature', 'sender_user_name'],
  ...['phone_number', 'vcard', 'thumbnail', 'bio', 'chat_instance', 'quote'],
])

/**
 * An update as it may lie on the disk until it is answered: what was asked, and where, without names. What is replied to
 * is cut to who said it; in a private chat, where a reply may complete a line of an admin's or name a channel by its post, also
 * to its words, its file and its channel.
 */
export function stripUpdate(update: Update): unknown {
  return leaned(update)
}

function leaned(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(leaned)
  const kept: Record<string, unknown> = {}
  for (const [key, part] of Object.entries(value)) {
    // No field of Telegram's is called '__proto__': set like this it would be no field at all.
    if (!needless.has(key) && key !== '__proto__') kept[key] = leaned(key === replyKey ? replied(part) : part)
  }
  return kept
}

/** A reply is to the bot or not, and a topic's first message is no reply: no more of it is looked at outside of private chats. */
function replied(message: unknown): unknown {
  if (typeof message !== 'object' || message === null) return message
  const isPrivate = 'chat' in message && kindOf(message.chat) === 'private'
  return Object.fromEntries(
    Object.entries(message).filter(
      ([key, part]) =>
        repliedKeys.has(key) ||
        (isPrivate && (privateKeys.has(key) || (key === originKey && kindOf(part) === 'channel'))),
    ),
  )
}
const replyKey = 'reply_to_message'
const originKey = 'forward_origin'
const repliedKeys: ReadonlySet<string> = new Set(['message_id', 'date', 'chat', 'from', 'forum_topic_created'])
const privateKeys: ReadonlySet<string> = new Set(['text', 'caption', 'document', 'animation'])

/** What Telegram calls a chat, or an origin: 'private', 'channel'. */
const kindOf = (it: unknown): unknown => (typeof it === 'object' && it !== null && 'type' in it ? it.type : undefined)
