/** The words of a line that need no keyword: flow, areas, period, figure and measure. */
import type { AdminProblem } from '../../../answers/model/admin-problem.ts'
import type { Area, Day, Flow, Period } from '../../../data/model/schema.ts'
import type { Word } from '../../../languages/model/hear/meanings.ts'
import { countries } from '../../../languages/model/voice/areas.ts'
import { flowOf } from '../../slots/flow.ts'
import { positionsOf } from '../../text/positions.ts'
import type { TaggedRow, TaggedWord } from '../../text/tag-words.ts'
import { inClass } from '../../text/word-grammar.ts'
import { hasWord, senseOf } from '../../text/word-sense.ts'
import { readTimes } from '../../time/read-times.ts'
import { pastSuffix } from '../../time/small-numbers.ts'
import type { PeriodMention } from '../../time/types.ts'
import { tagAdminWords } from '../values/admin-words.ts'
import { type TypedAmount, typed, typedAmounts } from '../values/amounts.ts'
import { type AreaMention, areasIn, inOrder, isReporter } from '../values/areas.ts'
import { isFirstTime, longestWords, problemIn, wordsTooLong } from './unread-words.ts'

/** The parts of a figure that the words name. */
export interface BareWords {
  readonly flow?: Flow
  /** Each once. The reporter is before the partner if the words give their roles, else they keep their order. */
  readonly areas: readonly Area[]
  /** Whether the only area is the reporter: "China's exports". */
  readonly isReporter: boolean
  readonly periods: readonly Period[]
  readonly base?: Period
  readonly figures: readonly TypedAmount[]
  /** Ranks as ordinals, counted from 1. */
  readonly ordinals: readonly { readonly value: number; readonly heard: string }[]
  /** The measures that words name. */
  readonly measures: readonly ('growth' | 'share' | 'rank')[]
  /** "Fell" and "deficit" make a figure without a sign negative. */
  readonly isFall: boolean
  readonly isDeficit: boolean
  /** "Of exports" right after a percentage. */
  readonly isPartOf: boolean
  readonly isFirst: boolean
  /** The first problem in the words. */
  readonly wrong?: AdminProblem
}

/** Reads the words. `more` are words that carry nothing in such a line. Never throws. */
export function bareWords(
  words: readonly string[],
  { today, home }: { readonly today: Day; readonly home: Area },
  more: readonly Word[] = [],
): BareWords {
  const text = spelledOut(words)
  const row = tagAdminWords(text.slice(0, longestWords))
  const times = readTimes(row, today, 'arguments')
  const inTimes = positionsOf(times)
  const ordinals = ordinalsIn(row, inTimes)
  const counted = new Set([...inTimes, ...positionsOf(ordinals)])
  const places = areasIn(row, counted, { today, home })
  const taken = new Set([...counted, ...positionsOf(places)])
  const figures = typedAmounts(row, taken)
  const used = new Set([...taken, ...positionsOf(figures)])
  const free = row.filter((_, at) => !used.has(at))
  const flow = flowOf(free, times.length)
  const compared = figures.flatMap(it => comparison(it, row) ?? [])
  const named = measuresIn(free, ordinals.length === 1)
  const measures = compared.length > 0 && named.length === 0 ? (['growth'] as const) : named
  const [only] = places.length === 1 ? places : []
  const { periods, base } = periodsIn(times, measures.includes('growth') || figures.some(isChange))
  const problem =
    wordsTooLong(text) ?? problemIn({ row, times, named: places, free }, compared.length > 0 ? [...more, 'more'] : more)
  return {
    areas: areasOf(inOrder(places, flow ?? 'T')),
    isReporter: only !== undefined && measures.every(it => it === 'growth') && isReporter(only, flow ?? 'T'),
    periods,
    figures,
    ordinals: ordinals.map(({ value, heard }) => ({ value, heard })),
    measures,
    isFall: free.some(word => hasWord(word, 'fall')) || compared.some(isLess),
    isDeficit: free.some(word => hasWord(word, 'deficit')),
    isPartOf: figures.some(it => isPartOf(it, row)),
    isFirst: free.some(isFirstTime),
    ...(flow && { flow }),
    ...(base !== undefined && { base }),
    ...(problem && { wrong: problem }),
  }
}

/** "Over a billion": a bound is right before its number. */
const spelledOut = (words: readonly string[]): string =>
  words
    .map(spellOut)
    .join(' ')
    .replace(/\ban? (?=(?:m|b|tr)illion)/giu, '1 ')

const isPartOf = ({ to, unit }: TypedAmount, row: TaggedRow): boolean =>
  unit === 'PT' && hasWord(row[to], 'of') && flowOf(row.slice(to, to + 2), 0) !== undefined

/** Signs and letters that stand for a word: '×2.3', '~3bn', '>4bn'. The tokenizer of questions takes a tilde for a dash. */
const spellOut = (word: string): string =>
  word
    // 'US$4.87bn' names a currency, not a country.
    .replace(/^U\.?S\.?(?=\$)/u, '')
    .replace(/^[×xхXХ](\d[\d.,]*)$/u, '$1 times')
    // 'Q1 20%' is not the first quarter of 2020.
    .replace(/^(\d\d)%$/, '$1 percent')
    // '12m' is an amount here, not twelve months.
    .replace(/^(\d{1,2})[mм]$/iu, '$1 million')
    .replace(/^[~≈∼～]\s*(?=[\d$€¥₼₽])/u, 'about ')
    .replace(/^[>≥](?=[\d$€¥₼₽])/u, 'over ')
    .replace(/^[<≤](?=[\d$€¥₼₽])/u, 'under ')

/** "8.3 percent more", «в 2,3 раза меньше»: the word that makes a number a change. */
const comparison = ({ to, unit }: TypedAmount, row: TaggedRow): TaggedWord | undefined =>
  (unit === 'PT' || unit === 'TIMES') && hasWord(row[to], 'more') ? row[to] : undefined
const isLess = (word: TaggedWord): boolean => inClass(word, 'less') || hasWord(word, 'under')

const isChange = ({ unit, sign }: TypedAmount): boolean => unit === 'TIMES' || (unit === 'PT' && sign !== undefined)

/** The periods, each once, and the base of a growth: the one that is compared with, or the earlier of two of one length. */
function periodsIn(times: readonly PeriodMention[], isGrowth: boolean): Pick<BareWords, 'periods' | 'base'> {
  const named = times.find(time => time.base === true)?.period
  const periods = [
    ...new Set(times.flatMap(({ period, base }) => (period !== undefined && base !== true ? [period] : []))),
  ]
  const [later, base, other] = periods.toSorted().reverse()
  const isPair = isGrowth && named === undefined && later !== undefined && base !== undefined && other === undefined
  if (isPair && later.length === base.length) return { periods: [later], base }
  return { periods, ...(named !== undefined && { base: named }) }
}

/** Each area once. A group may trade with itself: 'OTS OTS'. */
function areasOf(named: readonly AreaMention[]): readonly Area[] {
  const areas = [...new Set(named.map(({ area }) => area))]
  const [one] = areas
  return one !== undefined && areas.length === 1 && named.length === 2 && !countries.includes(one) ? [one, one] : areas
}

const measureWords = { growth: ['growth', 'fall', 'change', 'yoy'], share: ['share'], rank: ['rank'] } as const

/** "Third-largest partner" is a rank. */
const measuresIn = (row: TaggedRow, hasOrdinal: boolean): BareWords['measures'] =>
  (['growth', 'share', 'rank'] as const).filter(
    measure =>
      row.some(word => hasWord(word, ...measureWords[measure]) && !hasWord(word, 'over')) ||
      (measure === 'rank' && hasOrdinal && row.some(word => hasWord(word, 'most', 'partner'))),
  )

/** Third, 3rd, 3-cü, 第3: ordinals. A bare number may be a rank too; it is left to the figures. */
function ordinalsIn(row: TaggedRow, used: ReadonlySet<number>) {
  return row.flatMap((word, at) => {
    if (used.has(at) || isFirstTime(word)) return []
    const from = inClass(row[at - 1], 'ordinal-prefix') ? at - 1 : at
    const to = pastSuffix(row, at + 1)
    // '5м' is five million; '5-м' is the fifth.
    const isMarked =
      word.kind === 'number' &&
      /^\d{1,3}$/.test(word.text) &&
      (from < at || to > at + 1) &&
      !hasWord(row[at + 1], 'million')
    const number = from < at ? senseOf(word, 'number')?.value : undefined
    const value = isMarked ? Number(word.text) : (senseOf(word, 'ordinal')?.value ?? number)
    return value === undefined ? [] : [{ from, to, value, heard: typed(row.slice(from, to)) }]
  })
}
