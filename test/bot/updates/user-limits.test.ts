import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openUserLimits, usualLimits } from '../../../src/bot/updates/user-limits.ts'

const second = 1_000
function open() {
  let at = 1_000_000
  const limits = openUserLimits(usualLimits, () => at)
  const turns = (count: number, asker: Parameters<typeof limits.turn>[0]) =>
    Array.from({ length: count }, () => limits.turn(asker))
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

test('forty at once, then one a second, and a minute is the longest wait', () => {
  const { turns } = open()
  const given = turns(102, inPrivate(1))
  expect(given.slice(0, 40)).toEqual(Array(40).fill(0))
  expect(given.slice(40, 43)).toEqual([second, 2 * second, 3 * second])
  expect(given[99]).toBe(60 * second)
  expect(given.slice(100)).toEqual(['refused', 'again'])
})

test('a refused sender is told again only after a pause', () => {
  const { turns, wait } = open()
  expect(turns(101, inPrivate(1)).at(-1)).toBe('refused')
  wait(second)
  expect(turns(2, inPrivate(1))).toEqual(['again', 'again'])
  wait(200 * second)
  expect(turns(101, inPrivate(1)).at(-1)).toBe('refused')
})

test('a group gets ten at once and then ten a minute, from however many people', () => {
  const { turns } = open()
  const given = Array.from({ length: 22 }, (_, i) => turns(1, inGroup(i))[0])
  expect(given.slice(0, 11)).toEqual([...Array(10).fill(0), 6 * second])
  expect(given[19]).toBe(60 * second)
  expect(given.slice(-2)).toEqual(['refused', 'again'])
})

test.each([
  ['a private chat', inPrivate(1), 40 + 60],
  ['a group', inGroup(1), 10 + 10],
])(
  '%s that sends three hundred at once, each waiting for the one before, gets a minute’s answers, one word, and silence',
  (_, asker, answers) => {
    const { turn, wait } = open()
    const given = Array.from({ length: 300 }, () => {
      const one = turn(asker)
      if (typeof one === 'number') wait(one)
      return typeof one === 'number' ? 'answered' : one
    })
    expect(given.filter(one => one === 'answered').length).toBe(answers)
    expect(given.slice(answers)).toEqual(['refused', ...Array(299 - answers).fill('again')])
  },
)

test('a press is taken at once or refused, and a refused press or edit does not count as told', () => {
  const { turn } = open()
  const pressed = Array.from({ length: 12 }, () => turn(inGroup(1), 'presses'))
  expect(pressed).toEqual([...Array(10).fill(0), 'refused', 'refused'])
  const edited = Array.from({ length: 12 }, () => turn(inGroup(1), 'edits'))
  expect(edited.slice(0, 2)).toEqual([6 * second, 12 * second])
  expect(edited.slice(-2)).toEqual(['refused', 'refused'])
  expect(turn(inGroup(1))).toBe('refused')
  expect(turn(inGroup(1))).toBe('again')
})

test('one chat takes no turn of another; a person takes one in every chat', () => {
  const { turns } = open()
  turns(200, inPrivate(1))
  expect(turns(1, inPrivate(2))).toEqual([0])
  expect(turns(1, { chat: { id: -5, kind: 'group' }, person: { id: 1 } })).toEqual(['again'])
  expect(turns(1, { chat: { id: -5, kind: 'channel' } })).toEqual([0])
})

test('law: in no span does anybody get more turns than the bucket and the time give', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5_000 }), { maxLength: 200 }), gaps => {
      const { turns, wait } = open()
      let passed = 0
      const times = gaps.flatMap(gap => {
        wait(gap)
        passed += gap
        const [turn] = turns(1, inPrivate(1))
        return typeof turn === 'number' ? [passed + turn] : []
      })
      times.forEach((from, i) => {
        const within = times.slice(i).filter(time => time - from < 60 * second).length
        expect(within).toBeLessThanOrEqual(40 + 60)
      })
    }),
  )
})

test('H2 law: within no minute a group gets more than twenty answers, with the word that it was too much', () => {
  const ways = fc.constantFrom('asks' as const, 'edits' as const, 'presses' as const)
  const step = fc.record({
    gap: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 20_000 })),
    id: fc.nat(4),
    way: ways,
  })
  fc.assert(
    fc.property(fc.array(step, { minLength: 20, maxLength: 200 }), steps => {
      const { turn, wait } = open()
      let passed = 0
      const times = steps.flatMap(({ gap, id, way }) => {
        wait(gap)
        passed += gap
        const given = turn(inGroup(id), way)
        if (typeof given === 'number') return [passed + given]
        return way === 'asks' && given === 'refused' ? [passed] : []
      })
      for (const from of times) {
        expect(times.filter(time => time >= from && time - from < 60 * second).length).toBeLessThanOrEqual(20)
      }
    }),
  )
})

test('it remembers a bounded number of chats', () => {
  const { turns } = open()
  turns(101, inPrivate(1))
  for (let id = 2; id < 20_002; id += 1) turns(1, inPrivate(id))
  expect(turns(1, inPrivate(1))).toEqual([0])
})
