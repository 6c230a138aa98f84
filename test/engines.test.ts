/** What every engine must do, whatever it is made of. */
import { describe, expect, test } from 'vitest'
import { openJson } from '../src/data/json.ts'
import { memoryEngine } from '../src/data/memory.ts'
import type { Engine } from '../src/data/store.ts'
import { folders } from './data/folder.ts'
import { add, edits, ground, observation, quote } from './data/made.ts'

const fresh = folders()
const quiet = () => {}
const engines: readonly (readonly [string, () => Promise<Engine>])[] = [
  ['memory', async () => memoryEngine()],
  ['json files', () => openJson({ folder: fresh(), notice: quiet })],
]

const some = edits([ground, add({ observations: [observation('a')] }), add({ statements: [quote('b')] })])
const more = edits([{ do: 'withdraw', id: 'a', why: 'x' }], 3)

describe.each(engines)('%s', (_, open) => {
  test('keeps edits in order, and gives those after a version', async () => {
    const engine = await open()
    expect(await engine.read(0)).toEqual([])
    expect(await engine.append(some)).toBe('written')
    expect(await engine.append(more)).toBe('written')
    expect(await engine.read(0)).toEqual([...some, ...more])
    expect(await engine.read(2)).toEqual([...some.slice(2), ...more])
    expect(await engine.read(4)).toEqual([])
    expect(await engine.read(99)).toEqual([])
    await engine.close()
  })
  test('an edit whose version is taken, or ahead, is behind', async () => {
    const engine = await open()
    await engine.append(some)
    expect(await engine.append(some)).toBe('behind')
    expect(await engine.append(edits([ground], 4))).toBe('behind')
    expect(await engine.read(0)).toEqual(some)
    await engine.close()
  })
  test('of two that take one version at once, one is behind', async () => {
    const engine = await open()
    const both = await Promise.all([engine.append(some), engine.append(some.slice(0, 1))])
    expect(both.toSorted()).toEqual(['behind', 'written'])
    await engine.close()
  })
  test('what was read stays as it was', async () => {
    const engine = await open()
    await engine.append(some)
    const read = await engine.read(0)
    await engine.append(more)
    expect(read).toHaveLength(3)
    await engine.close()
  })
  test('keeps named values, and removes them', async () => {
    const engine = await open()
    expect(await engine.get('chat:1')).toBeUndefined()
    expect(await engine.put('chat:1', { language: 'az' })).toBe(true)
    expect(await engine.get('chat:1')).toEqual({ language: 'az' })
    expect(await engine.put('chat:1', { language: 'ru' })).toBe(true)
    expect(await engine.get('chat:1')).toEqual({ language: 'ru' })
    expect(await engine.put('chat:1', undefined)).toBe(true)
    expect(await engine.get('chat:1')).toBeUndefined()
    await engine.close()
  })
  test('gives a name to the first who asks', async () => {
    const engine = await open()
    const all = await Promise.all([1, 2, 3].map(value => engine.put('once:x', value, true)))
    expect(all).toEqual([true, false, false])
    expect(await engine.get('once:x')).toBe(1)
    await engine.close()
  })
  test('gives the names that begin so', async () => {
    const engine = await open()
    await Promise.all(['chat:1', 'chat:22', 'once:a'].map(name => engine.put(name, true)))
    const names: string[] = []
    for await (const name of engine.names('chat:')) names.push(name)
    expect(names.toSorted()).toEqual(['chat:1', 'chat:22'])
    await engine.close()
  })
  test.each(['__proto__', 'constructor', 'toString', 'chat:ə 中 "\\'])('%j is a name like any other', async name => {
    const engine = await open()
    expect(await engine.get(name)).toBeUndefined()
    await engine.put(name, { held: true })
    expect(await engine.get(name)).toEqual({ held: true })
    await engine.close()
  })
})

test('files give back after a start what was kept before it', async () => {
  const folder = fresh()
  const before = await openJson({ folder, notice: quiet })
  await before.append(some)
  await before.append(more)
  await before.put('__proto__', { held: true })
  await before.put('chat:1', { language: 'az' })
  await before.close()
  const after = await openJson({ folder, notice: quiet })
  expect(await after.read(0)).toEqual([...some, ...more])
  expect(await after.get('__proto__')).toEqual({ held: true })
  expect(await after.get('chat:1')).toEqual({ language: 'az' })
  expect(await after.append(edits([ground], 4))).toBe('written')
  await after.close()
})
