import type { Origin } from '../../views.ts'
import type { App } from '../app.ts'
import { el } from '../dom.ts'
import type { Choice } from '../frame/popups.ts'
import { nameOf } from '../messages/avatar.ts'
import { ask } from '../server.ts'

/** The origins of a forward: a channel, another person, or a hidden account. */
function origins({ state, words }: App): readonly (readonly [string, Origin])[] {
  const { chats, people, me } = state.view
  const channels = chats.map(({ chat }) => chat).filter(chat => chat.type === 'channel')
  return [
    ...channels.map((chat): [string, Origin] => [nameOf(chat), { type: 'channel', chatId: chat.id }]),
    ...people
      .filter(({ id }) => id !== me.id)
      .map((user): [string, Origin] => [nameOf(user), { type: 'user', userId: user.id }]),
    [words.hiddenPerson('Leyla'), { type: 'hidden_user', name: 'Leyla' }],
  ]
}

/** Makes the next message a forward. */
export function beginForward(app: App): void {
  app.state.from = origins(app)[0]?.[1]
  app.state.editing = undefined
  app.compose('')
}

/** The sample posts, each passed on to the bot as a post of the first channel. */
export const samplePosts = (app: App): readonly Choice[] =>
  app.words.samples.map(({ label, text }) => ({ label, act: () => void passOn(app, text) }))

async function passOn(app: App, text: string): Promise<void> {
  const { me } = app.state.view
  app.openChat(me.id)
  await ask('say', { personId: me.id, chatId: me.id, text, from: origins(app)[0]?.[1] })
}

/** The name of the origin of the next message. */
export function originChoice(app: App): HTMLElement {
  const { words, state } = app
  const all = origins(app)
  const now = JSON.stringify(state.from)
  const options = all.map(([name, origin], index) =>
    el('option', { value: String(index), selected: JSON.stringify(origin) === now }, name),
  )
  const select = el('select', { class: 'origins' }, ...options)
  select.addEventListener('change', () => {
    state.from = all[Number(select.value)]?.[1]
  })
  return el('label', {}, el('span', { class: 'whose' }, words.forwardedFrom), select)
}
