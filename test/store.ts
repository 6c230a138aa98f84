/** A store over the seed. What is computed of its facts is kept with them, so tests that change nothing share them. */
import { openChats } from '../src/data/chats/open-chats.ts'
import type { Engine } from '../src/data/engine/engine.ts'
import { memoryEngine } from '../src/data/engine/memory-engine.ts'
import type { Edit } from '../src/data/model/edit.ts'
import { openStore, type Store } from '../src/data/store.ts'
import { pressEdits, seedEdits } from './facts.ts'

const shared = new Map<readonly Edit[], Promise<Store>>()

/** The same as `openStore`. The facts of an engine that holds the seed alone are computed once, for all tests. */
export async function openSeedStore(engine: Engine, now: () => Date = () => new Date()): Promise<Store> {
  const held = await engine.read(0)
  const seed = [pressEdits, seedEdits].find(it => it.length === held.length && it.at(-1) === held.at(-1))
  if (seed === undefined) return openStore(engine, now)
  const common = shared.get(seed) ?? openStore(memoryEngine(seed))
  shared.set(seed, common)
  const chats = await openChats(engine, now)
  let changed: Promise<Store> | undefined
  const own = (): Promise<Store> => {
    changed ??= openStore(engine, now)
    return changed
  }
  const read = async (): Promise<Store> => ((await engine.read(seed.length)).length > 0 ? own() : common)
  return {
    ...chats,
    facts: async () => (await read()).facts(),
    change: async (...change) => (await own()).change(...change),
    history: async id => (await read()).history(id),
    edits: async (before, most) => (await read()).edits(before, most),
    inverse: async version => (await read()).inverse(version),
    caused: async cause => (await read()).caused(cause),
    head: () => engine.head(),
    close: async () => {
      await chats.usage.close()
      await chats.sentMessages.close()
      await (changed === undefined ? engine.close() : (await changed).close())
    },
  }
}
