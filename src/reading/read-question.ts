/** A whole question as people type it: what is asked, of whom, of when. */
import type { Question, QuestionOf } from '../answers/model/question.ts'
import { grain, previous } from '../data/model/period.ts'
import type { Flow, Period } from '../data/model/schema.ts'
import { type Asking, buildQuestion, type QuestionParts, type Read } from './build-question.ts'
import { completeFollowUp } from './complete-follow-up.ts'
import { askedBack, declined, unclear, unknownPlace } from './fallbacks.ts'
import { classify, type QuestionIntent } from './intents/classify.ts'
import { isOnly, type QuestionFeatures, questionFeatures } from './intents/features.ts'
import { growthExtreme } from './intents/growth-predicates.ts'
import { isOursBought } from './intents/rank-predicates.ts'
import { type Roles, rolesOf } from './intents/roles.ts'
import { asksForCountries } from './intents/shared-predicates.ts'
import { asksForRelease } from './intents/source-predicates.ts'
import { reasonOf } from './out-of-scope.ts'
import { type Followed, followed } from './previous-question.ts'
import { questionClause } from './question-clause.ts'
import { askable, isPeriodText, isProblem } from './slots/askable-periods.ts'
import { recordGrain } from './slots/grain.ts'
import { slug } from './slots/quote-subject.ts'
import type { Slots } from './slots/read-slots.ts'
import type { Context } from './text/context.ts'
import { hasWord } from './text/word-sense.ts'

export interface QuestionReading {
  readonly intent: QuestionIntent
  readonly slots: Slots
  /** Why it is out of scope: forecast, advice, opinion, other, chatter. */
  readonly reason?: string
  readonly flow: Flow
  readonly roles: Roles
  /** The question it asks; or the problem, for what is no question of ours or cannot be answered as put. */
  readonly read: Read
  /** What was taken from the question before. */
  readonly prevUsed: readonly ('intent' | 'countries' | 'period' | 'flow')[]
  /** The name of the rule that decided, for whoever asks why. */
  readonly rule: string
}

/**
 * Reads a question. `prev` is the asker's last one, as a question or as its text; a follow-up ("and exports?") takes from it
 * what it leaves out. Pure; never throws, whatever the text.
 */
export function readQuestion(text: string, context: Context, prev?: Question | string): QuestionReading {
  const slots = questionClause(text, context)
  const it = questionFeatures(slots, context)
  const found = classify(it)
  const before = prev === undefined ? undefined : followed(prev, context, readQuestion)
  const follows = before && completeFollowUp(it, found.intent, before)
  if (follows === undefined) return reading(it, found, context)
  const { as, slots: whole, used } = follows
  return {
    ...reading(questionFeatures(whole, context), { intent: as, rule: found.rule }, context, before),
    prevUsed: used,
  }
}

function reading(
  it: QuestionFeatures,
  found: { readonly intent: QuestionIntent; readonly rule: string },
  context: Context,
  before?: Followed,
): QuestionReading {
  const { slots } = it
  const flow = flowFor(found.intent, it, before, context)
  const roles = rolesOf(found.intent, it, flow, context)
  const reason = found.intent === 'out-of-scope' ? reasonOf(it, found.rule) : undefined
  return {
    intent: found.intent,
    slots,
    flow,
    roles,
    read: readOf({ ...found, ...(reason !== undefined && { reason }) }, it, flow, roles, context),
    prevUsed: [],
    rule: found.rule,
    ...(reason !== undefined && { reason }),
  }
}

interface Found {
  readonly intent: QuestionIntent
  readonly rule: string
  readonly reason?: string
}

const own: Partial<Record<QuestionIntent, Flow>> = { turnover: 'T', exports: 'X', imports: 'M', balance: 'B' }

function flowFor(intent: QuestionIntent, it: QuestionFeatures, before: Followed | undefined, { home }: Context): Flow {
  const { slots } = it
  const { words } = slots
  if (own[intent] !== undefined) return own[intent]
  const ours = (
    intent === 'rank' && slots.areas.length === 1 ? slots.areas[0] : slots.areas.find(one => one.area === home)
  )?.role
  // "whose exports to Azerbaijan are larger": theirs to us are our imports.
  if (intent === 'compare' && slots.flow === 'X' && ours === 'to') return 'M'
  if (intent === 'compare' && slots.flow === 'M' && ours === 'from') return 'X'
  if (slots.flow !== undefined) return slots.flow
  // "who sells more to Azerbaijan, Russia or China": what they sell, we buy.
  if ((intent === 'compare' || intent === 'rank') && it.has('sell', 'ship') && (ours === 'to' || ours === 'from'))
    return ours === 'to' ? 'M' : 'X'
  // "who bought our goods", "which countries buy Azerbaijani gas": what they buy of ours, we sell.
  if (intent === 'rank' && words.has('buy') && isOursBought(slots, home)) return 'X'
  // "who buys more from us": what they buy, we sell.
  if (words.has('buy') && !words.has('sell') && ours === 'from') return 'X'
  if (words.has('sell') !== words.has('buy')) return words.has('sell') ? 'X' : 'M'
  // "haraya mal göndəririk": goods that go somewhere.
  if (intent === 'rank' && it.has('ship') && slots.row.some(heard => /^(haraya|hara|kime|kimlere)$/.test(heard.text)))
    return 'X'
  // «откуда больше всего товаров»
  if (intent === 'rank' && words.has('whence') && words.has('goods')) return 'M'
  return before?.flow ?? 'T'
}

const askings: Readonly<Record<Exclude<QuestionIntent, 'help' | 'out-of-scope' | 'unclear'>, Asking>> = {
  turnover: 'turnover',
  exports: 'exports',
  imports: 'imports',
  balance: 'balance',
  growth: 'growth',
  rank: 'rank',
  share: 'share',
  compare: 'compare',
  record: 'record',
  quote: 'quote',
  project: 'project',
  source: 'sources',
  trend: 'turnover',
}

function readOf(
  { intent, rule, reason }: Found,
  it: QuestionFeatures,
  flow: Flow,
  roles: Roles,
  context: Context,
): Read {
  if (intent === 'help') return { question: { kind: 'page', page: asksForCountries(it.slots) ? 'countries' : 'help' } }
  if (it.slots.bad !== undefined && intent !== 'out-of-scope') {
    const { heard, instead } = it.slots.bad
    const near = instead.map(period => askable(period, context.today)).filter(isPeriodText)
    const nearest = near.map(period => ({ ...plain(flow, roles, context), period }))
    return { problem: { because: 'not-a-period', heard, instead }, nearest }
  }
  if (intent === 'unclear' || (intent === 'out-of-scope' && reason === 'chatter' && rule === 'nothing'))
    return unclear(it, roles.said ? roles.countries[1] : undefined, context)
  if (intent === 'out-of-scope') return declined(it, reason, plain(flow, roles, context), context)
  const periods = it.slots.periods.map(period => askable(period, context.today))
  const asking = askingOf(intent, it)
  // Of what is to come one may well ask when it comes.
  const [usable, problem] =
    asking === 'release' ? [it.slots.periods] : [periods.filter(isPeriodText), periods.find(isProblem)]
  const wanted = wantedBy(asking, it, flow, roles, usable, context)
  if (problem !== undefined) return { problem, nearest: nearestTo({ ...wanted, periods: [] }) }
  const read = intent === 'trend' ? trend(wanted, it) : buildQuestion(wanted)
  if ('problem' in read) return read
  if (asksForGoods(intent, it)) return { problem: { because: 'no-goods' }, nearest: [read.question] }
  return unknownPlace(read.question, it.slots) ?? askedBack(read.question, it.slots, context) ?? read
}

/** Cars, tonnes, "what do we export": no series that we hold is of some goods only. */
const asksForGoods = (intent: QuestionIntent, { slots, has }: QuestionFeatures): boolean =>
  (slots.product !== undefined || (has('product', 'quantity') && intent !== 'share')) &&
  intent !== 'quote' &&
  intent !== 'project' &&
  intent !== 'source'

/** The newest figure of the pair. */
const plain = (flow: Flow, { countries, said }: Roles, { home, partner }: Context): QuestionOf<'figure'> => ({
  kind: 'figure',
  flow,
  reporter: (said ? countries[0] : undefined) ?? home,
  partner: (said ? countries[1] : undefined) ?? partner,
})

function nearestTo(wanted: QuestionParts): readonly Question[] {
  const read = buildQuestion(wanted)
  return 'question' in read ? [read.question] : []
}

function askingOf(intent: keyof typeof askings, { has, slots }: QuestionFeatures): Asking {
  if (intent === 'source' && (has('cite') || slots.style !== undefined) && slots.claims.length === 0) return 'cite'
  if (intent === 'source' && asksForRelease(slots)) return 'release'
  if (intent === 'growth' && growthExtreme(slots) !== undefined) return 'record'
  if (intent === 'source' && (has('why', 'explain', 'mismatch') || slots.claims.length > 1)) return 'why'
  // "why?" after a figure: why its sources differ is the only why that we know.
  if (has('why') && intent !== 'growth' && isOnly(slots, 'why', 'andwhat', 'isit', 'it')) return 'why'
  return askings[intent]
}

/** A chart or a history: years one by one, or the months of the years said. */
function trend(wanted: QuestionParts, { slots }: QuestionFeatures): Read {
  const [only] = wanted.periods
  const year = only?.slice(0, 4)
  const range = wanted.range ?? (year !== undefined && wanted.grain === 'month' ? { from: year, to: year } : undefined)
  if (wanted.partners.length > 1) return buildQuestion({ ...wanted, asking: 'compare' })
  return buildQuestion({
    ...wanted,
    periods: [],
    grain: wanted.grain ?? slots.grain ?? 'year',
    ...(range && { range }),
  })
}

function wantedBy(
  asking: Asking,
  it: QuestionFeatures,
  flow: Flow,
  roles: Roles,
  periods: readonly Period[],
  context: Context,
): QuestionParts {
  const { slots } = it
  const { range, asOf, project, id, style } = slots
  // "Lu Mei about football": words on something else would be no answer.
  const topic = slots.topic ?? (asking === 'quote' ? otherSubject(slots) : undefined)
  const base = slots.base ?? monthBefore(asking, it, periods)
  const grain = asking === 'record' ? recordGrain(slots) : slots.grain
  const [reporter, partner] = roles.countries
  return {
    asking,
    flow,
    reporter: reporter ?? context.home,
    partner: partner ?? context.partner,
    partners: roles.partners,
    periods,
    today: context.today,
    ...(range && { range }),
    ...(base !== undefined && { base }),
    ...(asOf !== undefined && { asOf }),
    ...(grain && { grain }),
    ...extreme(asking, it),
    ...(roles.top !== undefined && { top: roles.top }),
    // Somebody of whom nothing is held stays who they are: the words of another would be no answer.
    ...(slots.speaker && { speaker: slots.speaker.id ?? slots.speaker.spoken }),
    ...(topic && { topic }),
    ...(project !== undefined && { project }),
    ...(id !== undefined && { id }),
    ...(style && { style }),
  }
}

function otherSubject({ row }: Slots): string | undefined {
  const other = row.find(heard => hasWord(heard, 'offtopic', 'politics'))
  return other === undefined ? undefined : slug(other.raw)
}

/** "month on month": the month before is what that month is measured against. */
function monthBefore(asking: Asking, { has }: QuestionFeatures, [only, second]: readonly Period[]): Period | undefined {
  const isOfMonth = asking === 'growth' && has('mom') && only !== undefined && second === undefined
  return isOfMonth && /^(month|quarter)$/.test(grain(only)) ? previous(only) : undefined
}

/** The lowest instead of the highest; of growth, when it grew or fell most. */
function extreme(asking: Asking, { slots, has }: QuestionFeatures): Pick<QuestionParts, 'least' | 'ofGrowth'> {
  if (asking !== 'record') return {}
  const ofGrowth = has('growth', 'fall', 'change') && !has('record') ? growthExtreme(slots) : undefined
  if (ofGrowth !== undefined) return { ofGrowth: true, ...(ofGrowth === 'min' && { least: true }) }
  return has('least') && !has('streak') ? { least: true } : {}
}
