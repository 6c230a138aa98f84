/** The form that an answer is wanted in: a style of citation, a currency. */
import type { CiteStyle } from '../../answers/model/question.ts'
import type { TaggedWord } from '../text/tag-words.ts'
import { hasWord } from '../text/word-sense.ts'
import type { AmountMention } from './amounts.ts'

// A map: of an object, 'constructor' would be a style.
const styles: ReadonlyMap<string, CiteStyle> = new Map([
  ['apa', 'apa'],
  ['bibtex', 'bibtex'],
  ['gost', 'gost'],
  ['гост', 'gost'],
  ['госту', 'gost'],
  ['text', 'text'],
])
/** The citation style named. */
export const styleOf = (row: readonly TaggedWord[]): CiteStyle | undefined =>
  row.flatMap(tagged => styles.get(tagged.text) ?? tagged.text.split(' ').flatMap(word => styles.get(word) ?? []))[0]

/** The currency an answer is wanted in: one that is named away from any amount. Dollars are what the data hold. */
export function unitOf(
  row: readonly TaggedWord[],
  amounts: readonly AmountMention[],
): 'AZN' | 'CNY' | 'EUR' | undefined {
  const free = row.filter((_, at) => !amounts.some(amount => amount.from <= at && at < amount.to))
  if (free.some(tagged => hasWord(tagged, 'AZN'))) return 'AZN'
  if (free.some(tagged => hasWord(tagged, 'CNY') && !/^[元块]$/.test(tagged.text))) return 'CNY'
  return free.some(tagged => hasWord(tagged, 'EUR')) ? 'EUR' : undefined
}
