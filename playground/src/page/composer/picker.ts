import type { PeopleRequest } from '../../keyboards.ts'
import type { User } from '../../shapes.ts'
import type { App } from '../app.ts'
import { button, el, icon } from '../dom.ts'
import { showDialog, toast } from '../frame/popups.ts'
import { avatar, nameOf } from '../messages/avatar.ts'
import { ask } from '../server.ts'
import { openChat } from '../state.ts'

/** The dialog of a key that requests users: one is chosen with a tap, several with check boxes. */
export function choosePeople(app: App, title: string, request: PeopleRequest): void {
  const { words } = app
  const most = request.max_quantity ?? 1
  const chosen = new Set<number>()
  const dialog = el('dialog', { class: 'picker', 'aria-label': title })
  const close = (): void => dialog.close()
  const share = (): void => {
    close()
    void tell(app, request, [...chosen])
  }
  const send = button({ class: 'primary', hidden: most === 1, disabled: true }, share, words.send)
  const choose = (row: HTMLButtonElement, id: number): void => {
    const isOff = chosen.delete(id)
    if (!isOff) chosen.add(id)
    if (most === 1) share()
    row.setAttribute('aria-pressed', String(!isOff))
    send.disabled = chosen.size === 0
    for (const other of rows) other.disabled = chosen.size >= most && other.getAttribute('aria-pressed') !== 'true'
  }
  const rows = choosable(app, request).map(user => personRow(user, most > 1, choose))
  dialog.append(
    el('h2', {}, title),
    el('p', {}, words.choosePeople(most)),
    el('div', { class: 'people' }, ...rows),
    el('footer', {}, button({ class: 'quiet' }, close, words.cancel), send),
  )
  showDialog(dialog)
  rows[0]?.focus()
}

/** The people who can be chosen: all others, and the bot if bots are requested. */
function choosable({ state }: App, { user_is_bot: isBot }: PeopleRequest): readonly User[] {
  const { people, me, bot } = state.view
  return [...people, bot].filter(user => user.id !== me.id && (isBot === undefined || user.is_bot === isBot))
}

function personRow(
  user: User,
  isOneOfSeveral: boolean,
  choose: (row: HTMLButtonElement, id: number) => void,
): HTMLButtonElement {
  const { username } = user
  const row: HTMLButtonElement = button(
    { class: 'person', 'aria-pressed': isOneOfSeveral ? 'false' : undefined },
    () => choose(row, user.id),
    avatar(user),
    el('span', {}, el('strong', {}, nameOf(user)), username !== undefined && el('small', {}, `@${username}`)),
    isOneOfSeveral && icon('check'),
  )
  return row
}

async function tell(
  { state }: App,
  { request_id: requestId }: PeopleRequest,
  userIds: readonly number[],
): Promise<void> {
  try {
    const place = { personId: state.view.me.id, chatId: openChat(state).chat.id }
    await ask('share', { ...place, requestId, userIds })
  } catch (error) {
    toast(error instanceof Error ? error.message : String(error))
  }
}
