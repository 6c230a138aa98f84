/** What is noted of very many posts: over kills, damage and a full disk. */
import { appendFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import {
  type AppendValues,
  type AppendValuesOptions,
  openAppendValues,
} from '../../../src/data/engine/append-values.ts'
import { disk, type FileSystem } from '../../../src/data/engine/file-system.ts'
import { StoreError } from '../../../src/data/engine/store-error.ts'
import { plainLines, sealedLines } from '../../../src/data/engine/value-lines.ts'
import { faulty } from '../faulty.ts'
import { freshFolder, list } from '../folder.ts'
import { PowerDisk, remains } from '../power.ts'
import { valuesIn } from '../values-in.ts'

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
  expect(await before.add('a', 9)).toBe(false)
  // Nothing has closed it: that is how a kill leaves it.
  for (const again of [before, await open(folder)]) expect(await valuesIn(again)).toEqual({ b: { of: ['x'] }, a: 2 })
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
    expect(await valuesIn(after)).toEqual({ a: 1 })
    expect(notices.splice(0)).toEqual([
      `the last line of ${fileIn(folder)} was cut short and is left out: it was never acknowledged`,
    ])
    await after.put('c', 3)
    expect(await valuesIn(await open(folder))).toEqual({ a: 1, c: 3 })
    expect(notices).toEqual([])
  },
)

test('a damaged file is copied with a notice, and the rest is used', async () => {
  const folder = freshFolder()
  await (await open(folder)).put('a', 1)
  appendFileSync(fileIn(folder), '{"no":"line"}\n["b",2]\n')
  expect(await valuesIn(await open(folder))).toEqual({ a: 1, b: 2 })
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
  expect(await valuesIn(values)).toEqual({ a: 1 })
  isFull = false
  await values.put('b', 2)
  expect(await valuesIn(await open(folder))).toEqual({ a: 1, b: 2 })
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
  expect(await valuesIn(await open(folder))).toEqual({})
  expect(notices.splice(0).join('')).toMatch(/2 lines of /)
})

/** The notices of now, without those about a last line that was cut short. */
const damage = (): readonly string[] => notices.splice(0).filter(line => !line.includes('was cut short'))

/** The disk, and what was written to it. */
function counted() {
  const count = { bytes: 0, largest: 0, syncs: 0 }
  const files: FileSystem = {
    ...disk,
    async open(path, flags, mode) {
      const file = await disk.open(path, flags, mode)
      const write: typeof file.write = (...args) => {
        count.bytes += args[2]
        count.largest = Math.max(count.largest, args[2])
        return file.write(...args)
      }
      const datasync = async (): Promise<void> => {
        count.syncs += 1
      }
      return Object.assign(Object.create(file), { write, datasync })
    },
  }
  return { count, files }
}

describe.each([
  ['plain', plainLines],
  ['sealed', sealedLines],
])('%s lines', (_, form) => {
  const fileOf = (folder: string): string => join(folder, 'values.jsonl')
  async function made(options: Partial<AppendValuesOptions> & { readonly folder: string }): Promise<AppendValues> {
    const notice = (line: string): void => void notices.push(line)
    const values = await openAppendValues({
      path: fileOf(options.folder),
      files: disk,
      notice,
      form,
      restMs: 60_000,
      mostObsolete: 10_000,
      ...options,
    })
    opened.push(values)
    return values
  }
  const filled = async (values: AppendValues, from: number, to: number): Promise<void> =>
    void (await Promise.all(Array.from({ length: to - from }, (_, i) => values.put(`chat:${from + i}`, { of: 1 }))))

  test('a change writes as many bytes among 10,000 values as among 100', async () => {
    const { count, files } = counted()
    const values = await made({ folder: freshFolder(), files })
    const costs: number[] = []
    for (const [from, to] of [
      [0, 100],
      [100, 10_000],
    ] as const) {
      await filled(values, from, to)
      const before = count.bytes
      for (const of of [1, 2, 3]) await values.put('chat:7', { of })
      await values.put('chat:8', 1)
      await values.put('chat:8', undefined)
      costs.push(count.bytes - before)
    }
    expect(costs[1]).toBe(costs[0])
    expect(costs[0]).toBeLessThan(300)
  })

  test('puts at the same time are synced once, and a name is written once', async () => {
    const { count, files } = counted()
    const values = await made({ folder: freshFolder(), files })
    await values.put('a', 0)
    count.syncs = 0
    expect(await Promise.all([values.put('a', 1), values.put('a', 2), values.add('b', 1), values.add('b', 2)])).toEqual(
      [undefined, undefined, true, false],
    )
    expect(count.syncs).toBe(1)
    expect(await valuesIn(values)).toEqual({ a: 2, b: 1 })
  })

  test('a file that is mostly obsolete is compacted in small pieces, and keeps what is put meanwhile', async () => {
    const folder = freshFolder()
    const { count, files } = counted()
    const values = await made({ folder, files })
    await filled(values, 0, 5_000)
    const length = readFileSync(fileOf(folder)).length
    count.largest = 0
    for (let round = 0; round < 3; round++)
      for (let from = 0; from < 5_000; from += 500) await filled(values, from, from + 500)
    await Promise.all([filled(values, 5_000, 5_100), values.put('chat:3', undefined)])
    expect(count.largest).toBeLessThan(100_000)
    expect(readFileSync(fileOf(folder)).length).toBeLessThan(2.2 * length)
    const after = await valuesIn(await made({ folder }))
    expect(Object.keys(after)).toHaveLength(5_099)
    expect(after).toEqual(await valuesIn(values))
    expect(notices).toEqual([])
  })

  test('obsolete lines are blanked after a rest, also those of an earlier run', async () => {
    const folder = freshFolder()
    const killed = await made({ folder })
    await killed.put('chat:-987654321', 1)
    await killed.put('chat:-987654321', undefined)
    await killed.put('chat:1', 1)
    expect(readFileSync(fileOf(folder), 'utf8')).toContain('987654321')
    const values = await made({ folder, restMs: 1 })
    while (readFileSync(fileOf(folder), 'utf8').includes('987654321')) await new Promise(setImmediate)
    expect(await valuesIn(values)).toEqual({ 'chat:1': 1 })
    expect(await valuesIn(await made({ folder }))).toEqual({ 'chat:1': 1 })
    expect(notices).toEqual([])
  })

  test('a put is kept when the purge with it fails', async () => {
    const purge = (): Promise<void> => Promise.reject(new Error('no'))
    const values = await made({ folder: freshFolder(), purge })
    const both = await Promise.allSettled([values.put('a', 1), values.purgeCopies()])
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
    expect(await values.get('a')).toBe(1)
  })

  /** Puts, replaces, removes, blanks and compacts. Returns, by name, the values that may be there after a restart. */
  async function work(values: AppendValues): Promise<ReadonlyMap<string, readonly unknown[]>> {
    const told = new Map<string, readonly unknown[]>()
    const put = async (name: string, value: unknown): Promise<void> => {
      const [held, before] = [await values.get(name), told.get(name) ?? [undefined]]
      try {
        await values.put(name, value)
        told.set(name, [value])
        expect(await values.get(name)).toEqual(value)
      } catch (error) {
        expect(error).toBeInstanceOf(StoreError)
        told.set(name, String(error).includes('not known') ? [...before, value] : before)
        expect(await values.get(name)).toEqual(held)
      }
    }
    for (let i = 0; i < 6; i++) {
      await put('chat:1', { language: 'az', i })
      await put(`sub:${i % 3}`, { i })
      if (i % 2 === 1) await put(`sub:${i % 3}`, undefined)
      if (i % 3 === 2) await values.purgeCopies().catch(() => undefined)
    }
    await put('chat:2', 'x')
    return told
  }
  const expectKept = async (values: AppendValues, told: ReadonlyMap<string, readonly unknown[]>, at: string) => {
    for (const [name, states] of told) expect(states, `${name} ${at}`).toContainEqual(await values.get(name))
  }

  test.each(['once', 'forever'] as const)('what was acknowledged is kept when any step fails (%s)', async until => {
    const sound = faulty({ at: 0, code: 'EIO', until: 'once' })
    await work(await made({ folder: freshFolder(), files: sound.files, mostObsolete: 200 }))
    expect(sound.steps()).toBeGreaterThan(40)
    for (let at = 1; at <= sound.steps(); at++) {
      const folder = freshFolder()
      const broken = faulty({ at, code: 'EIO', until })
      const started = await made({ folder, files: broken.files, mostObsolete: 200 }).catch(() => undefined)
      if (started === undefined) continue
      const told = await work(started)
      if (until === 'once') expect(told.get('chat:2')?.length).toBe(1)
      await expectKept(await made({ folder }), told, `at step ${at}`)
    }
    expect(damage()).toEqual([])
  })

  test.each(remains)(
    'what was acknowledged is kept when the power is cut at any step; of the rest %s remains',
    async of => {
      const sound = new PowerDisk()
      await work(await made({ folder: '/data', files: sound.files, mostObsolete: 200 }))
      expect(sound.steps).toBeGreaterThan(40)
      for (let at = 1; at <= sound.steps; at++) {
        const cut = new PowerDisk()
        cut.cutAt(at)
        const started = await made({ folder: '/data', files: cut.files, mostObsolete: 200 }).catch(() => undefined)
        const told = started === undefined ? new Map() : await work(started)
        for (const areNamed of [false, true]) {
          const later = cut.after(of, areNamed)
          await expectKept(
            await made({ folder: '/data', files: later.files }),
            told,
            `at step ${at}, named ${areNamed}`,
          )
        }
      }
      // A file system that leaves NULs leaves what looks like damage.
      if (of === 'nothing' || of === 'everything') expect(damage()).toEqual([])
      notices.splice(0)
    },
  )
})
