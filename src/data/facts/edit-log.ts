import { runSync } from '../async/time-slices.ts'
import type { Edit } from '../model/edit.ts'
import { applyEdit, applyEdits, isRefusal } from './apply-edits.ts'
import { EditIndex, type Layer, touching } from './edit-index.ts'
import type { Facts } from './facts.ts'
import { noFacts } from './indexed-facts.ts'
import { type ReferenceKind, referenceKey } from './references.ts'

/** The result of edits: the facts after them, and what they touched. */
interface Taken {
  readonly next: Facts
  readonly layer: Layer
}
/** The same for edits on `base` that are not kept yet. */
interface Expectation extends Taken {
  readonly base: Facts
  readonly edits: readonly Edit[]
}

/** The journal in memory: its facts, and which edits touched what. Holds only what an engine has kept. */
export class EditLog {
  #facts: Facts = noFacts
  #expectation: Expectation | undefined
  readonly #edits: Edit[] = []
  readonly #index = new EditIndex()
  readonly #causes = new Map<string, Edit>()

  get facts(): Facts {
    return this.#facts
  }

  /** Takes edits of an engine in order, known ones skipped. Throws on a refusal; up to `admitted` none is judged. */
  take(edits: readonly Edit[], admitted = 0): void {
    const fresh = edits.filter(edit => edit.version > this.#facts.version)
    if (fresh.length === 0) return
    const { next, layer } = this.#expected(fresh) ?? this.#applied(fresh, admitted)
    this.#facts = next
    this.#index.add(fresh, layer)
    for (const edit of fresh) {
      this.#edits.push(edit)
      if (edit.cause !== undefined) this.#causes.set(edit.cause, edit)
    }
  }
  #applied(fresh: readonly Edit[], admitted: number): Taken {
    const next = applyEdits(this.#facts, fresh, admitted)
    if (isRefusal(next)) throw new Error(blame(this.#facts, fresh))
    return { next, layer: runSync(touching(fresh)) }
  }

  /** Announces the result of edits that are about to be kept, so that `take` need not judge them again. */
  expect(expectation: Expectation): void {
    this.#expectation = expectation
  }
  #expected(fresh: readonly Edit[]): Taken | undefined {
    const it = this.#expectation
    this.#expectation = undefined
    if (it === undefined || it.base !== this.#facts || it.edits.length !== fresh.length) return undefined
    return it.edits.every((edit, i) => edit === fresh[i]) ? it : undefined
  }

  /** The edits of a fact (by id), of a name (references.ts) or of a person (touched-keys.ts), oldest first. */
  history(key: string): readonly Edit[] {
    return this.#index.of(key)
  }

  edit(version: number): Edit | undefined {
    return this.#edits[version - 1]
  }

  /** At most `most` edits before that version, or the last ones; newest first. */
  edits(before: number | undefined, most: number): readonly Edit[] {
    const end = Math.max(0, Math.min((before ?? Number.POSITIVE_INFINITY) - 1, this.#edits.length))
    return this.#edits.slice(Math.max(0, end - most), end).reverse()
  }

  /** The edit that a message or button press caused. */
  causedBy(cause: string): Edit | undefined {
    return this.#causes.get(cause)
  }

  /** Who last entered or removed the source, organisation, speaker or project of that id. */
  namedBy(kind: ReferenceKind, id: string): Edit['by'] | undefined {
    return this.history(referenceKey(kind, id)).at(-1)?.by
  }
}

/** The refused edit and the rule, for the operator. */
function blame(facts: Facts, edits: readonly Edit[]): string {
  let before = facts
  for (const edit of edits) {
    const next = applyEdit(before, edit)
    if (isRefusal(next)) return `cannot read the journal at version ${edit.version}: ${next.rule} (${next.at})`
    before = next
  }
  return 'cannot read the journal'
}
