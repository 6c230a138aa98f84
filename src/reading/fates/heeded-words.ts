/** Words that have no sense of their own, and that a question of some kind heeds. */
import type { Question } from '../../answers/model/question.ts'
import type { WordClass } from '../../languages/model/hear/word-classes.ts'
import type { Slots } from '../slots/read-slots.ts'
import { inClass } from '../text/word-grammar.ts'

const heededBy: Partial<Record<Question['kind'], readonly WordClass[]>> = {
  // "The largest partner after Turkey": the list, in which it is the next.
  ranking: ['behind', 'behind-it'],
  parts: ['ratio'],
  // "Together with Hong Kong": both, and their total.
  'compare-partners': ['added', 'included'],
  sum: ['added'],
}

/** The slots, in which the words that the question heeds are taken. */
export function withHeeded(slots: Slots, { kind }: Question): Slots {
  const classes = heededBy[kind]
  const heeded =
    classes === undefined
      ? []
      : [...slots.row.keys()].filter(at => !slots.taken.has(at) && classes.some(name => inClass(slots.row[at], name)))
  return heeded.length === 0 ? slots : { ...slots, taken: new Set([...slots.taken, ...heeded]) }
}
