import { knownRoom, place } from '../rooms.ts'
import type { BotRole } from '../views.ts'
import { addRoom, type Room, type World } from '../world.ts'
import { setMemberStatus, userOf } from './membership.ts'
import { deliver, isAdmin } from './messages.ts'

/** The bot is added to a group. It gets two updates: its new member status, and a service message in the chat. */
export function addBot(world: World, chatId: number, byId: number): void {
  const room = knownRoom(world, chatId)
  const userId = world.bot.user.id
  setMemberStatus(world, room, { userId, byId, to: 'member' })
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
  setMemberStatus(world, room, { userId, byId, to: 'kicked' })
}

/** An admin changes the bot's role in a group or channel. Errors: the person is not an admin; the chat has no such role. */
export function setBotRole(world: World, chatId: number, byId: number, to: BotRole): void {
  const room = knownRoom(world, chatId)
  if (!isAdmin(room.members.get(byId))) throw new Error(`${userOf(world, byId).first_name} is not an admin here`)
  const isChannel = room.chat.type === 'channel'
  if (isChannel ? to === 'member' || to === 'restricted' : to === 'mute')
    throw new Error(`the bot cannot be "${to}" here`)
  if (to === botRoleIn(world, room)) return
  if (to === 'kicked') {
    kickBot(world, chatId, byId)
    return
  }
  if (!isChannel && botRoleIn(world, room) === 'kicked') addBot(world, chatId, byId)
  if (to === botRoleIn(world, room)) return
  const standing = to === 'mute' ? 'administrator' : to
  setMemberStatus(world, room, { userId: world.bot.user.id, byId, to: standing, mayPost: to !== 'mute' })
}

/** The bot's role in a chat, as the page shows it; 'kicked' when it is not in the chat. */
export function botRoleIn(world: World, room: Room): BotRole {
  if (room.chat.type === 'private') return 'member'
  const standing = room.members.get(world.bot.user.id)
  if (standing === 'administrator') return room.chat.type === 'channel' && !room.botMayPost ? 'mute' : standing
  return standing === 'member' || standing === 'restricted' ? standing : 'kicked'
}

/** A person blocks or unblocks the bot. */
export function setBlocked(world: World, personId: number, isBlocked: boolean): void {
  const person = world.people.get(personId)
  if (person === undefined) throw new Error(`no person has the id ${personId}`)
  const room = knownRoom(world, personId)
  person.hasBlocked = isBlocked
  const to = isBlocked ? 'kicked' : 'member'
  setMemberStatus(world, room, { userId: world.bot.user.id, byId: personId, to })
}

/** Upgrades a basic group to a supergroup: a new chat with a new id. Returns it. */
export function migrate(world: World, chatId: number, newId: number): Room {
  const old = knownRoom(world, chatId)
  const room = addRoom(world, { ...old.chat, id: newId, type: 'supergroup' }, old.members)
  const notice = place(world, old, { migrate_to_chat_id: newId })
  deliver(world, old, notice)
  old.migratedTo = newId
  deliver(world, room, place(world, room, { migrate_from_chat_id: chatId }))
  return room
}
