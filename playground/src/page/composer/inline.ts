import type { InlineAnswer } from '../../shapes.ts'
import type { App } from '../app.ts'
import { ask, field } from '../server.ts'
import { openChat } from '../state.ts'
import type { Choosable, Panel } from './panel.ts'

const pauseMs = 250

let timer: ReturnType<typeof setTimeout> | undefined
let latest = ''
let listening: Listening | undefined

/** Where the cards of a query are shown, and those that are there already. */
interface Listening {
  readonly panel: Panel
  readonly clear: () => void
  readonly query: string
  /** Empty while a further page is not asked for: then the next answer takes the place of what is shown. */
  readonly shown: readonly Choosable[]
}

/** Asks the bot for cards a moment after the last key, as clients do. */
export function inlineCards(app: App, panel: Panel, query: string, clear: () => void): void {
  clearTimeout(timer)
  listening = { panel, clear, query, shown: [] }
  timer = setTimeout(() => void request(app, query, ''), pauseMs)
}

/** The person no longer asks for cards: an answer that is still on its way is not shown. */
export function forgetCards(): void {
  clearTimeout(timer)
  listening = undefined
}

/** Shows the cards of an answer, behind those of the pages before, if it answers what was typed last. */
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

/** The button over the cards: it opens the chat with the bot, and starts it there with what the button says. */
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

/** Asks for the next page, which will stand behind what is shown. */
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
