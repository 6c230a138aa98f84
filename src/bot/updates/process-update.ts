/** One update's way: heard, answered by the desk, delivered, and told to the log in one line. */
import type { Api } from 'grammy'
import type { Update } from 'grammy/types'
import type { Asked } from '../../handlers/request/request.ts'
import { failureOf, lossOf } from '../api/classify-error.ts'
import { recent } from '../api/lru-cache.ts'
import type { AdminMenus } from '../messages/admin-menus.ts'
import { openDelivery } from '../messages/messenger.ts'
import { described, type Log } from '../process/log.ts'
import { kindOf } from '../process/update-kinds.ts'
import { attend, type Counter, type Ending, ignored } from './dispatch.ts'
import type { Me } from './mentions.ts'
import { type Heard, hear, whereOf } from './parse-update.ts'

export interface ReceptionOptions extends Omit<Counter, 'delivery' | 'answers' | 'albums' | 'moves'> {
  readonly api: Api
  readonly me: Me
  readonly log: Log
  /** Looked at after whatever may have changed who keeps the data. */
  readonly adminMenus: AdminMenus
}

export interface Reception {
  /**
   * Deals with an update, whatever it holds, and never rejects. `id` is its name in the log.
   *
   * Shape: resolves with how it ended, when the log has it too.
   */
  receive(update: Update, id: string): Promise<Ending>
  /** Says sorry to whoever sent it, without looking at what was said. Never rejects. */
  apologise(update: Update): Promise<void>
}

/** So many answers can be re-answered when their question is edited. */
const rememberedAnswers = 5_000
const rememberedAlbums = 1_000
const rememberedMoves = 1_000

/** Who takes the updates. */
export function openReception(options: ReceptionOptions): Reception {
  const { api, desk, adminMenus, me, log, metrics, now, signal } = options
  const moves = recent<number>(rememberedMoves)
  const delivery = openDelivery(api, log, async (from, to) => {
    moves.put(String(from), to)
    await desk.moved(from, to)
  })
  const counter: Counter = {
    ...options,
    delivery,
    answers: recent(rememberedAnswers),
    albums: recent(rememberedAlbums),
    moves,
  }
  return {
    async receive(update, id) {
      const began = now().getTime()
      const heard = safely(() => hear(update, me))
      const ending = heard === undefined ? ignored : await attend(counter, heard).catch(error => ended(error, signal))
      const ms = now().getTime() - began
      metrics.ended(ending.outcome, ms)
      tell(log, update, id, ending, ms)
      if (isOwn(heard)) void adminMenus.refresh(heard.asked.chat.id)
      return ending
    },
    async apologise(update) {
      const heard = safely(() => hear(update, me))
      if (heard?.kind !== 'asked' || !heard.asked.addressed) return
      const { asked, place } = heard
      await desk
        .apology(asked)
        .then(message => delivery.send(place, message))
        .catch(() => undefined)
    },
  }
}

const isOwn = (heard: Heard | undefined): heard is Extract<Heard, { asked: Asked }> =>
  heard !== undefined && 'asked' in heard && heard.asked.own === true

/** An update that does not have the shape that Telegram promises is nobody's question. */
function safely<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

function ended(error: unknown, signal: AbortSignal): Ending {
  // A stop that cuts an answer short is what a kill is: the question stays in the inbox, for the next start.
  if (signal.aborted && lossOf(error) !== undefined) return { outcome: 'unreached', error }
  const { kind } = failureOf(error)
  return kind === 'other' ? { outcome: 'failed', error } : { outcome: kind, error }
}

/** One line. A fault of ours is an error; what happens in any chat is not. */
function tell(log: Log, update: Update, id: string, { outcome, error }: Ending, ms: number): void {
  const line = { id, update: update.update_id, kind: kindOf(update), chat: chatKind(update), outcome, ms }
  // What is typed letter by letter would fill the log.
  const isMinor = ['ignored', 'limited', 'noted'].includes(outcome) || update.inline_query !== undefined
  if (error === undefined) log[isMinor ? 'debug' : 'info'](line)
  else if (isOurs(outcome)) log.error({ ...line, err: described(error) })
  else log.info({ ...line, err: described(error) })
}

const isOurs = (outcome: Ending['outcome']): boolean => ['failed', 'answered', 'silent'].includes(outcome)

const chatKind = (update: Update): string | undefined => whereOf(update)?.type
