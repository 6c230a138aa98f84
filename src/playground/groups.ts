import { deliver } from './incoming.ts'
import { changeStanding, userOf } from './membership.ts'
import { knownRoom, place } from './rooms.ts'
import { addRoom, type Room, type World } from './world.ts'

/** The bot is added to a group: Telegram tells it twice, as a standing and as a notice in the chat. */
export function addBot(world: World, chatId: number, byId: number): void {
  const room = knownRoom(world, chatId)
  const userId = world.bot.user.id
  changeStanding(world, room, { userId, byId, to: 'member' })
  if (room.chat.type === 'channel') return
  const content = { from: userOf(world, byId), new_chat_members: [world.bot.user] }
  deliver(world, room, place(world, room, content))
}

/** The bot is removed from a group or channel. */
export function kickBot(world: World, chatId: number, byId: number): void {
  const room = knownRoom(world, chatId)
  const userId = world.bot.user.id
  if (room.chat.type !== 'channel') {
    place(world, room, { from: userOf(world, byId), left_chat_member: world.bot.user })
  }
  changeStanding(world, room, { userId, byId, to: 'kicked' })
}

/** A person stops the bot, or starts it again. */
export function setBlocked(world: World, personId: number, isBlocked: boolean): void {
  const person = world.people.get(personId)
  if (person === undefined) throw new Error(`nobody in the playground has the id ${personId}`)
  const room = knownRoom(world, personId)
  person.hasBlocked = isBlocked
  const to = isBlocked ? 'kicked' : 'member'
  changeStanding(world, room, { userId: world.bot.user.id, byId: personId, to })
}

/** A basic group becomes a supergroup: a new chat with a new number. Returns it. */
export function migrate(world: World, chatId: number, newId: number): Room {
  const old = knownRoom(world, chatId)
  const room = addRoom(world, { ...old.chat, id: newId, type: 'supergroup' }, old.members)
  const notice = place(world, old, { migrate_to_chat_id: newId })
  deliver(world, old, notice)
  old.migratedTo = newId
  deliver(world, room, place(world, room, { migrate_from_chat_id: chatId }))
  return room
}
