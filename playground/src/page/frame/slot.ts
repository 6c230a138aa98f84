import { el } from '../dom.ts'

/** A place that is drawn anew only when what it shows has changed: what has the focus there keeps it. */
export class Slot {
  readonly element: HTMLElement
  #print = ''

  constructor(name: string) {
    this.element = el('div', { class: name })
  }

  /** `print` says what is shown; true when it was drawn. */
  show(print: string, draw: () => readonly Node[]): boolean {
    if (print === this.#print) return false
    this.#print = print
    this.element.replaceChildren(...draw())
    return true
  }
}
