import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runSync } from '../../../src/data/async/time-slices.ts'
import { applyEdit, applyEdits, isRefusal } from '../../../src/data/facts/apply-edits.ts'
import { EditLog } from '../../../src/data/facts/edit-log.ts'
import type { Facts } from '../../../src/data/facts/facts.ts'
import { noFacts } from '../../../src/data/facts/indexed-facts.ts'
import { inverting } from '../../../src/data/facts/invert-edit.ts'
import { rowsOf } from '../../../src/data/facts/table-rows.ts'
import { type Change, step, type TableStep } from '../../../src/data/model/edit.ts'
import { runs } from '../../suite.ts'
import { add, at, customs, source } from '../made.ts'

const table: TableStep = {
  do: 'table',
  source: 'imf',
  head: {
    compiledBy: 'AZ_SCC',
    unit: 'USD',
    unitMult: 6,
    exports: { definition: { valuation: 'FOB' }, place: 'Exports' },
    imports: { definition: { valuation: 'CIF' }, place: 'Imports' },
  },
  count: 6,
  latest: '2025',
  lines: [
    'AZE,CHN,2024,25.5,3719.3,reported,a,b',
    'AZE,CHN,2025,84.4,,reported,c,',
    'AZE,CHN,2025,,4789.9,unreliable,,d',
    'AZE,RUS,2024,1.10,,,e,',
    'CHN,AZE,2024,,61.6,,,f',
    '',
  ].join('\n'),
}
const rows = rowsOf(table).all()
const [imf, press] = [source('imf', { published: '2026-01' }), source('press', { published: '2026-01' })]
const ground = add({ organisations: [customs], sources: [imf, press] })

/** The log of a journal that begins with those changes; what the rules refuse is passed over. */
function logOf(changes: readonly Change[]): EditLog {
  const log = new EditLog()
  for (const change of changes) {
    const edit = { version: log.facts.version + 1, at, by: 'seed' as const, change }
    if (!isRefusal(applyEdit(log.facts, edit))) log.take([edit])
  }
  return log
}

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
/** All that a reader can see. */
const seen = (facts: Facts) => ({
  size: facts.size,
  entries: ids.map(id => facts.observation(id)),
  ofSource: ['imf', 'press'].map(id => facts.ofSource(id)),
  series: ['X', 'M'].map(flow => facts.series('value', flow === 'X' ? 'X' : 'M', 'AZE', 'CHN')),
  across: ['2024', '2024-01/2024-12', '2025'].map(period => facts.across('value', 'X', 'AZE', period)),
  since: facts.since(2).toSorted(),
  sources: facts.sources.list,
})

test('each line is read as it is written', () => {
  expect(rows.map(it => [it.id, it.flow, it.reporter, it.partner, it.period, it.amount.value, it.status])).toEqual([
    ['a', 'X', 'AZE', 'CHN', '2024', '25.5', 'reported'],
    ['b', 'M', 'AZE', 'CHN', '2024', '3719.3', 'reported'],
    ['c', 'X', 'AZE', 'CHN', '2025', '84.4', 'reported'],
    ['d', 'M', 'AZE', 'CHN', '2025', '4789.9', 'unreliable'],
    ['e', 'X', 'AZE', 'RUS', '2024', '1.10', undefined],
    ['f', 'M', 'CHN', 'AZE', '2024', '61.6', undefined],
  ])
  expect(step.parse(table)).toEqual(table)
})

describe('a table is the same as its rows one by one', () => {
  const row = fc.constantFrom(...rows)
  const anyChange: fc.Arbitrary<Change> = fc.oneof(
    row.map((it): Change => ({ do: 'correct', to: { ...it, amount: { ...it.amount, value: '7' } } })),
    row.map((it): Change => ({ do: 'correct', to: { ...it, period: '2023' } })),
    row.map((it): Change => ({ do: 'correct', to: { ...it, citation: { source: 'press', place: 'x' } } })),
    fc.constantFrom(...ids).map((id): Change => ({ do: 'withdraw', id, why: 'a slip' })),
    fc.tuple(row, fc.constantFrom(...ids)).map(([it, id]): Change => add({ observations: [{ ...it, id }] })),
    fc.constant<Change>({ do: 'remove', source: 'imf' }),
    fc.constant<Change>({ do: 'unname', kind: 'organisations', id: 'AZ_SCC' }),
  )
  const anyChanges = fc.array(anyChange, { maxLength: 6 })

  test('whatever edits follow', () => {
    fc.assert(
      fc.property(anyChanges, changes => {
        const whole = logOf([ground, table, ...changes])
        const single = logOf([ground, add({ observations: rows }), ...changes])
        expect(seen(whole.facts)).toEqual(seen(single.facts))
        const versions = (log: EditLog) => ids.map(id => log.history(id).map(edit => edit.version))
        expect(versions(whole)).toEqual(versions(single))
      }),
      { numRuns: runs(300) },
    )
  })

  test('when all edits are undone, and then made again', () => {
    fc.assert(
      fc.property(anyChanges, changes => {
        const log = logOf([ground, table, ...changes])
        const before = shown(log.facts)
        const last = log.facts.version
        for (let version = last; version > 1; version--) takeBack(log, version)
        expect(log.facts.size).toBe(0)
        for (let version = 2 * last - 1; version > last; version--) takeBack(log, version)
        expect(shown(log.facts)).toEqual(before)
      }),
      { numRuns: runs(100) },
    )
  })
})

/** The values, without when and by whom they were entered. */
const shown = (facts: Facts) => ({ ...seen(facts), entries: ids.map(id => facts.observation(id)?.now), since: [] })

function takeBack(log: EditLog, version: number): void {
  const edit = log.edit(version)
  const back = edit && runSync(inverting(edit, log))
  if (back === undefined || isRefusal(back)) throw new Error(JSON.stringify(back))
  const next = { version: log.facts.version + 1, at, by: 7, change: back }
  expect(applyEdit(log.facts, next)).not.toHaveProperty('rule')
  log.take([next])
}

describe('a table is refused', () => {
  const refusal = (before: readonly Change[], change: Change, by: 'seed' | 7 = 'seed') => {
    const edits = [...before, change].map((it, i) => ({ version: i + 1, at, by, change: it }))
    const facts = applyEdits(noFacts, edits)
    return isRefusal(facts) ? [facts.rule, facts.at] : undefined
  }
  test.each<[why: string, before: readonly Change[], change: Change, wanted: readonly string[]]>([
    ['a source that is not held', [add({ organisations: [customs] })], table, ['no-such-source', 'a']],
    ['a compiler that is not held', [add({ sources: [imf] })], table, ['no-such-organisation', 'a']],
    ['no currency', [ground], { ...table, head: { ...table.head, unit: 'ABC' } }, ['bad-unit', 'a']],
    ['a period that has not begun', [ground], { ...table, latest: '2027' }, ['future', 'a']],
    [
      'a name that reverses the text',
      [ground],
      { ...table, head: { ...table.head, areas: { CHN: '\u202eanihC' } } },
      ['bidi', 'imf'],
    ],
    ['a source that has facts', [ground, table], table, ['duplicate', 'imf']],
  ])('for %s', (_, before, change, wanted) => expect(refusal(before, change)).toEqual(wanted))
})

test.each<[why: string, over: Partial<TableStep>]>([
  ['a wrong count', { count: 5 }],
  ['a wrong latest period', { latest: '2024' }],
  ['lines that are not sorted', { lines: [...table.lines.split('\n').slice(0, -1).toReversed(), ''].join('\n') }],
  ['an id twice', { lines: table.lines.replace(',,f', ',,a') }],
  ['a value twice', { lines: table.lines.replace('AZE,CHN,2025,,', 'AZE,CHN,2024,,') }],
  ['a value without its id', { lines: table.lines.replace(',,f', ',,') }],
  ['a period that is none', { lines: table.lines.replaceAll('2024', '2024-13') }],
  ['no line feed at the end', { lines: table.lines.slice(0, -1) }],
])('the schema refuses %s', (_, over) => expect(step.safeParse({ ...table, ...over }).success).toBe(false))
