import { button, el, icon } from '../dom.ts'
import { showDialog } from '../frame/popups.ts'
import type { Words } from '../words/words.ts'

/** Shows a picture on the whole page. A tap on it switches between the size of the window and its own size; Escape closes it. */
export function viewPicture(words: Words, src: string, alt: string): void {
  const zoom = button(
    { class: 'zoom', 'aria-label': words.zoom, 'aria-pressed': 'false' },
    () => zoom.setAttribute('aria-pressed', String(zoom.ariaPressed !== 'true')),
    el('img', { src, alt: '' }),
  )
  const close = button({ class: 'round', 'aria-label': words.close }, () => dialog.close(), icon('close'))
  const bar = el('header', {}, el('h2', {}, alt), close)
  const dialog = el('dialog', { class: 'viewer', 'aria-label': alt }, bar, el('div', { class: 'canvas' }, zoom))
  showDialog(dialog)
  close.focus()
}
