/** Unknown words that are names of places by their own case ending: "Narniyadan idxal", «экспорт Фридонии». */
import { languages } from '../../languages/languages.ts'
import type { Grammar, InflectedName } from '../../languages/model/hear/grammar.ts'
import type { TaggedRow, TaggedWord } from '../text/tag-words.ts'
import { hasWord } from '../text/word-sense.ts'

/** The name in an unknown word, and its role by the ending: "narniyadan" is narniya, from; «фридонией» is фридония, with. */
export const inflectedName = (word: string): InflectedName => cased(word)?.name ?? { name: word }

/** The first language of these letters whose unknown names have cases. */
function cased(word: string): { readonly name: InflectedName; readonly grammar: Grammar } | undefined {
  const grammar = languages.find(it => it.grammar.unknownName && it.grammar.letters.test(word))?.grammar
  const name = grammar?.unknownName?.(word)
  return grammar && name && { name, grammar }
}

/**
 * Whether the unread word at an index is in a place's position because of its own ending: it has a case, and a flow is
 * right beside it, on the side of the noun that it belongs to. A word with a capital may be a few words away from a flow
 * that follows. Azerbaijani "Narniyanın ixracı", "Vakandaya 2024-cü ildə ixrac"; Russian «экспорт Фридонии».
 */
export function isPlaceByEnding(row: TaggedRow, at: number): boolean {
  const word = row[at]
  if (word === undefined || word.kind !== 'word' || word.senses.length > 0 || word.text.length < 5) return false
  const found = cased(word.text)
  const role = found?.name.role
  if (found === undefined || role === undefined) return false
  const isCapital = /^\p{Lu}/u.test(word.raw)
  if (found.grammar.adpositions === 'before') return isCapital && role === 'of' && isFlow(row[at - 1])
  // Without a capital only -dan and -ya may end a name: "pərakəndə" (retail) is no place.
  return (isCapital || role === 'from' || role === 'to') && row.slice(at + 1, at + (isCapital ? 7 : 2)).some(isFlow)
}

const isFlow = (tagged: TaggedWord | undefined): boolean =>
  hasWord(tagged, 'exports', 'imports', 'trade', 'turnover', 'balance', 'sell', 'buy')
