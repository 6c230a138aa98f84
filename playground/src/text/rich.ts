import { badRequest } from '../refusal.ts'
import type { RichBlock, RichText } from '../shapes.ts'

const most = { characters: 32_768, blocks: 500, levels: 16, columns: 20 } as const

/**
 * Returns the blocks if Telegram would accept them.
 *
 * Errors: no visible text; more than 32768 characters, 500 blocks, 16 levels or 20 columns. Also a reference link without
 * its reference: Telegram would show it, but it is a fault of the bot that a test should see.
 */
export function richContent(blocks: readonly RichBlock[] | undefined): readonly RichBlock[] {
  if (blocks === undefined || wordsOf(blocks).trim() === '') throw badRequest('RICH_MESSAGE_CONTENT_REQUIRED')
  if ([...wordsOf(blocks)].length > most.characters) throw badRequest('RICH_MESSAGE_TOO_LONG')
  if (countOf(blocks) > most.blocks) throw badRequest('RICH_MESSAGE_BLOCKS_TOO_MUCH')
  if (depthOf(blocks) > most.levels) throw badRequest('RICH_MESSAGE_DEPTH_TOO_MUCH')
  const wide = everyBlock(blocks).some(it => it.type === 'table' && it.cells.some(row => widthOf(row) > most.columns))
  if (wide) throw badRequest('RICH_MESSAGE_TABLE_COLUMNS_TOO_MUCH')
  const pieces = everyBlock(blocks).flatMap(textsOf).flatMap(everyPiece)
  const named = new Set(pieces.flatMap(piece => (piece.type === 'reference' ? [piece.name] : [])))
  const lost = pieces.find(piece => piece.type === 'reference_link' && !named.has(piece.reference_name ?? ''))
  if (lost !== undefined) throw badRequest(`a reference link leads nowhere: "${lost.reference_name ?? ''}"`)
  return blocks
}

/** The visible text, one line a block. */
const wordsOf = (blocks: readonly RichBlock[]): string =>
  everyBlock(blocks)
    .flatMap(block => textsOf(block).map(plainOf))
    .join('\n')

function plainOf(text: RichText): string {
  if (typeof text === 'string') return text
  return isList(text) ? text.map(plainOf).join('') : plainOf(text.text ?? '')
}

const isList = (text: RichText): text is readonly RichText[] => Array.isArray(text)

type Piece = Exclude<RichText, string | readonly RichText[]>

function everyPiece(text: RichText): readonly Piece[] {
  if (typeof text === 'string') return []
  return isList(text) ? text.flatMap(everyPiece) : [text, ...everyPiece(text.text ?? '')]
}

function textsOf(block: RichBlock): readonly RichText[] {
  switch (block.type) {
    case 'table':
      return [block.caption ?? '', ...block.cells.flat().map(cell => cell.text ?? '')]
    case 'details':
      return [block.summary]
    case 'blockquote':
      return [block.credit ?? '']
    case 'expandable_blockquote':
    case 'pullquote':
      return [block.text, block.credit ?? '']
    case 'list':
    case 'divider':
    case 'anchor':
      return []
    default:
      return [block.text]
  }
}

const innerOf = (block: RichBlock): readonly RichBlock[] =>
  block.type === 'details' || block.type === 'blockquote'
    ? block.blocks
    : block.type === 'list'
      ? block.items.flatMap(item => item.blocks)
      : []

const everyBlock = (blocks: readonly RichBlock[]): readonly RichBlock[] =>
  blocks.flatMap(block => [block, ...everyBlock(innerOf(block))])

/** Rows of tables and items of lists count as blocks. */
const countOf = (blocks: readonly RichBlock[]): number =>
  everyBlock(blocks).reduce(
    (sum, it) => sum + 1 + (it.type === 'table' ? it.cells.length : it.type === 'list' ? it.items.length : 0),
    0,
  )

const depthOf = (blocks: readonly RichBlock[]): number =>
  Math.max(0, ...blocks.map(it => 1 + Math.max(depthOf(innerOf(it)), ...textsOf(it).map(textDepth))))

function textDepth(text: RichText): number {
  if (typeof text === 'string') return 0
  return isList(text) ? Math.max(0, ...text.map(textDepth)) : 1 + textDepth(text.text ?? '')
}

const widthOf = (row: readonly { readonly colspan?: number }[]): number =>
  row.reduce((sum, { colspan }) => sum + (colspan ?? 1), 0)
