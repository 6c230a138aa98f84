import type { RichBlock, RichCell, RichMessage, RichText } from '../../shapes.ts'
import { el } from '../dom.ts'
import { anchorTo, type Taps } from './text.ts'
import { moment } from './timestamp.ts'

/** A rich message as nodes: tables, footnotes, expandable parts. Text becomes a text node. */
export function richMessage({ blocks, is_rtl }: RichMessage, taps: Taps): HTMLElement {
  const element = el('div', { class: 'text rich', dir: is_rtl === true ? 'rtl' : undefined })
  const drawing: Drawing = {
    taps,
    // Inside its own message: all messages use the same names of footnotes.
    jump: name => element.querySelector<HTMLElement>(`[data-note="${CSS.escape(name)}"]`) ?? undefined,
  }
  element.append(...blocks.map(block => nodeOf(block, drawing)))
  return element
}

interface Drawing {
  readonly taps: Taps
  readonly jump: (name: string) => HTMLElement | undefined
}

function nodeOf(block: RichBlock, drawing: Drawing): HTMLElement {
  const nodesOf = (blocks: readonly RichBlock[]): readonly HTMLElement[] => blocks.map(inner => nodeOf(inner, drawing))
  switch (block.type) {
    case 'paragraph':
      return el('p', {}, ...inline(block.text, drawing))
    case 'footer':
      return el('p', { class: 'note' }, ...inline(block.text, drawing))
    case 'heading':
      return el(headings[block.size - 1] ?? 'h6', {}, ...inline(block.text, drawing))
    case 'pre':
      return el('pre', { 'data-language': block.language }, ...inline(block.text, drawing))
    case 'divider':
      return el('hr')
    case 'anchor':
      return el('span', { 'data-note': block.name })
    case 'list':
      return el('ul', {}, ...block.items.map(({ blocks }) => el('li', {}, ...nodesOf(blocks))))
    case 'blockquote':
      return el('blockquote', {}, ...nodesOf(block.blocks), ...credit(block.credit, drawing))
    case 'expandable_blockquote':
    case 'pullquote':
      return el('blockquote', {}, ...inline(block.text, drawing), ...credit(block.credit, drawing))
    case 'table':
      return table(block, drawing)
    case 'details':
      return el(
        'details',
        { open: block.is_open === true },
        el('summary', {}, ...inline(block.summary, drawing)),
        ...nodesOf(block.blocks),
      )
  }
}

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const

const credit = (text: RichText | undefined, drawing: Drawing): readonly Node[] =>
  text === undefined ? [] : [el('cite', {}, ...inline(text, drawing))]

/** A table that scrolls sideways on its own when it is too wide. */
function table(block: Extract<RichBlock, { type: 'table' }>, drawing: Drawing): HTMLElement {
  const look = [block.is_bordered && 'bordered', block.is_striped && 'striped', block.is_compact && 'compact']
  const rows = block.cells.map(row => el('tr', {}, ...row.map(one => cell(one, drawing))))
  const caption = block.caption === undefined ? [] : [el('caption', {}, ...inline(block.caption, drawing))]
  return el(
    'div',
    { class: 'table' },
    el('table', { class: look.filter(name => name !== undefined).join(' ') }, ...caption, ...rows),
  )
}

function cell({ text, is_header, colspan, rowspan, align, valign }: RichCell, drawing: Drawing): HTMLElement {
  const spans = { colspan: colspan && String(colspan), rowspan: rowspan && String(rowspan) }
  const look = { 'data-align': align, 'data-valign': valign, scope: is_header === true ? 'col' : undefined }
  return el(is_header === true ? 'th' : 'td', { ...look, ...pick(spans) }, ...inline(text ?? '', drawing))
}

/** The attributes that are present. */
const pick = (all: Readonly<Record<string, string | 0 | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(all).filter((one): one is [string, string] => typeof one[1] === 'string'))

const tags: Readonly<Record<string, 'strong' | 'em' | 'u' | 's' | 'sub' | 'sup' | 'mark' | 'code'>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  subscript: 'sub',
  superscript: 'sup',
  marked: 'mark',
  code: 'code',
}

function inline(text: RichText, drawing: Drawing): readonly Node[] {
  if (typeof text === 'string') return [document.createTextNode(text)]
  if (isList(text)) return text.flatMap(one => inline(one, drawing))
  const inner = inline(text.text ?? '', drawing)
  switch (text.type) {
    case 'url':
      return [anchorTo(text.url ?? '', drawing.taps, inner)]
    case 'date_time': {
      const words = inner.map(node => node.textContent).join('')
      return [moment(text.unix_time ?? 0, text.date_time_format ?? '', words) ?? el('time', {}, ...inner)]
    }
    case 'anchor':
      return [el('span', { 'data-note': text.name })]
    case 'reference':
      return [el('span', { 'data-note': text.name, tabindex: '-1' }, ...inner)]
    case 'anchor_link':
    case 'reference_link':
      return [toNote(text.reference_name ?? text.anchor_name ?? '', inner, drawing)]
    default: {
      const tag = tags[text.type]
      return [tag === undefined ? el('span', { class: text.type }, ...inner) : el(tag, {}, ...inner)]
    }
  }
}

function toNote(name: string, inner: readonly Node[], { jump }: Drawing): HTMLElement {
  // A link instead of a button: a line must not break before it.
  const element = el('a', { href: '#', class: 'reference' }, ...inner)
  element.addEventListener('click', event => {
    event.preventDefault()
    const note = jump(name)
    note?.scrollIntoView({ block: 'nearest' })
    note?.focus()
  })
  return element
}

const isList = (text: RichText): text is readonly RichText[] => Array.isArray(text)
