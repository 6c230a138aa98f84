/** News for readers: the first figure of a period, a record, another place, a conflict, a correction. */
import type { ToldFact } from '../../data/chats/message-recipe.ts'
import { type FigureKind, figureKinds, type NewsKind } from '../../data/chats/subscriptions.ts'
import type { FactEntry, Facts } from '../../data/facts/facts.ts'
import { defined } from '../../data/model/defined.ts'
import { comparePeriods, grain, span } from '../../data/model/period.ts'
import type { Area, Day, Observation, Quote } from '../../data/model/schema.ts'
import type { Published, Verdict } from '../model/findings.ts'
import type { Pair } from '../model/question.ts'
import { headline } from './headline.ts'
import { candidates, held, newestFirst, published } from './held/candidates.ts'
import { isTable } from './official/combined.ts'
import { streak } from './streak.ts'
import { value } from './values.ts'
import { contradicts, verdicts } from './verdict.ts'

/** A new or changed figure, as news. */
export interface ChangesSince {
  /** At least one. */
  readonly kinds: readonly FigureKind[]
  /** The headline of that period now. */
  readonly figure: Published
  /** For a correction: the figure before it, and the reason if one was given. */
  readonly was?: Observation
  readonly why?: string
  /** For a withdrawn figure. `why` is undefined when its entry was undone; `on` is the day, when it is told. */
  readonly gone?: { readonly why: string | undefined; readonly on?: Day }
  /** The verdict that contradicts the figure. */
  readonly other?: Verdict
}

export interface ChangesQuery {
  readonly since: number
  /** Changes after this version are left for the next time. */
  readonly to: number
  /** When empty, the default pair. */
  readonly countries: readonly Area[]
  readonly kinds: readonly NewsKind[]
  readonly meanwhile: Meanwhile
}

/** Corrections and withdrawals since then, of figures that were known before. */
export interface Meanwhile {
  /** The figures that were changed, as they were then. */
  readonly stood: ReadonlyMap<string, FigureBefore>
  /** The withdrawn figures. They may be held again by now. */
  readonly withdrawn: readonly WithdrawnFigure[]
}

/** A figure as it was, and the reason of its last correction since. */
export interface FigureBefore {
  readonly was: Observation
  readonly why?: string
}

/** A figure as it was, and why it was withdrawn. `why` is undefined when its entry was undone. */
export interface WithdrawnFigure {
  readonly was: Observation
  readonly why: string | undefined
}

/** In order: records, corrections, conflicts, places, others; years before shorter periods, the newest first. Every figure comes once. */
export function changesSince(query: ChangesQuery, facts: Facts, pair: Pair): readonly ChangesSince[] {
  const { since, to, countries, kinds } = query
  const { stood, withdrawn } = query.meanwhile
  const isNew = (id: string): boolean => {
    const entry = facts.observation(id)
    return entry !== undefined && entry.version > since && entry.version <= to
  }
  const found = new Map<string, ChangesSince>()
  for (const id of facts.since(since)) {
    const entry = facts.observation(id)
    if (entry === undefined || !isNew(id) || !concerns(entry.now, countries, pair)) continue
    if (!stood.has(id) && isOldTable(entry, facts)) continue
    const item = meaning(entry.now, stood.get(id), isNew, facts)
    if (item === undefined) continue
    const key = keyOf(item.figure)
    const other = found.get(key)
    found.set(key, other === undefined ? item : joined(other, item))
  }
  for (const { was, why } of withdrawn) {
    if (facts.observation(was.id) !== undefined || !concerns(was, countries, pair)) continue
    found.set(`gone ${was.id}`, { kinds: ['correction'], figure: published(was), gone: { why } })
  }
  const wanted = [...found.values()].flatMap(item => {
    const left = item.kinds.filter(kind => kinds.includes(kind))
    return left.length === 0 ? [] : [{ ...item, kinds: left }]
  })
  return wanted.toSorted(
    (a, b) =>
      weightOf(a) - weightOf(b) || monthsOf(b) - monthsOf(a) || comparePeriods(b.figure.period, a.figure.period),
  )
}

/** A turnover is one thing, whichever side tells it; exports of the one are not exports of the other. */
function keyOf({ measure, flow, reporter, partner, period }: Published): string {
  const isOfBoth = flow === 'T' && (measure === 'value' || measure === 'growth')
  return [measure, flow, ...(isOfBoth ? [reporter, partner].toSorted() : [reporter, partner]), period].join(' ')
}

/** In months after the end of a period. Figures of a table that are entered later fill a history, and are no news. */
const fresh = 15

function isOldTable({ now, at }: FactEntry<Observation>, facts: Facts): boolean {
  const published = facts.sources.get(now.citation.source)?.published
  if (published === undefined || !isTable(now, facts)) return false
  const { start, months } = span(now.period)
  const known = published > at ? published : at
  return span(known.slice(0, 7)).start > start + months + fresh
}

/** The changes of the newest period among them, whenever they were entered. */
export function ofNewest(items: readonly ChangesSince[]): readonly ChangesSince[] {
  const newest = items
    .map(({ figure }) => figure.period)
    .toSorted(comparePeriods)
    .at(-1)
  return items.filter(({ figure }) => figure.period === newest)
}

/** The change that was sent, with the figure as it is now. Undefined when the figure is not held any more. */
export function freshAgain({ id, kinds, other, was, why }: ToldFact, facts: Facts): ChangesSince | undefined {
  const now = facts.observation(id)?.now
  if (now === undefined) return undefined
  const figure = published(now)
  const verdict = verdicts(figure, facts).find(it => contradicts(it) && it.figure.observation.id === other)
  const still = kinds.filter(kind => {
    if (kind === 'record') return isRecord(figure, facts)
    return kind === 'conflict' ? verdict !== undefined : true
  })
  return {
    kinds: still.length === 0 ? ['new'] : still,
    figure,
    ...defined({ other: verdict, was: was && { ...now, amount: was }, why }),
  }
}

/** The line of the message recipe that writes the change again. */
export const toldOf = ({ kinds, figure, other, was, why }: ChangesSince): ToldFact => ({
  id: figure.observation.id,
  kinds,
  ...defined({ other: other?.figure.observation.id, was: was?.amount, why }),
})

const byWeight: readonly FigureKind[] = ['record', 'correction', 'conflict', 'rank', 'new']
const monthsOf = ({ figure }: ChangesSince): number => span(figure.period).months
const weightOf = ({ kinds }: ChangesSince): number => Math.min(...kinds.map(kind => byWeight.indexOf(kind)))

export const kindOf = ({ kinds }: ChangesSince): FigureKind => byWeight.find(kind => kinds.includes(kind)) ?? 'new'

const joined = (one: ChangesSince, other: ChangesSince): ChangesSince => ({
  ...one,
  ...other,
  kinds: figureKinds.filter(kind => one.kinds.includes(kind) || other.kinds.includes(kind)),
})

/** China alone is China's trade with the home country; two countries are also the trade between them. */
function concerns({ reporter, partner }: Observation, countries: readonly Area[], pair: Pair): boolean {
  const named = countries.length === 0 ? [pair.reporter, pair.partner] : countries
  if (countries.includes(pair.reporter)) return named.includes(reporter) || named.includes(partner)
  const isIn = (area: Area): boolean => named.includes(area) || area === pair.reporter
  const isNamed =
    countries.length === 0
      ? named.includes(reporter) && named.includes(partner)
      : named.some(it => it === reporter || it === partner)
  return isNamed && isIn(reporter) && isIn(partner)
}

/** Undefined when it is not news: another source of the same figure, or a growth of a figure that is sent with it. */
function meaning(
  now: Observation,
  stood: FigureBefore | undefined,
  isNew: (id: string) => boolean,
  facts: Facts,
): ChangesSince | undefined {
  const own = published(now)
  if (stood !== undefined)
    return isSameAmount(stood.was, now)
      ? undefined
      : { kinds: ['correction'], figure: own, ...stood, ...withOther(clash(own, isNew, facts)) }
  const figure = headline(own, own.period, facts, own.against) ?? own
  if (own.measure === 'rank') return rankNews(figure, isNew, facts)
  const value = own.measure === 'value' ? undefined : headline({ ...own, measure: 'value' }, own.period, facts)
  if (value !== undefined && isNew(value.observation.id)) return undefined
  const before = candidates(own, own.period, facts, own.against).filter(it => !isNew(it.observation.id))
  const other = clash(figure, isNew, facts)
  const isClash = other !== undefined && (isNew(other.figure.observation.id) || isNew(figure.observation.id))
  const kinds: readonly FigureKind[] = [
    ...(before.length === 0 || isNew(figure.observation.id) ? (['new'] as const) : []),
    ...(isNew(figure.observation.id) && isRecord(figure, facts) ? (['record'] as const) : []),
    ...(isClash ? (['conflict'] as const) : []),
  ]
  return kinds.length === 0 ? undefined : { kinds, figure, ...withOther(other) }
}

/** The verdict that contradicts the figure: a new one, else an older one. */
function clash(figure: Published, isNew: (id: string) => boolean, facts: Facts): Verdict | undefined {
  const all = verdicts(figure, facts).filter(contradicts)
  return all.find(it => isNew(it.figure.observation.id)) ?? all[0]
}

const withOther = (other: Verdict | undefined): Pick<ChangesSince, 'other'> => defined({ other })

const isSameAmount = (one: Observation, other: Observation): boolean =>
  JSON.stringify([one.amount, one.period]) === JSON.stringify([other.amount, other.period])

/** The run of record years is that of what leads, which must not contradict the figure. */
function isRecord(figure: Published, facts: Facts): boolean {
  const lead = figure.measure === 'value' ? value(figure, figure.period, facts) : undefined
  if (lead === undefined || streak(figure, figure.period, facts) === undefined) return false
  const isSaid = ({ sources }: Verdict): boolean => sources.some(({ id }) => id === figure.observation.id)
  return !verdicts(lead, facts).some(it => contradicts(it) && isSaid(it))
}

/** A new place is news. It is also a change if it differs from the place in the period before of the same kind. */
function rankNews(figure: Published, isNew: (id: string) => boolean, facts: Facts): ChangesSince | undefined {
  if (!isNew(figure.observation.id)) return undefined
  const before = held(figure, facts).findLast(
    it => it.period < figure.period && grain(it.period) === grain(figure.period) && !isNew(it.observation.id),
  )
  const isChange = before !== undefined && before.amount.value !== figure.amount.value
  return { kinds: isChange ? ['new', 'rank'] : ['new'], figure, ...withOther(clash(figure, isNew, facts)) }
}

/** Quotations entered in that range, newest source first. A speaker without a country belongs to the default pair. */
export function quotesSince(query: Omit<ChangesQuery, 'meanwhile'>, facts: Facts, pair: Pair): readonly Quote[] {
  const { since, to, countries, kinds } = query
  if (!kinds.includes('quote')) return []
  const named = countries.length === 0 ? [pair.reporter, pair.partner] : countries
  const isOfThem = ({ citation: { speaker } }: Quote): boolean => {
    const area = speaker === undefined ? undefined : facts.speakers.get(speaker)?.area
    return area === undefined ? countries.length === 0 : named.includes(area)
  }
  const found = facts.since(since).flatMap((id): readonly Quote[] => {
    const entry = facts.fact(id)
    if (entry === undefined || entry.version > to || entry.earlier.length > 0) return []
    const { now } = entry
    if ('measure' in now) return []
    return now.kind === 'quote' && now.retoldBy === undefined && now.indirect === undefined ? [now] : []
  })
  return found.filter(isOfThem).toSorted((a, b) => newestFirst(a, b, facts))
}
