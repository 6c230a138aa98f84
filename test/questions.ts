/** Every kind of question, about everything in the seed. */
import type { Question } from '../src/answers/model/question.ts'
import type { Observation } from '../src/data/model/schema.ts'
import { observations, projects, statements } from './data/seeds.ts'
import { inTurn } from './in-turn.ts'
import { pages, styles } from './pages.ts'

const unique = (questions: readonly Question[]): readonly Question[] => [
  ...new Map(questions.map(question => [JSON.stringify(question), question])).values(),
]
const of = ({ flow, reporter, partner, period }: Observation) => ({ flow, reporter, partner, period })
const kinds = {
  value: ['figure', 'sources', 'why'],
  growth: ['growth', 'why'],
  share: ['share'],
  rank: ['rank'],
} as const
const home = { flow: 'T', reporter: 'AZE', partner: 'CHN' } as const

const aboutFigures = observations.flatMap(held => kinds[held.measure].map((kind): Question => ({ kind, ...of(held) })))
const aboutPairs = observations.flatMap(({ flow, reporter, partner }): readonly Question[] => [
  { kind: 'figure', flow, reporter, partner },
  { kind: 'series', grain: 'year', flow, reporter, partner },
  { kind: 'series', grain: 'month', flow, reporter, partner },
  { kind: 'record', grain: 'year', flow, reporter, partner },
  { kind: 'record', grain: 'month', flow, reporter, partner },
  { kind: 'record', grain: 'year', least: true, flow, reporter, partner },
  { kind: 'record', grain: 'year', growth: true, flow, reporter, partner },
  { kind: 'record', grain: 'year', growth: true, least: true, flow, reporter, partner },
  {
    kind: 'threshold',
    level: { value: '1.5', unitMult: 9, unit: 'USD' },
    way: 'over',
    asks: 'first',
    flow,
    reporter,
    partner,
  },
  {
    kind: 'threshold',
    level: { value: '5', unitMult: 8, unit: 'USD' },
    way: 'under',
    asks: 'count',
    flow,
    reporter,
    partner,
  },
  {
    kind: 'threshold',
    level: { value: '2', unitMult: 9, unit: 'USD' },
    way: 'over',
    asks: 'count',
    grain: 'month',
    from: '2025-01',
    to: '2025-12',
    flow,
    reporter,
    partner,
  },
  {
    kind: 'threshold',
    level: { value: '3', unitMult: 0, unit: 'ORD' },
    way: 'over',
    asks: 'last',
    flow,
    reporter,
    partner,
  },
  { kind: 'parts', parts: ['T', 'growth', 'share', 'rank', 'record'], period: '2025', flow, reporter, partner },
  { kind: 'parts', parts: ['X', 'M', 'B'], flow, reporter, partner },
  { kind: 'card', of: 'figure', flow, reporter, partner },
  { kind: 'release', flow, reporter, partner },
  { kind: 'cite-figure', style: 'apa', flow, reporter, partner },
  { kind: 'why', flow, reporter, partner },
  { kind: 'growth-per-year', from: '2021', to: '2025', flow, reporter, partner },
  { kind: 'mean', grain: 'year', from: '2021', to: '2025', flow, reporter, partner },
  { kind: 'mean', grain: 'month', flow, reporter, partner },
  { kind: 'sum', periods: ['2024', '2025'], flow, reporter, partner },
  { kind: 'sum', periods: [], flow, reporter, partner },
  { kind: 'compare-periods', periods: ['2024', '2025'], flow, reporter, partner },
  { kind: 'ranking', flow, reporter, top: 10 },
  {
    kind: 'compare-partners',
    flow,
    reporter,
    partners: [partner, 'RUS', 'TUR'].filter((area, i, all) => area !== reporter && all.indexOf(area) === i),
  },
])

/** Each form of a chart, as a picture and as a table, and each card. Of some figures: a chart uses many. */
const pictures = observations
  .filter((_, i) => i % 40 === 0)
  .flatMap(({ flow, reporter, partner }): readonly Question[] => {
    const of = { kind: 'chart', flow, reporter, partners: [partner], grain: 'year' } as const
    const several = [partner, 'CHN', 'RUS', 'TUR'].filter(
      (area, i, all) => area !== reporter && all.indexOf(area) === i,
    )
    return [
      { ...of, of: 'values' },
      { ...of, of: 'values', from: '2015', scale: 'log' },
      { ...of, of: 'values', grain: 'month', from: '2025-01', to: '2025-12' },
      { ...of, of: 'flows', flow: 'T' },
      { ...of, of: 'flows', flow: 'T', as: 'table' },
      { ...of, of: 'share' },
      { ...of, of: 'share', as: 'table' },
      { ...of, of: 'places' },
      { ...of, of: 'largest', partners: [], top: 10 },
      { ...of, of: 'values', partners: several },
      { ...of, of: 'values', partners: several, as: 'table' },
      { ...of, of: 'share', partners: several, from: '2018', as: 'table' },
      { ...of, of: 'places', partners: several, as: 'table' },
      { kind: 'card', of: 'growth', flow, reporter, partner },
      { kind: 'card', of: 'share', flow, reporter, partner, period: '2025' },
      { kind: 'card', of: 'rank', flow, reporter, partner, period: '2025' },
    ]
  })
const others: readonly Question[] = [
  ...observations.map((held): Question => ({ kind: 'evidence', id: held.id })),
  ...observations.slice(0, 40).flatMap(({ id }) => styles.map((style): Question => ({ kind: 'cite-id', id, style }))),
  ...statements.flatMap(({ id }): readonly Question[] => [
    { kind: 'evidence', id },
    { kind: 'cite-id', id, style: 'apa' },
  ]),
  ...statements.map((_, nth): Question => ({ kind: 'quote', nth })),
  { kind: 'quote', topic: 'no-such-topic', nth: 0 },
  { kind: 'project' },
  ...projects.map(({ id }): Question => ({ kind: 'project', project: id })),
  ...pages.map((page): Question => ({ kind: 'page', page })),
  { kind: 'news', since: 0 },
  { kind: 'news', since: 190 },
  { kind: 'news', since: 190, of: { to: 195, skip: 6, reporter: 'AZE', partner: 'CHN', countries: [] } },
  { kind: 'news', since: 0, of: { to: 195, skip: 0, reporter: 'AZE', partner: 'CHN', countries: ['CHN', 'TUR'] } },
  { kind: 'news', since: 10_000 },
  { kind: 'figure', ...home, period: '1999' },
  { kind: 'figure', ...home, period: '2030' },
  { kind: 'growth', ...home, period: '2025', base: '2021' },
  { kind: 'rest', ...home, partner: 'WLD', without: ['CHN'], period: '2025' },
  { kind: 'rest', ...home, partner: 'WLD', without: ['CHN', 'RUS'] },
  { kind: 'rest', ...home, partner: 'WLD', flow: 'B', without: ['CHN'], asOf: '2026-11-01' },
  { kind: 'rest', ...home, partner: 'TUR', without: ['CHN'] },
  { kind: 'compare-partners', reporter: 'AZE', flow: 'T', partners: ['CHN', 'RUS'], overtaking: 'o' },
  { kind: 'compare-partners', reporter: 'AZE', flow: 'M', partners: ['CHN', 'TUR'], period: '2025', overtaking: 'o' },
  { kind: 'ranking', reporter: 'AZE', flow: 'T', top: 5, without: ['CHN', 'RUS'] },
  { kind: 'growth', ...home, period: '2026-01', base: '2025-12' },
  { kind: 'release', ...home, period: '2030' },
  { kind: 'figure', ...home, period: '2025', asOf: '2025-06-01' },
  { kind: 'figure', flow: 'T', reporter: 'AZE', partner: 'AZE' },
  { kind: 'evidence', id: 'nosuchid00' },
]

export const everyQuestion = unique([...aboutFigures, ...aboutPairs, ...pictures, ...others].filter(compares))
function compares(question: Question): boolean {
  return question.kind !== 'compare-partners' || question.partners.length > 1
}

/** An eighth of them, with some of every kind, for the fast suite. */
export const someQuestions = inTurn(everyQuestion, ({ kind }) => kind, 3, 8)
