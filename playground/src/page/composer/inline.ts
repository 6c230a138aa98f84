import type { InlineAnswer } from '../../shapes.ts'
import type { App } from '../app.ts'
import { ask, field } from '../server.ts'
import { openChat } from '../state.ts'
import type { Choosable, Panel } from './panel.ts'

const pauseMs = 250

let timer: ReturnType<typeof setTimeout> | undefined
let latest = ''
let listening: Listening | undefined

/** The panel of an inline query, and the cards it already shows. */
interface Listening {
  readonly panel: Panel
  readonly clear: () => void
  readonly query: string
  /** The cards of the earlier pages; empty for a first page, which replaces the shown cards. */
  readonly shown: readonly Choosable[]
}

/** Sends an inline query shortly after the last key, as Telegram's apps do. */
export function inlineCards(app: App, panel: Panel, query: string, clear: () => void): void {
  clearTimeout(timer)
  listening = { panel, clear, query, shown: [] }
  timer = setTimeout(() => void request(app, query, ''), pauseMs)
}

/** Cancels the query: a late answer is not shown. */
export function forgetCards(): void {
  clearTimeout(timer)
  listening = undefined
}

/** Shows the cards of an answer after those of earlier pages, if it answers the latest query. */
export function showCards(app: App, queryId: string, { results, button, next_offset: next }: InlineAnswer): void {
  if (listening === undefined || queryId < latest) return
  const { panel, clear, query, shown } = listening
  listening = { ...listening, shown: [] }
  const { bot } = app.state.view
  const cards = results.map(
    (result): Choosable => ({
      title: result.title ?? result.type,
      note: result.description ?? '',
      isCard: true,
      act: () => {
        clear()
        void app.choose(queryId, result.id)
      },
    }),
  )
  const all = [...shown, ...cards]
  const over = button === undefined ? [] : [opening(app, button, clear)]
  const more = next === undefined || next === '' ? undefined : () => further(app, query, next, all)
  panel.open([...over, ...all], `@${bot.username ?? ''}`, app.words.nothingFound, more)
}

/** The button above the cards: it opens the chat with the bot and sends /start with its parameter. */
function opening(app: App, { text, start_parameter: parameter = '' }: Button, clear: () => void): Choosable {
  return {
    title: text,
    note: '',
    act: () => {
      clear()
      void app.say(`/start ${parameter}`.trim(), app.state.view.me.id)
    },
  }
}
type Button = NonNullable<InlineAnswer['button']>

/** Requests the next page, which is shown after the present cards. */
function further(app: App, query: string, offset: string, shown: readonly Choosable[]): void {
  if (listening === undefined) return
  listening = { ...listening, shown }
  void request(app, query, offset)
}

async function request(app: App, query: string, offset: string): Promise<void> {
  const { state } = app
  const { type } = openChat(state).chat
  const chatType = type === 'private' ? 'sender' : type
  const done = await ask('inline', { personId: state.view.me.id, query: query.slice(0, 256), offset, chatType })
  const id = field(done, 'queryId')
  latest = typeof id === 'string' ? id : ''
}
