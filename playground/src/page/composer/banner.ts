import type { App } from '../app.ts'
import { button, el, icon } from '../dom.ts'
import { fileCard } from '../messages/files.ts'
import { summary } from '../messages/summary.ts'
import { originChoice } from './forwards.ts'
import { dismissReply, replyingTo } from './replies.ts'

/** The lines above the field: reply, edit, file and origin of the next message, each with a button that removes it. `drop` cancels an edit. */
export function bannerLines(app: App, drop: () => void): readonly HTMLElement[] {
  const { state, words } = app
  const { editing, from, file } = state
  const original = replyingTo(state)
  const leave = (what: () => void) => (): void => {
    what()
    app.compose('')
  }
  const lines: HTMLElement[] = []
  if (editing !== undefined) lines.push(line(app, drop, titled(words.edit, summary(app, editing))))
  else if (original !== undefined) {
    const forget = leave(() => dismissReply(state))
    lines.push(line(app, forget, titled(words.reply, summary(app, original))))
  }
  if (from !== undefined) {
    const forget = leave(() => Object.assign(state, { from: undefined }))
    lines.push(line(app, forget, originChoice(app)))
  }
  if (file !== undefined) {
    const forget = leave(() => Object.assign(state, { file: undefined }))
    lines.push(line(app, forget, ...fileCard(file.name, file.size)))
  }
  return lines
}

/** The state that the lines show: redraw when it changes. */
export function bannerPrint({ state }: App): string {
  const { editing, from, file } = state
  const about = [editing, editing === undefined ? replyingTo(state) : undefined]
  const marks = about.map(message => `${message?.chat.id}:${message?.message_id}:${message?.edit_date}`)
  return [state.view.me.language_code, ...marks, from === undefined, file?.name, file?.size].join(' ')
}

function line({ words }: App, drop: () => void, ...content: readonly Node[]): HTMLElement {
  const close = button({ class: 'round', 'aria-label': words.cancel }, drop, icon('close'))
  return el('div', { class: 'line' }, ...content, close)
}

function titled(title: string, text: string): HTMLElement {
  return el('p', {}, el('strong', {}, title), el('small', {}, text))
}
