/** Slips of editors, each warned of; and right figures of the official tables, entered as if they were not held yet. */
import { expect, test } from 'vitest'
import { checks } from '../../../src/answers/checks/run-checks.ts'
import { nothing } from '../../../src/data/facts/add-steps.ts'
import { applyEdit, isRefusal } from '../../../src/data/facts/apply-edits.ts'
import type { Flow, Observation } from '../../../src/data/model/schema.ts'
import { seedFacts, today } from '../../facts.ts'

/** Figures of the statistical offices. */
const official: readonly Observation[] = seedFacts
  .sources()
  .flatMap(({ id }) => [...seedFacts.ofSource(id)])
  .filter(it => it.measure === 'value' && seedFacts.organisation(it.compiledBy)?.kind === 'statistics')

function heldOf(flow: Flow, reporter: string, partner: string, period: string): Observation {
  const it = seedFacts.series('value', flow, reporter, partner).find(one => one.period === period)
  if (it === undefined) throw new Error(`${flow} ${reporter} ${partner} ${period} is not held`)
  return it
}

/** What the editor is warned of, when this is entered beside what is held; with `instead`, as if that were not held. */
function warnings(entered: Observation, instead?: Observation): readonly string[] {
  const change = { do: 'withdraw', id: instead?.id ?? '', why: 'test' } as const
  const edit = { version: seedFacts.version + 1, at: `${today}T12:00:00.000Z`, by: 1, change }
  const facts = instead === undefined ? seedFacts : applyEdit(seedFacts, edit)
  if (isRefusal(facts)) throw new Error(facts.rule)
  return checks({ ...nothing, observations: [entered] }, facts, today)
    .filter(({ outcome }) => outcome === 'stops' || outcome === 'warns')
    .map(it => (it.check === 'rule' ? it.refusal.rule : it.check))
}

const scaled = (it: Observation, zeros: number): Observation => ({
  ...it,
  amount: { ...it.amount, unitMult: it.amount.unitMult + zeros },
})
const negative = (it: Observation): Observation => ({ ...it, amount: { ...it.amount, value: `-${it.amount.value}` } })
const inPeriod = (it: Observation, period: string): Observation => ({ ...it, period })

const places = [
  ['X', 'AZE', 'ITA', '2024'],
  ['X', 'AZE', 'TUR', '2024'],
  ['X', 'AZE', 'GEO', '2024'],
  ['M', 'AZE', 'CHN', '2024'],
  ['M', 'AZE', 'RUS', '2024'],
  ['M', 'AZE', 'DEU', '2020'],
  ['M', 'AZE', 'TUR', '2024'],
  ['M', 'AZE', 'USA', '2020'],
] as const
const slips = [
  ['a million typed as a billion', it => scaled(it, 3)],
  ['a billion typed as a million', it => scaled(it, -3)],
  ['two zeros too many', it => scaled(it, 2)],
  ['one zero too many', it => scaled(it, 1)],
  ['one zero too few', it => scaled(it, -1)],
  ['a minus', negative],
  ['a year entered as its first month', it => inPeriod(scaled(it, 1), `${it.period}-01`)],
  ['a year that is not over', it => inPeriod(it, '2026')],
] as const satisfies readonly (readonly [string, (it: Observation) => Observation])[]

test.each(places.flatMap(place => slips.map(([slip, make]) => [place.join(' '), slip, place, make] as const)))(
  '%s: %s',
  (_, __, [flow, reporter, partner, period], make) => {
    const right = heldOf(flow, reporter, partner, period)
    expect(warnings(make(right), right)).not.toEqual([])
  },
)

/** Always the same 200 of them: every n-th. */
const right = official.filter((_, i) => i % Math.floor(official.length / 200) === 0).slice(0, 200)

test('of 200 right figures of the official tables four are warned of', () => {
  const wrong = right.filter(it => warnings(it, it).length > 0)
  expect(right).toHaveLength(200)
  expect(wrong.map(({ flow, reporter, partner, period }) => `${flow} ${reporter} ${partner} ${period}`)).toEqual([
    'X AZE HKG 1997',
    'M AZE WLD 2002',
    'M BIH AZE 2011',
    'M FRA AZE 2020',
  ])
})

test('a file that is ten times too large as a whole is warned of, although it agrees with itself', () => {
  const years = ['2018', '2019', '2020']
  const right = years.map(year => heldOf('X', 'AZE', 'TUR', year))
  const steps = [...right.map(({ id }) => ({ do: 'withdraw', id, why: 'test' }) as const)]
  const edit = {
    version: seedFacts.version + 1,
    at: `${today}T12:00:00.000Z`,
    by: 1,
    change: { do: 'several', for: 'import', steps },
  } as const
  const without = applyEdit(seedFacts, edit)
  if (isRefusal(without)) throw new Error(without.rule)
  const entered = [{ ...nothing, observations: right.map(it => scaled(it, 1)) }]
  const found = checks({ do: 'several', for: 'import', steps: entered }, without, today)
  const rows = found.flatMap(it => (it.check === 'rows' ? it.rows : []))
  expect(rows.map(row => row.checks.some(({ check }) => check === 'leap'))).toEqual([true, true, true])
})
