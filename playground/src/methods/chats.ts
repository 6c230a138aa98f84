import { standingOf } from '../membership.ts'
import { badRequest } from '../refusal.ts'
import { joinedRoom } from '../rooms.ts'
import { chatId, flag, integer } from '../schemas/pieces.ts'
import type { World } from '../world.ts'
import { method } from './method.ts'

export const getChat = method({ chat_id: chatId }, (world, params) => {
  const { chat } = joinedRoom(world, params.chat_id)
  return {
    ...chat,
    accent_color_id: 0,
    max_reaction_count: 11,
    accepted_gift_types: {
      unlimited_gifts: false,
      limited_gifts: false,
      unique_gifts: false,
      premium_subscription: false,
      gifts_from_channels: false,
    },
  }
})

export const getChatMember = method({ chat_id: chatId, user_id: integer }, (world, params) => {
  const room = joinedRoom(world, params.chat_id)
  if (!isSomebody(world, params.user_id)) throw badRequest('PARTICIPANT_ID_INVALID')
  return standingOf(world, room, params.user_id)
})

export const getChatMemberCount = method(
  { chat_id: chatId },
  (world, params) => joinedRoom(world, params.chat_id).members.size,
)

export const getChatAdministrators = method({ chat_id: chatId, return_bots: flag.exactOptional() }, (world, params) => {
  const room = joinedRoom(world, params.chat_id)
  if (room.chat.type === 'private') throw badRequest('there are no administrators in the private chat')
  return [...room.members]
    .filter(([id, standing]) => id !== world.bot.user.id && ['creator', 'administrator'].includes(standing))
    .map(([id]) => standingOf(world, room, id))
})

export const leaveChat = method({ chat_id: chatId }, (world, params) => {
  const room = joinedRoom(world, params.chat_id)
  if (room.chat.type === 'private') throw badRequest("private chat can't be left")
  room.members.set(world.bot.user.id, 'left')
  world.happenings.tell({ kind: 'world' })
  return true
})

function isSomebody(world: World, id: number): boolean {
  return id === world.bot.user.id || world.people.has(id)
}
