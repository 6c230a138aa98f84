import type { Entity, Message } from '../shapes.ts'
import { isIn, type Room, type World } from '../world.ts'

/**
 * Whether Telegram delivers this message to the bot.
 *
 * In private chats and channels: always. In a group with privacy mode, unless the bot is an admin: commands for it, commands
 * without a bot name unless another bot wrote last, mentions, replies to it, its own inline results, service messages.
 *
 * Source: feat#privacy-mode; mentions are delivered in practice.
 */
export function botHears(world: World, room: Room, message: Message): boolean {
  const { type } = room.chat
  if (type === 'private') return !(world.people.get(room.chat.id)?.hasBlocked ?? false)
  const standing = room.members.get(world.bot.user.id)
  if (standing === undefined || standing === 'left' || standing === 'kicked') return false
  if (type === 'channel' || standing === 'administrator' || !world.bot.hasPrivacy) return true
  if (isNotice(message) || message.via_bot?.id === world.bot.user.id) return true
  if (message.reply_to_message?.from?.id === world.bot.user.id) return true
  const text = message.text ?? message.caption ?? ''
  const marks = message.entities ?? message.caption_entities ?? []
  return marks.some(mark => isForBot(world, room, text, mark))
}

/**
 * Whether a bot outside the group gets this message as a guest query: it mentions the bot, or replies to it.
 *
 * Source: feat#guest-bots.
 */
export function guestHears(world: World, room: Room, message: Message): boolean {
  const { type } = room.chat
  const { user, hasGuests } = world.bot
  if (!hasGuests || isIn(room.members.get(user.id)) || (type !== 'group' && type !== 'supergroup')) return false
  if (message.via_bot !== undefined || message.from === undefined) return false
  if (message.reply_to_message?.from?.id === user.id) return true
  const text = message.text ?? message.caption ?? ''
  const marks = message.entities ?? message.caption_entities ?? []
  return marks.some(mark => mark.type !== 'bot_command' && isForBot(world, room, text, mark))
}

function isForBot(world: World, room: Room, text: string, mark: Entity): boolean {
  const words = text.slice(mark.offset, mark.offset + mark.length).toLowerCase()
  const name = `@${world.bot.user.username ?? ''}`.toLowerCase()
  if (mark.type === 'mention') return words === name
  if (mark.type === 'text_mention') return mark.user?.id === world.bot.user.id
  if (mark.type !== 'bot_command' || mark.offset !== 0) return false
  if (words.includes('@')) return words.endsWith(name)
  return room.lastBotId === undefined || room.lastBotId === world.bot.user.id
}

function isNotice(message: Message): boolean {
  return (
    message.new_chat_members !== undefined ||
    message.left_chat_member !== undefined ||
    message.migrate_to_chat_id !== undefined ||
    message.migrate_from_chat_id !== undefined
  )
}
