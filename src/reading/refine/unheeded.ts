/** Words that decide what is asked, and that the question read from the text does not heed. */
import type { Unanswerable } from '../../answers/model/problem.ts'
import type { Question } from '../../answers/model/question.ts'
import { grain } from '../../data/model/period.ts'
import type { Area } from '../../data/model/schema.ts'
import type { QuestionFeatures } from '../intents/features.ts'
import { asksForPartner } from '../intents/growth-predicates.ts'
import { listOf } from '../intents/question-parts.ts'
import { isOvertaking } from '../intents/shared-predicates.ts'
import { placesNamed } from '../slots/ranks.ts'
import type { Slots } from '../slots/read-slots.ts'
import { positionsOf } from '../text/positions.ts'
import { hasClass, inClass } from '../text/word-grammar.ts'
import { hasWord, isKind } from '../text/word-sense.ts'
import { isOfBest } from '../time/connectors.ts'
import { cardinal } from '../time/small-numbers.ts'

/** A word that only some kinds of question heed. */
interface Demand {
  readonly isMade: (it: QuestionFeatures, of: { readonly reporter?: Area }) => boolean
  readonly ignoredBy: readonly Question['kind'][]
  /** Heeded by a question that seeks the best part of a year. */
  readonly isOfParts?: true
}

const ofOnePair = ['figure', 'growth', 'share', 'series', 'sum', 'mean'] as const

const demands: readonly Demand[] = [
  // "half of our exports go to which country", "the first country to trade with us": a country is asked for.
  {
    isMade: it =>
      ((asksForPartner(it) || it.has('whence') || (it.has('first') && hasClass(it.slots.row, 'of-countries'))) &&
        it.others.length === 0) ||
      (asksForPartner(it) && isOvertaking(it)),
    ignoredBy: ofOnePair,
  },
  // "how many partners account for half of our exports", "did exports fall more than imports", "how do they differ", "Kazakhstan exports top"
  {
    isMade: ({ has, claimed, slots: { row, flow } }) =>
      (!claimed && hasClass(row, 'top')) ||
      (has('partner') && hasClass(row, 'how-many-partners')) ||
      (has('exports') && has('imports') && (has('mismatch') || (flow === 'B' && has('growth', 'fall') && has('more')))),
    ignoredBy: ['figure', 'share'],
  },
  // "How much did we sell to Italy, and who else buys?": a second question, which no figure of the first tells.
  {
    isMade: ({ others, slots: { row } }) =>
      others.length > 0 &&
      row.some(
        (tagged, at) => at > 0 && hasWord(tagged, 'who') && (hasWord(row[at - 1], 'and') || row[at - 1]?.text === ','),
      ),
    ignoredBy: [...ofOnePair, 'parts', 'compare-periods'],
  },
  // "the average import in 2025"
  { isMade: it => it.has('average'), ignoredBy: ['figure', 'share', 'ranking', 'rank', 'series', 'compare-periods'] },
  // "the difference in exports to Türkiye": from what is not said.
  { isMade: ({ has, slots: { flow } }) => has('difference') && flow !== 'B', ignoredBy: ['figure', 'series'] },
  // "the average share of the last 5 years": a table is no average.
  { isMade: it => it.has('average') && it.has('share'), ignoredBy: ['chart'] },
  // "trade growth since independence"
  {
    isMade: ({ has, slots: { times, range } }) => has('alltime') && times.length === 0 && range === undefined,
    ignoredBy: ['growth', 'figure', 'share', 'rank'],
  },
  // "10% of our exports", "15% of the trade with China is how much", "how many percent of our trade is 4.87 billion": no growth, and no share.
  {
    isMade: ({ slots: { claims, row }, has, others }) =>
      !has('growth', 'fall', 'change', 'verify') &&
      claims.some(({ unit, to }) =>
        unit === 'pct'
          ? has('howmuch') || (others.length === 0 && hasWord(row[to], 'of'))
          : has('percent', 'share') || (has('howmuch') && hasWord(row[to], 'of')),
      ),
    ignoredBy: ['growth', 'figure', 'share'],
  },
  // "exports per partner", «в среднем на страну»
  {
    isMade: ({ slots: { row } }) =>
      row.some(
        (tagged, at) =>
          inClass(tagged, 'per') && (hasWord(row[at + 1], 'partner') || inClass(row[at + 1], 'countries')),
      ),
    ignoredBy: [...ofOnePair, 'ranking'],
  },
  // "which countries entered the top 10", "that we import from but do not export to"
  {
    isMade: ({ has, slots: { row } }) =>
      hasClass(row, 'entering') || (has('exports', 'sell') && has('imports', 'buy') && hasClass(row, 'denial', 'not')),
    ignoredBy: ['ranking'],
  },
  // "how much is left until 10 billion"; 出口额不到意大利的出口额, "exports below Italy's": of what, is not said.
  {
    isMade: ({ claimed, slots: { areas, row } }) =>
      (claimed && hasClass(row, 'remaining')) || (areas.length === 1 && hasWord(row[(areas[0]?.at ?? 0) - 1], 'under')),
    ignoredBy: ['figure'],
  },
  // "the share of exports in trade with China": a part of the pair's own trade.
  {
    isMade: ({ has }) => has('exports') !== has('imports') && has('turnover', 'trade') && !has('rank', 'partner'),
    ignoredBy: ['share'],
  },
  // "our exports to Italy or our total imports": the partner is of one flow.
  {
    isMade: ({ has, slots: { flow }, others }) =>
      flow === 'B' && has('exports') && has('imports') && has('total') && others.length > 0,
    ignoredBy: ['figure'],
  },
  // "the first half of every year", "January of each year"
  {
    isMade: ({ slots: { row } }) =>
      hasClass(row, 'each-year') &&
      row.some(tagged => isKind(tagged, 'month') || hasWord(tagged, 'half', 'quarter', 'firsthalf', 'secondhalf')),
    ignoredBy: [...ofOnePair, 'compare-periods', 'growth-per-year'],
  },
  // "top 3 years for trade with China"
  {
    isMade: ({ slots: { row, times } }) => row.some((_, at) => asksForTopYears(row, at) && !positionsOf(times).has(at)),
    ignoredBy: [...ofOnePair, 'ranking', 'rank', 'record'],
  },
  // "half of the trade with China"
  {
    isMade: ({ slots: { row, periods } }) =>
      hasClass(row, 'half-of') && !periods.some(period => grain(period) === 'half'),
    ignoredBy: ['figure', 'series', 'compare-partners', 'compare-periods'],
    isOfParts: true,
  },
  // "who exports more to Georgia, Russia or Turkey", "China's trade with Kazakhstan vs Azerbaijan": not of our trade.
  {
    isMade: ({ has, others: [first], slots: { areas, row } }, { reporter }) =>
      (has('who') && has('or') && areas.length > 2 && areas[0] === first && first?.role === 'to') ||
      areas.some(
        ({ ours, area, at, to }) =>
          !ours && area === reporter && [row[at - 1], row[to]].some(beside => hasWord(beside, 'versus', 'or')),
      ),
    ignoredBy: ['compare-partners'],
  },
  // "Did imports from China exceed those from Russia and Türkiye combined?": not the sum of all three.
  {
    isMade: ({ has, others, slots: { row } }) =>
      others.length > 2 && has('more') && (has('total') || hasClass(row, 'added', 'included')),
    ignoredBy: ['compare-partners'],
  },
  // "exports in the same period of last year": of which, no word and no answer before tells.
  {
    isMade: ({ slots: { row, periods } }) => periods.length === 0 && row.some(tagged => hasWord(tagged, 'sameperiod')),
    ignoredBy: ['figure', 'share', 'rank', 'ranking', 'mean', 'compare-partners'],
  },
  // "trade with third countries", "compare with the second": of which list or period, is not read.
  {
    isMade: ({ has, slots: { row, taken, times, place } }) =>
      !has('streak') &&
      // "The second and third biggest markets" are seen on the list.
      !(place !== undefined && !has('share', 'growth', 'fall') && placesNamed(row, times).length > 1) &&
      row.some(
        ({ senses }, at) =>
          !taken.has(at) &&
          senses.length > 0 &&
          senses.every(it => it.kind === 'ordinal') &&
          !hasClass(row.slice(Math.max(0, at - 2), at), 'by-part'),
      ),
    ignoredBy: [...ofOnePair, 'ranking', 'compare-partners', 'compare-periods', 'parts'],
    isOfParts: true,
  },
  // "quarterly trade", "the best half-year": no period of a quarter, and no answer by quarters.
  {
    isMade: ({ slots: { row, periods, times } }) =>
      // 前三季度 are nine months.
      row.some(
        (it, at) =>
          (hasWord(it, 'quarter', 'quarters') ? !hasWord(it, 'to') : inClass(it, 'half-alone')) &&
          !positionsOf(times).has(at),
      ) && !periods.some(period => grain(period) === 'quarter' || grain(period) === 'half'),
    ignoredBy: [...ofOnePair, 'record', 'ranking', 'compare-partners'],
  },
]

const asksForTopYears = (row: Slots['row'], at: number): boolean => {
  const count = isOfBest(row, at) ? cardinal(row, at) : undefined
  return count !== undefined && hasWord(row[count.to], 'years', 'year', 'months')
}

/** "Compare with Türkiye", 和土耳其比哪个大: with what, is not said. */
const lacksAnother = ({ has, others, claimed, slots: { times, base, flow, row } }: QuestionFeatures): boolean =>
  others.length === 1 &&
  times.length === 0 &&
  base === undefined &&
  flow !== 'B' &&
  !claimed &&
  !has('total', 'average', 'growth', 'fall', 'change', 'share', 'rank', 'record', 'sell', 'buy') &&
  (has('compare', 'versus') || (has('more') && (has('which', 'isit') || hasClass(row, 'more-than'))))

/** The problem of a question that leaves out what such a word asks for, with the question as it was read, or the list of partners. */
export function unheeded(question: Question, it: QuestionFeatures): Unanswerable | undefined {
  if (question.kind === 'figure' && lacksAnother(it))
    return { problem: { because: 'too-few', what: 'countries' }, nearest: [question] }
  const [first] = demands
  const demand = demands.find(
    ({ isMade, ignoredBy, isOfParts }) =>
      !(isOfParts && 'seeks' in question) &&
      ignoredBy.includes(question.kind) &&
      isMade(it, 'reporter' in question ? question : {}),
  )
  if (demand === undefined) return undefined
  const nearest = demand === first && 'reporter' in question && 'flow' in question ? listOf(question) : question
  return { problem: { because: 'not-understood' }, nearest: [nearest] }
}
