import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openFileEngine } from '../../src/data/engine/file-engine.ts'
import { restoreArchive, verifyArchive, writeArchive } from '../../src/data/folder-archive.ts'
import { openInbox } from '../../src/data/queues/inbox.ts'
import { openOutbox } from '../../src/data/queues/outbox.ts'
import { openStore } from '../../src/data/store.ts'
import { runNode } from '../processes.ts'
import { freshFolder, list } from './folder.ts'
import { add, ground, observation } from './made.ts'

const now = () => new Date('2026-03-13T09:00:00.000Z')
const silent = () => {}

/** A running bot: a figure that was shown in a channel and corrected, a setting, an article, a question and a message on their way. */
async function running() {
  const folder = freshFolder()
  const store = await openStore(await openFileEngine({ folder, notice: silent }), now)
  await store.change(ground, 1, now())
  await store.change(
    add({ observations: [observation('a', { amount: { value: '4.9', unitMult: 9, unit: 'USD' } })] }),
    1,
    now(),
  )
  await store.changeChat(5, () => ({ language: 'az' }))
  store.sentMessages.note({ chat: -1001, message: 14, at: 1_773_000_000, ids: ['a'] })
  const corrected = await store.change({ do: 'correct', to: observation('a') }, 1, now())
  if (!('version' in corrected)) throw new Error('refused')
  await store.sentMessages.correct(corrected.version, ['a'])
  mkdirSync(join(folder, 'articles'))
  writeFileSync(join(folder, 'articles', 'some-source.txt'), 'Trade reached $4.87 billion.')
  const inbox = await openInbox({ folder, notice: silent })
  const outbox = await openOutbox({ folder, notice: silent })
  return { folder, store, inbox, outbox }
}

/** A fresh path of an archive. */
const fresh = (): string => join(freshFolder(), 'karvan.zip')

async function archived(): Promise<string> {
  const { folder, store, inbox, outbox } = await running()
  const path = fresh()
  await writeArchive(folder, path, now)
  await Promise.all([store.close(), inbox.close(), outbox.close()])
  return path
}

test('a copy of a running bot gives the same answers, and its corrections still travel', async () => {
  const { folder, store, inbox, outbox } = await running()
  const path = fresh()
  const { isWhole, files, at, lines } = await writeArchive(folder, path, now)
  expect([isWhole, files, at]).toEqual([true, 7, '2026-03-13T09:00:00.000Z'])
  expect(lines[0]).toBe(`journal.jsonl: 3 edits, chain whole, head ${store.head()}`)
  expect(statSync(path).mode & 0o777).toBe(0o600)
  const waiting = await store.sentMessages.corrections()
  expect(waiting).toHaveLength(1)
  const place = join(freshFolder(), 'data')
  expect((await restoreArchive(path, place)).isWhole).toBe(true)
  expect(list(place)).toEqual(list(folder).filter(name => !name.endsWith('.bak')))
  const again = await openStore(await openFileEngine({ folder: place, notice: silent }), now)
  expect(again.head()).toBe(store.head())
  expect(await again.sentMessages.corrections()).toEqual(waiting)
  expect(await again.chat(5)).toEqual({ language: 'az' })
  await Promise.all([store.close(), inbox.close(), outbox.close(), again.close()])
})

test('an archive is never overwritten, and a folder with files is never restored into', async () => {
  const path = await archived()
  const { folder, store, inbox, outbox } = await running()
  await expect(writeArchive(folder, path, now)).rejects.toThrow(`cannot write ${path}: `)
  await expect(restoreArchive(path, folder)).rejects.toThrow(`${folder} is not empty: restore into an empty folder`)
  await expect(writeArchive(freshFolder(), fresh(), now)).rejects.toThrow('there is no journal in')
  await Promise.all([store.close(), inbox.close(), outbox.close()])
})

test('a damaged archive is refused, and nothing of it stays in the folder', async () => {
  const path = await archived()
  const bytes = readFileSync(path)
  const place = freshFolder()
  for (const [damaged, why] of [
    [bytes.subarray(0, bytes.length - 40), 'is not a zip archive, or is damaged'],
    [Buffer.from('hello'), 'is not a zip archive, or is damaged'],
    [flipped(bytes, bytes.indexOf('journal.jsonl') + 40), 'is not a zip archive, or is damaged'],
  ] as const) {
    const copy = fresh()
    writeFileSync(copy, damaged)
    await expect(restoreArchive(copy, place)).rejects.toThrow(why)
    expect(list(place)).toEqual(['karvan.lock'])
  }
})

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  copy[at] = (copy[at] ?? 0) ^ 0x10
  return copy
}

test('a journal that was altered before the copy is reported', async () => {
  const { folder, store, inbox, outbox } = await running()
  await Promise.all([store.close(), inbox.close(), outbox.close()])
  const journal = join(folder, 'journal.jsonl')
  writeFileSync(journal, readFileSync(journal, 'utf8').replace('4.87', '4.88'))
  const { isWhole, lines } = await writeArchive(folder, fresh(), now)
  expect([isWhole, lines[0]?.slice(0, 32)]).toEqual([false, 'journal.jsonl: line 3 is damaged'])
})

test('npm run backup and npm run restore', async () => {
  const path = await archived()
  const place = freshFolder()
  const run = (...args: readonly string[]) =>
    runNode(['--import', 'tsx', '--conditions=source', 'src/cli/backup.ts', ...args])
  const restored = await run('restore', path, place)
  expect([restored.code, restored.err]).toEqual([0, ''])
  expect(restored.out).toContain(
    `${path} is restored into ${place}: 7 files of 2026-03-13T09:00:00.000Z, read back and compared\njournal`,
  )
  const copy = fresh()
  expect(await run('backup', copy, place)).toMatchObject({ code: 0, err: '' })
  expect((await verifyArchive(copy)).files).toBe(7)
  expect(await run('backup')).toMatchObject({ code: 1, err: expect.stringContaining('usage: npm run backup -- FILE') })
})
