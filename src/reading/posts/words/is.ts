/** What a piece of a text means: a flow of trade, a change, a mark, one of the words of posts. */
import type { PostWord } from '../../../languages/model/hear/post-word.ts'
import type { Piece } from './pieces.ts'

/** Whether a piece may be one of these words. Six parameters are faster than a list made for each call. For more words, `isOneOf`. */
export function is(
  piece: Piece | undefined,
  one: PostWord,
  two?: PostWord,
  three?: PostWord,
  four?: PostWord,
  five?: PostWord,
  six?: PostWord,
): boolean {
  // Most words have none.
  if (piece === undefined || piece.words.length === 0) return false
  for (const it of piece.words)
    if (it === one || it === two || it === three || it === four || it === five || it === six) return true
  return false
}

/** The same for a list of words. */
export function isOneOf(piece: Piece | undefined, words: readonly PostWord[]): boolean {
  if (piece === undefined || piece.words.length === 0) return false
  for (const it of piece.words) if (words.includes(it)) return true
  return false
}

/** Whether any of the pieces may be one of these words. */
export function has(pieces: readonly (Piece | undefined)[], ...words: readonly PostWord[]): boolean {
  for (const piece of pieces) if (isOneOf(piece, words)) return true
  return false
}

export const isFlow = (piece: Piece | undefined): boolean => is(piece, 'exports', 'imports', 'turnover', 'foreign')

/** The flow of a word of exports or imports. */
export const exportsOrImports = (piece: Piece | undefined): 'X' | 'M' | undefined => {
  if (is(piece, 'exports')) return 'X'
  return is(piece, 'imports') ? 'M' : undefined
}

/** The flow of a word of selling or buying, as the one who deals counts it. */
export const soldOrBought = (piece: Piece | undefined): 'X' | 'M' | undefined => {
  if (is(piece, 'shipments')) return 'X'
  return is(piece, 'purchases') ? 'M' : undefined
}

/** A flow or a balance. */
export const isTrade = (piece: Piece | undefined): boolean => isFlow(piece) || is(piece, 'surplus', 'deficit')

/** "Partner", "supplier", "market", "buyer": who trades with the country that is told of. */
export const isPartnerNoun = (piece: Piece | undefined): boolean => is(piece, 'partner', 'supplier', 'market')

/** A word that no list has. */
export const isUnknownWord = (piece: Piece | undefined): boolean => piece?.kind === 'word' && piece.senses.length === 0

/** Between the items of a list: a comma or "and". */
export const isJoint = (piece: Piece): boolean => isMark(piece, ',、') || is(piece, 'and')

export const isMark = (piece: Piece | undefined, marks: string): boolean =>
  piece?.kind === 'mark' && marks.includes(piece.text)

/** A dash, or a hyphen in its place. */
export const isDash = (piece: Piece | undefined): boolean => isMark(piece, '—-')

/** A dash, or a hyphen between spaces: «импорт - на 9,7%». */
export const isSpacedDash = (piece: Piece | undefined, next: Piece | undefined): boolean =>
  piece?.text === '—' || (piece?.text === '-' && !piece.glued && next?.glued === false)

/** The hyphen inside a word: "al-Rubaye". */
export const isHyphen = (row: readonly Piece[], at: number): boolean =>
  row[at]?.text === '-' && row[at]?.glued === true && row[at + 1]?.glued === true

export const isUp = (piece: Piece | undefined): boolean => is(piece, 'up', 'more')

export const isDown = (piece: Piece | undefined): boolean => is(piece, 'down', 'less')

export const isChange = (piece: Piece | undefined): boolean => is(piece, 'up', 'down', 'more', 'less')

export const hasCapital = (piece: Piece | undefined): boolean => /^\p{Lu}/u.test(piece?.raw ?? '')

/** A capital and a small letter, as a name of a person has. */
export const isCapitalized = (piece: Piece | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(piece?.raw ?? '')

export const hasSmallLetter = (piece: Piece | undefined): boolean => /^\p{Ll}/u.test(piece?.raw ?? '')

export const isYear = (piece: Piece | undefined): boolean =>
  piece?.kind === 'number' && /^(?:19|20)\d\d$/.test(piece.text)

/** 2024/25, 2024-25. */
export const isOverTwoYears = (row: readonly Piece[], at: number): boolean => {
  const [year, mark, next] = [row[at], row[at + 1], row[at + 2]]
  return (
    isYear(year) && isMark(mark, '/–-') && next?.glued === true && Number(next.text) === (Number(year?.text) + 1) % 100
  )
}

/** A verb that gives a place in an order, and sends no goods. */
export const isPlaceGiven = (row: readonly Piece[], verb: Piece | undefined): boolean =>
  is(verb, 'shipments') && row.some(piece => piece.to <= (verb?.from ?? 0) && is(piece, 'place'))

/** The word or the sign of percent. */
export const isPercent = (unit: Piece | undefined): boolean => unit?.text === '%' || is(unit, 'percent')

/** Before what a figure is compared with: "against", 高于. */
export const isAgainst = (piece: Piece): boolean =>
  piece.kind === 'han' ? is(piece, 'over', 'under') : is(piece, 'than') && !is(piece, 'over', 'under')
