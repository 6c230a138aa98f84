/** What is noted of very many posts: over kills, damage and a full disk. */
import { appendFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { type AppendValues, openAppendValues } from '../../../src/data/engine/append-values.ts'
import { disk, type FileSystem } from '../../../src/data/engine/file-system.ts'
import { plainLines } from '../../../src/data/engine/value-lines.ts'
import { freshFolder, list } from '../folder.ts'

const notices: string[] = []
const fileIn = (folder: string): string => join(folder, 'posts.jsonl')
const opened: AppendValues[] = []
afterAll(() => Promise.all(opened.map(values => values.close())))
async function open(folder: string, files: FileSystem = disk): Promise<AppendValues> {
  const notice = (line: string): void => void notices.push(line)
  const values = await openAppendValues({ path: fileIn(folder), files, notice, form: plainLines, restMs: 60_000 })
  opened.push(values)
  return values
}
async function all(values: AppendValues): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {}
  for await (const name of values.names('')) found[name] = await values.get(name)
  return found
}

test('makes no file before there is something to keep', async () => {
  const folder = freshFolder()
  const values = await open(folder)
  await values.put('a', undefined)
  await values.close()
  expect(list(folder)).toEqual([])
})

test('values survive a kill, the newest of each name, without removed ones', async () => {
  const folder = freshFolder()
  const before = await open(folder)
  await Promise.all([before.put('a', 1), before.put('b', { of: ['x'] }), before.put('c', 3)])
  await before.put('a', 2)
  await before.put('c', undefined)
  expect(await before.put('a', 9, true)).toBe(false)
  // Nothing has closed it: that is how a kill leaves it.
  for (const again of [before, await open(folder)]) expect(await all(again)).toEqual({ b: { of: ['x'] }, a: 2 })
})

test.each(Array.from({ length: 12 }, (_, cut) => cut + 1))(
  'a kill that leaves off %i bytes costs the last line alone',
  async cut => {
    const folder = freshFolder()
    const before = await open(folder)
    await before.put('a', 1)
    await before.put('b', 123456)
    truncateSync(fileIn(folder), readFileSync(fileIn(folder)).length - cut)
    const after = await open(folder)
    expect(await all(after)).toEqual({ a: 1 })
    expect(notices.splice(0)).toEqual([
      `the last line of ${fileIn(folder)} was cut short and is left out: it was never acknowledged`,
    ])
    await after.put('c', 3)
    expect(await all(await open(folder))).toEqual({ a: 1, c: 3 })
    expect(notices).toEqual([])
  },
)

test('a damaged file is copied with a notice, and the rest is used', async () => {
  const folder = freshFolder()
  await (await open(folder)).put('a', 1)
  appendFileSync(fileIn(folder), '{"no":"line"}\n["b",2]\n')
  expect(await all(await open(folder))).toEqual({ a: 1, b: 2 })
  expect(notices.splice(0).join('')).toMatch(/1 line of .* could not be read/)
  expect(list(folder)).toHaveLength(2)
})

test('after a disk error nothing is changed, and the next put is kept', async () => {
  const folder = freshFolder()
  let isFull = false
  const files: FileSystem = {
    ...disk,
    async open(path, flags, mode) {
      const file = await disk.open(path, flags, mode)
      const write: typeof file.write = (...args) => (isFull ? Promise.reject(new Error('ENOSPC')) : file.write(...args))
      return Object.assign(Object.create(file), { write })
    },
  }
  const values = await open(folder, files)
  await values.put('a', 1)
  isFull = true
  await expect(values.put('a', 2)).rejects.toThrow('cannot keep the value in')
  await expect(values.put('a', undefined)).rejects.toThrow('cannot keep')
  expect(await all(values)).toEqual({ a: 1 })
  isFull = false
  await values.put('b', 2)
  expect(await all(await open(folder))).toEqual({ a: 1, b: 2 })
})

test.each(['purgeCopies', 'close'] as const)('removed values are wiped from the disk: %s', async how => {
  const folder = freshFolder()
  const values = await open(folder)
  await values.put('post:-987654321:1', 1)
  await values.put('post:-1:1', 1)
  await values.put('post:-987654321:1', undefined)
  await values[how]()
  expect(readFileSync(fileIn(folder), 'utf8').replaceAll(/\t+\n/g, '')).toBe('["post:-1:1",1]\n')
})

test('a file without a good line is copied', async () => {
  const folder = freshFolder()
  writeFileSync(fileIn(folder), 'x\ny\n')
  expect(await all(await open(folder))).toEqual({})
  expect(notices.splice(0).join('')).toMatch(/2 lines of /)
})
