import { button, byId, el } from '../dom.ts'
import { refocus, successorOf } from '../focus.ts'

const toastMs = 4000

/** A line that is shown for a few seconds, and read out by screen readers. */
export function toast(text: string): void {
  const line = el('p', { class: 'toast' }, text)
  byId('toasts').append(line)
  setTimeout(() => line.remove(), toastMs)
}

/** A dialog that has to be closed, for `show_alert`. */
export function alertBox(title: string, text: string, ok: string): void {
  const close = button({ class: 'primary' }, () => dialog.close(), ok)
  const dialog = el('dialog', { class: 'alert', 'aria-label': title }, el('h2', {}, title), el('p', {}, text), close)
  showDialog(dialog)
  close.focus()
}

/** Shows the dialog. When it closes, the focus goes back to where it was, also if that was redrawn meanwhile. */
export function showDialog(dialog: HTMLDialogElement): void {
  const before = document.activeElement
  const successor = before instanceof HTMLElement ? successorOf(before) : () => undefined
  dialog.addEventListener('close', () => {
    dialog.remove()
    if (document.activeElement === document.body) refocus(successor())
  })
  document.body.append(dialog)
  dialog.showModal()
}

export interface Choice {
  readonly label: string
  /** Set for a radio item: whether it is the chosen one. */
  readonly isChosen?: boolean
  readonly act: () => void
}

/** Choices under a title. */
export interface Section {
  readonly title: string
  readonly choices: readonly Choice[]
}

/** A small menu beside the button that opened it: arrow keys move, Escape closes, the focus goes back to the button. */
export function menu(opener: HTMLElement, choices: readonly Choice[], sections: readonly Section[] = []): void {
  const item = (choice: Choice): HTMLButtonElement => menuItem(choice, () => close())
  const list = el(
    'div',
    { class: 'menu', role: 'menu' },
    ...choices.map(item),
    ...sections.map(section => titled(section, item)),
  )
  const items = [...list.querySelectorAll('button')]
  const close = (): void => {
    list.remove()
    opener.setAttribute('aria-expanded', 'false')
    document.removeEventListener('pointerdown', outside)
    // The action may have redrawn the button.
    const there = opener.isConnected ? opener : document.getElementById(opener.id)
    there?.focus()
  }
  const outside = (event: PointerEvent): void => {
    if (event.target instanceof Node && !list.contains(event.target)) close()
  }
  list.addEventListener('keydown', event => {
    if (event.key === 'Escape' || event.key === 'Tab') close()
    const at = items.findIndex(item => item.matches(':focus'))
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    items.at(to % items.length)?.focus()
  })
  document.body.append(list)
  opener.setAttribute('aria-expanded', 'true')
  document.addEventListener('pointerdown', outside)
  placeBeside(list, opener)
  items[0]?.focus()
}

function menuItem({ label, act, isChosen }: Choice, close: () => void): HTMLButtonElement {
  const role = isChosen === undefined ? 'menuitem' : 'menuitemradio'
  const checked = isChosen === undefined ? undefined : String(isChosen)
  const press = (): void => {
    close()
    act()
  }
  return button({ role, 'aria-checked': checked, tabindex: '-1' }, press, label)
}

function titled({ title, choices }: Section, item: (choice: Choice) => HTMLElement): HTMLElement {
  const words = el('p', { 'aria-hidden': 'true' }, title)
  return el('div', { role: 'group', 'aria-label': title, class: 'section' }, words, ...choices.map(item))
}

function placeBeside(list: HTMLElement, opener: HTMLElement): void {
  const at = opener.getBoundingClientRect()
  const box = list.getBoundingClientRect()
  const left = Math.min(at.left, innerWidth - box.width - 8)
  const isRoomBelow = at.bottom + box.height + 8 < innerHeight
  list.style.left = `${Math.max(8, left)}px`
  list.style.top = `${isRoomBelow ? at.bottom + 4 : Math.max(8, at.top - box.height - 4)}px`
}
