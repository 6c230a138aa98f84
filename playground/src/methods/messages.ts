import { z } from 'zod'
import { forget } from '../people/asking.ts'
import { badRequest } from '../refusal.ts'
import { knownRoom, writableRoom } from '../rooms.ts'
import { replyMarkup } from '../schemas/markup.ts'
import { chatId, entities, integer, json, linkPreview, sending } from '../schemas/pieces.ts'
import { isIn, type Room, serial, type World } from '../world.ts'
import { method } from './method.ts'
import { send } from './reply.ts'
import { textPart } from './text.ts'

const ephemeral = json(z.strictObject({ receiver_user_id: z.int(), callback_query_id: z.string().exactOptional() }))

export const sendMessage = method(
  {
    ...sending,
    text: z.string().exactOptional(),
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
    // An ephemeral message has no id in the chat.
    return { ...send(world, room, params, { ...content, ...only }), message_id: 0 }
  },
)

/** The fields of an ephemeral message. Errors: the bot is not an admin of the group; the receiver is not in it. */
function onlyFor(world: World, room: Room, personId: number) {
  if (room.chat.type === 'private' || room.members.get(world.bot.user.id) !== 'administrator')
    throw badRequest('BOT_NOT_ADMIN')
  const person = world.people.get(personId)
  if (person === undefined || !isIn(room.members.get(personId))) throw badRequest('USER_NOT_PARTICIPANT')
  return { receiver_user: person.user, ephemeral_message_id: serial(world) }
}

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
    world.events.emit({ kind: 'action', chatId: room.chat.id, action: params.action })
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
  world.events.emit({ kind: 'deleted', chatId: chat, messageId })
}
