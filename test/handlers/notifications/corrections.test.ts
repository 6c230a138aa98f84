import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Subscription } from '../../../src/data/chats/subscriptions.ts'
import type { Engine } from '../../../src/data/engine/engine.ts'
import { memoryEngine } from '../../../src/data/engine/memory-engine.ts'
import { openStore, type Store } from '../../../src/data/store.ts'
import { correctable } from '../../../src/handlers/admin/change-summary.ts'
import { countReached, reportDelivery, sendCorrections } from '../../../src/handlers/notifications/corrections.ts'
import { sendDigests } from '../../../src/handlers/notifications/digest.ts'
import { recordDelivered } from '../../../src/handlers/notifications/record-usage.ts'
import { add, ground, observation } from '../../data/made.ts'
import { openMailbox } from '../mailbox.ts'

let engine: Engine
let store: Store
let outbox: ReturnType<typeof openMailbox>
const seconds = (at: string): number => Date.parse(at) / 1000
const now = (): Date => new Date('2026-11-24T12:00:00Z')

beforeEach(async () => {
  engine = memoryEngine()
  store = await openStore(engine, now)
  outbox = openMailbox()
  await store.change(ground, 'seed', now())
  const wrong = observation('a', { amount: { value: '4.9', unitMult: 9, unit: 'USD' } })
  await store.change(add({ observations: [wrong] }), 1, now())
  await store.subscriptions.put({
    chat: -1001,
    kind: 'channel',
    countries: [],
    kinds: ['new'],
    cadence: 'now',
    language: 'ru',
    isPaused: false,
    isSilent: true,
    zone: 'Asia/Baku',
    since: 0,
  })
  store.sentMessages.note({ chat: -50, message: 11, at: seconds('2026-11-17T12:00:01Z'), ids: ['a'] })
  store.sentMessages.note({ chat: -51, message: 12, at: seconds('2026-11-17T12:00:00Z'), ids: ['a'] })
  store.sentMessages.note({ chat: -52, message: 13, at: seconds('2026-11-23T12:00:00Z'), ids: ['b'] })
  store.sentMessages.note({ chat: -1001, message: 14, at: seconds('2026-11-10T12:00:00Z'), ids: ['a'] })
})

async function correct(change: Parameters<Store['change']>[0]): Promise<void> {
  const kept = await store.change(change, 1, now())
  if (!('version' in kept)) throw new Error('refused')
  await store.sentMessages.correct(kept.version, ['a'])
}
const manner = { language: 'en', dayOf: (at: Date) => at.toISOString().slice(0, 10) } as const
const look = (over: Store = store): Promise<void> =>
  sendCorrections({ store: over, outbox, pair: { reporter: 'AZE', partner: 'CHN' }, bot: '@karvan_bot', now }, manner)

/** 'chat ← message: text' of a reply, 'chat ✎ message: text' of an edit. */
const sent = (): readonly string[] =>
  outbox.postings.flatMap(({ recipients, messages }) =>
    recipients.map(
      ({ chat, replyTo, edit, message }) =>
        `${chat} ${edit === undefined ? '←' : '✎'} ${edit ?? replyTo}: ${textOf(messages[message]?.message)}`,
    ),
  )
const textOf = (message: unknown): string =>
  typeof message === 'object' && message !== null && 'text' in message
    ? (String(message.text).split('\n')[0] ?? '')
    : ''

test('it replies once to messages with the figure: in channels, and in groups for a week', async () => {
  await correct({ do: 'correct', to: observation('a') })
  await look()
  await look()
  expect(sent().toSorted()).toEqual([
    '-1001 ← 14: Исправлено: $4,9 млрд → $4,87 млрд · товарооборот Азербайджана с Китаем, 2025 [1]',
    '-50 ← 11: Corrected: $4.9 billion → $4.87 billion · China–Azerbaijan turnover, 2025 [1]',
  ])
  expect(outbox.postings[0]?.recipients.find(({ chat }) => chat === -1001)?.silent).toBe(true)
})

test('without a sound if the group is set to silent, and in its quiet hours', async () => {
  await store.changeChat(-50, () => ({ silent: true }))
  for (const [chat, from] of [
    [-60, 15],
    [-61, 17],
  ] as const) {
    await store.subscriptions.put({
      chat,
      kind: 'group',
      countries: [],
      kinds: ['new'],
      cadence: 'now',
      language: 'en',
      isPaused: false,
      isSilent: false,
      quiet: { from, to: 18 },
      zone: 'Asia/Baku',
      since: 0,
    })
    store.sentMessages.note({ chat, message: 9, at: seconds('2026-11-23T12:00:00Z'), ids: ['a'] })
  }
  await correct({ do: 'correct', to: observation('a') })
  await look()
  const silent = outbox.postings[0]?.recipients.filter(it => it.silent === true).map(({ chat }) => chat)
  // It is four in the afternoon in Baku.
  expect(silent?.toSorted()).toEqual([-1001, -50, -60])
})

test('a withdrawn figure is called withdrawn, with the reason', async () => {
  await correct({ do: 'withdraw', id: 'a', why: 'the source took it back' })
  await look()
  expect(sent()).toContain(
    '-50 ← 11: Withdrawn: $4.9 billion · China–Azerbaijan turnover, 2025 (the source took it back)',
  )
})

test('killed before it is settled, it is not sent twice', async () => {
  await correct({ do: 'correct', to: observation('a') })
  vi.spyOn(store.sentMessages, 'settled').mockRejectedValueOnce(new Error('killed'))
  await expect(look()).rejects.toThrow('killed')
  await look()
  expect(outbox.postings.length).toBe(1)
  expect(await store.sentMessages.corrections()).toEqual([])
})

test('a correction is not sent unless it was asked for', async () => {
  await store.change({ do: 'correct', to: observation('a') }, 1, now())
  await look()
  expect(sent()).toEqual([])
})

test('in a group it is said once in each topic, under the latest answer that holds the figure', async () => {
  const at = seconds('2026-11-23T12:00:00Z')
  for (let message = 20; message < 40; message++) store.sentMessages.note({ chat: -50, message, at, ids: ['a'] })
  store.sentMessages.note({ chat: -50, message: 60, at, ids: ['b'] })
  for (const message of [30, 31]) store.sentMessages.note({ chat: -50, thread: 3, message, at, ids: ['a'] })
  expect(countReached(['a'], { ...store, outbox }, now())).toEqual({ edited: 0, answered: 3 })
  await correct({ do: 'correct', to: observation('a') })
  await look()
  const places = outbox.postings[0]?.recipients.map(({ chat, thread, replyTo }) => [chat, thread, replyTo])
  expect(places?.toSorted()).toEqual([
    [-1001, undefined, 14],
    [-50, undefined, 39],
    [-50, 3, 31],
  ])
})

describe('a chat that has subscribed to corrections', () => {
  const billions = (value: string) => ({ amount: { value, unitMult: 9, unit: 'USD' } })
  const subscribe = async (chat: number, over: Partial<Subscription> = {}): Promise<void> =>
    store.subscriptions.put({
      chat,
      kind: 'group',
      countries: [],
      kinds: ['new', 'correction'],
      cadence: 'daily',
      language: 'en',
      isPaused: false,
      isSilent: false,
      zone: 'UTC',
      since: (await store.facts()).version,
      ...over,
    })
  let at = now()
  const notifyDeps = () =>
    ({ store, outbox, pair: { reporter: 'AZE', partner: 'CHN' }, bot: '@karvan_bot', now: () => at }) as const
  const lookAll = async (): Promise<void> => {
    await sendCorrections(notifyDeps(), manner)
    await sendDigests(notifyDeps())
  }
  const digests = (): readonly string[] =>
    outbox.postings.flatMap(({ id, recipients, messages }) =>
      id.startsWith('digest:') ? recipients.map(it => `${it.chat}: ${textOf(messages[it.message]?.message)}`) : [],
    )
  beforeEach(async () => {
    at = now()
    await store.subscriptions.remove(-1001)
    await subscribe(-50)
    await subscribe(-70)
    await lookAll()
  })

  test('is told of each once: a correction sent as a reply or an edit is not in the next digest', async () => {
    await correct({ do: 'correct', to: observation('a') })
    await lookAll()
    expect(sent().filter(it => it.startsWith('-50'))).toHaveLength(1)
    at = new Date('2026-11-25T12:00:00Z')
    await lookAll()
    expect(digests()).toEqual(['-70: Corrected: $4.9 billion → $4.87 billion · China–Azerbaijan turnover, 2025 [1]'])
  })

  test('the same after a start, and for what was withdrawn', async () => {
    await correct({ do: 'withdraw', id: 'a', why: 'misread' })
    await lookAll()
    at = new Date('2026-11-25T12:00:00Z')
    store = await openStore(engine, () => at)
    await lookAll()
    expect(digests()).toEqual([expect.stringMatching(/^-70: .*\$4\.9 billion/)])
  })

  test('what is valid again is not new to a chat that was told so', async () => {
    await subscribe(-50, { cadence: 'now' })
    await lookAll()
    await correct({ do: 'withdraw', id: 'a', why: 'misread' })
    await lookAll()
    await correct(add({ observations: [observation('a', billions('4.9'))] }))
    await lookAll()
    expect(sent().findLast(it => it.startsWith('-50'))).toContain('Valid again')
    expect(digests().filter(it => it.startsWith('-50'))).toEqual([])
  })

  test('an immediate digest leaves it out as well', async () => {
    await subscribe(-50, { cadence: 'now' })
    await sendDigests(notifyDeps())
    await correct({ do: 'correct', to: observation('a') })
    await sendDigests(notifyDeps())
    expect(digests()).toEqual([])
  })

  test('a further correction that was not posted is in the digest', async () => {
    await correct({ do: 'correct', to: observation('a', billions('4.8')) })
    await lookAll()
    await store.change({ do: 'correct', to: observation('a') }, 1, now())
    at = new Date('2026-11-25T12:00:00Z')
    await lookAll()
    expect(digests()).toContain('-50: Corrected: $4.9 billion → $4.87 billion · China–Azerbaijan turnover, 2025 [1]')
  })

  test('a figure of another place stays news', async () => {
    await correct({ do: 'correct', to: observation('a') })
    await lookAll()
    await store.change(add({ observations: [observation('b', { period: '2024', ...billions('3.7') })] }), 1, now())
    at = new Date('2026-11-25T12:00:00Z')
    await lookAll()
    expect(digests().find(it => it.startsWith('-50'))).toMatch(/^-50: .*\$3\.7 billion/)
  })
})

describe('a figure that is corrected while its digest is in the outbox', () => {
  const wrong = { amount: { value: '3.9', unitMult: 9, unit: 'USD' }, period: '2024' } as const
  const right = observation('n', { ...wrong, amount: { value: '3.74', unitMult: 9, unit: 'USD' } })
  const change = { do: 'correct', to: right } as const
  const notifyDeps = () =>
    ({ store, outbox, pair: { reporter: 'AZE', partner: 'CHN' }, bot: '@karvan_bot', now }) as const
  const group: Subscription = {
    chat: -50,
    thread: 3,
    kind: 'group',
    countries: [],
    kinds: ['new', 'correction'],
    cadence: 'now',
    language: 'en',
    isPaused: false,
    isSilent: false,
    zone: 'UTC',
    since: 2,
  }
  const person: Subscription = { ...group, chat: 7, kind: 'private', kinds: ['new'] }

  /** Both have received the digest, as messages 90 and 91. */
  async function arrive(): Promise<void> {
    const [{ messages, recipients, version } = { messages: [], recipients: [], version: 0 }] = outbox.postings
    outbox.leave()
    for (const [i, { chat, thread, message }] of recipients.entries()) {
      const { uses = [], recipe } = messages[message] ?? {}
      const at = seconds('2026-11-24T12:00:00Z')
      await recordDelivered({ chat, message: 90 + i, at, uses, recipe, thread, version }, store)
    }
  }
  beforeEach(async () => {
    await store.subscriptions.put(group)
    const { thread: _, ...rest } = person
    await store.subscriptions.put(rest)
    await store.subscriptions.put({ ...rest, chat: -1001, kind: 'channel', language: 'ru' })
    await store.change(add({ observations: [observation('n', wrong)] }), 1, now())
    await sendDigests(notifyDeps())
    expect(outbox.postings).toHaveLength(1)
  })
  async function save(): Promise<void> {
    const used = correctable(change, store, outbox)
    const kept = await store.change(change, 1, now())
    if (!('version' in kept)) throw new Error('refused')
    await store.sentMessages.correct(kept.version, used)
  }
  const late = (): readonly unknown[] =>
    outbox.postings
      .filter(({ id }) => id.startsWith('correction:'))
      .flatMap(({ recipients, messages }) =>
        recipients.map(it => [it.chat, it.thread, it.edit ?? it.replyTo, textOf(messages[it.message]?.message)]),
      )
      .toSorted()

  test('a message in the outbox is counted, and corrected after it is sent; each once', async () => {
    expect(countReached(['n'], { ...store, outbox }, now())).toEqual({ edited: 1, answered: 1 })
    await save()
    await look()
    await sendDigests(notifyDeps())
    expect(late()).toEqual([])
    await arrive()
    await look()
    await look()
    await sendDigests(notifyDeps())
    expect(late()).toEqual([
      [-1001, undefined, expect.any(Number), 'Новое: $3,74 млрд · товарооборот Азербайджана с Китаем, 2024 [1]'],
      [-50, 3, expect.any(Number), 'Corrected: $3.9 billion → $3.74 billion · China–Azerbaijan turnover, 2024 [1]'],
    ])
    // A subscriber to corrections is not told twice.
    expect(outbox.postings.filter(({ id }) => id.startsWith('digest:'))).toHaveLength(1)
  })

  test.each(['before it is noted', 'when it is noted', 'when it is told'])(
    'killed %s, it is corrected once',
    async when => {
      await save()
      await look()
      store = await openStore(engine, now)
      await arrive()
      if (when !== 'before it is noted') store = await openStore(engine, now)
      if (when === 'when it is told') {
        await look()
        store = await openStore(engine, now)
      }
      await arrive()
      await look()
      expect(late()).toHaveLength(2)
    },
  )

  test('a digest queued after the correction needs none', async () => {
    outbox.postings.splice(0)
    outbox.leave()
    await save()
    await store.subscriptions.put({ ...group, chat: -51 })
    await sendDigests(notifyDeps())
    await arrive()
    await look()
    expect(late()).toEqual([])
  })
})

test('a chat that the bot left is forgotten, and a moved group is known by its new id', async () => {
  await store.subscriptions.put({
    chat: -50,
    kind: 'group',
    countries: [],
    kinds: ['correction'],
    cadence: 'daily',
    language: 'en',
    isPaused: false,
    isSilent: false,
    zone: 'UTC',
    since: 0,
  })
  await correct({ do: 'correct', to: observation('a') })
  await look()
  const heard = (it = store) => it.sentMessages.told(0, 99).flatMap(one => one.heard.map(({ chat }) => chat))
  expect(heard().toSorted()).toEqual([-1001, -50])
  store.sentMessages.moved(-50, -90)
  await store.sentMessages.forget(-1001)
  expect(heard()).toEqual([-90])
  expect(heard(await openStore(engine, now))).toEqual([-90])
})

describe('when a correction has ended', () => {
  const progress = { of: 6, sent: 2, gone: 0, failed: 1, dropped: 0, toEdit: 4, edited: 3, isPaused: false }
  const told: string[] = []
  const report = (posting: string, over: Partial<typeof progress> = {}): Promise<void> =>
    reportDelivery(
      posting,
      { ...progress, isStopped: false, ...over },
      {
        store,
        pair: { reporter: 'AZE', partner: 'CHN' },
        bot: '@karvan_bot',
        language: 'en',
        gateway: { post: async (chat, { text }) => void told.push(`${chat}: ${text}`) },
      },
    )
  beforeEach(() => told.splice(0))

  test.each([
    [
      'en',
      'Correction delivered · version 2\nEdited: 3\nAnswered with a reply: 2\nCould not be edited: 1 (too old, deleted, or no right to edit)\nNot reached: 1 (deleted, or closed to the bot)',
    ],
    [
      'az',
      'Düzəliş çatdırıldı · versiya 2\nRedaktə edildi: 3\nCavabla düzəldildi: 2\nRedaktə edilə bilmədi: 1 (çox köhnədir, silinib və ya icazə yoxdur)\nÇatdırılmadı: 1 (silinib və ya bota bağlıdır)',
    ],
    [
      'ru',
      'Исправление доставлено · версия 2\nИзменено: 3\nИсправлено ответом: 2\nНе удалось изменить: 1 (слишком давно, удалено или нет права)\nНе доставлено: 1 (чат удалён или закрыт для бота)',
    ],
    [
      'zh',
      '更正已送达 · 第 2 版\n已修改：3条\n已回复更正：2条\n无法修改：1条（时间太久、已删除或没有权限）\n未送达：1条（已删除或不允许机器人发送）',
    ],
  ] as const)('its author is told how far it came, in %s', async (language, text) => {
    await store.changeChat(1, () => ({ language }))
    await report('correction:2')
    expect(told).toEqual([`1: ${text}`])
  })

  test('a correction that reached everything says no more than that', async () => {
    await report('correction:2', { edited: 4, failed: 0 })
    expect(told).toEqual(['1: Correction delivered · version 2\nEdited: 4\nAnswered with a reply: 2'])
  })

  test.each(['correction:2:-1001:14', 'correction:1', 'digest:now:1-2'])('nobody is told of %s', async posting => {
    await report(posting)
    expect(told).toEqual([])
  })
})
