/** Whose words a message is: only a person's own change the data, see `Asked.own`. Pure. */
import type { CallbackQuery, Message } from 'grammy/types'
import type { Request } from '../../handlers/request/request.ts'
import type { BotIdentity } from './mentions.ts'

/** Fields that say that somebody else wrote it. Old servers have more of them than `forward_origin`. */
const forwarded = /^forward_/
/** Fields that say that it was sent by way of a bot, for a chat or a business, by itself, or was changed since. */
const indirect =
  /^(via_|sender_|business_|guest_|ephemeral_|is_automatic_forward|is_from_offline|author_signature|direct_messages|edit_date)/

/** What a message is, of these: own words, words of somebody else that were passed on, or neither. */
export function authorship(message: Message): Pick<Request, 'own' | 'passedOn'> {
  const signs = Object.entries(message).flatMap(([field, value]) => (value === undefined ? [] : [field]))
  if (!isInOwnChat(message) || signs.some(field => indirect.test(field))) return {}
  if (signs.some(field => forwarded.test(field))) return { passedOn: true }
  return isTyped(message) ? { own: true } : {}
}

/** A press counts in the presser's private chat with the bot, under the bot's own message. */
export function isOwnPress({ from, message, inline_message_id: inlineId }: CallbackQuery, me: BotIdentity): boolean {
  if (message === undefined || inlineId !== undefined || !isInOwnChat({ chat: message.chat, from })) return false
  // Of a message out of reach Telegram shows neither writer nor words.
  return message.date === 0 || (message.from?.id === me.id && message.business_connection_id === undefined)
}

function isInOwnChat({ chat, from }: Pick<Message, 'chat' | 'from'>): boolean {
  return chat.type === 'private' && from?.is_bot === false && Number.isSafeInteger(from.id) && from.id === chat.id
}

/** A text, a file with or without a caption, or people that were picked. A caption of anything else is none. */
const isTyped = ({ text, document, animation, users_shared: shared }: Message): boolean =>
  text !== undefined || (document !== undefined && animation === undefined) || shared !== undefined
