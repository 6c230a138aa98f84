/** Pending changes: shown to an admin, and waiting for a button. Kept as `pending:<token>`. */
import { millisecondsInHour } from 'date-fns/constants'
import { z } from 'zod'
import type { Values } from '../engine/key-value.ts'
import { type Pending, pending } from './pending-change.ts'

/** How long a change lives after it was last set. */
const lifetimeMs = (state: Pending['state']): number => (state === 'queued' ? 30 * 24 : 24) * millisecondsInHour
/** How many open ones a person may have. */
const mostOpen = 200
/** A larger change must follow from its file or its line. */
const mostCharacters = 100_000

const kept = z.strictObject({ until: z.int(), value: pending })
type Kept = z.infer<typeof kept>
const prefix = 'pending:'

type Entry = readonly [token: string, kept: Kept]

/** A value of another shape counts as absent. Every method that writes throws when the engine cannot keep it. */
export class PendingChanges {
  readonly #engine: Values
  readonly #now: () => Date

  constructor(engine: Values, now: () => Date) {
    this.#engine = engine
    this.#now = now
  }

  /** Returns undefined when it is unknown or has expired: 24 hours after it was last set, 30 days while it is queued. */
  async get(token: string): Promise<Pending | undefined> {
    const it = kept.safeParse(await this.#engine.get(prefix + token)).data
    return it !== undefined && this.#isLive(it) ? it.value : undefined
  }

  /** Keeps it durably; undefined removes it. A person's oldest open one is removed when there are 200 already. */
  async set(token: string, value: Pending | undefined): Promise<void> {
    if (value === undefined) return this.#drop([token])
    const held = this.#kept(value)
    const { live, expired } = await this.#read()
    const open = live.filter(([other, it]) => other !== token && it.value.state === 'open' && it.value.by === value.by)
    const excess = value.state === 'open' ? Math.max(0, open.length - mostOpen + 1) : 0
    const superfluous = open.slice(0, excess).map(([other]) => other)
    await Promise.all([
      this.#engine.put(prefix + token, held),
      this.#drop([...expired.filter(other => other !== token), ...superfluous]),
    ])
  }

  /** Compare and swap, see Values: changes one that lives, and returns what is kept. An unknown or expired one is ignored. */
  async change(token: string, to: (value: Pending) => Pending): Promise<Pending | undefined> {
    let after: Pending | undefined
    await this.#engine.update(prefix + token, stored => {
      const it = kept.safeParse(stored).data
      const before = it !== undefined && this.#isLive(it) ? it.value : undefined
      after = before && to(before)
      return after === undefined || after === before ? stored : this.#kept(after)
    })
    return after
  }

  /** By token, oldest first. */
  async all(): Promise<ReadonlyMap<string, Pending>> {
    const { live } = await this.#read()
    return new Map(live.map(([token, { value }]) => [token, value]))
  }

  /** Removes those of that person, or shown in that chat, expired or not. */
  async forget(id: number): Promise<void> {
    const own = (await this.#entries()).filter(([, it]) => it?.value.by === id || it?.value.chat === id)
    await this.#drop(own.map(([token]) => token))
  }

  /** Removes those that have expired, and values that cannot be read. */
  async prune(): Promise<void> {
    await this.#drop((await this.#read()).expired)
  }

  #kept(value: Pending): Kept {
    const held: Kept = { until: this.#now().getTime() + lifetimeMs(value.state), value: pending.parse(value) }
    if (JSON.stringify(held).length > mostCharacters) throw new Error('the pending change is too long to be kept')
    return held
  }

  #isLive(it: Kept): boolean {
    return this.#now().getTime() < it.until
  }

  /** A value of another shape is undefined. */
  async #entries(): Promise<readonly (readonly [token: string, it: Kept | undefined])[]> {
    const found: [string, Kept | undefined][] = []
    for await (const [name, value] of this.#engine.entries(prefix))
      found.push([name.slice(prefix.length), kept.safeParse(value).data])
    return found
  }

  /** Live ones, oldest first, and the tokens of all others. */
  async #read(): Promise<{ readonly live: readonly Entry[]; readonly expired: readonly string[] }> {
    const found = await this.#entries()
    const live = found.flatMap(([token, it]): readonly Entry[] =>
      it !== undefined && this.#isLive(it) ? [[token, it]] : [],
    )
    const tokens = new Set(live.map(([token]) => token))
    return {
      live: live.toSorted(([, a], [, b]) => Date.parse(a.value.at) - Date.parse(b.value.at)),
      expired: found.flatMap(([token]) => (tokens.has(token) ? [] : [token])),
    }
  }

  async #drop(tokens: readonly string[]): Promise<void> {
    await Promise.all(tokens.map(token => this.#engine.put(prefix + token, undefined)))
  }
}
