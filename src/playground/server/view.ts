import { ids } from '../cast.ts'
import type { Asking } from '../keyboards.ts'
import { shownCommands } from '../menu.ts'
import type { View } from '../seen.ts'
import type { World } from '../world.ts'

/** The world as that person sees it: their private chat with the bot, and the groups and channels they are in. */
export function viewOf(world: World, personId: number): View | undefined {
  const person = world.people.get(personId)
  if (person === undefined) return undefined
  const language = person.user.language_code?.slice(0, 2) ?? ''
  const inLanguage = (texts: ReadonlyMap<string, string>): string => texts.get(language) ?? texts.get('') ?? ''
  const rooms = [...world.rooms.values()].filter(
    ({ chat, members, migratedTo }) =>
      migratedTo === undefined && (chat.type === 'private' ? chat.id === personId : isIn(members.get(personId))),
  )
  return {
    me: person.user,
    people: [...world.people.values()].map(({ user }) => user),
    adminIds: world.adminIds,
    creatorId: ids.admin,
    bot: { ...world.bot.user, first_name: inLanguage(world.bot.names) || world.bot.user.first_name },
    description: inLanguage(world.bot.descriptions),
    shortDescription: inLanguage(world.bot.shortDescriptions),
    hasBlocked: person.hasBlocked,
    chats: rooms.map(({ chat, messages, members, asking }) => ({
      chat,
      messages: [...messages.values()],
      commands: shownCommands(world, chat, personId),
      mayWrite: chat.type !== 'channel' || isAdmin(members.get(personId)),
      mayHide: chat.type === 'supergroup' && isAdmin(members.get(personId)),
      memberCount: [...members.values()].filter(isIn).length,
      ...askedOf(asking.get(personId)),
    })),
  }
}

function isAdmin(standing: string | undefined): boolean {
  return standing === 'creator' || standing === 'administrator'
}

function isIn(standing: string | undefined): boolean {
  return standing !== undefined && standing !== 'left' && standing !== 'kicked'
}

function askedOf(asking: Asking | undefined): { readonly asking?: Asking } {
  return asking === undefined ? {} : { asking }
}
