import type { Move } from '../clock.ts'
import type { Message } from '../shapes.ts'
import type { BotRole, PlaygroundEvent, View } from '../views.ts'
import { answered, press, say, send } from './actions.ts'
import type { App } from './app.ts'
import { Composer } from './composer/composer.ts'
import { showCards } from './composer/inline.ts'
import { byId, el, fill } from './dom.ts'
import { focusField, keepingFocus } from './focus.ts'
import { tick } from './frame/clock.ts'
import { chatHead } from './frame/head.ts'
import { toast } from './frame/popups.ts'
import { showSide } from './frame/side.ts'
import { Slot } from './frame/slot.ts'
import { topicsPrint, topicTabs } from './frame/topics.ts'
import { takeFiles } from './messages/files.ts'
import { Timeline } from './messages/timeline.ts'
import { Doing } from './messages/typing.ts'
import { ask, listen, look } from './server.ts'
import {
  isForOther,
  languageFor,
  markRead,
  noDraft,
  openChat,
  openTopic,
  rememberedRead,
  type State,
  withMessages,
  withSilent,
  wordsFor,
} from './state.ts'

const firstPerson = 1_000_000_001
const tickMs = 10_000

/** Starts the page: loads the view of the last person, then follows the events. */
async function start(): Promise<void> {
  const remembered = Number(localStorage.getItem('person') ?? firstPerson)
  const view = (await look(remembered)) ?? (await look(firstPerson))
  if (view === undefined) throw new Error('the playground has no people')
  const state: State = {
    view,
    chatId: view.me.id,
    screen: 'chat',
    ...noDraft,
    anonymous: new Set(),
    topics: new Map(),
    keysShown: new Map(),
    dismissed: new Set(),
    doing: new Map(),
    waiting: new Map(),
    read: rememberedRead(),
  }
  const page = new Page(state)
  page.show()
  focusField()
  listen(
    event => page.hear(event),
    isConnected => page.connected(isConnected),
  )
  setInterval(() => tick(state), tickMs)
}

class Page implements App {
  readonly state: State
  readonly #composer: Composer
  readonly #timeline = new Timeline()
  readonly #head = el('header', { class: 'head' })
  readonly #topics = new Slot('topics')
  readonly #doing: Doing
  #isConnected = true
  /** The number of events since the page was opened. */
  #heard = 0

  constructor(state: State) {
    this.state = state
    this.#doing = new Doing(state.doing, () => this.show())
    this.#composer = new Composer(this)
    const room = byId('room')
    // The composer is reached before the history. The style sheet puts it below.
    room.append(this.#head, this.#topics.element, this.#composer.element, this.#timeline.element)
    takeFiles(room, file => this.#composer.attach(file))
  }

  get words() {
    return wordsFor(this.state)
  }

  show(): void {
    const { state } = this
    const chat = openChat(state)
    byId('app').dataset.screen = state.screen
    document.documentElement.lang = languageFor(state.view)
    if (state.screen === 'chat' && !document.hidden) markRead(state, chat)
    keepingFocus(() => {
      showSide(this)
      fill(this.#head, ...chatHead(this))
      this.#topics.show(topicsPrint(this), () => topicTabs(this))
      this.#composer.show()
      this.#timeline.show(this)
    })
  }

  hear(event: PlaygroundEvent): void {
    const { state } = this
    this.#heard += 1
    if (isForOther(state, event)) return
    switch (event.kind) {
      case 'world':
        void this.#refresh()
        return
      case 'message':
        this.#doing.end(event.message.chat.id)
        if (event.isSilent === true) state.view = withSilent(state.view, event.message)
        this.#change(event.message.chat.id, all => [...all.filter(one => !isSame(one, event.message)), event.message])
        return
      case 'edited':
        this.#change(event.message.chat.id, all => all.map(one => (isSame(one, event.message) ? event.message : one)))
        return
      case 'deleted':
        this.#change(event.chatId, all => all.filter(one => one.message_id !== event.messageId))
        return
      case 'action':
        this.#doing.begin(event.chatId, event.action)
        return
      case 'answered':
        answered(this, event)
        this.show()
        return
      case 'inline':
        if (event.personId === state.view.me.id) showCards(this, event.queryId, event.answer)
        return
      default:
        return
    }
  }

  connected(isConnected: boolean): void {
    if (!isConnected && this.#isConnected) toast(this.words.offline)
    this.#isConnected = isConnected
  }

  say(text: string, chatId?: number): Promise<void> {
    return say(this, text, chatId)
  }

  send(text: string): Promise<void> {
    return send(this, text)
  }

  press(message: Message, data: string): Promise<void> {
    return press(this, message, data)
  }

  async choose(queryId: string, resultId: string): Promise<void> {
    const { view, chatId } = this.state
    const topic = openTopic(this.state)
    const where = topic === undefined ? {} : { topic }
    await ask('choose', { personId: view.me.id, chatId, queryId, resultId, ...where })
  }

  openChat(chatId: number): void {
    Object.assign(this.state, { chatId, screen: 'chat', ...noDraft })
    this.show()
    focusField()
  }

  async switchPerson(personId: number): Promise<void> {
    const view = await look(personId)
    if (view === undefined) return
    localStorage.setItem('person', String(personId))
    Object.assign(this.state, noDraft)
    this.state.anonymous.clear()
    const isPrivate = openChat(this.state).chat.type === 'private'
    if (isPrivate) this.state.chatId = personId
    this.#take(view)
  }

  async switchLanguage(code: string): Promise<void> {
    await ask('language', { personId: this.state.view.me.id, code })
  }

  async setBlocked(isBlocked: boolean): Promise<void> {
    await ask('block', { personId: this.state.view.me.id, isBlocked })
    if (!isBlocked) await this.say('/start', this.state.view.me.id)
  }

  async setBotRole(to: BotRole): Promise<void> {
    const { view, chatId } = this.state
    await ask('bot', { personId: view.me.id, chatId, to }).catch(complain)
  }

  async moveClock(move: Move): Promise<void> {
    await ask('clock', { move }).catch(complain)
  }

  async forward(message: Message): Promise<void> {
    const { me } = this.state.view
    const { chat, message_id: messageId } = message
    await ask('forward', { personId: me.id, chatId: me.id, fromChatId: chat.id, messageId })
    if (chat.id !== me.id) this.openChat(me.id)
  }

  openLink(url: string): boolean {
    const { me, bot } = this.state.view
    const own = new RegExp(`^(?:https?://)?t\\.me/${bot.username ?? ''}(?:\\?start=([\\w-]{1,64}))?$`, 'i').exec(url)
    if (own === null) return false
    void this.say(own[1] === undefined ? '/start' : `/start ${own[1]}`, me.id)
    return true
  }

  compose(text: string): void {
    this.#composer.compose(text)
  }

  /** Loads the view again until no event arrives meanwhile: an older view must not undo newer events. */
  async #refresh(): Promise<void> {
    const heard = this.#heard
    const view = await look(this.state.view.me.id)
    if (heard !== this.#heard) return this.#refresh()
    if (view !== undefined) this.#take(view)
  }

  #take(view: View): void {
    this.state.view = view
    if (!view.chats.some(({ chat }) => chat.id === this.state.chatId)) this.state.chatId = view.me.id
    this.show()
  }

  #change(chatId: number, change: (messages: readonly Message[]) => readonly Message[]): void {
    this.state.view = withMessages(this.state.view, chatId, change)
    this.show()
  }
}

function complain(error: unknown): void {
  toast(error instanceof Error ? error.message : String(error))
}

function isSame(a: Message, b: Message): boolean {
  return a.message_id === b.message_id
}

await start()
