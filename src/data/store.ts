/** The store: what handlers see of the data. The same over every engine. */
import { runInSlices } from './async/time-slices.ts'
import { type Chats, openChats } from './chats/open-chats.ts'
import { EditWriter, type Origin } from './edit-writer.ts'
import type { Engine } from './engine/engine.ts'
import { isRefusal } from './facts/apply-edits.ts'
import { EditLog } from './facts/edit-log.ts'
import type { Facts } from './facts/facts.ts'
import { inverting } from './facts/invert-edit.ts'
import type { Change, Edit } from './model/edit.ts'
import type { Refusal } from './model/refusal.ts'
import type { SeedHistory } from './seed/seed-changes.ts'

export interface Store extends Chats {
  /** The facts at the newest version. */
  facts(): Promise<Facts>
  /** Admits the change and keeps it durably, or returns the rule that refuses it. Throws when it cannot be kept; then nothing has changed. */
  change(change: Change, by: Edit['by'], at: Date, origin?: Origin): Promise<Edit | Refusal>
  /** The edits that touched that observation or statement, oldest first. */
  history(id: string): Promise<readonly Edit[]>
  /** At most `most` edits before that version (undefined: the last ones), newest first. */
  edits(before: number | undefined, most: number): Promise<readonly Edit[]>
  /** The change that takes that edit back, see invert-edit.ts; for an undo, the redo. Changes nothing. */
  inverse(version: number): Promise<Change | Refusal>
  caused(cause: string): Promise<Edit | undefined>
  /** The checksum of the journal's last line. It covers every line before it. */
  head(): string
  close(): Promise<void>
}

export interface OpenedStore extends Store, SeedHistory {
  /** Keeps all of the changes in one durable step, or none and returns the first refusal. */
  changeAll(changes: readonly Change[], by: Edit['by'], at: Date): Promise<readonly Edit[] | Refusal>
}

/** Reads the journal of an engine into memory. Throws when it cannot be read, or holds an edit that the rules refuse. */
export async function openStore(engine: Engine, now: () => Date = () => new Date()): Promise<OpenedStore> {
  const log = new EditLog()
  const catchUp = async (): Promise<EditLog> => {
    log.take(await engine.read(log.facts.version), engine.admitted())
    return log
  }
  await catchUp()
  await engine.markAdmitted()
  const writer = new EditWriter(engine, catchUp)
  const chats = await openChats(engine, now)
  return {
    ...chats,
    facts: newestFacts(engine, log),
    change: async (change, by, at, origin) => {
      const outcome = await writer.write({ changes: [change], by, at, origin })
      return isRefusal(outcome) ? outcome : first(outcome)
    },
    changeAll: (changes, by, at) => writer.write({ changes, by, at }),
    history: async id => (await catchUp()).history(id),
    edits: async (before, most) => (await catchUp()).edits(before, most),
    inverse: async version => {
      const edit = (await catchUp()).edit(version)
      return edit === undefined ? { rule: 'no-such-edit', at: String(version) } : runInSlices(inverting(edit, log))
    },
    caused: async cause => (await catchUp()).causedBy(cause),
    head: () => engine.head(),
    wasEntered: id => log.history(id).length > 0,
    namedBy: (kind, id) => log.namedBy(kind, id),
    close: async () => {
      await writer.close()
      await chats.usage.close()
      await chats.sentMessages.close()
      await engine.close()
    },
  }
}

/** Reads what is new. While nothing is, all callers share a promise: they ask several times an update. */
function newestFacts(engine: Engine, log: EditLog): () => Promise<Facts> {
  let shared = { facts: log.facts, promise: Promise.resolve(log.facts) }
  const caughtUp = async (): Promise<Facts> => {
    log.take(await engine.read(log.facts.version))
    return log.facts
  }
  return () => {
    const { facts } = log
    if (engine.isNewest?.(facts.version) !== true) return caughtUp()
    if (shared.facts !== facts) shared = { facts, promise: Promise.resolve(facts) }
    return shared.promise
  }
}

function first(edits: readonly Edit[]): Edit {
  const [edit] = edits
  if (edit === undefined) throw new Error('a change was kept without an edit')
  return edit
}
