/** A question about one side's own count: "according to China". */
import { mirrors } from '../../answers/figures/held/candidates.ts'
import type { Unanswerable } from '../../answers/model/problem.ts'
import type { Question } from '../../answers/model/question.ts'
import { previous } from '../../data/model/period.ts'
import type { Area, Day } from '../../data/model/schema.ts'
import { isDecimal } from '../fates/heeded-words.ts'
import { lastFullYear } from '../slots/askable-periods.ts'
import type { Slots } from '../slots/read-slots.ts'
import { world } from '../slots/trading-pair.ts'
import type { TaggedRow } from '../text/tag-words.ts'
import { typedText } from '../text/tokenize.ts'
import { inClass } from '../text/word-grammar.ts'

/**
 * The question as the country that counted would ask it: Azerbaijan's imports from China, by China, are China's exports to
 * Azerbaijan; its balance is its own. A share or a place among partners has no other side.
 */
export function countedBy(question: Question, counter: Area | undefined, today: Day): Question {
  const isOfPair = 'flow' in question && 'partner' in question && question.kind !== 'rank' && question.kind !== 'share'
  if (counter === undefined || !isOfPair || question.partner !== counter) return question
  // The other side is held by the year.
  const isNewest = question.kind === 'figure' && question.period === undefined
  return {
    ...question,
    ...(isNewest && { period: lastFullYear(today) }),
    flow: mirrors[question.flow] ?? question.flow,
    reporter: counter,
    partner: question.reporter,
  }
}

/** "According to the IMF", «по данным ГТК»: every source of the figure. Only customs count trade with a country by the month. */
export function byPublisher(question: Question, row: TaggedRow, today: Day): Question | undefined {
  const publisher = row.find(tagged => inClass(tagged, 'publisher'))
  if ((question.kind !== 'figure' && question.kind !== 'sources') || publisher === undefined) return undefined
  const isYearly = question.partner !== world && !inClass(publisher, 'customs')
  return { ...(isYearly && { period: lastFullYear(today) }), ...question, kind: 'sources' }
}

/** "Why 2.44 and 4.87?", "why does China say 3.3 billion?": of which year is not said, and the sources of another one do not tell. */
export function whyAmounts(
  question: Question,
  { row, claims, unread, words }: Slots,
  today: Day,
): Unanswerable | undefined {
  const isOne = question.kind === 'figure'
  if ((question.kind !== 'why' && !isOne) || question.period !== undefined || !words.has('why')) return undefined
  const amounts = row.filter(({ raw }) => unread.includes(raw) && isDecimal(raw)).map(({ raw }) => raw)
  const said = claims.map(({ from, to }) => typedText(row.slice(from, to)))
  const heard = [...said, ...amounts].join(', ')
  const last = lastFullYear(today)
  const nearest = [last, previous(last)].map((period): Question => ({ ...question, kind: 'why', period }))
  return said.length + amounts.length > (isOne ? 0 : 1)
    ? { problem: { because: 'ambiguous', heard }, nearest }
    : undefined
}
