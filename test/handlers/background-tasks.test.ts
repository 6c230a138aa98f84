import { expect, test, vi } from 'vitest'
import { memoryEngine } from '../../src/data/engine/memory-engine.ts'
import { createApp } from '../../src/handlers/app.ts'
import { asks } from '../app.ts'
import { pressEdits } from '../facts.ts'
import { openSeedStore } from '../store.ts'
import { openMailbox } from './mailbox.ts'

const hour = 3_600_000
const start = Date.parse('2026-11-24T12:00:00Z')

async function open(engine = memoryEngine(pressEdits), time = start) {
  const clock = { at: time }
  const now = (): Date => new Date(clock.at)
  const store = await openSeedStore(engine, now)
  const app = createApp({
    store,
    now,
    pair: { reporter: 'AZE', partner: 'CHN' },
    language: 'en',
    bot: '@karvan_bot',
    dayOf: day => day.toISOString().slice(0, 10),
    gateway: {
      username: 'karvan_bot',
      outbox: openMailbox(),
      post: async () => undefined,
      nameOf: async () => undefined,
      rewrite: async () => undefined,
      load: () => Promise.reject(new Error('no file is asked for here')),
      page: () => Promise.reject(new Error('no page is asked for here')),
      isChatAdmin: async () => false,
      channel: async () => undefined,
    },
  })
  const kept = async (): Promise<readonly string[]> => {
    const names: string[] = []
    for await (const [name] of engine.entries('pending:')) names.push(name)
    return names
  }
  return { engine, store, app, clock, kept }
}
const preview = { by: 41, chat: 41, ask: '/retract a because misread', version: 1, state: 'open' } as const

test('a preview that nobody has saved expires after a day', async () => {
  const { app, clock, store, kept } = await open()
  await app.due?.()
  await store.pendingChanges.set('t', { ...preview, at: new Date(start).toISOString() })
  clock.at += 23 * hour
  await app.due?.()
  expect(await kept()).toEqual(['pending:t'])
  clock.at += hour
  await app.due?.()
  expect(await kept()).toEqual([])
})

test('a fault of the corrections is reported, and the other tasks are done', async () => {
  const { engine, store } = await open()
  await store.pendingChanges.set('t', { ...preview, at: new Date(start).toISOString() })
  const later = await open(engine, start + 25 * hour)
  vi.spyOn(later.store.sentMessages, 'corrections').mockImplementation(() => {
    throw new Error('a correction that cannot be written')
  })
  await expect(later.app.due?.()).rejects.toThrow('a correction that cannot be written')
  expect(await later.kept()).toEqual([])
})

test('what has expired while the bot was down is removed at the start', async () => {
  const { engine, store } = await open()
  await store.pendingChanges.set('t', { ...preview, at: new Date(start).toISOString() })
  const later = await open(engine, start + 25 * hour)
  await later.app.due?.()
  expect(await later.kept()).toEqual([])
})

test('a question is forgotten after a day, even when nobody asks any more', async () => {
  const { app, clock } = await open()
  await app.respond(asks('/turnover turkey 2024'))
  clock.at += 25 * hour
  await app.due?.()
  // With the clock set back, an entry that is still there would be used.
  clock.at -= 25 * hour
  expect((await app.respond(asks('and exports?')))?.text).not.toContain('Türkiye')
})
