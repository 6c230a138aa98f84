/** Deletes the bot's messages at their scheduled time. */
import type { Api } from 'grammy'
import type { ScheduledDeletion, ScheduledDeletions } from '../../data/chats/scheduled-deletions.ts'
import { failureOf } from '../api/classify-error.ts'
import { pause } from '../api/pause.ts'
import { forGrammy } from '../api/retry-calls.ts'
import { described, type Log } from '../process/log.ts'

export interface DeleteExpiredOptions {
  readonly api: Api
  readonly deletions: ScheduledDeletions
  /** Called after a deletion. Errors: a StoreError; the deletion is then repeated. */
  deleted?(chat: number, messages: readonly number[]): Promise<void>
  readonly now: () => Date
  readonly log: Log
  /** Interval of the checks. */
  readonly everyMs: number
  readonly onMove?: (look: () => Promise<void>) => void
  readonly signal: AbortSignal
}

/** Telegram's limit of one call. */
const mostAtOnce = 100

/** Deletes what is due, repeatedly until the signal is aborted. Never rejects. */
export async function deleteExpired(options: DeleteExpiredOptions): Promise<void> {
  const { everyMs, onMove, signal } = options
  onMove?.(() => deleteDue(options))
  while (!signal.aborted) {
    await deleteDue(options)
    await pause(everyMs, signal)
  }
}

async function deleteDue(options: DeleteExpiredOptions): Promise<void> {
  try {
    for (const batch of batches(options.deletions.due(options.now().getTime()))) await remove(batch, options)
  } catch (error) {
    options.log.error({ err: described(error) }, 'messages that are due could not be deleted')
  }
}

/** Deletes messages of one chat. Telegram skips deleted ones; what it refuses is not tried again. */
async function remove(batch: Batch, { api, deletions, log, signal, deleted }: DeleteExpiredOptions): Promise<void> {
  if (signal.aborted) return
  const { chat } = batch
  const messages = batch.messages.map(({ message }) => message)
  const failure = await api.deleteMessages(chat, messages, forGrammy(signal)).then(
    () => undefined,
    (error: unknown) => ({ error, kind: failureOf(error).kind }),
  )
  if (failure?.kind === 'unreached' || (failure !== undefined && signal.aborted)) return
  if (failure === undefined) await deleted?.(chat, messages)
  else log.info({ failure: failure.kind, err: described(failure.error) }, 'messages that were due cannot be deleted')
  await deletions.drop(batch.messages)
}

interface Batch {
  readonly chat: number
  readonly messages: readonly ScheduledDeletion[]
}

function batches(due: readonly ScheduledDeletion[]): readonly Batch[] {
  const chats = [...new Set(due.map(({ chat }) => chat))]
  return chats.flatMap(chat => {
    const all = due.filter(it => it.chat === chat)
    return Array.from({ length: Math.ceil(all.length / mostAtOnce) }, (_, i) => ({
      chat,
      messages: all.slice(i * mostAtOnce, (i + 1) * mostAtOnce),
    }))
  })
}
