import { Api, GrammyError } from 'grammy'
import type { UserFromGetMe } from 'grammy/types'
import type { Config } from '../config.ts'
import type { Desk } from '../handlers/asked.ts'
import { forGrammy, type Patience, patience, patiently } from './calls.ts'
import type { Log } from './log.ts'
import { furnish } from './menu.ts'
import { within } from './pause.ts'
import { persist } from './persist.ts'
import { poll } from './poll.ts'
import { openQueue, type Pace } from './queue.ts'
import { openReception } from './reception.ts'

export interface Bot {
  /**
   * Runs until it is stopped.
   *
   * Errors: TokenRefused when Telegram does not know the token, at the start or later. All other trouble is waited out.
   */
  start(): Promise<void>
  /** Takes no more updates, finishes those it has, and confirms them. Resolves within ten seconds. */
  stop(): Promise<void>
}

/** Telegram does not know the token. The message is one line for the operator. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused'
}

/** How long things may take. */
export interface Timing extends Patience, Pick<Pace, 'paceMs'> {
  readonly pollSeconds: number
  /** Added to the poll's own time before its connection is given up. */
  readonly spareSeconds: number
  readonly backOffMs: number
  /** How long the updates at hand may take after a stop. */
  readonly drainMs: number
}
const usual: Timing = { ...patience, pollSeconds: 25, spareSeconds: 5, backOffMs: 1_000, paceMs: 40, drainMs: 8_000 }
const confirmMs = 1_500

export interface BotOptions {
  readonly now: () => Date
  readonly log: Log
  readonly timing?: Timing
}

type BotConfig = Pick<Config, 'apiRoot' | 'language'> & { readonly token: string }
type DeskFor = (username: string) => Desk

/**
 * The bot of this token. `deskFor` gets the bot's username, without '@', when Telegram has told it.
 *
 * It polls; a chat's updates are answered in order, and no chat waits for another.
 */
export function createBot(config: BotConfig, deskFor: DeskFor, { now, log, timing = usual }: BotOptions): Bot {
  const stopping = new AbortController()
  const closing = new AbortController()
  const timeoutSeconds = timing.pollSeconds + timing.spareSeconds
  const api = new Api(config.token, { apiRoot: config.apiRoot, timeoutSeconds })
  api.config.use(patiently(timing, closing.signal))
  const line: Line = { api, log, now, timing, language: config.language, signal: stopping.signal }
  let running: Promise<void> | undefined
  return {
    start() {
      running ??= run(line, deskFor)
        .catch(refused)
        .finally(() => closing.abort())
      return running
    },
    async stop() {
      stopping.abort()
      await running?.catch(() => undefined)
    },
  }
}

interface Line extends Required<BotOptions> {
  readonly api: Api
  readonly language: string
  /** Aborted at a stop. */
  readonly signal: AbortSignal
}

/** From the first call to the last. */
async function run(line: Line, deskFor: DeskFor): Promise<void> {
  const { api, log, now, timing, signal } = line
  const persistence = { log, backOffMs: timing.backOffMs, signal }
  const me = await persist(persistence, isUnknown, () => api.getMe(forGrammy(signal)))
  await persist(persistence, isUnknown, () => api.deleteWebhook({}, forGrammy(signal)))
  if (me === undefined) return
  hint(me, log)
  const desk = deskFor(me.username)
  // Nobody waits for the menus, and a stop cuts them short.
  void furnish(api, desk, line.language, log, signal)
  const queue = openQueue(openReception({ api, desk, me, log, now }), { paceMs: timing.paceMs, log, signal })
  const unconfirmed = await poll(api, timing.pollSeconds, persistence, queue.take)
  const done = queue.drained().then(() => true)
  if ((await within(timing.drainMs, done)) && unconfirmed !== undefined) await confirm(api, unconfirmed)
}

function refused(error: unknown): never {
  if (!isUnknown(error)) throw error
  throw new TokenRefused('Telegram does not accept BOT_TOKEN; @BotFather has the current one.')
}

/** 401 is a token that was revoked, 404 at the very start one that never was. */
const isUnknown = (error: unknown): boolean =>
  error instanceof GrammyError && (error.error_code === 401 || (error.error_code === 404 && error.method === 'getMe'))

/** What an owner may have forgotten to set. */
function hint(me: UserFromGetMe, log: Log): void {
  if (!me.can_join_groups) log.warn('the bot cannot be added to groups; @BotFather: /setjoingroups')
  if (me.can_read_all_group_messages) {
    log.warn('privacy mode is off, so groups send the bot all that is said; @BotFather: /setprivacy')
  }
}

/** Tells Telegram what was the last update answered, so that it does not come again at the next start. */
async function confirm(api: Api, offset: number): Promise<void> {
  const signal = forGrammy(AbortSignal.timeout(confirmMs))
  await api.getUpdates({ offset, limit: 1, timeout: 0 }, signal).catch(() => undefined)
}
