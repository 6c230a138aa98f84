/** The shares of several partners: each beside the others, or their sum. */
import { mayOverlap } from '../../answers/model/areas.ts'
import type { ReadResult } from '../../answers/model/problem.ts'
import type { QuestionOf } from '../../answers/model/question.ts'
import { defined } from '../../data/model/defined.ts'
import type { Area } from '../../data/model/schema.ts'
import type { QuestionFeatures } from '../intents/features.ts'
import { areJoined } from '../slots/trading-pair.ts'
import { hasClass } from '../text/word-grammar.ts'
import { hasWord } from '../text/word-sense.ts'

/** The share of several together, or of each beside the others: "the share of Italy or Turkey". */
export function sharesOf(
  { flow, period }: QuestionOf<'share'>,
  it: QuestionFeatures,
  reporter: Area,
): ReadResult | undefined {
  const partners = it.others.map(({ area }) => area)
  const of = { flow, reporter, partners }
  const areShares = it.slots.row.filter(tagged => hasWord(tagged, 'share')).length > 1
  const isTwice =
    areShares && it.others.every(({ at, to }) => [at - 1, to].some(beside => hasWord(it.slots.row[beside], 'share')))
  const areApart = it.has('or', 'versus', 'compare') || isTwice
  const [one, other, third] = it.others
  // "Georgia's share in Türkiye's total exports": a part and its whole.
  const isPart = one && other && third === undefined && !areJoined(it.slots.row, one, other)
  if (!areApart && isPart && !isAfterSeveral(it) && !hasClass(it.slots.row, 'added')) return undefined
  const areSummed = areListed(it) || isAfterSeveral(it) || it.has('total') || hasClass(it.slots.row, 'added')
  if (areApart || (areSummed && mayOverlap(partners))) {
    const years = period === undefined ? {} : { from: period.slice(0, 4), to: period.slice(0, 4) }
    return { question: { kind: 'chart', of: 'share', ...of, grain: 'year', ...years, as: 'table' } }
  }
  if (!areSummed) return undefined
  return { question: { kind: 'compare-partners', ...of, ...defined({ period }), together: 'share' } }
}

/** "What share do they have" after partners side by side. */
const isAfterSeveral = ({ others }: QuestionFeatures): boolean =>
  others.every(({ at, role }) => at === -1 && role === 'with')

/** "the share of Italy and Turkey": one after the other, with an "and", which three may lack. */
const areListed = ({ others, slots: { row } }: QuestionFeatures): boolean =>
  others.slice(1).every((other, i) => {
    const between = row.slice(others[i]?.to, other.at)
    const isJoined = between.length > 0 || others.length > 2
    return isJoined && between.every(it => hasWord(it, 'and') || /^[,、，+&]$/.test(it.text))
  })
