import type { Playground } from '../../playground/src/start.ts'

type Json = Readonly<Record<string, unknown>>

/** A bot with a few fixed answers, on the Bot API without a framework, to test the page. */
export interface ScriptedBot {
  stop(): Promise<void>
}

const commands = [
  { command: 'turnover', description: 'Trade turnover of a pair' },
  { command: 'rank', description: 'Place among the trade partners' },
  { command: 'quote', description: 'Words of officials, verbatim' },
]

type Piece = string | { readonly type: string; readonly text: string; readonly url?: string }

const bold = (text: string): Piece => ({ type: 'bold', text })
const italic = (text: string): Piece => ({ type: 'italic', text })
const link = (text: string, url: string): Piece => ({ type: 'text_link', text, url })
const first = link('[1]', 'https://report.az/en/x')
const second = link('[2]', 'https://vestnikkavkaza.net/y')

/** The text of the pieces together, with their entities. */
function written(pieces: readonly Piece[]): { readonly text: string; readonly entities: readonly Json[] } {
  let text = ''
  const entities: Json[] = []
  for (const piece of pieces) {
    if (typeof piece !== 'string') entities.push({ ...piece, offset: text.length, length: piece.text.length })
    text += typeof piece === 'string' ? piece : piece.text
  }
  return { text, entities: entities.map(({ text: _text, ...entity }) => entity) }
}

const turnover = [
  bold('$4.87 billion'),
  ' · China–Azerbaijan turnover, 2025 ',
  first,
  '\n▲ +30.2% on 2024 ',
  first,
  ' · third record year in a row ',
  first,
  '\n2024: $3.744 billion ',
  second,
  '\n✓ ',
  italic('Our check: 4.87 ÷ 3.744 = +30.1%, agrees with [1] within rounding'),
  '\n\n',
  first,
  ' Ambassador Lu Mei, Report, 13 Mar 2026\n',
  second,
  ' President Aliyev, Vestnik Kavkaza, 22 Apr 2025',
]

const quote = [
  bold('Lu Mei'),
  ', Ambassador of China\n',
  {
    type: 'expandable_blockquote',
    text: 'Last year the trade turnover between our countries reached 4.87 billion dollars, which is a new record. Azerbaijan is the largest trade partner of China in the South Caucasus.\nWe expect this growth to go on, and we welcome more Azerbaijani wine, hazelnuts and pomegranates on the Chinese market.\nThe Middle Corridor has become a road that both sides walk every day.',
  },
  '\nBaku, 13 Mar 2026 · ',
  { type: 'code', text: 'Q-17' },
  ' · see /rank',
]

/** Starts the bot: sets its commands, then answers until it is stopped. */
export async function startScriptedBot({ apiRoot, token }: Playground): Promise<ScriptedBot> {
  const leaving = new AbortController()
  const call = async (method: string, params: Json): Promise<unknown> => {
    const response = await fetch(`${apiRoot}/bot${token}/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(params),
      signal: leaving.signal,
    })
    return ((await response.json()) as { readonly result?: unknown }).result
  }
  await call('setMyCommands', { commands })
  const running = poll(call).catch((error: unknown) => {
    if (!leaving.signal.aborted) throw error
  })
  return {
    async stop() {
      leaving.abort()
      await running
    },
  }
}

type Call = (method: string, params: Json) => Promise<unknown>

async function poll(call: Call): Promise<never> {
  let offset = 0
  for (;;) {
    const updates = (await call('getUpdates', { offset, timeout: 30 })) as readonly Incoming[]
    for (const update of updates) {
      offset = update.update_id + 1
      await answer(call, update)
    }
  }
}

interface Incoming {
  readonly update_id: number
  readonly message?: {
    readonly message_id: number
    readonly text?: string
    readonly chat: { readonly id: number; readonly type: string }
    readonly from: { readonly first_name: string; readonly language_code: string }
  }
  readonly callback_query?: {
    readonly id: string
    readonly data: string
    readonly message: { readonly message_id: number; readonly chat: { readonly id: number } }
  }
  readonly inline_query?: { readonly id: string; readonly query: string }
}

async function answer(call: Call, update: Incoming): Promise<void> {
  if (update.inline_query !== undefined) await answerInline(call, update.inline_query)
  if (update.callback_query !== undefined) await answerPress(call, update.callback_query)
  if (update.message !== undefined) await answerMessage(call, update.message)
}

async function answerMessage(call: Call, message: NonNullable<Incoming['message']>): Promise<void> {
  const { chat, text = '', from, message_id } = message
  const reply = chat.type === 'private' ? {} : { reply_parameters: { message_id } }
  const keyboard = (...rows: readonly (readonly Json[])[]): Json => ({ reply_markup: { inline_keyboard: rows } })
  const send = (words: readonly Piece[], more: Json = {}): Promise<unknown> =>
    call('sendMessage', { chat_id: chat.id, ...written(words), ...reply, ...more })
  const command = /^\/(\w+)/.exec(text)?.[1]
  switch (command) {
    case 'start':
      await send(['Salam, ', bold(from.first_name), `! Language: ${from.language_code}. Ask: /turnover 2025`])
      return
    case 'turnover':
      await call('sendChatAction', { chat_id: chat.id, action: 'typing' })
      await send(
        turnover,
        keyboard(
          [
            { text: 'Exports / imports', callback_data: 'edit' },
            { text: 'Chart', callback_data: 'alert' },
          ],
          [
            { text: 'Cite', copy_text: { text: '$4.87 billion, 2025' } },
            { text: 'Sources', url: 'https://t.me/karvan_bot?start=src-1' },
          ],
        ),
      )
      return
    case 'quote':
      await send(
        quote,
        keyboard([
          { text: 'Next', callback_data: 'toast', style: 'primary' },
          { text: 'Silent', callback_data: 'silent' },
        ]),
      )
      return
    case 'entities':
      await call('sendMessage', {
        chat_id: chat.id,
        text: 'b i s <img src=x onerror=alert(1)> secret',
        entities: [
          { type: 'bold', offset: 0, length: 1 },
          { type: 'italic', offset: 2, length: 1 },
          { type: 'strikethrough', offset: 4, length: 1 },
          { type: 'spoiler', offset: 35, length: 6 },
        ],
      })
      return
    default:
      await send(['You said: ', italic(text)])
  }
}

async function answerPress(call: Call, press: NonNullable<Incoming['callback_query']>): Promise<void> {
  const { chat, message_id } = press.message
  if (press.data === 'silent') return
  const texts: Readonly<Record<string, Json>> = {
    alert: { text: 'No chart is held for this pair.', show_alert: true },
    toast: { text: 'That was the last quote' },
  }
  await call('answerCallbackQuery', { callback_query_id: press.id, ...texts[press.data] })
  if (press.data !== 'edit') return
  await call('editMessageText', {
    chat_id: chat.id,
    message_id,
    ...written([
      bold('$10.2 million'),
      ' · exports to China, January 2026\n',
      bold('$407.7 million'),
      ' · imports from China, January 2026',
    ]),
    reply_markup: { inline_keyboard: [[{ text: 'Back', callback_data: 'back' }]] },
  })
}

async function answerInline(call: Call, { id, query }: NonNullable<Incoming['inline_query']>): Promise<void> {
  const card = (key: string, title: string, description: string): Json => {
    const { text, entities } = written([bold(title), ` · ${description}`])
    return {
      type: 'article',
      id: key,
      title,
      description,
      input_message_content: { message_text: text, entities },
    }
  }
  const results =
    query === 'nothing'
      ? []
      : [card('1', '$4.87 billion', 'China–Azerbaijan turnover, 2025'), card('2', '+30.2%', 'Growth on 2024')]
  await call('answerInlineQuery', { inline_query_id: id, results, cache_time: 0 })
}
