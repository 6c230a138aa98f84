/** A fast Bot API emulator on a free local port, with faults on demand. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type Asked, Conversation } from './conversation.ts'
import { tokenOfStress } from './secrets.ts'
import { type Fault, spoil } from './spoil.ts'

type Params = Readonly<Record<string, unknown>>

/** A received call. */
export interface Call {
  readonly method: string
  readonly params: Params
  /** On the clock of `performance`. */
  readonly at: number
}

export interface TelegramOptions {
  /** Delay before a call is answered, in milliseconds. Polls are not delayed. */
  readonly answerMs?: number
  /** Returns what Telegram would object to in a call. */
  readonly judge?: (call: Call) => string | undefined
}

export class Telegram {
  readonly token = tokenOfStress
  readonly talk = new Conversation()
  readonly calls: Call[] = []
  /** Descriptions of the refused calls. */
  readonly refused: string[] = []
  answerMs: number
  /** The fault of a call; undefined lets it pass. */
  strike: (call: Call) => Fault | undefined = () => undefined
  /** Takes the updates in place of getUpdates. */
  hook: { add(update: { readonly update_id: number }): void } | undefined
  readonly #judge: (call: Call) => string | undefined
  #updates: { readonly update_id: number }[] = []
  #nextUpdate = 1000
  #wake: () => void = () => undefined
  #webhook: { readonly url: string; readonly secret: string } | undefined
  #connections = 0
  readonly #server = createServer((request, response) => void this.#serve(request, response))

  constructor({ answerMs = 0, judge = () => undefined }: TelegramOptions = {}) {
    this.answerMs = answerMs
    this.#judge = judge
    this.#server.keepAliveTimeout = 60_000
    this.#server.on('connection', socket => {
      this.#connections += 1
      socket.once('close', () => {
        this.#connections -= 1
      })
    })
  }

  get apiRoot(): string {
    const address = this.#server.address()
    return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  }
  get webhook(): { readonly url: string; readonly secret: string } | undefined {
    return this.#webhook
  }
  /** Open connections. None is left of a program that has ended once all its calls have been received. */
  get connections(): number {
    return this.#connections
  }
  /** Unconfirmed updates. */
  get pending(): number {
    return this.#updates.length
  }

  async open(): Promise<this> {
    this.#server.listen(0, '127.0.0.1')
    await once(this.#server, 'listening')
    return this
  }
  async close(): Promise<void> {
    this.#server.closeAllConnections()
    this.#server.close()
    await once(this.#server, 'close')
  }

  /** A person asks in a private chat. */
  ask(chat: number, text: string, more: Params = {}): Asked {
    const { asked, message } = this.talk.ask(chat, text, more)
    this.inject({ message })
    return asked
  }
  /** Adds any update. */
  inject(update: Params): void {
    this.#nextUpdate += 1
    const numbered = { ...update, update_id: this.#nextUpdate }
    if (this.hook !== undefined) this.hook.add(numbered)
    else {
      this.#updates.push(numbered)
      this.#wake()
    }
  }
  /** Delivers the same updates again, as after a lost confirmation. */
  repeat(updates: readonly { readonly update_id: number }[]): void {
    this.#updates.push(...updates)
    this.#wake()
  }
  get waiting(): readonly { readonly update_id: number }[] {
    return this.#updates
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await read(request).catch(() => undefined)
    const [, bot, method = ''] = (request.url ?? '').split('/')
    if (body === undefined) return
    if (bot !== `bot${this.token}`) return answer(response, refusal(401, 'Unauthorized'))
    const call = { method, params: parsed(body), at: performance.now() }
    this.calls.push(call)
    if (this.calls.length > 200_000) this.calls.splice(0, 100_000)
    const fault = this.strike(call)
    if (fault !== undefined && fault.when === 'before') return spoil(response, fault)
    const result = await this.#carryOut(call, response)
    if (fault !== undefined) return spoil(response, fault)
    answer(response, result)
  }

  async #carryOut(call: Call, response: ServerResponse): Promise<object> {
    const { method, params } = call
    if (method === 'getUpdates') return { ok: true, result: await this.#poll(params, response) }
    if (method === 'getMe') return { ok: true, result: me }
    if (method === 'setWebhook') this.#webhook = { url: String(params.url), secret: String(params.secret_token) }
    if (method === 'deleteWebhook') this.#webhook = undefined
    const against = this.#judge(call)
    if (against !== undefined) {
      this.refused.push(against)
      return refusal(400, `Bad Request: ${against}`)
    }
    if (method !== 'sendMessage' && method !== 'sendPhoto') return { ok: true, result: true }
    const isPhoto = method === 'sendPhoto'
    const { message: heard, settle } = this.talk.hear(isPhoto ? { ...params, text: params.caption } : params)
    const message = isPhoto ? { ...heard, photo: [photo] } : heard
    response.once('finish', settle)
    if (this.answerMs > 0) await new Promise(resolve => setTimeout(resolve, this.answerMs))
    return { ok: true, result: message }
  }

  async #poll({ offset, timeout, limit }: Params, response: ServerResponse): Promise<readonly object[]> {
    if (typeof offset === 'number') this.#updates = this.#updates.filter(it => it.update_id >= offset)
    const ends = performance.now() + Number(timeout ?? 0) * 1000
    const gone = once(response, 'close')
    while (this.#updates.length === 0 && performance.now() < ends && !response.destroyed) {
      let timer: NodeJS.Timeout | undefined
      await Promise.race([
        gone,
        new Promise<void>(resolve => {
          this.#wake = resolve
          timer = setTimeout(resolve, ends - performance.now())
        }),
      ])
      clearTimeout(timer)
    }
    return this.#updates.slice(0, typeof limit === 'number' ? limit : 100)
  }
}

const photo = { file_id: 'photo', file_unique_id: 'p', width: 1200, height: 675 }

const me = {
  id: 7_000_001,
  is_bot: true,
  first_name: 'Karvan',
  username: 'karvan_bot',
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
}

async function read(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const piece of request) body += String(piece)
  return body
}

/** The parameters of a call: JSON, or with a file the texts of a form. */
function parsed(body: string): Params {
  if (body.startsWith('--'))
    return Object.fromEntries(
      [...body.matchAll(/name="(\w+)"\r\n\r\n([^\r]*)\r\n/g)].map(([, name, value]) => [name, value]),
    )
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

const refusal = (code: number, description: string): object => ({ ok: false, error_code: code, description })

function answer(response: ServerResponse, value: object): void {
  if (response.destroyed) return
  const text = JSON.stringify(value)
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
  response.end(text)
}
