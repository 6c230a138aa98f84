/** Authorship of a message: only a person's own words change the data, see `Request.own`. Pure. */
import type { CallbackQuery, Message } from 'grammy/types'
import type { Request } from '../../handlers/request/request.ts'
import type { BotIdentity } from './mentions.ts'

/** Fields of a forwarded message. Old servers have more of them than `forward_origin`. */
const forwarded = /^forward_/
/** Fields of a message that was sent via a bot, for a chat or a business, automatically, or that was edited. */
const indirect =
  /^(via_|sender_|business_|guest_|ephemeral_|is_automatic_forward|is_from_offline|author_signature|direct_messages|edit_date)/

/** Whether a message is the sender's own words, a forward, or neither. */
export function authorship(message: Message): Pick<Request, 'own' | 'passedOn'> {
  if (!isInOwnChat(message) || hasField(message, indirect)) return {}
  if (hasField(message, forwarded)) return { passedOn: true }
  return isTyped(message) ? { own: true } : {}
}

const hasField = (message: Message, name: RegExp): boolean =>
  Object.keys(message).some(field => name.test(field) && Reflect.get(message, field) !== undefined)

/** A press is the person's own in the private chat with the bot, under a message of the bot. */
export function isOwnPress({ from, message, inline_message_id: inlineId }: CallbackQuery, me: BotIdentity): boolean {
  if (message === undefined || inlineId !== undefined || !isInOwnChat({ chat: message.chat, from })) return false
  // Of an inaccessible message Telegram shows neither sender nor text.
  return message.date === 0 || (message.from?.id === me.id && message.business_connection_id === undefined)
}

const isInOwnChat = ({ chat, from }: Pick<Message, 'chat' | 'from'>): boolean =>
  chat.type === 'private' && from?.is_bot === false && Number.isSafeInteger(from.id) && from.id === chat.id

/** A text, a file with or without a caption, or shared users. Captions of other media do not count. */
const isTyped = ({ text, document, animation, users_shared: shared }: Message): boolean =>
  text !== undefined || (document !== undefined && animation === undefined) || shared !== undefined
