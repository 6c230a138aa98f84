import type { Button, Message } from '../../shapes.ts'
import { type App, buttonKey } from '../app.ts'
import { button, el, icon } from '../dom.ts'
import { toast } from '../frame/popups.ts'

/** The rows of buttons under a message. */
export function keyboard(app: App, message: Message): HTMLElement | undefined {
  const rows = message.reply_markup?.inline_keyboard
  if (rows === undefined || rows.length === 0) return undefined
  return el(
    'div',
    { class: 'keyboard' },
    ...rows.map(row => el('div', { class: 'keys' }, ...row.map(one => key(app, message, one)))),
  )
}

function key(app: App, message: Message, one: Button): HTMLElement {
  const look = { class: `key ${one.style ?? ''}` }
  if (one.url !== undefined) return linkKey(app, one.text, one.url)
  if (one.callback_data !== undefined) {
    const data = one.callback_data
    return button({ ...look, 'data-key': buttonKey(message, data) }, () => void app.press(message, data), one.text)
  }
  if (one.copy_text !== undefined) {
    const { text } = one.copy_text
    return button(look, () => void copy(text, app.words.copied), one.text, icon('copy'))
  }
  const query =
    one.switch_inline_query_current_chat ?? one.switch_inline_query ?? one.switch_inline_query_chosen_chat?.query
  if (query !== undefined) {
    const act = (): void => app.compose(`@${app.state.view.bot.username ?? ''} ${query}`)
    return button(look, act, one.text, icon('share'))
  }
  return button({ ...look, disabled: true }, () => undefined, one.text)
}

function linkKey(app: App, text: string, href: string): HTMLElement {
  const anchor = el('a', { class: 'key', href, target: '_blank', rel: 'noopener noreferrer' }, text, icon('open'))
  anchor.addEventListener('click', event => {
    if (app.openLink(href)) event.preventDefault()
  })
  return anchor
}

/** Marks the buttons that wait for the bot. The buttons are not redrawn, so that they keep the focus and are not read out again. */
export function markWaiting({ state }: App, within: HTMLElement): void {
  const waiting = new Set(state.waiting.values())
  for (const key of within.querySelectorAll<HTMLElement>('[data-key]')) {
    if (waiting.has(key.dataset.key ?? '')) key.setAttribute('aria-busy', 'true')
    else key.removeAttribute('aria-busy')
  }
}

/** Copies a text and shows a toast. */
export async function copy(text: string, said: string): Promise<void> {
  await navigator.clipboard.writeText(text)
  toast(said)
}
