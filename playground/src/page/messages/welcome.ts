import type { App } from '../app.ts'
import { samplePosts } from '../composer/forwards.ts'
import { button, el } from '../dom.ts'
import { placesHere } from '../frame/chat-menu.ts'
import { menu } from '../frame/popups.ts'
import { openChat } from '../state.ts'

/** The content of an empty chat: in the bot's private chat, its description; in a group, how to address it. Both have examples. */
export function welcome(app: App): HTMLElement {
  const { words, state } = app
  const { chat, bot: role } = openChat(state)
  if (role === 'kicked') {
    const adding = placesHere(app).slice(0, 1)
    return bare(words.emptyChat, ...adding.map(({ act, label }) => button({ class: 'example' }, act, label)))
  }
  if (chat.type === 'channel') return bare(words.emptyChat)
  const { bot, description } = state.view
  if (chat.type !== 'private') {
    const name = `@${bot.username ?? ''}`
    return bare(words.addressing(name), examples(app, name))
  }
  return el(
    'div',
    { class: 'welcome' },
    el('img', { src: '/page/styles/icon.svg', alt: '', width: '72', height: '72' }),
    el('h2', {}, bot.first_name),
    el('p', { class: 'about' }, description === '' ? words.welcome : description),
    el('p', { class: 'try' }, words.tryAsking),
    examples(app),
    samples(app),
    el('p', { class: 'hint' }, words.hint),
  )
}

const bare = (text: string, ...more: readonly HTMLElement[]): HTMLElement =>
  el('div', { class: 'welcome bare' }, el('p', {}, text), ...more)

/** Example questions, sent to the bot when tapped; with a name, to the open group, where free words begin with that name. */
export function examples(app: App, name?: string): HTMLElement {
  const ask = (text: string): void => void app.say(text, name === undefined ? app.state.view.me.id : undefined)
  const addressed = (text: string): string => (name === undefined || text.startsWith('/') ? text : `${name} ${text}`)
  const chips = app.words.examples.map(addressed)
  return el('div', { class: 'examples' }, ...chips.map(text => button({ class: 'example' }, () => ask(text), text)))
}

/** A button that offers the sample posts, to pass one on to the bot. */
function samples(app: App): HTMLElement {
  const opener = button(
    { id: 'samples', class: 'example', 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
    () => menu(opener, samplePosts(app)),
    app.words.passOn,
  )
  return el('div', { class: 'examples samples' }, opener)
}
