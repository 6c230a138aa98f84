import { z } from 'zod'
import { forget } from '../asking.ts'
import { badRequest } from '../refusal.ts'
import { knownRoom, writableRoom } from '../rooms.ts'
import { replyMarkup } from '../schemas/markup.ts'
import { caption, chatId, entities, flag, integer, json, linkPreview, parseMode, sending } from '../schemas/pieces.ts'
import { isIn, type Room, serial, type World } from '../world.ts'
import { copied, origin } from './forward.ts'
import { method } from './method.ts'
import { send } from './reply.ts'
import { captionPart, textPart } from './text.ts'

const ephemeral = json(z.strictObject({ receiver_user_id: z.int(), callback_query_id: z.string().exactOptional() }))

export const sendMessage = method(
  {
    ...sending,
    text: z.string().exactOptional(),
    parse_mode: parseMode.exactOptional(),
    entities: entities.exactOptional(),
    link_preview_options: linkPreview.exactOptional(),
    reply_markup: replyMarkup.exactOptional(),
    ephemeral_message_parameters: ephemeral.exactOptional(),
  },
  (world, { ephemeral_message_parameters: whisper, ...params }) => {
    const content = textPart(params)
    const room = writableRoom(world, params.chat_id, params.message_thread_id)
    if (whisper === undefined) return send(world, room, params, content)
    const only = onlyFor(world, room, whisper.receiver_user_id)
    // It has no number among the messages of the chat.
    return { ...send(world, room, params, { ...content, ...only }), message_id: 0 }
  },
)

/** Who alone sees it. Errors: unless the bot is an admin of the group, and they are in it. */
function onlyFor(world: World, room: Room, personId: number) {
  if (room.chat.type === 'private' || room.members.get(world.bot.user.id) !== 'administrator')
    throw badRequest('BOT_NOT_ADMIN')
  const person = world.people.get(personId)
  if (person === undefined || !isIn(room.members.get(personId))) throw badRequest('USER_NOT_PARTICIPANT')
  return { receiver_user: person.user, ephemeral_message_id: serial(world) }
}

export const forwardMessage = method(
  {
    chat_id: chatId,
    message_thread_id: integer.exactOptional(),
    from_chat_id: chatId,
    message_id: integer,
    disable_notification: flag.exactOptional(),
    protect_content: flag.exactOptional(),
  },
  (world, params) => {
    const room = writableRoom(world, params.chat_id, params.message_thread_id)
    const original = knownRoom(world, params.from_chat_id).messages.get(params.message_id)
    if (original === undefined) throw badRequest('message to forward not found')
    if (original.has_protected_content === true) throw badRequest("message can't be forwarded")
    return send(world, room, params, { ...copied(original), forward_origin: origin(original) })
  },
)

export const copyMessage = method(
  { ...sending, ...caption, from_chat_id: chatId, message_id: integer, reply_markup: replyMarkup.exactOptional() },
  (world, params) => {
    const room = writableRoom(world, params.chat_id, params.message_thread_id)
    const original = knownRoom(world, params.from_chat_id).messages.get(params.message_id)
    if (original === undefined) throw badRequest('message to copy not found')
    if (original.has_protected_content === true) throw badRequest("message can't be copied")
    const words = original.text === undefined && params.caption !== undefined ? captionPart(params) : {}
    const sent = send(world, room, params, { ...copied(original), ...words })
    return { message_id: sent.message_id }
  },
)

export const deleteMessage = method({ chat_id: chatId, message_id: integer }, (world, params) => {
  const room = writableRoom(world, params.chat_id)
  remove(world, room.chat.id, params.message_id)
  return true
})

export const deleteMessages = method(
  { chat_id: chatId, message_ids: json(z.array(z.int()).min(1).max(100)) },
  (world, params) => {
    const room = writableRoom(world, params.chat_id)
    for (const id of params.message_ids) if (room.messages.has(id)) remove(world, room.chat.id, id)
    return true
  },
)

const actions = [
  'typing',
  'upload_photo',
  'record_video',
  'upload_video',
  'record_voice',
  'upload_voice',
  'upload_document',
  'choose_sticker',
  'find_location',
  'record_video_note',
  'upload_video_note',
] as const

export const sendChatAction = method(
  {
    chat_id: chatId,
    business_connection_id: z.string().exactOptional(),
    message_thread_id: integer.exactOptional(),
    action: z.enum(actions, { error: 'wrong parameter action in request' }),
  },
  (world, params) => {
    const room = writableRoom(world, params.chat_id, params.message_thread_id)
    world.happenings.tell({ kind: 'action', chatId: room.chat.id, action: params.action })
    return true
  },
)

export const setMessageReaction = method(
  {
    chat_id: chatId,
    message_id: integer,
    reaction: json(
      z.array(z.strictObject({ type: z.literal('emoji'), emoji: z.string().min(1) })).max(1, 'REACTIONS_TOO_MANY'),
    ).exactOptional(),
    is_big: flag.exactOptional(),
  },
  (world, params) => {
    const room = knownRoom(world, params.chat_id)
    if (!room.messages.has(params.message_id)) throw badRequest('message to react not found')
    const emoji = (params.reaction ?? []).map(reaction => reaction.emoji)
    const { message_id: messageId } = params
    world.happenings.tell({ kind: 'reaction', chatId: room.chat.id, messageId, emoji })
    return true
  },
)

function remove(world: World, chat: number, messageId: number): void {
  const room = knownRoom(world, chat)
  const message = room.messages.get(messageId)
  if (message === undefined) throw badRequest('message to delete not found')
  const isOwn = message.from?.id === world.bot.user.id || message.sender_chat?.id === chat
  const mayDelete = room.chat.type === 'private' || isOwn || room.members.get(world.bot.user.id) === 'administrator'
  if (!mayDelete) throw badRequest("message can't be deleted")
  room.messages.delete(messageId)
  forget(world, room, messageId)
  world.happenings.tell({ kind: 'deleted', chatId: chat, messageId })
}
