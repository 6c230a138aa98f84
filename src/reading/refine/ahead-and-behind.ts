/** Who is ahead of a partner, and who comes after it. */
import type { ReadResult } from '../../answers/model/problem.ts'
import type { QuestionOf } from '../../answers/model/question.ts'
import type { QuestionFeatures } from '../intents/features.ts'
import { hasClass, inClass } from '../text/word-grammar.ts'
import { hasWord } from '../text/word-sense.ts'

export const asksWhoIsAhead = ({ has, slots: { row } }: QuestionFeatures): boolean =>
  has('who', 'which', 'list') && hasClass(row, 'ahead-of', 'overtaking')

/** "Who comes after China in imports?", «кто после Китая», "Çindən sonra kim gəlir", 中国之后是谁: the list, in which it is the next. */
export const asksWhoIsBehind = ({ has, others, slots: { row } }: QuestionFeatures): boolean =>
  has('who', 'which') &&
  others.some(
    ({ at, to }) => inClass(row[at - 1], 'behind') || hasClass(row.slice(to, to + 1), 'behind-it', 'ahead-behind'),
  )

/** The list, but of neither "who sells to us after China" nor "who comes after China in Georgia's imports". */
export function behindPartner(list: QuestionOf<'ranking'>, { slots: { row, areas } }: QuestionFeatures): ReadResult {
  const isOurDeal = row.some(
    (it, at) =>
      hasWord(it, 'we') &&
      !hasWord(row[at - 1], 'to', 'from') &&
      hasWord(row[at + 1], 'buy', 'sell', 'exports', 'imports'),
  )
  const isOfOurs = areas.every(({ ours }) => ours !== true) || isOurDeal
  const isOne = areas.filter(({ ours }) => ours !== true).length === 1
  return isOfOurs && isOne ? { question: list } : { problem: { because: 'not-understood' }, nearest: [list] }
}

/** "Who is ahead of China?", "when did China first reach the top three?": they name no trade, and are of places among partners. */
export function asksOfPlace(it: QuestionFeatures): boolean {
  const { has, others, slots } = it
  // A verb of coming to a place may be unknown to the lexicon, and a Chinese character a part of a longer word.
  const isRead = slots.row.every(
    tagged =>
      !slots.unread.includes(tagged.raw) || inClass(tagged, 'passing-level') || /^\p{Script=Han}$/u.test(tagged.text),
  )
  if (others.length !== 1 || !isRead) return false
  const isReached = has('first', 'firsttime', 'reach') || hasClass(slots.row, 'passing-level')
  const isOfYears = (has('howmuch') || hasClass(slots.row, 'many')) && has('years', 'year')
  const isCounted = isOfYears || hasClass(slots.row, 'how-many-times')
  return asksWhoIsAhead(it) || (((has('when') && isReached) || isCounted) && (slots.place ?? slots.top) !== undefined)
}
