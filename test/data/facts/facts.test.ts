import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdit, applyEdits, isRefusal } from '../../../src/data/facts/apply-edits.ts'
import { noFacts } from '../../../src/data/facts/indexed-facts.ts'
import type { Change } from '../../../src/data/model/edit.ts'
import { comparePeriods } from '../../../src/data/model/period.ts'
import { add, edits, facts, ground, growth, idsOf, observation, quote, shown, source } from '../made.ts'

const rows = add({
  observations: [
    observation('y2025'),
    observation('m2026-01', { period: '2026-01' }),
    observation('y2023', { period: '2023' }),
    observation('turkey', { partner: 'TUR' }),
    observation('exports', { flow: 'X' }),
    growth('growth'),
  ],
})

describe('lookups', () => {
  test('a series holds one measure, flow and ordered pair, oldest period first', () => {
    expect(idsOf(facts(rows).series('value', 'T', 'AZE', 'CHN'))).toEqual(['y2023', 'y2025', 'm2026-01'])
    expect(facts(rows).series('value', 'T', 'CHN', 'AZE')).toEqual([])
  })
  test('across every partner, however the period is written', () => {
    const months = add({ observations: [observation('quarter', { period: '2025-01/2025-03', partner: 'RUS' })] })
    const it = facts(rows, months)
    expect(idsOf(it.across('value', 'T', 'AZE', '2025'))).toEqual(['turkey', 'y2025'])
    expect(idsOf(it.across('value', 'T', 'AZE', '2025-01/2025-12'))).toEqual(['turkey', 'y2025'])
    expect(idsOf(it.across('value', 'T', 'AZE', '2025-Q1'))).toEqual(['quarter'])
  })
  test('of one source', () => {
    expect(idsOf(facts(rows).ofSource('report-2026-03-13'))).toHaveLength(6)
    expect(facts(rows).ofSource('nobody')).toEqual([])
  })
  test('one by id, with who entered it and when', () => {
    expect(facts(rows).observation('y2025')).toEqual({
      now: observation('y2025'),
      version: 2,
      at: '2026-03-13T09:00:00.000Z',
      by: 1,
      earlier: [],
    })
    expect(facts(rows).observation('nobody')).toBeUndefined()
    expect(facts(rows).fact('y2025')).toEqual(facts(rows).observation('y2025'))
  })
  test.each(['__proto__', 'constructor', 'toString', ''])('"%s" is not a key', key => {
    const it = facts(rows)
    expect([
      it.observation(key),
      it.fact(key),
      it.sources.get(key),
      it.speakers.get(key),
      it.projects.get(key),
    ]).toEqual(Array(5).fill(undefined))
    expect(it.series('value', 'T', key, key)).toEqual([])
    expect(it.organisations.get(key)).toBeUndefined()
  })
  test('names in the order in which they were entered', () => {
    const it = facts()
    expect(it.organisations.list.map(one => one.id)).toEqual(['AZ_SCC', 'CN_AMB'])
    expect(it.speakers.get('lu-mei')?.names.en).toBe('Lu Mei')
    expect(it.projects.list.map(one => one.id)).toEqual(['wind-farm'])
    expect(it.sources.list.map(one => one.id)).toEqual(['report-2026-03-13'])
  })
  test('nothing is held before the first edit', () => {
    expect(noFacts.version).toBe(0)
    expect(noFacts.size).toBe(0)
    expect(noFacts.series('value', 'T', 'AZE', 'CHN')).toEqual([])
    expect(noFacts.since(0)).toEqual([])
  })
})

describe('a correction', () => {
  const better = observation('y2025', { amount: { value: '4.9', unitMult: 9, unit: 'USD' } })
  test('keeps the id and the earlier version', () => {
    const it = facts(rows, { do: 'correct', to: better })
    expect(it.observation('y2025')).toMatchObject({ now: better, version: 3, earlier: [observation('y2025')] })
    expect(it.size).toBe(6)
    expect(it.series('value', 'T', 'AZE', 'CHN')[1]).toEqual(better)
  })
  test('moves to the group it now belongs to', () => {
    const it = facts(rows, { do: 'correct', to: observation('y2025', { partner: 'TUR', period: '2024' }) })
    expect(idsOf(it.series('value', 'T', 'AZE', 'CHN'))).toEqual(['y2023', 'm2026-01'])
    expect(idsOf(it.series('value', 'T', 'AZE', 'TUR'))).toEqual(['y2025', 'turkey'])
  })
  test('keeps words in their place', () => {
    const words = add({ statements: [quote('one'), quote('two')] })
    const it = facts(words, { do: 'correct', to: quote('one', { words: 'Trade has grown.' }) })
    expect(it.statements().map(one => one.words)).toEqual(['Trade has grown.', 'Trade has reached a record.'])
    expect(it.fact('one')?.earlier).toEqual([quote('one')])
  })
})

describe('a withdrawal', () => {
  const gone: Change = { do: 'withdraw', id: 'y2025', why: 'a slip' }
  test('removes it from every lookup', () => {
    const it = facts(rows, gone)
    expect(it.observation('y2025')).toBeUndefined()
    expect(idsOf(it.series('value', 'T', 'AZE', 'CHN'))).toEqual(['y2023', 'm2026-01'])
    expect(idsOf(it.across('value', 'T', 'AZE', '2025'))).toEqual(['turkey'])
    expect(idsOf(it.ofSource('report-2026-03-13'))).not.toContain('y2025')
    expect(it.since(0)).not.toContain('y2025')
    expect(it.size).toBe(5)
  })
  test('a fact that is entered again keeps its earlier versions', () => {
    const back = add({ observations: [observation('y2025', { amount: { value: '5', unitMult: 9, unit: 'USD' } })] })
    const it = facts(rows, gone, back)
    expect(it.observation('y2025')).toMatchObject({ version: 4, earlier: [observation('y2025')] })
    expect(it.size).toBe(6)
  })
  test('a statement that is entered again goes last', () => {
    const words = add({ statements: [quote('one'), quote('two')] })
    const it = facts(words, { do: 'withdraw', id: 'one', why: 'a slip' }, add({ statements: [quote('one')] }))
    expect(idsOf(it.statements())).toEqual(['two', 'one'])
  })
})

describe('since a version', () => {
  const it = facts(rows, add({ statements: [quote('words')] }), {
    do: 'correct',
    to: observation('y2023', { period: '2022' }),
  })
  test.each([
    [0, ['y2025', 'm2026-01', 'y2023', 'turkey', 'exports', 'growth', 'words']],
    [2, ['words', 'y2023']],
    [3, ['y2023']],
    [4, []],
    [99, []],
  ])('%i', (version, ids) => expect(it.since(version)).toEqual(ids))
})

test('words under the id of a withdrawn figure are among what is new', () => {
  const it = facts(
    add({ observations: [observation('a')] }),
    { do: 'withdraw', id: 'a', why: 'a slip' },
    add({ statements: [quote('a')] }),
  )
  expect(it.since(0)).toContain('a')
})

test('older facts stay as they were', () => {
  const before = facts(rows)
  const copy = shown(before, ['y2025'])
  const change: Change = { do: 'correct', to: observation('y2025', { partner: 'RUS' }) }
  expect(isRefusal(applyEdit(before, { version: 3, at: '2026-03-14T00:00:00.000Z', by: 1, change }))).toBe(false)
  expect(shown(before, ['y2025'])).toEqual(copy)
})

// Changes over few ids, so that they meet.
const ids = ['a', 'b', 'c', 'd']
const anyId = fc.constantFrom(...ids)
const anySource = fc.constantFrom('report-2026-03-13', 'other', 'third')
const anyFact = fc.oneof(
  fc
    .record({ id: anyId, period: fc.constantFrom('2024', '2025', '2025-Q1', '2025-01/2025-03'), source: anySource })
    .map(it => observation(it.id, { period: it.period, citation: { source: it.source, place: 'x' } })),
  fc
    .record({ id: anyId, words: fc.string({ minLength: 1 }), source: anySource })
    .map(it => quote(it.id, { words: it.words, citation: { source: it.source, place: 'x' } })),
)
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.uniqueArray(anyFact, { maxLength: 3, selector: it => it.id }).map(them =>
    add({
      observations: them.filter(it => 'measure' in it),
      statements: them.filter(it => 'words' in it),
    }),
  ),
  anySource.map(id => add({ sources: [source(id, { title: id })] })),
  anyFact.map(to => ({ do: 'correct', to }) as const),
  anyId.map(id => ({ do: 'withdraw', id, why: 'law' }) as const),
)
/** A journal of the changes that the rules admit. */
const journal = fc.array(anyChange, { maxLength: 25 }).map(changes =>
  changes.reduce<{ kept: readonly Change[]; facts: typeof noFacts }>(
    ({ kept, facts: before }, change) => {
      const [edit] = edits([change], before.version)
      const next = edit === undefined ? before : applyEdit(before, edit)
      return isRefusal(next) ? { kept, facts: before } : { kept: [...kept, change], facts: next }
    },
    { kept: [ground], facts: facts() },
  ),
)

describe('laws', () => {
  test('applying a journal in two parts, whole, or one by one is the same', () =>
    fc.assert(
      fc.property(journal, fc.nat(), ({ kept, facts: single }, cut) => {
        const all = edits(kept)
        const at = cut % (all.length + 1)
        const whole = applyEdits(noFacts, all)
        const first = applyEdits(noFacts, all.slice(0, at))
        if (isRefusal(whole) || isRefusal(first)) throw new Error('an admitted journal was refused')
        const parts = applyEdits(first, all.slice(at))
        if (isRefusal(parts)) throw new Error('an admitted journal was refused')
        expect(shown(parts, ids)).toEqual(shown(whole, ids))
        expect(shown(single, ids)).toEqual(shown(whole, ids))
      }),
    ))
  test('a refused change changes nothing, and refuses the whole batch it is in', () =>
    fc.assert(
      fc.property(journal, fc.array(anyChange, { minLength: 1, maxLength: 4 }), ({ facts: before }, changes) => {
        const copy = shown(before, ids)
        const next = applyEdits(before, edits(changes, before.version))
        expect(shown(before, ids)).toEqual(copy)
        if (!isRefusal(next)) expect(next.version).toBe(before.version + changes.length)
      }),
    ))
  test('every list is sorted, and the groups hold each observation once', () =>
    fc.assert(
      fc.property(journal, ({ facts: it }) => {
        const held = ids.flatMap(id => it.observation(id)?.now ?? [])
        const series = it.series('value', 'T', 'AZE', 'CHN')
        expect(series.toSorted((a, b) => comparePeriods(a.period, b.period))).toEqual(series)
        expect(idsOf(series).toSorted()).toEqual(idsOf(held))
        expect(it.sources.list.flatMap(one => idsOf(it.ofSource(one.id))).toSorted()).toEqual(idsOf(held))
        expect(it.size).toBe(held.length)
        expect(new Set(it.since(0))).toEqual(new Set([...idsOf(held), ...idsOf(it.statements())]))
      }),
    ))
})

test('many observations in one group are found in order', () => {
  const many = Array.from({ length: 300 }, (_, i) => observation(`n-${i}`, { period: String(1700 + ((i * 7) % 300)) }))
  const it = facts(add({ observations: many }), add({ observations: [observation('late', { period: '1650' })] }))
  const series = it.series('value', 'T', 'AZE', 'CHN')
  expect(series).toHaveLength(301)
  expect(series.map(one => one.period)).toEqual(series.map(one => one.period).toSorted())
  expect(series[0]?.id).toBe('late')
})
