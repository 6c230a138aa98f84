/** What the guided /add offers for each part of a figure. */
import type { GuideStep } from '../../answers/model/entering.ts'
import type { Facts } from '../../data/facts/facts.ts'
import { mostOfPress } from '../../data/facts/merge-sources.ts'
import { compareAmounts } from '../../data/model/amount.ts'
import { fromSpan, yearOf } from '../../data/model/period.ts'
import type { Area, Day, Period } from '../../data/model/schema.ts'
import { lastFullYear } from '../slots/askable-periods.ts'
import type { AdminReadingContext } from './line/admin-line.ts'
import { bareWords } from './line/bare-words.ts'
import { sortLine } from './line/sort-line.ts'

type GuideContext = AdminReadingContext & { readonly partner: Area }

/** Flows, areas, periods, measures or ids; none for what must be typed. `partner` is the usual one. */
export const guideChoices = (step: GuideStep, args: string, context: GuideContext): readonly string[] =>
  choices[step](context, args)

const choices: Readonly<Record<GuideStep, (context: GuideContext, args: string) => readonly string[]>> = {
  flow: () => ['T', 'X', 'M', 'B'],
  partner: context => partners(context),
  period: ({ today }) => recentPeriods(today),
  measure: () => ['growth', 'share'],
  by: (context, args) => compilers(args, context),
  source: ({ facts }) => newestSources(facts),
  amount: () => [],
  excerpt: () => [],
}

const most = 6

/** The usual partner, then those of the largest turnover of the year before. */
function partners({ facts, home, today, partner }: AdminReadingContext & { readonly partner: Area }): readonly Area[] {
  const largest = facts
    .across('value', 'T', home, lastFullYear(today))
    .toSorted((a, b) => compareAmounts(b.amount, a.amount))
    .map(it => it.partner)
  return [...new Set([partner, ...largest])].slice(0, most)
}

/** The last two months, the year so far, the last whole quarter and the last year. */
function recentPeriods(today: Day): readonly Period[] {
  const year = yearOf(today)
  const month = Number(today.slice(5, 7))
  const monthAt = (ago: number): Period => fromSpan({ start: year * 12 + month - 1 - ago, months: 1 })
  const soFar = month > 2 ? [`${year}-01/${monthAt(1)}`] : []
  const quarter = Math.floor((month - 1) / 3)
  const lastQuarter = quarter === 0 ? `${year - 1}-Q4` : `${year}-Q${quarter}`
  return [monthAt(1), monthAt(2), ...soFar, lastQuarter, String(year - 1)]
}

/** The statistical offices of home and of the country of the line. */
function compilers(args: string, context: AdminReadingContext): readonly string[] {
  const { areas } = bareWords(sortLine(args, context.today).words, context)
  const near = [context.home, ...areas]
  return context.facts.organisations.list
    .filter(({ kind, area }) => kind === 'statistics' && area !== undefined && near.includes(area))
    .map(({ id }) => id)
    .slice(0, most)
}

/** The sources that were entered last, without those of official tables. */
function newestSources(facts: Facts): readonly string[] {
  const ids: string[] = []
  for (const { id } of facts.sources.list.toReversed()) {
    if (facts.ofSource(id).length <= mostOfPress) ids.push(id)
    if (ids.length === 4) break
  }
  return ids
}
