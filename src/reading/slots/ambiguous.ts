/** Ambiguous places and periods, which the bot asks about: Congo, Korea, 03.04. */
import type { Pair } from '../../answers/model/question.ts'
import { fromSpan, yearOf } from '../../data/model/period.ts'
import type { Area, Day, Period } from '../../data/model/schema.ts'
import { languages } from '../../languages/languages.ts'
import type { TaggedRow, TaggedWord } from '../text/tag-words.ts'
import { typedText } from '../text/tokenize.ts'
import { hasWord, senseOf } from '../text/word-sense.ts'
import type { Slots } from './read-slots.ts'

/** An ambiguous word as typed, and its meanings, the likelier first. */
export interface Ambiguous<T> {
  readonly heard: string
  readonly choices: readonly T[]
}

/** Names of two countries. An adjective ("Korean cars") means the larger trader. */
const twins: Readonly<Record<string, readonly Area[]>> = Object.assign(
  {},
  ...languages.map(({ grammar }) => grammar.sharedNames),
)

/** The first place whose name two countries share. */
export function ambiguousArea({ row, areas }: Slots): Ambiguous<Area> | undefined {
  for (const { at } of areas) {
    const tagged = row[at]
    const choices = tagged === undefined ? undefined : twinsOf(tagged)
    if (tagged !== undefined && choices !== undefined) return { heard: tagged.raw, choices }
  }
  return undefined
}

/** The countries that share the name; undefined for any other word. */
export function twinsOf(tagged: TaggedWord): readonly Area[] | undefined {
  const sense = senseOf(tagged, 'area')
  if (sense?.form !== 'name') return undefined
  const name = tagged.entry?.words.map(word => word.stem).join(' ') ?? tagged.text
  return Object.hasOwn(twins, name) ? twins[name] : undefined
}

/** "… compared with Georgia China trade": a pair of foreign countries among those that are compared. */
export function pairAmong({ row, areas }: Slots): { readonly heard: string; readonly pair: Pair } | undefined {
  if (areas.length < 3) return undefined
  for (const [i, one] of areas.entries()) {
    const other = areas[i + 1]
    // "China Russia Turkey trade" is a list.
    const isPair = one.to === other?.at && areas[i - 1]?.to !== one.at && hasWord(row[other.to], 'trade', 'turnover')
    if (other === undefined || !isPair || [one, other].some(it => it.role !== undefined || it.ours)) continue
    return { heard: typedText(row.slice(one.at, other.to)), pair: { reporter: one.area, partner: other.area } }
  }
  return undefined
}

/** MAR in capitals: the month, or Morocco. Undefined when another place is named: then it is the month. */
export function monthOrCountry({ row, areas }: Slots): { readonly heard: string; readonly area: Area } | undefined {
  if (areas.length > 0) return undefined
  const tagged = row.find(one => senseOf(one, 'month') !== undefined && senseOf(one, 'area')?.form === 'code')
  const area = senseOf(tagged, 'area')?.area
  return tagged === undefined || area === undefined ? undefined : { heard: tagged.raw, area }
}

/** "03.04", "05/06" without a year: the fourth month or the third, each the newest one that is over. */
export function ambiguousPeriod({ row, claims, times }: Slots, today: Day): Ambiguous<Period> | undefined {
  for (const [at, tagged] of row.entries()) {
    const isTaken = [...claims, ...times].some(({ from, to }) => from <= at && at < to)
    const months = isTaken || isCounted(row, at) ? undefined : twoMonths(row, at)
    if (months === undefined) continue
    const written = tagged.text.includes('.')
      ? tagged.raw
      : row
          .slice(at, at + 3)
          .map(({ raw }) => raw)
          .join('')
    return { heard: written, choices: [...new Set(months.map(month => newest(month, today)))] }
  }
  return undefined
}

/** "10.11 bn", "$ 10.11", "05.06 %" are amounts. */
const isCounted = (row: TaggedRow, at: number): boolean =>
  row[at - 1]?.text === '$' ||
  row[at + 1]?.text === '%' ||
  hasWord(row[at + 1], 'percent', 'thousand', 'million', 'billion', 'hundredmillion', 'tenthousand', 'USD', 'times')

function twoMonths(row: TaggedRow, at: number): readonly number[] | undefined {
  const tagged = row[at]
  if (tagged?.kind !== 'number') return undefined
  const glued = row[at + 1]?.text === '/' && row[at + 1]?.glued === true && row[at + 2]?.glued === true
  const text = glued && row[at + 3]?.text !== '/' ? `${tagged.text}.${row[at + 2]?.text}` : tagged.text
  if (!/^(0[1-9]|1[0-2])\.(0[1-9]|1[0-2])$/.test(text)) return undefined
  const [first = 0, second = 0] = text.split('.').map(Number)
  return [second, first]
}

function newest(month: number, today: Day): Period {
  const now = yearOf(today) * 12 + Number(today.slice(5, 7)) - 1
  const thisYear = yearOf(today) * 12 + month - 1
  return fromSpan({ start: thisYear < now ? thisYear : thisYear - 12, months: 1 })
}
