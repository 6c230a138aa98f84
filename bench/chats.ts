/** What one event costs with growing numbers of subscribed chats: a change, a minute, a digest, a send, a blocked chat. */
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
import { countReached } from '../src/handlers/notifications/corrections.ts'
import { sendDigests } from '../src/handlers/notifications/digest.ts'
import { subscription } from '../test/subscription.ts'
import { madeEdit } from './made.ts'
import { median } from './median.ts'

const observations = 13_000
const notice = (): void => undefined
const at = new Date('2026-03-14T05:30:00Z')
const clock = { now: () => performance.now(), wait: async () => undefined }
const pair = { reporter: 'AZE', partner: 'CHN' } as const
const firstChat = 1_000_000

const inBaku = (chat: number): Subscription => subscription(chat, { zone: 'Asia/Baku' })

/** A bot with that many subscribed chats. */
interface Place {
  readonly chats: number
  readonly folder: string
  readonly count: { readonly bytes: number }
  readonly store: Store
  readonly mail: Dispatcher
  readonly outbox: Awaited<ReturnType<typeof openOutbox>>
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

async function opened(chats: number): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'karvan-chats-'))
  const { bytes } = lineOf([madeEdit(observations)], readJournal(Buffer.from(header)).mark)
  writeFileSync(join(folder, 'journal.jsonl'), Buffer.concat([Buffer.from(header), bytes]))
  const before = await openFileEngine({ folder, notice })
  const numbers = Array.from({ length: chats }, (_, i) => firstChat + i)
  await Promise.all(numbers.map(chat => before.put(`sub:${chat}:0`, inBaku(chat))))
  await Promise.all(numbers.map(chat => before.put(`chat:${chat}`, { language: 'en' })))
  await before.close()
  const count = counted()
  const store = await openStore(await openFileEngine({ folder, notice, files: count.files }), () => at)
  const outbox = await openOutbox({ folder, notice, files: count.files })
  const mail = new Dispatcher({ outbox, send: async () => ({ kind: 'sent' }), clock })
  return { chats, folder, count, store, mail, outbox }
}

async function closed({ folder, store, outbox }: Place): Promise<void> {
  await outbox.close()
  await store.close()
  rmSync(folder, { recursive: true, force: true })
}

/** Microseconds of CPU time, and bytes written, of one event at each place. */
interface Costs {
  readonly event: string
  readonly micros: readonly number[]
  readonly bytes: readonly number[]
}

type Work = (place: Place, i: number) => Promise<unknown>

/** The median of the rounds, in which the places take turns: one process, so that all have the same heap. */
async function costsOf(event: string, places: readonly Place[], events: number, work: Work): Promise<Costs> {
  const took = places.map((): { readonly micros: number[]; bytes: number } => ({ micros: [], bytes: 0 }))
  for (let round = -1; round < rounds; round++) {
    for (const [at, place] of places.entries()) {
      const before = process.cpuUsage()
      const bytes = place.count.bytes
      for (let i = 0; i < events; i++) await work(place, (round + 1) * events + i)
      const { user, system } = process.cpuUsage(before)
      // The first round is the warm-up.
      if (round < 0) continue
      took[at]?.micros.push((user + system) / events)
      if (took[at] !== undefined) took[at].bytes += (place.count.bytes - bytes) / events / rounds
    }
  }
  return { event, micros: took.map(it => median(it.micros)), bytes: took.map(it => it.bytes) }
}
const rounds = 9

/** A figure that every subscription is about. */
function figure(year: number): Observation {
  const { change } = madeEdit(1)
  const [one] = change.do === 'add' ? change.observations : []
  if (one === undefined) throw new Error('nothing was made up')
  return { ...one, id: `added-${year}`, period: String(year) }
}
const none = { sources: [], organisations: [], speakers: [], projects: [], statements: [] }
const add = ({ store, chats }: Place, year: number) =>
  store.change({ do: 'add', ...none, observations: [figure(year)] }, 1, at, { cause: `cause ${chats} ${year}` })

const notifyDeps = ({ store, mail: outbox }: Place, now: Date) => ({
  store,
  outbox,
  pair,
  bot: '@karvan_bot',
  now: () => now,
})

const language = (i: number) => ({ language: i % 2 === 0 ? 'az' : 'ru' }) as const

/** What happens while nothing is on its way. */
const quiet: Readonly<Record<string, Work>> = {
  'a setting of a chat': ({ store, chats }, i) => store.changeChat(firstChat + (i % chats), () => language(i)),
  'a new subscription': ({ store, chats }, i) => store.subscriptions.put(inBaku(firstChat + chats + i)),
  'a subscription ends': ({ store, chats }, i) => store.subscriptions.remove(firstChat + chats + i),
  'a minute without a due digest': place => sendDigests(notifyDeps(place, at)),
}

/** What happens while a digest to every chat is on its way, a quarter of it sent. */
const busy: Readonly<Record<string, Work>> = {
  async 'a send of the digest'({ outbox, chats }, i) {
    const [id = ''] = outbox.open.keys()
    await outbox.begin(id, Math.floor(chats / 4) + i)
    outbox.end(id, Math.floor(chats / 4) + i, 'sent')
  },
  async 'a chat blocks the bot'({ store, mail, chats }, i) {
    const chat = firstChat + chats - 1 - i
    await Promise.all([store.subscriptions.end(chat), store.alerts.forget(chat)])
    mail.drop(chat)
  },
  'a group removes the bot': ({ store, chats }, i) => store.forget(firstChat + Math.floor(chats / 2) + i),
  'a preview of a correction': async ({ store, mail }) => countReached(['another'], { ...store, outbox: mail }, at),
  'an admin adds a figure': (place, i) => add(place, 1500 + i),
}

/** Puts a digest to every chat into the outbox. Returns its cost for each chat. */
async function digest(places: readonly Place[]): Promise<Costs> {
  const later = new Date(at.getTime() + 86_400_000)
  const costs = { event: 'a digest falls due, for each chat', micros: [] as number[], bytes: [] as number[] }
  for (const place of places) {
    const { chats, count, outbox } = place
    await add(place, 1499)
    const before = process.cpuUsage()
    const bytes = count.bytes
    await sendDigests(notifyDeps(place, later))
    const { user, system } = process.cpuUsage(before)
    costs.micros.push((user + system) / chats)
    costs.bytes.push((count.bytes - bytes) / chats)
    const [id = ''] = outbox.open.keys()
    if (outbox.open.get(id)?.states.length !== chats) throw new Error('no digest was due')
    for (let i = 0; i < chats / 4; i++) outbox.end(id, i, 'sent')
    // A durable line: the others are written with it.
    await outbox.resume(id)
  }
  return costs
}

/** Prints the cost of each event at each number of chats. Returns the largest ratio of the last to the first. */
export async function benchChats(sizes: readonly number[], events: number): Promise<number> {
  const places: Place[] = []
  for (const chats of sizes) places.push(await opened(chats))
  const costs: Costs[] = []
  for (const [event, work] of Object.entries(quiet)) costs.push(await costsOf(event, places, events, work))
  costs.push(await digest(places))
  // Each round takes chats of its own.
  const few = Math.min(events, Math.floor((sizes[0] ?? 0) / 5 / (rounds + 1)))
  for (const [event, work] of Object.entries(busy)) costs.push(await costsOf(event, places, few, work))
  await Promise.all(places.map(closed))
  const rows = costs.map(({ event, micros, bytes }) => ({
    event,
    ...Object.fromEntries(sizes.map((chats, i) => [`µs, ${chats}`, micros[i]?.toFixed(0)])),
    ratio: ratioOf(micros).toFixed(2),
    ...Object.fromEntries(sizes.map((chats, i) => [`bytes, ${chats}`, bytes[i]?.toFixed(0)])),
  }))
  console.log(`\nOne event with growing numbers of subscribed chats and ${observations} observations`)
  console.table(rows)
  return Math.max(...costs.map(({ micros }) => ratioOf(micros)))
}

const ratioOf = (micros: readonly number[]): number => (micros.at(-1) ?? Number.NaN) / (micros[0] ?? Number.NaN)
