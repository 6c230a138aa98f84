/** Phrases that the lexicon does not list, found in the words of a row. */
import type { Slots } from '../slots/read-slots.ts'

/** The first of the patterns that the text has. Chinese words are joined without spaces. */
export function said<T>(patterns: readonly (readonly [RegExp, T])[], { row }: Pick<Slots, 'row'>): T | undefined {
  const text = row.map((tagged, at) => (tagged.kind === 'han' || at === 0 ? tagged.text : ` ${tagged.text}`)).join('')
  return patterns.find(([pattern]) => pattern.test(text))?.[1]
}
