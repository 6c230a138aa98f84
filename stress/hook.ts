/**
 * Telegram's side of a webhook: it posts the updates of a chat one after the other, over so many connections in all, and posts
 * again what was not answered with 200. A balancer takes the replicas in turn.
 */
import { Agent, request } from 'node:http'
import { life } from './program.ts'
import { wait } from './stage.ts'

/** Connections of one webhook. */
const mostConnections = 40
/** A post is given up after this time. */
const timeoutMs = 10_000
/** The pause before the next try doubles up to this number of milliseconds. Telegram waits up to a minute. */
const firstPauseMs = 500
const longestPauseMs = 4_000

export interface Update {
  readonly update_id: number
}

export class Hook {
  /** Posts that were not answered with 200. */
  refused = 0
  readonly #ports: readonly number[]
  readonly #secret: string
  readonly #agent = new Agent({ keepAlive: true, maxSockets: mostConnections })
  readonly #queues = new Map<string, Update[]>()
  readonly #free: (() => void)[] = []
  #connections = 0
  #turn = 0

  /** The ports of the replicas. */
  constructor(ports: readonly number[], secret: string) {
    this.#ports = ports
    this.#secret = secret
  }

  /** Posts it after those of the same chat. */
  add(update: Update): void {
    const chat = chatOf(update)
    const queue = this.#queues.get(chat)
    if (queue !== undefined) return void queue.push(update)
    this.#queues.set(chat, [update])
    void this.#work(chat).catch(() => undefined)
  }

  /** Updates that no replica has taken. */
  get waiting(): number {
    return [...this.#queues.values()].reduce((sum, { length }) => sum + length, 0)
  }

  close(): void {
    this.#queues.clear()
    this.#agent.destroy()
  }

  async #work(chat: string): Promise<void> {
    const queue = this.#queues.get(chat) ?? []
    for (let next = queue[0]; next !== undefined && this.#queues.has(chat); next = queue[0]) {
      await this.#bring(JSON.stringify(next))
      queue.shift()
    }
    this.#queues.delete(chat)
  }

  async #bring(body: string): Promise<void> {
    for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
      life.getStore()?.throwIfAborted()
      if ((await this.#tried(body)) === 200) return
      this.refused += 1
      await wait(pauseMs)
    }
  }

  async #tried(body: string): Promise<number> {
    if (this.#connections >= mostConnections) await new Promise<void>(resolve => this.#free.push(resolve))
    this.#connections += 1
    this.#turn += 1
    try {
      return await this.#post(this.#ports[this.#turn % this.#ports.length] ?? 0, body)
    } finally {
      this.#connections -= 1
      this.#free.shift()?.()
    }
  }

  /** Returns the status; 0 when nobody answers. */
  #post(port: number, body: string): Promise<number> {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'x-telegram-bot-api-secret-token': this.#secret,
    }
    return new Promise(resolve => {
      const options = { port, host: '127.0.0.1', path: '/hook', method: 'POST', agent: this.#agent, headers }
      const post = request({ ...options, timeout: timeoutMs }, response => {
        response.resume()
        resolve(response.statusCode ?? 0)
      })
      post.on('timeout', () => post.destroy())
      post.on('error', () => resolve(0))
      post.end(body)
    })
  }
}

const chatOf = (update: Update): string => /"chat":\{"id":(-?\d+)/.exec(JSON.stringify(update))?.[1] ?? 'none'
