import type { App } from '../app.ts'
import { button, el, icon } from '../dom.ts'
import { menu } from '../frame/popups.ts'
import { nameOf } from '../messages/avatar.ts'
import { openChat } from '../state.ts'
import type { Kind } from './field.ts'
import { beginForward, samplePosts } from './forwards.ts'
import { areKeysShown, keysHere, toggleKeys } from './reply-keys.ts'

/** The elements of the composer that its bar contains. */
export interface Parts {
  readonly input: HTMLElement
  readonly pickFile: () => void
  readonly toggleCommands: () => void
}

/** The bar with the field, or its replacement when the person cannot write. */
export function controls(app: App, kind: Kind, parts: Parts): readonly Node[] {
  const { words, state } = app
  const wide = (label: string, act: () => Promise<void>): Node => button({ class: 'wide' }, () => void act(), label)
  if (kind === 'blocked') return [wide(words.restartBot, () => app.setBlocked(false))]
  if (kind === 'closed') {
    const creator = state.view.people.find(({ id }) => id === openChat(state).creatorId)
    return [el('p', { class: 'closed' }, words.readOnly(creator === undefined ? '' : nameOf(creator)))]
  }
  return [
    ...(kind === 'new' ? [wide(words.start, () => app.say('/start', state.view.me.id))] : []),
    button({ id: 'commands', class: 'round', 'aria-label': words.commands }, parts.toggleCommands, icon('slash')),
    parts.input,
    ...(keysHere(state) === undefined ? [] : [keysButton(app)]),
    attachButton(app, parts.pickFile),
    el('button', { type: 'submit', class: 'round send', 'aria-label': words.send }, icon('send')),
  ]
}

function keysButton(app: App): HTMLElement {
  const look = {
    id: 'keys',
    class: 'round',
    'aria-label': app.words.keys,
    'aria-expanded': String(areKeysShown(app.state)),
  }
  return button(look, () => toggleKeys(app), icon('keys'))
}

function attachButton(app: App, pickFile: () => void): HTMLElement {
  const { words } = app
  const choices = [
    { label: words.file, act: pickFile },
    { label: words.asForwarded, act: () => beginForward(app) },
  ]
  const isPrivate = openChat(app.state).chat.type === 'private'
  const samples = isPrivate ? [{ title: words.passOn, choices: samplePosts(app) }] : []
  const opener = button(
    { id: 'attach', class: 'round', 'aria-label': words.attach, 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
    () => menu(opener, choices, samples),
    icon('clip'),
  )
  return opener
}
