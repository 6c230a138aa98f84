import { expect, test } from 'vitest'
import { memoryOutbox } from '../../../src/data/queues/outbox.ts'
import { chats, type Many, openMany, posting } from './many.ts'

/** The largest number of arrivals within one second. */
const fullest = ({ arrivals }: Many): number =>
  Math.max(...arrivals.map(({ at }, i) => arrivals.slice(i, i + 60).filter(it => it.at < at + 1_000).length))

test('H3: 10,000 recipients take no longer than the limit asks for, within 2 %, and nobody is refused for haste', async () => {
  const many = openMany()
  await many.deliveries.put(posting('digest', chats(10_000)))
  await many.all()
  expect(new Set(many.arrivals.map(({ chat }) => chat)).size).toBe(10_000)
  expect(many.arrivals.length).toBe(10_000)
  expect(many.refusals).toBe(0)
  expect(fullest(many)).toBeLessThanOrEqual(25)
  // In the first second after a start, sends of the previous run may still count.
  const floorMs = (10_000 / 25) * 1_000
  expect((many.arrivals.at(-1)?.at ?? 0) / floorMs).toBeLessThan(1.02)
}, 60_000)

test('H2: replies go at once, and broadcasts use the rest of Telegram’s limit', async () => {
  const many = openMany()
  await many.deliveries.put(posting('digest', chats(500)))
  const busy = (async () => {
    for (let second = 0; second < 20; second += 1) {
      await Promise.all(chats(15, 10_000 + second * 100).map(many.answer))
      await many.clock.wait(1_000)
    }
  })()
  await Promise.all([many.all(), busy])
  expect(many.refusals).toBe(0)
  expect(fullest(many)).toBeLessThanOrEqual(30)
  expect(many.arrivals.length).toBe(500 + 20 * 15)
  // Fifteen a second for twenty seconds, then twenty-five.
  expect((many.arrivals.at(-1)?.at ?? 0) / 1_000).toBeCloseTo(20 + 200 / 25 + 1, -1)
})

test('H2: when Telegram’s answers take very long, it waits for them', async () => {
  const many = openMany()
  many.answerMs = 5_000
  await many.deliveries.put(posting('digest', chats(90)))
  await many.all()
  expect(many.arrivals[30]?.at).toBeGreaterThan(5_000)
  expect(fullest(many)).toBeLessThanOrEqual(30)
})

test('H2: a chat gets one message a second, a group twenty a minute, and others do not wait for them', async () => {
  const many = openMany()
  for (let i = 0; i < 45; i += 1) await many.deliveries.put(posting(`p${i}`, [7, -7]))
  await many.deliveries.put(posting('last', [9]))
  await many.all()
  expect(many.refusals).toBe(0)
  expect(many.of(7).length).toBe(45)
  expect(many.of(7).at(-1)?.at).toBeLessThan(46_000)
  expect(many.of(-7).length).toBe(45)
  expect(many.of(-7).at(-1)?.at).toBeGreaterThan(120_000)
  expect(many.of(9)[0]?.at).toBeLessThan(3_000)
})

test('H2: replies to a group count in its minute, and broadcasts wait for the rest of it', async () => {
  const many = openMany()
  async function answerOften(): Promise<void> {
    for (let i = 0; i < 18; i += 1) {
      await many.answer(-7)
      await many.clock.wait(1_100)
    }
  }
  await many.clock.during(answerOften())
  for (let i = 0; i < 5; i += 1) await many.deliveries.put(posting(`p${i}`, [-7, -8]))
  await many.all()
  expect(many.refusals).toBe(0)
  expect(many.of(-7).filter(({ at }) => at < 60_000).length).toBe(20)
  expect(many.of(-7).length).toBe(18 + 5)
  expect(many.of(-8).at(-1)?.at).toBeLessThan(30_000)
})

test('H8: what goes to one chat keeps its order', async () => {
  const many = openMany()
  for (let i = 0; i < 5; i += 1) await many.deliveries.put(posting(`p${i}`, [7], `${i}`))
  await many.all()
  expect(many.of(7).map(({ text }) => text)).toEqual(['0', '1', '2', '3', '4'])
})

test('H1: a 429 delays only its own chat', async () => {
  const many = openMany()
  let told = 0
  many.strike = ({ chat }) => (chat === 2 && told++ === 0 ? { kind: 'wait', ms: 30_000 } : undefined)
  await many.deliveries.put(posting('digest', chats(100)))
  await many.all()
  expect(many.of(2)[0]?.at).toBeGreaterThan(30_000)
  expect(many.arrivals.filter(({ chat }) => chat !== 2).at(-1)?.at).toBeLessThan(5_000)
})

test('B10: a chat that has blocked the bot is left alone, and its other posts too', async () => {
  const many = openMany()
  many.strike = ({ chat }) => (chat === 2 ? { kind: 'chatGone' } : undefined)
  await many.deliveries.put(posting('one', [1, 2]))
  await many.deliveries.put(posting('two', [2, 3]))
  await many.all()
  expect(many.gone).toEqual([2])
  expect(many.arrivals.map(({ chat }) => chat).toSorted()).toEqual([1, 3])
})

test('a chat that the bot may not write in is reported, and its other posts are still tried', async () => {
  const muted: string[] = []
  const many = openMany(undefined, { muted: ({ id }, { chat }) => muted.push(`${id} ${chat}`) })
  many.strike = ({ chat }) => (chat === -2 ? { kind: 'forbidden' } : undefined)
  await many.deliveries.put(posting('one', [1, -2]))
  await many.deliveries.put(posting('two', [-2]))
  await many.all()
  expect(muted).toEqual(['one -2', 'two -2'])
  expect(many.arrivals.map(({ chat }) => chat)).toEqual([1])
})

test('B7: a group that has another id gets it there', async () => {
  const many = openMany()
  many.strike = ({ chat }) => (chat === -5 ? { kind: 'moved', to: -1005 } : undefined)
  await many.deliveries.put(posting('one', [-5]))
  await many.all()
  expect(many.arrivals.map(({ chat }) => chat)).toEqual([-1005])
})

test.each([
  ['Telegram is down for a minute', { kind: 'unreached' }],
  ['Telegram has a fault for a minute', { kind: 'serverError' }],
] as const)('H4: %s: everybody gets it after, once, and it is not hammered', async (_, tried) => {
  const many = openMany()
  let calls = 0
  many.strike = () => {
    if (many.clock.now() > 60_000) return undefined
    calls += 1
    return tried
  }
  await many.deliveries.put(posting('digest', chats(500)))
  await many.all()
  expect(many.arrivals.length).toBe(500)
  expect(new Set(many.arrivals.map(({ chat }) => chat)).size).toBe(500)
  expect(calls).toBeLessThan(250)
})

test('H5: when the answer was lost it is sent once more, and never a third time', async () => {
  const many = openMany()
  many.strike = ({ chat }) => (chat === 2 ? 'lost' : undefined)
  await many.deliveries.put(posting('digest', [1, 2, 3]))
  await many.all()
  expect([1, 2, 3].map(chat => many.of(chat).length)).toEqual([1, 2, 1])
})

const noneLeft = { dropped: 0, isPaused: false, isStopped: false }

test('a message that keeps failing is given up, and counted as failed', async () => {
  const ended: unknown[] = []
  const many = openMany(undefined, { finished: (_, progress) => ended.push(progress) })
  many.strike = ({ chat }) => (chat === 2 ? { kind: 'serverError' } : undefined)
  await many.deliveries.put(posting('digest', [1, 2, 3]))
  expect(many.deliveries.progress('digest')).toEqual({ of: 3, sent: 0, gone: 0, failed: 0, ...noneLeft })
  await many.all()
  expect(ended).toEqual([{ of: 3, sent: 2, gone: 0, failed: 1, ...noneLeft }])
  expect(many.deliveries.progress('digest')).toBeUndefined()
})

test('a posting is paused and resumed; others continue meanwhile', async () => {
  const many = openMany()
  await many.deliveries.put(posting('held', [1]))
  await many.deliveries.pause('held')
  await many.deliveries.put(posting('other', [2]))
  await many.all()
  expect(many.arrivals.map(({ chat }) => chat)).toEqual([2])
  await many.deliveries.resume('held')
  await many.all()
  expect(many.arrivals.map(({ chat }) => chat)).toEqual([2, 1])
})

test('a stopped posting sends nothing more, and reports how many were left out', async () => {
  const ended: unknown[] = []
  const many = openMany(undefined, { finished: ({ id }, progress) => ended.push({ id, ...progress }) })
  await many.deliveries.put(posting('post', chats(100)))
  await many.deliveries.put(posting('other', [7]))
  many.strike = ({ chat }) => {
    if (chat === 20) void many.deliveries.stop('post')
    return undefined
  }
  await many.all()
  const sent = many.arrivals.filter(({ chat }) => chat !== 7).length + (many.of(7).length - 1)
  expect(sent).toBeLessThan(50)
  expect(many.of(7).length).toBe(2)
  const stopped = { id: 'post', of: 100, sent, gone: 0, failed: 0, dropped: 100 - sent, isPaused: false }
  expect(ended).toContainEqual({ ...stopped, isStopped: true })
})

test('a stop lets sends under way finish', async () => {
  const ended: unknown[] = []
  const many = openMany(undefined, { finished: (_, progress) => ended.push(progress) })
  many.answerMs = 200
  await many.deliveries.put(posting('post', [1, 2, 3, 4]))
  many.strike = ({ chat }) => {
    if (chat === 3) void many.deliveries.stop('post')
    return undefined
  }
  await many.all()
  expect(ended).toMatchObject([{ of: 4, sent: 3, failed: 0, dropped: 1 }])
})

test.each([
  ['held back', false, { sent: 0, failed: 0, dropped: 2 }],
  ['in doubt', true, { sent: 0, failed: 1, dropped: 1 }],
])('what is %s can be stopped', async (_, isBegun, counts) => {
  const ended: unknown[] = []
  const many = openMany(undefined, { finished: (_, progress) => ended.push(progress) })
  await many.outbox.put(posting('post', [1, 2]))
  if (isBegun) await many.outbox.begin('post', 0)
  await many.deliveries.pause('post')
  await many.deliveries.stop('post')
  await many.all()
  expect(many.arrivals).toEqual([])
  expect(ended).toEqual([{ of: 2, gone: 0, ...counts, isPaused: false, isStopped: true }])
})

test('a chat that no longer wants it when its turn comes is left out', async () => {
  const ended: unknown[] = []
  const many = openMany(undefined, {
    isWanted: ({ id }, { chat }) => id !== 'post' || chat !== 2,
    finished: (_, progress) => ended.push(progress),
  })
  await many.deliveries.put(posting('post', [1, 2, 3]))
  await many.all()
  expect(many.arrivals.map(({ chat }) => chat)).toEqual([1, 3])
  expect(ended).toMatchObject([{ of: 3, sent: 2, dropped: 1, isStopped: false }])
})

test('a chat that wants it later gets it later, and no other chat waits', async () => {
  const morning = 8 * 3_600_000
  const many: Many = openMany(undefined, {
    isWanted: (_, { chat }) => (chat % 2 === 0 && many.clock.now() < morning ? 'later' : true),
  })
  await many.deliveries.put(posting('digest', chats(10)))
  await many.all()
  const [night, day] = [many.arrivals.filter(({ at }) => at < morning), many.arrivals.filter(({ at }) => at >= morning)]
  expect(night.map(({ chat }) => chat % 2)).toEqual(Array(5).fill(1))
  expect(day.map(({ chat }) => chat % 2)).toEqual(Array(5).fill(0))
  expect(day.at(-1)?.at).toBeLessThan(morning + 10 * 60_000)
})

test('a forgotten chat gets nothing of what waits, and counts as unwanted', async () => {
  const ended: unknown[] = []
  const many = openMany(undefined, { finished: (_, progress) => ended.push(progress) })
  await many.deliveries.put(posting('one', [1, 2]))
  await many.deliveries.put(posting('two', [2]))
  many.deliveries.drop(2)
  await many.all()
  expect(many.arrivals.map(({ chat }) => chat)).toEqual([1])
  expect(ended).toMatchObject([
    { of: 1, sent: 0, gone: 0, dropped: 1 },
    { of: 2, sent: 1, gone: 0, dropped: 1 },
  ])
})

test('a moved group still wants it: its subscriptions move first', async () => {
  const wanted = new Set([-1])
  const many = openMany(undefined, {
    isWanted: (_, { chat }) => wanted.has(chat),
    // Its subscription is written to the disk first.
    moved: (_, to) => void many.clock.wait(100).then(() => wanted.add(to)),
  })
  many.strike = ({ chat }) => (chat === -1 ? { kind: 'moved', to: -2 } : undefined)
  await many.deliveries.put(posting('post', [-1]))
  await many.all()
  expect(many.arrivals.map(({ chat }) => chat)).toEqual([-2])
})

test('a chat that is gone ends the postings that were for it alone, and they are reported as finished', async () => {
  const ended: string[] = []
  const many = openMany(undefined, { finished: ({ id }) => ended.push(id) })
  many.strike = () => ({ kind: 'chatGone' })
  await many.deliveries.put(posting('one', [1]))
  await many.deliveries.put(posting('two', [1]))
  await many.all()
  expect(ended).toEqual(['one', 'two'])
})

test('the same posting is sent once, however often it is asked for', async () => {
  const many = openMany()
  expect(await many.deliveries.put(posting('digest', [1]))).toBe(true)
  expect(await many.deliveries.put(posting('digest', [1]))).toBe(false)
  await many.all()
  expect(await many.deliveries.put(posting('digest', [1]))).toBe(false)
  expect(many.of(1).length).toBe(1)
})

test('killed before the message id is stored, it is stored at the next start, and not sent again', async () => {
  const outbox = memoryOutbox()
  await outbox.put(posting('digest', [-1001]))
  await outbox.begin('digest', 0)
  // The previous run was killed here.
  outbox.end('digest', 0, 'sent', 77)
  const noted: (number | undefined)[] = []
  const many = openMany(outbox, {
    sent: async (_, __, number) => void noted.push(number),
  })
  await many.all()
  expect([noted, many.arrivals]).toEqual([[77], []])
  expect(outbox.open.size).toBe(0)
})
