/** A cached answer equals a fresh one. */
import { addDays } from 'date-fns/addDays'
import { formatISO } from 'date-fns/formatISO'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { memoryEngine } from '../../../src/data/engine/memory-engine.ts'
import type { Code } from '../../../src/data/model/schema.ts'
import type { Store } from '../../../src/data/store.ts'
import { createApp, type OpenApp } from '../../../src/handlers/app.ts'
import type { Request } from '../../../src/handlers/request/request.ts'
import { languages } from '../../../src/languages/languages.ts'
import { observations } from '../../data/seeds.ts'
import { pressEdits } from '../../facts.ts'
import { differentQuestions } from '../../reading/score.ts'
import { openSeedStore } from '../../store.ts'
import { somebody } from '../somebody.ts'

const codes: readonly Code[] = languages.map(({ code }) => code)

function appsOver(store: Store, clock = { day: '2026-11-24' }) {
  const fresh = (): OpenApp =>
    createApp({
      store,
      pair: { reporter: 'AZE', partner: 'CHN' },
      language: 'en',
      now: () => new Date(`${clock.day}T12:00:00Z`),
      dayOf: () => clock.day,
      bot: '@karvan_bot',
      isChatAdmin: async () => true,
    })
  return { fresh, clock }
}

test.each(codes)('in %s a question gets the answer of a fresh app, also when another asks it', async code => {
  const { fresh } = appsOver(await openSeedStore(memoryEngine(pressEdits)))
  const app = fresh()
  const asked = differentQuestions(code)
  expect(asked.length).toBeGreaterThan(40)
  for (const [i, text] of asked.entries()) {
    const by = (person: number): Request => somebody(text, person, person)
    const anew = await fresh().consult(by(1))
    // "Subscribe me" is no question: it is executed for each person.
    if (anew?.answer.kind === 'subscription') {
      expect(await app.consult(by(10_000 + i)), text).toMatchObject({ answer: { target: { chat: 10_000 + i } } })
      expect(await app.consult(by(20_000 + i)), text).toMatchObject({ answer: { target: { chat: 20_000 + i } } })
      continue
    }
    expect(await app.consult(by(10_000 + i)), text).toEqual(anew)
    expect(await app.consult(by(20_000 + i)), text).toEqual(anew)
  }
})

test('an answer is cached for others, but not after /forgetme', async () => {
  const { fresh } = appsOver(await openSeedStore(memoryEngine(pressEdits)))
  const app = fresh()
  const made = await app.consult(somebody('/turnover 2025', 1, 1))
  expect((await app.consult(somebody('/turnover 2025', 2, 2)))?.message).toBe(made?.message)
  await app.consult(somebody('/forgetme', 3, 3))
  expect((await app.consult(somebody('/turnover 2025', 2, 2)))?.message).not.toBe(made?.message)
})

describe('any change in between', () => {
  const words = [
    ...[
      '/turnover 2025',
      '/turnover turkey 2024',
      '/exports 2025',
      '/growth 2025',
      '/why',
      '/why 2022',
      '/start',
      '/help',
    ],
    ...['and exports?', 'and with Russia?', 'why?', 'how did you read that?', 'turnover with Georgia in 2024', 'hello'],
    ...[
      'а экспорт?',
      'оборот с Турцией 2024',
      'bəs idxal?',
      '那出口呢？',
      '/lang ru',
      '/lang en',
      '/forgetme',
      '/status',
    ],
    // Refusals, with what follows them, and corrections.
    ...['turnover with Narnia in 2024', '/turnover Narnia', 'tell me a joke', 'how is the weather?', 'and Russia?'],
    ...['no, 2024', 'no, imports', 'which is bigger?'],
  ]
  const choices = [
    'set.partner.TUR',
    'set.partner.-',
    'set.length.full',
    'set.length.-',
    'set.language.ru',
    'set.silent.yes',
  ]
  const step = fc.oneof(
    { weight: 12, arbitrary: fc.record({ text: fc.constantFrom(...words), person: fc.integer({ min: 1, max: 3 }) }) },
    { weight: 2, arbitrary: fc.record({ choose: fc.constantFrom(...choices) }) },
    { weight: 1, arbitrary: fc.record({ withdraw: fc.constantFrom(...observations.map(({ id }) => id)) }) },
    { weight: 1, arbitrary: fc.record({ daysLater: fc.constantFrom(1, 40) }) },
  )
  const place = fc.record({
    kind: fc.constantFrom('private' as const, 'group' as const, 'channel' as const),
    addressed: fc.boolean(),
    agoMs: fc.option(fc.constantFrom(7_200_000, 200_000_000), { nil: undefined }),
    tag: fc.constantFrom(...codes),
  })

  test('a request gets the answer of an app without a cache', async () => {
    const stores = [
      await openSeedStore(memoryEngine(pressEdits)),
      await openSeedStore(memoryEngine(pressEdits)),
    ] as const
    const clock = { day: '2026-11-24' }
    const app = appsOver(stores[0], clock).fresh()
    let chats = 100
    let spaces = 0
    const run = async (steps: readonly Step[], { kind, addressed, agoMs, tag }: Place): Promise<void> => {
      // New people each time; they use the same texts as others before.
      chats += 10
      const other = appsOver(stores[1], clock).fresh()
      for (const one of steps) {
        if ('daysLater' in one) clock.day = formatISO(addDays(clock.day, one.daysLater), { representation: 'date' })
        else if ('choose' in one) {
          const [person, id] = [{ id: chats + 1, languageTag: tag }, kind === 'private' ? chats + 1 : -chats]
          for (const it of [app, other]) await it.press(one.choose, { chat: { id, kind }, person, addressed })
        } else if ('withdraw' in one) {
          const change = { do: 'withdraw', id: one.withdraw, why: 'a slip' } as const
          for (const store of stores) await store.change(change, 1, new Date('2026-11-24T12:00:00Z'))
        } else {
          const person = { id: chats + one.person, languageTag: tag }
          const chat = { id: kind === 'private' ? person.id : -chats, kind }
          const said: Request = { chat, person, addressed, text: one.text, ...(agoMs !== undefined && { agoMs }) }
          // Additional spaces do not change the reading, but miss the cache.
          spaces += 1
          const anew = await other.consult({ ...said, text: one.text + ' '.repeat(spaces % 40) })
          expect(await app.consult(said), JSON.stringify(said)).toEqual(anew)
        }
      }
    }
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 12 }), place, run), { numRuns: 100 })
  })
})

interface Place {
  readonly kind: Request['chat']['kind']
  readonly addressed: boolean
  readonly agoMs: number | undefined
  readonly tag: Code
}
type Step =
  | { readonly text: string; readonly person: number }
  | { readonly choose: string }
  | { readonly withdraw: string }
  | { readonly daysLater: number }
