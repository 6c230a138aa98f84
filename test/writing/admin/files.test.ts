/** Files that /backup writes and that /import and /restore read. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { concatBytes } from '../../../src/data/async/concat-bytes.ts'
import { memoryEngine } from '../../../src/data/engine/memory-engine.ts'
import { listsNumber } from '../../../src/data/exchange/backup-format.ts'
import { asWritten, harmless } from '../../../src/data/exchange/csv-cells.ts'
import type { Facts } from '../../../src/data/facts/facts.ts'
import { noFacts } from '../../../src/data/facts/indexed-facts.ts'
import { openStore } from '../../../src/data/store.ts'
import { readImport } from '../../../src/reading/admin/files/import.ts'
import { backupPieces, observationsOf } from '../../../src/writing/admin/backup.ts'
import { csvLine, observationsCsv } from '../../../src/writing/files/csv.ts'
import { idsOf, shown } from '../../data/made.ts'
import { pressFacts } from '../../facts.ts'

const at = new Date('2026-11-24T12:00:00Z')
const by = 1

test.each([
  ['=1+1', "'=1+1"],
  ['+1 (2)', "'+1 (2)"],
  ['-cmd', "'-cmd"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['\rx', "'\rx"],
  ['＝1', "'＝1"],
  ['＠x', "'＠x"],
  ["'=1", "''=1"],
  ['-3.2', '-3.2'],
  ['+3.2', '+3.2'],
  ['30.2', '30.2'],
  ["'t is", "'t is"],
  ['', ''],
])('the cell %j is written %j, and read back unchanged', (cell, written) => {
  expect(harmless(cell)).toBe(written)
  expect(asWritten(written)).toBe(cell)
})

test('any cell is read back unchanged', () => {
  fc.assert(fc.property(fc.string(), cell => asWritten(harmless(cell)) === cell))
})

test.each([
  [['a', 'b'], 'a,b\r\n'],
  [['a,b', 'say "x"', 'c\nd'], '"a,b","say ""x""","c\nd"\r\n'],
  [['=1,2'], '"\'=1,2"\r\n'],
])('the cells %j make the line %j', (cells, line) => expect(csvLine(cells)).toBe(line))

describe('what /backup csv writes', () => {
  test('is unchanged when it is read back', async () => {
    const read = await readImport(await concatBytes(observationsCsv(observationsOf(pressFacts))), {
      facts: pressFacts,
      by,
      at,
    })
    expect(read).toEqual({
      change: { do: 'several', for: 'import', steps: [] },
      rowOf: new Map(),
      tally: { added: 0, changed: 0, same: pressFacts.size, rejected: [] },
    })
  })
})

async function filled(bytes: Uint8Array): Promise<Facts> {
  const store = await openStore(memoryEngine())
  const read = await readImport(bytes, { facts: noFacts, by, at })
  if ('wrong' in read) throw new Error(read.wrong.what)
  expect(read.tally.rejected).toEqual([])
  await store.change(read.change, by, at)
  return store.facts()
}

const visible = (facts: Facts) => {
  const ids = idsOf([...observationsOf(pressFacts), ...pressFacts.statements()])
  const { version: _, since: __, entries, ...rest } = shown(facts, ids)
  return { ...rest, entries: entries.map(pair => pair.map(it => it?.now)) }
}

describe('what /backup writes', () => {
  const backup = concatBytes(backupPieces(pressFacts, 'sum', at))
  test('is JSON, one entry a line', async () => {
    const lines = new TextDecoder().decode(await backup).split('\n')
    expect(lines[0]).toBe(
      `{"karvan":"backup","form":1,"schema":${listsNumber},"version":${pressFacts.version},"head":"sum","at":"2026-11-24T12:00:00.000Z",`,
    )
    expect(JSON.parse(lines.join('\n')).observations).toHaveLength(pressFacts.size)
  })
  test('is unchanged when it is read back', async () => {
    const read = await readImport(await backup, { facts: pressFacts, by, at })
    if ('wrong' in read) throw new Error(read.wrong.what)
    expect(read.change.steps).toEqual([])
    expect(read.tally).toMatchObject({ added: 0, changed: 0, rejected: [] })
  })
  test('read into an empty store gives the same facts', async () => {
    expect(visible(await filled(await backup))).toEqual(visible(pressFacts))
  })
})
