import type { Edit } from './shapes.ts'
import type { Engine } from './store.ts'

/** An engine that keeps everything in memory. Two stores over the same one are two machines over one database. */
export function memoryEngine(before: readonly Edit[] = []): Engine {
  const edits: Edit[] = [...before]
  const values = new Map<string, unknown>()
  return {
    read: async after => edits.slice(after),
    append: async added => {
      if (added[0]?.version !== edits.length + 1) return 'behind'
      edits.push(...added)
      return 'written'
    },
    get: async name => values.get(name),
    put: async (name, value, ifAbsent = false) => {
      if (ifAbsent && values.has(name)) return false
      if (value === undefined) values.delete(name)
      else values.set(name, structuredClone(value))
      return true
    },
    names: async function* (prefix) {
      for (const name of values.keys()) if (name.startsWith(prefix)) yield name
    },
    close: async () => {},
  }
}
