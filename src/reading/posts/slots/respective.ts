/** Numbers of several things in their order: 分别增长8%、6%, "5 and 6 percent respectively", "müvafiq olaraq 5 və 6 faiz". */
import { isCountry } from '../../../answers/model/areas.ts'
import type { Area, Flow } from '../../../data/model/schema.ts'
import { is } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import type { Quantity } from '../words/quantities.ts'
import type { Progress } from './progress.ts'
import type { ClaimSlots } from './topic.ts'

/** What belongs to one number: all slots, or those that the list tells. */
export type ListedSlots = Partial<Pick<ClaimSlots, 'flow' | 'reporter' | 'partner' | 'period'>>

/**
 * The slots of a number in such a list: those of the value at its place in the sentence, of the flow, or of the country.
 * Undefined outside of a list; 'unread' when the things are not as many as the numbers.
 */
export function listedSlots(anchor: Quantity, progress: Progress): ListedSlots | 'unread' | undefined {
  const { sentence, claims } = progress
  const list = listOf(anchor, progress)
  const first = list?.numbers[0]
  if (list === undefined || first === undefined) return undefined
  const at = list.numbers.findIndex(it => it.from === anchor.from)
  const count = list.numbers.length
  const values = claims.filter(claim => claim.kind === 'value' && claim.excerpt.from === sentence.from)
  const value = anchor.is === 'money' || !list.isMarked ? undefined : values.slice(-count)[at]
  if (value !== undefined && values.length >= count) return value
  const flows = flowsBefore(first, progress).slice(-count)
  const flow = flows[at]
  if (flow !== undefined && flows.length === count && new Set(flows).size === count) return { flow }
  const areas = list.isMarked ? areasBefore(first, progress) : []
  const partner = areas.slice(-count)[at]
  if (partner === undefined || areas.length < count) return 'unread'
  const reporter = areas.at(-count - 1) ?? progress.topic.sides?.reporter ?? progress.context.home
  return reporter === partner ? 'unread' : { reporter, partner }
}

/** The run of numbers of one kind around an anchor, with nothing but marks and "and" between; two or more. */
function listOf(
  anchor: Quantity,
  { sentence: { row, quantities } }: Progress,
): { readonly numbers: readonly Quantity[]; readonly isMarked: boolean } | undefined {
  const all = quantities.filter(it => it.is !== 'count' && it.is !== 'ordinal')
  const at = all.findIndex(it => it.from === anchor.from)
  const joins = (one: Quantity | undefined, other: Quantity | undefined): boolean =>
    one !== undefined && other !== undefined && isMoney(one) === isMoney(other) && areJoined(row, one.end, other.at)
  let [from, to] = [at, at + 1]
  while (joins(all[from - 1], all[from])) from -= 1
  while (joins(all[to - 1], all[to])) to += 1
  const numbers = all.slice(from, to)
  const [first, last] = [numbers[0], numbers.at(-1)]
  if (first === undefined || last === undefined || numbers.length < 2) return undefined
  const before = row.slice(Math.max(0, first.at - 6), first.at)
  const stop = before.findLastIndex(piece => /^[,;。]$/.test(piece.text))
  const near = [...before.slice(stop + 1), ...row.slice(last.end, last.end + 3)]
  return { numbers, isMarked: near.some(piece => is(piece, 'respectively')) }
}

const isMoney = (quantity: Quantity): boolean => quantity.is === 'money'

const areJoined = (row: readonly Piece[], from: number, to: number): boolean => {
  const between = row.slice(from, to)
  return (
    between.length > 0 &&
    between.every(piece => piece.text === ',' || piece.text === '、' || is(piece, 'and', 'about', 'over', 'under')) &&
    between.some(piece => piece.text === ',' || piece.text === '、' || is(piece, 'and'))
  )
}

/** The flows named since the number before. */
function flowsBefore({ from }: Quantity, { sentence: { subjects, quantities } }: Progress): readonly Flow[] {
  const after = quantities.findLast(it => it.from < from && it.is !== 'count')?.to ?? 0
  return subjects.flatMap(({ subject, ...named }) =>
    subject.is === 'flow' && subject.isWeak !== true && named.from >= after && named.to <= from ? [subject.flow] : [],
  )
}

/** The countries named since the number before. */
function areasBefore({ from }: Quantity, { sentence: { places, quantities } }: Progress): readonly Area[] {
  const after = quantities.findLast(it => it.from < from && it.is !== 'count')?.to ?? 0
  const named = places.filter(it => !it.isOfOffice && it.from >= after && it.to <= from && isCountry(it.area))
  return [...new Set(named.map(({ area }) => area))]
}
