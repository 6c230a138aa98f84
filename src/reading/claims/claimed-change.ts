/** Claims of change without a number: it fell, it did not grow, it hardly changed, it doubled, it grew by a third. */
import type { Claim } from '../../answers/model/remarks.ts'
import { inverse } from '../../data/model/amount.ts'
import type { Amount } from '../../data/model/schema.ts'
import { languages } from '../../languages/languages.ts'
import type { Slots } from '../slots/read-slots.ts'
import type { TaggedWord } from '../text/tag-words.ts'
import { classOf, inClass } from '../text/word-grammar.ts'
import { isFalling } from './claimed-amount.ts'
import { isDenied, said } from './polarity.ts'

/** The change that a question claims; undefined when it only asks for it. */
export function changeClaim(slots: Slots): Claim | undefined {
  const { words } = slots
  if (words.has('unchanged')) return { kind: 'change', way: 'same' }
  const part = fractionOf(slots)
  if (part !== undefined) return { kind: 'amount', amount: part, fraction: true }
  const multiple = multipleOf(slots)
  if (multiple !== undefined) return { kind: 'amount', amount: multiple }
  if (words.has('fall') === words.has('growth')) return words.has('more') ? comparison(slots) : undefined
  // "Does it rise or fall?" claims neither.
  if (isNoun(slots) || words.has('or')) return undefined
  return { kind: 'change', way: words.has('fall') ? 'down' : 'up', ...(isDenied(slots) ? { denied: true } : {}) }
}

/** "Growth?", "growth in 2025?": a noun without a verb asks for the growth. */
const isNoun = ({ row, words }: Slots): boolean =>
  row.filter(({ kind }) => kind !== 'mark').length === 1 ||
  (!words.has('isit') && !words.has('verify') && row.some(tagged => inClass(tagged, 'change-noun')))

/** "Was it higher in 2025 than in 2024?" */
const comparison = ({ row }: Slots): Claim => ({ kind: 'change', way: row.some(isLess) ? 'down' : 'up' })
/** A word for less, as the order of two partners has it. */
export const isLess = (tagged: TaggedWord): boolean => inClass(tagged, 'less')

const parts = languages.flatMap(({ grammar }) => grammar.fractions ?? [])

/** "By a third": 33.3 %. Only beside a word of change: "a third of our imports" is a share. */
function fractionOf(slots: Slots): Amount | undefined {
  const { words } = slots
  if (!words.has('growth') && !words.has('fall')) return undefined
  const value = said(parts, slots)
  if (value === undefined) return undefined
  return { value: isFalling(slots) ? `-${value}` : value, unitMult: 0, unit: 'PT' }
}

const multiples = languages.flatMap(({ grammar }) => grammar.multiples ?? [])

/** "Doubled", "halved"; with "more than", "nearly". */
function multipleOf(slots: Slots): Amount | undefined {
  const { words } = slots
  const times = said(multiples, slots) ?? (words.has('double') ? 2 : undefined)
  const isHalved = said([[classOf('halved'), true]], slots) === true
  if (times === undefined && !isHalved) return undefined
  const amount = { value: String(times ?? 2), unitMult: 0, unit: 'TIMES', ...boundOf(slots) }
  return isHalved || isFalling(slots) ? inverse(amount) : amount
}

/** "It more than doubled", "it nearly tripled". */
function boundOf({ words }: Slots): Pick<Amount, 'bound'> {
  if (words.has('over') || words.has('more')) return { bound: 'over' }
  return words.has('approximately') ? { bound: 'about' } : {}
}
