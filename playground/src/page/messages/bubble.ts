import type { ForwardOrigin, Message } from '../../shapes.ts'
import type { App } from '../app.ts'
import { button, el, icon } from '../dom.ts'
import { type Choice, menu } from '../frame/popups.ts'
import { isMine, isSilent, noDraft, openChat } from '../state.ts'
import { avatar, nameOf } from './avatar.ts'
import { copy, keyboard } from './buttons.ts'
import { clock } from './dates.ts'
import { documentCard, picture } from './files.ts'
import { noticeOf } from './notices.ts'
import { richMessage } from './rich-blocks.ts'
import { richWords } from './rich-words.ts'
import { summary } from './summary.ts'
import { formattedText, type Taps } from './text.ts'

/** One message as a row of the timeline: its bubble, and the buttons under it. */
export function messageRow(app: App, message: Message): HTMLElement {
  const notice = noticeOf(app, message)
  if (notice !== undefined) return el('div', { class: 'row notice' }, el('p', {}, notice))
  const mine = isMine(app.state, message)
  const isGroup = message.chat.type === 'group' || message.chat.type === 'supergroup'
  const author = authorOf(message)
  return el(
    'div',
    { class: `row ${mine ? 'mine' : 'theirs'}`, 'data-message': String(message.message_id) },
    isGroup && !mine && author !== undefined && avatar(author),
    el('div', { class: 'stack' }, bubble(app, message, isGroup && !mine), keyboard(app, message)),
  )
}

/** The shown sender: the channel for its posts, or else the writer. */
export function authorOf({ sender_chat, from }: Message) {
  return sender_chat ?? from
}

function bubble(app: App, message: Message, isNamed: boolean): HTMLElement {
  const author = authorOf(message)
  const name = author === undefined ? '' : nameOf(author)
  const colour = String(Math.abs(author?.id ?? 0) % 6)
  const hasPicture = message.photo !== undefined
  return el(
    'article',
    { class: hasPicture ? 'bubble pictured' : 'bubble' },
    isNamed ? el('p', { class: 'author', 'data-colour': colour }, name) : el('span', { class: 'hidden' }, `${name}: `),
    message.via_bot !== undefined &&
      el('p', { class: 'origin' }, `${app.words.via} @${message.via_bot.username ?? ''}`),
    message.receiver_user !== undefined && el('p', { class: 'origin' }, app.words.onlyYou),
    message.forward_origin !== undefined &&
      el('p', { class: 'origin' }, `${app.words.forwardedFrom} ${originName(message.forward_origin)}`),
    replyQuote(app, message),
    picture(app, message),
    documentCard(app, message),
    words(app, message),
    meta(app, message),
    moreButton(app, message),
  )
}

function words(app: App, message: Message): HTMLElement | undefined {
  if (message.rich_message !== undefined) return richMessage(message.rich_message, tapsOf(app))
  const text = message.text ?? message.caption
  if (text === undefined) return undefined
  const entities = message.entities ?? message.caption_entities ?? []
  return el('div', { class: 'text' }, formattedText(text, entities, tapsOf(app)))
}

function tapsOf(app: App): Taps {
  return {
    words: app.words,
    command: command => void app.say(command),
    mention: name => app.compose(`${name} `),
    link: url => app.openLink(url),
  }
}

function meta(app: App, message: Message): HTMLElement {
  const iso = new Date(message.date * 1000).toISOString()
  return el(
    'footer',
    { class: 'meta' },
    isSilent(app.state, message) &&
      el(
        'span',
        { class: 'silent', role: 'img', 'aria-label': app.words.soundless, title: app.words.soundless },
        icon('silent'),
      ),
    message.edit_date !== undefined && el('span', { class: 'edited' }, `${app.words.edited} `),
    el('time', { datetime: iso }, clock(message.date)),
  )
}

function replyQuote(app: App, message: Message): HTMLElement | undefined {
  const original = message.reply_to_message
  if (original === undefined) return undefined
  const author = authorOf(original)
  const text = message.quote?.text ?? summary(app, original)
  const jump = (): void => {
    const row = document.querySelector(`[data-message="${original.message_id}"]`)
    row?.scrollIntoView({ block: 'center', behavior: 'smooth' })
    row?.classList.add('flash')
    setTimeout(() => row?.classList.remove('flash'), 1200)
  }
  return button(
    { class: 'reply' },
    jump,
    el('strong', {}, author === undefined ? '' : nameOf(author)),
    el('span', {}, text.split('\n')[0] ?? ''),
  )
}

function moreButton(app: App, message: Message): HTMLElement {
  const { words: said, state } = app
  const opener = button(
    {
      id: `more${message.message_id}`,
      class: 'more',
      'aria-label': said.more,
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
    },
    () => menu(opener, choices),
    icon('more'),
  )
  const text = message.text ?? message.caption ?? richWords(message)
  const { chat, mayWrite } = openChat(state)
  const isOnesOwn = chat.type === 'channel' ? mayWrite : isMine(state, message)
  const isOwn = isOnesOwn && message.forward_origin === undefined && message.via_bot === undefined
  const choices: readonly Choice[] = [
    { label: said.reply, act: () => beginReply(app, message) },
    ...(isOwn ? [{ label: said.edit, act: () => beginEdit(app, message, text) }] : []),
    { label: said.forward, act: () => void app.forward(message) },
    ...(text === '' ? [] : [{ label: said.copy, act: () => void copy(text, said.copied) }]),
  ]
  return opener
}

function beginReply(app: App, message: Message): void {
  Object.assign(app.state, { replyTo: message, editing: undefined })
  app.compose('')
}

function beginEdit(app: App, message: Message, text: string): void {
  Object.assign(app.state, noDraft, { editing: message })
  app.compose(text)
}

function originName(origin: ForwardOrigin): string {
  switch (origin.type) {
    case 'user':
      return nameOf(origin.sender_user)
    case 'channel':
      return nameOf(origin.chat)
    case 'chat':
      return nameOf(origin.sender_chat)
    default:
      return origin.sender_user_name
  }
}
