import { el } from '../dom.ts'

export interface Choosable {
  readonly title: string
  readonly note: string
  /** Whether the note is below the title instead of beside it. */
  readonly isCard?: true
  readonly act: () => void
}

/** The list above the composer: commands after "/", or the cards of an inline answer. Arrow keys move in it. */
export class Panel {
  readonly element = el('div', { class: 'panel', id: 'panel', role: 'listbox', hidden: true })
  #items: readonly Choosable[] = []
  #at = -1
  #more: (() => void) | undefined
  readonly #input: HTMLTextAreaElement

  constructor(input: HTMLTextAreaElement) {
    this.#input = input
    input.setAttribute('aria-controls', 'panel')
    input.setAttribute('aria-autocomplete', 'list')
    this.element.addEventListener('scroll', () => this.#loadAtEnd())
  }

  get isOpen(): boolean {
    return !this.element.hidden
  }

  /** Opens with these items. Without items it shows `empty`, or closes if that is absent. `more` is called once, at the end of the list, or if they do not fill it. */
  open(items: readonly Choosable[], label: string, empty?: string, more?: () => void): void {
    this.#more = more
    if (items.length === 0 && empty === undefined) {
      this.close()
      return
    }
    // A list that has only grown keeps its scroll position.
    const at = this.#items.every((item, i) => item === items[i]) ? this.#at : -1
    this.#items = items
    this.#at = -1
    // A list without options would be invalid.
    this.element.setAttribute('role', items.length === 0 ? 'status' : 'listbox')
    this.element.setAttribute('aria-label', label)
    this.element.replaceChildren(
      ...(items.length === 0 ? [el('p', {}, empty)] : items.map((item, index) => this.#option(item, index))),
    )
    this.element.hidden = false
    if (at >= 0) this.#move(at + 1)
    this.#input.setAttribute('aria-expanded', 'true')
    this.#loadAtEnd()
  }

  close(): void {
    this.element.hidden = true
    this.#items = []
    this.#at = -1
    this.#input.setAttribute('aria-expanded', 'false')
    this.#input.removeAttribute('aria-activedescendant')
  }

  /** Handles a key typed in the composer. Returns true if the panel used it. */
  key(event: KeyboardEvent): boolean {
    if (!this.isOpen) return false
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      this.#move(step)
      return true
    }
    if (event.key === 'Escape') {
      this.close()
      return true
    }
    const chosen = this.#items[this.#at]
    if ((event.key !== 'Enter' && event.key !== 'Tab') || chosen === undefined) return false
    this.close()
    chosen.act()
    return true
  }

  /** Asks for more near the end of the list, and at once if the list does not fill its height. */
  #loadAtEnd(): void {
    const { scrollTop, clientHeight, scrollHeight } = this.element
    if (scrollTop + clientHeight < scrollHeight - 40) return
    const more = this.#more
    this.#more = undefined
    more?.()
  }

  #move(step: number): void {
    const count = this.#items.length
    if (count === 0) return
    this.#at = this.#at < 0 && step < 0 ? count - 1 : (this.#at + step + count) % count
    const options = this.element.querySelectorAll<HTMLElement>('[role=option]')
    for (const [index, option] of options.entries()) option.setAttribute('aria-selected', String(index === this.#at))
    options[this.#at]?.scrollIntoView({ block: 'nearest' })
    this.#input.setAttribute('aria-activedescendant', `option${this.#at}`)
  }

  #option(item: Choosable, index: number): HTMLElement {
    const option = el(
      'div',
      {
        role: 'option',
        id: `option${index}`,
        class: item.isCard === true ? 'option card' : 'option',
        'aria-selected': 'false',
      },
      el('strong', {}, item.title),
      el('span', {}, item.note),
    )
    // The composer keeps the focus.
    option.addEventListener('pointerdown', event => event.preventDefault())
    option.addEventListener('click', () => {
      this.close()
      item.act()
    })
    return option
  }
}
