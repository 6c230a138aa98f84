import { ids } from './cast.ts'
import type { Move } from './clock.ts'
import type { EventBus } from './events.ts'
import type { Fault } from './faults.ts'
import { whenIdle } from './idle.ts'
import type { Prompt } from './keyboards.ts'
import { addBot, kickBot, migrate, setBlocked, setBotRole } from './people/groups.ts'
import { setMemberStatus } from './people/membership.ts'
import { shownCommands } from './people/menu.ts'
import { edit, forward, type MessageOptions, say } from './people/messages.ts'
import { choose, inline, press } from './people/presses.ts'
import { pressKey, share } from './people/sharing.ts'
import { knownRoom } from './rooms.ts'
import type { BotCommand, Chat, InlineAnswer, Message, Update, UpdateKind, User } from './shapes.ts'
import type { BotRole, Call, CallbackAnswer, PlaygroundEvent } from './views.ts'
import { addPerson, addRoom, type MemberStatus, type StoredFile, type World } from './world.ts'

/** The control interface of the playground: actions of people, records of the bot's calls, faults and settings. */
export class Telegram {
  readonly world: World

  constructor(world: World) {
    this.world = world
  }

  /** A person writes. */
  say(personId: number, chatId: number, text: string, saying: MessageOptions = {}): Message {
    return say(this.world, personId, chatId, text, saying)
  }

  /** A person edits a message. */
  edit(chatId: number, messageId: number, text: string): Message {
    return edit(this.world, chatId, messageId, text)
  }

  forward(personId: number, from: { readonly chatId: number; readonly messageId: number }, chatId: number): Message {
    return forward(this.world, personId, from, chatId)
  }

  /** A person presses a button; returns the query's id, for `answerTo`. */
  press(personId: number, chatId: number, messageId: number, data: string): string {
    return press(this.world, personId, chatId, messageId, data)
  }

  /** A person uses a key of a reply keyboard that sends its text. */
  pressKey(personId: number, chatId: number, text: string): Message {
    return pressKey(this.world, personId, chatId, text)
  }

  /** A person chooses people for a key that requests users. */
  share(personId: number, chatId: number, requestId: number, userIds: readonly number[]): Message {
    return share(this.world, personId, chatId, requestId, userIds)
  }

  /** The reply keyboard or forced reply shown to a person in a chat. */
  asking(personId: number, chatId: number): Prompt | undefined {
    return knownRoom(this.world, chatId).asking.get(personId)
  }

  /** The bot's answer to a press. */
  async answerTo(queryId: string, patienceMs?: number): Promise<CallbackAnswer> {
    const known = this.world.pressAnswers.get(queryId)
    if (known !== undefined) return known
    const pick = (one: PlaygroundEvent): CallbackAnswer | undefined =>
      one.kind === 'answered' && one.queryId === queryId ? one : undefined
    return this.events.next('the answer to a press', pick, patienceMs)
  }

  /** A person types `@bot query`; returns the query's id, for `inlineAnswerTo` and `choose`. */
  inline(
    personId: number,
    query: string,
    options: { readonly offset?: string; readonly chatType?: string } = {},
  ): string {
    return inline(this.world, personId, query, options)
  }

  /** The bot's answer to an inline query. */
  async inlineAnswerTo(queryId: string, patienceMs?: number): Promise<InlineAnswer> {
    const known = this.world.inlineAnswers.get(queryId)
    if (known !== undefined) return known
    const pick = (one: PlaygroundEvent): InlineAnswer | undefined =>
      one.kind === 'inline' && one.queryId === queryId ? one.answer : undefined
    return this.events.next('the answer to an inline query', pick, patienceMs)
  }

  choose(personId: number, chatId: number, queryId: string, resultId: string, topic?: number): Message {
    return choose(this.world, personId, chatId, queryId, resultId, topic)
  }

  /** Adds any update to the queue, unchanged. Without an id it gets the next one. */
  inject(update: { readonly update_id?: number } & { readonly [kind in UpdateKind]?: unknown }): Update {
    return this.world.updates.inject({ ...update, update_id: update.update_id ?? this.world.updates.nextId })
  }

  /** The messages of a chat, oldest first. */
  messages(chatId: number): readonly Message[] {
    return [...knownRoom(this.world, chatId).messages.values()]
  }

  /** All calls of the bot with their results, except successful getUpdates calls. */
  get calls(): readonly Call[] {
    return this.world.calls
  }

  /** The calls that were refused. */
  get refusals(): readonly Call[] {
    return this.world.calls.filter(call => !call.ok)
  }

  /** Makes the next calls fail. */
  fault(fault: Fault): void {
    this.world.faults.arm(fault)
  }

  clearFaults(): void {
    this.world.faults.clear()
  }

  /** Makes it an old Bot API server, or a new one again: see `asOldServer`. */
  setOld(isOld: boolean): void {
    this.world.isOld = isOld
  }

  block(personId: number): void {
    setBlocked(this.world, personId, true)
  }

  unblock(personId: number): void {
    setBlocked(this.world, personId, false)
  }

  /** The account is deleted: writing to it is refused. */
  deactivate(personId: number): void {
    const person = this.world.people.get(personId)
    if (person !== undefined) person.isDeactivated = true
  }

  /** The bot is removed from a group or channel. */
  kick(chatId: number, byId: number = ids.admin): void {
    kickBot(this.world, chatId, byId)
  }

  /** The bot is added to a group or channel. */
  addBot(chatId: number, byId: number = ids.admin): void {
    addBot(this.world, chatId, byId)
  }

  /** An admin of a group or channel changes the bot's role there. */
  setBotRole(chatId: number, byId: number, to: BotRole): void {
    setBotRole(this.world, chatId, byId, to)
  }

  /** Moves the clock forward, or back to the real time. */
  async moveClock(move: Move): Promise<void> {
    await this.world.clock.move(move)
    this.events.emit({ kind: 'world' })
  }

  /** Changes the member status of the bot or a person in a chat. */
  stand(chatId: number, userId: number, to: MemberStatus, byId: number = ids.admin): void {
    setMemberStatus(this.world, knownRoom(this.world, chatId), { userId, byId, to })
  }

  addPerson(user: Omit<User, 'is_bot'>): void {
    addPerson(this.world, { ...user, is_bot: false })
    this.events.emit({ kind: 'world' })
  }

  /** Adds a group or channel with these members. The bot is in it only if it is one of them. */
  addChat(chat: Chat, members: Iterable<readonly [number, MemberStatus]>): void {
    addRoom(this.world, chat, members)
    this.events.emit({ kind: 'world' })
  }

  /** Opens or closes a topic of a forum, and creates it if it does not exist. */
  setTopic(chatId: number, topic: number, state: 'open' | 'closed'): void {
    const { topics } = knownRoom(this.world, chatId)
    topics.set(topic, { name: topics.get(topic)?.name ?? `Topic ${topic}`, state })
  }

  /** A basic group becomes a supergroup with a new number. */
  migrate(chatId: number, newId: number): void {
    migrate(this.world, chatId, newId)
    this.events.emit({ kind: 'world' })
  }

  /** `language_code` of a person's app. */
  setLanguage(personId: number, code: string): void {
    const person = this.world.people.get(personId)
    if (person === undefined) throw new Error(`no person has the id ${personId}`)
    person.user = { ...person.user, language_code: code }
    this.events.emit({ kind: 'world' })
  }

  /** BotFather's /setprivacy. */
  setPrivacy(isOn: boolean): void {
    this.world.bot.hasPrivacy = isOn
  }

  /** BotFather's /setinline. */
  setInline(isOn: boolean): void {
    this.world.bot.hasInline = isOn
  }

  /** BotFather's switch for guest mode. */
  setGuests(isOn: boolean): void {
    this.world.bot.hasGuests = isOn
  }

  /** BotFather's /setinlinefeedback. */
  setInlineFeedback(isOn: boolean): void {
    this.world.bot.hasInlineFeedback = isOn
  }

  /** The commands this person sees in this chat. */
  commandsFor(personId: number, chatId: number): readonly BotCommand[] {
    return shownCommands(this.world, knownRoom(this.world, chatId).chat, personId)
  }

  file(fileId: string): StoredFile | undefined {
    return this.world.files.get(fileId)
  }

  /** The events of the playground: subscribe to them, or wait for the next one of a kind. */
  get events(): EventBus {
    return this.world.events
  }

  /** Resolves when the bot is idle: see `whenIdle`. */
  idle(patienceMs?: number): Promise<void> {
    return whenIdle(this.world, patienceMs)
  }
}
