/** Every question that can be asked, for laws: whatever holds for all of them, holds for what people ask. */
import fc from 'fast-check'
import type { Question } from '../../src/answers/model/question.ts'
import { fromSpan } from '../../src/data/model/period.ts'
import type { Area, Flow, Period } from '../../src/data/model/schema.ts'
import { pages, styles } from '../pages.ts'

/** Any area of the shape, and those that are asked for. */
const areas: fc.Arbitrary<Area> = fc.oneof(
  fc.constantFrom('AZE', 'CHN', 'TUR', 'RUS', 'WLD', 'EU27', 'CASIA5', 'TURKIC5'),
  fc.stringMatching(/^[A-Z][A-Z0-9]{1,6}$/),
)
const flows: fc.Arbitrary<Flow> = fc.constantFrom('X', 'M', 'T', 'B')

const two = (number: number): string => String(number).padStart(2, '0')
const year = fc.integer({ min: 1990, max: 2035 })
/** Years, halves, quarters, months and runs of months, also such as are a quarter spelled out. */
export const periods: fc.Arbitrary<Period> = fc.oneof(
  year.map(String),
  fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([it, half]) => `${it}-S${half}`),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([it, quarter]) => `${it}-Q${quarter}`),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([it, month]) => `${it}-${two(month)}`),
  fc.tuple(year, fc.integer({ min: 0, max: 11 }), fc.integer({ min: 2, max: 35 })).map(([it, month, months]) => {
    const first = it * 12 + month
    return `${fromSpan({ start: first, months: 1 })}/${fromSpan({ start: first + months - 1, months: 1 })}`
  }),
)
const days = fc
  .tuple(fc.integer({ min: 2000, max: 2035 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`)
/** Ids of `most` characters at most. */
const ids = (most: number): fc.Arbitrary<string> =>
  fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/).filter(it => it.length <= most)

const maybe = <N extends string, T>(name: N, value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined }).map(it => (it === undefined ? {} : { [name]: it }))
const pair = fc.record({ reporter: areas, partner: areas, flow: flows })
const asOf = maybe('asOf', days)
const period = maybe('period', periods)

/** A question of the parts given, as one object. */
const question = (...parts: readonly fc.Arbitrary<object>[]): fc.Arbitrary<Question> =>
  // The parts are put together from typed pieces; TypeScript cannot follow optional keys through Object.assign.
  fc.tuple(...parts).map(all => Object.assign({}, ...all))
const kind = <K extends Question['kind']>(name: K) => fc.constant({ kind: name })

export const questions: fc.Arbitrary<Question> = fc.oneof(
  ...(['figure', 'rank', 'share', 'sources', 'why', 'release'] as const).map(name =>
    question(kind(name), pair, period, asOf),
  ),
  question(kind('growth'), pair, period, maybe('base', periods), asOf),
  question(kind('growth-per-year'), pair, fc.record({ from: periods, to: periods }), asOf),
  question(kind('sum'), pair, fc.record({ periods: fc.array(periods, { maxLength: 4 }) }), asOf),
  question(
    kind('mean'),
    pair,
    fc.record({ grain: fc.constantFrom('month', 'year') }),
    maybe('from', periods),
    maybe('to', periods),
    asOf,
  ),
  question(
    kind('series'),
    pair,
    fc.record({ grain: fc.constantFrom('month', 'year') }),
    maybe('from', periods),
    maybe('to', periods),
    asOf,
  ),
  question(
    kind('ranking'),
    fc.record({ reporter: areas, flow: flows, top: fc.integer({ min: 1, max: 20 }) }),
    period,
    asOf,
  ),
  question(
    kind('compare-partners'),
    fc.record({ reporter: areas, flow: flows, partners: fc.array(areas, { minLength: 2, maxLength: 4 }) }),
    period,
    asOf,
  ),
  question(
    kind('compare-periods'),
    pair,
    fc.record({ periods: fc.array(periods, { minLength: 2, maxLength: 4 }) }),
    asOf,
  ),
  question(
    kind('record'),
    pair,
    fc.record({ grain: fc.constantFrom('month', 'year') }),
    maybe('least', fc.constant(true)),
    maybe('growth', fc.constant(true)),
    asOf,
  ),
  question(
    kind('cite-figure'),
    pair,
    period,
    fc.record({ style: fc.constantFrom(...styles) }),
    asOf,
    maybe('of', fc.constantFrom('growth', 'rank', 'share', 'record')),
    maybe('base', periods),
  ),
  question(
    kind('quote'),
    maybe('speaker', ids(32)),
    maybe('topic', ids(20)),
    fc.record({ nth: fc.integer({ min: 0, max: 999 }) }),
  ),
  question(kind('project'), maybe('project', ids(40))),
  question(kind('evidence'), fc.record({ id: ids(40) })),
  question(kind('cite-id'), fc.record({ id: ids(40), style: fc.constantFrom(...styles) })),
  question(
    kind('cite-id'),
    fc.record({
      id: ids(10),
      style: fc.constantFrom(...styles),
      more: fc.array(ids(10), { minLength: 1, maxLength: 4 }),
    }),
  ),
  question(kind('news'), fc.record({ since: fc.nat() })),
  question(
    kind('page'),
    fc.record({
      page: fc.constantFrom(...pages),
    }),
  ),
)
