/** Broadcasts and scheduled jobs. They never delay replies. */
import { hash } from 'node:crypto'
import type { Background, Lifecycle } from '../handlers/app.ts'
import { type BroadcastQueue, type DeliveryProgress, logChatPrefix } from '../handlers/request/telegram-gateway.ts'
import { pause } from './api/pause.ts'
import { Dispatcher } from './outbox/dispatcher.ts'
import { openSend } from './outbox/send-once.ts'
import { described, type Log } from './process/log.ts'
import type { BotRuntime } from './runtime.ts'

/** The parts of the app that get the results of broadcasts. */
type BroadcastListener = Omit<Background, 'due'> & Partial<Pick<Lifecycle, 'gone' | 'moved'>>

/** The outbox with its dispatcher, and the connection to the app. */
export interface BroadcastDelivery {
  /** The app puts broadcasts into it, so it exists before the app. */
  readonly queue: BroadcastQueue
  /** Sets the app that gets the results of broadcasts. */
  reportTo(app: BroadcastListener): void
  /** Sends until the signal is aborted. Never rejects. */
  run(signal: AbortSignal): Promise<void>
}

/** Opens the dispatcher of broadcasts over the outbox. */
export function openBroadcasts({
  once,
  outbox,
  sends,
  photos,
  log,
  steadyClock,
  pseudonym,
}: BotRuntime): BroadcastDelivery {
  let app: BroadcastListener = {}
  const failed = failureLog(log)
  const dispatcher = new Dispatcher({
    outbox,
    sends,
    send: openSend(once, log, photos),
    clock: steadyClock,
    isWanted: ({ id }, { chat, thread }) => app.wants?.(id, chat, thread) ?? true,
    sent: ({ messages, version }, { chat, message, thread }, messageId) => {
      const sent = messages[message]
      if (messageId === undefined || sent === undefined) return undefined
      const { uses, recipe } = sent
      return app.delivered?.(chat, messageId, { uses, recipe, thread, version })
    },
    gone: chat => {
      log.info({ pseudonym: pseudonym(chat) }, 'a chat of a broadcast is gone')
      void app.gone?.(chat).catch(failed('the subscriptions of a chat that is gone could not be removed'))
    },
    muted: ({ id }, { chat, thread }) => {
      log.info({ posting: redactId(id), pseudonym: pseudonym(chat) }, 'the bot may not write in a chat of a broadcast')
      void app.refused?.(id, chat, thread).catch(failed('a refused broadcast could not be recorded'))
    },
    moved: (from, to, { id }) => {
      if (isForLogChat(id)) log.warn('the group of LOG_CHAT has a new id: change the configuration')
      void app.moved?.(from, to).catch(failed('a moved group could not be recorded'))
    },
    finished: ({ id }, progress) => {
      logEnd(log, id, progress)
      void app.finished?.(id, progress).catch(failed('the end of a broadcast could not be recorded'))
    },
    trouble: failed('the outbox cannot be written: broadcasts wait'),
  })
  return {
    queue: dispatcher,
    run: dispatcher.run,
    reportTo(listener) {
      app = listener
    },
  }
}

function logEnd(log: Log, id: string, progress: DeliveryProgress): void {
  if (!isForLogChat(id)) log.info({ posting: redactId(id), ...progress }, 'a broadcast has ended')
  else if (progress.sent === 0) log.warn('a message to LOG_CHAT could not be sent')
}

const isForLogChat = (id: string): boolean => id.startsWith(logChatPrefix)

/** How often due jobs are looked for. */
const lookMs = 30_000

/** Sends broadcasts and runs due jobs until the bot stops. Never rejects. */
export async function runBackgroundJobs(
  { log, onMove, signal }: BotRuntime,
  app: Pick<Background, 'due'>,
  broadcasts: BroadcastDelivery,
): Promise<void> {
  let running: Promise<void> = Promise.resolve()
  /** One run at a time: two at once would send the same twice. */
  function runDueJobs(): Promise<void> {
    running = running.then(() => app.due?.()).catch(failureLog(log)('due messages could not be sent'))
    return running
  }
  async function repeatDueJobs(): Promise<void> {
    onMove(runDueJobs)
    while (!signal.aborted) {
      await runDueJobs()
      await pause(lookMs, signal)
    }
  }
  await Promise.all([broadcasts.run(signal), repeatDueJobs()])
}

const failureLog = (log: Log) => (what: string) => (error: unknown) => log.error({ err: described(error) }, what)

/** The kind of a broadcast and a hash of its id: buttons carry the whole id. */
const redactId = (id: string): string =>
  `${/^[a-z]{1,20}/.exec(id)?.[0] ?? 'other'} ${hash('sha256', id, 'base64url').slice(0, 16)}`
