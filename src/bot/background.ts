/** What is sent to many, and what comes of itself: beside the answers to people, which do not wait for it. */
import { hash } from 'node:crypto'
import type { App } from '../handlers/request/request.ts'
import type { BroadcastQueue } from '../handlers/request/telegram-gateway.ts'
import { pause } from './api/pause.ts'
import { Dispatcher } from './outbox/dispatcher.ts'
import { openSend } from './outbox/send-once.ts'
import { described } from './process/log.ts'
import type { BotRuntime } from './runtime.ts'

export interface BackgroundJobs {
  readonly mail: BroadcastQueue
  /** Until the bot is stopped. Never rejects. */
  run(): Promise<void>
}

/** What sort of posting it is, and which: its whole name is what buttons are pressed by. */
const redactId = (id: string): string =>
  `${/^[a-z]{1,20}/.exec(id)?.[0] ?? 'other'} ${hash('sha256', id, 'base64url').slice(0, 16)}`

/** How often it is looked whether something is due. */
const lookMs = 30_000

/** `deskOf` gives the desk, which is there when it runs. */
export function openBackgroundJobs(
  { once, outbox, sends: counter, log, onMove, steadyClock, signal }: BotRuntime,
  deskOf: () => App,
): BackgroundJobs {
  const failed = (what: string) => (error: unknown) => log.error({ err: described(error) }, what)
  const deliveries = new Dispatcher({
    outbox,
    sends: counter,
    send: openSend(once, log),
    clock: steadyClock,
    isWanted: ({ id }, { chat, thread }) => deskOf().wants?.(id, chat, thread) ?? true,
    sent: ({ messages, version }, { chat, message, thread }, messageId) => {
      const said = messages[message]
      if (messageId === undefined || said === undefined) return undefined
      const { uses, recipe } = said
      return deskOf().delivered?.(chat, messageId, { uses, recipe, thread, version })
    },
    gone: chat => {
      log.info('a chat that was posted to is gone')
      void deskOf().gone?.(chat).catch(failed('what a chat had subscribed to could not be removed'))
    },
    muted: ({ id }, { chat, thread }) => {
      log.info({ posting: redactId(id) }, 'a chat that is posted to is closed to the bot')
      void deskOf().refused?.(id, chat, thread).catch(failed('that a chat is closed could not be kept'))
    },
    moved: (from, to) => void deskOf().moved(from, to).catch(failed('a group that moved could not be noted')),
    finished: ({ id }, progress) => {
      log.info({ posting: redactId(id), ...progress }, 'a posting has come to its end')
      void deskOf().finished?.(id, progress).catch(failed('how a posting has ended could not be kept'))
    },
    trouble: failed('the outbox takes nothing: what is to be sent to many waits'),
  })

  let looking: Promise<void> = Promise.resolve()
  /** One look after the other: what two find at once would be told twice. */
  function runDueJobs(): Promise<void> {
    looking = looking.then(() => deskOf().due?.()).catch(failed('what is due could not be sent'))
    return looking
  }

  async function repeatDueJobs(): Promise<void> {
    onMove(runDueJobs)
    while (!signal.aborted) {
      await runDueJobs()
      await pause(lookMs, signal)
    }
  }
  return {
    mail: deliveries,
    run: async () => {
      await Promise.all([deliveries.run(signal), repeatDueJobs()])
    },
  }
}
