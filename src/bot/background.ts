/** Broadcasts and scheduled jobs. They never delay replies. */
import { hash } from 'node:crypto'
import { StoreError } from '../data/engine/store-error.ts'
import type { Outbox } from '../data/queues/outbox.ts'
import type { Background, Lifecycle } from '../handlers/app.ts'
import { type BroadcastQueue, type DeliveryProgress, logChatPrefix } from '../handlers/request/telegram-gateway.ts'
import { pause } from './api/pause.ts'
import type { DispatcherOptions } from './outbox/delivery.ts'
import { DigestLag } from './outbox/digest-lag.ts'
import { Dispatcher } from './outbox/dispatcher.ts'
import { openSend } from './outbox/send-once.ts'
import { type SendingQueue, sharedBroadcasts } from './outbox/shared-broadcasts.ts'
import { described, type Log } from './process/log.ts'
import type { Metrics } from './process/metrics.ts'
import type { BotRuntime } from './runtime.ts'

/** The parts of the app that get the results of broadcasts. */
type BroadcastListener = Omit<Background, 'due'> & Partial<Pick<Lifecycle, 'gone' | 'moved'>>

/** The outbox with its dispatcher, and the connection to the app. */
export interface BroadcastDelivery {
  /** The app puts broadcasts into it, so it exists before the app. */
  readonly queue: BroadcastQueue
  /** Sets the app that gets the results of broadcasts. */
  reportTo(app: BroadcastListener): void
  /** How many messages are still to be sent. */
  length(): number
  /** Sends what is in that outbox until the signal is aborted. Never rejects. */
  run(outbox: Outbox, signal: AbortSignal): Promise<void>
}

/** The broadcasts of a process that always sends, or of one replica of several. */
export function openBroadcasts(runtime: BotRuntime): BroadcastDelivery {
  const { queues } = runtime
  let app: BroadcastListener = {}
  const open = (outbox: Outbox): SendingQueue => openDispatcher(runtime, outbox, () => app)
  const delivery =
    'inbox' in queues ? localBroadcasts(queues.outbox, open) : sharedBroadcasts(queues.mirror, open, runtime)
  runtime.metrics.watch('outbox_length', delivery.length)
  return {
    ...delivery,
    reportTo(listener) {
      app = listener
    },
  }
}

function localBroadcasts(outbox: Outbox, open: (outbox: Outbox) => SendingQueue): Omit<BroadcastDelivery, 'reportTo'> {
  const queue = open(outbox)
  return { queue, length: () => outbox.length, run: (_, signal) => queue.run(signal) }
}

function openDispatcher(runtime: BotRuntime, outbox: Outbox, app: () => BroadcastListener): SendingQueue {
  const { once, sends, photos, log, steadyClock, metrics } = runtime
  const lag = new DigestLag(steadyClock.now)
  return new Dispatcher({
    outbox,
    sends,
    send: openSend(once, log, photos),
    clock: steadyClock,
    ...sendResults(runtime, lag, app),
    ...chatResults(runtime, app),
    trouble(error) {
      metrics.diskFailed('outbox')
      log.error({ err: described(error) }, 'the outbox cannot be written: broadcasts wait')
    },
  })
}

function sendResults(
  { log, metrics }: BotRuntime,
  lag: DigestLag,
  app: () => BroadcastListener,
): Pick<DispatcherOptions, 'added' | 'isWanted' | 'sent' | 'finished'> {
  const failed = failureLog(log, metrics)
  return {
    added: posting => lag.put(posting),
    isWanted: ({ id }, { chat, thread }) => {
      const wish = app().wants?.(id, chat, thread) ?? true
      if (wish === 'later') lag.held(id, { chat, thread })
      return wish
    },
    sent: ({ id, messages, version }, { chat, message, thread }, messageId) => {
      const ms = lag.sent(id, { chat, thread })
      if (ms !== undefined) metrics.digestSent(ms)
      const sent = messages[message]
      if (messageId === undefined || sent === undefined) return undefined
      const { uses, recipe } = sent
      return app().delivered?.(chat, messageId, { uses, recipe, thread, version })
    },
    finished: ({ id }, progress) => {
      lag.ended(id)
      logEnd(log, id, progress)
      void app().finished?.(id, progress).catch(failed('the end of a broadcast could not be recorded'))
    },
  }
}

function chatResults(
  { log, metrics, pseudonym }: BotRuntime,
  app: () => BroadcastListener,
): Pick<DispatcherOptions, 'gone' | 'muted' | 'moved'> {
  const failed = failureLog(log, metrics)
  return {
    gone: chat => {
      log.info({ pseudonym: pseudonym(chat) }, 'a chat of a broadcast is gone')
      void app().gone?.(chat).catch(failed('the subscriptions of a chat that is gone could not be removed'))
    },
    muted: ({ id }, { chat, thread }) => {
      log.info({ posting: redactId(id), pseudonym: pseudonym(chat) }, 'the bot may not write in a chat of a broadcast')
      void app().refused?.(id, chat, thread).catch(failed('a refused broadcast could not be recorded'))
    },
    moved: (from, to, { id }) => {
      if (isForLogChat(id)) log.warn('the group of LOG_CHAT has a new id: change the configuration')
      void app().moved?.(from, to).catch(failed('a moved group could not be recorded'))
    },
  }
}

function logEnd(log: Log, id: string, progress: DeliveryProgress): void {
  if (!isForLogChat(id)) log.info({ posting: redactId(id), ...progress }, 'a broadcast has ended')
  else if (progress.sent === 0) log.warn('a message to LOG_CHAT could not be sent')
}

const isForLogChat = (id: string): boolean => id.startsWith(logChatPrefix)

const lookMs = 30_000

/** Runs due jobs beside the sending of broadcasts, until the signal is aborted. Never rejects. */
export async function runBackgroundJobs(
  { log, metrics, onMove, signal, timing }: Pick<BotRuntime, 'log' | 'metrics' | 'onMove' | 'signal' | 'timing'>,
  app: Pick<Background, 'due'>,
  sending: Promise<void>,
): Promise<void> {
  let running: Promise<void> = Promise.resolve()
  /** One run at a time: two at once would send the same twice. */
  function runDueJobs(): Promise<void> {
    running = running.then(() => app.due?.()).catch(failureLog(log, metrics)('due messages could not be sent'))
    return running
  }
  async function repeatDueJobs(): Promise<void> {
    onMove(runDueJobs)
    await pause(timing.settleMs, signal)
    while (!signal.aborted) {
      await runDueJobs()
      await pause(lookMs, signal)
    }
  }
  await Promise.all([sending, repeatDueJobs()])
}

const failureLog = (log: Log, metrics: Metrics) => (what: string) => (error: unknown) => {
  if (error instanceof StoreError) metrics.diskFailed('store')
  log.error({ err: described(error) }, what)
}

/** The kind of a broadcast and a hash of its id: buttons carry the whole id. */
const redactId = (id: string): string =>
  `${/^[a-z]{1,20}/.exec(id)?.[0] ?? 'other'} ${hash('sha256', id, 'base64url').slice(0, 16)}`
