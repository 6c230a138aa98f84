/** Updates that Telegram brings, instead of those that are fetched. */
import type { IncomingMessage } from 'node:http'
import { type Api, GrammyError } from 'grammy'
import type { Update } from 'grammy/types'
import { forGrammy } from '../api/retry-calls.ts'
import { described, type Log } from '../process/log.ts'
import type { Metrics } from '../process/metrics.ts'
import { heardKinds } from '../process/update-kinds.ts'
import { bodyOf } from '../server/request-body.ts'
import type { Direct, Status } from '../server/server.ts'
import { secretCheck } from '../server/webhook-secret.ts'

export interface Webhook {
  /** The path of the address that Telegram was given. */
  readonly path: string
  readonly secret: string
  /** Resolves when the updates cannot be lost any more. They are handled after that. */
  readonly take: (updates: readonly Update[]) => Promise<void>
  readonly log: Log
  readonly metrics: Metrics
}

/** Far above any update; nobody but Telegram knows the secret. */
const mostBytes = 1_000_000
/** Deeper ones could not be written down again: JSON.stringify goes down by recursion. */
const deepest = 200
const secretHeader = 'x-telegram-bot-api-secret-token'

/**
 * The endpoint: 200 once an update is kept, 503 when it could not be, so that Telegram brings it again.
 *
 * All else is refused without reading more than is needed for that: another method, no or a wrong secret, another type,
 * too many bytes, no JSON, no update. Of the body nothing is read before the secret is right.
 */
export function webhook({ path, secret, take, log, metrics }: Webhook): Direct {
  const isOurs = secretCheck(secret)
  const refuse = refuser(log, metrics)
  return {
    path,
    async answer(incoming) {
      const update = await readUpdate(incoming, isOurs)
      if (typeof update === 'number') return refuse(update)
      try {
        await take([update])
      } catch (error) {
        log.error({ update: update.update_id, err: described(error) }, 'an update could not be kept')
        return { status: 503 }
      }
      return { status: 200 }
    },
  }
}

/** The update that a request brings, or the status that refuses it. */
async function readUpdate(incoming: IncomingMessage, isOurs: (given?: string) => boolean): Promise<Update | number> {
  const { method, headers } = incoming
  if (method !== 'POST') return 405
  // A header that stands there twice arrives joined by a comma, which no secret has.
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

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Missing: undefined when it is no JSON. A byte order mark is passed over. */
function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(utf8.decode(bytes))
  } catch {
    return undefined
  }
}

const isUpdate = (given: unknown): given is Update =>
  typeof given === 'object' &&
  given !== null &&
  'update_id' in given &&
  Number.isSafeInteger(given.update_id) &&
  isShallow(given, deepest)

const isShallow = (value: unknown, levels: number): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (levels > 0 && Object.values(value).every(part => isShallow(part, levels - 1)))

/** Answers with a status and nothing else, and ends the connection: whatever of the body is still to come is not wanted. */
function refuser(log: Log, metrics: Metrics): (status: number) => Status {
  let refused = 0
  return status => {
    refused += 1
    metrics.refused(status)
    // Whoever knocks without end must not fill the log.
    if (refused % 100 === 1) log.warn({ status, refused }, 'a request at the webhook was refused')
    const allow = status === 405 ? { allow: 'POST' } : {}
    return { status, headers: { connection: 'close', ...allow } }
  }
}

/** Telegram will not call this address. The message is one line for the operator. */
export class WebhookRefused extends Error {
  override readonly name = 'WebhookRefused'
}

/** Each is an update at work; the journal has one writer. */
const mostConnections = 40

/**
 * Tells Telegram to bring the updates to `url` from now on. What waits there is kept, and brought.
 *
 * Errors: WebhookRefused when Telegram refuses the address; else whatever the call throws.
 */
export async function registerWebhook(
  api: Api,
  { url, secret }: { readonly url: string; readonly secret: string },
  signal: AbortSignal,
): Promise<void> {
  const options = { secret_token: secret, allowed_updates: heardKinds, max_connections: mostConnections }
  try {
    await api.setWebhook(url, options, forGrammy(signal))
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error
    throw new WebhookRefused(`WEBHOOK_URL must be an address that Telegram accepts. It says: ${error.description}.`)
  }
}
