import { knownRoom } from '../rooms.ts'
import type { ForwardOrigin } from '../shapes.ts'
import type { Origin } from '../views.ts'
import { seconds, type World } from '../world.ts'
import { userOf } from './membership.ts'

/** The origin as a ForwardOrigin: dated now; for a channel, its next post. */
export function originOf(world: World, origin: Origin): ForwardOrigin {
  const date = seconds(world)
  switch (origin.type) {
    case 'channel': {
      const { chat, nextMessageId } = knownRoom(world, origin.chatId)
      return { type: 'channel', date, chat, message_id: nextMessageId }
    }
    case 'chat':
      return { type: 'chat', date, sender_chat: knownRoom(world, origin.chatId).chat }
    case 'user':
      return { type: 'user', date, sender_user: userOf(world, origin.userId) }
    default:
      return { type: 'hidden_user', date, sender_user_name: origin.name }
  }
}
