/** The countries of places that a sentence tells in a row: "China and the UAE are second and third". */

import { isPlural } from '../words/endings.ts'
import { has, is, isJoint, isPartnerNoun } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import type { PlaceMark } from '../words/place-rules.ts'
import type { Quantity } from '../words/quantities.ts'
import { overBracket, pieceAfter, piecesBetween, runsBy } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'

/** The countries of places in a row: "China and the UAE are second and third", «второе и третье места заняли Китай и ОАЭ». */
export function countriesOfRanks(sentence: Sentence): ReadonlyMap<number, PlaceMark> {
  const found = new Map<number, PlaceMark>()
  const ordinals = sentence.quantities.filter(it => it.is === 'ordinal')
  const beside = besideOrdinals(ordinals, sentence)
  for (const [i, { end, from }] of ordinals.entries()) {
    const place = beside[i] ?? apposedTo(end, sentence)
    if (place !== undefined) found.set(from, place)
  }
  for (const run of runsOfOrdinals(ordinals, sentence.row)) {
    const lists = listsOf(sentence).filter(list => list.length === run.length)
    const [from, to] = [run[0]?.from ?? 0, run.at(-1)?.to ?? 0]
    const before = lists.findLast(list => (list.at(-1)?.to ?? 0) <= from)
    const list = before ?? lists.find(([first]) => (first?.from ?? 0) >= to) ?? []
    for (const [i, place] of list.entries()) found.set(run[i]?.from ?? from, place)
  }
  return found
}

/** "İdxalda birinci Çin, ikinci Rusiyadır", "Çin birinci, Rusiya ikinci", "birinci yer Çinə, ikinci yer Rusiyaya": each beside its country. */
function besideOrdinals(ordinals: readonly Quantity[], { row, places }: Sentence): readonly (PlaceMark | undefined)[] {
  if (ordinals.length < 2 || ordinals.some(({ at }) => row[at]?.kind === 'han')) return []
  const before = ordinals.map(({ at }) => places.find(it => it.to === row[at - 1]?.to && it.role === undefined))
  const behind = ordinals.map(({ end }) => {
    const noun = is(row[end], 'place') ? row[end] : undefined
    const from = row[noun === undefined ? end : end + 1]?.from
    return places.find(it => it.from === from && (it.role === undefined || (it.role === 'to' && noun?.ending === '')))
  })
  return [before, behind].find(found => found.every(it => it !== undefined)) ?? []
}

/** "Peru's fourth-largest export partner, China, saw": the country between the commas behind the noun. */
function apposedTo(end: number, { row, places }: Sentence): PlaceMark | undefined {
  const noun = row.findIndex((piece, i) => i >= end && i < end + 5 && isPartnerNoun(piece))
  const place = places.find(it => row[noun + 1]?.text === ',' && it.from === row[noun + 2]?.from)
  const isAside = pieceAfter(row, place?.to ?? Infinity)?.text === ','
  return noun === -1 || isPlural(row[noun]) || place?.role !== undefined || !isAside ? undefined : place
}

/** Ordinals with nothing but commas and "and" between. */
const runsOfOrdinals = (ordinals: readonly Quantity[], row: readonly Piece[]) =>
  runsBy(ordinals, (ordinal, last) => {
    // 第二大和第三大
    const between = row.slice(last.end + (is(row[last.end], 'greater') ? 1 : 0), ordinal.at)
    return between.length > 0 && between.length <= 2 && between.every(isJoint)
  }).filter(run => run.length > 1)

/** Countries with nothing but commas, "and" and articles between. */
function listsOf({ row, places }: Sentence): readonly (readonly PlaceMark[])[] {
  const lists: PlaceMark[][] = []
  // "And" is before the last name: 荷兰和美国与德国 has a list of two.
  let isOver = false
  for (const place of places.filter(({ isOfOffice, isOurs }) => !isOfOffice && !isOurs)) {
    const last = lists.at(-1)?.at(-1)
    const all = piecesBetween(row, last?.to ?? place.from, place.from)
    // 土耳其（36亿美元）和俄罗斯（22亿美元）
    const between = all.slice(overBracket(all, 0))
    const isNext: boolean =
      last !== undefined && !isOver && between.some(isJoint) && between.every(isJoint) && between.length <= 3
    if (isNext) lists.at(-1)?.push(place)
    else lists.push([place])
    isOver = isNext && has(between, 'and')
  }
  return lists
}
