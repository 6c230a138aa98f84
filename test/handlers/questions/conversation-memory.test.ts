import { describe, expect, test } from 'vitest'
import type { Problem } from '../../../src/answers/model/problem.ts'
import { localMemory } from '../../../src/data/shared/short-memory.ts'
import { conversationMemory, previousQuestionOf } from '../../../src/handlers/questions/conversation-memory.ts'
import type { PreviousQuestion } from '../../../src/handlers/request/intent.ts'
import type { Request } from '../../../src/handlers/request/request.ts'

const question = (period: string): PreviousQuestion => ({
  question: { kind: 'figure', flow: 'T', reporter: 'AZE', partner: 'CHN', period },
})
const by = (chat: number, person?: number): Request => ({
  chat: { id: chat, kind: 'private' },
  addressed: true,
  ...(person === undefined ? {} : { person: { id: person } }),
})
const hour = 3_600_000

/** A memory and its clock. */
function memory() {
  const clock = { hours: 0 }
  const short = localMemory(() => new Date(clock.hours * hour))
  const forget = ({ chat, person }: Request) => short.forget({ chat: chat.id, person: person?.id })
  return { clock, memory: { ...conversationMemory(short, () => clock.hours * hour), forget, expire: short.expire } }
}

test('the last question of a person in a chat', async () => {
  const { memory: it } = memory()
  expect(await it.last(by(1, 1))).toBeUndefined()
  await it.keep(by(1, 1), question('2024'))
  await it.keep(by(1, 1), question('2025'))
  expect(await it.last(by(1, 1))).toEqual(question('2025'))
})

test.each([
  ['another person in the same chat', by(1, 2)],
  ['the same person in another chat', by(2, 1)],
  ['nobody in the same chat', by(1)],
  ['a chat whose number begins alike', by(11, 1)],
  ['a chat and person whose numbers run together alike', by(1, 11)],
])('is not that of %s', async (_, other) => {
  const { memory: it } = memory()
  await it.keep(by(1, 1), question('2025'))
  expect(await it.last(other)).toBeUndefined()
})

test('posts of a channel have no person, and still a last question', async () => {
  const { memory: it } = memory()
  await it.keep(by(-100), question('2025'))
  expect(await it.last(by(-100))).toEqual(question('2025'))
})

test.each([
  [0, true],
  [23.99, true],
  [24, false],
  [1000, false],
])('after %i hours it is kept: %s', async (hours, isKept) => {
  const { memory: it, clock } = memory()
  await it.keep(by(1, 1), question('2025'))
  clock.hours = hours
  expect((await it.last(by(1, 1))) !== undefined).toBe(isKept)
})

test('questions a day old are removed, even when nobody asks', async () => {
  const { memory: it, clock } = memory()
  await it.keep(by(1, 1), question('2024'))
  await it.keep(by(2, 2), question('2025'))
  clock.hours = 20
  await it.keep(by(1, 1), question('2023'))
  clock.hours = 25
  await it.expire()
  // With the clock set back, entries that are still there would be returned.
  clock.hours = 20
  expect(await it.recent(1)).toEqual([question('2023').question])
  expect(await it.recent(2)).toEqual([])
})

test('asked again, it is a day from then', async () => {
  const { memory: it, clock } = memory()
  await it.keep(by(1, 1), question('2024'))
  clock.hours = 20
  await it.keep(by(1, 1), question('2025'))
  clock.hours = 40
  expect(await it.last(by(1, 1))).toEqual(question('2025'))
})

test('the newest 7,500 are kept; twice as many push the oldest out', async () => {
  const { memory: it } = memory()
  const keep = async (from: number, to: number) => {
    for (let person = from; person <= to; person += 1) await it.keep(by(1, person), question('2025'))
  }
  await keep(1, 7_500)
  await it.keep(by(1, 1), question('2024'))
  await keep(7_501, 14_998)
  expect(await it.last(by(1, 2))).toBeDefined()
  await keep(14_999, 15_000)
  expect(await it.last(by(1, 3))).toBeUndefined()
  expect(await it.last(by(1, 1))).toEqual(question('2024'))
  expect(await it.last(by(1, 15_000))).toBeDefined()
})

test('forgetting takes the chat, and the person everywhere, and nothing else', async () => {
  const { memory: it } = memory()
  const kept: readonly Request[] = [by(1, 1), by(1, 2), by(2, 1), by(2, 2), by(11, 11)]
  for (const request of kept) await it.keep(request, question('2025'))
  await it.forget(by(1, 1))
  const left = await Promise.all(kept.map(it.last))
  expect(left.map(last => last !== undefined)).toEqual([false, false, false, true, true])
})

test('a channel that forgets keeps what others asked elsewhere', async () => {
  const { memory: it } = memory()
  await it.keep(by(-100), question('2025'))
  await it.keep(by(-200), question('2025'))
  await it.forget(by(-100))
  expect(await it.last(by(-100))).toBeUndefined()
  expect(await it.last(by(-200))).toBeDefined()
})

describe('what a person asked last', () => {
  const periods = async (it: ReturnType<typeof memory>['memory'], person: number) =>
    (await it.recent(person)).map(one => ('period' in one ? one.period : one.kind))

  test('is three questions from any chat, newest first, each once', async () => {
    const { memory: it, clock } = memory()
    for (const [chat, period] of [
      [1, '2021'],
      [1, '2022'],
      [-5, '2023'],
      [1, '2024'],
      [1, '2022'],
    ] as const) {
      clock.hours += 1
      await it.keep(by(chat, 1), question(period))
    }
    await it.keep(by(1, 2), question('2019'))
    expect(await periods(it, 1)).toEqual(['2022', '2024', '2023'])
    expect(await periods(it, 2)).toEqual(['2019'])
    expect(await periods(it, 3)).toEqual([])
  })

  test('is forgotten a day after it was asked, even if others were asked since', async () => {
    const { memory: it, clock } = memory()
    await it.keep(by(1, 1), question('2024'))
    clock.hours = 20
    await it.keep(by(1, 1), question('2025'))
    clock.hours = 24
    expect(await periods(it, 1)).toEqual(['2025'])
    clock.hours = 44
    expect(await periods(it, 1)).toEqual([])
  })

  test('is forgotten when the person says so, in any chat', async () => {
    const { memory: it } = memory()
    await it.keep(by(-5, 1), question('2024'))
    await it.keep(by(1, 1), question('2025'))
    await it.forget(by(1, 1))
    expect(await periods(it, 1)).toEqual([])
  })
})

describe('what the next question leans on', () => {
  const { question: asked } = question('2025')
  const nearest = [question('2024').question, question('2023').question]
  test.each<[string, Problem, boolean]>([
    ['no period', { because: 'not-a-period', heard: '2026-13', instead: [] }, true],
    ['a period to come', { because: 'not-over', period: '2030', today: '2026-11-24' }, true],
    ['goods', { because: 'no-goods' }, true],
    ['a slip in a country', { because: 'unknown-word', heard: 'Trukey', area: 'TUR' }, true],
    ['a country that nobody knows', { because: 'unknown-word', heard: 'Atlantis' }, false],
    ['two meanings', { because: 'ambiguous', heard: 'Korea' }, false],
  ])('after %s: the nearest question that can be asked, unless it is a guess', (_, problem, isKept) => {
    const unclear = { kind: 'unclear', problem, nearest } as const
    expect(previousQuestionOf({ say: unclear }, unclear, 'en')?.question).toEqual(isKept ? nearest[0] : undefined)
    // The same when the answer, not the reading, finds the problem.
    expect(previousQuestionOf({ ask: asked }, unclear, 'en')?.question).toEqual(isKept ? nearest[0] : undefined)
  })

  test('nothing when nothing is near, and no page', () => {
    const failed = { kind: 'unclear', problem: { because: 'failed' }, nearest: [] } as const
    expect(previousQuestionOf({ say: failed }, failed, 'en')).toBeUndefined()
    const forgotten = { kind: 'receipt', done: { what: 'forgotten' } } as const
    expect(previousQuestionOf({ forget: 'chat' }, forgotten, 'en')).toBeUndefined()
    expect(previousQuestionOf({ ask: { kind: 'page', page: 'help' } }, forgotten, 'en')).toBeUndefined()
  })

  test('the question itself, with how it was read', () => {
    const aside = { claims: [], reading: { words: [], carried: [{ area: 'TUR' }] } } as const
    const none = { kind: 'none', question: asked, nearest: [] } as const
    expect(previousQuestionOf({ ask: asked, aside }, none, 'en')).toEqual({ question: asked, aside, language: 'en' })
    expect(previousQuestionOf({ ask: asked }, none, 'en')).toEqual({ question: asked, language: 'en' })
  })
})
