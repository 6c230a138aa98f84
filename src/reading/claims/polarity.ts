/** Whether a claim is denied, and whether a question turns it: "is it false that …", "isn't it …". */
import type { Slots } from '../slots/read-slots.ts'
import { hasWord } from '../text/word-sense.ts'
import { said } from './said.ts'

/**
 * Whether a yes or a no would be unclear: with a word for false, in a negative question ("isn't China …?"), or with a denied
 * claim ("it did not fall"). "It did not change" is no denial.
 */
export const isUnclear = (slots: Slots): boolean =>
  slots.words.has('untrue') || isNegativeQuestion(slots) || (isDenied(slots) && !slots.words.has('unchanged'))

/** "Did it not fall": the claim itself is negative. Not in a negative question, which asks for the positive. */
export const isDenied = (slots: Slots): boolean =>
  !isNegativeQuestion(slots) && slots.row.some(({ text }) => negations.has(text) || inside.test(text))

const negations: ReadonlySet<string> = new Set('not no never не никогда deyil 没 没有 未 不 并未 并没有'.split(' '))
const inside = /^(?:didnt|didn|hasnt|hasn|wasnt|wasn|doesnt|isnt)$|m[ae](?:y[iu]b|m[iu]s|d[iu])/

/** It begins with a negated verb, or is a negation with an asking ending and without "is it true". */
function isNegativeQuestion(slots: Slots): boolean {
  const { row } = slots
  if (opening.test(row[0]?.text ?? '')) return true
  if (said([[rhetorical, true]], slots) === true) return true
  const isChecked = row.some(tagged => hasWord(tagged, 'verify'))
  return !isChecked && said([[asking, true]], slots) === true
}
const opening = /^(?:isnt|isn|arent|aren|wasnt|wasn|werent|weren|didnt|didn|doesnt|doesn|dont|hasnt|hasn|havent|haven)$/
const rhetorical = /(?:^| )(?:разве|неужели|meger)(?= |$)|难道|不是.*[吗么]/
/** "artmayıbmı?", "deyilmi?", «не выросла ли», 没有增长吗. */
const asking = /m[ae](?:y[iu]b|d[iu]|m[iu]sd[iu]r)m[iu]|deyilmi|(?:^| )не \S+ ли(?= |$)|没有?[^,，]*[吗么]/
