/** Unknown words that are names of places by their own case ending: "Narniyadan idxal", «экспорт Фридонии». */
import { azRole, type Role } from '../text/inflection.ts'
import type { TaggedWord } from '../text/tag-words.ts'
import { hasWord } from '../text/word-sense.ts'

/** An unknown name without its case ending, in normalised letters, and the role that the ending gives it. */
export interface InflectedName {
  readonly name: string
  readonly role?: Role
}

/**
 * The name in an unknown word, by its ending: "narniyadan" is narniya, from; «фридонией» is фридония, with. Without an
 * ending it is the word itself, without a role.
 */
export const inflectedName = (word: string): InflectedName =>
  /[а-я]/.test(word) ? russianName(word) : (azerbaijaniName(word) ?? { name: word })

/**
 * Whether the unread word at an index is in a place's position because of its own ending: it has a case, and a flow is
 * right beside it. A word with a capital may be a few words away. Azerbaijani "Narniyanın ixracı", "Vakandaya 2024-cü ildə
 * ixrac"; Russian «экспорт Фридонии», without a preposition.
 */
export function isPlaceByEnding(row: readonly TaggedWord[], at: number): boolean {
  const word = row[at]
  if (word === undefined || word.kind !== 'word' || word.senses.length > 0 || word.text.length < 5) return false
  const isCapital = /^\p{Lu}/u.test(word.raw)
  const { role } = inflectedName(word.text)
  if (/[а-я]/.test(word.text)) return isCapital && role === 'of' && isFlow(row[at - 1])
  // Without a capital only -dan and -ya may end a name: "pərakəndə" (retail) is no place.
  if (role === undefined || (!isCapital && role !== 'from' && role !== 'to')) return false
  return row.slice(at + 1, at + (isCapital ? 7 : 2)).some(isFlow)
}

const isFlow = (tagged: TaggedWord | undefined): boolean =>
  hasWord(tagged, 'exports', 'imports', 'trade', 'turnover', 'balance', 'sell', 'buy')

/** Azerbaijani: a case behind a name of three letters at least. The buffer letters are those after a vowel. */
const azEnding =
  /^(.{2,}?(?:[aeiou](?=y[ae]$|yl[ae]$|nin$|nun$)|[a-z](?=d[ae]n?$|l[ae]$|[iu]n$)|[^aeiou](?=[ae]$)))(\w+)$/
function azerbaijaniName(word: string): InflectedName | undefined {
  const [, name = '', ending = ''] = azEnding.exec(word) ?? []
  const role = azRole(ending)
  // "Narniya" is a name that ends like a case.
  return name === '' || role === undefined || (role === 'to' && /iya$/.test(word) && !/iyaya$/.test(word))
    ? undefined
    : { name, role }
}

/** Russian: the endings of a case, the ending of the name in the nominative, and the role without a preposition. */
const ruEndings: readonly (readonly [ending: RegExp, nominative: string, role?: Role])[] = [
  [/иеи$/, 'ия', 'with'],
  [/ию$/, 'ия'],
  [/ии$/, 'ия', 'of'],
  [/о[ию]$/, 'а', 'with'],
  [/е[ию]$/, 'я', 'with'],
  [/ом$/, '', 'with'],
  [/ы$/, 'а', 'of'],
  [/у$/, 'а'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])а$/, '', 'of'],
]
function russianName(word: string): InflectedName {
  const [ending, nominative = '', role] = ruEndings.find(([it]) => it.test(word)) ?? []
  if (ending === undefined || word.length < 5) return { name: word }
  return { name: word.replace(ending, nominative), ...(role !== undefined && { role }) }
}
