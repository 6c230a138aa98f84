/** Edit writer: checks changes, and appends the admitted ones to the journal with optimistic concurrency. */
import { batchWorker } from './async/batch-worker.ts'
import { runInSlices, runSync } from './async/time-slices.ts'
import type { Engine } from './engine/engine.ts'
import { applyingEdits, isRefusal } from './facts/apply-edits.ts'
import { checking, isLong } from './facts/check-edit.ts'
import { touching } from './facts/edit-index.ts'
import type { EditLog } from './facts/edit-log.ts'
import type { Facts } from './facts/facts.ts'
import { outdated } from './facts/invert-edit.ts'
import type { Change, Edit } from './model/edit.ts'
import type { Refusal } from './model/refusal.ts'

/** The message or button press that caused an edit, where it was, and who approved it. The same cause again returns the first edit. */
export type Origin = Pick<Edit, 'cause' | 'from' | 'approvedBy'>

/** Changes that are kept together or not at all. */
export interface WriteRequest {
  readonly changes: readonly Change[]
  readonly by: Edit['by']
  readonly at: Date
  readonly origin?: Origin | undefined
}
type Outcome = readonly Edit[] | Refusal

const maxAttempts = 10

export class EditWriter {
  readonly #engine: Engine
  /** Returns the log with every edit that the engine holds. */
  readonly #catchUp: () => Promise<EditLog>
  readonly #queue = batchWorker((requests: readonly WriteRequest[]) => this.#writeAll(requests))
  #isClosed = false

  constructor(engine: Engine, catchUp: () => Promise<EditLog>) {
    this.#engine = engine
    this.#catchUp = catchUp
  }

  /** Returns the edits, or the first refusal. Throws when a change is not of the schema or cannot be kept. */
  async write(request: WriteRequest): Promise<Outcome> {
    this.#refuseWhenClosed()
    // An edit that is not of the schema would stop the next start.
    for (const edit of editsOf(request, 0)) {
      // A short edit is checked without waiting, so that changes are kept in the order of the calls.
      if (isLong(edit.change)) await runInSlices(checking(edit))
      else runSync(checking(edit))
    }
    this.#refuseWhenClosed()
    return this.#queue.add(request)
  }

  /** Refuses further requests, and waits for those under way. */
  async close(): Promise<void> {
    this.#isClosed = true
    await this.#queue.idle()
  }

  #refuseWhenClosed(): void {
    if (this.#isClosed) throw new Error('cannot keep the change: the store is closed')
  }

  /** Judges each request after the ones before it, and appends what is admitted in one step. Memory follows the engine. */
  async #writeAll(requests: readonly WriteRequest[]): Promise<readonly Outcome[]> {
    for (let attempt = 0; attempt < maxAttempts; attempt++) {
      const journal = await this.#catchUp()
      const base = journal.facts
      const { edits, outcomes, facts } = await runInSlices(judging(requests, journal))
      if (edits.length > 0) journal.expect({ base, edits, next: facts, layer: await runInSlices(touching(edits)) })
      const result = edits.length === 0 ? 'written' : await this.#engine.append(edits)
      if (result === 'behind') continue
      journal.take(edits)
      return outcomes
    }
    throw new Error(`cannot keep the change: other machines were ahead ${maxAttempts} times in a row`)
  }
}

interface Judged {
  readonly edits: readonly Edit[]
  readonly outcomes: readonly Outcome[]
  readonly facts: Facts
}

function* judging(requests: readonly WriteRequest[], journal: EditLog): Generator<undefined, Judged> {
  let facts = journal.facts
  const edits: Edit[] = []
  const outcomes: Outcome[] = []
  for (const request of requests) {
    const cause = request.origin?.cause
    const made = cause === undefined ? undefined : causedBy(cause, journal, edits)
    if (made !== undefined) {
      outcomes.push([made])
      continue
    }
    const asked = editsOf(request, facts.version)
    const next = (yield* outdatedIn(asked, edits, journal)) ?? (yield* applyingEdits(facts, asked))
    if (isRefusal(next)) outcomes.push(next)
    else {
      facts = next
      edits.push(...asked)
      outcomes.push(asked)
    }
  }
  return { edits, outcomes, facts }
}

/** The refusal of an undo or redo that comes after a later edit of the same fact, kept or to be kept with it. */
function* outdatedIn(asked: readonly Edit[], before: readonly Edit[], journal: EditLog) {
  for (const { change } of asked) {
    if (change.do !== 'several' || change.of === undefined) continue
    const fresh = yield* touching(before)
    const history = (key: string): readonly Edit[] => [...journal.history(key), ...(fresh.get(key) ?? [])]
    const refusal = yield* outdated(change, { history })
    if (refusal !== undefined) return refusal
  }
  return undefined
}

const causedBy = (cause: string, journal: EditLog, edits: readonly Edit[]): Edit | undefined =>
  journal.causedBy(cause) ?? edits.find(edit => edit.cause === cause)

const editsOf = ({ changes, by, at, origin }: WriteRequest, after: number): readonly Edit[] =>
  changes.map((change, i) => ({ version: after + 1 + i, at: at.toISOString(), by, ...origin, change }))
