import type { PeopleRequest, ReplyKey } from '../keyboards.ts'
import { knownRoom, place } from '../rooms.ts'
import type { Message, User } from '../shapes.ts'
import type { Room, World } from '../world.ts'
import { answered, keyNamed } from './asking.ts'
import { userOf } from './membership.ts'
import { deliver, say, writer } from './messages.ts'

/** A person uses a key that sends its text. In a group the text is a reply to the bot, so that privacy mode lets it through. */
export function pressKey(world: World, personId: number, chatId: number, text: string): Message {
  const room = knownRoom(world, chatId)
  const asking = room.asking.get(personId)
  const key = keyNamed(asking, text)
  if (asking === undefined || key === undefined) throw new Error(`no key "${text}" in the chat ${chatId}`)
  if (isRequest(key)) throw new Error(`the key "${text}" requests something: it does not send its text`)
  return say(world, personId, chatId, text, room.chat.type === 'private' ? {} : { replyTo: asking.messageId })
}

/**
 * A person chooses people for a key that requests users, and the bot gets `users_shared`.
 *
 * Errors: no key with that `requestId`; too few, too many, or unsuitable people.
 */
export function share(
  world: World,
  personId: number,
  chatId: number,
  requestId: number,
  userIds: readonly number[],
): Message {
  const [person, room] = writer(world, personId, chatId)
  const key = requesting(room, personId, requestId)
  const request = key?.request_users
  if (key === undefined || request === undefined) throw new Error(`no key here has the request_id ${requestId}`)
  const users = [...new Set(userIds)].map(id => userOf(world, id))
  const most = request.max_quantity ?? 1
  if (users.length === 0 || users.length > most) throw new Error(`from 1 to ${most} people can be chosen`)
  const unfit = users.find(user => request.user_is_bot !== undefined && user.is_bot !== request.user_is_bot)
  if (unfit !== undefined) throw new Error(`${unfit.first_name} is not the kind of user that the key requests`)
  const users_shared = { request_id: requestId, users: users.map(user => shared(user, request)) }
  const message = deliver(world, room, place(world, room, { from: person.user, users_shared }))
  answered(world, room, personId, key.text)
  return message
}

function requesting(room: Room, personId: number, requestId: number): ReplyKey | undefined {
  const asking = room.asking.get(personId)
  const keys = asking?.kind === 'keys' ? asking.keyboard.keyboard.flat() : []
  return keys.find(key => key.request_users?.request_id === requestId)
}

/** SharedUser: names are included only if the key requests them. */
function shared({ id, first_name, last_name, username }: User, request: PeopleRequest) {
  return {
    user_id: id,
    ...(request.request_name === true && { first_name, ...(last_name !== undefined && { last_name }) }),
    ...(request.request_username === true && username !== undefined && { username }),
  }
}

function isRequest({ request_users: people, request_contact: contact, request_location: location }: ReplyKey): boolean {
  return people !== undefined || contact === true || location === true
}
