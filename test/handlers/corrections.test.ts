import { beforeEach, expect, test } from 'vitest'
import { memoryEngine } from '../../src/data/memory.ts'
import { openStore, type Store } from '../../src/data/store.ts'
import { tellCorrections } from '../../src/handlers/corrections.ts'
import { add, ground, observation } from '../data/made.ts'
import { openMailbox } from './mailbox.ts'

let store: Store
let mail: ReturnType<typeof openMailbox>
const seconds = (at: string): number => Date.parse(at) / 1000
const now = (): Date => new Date('2026-11-24T12:00:00Z')

beforeEach(async () => {
  store = await openStore(memoryEngine(), now)
  mail = openMailbox()
  await store.change(ground, 'seed', now())
  const wrong = observation('a', { amount: { value: '4.9', unitMult: 9, unit: 'USD' } })
  await store.change(add({ observations: [wrong] }), 1, now())
  await store.subscriptions.put({
    ...{ chat: -1001, kind: 'channel', countries: [], kinds: ['new'], cadence: 'now', language: 'ru' },
    ...{ isPaused: false, isSilent: true, zone: 'Asia/Baku', since: 0 },
  })
  store.posts.note({ chat: -50, message: 11, at: seconds('2026-11-17T12:00:01Z'), ids: ['a'] })
  store.posts.note({ chat: -51, message: 12, at: seconds('2026-11-17T12:00:00Z'), ids: ['a'] })
  store.posts.note({ chat: -52, message: 13, at: seconds('2026-11-23T12:00:00Z'), ids: ['b'] })
  store.posts.note({ chat: -1001, message: 14, at: seconds('2026-11-10T12:00:00Z'), ids: ['a'] })
})

async function correct(change: Parameters<Store['change']>[0]): Promise<void> {
  const kept = await store.change(change, 1, now())
  if (!('version' in kept)) throw new Error('refused')
  await store.posts.correct(kept.version, ['a'])
}
const manner = { language: 'en', dayOf: (at: Date) => at.toISOString().slice(0, 10) } as const
const look = (over: Store = store): Promise<void> =>
  tellCorrections({ store: over, mail, pair: { reporter: 'AZE', partner: 'CHN' }, bot: '@karvan_bot', now }, manner)

/** 'chat ← message: text' of a reply, 'chat ✎ message: text' of an edit. */
const sent = (): readonly string[] =>
  mail.postings.flatMap(({ recipients, messages }) =>
    recipients.map(
      ({ chat, replyTo, edit, message }) =>
        `${chat} ${edit === undefined ? '←' : '✎'} ${edit ?? replyTo}: ${textOf(messages[message]?.message)}`,
    ),
  )
const textOf = (message: unknown): string =>
  typeof message === 'object' && message !== null && 'text' in message
    ? (String(message.text).split('\n')[0] ?? '')
    : ''

test('it replies to what holds the figure: in channels, and in groups that are younger than a week; once', async () => {
  await correct({ do: 'correct', to: observation('a') })
  await look()
  await look()
  expect(sent().toSorted()).toEqual([
    '-1001 ← 14: Исправлено: 4,9 млрд $ → 4,87 млрд $ · товарооборот Азербайджана с Китаем, 2025 [1]',
    '-50 ← 11: Corrected: $4.9 billion → $4.87 billion · China–Azerbaijan turnover, 2025 [1]',
  ])
  expect(mail.postings[0]?.recipients.find(({ chat }) => chat === -1001)?.silent).toBe(true)
})

test('without a sound where the group has chosen so, and in its quiet hours', async () => {
  await store.setChat(-50, { silent: true })
  for (const [chat, from] of [
    [-60, 15],
    [-61, 17],
  ] as const) {
    await store.subscriptions.put({
      ...{ chat, kind: 'group', countries: [], kinds: ['new'], cadence: 'now', language: 'en' },
      ...{ isPaused: false, isSilent: false, quiet: { from, to: 18 }, zone: 'Asia/Baku', since: 0 },
    })
    store.posts.note({ chat, message: 9, at: seconds('2026-11-23T12:00:00Z'), ids: ['a'] })
  }
  await correct({ do: 'correct', to: observation('a') })
  await look()
  const silent = mail.postings[0]?.recipients.filter(it => it.silent === true).map(({ chat }) => chat)
  // It is four in the afternoon in Baku.
  expect(silent?.toSorted()).toEqual([-1001, -50, -60])
})

test('a figure that was withdrawn is said so, and why', async () => {
  await correct({ do: 'withdraw', id: 'a', why: 'the source took it back' })
  await look()
  expect(sent()).toContain(
    '-50 ← 11: Withdrawn: $4.9 billion · China–Azerbaijan turnover, 2025 (the source took it back)',
  )
})

test('killed before it is settled, it is not sent twice', async () => {
  await correct({ do: 'correct', to: observation('a') })
  const posts = { ...store.posts, settled: () => Promise.reject(new Error('killed')) }
  await expect(look({ ...store, posts })).rejects.toThrow('killed')
  await look()
  expect(mail.postings.length).toBe(1)
  expect(await store.posts.corrections()).toEqual([])
})

test('nobody is told of a correction that nobody asked to be posted', async () => {
  await store.change({ do: 'correct', to: observation('a') }, 1, now())
  await look()
  expect(sent()).toEqual([])
})
