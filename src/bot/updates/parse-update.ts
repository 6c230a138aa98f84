/** Parsers of updates: what a message, a press or a query says to the bot. Pure. Each returns undefined when it is not for the bot. */
import type { CallbackQuery, ChosenInlineResult, InlineQuery, Message } from 'grammy/types'
import type { Chat, InlineRequest, Request } from '../../handlers/request/request.ts'
import { chatOf, personFrom } from '../chats/chat-kind.ts'
import type { Destination } from '../messages/destination.ts'
import { attachmentsOf, formattedTextOf, postOf, sharedUsers } from './attachments.ts'
import { authorship, isOwnPress } from './authorship.ts'
import { type BotIdentity, readAddressedText } from './mentions.ts'

/** Where a pressed button is: under a message in a chat, which may be inaccessible by now, or under an inline message. */
export type ButtonLocation =
  | { readonly place: Destination; readonly messageId?: number }
  | { readonly inlineId: string }

/** A message or an edited message for the bot, or a command in a channel. */
export interface MessageRequest {
  readonly request: Request
  readonly place: Destination
  readonly messageId: number
  /** When it was written or edited, in milliseconds. */
  readonly at: number
  readonly album?: string
}

export interface PressRequest {
  readonly request: Request
  readonly queryId: string
  readonly data?: string
  readonly location?: ButtonLocation
}

/** Text typed after the bot's name, in any chat. */
export interface InlineQueryRequest {
  readonly query: InlineRequest
  readonly queryId: string
}

/** The bot is named in a chat that it is not in: it may answer once. */
export interface GuestRequest {
  readonly request: Request
  readonly queryId: string
}

/** The request in a message. Undefined when it is not for the bot: in a channel, from another bot, or without words. */
export function parseMessage(message: Message, me: BotIdentity, { isEdited = false } = {}): MessageRequest | undefined {
  const chat = chatOf(message)
  if (chat === undefined || chat.kind === 'channel' || isForeign(message, me)) return undefined
  const words = wordsOf(message, me)
  if (words?.command === 'others') return undefined
  const isEmpty = words === undefined && (chat.kind === 'group' || !(hasContent(message) || sharedUsers(message)))
  if (isEmpty) return undefined
  const isReply = isReplyTo(me, message)
  const addressed = chat.kind === 'private' || words?.named === true || isReply
  // A picture's caption in a group is ignored, unless it names the bot.
  if (message.text === undefined && !addressed) return undefined
  // An edit of an earlier message never changes the data.
  const author = isEdited ? { isEdited: true as const } : authorship(message)
  return {
    request: {
      chat,
      addressed,
      ...personOf(message),
      ...(words && { text: words.text }),
      ...threadOf(message),
      ...formattedTextOf(message, words?.text),
      message: message.message_id,
      ...attachmentsOf(message, me),
      ...forChat(message),
      ...(isReply && message.reply_to_message && { repliedTo: message.reply_to_message.message_id }),
      ...author,
      ...postOf(message, me, { isPassedOn: 'passedOn' in author }),
    },
    place: placeOf(message, chat),
    messageId: message.message_id,
    at: timeOf(message),
    ...(message.media_group_id !== undefined && { album: message.media_group_id }),
  }
}

const timeOf = ({ date, edit_date: edited }: Message): number => (edited ?? date) * 1000

/** A channel post: for the bot only when it is a command with the bot's name. */
export function parsePost(post: Message, me: BotIdentity): MessageRequest | undefined {
  const words = post.text === undefined ? undefined : wordsOf(post, me)
  const chat = chatOf(post)
  if (chat?.kind !== 'channel' || words?.command !== 'ours' || isForeign(post, me)) return undefined
  const request: Request = { chat, addressed: true, text: words.text, message: post.message_id, forChat: true }
  return { request, place: placeOf(post, chat), messageId: post.message_id, at: timeOf(post) }
}

/** The request in the press of a button, with its data. */
export function parsePress(query: CallbackQuery, me: BotIdentity): PressRequest {
  const { id, from, message, inline_message_id: inlineId, data } = query
  const chat = message === undefined ? undefined : chatOf(message)
  // An inline message may be in a chat that the bot is not in: then the settings of the person who presses apply.
  const request: Request = {
    chat: chat ?? { id: from.id, kind: 'private' as const },
    person: personFrom(from),
    addressed: true,
    ...(message !== undefined && threadOf(message)),
    ...(inlineId !== undefined
      ? { inline: true as const, inlineId }
      : message !== undefined && { message: message.message_id }),
    ...(isOwnPress(query, me) && { own: true as const }),
    ...(message !== undefined && 'photo' in message && { hasPicture: true as const }),
    ...(message !== undefined && 'reply_to_message' in message && postOf(message, me)),
  }
  const location = locationOf(message, inlineId)
  return { request, queryId: id, ...(location && { location }), ...(data !== undefined && { data }) }
}

export function parseInlineQuery({ id, from, query, offset }: InlineQuery): InlineQueryRequest | undefined {
  if (typeof query !== 'string' || typeof offset !== 'string') return undefined
  return { query: { person: personFrom(from), query, offset }, queryId: id }
}

/** A card that was inserted. Without buttons Telegram gives it no id, and it cannot be edited. */
export function parseChosen({ from, query, result_id: card, inline_message_id: inlineId }: ChosenInlineResult) {
  if (inlineId === undefined || typeof card !== 'string') return undefined
  return { chosen: { person: personFrom(from), card, query: String(query ?? ''), inlineId } }
}

/** A guest message. Its chat id may equal that of another chat of the bot, so the settings of the sender apply. */
export function parseGuest(
  { guest_query_id: queryId, ...message }: Message,
  me: BotIdentity,
): GuestRequest | undefined {
  const words = wordsOf(message, me)
  if (typeof queryId !== 'string' || isForeign(message, me) || words === undefined) return undefined
  if (words.command === 'others') return undefined
  const who = personOf(message)
  const chat = { id: who.person?.id ?? 0, kind: 'private' as const }
  return { request: { chat, ...who, addressed: true, text: words.text, inline: true, ...postOf(message, me) }, queryId }
}

function locationOf(message: CallbackQuery['message'], inlineId: string | undefined): ButtonLocation | undefined {
  if (inlineId !== undefined) return { inlineId }
  if (message === undefined) return undefined
  const place = { chatId: message.chat.id, ...topicOf(message) }
  // Date 0: Telegram no longer shows this message to the bot.
  return message.date === 0 ? { place } : { place, messageId: message.message_id }
}

const channelWriter = 136817688
const anonymousAdmin = 1087968824
const telegram = 777000

/** Whether no person wrote it to the bot: another bot, our own inline result, a forward by Telegram, a business chat. */
function isForeign(message: Message, me: BotIdentity): boolean {
  const { from } = message
  const speaksForChat = from?.id === anonymousAdmin || from?.id === channelWriter
  return (
    (from?.is_bot === true && !speaksForChat) ||
    from?.id === telegram ||
    message.is_automatic_forward === true ||
    message.via_bot?.id === me.id ||
    message.business_connection_id !== undefined ||
    message.guest_query_id !== undefined ||
    message.ephemeral_message_id !== undefined
  )
}

function wordsOf({ text, entities, caption, caption_entities }: Message, me: BotIdentity) {
  if (text !== undefined) return readAddressedText(text, entities ?? [], me)
  return caption === undefined ? undefined : readAddressedText(caption, caption_entities ?? [], me)
}

const contents = [
  ...['sticker', 'voice', 'audio', 'video', 'video_note', 'animation', 'photo', 'live_photo', 'document', 'paid_media'],
  ...['location', 'venue', 'contact', 'dice', 'poll', 'story', 'game', 'checklist', 'rich_message', 'giveaway'],
]

/** Whether it has content. Any other message without text is a service message: a pin, a join, a payment. */
const hasContent = (message: Message): boolean => contents.some(content => content in message)

/** Whether it replies to the bot. The first message of a topic does not count: every message of the topic "replies" to it. */
const isReplyTo = (me: BotIdentity, { reply_to_message: to }: Message): boolean =>
  to?.from?.id === me.id && to.forum_topic_created === undefined

/** The sender. Absent for senders that write as a chat: many of them share one `from`. */
function personOf({ from, sender_chat }: Message): Pick<Request, 'person'> {
  return from === undefined || sender_chat !== undefined || from.is_bot ? {} : { person: personFrom(from) }
}

/** An anonymous admin writes as the group. A sender that writes as a channel has no rights there; its `from` is ignored. */
const forChat = ({ chat, sender_chat: sender }: Message): Pick<Request, 'forChat'> =>
  chat.type !== 'private' && sender?.id === chat.id ? { forChat: true } : {}

function threadOf(message: Topical): Pick<Request, 'thread'> {
  const { threadId } = topicOf(message)
  return threadId === undefined ? {} : { thread: threadId }
}

function placeOf(message: Message, { id: chatId, kind }: Chat): Destination {
  return { chatId, ...topicOf(message), ...(kind !== 'private' && { replyTo: message.message_id }) }
}

/** The topic. The General topic has no id, or 1, which Telegram refuses in a send. A thread of replies is not a topic. */
function topicOf({ is_topic_message: isTopic, message_thread_id: threadId }: Topical): Pick<Destination, 'threadId'> {
  return isTopic === true && threadId !== undefined && threadId !== 1 ? { threadId } : {}
}

type Topical = Pick<Message, 'is_topic_message' | 'message_thread_id'>
