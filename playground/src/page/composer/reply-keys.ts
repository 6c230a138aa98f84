import type { Prompt, ReplyKey } from '../../keyboards.ts'
import type { App } from '../app.ts'
import { button, el, icon } from '../dom.ts'
import { toast } from '../frame/popups.ts'
import { ask } from '../server.ts'
import { openChat, type State } from '../state.ts'
import { choosePeople } from './picker.ts'

/** The reply keyboard of the open chat, also when it is hidden. */
export function keysHere(state: State): Extract<Prompt, { kind: 'keys' }> | undefined {
  const { asking } = openChat(state)
  return asking?.kind === 'keys' ? asking : undefined
}

/** Whether the keyboard is shown. A person can hide it, and show a one-time keyboard again. */
export function areKeysShown(state: State): boolean {
  const keys = keysHere(state)
  return keys !== undefined && (state.keysShown.get(nameOf(state)) ?? !keys.isPutAway)
}

/** Hides or shows the keyboard. */
export function toggleKeys(app: App): void {
  const { state } = app
  state.keysShown.set(nameOf(state), !areKeysShown(state))
  app.show()
}

/** The rows of keys of the reply keyboard. */
export function replyKeys(app: App): readonly HTMLElement[] {
  const rows = areKeysShown(app.state) ? (keysHere(app.state)?.keyboard.keyboard ?? []) : []
  return rows.map(row => el('div', { class: 'keys' }, ...row.map(key => keyButton(app, key))))
}

function keyButton(app: App, key: ReplyKey): HTMLElement {
  const { text, request_users: people } = key
  if (people !== undefined) {
    return button(
      { class: 'key', 'aria-haspopup': 'dialog' },
      () => choosePeople(app, text, people),
      text,
      icon('people'),
    )
  }
  const isRequest = key.request_contact === true || key.request_location === true
  return button({ class: 'key', disabled: isRequest }, () => void press(app, text), text)
}

async function press({ state }: App, text: string): Promise<void> {
  const { me } = state.view
  try {
    await ask('key', { personId: me.id, chatId: openChat(state).chat.id, text })
  } catch (error) {
    toast(error instanceof Error ? error.message : String(error))
  }
}

/** The key of `keysShown`. A new or just used keyboard has a new one: the person's choice no longer applies. */
function nameOf(state: State): string {
  const keys = keysHere(state)
  return [state.view.me.id, state.chatId, keys?.messageId, keys?.isPutAway].join(':')
}
