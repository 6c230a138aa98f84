import { beforeEach, expect, test } from 'vitest'
import { memoryEngine } from '../../../src/data/engine/memory-engine.ts'
import type { Code } from '../../../src/data/model/schema.ts'
import { openStore, type Store } from '../../../src/data/store.ts'
import { createApp, type OpenApp } from '../../../src/handlers/app.ts'
import type { Pressed, Request } from '../../../src/handlers/request/request.ts'
import { add, ground, observation } from '../../data/made.ts'
import { openMailbox } from '../mailbox.ts'

let at: string
let store: Store
let app: OpenApp
let outbox: ReturnType<typeof openMailbox>
const now = (): Date => new Date(at)
const me: Request = {
  chat: { id: 7, kind: 'private' },
  person: { id: 7, languageTag: 'en' },
  addressed: true,
  own: true,
}
const channel = { id: -1001, title: 'Trade news', mayPost: true }

beforeEach(async () => {
  at = '2026-11-24T12:00:00Z'
  store = await openStore(memoryEngine(), now)
  outbox = openMailbox()
  await store.change(ground, 'seed', now())
  app = createApp({
    store,
    now,
    pair: { reporter: 'AZE', partner: 'CHN' },
    language: 'en',
    bot: '@karvan_bot',
    zone: 'Asia/Baku',
    dayOf: day => day.toISOString().slice(0, 10),
    gateway: {
      username: 'karvan_bot',
      outbox,
      post: async () => undefined,
      nameOf: async () => undefined,
      rewrite: async () => undefined,
      load: () => Promise.reject(new Error('no file is asked for here')),
      page: () => Promise.reject(new Error('no page is asked for here')),
      isChatAdmin: async () => true,
      channel: async of => (of === channel.id || of === '@trade_news' ? channel : undefined),
    },
  })
})

const enter = (id: string, value: string, period: string) =>
  store.change(
    add({ observations: [observation(id, { period, amount: { value, unitMult: 9, unit: 'USD' } })] }),
    1,
    now(),
  )
const say = (text: string, who: Request = me) => app.respond({ ...who, text })
const preview = (target: string, who: Request = me): Promise<Pressed> => app.press(`sub.${target}.see.preview`, who)
const inGroup: Request = { ...me, chat: { id: -50, kind: 'group' }, thread: 3 }

test.each<[string, string, string, Request]>([
  ['a private chat', '/subscribe daily', '7.0', me],
  ['a private chat, in full', '/subscribe daily full', '7.0', me],
  ['a topic of a group', '/subscribe weekly in ru', '-50.3', inGroup],
  ['a channel', '/subscribe daily @trade_news in az full', '-1001.0', me],
])('C6: the preview equals the digest sent later: %s', async (_, line, target, who) => {
  await say(line, who)
  await app.due?.()
  await enter('x', '2.1', '2021')
  await enter('y', '2.2', '2022')
  await enter('a', '4.1', '2023')
  await enter('b', '4.9', '2024')
  const shown = await preview(target, who)
  expect(shown.message?.text).toMatch(/Below is what would be sent now\./)
  expect(shown.below?.buttons.flat().map(({ label }) => label)).toEqual(line.endsWith('daily full') ? ['More'] : [])
  at = '2026-12-01T12:00:00Z'
  await app.due?.()
  expect(outbox.postings.map(({ messages }) => messages.map(({ message }) => message))).toEqual([[shown.below]])
})

test('it sends nothing, and removes nothing from the next digest', async () => {
  await say('/subscribe now')
  await app.due?.()
  await enter('a', '4.1', '2024')
  await preview('7.0')
  await preview('7.0')
  expect(outbox.postings).toEqual([])
  await app.due?.()
  expect(outbox.postings.length).toBe(1)
})

test('without news, the newest earlier news, and the menu says that it is an example', async () => {
  await enter('x', '2.1', '2021')
  await enter('y', '2.2', '2022')
  await enter('a', '4.1', '2023')
  await enter('b', '4.9', '2024')
  await say('/subscribe daily')
  const { message, below } = await preview('7.0')
  expect(message?.text).toContain('Nothing is new since the last one. Below is an example: the newest figure.')
  expect(below?.text).toContain('Record: $4.9 billion')
  expect(below?.text).not.toMatch(/4\.1|example/)
})

test('the newest is that of the newest period, not what was entered last', async () => {
  await enter('b', '4.9', '2025')
  await enter('c', '0.4', '2025-10')
  await enter('a', '4.1', '2023')
  await say('/subscribe daily')
  const { below } = await preview('7.0')
  expect(below?.text).toContain('$4.9 billion')
  expect(below?.text).not.toMatch(/4\.1|0\.4/)
})

test('of corrections alone the example is the last correction', async () => {
  await enter('b', '4.9', '2025')
  const to = observation('b', { period: '2025', amount: { value: '4.87', unitMult: 9, unit: 'USD' } })
  await store.change({ do: 'correct', to }, 1, now())
  await say('/subscribe daily corrections')
  expect((await preview('7.0')).below?.text).toContain('Corrected: $4.9 billion → $4.87 billion')
})

test('when no held figure concerns it, the menu says so', async () => {
  await enter('a', '4.1', '2023')
  await say('/subscribe Turkey daily')
  const { message, below } = await preview('7.0')
  expect(message?.text).toContain('None of the figures held would be news here.')
  expect(below).toBeUndefined()
})

test('before anybody has subscribed, it is what the button would bring', async () => {
  await enter('a', '4.1', '2023')
  const { message, below } = await preview('7.0')
  expect(message?.buttons.flat().map(({ label }) => label)).toContain('Subscribe')
  expect(below?.text).toContain('$4.1 billion')
  expect([...store.subscriptions.all()]).toEqual([])
})

test.each<[Code, string]>([
  ['en', '$4.1 billion'],
  ['az', '4,1 milyard $'],
  ['ru', '$4,1 млрд'],
  ['zh', '41亿美元'],
])('for a channel it is in the channel’s language: %s', async (language, figure) => {
  await say(`/subscribe daily @trade_news in ${language}`)
  await enter('a', '4.1', '2023')
  const { message, below } = await preview('-1001.0')
  expect(message?.text).toContain('Channel: Trade news')
  expect(below?.text).toContain(figure)
})

test('in a channel itself it would be a post: there it is not shown', async () => {
  const post: Request = { chat: { id: -1001, kind: 'channel' }, addressed: true, forChat: true }
  await enter('a', '4.1', '2023')
  const menu = await say('/subscribe daily', post)
  expect(menu?.buttons.flat().map(({ data }) => data)).not.toContain('sub.-1001.0.see.preview')
  expect(await preview('-1001.0', { ...post, person: { id: 7 } })).not.toHaveProperty('below')
})
