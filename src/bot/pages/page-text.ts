/** The text of an element as a reader sees it: a line for each paragraph and for each row of a table. */
import type { Document } from './page-metadata.ts'

export type PageElement = NonNullable<ReturnType<Document['querySelector']>>

const blocks =
  'address, article, aside, blockquote, br, caption, dd, div, dt, figcaption, figure, footer, h1, h2, h3, h4, h5, h6, header, li, main, ol, p, pre, section, table, tr, ul'
/** A longer cell is a column of the page. */
const longestCell = 120

/** Changes the element. Paragraphs begin on lines of their own, also in a page without line breaks; '|' is between the cells of a row. */
export function textOf(element: PageElement): string {
  unwrap(element)
  for (const cell of element.querySelectorAll('td, th')) {
    if (cell.querySelector('td, th') !== null) continue
    const words = (cell.textContent ?? '').replace(/\s+/g, ' ').trim()
    if (words.length > longestCell) cell.append('\n')
    else cell.textContent = cell.previousElementSibling === null ? words : ` | ${words}`
  }
  for (const block of element.querySelectorAll(blocks)) {
    block.before('\n')
    block.after('\n')
  }
  return plainLines(element.textContent ?? '')
}

/** A line break in the source is a space, unless the page has text that shows its line breaks. */
function unwrap(element: PageElement): void {
  if (element.querySelector('pre') !== null) return
  const walker = element.ownerDocument.createTreeWalker(element, textNodes)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    node.textContent = (node.textContent ?? '').replace(/\s+/g, ' ')
}
/** NodeFilter.SHOW_TEXT */
const textNodes = 4

/** One paragraph a line. */
export const plainLines = (text: string): string =>
  text
    .split('\n')
    .map(row => row.replace(/\s+/g, ' ').trim())
    .filter(row => row !== '')
    .join('\n')
