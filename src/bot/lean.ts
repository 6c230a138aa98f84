import type { Update } from 'grammy/types'

/** What people and chats are called, and what they are: no answer depends on it. */
const needless: ReadonlySet<string> = new Set([
  ...['first_name', 'last_name', 'title', 'author_signature', 'sender_signature', 'sender_user_name'],
  ...['phone_number', 'vcard', 'thumbnail', 'bio', 'chat_instance', 'quote'],
])

/**
 * An update as it may lie on the disk until it is answered: what was asked, and where, without names. What is replied to
 * is cut to who said it; in a private chat, where a reply may complete a line of an admin's, also to its words and its file.
 */
export function lean(update: Update): unknown {
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
    Object.entries(message).filter(([key]) => repliedKeys.has(key) || (isPrivate && privateKeys.has(key))),
  )
}
const replyKey = 'reply_to_message'
const repliedKeys: ReadonlySet<string> = new Set(['message_id', 'date', 'chat', 'from', 'forum_topic_created'])
const privateKeys: ReadonlySet<string> = new Set(['text', 'caption', 'document', 'animation'])

const kindOf = (chat: unknown): unknown =>
  typeof chat === 'object' && chat !== null && 'type' in chat ? chat.type : undefined
