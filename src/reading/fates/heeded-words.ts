/** Words that have no sense of their own, and that a question of some kind heeds. */
import type { Question } from '../../answers/model/question.ts'
import type { WordClass } from '../../languages/model/hear/word-classes.ts'
import type { Slots } from '../slots/read-slots.ts'
import { inClass } from '../text/word-grammar.ts'

const heededBy: Partial<Record<Question['kind'], readonly WordClass[]>> = {
  // "The largest partner after Turkey": the list, in which it is the next.
  ranking: ['behind', 'behind-it'],
  parts: ['ratio'],
  // «Когда Китай впервые вошёл в тройку?»
  threshold: ['passing-level'],
  // "According to the IMF", "Chinese customs and ours": the sources side by side.
  sources: ['customs', 'of-count'],
  why: ['customs', 'of-count'],
  // "Together with Hong Kong": both, and their total.
  'compare-partners': ['added', 'included'],
  sum: ['added'],
  project: ['solar'],
}

/** "4.87": an amount without its unit, whose source may be asked for. */
export const isDecimal = (raw: string): boolean => /^\d{1,3}[.,]\d{1,4}$/.test(raw)

/** The slots, in which the words that the question heeds are taken. */
export function withHeeded(slots: Slots, { kind }: Question): Slots {
  const classes = heededBy[kind]
  if (classes === undefined) return slots
  const heeded = slots.row.flatMap((tagged, at) => {
    const isHeeded =
      classes.some(name => inClass(tagged, name)) ||
      (kind === 'sources' && isDecimal(tagged.raw)) ||
      isEnding(slots.row, at)
    return isHeeded && !slots.taken.has(at) ? [at] : []
  })
  return heeded.length === 0 ? slots : { ...slots, taken: new Set([...slots.taken, ...heeded]) }
}

/** "BVF-yə": the ending of a publisher. */
const isEnding = (row: Slots['row'], at: number): boolean =>
  row[at]?.glued === true && row[at - 1]?.text === '-' && inClass(row[at - 2], 'publisher')
