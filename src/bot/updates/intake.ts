/** From Telegram to the reception: kept first, then handled in order for each chat, and no chat waits for another. */
import type { Update } from 'grammy/types'
import type { Inbox } from '../../data/queues/inbox.ts'
import type { Item, Left } from '../../data/queues/inbox-codec.ts'
import { pause, within } from '../api/pause.ts'
import { described, type Log } from '../process/log.ts'
import type { Metrics } from '../process/metrics.ts'
import { kindOf } from '../process/update-kinds.ts'
import { openChatQueues } from './chat-queues.ts'
import { openQueries } from './inline.ts'
import { queueKeyOf } from './parse-update.ts'
import type { UpdateProcessor } from './process-update.ts'
import { stripUpdate } from './strip-update.ts'
import { keyOf } from './update-key.ts'

export interface Intake {
  /** How many updates are being handled or wait for it. */
  readonly size: number
  /**
   * Takes updates in. Resolves when they cannot be lost: when they are on the disk, or, while the disk takes nothing, when
   * they are dealt with. Those that were taken before are passed over. Waits when very many are unanswered.
   */
  take(updates: readonly Update[]): Promise<void>
  /** Takes up what the runs before have left. Resolves when nothing of it can end the process any more. */
  resume(): Promise<void>
  /** Resolves when all are dealt with. */
  drained(): Promise<void>
}

export interface IntakeOptions {
  readonly inbox: Inbox
  readonly processor: UpdateProcessor
  readonly log: Log
  readonly metrics: Metrics
  /** The wait before an update is tried again that Telegram could not be told the answer of. It doubles, up to sixteen times. */
  readonly retryMs: number
  /** Aborted at a stop. */
  readonly signal: AbortSignal
}

/** A chat with so many unanswered is flooding: what it sends further is dropped, for it would keep memory and no reader. */
const mostInLane = 300
/** With so many unanswered no more are fetched. */
const mostInAll = 3_000
/** What is tried alone holds up all others no longer than this. */
const aloneMs = 5_000

/** An update that has ended the process so often, by a fault or without a word, is not tried again. */
const mostFaults = 2
const mostDeaths = 3
/** What so many starts have found undone is tried alone, as is what a fault has met. */
const suspiciousRuns = 3

const mostWaits = 16

/** An intake in front of the reception. */
export function openIntake({ inbox, processor, log, metrics, retryMs, signal }: IntakeOptions): Intake {
  const queues = openChatQueues(mostInLane)
  const queries = openQueries(
    () => performance.now(),
    () => metrics.dropped('queue'),
  )
  let dropped = 0
  metrics.watch('queue', () => queues.size + queries.size)
  metrics.watch('inbox', () => inbox.size)

  /** While Telegram cannot be reached the chat waits, and at a stop it stays in the inbox. */
  async function serve(key: string, update: Update): Promise<void> {
    for (let tries = 0; ; tries += 1) {
      const { outcome } = await processor.process(update, key)
      if (outcome !== 'unreached') return inbox.done(key)
      if (signal.aborted) return
      await pause(retryMs * Math.min(2 ** tries, mostWaits), signal)
    }
  }

  /** Resolves when it is dealt with. */
  function line(key: string, update: Update): Promise<void> {
    return queues.add(queueKeyOf(update), () => serve(key, update)) ?? drop(key, update)
  }

  async function drop(key: string, update: Update): Promise<void> {
    tellDropped(update)
    inbox.done(key)
  }

  function tellDropped({ update_id: update }: Update): void {
    dropped += 1
    metrics.dropped('queue')
    if (dropped % 100 === 1) log.warn({ update, dropped }, 'a chat is flooding: what it sends now is dropped')
  }

  /** The disk takes nothing: Telegram keeps what comes until it is answered. */
  async function takeUnkept(items: readonly Taken[], error: unknown): Promise<void> {
    log.error({ err: described(error) }, 'the inbox takes nothing: updates are answered before they are confirmed')
    await Promise.all(items.filter(({ key }) => !inbox.knows(key)).map(({ key, whole }) => line(key, whole)))
  }

  /**
   * Without those that their lane has no room for. They are told from the others before anything is done about them, and
   * most of all before they are written down: a flood would keep the disk busy, and everybody waits for the disk.
   */
  function withRoom(updates: readonly Update[]): readonly Update[] {
    const rooms = new Map<string, number>()
    return updates.filter(update => {
      const lane = queueKeyOf(update)
      const room = rooms.get(lane) ?? queues.room(lane)
      rooms.set(lane, room - 1)
      if (room <= 0) tellDropped(update)
      return room > 0
    })
  }

  /** One that cannot even be written down (nested beyond all measure) is nobody's question, and must not stop the others. */
  function read(whole: Update): readonly Taken[] {
    try {
      return [{ key: keyOf(whole), update: stripUpdate(whole), whole }]
    } catch (error) {
      log.warn({ update: whole.update_id, err: described(error) }, 'an update that makes no sense is passed over')
      return []
    }
  }

  async function take(updates: readonly Update[]): Promise<void> {
    for (const update of updates) metrics.took(kindOf(update))
    const all = withRoom(updates).flatMap(read)
    const items = all.filter(({ whole }) => whole.inline_query === undefined)
    // Cards are of use for a few seconds: what is typed is not kept, and nobody waits for it.
    for (const { key, whole } of all)
      if (whole.inline_query !== undefined) queries.take(queueKeyOf(whole), () => processor.process(whole, key))
    try {
      const fresh = new Set(await inbox.keep(items))
      for (const item of items) if (fresh.has(item)) void line(item.key, item.whole)
    } catch (error) {
      await takeUnkept(items, error)
    }
    await queues.below(mostInAll)
  }

  async function setAside({ key, update }: Known): Promise<void> {
    inbox.done(key)
    metrics.setAside()
    const { update_id: id } = update
    log.error({ update: id, id: key, kind: kindOf(update) }, 'an update that stops the bot was set aside')
    await processor.apologise(update)
  }

  async function resume(): Promise<void> {
    const left = inbox.left.filter(isUpdate)
    if (left.length > 0) log.info({ updates: left.length }, 'taking up what the last run has left')
    const usual = left.filter(it => !isPoison(it) && !isSuspect(it))
    // One that ends the process ends it alone, so that it is known which it was.
    for (const it of left.filter(isSuspect)) {
      if (isPoison(it)) continue
      await inbox.alone(it.key)
      await within(aloneMs, line(it.key, it.update))
    }
    for (const { key, update } of usual) void line(key, update)
    for (const it of left.filter(isPoison)) void setAside(it)
  }

  return {
    get size() {
      return queues.size + queries.size
    },
    take,
    resume,
    drained: async () => {
      await Promise.all([queues.below(1), queries.idle()])
    },
  }
}

interface Taken extends Item {
  /** As it came, with names and all. */
  readonly whole: Update
}
interface Known extends Left {
  readonly update: Update
}

const isPoison = ({ faults, deaths }: Left): boolean => faults >= mostFaults || deaths >= mostDeaths
const isSuspect = ({ faults, deaths, runs }: Left): boolean => faults > 0 || deaths > 0 || runs >= suspiciousRuns

const isUpdate = (it: Left): it is Known =>
  typeof it.update === 'object' && it.update !== null && 'update_id' in it.update
