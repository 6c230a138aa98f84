import type { Message, RichBlock, RichText } from '../../shapes.ts'

/** The text of a rich message, one line for each block and table row; '' for other messages. */
export const richWords = ({ rich_message }: Message): string =>
  (rich_message?.blocks ?? [])
    .flatMap(linesOf)
    .filter(line => line !== '')
    .join('\n')

function linesOf(block: RichBlock): readonly string[] {
  switch (block.type) {
    case 'table':
      return block.cells.map(row => row.map(({ text }) => wordsOf(text ?? '')).join(' · '))
    case 'details':
      return [wordsOf(block.summary), ...block.blocks.flatMap(linesOf)]
    case 'blockquote':
      return block.blocks.flatMap(linesOf)
    case 'list':
      return block.items.flatMap(({ blocks }) => blocks.flatMap(linesOf))
    case 'divider':
    case 'anchor':
      return []
    default:
      return [wordsOf(block.text)]
  }
}

function wordsOf(text: RichText): string {
  if (typeof text === 'string') return text
  return isList(text) ? text.map(wordsOf).join('') : wordsOf(text.text ?? '')
}

const isList = (text: RichText): text is readonly RichText[] => Array.isArray(text)
