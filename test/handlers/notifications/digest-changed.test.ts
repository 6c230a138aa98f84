import { describe, expect, test } from 'vitest'
import type { Subscription } from '../../../src/data/chats/subscriptions.ts'
import type { Engine } from '../../../src/data/engine/engine.ts'
import { memoryEngine } from '../../../src/data/engine/memory-engine.ts'
import { openStore, type Store } from '../../../src/data/store.ts'
import { type NotifyDeps, sendDigests } from '../../../src/handlers/notifications/digest.ts'
import { answerSubscription } from '../../../src/handlers/notifications/subscribe.ts'
import type { SubscribeLine } from '../../../src/reading/subscriptions/subscribe.ts'
import { add, ground, observation } from '../../data/made.ts'
import { subscription } from '../../subscription.ts'
import { everyNth } from '../../suite.ts'
import { openMailbox } from '../mailbox.ts'

const pair = { reporter: 'AZE', partner: 'CHN' } as const
const plain = subscription(5, { zone: 'Asia/Baku', since: 0 })
const quiet = { from: 22, to: 8 } as const

/** A store, its outbox and a clock, which can be killed at any write. */
async function open() {
  const kept = memoryEngine()
  const outbox = openMailbox()
  let at = '2026-11-24T12:00:00Z'
  const now = (): Date => new Date(at)
  /** The number of the write at which it is killed, counted from the next one; before or after that write. */
  let killed: { in: number; after: boolean } | undefined
  async function written<T>(write: () => Promise<T>): Promise<T> {
    if (killed !== undefined && killed.in < 0) throw new Error('killed')
    const isIt = killed !== undefined && killed.in-- === 0
    if (!isIt) return write()
    if (killed?.after === true) await write()
    throw new Error('killed')
  }
  const engine: Engine = {
    ...kept,
    put: (...one) => written(() => kept.put(...one)),
    update: (...one) => written(() => kept.update(...one)),
  }
  let store: Store = await openStore(engine, now)
  const notifyDeps = (): NotifyDeps => ({
    store,
    pair,
    bot: '@karvan_bot',
    now,
    outbox: { ...outbox, put: one => written(() => outbox.put(one)) },
  })
  await store.change(ground, 'seed', now())
  let count = 0
  return {
    look: () => sendDigests(notifyDeps()),
    async at(time: string): Promise<void> {
      at = time
      await sendDigests(notifyDeps())
    },
    clock(time: string): void {
      at = time
    },
    subscribe: async (over: Partial<Subscription> = {}) =>
      store.subscriptions.put({ ...plain, since: (await store.facts()).version, ...over }),
    async change(line: Partial<SubscribeLine> | 'resume' | 'missed', chat = 5): Promise<void> {
      const facts = await store.facts()
      const request = { chat: { id: chat, kind: 'private' }, person: { id: chat }, addressed: true } as const
      const usual = { language: 'en', zone: 'Asia/Baku', pair, today: '2026-11-24', notifyDeps: notifyDeps() } as const
      const intent =
        typeof line === 'string'
          ? { choose: { chat, to: { turn: line } } }
          : { subscribe: { countries: [], kinds: [], ...line } }
      await answerSubscription(intent, { ...usual, request, store, facts })
    },
    /** Adds a figure: of 1, 2, 3 … billion. */
    async enter(): Promise<void> {
      count += 1
      const amount = { value: `${count}.1`, unitMult: 9, unit: 'USD' } as const
      const one = observation(`y${count}`, { period: String(2009 + count), amount })
      await store.change(add({ observations: [one] }), 1, now())
    },
    /** The billions that the chat was told, in order. */
    told: (chat = 5): readonly string[] =>
      outbox.postings
        .flatMap(({ recipients, messages }) =>
          recipients.filter(it => it.chat === chat).map(it => JSON.stringify(messages[it.message]?.message)),
        )
        .flatMap(text => [...text.matchAll(/\$(\d+)\.1 billion/g)].map(([, value]) => value ?? '').toSorted()),
    kill(write: number, after: boolean): void {
      killed = { in: write, after }
    },
    async restart(): Promise<void> {
      killed = undefined
      store = await openStore(engine, now)
    },
    writes: async (work: () => Promise<unknown>): Promise<number> => {
      killed = { in: 1_000_000, after: false }
      await work()
      const done = 1_000_000 - killed.in
      killed = undefined
      return done
    },
  }
}
type World = Awaited<ReturnType<typeof open>>

interface Case {
  readonly name: string
  readonly from: Partial<Subscription>
  readonly to: Partial<SubscribeLine>
  /** The time of the change; the group that it joins has other members. */
  readonly at: string
  readonly others: Partial<Subscription>
}
const cases: readonly Case[] = [
  {
    name: 'daily to at once',
    from: {},
    to: { cadence: 'now' },
    at: '2026-11-25T08:00:00Z',
    others: { cadence: 'now' },
  },
  {
    name: 'at once to daily',
    from: { cadence: 'now' },
    to: { cadence: 'daily' },
    at: '2026-11-25T08:00:00Z',
    others: {},
  },
  {
    name: 'weekly to daily',
    from: { cadence: 'weekly' },
    to: { cadence: 'daily' },
    at: '2026-11-25T08:00:00Z',
    others: {},
  },
  {
    name: 'daily to weekly',
    from: {},
    to: { cadence: 'weekly' },
    at: '2026-11-25T08:00:00Z',
    others: { cadence: 'weekly' },
  },
  {
    name: 'quiet hours given up in the night',
    from: { cadence: 'now', quiet },
    to: { quiet: 'none' },
    at: '2026-11-25T19:00:00Z',
    others: { cadence: 'now' },
  },
  {
    name: 'another zone',
    from: {},
    to: { zone: 'America/New_York' },
    at: '2026-11-25T08:00:00Z',
    others: { zone: 'America/New_York' },
  },
]

/** Three figures reach everybody in the end: one before the change, one after it and one later. */
async function play(world: World, { from, to, at, others }: Case): Promise<void> {
  await world.subscribe(from)
  await world.subscribe({ ...others, chat: 6 })
  await world.look()
  for (const time of ['2026-11-25T05:30:00Z', at]) {
    world.clock(time)
    await world.enter()
    await world.look()
  }
  await world.change(to)
  await world.look()
}
async function end(world: World): Promise<void> {
  await world.enter()
  for (const time of ['2026-11-26T15:00:00Z', '2026-11-27T15:00:00Z', '2026-12-01T15:00:00Z']) await world.at(time)
}

test.each(cases)('nothing is lost, and nothing told twice, when a subscription is changed: $name', async one => {
  const world = await open()
  await play(world, one)
  await end(world)
  expect(world.told().toSorted()).toEqual(['1', '2', '3'])
  expect(world.told(6).toSorted()).toEqual(['1', '2', '3'])
})

test('a change to the cadence ‘now’ sends the news since the morning at once', async () => {
  const world = await open()
  await world.subscribe()
  await world.subscribe({ chat: 6, cadence: 'now' })
  await world.look()
  await world.at('2026-11-25T05:00:00Z')
  await world.enter()
  await world.at('2026-11-25T08:00:00Z')
  expect(world.told()).toEqual([])
  await world.change({ cadence: 'now' })
  await world.look()
  await world.look()
  expect(world.told()).toEqual(['1'])
  expect(world.told(6)).toEqual(['1'])
})

test('two subscriptions that join a group equally far behind both catch up', async () => {
  const world = await open()
  for (const chat of [5, 7]) await world.subscribe({ chat })
  await world.subscribe({ chat: 6, cadence: 'now' })
  await world.look()
  await world.enter()
  await world.look()
  for (const chat of [5, 7]) {
    await world.change({ cadence: 'now' }, chat)
    await world.look()
  }
  expect([5, 6, 7].map(chat => world.told(chat))).toEqual([['1'], ['1'], ['1']])
})

test.each([
  ['resume', ['1', '4']],
  ['missed', ['1', '2', '3', '4']],
] as const)(
  'a change and back, with a pause: what was missed is told when it is asked for: %s',
  async (button, told) => {
    const world = await open()
    await world.subscribe()
    await world.subscribe({ chat: 6, cadence: 'now' })
    await world.look()
    await world.enter()
    await world.look()
    for (const cadence of ['now', 'daily', 'weekly', 'daily'] as const) await world.change({ cadence })
    await world.at('2026-11-25T05:30:00Z')
    expect(world.told()).toEqual(['1'])
    await world.subscribe({ isPaused: true })
    await world.enter()
    await world.change({ cadence: 'now' })
    await world.look()
    await world.enter()
    await world.look()
    expect(world.told()).toEqual(['1'])
    await world.change(button)
    await world.look()
    await world.enter()
    await world.look()
    expect(world.told()).toEqual(told)
  },
)

const killed = cases.flatMap(one => ([undefined, 'now', 'daily', 'weekly'] as const).map(then => ({ ...one, then })))

describe.each([false, true])('over a kill at any write (after it was done: %s)', after => {
  test.each(everyNth(3, killed))('$name; changed to $then at once after the start', async ({ then, ...one }) => {
    for (let write = 0; ; write += 1) {
      const world = await open()
      await world.subscribe(one.from)
      await world.subscribe({ ...one.others, chat: 6 })
      await world.look()
      world.clock(one.at)
      await world.enter()
      world.kill(write, after)
      const played = await world
        .look()
        .then(() => world.change(one.to))
        .then(() => world.look())
        .then(() => true)
        .catch(() => false)
      if (played) break
      await world.restart()
      if (then !== undefined) await world.change({ cadence: then, quiet: 'none' })
      await end(world)
      expect(world.told().toSorted(), `write ${write}`).toEqual(['1', '2'])
      expect(world.told(6).toSorted(), `write ${write}`).toEqual(['1', '2'])
    }
  })
})

test('a digest takes three writes for any number of recipients, and one for each that was behind', async () => {
  const world = await open()
  for (let chat = 100; chat < 1_100; chat += 1) await world.subscribe({ chat, cadence: 'now' })
  await world.look()
  await world.enter()
  expect(await world.writes(() => world.look())).toBe(3)
  await world.subscribe({ since: 1 })
  await world.change({ cadence: 'now' })
  expect(await world.writes(() => world.look())).toBe(4)
  expect(await world.writes(() => world.look())).toBe(0)
})
