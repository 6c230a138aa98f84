/** The attachments of a message: file, reply, post, shared users, channel. Pure. */
import type { Message } from 'grammy/types'
import { defined } from '../../data/model/defined.ts'
import { type Formatted, knownEntities } from '../../data/model/formatted-text.ts'
import type { Request, SentFile } from '../../handlers/request/request.ts'
import { type BotIdentity, readAddressedText } from './mentions.ts'

/** The fields of `Request` about files, replies, shared users and posts. */
export function attachmentsOf(
  message: Message,
  me: BotIdentity,
): Pick<Request, 'file' | 'hasPicture' | 'replied' | 'shared' | 'channel'> {
  const file = fileOf(message)
  const replied = repliedOf(message, me)
  const shared = sharedUsers(message)
  const channel = channelOf(message)
  return {
    ...defined({ file, replied, shared, channel }),
    ...(message.photo !== undefined && { hasPicture: true }),
  }
}

function channelOf({ chat, forward_origin: origin }: Message): number | undefined {
  if (chat.type !== 'private' || origin?.type !== 'channel') return undefined
  return Number.isSafeInteger(origin.chat?.id) ? origin.chat.id : undefined
}

/** The formatted text, when it differs from the plain text. */
export function formattedTextOf(
  { chat, text, entities }: Pick<Message, 'chat' | 'text' | 'entities'>,
  plain: string | undefined,
): Pick<Request, 'typed'> {
  const typed = chat.type === 'private' ? formatted(text, entities) : undefined
  return typed !== undefined && (typed.entities.length > 0 || typed.text.trim() !== plain) ? { typed } : {}
}

const formatted = (text: string | undefined, entities: Message['entities'] = []): Formatted | undefined =>
  text === undefined ? undefined : { text, entities: knownEntities(entities) }

/** The users that were picked in Telegram's picker. Returns undefined when nobody was picked. */
export function sharedUsers({ chat, users_shared: shared }: Message): readonly number[] | undefined {
  if (chat.type !== 'private' || !Array.isArray(shared?.users)) return undefined
  const ids = shared.users.map(user => user?.user_id).filter(Number.isSafeInteger)
  return ids.length === 0 ? undefined : ids
}

function fileOf({ document, animation }: Message): SentFile | undefined {
  if (document === undefined || animation !== undefined) return undefined
  const { file_id: id, file_name: name = '', file_size: size } = document
  return { id, name, ...defined({ size }) }
}

/** The message replied to, in the same private chat, by the bot or the same person. */
function repliedOf({ chat, from, reply_to_message: to }: Message, me: BotIdentity): Request['replied'] {
  const isKnown = to?.from !== undefined && (to.from.id === me.id || to.from.id === from?.id)
  if (chat.type !== 'private' || to?.chat.id !== chat.id || !isKnown) return undefined
  const text = to.text ?? to.caption
  const file = fileOf(to)
  const channel = channelOf(to)
  const { typed } = formattedTextOf(to, to.text?.trim())
  return {
    ...defined({ text, typed, file }),
    ...(to.from?.id === me.id && { ours: true as const }),
    ...defined({ channel }),
  }
}

/** The post that a message is about: the forwarded message itself, else what it replies to, here or with words from another chat. */
export function postOf(message: Message, me: BotIdentity, { isPassedOn = false } = {}): Pick<Request, 'post'> {
  const { chat, reply_to_message: to, external_reply: external, quote } = message
  if (isPassedOn) return { post: postIn(message, me) }
  if (external !== undefined && quote !== undefined) {
    const { message_id, date } = message
    return { post: postIn({ message_id, date, text: quote.text, forward_origin: external.origin }, me) }
  }
  if (to === undefined || to.chat.id !== chat.id || isOurs(to, me) || to.forum_topic_created !== undefined) return {}
  return { post: postIn(to, me) }
}

const isOurs = ({ from, via_bot: via }: Message, me: BotIdentity): boolean => from?.id === me.id || via?.id === me.id

function postIn(message: PostMessage, me: BotIdentity): NonNullable<Request['post']> {
  const { message_id, date, forward_origin: origin } = message
  const text = textOf(message, me)
  const outlet = outletOf(message)
  return {
    ...defined({ text }),
    message: message_id,
    writtenAt: (origin?.date ?? date) * 1000,
    ...(origin?.type === 'user' && origin.sender_user?.id === me.id && { isOurs: true }),
    ...(outlet && { outlet }),
  }
}

type PostMessage = Pick<Message, 'message_id' | 'date' | 'forward_origin'> & Texts
type Texts = Pick<Message, 'text' | 'entities' | 'caption' | 'caption_entities'>

function outletOf({ forward_origin: origin }: PostMessage): NonNullable<Request['post']>['outlet'] {
  if (origin?.type !== 'channel' || typeof origin.chat?.title !== 'string') return undefined
  const { title, username: name } = origin.chat
  return { title, ...defined({ name }), message: origin.message_id }
}

function textOf({ text, entities, caption, caption_entities }: Texts, me: BotIdentity): string | undefined {
  const words = text ?? caption
  return words === undefined ? undefined : readAddressedText(words, entities ?? caption_entities ?? [], me).text
}
