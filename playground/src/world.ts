import { botUser, channelChat, forumChat, forumTopics, groupChat, ids, ownChannel, people, person } from './cast.ts'
import type { MovableClock } from './clock.ts'
import { EventBus } from './events.ts'
import { Faults } from './faults.ts'
import type { Prompt } from './keyboards.ts'
import type { BotCommand, Chat, InlineAnswer, Message, User } from './shapes.ts'
import { Updates } from './updates.ts'
import type { Call, CallbackAnswer } from './views.ts'
import { Webhook } from './webhook.ts'

export interface Person {
  user: User
  /** Whether the person has written to the bot in private. Before that, a bot may not write to them. */
  hasStarted: boolean
  hasBlocked: boolean
  isDeactivated: boolean
}

export type MemberStatus = 'creator' | 'administrator' | 'member' | 'restricted' | 'left' | 'kicked'

export interface Room {
  readonly chat: Chat
  readonly members: Map<number, MemberStatus>
  readonly messages: Map<number, Message>
  readonly topics: Map<number, Topic>
  /** Person → the reply keyboard or the forced reply shown to them here. */
  readonly asking: Map<number, Prompt>
  /** Messages sent with a reply keyboard: these cannot be edited. */
  readonly keyed: Set<number>
  /** Messages sent with `disable_notification`. The Bot API does not return it; the page shows it. */
  readonly silent: Set<number>
  /** `can_post_messages` of the bot, if it is an admin of this channel. */
  botMayPost: boolean
  nextMessageId: number
  /** The bot that wrote last: in privacy mode only that bot gets a command without a bot name. */
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

/** A guest query: a message that mentions the bot in a chat without it. It can be answered once. */
export interface PendingGuest extends PendingPress {
  readonly chatId: number
  readonly messageId: number
}

/** The settings of BotFather and of the set… methods. Map keys are language codes; '' is the default. */
interface Profile {
  readonly user: User
  hasPrivacy: boolean
  hasInline: boolean
  hasInlineFeedback: boolean
  /** Whether guest mode is on: the bot can be mentioned in chats without it. */
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
  /** The admins of the bot's data. Not known to Telegram; the page shows them. */
  readonly adminIds: readonly number[]
  readonly bot: Profile
  readonly people: Map<number, Person>
  readonly rooms: Map<number, Room>
  readonly files: Map<string, StoredFile>
  readonly presses: Map<string, PendingPress>
  readonly inlines: Map<string, PendingPress>
  readonly guests: Map<string, PendingGuest>
  /** Query id → the text of the query. */
  readonly inlineQueries: Map<string, string>
  readonly pressAnswers: Map<string, CallbackAnswer>
  readonly inlineAnswers: Map<string, InlineAnswer>
  /** inline_message_id → chat and message. */
  readonly inlineMessages: Map<string, { readonly chatId: number; readonly messageId: number }>
  readonly updates: Updates
  readonly webhook: Webhook
  readonly events: EventBus
  readonly faults: Faults
  readonly calls: Call[]
  /** Whether it is a server from before 2024: see `asOldServer`. */
  isOld: boolean
  callsUnderway: number
  nextSerial: number
}

/**
 * A new world with the people of `cast.ts`: three private chats; a group and a channel where the page's person is a member; a
 * group and a channel which that person owns. Privacy mode is on.
 */
export function createWorld(token: string, clock: MovableClock, adminIds: readonly number[] = [person]): World {
  const events = new EventBus()
  // The real clock: moving the playground's clock must not expire pending updates.
  const updates = new Updates(events, clock.real)
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
    events,
    faults: new Faults(),
    calls: [],
    isOld: false,
    callsUnderway: 0,
    nextSerial: 1,
  }
  addCast(world)
  return world
}

function addCast(world: World): void {
  for (const user of people) addPerson(world, user)
  const standings = people.map(({ id }): [number, MemberStatus] => [id, id === ids.admin ? 'creator' : 'member'])
  addRoom(world, groupChat, [...standings, [ids.bot, 'member']])
  addRoom(world, channelChat, [...standings, [ids.bot, 'administrator']])
  const own = people.map(({ id }): [number, MemberStatus] => [id, id === person ? 'creator' : 'member'])
  const forum = addRoom(world, forumChat, [...own, [ids.bot, 'member']])
  for (const [topic, name] of forumTopics) forum.topics.set(topic, { name, state: 'open' })
  addRoom(world, ownChannel, own)
}

/** A person, and the private chat with the bot. */
export function addPerson(world: World, user: User): Person {
  const added = { user, hasStarted: false, hasBlocked: false, isDeactivated: false }
  world.people.set(user.id, added)
  addRoom(world, privateChat(user), [[user.id, 'member']])
  return added
}

/** A chat with these members, empty. */
export function addRoom(world: World, chat: Chat, members: Iterable<readonly [number, MemberStatus]>): Room {
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

/** Whether that status means membership. */
export function isIn(standing: MemberStatus | undefined): boolean {
  return standing !== undefined && standing !== 'left' && standing !== 'kicked'
}

/** Telegram counts time in whole seconds since 1970. */
export function seconds(world: World): number {
  return Math.floor(world.now().getTime() / 1000)
}

/** A new number for a query or a file. */
export function serial(world: World): number {
  const { nextSerial } = world
  world.nextSerial += 1
  return nextSerial
}

/** Telegram's query ids are long numbers as text. They are unique, also across restarts: they include the time. */
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
