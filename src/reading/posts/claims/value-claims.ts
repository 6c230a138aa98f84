/** Values: "$4.87 billion", "over 2 billion yuan". */
import type { PostClaim, TextSpan } from '../../../answers/model/post.ts'
import { canonical, grain, previous } from '../../../data/model/period.ts'
import type { Amount, Area, Day, Period } from '../../../data/model/schema.ts'
import { inClass, isPostposed } from '../../text/word-grammar.ts'
import type { PostCell } from '../slots/cells.ts'
import type { TradeSlots } from '../slots/claim-slots.ts'
import { hasLevelEnding } from '../slots/levels-and-differences.ts'
import { isDifference, moveTo } from '../slots/number-roles.ts'
import { basePeriod, isDated, periodBeside } from '../slots/periods.ts'
import type { Progress, Sides } from '../slots/progress.ts'
import { boundBehind, negative } from '../words/bounds.ts'
import { has, is, isChange, isDash, isJoint, isTrade } from '../words/is.ts'
import type { Money, Quantity } from '../words/quantities.ts'
import { upToMark } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'
import { withBaseOfLastChange } from './change-claims.ts'
import { withYearBefore } from './changes-then.ts'
import { commonFields } from './common-fields.ts'
import { isLevelOfChange, withLastYearOfRange } from './earlier-values.ts'
import { aimedPeriod, passesTarget, statusOf } from './number-status.ts'

/** Undefined for a difference: "$324 million more", "+$324 million". */
export function valueClaim(
  cell: PostCell,
  anchor: Money,
  given: TradeSlots,
  progress: Progress,
): PostClaim | undefined {
  const { sentence, context } = progress
  const [isBase, today] = [anchor.isBase === true, context.today]
  const slots = slotsOfValue(cell, anchor, given, progress)
  if (isDifference(cell, sentence, anchor) || (slots.flow !== 'B' && isSigned(sentence, anchor))) return undefined
  const currency = currencyOfValue(anchor, slots, progress)
  const before = isBase ? undefined : aimBefore(cell, anchor, slots, progress)
  const aim = withWordsBefore(cell, anchor, sentence)
  if (isAimOfBefore(cell, anchor, slots.period, today)) return undefined
  const isNoAim = isBase || isLevelOfChange(cell, progress)
  const status = isNoAim ? undefined : (statusOf(aim, anchor) ?? before?.status ?? statusAhead(cell, slots, progress))
  const aimed = status === undefined ? undefined : aimedPeriod(aim, today, slots.period)
  const wholeYear = status === undefined ? undefined : wholeYearOf(status, slots, today)
  const move = isBase || status !== undefined ? undefined : moveTo(cell, anchor)
  if (move !== undefined) progress.lastDirection = move.way
  const beside = periodBeside(sentence, anchor, slots.period)
  // "The aim is to go from $10 billion to $30 billion by 2030"
  if (isBase && beside === undefined && statusOf(aim, anchor) === 'target') return undefined
  const told = aimed ?? before?.period ?? wholeYear ?? beside
  const period = told ?? (isBase ? periodOfBaseValue(slots.period, cell, anchor, progress) : slots.period)
  if (isBase && beside !== undefined) progress.lastComparison = { period: slots.period, against: beside }
  return {
    kind: 'value',
    amount: amountOf(anchor, slots, currency, sentence),
    ...commonFields(sentence, valueSpan(anchor, sentence), {
      ...slots,
      period,
      assumed: currency === undefined ? [...slots.assumed, 'currency'] : slots.assumed,
    }),
    ...(status !== undefined && { status }),
    ...(move !== undefined && { move }),
    ...(isFirstTime(cell, isBase) && { first: true as const }),
  }
}

/** Of several years the last, for a level that was reached; the year before, for the base of a change. */
function slotsOfValue(cell: PostCell, anchor: Money, given: TradeSlots, progress: Progress): TradeSlots {
  const { quantities, row } = progress.sentence
  const isLevel = moveTo(cell, anchor) !== undefined || hasLevelEnding(row[anchor.end - 1])
  const ranged = withLastYearOfRange(given, progress, isLevel && anchor.isBase !== true)
  const isOfChange = quantities.some(it => it.is === 'percent' && it.end === anchor.at - 1)
  return isOfChange ? withYearBefore(ranged, anchor, progress.sentence) : ranged
}

/** «В 2026 году экспорт составит 27 млрд, импорт — 19 млрд», told before that year: the second as the first. */
function statusAhead(cell: PostCell, { period }: TradeSlots, { sentence, context: { today }, claims }: Progress) {
  const last = period.slice(0, 4) > today.slice(0, 4) ? claims.at(-1) : undefined
  return statusOfYear(cell, sentence, today) ?? (last?.kind === 'value' ? last.status : undefined)
}

/** An aim, in a year that has not begun; "BVF-nin proqnozuna görə, ixrac 2026-cı ildə 29 milyard": a forecast, also of the year that goes on. */
function statusOfYear({ times }: PostCell, { row }: Sentence, today: Day): 'target' | 'expected' | undefined {
  const [lead, year] = [upToMark(row), today.slice(0, 4)]
  if (times.length === 0 || times.some(({ period = '' }) => period.slice(0, 4) < year)) return undefined
  if (has(lead, 'expected') && has(lead, 'according') && times.every(it => it.period?.length === 4)) return 'expected'
  return times.every(({ period = '' }) => period.slice(0, 4) > year) ? 'target' : undefined
}

/** "The $200 billion target set in 2019", 2019年设定的2000亿美元目标: the year of the decision, not of the aim. */
function isAimOfBefore({ row, times }: PostCell, { from, to }: TextSpan, period: Period, today: Day): boolean {
  const time = times.find(it => it.period !== undefined && canonical(it.period) === period)
  const noun = row.find(it => it.from >= to && !inClass(it, 'genitive') && !isTrade(it))
  if (time === undefined || period >= today.slice(0, 4) || !is(noun, 'target')) return false
  return !row.some(piece => is(piece, 'reach') && piece.from >= time.to && piece.to <= from)
}

/** "Exceeded $10 billion for the first time"; not "since 2019", nor in so many years. */
const isFirstTime = ({ row, anchors, times }: PostCell, isBase: boolean): boolean =>
  !isBase &&
  has(row, 'first-time') &&
  anchors.filter(it => it.is === 'money').length === 1 &&
  !times.some(time => time.range !== undefined || time.isTimeOfBest === true)

function amountOf(anchor: Money, slots: TradeSlots, currency: string | undefined, sentence: Sentence): Amount {
  const isDeficit = slots.subject.is === 'flow' && slots.subject.isDeficit === true
  // «Дефицит в 240 млн против профицита в 550 млн», "a deficit after a surplus of $5 million": of the other sign.
  const beside = sentence.row.slice(Math.max(0, anchor.at - 3), anchor.at)
  const lead = beside.slice(beside.findLastIndex(it => it.kind === 'number' || it.kind === 'mark') + 1)
  const isApart = has(lead, 'than', 'from') || lead.some(it => inClass(it, 'of'))
  const isOther = isApart && (isDeficit ? has(lead, 'surplus', 'plus') : has(lead, 'deficit'))
  const isNegative = slots.flow === 'B' && isOther !== (isDeficit || isMinus(sentence, anchor))
  const { value, unitMult } = anchor
  const bound = anchor.bound ?? (passesTarget(sentence.row, anchor) ? 'over' : undefined)
  const said = { value, ...(bound && { bound }) }
  return { unitMult, unit: currency ?? 'USD', ...(isNegative ? negative(said) : said) }
}

/** «Хочет увеличить торговлю к 2030 году — до 80 миллиардов», "are expected to total $20 billion and imports $14 billion": with its verb. */
function withWordsBefore(cell: PostCell, anchor: Quantity, sentence: Sentence): PostCell {
  const { row, times } = sentence
  const end = endOfSharedVerb(anchor, sentence)
  if (end !== undefined) return { ...cell, row: row.slice(cell.at, end) }
  const [first, second, ...words] = cell.row.filter(piece => piece.from < anchor.from)
  const isLevel = isDash(first) && is(second, 'to')
  const isSecond = is(first, 'and') && isTrade(second) && !words.some(it => isChange(it) || is(it, 'reach', 'came-in'))
  // 将翻一番，达到100亿美元: "will double, reaching $10 billion"
  const verb = first?.text === ',' ? second : first
  const start = row.findLastIndex((piece, i) => i < cell.at - 1 && piece.text === ',') + 1
  const before = row.slice(start, cell.at)
  const isOfDouble =
    is(verb, 'reach', 'to') && has(before, 'double', 'triple', 'quadruple') && has(before, 'expected', 'target')
  if (!isLevel && !isSecond && !isOfDouble) return cell
  const at = isOfDouble ? start : row.findLastIndex((piece, i) => i < cell.at && piece.text === ',') + 1
  return { ...cell, row: row.slice(at, cell.at + cell.row.length), times, at }
}

/** "İxracı 5 milyard, idxalı 3 milyard dollara çatdırmaq planlaşdırılır": behind the verb of the amount and the next one. */
function endOfSharedVerb({ end, to }: Quantity, { row, quantities, times }: Sentence): number | undefined {
  const next = quantities.find(it => it.at > end)
  if (next?.is !== 'money' || row[end] === undefined || !isJoint(row[end])) return undefined
  const hasOwn =
    has(row.slice(end, next.at), 'reach', 'up', 'down') || times.some(it => it.from >= to && it.to <= next.from)
  const verb = upToMark(row.slice(next.end)).findIndex(it => isPostposed(it) && is(it, 'target', 'expected'))
  return hasOwn || verb === -1 ? undefined : next.end + verb + 1
}

/** The currency that the text names, which its next values may leave out. */
function currencyOfValue(anchor: Money, sides: Sides, progress: Progress): string | undefined {
  const named = anchor.currency ?? currencyNear(anchor, progress)
  if (named === undefined) return undefined
  const currency = currencyOfCountry(named, sides)
  progress.topic = { ...progress.topic, currency }
  return currency
}

/** "Exports were 5.6 billion and imports 6.6 billion euros": the unit is behind the last one; else it is that of the amount before. */
function currencyNear({ from }: Quantity, { sentence, topic }: Progress): string | undefined {
  const named = sentence.quantities.find(it => it.is === 'money' && it.currency !== undefined)
  const isOwn = named?.is === 'money' && (named.from > from || topic.currency === undefined)
  return (isOwn ? named.currency : undefined) ?? topic.currency
}

/** The period of the value of a base; "from $1.5 billion to $3.8 billion over four years": of the year before them. */
function periodOfBaseValue(given: Period, cell: PostCell, anchor: Quantity, progress: Progress): Period {
  // "Exports were $5 billion in May. In April they were $4 billion, and a year earlier $3 billion": in May of it.
  const claims = progress.claims.filter(it => it.kind === 'value')
  const before = progress.topic.valuesOfSentence?.at(-1)
  const isOfOther = before !== undefined && claims.some(it => it.flow !== before.flow)
  const told = [isOfOther ? undefined : progress.periodBefore, ...claims.map(it => it.period)]
  const isNext = (it: Period | undefined): boolean =>
    it !== undefined && grain(it) === 'month' && previous(it) === given
  const period = (cell.times.some(isDated) ? undefined : told.find(isNext)) ?? given
  // "From $5 billion in 2007 to $2 billion in 2012. Over the same period trade with Oman rose from $3 billion": of 2007.
  const [first, last, third] = progress.topic.valuesOfSentence ?? []
  const isSameSpan = has(progress.sentence.row, 'same-period') && !progress.sentence.times.some(isDated)
  if (first && last && !third && isSameSpan && first.period < given && last.period === given) return first.period
  const isOpen = grain(period) === 'year' || progress.topic.period === period
  const since = isOpen ? progress.sentence.times.find(it => it.range !== undefined)?.range?.base : undefined
  return withBaseOfLastChange(since ?? basePeriod(period, cell, progress.sentence, anchor), period, cell, progress)
}

/** "Raise trade with Iran to $5 billion by 2030, with Iraq to $3 billion": without a verb, of the aim before it. */
function aimBefore(cell: PostCell, anchor: Quantity, { inherited, flow, partner }: TradeSlots, progress: Progress) {
  const { today } = progress.context
  const last = progress.claims.at(-1)
  if (last === undefined || cell.times.length > 0 || has(cell.row, 'nowadays')) return undefined
  // 预计出口将下降10%，降至810亿: what the forecast change comes to.
  if (last.kind === 'growth' && last.status === 'expected' && last.flow === flow && last.partner === partner)
    return last
  const isNext = is(progress.sentence.row[anchor.at - 1], 'to') && cell.row[0]?.text === ','
  if (last.kind !== 'value' || !(inherited.includes('flow') || (isNext && last.partner === partner))) return undefined
  // "15 milyard dollara, 5 milyard dollara çatdırmağı hədəfləyir": the verb of both is behind the second.
  const isAimed = statusOf(cell, anchor) === 'target' && last.period.slice(0, 4) >= today.slice(0, 4)
  const hasOwn = cell.row.some(it => is(it, 'reach', 'up', 'down') && !(isNext && is(it, 'to')))
  return isAimed || (last.status === 'target' && !hasOwn) ? last : undefined
}

/** With the bound behind it: "3 milyard dollardan çox olmayıb" is not "more than 3 billion". */
function valueSpan({ from, to, end, bound }: Quantity, { row }: Sentence): TextSpan {
  return { from, to: (bound === undefined ? undefined : boundBehind(row, end))?.to ?? to }
}

/** A forecast without a year of its own is of the year that goes on. */
function wholeYearOf(status: NonNullable<PostClaim['status']>, slots: TradeSlots, today: Day): Period | undefined {
  const { period, inherited, assumed } = slots
  const year = today.slice(0, 4)
  if (status === 'expected' && assumed.includes('period')) return year
  return inherited.includes('period') && period.startsWith(year) && grain(period) !== 'month' ? year : undefined
}

/** «Минус 13,6 млрд», "1,4 milyard dollar mənfi", "the balance was negative, at $2 billion": with no other flow between. */
function isMinus({ row }: Sentence, { at, end }: Quantity): boolean {
  const sign = row.slice(0, at).findLast(piece => is(piece, 'minus', 'plus', 'exports', 'imports', 'turnover'))
  const hyphen = row[at - 1]
  const isOpening = hyphen?.glued === false || row[at - 2]?.text === '('
  if (is(sign, 'minus') || (is(row[end], 'minus') && row[end + 1]?.kind !== 'number')) return true
  return hyphen?.text === '-' && isOpening && row[at]?.glued === true
}

/** "Kazakhstan (+$2.8 billion)", «дополнительно 2 млрд»: how much it changed. */
const isSigned = ({ row }: Sentence, { at }: Quantity): boolean =>
  row[at - 1]?.text === '+' || is(row[at - 1], 'plus') || (row[at - 1]?.text === '-' && row[at - 2]?.text === '(')

/** Crowns, shillings, francs, pesos, 元 and the sign ¥ are of the country. */
const currencyOfCountry = (currency: string, { reporter, partner }: Sides): string => {
  const shared = namesakes[currency]
  // 中新双边贸易额达到300亿新元: the partner's, for a name that several countries' currencies share.
  const ofPartner = currency !== 'XYN' && usual[currency] !== undefined ? shared?.[partner] : undefined
  return shared?.[reporter] ?? ofPartner ?? usual[currency] ?? currency
}
const usual: Readonly<Record<string, string>> = { XKR: 'NOK', XYN: 'CNY', XSH: 'KES', XND: 'SGD', XYS: 'CNY' }
const namesakes: Readonly<Record<string, Readonly<Record<Area, string>>>> = {
  XKR: { NOR: 'NOK', SWE: 'SEK', DNK: 'DKK', ISL: 'ISK', CZE: 'CZK' },
  XND: { NZL: 'NZD', SGP: 'SGD' },
  XSH: { KEN: 'KES', TZA: 'TZS', UGA: 'UGX', SOM: 'SOS' },
  FRF: { CHE: 'CHF', BEL: 'BEF', LUX: 'LUF' },
  XYS: { JPN: 'JPY', CHN: 'CNY' },
  XYN: { JPN: 'JPY', HKG: 'HKD', MAC: 'MOP' },
  INR: { PAK: 'PKR', LKA: 'LKR', NPL: 'NPR', IDN: 'IDR' },
  GBP: { EGY: 'EGP', SYR: 'SYP', LBN: 'LBP' },
  TRY: { ITA: 'ITL' },
  RUB: { BLR: 'BYN', SUN: 'SUR' },
  AZN: { TKM: 'TMT' },
  MXN: { ARG: 'ARS', CHL: 'CLP', COL: 'COP', PHL: 'PHP', URY: 'UYU', CUB: 'CUP' },
  KWD: { IRQ: 'IQD', SRB: 'RSD', JOR: 'JOD', TUN: 'TND', DZA: 'DZD', BHR: 'BHD' },
  SAR: { QAT: 'QAR', OMN: 'OMR', YEM: 'YER' },
  KRW: { PRK: 'KPW' },
}
