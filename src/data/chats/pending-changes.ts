import { z } from 'zod'
import type { Values } from '../engine/key-value.ts'
import { type Pending, pending } from './pending-change.ts'

/** Changes that wait for a button, over the named values of an engine: `pending:<token>`. */
export interface PendingChanges {
  get(token: string): Promise<Pending | undefined>
  set(token: string, value: Pending | undefined): Promise<void>
  all(): Promise<ReadonlyMap<string, Pending>>
  /** Takes away those of that person, or shown in that chat, whether they have lapsed or not. */
  forget(id: number): Promise<void>
  /** Takes away those that have lapsed, and what cannot be read. */
  prune(): Promise<void>
}

const hour = 3_600_000
/** How long one lives after it was last set. */
const lives = (state: Pending['state']): number => (state === 'queued' ? 30 * 24 : 24) * hour
/** How many of one person may be open. */
const mostOpen = 200
/** All of them share a file that is written whole: a large change must follow from its file or its line. */
const mostCharacters = 100_000

const kept = z.strictObject({ until: z.int(), value: pending })
const prefix = 'pending:'
const nameOf = (token: string): string => `${prefix}${token}`

/** The pendings of an engine. A value that is not what it should be, an older form, is as good as none. */
export function openPendingChanges(engine: Values, now: () => Date): PendingChanges {
  const found = async (name: string) => kept.safeParse(await engine.get(name)).data
  const read = async (name: string): Promise<Pending | undefined> => {
    const it = await found(name)
    return it !== undefined && now().getTime() < it.until ? it.value : undefined
  }
  const allNames = async (): Promise<readonly string[]> => {
    const names: string[] = []
    for await (const name of engine.names(prefix)) names.push(name)
    return names
  }
  const each = async () => Promise.all((await allNames()).map(async name => ({ name, value: await read(name) })))
  const drop = (names: readonly string[]): Promise<unknown> =>
    Promise.all(names.map(name => engine.put(name, undefined)))
  return {
    get: token => read(nameOf(token)),
    set: async (token, value) => {
      if (value === undefined) return void (await engine.put(nameOf(token), undefined))
      const held = { until: now().getTime() + lives(value.state), value: pending.parse(value) }
      if (JSON.stringify(held).length > mostCharacters) throw new Error('the pending change is too long to be kept')
      const others = (await each()).filter(it => it.name !== nameOf(token))
      await Promise.all([engine.put(nameOf(token), held), drop(superfluous(others, value))])
    },
    all: async () => new Map(oldestFirst(await each()).map(it => [it.name.slice(prefix.length), it.value])),
    forget: async id => {
      const all = await Promise.all((await allNames()).map(async name => ({ name, value: (await found(name))?.value })))
      await drop(all.filter(({ value }) => value?.by === id || value?.chat === id).map(it => it.name))
    },
    prune: async () => {
      await drop((await each()).filter(it => !isLive(it)).map(it => it.name))
    },
  }
}

interface Found {
  readonly name: string
  readonly value: Pending | undefined
}
interface Live extends Found {
  readonly value: Pending
}

const isLive = (it: Found): it is Live => it.value !== undefined
const oldestFirst = (all: readonly Found[]): readonly Live[] =>
  all.filter(isLive).toSorted((a, b) => Date.parse(a.value.at) - Date.parse(b.value.at))

/** What may go when this one comes: those that have lapsed, and the oldest open ones of the person who has too many. */
function superfluous(others: readonly Found[], value: Pending): readonly string[] {
  const open = oldestFirst(others).filter(it => it.value.state === 'open' && it.value.by === value.by)
  const tooMany = value.state === 'open' ? Math.max(0, open.length - mostOpen + 1) : 0
  return [...others.filter(it => !isLive(it)), ...open.slice(0, tooMany)].map(it => it.name)
}
