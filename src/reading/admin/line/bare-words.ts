/** The words of a line that need no keyword: the flow, the countries, the period, the figure, what is measured. */
import type { AdminProblem } from '../../../answers/model/admin-problem.ts'
import type { Area, Day, Flow, Period } from '../../../data/model/schema.ts'
import { countries } from '../../../languages/model/areas.ts'
import { flowOf } from '../../slots/flow.ts'
import type { TaggedWord } from '../../text/tag-words.ts'
import { hasWord, senseOf } from '../../text/word-sense.ts'
import { readTimes } from '../../time/read-times.ts'
import { pastSuffix } from '../../time/small-numbers.ts'
import { type TypedAmount, typed, typedAmounts } from '../values/amounts.ts'
import { type AreaMention, areasIn, inOrder, isReporter } from '../values/areas.ts'
import { tagAdminWords } from '../values/tag-admin-words.ts'
import { isFirstTime, most, tooLong, wrongIn } from './unread-words.ts'

export interface BareWords {
  readonly flow?: Flow
  /** Each once, the reporter before the partner where the words tell which is which, and else as they are said. */
  readonly areas: readonly Area[]
  /** Whether the one place that is named is the reporter: "China's exports". */
  readonly isReporter: boolean
  readonly periods: readonly Period[]
  readonly base?: Period
  readonly figures: readonly TypedAmount[]
  /** Places in a ranking, counted from 1. */
  readonly places: readonly { readonly value: number; readonly heard: string }[]
  /** What is measured, by the words that say so. */
  readonly measures: readonly ('growth' | 'share' | 'rank')[]
  /** "Fell", "deficit": a figure without a sign is negative. */
  readonly isFall: boolean
  readonly isDeficit: boolean
  /** "Of exports", right behind a percentage. */
  readonly isPartOf: boolean
  readonly isFirst: boolean
  /** The first thing that cannot be read. */
  readonly wrong?: AdminProblem
}

/** Reads the words. Pure; never throws, whatever they are. */
export function bareWords(
  words: readonly string[],
  { today, home }: { readonly today: Day; readonly home: Area },
): BareWords {
  const text = words.map(prepared).join(' ')
  const row = tagAdminWords(text.slice(0, most))
  const times = readTimes(row, today, 'arguments')
  const inTimes = spread(times)
  const places = ordinalsIn(row, inTimes)
  const counted = new Set([...inTimes, ...spread(places)])
  const named = areasIn(row, counted, { today, home })
  const taken = new Set([...counted, ...spread(named)])
  const found = typedAmounts(row, taken)
  const used = new Set([...taken, ...spread(found)])
  const free = row.filter((_, at) => !used.has(at))
  const flow = flowOf(free, times.length)
  const measures = measuresIn(free)
  const [lone] = named.length === 1 ? named : []
  const base = times.find(time => time.base === true)?.period
  const problem = tooLong(text) ?? wrongIn({ row, times, named, free })
  return {
    areas: areasOf(inOrder(named, flow ?? 'T')),
    isReporter: lone !== undefined && measures.every(it => it === 'growth') && isReporter(lone, flow ?? 'T'),
    periods: [
      ...new Set(times.flatMap(time => (time.period !== undefined && time.base !== true ? [time.period] : []))),
    ],
    figures: found,
    places: places.map(({ value, heard }) => ({ value, heard })),
    measures,
    isFall: free.some(heard => hasWord(heard, 'fall')),
    isDeficit: free.some(heard => hasWord(heard, 'deficit')),
    isPartOf: found.some(
      ({ to, unit }) => unit === 'PT' && hasWord(row[to], 'of') && flowOf(row.slice(to, to + 2), 0) !== undefined,
    ),
    isFirst: free.some(isFirstTime),
    ...(flow && { flow }),
    ...(base !== undefined && { base }),
    ...(problem && { wrong: problem }),
  }
}

/** Signs that mean a word: '×2.3', '~3bn', '>4bn'. The readers' cutting takes a tilde for a dash. */
const prepared = (word: string): string =>
  word
    .replace(/^[×xхXХ](\d[\d.,]*)$/u, '$1 times')
    // 'Q1 20%' is no quarter of 2020.
    .replace(/^(\d\d)%$/, '$1 percent')
    // '12m' is an amount here, not twelve months.
    .replace(/^(\d{1,2})[mм]$/iu, '$1 million')
    .replace(/^[~≈∼～]\s*(?=[\d$€¥₼₽])/u, 'about ')
    .replace(/^[>≥](?=[\d$€¥₼₽])/u, 'over ')
    .replace(/^[<≤](?=[\d$€¥₼₽])/u, 'under ')

/** Each once; but a group trades with itself: 'OTS OTS'. */
function areasOf(named: readonly AreaMention[]): readonly Area[] {
  const areas = [...new Set(named.map(({ area }) => area))]
  const [one] = areas
  return one !== undefined && areas.length === 1 && named.length === 2 && !countries.includes(one) ? [one, one] : areas
}

const spread = (them: readonly { readonly from: number; readonly to: number }[]): ReadonlySet<number> =>
  new Set(them.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)))

const words = {
  growth: ['growth', 'fall', 'change', 'yoy'],
  share: ['share'],
  rank: ['rank'],
} as const

function measuresIn(row: readonly TaggedWord[]): BareWords['measures'] {
  const all = ['growth', 'share', 'rank'] as const
  return all.filter(measure => row.some(heard => hasWord(heard, ...words[measure]) && !hasWord(heard, 'over')))
}

/** Third, 3rd, 3-cü, 第3: an ordinal. A bare number may be a place too, and is left to the figures. */
function ordinalsIn(row: readonly TaggedWord[], used: ReadonlySet<number>) {
  return row.flatMap((heard, at) => {
    if (used.has(at) || isFirstTime(heard)) return []
    const from = row[at - 1]?.text === '第' ? at - 1 : at
    const to = pastSuffix(row, at + 1)
    // '5м' is five million; '5-м' is the fifth.
    const isMarked =
      heard.kind === 'number' &&
      /^\d{1,3}$/.test(heard.text) &&
      (from < at || to > at + 1) &&
      !hasWord(row[at + 1], 'million')
    const number = from < at ? senseOf(heard, 'number')?.value : undefined
    const value = isMarked ? Number(heard.text) : (senseOf(heard, 'ordinal')?.value ?? number)
    return value === undefined ? [] : [{ from, to, value, heard: typed(row.slice(from, to)) }]
  })
}
