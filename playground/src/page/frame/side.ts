import type { ChatView } from '../../views.ts'
import type { App } from '../app.ts'
import { button, byId, el, fill, icon } from '../dom.ts'
import { avatar, nameOf } from '../messages/avatar.ts'
import { authorOf } from '../messages/bubble.ts'
import { clock, dayKey, dayName } from '../messages/dates.ts'
import { isNotice } from '../messages/notices.ts'
import { summary } from '../messages/summary.ts'
import { examples } from '../messages/welcome.ts'
import { isMine, languageFor, nowOf, openChat, shownMessages, unreadCount } from '../state.ts'
import { languageNames, languages } from '../words/words.ts'
import { clockButton } from './clock.ts'

/** The left column: the person, the language, the clock and the chats. */
export function showSide(app: App): void {
  const { words, state } = app
  // An empty chat shows the same examples.
  const { chat, bot } = openChat(state)
  const isWelcoming =
    state.screen === 'chat' && chat.type !== 'channel' && bot !== 'kicked' && shownMessages(state).length === 0
  fill(
    byId('side'),
    el(
      'header',
      { class: 'top' },
      el('img', { src: '/page/styles/icon.svg', alt: '', width: '36', height: '36' }),
      el('h1', {}, 'Karvan', el('small', {}, 'playground')),
    ),
    el('div', { class: 'switches' }, personSwitch(app), languageSwitch(app), clockButton(app)),
    el('nav', { class: 'chats', 'aria-label': words.chats }, ...state.view.chats.map(chat => chatItem(app, chat))),
    el(
      'section',
      { class: 'tips', hidden: isWelcoming },
      el('h2', {}, words.tryAsking),
      examples(app),
      el('p', { class: 'hint' }, words.hint),
    ),
  )
}

function personSwitch(app: App): HTMLElement {
  const { words, state } = app
  const { people, me, adminIds } = state.view
  const options = people.map(person => {
    const role = adminIds.includes(person.id) ? words.roles.admin : words.roles.reader
    const chosen = person.id === me.id
    return el('option', { value: String(person.id), selected: chosen }, `${nameOf(person)} · ${role}`)
  })
  const select = el('select', { id: 'person' }, ...options)
  select.addEventListener('change', () => void app.switchPerson(Number(select.value)))
  return el('label', {}, el('span', {}, words.speakAs), select)
}

function languageSwitch(app: App): HTMLElement {
  const now = languageFor(app.state.view)
  const options = languages.map(code =>
    el('option', { value: code, selected: code === now, lang: code }, languageNames[code]),
  )
  const select = el('select', { id: 'language' }, ...options)
  select.addEventListener('change', () => void app.switchLanguage(select.value))
  return el('label', {}, el('span', {}, app.words.language), select)
}

function chatItem(app: App, view: ChatView): HTMLElement {
  const { state, words } = app
  const { chat } = view
  const isOpen = chat.id === state.chatId
  const shown = chat.type === 'private' ? state.view.bot : chat
  const unread = isOpen && state.screen === 'chat' ? 0 : unreadCount(state, view)
  const last = view.messages.at(-1)
  return button(
    {
      id: `chat${chat.id}`,
      class: 'chat',
      'aria-current': isOpen ? 'true' : undefined,
      'data-name': nameOf(shown),
    },
    () => app.openChat(chat.id),
    avatar(shown),
    el(
      'span',
      { class: 'about' },
      el('strong', {}, ...kindMark(app, view), nameOf(shown)),
      last !== undefined && el('time', {}, whenOf(app, last.date)),
      el('span', { class: 'last' }, preview(app, view)),
      unread > 0 && el('span', { class: 'unread', 'aria-label': `${unread} ${words.unread}` }, String(unread)),
    ),
  )
}

/** The mark of a group or channel before its name. */
function kindMark({ words }: App, { chat }: ChatView): readonly (HTMLElement | string)[] {
  if (chat.type === 'private') return []
  const [name, label] =
    chat.type === 'channel' ? (['channel', words.channel] as const) : (['people', words.group] as const)
  return [el('span', { class: 'mark', role: 'img', 'aria-label': label, title: label }, icon(name)), ' ']
}

function preview(app: App, { chat, messages }: ChatView): string {
  const last = messages.at(-1)
  if (last === undefined) return app.words.emptyChat
  const line = summary(app, last)
  if (isNotice(last)) return line
  if (isMine(app.state, last)) return `${app.words.you}: ${line}`
  const isGroup = chat.type === 'group' || chat.type === 'supergroup'
  return isGroup ? `${authorName(last)}: ${line}` : line
}

function authorName(message: Parameters<typeof authorOf>[0]): string {
  const author = authorOf(message)
  return author === undefined ? '' : nameOf(author)
}

function whenOf({ state, words }: App, seconds: number): string {
  const now = nowOf(state)
  const isToday = dayKey(seconds) === dayKey(now.getTime() / 1000)
  return isToday ? clock(seconds) : dayName(seconds, now, languageFor(state.view), words)
}
