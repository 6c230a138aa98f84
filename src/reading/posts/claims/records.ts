/** Records, and changes without a number. */
import { isCountry } from '../../../answers/model/areas.ts'
import { grammarOf, inOwnClass } from '../../text/word-grammar.ts'
import type { PostCell } from '../slots/cells.ts'
import { is, isTrade, isWithin, upToMark } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import { isBoundary } from '../words/subject.ts'

interface RecordMention {
  readonly from: number
  readonly to: number
  readonly count?: number
}

/** "A record for the third consecutive year": the record of a cell. */
export function recordIn(row: readonly Piece[]): RecordMention | undefined {
  // "A record growth", "by a record 3.3 times": of a change.
  const isOfChange = (next: Piece | undefined): boolean => next?.kind === 'word' && is(next, 'rise-of', 'pace')
  const at = row.findIndex(
    (it, i) => is(it, 'record') && !isOfChange(row[i + 1]) && !is(row[i + 2], 'percent', 'times'),
  )
  const record = row[at]
  if (record === undefined) return undefined
  // 此前连续四年增长: of a change.
  const run = row.findIndex(
    (piece, i) => is(piece, 'in-a-row') && !row.slice(i + 1, i + 4).some(it => is(it, 'up', 'down')),
  )
  const start = Math.max(0, run - 4)
  const count = run === -1 ? undefined : row.slice(start, run + 4).flatMap((_, i) => countOf(row, start + i))[0]
  const last = run === -1 ? record : row[Math.max(run, at)]
  const first = run === -1 ? record : row[Math.min(run, at)]
  return { from: first?.from ?? record.from, to: last?.to ?? record.to, ...(count !== undefined && { count }) }
}

/** Of years or in words: "3 years in a row", "third"; not "$20 billion". */
function countOf(row: readonly Piece[], at: number): readonly number[] {
  const piece = row[at]
  const isYears = is(row[at + 1], 'unit', 'in-a-row') || is(row[at - 1], 'in-a-row')
  if (piece?.kind === 'number') return isYears && /^\d{1,2}$/.test(piece.text) ? [Number(piece.text)] : []
  return (
    piece?.senses.flatMap(sense => (sense.kind === 'ordinal' || sense.kind === 'number' ? [sense.value] : [])) ?? []
  )
}

/** A word of change near a flow, in a clause without numbers: "exports to China in 2024 fell". */
export function directionIn(
  row: readonly Piece[],
  cell: Pick<PostCell, 'places' | 'times' | 'subjects'>,
): { readonly piece: Piece; readonly way: 'up' | 'down'; readonly flow: Piece } | undefined {
  const { subjects, places, times } = cell
  // "Exports to 170 countries grew": not to a group, "to the 5 countries of Central Asia".
  const isOfSome = row.some(
    (piece, at) =>
      piece.kind === 'number' &&
      !isWithin(piece, times) &&
      (is(row[at + 1], 'countries', 'the-country') || is(row[at + 2], 'countries')),
  )
  if (isOfSome && places.every(({ area }) => isCountry(area))) return undefined
  // What is planned or expected is no change that was; "fell more than expected" is one.
  if (row.some((piece, at) => is(piece, 'expected', 'target') && !is(row[at - 1], 'over', 'under', 'than')))
    return undefined
  for (const [at, piece] of row.entries()) {
    // «Поставки Китая в Африку выросли»
    const isDeal = subjects.some(
      ({ subject, from }) => from === piece.from && subject.is === 'flow' && subject.isDeal === true,
    )
    if ((!isTrade(piece) && !isDeal) || isOfShare(row, at)) continue
    // An unknown word of Chinese is as many pieces as it has characters.
    const near = wordsBehind(row.slice(at + 1), cell).slice(0, piece.kind === 'han' ? 8 : 4)
    const change = near.find(
      it => is(it, 'up', 'down') && !is(it, 'goods', 'other') && !inOwnClass(it, 'oblique-change'),
    )
    // 出口降幅扩大, «падение экспорта ускорилось», "growth of Russian-Chinese trade slowed": how fast it changes.
    const noun = row.slice(Math.max(0, at - 4), at).find(it => is(it, 'rise-of') && it.text.includes(' '))
    const isOfPace =
      isPace(row[at - 1]) ||
      row.slice(Math.max(0, at - 3), at).some(it => it.kind === 'word' && is(it, 'pace')) ||
      noun !== undefined ||
      near.slice(0, near.indexOf(change ?? piece) + 1).some(it => is(it, 'pace'))
    if (change === undefined || isOfPace || isOfOtherNoun(row, change)) continue
    return { piece: change, way: is(change, 'down') ? 'down' : 'up', flow: piece }
  }
  return undefined
}

/** «Всплеск торговли – ростом расходов на энергию»: the noun behind a change tells what changed. */
function isOfOtherNoun(row: readonly Piece[], change: Piece): boolean {
  const next = row[row.indexOf(change) + 1]
  return is(next, 'other', 'goods') && grammarOf(change)?.adpositions === 'before'
}

const isPace = (piece: Piece | undefined): boolean =>
  is(piece, 'pace') || (is(piece, 'up', 'down') && grammarOf(piece)?.adpositions === 'before')

/** "The share of exports fell", "the largest share of imports fell to China". */
const isOfShare = (row: readonly Piece[], at: number): boolean =>
  grammarOf(row[at])?.adpositions === 'before'
    ? upToMark(row.slice(Math.max(0, at - 5), at).toReversed()).some(piece => is(piece, 'share') && !is(piece, 'reach'))
    : row.slice(at + 1, row[at]?.kind === 'han' ? at + 4 : at + 2).some(piece => is(piece, 'share'))

/** The next words, up to the next flow; names, times and the short words between are not counted. */
function wordsBehind(row: readonly Piece[], { places, times }: Pick<PostCell, 'places' | 'times'>): readonly Piece[] {
  const next = row.findIndex(piece => is(piece, 'exports', 'imports', 'turnover'))
  const own = next === -1 ? row : row.slice(0, next)
  return own.filter(
    piece => !isWithin(piece, [...places, ...times]) && !(piece.kind === 'word' && piece.text.length <= 2),
  )
}

/** "Exports to China in 2025 did not grow": a flow and a change, with more words between. */
export const changedFlow = (row: readonly Piece[]): Piece | undefined =>
  row.some(piece => is(piece, 'up', 'down')) ? row.find(isTrade) : undefined

/** "Imports went up and the deficit was $118 million": between a flow that changed and another flow. */
function isBetweenFlows(row: readonly Piece[], at: number): boolean {
  if (!is(row[at], 'and') || row[at]?.kind !== 'word') return false
  const isChanged = row.slice(0, at).some(piece => is(piece, 'up', 'down'))
  return isChanged && [row.slice(0, at), row.slice(at + 1)].every(half => half.some(isTrade))
}

/** "Trade with Africa, by contrast, fell", «напротив»: a comma of one word between two, which tells nothing. */
const isOfAside = (row: readonly Piece[], at: number): boolean =>
  row[at]?.text === ',' &&
  [at, at - 2].some(open => {
    const word = row[open + 1]
    const isPlain = word?.kind === 'word' && (word.senses.length === 0 || is(word, 'while'))
    return row[open]?.text === ',' && row[open + 2]?.text === ',' && isPlain
  })

export function clausesWithoutNumbers({ row, anchors }: PostCell): readonly (readonly Piece[])[] {
  const clauses: Piece[][] = [[]]
  for (const [at, piece] of row.entries()) {
    if (isOfAside(row, at)) continue
    if (isBoundary(piece, row[at + 1]) || isBetweenFlows(row, at)) clauses.push([])
    else clauses.at(-1)?.push(piece)
  }
  const hasNumber = (clause: readonly Piece[]): boolean =>
    anchors.some(it => it.is !== 'ordinal' && clause.some(piece => piece.from >= it.from && piece.to <= it.to))
  return clauses.filter(clause => !hasNumber(clause))
}
