/** Whether a claim is denied, and whether a question turns it: "is it false that …", "isn't it …". */
import type { Slots } from '../slots/read-slots.ts'
import { classOf, inClass } from '../text/word-grammar.ts'
import { hasWord } from '../text/word-sense.ts'

/** Whether a yes or a no would be unclear: a word for false, a negative question ("isn't …?"), a denied claim; not "did not change". */
export const isUnclear = (slots: Slots): boolean =>
  slots.words.has('untrue') || isNegativeQuestion(slots) || (isDenied(slots) && !slots.words.has('unchanged'))

/** "Did it not fall": the claim itself is negative. Not in a negative question, which asks for the positive. */
export const isDenied = (slots: Slots): boolean =>
  !isNegativeQuestion(slots) && slots.row.some(tagged => inClass(tagged, 'negation') || inClass(tagged, 'denied'))

/** It begins with a negated verb, or is a negation with an asking ending and without "is it true". */
function isNegativeQuestion(slots: Slots): boolean {
  const { row } = slots
  if (inClass(row[0], 'negated-opening')) return true
  if (said([[classOf('rhetorical'), true]], slots) === true) return true
  const isChecked = row.some(tagged => hasWord(tagged, 'verify'))
  return !isChecked && said([[classOf('negative-asking'), true]], slots) === true
}

/** The first of the patterns that the text has. Chinese words are joined without spaces. */
export function said<T>(patterns: readonly (readonly [RegExp, T])[], { row }: Pick<Slots, 'row'>): T | undefined {
  const text = row.map((tagged, at) => (tagged.kind === 'han' || at === 0 ? tagged.text : ` ${tagged.text}`)).join('')
  return patterns.find(([pattern]) => pattern.test(text))?.[1]
}
