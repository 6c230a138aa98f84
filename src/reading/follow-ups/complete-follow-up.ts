/** Follow-ups: "а за 2024?", "and exports?", 那俄罗斯呢? take what they leave out from the previous question. */
import { defined } from '../../data/model/defined.ts'
import { unreadPhrases } from '../fates/unread-phrases.ts'
import type { QuestionFeatures } from '../intents/features.ts'
import type { QuestionIntent } from '../intents/rules.ts'
import type { PlaceMention } from '../slots/place-mentions.ts'
import type { Slots } from '../slots/read-slots.ts'
import { world } from '../slots/trading-pair.ts'
import type { Context } from '../text/context.ts'
import { hasClass } from '../text/word-grammar.ts'
import { isYesOrNo } from '../text/yes-or-no.ts'
import {
  figures,
  inPercent,
  inPlaceOf,
  ofFlow,
  type PreviousSlots,
  sellingToUs,
  withOurs,
} from './previous-question.ts'
import { askedOfEach, asksForPartners, asksWhoIsFirst, isOfSeveral, isWeak, namesTotal } from './self-contained.ts'
import { comparedWithBefore, datedBy, measuredAgainst, sharesBefore, yearEarlier } from './times.ts'
import { asksWhoOrWhether, isFollowUp, isOfWords } from './words.ts'

/** A follow-up with what it took from the previous question. */
export interface Completed {
  readonly as: QuestionIntent
  readonly slots: Slots
  readonly used: readonly ('intent' | 'countries' | 'period' | 'flow')[]
}

/** The completed slots of a follow-up, its intent, and what it took. Undefined when the question is self-contained. */
export function completeFollowUp(
  text: QuestionFeatures,
  own: QuestionIntent,
  before: PreviousSlots,
  context: Context,
): Completed | undefined {
  if (!isFollowUp(text, own, before, context)) return undefined
  const it = { ...text, slots: datedBy(inPlaceOf(sellingToUs(text, before, context), before), before, context.today) }
  const whole = (as: QuestionIntent, slots: Slots): Completed => ({ as, slots, used: ['countries', 'period', 'flow'] })
  const measured = measuredAgainst(it, before, context.today)
  if (measured !== undefined) return whole('growth', measured)
  const shares = sharesBefore(it, own, context.today, before)
  if (shares !== undefined) return whole(isOfSeveral(shares) ? 'compare' : 'share', shares)
  const beside = comparedWithBefore(it, before) ?? besideBefore(it, before)
  const staysSo = (before.intent === 'share' && hasClass(it.slots.row, 'added')) || before.intent === 'trend'
  // "How much lower than Italy's?" after a share: both shares, not the amounts.
  const words = before.intent === 'share' && !staysSo ? new Set([...it.slots.words, 'share' as const]) : it.slots.words
  if (beside !== undefined) return whole(staysSo ? before.intent : 'compare', { ...beside, words })
  return filledIn({ ...it, slots: countedByThem(it, before) }, own, before)
}

/** "Chinese data", «китайские данные» after trade with China: China's own count of it. */
function countedByThem({ slots, has, trade, others: [other] }: QuestionFeatures, { areas }: PreviousSlots): Slots {
  const isPartner = slots.areas.length === 1 && areas.some(({ area, role }) => area === other?.area && role === 'with')
  if (other === undefined || !isPartner || trade || !has('figure', 'say') || slots.times.length > 0) return slots
  return { ...slots, areas, counter: other.area }
}

function filledIn(it: QuestionFeatures, own: QuestionIntent, before: PreviousSlots): Completed {
  const { slots } = it
  const takesIntent = omitsIntent(it, own, before)
  const as = askedOfEach(takesIntent ? intentTaken(it, before) : own, it, before)
  // "and overall?" after a figure of one partner: that with all partners.
  const isOfAll = isOverall(it) && takesIntent && !isOfBothFlows(it, before) && !isAmongAll(before)
  const taken = isOfAll ? [] : areasTaken(it, takesIntent && as === 'rank' ? as : own, before)
  const isOfWorld = ofWhole.has(as) && namesTotal(it) && before.areas.some(one => one.area !== world)
  const areas = isOfWorld ? taken.filter(({ role }) => role === 'of') : taken
  const takesTime = omitsTime(it, as, before)
  return {
    as,
    slots: {
      ...slots,
      ...(areas.length > 0 && { areas }),
      ...(isOverall(it) && takesIntent && isAmongAll(before) && !isOfSeveral(before) && { flow: 'T' as const }),
      ...(slots.areas.length === 0 && !isOfWorld && { without: [...new Set([...before.without, ...slots.without])] }),
      ...(takesTime && { periods: before.periods, ytd: before.ytd, ...(before.range && { range: before.range }) }),
      ...(takesTime && takesIntent && yearEarlier(it, before)),
      ...(takesTime && before.base !== undefined && { base: before.base }),
      ...carried(it, as, before),
    },
    used: [
      ...(takesIntent ? (['intent'] as const) : []),
      ...(areas.length > 0 ? (['countries'] as const) : []),
      ...(takesTime && (before.periods.length > 0 || before.range) ? (['period'] as const) : []),
      ...(slots.flow === undefined && as !== own ? (['flow'] as const) : []),
    ],
  }
}

const omitsIntent = (it: QuestionFeatures, own: QuestionIntent, before: PreviousSlots): boolean =>
  (own === 'source' && asksSourceOfQuote(it, before)) ||
  (own === 'compare' && (before.intent === 'share' || isPlace(before)) && isOfTimes(it)) ||
  isWeak(it, own) ||
  isPercentAlone(it, own, before) ||
  (isFlowOnly(it, own, before) && ofFlows.has(before.intent))

function intentTaken(it: QuestionFeatures, before: PreviousSlots): QuestionIntent {
  if (isOfBothFlows(it, before)) return 'turnover'
  if (asksWhoIsFirst(it) && hasFigure(before)) return 'rank'
  if (it.has('average') && (isOfRun(before) || isAmongAll(before))) return ofFlow[it.slots.flow ?? before.flow]
  const isOfList = before.intent === 'rank' && !it.has('say', 'verify', 'untrue')
  if (asksWhoOrWhether(it) && !isOfList && !isOfWords(before)) return 'source'
  // "and Wakanda?" after sources: as after the figure itself, the country is not known.
  if (before.intent === 'source' && unreadPhrases(it.slots).length > 0) return ofFlow[before.flow]
  return inPercent(it, before) ?? previousIntent(it, before)
}

const isOfRun = ({ intent }: PreviousSlots): boolean => intent === 'trend' || intent === 'record'
/** "And overall?"; but "total for Q1" and "how many years in total" are of a time. */
const isOverall = ({ has, trade, slots: { times } }: QuestionFeatures): boolean =>
  has('total') && !trade && times.length === 0 && !has('year', 'years', 'month', 'quarter', 'half', 'percent')
/** "And overall?" after a share of imports, or a place by imports: that of turnover. */
const isAmongAll = ({ intent }: PreviousSlots): boolean => intent === 'share' || intent === 'rank'

/** "and overall?" after all exports or imports: both flows together. After those of one partner it is of all partners. */
const isOfBothFlows = (it: QuestionFeatures, { intent, areas }: PreviousSlots): boolean =>
  isOverall(it) &&
  !hasClass(it.slots.row, 'correcting') &&
  (intent === 'exports' || intent === 'imports') &&
  areas.every(one => one.role === 'of' || one.area === world)

/** The places that a follow-up takes from the question before; empty when it names its own. */
function areasTaken(it: QuestionFeatures, own: QuestionIntent, before: PreviousSlots): readonly PlaceMention[] {
  if (it.slots.areas.length > 0 && !namesPreviousPartner(it, before)) return []
  if (asksForPartners(it, own)) return before.areas.filter(({ role }) => role === 'of')
  return it.slots.areas.length > 0 ? withOurs(it.slots.areas, before) : before.areas
}

/** The previous intent; with several places or periods a comparison, "by month" a history. */
function previousIntent(it: QuestionFeatures, { intent, areas, flow, periods }: PreviousSlots): QuestionIntent {
  const { slots, others, trade, has } = it
  // "what about Italy?" after partners side by side, "how much does Italy buy?" after a list: the figure of Italy.
  const isOfSeveral = (intent === 'compare' && periods.length < 2) || (intent === 'rank' && has('howmuch'))
  if (isOfSeveral && others.length === 1) return ofFlow[flow]
  // "monthly" after a growth, or after quarters side by side: the months of that year.
  if (intent === 'compare' && periods.length > 1 && slots.range !== undefined) return ofFlow[flow]
  const isOurs = areas.every(({ role }) => role === 'with')
  const areBeside = others.length > 1 && isOurs && !trade && has('and', 'or', 'versus') && !has('between')
  if ((intent === 'growth' && !areBeside) || (intent === 'compare' && periods.length > 1))
    return has('monthly') && others.length === 0 ? 'trend' : intent
  // "And in June?" after a table or a record: the figure of that time.
  if ((intent === 'trend' || intent === 'record') && slots.periods.length === 1 && slots.grain === undefined)
    return ofFlow[flow]
  if (!figures.has(intent)) return intent === 'record' && has('yearly') ? 'trend' : intent
  if (has('difference') && slots.areas.length + slots.times.length === 0) return 'compare'
  if (areBeside) return 'compare'
  if (slots.periods.length > 1 && slots.range === undefined && others.length < 2) return 'compare'
  const isOverTime = slots.grain !== undefined || slots.range !== undefined || has('alltime')
  return isOverTime && others.length === 0 ? 'trend' : intent
}

/** The length of a list or the place on it, the speaker, the topic or the project, if the follow-up does not name its own. */
function carried({ slots, has }: QuestionFeatures, as: QuestionIntent, before: PreviousSlots): Partial<Slots> {
  const { top, place, speaker, topic, project, grain } = before
  if (as === 'project') return slots.project === undefined && project !== undefined ? { project } : {}
  const at = slots.place ?? place
  if (as === 'rank' && slots.areas.length === 0 && slots.top === undefined && top !== undefined)
    return at === undefined ? { top: has('who') && top === 1 ? 10 : top } : { top: at, place: at }
  if ((as === 'record' || has('average')) && isOfRun(before) && !has('year')) return grain === 'month' ? { grain } : {}
  // "What about Germany?" after the months of a year: its months of that year. "The balance?" after them: that of each month.
  const isOfMonths = before.intent === 'trend' && slots.times.length === 0
  if ((as === 'trend' || (as === 'balance' && isOfMonths)) && slots.grain === undefined)
    return grain === 'month' ? { grain } : {}
  // "When did she say that?", "link?": the same quote; with another speaker or topic only "what about …?".
  const isNew = slots.speaker !== undefined || slots.topic !== undefined
  if (as !== 'quote' || before.intent !== 'quote' || (isNew && !has('andwhat'))) return {}
  return defined({ speaker: slots.speaker ? undefined : speaker, topic: slots.topic ? undefined : topic })
}

const omitsTime = ({ slots, has }: QuestionFeatures, as: QuestionIntent, before: PreviousSlots): boolean =>
  slots.periods.length === 0 &&
  slots.range === undefined &&
  (!slots.latest || has('andwhat')) &&
  !has('alltime') &&
  // "When did Russia pass Türkiye?" is of all years.
  (as !== 'compare' || !has('when') || slots.areas.length < 2) &&
  // "is that a record?" asks about the period of the previous question, "the best year?" about those of a table, not of a growth.
  (as !== 'record' ||
    (before.range !== undefined && Number(before.range.to) - Number(before.range.from) !== 1) ||
    asksIfRecord({ slots, has }, before)) &&
  as !== 'quote' &&
  as !== 'project'

/** "Is it a record?", «это рекорд?», "bu rekorddur?" of one figure; not "is it the highest?", which a record of its time need not be. */
const asksIfRecord = ({ slots, has }: Pick<QuestionFeatures, 'slots' | 'has'>, { intent }: PreviousSlots): boolean =>
  (has('it') || hasClass(slots.row, 'is-it')) &&
  isYesOrNo(slots) &&
  hasClass(slots.row, 'record-word') &&
  !has('most', 'least', 'when', 'what', 'which') &&
  intent !== 'growth' &&
  figures.has(intent)

/** "compare it with Russia", "sum it with Russia": the previous partner and this one. */
function besideBefore(it: QuestionFeatures, before: PreviousSlots): Slots | undefined {
  const [other, third] = it.others
  const held = before.areas.filter(({ role, ours }) => role !== 'of' && !ours)
  const isNew = other !== undefined && !third && held.length > 0 && held.every(one => one.area !== other.area)
  // "is it more than with Türkiye?", "and together with Russia?"
  const isAdded = hasClass(it.slots.row, 'added', 'included')
  const isThan = it.has('difference', 'more') && it.slots.claims.length === 0
  const isBeside = isAdded || isThan || it.has('compare', 'versus', 'against')
  const isOfFigure = hasFigure(before) || isOfRun(before) || (before.intent === 'compare' && isAdded)
  if (!isNew || !isBeside || it.trade || !isOfFigure) return undefined
  const { periods, ytd } = it.slots.periods.length > 0 ? it.slots : before
  const areas: PlaceMention[] = [...before.areas, { ...other, role: 'with', at: -1, to: -1 }]
  return { ...it.slots, ...defined({ range: before.range }), areas, periods, ytd, flow: before.flow }
}

/** "how much did we sell them", "and our exports?" are about the previous partner. */
const namesPreviousPartner = ({ slots, has }: QuestionFeatures, { areas }: PreviousSlots): boolean =>
  (has('it') || (has('andwhat') && !has('total') && areas.some(({ role }) => role === 'with'))) &&
  slots.areas.length > 0 &&
  slots.areas.every(({ ours }) => ours)

const hasFigure = ({ intent }: PreviousSlots): boolean =>
  figures.has(intent) || intent === 'source' || intent === 'share' || intent === 'rank'

/** "source?", "link" after a quote or a project: the source of that. */
const asksSourceOfQuote = ({ slots, has, trade }: QuestionFeatures, before: PreviousSlots): boolean =>
  isOfWords(before) &&
  slots.areas.length + slots.times.length + slots.claims.length === 0 &&
  slots.style === undefined &&
  !trade &&
  !has('cite', 'mismatch', 'release')

const isPlace = ({ intent, top }: PreviousSlots): boolean => intent === 'rank' && top === undefined
/** "2024 and 2025?" after a share or a place: that of both. */
const isOfTimes = ({ trade, slots }: QuestionFeatures): boolean =>
  !trade && slots.areas.length === 0 && slots.periods.length + (slots.base === undefined ? 0 : 1) > 1

const ofFlows: ReadonlySet<QuestionIntent> = new Set(['growth', 'rank', 'share', 'record', 'compare', 'trend'])
const ofWhole: ReadonlySet<QuestionIntent> = new Set([...figures, 'trend', 'record', 'source'])
/** "and exports?" after a question about growth asks for the growth of exports. */
const isFlowOnly = (it: QuestionFeatures, own: QuestionIntent, { top }: PreviousSlots): boolean =>
  (own === 'exports' || own === 'imports' || own === 'turnover') &&
  it.slots.areas.every(({ at }) => at < 0) &&
  it.slots.claims.length === 0 &&
  // "And total exports?" after a list: no list; "and buy from?" is one.
  !(top === undefined ? it.has('sell', 'buy') : it.has('total')) &&
  !it.has('howmuch')

/** "faizlə de", "in percent?" after a question about growth: the growth in percent. */
const isPercentAlone = ({ slots, has, trade }: QuestionFeatures, own: QuestionIntent, before: PreviousSlots): boolean =>
  own === 'share' && before.intent === 'growth' && !has('share') && !trade && slots.areas.length === 0
