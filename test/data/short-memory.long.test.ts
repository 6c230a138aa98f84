/** Short memory: one suite over memory and PostgreSQL. */
import { describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { openPostgresEngine } from '../../src/data/engine/postgres/postgres-engine.ts'
import { StoreError } from '../../src/data/engine/store-error.ts'
import { sharedOver } from '../../src/data/open-database.ts'
import { localMemory, type ShortKind, type ShortMemory } from '../../src/data/shared/short-memory.ts'
import { hasPostgres } from './engine/postgres-server.ts'
import { usePostgres } from './engine/use-postgres.ts'

interface Word {
  readonly word: string
  readonly chat: number
  readonly person?: number | undefined
  readonly at: number
}
const hour = 3_600_000
const patience = { timeout: 45_000, interval: 5 }
const words: ShortKind<Word> = {
  name: 'word',
  shape: () => z.strictObject({ word: z.string(), chat: z.int(), person: z.int().optional(), at: z.number() }),
  most: 1_000,
  endsAt: ({ at }) => at + 24 * hour,
  ownerOf: ({ chat, person }) => ({ chat, person }),
}
const numbers: ShortKind<number> = {
  name: 'number',
  shape: () => z.int(),
  most: 1_000,
  endsAt: () => Date.parse('2026-03-14T09:00:00Z'),
}

const server = usePostgres()
const clock = { at: 0 }
const now = (): Date => new Date(Date.parse('2026-03-13T09:00:00Z') + clock.at)
const word = (text: string, chat: number, person?: number): Word => ({
  word: text,
  chat,
  at: now().getTime(),
  ...(person !== undefined && { person }),
})

/** Opens new data, and returns how a replica opens its memory over them. */
type OpenData = () => Promise<{ readonly memory: ShortMemory; close(): Promise<void> }>
const local: OpenData = async () => ({ memory: localMemory(now), close: async () => undefined })
const postgres: OpenData = async () => {
  const engine = await openPostgresEngine({ url: await server.database() })
  return { memory: sharedOver(engine, now).memory, close: () => engine.close() }
}
const all: readonly (readonly [string, OpenData])[] = [
  ['memory', local],
  ...(hasPostgres ? [['postgres', postgres] as const] : []),
]

describe.each(all)('short memory in %s', (_, openData) => {
  async function opened() {
    clock.at = 0
    const { memory, close } = await openData()
    return { memory, close, values: memory.open(words), counts: memory.open(numbers) }
  }

  test('keeps the last value of a key, by its kind', async () => {
    const { values, counts, close } = await opened()
    await values.put([
      ['a', word('old', 1)],
      ['b', word('bee', -5, 2)],
    ])
    await values.put([['a', word('new', 1)]])
    await counts.put([['a', 7]])
    expect(await values.get(['b', 'x', 'a'])).toEqual([word('bee', -5, 2), undefined, word('new', 1)])
    expect(await counts.get(['a', 'b'])).toEqual([7, undefined])
    await close()
  })

  test('keeps nothing of no values', async () => {
    const { values, close } = await opened()
    await values.put([])
    expect(await values.get([])).toEqual([])
    await close()
  })

  test('one of several takes a free key', async () => {
    const { counts, close } = await opened()
    const taken = await Promise.all([1, 2, 3].map(it => counts.putIfAbsent('a', it)))
    expect(taken.filter(Boolean)).toHaveLength(1)
    expect(await counts.putIfAbsent('b', 1)).toBe(true)
    await close()
  })

  test('tells what a person has in every chat', async () => {
    const { values, close } = await opened()
    await values.put([
      ['a', word('x', 1, 1)],
      ['b', word('y', -5, 1)],
      ['c', word('z', -5, 2)],
    ])
    expect((await values.ofPerson(1)).map(it => it.word).toSorted()).toEqual(['x', 'y'])
    expect(await values.ofPerson(3)).toEqual([])
    await close()
  })

  test('forgets the chat, and the person everywhere; what is nobody’s stays', async () => {
    const { memory, values, counts, close } = await opened()
    const keys = ['a', 'b', 'c', 'd', 'e']
    await values.put([
      ['a', word('chat and person', 1, 1)],
      ['b', word('the chat', 1, 2)],
      ['c', word('the person', -5, 1)],
      ['d', word('others', -5, 2)],
      ['e', word('nobody', -5)],
    ])
    await counts.put([['1', 1]])
    await memory.forget({ chat: 1, person: 1 })
    expect((await values.get(keys)).map(it => it?.word)).toEqual([
      ...[undefined, undefined, undefined],
      ...['others', 'nobody'],
    ])
    await memory.forget({ chat: -5 })
    expect((await values.get(keys)).filter(Boolean)).toEqual([])
    expect(await counts.get(['1'])).toEqual([1])
    await close()
  })

  test('a value that has ended is absent, its key is free, and it is removed', async () => {
    const { memory, values, close } = await opened()
    await values.put([
      ['a', word('early', 1, 1)],
      ['b', word('early', 1, 1)],
    ])
    clock.at = 12 * hour
    await values.put([['c', word('late', 1, 1)]])
    clock.at = 24 * hour
    expect((await values.get(['a', 'c'])).map(it => it?.word)).toEqual([undefined, 'late'])
    expect((await values.ofPerson(1)).map(it => it.word)).toEqual(['late'])
    expect(await values.putIfAbsent('a', word('again', 1, 1))).toBe(true)
    await memory.expire()
    clock.at = 23 * hour
    expect((await values.get(['a', 'b', 'c'])).map(it => it?.word)).toEqual(['again', undefined, 'late'])
    await close()
  })
})

describe.skipIf(!hasPostgres)('replicas over a database', () => {
  async function replicas() {
    clock.at = 0
    const url = await server.database()
    const engines = [await openPostgresEngine({ url }), await openPostgresEngine({ url })] as const
    const [a, b] = engines.map(engine => sharedOver(engine, now))
    if (a === undefined || b === undefined) throw new Error('there are no replicas')
    return { url, a, b, close: () => Promise.all(engines.map(engine => engine.close())) }
  }
  const topic = { name: 'word', shape: z.strictObject({ word: z.string() }) }

  test('one remembers and forgets what the other does', async () => {
    const { a, b, close } = await replicas()
    const [onA, onB] = [a.memory.open(words), b.memory.open(words)]
    await onA.put([['a', word('x', 1, 1)]])
    expect(await onB.get(['a'])).toEqual([word('x', 1, 1)])
    await b.memory.forget({ chat: 9, person: 1 })
    expect(await onA.get(['a'])).toEqual([undefined])
    await close()
  })

  test('a value of another shape, of another version, is absent', async () => {
    const { url, a, close } = await replicas()
    const values = a.memory.open(words)
    await values.put([['a', word('x', 1)]])
    for (const text of ['{"word":1}', 'no JSON']) {
      await server.run(url, `UPDATE short_memory SET value = '${text}'`)
      expect(await values.get(['a'])).toEqual([undefined])
    }
    await close()
  })

  test('what one tells the others hear, each topic alone, and not the teller', async () => {
    const { a, b, close } = await replicas()
    const heard: string[] = []
    const ended = vi.fn()
    a.onTell(topic, told => heard.push(`a ${told?.word}`))
    b.onTell(topic, told => heard.push(`b ${told?.word}`))
    b.onTell({ ...topic, name: 'end' }, ended)
    await a.tell(topic, { word: 'x' })
    // Of another version.
    await a.tell({ name: 'word', shape: z.int() }, 1)
    await a.tell({ name: 'unknown', shape: z.int() }, 1)
    await a.tell({ ...topic, name: 'end' }, { word: '' })
    await vi.waitFor(() => expect(ended).toHaveBeenCalledWith({ word: '' }), patience)
    expect(heard).toEqual(['b x'])
    await close()
  })

  test('while the database is away nothing is remembered, /forgetme fails, and later all may have been missed', async () => {
    const { a, b, close } = await replicas()
    const values = a.memory.open(words)
    const heard = vi.fn()
    b.onTell(topic, heard)
    await server.stop()
    await values.put([['a', word('x', 1)]])
    expect(await values.get(['a'])).toEqual([undefined])
    expect(await values.putIfAbsent('a', word('x', 1))).toBe(true)
    expect(await values.ofPerson(1)).toEqual([])
    await a.memory.expire()
    await expect(a.memory.forget({ chat: 1 })).rejects.toThrow(StoreError)
    await expect(a.tell(topic, { word: 'x' })).rejects.toThrow(StoreError)
    await server.start()
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith(undefined), patience)
    await close()
  })
})
