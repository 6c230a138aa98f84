import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openUserLimits, usualLimits } from '../../../src/bot/updates/user-limits.ts'
import { localMemory } from '../../../src/data/shared/short-memory.ts'

const second = 1_000
/** One after the other, as the updates of a chat are. */
async function inTurn<T>(count: number, work: (index: number) => Promise<T>): Promise<readonly T[]> {
  const done: T[] = []
  for (let i = 0; i < count; i += 1) done.push(await work(i))
  return done
}
function open() {
  let at = 1_000_000
  const limits = openUserLimits(
    usualLimits,
    () => at,
    localMemory(() => new Date(at)),
  )
  const turns = (count: number, asker: Parameters<typeof limits.turn>[0]) => inTurn(count, () => limits.turn(asker))
  return {
    turns,
    turn: limits.turn,
    wait: (ms: number) => {
      at += ms
    },
  }
}
const inPrivate = (id: number) => ({ chat: { id, kind: 'private' }, person: { id } })
const inGroup = (id: number) => ({ chat: { id: -1, kind: 'group' }, person: { id } })

test('forty at once, then one a second, and a minute is the longest wait', async () => {
  const { turns } = open()
  const given = await turns(102, inPrivate(1))
  expect(given.slice(0, 40)).toEqual(Array(40).fill(0))
  expect(given.slice(40, 43)).toEqual([second, 2 * second, 3 * second])
  expect(given[99]).toBe(60 * second)
  expect(given.slice(100)).toEqual(['refused', 'again'])
})

test('a refused sender is told again only after a pause', async () => {
  const { turns, wait } = open()
  expect((await turns(101, inPrivate(1))).at(-1)).toBe('refused')
  wait(second)
  expect(await turns(2, inPrivate(1))).toEqual(['again', 'again'])
  wait(200 * second)
  expect((await turns(101, inPrivate(1))).at(-1)).toBe('refused')
})

test('a group gets ten at once and then ten a minute, from however many people', async () => {
  const { turn } = open()
  const given = await inTurn(22, i => turn(inGroup(i)))
  expect(given.slice(0, 11)).toEqual([...Array(10).fill(0), 6 * second])
  expect(given[19]).toBe(60 * second)
  expect(given.slice(-2)).toEqual(['refused', 'again'])
})

test.each([
  ['a private chat', inPrivate(1), 40 + 60],
  ['a group', inGroup(1), 10 + 10],
])(
  '%s that sends three hundred at once, each waiting for the one before, gets a minute’s answers, one word, and silence',
  async (_, asker, answers) => {
    const { turn, wait } = open()
    const given = await inTurn(300, async () => {
      const one = await turn(asker)
      if (typeof one === 'number') wait(one)
      return typeof one === 'number' ? 'answered' : one
    })
    expect(given.filter(one => one === 'answered').length).toBe(answers)
    expect(given.slice(answers)).toEqual(['refused', ...Array(299 - answers).fill('again')])
  },
)

test('a press is taken at once or refused, and a refused press or edit does not count as told', async () => {
  const { turn } = open()
  const pressed = await inTurn(12, () => turn(inGroup(1), 'presses'))
  expect(pressed).toEqual([...Array(10).fill(0), 'refused', 'refused'])
  const edited = await inTurn(12, () => turn(inGroup(1), 'edits'))
  expect(edited.slice(0, 2)).toEqual([6 * second, 12 * second])
  expect(edited.slice(-2)).toEqual(['refused', 'refused'])
  expect(await turn(inGroup(1))).toBe('refused')
  expect(await turn(inGroup(1))).toBe('again')
})

test('one chat takes no turn of another; a person takes one in every chat', async () => {
  const { turns } = open()
  await turns(200, inPrivate(1))
  expect(await turns(1, inPrivate(2))).toEqual([0])
  expect(await turns(1, { chat: { id: -5, kind: 'group' }, person: { id: 1 } })).toEqual(['again'])
  expect(await turns(1, { chat: { id: -5, kind: 'channel' } })).toEqual([0])
})

test('law: in no span does anybody get more turns than the bucket and the time give', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 5_000 }), { maxLength: 200 }), async gaps => {
      const { turn, wait } = open()
      let passed = 0
      const times: number[] = []
      for (const gap of gaps) {
        wait(gap)
        passed += gap
        const given = await turn(inPrivate(1))
        if (typeof given === 'number') times.push(passed + given)
      }
      times.forEach((from, i) => {
        const within = times.slice(i).filter(time => time - from < 60 * second).length
        expect(within).toBeLessThanOrEqual(40 + 60)
      })
    }),
  )
})

test('H2 law: within no minute a group gets more than twenty answers, with the word that it was too much', async () => {
  const ways = fc.constantFrom('asks' as const, 'edits' as const, 'presses' as const)
  const step = fc.record({
    gap: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 20_000 })),
    id: fc.nat(4),
    way: ways,
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 200 }), async steps => {
      const { turn, wait } = open()
      let passed = 0
      const times: number[] = []
      for (const { gap, id, way } of steps) {
        wait(gap)
        passed += gap
        const given = await turn(inGroup(id), way)
        if (typeof given === 'number') times.push(passed + given)
        else if (way === 'asks' && given === 'refused') times.push(passed)
      }
      for (const from of times) {
        expect(times.filter(time => time >= from && time - from < 60 * second).length).toBeLessThanOrEqual(20)
      }
    }),
  )
})

test('after the clock is set back nobody waits for the time before', async () => {
  const { turns, wait } = open()
  await turns(101, inPrivate(1))
  wait(-3_600 * second)
  expect(await turns(1, inPrivate(1))).toEqual([0])
})

test('it remembers a bounded number of chats', async () => {
  const { turns } = open()
  await turns(101, inPrivate(1))
  for (let id = 2; id < 40_002; id += 1) await turns(1, inPrivate(id))
  expect(await turns(1, inPrivate(1))).toEqual([0])
})
