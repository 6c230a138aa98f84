import { badRequest, forbidden } from './refusal.ts'
import type { Message, MessageContent } from './shapes.ts'
import { type Room, seconds, type World } from './world.ts'

const titles = {
  private: 'private chat',
  group: 'group chat',
  supergroup: 'supergroup chat',
  channel: 'channel chat',
} as const

/** The chat with that id or @username. Errors: "chat not found". */
export function knownRoom(world: World, chatId: number | string): Room {
  const room =
    typeof chatId === 'number' ? world.rooms.get(chatId) : [...world.rooms.values()].find(one => isNamed(one, chatId))
  if (room === undefined) throw badRequest('chat not found')
  return room
}

/** The same, if the bot is in it. Errors: 403 with the reason. */
export function joinedRoom(world: World, chatId: number | string): Room {
  const room = knownRoom(world, chatId)
  const { type } = room.chat
  if (type === 'private') {
    const person = world.people.get(room.chat.id)
    if (person?.isDeactivated === true) throw forbidden('user is deactivated')
    if (person?.hasBlocked === true) throw forbidden('bot was blocked by the user')
    return room
  }
  if (room.migratedTo !== undefined) {
    throw badRequest('group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: room.migratedTo,
    })
  }
  const standing = room.members.get(world.bot.user.id) ?? 'left'
  if (standing === 'kicked') throw forbidden(`bot was kicked from the ${titles[type]}`)
  if (standing === 'left') throw forbidden(`bot is not a member of the ${titles[type]}`)
  return room
}

/** The same, if the bot may write there, in that topic. Errors: Telegram's, with the missing right. */
export function writableRoom(world: World, chatId: number | string, topic?: number): Room {
  const room = joinedRoom(world, chatId)
  const person = world.people.get(room.chat.id)
  if (room.chat.type === 'private' && person?.hasStarted !== true) {
    throw forbidden("bot can't initiate conversation with a user")
  }
  const standing = room.members.get(world.bot.user.id)
  if (room.chat.type === 'channel' && !(standing === 'administrator' && room.botMayPost)) {
    throw badRequest('need administrator rights in the channel chat')
  }
  if (standing === 'restricted') {
    throw badRequest('not enough rights to send text messages to the chat')
  }
  if (topic !== undefined) {
    const state = room.topics.get(topic)?.state
    if (state === undefined) throw badRequest('message thread not found')
    if (state === 'closed') throw badRequest('TOPIC_CLOSED')
  }
  return room
}

/** Adds a new message of the bot to a chat. */
export function post(world: World, room: Room, content: MessageContent, isSilent = false): Message {
  room.lastBotId = world.bot.user.id
  if (isSilent) room.silent.add(room.nextMessageId)
  return place(world, room, content, true)
}

/** Adds a message of a person, or a service message of Telegram, to a chat. */
export function place(world: World, room: Room, content: MessageContent, isByBot = false): Message {
  const message: Message = {
    message_id: room.nextMessageId,
    chat: room.chat,
    date: seconds(world),
    ...content,
  }
  room.nextMessageId += 1
  room.messages.set(message.message_id, message)
  const isSilent = room.silent.has(message.message_id)
  world.events.emit({ kind: 'message', message, isByBot, ...(isSilent && { isSilent }) })
  return message
}

/** Replaces a message with its edited version. */
export function replace(world: World, room: Room, message: Message): Message {
  room.messages.set(message.message_id, message)
  world.events.emit({ kind: 'edited', message })
  return message
}

/** A message as `reply_to_message`: without its own reply. */
export function quoted({ reply_to_message: _deeper, ...message }: Message): Message {
  return message
}

function isNamed(room: Room, name: string): boolean {
  return `@${room.chat.username ?? ''}`.toLowerCase() === name.toLowerCase()
}
