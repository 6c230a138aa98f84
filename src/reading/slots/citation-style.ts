/** The requested form of an answer: a citation style, a currency. */
import type { CiteStyle } from '../../answers/model/question.ts'
import { positionsOf } from '../text/positions.ts'
import type { TaggedRow } from '../text/tag-words.ts'
import { classOf, inClass } from '../text/word-grammar.ts'
import { currencies, type HeardCurrency, hasWord } from '../text/word-sense.ts'
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
export function unitOf(row: TaggedRow, amounts: readonly AmountMention[]): HeardCurrency | undefined {
  const counted = positionsOf(amounts)
  // "rüb" is a quarter.
  const free = row.filter((it, at) => !counted.has(at) && !hasWord(it, 'quarter') && !inClass(it, 'any-money'))
  return currencies.find(unit => unit !== 'USD' && free.some(tagged => hasWord(tagged, unit)))
}
