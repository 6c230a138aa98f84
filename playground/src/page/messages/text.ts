import type { Entity } from '../../shapes.ts'
import { el } from '../dom.ts'
import type { Words } from '../words/words.ts'
import { moment } from './timestamp.ts'

/** The actions of a tap in a text. */
export interface Taps {
  readonly words: Words
  readonly command: (command: string) => void
  readonly mention: (name: string) => void
  /** Returns true if the page opened the link itself, as Telegram's apps do with t.me links. */
  readonly link: (url: string) => boolean
}

/** A text with its entities as nodes. */
export function formattedText(text: string, entities: readonly Entity[], taps: Taps): DocumentFragment {
  const fragment = document.createDocumentFragment()
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length)
  fill(fragment, { text, from: 0, to: text.length, entities: sorted }, taps)
  return fragment
}

interface Stretch {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly entities: readonly Entity[]
}

function fill(parent: Node, { text, from, to, entities }: Stretch, taps: Taps): void {
  let at = from
  let rest = entities
  while (rest[0] !== undefined) {
    const [entity] = rest
    const end = Math.min(entity.offset + entity.length, to)
    const inner = rest.slice(1).filter(one => one.offset < end)
    rest = rest.slice(1).filter(one => one.offset >= end)
    if (entity.offset < at || end <= entity.offset) continue
    parent.appendChild(document.createTextNode(text.slice(at, entity.offset)))
    const words = text.slice(entity.offset, end)
    const when =
      entity.type === 'date_time' ? moment(entity.unix_time ?? 0, entity.date_time_format ?? '', words) : undefined
    if (when !== undefined) {
      parent.appendChild(when)
      at = end
      continue
    }
    const node = nodeFor(entity, words, taps)
    fill(holder(node), { text, from: entity.offset, to: end, entities: inner }, taps)
    parent.appendChild(node)
    at = end
    // The line break after a block belongs to the block.
    if (isBlock(entity) && text[at] === '\n') at += 1
  }
  parent.appendChild(document.createTextNode(text.slice(at, to)))
}

function nodeFor(entity: Entity, words: string, taps: Taps): HTMLElement {
  switch (entity.type) {
    case 'bold':
      return el('strong')
    case 'italic':
      return el('em')
    case 'underline':
      return el('u')
    case 'strikethrough':
      return el('s')
    case 'code':
      return el('code')
    case 'pre':
      return el('pre', { 'data-language': entity.language })
    case 'blockquote':
      return el('blockquote')
    case 'expandable_blockquote':
      return expandable(words, taps)
    case 'spoiler':
      return spoiler(taps)
    case 'text_link':
    case 'url':
    case 'email':
      return link(entity, words, taps)
    case 'bot_command':
      return tappable('command', () => taps.command(words))
    case 'mention':
    case 'text_mention':
      return tappable('mention', () => taps.mention(words))
    case 'hashtag':
    case 'cashtag':
    case 'phone_number':
      return el('span', { class: 'tag' })
    case 'date_time':
      return el('time')
    default:
      return el('span')
  }
}

function link(entity: Entity, words: string, taps: Taps): HTMLElement {
  return anchorTo(entity.url ?? (entity.type === 'email' ? `mailto:${words}` : words), taps)
}

/** A link, if its URL has a safe scheme; or else plain text. */
export function anchorTo(address: string, taps: Taps, inner: readonly Node[] = []): HTMLElement {
  const href = /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `http://${address}`
  const isSafe = /^(?:https?|mailto|tg|ton):/i.test(href)
  if (!isSafe) return el('span', {}, ...inner)
  const anchor = el('a', { href, target: '_blank', rel: 'noopener noreferrer', title: href }, ...inner)
  anchor.addEventListener('click', event => {
    if (taps.link(href)) event.preventDefault()
  })
  return anchor
}

function tappable(kind: string, act: () => void): HTMLElement {
  const element = el('button', { type: 'button', class: `tappable ${kind}` })
  element.addEventListener('click', act)
  return element
}

function spoiler({ words }: Taps): HTMLElement {
  const element = el('span', { class: 'spoiler', role: 'button', tabindex: '0', 'aria-label': words.reveal })
  element.append(el('span', { class: 'inner' }))
  const reveal = (): void => {
    element.classList.add('revealed')
    element.tabIndex = -1
    for (const name of ['role', 'aria-label']) element.removeAttribute(name)
  }
  element.addEventListener('click', reveal)
  element.addEventListener('keydown', event => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    reveal()
  })
  return element
}

/** An expandable quotation: three lines, and a button for the rest. */
function expandable(text: string, { words }: Taps): HTMLElement {
  const isLong = text.length > 150 || text.split('\n').length > 3
  const quote = el('blockquote', { class: isLong ? 'folded' : undefined }, el('span', { class: 'inner' }))
  if (!isLong) return quote
  const toggle = el('button', { type: 'button', class: 'fold', 'aria-expanded': 'false' }, words.showMore)
  toggle.addEventListener('click', () => {
    const isFolded = quote.classList.toggle('folded')
    toggle.textContent = isFolded ? words.showMore : words.showLess
    toggle.setAttribute('aria-expanded', String(!isFolded))
  })
  quote.append(toggle)
  return quote
}

/** The node for the text of an entity: the element, or an inner part of it. */
function holder(node: HTMLElement): HTMLElement {
  return node.querySelector<HTMLElement>(':scope > .inner') ?? node
}

function isBlock({ type }: Entity): boolean {
  return type === 'pre' || type === 'blockquote' || type === 'expandable_blockquote'
}
