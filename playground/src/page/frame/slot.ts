import { el } from '../dom.ts'

/** A part of the page that is redrawn only when its state changes, so that its focus is kept. */
export class Slot {
  readonly element: HTMLElement
  #print = ''

  constructor(name: string) {
    this.element = el('div', { class: name })
  }

  /** Redraws when `print`, the state as text, has changed. Returns whether it was redrawn. */
  show(print: string, draw: () => readonly Node[]): boolean {
    if (print === this.#print) return false
    this.#print = print
    this.element.replaceChildren(...draw())
    return true
  }
}
