/** What the leader does: it receives updates or keeps the webhook set, sends broadcasts, runs due jobs, sets the menus. */
import type { Update } from 'grammy/types'
import type { Outbox } from '../data/queues/outbox.ts'
import type { SharedQueues } from '../data/queues/shared-queues.ts'
import type { App } from '../handlers/app.ts'
import { pause, within } from './api/pause.ts'
import { type BroadcastDelivery, runBackgroundJobs } from './background.ts'
import type { AdminMenus } from './messages/admin-menus.ts'
import { deleteExpired } from './messages/delete-expired.ts'
import { syncMenus } from './messages/sync-menus.ts'
import { described } from './process/log.ts'
import type { BotRuntime } from './runtime.ts'
import type { UpdateSource } from './update-source.ts'
import { queueKeyOf } from './updates/strip-update.ts'

export interface LeadOptions {
  readonly runtime: BotRuntime
  readonly app: App
  readonly source: UpdateSource
  readonly broadcasts: BroadcastDelivery
  readonly adminMenus: AdminMenus
}

interface EndedTerm {
  /** Confirms the last updates to Telegram. */
  confirm(): Promise<void>
  /** Resolves when nothing is being sent or deleted any more. */
  readonly ended: Promise<unknown>
}

/** Leads until the signal is aborted. Errors: those of UpdateSource.run. */
export async function lead(options: LeadOptions, outbox: Outbox, signal: AbortSignal): Promise<EndedTerm> {
  const { app, source, broadcasts, adminMenus } = options
  const runtime = { ...options.runtime, signal }
  const { api, log, timing, config } = runtime
  // Menus are synced in the background, and a stop interrupts that.
  void pause(timing.settleMs, signal)
    .then(() => syncMenus(api, app, config.language, { log, signal }))
    .then(() => adminMenus.refresh())
  const { deletions, deleted } = app
  const deleting =
    deletions && deleteExpired({ ...runtime, deletions, ...(deleted && { deleted }), everyMs: timing.sweepMs })
  const background = runBackgroundJobs(runtime, app, broadcasts.run(outbox, signal))
  const drain = (): Promise<unknown> => Promise.all([deleting, within(timing.drainMs, background)])
  return { confirm: await source.run(signal), ended: drain() }
}

/** How often the leader looks for updates that nobody handles, and the times between two cleanings. */
const lookMs = 1_000
const cleanEvery = 3_600

/** Leads whenever it is the turn of this replica, until the bot stops. */
export async function leadInTurn(options: LeadOptions, queues: SharedQueues): Promise<void> {
  const { log, signal } = options.runtime
  const failed = (error: unknown): void => log.warn({ err: described(error) }, 'this replica cannot lead')
  await queues.lead(signal, failed, async term => {
    log.info('this replica leads')
    await queues.updates.adoptInbox(update => queueKeyOf(update as Update))
    const waking = wakeForgotten(queues, options, term.signal)
    const { confirm, ended } = await lead(options, term.outbox, term.signal)
    await confirm()
    await Promise.all([ended, waking])
  })
}

/** Also sets the menus of new editors and clears those of former ones: any replica may have made the change. */
async function wakeForgotten(
  { updates }: SharedQueues,
  { runtime: { log }, adminMenus }: LeadOptions,
  signal: AbortSignal,
): Promise<void> {
  for (let times = 1; !signal.aborted; times += 1) {
    const work = times % cleanEvery === 0 ? updates.clean() : updates.wakeForgotten()
    await work.catch(error => log.debug({ err: described(error) }, 'the queue could not be looked through'))
    void adminMenus.refresh()
    await pause(lookMs, signal)
  }
}
