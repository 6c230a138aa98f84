/** The slots that a follow-up can take from the previous question. */
import { mirrors } from '../../answers/figures/held/candidates.ts'
import { kinds, periodsOf } from '../../answers/kinds/kinds.ts'
import type { MonthOrYear, Question, QuestionOf } from '../../answers/model/question.ts'
import { defined } from '../../data/model/defined.ts'
import type { Area, Flow, Period } from '../../data/model/schema.ts'
import type { QuestionFeatures } from '../intents/features.ts'
import type { QuestionIntent } from '../intents/rules.ts'
import { isInTheirTrade } from '../intents/share-predicates.ts'
import { lastFullYear } from '../slots/askable-periods.ts'
import { topicOf } from '../slots/named-subjects.ts'
import type { PlaceMention } from '../slots/place-mentions.ts'
import type { Slots } from '../slots/read-slots.ts'
import { world } from '../slots/trading-pair.ts'
import type { Context } from '../text/context.ts'
import { inClass } from '../text/word-grammar.ts'
import { hasWord, isTrade } from '../text/word-sense.ts'

/** The slots of the previous question that a follow-up can take. */
export interface PreviousSlots {
  readonly intent: QuestionIntent
  readonly flow: Flow
  readonly areas: readonly PlaceMention[]
  /** Places that a total or a list leaves out. */
  readonly without: readonly Area[]
  readonly periods: readonly Period[]
  readonly ytd: boolean
  readonly base?: Period
  readonly range?: Slots['range']
  readonly grain?: MonthOrYear
  /** The length of the list, or the only place that it shows. */
  readonly top?: number
  readonly place?: number
  readonly speaker?: Slots['speaker']
  readonly topic?: Slots['topic']
  readonly project?: Slots['project']
  /** The question itself, if it is of the years past a level. */
  readonly threshold?: QuestionOf<'threshold'>
}

const notNamed = { adjective: false, ours: false, at: -1, to: -1 }
const held = (area: Area, role: 'of' | 'with'): PlaceMention => ({ area, role, ...notNamed })
/** Places with roles that keep the pair for any flow of the follow-up. */
function mentionsOf(reporter: Area, partners: readonly Area[], { home }: Context): readonly PlaceMention[] {
  const others = partners.map(area => held(area, 'with'))
  return reporter === home && others.length > 0 ? others : [held(reporter, 'of'), ...others]
}

/** The intent that asks for the figure of a flow. */
export const ofFlow: Readonly<Record<Flow, QuestionIntent>> = {
  T: 'turnover',
  X: 'exports',
  M: 'imports',
  B: 'balance',
}

/** The intents that ask for a figure of a flow, or for its growth. */
export const figures: ReadonlySet<QuestionIntent> = new Set(['turnover', 'exports', 'imports', 'balance', 'growth'])

const ofOnePair: ReadonlySet<QuestionIntent> = new Set(['rank', 'record'])
/** "Place?" after several partners side by side: the slots with each partner. Empty when an answer may be of several. */
export const ofEachPartner = (as: QuestionIntent, slots: Slots): readonly Slots[] =>
  (ofOnePair.has(as) ? slots.areas : []).flatMap(one =>
    one.role === 'with' ? [{ ...slots, areas: slots.areas.filter(it => it === one || it.role !== 'with') }] : [],
  )

/** The slots of a question. Undefined for a kind that nothing can follow. */
export function previousSlots(prev: Question, context: Context): PreviousSlots | undefined {
  const { followUp } = kinds[prev.kind]
  if (followUp === undefined) return undefined
  const flow = 'flow' in prev ? prev.flow : 'T'
  // "Italy's?" after a table of shares is of a share.
  const isOfShares = prev.kind === 'chart' && prev.of === 'share'
  const asked: QuestionIntent = followUp === 'flow' ? ofFlow[flow] : followUp
  const range =
    'from' in prev && prev.from !== undefined
      ? { from: prev.from.slice(0, 4), ...(prev.to !== undefined && { to: prev.to.slice(0, 4) }) }
      : undefined
  const isRecord = prev.kind === 'record' && prev.grain === 'year' && !range && !prev.least && !prev.growth
  const named = range === undefined ? periodsOf(prev) : []
  return {
    intent: isOfShares ? 'share' : asked,
    flow,
    areas: places(prev, context),
    without: ('without' in prev ? prev.without : undefined) ?? [],
    // What follows a record is of the last full year.
    periods: isRecord ? [lastFullYear(context.today)] : named,
    ytd: false,
    ...(range && { range }),
    ...('base' in prev && prev.base !== undefined && { base: prev.base }),
    ...((prev.kind === 'record' || prev.kind === 'series') && { grain: prev.grain }),
    ...(prev.kind === 'threshold' && { threshold: prev }),
    ...('top' in prev && { top: prev.top }),
    ...(prev.kind === 'ranking' && prev.at !== undefined && { place: prev.at }),
    ...(prev.kind === 'quote' && wordsOf(prev)),
    ...(prev.kind === 'project' && prev.project !== undefined && { project: prev.project }),
  }
}

const wordsOf = ({ speaker: id, topic }: QuestionOf<'quote'>): Pick<PreviousSlots, 'speaker' | 'topic'> =>
  defined({ speaker: id === undefined ? undefined : { id, spoken: id, at: -1 }, topic: topicOf(topic) })

function places(prev: Question, context: Context): readonly PlaceMention[] {
  if ('partners' in prev) return mentionsOf(prev.reporter, prev.partners, context)
  if ('partner' in prev) return mentionsOf(prev.reporter, [prev.partner], context)
  return 'reporter' in prev ? mentionsOf(prev.reporter, [], context) : []
}

const ofTotal: ReadonlySet<QuestionIntent> = new Set(['turnover', 'exports', 'imports', 'rank', 'source'])
/** "in percent?": a figure as a share of the total, a history or a balance as its growth. */
export function inPercent(it: QuestionFeatures, { intent, range, areas }: PreviousSlots): QuestionIntent | undefined {
  const { slots } = it
  if (!it.has('percent') || slots.areas.length + slots.times.length + slots.claims.length > 0) return undefined
  if (intent === 'balance' || (intent === 'trend' && range !== undefined)) return 'growth'
  // Trade with the whole world is no share of anything: its change.
  return ofTotal.has(intent) ? (areas.some(one => one.area === world) ? 'growth' : 'share') : undefined
}

/** "And our exports?" after what Georgia buys from Türkiye: ours to Türkiye; after what it buys from us: ours to Georgia. */
export function withOurs([us]: readonly PlaceMention[], { areas }: PreviousSlots): readonly PlaceMention[] {
  const others = areas.filter(({ role, area }) => role === 'with' && area !== us?.area)
  return others.length > 0 ? others : areas.map(one => ({ ...one, role: 'with' as const }))
}

/** "and Turkey?" after what China sold us: what Turkey sold us. A place with its own preposition keeps its role. */
export function sellingToUs(it: QuestionFeatures, before: PreviousSlots, { home }: Context): Slots {
  const { areas, flow, intent } = before
  const { slots } = it
  const [other, second] = it.others
  const [owner, buyer] = areas
  const ours = placeOfOurs(it, before) ?? inTheirTrade(it, before)
  if (ours !== undefined) return { ...slots, ...ours }
  // "And Russia?" after our place among Georgia's partners: its place there; "and in Türkiye?": ours among Türkiye's.
  if (intent === 'rank' && owner?.role === 'of' && buyer !== undefined && other !== undefined && !second) {
    const isThere = other.role !== undefined || hasWord(slots.row[other.at - 1], 'in')
    if (!isThere) return { ...slots, areas: [{ ...owner, role: 'in' }, other] }
    if (buyer.area === home) return { ...slots, areas: [{ ...other, role: 'in' }, buyer] }
  }
  const isTheirs = (flow === 'X' || flow === 'M') && owner?.role === 'of' && buyer?.role === 'with'
  const isInTheirPlace = other?.role === undefined && second === undefined && slots.areas.length === 1
  if (!isTheirs || !isInTheirPlace || other === undefined || areas.length > 2) return slots
  return { ...slots, areas: [{ ...other, role: 'of' }, buyer] }
}

/** "Their imports", "its suppliers". */
export const namesTheirTrade = ({ row }: Slots): boolean =>
  row.some(
    (it, at) => (hasWord(it, 'it') || inClass(it, 'its')) && (isTrade(row[at + 1]) || hasWord(row[at + 1], 'partner')),
  )

/** "And our place?", «а наша доля?»: after exports to Georgia, ours in its imports; after its trade with Türkiye, ours in its trade. */
function placeOfOurs({ slots, has }: QuestionFeatures, { areas, flow, intent }: PreviousSlots): Changed {
  const { row, top, place } = slots
  const [us] = slots.areas
  // "Our share of their imports", "our place among its suppliers"
  const isTheirs = namesTheirTrade(slots)
  const isOfPart = has('rank', 'share') || (isTheirs && (intent === 'share' || intent === 'rank'))
  // "What place do we have there?"
  const isThere = has('rank') && row.some((it, at) => hasWord(it, 'it') && at >= (us?.to ?? at + 1))
  const isOfPair = !has('partner', 'market', 'who') && (!has('it') || isThere)
  const isAsked = isOfPart && !(top ?? place) && (isTheirs || isOfPair)
  if (us === undefined || !slots.areas.every(({ ours }) => ours) || !isAsked) return undefined
  const whose = areas.find(({ role }) => role === 'of')
  // "Share of our exports?", «доля в нашем экспорте»: theirs, of the country before.
  const flowAt = hasWord(row[us.to], 'of') ? us.to + 1 : us.to
  const isOfOurs = isTrade(row[us.at]) || isTrade(row[flowAt]) || (us.role ?? 'of') !== 'of'
  if (isOfOurs && !isTheirs) return whose === undefined && areas[0]?.area !== world ? { areas } : undefined
  const [owner, more] = whose === undefined ? areas : [whose]
  if (owner === undefined || owner.area === world || more !== undefined || owner.area === us.area) return undefined
  const asked = slots.flow ?? (whose === undefined ? mirrors[flow] : flow) ?? 'T'
  return { areas: [held(owner.area, 'of'), held(us.area, 'with')], flow: asked }
}
type Changed = Partial<Slots> | undefined

/** «А в импорте России?» after a share or a place: that of the same partner in Russia's imports. */
function inTheirTrade(it: QuestionFeatures, { areas, intent, top }: PreviousSlots): Changed {
  const [other, second] = it.others
  const [part, more] = areas.filter(({ role }) => role === 'with')
  const isOfPart = (intent === 'share' || intent === 'rank') && top === undefined && it.slots.flow !== undefined
  if (!isOfPart || !part || more || !other || second || other.area === part.area) return undefined
  const isInside = [undefined, 'of', 'in'].includes(other.role) && (it.has('in') || isInTheirTrade(it, other))
  return isInside && it.has('andwhat') && !it.has('share', 'rank')
    ? { areas: [held(other.area, 'of'), part] }
    : undefined
}

/** «то же для России»: of it, not to it. «И Франции?» after imports from Germany: from there, too. */
export function inPlaceOf(slots: Slots, { areas: before }: PreviousSlots): Slots {
  const areOurs = before.length > 0 && before.every(({ role, area }) => role === 'with' && area !== world)
  const isOfPair = areOurs && slots.areas.length === 1
  const areas = slots.areas.map(({ role, ...one }) => {
    const isBare = inClass(slots.row[one.at - 1], 'for') || (isOfPair && role === 'of' && !one.adjective)
    return role && !isBare ? { ...one, role } : one
  })
  return { ...slots, areas }
}
