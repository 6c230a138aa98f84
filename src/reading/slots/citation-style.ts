/** The requested form of an answer: a citation style, a currency. */
import type { CiteStyle } from '../../answers/model/question.ts'
import { positionsOf } from '../text/positions.ts'
import type { TaggedRow } from '../text/tag-words.ts'
import { classOf, inClass } from '../text/word-grammar.ts'
import { hasWord } from '../text/word-sense.ts'
import type { AmountMention } from './amounts.ts'

// A map, because an object would have the key 'constructor'.
const styles: ReadonlyMap<string, CiteStyle> = new Map([
  ['apa', 'apa'],
  ['bibtex', 'bibtex'],
  ['gost', 'gost'],
  ['text', 'text'],
])
export const styleOf = (row: TaggedRow): CiteStyle | undefined =>
  row
    .flatMap(({ text }) => [text, ...text.split(' ')])
    .flatMap(word => (classOf('gost').test(word) ? 'gost' : (styles.get(word) ?? [])))[0]

/** A style that is not offered, as typed: "MLA". */
export const otherStyleOf = (row: TaggedRow): string | undefined =>
  row.find(tagged => inClass(tagged, 'other-style'))?.raw

/** The requested currency: one that is not part of an amount. Dollars need no request: the data are in dollars. */
export function unitOf(row: TaggedRow, amounts: readonly AmountMention[]): 'AZN' | 'CNY' | 'EUR' | 'RUB' | undefined {
  const counted = positionsOf(amounts)
  const free = row.filter((_, at) => !counted.has(at))
  if (free.some(tagged => hasWord(tagged, 'AZN'))) return 'AZN'
  if (free.some(tagged => hasWord(tagged, 'CNY') && !inClass(tagged, 'any-money'))) return 'CNY'
  // "rüb" is a quarter.
  if (free.some(tagged => hasWord(tagged, 'RUB') && !hasWord(tagged, 'quarter'))) return 'RUB'
  return free.some(tagged => hasWord(tagged, 'EUR')) ? 'EUR' : undefined
}
