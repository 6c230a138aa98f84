/** /rank top 5: the reporter's partners in order, as published, or else as the values held order them. */
import type { Facts } from '../../data/facts/facts.ts'
import { compareAmounts } from '../../data/model/amount.ts'
import { defined } from '../../data/model/defined.ts'
import { multimap } from '../../data/model/lists.ts'
import { canonical, everyPeriod, grain } from '../../data/model/period.ts'
import type { Area, Day, Flow, Observation, Period } from '../../data/model/schema.ts'
import { growthBeside } from '../figures/growth-beside.ts'
import { headline } from '../figures/headline.ts'
import { none } from '../figures/none.ts'
import { official } from '../figures/official/official.ts'
import { placeOf } from '../figures/official/place.ts'
import { type Placed, partnerTable } from '../figures/official/table.ts'
import { unlikeness } from '../figures/unlike.ts'
import { value, valuePeriods } from '../figures/values.ts'
import {
  areaField,
  asOfField,
  fieldsOf,
  flowField,
  numberField,
  optional,
  periodField,
  severalField,
} from '../model/address-codec.ts'
import type { Answer, AnswerOf } from '../model/answer.ts'
import { isCountry, membersOf } from '../model/areas.ts'
import type { Figure, Ranked, Unlike } from '../model/findings.ts'
import type { AnswerFigures, Kind } from '../model/kind.ts'
import { memoize } from '../model/memoize.ts'
import { onePeriod } from '../model/of-pair.ts'
import type { QuestionOf, Questions } from '../model/question.ts'

declare module '../model/question.ts' {
  interface Questions {
    ranking: {
      readonly reporter: Area
      readonly flow: Flow
      readonly period?: Period
      /** How many partners. */
      readonly top: number
      /** The only place that the list shows. */
      readonly at?: number
      /** How many the list before has shown. */
      readonly skip?: number
      /** The list shows only the one after this partner. */
      readonly after?: Area
      readonly asOf?: Day
      /** Partners that the list leaves out; of a group, its members too. */
      readonly without?: readonly Area[]
      /** The group whose members the list is of. */
      readonly within?: Area
    }
  }
  interface Answers {
    ranking: {
      readonly question: QuestionOf<'ranking'> & { readonly period: Period }
      readonly rows: readonly Ranked[]
      /** 'table': computed from a complete one. 'held': the order of the values held; a row may have its place. */
      readonly basis: 'table' | 'published' | 'held'
      /** No period was asked for: this is the newest list held. */
      readonly newest?: true
      /** The rows are the places 1, 2, 3 … without a gap; else partners may be missing. */
      readonly complete: boolean
      /** How many partners are held in all. More or fewer may have been asked for. */
      readonly of: number
      /** How the values differ besides their size. With a difference, the order is a layout and not a ranking. */
      readonly unlike?: readonly Unlike[]
    }
  }
}

export const ranking: Kind<'ranking'> & AnswerFigures<'ranking'> = {
  letter: 'k',
  fields: fieldsOf<Questions['ranking']>({
    flow: flowField,
    reporter: areaField,
    period: optional(periodField),
    top: numberField,
    asOf: asOfField,
    without: severalField,
    // Behind the fields that buttons of old messages hold.
    at: optional(numberField),
    within: optional(areaField),
    after: optional(areaField),
    skip: optional(numberField),
  }),
  answer,
  periods: onePeriod,
  label: () => ({ by: 'subject' }),
  followUp: 'rank',
  isPerPeriod: true,
  valued: ({ rows }) => rows.flatMap(({ value }) => value ?? []),
}

type Rows = AnswerOf<'ranking'>['rows']
type Of = Pick<QuestionOf<'ranking'>, 'reporter' | 'flow' | 'top' | 'after' | 'without' | 'within'>

interface List extends Pick<AnswerOf<'ranking'>, 'rows' | 'of' | 'basis' | 'complete'> {
  readonly period: Period
  readonly unlike: readonly Unlike[]
}

/** The fewest partners that make a list: below that, a longer list of another basis or period is the better answer. */
const enough = 3

/**
 * When no period is asked, the newest year of a complete table, else the newest with three published places, else with
 * three values, else the longest.
 */
function answer(question: QuestionOf<'ranking'>, facts: Facts, today: Day): Answer {
  const list =
    question.period === undefined ? newest(question, facts, today) : listed(question, canonical(question.period), facts)
  // One partner whose place nobody tells is no list: "Japan's biggest partner" is not the only one held.
  if (list === undefined || list.rows.length === 0 || (list.basis === 'held' && list.of === 1))
    return none(question, facts)
  const { period, unlike, ...found } = list
  const rows = shownRows(question, found.rows)
  // The 15th of those held may not be the 15th of all.
  if (rows.length === 0 || (isOfOne(question) && found.basis === 'held')) return none(question, facts)
  return {
    kind: 'ranking',
    question: { ...question, period },
    ...found,
    rows: rows.map(row => withGrowth(row, question, facts)),
    ...(question.period === undefined ? { newest: true } : {}),
    ...(unlike.length === 0 ? {} : { unlike }),
  }
}

/** Whether one partner is asked for: at a place, or after another one. */
export const isOfOne = ({ at, after }: Pick<QuestionOf<'ranking'>, 'at' | 'after'>): boolean =>
  at !== undefined || after !== undefined

function shownRows({ at, after, top, skip = 0 }: QuestionOf<'ranking'>, rows: Rows): Rows {
  if (after !== undefined) return rows.filter((_, i) => rows[i - 1]?.partner === after)
  const numberOf = ({ place, within }: Ranked): string | undefined => (within ?? place?.amount.value)?.toString()
  return rows.filter((row, i) => (at === undefined ? i >= skip && i < top : numberOf(row) === String(at)))
}

function withGrowth(row: Ranked, { reporter, flow }: Of, facts: Facts): Ranked {
  const { value: worth, partner } = row
  const growth = worth && growthBeside({ reporter, flow, partner }, worth, facts)
  return growth === undefined ? row : { ...row, growth }
}

function listed(of: Of, period: Period, facts: Facts): List {
  const table = partnerTable(of, period, facts)
  if (table !== undefined) {
    const rows = byTable(of, chosen(of, table).slice(0, of.after === undefined ? of.top : table.length), period, facts)
    return { period, rows, of: table.length, basis: 'table', complete: true, unlike: [] }
  }
  const places = chosen(of, byPlace(of, period, facts))
  const values = chosen(of, byValue(of, period, facts))
  const isList = places.length > 0 && places.length >= Math.min(enough, values.length)
  const isWhole = isUnbroken(places)
  if (isList) return { period, rows: places, of: places.length, basis: 'published', complete: isWhole, unlike: [] }
  const withoutValue = places.filter(({ partner }) => !values.some(it => it.partner === partner))
  const rows = [...values.map(row => ({ ...places.find(it => it.partner === row.partner), ...row })), ...withoutValue]
  return {
    period,
    rows,
    of: rows.length,
    basis: 'held',
    complete: false,
    unlike: unlikeness(
      values.map(({ value }) => value),
      facts,
    ),
  }
}

/** Those of the group, each with its place in it, without those left out. */
const chosen = <T extends Pick<Ranked, 'partner' | 'within'>>({ without = [], within }: Of, all: readonly T[]) =>
  all
    .filter(({ partner }) => within === undefined || membersOf(within).includes(partner))
    .map((it, i): T => (within === undefined ? it : { ...it, within: i + 1 }))
    .filter(({ partner }) => !without.some(area => area === partner || membersOf(area).includes(partner)))

/** Places of a complete table, each with its official value. */
const byTable = (of: Of, placed: readonly (Placed & Pick<Ranked, 'within'>)[], period: Period, facts: Facts): Rows =>
  placed.flatMap(({ partner, within }): Rows => {
    const place = placeOf({ ...of, partner }, period, facts)
    const counted = official({ ...of, partner }, period, facts)
    return place === undefined ? [] : [{ place, partner, ...defined({ within, value: counted }) }]
  })

/** The places 1, 2, 3 … with none left out. */
const isUnbroken = (rows: Rows): boolean => rows.every(({ place }, i) => place?.amount.value === String(i + 1))

function newest(of: Of, facts: Facts, today: Day): List | undefined {
  const periods = everyPeriod(today)
  const year = periods.find(period => grain(period) === 'year' && partnerTable(of, period, facts) !== undefined)
  if (year !== undefined) return listed(of, year, facts)
  const lists = periods.map(period => listed(of, period, facts)).filter(({ rows }) => rows.length > 0)
  const long = lists.filter(({ rows }) => rows.length >= enough)
  const [longest] = lists.toSorted((a, b) => b.rows.length - a.rows.length)
  return long.find(({ basis }) => basis === 'published') ?? long[0] ?? longest
}

/** Partners with a published place, best first. */
function byPlace({ reporter, flow }: Of, period: Period, facts: Facts): Rows {
  return [...new Set(everyPartner('rank', { reporter, flow }, period, facts).map(it => it.partner))]
    .flatMap(partner => {
      const place = headline({ measure: 'rank', flow, reporter, partner }, period, facts)
      const worth = value({ flow, reporter, partner }, period, facts)
      return place === undefined ? [] : [{ place, partner, ...(worth === undefined ? {} : { value: worth }) }]
    })
    .sort((a, b) => compareAmounts(a.place.amount, b.place.amount) || (a.partner < b.partner ? -1 : 1))
}

/** Every partner with its headline value, largest first. `unlikeness` has the differences besides their size. */
function byValue(of: Of, period: Period, facts: Facts): readonly { readonly partner: Area; readonly value: Figure }[] {
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

/** Partners with their own organisations, by the periods that have a value: published, mirrored or computed. */
const neighbours = memoize(
  ({ reporter, flow }: Of) => `${reporter} ${flow}`,
  (facts, { reporter, flow }: Of): ReadonlyMap<Period, readonly Area[]> => {
    const areas = [...new Set(facts.organisations.list.flatMap(({ area }) => area ?? []))]
    const partners = areas.filter(area => area !== reporter && isCountry(area))
    return multimap(
      partners.flatMap(partner =>
        valuePeriods({ flow, reporter, partner }, facts).map(period => [period, partner] as const),
      ),
    )
  },
)
