import { describe, expect, test } from 'vitest'
import { concatBytes } from '../../../../src/data/async/concat-bytes.ts'
import { applyEdit, isRefusal } from '../../../../src/data/facts/apply-edits.ts'
import type { Facts } from '../../../../src/data/facts/facts.ts'
import type { Change } from '../../../../src/data/model/edit.ts'
import { readImport } from '../../../../src/reading/admin/files/import.ts'
import { readRestore } from '../../../../src/reading/admin/files/restore.ts'
import { backupPieces, observationsOf } from '../../../../src/writing/admin/backup.ts'
import {
  add,
  at,
  customs,
  facts,
  growth,
  idsOf,
  luMei,
  observation,
  quote,
  shown,
  source,
  wind,
} from '../../../data/made.ts'
import { pressFacts } from '../../../facts.ts'

const amount = { value: '5', unitMult: 9, unit: 'USD' }
const now = new Date(at)

const backupOf = (it: Facts): Promise<Uint8Array> => concatBytes(backupPieces(it, 'sum', now))

async function restored(from: Facts, file: Uint8Array, on = now) {
  const read = await readRestore(file, { facts: from, by: 1, at: on, why: 'backup.json' })
  if ('wrong' in read) throw new Error(read.wrong.what)
  const next = applyEdit(from, { version: from.version + 1, at: on.toISOString(), by: 1, change: read.change })
  if (isRefusal(next)) throw new Error(`${next.rule} at ${next.at}`)
  return { next, tally: read.tally, change: read.change }
}

const visible = (it: Facts) => {
  const { version: _, since: __, entries, ...rest } = shown(it, idsOf([...observationsOf(it), ...it.statements()]))
  const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1)
  return {
    ...rest,
    entries: entries.map(pair => pair.map(one => one?.now)),
    sources: rest.sources.toSorted(byId),
    ofSource: rest.ofSource.flat().toSorted(byId),
    organisations: rest.organisations.toSorted(byId),
    speakers: rest.speakers.toSorted(byId),
    projects: rest.projects.toSorted(byId),
    statements: rest.statements.toSorted(byId),
    editors: rest.editors.toSorted(),
  }
}

const first = add({
  observations: [observation('a'), observation('b', { period: '2024' }), growth('c')],
  statements: [quote('q')],
})
const later: readonly (readonly [string, readonly Change[]])[] = [
  ['no change', []],
  ['a new figure', [add({ observations: [observation('d', { period: '2023' })] })]],
  ['a figure corrected', [{ do: 'correct', to: observation('a', { amount }) }]],
  ['a figure withdrawn', [{ do: 'withdraw', id: 'a', why: 'x' }]],
  [
    'a figure withdrawn, and another in its place',
    [{ do: 'withdraw', id: 'a', why: 'x' }, add({ observations: [observation('d', { amount })] })],
  ],
  [
    'two figures that swapped places',
    [
      { do: 'withdraw', id: 'a', why: 'x' },
      { do: 'correct', to: observation('b') },
      add({ observations: [observation('a', { period: '2024' })] }),
    ],
  ],
  ['a quote corrected', [{ do: 'correct', to: quote('q', { words: 'Trade grows.' }) }]],
  [
    'a quote in a figure’s place',
    [{ do: 'withdraw', id: 'a', why: 'x' }, add({ statements: [quote('a', { words: 'Other words.' })] })],
  ],
  [
    'names changed, and new ones',
    [
      add({
        sources: [source('report-2026-03-13', { title: 'Other' }), source('new')],
        organisations: [
          { ...customs, names: { en: 'Customs' } },
          { ...customs, id: 'NEW' },
        ],
        speakers: [{ ...luMei, id: 'new' }],
        projects: [{ ...wind, id: 'new' }],
      }),
      add({
        observations: [
          observation('e', { compiledBy: 'NEW', citation: { source: 'new', place: 'x', speaker: 'new' } }),
        ],
      }),
    ],
  ],
  [
    'editors',
    [
      { do: 'appoint', person: 8 },
      { do: 'dismiss', person: 9 },
    ],
  ],
]

describe('a restore undoes later changes', () => {
  const before = facts(first, { do: 'appoint', person: 9 })
  test.each(later)('%s', async (_, changes) => {
    let from = before
    for (const change of changes) {
      const next = applyEdit(from, { version: from.version + 1, at, by: 2, change })
      if (isRefusal(next)) throw new Error(`${next.rule} at ${next.at}`)
      from = next
    }
    const { next, tally: summary, change } = await restored(from, await backupOf(before))
    expect(visible(next)).toEqual(visible(before))
    expect(summary.rejected).toEqual([])
    expect(change).toMatchObject({ do: 'several', for: 'restore' })
    // The other way round.
    expect(visible((await restored(before, await backupOf(from))).next)).toEqual(visible(from))
  })
})

test('a restore of the seed over another data set', async () => {
  const { next, tally: summary } = await restored(
    facts(first),
    await backupOf(pressFacts),
    new Date('2026-11-24T12:00:00Z'),
  )
  expect(visible(next)).toEqual(visible(pressFacts))
  expect(summary.rejected).toEqual([])
})

test('an import of a backup withdraws nothing, removes nothing and adds no editor', async () => {
  const before = facts(first, { do: 'appoint', person: 9 })
  const from = facts(add({ observations: [observation('d', { amount }), observation('x', { period: '2023' })] }))
  const read = await readImport(await backupOf(before), { facts: from, by: 1, at: now })
  if ('wrong' in read) throw new Error(read.wrong.what)
  expect(read.tally).toEqual({ added: 3, changed: 1, same: 5, rejected: [] })
  expect(read.change.steps.map(it => it.do)).toEqual(['add', 'correct', 'add'])
})

describe('a file that is not a backup', () => {
  const text = async (): Promise<string> => new TextDecoder().decode(await backupOf(facts(first)))
  const said = async (file: string): Promise<string> => {
    const read = await readRestore(new TextEncoder().encode(file), { facts: facts(), by: 1, at: now, why: 'x' })
    if ('wrong' in read) return `${read.wrong.what} ${read.wrong.heard ?? ''}`
    return read.tally.rejected.map(({ row, why, heard }) => `${row} ${why} ${heard}`).join(' · ')
  }
  test.each([
    ['a newer schema', /"schema":5/, '"schema":6', 'other-schema 1.6 ≠ 1.5'],
    ['a schema that is too old', /"schema":5/, '"schema":1', 'other-schema 1.1 ≠ 1.5'],
    ['another form', /"form":1/, '"form":2', 'other-schema 2.5 ≠ 1.5'],
    ['an older schema with the same fields is read', /"schema":5/, '"schema":2', ''],
    ['another file', /"karvan":"backup"/, '"karvan":"x"', 'not-json x'],
    ['an unknown list', /"projects":/, '"others":', 'not-json others'],
    ['a figure with an invalid value', /"4\.87"/, '"4.87e9"', '12 columns b'],
    ['a figure with an extra key', /"flow":"T"/, '"flow":"T","x":1', '12 columns b'],
    [
      'a figure that cites an unknown source',
      /"source":"report-2026-03-13","excerpt"/,
      '"source":"no","excerpt"',
      '12 no-such-source b',
    ],
    ['a figure twice', /"id":"b"/, '"id":"a"', '13 twice a'],
    ['an account of Telegram itself', /"editors":\[/, '"editors":[777000', '17 no-person 777000'],
    ['a thing with a prototype', /"period":"2025"/, '"__proto__":{},"period":"2025"', 'not-json'],
  ])('%s', async (_, place, other, outcome) => {
    const file = (await text()).replace(place, other)
    expect((await said(file)).slice(0, outcome.length)).toBe(outcome)
  })
  test('CSV', async () => expect(await said('measure,flow\n')).toMatch(/^not-json/))
})
