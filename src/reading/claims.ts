/** The claims of a question that can be checked: amounts, changes, places, records, runs of years, the first time. */
import type { Claim } from '../answers/model/remarks.ts'
import type { Amount } from '../data/model/schema.ts'
import { amountClaims, isMoneyOfChange, spokenAmounts } from './claims/claimed-amount.ts'
import { changeClaim, isLess } from './claims/claimed-change.ts'
import { streakClaim } from './claims/claimed-streak.ts'
import { isDenied } from './claims/polarity.ts'
import { isWholly } from './follow-ups/changed-list.ts'
import { growthExtreme } from './intents/growth-predicates.ts'
import type { QuestionReading } from './read-question.ts'
import { claimedPlace, readingSummary } from './reading-summary.ts'
import type { Slots } from './slots/read-slots.ts'
import { hasClass, inClass } from './text/word-grammar.ts'
import { hasWord, openQuestionWords } from './text/word-sense.ts'
import { isYesOrNo } from './text/yes-or-no.ts'

/** The claims of a question; empty when it only asks. Never throws. */
export function claimsOf(reading: QuestionReading): readonly Claim[] {
  const { slots, intent } = reading
  const order = orderOf(reading)
  if (order !== undefined) return [order]
  // "Why did exports grow 5%?" is of an amount, which a yes to the direction would seem to bear out.
  if (slots.words.has('why') && intent === 'growth')
    return slots.claims.length > 0 ? [] : [changeClaim(slots)].filter(it => it?.kind === 'change')
  if (asksOtherwise(slots)) return []
  // "It grew for the fourth year in a row": a number of years is claimed without a question too.
  const streak = streakClaim(slots, intent)
  if (streak !== undefined && (intent === 'growth' || isClaimed(reading))) return [streak]
  // "It grew by $5 billion": a yes to the direction would seem to bear the amount out, so both years are shown without a verdict.
  if (!isClaimed(reading) || slots.claims.some(it => isMoneyOfChange(it, slots))) return []
  // «Сколько лет подряд растёт торговля?» asks for the number.
  if (slots.words.has('streak') && intent === 'growth') return []
  const spoken = spokenAmounts(reading)
  // "Has it ever been higher than in 2024?" claims no record: if 2024 is the record, the answer is no.
  const isOfRecord = intent === 'record' || (intent === 'growth' && growthExtreme(slots) !== undefined)
  if (isOfRecord && slots.words.has('more')) return []
  if (isOfRecord && !slots.words.has('firsttime'))
    return slots.periods.slice(0, 1).map(period => ({ kind: 'record', period }))
  const claims =
    spoken.length === 0 ? claimsWithoutAmount(reading) : [...directionOf(reading), ...amountClaims(reading)]
  return slots.words.has('firsttime') ? claims.flatMap(asFirst) : claims
}

/** The question expects a yes or a no, and claims something; a mere change is claimed by it too: "did it grow?". */
function isClaimed(reading: QuestionReading): boolean {
  const { slots, intent } = reading
  if (readingSummary(reading).slots.act === 'verify') return true
  return (intent === 'growth' || intent === 'balance') && isYesOrNo(slots)
}

/** "When did it pass 3 billion?" has an amount but no claim; "how did it grow?", «на каком месте?» ask too. */
const asksOtherwise = ({ words, row }: Slots): boolean =>
  !words.has('verify') &&
  (openQuestionWords.some(word => words.has(word)) ||
    row.some(tagged => inClass(tagged, 'how') || inClass(tagged, 'place-asked')))

/** Claims without an amount: the largest partner, the third, in the top five; or a change. */
function claimsWithoutAmount(reading: QuestionReading): readonly Claim[] {
  const { place, top } = reading.slots
  const claimed = claimedPlace(reading)
  if (claimed !== undefined) {
    const amount: Amount = { value: String(claimed), unitMult: 0, unit: 'ORD' }
    const isOneOf = place === undefined && top !== undefined && top > 1
    const denied = isDenied(reading.slots) ? { denied: true as const } : {}
    return [{ kind: 'amount', amount: isOneOf ? { ...amount, bound: 'under' } : amount, ...denied }]
  }
  if (reading.intent === 'balance') return signClaim(reading)
  const change = reading.intent === 'growth' ? changeClaim(reading.slots) : undefined
  return change === undefined ? [] : [change]
}

/** "It fell to $5 billion" claims the fall as well as the level. A percentage has the direction in its sign. */
function directionOf(reading: QuestionReading): readonly Claim[] {
  const { slots, intent } = reading
  const { words } = slots
  const isOfLevels = spokenAmounts(reading).every(({ unit }) => unit !== 'pct' && unit !== 'times' && unit !== 'rank')
  if (intent !== 'growth' || !isOfLevels || words.has('fall') === words.has('growth') || isDenied(slots)) return []
  const change = changeClaim(slots)
  return change?.kind === 'change' ? [change] : []
}

/** "Did we have a deficit?", "do we import more than we export?": a balance under zero. */
function signClaim(reading: QuestionReading): readonly Claim[] {
  const { words } = reading.slots
  if (words.has('or')) return []
  const isDeficit = words.has('deficit') === words.has('surplus') ? importsMore(reading) : words.has('deficit')
  if (isDeficit === undefined) return []
  const bound = isDeficit ? 'under' : 'over'
  return [{ kind: 'amount', amount: { value: '0', unitMult: 0, unit: 'USD', bound } }]
}

/** Undefined when a partner is named, because its exports may be our imports. */
function importsMore({ slots: { words, row, areas }, roles }: QuestionReading): boolean | undefined {
  const flow = row.find(tagged => hasWord(tagged, 'exports', 'imports'))
  const isOfPartner = areas.some(({ area }) => area !== roles.countries[0])
  if (flow === undefined || !words.has('more') || isOfPartner) return undefined
  return hasWord(flow, 'imports') !== row.some(tagged => inClass(tagged, 'less'))
}

/** A place, or an amount that was passed or reached. "It grew for the first time" cannot be judged: that it grew is not all that it says. */
function asFirst(claim: Claim): readonly Claim[] {
  if (claim.kind !== 'amount') return claim.kind === 'change' ? [] : [claim]
  const { amount } = claim
  const isLevel =
    amount.unit === 'ORD' || !(amount.unit === 'PT' || amount.unit === 'TIMES' || amount.bound === 'under')
  if (!isLevel) return [claim]
  const isReached = amount.unit !== 'ORD' && amount.bound !== 'over'
  return [{ kind: 'first', amount, ...(isReached ? { reached: true } : {}) }]
}

/** "Is it more with China than with Russia?": the first of two partners is larger, or smaller. */
function orderOf({ intent, slots, roles }: QuestionReading): Claim | undefined {
  const [area, second, third] = roles.partners
  if (intent !== 'compare' || area === undefined || second === undefined || third !== undefined) return undefined
  // "More with China or with Russia?" is not a yes-or-no question.
  if (isWholly('compare-them', slots.row) || hasClass(slots.row, 'how-many-times')) return undefined
  // "Did it grow more with China than with Russia?" is told by the order of growth.
  if (slots.words.has('growth') || slots.words.has('fall')) return undefined
  if (!slots.words.has('more') || slots.words.has('or') || !isYesOrNo(slots) || asksOtherwise(slots)) return undefined
  return { kind: 'order', area, way: slots.row.some(isLess) ? 'less' : 'more' }
}
