/** Numbers that count partners: "top 5", "three largest", «тройка», 前十; and places: "third", «третье место», 第三. */
import { hasWord } from './has.ts'
import type { Heard } from './heard.ts'
import { cardinal, ordinal } from './time/count.ts'

interface Found {
  readonly value: number
  readonly used: readonly number[]
}

const groups: readonly (readonly [RegExp, number])[] = [
  [/^троик/, 3],
  [/^пятерк/, 5],
  [/^десятк/, 10],
]

/** How many partners are asked for. */
export function topIn(row: readonly Heard[], taken: ReadonlySet<number>): Found | undefined {
  for (const [at, heard] of row.entries()) {
    if (taken.has(at)) continue
    const group = groups.find(([pattern]) => pattern.test(heard.text))
    if (group !== undefined) return { value: group[1], used: [at] }
    const next = row[at + 1]?.text === '-' ? at + 2 : at + 1
    const count = hasWord(heard, 'top') && heard.kind !== 'number' && !taken.has(next) ? cardinal(row, next) : undefined
    if (count !== undefined && count.value > 0 && count.value <= 50) return { value: count.value, used: [at, next] }
    const largest = largestAt(row, at, taken)
    if (largest !== undefined) return largest
  }
  return undefined
}

/** "ən böyük 3", "3 largest", "5 крупнейших", 三大伙伴, 最大的三个. */
function largestAt(row: readonly Heard[], at: number, taken: ReadonlySet<number>): Found | undefined {
  const count = cardinal(row, at)
  if (count === undefined || count.value < 2 || count.value > 50 || taken.has(at)) return undefined
  if (row[at - 1]?.text === '第' || hasWord(row[count.to], 'percent', 'times', 'million', 'billion')) return undefined
  const near = [row[at - 1], row[at - 2], row[count.to]].some(heard => hasWord(heard, 'most'))
  const isBig =
    row[count.to]?.text === '大' ||
    (hasWord(row[count.to], 'partner', 'market') && row.some(heard => hasWord(heard, 'most')))
  return near || isBig ? { value: count.value, used: [at] } : undefined
}

/** The place that a text claims somebody has. */
export function placesIn(row: readonly Heard[], taken: ReadonlySet<number>): Found | undefined {
  for (const at of row.keys()) {
    const numbered = isNumberWord(row[at]) ? cardinal(row, at + 1) : undefined
    if (numbered !== undefined && numbered.value > 0 && !taken.has(at + 1))
      return { value: numbered.value, used: [at, at + 1] }
    if (taken.has(at) || hasWord(row[at], 'first', 'top')) continue
    const place = ordinal(row, at)
    if (
      place === undefined ||
      place.value < 1 ||
      place.value > 99 ||
      (place.to === at + 1 && row[at]?.kind === 'number')
    )
      continue
    if (row[at]?.text.length === 1 && row[at]?.kind === 'word') continue
    const follows = [row[place.to], row[place.to + 1], row[at - 1]].some(
      heard => hasWord(heard, 'rank', 'partner', 'most', 'market') || heard?.text === '大',
    )
    if (follows) return { value: place.value, used: Array.from({ length: place.to - at }, (_, i) => at + i) }
  }
  return undefined
}

/** "number four", «номер четыре», "4 nömrə". */
const isNumberWord = (heard: Heard | undefined): boolean => /^(number|no|#|номер|nomre)$/.test(heard?.text ?? '')
