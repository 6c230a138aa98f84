/** What one event costs with growing numbers of subscribed chats: a change, a tick, a digest, a send, a blocked chat. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Dispatcher } from '../src/bot/outbox/dispatcher.ts'
import type { Subscription } from '../src/data/chats/subscriptions.ts'
import { openFileEngine } from '../src/data/engine/file-engine.ts'
import { disk, type FileSystem } from '../src/data/engine/file-system.ts'
import { header, lineOf, readJournal } from '../src/data/engine/journal-codec.ts'
import type { Observation } from '../src/data/model/schema.ts'
import { openOutbox } from '../src/data/queues/outbox.ts'
import { openStore, type Store } from '../src/data/store.ts'
import { sendDigests } from '../src/handlers/notifications/digest.ts'
import { madeEdit } from './made.ts'
import { median } from './median.ts'

const observations = 13_000
const notice = (): void => undefined
const at = new Date('2026-03-14T05:30:00Z')
const clock = { now: () => performance.now(), wait: async () => undefined }
const pair = { reporter: 'AZE', partner: 'CHN' } as const
const firstChat = 1_000_000

const subscription = (chat: number): Subscription => ({
  ...{ chat, kind: 'private', countries: [], kinds: ['new'], cadence: 'daily', language: 'en', zone: 'Asia/Baku' },
  ...{ isPaused: false, isSilent: false, since: 1 },
})

interface Events {
  /** The folder of the data. */
  readonly folder: string
  readonly store: Store
  readonly mail: Dispatcher
  readonly outbox: Awaited<ReturnType<typeof openOutbox>>
}

/** Microseconds of CPU time, and bytes written, of one event. */
interface Cost {
  readonly micros: number
  readonly bytes: number
}

/** The disk, and how many bytes were written to it. */
function counted(): { readonly files: FileSystem; bytes: number } {
  const count = {
    bytes: 0,
    files: {
      ...disk,
      async open(path: string, flags: string, mode?: number) {
        const file = await disk.open(path, flags, mode)
        const write: typeof file.write = (...args) => {
          count.bytes += args[2]
          return file.write(...args)
        }
        return Object.assign(Object.create(file), { write })
      },
    },
  }
  return count
}

async function opened(folder: string, chats: number, files: FileSystem): Promise<Events> {
  const { bytes } = lineOf([madeEdit(observations)], readJournal(Buffer.from(header)).mark)
  writeFileSync(join(folder, 'journal.jsonl'), Buffer.concat([Buffer.from(header), bytes]))
  const before = await openFileEngine({ folder, notice })
  const numbers = Array.from({ length: chats }, (_, i) => firstChat + i)
  await Promise.all(numbers.map(chat => before.put(`sub:${chat}:0`, subscription(chat))))
  await Promise.all(numbers.map(chat => before.put(`chat:${chat}`, { language: 'en' })))
  await before.close()
  const store = await openStore(await openFileEngine({ folder, notice, files }), () => at)
  const outbox = await openOutbox({ folder, notice, files })
  const mail = new Dispatcher({ outbox, send: async () => ({ kind: 'sent' }), clock })
  return { folder, store, mail, outbox }
}

/** The median of five runs of several events each. */
async function costOf(events: number, count: { readonly bytes: number }, event: (i: number) => Promise<unknown>) {
  const micros: number[] = []
  const bytes = count.bytes
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage()
    for (let i = 0; i < events; i++) await event(round * events + i)
    const { user, system } = process.cpuUsage(before)
    micros.push((user + system) / events)
  }
  return { micros: median(micros), bytes: (count.bytes - bytes) / events / rounds }
}
const rounds = 5

/** A figure that every subscription is about. */
function figure(year: number): Observation {
  const { change } = madeEdit(1)
  const [one] = change.do === 'add' ? change.observations : []
  if (one === undefined) throw new Error('nothing was made up')
  return { ...one, id: `added-${year}`, period: String(year) }
}
const none = { sources: [], organisations: [], speakers: [], projects: [], statements: [] }

/** The costs at that number of chats, by event. */
async function measured(chats: number, events: number): Promise<Readonly<Record<string, Cost>>> {
  const folder = mkdtempSync(join(tmpdir(), 'karvan-chats-'))
  const count = counted()
  try {
    const it = await opened(folder, chats, count.files)
    const costs = await costsOf(it, chats, events, count)
    await it.outbox.close()
    await it.store.close()
    return costs
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function costsOf(
  { store, mail, outbox }: Events,
  chats: number,
  events: number,
  count: { readonly bytes: number },
): Promise<Readonly<Record<string, Cost>>> {
  const telling = { store, mail, pair, bot: '@karvan_bot', now: () => at }
  const each = (event: (i: number) => Promise<unknown>) => costOf(events, count, event)
  // Warm-up, and the first marks of the groups.
  for (let i = 0; i < 10; i++) await store.setChat(firstChat, { language: i % 2 === 0 ? 'az' : 'ru' })
  await sendDigests(telling)
  const setting = await each(i => store.setChat(firstChat + (i % chats), { language: i % 2 === 0 ? 'az' : 'ru' }))
  const subscribing = await each(i => store.subscriptions.put(subscription(firstChat + chats + i)))
  const unsubscribing = await each(i => store.subscriptions.remove(firstChat + chats + i))
  const change = await each(i =>
    store.change({ do: 'add', ...none, observations: [figure(1500 + i)] }, 1, at, `cause ${chats} ${i}`),
  )
  const tick = await each(() => sendDigests(telling))
  const later = { ...telling, now: () => new Date(at.getTime() + 86_400_000) }
  const before = process.cpuUsage()
  const bytes = count.bytes
  await sendDigests(later)
  const { user, system } = process.cpuUsage(before)
  const digest = { micros: (user + system) / chats, bytes: (count.bytes - bytes) / chats }
  const [id] = [...outbox.open.keys()]
  if (id === undefined || outbox.open.get(id)?.states.length !== chats) throw new Error('no digest was due')
  for (let i = 0; i < chats / 4; i++) outbox.end(id, i, 'sent')
  const sends = Math.min(events, Math.floor(chats / 4 / rounds))
  const from = Math.floor(chats / 4) + 1
  const send = await costOf(sends, count, async i => {
    await outbox.begin(id, from + i)
    outbox.end(id, from + i, 'sent')
  })
  const blocked = await costOf(sends, count, async i => {
    const chat = firstChat + chats - 1 - i
    await Promise.all([store.subscriptions.end(chat), store.alerts.forget(chat)])
    mail.drop(chat)
  })
  return {
    'a setting of a chat': setting,
    'a new subscription': subscribing,
    'a subscription ends': unsubscribing,
    'an admin adds a figure': change,
    'a minute without a due digest': tick,
    'a digest, for each chat': digest,
    'a send of the digest': send,
    'a chat blocks the bot': blocked,
  }
}

/** Prints the cost of each event at each number of chats. Returns the largest ratio of the most chats to a thousand. */
export async function benchChats(sizes: readonly number[], events: number): Promise<number> {
  const costs = new Map<number, Readonly<Record<string, Cost>>>()
  for (const chats of sizes) costs.set(chats, await measured(chats, events))
  const [base, most] = [costs.get(1_000), costs.get(Math.max(...sizes))]
  let largest = 0
  const rows = Object.keys(most ?? {}).map(event => {
    const ratio = (most?.[event]?.micros ?? Number.NaN) / (base?.[event]?.micros ?? Number.NaN)
    largest = Math.max(largest, ratio)
    const micros = sizes.map(chats => [`µs, ${chats}`, costs.get(chats)?.[event]?.micros.toFixed(0)])
    const bytes = sizes.map(chats => [`bytes, ${chats}`, costs.get(chats)?.[event]?.bytes.toFixed(0)])
    return { event, ...Object.fromEntries(micros), ratio: ratio.toFixed(2), ...Object.fromEntries(bytes) }
  })
  console.log(`\nOne event with growing numbers of subscribed chats and ${observations} observations`)
  console.table(rows)
  return largest
}
