/** /rank top 5: the reporter's partners in order, as published, or else as the values held order them. */

import type { Facts } from '../../data/facts/facts.ts'
import { compareAmounts } from '../../data/model/amount.ts'
import { canonical } from '../../data/model/period.ts'
import type { Area, Day, Flow, Observation, Period } from '../../data/model/schema.ts'
import { everyPeriod } from '../figures/calendar.ts'
import { growthBeside } from '../figures/growth-beside.ts'
import { headline } from '../figures/headline.ts'
import { unlikeness } from '../figures/unlike.ts'
import { value, valuePeriods } from '../figures/values.ts'
import type { Answer, AnswerOf } from '../model/answer.ts'
import { isCountry } from '../model/areas.ts'
import type { Figure, Ranked } from '../model/findings.ts'
import { memoize } from '../model/memoize.ts'
import type { QuestionOf } from '../model/question.ts'
import { none } from './none.ts'

type Rows = AnswerOf<'ranking'>['rows']
type Of = Pick<QuestionOf<'ranking'>, 'reporter' | 'flow'>

/** A list of one basis, for one period. */
interface List extends Pick<AnswerOf<'ranking'>, 'rows' | 'basis' | 'complete'> {
  readonly period: Period
  readonly unlike: AnswerOf<'compare'>['unlike']
}

interface Valued {
  readonly partner: Area
  readonly value: Figure
}

/** So many partners make a list: with fewer, a longer one of another basis or period is the better answer. */
const enough = 3

/** Where no period is asked, the newest with three published places, else with three values, else the longest. */
export function ranking(question: QuestionOf<'ranking'>, facts: Facts, today: Day): Answer {
  const list =
    question.period === undefined ? newest(question, facts, today) : listed(question, canonical(question.period), facts)
  if (list === undefined || list.rows.length === 0) return none(question, facts)
  const { period, unlike, ...found } = list
  return {
    kind: 'ranking',
    question: { ...question, period },
    ...found,
    rows: found.rows.slice(0, question.top).map(row => withGrowth(row, question, facts)),
    of: found.rows.length,
    ...(unlike.length === 0 ? {} : { unlike }),
  }
}

function withGrowth(row: Ranked, { reporter, flow }: Of, facts: Facts): Ranked {
  const { value: worth, partner } = row
  const growth = worth && growthBeside({ reporter, flow, partner }, worth, facts)
  return growth === undefined ? row : { ...row, growth }
}

function listed(of: Of, period: Period, facts: Facts): List {
  const [places, values] = [byPlace(of, period, facts), byValue(of, period, facts)]
  const isList = places.length > 0 && places.length >= Math.min(enough, values.length)
  if (isList) return { period, rows: places, basis: 'published', complete: isUnbroken(places), unlike: [] }
  const withoutValue = places.filter(({ partner }) => !values.some(it => it.partner === partner))
  const rows = [...values.map(row => ({ ...places.find(it => it.partner === row.partner), ...row })), ...withoutValue]
  return { period, rows, basis: 'held', complete: false, unlike: unlikeness(values.map(({ value }) => value)) }
}

/** The places 1, 2, 3 … with none left out. */
const isUnbroken = (rows: Rows): boolean => rows.every(({ place }, i) => place?.amount.value === String(i + 1))

function newest(of: Of, facts: Facts, today: Day): List | undefined {
  const lists = everyPeriod(today)
    .map(period => listed(of, period, facts))
    .filter(({ rows }) => rows.length > 0)
  const long = lists.filter(({ rows }) => rows.length >= enough)
  return long.find(({ basis }) => basis === 'published') ?? long[0] ?? lists.toSorted(longestFirst)[0]
}

const longestFirst = (a: List, b: List): number => b.rows.length - a.rows.length

/** Partners with a published place, best first. */
function byPlace({ reporter, flow }: Of, period: Period, facts: Facts): Rows {
  const partners = new Set(everyPartner('rank', { reporter, flow }, period, facts).map(it => it.partner))
  return [...partners]
    .flatMap(partner => {
      const place = headline({ measure: 'rank', flow, reporter, partner }, period, facts)
      const worth = value({ flow, reporter, partner }, period, facts)
      return place === undefined ? [] : [{ place, partner, ...(worth === undefined ? {} : { value: worth }) }]
    })
    .sort((a, b) => compareAmounts(a.place.amount, b.place.amount) || (a.partner < b.partner ? -1 : 1))
}

/** Every partner with its value said first, largest first; how they differ besides their size, `unlikeness` tells. */
function byValue(of: Of, period: Period, facts: Facts): readonly Valued[] {
  const published = everyPartner('value', of, period, facts).map(it => it.partner)
  return [...new Set([...published, ...(neighbours(facts, of).get(period) ?? [])])]
    .flatMap(partner => {
      const worth = value({ ...of, partner }, period, facts)
      return worth === undefined ? [] : [{ partner, value: worth }]
    })
    .sort((a, b) => compareAmounts(b.value.amount, a.value.amount) || (a.partner < b.partner ? -1 : 1))
}

const everyPartner = (
  measure: 'rank' | 'value',
  { reporter, flow }: { readonly reporter: Area; readonly flow: Flow },
  period: Period,
  facts: Facts,
): readonly Observation[] =>
  facts.across(measure, flow, reporter, period).filter(({ partner }) => isCountry(partner) && partner !== reporter)

/** Partners that count or speak for themselves, by the periods for which a value can be given, also theirs or ours. */
const neighbours = memoize(
  ({ reporter, flow }: Of) => `${reporter} ${flow}`,
  (facts, { reporter, flow }: Of): ReadonlyMap<Period, readonly Area[]> => {
    const areas = new Set(facts.organisations().map(({ area }) => area))
    const found = new Map<Period, readonly Area[]>()
    for (const partner of areas) {
      if (partner === undefined || partner === reporter || !isCountry(partner)) continue
      for (const period of valuePeriods({ flow, reporter, partner }, facts))
        found.set(period, [...(found.get(period) ?? []), partner])
    }
    return found
  },
)
