/** The requested form of an answer: a citation style, a currency. */
import type { CiteStyle } from '../../answers/model/question.ts'
import type { TaggedWord } from '../text/tag-words.ts'
import { hasWord } from '../text/word-sense.ts'
import type { AmountMention } from './amounts.ts'

// A map, because an object would have the key 'constructor'.
const styles: ReadonlyMap<string, CiteStyle> = new Map([
  ['apa', 'apa'],
  ['bibtex', 'bibtex'],
  ['gost', 'gost'],
  ['гост', 'gost'],
  ['госту', 'gost'],
  ['text', 'text'],
])
/** The citation style that the text names. */
export const styleOf = (row: readonly TaggedWord[]): CiteStyle | undefined =>
  row.flatMap(tagged => styles.get(tagged.text) ?? tagged.text.split(' ').flatMap(word => styles.get(word) ?? []))[0]

/** The requested currency: one that is not part of an amount. Dollars need no request: the data are in dollars. */
export function unitOf(
  row: readonly TaggedWord[],
  amounts: readonly AmountMention[],
): 'AZN' | 'CNY' | 'EUR' | undefined {
  const free = row.filter((_, at) => !amounts.some(amount => amount.from <= at && at < amount.to))
  if (free.some(tagged => hasWord(tagged, 'AZN'))) return 'AZN'
  if (free.some(tagged => hasWord(tagged, 'CNY') && !/^[元块]$/.test(tagged.text))) return 'CNY'
  return free.some(tagged => hasWord(tagged, 'EUR')) ? 'EUR' : undefined
}
