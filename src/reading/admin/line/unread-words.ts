/** Problems in the words of a line: what cannot be read, or can be read in two ways. */
import type { AdminProblem } from '../../../answers/model/admin-problem.ts'
import type { Word } from '../../../languages/model/hear/meanings.ts'
import { twinsOf } from '../../slots/ambiguous.ts'
import { flowOf } from '../../slots/flow.ts'
import { tradeWords } from '../../text/fuzzy-match.ts'
import type { TaggedRow, TaggedWord } from '../../text/tag-words.ts'
import { inClass, isInOtherLetters } from '../../text/word-grammar.ts'
import { hasWord, isKind, senseOf } from '../../text/word-sense.ts'
import type { PeriodMention } from '../../time/types.ts'
import { typed } from '../values/amounts.ts'
import type { AreaMention } from '../values/areas.ts'
import { nearestKeyword } from './keywords.ts'
import { saidTwice, unknownWord } from './problems.ts'

/** The words of a line and what was found in them. `free` are the words that are not an area, a time or a figure. */
interface ReadWords {
  readonly row: TaggedRow
  readonly times: readonly PeriodMention[]
  readonly named: readonly AreaMention[]
  readonly free: TaggedRow
}

/** The longest text that is read, in UTF-16 units. */
export const longestWords = 400

/** The problem of words over the limit; undefined when they are within. */
export const wordsTooLong = (text: string): AdminProblem | undefined =>
  text.length > longestWords ? unknownWord(text.slice(longestWords)) : undefined

/** The first problem in the words; undefined when all of them can be read, `more` of them included. */
export const problemIn = (read: ReadWords, more: readonly Word[]): AdminProblem | undefined =>
  badTime(read) ?? ambiguousArea(read) ?? misspelt(read) ?? unread(read, more) ?? twoFlows(read)

/** An impossible period, a day, a range of years, or a month without a year. */
function badTime({ times, row }: ReadWords): AdminProblem | undefined {
  const time = times.find(
    it => it.bad !== undefined || it.day !== undefined || it.years !== undefined || it.undated === true,
  )
  return time && { because: 'not-a-period', heard: time.bad?.heard ?? typed(row.slice(time.from, time.to)) }
}

/** Korea, Congo: a name that two countries share. A code, and a name with 'north' or 'south', names one country. */
function ambiguousArea({ row, named }: ReadWords): AdminProblem | undefined {
  const word = named.map(({ from }) => row[from]).find(it => it !== undefined && twinsOf(it) !== undefined)
  return word && unknown(word)
}

/** A misspelt word. It is not corrected, because only what was typed is saved. "tovarooborot" is not misspelt. */
function misspelt({ row }: ReadWords): AdminProblem | undefined {
  const word = row.find(it => it.corrected === true && !isInOtherLetters(it))
  return word && unknown(word)
}

function unread({ free }: ReadWords, more: readonly Word[]): AdminProblem | undefined {
  const word = free.find(it => !isUnderstood(it) && !hasWord(it, ...more))
  return word && unknown(word)
}

const unknown = (word: TaggedWord): AdminProblem =>
  unknownWord(word.raw, senseOf(word, 'area')?.area ?? nearestKeyword(word.raw))

/** "Turnover" and "exports" in one line: it is not clear which of them the figure is. */
function twoFlows({ free }: ReadWords): AdminProblem | undefined {
  const named = free.filter(word => hasWord(word, 'exports', 'imports', 'turnover', 'balance', 'surplus', 'deficit'))
  const [first, ...others] = named.map(word => ({ word, flow: flowOf([word], 0) }))
  return saidTwice('flow', others.find(({ flow }) => flow !== first?.flow)?.word.raw)
}

function isUnderstood(word: TaggedWord): boolean {
  if (word.kind === 'mark') return true
  if (inClass(word, 'denial')) return false
  return hasWord(word, ...known) || isFirstTime(word) || (word.kind === 'han' && isKind(word, 'ordinal'))
}

/** "First" alone means for the first time, not a rank. */
export const isFirstTime = (word: TaggedWord): boolean => inClass(word, 'first')

const known: readonly Word[] = [
  ...tradeWords,
  ...(['change', 'yoy', 'supplier', 'buyer', 'most'] as const),
  ...(['of', 'and', 'in', 'to', 'from', 'with', 'between'] as const),
  ...(['over', 'under', 'approximately', 'against', 'versus'] as const),
  ...(['year', 'month', 'since', 'until', 'noise'] as const),
]
