/** Words of amounts: scales and currencies. */
import type { Word } from '../../languages/model/hear/meanings.ts'
import type { TaggedWord } from '../text/tag-words.ts'
import { currencies, hasWord } from '../text/word-sense.ts'

const scales: readonly (readonly [Word, number])[] = [
  ['thousand', 3],
  ['tenthousand', 4],
  ['million', 6],
  ['hundredmillion', 8],
  ['billion', 9],
  ['trillion', 12],
]

/** The power of ten of a scale word: 9 for 'billion'. Undefined for any other word. */
export const powerOfTen = (word: TaggedWord | undefined): number | undefined =>
  scales.find(([scale]) => hasWord(word, scale))?.[1]

export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['¥', 'CNY'],
  ['₼', 'AZN'],
  ['₽', 'RUB'],
])

/** The currency of a sign or a word; undefined for any other word. */
export const currencyOf = (word: TaggedWord | undefined): string | undefined =>
  currencySigns.get(word?.text ?? '') ?? currencies.find(currency => hasWord(word, currency))
