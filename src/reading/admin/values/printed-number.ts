/** Whether the words of a source hold the number of a figure, in digits or in words. */
import { holdsDigits } from '../../../answers/checks/digits.ts'
import { numberOf } from '../../../data/model/amount.ts'
import { absolute, compareExact } from '../../../data/model/rational.ts'
import type { Amount } from '../../../data/model/schema.ts'
import { powerOfTen } from '../../slots/amount-words.ts'
import { senseOf } from '../../text/word-sense.ts'
import { tagAdminWords } from './admin-words.ts'
import { amountOf, inverse, typedAmounts } from './amounts.ts'

/** '395,1 mln', 'three billion', 'third-largest'. "Doubled" and "the largest" are numbers without a number: any words may say them. */
export function holdsNumber(words: string, amount: Amount): boolean {
  const { value, unit } = amount
  const hasOwnWord = (unit === 'TIMES' && /^\d{1,2}$/.test(value)) || (unit === 'ORD' && value === '1')
  return hasOwnWord || holdsDigits(words, amount) || says(words, amount)
}

function says(words: string, { bound: _, ...amount }: Amount): boolean {
  const row = tagAdminWords(words)
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
  const figures = typedAmounts(row, new Set())
  // "8.3 times less" is to 0.1205 of the base.
  const isLess = amount.unit === 'TIMES' && Number(amount.value) < 1
  return isNamed || [...figures, ...(isLess ? figures.map(inverse) : [])].some(it => isSame(amountOf(it, amount.unit)))
}
