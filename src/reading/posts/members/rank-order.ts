/** Which countries of a sentence have the places that it tells: lists of places, and countries that are only compared. */
import { grammarOf } from '../../text/word-grammar.ts'
import { is, isJoint } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import type { PlaceMark } from '../words/place-rules.ts'
import type { Quantity } from '../words/quantities.ts'
import type { Sentence } from '../words/sentence.ts'

type Named = Pick<Sentence, 'row' | 'places'>

/** "Second after Russia", «уступая только России», "Rusiyadan sonra", 仅次于俄罗斯: no subject and no owner of the place. */
export function isOutranked(place: PlaceMark, sentence: Named): boolean {
  const { row, places } = sentence
  const at = row.findIndex(piece => piece.from >= place.from)
  const behind = row.find(piece => piece.from >= place.to)
  if (is(behind, 'outranked') && grammarOf(behind)?.adpositions === 'after') return true
  const lead = [row[at - 1], row[at - 2]].find(piece => is(piece, 'outranked'))
  const isBeside = lead === row[at - 1] || row[at - 1]?.senses.length === 0
  if (lead !== undefined && isBeside && grammarOf(lead)?.adpositions !== 'after') return true
  // "After Türkiye and Russia".
  const before = places.findLast(({ to }) => to <= place.from)
  const between = row.filter(piece => piece.from >= (before?.to ?? 0) && piece.to <= place.from)
  const isListed = before !== undefined && between.length === 1 && between.every(piece => is(piece, 'and'))
  return isListed && isOutranked(before, sentence)
}

/** The countries of places in a row: "China and the UAE are second and third", «второе и третье места заняли Китай и ОАЭ». */
export function namesOfPlaces(sentence: Sentence): ReadonlyMap<number, PlaceMark> {
  const found = new Map<number, PlaceMark>()
  const ordinals = sentence.quantities.filter(it => it.is === 'ordinal')
  for (const run of runsOf(ordinals, sentence.row)) {
    const lists = listsOf(sentence).filter(list => list.length === run.length)
    const [first, last] = [run[0], run.at(-1)]
    if (first === undefined || last === undefined) continue
    const before = lists.findLast(list => (list.at(-1)?.to ?? 0) <= first.from)
    const behind = lists.find(list => (list[0]?.from ?? 0) >= last.to)
    for (const [i, { from }] of run.entries()) {
      const place = (before ?? behind)?.[i]
      if (place !== undefined) found.set(from, place)
    }
  }
  return found
}

/** Ordinals with nothing but commas and "and" between. */
function runsOf(ordinals: readonly Quantity[], row: readonly Piece[]): readonly (readonly Quantity[])[] {
  const runs: Quantity[][] = []
  for (const ordinal of ordinals) {
    const last = runs.at(-1)?.at(-1)
    const between = last === undefined ? [] : row.slice(last.end, ordinal.at)
    if (between.length > 0 && between.length <= 2 && between.every(isJoint)) runs.at(-1)?.push(ordinal)
    else runs.push([ordinal])
  }
  return runs.filter(run => run.length > 1)
}

/** Countries with nothing but commas, "and" and articles between. */
function listsOf({ row, places }: Sentence): readonly (readonly PlaceMark[])[] {
  const lists: PlaceMark[][] = []
  // "And" is before the last name: 荷兰和美国与德国 has a list of two.
  let isOver = false
  for (const place of places.filter(({ isOfOffice, isOurs }) => !isOfOffice && !isOurs)) {
    const last = lists.at(-1)?.at(-1)
    const between = withoutBrackets(
      row.filter(piece => piece.from >= (last?.to ?? place.from) && piece.to <= place.from),
    )
    const isNext: boolean =
      last !== undefined &&
      !isOver &&
      between.some(isJoint) &&
      between.every(piece => isJoint(piece) || (piece.kind === 'word' && piece.senses.length === 0)) &&
      between.length <= 3
    if (isNext) lists.at(-1)?.push(place)
    else lists.push([place])
    isOver = isNext && between.some(piece => is(piece, 'and'))
  }
  return lists
}

/** 土耳其（36亿美元）和俄罗斯（22亿美元）: the words between two countries without those in brackets. */
const withoutBrackets = (between: readonly Piece[]): readonly Piece[] => {
  const end = between.findIndex(({ text }) => text === ')')
  return between[0]?.text === '(' && end !== -1 ? between.slice(end + 1) : between
}
