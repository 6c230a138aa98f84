import type { App } from '../app.ts'
import { button, el, icon } from '../dom.ts'
import { avatar, nameOf } from '../messages/avatar.ts'
import { openChat } from '../state.ts'
import { botState, choicesHere, sections } from './chat-menu.ts'
import { clockChip } from './clock.ts'
import { menu } from './popups.ts'

/** The bar above the messages: the chat, and what the bot is doing. */
export function chatHead(app: App): readonly HTMLElement[] {
  const { state } = app
  const { chat } = openChat(state)
  const shown = chat.type === 'private' ? state.view.bot : chat
  return [
    backButton(app),
    avatar(shown),
    el('div', { class: 'title' }, el('h2', {}, nameOf(shown)), status(app)),
    ...clockChip(app),
    moreButton(app),
  ]
}

function backButton(app: App): HTMLElement {
  const toList = (): void => {
    app.state.screen = 'list'
    app.show()
    document.getElementById(`chat${app.state.chatId}`)?.focus()
  }
  return button({ id: 'back', class: 'back', 'aria-label': app.words.back }, toList, icon('back'))
}

function status(app: App): HTMLElement {
  const { state, words } = app
  const { chat, memberCount } = openChat(state)
  const doing = state.doing.get(chat.id)
  if (doing !== undefined) {
    const text = { upload_photo: words.sendingPhoto, upload_document: words.sendingFile }[doing]
    return el('p', { class: 'status busy' }, `${text ?? words.typing}…`)
  }
  const counts = {
    private: words.bot,
    channel: `${words.channel}, ${words.subscribers(memberCount)}`,
    group: words.members(memberCount),
    supergroup: words.members(memberCount),
  }
  return el('p', { class: 'status' }, [botState(app), counts[chat.type]].filter(part => part !== undefined).join(' · '))
}

function moreButton(app: App): HTMLElement {
  const opener = button(
    { id: 'more', class: 'round', 'aria-label': app.words.more, 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
    () => menu(opener, choicesHere(app), sections(app)),
    icon('more'),
  )
  return opener
}
