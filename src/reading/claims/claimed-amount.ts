/** The amounts that a question claims, with their digits and bounds. */
import type { Claim } from '../../answers/model/remarks.ts'
import { inverse } from '../../data/model/amount.ts'
import { type Amount, type Flow, oppositeBound } from '../../data/model/schema.ts'
import type { Word } from '../../languages/model/hear/meanings.ts'
import { isOfProject, type AmountMention as Spoken } from '../slots/amounts.ts'
import { flowIn } from '../slots/flow.ts'
import type { Slots } from '../slots/read-slots.ts'
import { positionsOf } from '../text/positions.ts'
import type { TaggedRow, TaggedWord } from '../text/tag-words.ts'
import { grammarOf, inClass, inOwnClass, isPostposed } from '../text/word-grammar.ts'
import { hasWord } from '../text/word-sense.ts'
import { isDenied } from './polarity.ts'

interface AmountReading {
  readonly slots: Slots
  readonly flow: Flow
}

/** Levels and percentages. An amount above the limit is larger than any trade, so it is not checked. */
export const spokenAmounts = ({ slots }: Pick<AmountReading, 'slots'>): readonly Spoken[] =>
  slots.claims.filter(it => !isOfProject(it) && it.value < mostClaimed && !isMoneyOfChange(it, slots))
const mostClaimed = 1e16

/** "Grew by $1.1 billion", «вырос на 1,1 млрд», "1,1 milyard dollar artıb", 增长11亿美元: the money of a change, and no level. */
export function isMoneyOfChange({ unit, from, to }: Spoken, { row, words }: Slots): boolean {
  if (unit === 'pct' || unit === 'times' || unit === 'rank') return false
  if (!words.has('growth') && !words.has('fall')) return false
  const before = row[from - 1]
  // "By about $1 billion", 增长了11亿美元
  const isBetween = hasWord(before, 'approximately', 'about', 'noise', 'plain') && !hasWord(before, 'to')
  const lead = isBetween && !inClass(before, 'by-part') ? row[from - 2] : before
  if (lead?.kind === 'han') return hasWord(lead, 'growth', 'fall')
  if (inClass(lead, 'by-part')) return true
  return isPostposed(row[to]) && hasWord(row[to], 'growth', 'fall') && row[to - 1]?.ending === ''
}

/** The claims of all amounts, each with its own flow when there are several. */
export function amountClaims(reading: AmountReading): readonly Claim[] {
  const { slots } = reading
  const spoken = spokenAmounts(reading)
  const yearly = slots.words.has('average') || slots.words.has('cagr') || slots.words.has('yoy')
  return spoken.map(it => {
    const flow = spoken.length > 1 ? flowBefore(it, slots) : undefined
    return {
      kind: 'amount',
      amount: amountOf(it, reading),
      ...(flow === undefined ? {} : { flow }),
      ...(yearly ? { yearly } : {}),
      ...(isReached(it, slots) ? { reached: true } : {}),
      ...(spoken.length === 1 && limitOf(it, slots) === undefined && isDenied(slots) ? { denied: true } : {}),
    }
  })
}

const units: Readonly<Record<string, string>> = { '': 'USD', pct: 'PT', times: 'TIMES', rank: 'ORD' }

/** The amount with its typed digits: 5.0 claims more than 5. A fall and a deficit are negative. */
export function amountOf(spoken: Spoken, { slots, flow }: AmountReading): Amount {
  const unit = units[spoken.unit] ?? spoken.unit
  const isFall = unit === 'PT' ? isFalling(slots) : flow === 'B' && slots.words.has('deficit')
  const { value, unitMult } = typedDigits(spoken, slots.row)
  const limit = limitOf(spoken, slots)
  const bound = limit === 'reached' ? undefined : limit
  const turned = isFall && bound !== undefined ? oppositeBound[bound] : bound
  const amount = {
    value: isFall ? `-${value}` : value,
    unitMult,
    unit,
    ...(turned === undefined ? {} : { bound: turned }),
  }
  return unit === 'TIMES' && isFalling(slots) ? inverse(amount) : amount
}

/** "It hit 5 billion." A growth and a fall are not reached. */
const isReached = (spoken: Spoken, slots: Slots): boolean =>
  spoken.unit !== 'pct' && limitOf(spoken, slots) === 'reached'

export const isFalling = ({ words }: Slots): boolean => words.has('fall') && !words.has('growth')

function typedDigits({ value, from, to }: Spoken, row: TaggedRow): Pick<Amount, 'value' | 'unitMult'> {
  const [only, second] = row.slice(from, to).filter(tagged => tagged.kind === 'number')
  const typed = second === undefined ? decimalIn(only?.text ?? '') : undefined
  const unitMult = typed === undefined ? 0 : Math.round(Math.log10(value / Number(typed)))
  const isSame =
    typed !== undefined && unitMult >= 0 && Number((Number(typed) * 10 ** unitMult).toPrecision(12)) === value
  if (isSame) return { value: typed, unitMult }
  const plain = Number.isInteger(value) ? String(BigInt(value)) : String(value)
  return { value: /^\d+(\.\d+)?$/.test(plain) ? plain : value.toFixed(6), unitMult: 0 }
}

/** '4.87' and '4,87'. Undefined for three digits after a comma, which are thousands. */
function decimalIn(text: string): string | undefined {
  if (!/^\d+[.,]\d+$/.test(text) || /,\d{3}$/.test(text) || !/[1-9]/.test(text)) return undefined
  return text.replace(',', '.')
}

type Bound = NonNullable<Amount['bound']>
/** What is not reached is under. */
const denials: Record<Bound | 'reached', Bound> = { ...oppositeBound, reached: 'under' }
const bounds: readonly (readonly [Bound | 'reached', Word])[] = [
  ['over', 'over'],
  ['under', 'under'],
  ['reached', 'reach'],
  ['about', 'approximately'],
]

/** "Over", "less than", "hit", "about" right before the amount; in Azerbaijani and Chinese also right after it. */
function limitOf({ from, to }: Spoken, { row, times, claims }: Slots): Bound | 'reached' | undefined {
  const dated = positionsOf(times)
  const places = [from - 1, from - 2, from - 3, to, to + 1].filter(at => at >= 0 && at < row.length && !dated.has(at))
  for (const at of places) {
    const tagged = row[at]
    if (tagged === undefined || !mayBound(tagged, at >= to)) continue
    // "About 5 billion": otherwise the word is about the topic of a quote.
    if (at === from - 1 && hasWord(tagged, 'about')) return 'about'
    const bound = boundAt(row, at)
    if (bound !== undefined) return bound
  }
  // «Достигла ли торговля с Китаем 5 млрд?»: the verb of the only amount may be far before it.
  const verb = claims.length > 1 ? -1 : row.findIndex((tagged, at) => at < from && isVerb(tagged))
  return verb === -1 ? undefined : boundAt(row, verb)
}

const isVerb = (tagged: TaggedWord): boolean =>
  tagged.kind === 'word' && (hasWord(tagged, 'reach') || (hasWord(tagged, 'over') && inClass(tagged, 'passing')))

function boundAt(row: TaggedRow, at: number): Bound | 'reached' | undefined {
  const bound = bounds.find(([, word]) => hasWord(row[at], word))?.[0]
  if (bound === undefined) return undefined
  // "Nearly reached 5 billion."
  if (bound === 'reached' && hasWord(row[at - 1], 'approximately')) return 'about'
  return isNotSo(row, at) ? denials[bound] : bound
}

/** "Not more than", "did not reach", 没有超过; or a verb with the denial inside: "keçməyib". */
const isNotSo = (row: TaggedRow, at: number): boolean =>
  inClass(row[at - 1], 'negation') || inClass(row[at], 'negated-verb')
/** Bounds are where the adpositions of their language are, except "təqribən" and "təxminən". «Вырос до 5 млрд» is a level, not a bound. */
function mayBound(tagged: TaggedWord, isBehind: boolean): boolean {
  if (inClass(tagged, 'up-to')) return false
  if (grammarOf(tagged)?.adpositions === 'both') return true
  return isPostposed(tagged) === isBehind || inOwnClass(tagged, 'leading-bound')
}

/** "Exports were 1 and imports 4 billion": the last flow between the previous amount and this one. */
function flowBefore({ from }: Spoken, { row, claims }: Slots): Flow | undefined {
  const start = Math.max(0, ...claims.filter(it => it.to <= from).map(it => it.to))
  return row
    .slice(start, from)
    .toReversed()
    .map(flowIn)
    .find(flow => flow !== undefined)
}
