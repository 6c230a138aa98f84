/** A rich message as a reader sees it. */
import type { Block, RichText } from '../../../src/writing/message/rich-blocks.ts'

function plainOf(text: RichText): string {
  if (typeof text === 'string') return text
  return isList(text) ? text.map(plainOf).join('') : plainOf(text.text)
}

const isList = (text: RichText): text is readonly RichText[] => Array.isArray(text)

/** A line for each paragraph and row, with cells divided by ' | '; folded rows are in their place. */
export const linesOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap(block => {
    if (block.type === 'table') return block.cells.map(row => row.map(({ text }) => plainOf(text)).join(' | '))
    return block.type === 'details' ? [plainOf(block.summary), ...linesOf(block.blocks)] : [plainOf(block.text)]
  })

type Piece = Exclude<RichText, string | readonly RichText[]>

function piecesOf(text: RichText): readonly Piece[] {
  if (typeof text === 'string') return []
  return isList(text) ? text.flatMap(piecesOf) : [text, ...piecesOf(text.text)]
}

export const everyPiece = (blocks: readonly Block[]): readonly Piece[] =>
  blocks.flatMap(block => {
    if (block.type === 'table') return block.cells.flat().flatMap(({ text }) => piecesOf(text))
    return block.type === 'details' ? [...piecesOf(block.summary), ...everyPiece(block.blocks)] : piecesOf(block.text)
  })
