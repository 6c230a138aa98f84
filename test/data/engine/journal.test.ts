/** A damaged journal at the start: refused with its bytes unchanged, or a torn tail repaired. Never an empty store. */
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { seal, sha256 } from '../../../src/data/engine/checksum.ts'
import { openFileEngine } from '../../../src/data/engine/file-engine.ts'
import { disk } from '../../../src/data/engine/file-system.ts'
import { header } from '../../../src/data/engine/journal-codec.ts'
import { StoreError } from '../../../src/data/engine/store-error.ts'
import { repairJournal } from '../../../src/data/repair-journal.ts'
import { openStore } from '../../../src/data/store.ts'
import { fault } from '../faulty.ts'
import { bytes, freshFolder, list } from '../folder.ts'
import { add, at, edits, ground, observation, quote } from '../made.ts'

const open = async (folder: string, notices: string[] = []) => {
  const engine = await openFileEngine({ folder, notice: line => notices.push(line) })
  return openStore(engine)
}

/** A folder with six edits in five lines (the first two in one), and settings. */
const template = freshFolder()
{
  const engine = await openFileEngine({ folder: template, notice: () => {} })
  await engine.append(edits([ground, add({ observations: [observation('a')] })]))
  await engine.append(edits([add({ observations: [observation('b', { period: '2024' })] })], 2))
  await engine.append(edits([add({ statements: [quote('q', { words: 'Товарооборот — 贸易额' })] })], 3))
  await engine.append(
    edits([{ do: 'correct', to: observation('a', { amount: { value: '4.9', unitMult: 9, unit: 'USD' } }) }], 4),
  )
  await engine.append(edits([{ do: 'withdraw', id: 'b', why: 'a slip' }], 5))
  await engine.close()
}
const good = bytes(template, 'journal.jsonl')
const lines = good.toString().split('\n').slice(0, -1)
const text = (them: readonly string[]): Buffer => Buffer.from(them.map(line => `${line}\n`).join(''))
const changed = (nth: number, change: (line: string) => string): Buffer =>
  text(lines.map((line, i) => (i === nth ? change(line) : line)))
const cut = (eighths: number): Buffer => good.subarray(0, Math.floor((good.length * eighths) / 8))

/** Recomputes the checksums of the rest, as a skilled attacker would. */
const resealed = (them: readonly string[]): Buffer => {
  let sum = sha256(header)
  const sealed = them.map(body => {
    const next = seal({ before: '', field: 'edits' }, body, sum)
    sum = next.sum
    return next.line
  })
  return text([header.trimEnd(), ...sealed])
}
const bodies = lines.slice(1).map(line => JSON.stringify(JSON.parse(line).edits))
const parsedEdits = (nth: number) => JSON.parse(bodies[nth] ?? '')

function damaged(content: Buffer, witness: boolean): string {
  const folder = freshFolder()
  cpSync(template, folder, { recursive: true })
  writeFileSync(join(folder, 'journal.jsonl'), content)
  if (!witness) rmSync(join(folder, 'journal.head.json'))
  return folder
}

const mutations: readonly (readonly [string, Buffer, string])[] = [
  ['empty', Buffer.alloc(0), 'line 1: it is empty'],
  ['one line end', Buffer.from('\n'), 'line 1: it is empty'],
  ['NULs', Buffer.alloc(good.length), 'line 1: it does not begin as a journal'],
  ['null', Buffer.from('null'), 'line 1: it does not begin as a journal'],
  ['[]', Buffer.from('[]\n'), 'line 1: it does not begin as a journal'],
  ['{}', Buffer.from('{}\n'), 'line 1: it does not begin as a journal'],
  ['a lowdb file', Buffer.from('{"edits":[]}'), 'line 1: it does not begin as a journal'],
  ['deep nesting', Buffer.from('['.repeat(20_000)), 'line 1: it does not begin as a journal'],
  ['deep nesting in a line', changed(3, () => '['.repeat(20_000)), 'line 4: it is not a line of a journal'],
  ['UTF-16', Buffer.from(good.toString(), 'utf16le'), 'line 1: it does not begin as a journal'],
  ['a mark at the start', Buffer.concat([Buffer.from('\ufeff'), good]), 'line 1: it does not begin as a journal'],
  ['line ends of Windows', Buffer.from(good.toString().replaceAll('\n', '\r\n')), 'line 1: it does not begin'],
  ['half of the first line', Buffer.from(header.slice(0, 12)), 'line 1: it does not begin as a journal'],
  ['no first line', text(lines.slice(1)), 'line 1: it does not begin as a journal'],
  ['a digit altered', changed(1, line => line.replace('4.87', '4.97')), 'line 2: its checksum differs'],
  [
    'a digit altered in the last line',
    changed(5, line => line.replace('slip', 'slap')),
    'line 6: its checksum differs',
  ],
  ['a sum altered', changed(2, line => line.replace(/"sum":"./, '"sum":"x')), 'line 3: its checksum differs'],
  [
    'bytes that are no text',
    Buffer.concat([good.subarray(0, 200), Buffer.from([0xff, 0xfe]), good.subarray(202)]),
    'line 2: its checksum differs',
  ],
  ['NULs in a line', changed(3, line => line.replace('оборот', '\0\0\0\0\0\0')), 'line 4: its checksum differs'],
  ['two lines swapped', text([0, 1, 3, 2, 4, 5].map(i => lines[i] ?? '')), 'line 3: its checksum differs'],
  ['a line twice', text([0, 1, 2, 2, 3, 4, 5].map(i => lines[i] ?? '')), 'line 4: its checksum differs'],
  ['the last line twice', text([0, 1, 2, 3, 4, 5, 5].map(i => lines[i] ?? '')), 'line 7: its checksum differs'],
  ['a line taken out', text(lines.filter((_, i) => i !== 2)), 'line 3: its checksum differs'],
  ['an empty line', text([...lines.slice(0, 3), '', ...lines.slice(3)]), 'line 4: it is not a line of a journal'],
  [
    'a foreign line',
    text([...lines.slice(0, 3), '{"a":1}', ...lines.slice(3)]),
    'line 4: it is not a line of a journal',
  ],
  ['a foreign last line', text([...lines, '{"a":1}']), 'line 7: it is not a line of a journal'],
  [
    'an edit of no shape, sealed',
    resealed(bodies.with(2, '[{"version":4}]')),
    'line 4: it holds an edit that this Karvan does not know',
  ],
  [
    'a line of no edits, sealed',
    resealed(bodies.with(2, '[]')),
    'line 4: it holds an edit that this Karvan does not know',
  ],
  [
    'a number for edits, sealed',
    resealed(bodies.with(2, '7')),
    'line 4: it holds an edit that this Karvan does not know',
  ],
  [
    'a prototype, sealed',
    resealed(bodies.with(2, bodies[2]?.replace('{"version"', '{"__proto__":{},"version"') ?? '')),
    'line 4: it holds an edit',
  ],
  [
    'versions out of order, sealed',
    resealed(bodies.with(3, JSON.stringify([{ ...parsedEdits(3)[0], version: 9 }]))),
    'line 5: its versions are out of order',
  ],
  ['a line cut inside', changed(2, line => line.slice(0, 150)), 'line 3: '],
]

describe.each(mutations)('%s', (_, content, said) => {
  test.each([true, false])('is refused (head file: %s)', async witness => {
    const folder = damaged(content, witness)
    const path = join(folder, 'journal.jsonl')
    const refusal = await open(folder).then(
      () => undefined,
      (error: unknown) => error,
    )
    expect(refusal).toBeInstanceOf(StoreError)
    const { message } = refusal instanceof StoreError ? refusal : { message: '' }
    expect(message).toContain(`${path} is damaged, ${said}`)
    expect(message).toContain('restore a backup, or run npm run repair')
    expect(message).not.toContain('\n')
    expect(bytes(path)).toEqual(content)
    const copies = list(folder).filter(name => name.includes('damaged'))
    expect(copies).toEqual([`journal.damaged-${sha256(content).slice(0, 8)}.jsonl`])
    expect(bytes(folder, copies[0] ?? '')).toEqual(content)
    await expect(open(folder)).rejects.toThrow(message)
    expect(list(folder).filter(name => name.includes('damaged'))).toEqual(copies)
  })
  test('is repaired: the good part is kept, and the rest is counted', async () => {
    const folder = damaged(content, true)
    const { kept, leftOut, copy } = await repairJournal(folder)
    expect(kept + leftOut).toBeGreaterThanOrEqual(6)
    expect(bytes(copy ?? '')).toEqual(content)
    const store = await open(folder)
    expect((await store.facts()).version).toBe(kept)
    await store.close()
    expect(await repairJournal(folder)).toMatchObject({ kept, leftOut: 0 })
  })
})

describe('cut short', () => {
  test.each([1, 2, 3, 4, 5, 6, 7])('to %i eighths, though more had been kept: refused', async eighths => {
    const folder = damaged(cut(eighths), true)
    await expect(open(folder)).rejects.toThrow('is damaged, ')
    expect(bytes(folder, 'journal.jsonl')).toEqual(cut(eighths))
  })
  test('at the end of a line, though more had been kept: refused', async () => {
    const folder = damaged(text(lines.slice(0, 4)), true)
    await expect(open(folder)).rejects.toThrow('is damaged, it holds 4 good edits, and 6 had been kept')
  })
  test('and another line written after: refused', async () => {
    const other = JSON.stringify(edits([{ do: 'withdraw', id: 'a', why: 'x' }], 5))
    await expect(open(damaged(resealed(bodies.with(4, other)), true))).rejects.toThrow(
      'its edit 6 is not the one that had been kept',
    )
  })

  // A power cut may leave an older head file. An unfinished write is then after its position.
  const last = Buffer.from(lines[5] ?? '')
  test.each([1, 40, 80, last.length - 1])(
    '%i bytes into a line that was never acknowledged: repaired',
    async length => {
      const tail = last.subarray(0, length)
      const folder = damaged(Buffer.concat([text(lines.slice(0, 5)), tail]), false)
      const notices: string[] = []
      const store = await open(folder, notices)
      expect((await store.facts()).version).toBe(5)
      await store.close()
      const [copy = ''] = list(folder).filter(name => name.includes('torn'))
      expect(copy).toBe(`journal.torn-${sha256(tail).slice(0, 8)}.jsonl`)
      expect(bytes(folder, copy)).toEqual(tail)
      expect(notices.join()).toContain(copy)
      expect(bytes(folder, 'journal.jsonl')).toEqual(text(lines.slice(0, 5)))
      const again: string[] = []
      await (await open(folder, again)).close()
      expect(again).toEqual([])
    },
  )
  test('with NULs where a power cut kept the length but not the bytes: repaired', async () => {
    const folder = damaged(Buffer.concat([text(lines.slice(0, 5)), Buffer.alloc(300), Buffer.from('\n')]), false)
    const store = await open(folder)
    expect((await store.facts()).version).toBe(5)
    await store.close()
  })
  test('by its line end alone: nothing is lost', async () => {
    const folder = damaged(good.subarray(0, -1), true)
    const store = await open(folder)
    expect((await store.facts()).version).toBe(6)
    await store.close()
    expect(bytes(folder, 'journal.jsonl')).toEqual(good)
  })
  test('a batch of several edits is kept completely or not at all', async () => {
    const batch = `${lines[1]}\n`
    for (let length = 1; length < batch.length; length += 37) {
      const folder = freshFolder()
      writeFileSync(join(folder, 'journal.jsonl'), header + batch.slice(0, length))
      const store = await open(folder)
      expect((await store.facts()).version).toBe(0)
      await store.close()
    }
  })
})

describe('the head file', () => {
  test.each([
    ['of no form', 'nonsense'],
    ['empty', ''],
    ['half new, half old', `{"sum":"${'0'.repeat(64)}","head":{"version":99}}`],
  ])('that is %s is put right, and the log says what it cannot vouch for', async (_, content) => {
    const folder = damaged(good, true)
    writeFileSync(join(folder, 'journal.head.json'), content)
    const notices: string[] = []
    const store = await open(folder, notices)
    expect(notices).toEqual([
      `${folder}/journal.head.json is damaged, so it is not known whether the journal has lost its last edits. It holds 6, with the fingerprint ${store.head()}: compare it with LOG_CHAT or a backup, see npm run verify`,
    ])
    await store.close()
    expect(bytes(folder, 'journal.head.json')).toEqual(bytes(template, 'journal.head.json'))
    await (await open(folder, notices)).close()
    expect(notices).toHaveLength(1)
  })
  test.each([
    ['damaged', 'nonsense'],
    ['missing', undefined],
  ])(
    'is %s and the journal is cut at the end of a line: the log says how many edits there are',
    async (what, content) => {
      const folder = damaged(text(lines.slice(0, 4)), false)
      if (content !== undefined) writeFileSync(join(folder, 'journal.head.json'), content)
      const notices: string[] = []
      await (await open(folder, notices)).close()
      expect(notices).toEqual([
        expect.stringContaining(
          `journal.head.json is ${what}, so it is not known whether the journal has lost its last edits. It holds 4,`,
        ),
      ])
    },
  )
  test('that lags behind a journal which was rewritten is noticed', async () => {
    const folder = damaged(good, true)
    const later = freshFolder()
    cpSync(folder, later, { recursive: true })
    const store = await open(later)
    await store.change({ do: 'withdraw', id: 'a', why: 'x' }, 1, new Date(at))
    await store.close()
    const all = bytes(later, 'journal.jsonl').toString().split('\n').slice(1, -1)
    const altered = all.map(line => JSON.stringify(JSON.parse(line).edits).replace('a slip', 'no slip'))
    writeFileSync(join(folder, 'journal.jsonl'), resealed(altered))
    await expect(open(folder)).rejects.toThrow('its edit 6 is not the one that had been kept')
    expect(await repairJournal(folder)).toMatchObject({ kept: 7, leftOut: 0 })
    await (await open(folder)).close()
  })
  test('that lags behind is updated', async () => {
    const folder = damaged(good, true)
    const older = freshFolder()
    const engine = await openFileEngine({ folder: older, notice: () => {} })
    await engine.append(edits([ground, add({ observations: [observation('a')] })]))
    await engine.close()
    copyFileSync(join(older, 'journal.head.json'), join(folder, 'journal.head.json'))
    await (await open(folder)).close()
    expect(bytes(folder, 'journal.head.json')).toEqual(bytes(template, 'journal.head.json'))
  })
})

describe('missing', () => {
  test.each([
    ['journal.head.json', ['settings.json']],
    ['settings.json', ['journal.head.json']],
  ])('a journal that %s shows there was is refused', async (trace, others) => {
    const folder = damaged(good, true)
    writeFileSync(join(folder, 'settings.json'), '{}')
    for (const name of ['journal.jsonl', ...others]) rmSync(join(folder, name))
    await expect(open(folder)).rejects.toThrow(
      `journal.jsonl is missing, though ${folder}/${trace} shows that there was one`,
    )
    expect(list(folder)).toEqual([trace, 'karvan.lock'].toSorted())
  })
  test('repair starts a new journal, and counts what is lost', async () => {
    const folder = damaged(good, true)
    rmSync(join(folder, 'journal.jsonl'))
    expect(await repairJournal(folder)).toMatchObject({ kept: 0, leftOut: 6 })
    await (await open(folder)).close()
  })
})

describe('damage by a text editor loses nothing after a repair', () => {
  test.each([
    ['a mark at the start', Buffer.concat([Buffer.from('\ufeff'), good])],
    ['line ends of Windows', Buffer.from(good.toString().replaceAll('\n', '\r\n'))],
    ['no first line', text(lines.slice(1))],
    ['another first line', text(['// my notes', ...lines.slice(1)])],
  ])('%s', async (_, content) => {
    const folder = damaged(content, true)
    expect(await repairJournal(folder)).toMatchObject({ kept: 6, leftOut: 0 })
    expect(bytes(folder, 'journal.jsonl')).toEqual(good)
  })
})

describe('a newer format', () => {
  const newer = Buffer.from(`{"karvan":2,"holds":"journal"}\n${lines.slice(1).join('\n')}\n`)
  test('is refused, naming both, and not touched', async () => {
    const folder = damaged(newer, true)
    await expect(open(folder)).rejects.toThrow(
      'journal.jsonl is of format 2, and this Karvan reads format 1: start the newer Karvan again; the file is left as it is',
    )
    expect(bytes(folder, 'journal.jsonl')).toEqual(newer)
    expect(list(folder).filter(name => name.includes('damaged'))).toEqual([])
  })
  test('is not repaired', async () => {
    const folder = damaged(newer, true)
    await expect(repairJournal(folder)).rejects.toThrow('is of a newer format (2)')
    expect(bytes(folder, 'journal.jsonl')).toEqual(newer)
  })
})

describe('the folder', () => {
  test('is created when its parent exists, for its owner alone, with a notice of the first start', async () => {
    const folder = join(freshFolder(), 'new')
    const notices: string[] = []
    await (await open(folder, notices)).close()
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(statSync(join(folder, 'journal.jsonl')).mode & 0o777).toBe(0o600)
    expect(notices).toEqual([
      `${folder} did not exist and was created`,
      `${folder} was empty: this is a first start, with a new journal`,
    ])
  })
  test('is refused when its parent is missing: a volume is not mounted', async () => {
    const folder = join(freshFolder(), 'volume', 'data')
    await expect(open(folder)).rejects.toThrow(
      `the data folder ${folder} does not exist, and neither does its parent folder; is the volume mounted?`,
    )
  })
  test('that is a file', async () => {
    const path = join(freshFolder(), 'file')
    writeFileSync(path, 'x')
    await expect(open(path)).rejects.toThrow(`${path} is a file: DATA_DIR must name a folder`)
    await expect(open(join(path, 'within'))).rejects.toThrow('it is not a folder (ENOTDIR)')
  })
  test.each([
    ['EROFS', 'the disk is read-only (EROFS)'],
    ['EACCES', 'no permission (EACCES)'],
  ])('that cannot be written: %s', async (code, said) => {
    const folder = damaged(good, true)
    const files = {
      ...disk,
      open: async (path: string, flags: string, mode?: number) => {
        if (flags !== 'r') throw fault(code)
        return disk.open(path, flags, mode)
      },
    }
    await expect(openFileEngine({ folder, notice: () => {}, files })).rejects.toThrow(
      `cannot write in ${folder}/journal.jsonl: ${said}`,
    )
  })
  test('keeps the mode and the link of its files, and holds no debris', async () => {
    const folder = damaged(good, true)
    const elsewhere = freshFolder()
    renameSync(join(folder, 'journal.jsonl'), join(elsewhere, 'real.jsonl'))
    chmodSync(join(elsewhere, 'real.jsonl'), 0o640)
    symlinkSync(join(elsewhere, 'real.jsonl'), join(folder, 'journal.jsonl'))
    writeFileSync(join(folder, 'settings.json.99-1.tmp'), 'half')
    writeFileSync(join(elsewhere, 'real.jsonl.99-1.tmp'), 'half')
    mkdirSync(join(folder, 'settings.json.99-2.tmp'))
    const store = await open(folder)
    await store.change(add({ observations: [observation('new', { period: '2020' })] }), 1, new Date(at))
    await store.close()
    expect(statSync(join(elsewhere, 'real.jsonl')).mode & 0o777).toBe(0o640)
    expect(readFileSync(join(elsewhere, 'real.jsonl'), 'utf8')).toContain('"new"')
    expect(list(elsewhere)).toEqual(['real.jsonl'])
    expect(list(folder)).toEqual(['journal.head.json', 'journal.jsonl', 'karvan.lock', 'settings.json.99-2.tmp'])
  })
})
