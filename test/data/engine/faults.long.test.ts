/** A disk that fails: what was acknowledged is there after a start, what was refused never is, and memory is never ahead. */
import { describe, expect, test } from 'vitest'
import { openFileEngine } from '../../../src/data/engine/file-engine.ts'
import { disk, type FileSystem } from '../../../src/data/engine/file-system.ts'
import { StoreError } from '../../../src/data/engine/store-error.ts'
import { openStore, type Store } from '../../../src/data/store.ts'
import { type Fault, type Faulty, faulty, shortWrites } from '../faulty.ts'
import { bytes, freshFolder, list } from '../folder.ts'
import { add, at, ground, observation } from '../made.ts'

const quiet = () => {}
const open = async (folder: string, files: FileSystem = disk): Promise<Store> =>
  openStore(await openFileEngine({ folder, notice: quiet, files }))

interface StepResult {
  readonly step: string
  /** 'unknown': the caller got the error that the result is not known. */
  readonly how: 'kept' | 'refused' | 'unknown'
}

const rounds = ['a', 'b', 'c', 'd', 'e']
const period = (step: string): string => String(2000 + rounds.indexOf(step))

/** Alternates changes and settings, and notes what was said of each. */
async function run(store: Store): Promise<readonly StepResult[]> {
  const told: StepResult[] = []
  const ask = async (step: string, work: () => Promise<unknown>, isHeld: () => Promise<boolean>): Promise<void> => {
    try {
      await work()
      told.push({ step, how: 'kept' })
    } catch (error) {
      if (!(error instanceof StoreError)) throw error
      expect(error.message).not.toContain('\n')
      told.push({ step, how: error.message.includes('not known') ? 'unknown' : 'refused' })
    }
    expect(await isHeld(), step).toBe(told.at(-1)?.how === 'kept')
  }
  for (const step of rounds) {
    const change = add({ observations: [observation(step, { period: period(step) })] })
    const isThere = async () => (await store.facts()).observation(step) !== undefined
    await ask(step, () => store.change(change, 1, new Date(at)), isThere)
    const id = rounds.indexOf(step)
    const isSet = async () => (await store.chat(id)).language === 'az'
    await ask(`chat ${id}`, () => store.changeChat(id, () => ({ language: 'az' })), isSet)
  }
  return told
}

async function prepared(): Promise<string> {
  const folder = freshFolder()
  const store = await open(folder, shortWrites(1e9))
  await store.change(ground, 'seed', new Date(at))
  await store.changeChat(99, () => ({ language: 'ru' }))
  await store.close()
  return folder
}

async function check(folder: string, told: readonly StepResult[]): Promise<void> {
  const store = await open(folder, shortWrites(1e9))
  const facts = await store.facts()
  for (const { step, how } of told) {
    const isThere = step.startsWith('chat')
      ? (await store.chat(Number(step.slice(5)))).language === 'az'
      : facts.observation(step) !== undefined
    if (how !== 'unknown') expect(isThere, `${step} was ${how}`).toBe(how === 'kept')
  }
  expect((await store.chat(99)).language).toBe('ru')
  expect(facts.version).toBeGreaterThan(0)
  await store.close()
  expect(list(folder).filter(name => name.endsWith('.tmp'))).toEqual([])
}

/** A start on the failing disk, work, and a start on a sound disk. Returns the result of each step. */
async function life(broken: Faulty): Promise<readonly StepResult[] | 'no start'> {
  const folder = await prepared()
  let store: Store
  try {
    store = await open(folder, broken.files)
  } catch (error) {
    expect(error).toBeInstanceOf(StoreError)
    await check(folder, [])
    return 'no start'
  }
  const told = await run(store)
  await store.close()
  await check(folder, told)
  return told
}

const sound = faulty({ at: 0, code: 'EIO', until: 'once' })
const soundLife = await life(sound)
const steps = sound.steps()

test('a sound disk keeps everything', () => {
  expect(soundLife).toEqual(
    rounds.flatMap((step, i) => [
      { step, how: 'kept' },
      { step: `chat ${i}`, how: 'kept' },
    ]),
  )
  expect(steps).toBeGreaterThan(50)
})

describe.each(['EIO', 'ENOSPC'])('%s', code => {
  test('at any one step', async () => {
    let refused = 0
    for (let at = 1; at <= steps; at++) {
      const told = await life(faulty({ at, code, until: 'once' }))
      if (told === 'no start') continue
      // One fault can be undone: nothing is left unknown, and at most one thing is refused.
      expect(told.filter(it => it.how === 'unknown')).toEqual([])
      expect(told.filter(it => it.how === 'refused').length).toBeLessThanOrEqual(1)
      refused += told.filter(it => it.how === 'refused').length
    }
    expect(refused).toBeGreaterThan(20)
  })
  test('at every step from some step on', async () => {
    for (let at = 1; at <= steps; at += 3) await life(faulty({ at, code, until: 'forever' }))
  })
  test.each(['open', 'write', 'sync', 'rename', 'truncate', 'stat', 'readFile', 'realpath'] as const)(
    'at every %s from some on',
    async only => {
      for (let at = 1; at <= 20; at++) await life(faulty({ at, code, until: 'forever', only }))
    },
  )
})

test('the disk takes seven bytes at once', async () => {
  const folder = freshFolder()
  const store = await open(folder, shortWrites(7))
  await store.change(ground, 'seed', new Date(at))
  await store.changeChat(99, () => ({ language: 'ru' }))
  const told = await run(store)
  expect(told.every(it => it.how === 'kept')).toBe(true)
  await store.close()
  await check(folder, told)
})

/** A store whose disk fails from now on. */
async function failing(one: Pick<Fault, 'code' | 'only'>) {
  const folder = await prepared()
  const files: FileSystem = { ...disk }
  const store = await open(folder, files)
  Object.assign(files, faulty({ at: 1, until: 'forever', ...one }).files)
  return { folder, store }
}
const change = add({ observations: [observation('new')] })

test('the error names the failure and the file; reads go on', async () => {
  const { folder, store } = await failing({ code: 'ENOSPC' })
  const path = `${folder}/settings.json`
  await expect(store.changeChat(1, () => ({ language: 'zh' }))).rejects.toThrow(
    `cannot keep the value in ${path}: disk full (ENOSPC)`,
  )
  expect(await store.chat(1)).toEqual({})
  expect((await store.chat(99)).language).toBe('ru')
  await store.close()
})

test('after a failed truncation no change is taken until it succeeds', async () => {
  const folder = await prepared()
  let broken = false
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    if (broken) throw Object.assign(new Error('EIO'), { code: 'EIO' })
    return work()
  }
  const files: FileSystem = {
    ...disk,
    open: async (path, flags, mode) => {
      const file = await guard(() => disk.open(path, flags, mode))
      return {
        readFile: () => file.readFile(),
        write: (...it) => file.write(...it),
        truncate: length => guard(() => file.truncate(length)),
        sync: () => guard(() => file.sync()),
        datasync: () => guard(() => file.datasync()),
        chmod: mode => file.chmod(mode),
        close: () => file.close(),
      }
    },
  }
  const store = await open(folder, files)
  const before = bytes(folder, 'journal.jsonl')
  broken = true
  await expect(store.change(change, 1, new Date(at))).rejects.toThrow(
    `cannot keep the change in ${folder}/journal.jsonl: the disk failed (EIO); the file could not be cut back, so it is not known`,
  )
  await expect(store.change(change, 1, new Date(at))).rejects.toThrow(/after an earlier fault .* it cannot be cut back/)
  expect((await store.facts()).observation('new')).toBeUndefined()
  broken = false
  expect(await store.change(add({ observations: [observation('later')] }), 1, new Date(at))).toMatchObject({
    version: 2,
  })
  const after = bytes(folder, 'journal.jsonl')
  expect(after.subarray(0, before.length)).toEqual(before)
  expect(after.toString()).not.toContain('"new"')
  await store.close()
})

test.each([
  ['was deleted', async (folder: string) => disk.unlink(`${folder}/journal.jsonl`), 'it is not there (ENOENT)'],
  [
    'was replaced',
    async (folder: string) => {
      const { copyFile } = await import('node:fs/promises')
      await copyFile(`${folder}/journal.jsonl`, `${folder}/copy`)
      await disk.rename(`${folder}/copy`, `${folder}/journal.jsonl`)
    },
    'something else has changed the file',
  ],
  [
    'has grown by another hand',
    async (folder: string) => {
      const { appendFile } = await import('node:fs/promises')
      await appendFile(`${folder}/journal.jsonl`, 'x')
    },
    'something else has changed the file',
  ],
])('a journal that %s while Karvan runs takes no change', async (_, harm, said) => {
  const folder = await prepared()
  const store = await open(folder)
  await harm(folder)
  await expect(store.change(change, 1, new Date(at))).rejects.toThrow(said)
  expect((await store.facts()).observation('new')).toBeUndefined()
  await store.close()
})
