/** Broadcasts and scheduled jobs. They never delay replies. */
import { hash } from 'node:crypto'
import type { Background, Lifecycle } from '../handlers/app.ts'
import type { BroadcastQueue } from '../handlers/request/telegram-gateway.ts'
import { pause } from './api/pause.ts'
import { openDispatcher } from './outbox/dispatcher.ts'
import { openSend } from './outbox/send-once.ts'
import { described, type Log } from './process/log.ts'
import type { BotRuntime } from './runtime.ts'

/** Who is told how broadcasts end. */
type BroadcastListener = Omit<Background, 'due'> & Partial<Pick<Lifecycle, 'gone' | 'moved'>>

export interface Broadcasts {
  /** The app puts broadcasts into it, so it exists before the app. */
  readonly queue: BroadcastQueue
  /** From now on the app hears how broadcasts end. */
  reportTo(app: BroadcastListener): void
  /** Sends until the signal is aborted. Never rejects. */
  run(signal: AbortSignal): Promise<void>
}

export function openBroadcasts({ once, outbox, sends, log, steadyClock }: BotRuntime): Broadcasts {
  let app: BroadcastListener = {}
  const failed = failureLog(log)
  const dispatcher = openDispatcher({
    outbox,
    sends,
    send: openSend(once, log),
    clock: steadyClock,
    isWanted: ({ id }, { chat, thread }) => app.wants?.(id, chat, thread) ?? true,
    sent: ({ messages, version }, { chat, message, thread }, messageId) => {
      const sent = messages[message]
      if (messageId === undefined || sent === undefined) return undefined
      const { uses, recipe } = sent
      return app.delivered?.(chat, messageId, { uses, recipe, thread, version })
    },
    gone: chat => {
      log.info('a chat that was posted to is gone')
      void app.gone?.(chat).catch(failed('what a chat had subscribed to could not be removed'))
    },
    muted: ({ id }, { chat, thread }) => {
      log.info({ posting: redactId(id) }, 'a chat that is posted to is closed to the bot')
      void app.refused?.(id, chat, thread).catch(failed('that a chat is closed could not be kept'))
    },
    moved: (from, to) => void app.moved?.(from, to).catch(failed('a group that moved could not be noted')),
    finished: ({ id }, progress) => {
      log.info({ posting: redactId(id), ...progress }, 'a posting has come to its end')
      void app.finished?.(id, progress).catch(failed('how a posting has ended could not be kept'))
    },
    trouble: failed('the outbox takes nothing: what is to be sent to many waits'),
  })
  return {
    queue: dispatcher,
    run: dispatcher.run,
    reportTo(listener) {
      app = listener
    },
  }
}

/** How often due jobs are looked for. */
const lookMs = 30_000

/** Sends broadcasts and runs due jobs until the bot stops. Never rejects. */
export async function runBackgroundJobs(
  { log, onMove, signal }: BotRuntime,
  app: Pick<Background, 'due'>,
  broadcasts: Broadcasts,
): Promise<void> {
  let running: Promise<void> = Promise.resolve()
  /** One run at a time: two at once would send the same twice. */
  function runDueJobs(): Promise<void> {
    running = running.then(() => app.due?.()).catch(failureLog(log)('what is due could not be sent'))
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
