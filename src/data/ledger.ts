import type { Facts } from './facts.ts'
import { fold, foldAll, isRefusal } from './fold.ts'
import { noFacts } from './index-of-facts.ts'
import type { Change, Edit } from './shapes.ts'

const named = ['sources', 'organisations', 'speakers', 'projects'] as const
/** The things that facts lean on. */
export type Named = (typeof named)[number]

/** The journal in memory: the facts it folds to, and which edits touched what. Holds what an engine has kept, never more. */
export class Ledger {
  #facts: Facts = noFacts
  readonly #touched = new Map<string, readonly Edit[]>()
  readonly #named = new Map<string, Edit['by']>()
  readonly #causes = new Map<string, Edit>()

  get facts(): Facts {
    return this.#facts
  }

  /** Takes edits that an engine has kept, in order; those already taken are passed over. Throws on what the fold refuses. */
  take(edits: readonly Edit[]): void {
    const fresh = edits.filter(edit => edit.version > this.#facts.version)
    if (fresh.length === 0) return
    const next = foldAll(this.#facts, fresh)
    if (isRefusal(next)) throw new Error(blame(this.#facts, fresh))
    this.#facts = next
    for (const edit of fresh) this.#note(edit)
  }

  /** The edits that entered, corrected or withdrew that observation or statement, oldest first. */
  history(id: string): readonly Edit[] {
    return this.#touched.get(id) ?? []
  }

  /** The edit that a message or button press caused, if it has caused one. */
  causedBy(cause: string): Edit | undefined {
    return this.#causes.get(cause)
  }

  /** Who last entered the source, organisation, speaker or project of that id. */
  namedBy(kind: Named, id: string): Edit['by'] | undefined {
    return this.#named.get(`${kind} ${id}`)
  }

  #note(edit: Edit): void {
    if (edit.cause !== undefined) this.#causes.set(edit.cause, edit)
    if (edit.change.do === 'add')
      for (const kind of named) for (const { id } of edit.change[kind]) this.#named.set(`${kind} ${id}`, edit.by)
    // Most are touched once, and by an edit that touches many: those share one list.
    const alone = [edit]
    for (const id of touchedBy(edit.change)) {
      const before = this.#touched.get(id)
      this.#touched.set(id, before === undefined ? alone : [...before, edit])
    }
  }
}

function touchedBy(change: Change): readonly string[] {
  if (change.do === 'add') return [...change.observations, ...change.statements].map(it => it.id)
  return [change.do === 'correct' ? change.to.id : change.id]
}

/** Which edit was refused, and why: for the operator. */
function blame(facts: Facts, edits: readonly Edit[]): string {
  let before = facts
  for (const edit of edits) {
    const next = fold(before, edit)
    if (isRefusal(next)) return `cannot read the journal at version ${edit.version}: ${next.rule} (${next.at})`
    before = next
  }
  return 'cannot read the journal'
}
