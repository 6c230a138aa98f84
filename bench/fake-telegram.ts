/**
 * A fake Bot API that is faster than any bot: it keeps updates until they are confirmed, and counts what is sent.
 *
 * It checks nothing and has no faults, unlike the playground. It serves the benchmarks and the kills under load, in the same
 * process or, as in telegram-process.ts, in one of its own.
 */
import type { Socket } from 'node:net'
import { type Answer, type Message, serve } from './wire.ts'

export interface FakeTelegram {
  /** Without a slash at the end. */
  readonly apiRoot: string
  readonly token: string
  /** The last argument of setWebhook; undefined while the bot polls. */
  readonly webhook: Hook | undefined
  /** Adds updates to the queue of getUpdates. */
  push(updates: readonly string[]): void
  /** Makes the call in the response of a webhook: a message. */
  execute(call: string): void
  /** Messages whose sender died before the answer. */
  readonly unheard: number
  /** Called for each sent message, and each answer to an inline query or a press (chat 0), before its answer. */
  onSent: (chat: number) => void
  close(): Promise<void>
}

interface Hook {
  readonly url: string
  readonly secret: string
}

interface Poll {
  readonly answer: Answer
  readonly socket: Socket
  readonly timer: NodeJS.Timeout
  readonly limit: number
}

/** The fields of a call that count here. */
interface Params {
  /** Only in a response. */
  readonly method?: string
  readonly chat_id?: number
  readonly text?: string
  /** The file_id of a photo that was sent before. */
  readonly photo?: string
  readonly entities?: unknown
  readonly offset?: number
  readonly limit?: number
  readonly timeout?: number
  readonly url?: string
  readonly secret_token?: string
}

const token = '123456789:for-measuring-only_not-a-token-of-anybody'
const me = { id: 123456789, is_bot: true, first_name: 'Karvan', username: 'karvan_bot', can_join_groups: true }
const mostUpdates = 100
const isMessage = (method: string): boolean => method.startsWith('send') && method !== 'sendChatAction'
/** One call for each inline query and each press. */
const isReceipt = (method: string): boolean => method === 'answerInlineQuery' || method === 'answerCallbackQuery'

const personOf = (id: number): string => `{"id":${id},"is_bot":false,"first_name":"Ada","language_code":"en"}`

/** An update as Telegram writes it: a message of a person in the private chat. */
export const question = (id: number, chat: number, text = '/turnover 2025'): string => {
  const [command = ''] = /^\/\w+/.exec(text) ?? []
  const entities = command === '' ? '' : `,"entities":[{"offset":0,"length":${command.length},"type":"bot_command"}]`
  return `{"update_id":${id},"message":${messageOf(id, chat, personOf(chat))},"text":${JSON.stringify(text)}${entities}}}`
}

/** A message without its text and without its end. */
const messageOf = (id: number, chat: number, from: string): string =>
  `{"message_id":${id},"from":${from},"chat":{"id":${chat},"first_name":"Ada","type":"private"},"date":${Math.floor(Date.now() / 1000)}`

/** A query in the field of any chat. */
export const inlineQuery = (id: number, person: number, text: string): string =>
  `{"update_id":${id},"inline_query":{"id":"${id}","from":${personOf(person)},"chat_type":"sender","query":${JSON.stringify(text)},"offset":""}}`

/** A press of a button under an earlier answer. */
export const press = (id: number, chat: number, data: string): string => {
  const below = `${messageOf(id, chat, JSON.stringify(me))},"text":"an answer"}`
  return `{"update_id":${id},"callback_query":{"id":"${id}","from":${personOf(chat)},"chat_instance":"1","message":${below},"data":"${data}"}}`
}

/** Opens the API on a free port. Messages are answered after `delayMs`. */
export async function openFakeTelegram(delayMs = 0): Promise<FakeTelegram> {
  const queue: { readonly id: number; readonly json: string }[] = []
  let from = 0
  let poll: Poll | undefined
  let webhook: Hook | undefined
  let sent = 0
  let unheard = 0

  function answerPoll(): void {
    if (poll === undefined) return
    const batch = queue.slice(from, from + poll.limit)
    clearTimeout(poll.timer)
    poll.answer(`{"ok":true,"result":[${batch.map(({ json }) => json).join(',')}]}`)
    poll = undefined
  }

  function getUpdates({ offset = 0, limit = mostUpdates, timeout = 0 }: Params, answer: Answer, socket: Socket): void {
    answerPoll()
    for (let next = queue[from]; next !== undefined && next.id < offset; next = queue[from]) from += 1
    if (from > 10_000) {
      queue.splice(0, from)
      from = 0
    }
    poll = { answer, socket, limit, timer: setTimeout(answerPoll, timeout * 1000) }
    if (from < queue.length || timeout === 0) answerPoll()
  }

  /** A message of any kind. A photo gets a file_id, so that it need not be sent again. */
  function sendMessage(method: string, params: Params, answer: Answer, socket: Socket): void {
    const { chat_id: chat = 0, text = '', entities = [] } = params
    sent += 1
    api.onSent(chat)
    const said = {
      message_id: sent,
      from: me,
      chat: { id: chat, type: 'private' },
      date: 1_770_000_000,
      text,
      entities,
      ...(method === 'sendPhoto' && { photo: [{ file_id: params.photo ?? `photo${sent}` }] }),
    }
    const json = `{"ok":true,"result":${JSON.stringify(said)}}`
    if (delayMs === 0) answer(json)
    else {
      setTimeout(() => {
        if (socket.writable) answer(json)
        else unheard += 1
      }, delayMs)
    }
  }

  function handle({ start, body }: Message, answer: Answer, socket: Socket): void {
    const method = start.slice(start.lastIndexOf('/', start.lastIndexOf(' ') - 1) + 1, start.lastIndexOf(' '))
    const params: Params = body === '' ? {} : JSON.parse(body)
    if (method === 'getUpdates') getUpdates(params, answer, socket)
    else if (isMessage(method)) sendMessage(method, params, answer, socket)
    else if (isReceipt(method)) {
      api.onSent(0)
      answer('{"ok":true,"result":true}')
    } else answer(`{"ok":true,"result":${other(method, params)}}`)
  }

  /** Other calls of a start. Nothing was ever set. */
  function other(method: string, { url = '', secret_token: secret = '' }: Params): string {
    if (method === 'getMe') return JSON.stringify(me)
    if (method === 'setWebhook') webhook = { url, secret }
    if (method === 'deleteWebhook') webhook = undefined
    if (method === 'getMyCommands') return '[]'
    return method.startsWith('get') ? '{}' : 'true'
  }

  /** Drops the poll of a killed bot, so that updates wait for the next one. */
  function gone(socket: Socket): void {
    if (poll?.socket !== socket) return
    clearTimeout(poll.timer)
    poll = undefined
  }

  const server = await serve(handle, gone)
  const api: FakeTelegram = {
    apiRoot: `http://127.0.0.1:${server.port}`,
    token,
    get webhook() {
      return webhook
    },
    get unheard() {
      return unheard
    },
    execute(call) {
      const { method, chat_id: chat = 0 }: Params = JSON.parse(call)
      if (method !== 'sendMessage') throw new Error(`a response called ${method}`)
      sent += 1
      api.onSent(chat)
    },
    push(updates) {
      for (const json of updates) queue.push({ id: Number(/\d+/.exec(json)?.[0]), json })
      if (from < queue.length) answerPoll()
    },
    onSent: () => undefined,
    close: () => server.close(),
  }
  return api
}
