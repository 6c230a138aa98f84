/** Whether the words around a figure already express its minus: 'fell 30.5%', 'a deficit of $397.5 million'. */
import { languages } from '../../languages/languages.ts'
import type { Word } from '../../languages/model/hear/meanings.ts'
import type { Context } from '../text/context.ts'
import type { TaggedRow, TaggedWord } from '../text/tag-words.ts'
import { inClass } from '../text/word-grammar.ts'
import { hasWord } from '../text/word-sense.ts'
import { readSlots } from './read-slots.ts'

/**
 * Whether the text `before` and `after` a change calls it a fall: 'down ', 'снизилась на ', 下降了; or ' azaldı', ' drop'
 * right after it. Not if growth fell *to* a level, or slowed. Only the clause of the figure counts.
 */
export function saysFall(before: string, after: string, context: Context): boolean {
  const clause = clauseOf(before, after, context)
  if (inClass(clause.lead.at(-1), 'up-to') || levelEndings.some(ending => ending.test(after))) return false
  // Slower growth is still growth: "slowed to 3%".
  const told = nearest(clause, 'fall', 'growth')
  return hasWord(told, 'fall') && !inClass(told, 'slower')
}

/** Whether the text around a balance calls it a deficit. */
export const saysDeficit = (before: string, after: string, context: Context): boolean =>
  hasWord(nearest(clauseOf(before, after, context), 'deficit', 'surplus'), 'deficit')

interface Clause {
  readonly lead: TaggedRow
  readonly rest: TaggedRow
}

const clauseOf = (before: string, after: string, context: Context): Clause => ({
  lead: wordsOf(before.split(clauseEnds).at(-1), context),
  rest: wordsOf(after.split(clauseEnds)[0], context),
})

/** The last of these words before the figure, or one right after it. */
const nearest = ({ lead, rest }: Clause, ...words: readonly Word[]): TaggedWord | undefined =>
  lead.findLast(tagged => hasWord(tagged, ...words)) ?? rest.slice(0, 2).find(tagged => hasWord(tagged, ...words))

const clauseEnds = /[;:!?…—–()«»“”。，；：！？（）]|[.,](?=\s|$)/u
/** The dative after the figure, '+artım+-ə düşdü': fell to a level. */
const levelEndings = languages.flatMap(({ grammar }) => grammar.levelEnding ?? [])

const wordsOf = (words = '', context: Context): TaggedRow =>
  readSlots(words, context, 'talk').row.filter(({ kind }) => kind !== 'mark')
