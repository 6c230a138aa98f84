import type { Edit } from '../model/edit.ts'
import type { Engine } from './engine.ts'
import { type JournalPosition, lineOf, start } from './journal-codec.ts'
import type { ChangeListener, Values } from './key-value.ts'

/** An engine in memory: two stores over one are like two machines. The edits come from position `from` on. */
export function memoryEngine(before: readonly Edit[] = [], from?: JournalPosition): Engine {
  const edits: Edit[] = [...before]
  let mark = from ?? start
  // Checksums are needed rarely and cost more than everything else here.
  let unsummed: (readonly Edit[])[] = from === undefined && before.length > 0 ? [before] : []
  return {
    ...memoryValues(),
    read: async after => edits.slice(after),
    admitted: () => 0,
    markAdmitted: async () => {},
    append: async added => {
      if (added[0]?.version !== edits.length + 1) return 'behind'
      for (const edit of added) edits.push(edit)
      unsummed.push(added)
      return 'written'
    },
    purgeCopies: async () => {},
    head: () => {
      for (const added of unsummed) mark = lineOf(added, mark).mark
      unsummed = []
      return mark.sum
    },
    close: async () => {},
  }
}

function memoryValues(): Values {
  const values = new Map<string, unknown>()
  const listeners: ChangeListener[] = []
  const set = (name: string, value: unknown): void => {
    if (value === undefined) values.delete(name)
    else values.set(name, structuredClone(value))
    for (const listener of listeners) listener([name])
  }
  return {
    get: async name => values.get(name),
    put: async (name, value) => set(name, value),
    add: async (name, value) => {
      const isFree = !values.has(name)
      if (isFree) set(name, value)
      return isFree
    },
    update: async (name, change) => {
      const value = values.get(name)
      const next = change(value)
      if (next !== value) set(name, next)
      return next
    },
    entries: async function* (prefix) {
      for (const entry of values) if (entry[0].startsWith(prefix)) yield entry
    },
    onChange: listener => void listeners.push(listener),
  }
}
