/** Which messages are recorded as using a figure, so that its correction finds them. */
import { beforeEach, expect, test } from 'vitest'
import { toAddress } from '../../../src/answers/address/address.ts'
import type { Engine } from '../../../src/data/engine/engine.ts'
import { memoryEngine } from '../../../src/data/engine/memory-engine.ts'
import type { Store } from '../../../src/data/store.ts'
import { createApp, type OpenApp } from '../../../src/handlers/app.ts'
import type { Request } from '../../../src/handlers/request/request.ts'
import { pressEdits } from '../../facts.ts'
import { openSeedStore } from '../../store.ts'

const now = (): Date => new Date('2026-11-24T12:00:00Z')
let engine: Engine
let store: Store
let app: OpenApp
let id: string

beforeEach(async () => {
  engine = memoryEngine(pressEdits)
  store = await openSeedStore(engine, now)
  app = createApp({
    store,
    now,
    pair: { reporter: 'AZE', partner: 'CHN' },
    language: 'en',
    bot: '@karvan_bot',
    dayOf: at => at.toISOString().slice(0, 10),
  })
  const [one] = (await store.facts()).series('value', 'T', 'AZE', 'CHN').filter(it => it.period === '2025')
  id = one?.id ?? ''
})

const group: Request = { chat: { id: -9, kind: 'group' }, person: { id: 3 }, addressed: true, message: 77 }
async function answered(request: Request, as: number): Promise<void> {
  const message = await app.respond({ ...request, text: '/turnover 2025' })
  if (message !== undefined) await app.onSent(request, message, [as])
}
const places = (it: Store = store): readonly string[] =>
  it.sentMessages
    .using([id])
    .map(({ chat, message, thread, channel, recipe }) =>
      JSON.stringify([chat, message, thread ?? '', channel === true ? 'channel' : '', recipe?.of ?? '']),
    )

test('the answer in a group, not the question; pressed, it is the same post', async () => {
  await answered(group, 78)
  expect(places()).toEqual(['[-9,78,"","",""]'])
  await app.press('1fT-AZE-CHN-2025', { ...group, message: 78 })
  expect(places()).toEqual(['[-9,78,"","",""]'])
})

test('in a topic, with the topic', async () => {
  await answered({ ...group, thread: 4 }, 78)
  expect(places()).toEqual(['[-9,78,4,"",""]'])
})

test('in a private chat the answer with its question, until the person asks to be forgotten; no digests', async () => {
  const inPrivate: Request = { ...group, chat: { id: 3, kind: 'private' } }
  await answered(inPrivate, 78)
  await app.delivered?.(3, 79, { uses: [id], recipe: undefined, thread: undefined })
  expect(places()).toEqual(['[3,78,"","","question"]'])
  await app.respond({ ...inPrivate, text: '/forgetme' })
  expect(places()).toEqual([])
})

test('an answer in a channel, with its question; it survives a kill right after it', async () => {
  await answered({ chat: { id: -1001, kind: 'channel' }, addressed: true, message: 77 }, 78)
  expect(places()).toEqual(['[-1001,78,"","channel","question"]'])
  await new Promise(setImmediate)
  expect(places(await openSeedStore(engine, now))).toEqual(places())
})

test('a post of a broadcast is recorded before the broadcast ends', async () => {
  const recipe = { of: 'digest', language: 'en', cadence: 'now', told: [{ id, kinds: ['new'] }], more: 0 } as const
  await app.delivered?.(-1001, 5, { uses: [id], recipe, thread: undefined })
  expect(places(await openSeedStore(engine, now))).toEqual(['[-1001,5,"","channel","digest"]'])
})

test('a digest in a group is recorded with its topic', async () => {
  await app.delivered?.(-9, 5, { uses: [id], recipe: undefined, thread: 4 })
  expect(places()).toEqual(['[-9,5,4,"",""]'])
})

test('an answer loses its figure when the question is edited to one without a figure, or a button replaces it', async () => {
  await answered(group, 78)
  const about = await app.respond({ ...group, text: '/about', isEdited: true })
  if (about !== undefined) await app.onSent(group, about, [78])
  expect(places()).toEqual([])
  await answered(group, 79)
  await app.press(toAddress({ kind: 'page', page: 'about' }), { ...group, message: 79 })
  expect(places()).toEqual([])
})
