/** Unknown words that are names of places by their own case ending: "Narniyadan idxal", «экспорт Фридонии». */
import { languages } from '../../languages/languages.ts'
import type { Grammar, InflectedName } from '../../languages/model/grammar.ts'
import type { TaggedWord } from '../text/tag-words.ts'
import { hasWord } from '../text/word-sense.ts'

const grammars = languages.flatMap(({ grammar }) => (grammar.unknownName === undefined ? [] : grammar))
const grammarOfUnknown = (word: string): Grammar | undefined => grammars.find(({ letters }) => letters.test(word))

/**
 * The name in an unknown word, by its ending: "narniyadan" is narniya, from; «фридонией» is фридония, with. Without an
 * ending it is the word itself, without a role.
 */
export const inflectedName = (word: string): InflectedName =>
  grammarOfUnknown(word)?.unknownName?.(word) ?? { name: word }

/**
 * Whether the unread word at an index is in a place's position because of its own ending: it has a case, and a flow is
 * right beside it. A word with a capital may be a few words away. "Narniyanın ixracı", "Vakandaya 2024-cü ildə
 * ixrac"; «экспорт Фридонии», without a preposition.
 */
export function isPlaceByEnding(row: readonly TaggedWord[], at: number): boolean {
  const word = row[at]
  if (word === undefined || word.kind !== 'word' || word.senses.length > 0 || word.text.length < 5) return false
  const isCapital = /^\p{Lu}/u.test(word.raw)
  const { role } = inflectedName(word.text)
  if (grammarOfUnknown(word.text)?.isHeadFinal !== true) return isCapital && role === 'of' && isFlow(row[at - 1])
  // Without a capital only -dan and -ya may end a name: "pərakəndə" (retail) is no place.
  if (role === undefined || (!isCapital && role !== 'from' && role !== 'to')) return false
  return row.slice(at + 1, at + (isCapital ? 7 : 2)).some(isFlow)
}

const isFlow = (tagged: TaggedWord | undefined): boolean =>
  hasWord(tagged, 'exports', 'imports', 'trade', 'turnover', 'balance', 'sell', 'buy')
