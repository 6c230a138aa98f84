import { describe, expect, test } from 'vitest'
import { applyEdit, applyEdits, isRefusal } from '../../../src/data/facts/apply-edits.ts'
import { asOf } from '../../../src/data/facts/as-of.ts'
import { noFacts } from '../../../src/data/facts/indexed-facts.ts'
import type { Change, Step } from '../../../src/data/model/edit.ts'
import { add, at, customs, edits, facts, ground, growth, observation, quote, shown, source } from '../made.ts'

const held = facts(
  add({ sources: [source('bare')], organisations: [{ ...customs, id: 'BARE' }] }),
  add({ observations: [observation('held')], statements: [quote('words')] }),
)
function said(change: Change): string {
  const next = applyEdit(held, { version: held.version + 1, at, by: 1, change })
  return isRefusal(next) ? `${next.rule} ${next.at}` : 'admitted'
}
const several = (...steps: readonly Step[]): Change => ({ do: 'several', for: 'import', steps })
const withdraw = (id: string): Step => ({ do: 'withdraw', id, why: 'x' })
const figure = (id: string, period = '2024') => add({ observations: [observation(id, { period })] })

describe('several steps', () => {
  test('are judged one after the other', () => {
    expect(said(several(withdraw('held'), figure('held', '2025')))).toBe('admitted')
    expect(said(several(figure('held', '2025'), withdraw('held')))).toBe('duplicate held')
    expect(said(several(withdraw('held'), withdraw('held')))).toBe('no-such-id held')
  })
  test('are applied together or not at all', () => {
    const change = several(figure('new'), figure('other', '2999'))
    expect(said(change)).toBe('future other')
    expect(held.observation('new')).toBeUndefined()
  })
  test('are one edit: one version, and `since` returns all that they entered or corrected', () => {
    const to = observation('held', { amount: { value: '5', unitMult: 9, unit: 'USD' } })
    const change = several(figure('new'), { do: 'correct', to }, withdraw('words'))
    const next = applyEdit(held, { version: 4, at, by: 7, change })
    if (isRefusal(next)) throw new Error(next.rule)
    expect([next.version, next.since(3), next.since(4)]).toEqual([4, ['new', 'held'], []])
    expect(next.observation('new')).toMatchObject({ version: 4, by: 7 })
  })
  test('may remove a source when nothing cites it', () => {
    const all = [withdraw('held'), withdraw('words'), { do: 'remove', source: 'report-2026-03-13' }] as const
    expect(said(several(...all))).toBe('admitted')
    expect(said(several(...all.slice(1)))).toBe('in-use report-2026-03-13')
  })
})

describe('removing', () => {
  test.each<[Step, string]>([
    [{ do: 'remove', source: 'bare' }, 'admitted'],
    [{ do: 'remove', source: 'nobody' }, 'no-such-source nobody'],
    [{ do: 'remove', source: 'report-2026-03-13' }, 'in-use report-2026-03-13'],
    [{ do: 'unname', kind: 'organisations', id: 'BARE' }, 'admitted'],
    [{ do: 'unname', kind: 'organisations', id: 'AZ_SCC' }, 'in-use AZ_SCC'],
    [{ do: 'unname', kind: 'organisations', id: 'NOBODY' }, 'no-such-organisation NOBODY'],
    [{ do: 'unname', kind: 'speakers', id: 'lu-mei' }, 'in-use lu-mei'],
    [{ do: 'unname', kind: 'speakers', id: 'nobody' }, 'no-such-speaker nobody'],
    [{ do: 'unname', kind: 'projects', id: 'wind-farm' }, 'admitted'],
    [{ do: 'unname', kind: 'projects', id: 'nobody' }, 'no-such-project nobody'],
  ])('%j: %s', (step, is) => expect(said(step)).toBe(is))

  test('after a correction the old source is unused, and the new one is in use', () => {
    const to = observation('held', { citation: { source: 'bare', place: 'x' } })
    const moved = facts(add({ sources: [source('bare')] }), figure('held', '2025'), { do: 'correct', to })
    const gone = (of: string) => applyEdit(moved, { version: 5, at, by: 1, change: { do: 'remove', source: of } })
    expect(gone('bare')).toEqual({ rule: 'in-use', at: 'bare' })
    expect(isRefusal(gone('report-2026-03-13'))).toBe(false)
  })
  test('a retold quote refers to its speaker, and a project fact to its project', () => {
    const retold = facts(
      add({ speakers: [{ id: 'teller', names: { en: 'T' }, office: { en: 'O' }, short: { en: 'T' } }] }),
      add({ statements: [quote('q', { retoldBy: 'teller' })] }),
    )
    const change = { do: 'unname', kind: 'speakers', id: 'teller' } as const
    expect(applyEdit(retold, { version: 4, at, by: 1, change })).toEqual({ rule: 'in-use', at: 'teller' })
  })
})

describe('editors', () => {
  const appoint = (person: number): Step => ({ do: 'appoint', person })
  const dismiss = (person: number): Step => ({ do: 'dismiss', person })
  test('are the persons appointed and not dismissed', () => {
    expect(held.editors()).toEqual([])
    const now = facts(appoint(7), appoint(5), appoint(9), dismiss(7))
    expect(now.editors()).toEqual([5, 9])
    expect(facts(appoint(7), appoint(5), dismiss(7), appoint(7)).editors()).toEqual([5, 7])
  })
  test('are the same in every view by day', () => {
    expect(asOf(facts(appoint(5)), '2000-01-01').editors()).toEqual([5])
  })
  test.each<[string, Change, string]>([
    ['appointed twice', several(appoint(5), appoint(5)), 'duplicate 5'],
    ['dismissed without an appointment', dismiss(5), 'no-such-id 5'],
    ['the anonymous admin of groups', appoint(1_087_968_824), 'no-person 1087968824'],
    ['channels', appoint(136_817_688), 'no-person 136817688'],
    ["Telegram's service", appoint(777_000), 'no-person 777000'],
  ])('%s', (_, change, is) => expect(said(change)).toBe(is))
})

test('a thousand rows in one step give the same as one by one', () => {
  const rows = Array.from({ length: 1000 }, (_, i) => observation(`o-${i}`, { period: String(1000 + i) }))
  const growths = Array.from({ length: 300 }, (_, i) =>
    growth(`g-${i}`, { period: String(1001 + i), against: String(1000 + i) }),
  )
  const together = applyEdits(noFacts, edits([ground, add({ observations: [...rows, ...growths] })]))
  const apart = applyEdits(
    noFacts,
    edits([ground, several(...[...rows, ...growths].map(row => add({ observations: [row] })))]),
  )
  if (isRefusal(together) || isRefusal(apart)) throw new Error('refused')
  const ids = [...rows, ...growths].map(it => it.id)
  expect(shown(together, ids)).toEqual(shown(apart, ids))
  const gone = several(...ids.slice(100).map(withdraw))
  const left = applyEdit(together, { version: 3, at, by: 1, change: gone })
  if (isRefusal(left)) throw new Error(left.rule)
  expect(left.ofSource('report-2026-03-13')).toEqual(rows.slice(0, 100))
  expect(left.series('value', 'T', 'AZE', 'CHN')).toEqual(rows.slice(0, 100))
})
