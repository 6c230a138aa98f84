/** Builds the request of a command from the slots of its arguments, and fills in the defaults. */
import { type Citable, citables } from '../answers/model/question.ts'
import { defined } from '../data/model/defined.ts'
import type { Flow, Period } from '../data/model/schema.ts'
import type { Asking, QuestionParts } from './intents/question-parts.ts'
import { newestAfter } from './slots/askable-periods.ts'
import { recordGrain } from './slots/grain.ts'
import { projectOf, quoteSubject } from './slots/quote-subject.ts'
import type { Slots } from './slots/read-slots.ts'
import { isInOrder, pairOf, type Trade, unique, world } from './slots/trading-pair.ts'
import type { Context } from './text/context.ts'
import { isBareId, takesId } from './unexpected-words.ts'

const flowOfAsking: Partial<Record<Asking, Flow>> = { exports: 'X', imports: 'M', balance: 'B' }

/** The parts of a question: the pair by order or by prepositions, the flow, the periods, and the rest of the slots. */
export function commandRequest(
  asking: Asking,
  slots: Slots,
  periods: readonly Period[],
  context: Context,
): QuestionParts {
  // The flow of the command, of the arguments, or turnover.
  const flow = flowOfAsking[asking] ?? slots.flow ?? 'T'
  const isTotal = slots.words.has('total') && asking !== 'share'
  const partners = partnersOf(asking, slots, context)
  const grain = asking === 'record' ? recordGrain(slots) : slots.grain
  const top = asking === 'rank' ? topOf(slots) : undefined
  const pair = pairIn(asking, slots, { flow, isTotal, isList: top !== undefined }, context)
  const { range, asOf, style } = slots
  const project = asking === 'project' ? projectOf(slots, context) : undefined
  const id = slots.id ?? (takesId(asking) ? slots.unread.find(isBareId) : undefined)
  return {
    asking,
    flow,
    ...pair,
    // Partners side by side are partners of the home country.
    ...(partners.length > 1 && { reporter: context.home }),
    partners,
    ...measured(asking, slots, periods, context),
    today: context.today,
    ...defined({ range, asOf, grain }),
    ...(asking === 'record' && slots.words.has('least') && { least: true as const }),
    ...(top !== undefined && { top }),
    ...(asking === 'quote' && quoteSubject(slots, context)),
    ...defined({ project, id, style, citing: asking === 'cite' ? citedIn(slots) : undefined }),
  }
}

/** "/cite rank 2025": the place, not the turnover. */
const citedIn = ({ words }: Slots): Citable | undefined =>
  citables.find(name => words.has(name)) ?? (words.has('fall') || words.has('yoy') ? 'growth' : undefined)

/** The periods and the base: "/growth vs 2023" asks for the newest such period after 2023. */
function measured(asking: Asking, { times, base }: Slots, periods: readonly Period[], { today }: Context) {
  const [only, second] = periods
  const isBase = second === undefined && base === undefined && times.some(it => it.base && it.period === only)
  const newest = asking === 'growth' && isBase && only !== undefined ? newestAfter(only, today) : undefined
  if (newest !== undefined && only !== undefined) return { periods: [newest], base: only }
  return { periods, ...(base !== undefined && { base }) }
}

/** Two names without prepositions are the reporter and the partner. The home country alone in /rank or /share is the default pair. */
function pairIn(asking: Asking, slots: Slots, trade: Trade & { readonly isList: boolean }, context: Context) {
  const { home, partner } = context
  const { flow, isTotal = false, isList } = trade
  const found = pairOf(slots.areas, trade, context)
  const isAmong = asking === 'rank' || asking === 'share'
  const [one, other] = unique(slots.areas)
  if (one === undefined || one.area === world) return found
  if (other === undefined && isList) return { reporter: one.area, partner: one.area === home ? partner : home }
  if (other !== undefined && isInOrder(one, other) && (isAmong || flow !== 'T')) {
    // "/rank China Azerbaijan" is the default pair.
    const isDefault = isAmong && one.area === partner && other.area === home
    return isDefault ? { reporter: home, partner } : { reporter: one.area, partner: other.area }
  }
  // "Georgia among Turkey's partners", "Turkey in Georgia's exports".
  const within = isAmong && other !== undefined ? [one, other].find(({ role }) => role === 'in') : undefined
  if (within !== undefined && other !== undefined)
    return { reporter: within.area, partner: (within === one ? other : one).area }
  const isPlain = found.partner === world && !isTotal && other?.area !== world
  if (isPlain && isAmong)
    return found.reporter === home ? { reporter: home, partner } : { reporter: home, partner: found.reporter }
  return { reporter: found.reporter, partner: found.partner }
}

/** The partners of a comparison: all places except the home country. */
function partnersOf(asking: Asking, { areas, times, range }: Slots, { home }: Context): readonly string[] {
  const others = unique(areas)
    .map(one => one.area)
    .filter(area => area !== home)
  // "/sum italy turkey 2025": both together, because one period of one pair is no sum.
  const areAdded = asking === 'sum' && times.length < 2 && range === undefined
  return asking === 'compare' || others.length > (areAdded ? 1 : 2) ? others : []
}

/** The length of the list, which may be a bare number among the arguments of /rank; five for "0". */
function topOf(slots: Slots): number | undefined {
  if (slots.top !== undefined) return slots.top
  const bare = slots.unread.find(word => /^\d{1,3}$/.test(word))
  if (bare !== undefined) return Number(bare) > 0 ? Math.min(Number(bare), 50) : 5
  return slots.words.has('list') ? 10 : undefined
}
