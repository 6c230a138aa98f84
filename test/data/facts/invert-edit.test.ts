import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runSync } from '../../../src/data/async/time-slices.ts'
import { applyEdit, isRefusal } from '../../../src/data/facts/apply-edits.ts'
import { EditLog } from '../../../src/data/facts/edit-log.ts'
import type { Facts } from '../../../src/data/facts/facts.ts'
import { noFacts } from '../../../src/data/facts/indexed-facts.ts'
import { inverting } from '../../../src/data/facts/invert-edit.ts'
import type { Change, Edit, Step } from '../../../src/data/model/edit.ts'
import type { Observation, Statement } from '../../../src/data/model/schema.ts'
import { runs } from '../../suite.ts'
import { add, at, customs, ground, luMei, observation, quote, source, wind } from '../made.ts'

/** A journal that is written change by change; what the rules refuse is passed over. */
function journal(...changes: readonly Change[]) {
  const editLog = new EditLog()
  const make = (change: Change): Edit | undefined => {
    const edit = { version: editLog.facts.version + 1, at, by: 1, change }
    if (isRefusal(applyEdit(editLog.facts, edit))) return undefined
    editLog.take([edit])
    return edit
  }
  for (const change of changes) make(change)
  return { ledger: editLog, make }
}

const byId = <T extends { readonly id: string }>(them: readonly T[]): readonly T[] =>
  them.toSorted((a, b) => (a.id < b.id ? -1 : 1))

/** What a reader can see, but for when and by whom it was entered. */
const seen = (facts: Facts) => ({
  size: facts.size,
  entries: ids.map(id => [facts.observation(id)?.now, facts.fact(id)?.now]),
  statements: byId(facts.statements()),
  sources: byId(facts.sources.list),
  organisations: byId(facts.organisations.list),
  speakers: byId(facts.speakers.list),
  projects: byId(facts.projects.list),
  ofSource: ['s1', 's2', 'report-2026-03-13'].map(id => facts.ofSource(id)),
  series: facts.series('value', 'T', 'AZE', 'CHN'),
  across: facts.across('value', 'T', 'AZE', '2024'),
  editors: facts.editors().toSorted(),
})

// Few names and few values, so that steps meet: replace, collide, lean on each other.
const ids = ['a', 'b', 'c', 'd', 'q', 'r']
const anySource = fc.constantFrom('s1', 's2', 'report-2026-03-13')
const anyCompiler = fc.constantFrom('AZ_SCC', 'CN_AMB', 'NEW_ORG')
const anySpeaker = fc.constantFrom('lu-mei', 'somebody')
const anyFigure: fc.Arbitrary<Observation> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    period: fc.constantFrom('2023', '2024'),
    value: fc.constantFrom('1', '2', '3'),
    of: anySource,
    compiledBy: anyCompiler,
  })
  .map(({ id, period, value, of, compiledBy }) =>
    observation(id, {
      period,
      compiledBy,
      amount: { value, unitMult: 9, unit: 'USD' },
      citation: { source: of, place: 'x' },
    }),
  )
const anyQuote: fc.Arbitrary<Statement> = fc
  .record({ id: fc.constantFrom('q', 'r', 'a'), words: fc.constantFrom('One.', 'Two.'), of: anySource, by: anySpeaker })
  .map(({ id, words, of, by }) => quote(id, { words, citation: { source: of, place: 'x', speaker: by } }))
const few = <T>(of: fc.Arbitrary<T>) => fc.array(of, { maxLength: 2 })
const title = fc.constantFrom('First', 'Second')
const anyAdd = fc
  .record({
    sources: few(fc.tuple(anySource, title).map(([id, it]) => source(id, { title: it }))),
    organisations: few(fc.tuple(anyCompiler, title).map(([id, en]) => ({ ...customs, id, names: { en } }))),
    speakers: few(fc.tuple(anySpeaker, title).map(([id, en]) => ({ ...luMei, id, names: { en } }))),
    projects: few(fc.constantFrom('wind-farm', 'port').map(id => ({ ...wind, id }))),
    observations: few(anyFigure),
    statements: few(anyQuote),
  })
  .map(add)
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: anyAdd },
  { weight: 3, arbitrary: fc.oneof(anyFigure, anyQuote).map((to): Step => ({ do: 'correct', to })) },
  { weight: 3, arbitrary: fc.constantFrom(...ids).map((id): Step => ({ do: 'withdraw', id, why: 'a slip' })) },
  anySource.map((it): Step => ({ do: 'remove', source: it })),
  anyCompiler.map((id): Step => ({ do: 'unname', kind: 'organisations', id })),
  anySpeaker.map((id): Step => ({ do: 'unname', kind: 'speakers', id })),
  fc.constantFrom('wind-farm', 'port').map((id): Step => ({ do: 'unname', kind: 'projects', id })),
  fc.constantFrom(5, 6).map((person): Step => ({ do: 'appoint', person })),
  fc.constantFrom(5, 6).map((person): Step => ({ do: 'dismiss', person })),
)
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  { weight: 3, arbitrary: anyStep },
  fc.array(anyStep, { maxLength: 4 }).map((steps): Change => ({ do: 'several', for: 'import', steps })),
)

/** The change that takes the edit back, and the edit it becomes; a refusal fails the test. */
function takeBack({ ledger: editLog, make }: ReturnType<typeof journal>, edit: Edit): Edit {
  const back = runSync(inverting(edit, editLog))
  if (isRefusal(back)) throw new Error(`${back.rule} ${back.at}`)
  const made = make(back)
  if (made === undefined) throw new Error(`the rules refuse ${JSON.stringify(back)}`)
  return made
}

test('every change can be undone and redone exactly', () => {
  let taken = 0
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 12 }), anyChange, (earlier, last) => {
      const it = journal(ground, ...earlier)
      const before = seen(it.ledger.facts)
      const edit = it.make(last)
      fc.pre(edit !== undefined)
      taken++
      const after = seen(it.ledger.facts)
      const undo = takeBack(it, edit)
      expect(seen(it.ledger.facts)).toEqual(before)
      const redo = takeBack(it, undo)
      expect(seen(it.ledger.facts)).toEqual(after)
      takeBack(it, redo)
      expect(seen(it.ledger.facts)).toEqual(before)
    }),
    { numRuns: runs(400) },
  )
  expect(taken).toBeGreaterThan(runs(100))
})

test('a whole journal can be undone, last edit first', () => {
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 12 }), changes => {
      const it = journal(ground, ...changes)
      const edits = it.ledger.edits(undefined, 100)
      for (const edit of edits) takeBack(it, edit)
      expect(seen(it.ledger.facts)).toEqual(seen(noFacts))
    }),
    { numRuns: runs(200) },
  )
})

const figure = (value: string): Observation => observation('a', { amount: { value, unitMult: 9, unit: 'USD' } })
const entered = add({ observations: [figure('1')] })
const corrected: Change = { do: 'correct', to: figure('2') }
const inverted = (it: ReturnType<typeof journal>, version: number) => {
  const edit = it.ledger.edit(version)
  if (edit === undefined) throw new Error('no such edit')
  return runSync(inverting(edit, it.ledger))
}

describe('the change of an undo', () => {
  test('names the edit that it undoes; a redo names the edit that it redoes', () => {
    const it = journal(ground, entered, corrected)
    expect(inverted(it, 3)).toEqual({ do: 'several', for: 'undo', of: 3, steps: [{ do: 'correct', to: figure('1') }] })
    const undo = it.make(inverted(it, 3) as Change)
    expect(inverted(it, undo?.version ?? 0)).toEqual({ do: 'several', for: 'redo', of: 3, steps: [corrected] })
    const redo = it.make(inverted(it, 4) as Change)
    expect(inverted(it, redo?.version ?? 0)).toMatchObject({ for: 'undo', of: 3 })
  })
  test('a redone withdrawal keeps its reason', () => {
    const withdrawn: Change = { do: 'withdraw', id: 'a', why: 'misread' }
    const it = journal(ground, entered, withdrawn)
    it.make(inverted(it, 3) as Change)
    expect(inverted(it, 4)).toEqual({ do: 'several', for: 'redo', of: 3, steps: [withdrawn] })
  })
  test('many withdrawals are entered again in one step', () => {
    const two = add({ observations: [figure('1'), observation('b', { period: '2024' })] })
    const both: Change = {
      do: 'several',
      for: 'import',
      steps: ['a', 'b'].map(id => ({ do: 'withdraw', id, why: 'x' })),
    }
    expect(inverted(journal(ground, two, both), 3)).toMatchObject({ steps: [{ do: 'add' }] })
  })
})

describe('a later change', () => {
  test('of the same id refuses the undo, and is named', () => {
    expect(inverted(journal(ground, entered, corrected), 2)).toEqual({ rule: 'changed-since', at: 'a', version: 3 })
  })
  test('that was undone itself does not', () => {
    const it = journal(ground, entered, corrected)
    it.make(inverted(it, 3) as Change)
    expect(inverted(it, 2)).toMatchObject({ for: 'undo', of: 2 })
    it.make(inverted(it, 4) as Change)
    expect(inverted(it, 2)).toEqual({ rule: 'changed-since', at: 'a', version: 5 })
  })
  test('of another id does not', () => {
    const other = add({ observations: [observation('b', { period: '2024' })] })
    expect(inverted(journal(ground, entered, other), 2)).toMatchObject({ for: 'undo', of: 2 })
  })
  test('an edit that was undone is not undone again', () => {
    const it = journal(ground, entered)
    it.make(inverted(it, 2) as Change)
    expect(inverted(it, 2)).toEqual({ rule: 'changed-since', at: 'a', version: 3 })
  })
  test('of a source, or a person, counts too', () => {
    const it = journal(
      ground,
      add({ sources: [source('s1')] }),
      add({ sources: [source('s1', { title: 'Better' })] }),
      { do: 'appoint', person: 5 },
      { do: 'dismiss', person: 5 },
    )
    expect(inverted(it, 2)).toEqual({ rule: 'changed-since', at: 's1', version: 3 })
    expect(inverted(it, 4)).toEqual({ rule: 'changed-since', at: '5', version: 5 })
  })
  test('that refers to a new source prevents its removal', () => {
    const it = journal(
      ground,
      add({ sources: [source('s1')] }),
      add({ observations: [observation('a', { citation: { source: 's1', place: 'x' } })] }),
    )
    const change = inverted(it, 2)
    expect(applyEdit(it.ledger.facts, { version: 4, at, by: 1, change: change as Change })).toEqual({
      rule: 'in-use',
      at: 's1',
    })
  })
})
