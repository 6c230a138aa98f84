import type { InlineResult } from '../shapes.ts'
import type { App } from './app.ts'
import type { Choosable, Panel } from './panel.ts'
import { openChat } from './state.ts'
import { ask, field } from './wire.ts'

const pauseMs = 250

let timer: ReturnType<typeof setTimeout> | undefined
let latest = ''
let listening: { readonly panel: Panel; readonly clear: () => void } | undefined

/** Asks the bot for cards a moment after the last key, as clients do. */
export function inlineCards(app: App, panel: Panel, query: string, clear: () => void): void {
  clearTimeout(timer)
  listening = { panel, clear }
  timer = setTimeout(() => {
    const { state } = app
    const { type } = openChat(state).chat
    const chatType = type === 'private' ? 'sender' : type
    void ask('inline', { personId: state.view.me.id, query: query.slice(0, 256), chatType }).then(done => {
      const id = field(done, 'queryId')
      latest = typeof id === 'string' ? id : ''
    })
  }, pauseMs)
}

/** The person no longer asks for cards: an answer that is still on its way is not shown. */
export function forgetCards(): void {
  clearTimeout(timer)
  listening = undefined
}

/** Shows the cards of an answer, if it answers what was typed last. */
export function showCards(app: App, queryId: string, results: readonly InlineResult[]): void {
  if (listening === undefined || queryId < latest) return
  const { panel, clear } = listening
  const items = results.map(
    (result): Choosable => ({
      title: result.title ?? result.type,
      note: result.description ?? '',
      act: () => {
        clear()
        void app.choose(queryId, result.id)
      },
    }),
  )
  panel.open(items, `@${app.state.view.bot.username ?? ''}`, app.words.nothingFound)
}
