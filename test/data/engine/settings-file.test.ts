import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Subscription } from '../../../src/data/chats/subscriptions.ts'
import { sha256 } from '../../../src/data/engine/checksum.ts'
import type { Engine } from '../../../src/data/engine/engine.ts'
import { openFileEngine } from '../../../src/data/engine/file-engine.ts'
import { disk, type FileSystem } from '../../../src/data/engine/file-system.ts'
import { openSettings } from '../../../src/data/engine/settings-file.ts'
import { openStore } from '../../../src/data/store.ts'
import { faulty, shortWrites } from '../faulty.ts'
import { bytes, freshFolder, list, oldSettings } from '../folder.ts'
import { PowerDisk, remains } from '../power.ts'
import { valuesIn } from '../values-in.ts'

const open = (folder: string, notices: string[] = [], files: FileSystem = disk): Promise<Engine> =>
  openFileEngine({ folder, notice: line => notices.push(line), files })

/** A folder in which chat 1 chose az, chat 2 ru, and chat 3 zh. */
async function chosen(): Promise<string> {
  const folder = freshFolder()
  const engine = await open(folder)
  for (const [i, language] of ['az', 'ru', 'zh'].entries()) await engine.put(`chat:${i + 1}`, { language })
  await engine.close()
  return folder
}

test('a change appends a line, and touches nothing else', async () => {
  const folder = await chosen()
  const [journal, before] = [bytes(folder, 'journal.jsonl'), bytes(folder, 'settings.json')]
  const engine = await open(folder)
  await engine.put('chat:4', { language: 'en' })
  await engine.close()
  const after = bytes(folder, 'settings.json')
  expect(after.subarray(0, before.length)).toEqual(before)
  expect(after.subarray(before.length).toString()).toMatch(
    /^\{"sum":"[0-9a-f]{8}","set":\["chat:4",\{"language":"en"\}\]\}\n$/,
  )
  expect(bytes(folder, 'journal.jsonl')).toEqual(journal)
  expect(list(folder)).toEqual(['journal.jsonl', 'karvan.lock', 'settings.json'])
})

test('what is forgotten is in no file any more', async () => {
  const folder = freshFolder()
  const store = await openStore(await open(folder))
  await store.changeChat(42_424_242, () => ({ language: 'az' }))
  await store.changeChat(1, () => ({ language: 'ru' }))
  await store.forget(42_424_242)
  for (const name of list(folder)) expect(bytes(folder, name).toString()).not.toContain('42424242')
  await store.close()
  const later = await openStore(await open(folder))
  expect([await later.chat(42_424_242), await later.chat(1)]).toEqual([{}, { language: 'ru' }])
  await later.close()
})

test('what is forgotten inside a value that stays is in no file any more', async () => {
  const folder = freshFolder()
  const store = await openStore(await open(folder))
  const channel: Subscription = {
    chat: -1001,
    kind: 'channel',
    countries: [],
    kinds: ['new'],
    cadence: 'daily',
    language: 'en',
    isPaused: false,
    isSilent: true,
    zone: 'Asia/Baku',
    since: 0,
    by: 42_424_242,
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

const good = bytes(await chosen(), 'settings.json')
const [header = '', first = '', second = '', third = ''] = good.toString().split('\n')
const [az, ru, zh] = ['az', 'ru', 'zh'].map(language => ({ language }))

describe.each<readonly [string, Buffer, readonly unknown[]]>([
  ['empty', Buffer.alloc(0), []],
  ['NULs', Buffer.alloc(good.length), []],
  ['null', Buffer.from('null\n'), []],
  ['[]', Buffer.from('[]\n'), []],
  ['UTF-16', Buffer.from(good.toString(), 'utf16le'), []],
  ['deep nesting', Buffer.from(`${'{"a":'.repeat(20_000)}\n`), []],
  ['cut within its first line', good.subarray(0, 20), []],
  ['with NULs at its end', Buffer.concat([good, Buffer.alloc(9)]), [az, ru, zh]],
  ['without its first line', Buffer.from(`${first}\n${second}\n${third}\n`), [az, ru, zh]],
  ['a word altered', Buffer.from(good.toString().replace('"ru"', '"en"')), [az, undefined, zh]],
  ['a name altered', Buffer.from(good.toString().replace('chat:2', 'chat:9')), [az, undefined, zh]],
  ['a sum altered', Buffer.from(good.toString().replace(second.slice(0, 10), '{"sum":"zz')), [az, undefined, zh]],
  ['line ends of Windows', Buffer.from(good.toString().replaceAll('\n', '\r\n')), []],
  ['its first line twice', Buffer.from(`${header}\n${good}`), [az, ru, zh]],
])('%s', (_, content, left) => {
  test('the good lines are used and the file is copied, with a notice', async () => {
    const folder = await chosen()
    writeFileSync(join(folder, 'settings.json'), content)
    const notices: string[] = []
    const engine = await open(folder, notices)
    expect(await Promise.all([1, 2, 3].map(chat => engine.get(`chat:${chat}`)))).toEqual([0, 1, 2].map(i => left[i]))
    const copy = join(folder, `settings.damaged-${sha256(content).slice(0, 8)}.json`)
    expect(readFileSync(copy)).toEqual(content)
    expect(notices).toEqual([expect.stringContaining(`a copy of the file is in ${copy}`)])
    await engine.put('chat:4', true)
    await engine.close()
    const again: string[] = []
    const later = await open(folder, again)
    expect(await Promise.all([1, 2, 3, 4].map(chat => later.get(`chat:${chat}`)))).toEqual([
      ...[0, 1, 2].map(i => left[i]),
      true,
    ])
    expect(again).toEqual([])
    await later.close()
  })
})

test('a newer format is refused, naming both, and not touched', async () => {
  const folder = await chosen()
  const newer = good.toString().replace('"karvan":2', '"karvan":7')
  writeFileSync(join(folder, 'settings.json'), newer)
  await expect(open(folder)).rejects.toThrow('settings.json is of format 7, and this Karvan reads format 2')
  expect(bytes(folder, 'settings.json').toString()).toBe(newer)
})

test('mode and link are kept', async () => {
  const folder = await chosen()
  const elsewhere = freshFolder()
  writeFileSync(join(folder, 'settings.json'), oldSettings({ 'chat:1': az }))
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
  writeFileSync(join(folder, 'settings.json'), oldSettings({ 'chat:1': az }))
  for (let i = 1; i < 400; i++) mkdirSync(join(folder, `settings.json.${process.pid}-${i}.tmp`))
  const engine = await open(folder)
  await engine.put('chat:3', true)
  await engine.close()
})

test('settings that somebody else has written to take no change', async () => {
  const folder = await chosen()
  const engine = await open(folder)
  await engine.put('chat:1', 1)
  const length = bytes(folder, 'settings.json').length
  writeFileSync(join(folder, 'settings.json'), `${bytes(folder, 'settings.json')}${first}\n`)
  await expect(engine.put('chat:1', 2)).rejects.toThrow('something else has changed the file')
  expect(await engine.get('chat:1')).toBe(1)
  expect(bytes(folder, 'settings.json').length).toBe(length + first.length + 1)
  await engine.close()
})

describe('settings of format 1', () => {
  const values = { 'chat:1': az, 'chat:2': ru, 'sub:ə 中 "\\': [1], __proto__: 1, 'once:a': true }
  const old = oldSettings(values)
  const spare = oldSettings({ 'chat:1': zh })
  /** A folder as an older version leaves it. */
  async function older(content: Buffer | undefined, copy: Buffer | 'none' = spare): Promise<string> {
    const folder = await chosen()
    rmSync(join(folder, 'settings.json'))
    if (content !== undefined) writeFileSync(join(folder, 'settings.json'), content)
    if (copy !== 'none') writeFileSync(join(folder, 'settings.json.bak'), copy)
    return folder
  }

  test('become lines, and the old file is kept', async () => {
    const folder = await older(old)
    const notices: string[] = []
    const engine = await open(folder, notices)
    expect(await valuesIn(engine)).toEqual(values)
    expect(notices).toEqual([
      `${folder}/settings.json is now written as lines; the previous file is kept as ${folder}/settings.format-1.json`,
    ])
    await engine.put('chat:1', undefined)
    await engine.close()
    expect(list(folder).filter(name => name.startsWith('settings'))).toEqual([
      'settings.format-1.json',
      'settings.json',
    ])
    expect(bytes(folder, 'settings.format-1.json')).toEqual(old)
    // An older version refuses the format 2 that it reads here, and leaves the file.
    expect(bytes(folder, 'settings.json').toString()).toMatch(/^\{"karvan":2,/)
    const again: string[] = []
    const later = await open(folder, again)
    const { 'chat:1': _, ...rest } = values
    expect([await valuesIn(later), again]).toEqual([rest, []])
    await later.close()
  })
  test('are kept until somebody asks to be forgotten', async () => {
    const folder = await older(oldSettings({ 'chat:42424242': az, 'chat:1': ru }))
    const store = await openStore(await open(folder))
    await store.forget(42_424_242)
    for (const name of list(folder)) expect(bytes(folder, name).toString()).not.toContain('42424242')
    expect(await store.chat(1)).toEqual(ru)
    await store.close()
  })
  test.each([
    ['are damaged', Buffer.from(old.toString().replace('"ru"', '"az"')), 'was damaged (a copy is in '],
    ['are cut in half', old.subarray(0, old.length >>> 1), 'was damaged (a copy is in '],
    ['are empty', Buffer.alloc(0), 'was damaged (a copy is in '],
    ['are missing', undefined, 'is missing'],
  ])('that %s: the copy before is used, with a notice', async (_, content, said) => {
    const folder = await older(content)
    const notices: string[] = []
    const engine = await open(folder, notices)
    expect(await valuesIn(engine)).toEqual({ 'chat:1': zh })
    expect(notices[0]).toContain(said)
    expect(notices[0]).toContain(`the copy before it, ${folder}/settings.json.bak, is used`)
    expect(bytes(folder, 'settings.format-1.json')).toEqual(spare)
    await engine.close()
  })
  test.each([
    ['no copy', 'none' as const, 'could not be read'],
    ['a damaged copy', Buffer.from('nonsense'), 'every chat starts with its defaults'],
  ])('damaged, with %s: every chat has its defaults, with a notice', async (_, copy, said) => {
    const folder = await older(old.subarray(0, -9), copy)
    const notices: string[] = []
    const engine = await open(folder, notices)
    expect(await valuesIn(engine)).toEqual({})
    expect(notices[0]).toContain(said)
    expect(list(folder).some(name => name.startsWith('settings.damaged-'))).toBe(true)
    await engine.close()
  })
  test.each(['once', 'forever'] as const)(
    'survive a failure of the disk (%s) at any step of the start',
    async until => {
      const sound = faulty({ at: 0, code: 'EIO', until: 'once' })
      await (await open(await older(old), [], sound.files)).close()
      let refused = 0
      for (let at = 1; at <= sound.steps(); at++) {
        const folder = await older(old)
        const started = await open(folder, [], faulty({ at, code: 'EIO', until }).files).catch(() => undefined)
        if (started === undefined) refused += 1
        await started?.close()
        const engine = await open(folder, [], shortWrites(1e9))
        expect(await valuesIn(engine), `step ${at}`).toEqual(values)
        await engine.close()
        expect(list(folder).filter(name => name.endsWith('.tmp') || name.endsWith('.bak'))).toEqual([])
      }
      expect(refused).toBeGreaterThan(10)
    },
  )
  test.each(remains)('survive a power cut at any step of the start; of what is not synced %s remains', async of => {
    const from = (): PowerDisk => {
      const power = new PowerDisk()
      power.put('/data/settings.json', old)
      power.put('/data/settings.json.bak', spare)
      return power
    }
    const opened = async (files: FileSystem) => openSettings(files, '/data', () => undefined)
    const sound = from()
    await opened(sound.files)
    expect(sound.steps).toBeGreaterThan(10)
    for (let at = 1; at <= sound.steps; at++) {
      const power = from()
      power.cutAt(at)
      await expect(opened(power.files)).rejects.toThrow('EIO')
      for (const areNamed of [false, true]) {
        const settings = await opened(power.after(of, areNamed).files)
        for (const [name, value] of Object.entries(values))
          expect(await settings.get(name), `step ${at}`).toEqual(value)
        await settings.close()
      }
    }
  })
})
