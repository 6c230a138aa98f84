import type { BotCommand, Chat } from '../shapes.ts'
import type { World } from '../world.ts'

/**
 * The commands that a person sees in a chat: those of the narrowest scope, in the person's language if it has them.
 *
 * Source: api#determining-list-of-commands.
 */
export function shownCommands(world: World, chat: Chat, personId: number): readonly BotCommand[] {
  const language = world.people.get(personId)?.user.language_code?.slice(0, 2) ?? ''
  const standing = world.rooms.get(chat.id)?.members.get(personId)
  const isAdmin = standing === 'creator' || standing === 'administrator'
  const admins = isAdmin ? [`chat_administrators:${chat.id}`] : []
  const scopes =
    chat.type === 'private'
      ? [`chat:${chat.id}`, 'all_private_chats', 'default']
      : [
          `chat_member:${chat.id}:${personId}`,
          ...admins,
          `chat:${chat.id}`,
          ...(isAdmin ? ['all_chat_administrators'] : []),
          'all_group_chats',
          'default',
        ]
  const keys = scopes.flatMap(name => [`${name}|${language}`, `${name}|`])
  return keys.map(key => world.bot.commands.get(key)).find(list => list !== undefined) ?? []
}
