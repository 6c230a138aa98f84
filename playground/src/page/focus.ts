/** A selector of what can be focused in the messages. */
export const focusable = 'a[href], button, summary, [tabindex]'

/**
 * Redraws a part of the page and keeps the keyboard focus: on the same element, on its successor in an edited message, or else on
 * the text field.
 */
export function keepingFocus(redraw: () => void): void {
  const before = document.activeElement
  if (!(before instanceof HTMLElement) || before === document.body) {
    redraw()
    return
  }
  const successor = successorOf(before)
  // After a click the focus must not scroll: the person looks at the message, not at its button.
  const options = { preventScroll: !before.matches(':focus-visible') }
  redraw()
  if (document.activeElement !== document.body) return
  if (before.isConnected) before.focus(options)
  else refocus(successor(), options)
}

/** Focuses the element. If it is missing, focuses the text field. */
export function refocus(element: HTMLElement | null | undefined, options: FocusOptions = {}): void {
  if (element == null) focusField()
  else element.focus(options)
}

/** Focuses the text field, but not on a touch screen: its keyboard would cover the messages. */
export function focusField(): void {
  if (!matchMedia('(pointer: coarse)').matches) document.getElementById('text')?.focus()
}

/** Finds the element that replaces this one: with the same id, or at the same place of the same message. */
export function successorOf(element: HTMLElement): () => HTMLElement | null | undefined {
  const { id } = element
  if (id !== '') return () => document.getElementById(id)
  const message = element.closest('[data-message]')?.getAttribute('data-message')
  const inMessage = (inner: string): HTMLElement[] => [
    ...document.querySelectorAll<HTMLElement>(`[data-message="${message}"] ${inner}`),
  ]
  if (element.matches('.key')) return nextKey(element, inMessage)
  const at = inMessage(`.bubble :is(${focusable})`).indexOf(element)
  return () => inMessage(`.bubble :is(${focusable})`)[at]
}

/**
 * The key with the same label; or the only one that differs in its digits, such as "‹ 2023" after "‹ 2024"; or the one at the same
 * place. Without keys: the menu of the message.
 */
function nextKey(key: HTMLElement, inMessage: (inner: string) => HTMLElement[]): () => HTMLElement | undefined {
  const label = key.textContent
  const row = inMessage('.keys').findIndex(keys => keys.contains(key))
  const column = [...(key.parentElement?.children ?? [])].indexOf(key)
  return () => {
    const keys = inMessage('.key')
    const same = keys.find(one => one.textContent === label)
    const [alike, ...others] = keys.filter(one => withoutDigits(one.textContent) === withoutDigits(label))
    const rows = inMessage('.keys')
    const places = [...(rows[Math.min(row, rows.length - 1)]?.querySelectorAll<HTMLElement>('.key') ?? [])]
    const there = places[Math.min(column, places.length - 1)]
    return same ?? (others.length === 0 ? alike : undefined) ?? there ?? inMessage('.more')[0]
  }
}

const withoutDigits = (label: string): string => label.replace(/\d/g, '')
