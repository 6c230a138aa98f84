import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Subscription } from '../../../src/data/chats/subscriptions.ts'
import { seal, sha256 } from '../../../src/data/engine/checksum.ts'
import { openFileEngine } from '../../../src/data/engine/file-engine.ts'
import { disk } from '../../../src/data/engine/file-system.ts'
import { openStore } from '../../../src/data/store.ts'
import { bytes, freshFolder, list } from '../folder.ts'

const open = (folder: string, notices: string[] = []) => openFileEngine({ folder, notice: line => notices.push(line) })

/** A folder in which chat 1 chose first az, then ru. */
async function chosen(): Promise<string> {
  const folder = freshFolder()
  const engine = await open(folder)
  await engine.put('chat:1', { language: 'az' })
  await engine.put('chat:1', { language: 'ru' })
  await engine.close()
  return folder
}

test('the version before is kept, and the journal is not touched', async () => {
  const folder = await chosen()
  const journal = bytes(folder, 'journal.jsonl')
  const before = bytes(folder, 'settings.json')
  const engine = await open(folder)
  await engine.put('chat:2', { language: 'zh' })
  await engine.close()
  expect(bytes(folder, 'settings.json.bak')).toEqual(before)
  expect(bytes(folder, 'journal.jsonl')).toEqual(journal)
  expect(list(folder)).toEqual([
    'journal.head.json',
    'journal.jsonl',
    'karvan.lock',
    'settings.json',
    'settings.json.bak',
  ])
})

test('what is forgotten is in no file any more', async () => {
  const folder = freshFolder()
  const store = await openStore(await open(folder))
  await store.setChat(42_424_242, { language: 'az' })
  await store.setChat(1, { language: 'ru' })
  await store.forget(42_424_242)
  await store.close()
  for (const name of list(folder)) expect(bytes(folder, name).toString()).not.toContain('42424242')
})

test('what is forgotten inside a value that stays is in no file any more', async () => {
  const folder = freshFolder()
  const store = await openStore(await open(folder))
  const channel: Subscription = {
    ...{ chat: -1001, kind: 'channel', countries: [], kinds: ['new'], cadence: 'daily', language: 'en' },
    ...{ isPaused: false, isSilent: true, zone: 'Asia/Baku', since: 0, by: 42_424_242 },
  }
  await store.subscriptions.put(channel)
  await store.deletions.add([
    { chat: 42_424_242, message: 1, at: 1 },
    { chat: 7, message: 1, at: 1 },
  ])
  await store.forget(42_424_242)
  for (const name of list(folder)) expect(bytes(folder, name).toString()).not.toContain('42424242')
  expect(store.subscriptions.of(-1001)).toMatchObject({ chat: -1001, cadence: 'daily' })
  await store.close()
})

test('puts at the same time are written once', async () => {
  const folder = freshFolder()
  const renamed: string[] = []
  const rename = (from: string, to: string): Promise<void> => {
    renamed.push(to)
    return disk.rename(from, to)
  }
  const engine = await openFileEngine({ folder, notice: () => {}, files: { ...disk, rename } })
  await Promise.all(Array.from({ length: 200 }, (_, i) => engine.put(`chat:${i}`, { language: 'az' })))
  expect(renamed.filter(path => path.endsWith('settings.json')).length).toBeLessThanOrEqual(2)
  await engine.close()
  const later = await open(folder)
  expect(await later.get('chat:199')).toEqual({ language: 'az' })
  await later.close()
})

const good = readFileSync(join(await chosen(), 'settings.json'))
const reseal = (body: string): Buffer =>
  Buffer.from(`${seal({ before: '"karvan":1,', field: 'values' }, body, '').line}\n`)

describe.each<readonly [string, Buffer | undefined]>([
  ['empty', Buffer.alloc(0)],
  ['NULs', Buffer.alloc(good.length)],
  ['null', Buffer.from('null')],
  ['[]', Buffer.from('[]')],
  ['cut in half', good.subarray(0, good.length >>> 1)],
  ['without its end', good.subarray(0, -1)],
  ['a word altered', Buffer.from(good.toString().replace('"ru"', '"az"'))],
  ['UTF-16', Buffer.from(good.toString(), 'utf16le')],
  ['deep nesting', Buffer.from('{"a":'.repeat(20_000))],
  ['a list, sealed', reseal('[1]')],
  ['no JSON, sealed', reseal('{"a"')],
  ['gone', undefined],
])('%s', (_, content) => {
  const harm = async (): Promise<string> => {
    const folder = await chosen()
    if (content === undefined) rmSync(join(folder, 'settings.json'))
    else writeFileSync(join(folder, 'settings.json'), content)
    return folder
  }
  const isCopied = (folder: string) =>
    content === undefined ||
    readFileSync(join(folder, `settings.damaged-${sha256(content).slice(0, 8)}.json`)).equals(content)
  test('the version before is used, with a notice', async () => {
    const folder = await harm()
    const notices: string[] = []
    const engine = await open(folder, notices)
    expect(await engine.get('chat:1')).toEqual({ language: 'az' })
    expect(isCopied(folder)).toBe(true)
    expect(notices).toHaveLength(1)
    expect(notices[0]).toContain(`the copy before it, ${folder}/settings.json.bak, is used`)
    await engine.put('chat:2', true)
    await engine.close()
    const again: string[] = []
    const later = await open(folder, again)
    expect([await later.get('chat:1'), await later.get('chat:2')]).toEqual([{ language: 'az' }, true])
    expect(again).toEqual([])
    await later.close()
  })
  test('without a good copy every chat has its defaults, with a notice', async () => {
    const folder = await harm()
    writeFileSync(join(folder, 'settings.json.bak'), 'nonsense')
    const notices: string[] = []
    const engine = await open(folder, notices)
    expect(await engine.get('chat:1')).toBeUndefined()
    expect(isCopied(folder)).toBe(true)
    expect(notices[0]).toContain('every chat starts with its defaults')
    await engine.close()
  })
})

test('a newer format is refused, naming both, and not touched', async () => {
  const folder = await chosen()
  const newer = good.toString().replace('"karvan":1', '"karvan":7')
  writeFileSync(join(folder, 'settings.json'), newer)
  await expect(open(folder)).rejects.toThrow('settings.json is of format 7, and this Karvan reads format 1')
  expect(readFileSync(join(folder, 'settings.json'), 'utf8')).toBe(newer)
})

test('mode and link are kept', async () => {
  const folder = await chosen()
  const elsewhere = freshFolder()
  renameSync(join(folder, 'settings.json'), join(elsewhere, 'real.json'))
  chmodSync(join(elsewhere, 'real.json'), 0o644)
  symlinkSync(join(elsewhere, 'real.json'), join(folder, 'settings.json'))
  const engine = await open(folder)
  await engine.put('chat:3', { language: 'zh' })
  await engine.close()
  expect(statSync(join(elsewhere, 'real.json')).mode & 0o777).toBe(0o644)
  expect(readFileSync(join(elsewhere, 'real.json'), 'utf8')).toContain('chat:3')
})

test('a folder with the name of a temporary file does no harm', async () => {
  const folder = await chosen()
  for (let i = 1; i < 400; i++) mkdirSync(join(folder, `settings.json.${process.pid}-${i}.tmp`))
  const engine = await open(folder)
  const first = await engine.put('chat:3', true).catch((error: unknown) => error)
  expect(first).toBe(true)
  await engine.close()
})
