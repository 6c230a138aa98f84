import { chatMember } from '../people/membership.ts'
import { badRequest } from '../refusal.ts'
import { joinedRoom } from '../rooms.ts'
import { chatId, integer } from '../schemas/pieces.ts'
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
  return chatMember(world, room, params.user_id)
})

function isSomebody(world: World, id: number): boolean {
  return id === world.bot.user.id || world.people.has(id)
}
