/** Rich messages in the form of the Bot API. */
import type { InputRichBlock, InputRichMessage, RichBlockTableCell, RichText as TelegramText } from 'grammy/types'
import type { Rich } from '../../writing/message/message.ts'
import type { Block, Cell, RichText } from '../../writing/message/rich-blocks.ts'
import { memoizeByReference } from '../api/cached-json.ts'

/** Entity detection is off: a source's name may look like a link. */
export const richMessageOf = memoizeByReference(
  ({ blocks }: Rich): InputRichMessage => ({ blocks: blocks.map(blockOf), skip_entity_detection: true }),
)

function blockOf(block: Block): InputRichBlock {
  switch (block.type) {
    case 'paragraph':
    case 'footer':
      return { type: block.type, text: textOf(block.text) }
    case 'table':
      return { type: 'table', cells: block.cells.map(row => row.map(cellOf)), is_striped: true, is_compact: true }
    case 'details':
      return { type: 'details', summary: textOf(block.summary), blocks: block.blocks.map(blockOf) }
  }
}

const cellOf = (cell: Cell): RichBlockTableCell => ({ ...cell, text: textOf(cell.text) })

function textOf(text: RichText): TelegramText {
  if (typeof text === 'string') return text
  return isList(text) ? text.map(textOf) : { ...text, text: textOf(text.text) }
}

const isList = (text: RichText): text is readonly RichText[] => Array.isArray(text)
