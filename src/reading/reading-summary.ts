/** Summarises a reading in the vocabulary of the test questions. */
import { previous, yearBefore, yearOf } from '../data/model/period.ts'
import { type Area, flowNames, type Period } from '../data/model/schema.ts'
import { isAsymmetry } from './intents/asymmetry.ts'
import { growthExtreme } from './intents/growth-predicates.ts'
import { asksForRelease } from './intents/source-predicates.ts'
import type { QuestionReading } from './read-question.ts'
import { isOfProject } from './slots/amounts.ts'
import { consecutiveYears } from './slots/askable-periods.ts'
import { asksForMonth } from './slots/grain.ts'
import { inClass } from './text/word-grammar.ts'
import { hasWord, isKind } from './text/word-sense.ts'
import { isYesOrNo } from './text/yes-or-no.ts'

/** The intent and the slots of a question, in the vocabulary of the test questions. */
export interface ReadingSummary {
  readonly intent: string
  readonly slots: Readonly<Record<string, unknown>>
  /** Slots that come from defaults or from the previous question. */
  readonly assumed: readonly string[]
}

const withPeriod = new Set(['turnover', 'exports', 'imports', 'balance', 'growth', 'rank', 'share', 'compare'])
const ofPair = new Set([...withPeriod, 'record', 'trend'])
const withFlow = new Set(['growth', 'rank', 'share', 'compare', 'record', 'trend'])

/**
 * The intent and slots of a reading: `countries`, `period` ('2026-YTD' for the current year, '2021/2025' for a range),
 * `base`, `partners`, `metric`, `claim` and so on. Empty slots are left out. Never throws.
 */
export function readingSummary(reading: QuestionReading): ReadingSummary {
  const { slots, intent } = reading
  const made: Record<string, unknown> = {
    ...countries(reading),
    ...(intent !== 'out-of-scope' || reading.reason === 'forecast' ? periods(reading) : {}),
    ...(withFlow.has(intent) && { flow: flowNames[reading.flow] }),
    ...metric(reading),
    ...named(reading),
    ...claimed(reading),
    ...act(reading),
  }
  if (intent === 'rank' && reading.roles.list && slots.top !== undefined) made.top = slots.top
  if (intent === 'rank' && slots.top === undefined && reading.roles.top === 1) made.top = 1
  if (slots.asOf !== undefined) made.asOf = slots.asOf
  if (slots.unit !== undefined && ofPair.has(intent)) made.unit = slots.unit
  if (intent === 'out-of-scope') made.reason = reading.reason
  return { intent, slots: made, assumed: assumed(reading, made) }
}

function countries(reading: QuestionReading): Record<string, unknown> {
  const { intent, roles } = reading
  const isAboutPair = ofPair.has(intent) || (intent === 'source' && roles.isNamed)
  if (!isAboutPair) return {}
  return {
    countries: roles.countries.map(spokenArea),
    ...(roles.partners.length > 1 && { partners: roles.partners.map(spokenArea) }),
  }
}

/** "03.04": an ambiguous period. */
const isUnreadable = ({ read }: QuestionReading): boolean =>
  'problem' in read && read.problem.because === 'ambiguous' && /^\d/.test(read.problem.heard)

/** The EU has one code in summaries. */
const spokenArea = (area: Area): string => (area === 'EU27' || area === 'EU28' ? 'EU' : area)

const periodText = (period: Period, ytd: boolean): string =>
  ytd && period.includes('-01/') ? `${period.slice(0, 4)}-YTD` : halfAsH(period)
const halfAsH = (period: Period): string => period.replace('-S', '-H')

function periods(reading: QuestionReading): Record<string, unknown> {
  const { intent, slots } = reading
  const { range, ytd } = slots
  const said = slots.periods.map(period => periodText(period, ytd))
  // "The best month so far": "so far" means all months held, not the current year, so the summary has no period.
  if (intent === 'record' && ytd && !isYesOrNo(slots)) return {}
  if (slots.bad !== undefined || isUnreadable(reading)) return { period: null }
  if (intent === 'compare' && (said.length > 1 || slots.base !== undefined))
    return { periods: [...said, ...(slots.base === undefined ? [] : [halfAsH(slots.base)])] }
  if (intent === 'compare' && range?.to !== undefined && reading.roles.partners.length < 2)
    return { periods: [range.from, range.to] }
  const years = intent === 'growth' ? consecutiveYears(range) : undefined
  if (years !== undefined) return { period: years.to, base: years.from }
  if (range !== undefined) return { period: `${range.from}/${range.to ?? 'latest'}` }
  if (intent === 'growth') return growthPeriods(reading, said)
  if (said[0] !== undefined) return { period: said[0] }
  return withPeriod.has(intent) ? { period: 'latest' } : {}
}

function growthPeriods({ slots }: QuestionReading, said: readonly string[]): Record<string, unknown> {
  const [period, earlier] = [...said].sort().reverse()
  if (period === undefined) return { period: 'latest', ...(slots.base !== undefined && { base: halfAsH(slots.base) }) }
  const base =
    slots.base ??
    earlier ??
    (slots.words.has('mom') && /^\d{4}-(\d\d|Q\d)$/.test(period) ? previous(period) : undefined) ??
    (slots.ytd ? `${yearOf(period) - 1}-YTD` : yearBefore(period.replace('-H', '-S')))
  return { period, base: halfAsH(base) }
}

function metric({ intent, slots }: QuestionReading): Record<string, unknown> {
  const { words } = slots
  const extreme = words.has('least') ? 'min' : 'max'
  if (intent === 'growth')
    return { metric: growthMetric(slots.range !== undefined && consecutiveYears(slots.range) === undefined, slots) }
  if (intent === 'record')
    return { metric: words.has('streak') ? 'streak' : extreme, ...(asksForMonth(slots) && { grain: 'month' }) }
  const isFlow = withPeriod.has(intent)
  if (isFlow && words.has('average')) return { metric: 'avg', ...(asksForMonth(slots) && { grain: 'month' }) }
  if (isFlow && words.has('quantity')) return { metric: 'quantity' }
  if (intent === 'trend' && slots.grain === 'month') return { grain: 'month' }
  return intent === 'compare' && (words.has('difference') || (words.has('more') && words.has('howmuch')))
    ? { metric: 'diff+pct' }
    : {}
}

function growthMetric(isRange: boolean, { words, periods: [period], base }: QuestionReading['slots']): string {
  if (words.has('cagr') || isRange) return 'cagr'
  if (words.has('mom') || (/^\d{4}-\d\d$/.test(period ?? '') && base === previous(period ?? ''))) return 'mom'
  if (words.has('streak')) return 'streak'
  return growthExtreme({ words }) ?? 'yoy'
}

function named({ intent, slots }: QuestionReading): Record<string, unknown> {
  const { words, project } = slots
  if (intent === 'quote')
    return { ...(slots.speaker && { speaker: slots.speaker.spoken }), ...(slots.topic && { topic: slots.topic }) }
  if (intent === 'project') return { ...(project !== undefined && { project }), ...field(slots, project !== undefined) }
  if (intent === 'source' && isAsymmetry(slots)) return { topic: 'asymmetry' }
  const isFlow = withPeriod.has(intent) || intent === 'trend' || intent === 'record'
  return {
    ...(isFlow && slots.product !== undefined && { product: slots.product }),
    ...(isFlow && intent !== 'share' && words.has('product') && { breakdown: 'product' }),
  }
}

const isCompany = ({ senses }: QuestionReading['slots']['row'][number]): boolean =>
  senses.some(sense => sense.kind === 'topic' && sense.topic === 'companies')

function field({ words, row }: QuestionReading['slots'], isNamed: boolean): Record<string, unknown> {
  if (words.has('build') && words.has('who')) return { field: 'builder' }
  if (words.has('households')) return { field: 'households' }
  if (words.has('emissions')) return { field: 'emissions' }
  // "the wind farm that the Chinese built, when did it open": the builder only identifies the project.
  if (words.has('open') || words.has('when')) return { field: 'opened' }
  if (words.has('build') && isNamed) return { field: 'builder' }
  // "who is behind it", "which company": the builder, with any verb.
  if (isNamed && (words.has('who') || row.some(isCompany))) return { field: 'builder' }
  return isNamed && words.has('most') ? { field: 'standing' } : {}
}

/** "Is China our third partner?" */
const isPlaceClaimed = (reading: QuestionReading): boolean => claimedPlace(reading) !== undefined

/** The rank that a yes-or-no question claims; the largest is the first. Undefined without a claim. */
export function claimedPlace({ intent, slots, roles }: QuestionReading): number | undefined {
  // "Has Italy always been first?": no single list tells.
  const isOfAllTime = slots.row.some(tagged => inClass(tagged, 'any-time'))
  if (intent !== 'rank' || roles.list || !isYesOrNo(slots) || isEither(slots) || isOfAllTime) return undefined
  const isOne = isFirst(slots) && !isOneOfLargest(slots) && roles.countries.length > 1
  return slots.place ?? slots.top ?? (isOne ? 1 : undefined)
}

/** "Second or third?" claims no rank. */
const isEither = ({ row }: QuestionReading['slots']): boolean =>
  row.some(
    (tagged, at) =>
      hasWord(tagged, 'or') && isPlace(row[inClass(row[at - 1], 'big') ? at - 2 : at - 1]) && isPlace(row[at + 1]),
  )
/** "third"; or "3rd", which is a number and its ending. */
const isPlace = (tagged: QuestionReading['slots']['row'][number] | undefined): boolean =>
  isKind(tagged, 'ordinal') || tagged?.kind === 'number' || inClass(tagged, 'rank-ending')

/** "One of our largest partners", 最大的贸易伙伴之一; but "the largest of our partners". */
const isOneOfLargest = ({ row }: QuestionReading['slots']): boolean =>
  row.some(
    (it, at) =>
      hasWord(it, 'partner') &&
      ((inClass(it, 'plural') && hasWord(row[at - 1], 'most', 'top')) || inClass(row[at + 1], 'one-of')),
  )

const isFirst = ({ words }: QuestionReading['slots']): boolean =>
  words.has('most') ||
  ((words.has('first') || words.has('top')) && (words.has('partner') || words.has('market') || words.has('rank')))

function claimed(reading: QuestionReading): Record<string, unknown> {
  const { intent, slots } = reading
  const claims = slots.claims
    .filter(one => !isOfProject(one))
    .map(({ value, unit }) => ({ value, unit: unit === '' ? 'USD' : unit }))
  const [claim, second] = claims
  if (claim === undefined)
    return isPlaceClaimed(reading) ? { claim: { value: claimedPlace(reading), unit: 'rank' } } : {}
  if (intent === 'out-of-scope' || intent === 'help' || intent === 'quote') return {}
  return second === undefined ? { claim } : { claims }
}

function act(reading: QuestionReading): Record<string, unknown> {
  const { intent, slots, roles } = reading
  const { words } = slots
  if (intent === 'out-of-scope' || intent === 'help') return {}
  if (words.has('subscribe') && intent !== 'project') return { act: 'subscribe' }
  if ((words.has('cite') && intent !== 'quote') || slots.style !== undefined)
    return { act: 'cite', ...(slots.style && { cite: slots.style }) }
  if (intent === 'source') return sourceAct(slots)
  if (intent === 'trend' && words.has('chart')) return { act: 'chart' }
  const isClaim =
    slots.claims.some(claim => !isOfProject(claim)) ||
    (words.has('verify') && intent !== 'quote' && intent !== 'project')
  // "has trade doubled since 2021?"
  const isTimesClaimed =
    intent === 'growth' && (words.has('times') || words.has('double')) && words.has('growth') && isYesOrNo(slots)
  const isRecordOf = intent === 'record' && slots.periods.length > 0 && isYesOrNo(slots)
  if (isClaim || isTimesClaimed || isPlaceClaimed(reading) || isRecordOf) return { act: 'verify' }
  if (intent === 'rank' && roles.list) return { act: 'list' }
  const isExplained = (words.has('why') || words.has('explain')) && intent !== 'quote' && intent !== 'project'
  return isExplained ? { act: 'explain' } : {}
}

function sourceAct({ words, row, claims: said }: QuestionReading['slots']): Record<string, unknown> {
  if (asksForRelease({ words, row })) return { act: 'release' }
  const explains = (['mismatch', 'explain', 'why', 'difference'] as const).some(word => words.has(word))
  return explains || said.length > 1 ? { act: 'explain' } : {}
}

function assumed(
  { intent, slots, roles, prevUsed }: QuestionReading,
  made: Readonly<Record<string, unknown>>,
): readonly string[] {
  const countries = made.countries !== undefined && !roles.isNamed ? ['countries'] : []
  const period = made.period === 'latest' && !slots.latest ? ['period'] : []
  const from = prevUsed.map(slot => (slot === 'countries' || slot === 'period' || slot === 'flow' ? slot : 'intent'))
  return intent === 'help' || intent === 'out-of-scope' ? [] : [...new Set([...countries, ...period, ...from])]
}
