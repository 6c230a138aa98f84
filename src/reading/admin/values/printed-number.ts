/** Whether the words of a source hold the number of a figure, in digits or in words. */
import { holdsDigits, meaningful } from '../../../answers/checks/digits.ts'
import { numberOf } from '../../../data/model/amount.ts'
import { absolute, compareExact } from '../../../data/model/rational.ts'
import type { Amount } from '../../../data/model/schema.ts'
import { powerOfTen } from '../../slots/amount-words.ts'
import type { TaggedRow } from '../../text/tag-words.ts'
import { senseOf } from '../../text/word-sense.ts'
import { tagAdminWords } from './admin-words.ts'
import { amountOf, inverse, type TypedAmount, typedAmounts } from './amounts.ts'

/** '395,1 mln', 'three billion', 'third-largest'. "Doubled" and "the largest" are numbers without a number: any words may say them. */
export function holdsNumber(words: string, amount: Amount): boolean {
  const { value, unit } = amount
  const hasOwnWord = (unit === 'TIMES' && /^\d{1,2}$/.test(value)) || (unit === 'ORD' && value === '1')
  const row = tagAdminWords(words)
  const figures = typedAmounts(row, new Set())
  return hasOwnWord || says(row, figures, amount) || (holdsDigits(words, amount) && !isOtherwise(figures, amount))
}

function says(row: TaggedRow, figures: readonly TypedAmount[], { bound: _, ...amount }: Amount): boolean {
  const isNamed = row.some(
    word =>
      String(senseOf(word, 'number')?.value) === amount.value ||
      String(senseOf(word, 'ordinal')?.value) === amount.value ||
      // "A billion", «миллиард».
      (amount.value === '1' && powerOfTen(word) === amount.unitMult && amount.unitMult > 0),
  )
  const number = absolute(numberOf(amount))
  const isSame = (said: Amount | undefined): boolean =>
    said !== undefined && compareExact(absolute(numberOf({ ...said, unit: amount.unit })), number) === 0
  // "8.3 times less" is to 0.1205 of the base.
  const isLess = amount.unit === 'TIMES' && Number(amount.value) < 1
  return isNamed || [...figures, ...(isLess ? figures.map(inverse) : [])].some(it => isSame(amountOf(it, amount.unit)))
}

/** "$60.9 million" is not 60.9 billion, and 609 is not 60.9. A number without a scale may be of a column in thousands or 万. */
function isOtherwise(figures: readonly TypedAmount[], { value, unitMult }: Amount): boolean {
  const alike = figures.flatMap(it => (it.value && meaningful(it.value) === meaningful(value) ? [it] : []))
  const isOther = ({ value: said, unitMult: scale, isScaled }: TypedAmount): boolean => {
    const power = Math.round(Math.log10(Math.abs(Number(value) / Number(said)))) + unitMult - scale
    return isScaled ? power !== 0 : power % 3 !== 0 && power % 4 !== 0
  }
  return alike.length > 0 && alike.every(isOther)
}
