/** Questions and their answers. In one private chat the year identifies them. */

/** A question, and the answers to it. */
export interface Asked {
  readonly chat: number
  readonly year: number
  readonly at: number
  readonly answers: Sent[]
}

/** A message of the bot. */
export interface Sent {
  readonly text: string
  /** On the clock of `performance`. */
  readonly at: number
  /** When the bot was told that it arrived; undefined until then. */
  settledAt?: number
}

interface Chat {
  readonly asked: Asked[]
  readonly others: Sent[]
}

type Params = Readonly<Record<string, unknown>>

const first = 2021
/** Years with a held figure. */
const years = 5

export class Conversation {
  readonly asked: Asked[] = []
  readonly #chats = new Map<number, Chat>()
  #nextMessage = 1

  /** Notes a question. Each chat asks about a year once, because the year identifies the answer. */
  ask(chat: number, text: string, more: Params): { readonly asked: Asked; readonly message: object } {
    const asked: Asked = { chat, year: yearIn(text), at: performance.now(), answers: [] }
    this.asked.push(asked)
    this.#chat(chat).asked.push(asked)
    this.#nextMessage += 1
    const command = /^\/\w+/.exec(text)?.[0]
    const entities =
      command === undefined ? {} : { entities: [{ type: 'bot_command', offset: 0, length: command.length }] }
    const from = { id: chat, is_bot: false, first_name: 'Aysel', language_code: 'en' }
    const head = { message_id: this.#nextMessage, date: Math.floor(Date.now() / 1000), from }
    return {
      asked,
      message: { ...head, chat: { id: chat, type: 'private', first_name: 'Aysel' }, text, ...entities, ...more },
    }
  }

  /** Notes a message of the bot. Call `settle` when the bot has been told that it arrived. */
  hear(params: Params): { readonly message: object; readonly settle: () => void } {
    const text = String(params.text)
    const sent: Sent = { text, at: performance.now() }
    const id = Number(params.chat_id)
    const chat = this.#chat(id)
    const asked = chat.asked.find(it => it.year === yearIn(text.split('\n')[0] ?? ''))
    if (asked === undefined) chat.others.push(sent)
    else asked.answers.push(sent)
    this.#nextMessage += 1
    const head = { message_id: this.#nextMessage, date: Math.floor(Date.now() / 1000), chat: { id, type: 'private' } }
    const settle = (): void => {
      sent.settledAt = performance.now()
    }
    return { message: { ...head, text }, settle }
  }

  /** Messages to a chat that answer no question. */
  others(chat: number): readonly Sent[] {
    return this.#chat(chat).others
  }
  get unanswered(): readonly Asked[] {
    return this.asked.filter(({ answers }) => answers.length === 0)
  }
  get doubled(): readonly Asked[] {
    return this.asked.filter(({ answers }) => answers.length > 1)
  }
  /** Questions whose first answer came before the answer to an earlier question of the chat. */
  get disordered(): readonly Asked[] {
    return [...this.#chats.values()].flatMap(({ asked }) =>
      asked.filter((it, i) => i > 0 && (it.answers[0]?.at ?? 0) < (asked[i - 1]?.answers[0]?.at ?? 0)),
    )
  }

  #chat(id: number): Chat {
    const chat = this.#chats.get(id) ?? { asked: [], others: [] }
    this.#chats.set(id, chat)
    return chat
  }
}

/** The question about the i-th of those years. */
export const question = (i: number): string => `/turnover ${first + (i % years)}`

const yearIn = (text: string): number => Number(/\b(19|20)\d\d\b/.exec(text)?.[0] ?? 0)
