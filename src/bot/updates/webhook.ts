/** Webhook: Telegram posts the updates to our server. */
import { isAscii } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import { type Api, GrammyError } from 'grammy'
import type { Update } from 'grammy/types'
import { LRUCache } from 'lru-cache'
import { ConfigError, type WebhookAddress } from '../../config.ts'
import { endOfTurn } from '../../data/async/end-of-turn.ts'
import { Deadlines } from '../api/deadlines.ts'
import { forGrammy } from '../api/retry-calls.ts'
import { openReply } from '../messages/webhook-reply.ts'
import { described, type Log } from '../process/log.ts'
import type { Metrics } from '../process/metrics.ts'
import { heardKinds } from '../process/update-kinds.ts'
import type { Direct, Status } from '../server/server.ts'
import { secretCheck } from '../server/webhook-secret.ts'
import { isRecord } from './strip-update.ts'

export interface Webhook {
  readonly path: string
  readonly secret: string
  readonly intake: {
    /** Resolves when the updates cannot be lost any more; `handled` when those that this process handles are. */
    take(updates: readonly Update[]): Promise<{ readonly handled: Promise<undefined> }>
    /** It was not finished after all: its repeat is taken. */
    reopen(update: Update): void
  }
  /** Counts the answers in responses; `hasRoom`: whether one is unlikely to be refused for its rate. */
  readonly sends: {
    note(chat: number | undefined, send: () => Promise<unknown>): Promise<unknown>
    hasRoom(chat: number): boolean
  }
  readonly log: Log
  readonly metrics: Metrics
}

/** Far larger than any update. */
const mostBytes = 1_000_000
/** JSON.stringify is recursive: a deeper update could not be written to the inbox. */
const deepest = 200
const secretHeader = 'x-telegram-bot-api-secret-token'

/** Telegram repeats an update within minutes. */
const mostCarried = 1_000

/**
 * The endpoint. It answers 200 when the update is in the inbox, and 503 when it is not: Telegram then posts it again. The response
 * to a message may carry its answer: see webhook-reply.ts.
 *
 * It refuses another method, a wrong secret, another content type, too many bytes, and a body that is no update. It reads no
 * byte of the body before it has checked the secret.
 */
export function webhook(options: Webhook): Direct {
  const { path, secret, log, metrics } = options
  const isOurs = secretCheck(secret)
  const refuse = refuser(log, metrics)
  const bodyFor = bodies(options)
  return {
    path,
    async answer(incoming) {
      const update = await readUpdate(incoming, isOurs)
      if (typeof update === 'number') return refuse(update)
      await endOfTurn()
      try {
        const json = await bodyFor(update)
        return { status: 200, ...(json && { json }) }
      } catch (error) {
        log.error({ update: update.update_id, err: described(error) }, 'an update could not be kept')
        return { status: 503 }
      }
    },
  }
}

/** Takes an update. Returns its answer, if the response carries it. Errors: when the update cannot be kept. */
function bodies({ intake, sends }: Webhook): (update: Update) => Promise<Status['json']> {
  const deadlines = new Deadlines()
  /** The updates whose answer was in the response. If Telegram did not get that response, it repeats the update. */
  const carried = new LRUCache<number, true>({ max: mostCarried })
  return async update => {
    const isRepeat = carried.delete(update.update_id)
    if (isRepeat) intake.reopen(update)
    const chat = update.message?.chat?.id
    const mayReply = !isRepeat && typeof chat === 'number' && sends.hasRoom(chat)
    const reply = mayReply ? openReply(update, deadlines) : undefined
    const taken = intake.take([update])
    const release = (): void => reply?.release()
    if (reply !== undefined) void taken.then(({ handled }) => handled.then(release)).catch(release)
    const bytes = await reply?.body
    if (reply === undefined || bytes === undefined) {
      await taken
      return undefined
    }
    void sends.note(chat, () => reply.written)
    const ended = (isWritten: boolean): void => {
      if (isWritten) carried.set(update.update_id, true)
      reply.end(isWritten)
    }
    return { bytes, ended }
  }
}

/** The update of a request, or the status that refuses it. */
async function readUpdate(incoming: IncomingMessage, isOurs: (given?: string) => boolean): Promise<Update | number> {
  const { method, headers } = incoming
  if (method !== 'POST') return 405
  // Node joins a repeated header with a comma, which no secret contains.
  if (!isOurs(String(headers[secretHeader] ?? ''))) return 401
  if (!/^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')) return 415
  if (!/^(identity)?$/i.test(headers['content-encoding'] ?? '')) return 415
  if (Number(headers['content-length'] ?? 0) > mostBytes) return 413
  const bytes = await bodyOf(incoming, mostBytes).catch(() => 400)
  if (bytes === undefined) return 413
  if (typeof bytes === 'number') return bytes
  const given = parsed(bytes)
  return isUpdate(given) ? given : 400
}

/**
 * The body of a request. Listeners instead of `for await`: that would destroy the connection before the refusal is sent.
 *
 * Returns undefined as soon as there are more than `most` bytes. Errors: when the connection breaks before the end.
 */
function bodyOf(incoming: IncomingMessage, most: number): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    let length = 0
    const take = (part: Buffer): void => {
      length += part.length
      if (length <= most) parts.push(part)
      else resolve(undefined)
    }
    // The first of them settles the promise, and the others change nothing.
    const whole = (): void => resolve(parts.length === 1 ? parts[0] : Buffer.concat(parts))
    const broken = (): void => reject(brokenConnection)
    if (incoming.destroyed) return broken()
    // A broken connection also emits 'error', which without a listener would end the process.
    incoming.on('data', take).on('end', whole).on('close', broken).on('error', broken)
  })
}
const brokenConnection = new Error('the connection broke')

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Returns undefined when it is not JSON. Skips a byte order mark. The decoder takes longer than the rest. */
function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(isAscii(bytes) ? bytes.toString('latin1') : utf8.decode(bytes))
  } catch {
    return undefined
  }
}

const isUpdate = (given: unknown): given is Update =>
  isRecord(given) && Number.isSafeInteger(given.update_id) && isShallow(given, deepest)

function isShallow(value: unknown, levels: number): boolean {
  if (!isRecord(value)) return true
  if (levels === 0) return false
  // Object.values would allocate more than the rest of the check.
  for (const key in value) if (!isShallow(value[key], levels - 1)) return false
  return true
}

/** Refuses with a status alone, and closes the connection, so that the rest of the body is not read. */
function refuser(log: Log, metrics: Metrics): (status: number) => Status {
  let refused = 0
  return status => {
    refused += 1
    metrics.refused(status)
    // Endless requests must not fill the log.
    if (refused % 100 === 1) log.warn({ status, refused }, 'a request at the webhook was refused')
    const allow = status === 405 ? { allow: 'POST' } : {}
    return { status, headers: { connection: 'close', ...allow } }
  }
}

/** Telegram refuses the URL for a reason that may pass, such as DNS. The message is one line for the operator. */
export class WebhookRefused extends Error {
  override readonly name = 'WebhookRefused'
}

/** What Telegram says of a URL that it never calls, whatever DNS and the server answer. */
const wrongForm = /HTTPS URL must be provided|can be set up only on ports|invalid|is empty/i

/** Each connection is an update in work. */
const mostConnections = 40

/**
 * Sets the webhook to `url`. Telegram keeps pending updates, and posts them.
 *
 * Errors: ConfigError when Telegram never calls such a URL, WebhookRefused when it refuses it now; or an error of the call.
 */
export async function registerWebhook(
  api: Api,
  { url, secret }: Pick<WebhookAddress, 'url' | 'secret'>,
  signal: AbortSignal,
): Promise<void> {
  const options = { secret_token: secret, allowed_updates: heardKinds, max_connections: mostConnections }
  try {
    await api.setWebhook(url, options, forGrammy(signal))
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error
    const line = `WEBHOOK_URL must be an address that Telegram accepts. It says: ${error.description}.`
    throw wrongForm.test(error.description) ? new ConfigError(line) : new WebhookRefused(line)
  }
}
