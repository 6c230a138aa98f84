import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { disk, type FileSystem } from '../../../src/data/engine/file-system.ts'
import { noteFault } from '../../../src/data/queues/crash-marker.ts'
import { type Inbox, openInbox } from '../../../src/data/queues/inbox.ts'
import { runs } from '../../suite.ts'
import { faulty } from '../faulty.ts'
import { bytes, freshFolder, list } from '../folder.ts'

const item = (key: string) => ({ key, update: { said: `question ${key}` } })
const opened: Inbox[] = []
const slowDisks: { free(): void }[] = []
afterEach(async () => {
  for (const slow of slowDisks.splice(0)) slow.free()
  await Promise.all(opened.splice(0).map(inbox => inbox.close()))
})

async function open(folder: string, files: FileSystem = disk, restMs = 60_000, notices: string[] = []): Promise<Inbox> {
  const inbox = await openInbox({ folder, files, notice: line => notices.push(line), restMs })
  opened.push(inbox)
  return inbox
}
const keys = (inbox: Inbox): readonly string[] => inbox.left.map(({ key }) => key)
const onDisk = (folder: string): string => bytes(folder, 'inbox.jsonl').toString('utf8')

/** What a run that was killed leaves: nothing was closed. */
const flushed = (inbox: Inbox): Promise<void> => inbox.alone('nothing')

test('unfinished updates are left to the next run, unchanged and in order', async () => {
  const folder = freshFolder()
  const inbox = await open(folder)
  expect(await inbox.keep([item('a'), item('b')])).toHaveLength(2)
  await inbox.keep([item('c')])
  inbox.done('b')
  await flushed(inbox)
  const next = await open(folder)
  expect(next.left.map(({ key, update }) => ({ key, update }))).toEqual([item('a'), item('c')])
  expect(next.size).toBe(2)
})

test('a repeated update is not new: while it waits, after it is done, in one batch, and after a restart', async () => {
  const folder = freshFolder()
  const inbox = await open(folder)
  expect(await inbox.keep([item('a'), item('a')])).toHaveLength(1)
  expect(await inbox.keep([item('a')])).toEqual([])
  inbox.done('a')
  expect(await inbox.keep([item('a')])).toEqual([])
  await flushed(inbox)
  const next = await open(folder)
  expect(await next.keep([item('a'), item('b')])).toEqual([item('b')])
  await next.close()
  expect(await (await open(folder)).keep([item('a')])).toEqual([])
})

test('finished updates are wiped from the disk: after the rest time, and at the close', async () => {
  const folder = freshFolder()
  const inbox = await open(folder, disk, 0)
  await inbox.keep([item('a')])
  expect(onDisk(folder)).toContain('question a')
  inbox.done('a')
  await expect.poll(() => onDisk(folder)).not.toContain('question')
  await inbox.keep([item('b'), item('c')])
  inbox.done('b')
  await inbox.close()
  expect(onDisk(folder)).not.toContain('question b')
  expect(onDisk(folder)).toContain('question c')
})

test('updates that finish during a compaction are wiped too', async () => {
  const folder = freshFolder()
  const later: (() => Promise<unknown>)[] = []
  const rename: FileSystem['rename'] = async (from, to) => {
    void later.pop()?.()
    await disk.rename(from, to)
  }
  const inbox = await open(folder, { ...disk, rename }, 0)
  later.push(() => inbox.keep([item('b')]).then(() => inbox.done('b')))
  later.push(() => inbox.keep([item('a')]).then(() => inbox.done('a')))
  await later.pop()?.()
  await expect.poll(() => onDisk(folder)).toBe('["known",["a","b"]]\n')
})

test('an uncaught error counts for all that waited, and then for the one that was alone', async () => {
  const folder = freshFolder()
  const first = await open(folder)
  await first.keep([item('a'), item('b')])
  noteFault(folder)
  const second = await open(folder)
  expect(second.left).toMatchObject([
    { key: 'a', faults: 1, runs: 1 },
    { key: 'b', faults: 1, runs: 1 },
  ])
  await second.alone('a')
  noteFault(folder)
  expect((await open(folder)).left).toMatchObject([
    { key: 'a', faults: 2, deaths: 0 },
    { key: 'b', faults: 1, deaths: 0 },
  ])
})

test('a kill counts for the one that was alone', async () => {
  const folder = freshFolder()
  const first = await open(folder)
  await first.keep([item('a'), item('b')])
  await first.alone('a')
  const second = await open(folder)
  expect(second.left).toMatchObject([
    { key: 'a', deaths: 1, runs: 1 },
    { key: 'b', deaths: 0, runs: 1 },
  ])
  await second.alone('a')
  second.done('a')
  await second.alone('b')
  expect((await open(folder)).left).toMatchObject([{ key: 'b', deaths: 1, runs: 2 }])
})

test('a torn last line was never acknowledged; other unreadable lines are skipped with a notice', async () => {
  const folder = freshFolder()
  const inbox = await open(folder)
  await inbox.keep([item('a')])
  appendFileSync(join(folder, 'inbox.jsonl'), '["+","b",{"sa')
  const notices: string[] = []
  expect(keys(await open(folder, disk, 60_000, notices))).toEqual(['a'])
  expect(notices).toEqual([])
  appendFileSync(join(folder, 'inbox.jsonl'), 'null\n{}\n["-"]\n["+","b",{}]\n\0\0\n')
  const damaged = onDisk(folder)
  expect(keys(await open(folder, disk, 60_000, notices))).toEqual(['a', 'b'])
  const copy = list(folder).find(name => name.startsWith('inbox.damaged-')) ?? 'none'
  expect(bytes(folder, copy).toString()).toBe(damaged)
  expect(notices).toEqual([
    `4 lines of ${join(folder, 'inbox.jsonl')} could not be read and were skipped; a copy of the file is in ${join(folder, copy)}; it holds people's words: delete it after looking at it`,
  ])
})

test('an unreadable line in the middle is damage, and so are NULs and an empty file', async () => {
  for (const [text, said] of [
    ['["known",[]]\n["+","a",{}\n["+","b",{}]\n', /^1 line of .* could not be read/],
    ['["known",[]]\n["+","a",{\0\0\0\0', /^1 line of .* could not be read/],
    ['\0', /^1 line of .* could not be read/],
    ['', /was empty, which it never is/],
  ] as const) {
    const folder = freshFolder()
    writeFileSync(join(folder, 'inbox.jsonl'), text)
    const notices: string[] = []
    await (await openInbox({ folder, notice: line => notices.push(line) })).close()
    expect(notices).toEqual([expect.stringMatching(said)])
  }
})

test('after the close nothing is written: the folder may belong to another process', async () => {
  const folder = freshFolder()
  const inbox = await open(folder)
  await inbox.keep([item('a')])
  await inbox.close()
  const left = onDisk(folder)
  await expect(inbox.keep([item('b')])).rejects.toThrow('the file is closed')
  inbox.done('a')
  await inbox.close()
  expect(onDisk(folder)).toBe(left)
})

test('any bytes can be opened', async () => {
  const folder = freshFolder()
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async noise => {
      writeFileSync(join(folder, 'inbox.jsonl'), noise)
      const inbox = await open(folder)
      expect(await inbox.keep([item('z')])).toHaveLength(1)
      await inbox.close()
    }),
    { numRuns: runs(60) },
  )
})

test('at a failure of any disk step, acknowledged updates are left, and refused ones are not', async () => {
  for (const code of ['ENOSPC', 'EIO']) {
    for (let at = 1; at <= 30; at++) {
      const folder = freshFolder()
      const inbox = await open(folder)
      await inbox.keep([item('first')])
      await flushed(inbox)
      const kept = new Set(['first'])
      const broken = faulty({ at, code, until: 'once' })
      const run = await open(folder, broken.files).catch(error => {
        expect(error).toMatchObject({ name: 'StoreError' })
        expect(error.message).toContain('inbox.jsonl')
      })
      for (const key of ['a', 'b', 'c']) {
        await run?.keep([item(key)]).then(
          () => kept.add(key),
          error => expect(error.message).toContain(code),
        )
      }
      expect(new Set(keys(await open(folder)))).toEqual(kept)
    }
  }
})

/** A disk whose syncs wait until the test lets them succeed or fail. After the test they do not wait. */
function slowDisk() {
  const syncs: ((error?: Error) => void)[] = []
  let isSlow = true
  const files: FileSystem = {
    ...disk,
    open: async (path, flags, mode) => {
      const file = await disk.open(path, flags, mode)
      const datasync = (): Promise<void> =>
        new Promise((resolve, reject) => {
          if (isSlow) syncs.push(error => (error === undefined ? resolve() : reject(error)))
          else resolve()
        })
      return {
        readFile: () => file.readFile(),
        truncate: length => file.truncate(length),
        datasync,
        write: (bytes, offset, length, position) => file.write(bytes, offset, length, position),
        sync: () => file.sync(),
        chmod: mode => file.chmod(mode),
        close: () => file.close(),
      }
    },
  }
  const asked = async (count: number): Promise<void> => {
    await expect.poll(() => syncs.length).toBe(count)
  }
  /** Answers every sync from now on, so that the file can be closed. */
  const free = (): void => {
    isSlow = false
    for (const answer of syncs) answer()
  }
  slowDisks.push({ free })
  return { files, syncs, asked }
}

test('finished updates are written while a sync is slow', async () => {
  const folder = freshFolder()
  const { files, syncs, asked } = slowDisk()
  const inbox = await open(folder, files)
  const first = inbox.keep([item('a')])
  await asked(1)
  syncs[0]?.()
  await first
  const second = inbox.keep([item('b')])
  await asked(2)
  inbox.done('a')
  // A kill now, before the disk has said anything of b.
  await flushed(inbox)
  expect(keys(await open(folder))).toEqual(['b'])
  syncs[1]?.()
  expect(await second).toHaveLength(1)
})

test('unsynced lines are truncated, and later ones stay', async () => {
  const folder = freshFolder()
  const { files, syncs, asked } = slowDisk()
  const inbox = await open(folder, files)
  const before = inbox.keep([item('before')])
  await asked(1)
  syncs[0]?.()
  await before
  const refused = inbox.keep([item('refused')])
  await asked(2)
  inbox.done('before')
  const later = inbox.keep([item('later')])
  await expect.poll(() => onDisk(folder)).toContain('question later')
  syncs[1]?.(Object.assign(new Error('EIO: made to fail'), { code: 'EIO' }))
  await expect(refused).rejects.toThrow('EIO')
  await asked(3)
  syncs[2]?.()
  expect(await later).toHaveLength(1)
  const next = await open(folder)
  expect(keys(next)).toEqual(['later'])
  expect(next.knows('before')).toBe(true)
})

test('model: any order of keep, done and kill leaves the unfinished updates', async () => {
  const step = fc.oneof(
    fc.record({ what: fc.constant('keep' as const), key: fc.constantFrom('a', 'b', 'c', 'd', 'e') }),
    fc.record({ what: fc.constant('done' as const), key: fc.constantFrom('a', 'b', 'c', 'd', 'e') }),
    fc.record({ what: fc.constantFrom('die' as const, 'close' as const), key: fc.constant('') }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async steps => {
      const folder = freshFolder()
      let inbox = await open(folder)
      const waiting = new Set<string>()
      const done = new Set<string>()
      for (const { what, key } of steps) {
        if (what === 'keep') {
          const isNew = (await inbox.keep([item(key)])).length === 1
          expect(isNew).toBe(!waiting.has(key) && !done.has(key))
          if (isNew) waiting.add(key)
        } else if (what === 'done' && waiting.delete(key)) {
          done.add(key)
          inbox.done(key)
        } else if (what === 'die' || what === 'close') {
          await (what === 'close' ? inbox.close() : flushed(inbox))
          inbox = await open(folder)
          expect(keys(inbox).toSorted()).toEqual([...waiting].toSorted())
        }
      }
    }),
    { numRuns: runs(60) },
  )
})
