import type { Markup } from '../keyboards.ts'
import { ask, checkMarkup } from '../people/asking.ts'
import { badRequest } from '../refusal.ts'
import { post, quoted } from '../rooms.ts'
import type { Entity, InlineKeyboard, Message, MessageContent, TextQuote } from '../shapes.ts'
import { formatted } from '../text/formatted.ts'
import type { Room, World } from '../world.ts'

interface ReplyParameters {
  readonly message_id: number
  readonly chat_id?: number | string
  readonly allow_sending_without_reply?: boolean
  readonly quote?: string
  readonly quote_entities?: readonly Entity[]
}

interface Sent {
  readonly message_thread_id?: number
  readonly disable_notification?: boolean
  readonly protect_content?: boolean
  readonly reply_parameters?: ReplyParameters
  readonly reply_markup?: Markup
}

/** Sends a message with the call's reply parameters and keyboard. Errors: Telegram's for an invalid reply or keyboard. */
export function send(world: World, room: Room, params: Sent, content: MessageContent): Message {
  const { reply_markup: markup } = params
  checkMarkup(room, markup)
  const whole = { ...envelope(world, room, params), ...content }
  const message = post(world, room, whole, params.disable_notification === true)
  ask(world, room, message, markup)
  return message
}

/** The parts of a sent message that do not depend on its content: sender, topic, reply, buttons. */
function envelope(world: World, room: Room, params: Sent): MessageContent {
  const { reply_markup: markup } = params
  const by = room.chat.type === 'channel' ? { sender_chat: room.chat } : { from: world.bot.user }
  return {
    ...by,
    ...(params.message_thread_id === undefined
      ? {}
      : { message_thread_id: params.message_thread_id, is_topic_message: true }),
    ...replyPart(room, params.reply_parameters),
    ...(params.protect_content === true ? { has_protected_content: true } : {}),
    ...keyboardPart(markup !== undefined && 'inline_keyboard' in markup ? markup : undefined),
  }
}

/** `reply_markup` of a message; absent for an empty keyboard. */
export function keyboardPart(markup: InlineKeyboard | undefined): { reply_markup?: InlineKeyboard } {
  return markup === undefined || markup.inline_keyboard.flat().length === 0 ? {} : { reply_markup: markup }
}

function replyPart(room: Room, reply: ReplyParameters | undefined): Partial<MessageContent> {
  if (reply === undefined) return {}
  const isElsewhere = typeof reply.chat_id === 'number' && reply.chat_id !== room.chat.id
  const original = isElsewhere ? undefined : room.messages.get(reply.message_id)
  if (original === undefined) {
    if (reply.allow_sending_without_reply === true) return {}
    throw badRequest('message to be replied not found')
  }
  return { reply_to_message: quoted(original), ...quotePart(reply, original.text ?? original.caption ?? '') }
}

function quotePart(reply: ReplyParameters, original: string): { quote?: TextQuote } {
  if (reply.quote === undefined) return {}
  const { text } = formatted({
    text: reply.quote,
    ...(reply.quote_entities === undefined ? {} : { entities: reply.quote_entities }),
  })
  const position = original.indexOf(text)
  if (position < 0) throw badRequest('QUOTE_TEXT_INVALID')
  return { quote: { text, position, is_manual: true } }
}
