/** The slots of a text: what it names, before its intent is known. */
import type { CiteStyle, MonthOrYear } from '../../answers/model/question.ts'
import { defined } from '../../data/model/defined.ts'
import { yearBefore } from '../../data/model/period.ts'
import type { Area, Day, Flow, Period } from '../../data/model/schema.ts'
import type { Product, Topic, Word } from '../../languages/model/hear/meanings.ts'
import type { Context, ReadingMode } from '../text/context.ts'
import { namesOf } from '../text/people-names.ts'
import { positionsOf } from '../text/positions.ts'
import { type TaggedRow, type TaggedWord, tagWords } from '../text/tag-words.ts'
import { classOf, inClass } from '../text/word-grammar.ts'
import { type HeardCurrency, hasWord, senseOf } from '../text/word-sense.ts'
import { withBorrowedYear } from '../time/borrowed-year.ts'
import { withPartOfYear } from '../time/part-of-year.ts'
import { readTimes } from '../time/read-times.ts'
import type { PeriodMention } from '../time/types.ts'
import { type AmountMention, amountMentions } from './amounts.ts'
import { lastFullYear } from './askable-periods.ts'
import { attributionIn, withoutCounter } from './attribution.ts'
import { styleOf, unitOf } from './citation-style.ts'
import { isNotBefore } from './denials.ts'
import { flowOf } from './flow.ts'
import { goodsWords } from './goods.ts'
import { type NamedSpeaker, projectIn, speakerIn, topicIn } from './named-subjects.ts'
import { type PlaceMention, placeMentions } from './place-mentions.ts'
import { ranksIn, topIn } from './ranks.ts'

export interface Slots {
  /** The tagged words of the text; every `at`, `from` and `to` below is an index of this row. */
  readonly row: TaggedRow
  /** The country whose own count is asked for: "according to China". */
  readonly counter?: Area
  /** Places in the order of mention. */
  readonly areas: readonly PlaceMention[]
  /** Places that a total or a list leaves out. */
  readonly without: readonly Area[]
  /** Periods except bases, in the order of mention. */
  readonly periods: readonly Period[]
  /** A range of years; without `to`, up to the newest one. */
  readonly range?: { readonly from: string; readonly to?: string }
  /** The period that another one is compared with. */
  readonly base?: Period
  /** The current year to date. */
  readonly ytd: boolean
  readonly latest: boolean
  readonly times: readonly PeriodMention[]
  readonly flow?: Flow
  /** The senses of the words, except places, periods and numbers. */
  readonly words: ReadonlySet<Word>
  readonly grain?: MonthOrYear
  readonly top?: number
  /** A rank that the text claims: third. */
  readonly place?: number
  readonly asOf?: Day
  readonly speaker?: NamedSpeaker
  readonly topic?: Topic
  readonly project?: string
  readonly product?: Product
  /** The id of an observation or statement. */
  readonly id?: string
  readonly style?: CiteStyle
  readonly claims: readonly AmountMention[]
  readonly unit?: HeardCurrency
  /** Looks like a period, but is not: 2026-13. */
  readonly bad?: { readonly heard: string; readonly instead: readonly Period[] }
  /** Unknown words, as typed. */
  readonly unread: readonly string[]
  /** The indexes of the words of periods, amounts and ranks. */
  readonly taken: ReadonlySet<number>
}

/** The last reading in each context: several rules ask for the slots of the same text. */
const known = new WeakMap<Context, { readonly text: string; readonly mode: ReadingMode; readonly slots: Slots }>()

/** Reads the slots of a text. Pure; never throws, for any text. */
export function readSlots(text: string, context: Context, mode: ReadingMode = 'arguments'): Slots {
  const last = known.get(context)
  if (last?.text === text && last.mode === mode) return last.slots
  const slots = slotsOf(text, context, mode)
  known.set(context, { text, mode, slots })
  return slots
}

function slotsOf(text: string, context: Context, mode: ReadingMode): Slots {
  const id = idIn(text)
  const row = tagWords(id === undefined ? text : text.replace(id, ' '), namesOf(context), mode)
  const dated = withBorrowedYear(row, readTimes(row, context.today, mode)).map(time => withPartOfYear(row, time))
  const times = withoutDenied(row, dated)
  const taken = positionsOf(dated)
  const places = placeMentions(row, context, mode).filter(one => !taken.has(one.at))
  const counted = attributionIn(row, places, context.home)
  const named = places.filter(one => one.excluded !== true)
  const areas = counted === undefined ? named : withoutCounter(named, counted, context.home)
  const amounts = amountMentions(row, taken)
  const top = topIn(row, taken)
  const place = ranksIn(row, taken)
  const said = [...amounts, ...(counted === undefined ? [] : [counted])]
  const used = new Set([...taken, ...positionsOf(said), ...(top?.used ?? []), ...(place?.used ?? [])])
  const words = wordsOf(row, taken)
  return {
    row,
    areas,
    without: excludedOf(places),
    times,
    claims: amounts,
    words,
    ...timeSlots(times, words, context.today),
    latest: words.has('latest') && times.length === 0,
    ...defined({ flow: flowOf(row, times.length), grain: grainOf(words), top: top?.value, place: place?.value }),
    ...subjectsIn(row, areas, context),
    ...defined({ unit: unitOf(row, amounts), id, counter: counted?.area }),
    unread: unread(row, used),
    taken: used,
  }
}

/** The places that the text leaves out, each once. */
const excludedOf = (places: readonly PlaceMention[]): readonly Area[] => [
  ...new Set(places.flatMap(({ excluded, area }) => (excluded === true ? [area] : []))),
]

/** Speakers, projects, goods and a style of citation. */
const subjectsIn = (row: TaggedRow, areas: readonly PlaceMention[], context: Context) =>
  defined({
    speaker: speakerIn(row, areas, context),
    topic: topicIn(row),
    project: projectIn(row, context),
    product: row.flatMap(tagged => senseOf(tagged, 'product')?.product ?? [])[0],
    style: styleOf(row),
  })

/** «не за 2024, а за 2023», "not 2024 but 2023": leaves out periods that are denied, if others remain. */
function withoutDenied(row: TaggedRow, times: readonly PeriodMention[]): readonly PeriodMention[] {
  const meant = times.filter(({ from, to }) => {
    const before = row[from - 1]
    const lead = row[from - 2]
    return (
      !(inClass(before, 'not') || isNotBefore(row, from) || inClass(row[to], 'not-behind')) &&
      !(inClass(lead, 'not') && (hasWord(before, 'in', 'to') || inClass(before, 'during')))
    )
  })
  return meant.length > 0 ? meant : times
}

function timeSlots(times: readonly PeriodMention[], words: ReadonlySet<Word>, today: Day) {
  const ytd = times.find(time => time.ytd === true)?.period
  // "2025 vs 2024 vs 2023" are periods side by side, without a base.
  const isBase = ({ base }: PeriodMention): boolean =>
    base === true && times.filter(time => time.base === true).length < 2
  // "how is 2026 going so far" names the current year twice.
  const isSaidTwice = ({ period }: PeriodMention): boolean => ytd !== undefined && period === ytd.slice(0, 4)
  const periods = times.flatMap(time =>
    time.period !== undefined && !isBase(time) && !isSaidTwice(time) ? [time.period] : [],
  )
  // "In January … than last January": a period is not compared with itself.
  const said = times.find(isBase)?.period
  const base = said !== undefined && said === periods[0] ? yearBefore(said) : said
  // A base alone is the period itself: "how does 2024 compare"; except beside "now" and words of change.
  const alone =
    periods.length === 0 && base !== undefined && !words.has('latest') && !(words.has('growth') || words.has('fall'))
  const ranged = times.find(time => time.years !== undefined)
  return {
    // "for our Q3 note: July to September" names the same period twice.
    periods: alone ? [base] : [...new Set(periods)],
    ytd: times.some(time => time.ytd === true),
    ...defined({
      range: ranged?.years ?? chartRange(periods, words),
      base: alone ? undefined : base,
      asOf: times.find(time => time.day !== undefined)?.day,
      bad: withSuggestion(times.find(time => time.bad !== undefined)?.bad, periods[0] ?? lastFullYear(today)),
    }),
  }
}

/** "13th month", "q5": without a near period, suggests the year that is named, or the last full one. */
const withSuggestion = (bad: Slots['bad'], year: Period): Slots['bad'] =>
  bad?.instead.length === 0 && bad.heard !== year ? { ...bad, instead: [year] } : bad

/** "chart 2020 2025": for a chart two years are the ends of a range. */
function chartRange([from = '', to = '', more]: readonly Period[], words: ReadonlySet<Word>): Slots['range'] {
  const areYears = /^\d{4}$/.test(from) && /^\d{4}$/.test(to) && from < to
  return areYears && more === undefined && words.has('chart') ? { from, to } : undefined
}

function wordsOf(row: TaggedRow, taken: ReadonlySet<number>): ReadonlySet<Word> {
  // "what % of imports": the sign with no number before it is the word.
  const isPercent = row.some((tagged, at) => tagged.text === '%' && row[at - 1]?.kind !== 'number')
  // "trade is down this year, right?"
  const isTagged =
    row.length > 4 &&
    inClass(
      row.findLast(({ kind }) => kind !== 'mark'),
      'tag-question',
    )
  return new Set([
    ...(isTagged || row.some(tagged => hasWord(tagged, 'untrue')) ? (['verify'] as const) : []),
    ...row.flatMap((tagged, at) =>
      taken.has(at) || isAlso(tagged) || isInterjection(tagged, at)
        ? []
        : tagged.senses.flatMap(sense => (sense.kind === 'word' ? [sense.word] : [])),
    ),
    ...(isPercent ? (['percent'] as const) : []),
    ...(row.some((tagged, at) => isSuperlative(tagged, row[at + 1])) ? (['most'] as const) : []),
    ...goodsWords(row),
  ])
}

/** "ən" before any adjective is a superlative, "ən bol ay". */
const isSuperlative = ({ raw }: TaggedWord, next: TaggedWord | undefined): boolean =>
  classOf('superlative').test(raw) && next?.kind === 'word' && next.senses.length === 0

/** "ay qaqa, …" at the beginning is an interjection, not a month. */
export const isInterjection = (tagged: TaggedWord, at: number): boolean => at === 0 && inClass(tagged, 'interjection')
/** "də" is "also"; "de" is "say". */
const isAlso = ({ raw }: TaggedWord): boolean => classOf('also').test(raw)

function grainOf(words: ReadonlySet<Word>): MonthOrYear | undefined {
  if (words.has('monthly')) return 'month'
  return words.has('yearly') ? 'year' : undefined
}

/** The id of an observation or statement: ten small letters and digits, both present. 'turkey2025' is not an id. */
const idIn = (text: string): string | undefined =>
  text
    .slice(0, 1000)
    .split(/[\s,.;:?!()[\]"]/)
    .find(
      word => /^[a-z0-9]{10}$/.test(word) && /\d/.test(word) && /[a-z]/.test(word) && !/^[a-z]+(19|20)\d\d$/.test(word),
    )

function unread(row: TaggedRow, used: ReadonlySet<number>): readonly string[] {
  return row.flatMap((tagged, at) => {
    const isKnown = tagged.kind === 'mark' || tagged.senses.length > 0 || used.has(at) || tagged.raw.length === 0
    return isKnown || inClass(tagged, 'publisher') ? [] : [tagged.raw]
  })
}
