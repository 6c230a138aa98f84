/** Slips of editors, each warned of; and right figures of the official tables, entered as if they were not held yet. */

import { expect, test } from 'vitest'
import { checking } from '../../../src/answers/checks/run-checks.ts'
import { addressOf } from '../../../src/answers/checks/same-article.ts'
import { runSync } from '../../../src/data/async/time-slices.ts'
import { nothing } from '../../../src/data/facts/add-steps.ts'
import { applyEdit, isRefusal } from '../../../src/data/facts/apply-edits.ts'
import { noFacts } from '../../../src/data/facts/indexed-facts.ts'
import type { Change } from '../../../src/data/model/edit.ts'
import type { Flow, Observation, Source } from '../../../src/data/model/schema.ts'
import { seedFacts, today } from '../../facts.ts'
import { everyNth } from '../../suite.ts'
import { row, tiny } from '../tiny.ts'

/** Figures of the statistical offices. */
const official: readonly Observation[] = seedFacts.sources.list
  .flatMap(({ id }) => [...seedFacts.ofSource(id)])
  .filter(it => it.measure === 'value' && seedFacts.organisations.get(it.compiledBy)?.kind === 'statistics')

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
  return warningsOf({ ...nothing, observations: [entered] }, facts)
}

const warningsOf = (change: Change, facts = seedFacts): readonly string[] =>
  runSync(checking(change, facts, today))
    .filter(({ outcome }) => outcome === 'stops' || outcome === 'warns')
    .map(it => (it.check === 'rule' ? it.refusal.rule : it.check))

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

/** The official turnover or balance is of two flows: nobody prints it as one. */
test.each([
  ['B CHN 4.7 AZ_SCC', ['warns -4705501500']],
  ['B CHN -4.7 AZ_SCC', []],
  ['T CHN 5.2 CN_AMB', ['warns 4874226100']],
  ['T TUR 7.1 AZ_SCC', ['notes 5720888800']],
  ['T TUR 58.2 AZ_SCC', ['warns 5720888800']],
  ['T TUR 5.72 AZ_SCC', []],
] as const)('%s billion in 2025, beside the official exports and imports', (entered, expected) => {
  const [flow = '', partner = '', value = '', compiledBy = ''] = entered.split(' ')
  const like = heldOf('X', 'AZE', 'TUR', '2025')
  const amount = { value, unitMult: 9, unit: 'USD' }
  const one = { ...like, id: 'zzzzzzzzzz', flow: flow as Flow, partner, compiledBy, amount }
  const found = runSync(checking({ ...nothing, observations: [one] }, seedFacts, today)).flatMap(it =>
    it.check === 'held' && it.figure.by === 'karvan' ? [`${it.outcome} ${it.figure.amount.value}`] : [],
  )
  expect(found).toEqual(expected)
})

/** Always the same 200 of them: every n-th. The fast suite tries a quarter. */
const right = official.filter((_, i) => i % Math.floor(official.length / 200) === 0).slice(0, 200)
const tried = everyNth(4, right)

test('of 200 right figures of the official tables four are warned of', () => {
  const nameOf = ({ flow, reporter, partner, period }: Observation): string =>
    `${flow} ${reporter} ${partner} ${period}`
  const four = ['X AZE HKG 1997', 'M AZE WLD 2002', 'M BIH AZE 2011', 'M FRA AZE 2020']
  const names = tried.map(nameOf)
  expect(right).toHaveLength(200)
  expect(right.map(nameOf)).toEqual(expect.arrayContaining(four))
  expect(tried.filter(it => warnings(it, it).length > 0).map(nameOf)).toEqual(four.filter(it => names.includes(it)))
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
  const found = runSync(checking({ do: 'several', for: 'import', steps: entered }, without, today))
  const rows = found.flatMap(it => (it.check === 'rows' ? it.rows : []))
  expect(rows.map(row => row.checks.some(({ check }) => check === 'leap'))).toEqual([true, true, true])
})

const growths = [
  ['M', 'AZE', 'UKR', '2017-01/2017-09'],
  ['X', 'AZE', 'IRN', '2020-01/2020-05'],
  ['T', 'GEO', 'AZE', '2020-S1'],
  ['M', 'AZE', 'WLD', '2022-01/2022-02'],
  ['M', 'GEO', 'AZE', '2022-Q1'],
  ['T', 'AZE', 'WLD', '2022-01/2022-11'],
  ['T', 'UZB', 'CHN', '2025-01/2025-11'],
  ['T', 'AZE', 'CHN', '2025'],
] as const

test.each(growths)(
  'growth of %s %s %s %s: right, with a comma left out, with the other sign',
  (...[flow, reporter, partner, period]) => {
    const right = seedFacts.series('growth', flow, reporter, partner).find(it => it.period === period)
    if (right === undefined) throw new Error('not held')
    const value = right.amount.value
    const withValue = (it: string): Observation => ({ ...right, amount: { ...right.amount, value: it } })
    expect(warnings(right, right)).not.toContain('growth')
    expect(warnings(withValue(value.replace('.', '')), right)).toContain('growth')
    expect(warnings(withValue(value.startsWith('-') ? value.slice(1) : `-${value}`), right)).toContain('growth')
  },
)

test('a growth that no values of any compiler bear out is warned of, one that is nearly right is not', () => {
  const facts = tiny(['T 2024 3.744 9 USD AMB a', 'T 2025 4.87 9 USD GOV b'])
  const grown = (value: string) => row(`T 2025<2024 ${value} 0 PT PAPER c`)
  const source = { ...seedFacts.sources.list[0], id: 'c' } as Source
  const enter = (value: string) => warningsOf({ ...nothing, sources: [source], observations: [grown(value)] }, facts)
  expect(enter('3.2')).toContain('growth')
  expect(enter('31.5')).not.toContain('growth')
})

const article = seedFacts.sources.list.find(it => it.url?.endsWith('.html') === true && it.attribution === undefined)
const quoted = seedFacts.sources.list
  .flatMap(({ id }) => [...seedFacts.ofSource(id)])
  .find(it => (it.citation.excerpt ?? '').split(' ').length > 12)

test.each<[string, (it: Source) => Partial<Source>]>([
  ['its address with what counts clicks', ({ url }) => ({ url: `${url}?utm_source=tg&fbclid=1#top`, title: 'Other' })],
  [
    'its address on the pages for phones',
    ({ url }) => ({ url: url?.replace(/^https?:\/\/(www\.)?/, 'http://m.') ?? '', title: 'Other' }),
  ],
  ['its outlet, day and title, in capitals', it => ({ title: it.title.toUpperCase() })],
])('an article that is held, entered again by %s', (_, make) => {
  if (article === undefined) throw new Error('no article is held')
  const { url: _url, ...bare } = article
  const again = { ...bare, ...make(article), id: 'again-2026' }
  expect(warningsOf({ ...nothing, sources: [again] })).toEqual(['article'])
  expect(warningsOf({ ...nothing, sources: [{ ...again, url: 'https://example.com/other', title: 'Other' }] })).toEqual(
    [],
  )
})

test('an article that is held, entered again by its words', () => {
  const source = seedFacts.sources.get(quoted?.citation.source ?? '')
  if (quoted === undefined || source === undefined) throw new Error('no figure is quoted')
  const again = { ...source, id: 'again-2026', title: 'Other', url: 'https://example.com/other' }
  const excerpt = `${quoted.citation.excerpt?.toUpperCase()} …`
  const observation = { ...quoted, id: 'zzzzzzzzzz', citation: { ...quoted.citation, source: again.id, excerpt } }
  expect(warningsOf({ ...nothing, sources: [again], observations: [observation] })).toContain('article')
})

test('each article of the press, entered after the ones before it, is new', () => {
  const names = { organisations: seedFacts.organisations.list, speakers: seedFacts.speakers.list }
  let facts = noFacts
  const enter = (change: Change): readonly string[] => {
    const found = warningsOf(change, facts).filter(it => it === 'article')
    const edit = { version: facts.version + 1, at: `${today}T12:00:00.000Z`, by: 1, change }
    const next = applyEdit(facts, edit)
    if (isRefusal(next)) throw new Error(next.rule)
    facts = next
    return found
  }
  enter({ ...nothing, ...names, projects: seedFacts.projects.list })
  const wrong = seedFacts.sources.list.filter(
    it => enter({ ...nothing, sources: [it], observations: [...seedFacts.ofSource(it.id)].slice(0, 20) }).length > 0,
  )
  expect(wrong).toEqual([])
})

test.each([
  ['https://www.report.az/en/x/?utm_source=a&b=2&a=1#c', 'http://m.report.az/en/x?a=1&b=2'],
  ['https://trend.az/amp', 'https://trend.az/'],
])('%s is the page of %s', (one, other) => expect(addressOf(one)).toBe(addressOf(other)))

test('one country twice in a list, with two numbers, is warned of; with one number, or from two offices, it is not', () => {
  const source = { ...seedFacts.sources.list[0], id: 'c' } as Source
  const enter = (...rows: readonly string[]) =>
    warningsOf({ ...nothing, sources: [source], observations: rows.map(it => row(it)) }, tiny([]))
  expect(enter('X 2025 10.2 6 USD CUST c', 'X 2025 12.9 6 USD PAPER c')).toContain('twice')
  expect(enter('X 2025 10.2 6 USD CUST c', 'X 2025 10.23 6 USD PAPER c')).not.toContain('twice')
  expect(enter('X 2025 10.2 6 USD CUST c', 'X 2025 12.9 6 USD STAT c')).not.toContain('twice')
  expect(enter('X 2025 10.2 6 USD CUST c', 'X AZE>TUR 2025 12.9 6 USD PAPER c')).not.toContain('twice')
})
