/** A webhook on a free port, and the results of the requests to it. */
import type { Update } from 'grammy/types'
import { expect } from 'vitest'
import { openSentCounter } from '../../../src/bot/outbox/rate-limits.ts'
import { openLog } from '../../../src/bot/process/log.ts'
import { silent } from '../../../src/bot/process/metrics.ts'
import { probes } from '../../../src/bot/server/health.ts'
import { type ConnectionLimits, startServer } from '../../../src/bot/server/server.ts'
import { webhook } from '../../../src/bot/updates/webhook.ts'
import { atEnd } from '../../processes.ts'
import { message } from '../updates.ts'

export const secret = 'the-secret_of-the-webhook'
export const token = '123456789:AAF-secret_token-of-35-characters00'
export const secretHeader = 'x-telegram-bot-api-secret-token'
export const json = { 'content-type': 'application/json', [secretHeader]: secret }
/** An update as it is sent. */
export const good = JSON.stringify(message())

export interface Hook {
  /** Of the server. The webhook is at `/hook`. */
  readonly url: string
  readonly taken: readonly Update[]
  /** The statuses of refusals, as the metrics count them. */
  readonly refused: readonly number[]
  readonly lines: readonly string[]
  /** From now on each update waits for this promise before it is stored; a rejection prevents the storing. */
  keepAfter(gate: () => Promise<void>): void
  post(body: string | Uint8Array<ArrayBuffer>, headers?: Readonly<Record<string, string>>): Promise<Response>
  /** Whether the server answers others. */
  isWell(): Promise<boolean>
  /** Errors: when a secret is in the log. */
  close(): Promise<void>
}

export async function openHook(limits?: ConnectionLimits): Promise<Hook> {
  const taken: Update[] = []
  const refused: number[] = []
  const lines: string[] = []
  let gate = async (): Promise<void> => undefined
  const take = async (updates: readonly Update[]) => {
    await gate()
    taken.push(...updates)
    return { handled: Promise.resolve(undefined) }
  }
  const log = openLog('debug', [], line => lines.push(line))
  const metrics = { ...silent, refused: (status: number) => void refused.push(status) }
  const sends = openSentCounter(() => performance.now())
  const intake = { take, reopen: () => undefined }
  const direct = webhook({ path: '/hook', secret, intake, sends, log, metrics })
  const routes = [probes({ isAlive: () => true, isReady: () => true })]
  const { url, close } = await startServer({
    host: '127.0.0.1',
    port: 0,
    routes,
    direct,
    log,
    ...(limits && { limits }),
  })
  atEnd(close)
  return {
    url,
    taken,
    refused,
    lines,
    keepAfter(other) {
      gate = other
    },
    post: (body, headers = {}) => fetch(`${url}/hook`, { method: 'POST', headers: { ...json, ...headers }, body }),
    isWell: async () => (await fetch(`${url}/healthz`)).status === 200,
    async close() {
      await close()
      for (const hidden of [secret, token]) expect(lines.join('')).not.toContain(hidden)
    },
  }
}

/** The head of a request to the webhook, with more headers. */
export const headOf = (more: string, given = secret): string =>
  `POST /hook HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\n` +
  `X-Telegram-Bot-Api-Secret-Token: ${given}\r\n${more}\r\n\r\n`
