/** The endings of amounts. */
import { languageOf } from '../../../languages/languages.ts'
import { is } from './is.ts'
import type { Piece } from './pieces.ts'

/** "5 milyard dollarlıq mal": the noun that it counts is behind. */
export const isAttributive = (unit: Piece | undefined): boolean =>
  unit !== undefined && endingsOf(unit)?.attributive.test(unit.text) === true

/** The endings of an amount in the language of its unit. */
export const endingsOf = (unit: Piece | undefined) =>
  unit?.entry === undefined ? undefined : languageOf(unit.entry.code).post.amountEndings

/** "Partners". */
export const isPlural = (piece: Piece | undefined): boolean =>
  piece?.entry !== undefined && languageOf(piece.entry.code).post.plural?.test(piece.text) === true

/** "Ticarətimiz", "ixracımız": the ending tells that the flow is ours. */
export const isOurFlow = (piece: Piece): boolean =>
  is(piece, 'turnover', 'exports', 'imports') && endingsOf(piece)?.ours.test(piece.ending) === true
