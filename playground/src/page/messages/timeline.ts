import type { Message } from '../../shapes.ts'
import type { App } from '../app.ts'
import { button, el, fill, icon } from '../dom.ts'
import { focusable, focusField } from '../focus.ts'
import { languageFor, nowOf, openChat, openTopic, shownMessages } from '../state.ts'
import { nameOf } from './avatar.ts'
import { authorOf, messageRow } from './bubble.ts'
import { markWaiting } from './buttons.ts'
import { dayKey, dayName } from './dates.ts'
import { keepPicture } from './files.ts'
import { isNotice } from './notices.ts'
import { welcome } from './welcome.ts'

interface Shown {
  readonly print: string
  readonly row: HTMLElement
}

const togetherSeconds = 300
const quietMs = 500

/** The messages of the open chat. It keeps the shown nodes, so that only new messages are drawn and read out. */
export class Timeline {
  readonly element = el('div', { class: 'timeline', role: 'region', tabindex: '0' })
  readonly #log = el('div', { class: 'log', role: 'log', 'aria-live': 'polite' })
  readonly #doing = el('div', { class: 'doing', 'aria-hidden': 'true' }, el('i'), el('i'), el('i'))
  readonly #down: HTMLButtonElement
  #shown = new Map<number, Shown>()
  #days = new Map<string, HTMLElement>()
  #where = ''
  /** Whether the view follows the newest message. */
  #sticks = true
  #top = 0
  #quiet: ReturnType<typeof setTimeout> | undefined

  constructor() {
    this.#down = button({ class: 'down', hidden: true }, () => this.#goToBottom(), icon('down'))
    this.element.append(this.#log, this.#doing, this.#down)
    this.element.addEventListener('scroll', () => {
      const { scrollTop } = this.element
      // During a smooth scroll to the bottom, the view still follows the newest message.
      if (this.#isAtBottom()) this.#sticks = true
      else if (scrollTop < this.#top) this.#sticks = false
      this.#top = scrollTop
      this.#down.hidden = this.#sticks
    })
    this.element.addEventListener('keydown', event => this.#key(event))
    // A picture that loads late, or a taller composer, must not move the newest message out of view.
    const observer = new ResizeObserver(() => {
      if (this.#sticks) this.#toBottom('instant')
      for (const box of this.#log.querySelectorAll<HTMLElement>('.table, pre')) makeScrollable(box)
    })
    observer.observe(this.#log)
    observer.observe(this.element)
  }

  show(app: App): void {
    const { state } = app
    const chat = openChat(state)
    const messages = shownMessages(state)
    const where = `${state.view.me.id}:${chat.chat.id}:${openTopic(state) ?? ''}:${languageFor(state.view)}`
    const isOther = where !== this.#where
    const sticks = isOther || this.#sticks
    if (isOther) this.#forget(where, app)
    const isGrown = messages.length > this.#shown.size
    const hold = sticks ? undefined : this.#placeHeld()
    if (messages.length === 0) fill(this.#log, welcome(app))
    else this.#arrange(this.#nodes(app, messages))
    hold?.()
    markWaiting(app, this.#log)
    this.#doing.classList.toggle('on', state.doing.has(chat.chat.id))
    const isOwnNews = isGrown && messages.at(-1)?.from?.id === state.view.me.id
    if (sticks || isOwnNews) this.#toBottom(isOther ? 'instant' : 'smooth')
  }

  #forget(where: string, app: App): void {
    const { chat } = openChat(app.state)
    this.#where = where
    this.#shown = new Map()
    this.#days = new Map()
    this.#down.setAttribute('aria-label', app.words.toBottom)
    this.element.setAttribute('aria-label', nameOf(chat.type === 'private' ? app.state.view.bot : chat))
    this.#log.replaceChildren()
    // The history of a chat that is opened is not read out; new messages are.
    this.#log.setAttribute('aria-live', 'off')
    clearTimeout(this.#quiet)
    this.#quiet = setTimeout(() => this.#log.setAttribute('aria-live', 'polite'), quietMs)
  }

  #nodes(app: App, messages: readonly Message[]): readonly HTMLElement[] {
    const shown = new Map<number, Shown>()
    const nodes: HTMLElement[] = []
    messages.forEach((message, index) => {
      const before = messages[index - 1]
      const after = messages[index + 1]
      if (before === undefined || dayKey(before.date) !== dayKey(message.date)) {
        nodes.push(this.#day(app, message.date))
      }
      const row = this.#row(app, message)
      row.row.classList.toggle('first', !areTogether(before, message))
      row.row.classList.toggle('last', !areTogether(message, after))
      shown.set(message.message_id, row)
      nodes.push(row.row)
    })
    this.#shown = shown
    return nodes
  }

  #row(app: App, message: Message): Shown {
    const print = JSON.stringify(message)
    const old = this.#shown.get(message.message_id)
    if (old?.print === print) return old
    const row = messageRow(app, message)
    if (old !== undefined) keepPicture(old.row, row)
    return { print, row }
  }

  #day(app: App, seconds: number): HTMLElement {
    const key = dayKey(seconds)
    const name = dayName(seconds, nowOf(app.state), languageFor(app.state.view), app.words)
    const divider = this.#days.get(key) ?? el('div', { class: 'day' }, el('span', {}, name))
    // "Today" becomes "Yesterday" when the clock is moved.
    if (divider.textContent !== name) divider.firstElementChild?.replaceChildren(name)
    this.#days.set(key, divider)
    return divider
  }

  /** Makes the log contain exactly these nodes, with few moves. */
  #arrange(nodes: readonly HTMLElement[]): void {
    nodes.forEach((node, index) => {
      const there = this.#log.children[index]
      if (there === node) return
      if (there !== undefined && !nodes.some(one => one === there)) there.replaceWith(node)
      else this.#log.insertBefore(node, there ?? null)
    })
    while (this.#log.children.length > nodes.length) this.#log.lastElementChild?.remove()
  }

  /**
   * Remembers the first message that begins in view; the returned function scrolls it back there after a redraw. The browser's own
   * anchor is lost when its message is drawn anew, such as a text that becomes a photo.
   */
  #placeHeld(): (() => void) | undefined {
    const topOf = (row: Element): number => row.getBoundingClientRect().top
    const edge = topOf(this.element)
    const anchor = [...this.#log.querySelectorAll<HTMLElement>('[data-message]')].find(row => topOf(row) >= edge)
    if (anchor === undefined) return undefined
    const before = topOf(anchor)
    return () => {
      const after = this.#log.querySelector(`[data-message="${anchor.dataset.message}"]`)
      const moved = after === null ? 0 : topOf(after) - before
      if (moved !== 0) this.element.scrollTop += moved
    }
  }

  #isAtBottom(): boolean {
    const { scrollTop, clientHeight, scrollHeight } = this.element
    return scrollTop + clientHeight >= scrollHeight - 80
  }

  /** Tab from the history enters its newest message, not its oldest. Escape returns to the text field. */
  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape') focusField()
    if (event.key !== 'Tab' || event.shiftKey || event.target !== this.element) return
    const first = this.#log.lastElementChild?.querySelector<HTMLElement>(focusable)
    if (first == null) return
    event.preventDefault()
    first.focus()
  }

  /** For the button, which is hidden then: the messages get its focus. */
  #goToBottom(): void {
    this.#toBottom('smooth')
    this.element.focus({ preventScroll: true })
  }

  #toBottom(behavior: ScrollBehavior): void {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    this.element.scrollTo({ top: this.element.scrollHeight, behavior: calm ? 'instant' : behavior })
    this.#sticks = true
    this.#down.hidden = true
  }
}

/** Lets the keyboard scroll a table or code that is wider than its message. */
function makeScrollable(box: HTMLElement): void {
  if (box.scrollWidth > box.clientWidth) box.tabIndex = 0
  else box.removeAttribute('tabindex')
}

/** Whether two messages form a group: the same author, a short time apart. */
function areTogether(a: Message | undefined, b: Message | undefined): boolean {
  if (a === undefined || b === undefined || isNotice(a) || isNotice(b)) return false
  const isSame = authorOf(a)?.id === authorOf(b)?.id && a.via_bot === undefined && b.via_bot === undefined
  return isSame && b.date - a.date < togetherSeconds && dayKey(a.date) === dayKey(b.date)
}
