/** /compare: two to four partners, or periods of one pair, side by side, in order only when they are comparable. */
import type { Facts } from '../../data/facts/facts.ts'
import { compareAmounts } from '../../data/model/amount.ts'
import { defined } from '../../data/model/defined.ts'
import { canonical, comparePeriods, grain, monthsBetweenEnds, next, span, yearBefore } from '../../data/model/period.ts'
import type { Area, Day, Flow, Period } from '../../data/model/schema.ts'
import { change } from '../figures/change.ts'
import { differenceOf, sinceThen } from '../figures/difference.ts'
import { growthBeside } from '../figures/growth-beside.ts'
import type { FlowOf } from '../figures/held/candidates.ts'
import { leadingOf } from '../figures/measure.ts'
import { none } from '../figures/none.ts'
import { areApart, areNear, counted, unlikeness } from '../figures/unlike.ts'
import { value, valuePeriods } from '../figures/values.ts'
import {
  areaField,
  areasField,
  asOfField,
  fieldsOf,
  flowField,
  optional,
  pairFields,
  periodField,
  periodFields,
  wordField,
} from '../model/address-codec.ts'
import type { Answer, AnswerOf } from '../model/answer.ts'
import type { Compared, Difference, Unlike } from '../model/findings.ts'
import type { AnswerFigures, Kind } from '../model/kind.ts'
import { labels, ofPair, onePeriod } from '../model/of-pair.ts'
import type { QuestionOf, Questions } from '../model/question.ts'

declare module '../model/question.ts' {
  interface Questions {
    /** Two to four partners in one period. */
    'compare-partners': {
      readonly reporter: Area
      readonly partners: readonly Area[]
      readonly flow: Flow
      readonly period?: Period
      readonly asOf?: Day
      /** "Did China overtake Russia?": with their places, and the same of the year before. */
      readonly overtaking?: 'o'
      /** Their sum, or the share of all of them, is asked for too. */
      readonly together?: 'total' | 'share'
    }
    /** One pair in two to four periods. */
    'compare-periods': OfPair & {
      readonly periods: readonly Period[]
      /** "Which quarter was the best?": the highest, or the lowest, is told first. */
      readonly seeks?: 'most' | 'least'
    }
  }
  interface Answers {
    compare: {
      readonly question: QuestionOf<'compare-partners' | 'compare-periods'>
      /** Partners: largest first when ordered, else as asked. Periods: newest first. */
      readonly rows: readonly Compared[]
      /** The same partners in the year before. */
      readonly before?: readonly Compared[]
      /** For two rows, if they are ordered and exact or "about". */
      readonly difference?: Difference
      /** Whether it is sure which is larger: two counts are ordered when rounding cannot change the order. */
      readonly ordered: boolean
      /** How the figures differ besides their size: why they are not ordered, or what a reader must know of the order. */
      readonly unlike: readonly Unlike[]
      /** Not ordered because the printed digits are too near to each other. */
      readonly near?: true
    }
  }
}

/** The most partners or periods of one comparison: more do not fit an address or a phone. */
const most = 4

export const comparisonOfPartners: Kind<'compare-partners'> & AnswerFigures<'compare'> = {
  letter: 'c',
  fields: fieldsOf<Questions['compare-partners']>({
    flow: flowField,
    reporter: areaField,
    partners: areasField,
    period: optional(periodField),
    asOf: asOfField,
    overtaking: optional(wordField(['o'])),
    together: optional(wordField(['total', 'share'])),
  }),
  answer: comparePartners,
  periods: onePeriod,
  problem: ({ partners }) => {
    if (partners.length > most) return { because: 'too-many', what: 'countries', most }
    return new Set(partners).size < 2 ? { because: 'too-few', what: 'countries' } : undefined
  },
  label: labels.flow,
  followUp: 'compare',
  valued: ({ rows, before = [] }) => [...rows, ...before].flatMap(({ figure }) => figure ?? []),
}

export const comparisonOfPeriods: Kind<'compare-periods'> = {
  ...ofPair,
  letter: 'd',
  fields: fieldsOf<Questions['compare-periods']>({
    ...pairFields,
    asOf: asOfField,
    periods: periodFields,
    // Addresses without it are older.
    seeks: {
      isOptional: true,
      write: word => (word === undefined ? [] : [word]),
      read: (_, rest) => (['most', 'least'] as const).find(word => rest.includes(word)),
    },
  }),
  answer: comparePeriodsOf,
  periods: question => question.periods,
  problem: question => (question.periods.length > most ? { because: 'too-many', what: 'periods', most } : undefined),
  followUp: 'compare',
}

/** Partners in the period asked for, else the newest that all have. A partner without it has its nearest period. */
function comparePartners(question: QuestionOf<'compare-partners'>, facts: Facts): Answer {
  const { reporter, partners, flow } = question
  const held = partners.map(partner => valuePeriods({ reporter, partner, flow }, facts))
  const period = question.period ?? common(held) ?? newest(held)
  if (period === undefined) return none(question, facts)
  const isPlaced = question.overtaking !== undefined
  const rowOf = isPlaced ? placedRow : row
  const at = canonical(period)
  const rows = partners.map((partner, i) =>
    rowOf({ reporter, partner, flow }, nearestTo(at, held[i] ?? []) ?? at, facts),
  )
  const earlier = yearBefore(canonical(period))
  const before = isPlaced ? partners.map(partner => placedRow({ reporter, partner, flow }, earlier, facts)) : []
  return compared(question, { rows, before, unlike: differences(rows, samePeriod, facts) }, facts)
}

/** One pair in several periods, each with its growth on the one before; of two, on the year before, as their difference is told anyway. */
function comparePeriodsOf(question: QuestionOf<'compare-periods'>, facts: Facts): Answer {
  const periods = [...new Set(question.periods.map(canonical))].sort((a, b) => comparePeriods(b, a))
  const before = periods.length === 2 ? [] : periods.slice(1)
  const rows = periods.map((period, i) => onPrevious(row(question, period, facts), before[i], question, facts))
  return compared(question, { rows, before: [], unlike: differences(rows, sameLength, facts) }, facts)
}

/** The row with its growth on the previous period of the comparison, and whether it is the newest held. */
function onPrevious(row: Compared, previous: Period | undefined, of: FlowOf, facts: Facts): Compared {
  const { growth: usual, ...rest } = row
  const { period, figure } = rest
  const isUsual = previous === undefined || grain(previous) !== grain(period) || previous === yearBefore(period)
  const growth = isUsual || figure === undefined ? usual : change(of, period, facts, previous)
  const last = valuePeriods(of, facts).findLast(it => grain(it) === grain(period))
  // The next quarter may be held as its months.
  const isNewest = last === period && value(of, next(period), facts) === undefined
  return { ...rest, ...defined({ growth }), ...(isNewest ? { newest: true } : {}) }
}

/** What forbids an order, whatever the size of the figures. */
const unorderable: readonly Unlike[] = ['periods', 'sides', 'definitions', 'reliability', 'units']

function compared(
  question: QuestionOf<'compare-partners' | 'compare-periods'>,
  { rows, before, unlike }: Required<Pick<AnswerOf<'compare'>, 'rows' | 'before' | 'unlike'>>,
  facts: Facts,
): Answer {
  const figures = rows.map(it => it.figure).filter(it => it !== undefined)
  if (figures.length === 0) return none(question, facts)
  const isOrderable = !unlike.some(it => unorderable.includes(it))
  const ordered = isOrderable && figures.length === rows.length && areApart(figures)
  const between =
    ordered && figures.length === 2
      ? differenceOf(
          figures.map(it => counted(it, facts)),
          facts,
        )
      : undefined
  return {
    kind: 'compare',
    question,
    rows: ordered ? inOrder(rows, question) : rows,
    ...(before.length > 0 && { before: before.toSorted(largestFirst) }),
    ordered,
    unlike,
    ...(isOrderable && areNear(figures) ? { near: true } : {}),
    ...(between === undefined
      ? {}
      : { difference: question.kind === 'compare-periods' ? sinceThen(between) : between }),
  }
}

function inOrder(rows: readonly Compared[], question: AnswerOf<'compare'>['question']): readonly Compared[] {
  if (question.kind === 'compare-periods' && question.seeks === undefined) return rows
  const sorted = rows.toSorted(largestFirst)
  return 'seeks' in question && question.seeks === 'least' ? sorted.reverse() : sorted
}

const largestFirst = (a: Compared, b: Compared): number =>
  a.figure === undefined || b.figure === undefined ? 0 : compareAmounts(b.figure.amount, a.figure.amount)

function row(of: FlowOf, period: Period, facts: Facts): Compared {
  const figure = value(of, period, facts)
  const growth = figure && growthBeside(of, figure, facts)
  return { partner: of.partner, period, ...defined({ figure, growth }) }
}

/** The row, and the place of the partner among all. */
function placedRow(of: FlowOf, period: Period, facts: Facts): Compared {
  return { ...row(of, period, facts), ...defined({ place: leadingOf({ ...of, measure: 'rank' }, period, facts) }) }
}

const common = ([first = [], ...others]: readonly (readonly Period[])[]): Period | undefined =>
  first.findLast(period => others.every(list => list.includes(period)))

/** The newest period of any list, for partners without a common one. */
const newest = (held: readonly (readonly Period[])[]): Period | undefined => held.flat().sort(comparePeriods).at(-1)

/** That period, else the one with the nearest end; of equally near ones, the one of the same grain. */
function nearestTo(period: Period, held: readonly Period[]): Period | undefined {
  const away = (it: Period): number => monthsBetweenEnds(it, period)
  const other = (it: Period): number => Number(grain(it) !== grain(period))
  return held.toSorted((a, b) => away(a) - away(b) || other(a) - other(b) || comparePeriods(b, a))[0]
}

const samePeriod = (a: Period, b: Period): boolean => a === b
const sameLength = (a: Period, b: Period): boolean => span(a).months === span(b).months

function differences(
  rows: readonly Compared[],
  alike: (a: Period, b: Period) => boolean,
  facts: Facts,
): readonly Unlike[] {
  const figures = rows.map(it => it.figure).filter(it => it !== undefined)
  const [first] = figures
  const areAlike = figures.every(it => first !== undefined && alike(it.period, first.period))
  return [...(areAlike ? [] : (['periods'] as const)), ...unlikeness(figures, facts)]
}
