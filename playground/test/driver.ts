import { atEnd } from '../../test/processes.ts'
import { ids } from '../src/cast.ts'
import { MovableClock } from '../src/clock.ts'
import type { Prompt } from '../src/keyboards.ts'
import type { MessageOptions } from '../src/people/messages.ts'
import type { InlineAnswer, Message } from '../src/shapes.ts'
import { type Playground, startPlayground } from '../src/start.ts'
import type { Telegram } from '../src/telegram.ts'
import type { CallbackAnswer, Origin, PlaygroundEvent } from '../src/views.ts'

/** Telegram for tests: the playground's server on a free port, and people to speak as. */
export interface Driver {
  readonly playground: Playground
  readonly telegram: Telegram
  readonly apiRoot: string
  readonly token: string
  /** Somebody in their private chat with the bot. */
  readonly reader: Voice
  readonly admin: Voice
  readonly second: Voice
  /** Any person in any chat. */
  voice(personId: number, chatId: number): Voice
  /** Calls a method as a bot does. */
  call(method: string, params?: Readonly<Record<string, unknown>>): Promise<Answer>
  /** The same with files, as multipart: part → name and content. */
  upload(method: string, params: Readonly<Record<string, string>>, files: Files): Promise<Answer>
  /** Downloads a file as a bot does: getFile, then its path. Errors: with Telegram's description. */
  download(fileId: string): Promise<string>
  close(): Promise<void>
}

type Files = Readonly<Record<string, { readonly name: string; readonly content: string }>>

/** An answer of the Bot API. */
interface Answer {
  readonly ok: boolean
  readonly result?: unknown
  readonly error_code?: number
  readonly description?: string
  readonly parameters?: Readonly<Record<string, number>>
}

type Seen = Extract<PlaygroundEvent, { kind: 'message' | 'edited' }>

export interface DriverOptions {
  /** The start of Telegram's clock, which can still be moved. Its mornings are Baku's. */
  readonly now?: () => Date
  /** The folder of the built page, for a browser. */
  readonly page?: string
}

/** Starts a playground on a free port. */
export async function openTelegram({ now = () => new Date(), page }: DriverOptions = {}): Promise<Driver> {
  const clock = new MovableClock(now, 'Asia/Baku')
  const playground = await startPlayground({ clock, port: 0, ...(page !== undefined && { page }) })
  atEnd(() => playground.close())
  const { telegram, apiRoot, token } = playground
  const voice = (personId: number, chatId: number): Voice => new Voice(telegram, personId, chatId)
  const call: Driver['call'] = async (method, params = {}) =>
    answerOf(
      await fetch(`${apiRoot}/bot${token}/${method}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(params),
      }),
    )
  return {
    playground,
    telegram,
    apiRoot,
    token,
    reader: voice(ids.reader, ids.reader),
    admin: voice(ids.admin, ids.admin),
    second: voice(ids.second, ids.second),
    voice,
    call,
    async upload(method, params, files) {
      const body = new FormData()
      for (const [name, value] of Object.entries(params)) body.append(name, value)
      for (const [name, file] of Object.entries(files)) body.append(name, new Blob([file.content]), file.name)
      return answerOf(await fetch(`${apiRoot}/bot${token}/${method}`, { method: 'POST', body }))
    },
    async download(fileId) {
      const { result, description } = await call('getFile', { file_id: fileId })
      const { file_path: path } = (result ?? {}) as { readonly file_path?: string }
      if (path === undefined) throw new Error(description)
      return (await fetch(`${apiRoot}/file/bot${token}/${path}`)).text()
    },
    close: () => playground.close(),
  }
}

async function answerOf(response: Response): Promise<Answer> {
  return (await response.json()) as Answer
}

/** One person in one chat, with the bot's messages there that the test has not read yet. */
class Voice {
  readonly telegram: Telegram
  readonly personId: number
  readonly chatId: number
  readonly #unread: Seen[] = []
  #wake: () => void = () => undefined

  constructor(telegram: Telegram, personId: number, chatId: number) {
    this.telegram = telegram
    this.personId = personId
    this.chatId = chatId
    telegram.events.listen(event => {
      if (!isBotsIn(event, chatId, telegram)) return
      this.#unread.push(event)
      this.#wake()
    })
  }

  /** The same person in another chat. */
  in(chatId: number): Voice {
    return new Voice(this.telegram, this.personId, chatId)
  }

  say(text: string, saying: MessageOptions = {}): Message {
    return this.telegram.say(this.personId, this.chatId, text, saying)
  }

  /** Sends a file with a caption. */
  sendFile(name: string, content: string, caption = '', saying: MessageOptions = {}): Message {
    return this.say(caption, { ...saying, document: { name, mime: '', bytes: new TextEncoder().encode(content) } })
  }

  /** Sends a forward: of a post of the channel, if `from` is absent. */
  passOn(text: string, from: Origin = { type: 'channel', chatId: ids.channel }): Message {
    return this.say(text, { from })
  }

  /** Forwards a message of any chat to this one. */
  forward({ chat, message_id: messageId }: Message): Message {
    return this.telegram.forward(this.personId, { chatId: chat.id, messageId }, this.chatId)
  }

  /** Edits a message of the person. */
  edit({ message_id: messageId }: Message, text: string): Message {
    return this.telegram.edit(this.chatId, messageId, text)
  }

  /** The reply keyboard or forced reply shown to the person here. Missing: undefined without one. */
  get asking(): Prompt | undefined {
    return this.telegram.asking(this.personId, this.chatId)
  }

  /** The texts of the keys of the reply keyboard. */
  get keys(): readonly string[] {
    const { asking } = this
    return asking?.kind === 'keys' ? asking.keyboard.keyboard.flat().map(({ text }) => text) : []
  }

  /** Uses a key that sends its text. */
  key(text: string): Message {
    return this.telegram.pressKey(this.personId, this.chatId, text)
  }

  /** Chooses people for the key with this request id; by default, the first key that requests users. */
  share(userIds: readonly number[], requestId = this.#requestId()): Message {
    return this.telegram.share(this.personId, this.chatId, requestId, userIds)
  }

  /** Sends the text, and resolves with the bot's next message here. Earlier unread messages are skipped. */
  ask(text: string, saying: MessageOptions = {}): Promise<Message> {
    this.#unread.length = 0
    this.say(text, saying)
    return this.reply()
  }

  /** The bot's next unread message here. */
  reply(): Promise<Message> {
    return this.#next('message')
  }

  /** The bot's next unread edit here. */
  edited(): Promise<Message> {
    return this.#next('edited')
  }

  /** Presses the newest button with this label, and resolves with the bot's answer to the press. */
  async press(label: string): Promise<CallbackAnswer> {
    const found = this.button(label)
    return this.pressData(found.messageId, found.data)
  }

  /** Sends a press with any data, also without such a button. */
  pressData(messageId: number, data: string): Promise<CallbackAnswer> {
    const queryId = this.telegram.press(this.personId, this.chatId, messageId, data)
    return this.telegram.answerTo(queryId)
  }

  /** The newest button with this label. Errors: lists the existing labels. */
  button(label: string): { readonly messageId: number; readonly data: string } {
    const labels: string[] = []
    for (const message of [...this.telegram.messages(this.chatId)].reverse()) {
      for (const button of message.reply_markup?.inline_keyboard.flat() ?? []) {
        labels.push(button.text)
        const data = button.callback_data
        if (button.text === label && data !== undefined) return { messageId: message.message_id, data }
      }
    }
    throw new Error(`no button "${label}" here; there are: ${labels.join(' | ') || 'none'}`)
  }

  /** Types `@bot query`. */
  async inline(query: string, offset = ''): Promise<InlineAnswer & { readonly queryId: string }> {
    const queryId = this.telegram.inline(this.personId, query, { offset })
    return { ...(await this.telegram.inlineAnswerTo(queryId)), queryId }
  }

  /** Chooses a card of an inline answer, and sends its message here via the bot. */
  choose(queryId: string, resultId: string): Message {
    return this.telegram.choose(this.personId, this.chatId, queryId, resultId)
  }

  /** The bot's unread messages here; empty if it was silent. */
  get unread(): readonly Message[] {
    return this.#unread.map(({ message }) => message)
  }

  #requestId(): number {
    const { asking } = this
    const keys = asking?.kind === 'keys' ? asking.keyboard.keyboard.flat() : []
    const id = keys.map(key => key.request_users?.request_id).find(one => one !== undefined)
    if (id === undefined) throw new Error('no key here asks for people')
    return id
  }

  /** Waits for as long as the test may take. */
  async #next(kind: Seen['kind']): Promise<Message> {
    for (;;) {
      const index = this.#unread.findIndex(one => one.kind === kind)
      const [found] = index < 0 ? [] : this.#unread.splice(index, 1)
      if (found !== undefined) return found.message
      await new Promise<void>(resolve => {
        this.#wake = resolve
      })
    }
  }
}

function isBotsIn(event: PlaygroundEvent, chatId: number, telegram: Telegram): event is Seen {
  if (event.kind === 'message') return event.isByBot && event.message.chat.id === chatId
  if (event.kind !== 'edited' || event.message.chat.id !== chatId) return false
  const { from, sender_chat: sender } = event.message
  return from?.id === telegram.world.bot.user.id || (from === undefined && sender?.id === chatId)
}
