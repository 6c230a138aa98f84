/** Notes in brackets behind an amount: "2.64 billion rupees (provisional) in February", «(предварительно)», "(revised)", "(!)". */
import type { PlacedToken } from '../../text/tokenize.ts'
import { isKind } from '../../text/word-sense.ts'
import { generalPieces, type Piece, postPieces } from './pieces.ts'

const longest = 3

/** The tokens without such notes, so that what is behind a note is beside its amount. */
export function withoutNotes(tokens: readonly PlacedToken[]): readonly PlacedToken[] {
  if (!tokens.some(({ text }) => text === '(')) return tokens
  const opens = [...tokens.keys()].filter(at => tokens[at]?.text === '(')
  const notes = opens.flatMap(at => {
    const close = tokens.slice(at, at + longest + 2).findIndex(({ text }) => text === ')')
    const words = tokens.slice(at + 1, at + close)
    return words.length > 0 && words.every(({ kind, text }) => kind === 'word' || /^[!?]$/.test(text))
      ? [{ at, end: at + close + 1 }]
      : []
  })
  if (notes.length === 0) return tokens
  const [row, general] = [postPieces(tokens), generalPieces(tokens)]
  const plain = notes.filter(({ at, end }) => {
    const [from, to] = [tokens[at]?.from ?? 0, tokens[end - 1]?.to ?? 0]
    const inside = [...row, ...general].filter(piece => piece.from >= from && piece.to <= to)
    return inside.every(isPlain) && isUnit(row.findLast(piece => piece.to <= from))
  })
  return tokens.filter((_, i) => !plain.some(({ at, end }) => i >= at && i < end))
}

/** A word that names nothing of trade, or the data themselves: "(preliminary data)". */
const isPlain = ({ senses }: Piece): boolean => senses.every(({ kind }) => kind === 'counter')

/** The end of an amount. */
const isUnit = (piece: Piece | undefined): boolean =>
  piece?.kind === 'number' || piece?.text === '%' || isKind(piece, 'scale', 'currency')
