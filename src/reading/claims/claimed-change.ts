/** Claims of change without a number: it fell, it did not grow, it hardly changed, it doubled, it grew by a third. */
import type { Claim } from '../../answers/model/remarks.ts'
import type { Amount } from '../../data/model/schema.ts'
import type { Slots } from '../slots/read-slots.ts'
import { isFalling } from './claimed-amount.ts'
import { isDenied } from './polarity.ts'
import { said } from './said.ts'

/** The change that a question claims; undefined when it only asks for it. */
export function changeClaim(slots: Slots): Claim | undefined {
  const { words } = slots
  if (words.has('unchanged')) return { kind: 'change', way: 'same' }
  const part = fractionOf(slots)
  if (part !== undefined) return { kind: 'amount', amount: part, fraction: true }
  const multiple = multipleOf(slots)
  if (multiple !== undefined) return { kind: 'amount', amount: multiple }
  if (words.has('fall') === words.has('growth')) return words.has('more') ? comparison(slots) : undefined
  if (isNoun(slots)) return undefined
  return { kind: 'change', way: words.has('fall') ? 'down' : 'up', ...(isDenied(slots) ? { denied: true } : {}) }
}

/** "Growth in 2025?": a noun without a verb asks for the growth. */
const isNoun = ({ row, words }: Slots): boolean =>
  !words.has('isit') && !words.has('verify') && row.some(({ text }) => nouns.test(text))
const nouns = /^(?:growth|increase|decline|drop|рост|прирост|спад|падение|artim|增速|增长率|增幅)$/

/** "Was it higher in 2025 than in 2024?" */
const comparison = ({ row }: Slots): Claim => ({
  kind: 'change',
  way: row.some(({ text }) => isLess.test(text)) ? 'down' : 'up',
})
/** Words for less, as the order of two partners has them. */
export const isLess =
  /^(?:less|smaller|lower|lagging|trail|behind|меньше|ниже|уступа|отста|позади|хуже|daha az|azd|kicik)|少|低/

/** Parts in words, with their percentage. */
const parts: readonly (readonly [RegExp, string])[] = [
  [/two thirds|две трети|ucde iki|三分之二/, '66.7'],
  [/three quarters|три четверти|dordde uc|四分之三/, '75'],
  [/(?:by|a|one|almost|nearly) third(?= |$)|(?:^| )треть(?= |$)|ucde bir|三分之一/, '33.3'],
  [/(?:by|a|one|almost|nearly) quarter(?= |$)|(?:^| )четверть(?= |$)|dordde bir|四分之一/, '25'],
  [/(?:by|a|one|almost|nearly) fifth(?= |$)|пятую часть|besde bir|五分之一/, '20'],
  [/(?:by|a|one|almost|nearly) tenth(?= |$)|десятую часть|onda bir|十分之一/, '10'],
  [/by (?:a )?half(?= |$)|наполовину|на половину|yaribayari|yariya|一半/, '50'],
]

/** "By a third": 33.3 %. Only beside a word of change: "a third of our imports" is a share. */
function fractionOf(slots: Slots): Amount | undefined {
  const { words } = slots
  if (!words.has('growth') && !words.has('fall')) return undefined
  const value = said(parts, slots)
  if (value === undefined) return undefined
  return { value: isFalling(slots) ? `-${value}` : value, unitMult: 0, unit: 'PT' }
}

/** Words of multiples, except those for "doubled". */
const multiples: readonly (readonly [RegExp, number])[] = [
  [/(?:^| )(?:tripl|threefold|trebl|ucqat|втро|утро|тройн)|翻两倍|翻三倍|增至三倍/, 3],
  [/(?:^| )(?:quadrupl|fourfold|dordqat|вчетверо|учетвер)|翻两番/, 4],
  [/翻了?一[番倍]/, 2],
]
const halved = /(?:^| )(?:halv|halff|ополовин)|腰斩|减半/

/** "Doubled" is twice or more; "halved" is about a half. */
function multipleOf(slots: Slots): Amount | undefined {
  const { words } = slots
  const times = said(multiples, slots) ?? (words.has('double') ? 2 : undefined)
  if (said([[halved, true]], slots) === true || (isFalling(slots) && times !== undefined))
    return { ...fraction(times ?? 2), bound: 'about' }
  return times === undefined ? undefined : { value: String(times), unitMult: 0, unit: 'TIMES', bound: 'over' }
}

/** A threefold fall leaves a third. */
const fraction = (times: number): Amount => ({ value: (1 / times).toFixed(2), unitMult: 0, unit: 'TIMES' })
