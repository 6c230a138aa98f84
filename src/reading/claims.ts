/** The claims of a question that can be checked: amounts with their digits and bounds, ranks, records, multiples. */
import type { Claim } from '../answers/model/remarks.ts'
import type { Amount, Flow } from '../data/model/schema.ts'
import type { Word } from '../languages/model/hear.ts'
import type { QuestionReading } from './read-question.ts'
import { claimedPlace, isYesOrNo, readingSummary } from './reading-summary.ts'
import { isOfProject, type AmountMention as Spoken } from './slots/amounts.ts'
import { flowIn } from './slots/flow.ts'
import type { Slots } from './slots/read-slots.ts'
import type { TaggedWord } from './text/tag-words.ts'
import { hasWord } from './text/word-sense.ts'

/** The claims of a question; empty when it only asks. Never throws. */
export function claimsOf(reading: QuestionReading): readonly Claim[] {
  const { slots, intent } = reading
  const order = orderOf(reading)
  if (order !== undefined) return [order]
  const isTimes = intent === 'growth' && multipleOf(slots) !== undefined && isYesOrNo(slots)
  if ((readingSummary(reading).slots.act !== 'verify' && !isTimes) || asksOtherwise(slots)) return []
  const spoken = spokenAmounts(reading)
  // "Has it ever been higher than in 2024?" claims no record: if 2024 is the record, the answer is no.
  if (intent === 'record' && slots.words.has('more')) return []
  if (intent === 'record') return slots.periods.slice(0, 1).map(period => ({ kind: 'record', period }))
  if (spoken.length === 0) return claimsWithoutAmount(reading)
  const yearly = slots.words.has('average') || slots.words.has('cagr') || slots.words.has('yoy')
  return spoken.map(it => {
    const flow = spoken.length > 1 ? flowBefore(it, slots) : undefined
    return {
      kind: 'amount',
      amount: amountOf(it, reading),
      ...(flow === undefined ? {} : { flow }),
      ...(yearly ? { yearly } : {}),
    }
  })
}

/** "When did it pass 3 billion?" has an amount but no claim. */
const asksOtherwise = ({ words }: Slots): boolean => !words.has('verify') && others.some(word => words.has(word))
const others: readonly Word[] = ['howmuch', 'what', 'which', 'who', 'when', 'why']

/** Claims without an amount: the largest partner, the third, in the top five; twice as much; a rise or a fall. */
function claimsWithoutAmount(reading: QuestionReading): readonly Claim[] {
  const { place, top } = reading.slots
  const claimed = claimedPlace(reading)
  if (claimed !== undefined) {
    const amount: Amount = { value: String(claimed), unitMult: 0, unit: 'ORD' }
    const isOneOf = place === undefined && top !== undefined && top > 1
    return [{ kind: 'amount', amount: isOneOf ? { ...amount, bound: 'under' } : amount }]
  }
  if (reading.intent !== 'growth') return []
  const change = multipleOf(reading.slots) ?? directionOf(reading.slots)
  return change === undefined ? [] : [{ kind: 'amount', amount: change }]
}

/** "Is it true that it fell?": a change under zero. Undefined for a denial ("did not fall"). */
function directionOf({ words, row }: Slots): Amount | undefined {
  const isDenied = row.some(({ text }) => negations.has(text) || denied.test(text))
  if (words.has('fall') === words.has('growth') || !words.has('verify') || isDenied) return undefined
  return { value: '0', unitMult: 0, unit: 'PT', bound: words.has('fall') ? 'under' : 'over' }
}

/** Words of multiples, except those for "doubled". */
const multiples: readonly (readonly [RegExp, number])[] = [
  [/^(?:tripl|threefold|trebl|втро|утро|тройн|ucqat)|翻两倍|翻三倍|增至三倍/, 3],
  [/^(?:quadrupl|fourfold|вчетверо|учетвер|dordqat)|翻两番/, 4],
]
const halved = /^(?:halv|halff|наполовину|ополовин)|腰斩|减半/

/** "Doubled" is twice or more; "halved" is about a half. */
function multipleOf({ row, words }: Slots): Amount | undefined {
  const said = multiples.find(([word]) => row.some(({ text }) => word.test(text)))?.[1]
  const times = said ?? (words.has('double') ? 2 : undefined)
  const isFall = words.has('fall') && !words.has('growth')
  if (row.some(({ text }) => halved.test(text)) || (isFall && times !== undefined))
    return { ...fraction(times ?? 2), bound: 'about' }
  return times === undefined ? undefined : { value: String(times), unitMult: 0, unit: 'TIMES', bound: 'over' }
}

/** A threefold fall leaves a third. */
const fraction = (times: number): Amount => ({ value: (1 / times).toFixed(2), unitMult: 0, unit: 'TIMES' })

/** "Is it more with China than with Russia?": the first of two partners is larger, or smaller. */
function orderOf({ intent, slots, roles }: QuestionReading): Claim | undefined {
  const [area, second, third] = roles.partners
  if (intent !== 'compare' || area === undefined || second === undefined || third !== undefined) return undefined
  // "More with China or with Russia?" is not a yes-or-no question.
  if (!slots.words.has('more') || slots.words.has('or') || !isYesOrNo(slots) || asksOtherwise(slots)) return undefined
  return { kind: 'order', area, way: slots.row.some(({ text }) => less.test(text)) ? 'less' : 'more' }
}
const less = /^(?:less|smaller|lower|lagging|trail|behind|меньше|ниже|уступа|отста|позади|хуже|daha az|azd|kicik)|少|低/

/** Amounts and percentages. An amount above the limit is larger than any trade, so it is not checked. */
export const spokenAmounts = ({ slots }: QuestionReading): readonly Spoken[] =>
  slots.claims.filter(it => !isOfProject(it) && it.value < mostClaimed)
const mostClaimed = 1e16

const units: Readonly<Record<string, string>> = { '': 'USD', pct: 'PT', times: 'TIMES', rank: 'ORD' }

/** The amount with its typed digits: 5.0 claims more than 5. A fall and a deficit are negative. */
export function amountOf(spoken: Spoken, { slots, flow }: QuestionReading): Amount {
  const unit = units[spoken.unit] ?? spoken.unit
  const isFall = unit === 'PT' ? isFalling(slots) : flow === 'B' && slots.words.has('deficit')
  const { value, unitMult } = typedDigits(spoken, slots.row)
  const bound = boundOf(spoken, slots)
  const turned = isFall && bound !== undefined ? flipped[bound] : bound
  return { value: isFall ? `-${value}` : value, unitMult, unit, ...(turned === undefined ? {} : { bound: turned }) }
}

const isFalling = ({ words }: Slots): boolean => words.has('fall') && !words.has('growth')

function typedDigits({ value, from, to }: Spoken, row: readonly TaggedWord[]): Pick<Amount, 'value' | 'unitMult'> {
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
const flipped: Record<Bound, Bound> = { over: 'under', under: 'over', about: 'about' }
const bounds: readonly (readonly [Bound, Word])[] = [
  ['over', 'over'],
  ['under', 'under'],
  ['about', 'approximately'],
]

/** "Over", "less than", "about" right before the amount; in Azerbaijani and Chinese also right after it. */
function boundOf({ from, to }: Spoken, { row, times }: Slots): Bound | undefined {
  const isTimed = (at: number): boolean => times.some(time => time.from <= at && at < time.to)
  const places = [from - 1, from - 2, from - 3, to, to + 1].filter(at => at >= 0 && at < row.length && !isTimed(at))
  for (const at of places) {
    const tagged = row[at]
    if (tagged === undefined || !mayBound(tagged, at >= to)) continue
    // "About 5 billion": otherwise the word is about the topic of a quote.
    const isAbout = at === from - 1 && hasWord(tagged, 'about')
    const bound = isAbout ? 'about' : bounds.find(([, word]) => hasWord(tagged, word))?.[0]
    if (bound !== undefined) return negations.has(row[at - 1]?.text ?? '') ? flipped[bound] : bound
  }
  return undefined
}

/** Azerbaijani has its bounds after the amount, except "təqribən" and "təxminən". Russian «вырос до 5 млрд» is a level, not a bound. */
function mayBound({ kind, entry, text }: TaggedWord, isBehind: boolean): boolean {
  if (text === 'до') return false
  if (kind === 'han') return true
  return (entry?.code === 'az') === isBehind || (entry?.code === 'az' && /^te[xq]/.test(text))
}
const denied = /^(?:didnt|didn|hasnt|wasnt|never|deyil|никогда)$|m[ae](?:y[iu]b|d[iu])|没|未|不/
const negations: ReadonlySet<string> = new Set(['not', 'no', 'не', '未', '没', '没有', '不'])

/** "Exports were 1 and imports 4 billion": the last flow between the previous amount and this one. */
function flowBefore({ from }: Spoken, { row, claims }: Slots): Flow | undefined {
  const start = Math.max(0, ...claims.filter(it => it.to <= from).map(it => it.to))
  return row
    .slice(start, from)
    .toReversed()
    .map(flowIn)
    .find(flow => flow !== undefined)
}
