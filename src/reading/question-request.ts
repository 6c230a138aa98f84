/** Builds the request of a question from its slots, and fills in the defaults. */
import { defined } from '../data/model/defined.ts'
import { grain, previous } from '../data/model/period.ts'
import type { Flow, Period } from '../data/model/schema.ts'
import { isDecimal } from './fates/heeded-words.ts'
import { comparesCounts } from './intents/asymmetry.ts'
import { isOnly, type QuestionFeatures } from './intents/features.ts'
import { growthExtreme } from './intents/growth-predicates.ts'
import type { Asking, QuestionParts } from './intents/question-parts.ts'
import type { Roles } from './intents/roles.ts'
import type { QuestionIntent } from './intents/rules.ts'
import { asksForCountries, asksForTerms, asksHowFresh, isAverageGrowth } from './intents/shared-predicates.ts'
import { asksForRelease } from './intents/source-predicates.ts'
import { lastFullYear } from './slots/askable-periods.ts'
import { asksForMonth, recordGrain } from './slots/grain.ts'
import { countriesIn, slug } from './slots/quote-subject.ts'
import type { Slots } from './slots/read-slots.ts'
import type { Context } from './text/context.ts'
import type { TaggedWord } from './text/tag-words.ts'
import { hasClass, inClass, isPostposed, isPreposed } from './text/word-grammar.ts'
import { hasWord } from './text/word-sense.ts'

/** The parts of a question: the places by their roles, the periods that can be asked for, and the rest of its slots. */
export function questionRequest(
  asking: Asking,
  it: QuestionFeatures,
  { flow, roles, named }: { readonly flow: Flow; readonly roles: Roles; readonly named: readonly Period[] },
  context: Context,
): QuestionParts {
  const { slots } = it
  const { asOf, project, id, style } = slots
  const range = slots.range ?? lastFive(it, context)
  const periods = asking === 'growth' ? orLastMonth(named, it, context) : named
  // "Lu Mei about football": a quote on another topic does not answer this.
  const topic = slots.topic ?? (asking === 'quote' ? otherSubject(slots) : undefined)
  // "Growth and place in 2025": the year before is the base of the growth only.
  const isOfGrowth = asking === 'rank' && it.has('growth') && slots.times.length === 1
  const base = isOfGrowth ? undefined : (slots.base ?? monthBefore(asking, it, periods))
  const stranger = asking === 'quote' ? strangerIn(slots) : undefined
  const [reporter, partner] = roles.countries
  // "Months with a trade deficit in 2025"
  const ofMonths = asking === 'balance' && it.has('deficit', 'surplus') && asksForMonth(slots) ? 'month' : slots.grain
  const grain = asking === 'record' || asking === 'average' ? recordGrain(slots) : ofMonths
  return {
    asking,
    flow,
    reporter: reporter ?? context.home,
    partner: partner ?? context.partner,
    partners: roles.partners,
    periods,
    today: context.today,
    ...defined({ range, base, asOf, grain }),
    ...extreme(asking, it),
    ...(roles.top !== undefined && { top: roles.top }),
    // An unknown speaker is kept: the words of another one do not answer this.
    ...defined({ speaker: slots.speaker?.id ?? slots.speaker?.spoken ?? stranger }),
    ...(topic && { topic }),
    ...(asking === 'quote' && countriesIn(slots, context.home)),
    // Solar power is a project that is not held: the wind projects do not answer this.
    ...defined({ project: project ?? (asking === 'project' ? otherProject(slots) : undefined) }),
    ...defined({ id, style }),
  }
}

/** "Middle Corridor project", "TRIPP layihəsi", 中间走廊项目: an unknown name right before the word, or a capital one right behind it. */
function otherProject({ row, unread }: Slots): string | undefined {
  if (hasClass(row, 'solar')) return 'solar'
  const at = row.findIndex(tagged => hasWord(tagged, 'project'))
  const isCapital = ({ raw }: TaggedWord): boolean => /^\p{Lu}/u.test(raw)
  const isOther = (tagged: TaggedWord): boolean => hasWord(tagged, 'offtopic') || unread.includes(tagged.raw)
  const name = row.slice(Math.max(0, at - 1), at).find(it => isOther(it) && (isCapital(it) || !isPreposed(row[at])))
  const behind = row.slice(at + 1, at + 3)
  const other = name ?? row.slice(0, at).find(it => hasWord(it, 'offtopic'))
  const found = other ?? (behind.some(isCapital) ? behind.find(isOther) : undefined)
  return at < 0 || found === undefined ? undefined : slug(found.raw)
}

/** "What did Xi Jinping say about trade": a name that the data do not have, not behind "about". */
function strangerIn({ row, unread }: Slots): string | undefined {
  const about = row.findIndex(tagged => hasWord(tagged, 'about'))
  const isSaid = row.some(tagged => hasWord(tagged, 'say'))
  const named = row.find(
    (tagged, at) =>
      (unread.includes(tagged.raw) || hasWord(tagged, 'politics')) &&
      (about === -1 || at < about || tagged.kind !== 'word' || isPostposed(row[about])) &&
      ((isSaid && (tagged.kind === 'han' || hasWord(tagged, 'politics'))) || /^\p{Lu}\p{Ll}+$/u.test(tagged.raw)),
  )
  return named && slug(named.raw)
}

function otherSubject({ row, unread }: Slots): string | undefined {
  const isAbout = row.some(tagged => hasWord(tagged, 'about'))
  const other = row.find(
    tagged =>
      hasWord(tagged, 'offtopic', 'politics') || (isAbout && /\p{L}/u.test(tagged.raw) && unread.includes(tagged.raw)),
  )
  return other === undefined ? undefined : slug(other.raw)
}

function lastFive(it: QuestionFeatures, { today }: Context): Slots['range'] {
  const to = lastFullYear(today)
  return isAverageGrowth(it) && it.slots.times.length === 0 ? { from: String(Number(to) - 5), to } : undefined
}

/** "Month on month" without a period is of the last month. */
const orLastMonth = (periods: readonly Period[], { has, slots }: QuestionFeatures, { today }: Context) =>
  has('mom') && slots.times.length + periods.length === 0 ? [previous(today.slice(0, 7))] : periods

/** "month on month": the base is the month, or the quarter, before. */
function monthBefore(asking: Asking, { has }: QuestionFeatures, [only, second]: readonly Period[]): Period | undefined {
  const isOfMonth = asking === 'growth' && has('mom') && only !== undefined && second === undefined
  return isOfMonth && /^(month|quarter)$/.test(grain(only)) ? previous(only) : undefined
}

/** The lowest instead of the highest; of growth, when it grew or fell most. */
function extreme(asking: Asking, { slots, has }: QuestionFeatures): Pick<QuestionParts, 'least' | 'ofGrowth'> {
  if (asking !== 'record') return {}
  const ofGrowth = has('growth', 'fall', 'change') ? growthExtreme(slots) : undefined
  if (ofGrowth !== undefined) return { ofGrowth: true, ...(ofGrowth === 'min' && { least: true }) }
  const { row } = slots
  // The largest or the worst deficit is the lowest balance.
  const isOfDeficit = has('deficit') && !has('surplus', 'balance')
  if (isOfDeficit) return has('least') && !row.some(tagged => inClass(tagged, 'worst')) ? {} : { least: true }
  return has('least') && !has('streak') ? { least: true } : {}
}

/** Intents that are answered with figures, words or projects. */
type AnswerableIntent = Exclude<QuestionIntent, 'help' | 'out-of-scope' | 'unclear'>

const isFlow = (intent: AnswerableIntent): boolean =>
  intent === 'turnover' || intent === 'exports' || intent === 'imports' || intent === 'balance'

/** The answer that an intent asks for: of a flow maybe an average; of a source maybe a citation, a release date or an explanation. */
export function askingOf(intent: AnswerableIntent, it: QuestionFeatures): Asking {
  const { has, slots } = it
  if (intent === 'source' && (has('cite') || slots.style !== undefined) && slots.claims.length === 0) return 'cite'
  if (intent === 'source' && asksForRelease(slots)) return 'release'
  if (intent === 'growth' && growthExtreme(slots) !== undefined) return 'record'
  const isOfCounts = comparesCounts(slots) && slots.periods.length === 0
  if (intent === 'source' && (has('why', 'explain', 'mismatch') || isOfCounts || slots.claims.length > 1)) return 'why'
  // "why?" after a figure: the bot only knows why its sources differ. "Why so low?" asks for causes.
  if (has('why') && !has('explain') && intent !== 'growth' && isOnly(slots, 'why', 'andwhat', 'isit', 'it'))
    return 'why'
  if (addsUp(intent, it)) return 'sum'
  if (intent === 'growth' && areApart(slots)) return 'compare'
  // "Average imports from China in 2024 and 2025": of both years together.
  const areTold =
    slots.times.slice(1).every(({ joint }) => joint === 'and') && !has('compare', 'or', 'mismatch', 'more')
  const isOfBoth = intent === 'compare' && it.others.length < 2 && areTold && !has('difference', 'versus')
  if ((isFlow(intent) || isOfBoth) && has('average')) return 'average'
  if (intent === 'source') return 'sources'
  return intent === 'trend' ? 'turnover' : intent
}

/** "growth in 2015 and 2025", "in 2023, 2024, 2025": of each year, not from the one to the other. */
const areApart = ({ periods, base, times }: Slots): boolean =>
  base === undefined &&
  periods.length === times.length &&
  (periods.length > 2 || (periods.length === 2 && times[1]?.joint === 'and'))

/** "total trade with China in 2023–2025": one partner, several periods. "Total exports" alone are those to all partners. */
const addsUp = (intent: AnswerableIntent, { has, slots, others, claimed }: QuestionFeatures): boolean =>
  (isFlow(intent) || intent === 'trend' || intent === 'compare') &&
  !has('compare', 'difference', 'average', 'yearly', 'monthly', 'trend', 'chart') &&
  !claimed &&
  ((others.length < 2 && hasClass(slots.row, 'adds-up')) ||
    (others.length === 0 && isSummed(slots)) ||
    (others.length === 1 && (has('total') || hasClass(slots.row, 'in-total')))) &&
  (slots.range !== undefined || slots.periods.length > 1)

/** 2021-2025年总出口合计, «в 2024 и 2025 в сумме»; not «общая сумма за 2024 и 2025», nor of each. */
const isSummed = ({ row, range, times }: Slots): boolean =>
  !hasClass(row, 'apart') &&
  ((range !== undefined && hasClass(row, 'sum-of-range', 'all-told')) ||
    (hasClass(row, 'all-told') && times.slice(1).every(({ joint }) => joint === 'and' || joint === 'beside')))

/** A page of help; or, for "is this official?" before any figure, what is said of all of them. */
export function pageAsked(intent: QuestionIntent, it: QuestionFeatures, follows: boolean) {
  if (intent === 'help') return pageOf(it.slots)
  const { areas, times, claims, flow, id, unread } = it.slots
  const isOfNone =
    !it.trade && areas.length + times.length + claims.length === 0 && flow === undefined && id === undefined
  const isAsked = intent === 'source' && isOfNone && !follows && !unread.some(isDecimal)
  return isAsked && askingOf(intent, it) === 'sources' ? 'about' : undefined
}

function pageOf(slots: Slots): 'terms' | 'status' | 'countries' | 'help' {
  if (asksForTerms(slots)) return 'terms'
  if (asksHowFresh(slots)) return 'status'
  return asksForCountries(slots) ? 'countries' : 'help'
}
