/** One update as the house sees it. Pure: no calls, no clock. */
import type { CallbackQuery, InlineQuery, Message, Update } from 'grammy/types'
import type { Chat, InlineRequest, Request } from '../../handlers/request/request.ts'
import { chatOf } from '../chats/chat-kind.ts'
import { type MembershipChange, othersMembershipChange, ownMembershipChange } from '../chats/member-update.ts'
import type { Destination } from '../messages/destination.ts'
import { attachmentsOf, formattedTextOf, sharedUsers } from './attachments.ts'
import { authorship, isOwnPress } from './authorship.ts'
import { type BotIdentity, readAddressedText } from './mentions.ts'

/** Where a pressed button stands: under a message in a chat, which may be out of reach by now, or under one of inline mode. */
export type ButtonLocation =
  | { readonly place: Destination; readonly messageId?: number }
  | { readonly inlineId: string }

export type ParsedUpdate =
  | {
      readonly kind: 'asked' | 'edited'
      readonly request: Request
      readonly place: Destination
      readonly messageId: number
      /** When it was written, in milliseconds. */
      readonly at: number
      /** The album that a message without words is a part of. */
      readonly album?: string
    }
  | {
      readonly kind: 'pressed'
      readonly request: Request
      readonly queryId: string
      readonly data?: string
      readonly spot?: ButtonLocation
    }
  /** Typed behind the bot's name, in any chat. */
  | { readonly kind: 'typed'; readonly typed: InlineRequest; readonly queryId: string }
  /** The bot is named in a chat that it is not in: it may answer once. */
  | { readonly kind: 'guest'; readonly request: Request; readonly queryId: string }
  /** A group has become a supergroup with another id. */
  | { readonly kind: 'moved'; readonly from: number; readonly to: number }
  | MembershipChange
  | { readonly kind: 'ignored' }

const ignored: ParsedUpdate = { kind: 'ignored' }

/** What an update says to the bot. Everything that is not for it is `ignored`, kinds of updates still to be invented included. */
export function parseUpdate(update: Update, me: BotIdentity): ParsedUpdate {
  if (update.message !== undefined) return hearMessage('asked', update.message, me)
  if (update.edited_message !== undefined) return hearMessage('edited', update.edited_message, me)
  if (update.channel_post !== undefined) return hearPost(update.channel_post, me)
  if (update.callback_query !== undefined) return hearPress(update.callback_query, me)
  if (update.inline_query !== undefined) return hearTyped(update.inline_query)
  if (update.guest_message !== undefined) return hearGuest(update.guest_message, me)
  if (update.my_chat_member !== undefined) return ownMembershipChange(update.my_chat_member)
  if (update.chat_member !== undefined) return othersMembershipChange(update.chat_member)
  return ignored
}

/** What must be handled in order: one chat, or one message of inline mode, or what one person types in it, or asks a guest. */
export function queueKeyOf(update: Update): string {
  const { inline_query: typed, guest_message: guest, callback_query: pressed } = update
  // Their chat with the bot has the same number, and waits for no cards.
  if (typed !== undefined) return `inline ${String(typed?.from?.id)}`
  if (guest !== undefined) return `guest ${String(guest?.from?.id)}`
  const id: unknown = whereOf(update)?.id ?? pressed?.inline_message_id
  return typeof id === 'number' || typeof id === 'string' ? String(id) : ''
}

/** The chat that an update is from, as Telegram describes it. */
export function whereOf(update: Update): Message['chat'] | undefined {
  const { message, edited_message, channel_post, guest_message, callback_query, my_chat_member, chat_member } = update
  const said = message ?? edited_message ?? channel_post ?? guest_message
  return (said ?? callback_query?.message ?? my_chat_member ?? chat_member)?.chat
}

function hearMessage(kind: 'asked' | 'edited', message: Message, me: BotIdentity): ParsedUpdate {
  if (message.migrate_to_chat_id !== undefined) {
    return { kind: 'moved', from: message.chat.id, to: message.migrate_to_chat_id }
  }
  const chat = chatOf(message)
  if (chat === undefined || chat.kind === 'channel' || isNobodys(message, me)) return ignored
  const words = wordsOf(message, me)
  if (words?.command === 'others') return ignored
  if (words === undefined && (chat.kind === 'group' || !(hasContent(message) || sharedUsers(message)))) return ignored
  const isReply = isReplyTo(me, message)
  const addressed = chat.kind === 'private' || words?.named === true || isReply
  // A picture's caption in a group is talk, unless it speaks to the bot.
  if (message.text === undefined && !addressed) return ignored
  return {
    kind,
    request: {
      ...{ chat, addressed, ...personOf(message), ...(words && { text: words.text }), ...threadIn(message) },
      ...formattedTextOf(message, words?.text),
      ...{ message: message.message_id, ...attachmentsOf(message, me), ...forChat(message) },
      ...(isReply && message.reply_to_message && { repliedTo: message.reply_to_message.message_id }),
      // Nobody changes the data by editing what was said before.
      ...(kind === 'asked' ? authorship(message) : { isEdited: true as const }),
    },
    place: placeOf(message, chat),
    messageId: message.message_id,
    at: timeOf(message),
    ...(words === undefined && message.media_group_id !== undefined && { album: message.media_group_id }),
  }
}

const timeOf = ({ date, edit_date: edited }: Message): number => (edited ?? date) * 1000

/** A channel is answered when it names the bot in a command, and otherwise never. */
function hearPost(post: Message, me: BotIdentity): ParsedUpdate {
  const words = post.text === undefined ? undefined : wordsOf(post, me)
  const chat = chatOf(post)
  if (chat?.kind !== 'channel' || words?.command !== 'ours' || isNobodys(post, me)) return ignored
  const request: Request = { chat, addressed: true, text: words.text, message: post.message_id, forChat: true }
  return { kind: 'asked', request, place: placeOf(post, chat), messageId: post.message_id, at: timeOf(post) }
}

function hearPress(query: CallbackQuery, me: BotIdentity): ParsedUpdate {
  const { id, from, message, inline_message_id: inlineId, data } = query
  const chat = message === undefined ? undefined : chatOf(message)
  // A button of inline mode may stand in a chat that the bot is not in: what counts is the choice of the one who presses.
  const request: Request = {
    chat: chat ?? { id: from.id, kind: 'private' as const },
    ...{ person: personFrom(from), addressed: true, ...(message !== undefined && threadIn(message)) },
    ...(inlineId !== undefined ? { inline: true as const } : message !== undefined && { message: message.message_id }),
    ...(isOwnPress(query, me) && { own: true as const }),
  }
  const spot = spotOf(message, inlineId)
  return { kind: 'pressed', request, queryId: id, ...(spot && { spot }), ...(data !== undefined && { data }) }
}

function hearTyped({ id, from, query, offset }: InlineQuery): ParsedUpdate {
  if (typeof query !== 'string' || typeof offset !== 'string') return ignored
  return { kind: 'typed', typed: { person: personFrom(from), query, offset }, queryId: id }
}

/** The chat's number may be that of another chat of the bot's: what counts is the choice of the one who asks. */
function hearGuest({ guest_query_id: queryId, ...message }: Message, me: BotIdentity): ParsedUpdate {
  const words = wordsOf(message, me)
  if (typeof queryId !== 'string' || isNobodys(message, me) || words === undefined) return ignored
  if (words.command === 'others') return ignored
  const who = personOf(message)
  const chat = { id: who.person?.id ?? 0, kind: 'private' as const }
  return { kind: 'guest', request: { chat, ...who, addressed: true, text: words.text, inline: true }, queryId }
}

function spotOf(message: CallbackQuery['message'], inlineId: string | undefined): ButtonLocation | undefined {
  if (inlineId !== undefined) return { inlineId }
  if (message === undefined) return undefined
  const place = { chatId: message.chat.id, ...topicOf(message) }
  // Telegram writes date 0 for a message it no longer shows to the bot.
  return message.date === 0 ? { place } : { place, messageId: message.message_id }
}

const channelWriter = 136817688
const anonymousAdmin = 1087968824
const telegram = 777000

/** Not a person's own words to the bot: another bot's, an echo of ours, a forward by Telegram, somebody's business chat. */
function isNobodys(message: Message, me: BotIdentity): boolean {
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

/** Whether somebody sent something. Everything else that comes as a message is Telegram's own note: a pin, a join, a payment. */
const hasContent = (message: Message): boolean => contents.some(content => content in message)

/** A reply to something the bot said. The first message of a topic does not count: everything in it "replies" to that. */
const isReplyTo = (me: BotIdentity, { reply_to_message: to }: Message): boolean =>
  to?.from?.id === me.id && to.forum_topic_created === undefined

/** Who writes. Nobody for those who write as a chat: their `from` is a stand-in that many share. */
function personOf({ from, sender_chat }: Message): Pick<Request, 'person'> {
  return from === undefined || sender_chat !== undefined || from.is_bot ? {} : { person: personFrom(from) }
}

/** An admin who stays anonymous writes as the group. Whoever writes as a channel is nobody there, whatever `from` says. */
const forChat = ({ chat, sender_chat: sender }: Message): Pick<Request, 'forChat'> =>
  chat.type !== 'private' && sender?.id === chat.id ? { forChat: true } : {}

/** The topic. */
function threadIn(message: Topical): Pick<Request, 'thread'> {
  const { threadId } = topicOf(message)
  return threadId === undefined ? {} : { thread: threadId }
}

const personFrom = ({ id, language_code: tag }: CallbackQuery['from']): NonNullable<Request['person']> => ({
  id,
  ...(tag !== undefined && { languageTag: tag }),
})

function placeOf(message: Message, { id: chatId, kind }: Chat): Destination {
  return { chatId, ...topicOf(message), ...(kind !== 'private' && { replyTo: message.message_id }) }
}

/** General is no topic, or 1, which is refused when sent; and a thread of replies is none either. */
function topicOf({ is_topic_message: isTopic, message_thread_id: threadId }: Topical): Pick<Destination, 'threadId'> {
  return isTopic === true && threadId !== undefined && threadId !== 1 ? { threadId } : {}
}

type Topical = Pick<Message, 'is_topic_message' | 'message_thread_id'>
