/** One update's way: heard, answered by the desk, delivered, and told to the log in one line. */
import type { Api } from 'grammy'
import type { Update } from 'grammy/types'
import type { Request } from '../../handlers/request/request.ts'
import { failureOf, lossOf } from '../api/classify-error.ts'
import { lruCache } from '../api/lru-cache.ts'
import type { AdminMenus } from '../messages/admin-menus.ts'
import { openMessenger } from '../messages/messenger.ts'
import { described, type Log } from '../process/log.ts'
import { kindOf } from '../process/update-kinds.ts'
import { type DispatchDeps, dispatch, ignored, type UpdateOutcome } from './dispatch.ts'
import type { BotIdentity } from './mentions.ts'
import { type ParsedUpdate, parseUpdate, whereOf } from './parse-update.ts'

export interface UpdateProcessorOptions extends Omit<DispatchDeps, 'messenger' | 'answers' | 'albums' | 'moves'> {
  readonly api: Api
  readonly me: BotIdentity
  readonly log: Log
  /** Looked at after whatever may have changed who keeps the data. */
  readonly adminMenus: AdminMenus
}

export interface UpdateProcessor {
  /**
   * Deals with an update, whatever it holds, and never rejects. `id` is its name in the log.
   *
   * Shape: resolves with how it ended, when the log has it too.
   */
  process(update: Update, id: string): Promise<UpdateOutcome>
  /** Says sorry to whoever sent it, without looking at what was said. Never rejects. */
  apologise(update: Update): Promise<void>
}

/** So many answers can be re-answered when their question is edited. */
const rememberedAnswers = 5_000
const rememberedAlbums = 1_000
const rememberedMoves = 1_000

/** Who takes the updates. */
export function openUpdateProcessor(options: UpdateProcessorOptions): UpdateProcessor {
  const { api, app, adminMenus, me, log, metrics, now, signal } = options
  const moves = lruCache<number>(rememberedMoves)
  const messenger = openMessenger(api, log, async (from, to) => {
    moves.put(String(from), to)
    await app.moved(from, to)
  })
  const deps: DispatchDeps = {
    ...options,
    messenger,
    answers: lruCache(rememberedAnswers),
    albums: lruCache(rememberedAlbums),
    moves,
  }
  return {
    async process(update, id) {
      const began = now().getTime()
      const heard = safely(() => parseUpdate(update, me))
      const ending = heard === undefined ? ignored : await dispatch(deps, heard).catch(error => ended(error, signal))
      const ms = now().getTime() - began
      metrics.ended(ending.outcome, ms)
      tell(log, update, id, ending, ms)
      if (isOwn(heard)) void adminMenus.refresh(heard.request.chat.id)
      return ending
    },
    async apologise(update) {
      const heard = safely(() => parseUpdate(update, me))
      if (heard?.kind !== 'asked' || !heard.request.addressed) return
      const { request, place } = heard
      await app
        .apology(request)
        .then(message => messenger.send(place, message))
        .catch(() => undefined)
    },
  }
}

const isOwn = (update: ParsedUpdate | undefined): update is Extract<ParsedUpdate, { request: Request }> =>
  update !== undefined && 'request' in update && update.request.own === true

/** An update that does not have the shape that Telegram promises is nobody's question. */
function safely<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

function ended(error: unknown, signal: AbortSignal): UpdateOutcome {
  // A stop that cuts an answer short is what a kill is: the question stays in the inbox, for the next start.
  if (signal.aborted && lossOf(error) !== undefined) return { outcome: 'unreached', error }
  const { kind } = failureOf(error)
  return kind === 'other' ? { outcome: 'failed', error } : { outcome: kind, error }
}

/** One line. A fault of ours is an error; what happens in any chat is not. */
function tell(log: Log, update: Update, id: string, { outcome, error }: UpdateOutcome, ms: number): void {
  const line = { id, update: update.update_id, kind: kindOf(update), chat: chatKind(update), outcome, ms }
  // What is typed letter by letter would fill the log.
  const isMinor = ['ignored', 'limited', 'noted'].includes(outcome) || update.inline_query !== undefined
  if (error === undefined) log[isMinor ? 'debug' : 'info'](line)
  else if (isOurs(outcome)) log.error({ ...line, err: described(error) })
  else log.info({ ...line, err: described(error) })
}

const isOurs = (outcome: UpdateOutcome['outcome']): boolean => ['failed', 'answered', 'silent'].includes(outcome)

const chatKind = (update: Update): string | undefined => whereOf(update)?.type
