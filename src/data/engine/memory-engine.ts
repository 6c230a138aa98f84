import type { Edit } from '../model/schema.ts'
import type { Engine } from './engine.ts'
import { type JournalPosition, lineOf, start } from './journal-codec.ts'

/**
 * An engine in memory. Two stores over one engine are like two machines over one database.
 * `from` is the position of the journal that the edits come from.
 */
export function memoryEngine(before: readonly Edit[] = [], from?: JournalPosition): Engine {
  const edits: Edit[] = [...before]
  let mark = from ?? start
  // Checksums are needed rarely and cost more than everything else here.
  let unsummed: (readonly Edit[])[] = from === undefined && before.length > 0 ? [before] : []
  const values = new Map<string, unknown>()
  return {
    read: async after => edits.slice(after),
    append: async added => {
      if (added[0]?.version !== edits.length + 1) return 'behind'
      for (const edit of added) edits.push(edit)
      unsummed.push(added)
      return 'written'
    },
    get: async name => values.get(name),
    put: async (name, value, ifAbsent = false) => {
      if (ifAbsent && values.has(name)) return false
      if (value === undefined) values.delete(name)
      else values.set(name, structuredClone(value))
      return true
    },
    purgeCopies: async () => {},
    names: async function* (prefix) {
      for (const name of values.keys()) if (name.startsWith(prefix)) yield name
    },
    head: () => {
      for (const added of unsummed) mark = lineOf(added, mark).mark
      unsummed = []
      return mark.sum
    },
    close: async () => {},
  }
}
