/** Who is ahead of a partner, and who comes after it. */
import { isCountry } from '../../answers/model/areas.ts'
import type { ReadResult } from '../../answers/model/problem.ts'
import type { QuestionOf } from '../../answers/model/question.ts'
import { askedFlow } from '../intents/asked-flow.ts'
import type { QuestionFeatures } from '../intents/features.ts'
import { isListWord } from '../slots/exclusions.ts'
import { isBehind } from '../slots/place-roles.ts'
import type { Context } from '../text/context.ts'
import type { TaggedWord } from '../text/tag-words.ts'
import { hasClass, inClass } from '../text/word-grammar.ts'

export const asksWhoIsAhead = ({ has, slots: { row } }: QuestionFeatures): boolean =>
  has('who', 'which', 'list') && hasClass(row, 'ahead-of', 'overtaking')

/** "Who comes after China in imports?", «кто после Китая», "Çindən sonra kim gəlir", 中国之后是谁: the list, in which it is the next. */
export const asksWhoIsBehind = ({ has, others, slots: { row } }: QuestionFeatures): boolean =>
  (has('who', 'which', 'whence', 'list') || hasClass(row, 'where', 'whither')) && others.some(one => isBehind(row, one))

/** The one after the partner on our list, by the flow that the question asks for without it: "who sells to us [after Russia]". */
export function behindPartner(list: QuestionOf<'ranking'>, it: QuestionFeatures, context: Context): ReadResult {
  const { others, slots } = it
  const [only, second] = others
  const areas = slots.areas.filter(one => others.every(({ area }) => area !== one.area))
  const flow = askedFlow('rank', { ...it, others: [], slots: { ...slots, areas } }, undefined, context)
  const ours = { ...list, flow: flow === 'B' ? 'T' : flow, reporter: context.home } as const
  // "The largest partner after Italy and Turkey": that of the others.
  const isBeside = (word: TaggedWord): boolean => isListWord(word) || inClass(word, 'article')
  const areListed = others.every(({ at }, i) => i === 0 || slots.row.slice(others[i - 1]?.to, at).every(isBeside))
  if (second !== undefined && areListed && !it.has('or') && others.every(({ area }) => isCountry(area)))
    return { question: { ...ours, top: 1, without: others.map(({ area }) => area) } }
  if (only === undefined || second !== undefined || !isCountry(only.area))
    return { problem: { because: 'not-understood' }, nearest: [ours] }
  return { question: { ...ours, after: only.area } }
}

/** "Who is ahead of China?", "when did China first reach the top three?": they name no trade, and are of places among partners. */
export function asksOfPlace(it: QuestionFeatures): boolean {
  const { has, others, slots } = it
  // A verb of coming to a place may be unknown to the lexicon, and a Chinese character a part of a longer word.
  const isRead = slots.row.every(
    tagged =>
      !slots.unread.includes(tagged.raw) ||
      hasClass([tagged], 'passing-level', 'ahead-of') ||
      /^\p{Script=Han}$/u.test(tagged.text),
  )
  if (others.length !== 1 || !isRead) return false
  const isReached = has('first', 'firsttime', 'reach') || hasClass(slots.row, 'passing-level')
  const isOfYears = (has('howmuch') || hasClass(slots.row, 'many')) && has('years', 'year')
  const isCounted = isOfYears || hasClass(slots.row, 'how-many-times')
  const asksWho = asksWhoIsAhead(it) || asksWhoIsBehind(it)
  return asksWho || (((has('when') && isReached) || isCounted) && (slots.place ?? slots.top) !== undefined)
}
