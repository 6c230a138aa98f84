import { beforeEach, expect, test } from 'vitest'
import { fromAddress } from '../../../src/answers/address/address.ts'
import { answer } from '../../../src/answers/answer-question.ts'
import { changesSince } from '../../../src/answers/figures/changes-since.ts'
import type { Subscription } from '../../../src/data/chats/subscriptions.ts'
import type { Engine } from '../../../src/data/engine/engine.ts'
import { memoryEngine } from '../../../src/data/engine/memory-engine.ts'
import { applyEdits, isRefusal } from '../../../src/data/facts/apply-edits.ts'
import type { Observation } from '../../../src/data/model/schema.ts'
import { openStore, type Store } from '../../../src/data/store.ts'
import { sendDigests } from '../../../src/handlers/notifications/digest.ts'
import type { BroadcastQueue } from '../../../src/handlers/request/telegram-gateway.ts'
import { writeDigest } from '../../../src/writing/answers/digest.ts'
import { add, edits, ground, observation, source } from '../../data/made.ts'
import { seedFacts } from '../../facts.ts'
import { writingIn } from '../../writing/writing.ts'
import { openMailbox } from '../mailbox.ts'

let engine: Engine
let store: Store
let outbox: ReturnType<typeof openMailbox>
let at: string
const now = (): Date => new Date(at)

beforeEach(async () => {
  at = '2026-11-24T12:00:00Z'
  engine = memoryEngine()
  store = await openStore(engine, now)
  outbox = openMailbox()
  await store.change(ground, 'seed', now())
})

const look = (way: BroadcastQueue = outbox): Promise<void> =>
  sendDigests({ store, outbox: way, pair: { reporter: 'AZE', partner: 'CHN' }, bot: '@karvan_bot', now })

async function subscribed(over: Partial<Subscription> = {}): Promise<void> {
  await store.subscriptions.put({
    chat: 5,
    kind: 'private',
    countries: [],
    kinds: ['new', 'record', 'rank', 'conflict', 'correction'],
    cadence: 'now',
    language: 'en',
    isPaused: false,
    isSilent: false,
    zone: 'Asia/Baku',
    since: (await store.facts()).version,
    ...over,
  })
}
const textOf = (message: unknown): string =>
  typeof message === 'object' && message !== null && 'text' in message ? String(message.text) : ''
/** What was sent, to whom: 'chat: text'. */
const sent = (): readonly string[] =>
  outbox.postings.flatMap(({ recipients, messages }) =>
    recipients.map(it => `${it.chat}: ${textOf(messages[it.message]?.message)}`),
  )
const enter = (id: string, value: string, period: string, over?: Partial<Observation>) =>
  store.change(
    add({
      sources: over === undefined ? [] : [source('trend-2026')],
      observations: [observation(id, { period, amount: { value, unitMult: 9, unit: 'USD' }, ...over })],
    }),
    1,
    now(),
  )

test('H3: a new figure is told at once, to those who want it, and once', async () => {
  await subscribed()
  await subscribed({ chat: 6, kinds: ['correction'] })
  await subscribed({ chat: 7, countries: ['TUR'] })
  await look()
  expect(sent()).toEqual([])
  await enter('a', '4.1', '2024')
  await look()
  await look()
  expect(sent().length).toBe(1)
  expect(sent()[0]).toMatch(/^5: New: \$4\.1 billion · China–Azerbaijan turnover, 2024 \[1\]/)
})

test('a record, sources that disagree, a correction: each is called so', async () => {
  for (const [id, value, year] of [
    ['x', '2.1', '2021'],
    ['y', '2.2', '2022'],
    ['z', '2.3', '2023'],
  ] as const)
    await enter(id, value, year)
  await subscribed()
  await enter('a', '4.1', '2024')
  await enter('b', '4.9', '2025')
  await look()
  expect(sent().at(-1)).toContain('Record: $4.9 billion')
  await enter('c', '4.2', '2024', {
    compiledBy: 'CN_AMB',
    citation: { source: 'trend-2026', place: 'text' },
  })
  await look()
  expect(sent().at(-1)).toContain('Sources disagree:')
  const b = observation('b', { period: '2025', amount: { value: '4.87', unitMult: 9, unit: 'USD' } })
  await store.change({ do: 'correct', to: b }, 1, now())
  await look()
  expect(sent().at(-1)).toContain('Corrected: $4.9 billion → $4.87 billion')
})

test('a daily digest is sent at nine in the chat’s zone, once, with the news since the last', async () => {
  await subscribed({ cadence: 'daily' })
  await look()
  await enter('a', '4.1', '2023')
  at = '2026-11-25T04:59:00Z'
  await look()
  expect(sent()).toEqual([])
  at = '2026-11-25T05:00:00Z'
  await enter('b', '4.2', '2024')
  await look()
  await look()
  expect(sent().length).toBe(1)
  expect(sent()[0]).toMatch(/New since yesterday[\s\S]*4\.2 billion[\s\S]*4\.1 billion/)
  at = '2026-11-26T06:00:00Z'
  await look()
  expect(sent().length).toBe(1)
  await enter('c', '4.3', '2025')
  await look()
  expect(sent().length).toBe(1)
  at = '2026-11-27T06:00:00Z'
  await look()
  expect(sent().length).toBe(2)
})

test.each([
  ['weekly', '2026-11-29T06:00:00Z', '2026-11-30T05:00:00Z'],
  ['monthly', '2026-11-30T06:00:00Z', '2026-12-01T05:00:00Z'],
] as const)('%s', async (cadence, early, due) => {
  await subscribed({ cadence })
  await look()
  await enter('a', '4.1', '2024')
  at = early
  await look()
  expect(sent()).toEqual([])
  at = due
  await look()
  expect(sent().length).toBe(1)
})

test('quiet hours over nine delay the digest to their end, only for chats that chose them', async () => {
  await subscribed({ cadence: 'daily', quiet: { from: 23, to: 11 } })
  await subscribed({ chat: 6, cadence: 'daily', quiet: { from: 22, to: 8 } })
  await look()
  await enter('a', '4.1', '2024')
  at = '2026-11-25T05:00:00Z'
  await look()
  expect(sent().map(text => text.split(':')[0])).toEqual(['6'])
  at = '2026-11-25T06:59:00Z'
  await look()
  expect(sent().length).toBe(1)
  at = '2026-11-25T07:00:00Z'
  await look()
  await look()
  expect(sent().map(text => text.split(':')[0])).toEqual(['6', '5'])
})

test('a late daily digest waits for the end of quiet hours, only for chats that chose them', async () => {
  await subscribed({ cadence: 'daily', quiet: { from: 22, to: 8 } })
  await subscribed({ chat: 6, cadence: 'daily' })
  await look()
  await enter('a', '4.1', '2024')
  // The bot was down from before nine until midnight.
  at = '2026-11-25T20:00:00Z'
  await look()
  expect(sent().map(text => text.split(':')[0])).toEqual(['6'])
  at = '2026-11-26T03:59:00Z'
  await look()
  expect(sent().length).toBe(1)
  at = '2026-11-26T04:00:00Z'
  await look()
  await look()
  expect(sent().map(text => text.split(':')[0])).toEqual(['6', '5'])
})

test('quiet hours delay a digest of the cadence ‘now’', async () => {
  await subscribed({ quiet: { from: 22, to: 8 } })
  at = '2026-11-24T19:00:00Z'
  await enter('a', '4.1', '2024')
  await look()
  expect(sent()).toEqual([])
  at = '2026-11-25T04:00:00Z'
  await look()
  expect(sent().length).toBe(1)
})

test('killed between the outbox and its own mark, a digest is not sent twice, and no later news is lost', async () => {
  await subscribed()
  await look()
  await enter('a', '4.1', '2024')
  const cut: BroadcastQueue = {
    ...outbox,
    async put(posting) {
      await outbox.put(posting)
      throw new Error('killed')
    },
  }
  await expect(look(cut)).rejects.toThrow('killed')
  store = await openStore(engine, now)
  await enter('b', '4.2', '2025')
  await look()
  await look()
  expect(sent().filter(text => text.includes('4.1 billion')).length).toBe(1)
  expect(sent().filter(text => text.includes('4.2 billion')).length).toBe(1)
})

test('C6: a channel’s post is silent, names its sources, and has no buttons', async () => {
  await subscribed({ chat: -1001, kind: 'channel', isSilent: true })
  await enter('a', '4.1', '2024')
  await look()
  const [posting] = outbox.postings
  expect(posting?.recipients).toEqual([{ chat: -1001, message: 0, silent: true }])
  expect(posting?.messages[0]?.uses).toEqual(['a'])
  expect(posting?.messages[0]?.message).toMatchObject({ buttons: [], text: expect.stringContaining('[1]') })
})

test('a paused or new subscription gets no earlier news', async () => {
  await subscribed({ isPaused: true })
  await enter('a', '4.1', '2024')
  await subscribed({ chat: 6 })
  await look()
  expect(sent()).toEqual([])
  await enter('b', '4.2', '2025')
  await look()
  expect(sent().map(text => text.split(':')[0])).toEqual(['6'])
})

test('each in its own language', async () => {
  for (const [i, language] of (['en', 'az', 'ru', 'zh'] as const).entries())
    await subscribed({ chat: 10 + i, language })
  await enter('a', '4.1', '2024')
  await look()
  expect(sent().map(text => text.split('\n')[0])).toEqual([
    expect.stringContaining('New: $4.1 billion'),
    expect.stringContaining('Yeni: 4,1 milyard $'),
    expect.stringContaining('Новое: $4,1 млрд'),
    expect.stringContaining('新数据：41亿美元'),
  ])
})

test('a post has the growth of its figure; what it has no room for is left out before a figure is', async () => {
  await enter('y', '3.9', '2024')
  await subscribed()
  await look()
  await enter('x', '4.1', '2025')
  await look()
  await enter('m', '0.4', '2026-01')
  for (let month = 2; month < 10; month += 1) await enter(`m${month}`, `0.4${month}`, `2026-0${month}`)
  await look()
  const [alone, many] = sent().map(text => text.split('\n\n')[0] ?? '')
  expect(alone).toBe('5: New: $4.1 billion · China–Azerbaijan turnover, 2025 [1]\n▲ +5% on 2024 (our calculation)')
  expect(many?.match(/^\$0\.4\d? billion/gm)).toHaveLength(6)
})

test('a post has the official figure that bears its figure out', async () => {
  const facts = seedFacts
  const all = changesSince(
    { since: 0, to: facts.version, countries: [], kinds: ['record'], meanwhile: { stood: new Map(), withdrawn: [] } },
    facts,
    { reporter: 'AZE', partner: 'CHN' },
  )
  const { message, uses } = writeDigest(all.slice(0, 2), 'daily', { ...writingIn('en', 'channel'), facts })
  expect(message.text.split('\n\n')[0]?.split('\n')).toEqual([
    'New since yesterday',
    'Record: $4.87 billion · China–Azerbaijan turnover, 2025 [1] · ▲ +30.2% on 2024 [1]',
    '✓ IMF: exports 84.4 + imports 4,789.9 = $4,874.2 million, the same, rounded [2]',
    'Record: $3.744 billion · China–Azerbaijan turnover, 2024 [3] · ▲ +20.7% on 2023 [3]',
    '✓ IMF: exports 19.7 + imports 3,725.1 = $3,744.8 million, the same, cut off [2]',
  ])
  expect(uses.length).toBeGreaterThan(4)
})

test('a figure that official statistics contradict is no record', () => {
  const source = seedFacts.sources.list[0]?.id ?? ''
  const wrong = observation('wrong', {
    period: '2024',
    amount: { value: '5.1', unitMult: 9, unit: 'USD' },
    citation: { source, place: 'text' },
  })
  const [edit] = edits([add({ observations: [wrong] })], seedFacts.version)
  const facts = edit === undefined ? seedFacts : applyEdits(seedFacts, [edit])
  if (isRefusal(facts)) throw new Error(facts.rule)
  const { kinds = [] } =
    changesSince(
      {
        since: seedFacts.version,
        to: facts.version,
        countries: [],
        kinds: ['record', 'conflict'],
        meanwhile: { stood: new Map(), withdrawn: [] },
      },
      facts,
      { reporter: 'AZE', partner: 'CHN' },
    )[0] ?? {}
  expect(kinds).toEqual(['conflict'])
})

test('in full, a digest says of each figure what its own answer would', async () => {
  await enter('z', '3.5', '2023')
  await subscribed({ length: 'full' })
  await subscribed({ chat: 6 })
  await enter('a', '4.1', '2024')
  await look()
  const [full = '', short = ''] = sent()
  expect(full).toMatch(/\$4\.1 billion · China–Azerbaijan turnover, 2024 \[1\]\n.*\+17% on 2023 \(our calculation\)/)
  expect(short).not.toContain('2023: $3.5')
  expect(short.split('\n').length).toBeLessThan(full.split('\n').length)
})

test.each(['private', 'group', 'channel'] as const)('what a digest has no room for is counted: %s', async kind => {
  await subscribed({ kind })
  await subscribed({ chat: 6, kind, length: 'full' })
  for (let year = 2010; year < 2024; year += 1) await enter(`y${year}`, `${year - 2009}.1`, String(year))
  await look()
  for (const text of sent()) {
    const shown = text.match(/billion · /g)?.length ?? 0
    expect(text).toContain(`And ${14 - shown} more`)
    expect(text.split('\n').filter(line => line !== '').length).toBeLessThanOrEqual(9)
  }
  // A growth uses the figure of the year before too.
  for (const [i, { uses }] of (outbox.postings[0]?.messages ?? []).entries())
    expect(uses.length).toBeGreaterThanOrEqual(sent()[i]?.match(/billion · /g)?.length ?? 99)
})

test('the important line comes first: records, then years before months, the newest first', async () => {
  for (const [i, year] of ['2020', '2021', '2022', '2023'].entries()) await enter(`y${i}`, `${i}.5`, year)
  await subscribed()
  for (const month of ['01', '02', '03', '04', '05', '06', '07']) await enter(`m${month}`, '0.4', `2026-${month}`)
  await enter('x', '4.5', '2025', { flow: 'M' })
  await enter('a', '4.1', '2024')
  await look()
  const lines = sent().at(-1)?.split('\n') ?? []
  expect(lines.slice(0, 4)).toEqual([
    '5: New',
    expect.stringContaining('Record: $4.1 billion'),
    expect.stringContaining('$4.5 billion'),
    expect.stringContaining('July 2026'),
  ])
  expect(lines).toContain('And 3 more')
})

test('items without room are behind a button, or in groups and channels behind a link', async () => {
  await subscribed()
  await subscribed({ chat: -5, kind: 'group' })
  await subscribed({ chat: -1001, kind: 'channel' })
  for (let year = 2010; year < 2024; year += 1) await enter(`y${year}`, `${year - 2009}.1`, String(year))
  await look()
  const [one, group, channel] = outbox.postings[0]?.messages.map(({ message }) => JSON.stringify(message)) ?? []
  const address = /"label":"More","data":"([\w-]+)"/.exec(one ?? '')?.[1] ?? ''
  expect(group).toMatch(/"url":"https:\/\/t\.me\/karvan_bot\?start=[\w-]+"[\s\S]*"buttons":\[\]/)
  expect(channel).toContain(`"url":"https://t.me/karvan_bot?start=${address}"`)
  expect(channel).toContain('"buttons":[]')
  expect(outbox.postings[0]?.messages[2]?.recipe).toMatchObject({ rest: address })
  const question = fromAddress(address)
  const said = question && answer(question, await store.facts(), '2026-11-24')
  expect(said?.kind === 'news' ? said.figures.map(it => it.period) : []).toEqual(
    Array.from({ length: 8 }, (_, i) => String(2017 - i)),
  )
})

test('a withdrawal is told with the reason; a new figure that was withdrawn again is not told', async () => {
  await enter('a', '4.1', '2024')
  await subscribed()
  await look()
  await enter('b', '4.2', '2025')
  await store.change({ do: 'withdraw', id: 'b', why: 'entered twice' }, 1, now())
  await store.change({ do: 'withdraw', id: 'a', why: 'the source took it back' }, 1, now())
  await look()
  expect(sent()).toEqual(['5: Withdrawn: $4.1 billion · China–Azerbaijan turnover, 2024 (the source took it back)'])
})

const correct = (id: string, value: string, period: string) =>
  store.change(
    { do: 'correct', to: observation(id, { period, amount: { value, unitMult: 9, unit: 'USD' } }) },
    1,
    now(),
  )
const undo = async (version: number): Promise<void> => {
  const change = await store.inverse(version)
  if ('do' in change) await store.change(change, 1, now())
}

test('a correction is told against what was told before, however often it was corrected meanwhile', async () => {
  await enter('a', '4.1', '2024')
  await subscribed()
  await look()
  await correct('a', '4.2', '2024')
  await correct('a', '4.3', '2024')
  await look()
  expect(sent()[0]).toMatch(/^5: Corrected: \$4\.1 billion → \$4\.3 billion /)
})

test('the reason of a correction is told with it, that of the last one', async () => {
  await enter('a', '4.1', '2024')
  await subscribed()
  await look()
  const to = (value: string) =>
    observation('a', { period: '2024', amount: { value, unitMult: 9, unit: 'USD' as const } })
  await store.change({ do: 'correct', to: to('4.2'), why: 'misread' }, 1, now())
  await store.change({ do: 'correct', to: to('4.3'), why: 'see @all: a misprint' }, 1, now())
  await look()
  expect(sent()[0]?.split('\n')[0]).toBe(
    '5: Corrected: $4.1 billion → $4.3 billion · China–Azerbaijan turnover, 2024 (see @\u2060all: a misprint) [1]',
  )
})

test('a reason of an earlier state is not shown', async () => {
  await enter('a', '4.1', '2024')
  await subscribed()
  await look()
  const to = observation('a', { period: '2024', amount: { value: '4.2', unitMult: 9, unit: 'USD' } })
  await store.change({ do: 'correct', to, why: 'misread' }, 1, now())
  await correct('a', '4.3', '2024')
  await look()
  expect(sent()[0]).toMatch(/^5: Corrected: \$4\.1 billion → \$4\.3 billion · China–Azerbaijan turnover, 2024 \[1\]/)
})

test('a figure corrected before anybody was told of it is new', async () => {
  await subscribed()
  await look()
  await enter('a', '4.1', '2024')
  await correct('a', '4.2', '2024')
  await look()
  expect(sent()[0]).toMatch(/^5: New: \$4\.2 billion · China–Azerbaijan turnover, 2024 \[1\]/)
})

test('a correction that was undone before anybody was told of it is no news', async () => {
  await enter('a', '4.1', '2024')
  await subscribed()
  await look()
  const kept = await correct('a', '4.2', '2024')
  if ('version' in kept) await undo(kept.version)
  await look()
  expect(sent()).toEqual([])
})

test('a withdrawal is told to those who want corrections, of the countries that they named', async () => {
  await enter('a', '4.1', '2024')
  await subscribed({ kinds: ['new', 'record'] })
  await subscribed({ chat: 6, countries: ['TUR'] })
  await look()
  await store.change({ do: 'withdraw', id: 'a', why: 'misread' }, 1, now())
  await look()
  expect(sent()).toEqual([])
})

test('a withdrawal that was undone before anybody was told is no news', async () => {
  await enter('a', '4.1', '2024')
  await subscribed()
  await look()
  const kept = await store.change({ do: 'withdraw', id: 'a', why: 'misread' }, 1, now())
  if ('version' in kept) await undo(kept.version)
  await look()
  expect(sent()).toEqual([])
})

test.each([
  ['short', {}],
  ['full', { length: 'full' }],
  ['for records alone', { kinds: ['record'] }],
] as const)('sources that disagree are named with a record, too: %s', async (_, over) => {
  for (const [i, year] of ['2021', '2022', '2023', '2024'].entries()) await enter(`z${i}`, `${i}.5`, year)
  await enter('a', '4.87', '2025', { compiledBy: 'CN_AMB', citation: { source: 'trend-2026', place: 'text' } })
  await subscribed(over)
  await look()
  await enter('b', '4.95', '2025')
  await look()
  expect(sent().at(-1)).toMatch(/^5: (New: )?Record: \$4\.95 billion/)
  expect(sent().at(-1)).toContain('⚠ $4.87 billion')
  expect(sent().at(-1)?.match(/⚠/g)?.length).toBe(1)
})

test('a figure that contradicts another is named with it', async () => {
  await enter('a', '2.45', '2026-01/2026-07')
  await subscribed()
  await look()
  await enter('b', '2.1', '2026-01/2026-09')
  await look()
  expect(sent().at(-1)).toContain('⚠ Does not fit $2.45 billion')
})

test('a growth without a held value is new', async () => {
  await subscribed()
  await look()
  const amount = { value: '12.5', unitMult: 0, unit: 'PT' } as const
  await enter('g', '1', '2026-06', { measure: 'growth', against: '2025-06', amount })
  await look()
  expect(sent().at(-1)).toContain('+12.5%')
})

test('a growth that comes after its value is new, and one that comes with it is told with it', async () => {
  const amount = { value: '12.5', unitMult: 0, unit: 'PT' } as const
  await subscribed()
  await look()
  await enter('a', '4.1', '2024')
  await enter('f', '1', '2024', { measure: 'growth', against: '2023', amount })
  await look()
  expect(sent().at(-1)).toContain('▲ +12.5% on 2023 [1]')
  await enter('b', '4.2', '2025')
  await look()
  await enter('g', '1', '2025', { measure: 'growth', against: '2024', amount })
  await look()
  expect(sent().at(-1)).toContain('+12.5%')
})

test('a channel post is stored with its recipe', async () => {
  await subscribed({ chat: -1001, kind: 'channel' })
  await enter('a', '4.1', '2024')
  await look()
  expect(outbox.postings[0]?.messages[0]?.recipe).toEqual({
    of: 'digest',
    language: 'en',
    cadence: 'now',
    more: 0,
    told: [{ id: 'a', kinds: ['new'] }],
  })
})
