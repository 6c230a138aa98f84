import type { App } from '../app.ts'
import { button, el } from '../dom.ts'
import { placesHere } from '../frame/chat-menu.ts'
import { openChat } from '../state.ts'

/** The content of an empty chat: in the bot's private chat, its description and three example questions. */
export function welcome(app: App): HTMLElement {
  const { words, state } = app
  if (openChat(state).chat.type !== 'private') {
    const [add] = openChat(state).bot === 'kicked' ? placesHere(app) : []
    const adding = add && button({ class: 'example' }, add.act, add.label)
    return el('div', { class: 'welcome bare' }, el('p', {}, words.emptyChat), adding)
  }
  const { bot, description } = state.view
  return el(
    'section',
    { class: 'welcome', 'aria-label': bot.first_name },
    el('img', { src: '/page/styles/icon.svg', alt: '', width: '72', height: '72' }),
    el('h2', {}, bot.first_name),
    el('p', { class: 'about' }, description === '' ? words.welcome : description),
    el('p', { class: 'try' }, words.tryAsking),
    examples(app),
    el('p', { class: 'hint' }, words.hint),
  )
}

/** Three example questions, sent when tapped. */
export function examples(app: App): HTMLElement {
  const ask = (text: string): void => void app.say(text, app.state.view.me.id)
  return el(
    'div',
    { class: 'examples' },
    ...app.words.examples.map(text => button({ class: 'example' }, () => ask(text), text)),
  )
}
