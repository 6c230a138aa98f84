/** What a conversation remembers survives as JSON: replicas share it through a database. */
import { expect, test } from 'vitest'
import { z } from 'zod'
import { memoryEngine } from '../../../src/data/engine/memory-engine.ts'
import type { Code } from '../../../src/data/model/schema.ts'
import { unshared } from '../../../src/data/shared/shared.ts'
import { localMemory, type ShortMemory } from '../../../src/data/shared/short-memory.ts'
import { createApp } from '../../../src/handlers/app.ts'
import { languages } from '../../../src/languages/languages.ts'
import { asks, shown } from '../../app.ts'
import { turns } from '../../conversations/turns.ts'
import { seedEdits } from '../../facts.ts'
import { differentQuestions } from '../../reading/score.ts'
import { openSeedStore } from '../../store.ts'
import { everyNth } from '../../suite.ts'

const now = (): Date => new Date('2026-11-24T12:00:00Z')

/** A memory that keeps JSON. What is read from it must be what was put. */
function jsonMemory(): ShortMemory {
  const { open, ...memory } = localMemory(now)
  const throughJson = <T extends {}>(shape: z.ZodType<T>, value: T): T => {
    const back = shape.parse(JSON.parse(JSON.stringify(z.encode(shape, value))))
    expect(back).toEqual(value)
    return back
  }
  return {
    ...memory,
    open(kind) {
      const [values, shape] = [open(kind), kind.shape()]
      return {
        get: keys => values.get(keys),
        ofPerson: person => values.ofPerson(person),
        putIfAbsent: (key, value) => values.putIfAbsent(key, throughJson(shape, value)),
        put: all => values.put(all.map(([key, value]) => [key, throughJson(shape, value)])),
      }
    },
  }
}

const store = await openSeedStore(memoryEngine(seedEdits))
const appOver = (memory: ShortMemory) =>
  createApp({
    store,
    now,
    pair: { reporter: 'AZE', partner: 'CHN' },
    language: 'en',
    bot: '@karvan_bot',
    dayOf: () => '2026-11-24',
    shared: { ...unshared(now), memory },
  })

const codes: readonly Code[] = languages.map(({ code }) => code)

test.each(codes)('questions of all sorts in %s, and what follows them', async code => {
  const app = appOver(jsonMemory())
  const texts = differentQuestions(code)
  expect(texts.length).toBeGreaterThan(40)
  for (const text of [...everyNth(8, texts), ...turns[code].flat()]) await app.respond(asks(text, code))
})

test('a question of an unknown country, and one of another subject', async () => {
  const app = appOver(jsonMemory())
  const first = async (text: string) => shown(await app.respond(asks(text))).split('\n')[0]
  await first('/turnover turkey 2024')
  const unknown = await first('and with Freedonia?')
  expect(await first('and exports?')).toBe(unknown)
  await first('/turnover turkey 2024')
  const declined = await first('GDP of Georgia 2025')
  expect(await first('and Russia?')).toBe(declined)
})
