import type { App } from './app.ts'
import { avatar, nameOf } from './avatar.ts'
import { button, el, icon } from './dom.ts'
import { type Choice, menu } from './popups.ts'
import { openChat } from './state.ts'

/** The bar over the messages: which chat this is, and what the bot is doing. */
export function chatHead(app: App): HTMLElement {
  const { state, words } = app
  const { chat } = openChat(state)
  const shown = chat.type === 'private' ? state.view.bot : chat
  return el(
    'header',
    { class: 'head' },
    button(
      { class: 'back', 'aria-label': words.back },
      () => {
        state.screen = 'list'
        app.show()
      },
      icon('back'),
    ),
    avatar(shown),
    el('div', { class: 'title' }, el('h2', {}, nameOf(shown)), status(app)),
    moreButton(app),
  )
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
  return el('p', { class: 'status' }, counts[chat.type])
}

function moreButton(app: App): HTMLElement | undefined {
  const choices = choicesHere(app)
  if (choices.length === 0) return undefined
  const opener = button(
    { class: 'round', 'aria-label': app.words.more, 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
    () => menu(opener, choices),
    icon('more'),
  )
  return opener
}

/** In private the bot can be stopped; a group's admin can write as the group. */
function choicesHere(app: App): readonly Choice[] {
  const { words, state } = app
  const { chat, mayHide } = openChat(state)
  if (chat.type === 'private') {
    const { hasBlocked } = state.view
    const label = hasBlocked ? words.restartBot : words.stopBot
    return [{ label, act: () => void app.setBlocked(!hasBlocked) }]
  }
  if (!mayHide) return []
  const isHidden = state.anonymous.has(chat.id)
  const act = (): void => {
    if (!state.anonymous.delete(chat.id)) state.anonymous.add(chat.id)
    app.show()
  }
  return [{ label: isHidden ? words.asMyself : words.anonymously, act }]
}
