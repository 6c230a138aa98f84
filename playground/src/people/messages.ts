import { serviceAccounts } from '../cast.ts'
import { copied, origin } from '../methods/forward.ts'
import { storeDocument, storePhoto } from '../methods/media.ts'
import type { Upload } from '../methods/method.ts'
import { knownRoom, place, quoted, replace } from '../rooms.ts'
import type { Message, MessageContent } from '../shapes.ts'
import { cleaned } from '../text/clean.ts'
import { withDetected } from '../text/detect.ts'
import { longest } from '../text/formatted.ts'
import type { Origin } from '../views.ts'
import { isIn, type MemberStatus, type Person, queryId, type Room, seconds, type World } from '../world.ts'
import { answered } from './asking.ts'
import { originOf } from './origins.ts'
import { botHears, guestHears } from './privacy.ts'

export interface MessageOptions {
  readonly replyTo?: number
  readonly topic?: number
  /** The sender that the message shows; the person if absent. */
  readonly as?: 'anonymousAdmin' | 'channel'
  readonly document?: Upload
  readonly photo?: Upload
  /** The origin of a forward; absent for the person's own words. */
  readonly from?: Origin
  /** Further fields of the message, with Telegram's names. */
  readonly fields?: Readonly<Record<string, unknown>>
}

/** A person sends a message. The bot gets it if Telegram would deliver it. */
export function say(
  world: World,
  personId: number,
  chatId: number,
  text: string,
  saying: MessageOptions = {},
): Message {
  const [person, room] = writer(world, personId, chatId)
  const content = {
    ...author(world, person, room, saying),
    ...replyTo(room, saying.replyTo),
    ...topicPart(saying.topic),
    ...said(world, text, saying),
    ...(saying.from === undefined ? {} : { forward_origin: originOf(world, saying.from) }),
    ...saying.fields,
  }
  const message = deliver(world, room, place(world, room, content))
  answered(world, room, personId, text)
  return message
}

/** The topic of a message; General has no number. */
export function topicPart(topic: number | undefined): Partial<MessageContent> {
  return topic === undefined ? {} : { message_thread_id: topic, is_topic_message: true }
}

/** A person edits an earlier message. */
export function edit(world: World, chatId: number, messageId: number, text: string): Message {
  const room = knownRoom(world, chatId)
  const before = room.messages.get(messageId)
  if (before === undefined) throw new Error(`no message ${messageId} in the chat ${chatId}`)
  const { entities: _entities, caption_entities: _marks, ...rest } = before
  const words = before.text === undefined ? captionOf(text) : textOf(text)
  const after = replace(world, room, { ...rest, ...words, edit_date: seconds(world) })
  const kind = room.chat.type === 'channel' ? 'edited_channel_post' : 'edited_message'
  if (botHears(world, room, after)) world.updates.push(kind, after)
  return after
}

/** A person forwards a message to another chat. */
export function forward(
  world: World,
  personId: number,
  from: { readonly chatId: number; readonly messageId: number },
  chatId: number,
): Message {
  const original = knownRoom(world, from.chatId).messages.get(from.messageId)
  if (original === undefined) throw new Error(`no message ${from.messageId} in the chat ${from.chatId}`)
  const [person, room] = writer(world, personId, chatId)
  const content = { ...author(world, person, room, {}), ...copied(original), forward_origin: origin(original) }
  return deliver(world, room, place(world, room, content))
}

/** Sends the bot an update with the message, if Telegram would. Returns the message. */
export function deliver(world: World, room: Room, message: Message): Message {
  const kind = room.chat.type === 'channel' ? 'channel_post' : 'message'
  if (botHears(world, room, message)) world.updates.push(kind, message)
  else if (guestHears(world, room, message)) summon(world, room, message)
  return message
}

/** Sends the bot the message as a guest query, which it can answer once. */
function summon(world: World, { chat }: Room, message: Message): void {
  const id = queryId(world)
  const at = world.now().getTime()
  world.guests.set(id, { personId: message.from?.id ?? 0, at, chatId: chat.id, messageId: message.message_id })
  world.updates.push('guest_message', { ...message, guest_query_id: id })
}

/** The person and the chat. Errors: an unknown person or chat; the person may not write there. */
export function writer(world: World, personId: number, chatId: number): readonly [Person, Room] {
  const person = world.people.get(personId)
  const room = world.rooms.get(chatId)
  if (person === undefined) throw new Error(`no person has the id ${personId}`)
  if (room === undefined) throw new Error(`no chat has the id ${chatId}`)
  const standing = room.members.get(personId)
  const mayWrite = room.chat.type === 'channel' ? isAdmin(standing) : isIn(standing)
  if (!mayWrite) throw new Error(`${person.user.first_name} may not write in the chat ${chatId}`)
  if (room.chat.type === 'private') {
    if (person.hasBlocked) throw new Error(`${person.user.first_name} has blocked the bot`)
    person.hasStarted = true
  }
  return [person, room]
}

/** Whether that status is the creator or an administrator. */
export function isAdmin(standing: MemberStatus | undefined): boolean {
  return standing === 'creator' || standing === 'administrator'
}

function author(world: World, person: Person, room: Room, saying: MessageOptions): MessageContent {
  if (room.chat.type === 'channel') return { sender_chat: room.chat }
  if (saying.as === 'anonymousAdmin') {
    if (!isAdmin(room.members.get(person.user.id))) throw new Error(`${person.user.first_name} is not an admin here`)
    return { from: serviceAccounts.anonymousAdmin, sender_chat: room.chat }
  }
  if (saying.as === 'channel') {
    const channel = [...world.rooms.values()].find(({ chat }) => chat.type === 'channel')
    return {
      from: serviceAccounts.channelWriter,
      ...(channel === undefined ? {} : { sender_chat: channel.chat }),
    }
  }
  return { from: person.user }
}

function replyTo(room: Room, messageId: number | undefined): Partial<MessageContent> {
  const original = messageId === undefined ? undefined : room.messages.get(messageId)
  return original === undefined ? {} : { reply_to_message: quoted(original) }
}

function said(world: World, text: string, saying: MessageOptions): Partial<MessageContent> {
  if (saying.document !== undefined) {
    const { id, uniqueId, name, mime, bytes } = storeDocument(world, saying.document)
    const document = {
      file_id: id,
      file_unique_id: uniqueId,
      file_name: name,
      mime_type: mime,
      file_size: bytes.length,
    }
    return { document, ...captionOf(text) }
  }
  if (saying.photo !== undefined) {
    const { id, uniqueId, bytes, width = 0, height = 0 } = storePhoto(world, saying.photo)
    const photo = [{ file_id: id, file_unique_id: uniqueId, width, height, file_size: bytes.length }]
    return { photo, ...captionOf(text) }
  }
  return textOf(text)
}

function textOf(text: string): Partial<MessageContent> {
  const clean = cleaned({ text, entities: [] })
  if (clean.text.length > longest.text) throw new Error('a message holds at most 4096 characters')
  const entities = withDetected(clean.text, [])
  return { text: clean.text, ...(entities.length === 0 ? {} : { entities }) }
}

function captionOf(text: string): Partial<MessageContent> {
  const clean = cleaned({ text, entities: [] })
  if (clean.text === '') return {}
  if (clean.text.length > longest.caption) throw new Error('a caption holds at most 1024 characters')
  const entities = withDetected(clean.text, [])
  return { caption: clean.text, ...(entities.length === 0 ? {} : { caption_entities: entities }) }
}
