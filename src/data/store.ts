/** What the handlers see of the data. Written once, over any engine. */

import { batchWorker } from './async/batch-worker.ts'
import { runInSlices, runSync } from './async/time-slices.ts'
import { type Broadcasts, openBroadcasts } from './chats/broadcasts.ts'
import { type Chats, chats } from './chats/chat-settings.ts'
import { type FigureAlerts, openFigureAlerts } from './chats/figure-alerts.ts'
import type { Pending } from './chats/pending-change.ts'
import { openPendingChanges } from './chats/pending-changes.ts'
import { openScheduledDeletions, type ScheduledDeletions } from './chats/scheduled-deletions.ts'
import { openSentMessages, type SentMessages } from './chats/sent-messages.ts'
import { openSubscriptions, type Subscriptions } from './chats/subscriptions.ts'
import { openUsageStats, type UsageStats } from './chats/usage-stats.ts'
import type { Engine } from './engine/engine.ts'
import { applyingEdits, isRefusal } from './facts/apply-edits.ts'
import { checking, isLong } from './facts/check-edit.ts'
import { touching } from './facts/edit-index.ts'
import { EditLog } from './facts/edit-log.ts'
import type { Facts } from './facts/facts.ts'
import { inverting, outdated } from './facts/invert-edit.ts'
import type { ReferenceKind } from './facts/references.ts'
import type { Refusal } from './model/refusal.ts'
import type { Change, Edit } from './model/schema.ts'

export interface Store extends Chats {
  /** Everything known now. */
  facts(): Promise<Facts>
  /**
   * Admits the change and keeps it durably, or says which rule refuses it. Throws when it cannot be kept: then nothing has changed.
   * `cause` names what asked for it (a message, a button press): asked again by the same cause, it gives the edit kept at first.
   */
  change(change: Change, by: Edit['by'], at: Date, cause?: string, more?: Origin): Promise<Edit | Refusal>
  /** The edits that touched that observation or statement, oldest first. */
  history(id: string): Promise<readonly Edit[]>
  /** At most so many of the edits before that version (undefined: the last ones), newest first. */
  edits(before: number | undefined, most: number): Promise<readonly Edit[]>
  /** The change that takes that edit back, see invert.ts; of an undo, the one that brings it again. Nothing is changed by asking. */
  inverse(version: number): Promise<Change | Refusal>
  /** The edit that this cause has made already. */
  caused(cause: string): Promise<Edit | undefined>
  /** The sum of the journal's last line: it stands for every edit before it. */
  head(): string
  /** The change shown under that token, unless it has lapsed: 24 hours after it was last set, 30 days while it is queued. */
  pending(token: string): Promise<Pending | undefined>
  /** Keeps it durably; undefined removes it. Of one person's open ones the oldest goes when there are 200 already. Throws when it cannot be kept. */
  setPending(token: string, pending: Pending | undefined): Promise<void>
  /** All that have not lapsed, by token, the oldest first. */
  allPending(): Promise<ReadonlyMap<string, Pending>>
  /** Counts of what was answered and asked, of nobody in particular. */
  readonly usage: UsageStats
  /** Where figures were used. */
  readonly sentMessages: SentMessages
  /** The bot's own messages that are to be deleted. */
  readonly deletions: ScheduledDeletions
  /** Who wants to hear of what is new. */
  readonly subscriptions: Subscriptions
  /** What owners write to many. */
  readonly broadcasts: Broadcasts
  /** Who waits for a figure. */
  readonly alerts: FigureAlerts
  close(): Promise<void>
}

/** Where a change was asked for, and who approved it where another had asked. */
export type Origin = Pick<Edit, 'from' | 'approvedBy'>

/** A store, and what planting the seed needs besides. */
export interface OpenedStore extends Store {
  /** All of the changes, in one durable step, or none: then the first refusal. */
  changeAll(changes: readonly Change[], by: Edit['by'], at: Date): Promise<readonly Edit[] | Refusal>
  /** Whether that observation or statement was ever entered, withdrawn since or not. */
  wasEntered(id: string): boolean
  /** Who last entered the source, organisation, speaker or project of that id. */
  namedBy(kind: ReferenceKind, id: string): Edit['by'] | undefined
}

/** Reads the journal of an engine into memory. Throws when it cannot be read, or holds what the fold refuses. */
export async function openStore(engine: Engine, now: () => Date = () => new Date()): Promise<OpenedStore> {
  const editLog = new EditLog()
  const catchUp = async (): Promise<void> => editLog.take(await engine.read(editLog.facts.version))
  const writer = batchWorker((requests: readonly Request[]) => keep(requests, editLog, engine, catchUp))
  let closed = false
  const ask = async (request: Request): Promise<Outcome> => {
    if (closed) throw shut()
    // What is not of the shapes is a fault here and now: kept, it would stop the next start.
    for (const edit of editsOf(request, 0)) {
      // Few rows are looked at here and now, so that changes are kept in the order in which they were asked for.
      if (isLong(edit.change)) await runInSlices(checking(edit))
      else runSync(checking(edit))
    }
    if (closed) throw shut()
    return writer.add(request)
  }
  await catchUp()
  const drafts = openPendingChanges(engine, now)
  const usage = await openUsageStats(engine, now)
  const sentMessages = await openSentMessages(engine, now)
  const deletions = await openScheduledDeletions(engine)
  const subscriptions = await openSubscriptions(engine)
  const broadcasts = await openBroadcasts(engine, now)
  const alerts = await openFigureAlerts(engine)
  return {
    facts: async () => {
      await catchUp()
      return editLog.facts
    },
    change: async (change, by, at, cause, more = {}) => {
      const outcome = await ask({ changes: [change], by, at, ...(cause === undefined ? {} : { cause }), more })
      return isRefusal(outcome) ? outcome : first(outcome)
    },
    changeAll: (changes, by, at) => ask({ changes, by, at }),
    history: async id => {
      await catchUp()
      return editLog.history(id)
    },
    edits: async (before, most) => {
      await catchUp()
      return editLog.edits(before, most)
    },
    inverse: async version => {
      await catchUp()
      const edit = editLog.edit(version)
      return edit === undefined ? { rule: 'no-such-edit', at: String(version) } : runInSlices(inverting(edit, editLog))
    },
    caused: async cause => {
      await catchUp()
      return editLog.causedBy(cause)
    },
    head: () => engine.head(),
    usage,
    sentMessages,
    deletions,
    subscriptions,
    broadcasts,
    alerts,
    wasEntered: id => editLog.history(id).length > 0,
    namedBy: (kind, id) => editLog.namedBy(kind, id),
    ...chats(engine, {
      drafts,
      posts: sentMessages,
      passing: deletions,
      subscriptions,
      announcements: broadcasts,
      waits: alerts,
    }),
    pending: drafts.get,
    setPending: drafts.set,
    allPending: drafts.all,
    close: async () => {
      closed = true
      await writer.idle()
      await usage.close()
      await sentMessages.close()
      await engine.close()
    },
  }
}

const shut = (): Error => new Error('cannot keep the change: the store is closed')

interface Request {
  readonly changes: readonly Change[]
  readonly by: Edit['by']
  readonly at: Date
  readonly cause?: string
  readonly more?: Origin
}
type Outcome = readonly Edit[] | Refusal

const attempts = 10

/** Judges the requests one upon the other and keeps what is admitted in one step. Memory follows the engine, never leads. */
async function keep(
  requests: readonly Request[],
  editLog: EditLog,
  engine: Engine,
  catchUp: () => Promise<void>,
): Promise<readonly Outcome[]> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    await catchUp()
    const base = editLog.facts
    const { edits, outcomes, facts } = await runInSlices(judging(requests, editLog))
    if (edits.length > 0) editLog.expect({ base, edits, next: facts, layer: await runInSlices(touching(edits)) })
    const kept = edits.length === 0 ? 'written' : await engine.append(edits)
    if (kept === 'behind') continue
    editLog.take(edits)
    return outcomes
  }
  throw new Error(`cannot keep the change: other machines were ahead ${attempts} times in a row`)
}

interface Judged {
  readonly edits: readonly Edit[]
  readonly outcomes: readonly Outcome[]
  readonly facts: Facts
}

function* judging(requests: readonly Request[], editLog: EditLog): Generator<undefined, Judged> {
  let facts = editLog.facts
  const edits: Edit[] = []
  const outcomes: Outcome[] = []
  for (const request of requests) {
    const done = request.cause === undefined ? undefined : causedBy(request.cause, editLog, edits)
    const asked = done === undefined ? editsOf(request, facts.version) : []
    const next = (yield* outdatedOf(asked, edits, editLog)) ?? (yield* applyingEdits(facts, asked))
    if (isRefusal(next)) outcomes.push(next)
    else {
      facts = next
      edits.push(...asked)
      outcomes.push(done === undefined ? asked : [done])
    }
  }
  return { edits, outcomes, facts }
}

/** Whether an undo or redo comes too late, after what is kept and what is to be kept with it. */
function* outdatedOf(asked: readonly Edit[], before: readonly Edit[], editLog: EditLog) {
  for (const { change } of asked) {
    if (change.do !== 'several' || change.of === undefined) continue
    const fresh = yield* touching(before)
    const history = (key: string): readonly Edit[] => [...editLog.history(key), ...(fresh.get(key) ?? [])]
    const refusal = yield* outdated(change, { history })
    if (refusal !== undefined) return refusal
  }
  return undefined
}

const causedBy = (cause: string, editLog: EditLog, edits: readonly Edit[]): Edit | undefined =>
  editLog.causedBy(cause) ?? edits.find(edit => edit.cause === cause)

const editsOf = ({ changes, by, at, cause, more }: Request, after: number): readonly Edit[] =>
  changes.map((change, i) => ({
    version: after + 1 + i,
    at: at.toISOString(),
    by,
    ...(cause === undefined ? {} : { cause }),
    ...more,
    change,
  }))

function first(edits: readonly Edit[]): Edit {
  const [edit] = edits
  if (edit === undefined) throw new Error('a change was kept without an edit')
  return edit
}
