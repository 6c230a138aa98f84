import { botUser, channelChat, forumChat, forumTopics, groupChat, ids, ownChannel, people, person } from './cast.ts'
import type { MovableClock } from './clock.ts'
import { Faults } from './faults.ts'
import { Happenings } from './happenings.ts'
import type { Asking } from './keyboards.ts'
import type { BotCommand, Chat, InlineAnswer, Message, User } from './shapes.ts'
import { Updates } from './updates.ts'
import type { Call, CallbackAnswer } from './views.ts'
import { Webhook } from './webhook.ts'

export interface Person {
  user: User
  /** Has written to the bot in private: before that, a bot may not write. */
  hasStarted: boolean
  hasBlocked: boolean
  isDeactivated: boolean
}

export type Standing = 'creator' | 'administrator' | 'member' | 'restricted' | 'left' | 'kicked'

export interface Room {
  readonly chat: Chat
  readonly members: Map<number, Standing>
  readonly messages: Map<number, Message>
  readonly topics: Map<number, Topic>
  /** Person → the keys or the reply that the bot asks of them here. */
  readonly asking: Map<number, Asking>
  /** Messages that brought keys: those cannot be edited. */
  readonly keyed: Set<number>
  /** Messages for which no phone rang: the Bot API does not tell it, the page shows it. */
  readonly silent: Set<number>
  /** May the bot post here, where it is an admin of a channel? */
  botMayPost: boolean
  nextMessageId: number
  /** The bot that spoke last: in privacy mode a bare command goes to it alone. */
  lastBotId: number | undefined
  migratedTo: number | undefined
}

/** A topic of a forum. */
export interface Topic {
  readonly name: string
  readonly state: 'open' | 'closed'
}

export interface StoredFile {
  readonly id: string
  readonly uniqueId: string
  readonly path: string
  readonly name: string
  readonly mime: string
  readonly bytes: Uint8Array
  readonly width?: number
  readonly height?: number
}

export interface PendingPress {
  readonly personId: number
  readonly at: number
}

/** A message that names the bot where it is not, and may be answered once. */
export interface PendingGuest extends PendingPress {
  readonly chatId: number
  readonly messageId: number
}

/** What BotFather and the set… methods keep; keys of the maps are language codes, '' for everybody. */
interface Profile {
  readonly user: User
  hasPrivacy: boolean
  hasInline: boolean
  hasInlineFeedback: boolean
  /** May it be asked in chats that it is not in? */
  hasGuests: boolean
  readonly commands: Map<string, readonly BotCommand[]>
  readonly names: Map<string, string>
  readonly descriptions: Map<string, string>
  readonly shortDescriptions: Map<string, string>
  readonly menuButtons: Map<number, unknown>
}

/** The whole state of the playground. */
export interface World {
  readonly clock: MovableClock
  readonly now: () => Date
  readonly token: string
  /** Who keeps the bot's data: Telegram does not know it, the page shows it. */
  readonly adminIds: readonly number[]
  readonly bot: Profile
  readonly people: Map<number, Person>
  readonly rooms: Map<number, Room>
  readonly files: Map<string, StoredFile>
  readonly presses: Map<string, PendingPress>
  readonly inlines: Map<string, PendingPress>
  readonly guests: Map<string, PendingGuest>
  /** What was asked, by query. */
  readonly inlineQueries: Map<string, string>
  readonly pressAnswers: Map<string, CallbackAnswer>
  readonly inlineAnswers: Map<string, InlineAnswer>
  /** inline_message_id → where the message stands. */
  readonly inlineMessages: Map<string, { readonly chatId: number; readonly messageId: number }>
  readonly updates: Updates
  readonly webhook: Webhook
  readonly happenings: Happenings
  readonly faults: Faults
  readonly calls: Call[]
  /** It knows the Bot API as it was before 2024. */
  isOld: boolean
  callsUnderway: number
  nextSerial: number
}

/**
 * A new world with the cast of `cast.ts`: three private chats, and of groups and channels one where the person of the page is
 * an ordinary member, and one of their own. Privacy mode is on.
 */
export function createWorld(token: string, clock: MovableClock, adminIds: readonly number[] = [person]): World {
  const happenings = new Happenings()
  // What waits for the bot does not grow old because somebody has moved the clock on.
  const updates = new Updates(happenings, clock.real)
  const { now } = clock
  const world: World = {
    clock,
    now,
    token,
    adminIds,
    bot: profile(),
    people: new Map(),
    rooms: new Map(),
    files: new Map(),
    presses: new Map(),
    inlines: new Map(),
    guests: new Map(),
    inlineQueries: new Map(),
    pressAnswers: new Map(),
    inlineAnswers: new Map(),
    inlineMessages: new Map(),
    updates,
    webhook: new Webhook(updates, now),
    happenings,
    faults: new Faults(),
    calls: [],
    isOld: false,
    callsUnderway: 0,
    nextSerial: 1,
  }
  for (const user of people) addPerson(world, user)
  const standings = people.map(({ id }): [number, Standing] => [id, id === ids.admin ? 'creator' : 'member'])
  addRoom(world, groupChat, [...standings, [ids.bot, 'member']])
  addRoom(world, channelChat, [...standings, [ids.bot, 'administrator']])
  const own = people.map(({ id }): [number, Standing] => [id, id === person ? 'creator' : 'member'])
  const forum = addRoom(world, forumChat, [...own, [ids.bot, 'member']])
  for (const [topic, name] of forumTopics) forum.topics.set(topic, { name, state: 'open' })
  addRoom(world, ownChannel, own)
  return world
}

/** A person, and the private chat with the bot. */
export function addPerson(world: World, user: User): Person {
  const added = { user, hasStarted: false, hasBlocked: false, isDeactivated: false }
  world.people.set(user.id, added)
  addRoom(world, privateChat(user), [[user.id, 'member']])
  return added
}

/** A chat with these members, empty. */
export function addRoom(world: World, chat: Chat, members: Iterable<readonly [number, Standing]>): Room {
  const room: Room = {
    chat,
    members: new Map(members),
    messages: new Map(),
    topics: new Map(),
    asking: new Map(),
    keyed: new Set(),
    silent: new Set(),
    botMayPost: true,
    nextMessageId: 1,
    lastBotId: undefined,
    migratedTo: undefined,
  }
  world.rooms.set(chat.id, room)
  return room
}

/** Is somebody who stands so in a chat in it? */
export function isIn(standing: Standing | undefined): boolean {
  return standing !== undefined && standing !== 'left' && standing !== 'kicked'
}

/** Telegram counts time in whole seconds since 1970. */
export function seconds(world: World): number {
  return Math.floor(world.now().getTime() / 1000)
}

/** A number never given before, for queries and files. */
export function serial(world: World): number {
  const { nextSerial } = world
  world.nextSerial += 1
  return nextSerial
}

/** Telegram's query ids are long numbers written as text, and none is ever given twice, by another run of this one either. */
export function queryId(world: World): string {
  return String(4_000_000_000_000_000_000n + BigInt(world.now().getTime()) * 10_000n + BigInt(serial(world) % 10_000))
}

function privateChat({ id, first_name, last_name, username }: User): Chat {
  return {
    id,
    type: 'private',
    first_name,
    ...(last_name === undefined ? {} : { last_name }),
    ...(username === undefined ? {} : { username }),
  }
}

function profile(): Profile {
  return {
    user: botUser,
    hasPrivacy: true,
    hasInline: true,
    hasInlineFeedback: false,
    hasGuests: true,
    commands: new Map(),
    names: new Map(),
    descriptions: new Map(),
    shortDescriptions: new Map(),
    menuButtons: new Map(),
  }
}
