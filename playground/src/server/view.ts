import type { Prompt } from '../keyboards.ts'
import { botRoleIn } from '../people/groups.ts'
import { shownCommands } from '../people/menu.ts'
import { isAdmin } from '../people/messages.ts'
import type { Message } from '../shapes.ts'
import type { ChatView, View } from '../views.ts'
import { isIn, type Room, type World } from '../world.ts'

/** What the app of one person shows: the private chat with the bot, and the groups and channels with that member. */
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
    bot: { ...world.bot.user, first_name: inLanguage(world.bot.names) || world.bot.user.first_name },
    description: inLanguage(world.bot.descriptions),
    shortDescription: inLanguage(world.bot.shortDescriptions),
    hasBlocked: person.hasBlocked,
    clock: { aheadMs: world.clock.aheadMs, zone: world.clock.zone },
    chats: rooms.map(room => viewOfRoom(world, room, personId)),
  }
}

/** One chat as that person sees it. */
function viewOfRoom(world: World, room: Room, personId: number): ChatView {
  const { chat, messages, members, asking } = room
  const isAdminHere = isAdmin(members.get(personId))
  return {
    chat,
    messages: [...messages.values()].filter(message => isFor(message, personId)),
    commands: shownCommands(world, chat, personId),
    mayWrite: chat.type !== 'channel' || isAdminHere,
    mayHide: chat.type === 'supergroup' && isAdminHere,
    creatorId: [...members].find(([, standing]) => standing === 'creator')?.[0],
    mayManage: chat.type !== 'private' && isAdminHere,
    bot: botRoleIn(world, room),
    silent: [...room.silent],
    topics: [...room.topics].map(([id, { name }]) => ({ id, name })),
    memberCount: [...members.values()].filter(isIn).length,
    ...askedOf(asking.get(personId)),
  }
}

/** Whether that person sees the message: an ephemeral one has a single receiver. */
const isFor = ({ receiver_user: only }: Message, personId: number): boolean =>
  only === undefined || only.id === personId

function askedOf(asking: Prompt | undefined): { readonly asking?: Prompt } {
  return asking === undefined ? {} : { asking }
}
