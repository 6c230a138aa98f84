/** Webhook replies: the HTTP response to an update carries its answer, if nobody needs the id of the message. */
import type { Update } from 'grammy/types'
import { expect, test } from 'vitest'
import { Intake } from '../../../src/bot/intake/intake.ts'
import { openUpdateQueue } from '../../../src/bot/intake/open-update-queue.ts'
import { openSentCounter } from '../../../src/bot/outbox/rate-limits.ts'
import { openLog } from '../../../src/bot/process/log.ts'
import { silent } from '../../../src/bot/process/metrics.ts'
import { startServer } from '../../../src/bot/server/server.ts'
import { openUpdateProcessor } from '../../../src/bot/updates/process-update.ts'
import { webhook } from '../../../src/bot/updates/webhook.ts'
import { openInbox } from '../../../src/data/queues/inbox.ts'
import { memoryOutbox } from '../../../src/data/queues/outbox.ts'
import { unshared } from '../../../src/data/shared/shared.ts'
import type { App } from '../../../src/handlers/app.ts'
import { seedApp } from '../../app.ts'
import { freshFolder } from '../../data/folder.ts'
import { atEnd } from '../../processes.ts'
import { gate } from '../app.ts'
import { headOf, json, secret } from '../server/webhook-rig.ts'
import { dial } from '../server/wire.ts'
import * as tg from '../updates.ts'

/** The bot behind its webhook, over the whole seed. `calls`: the methods and texts of what it calls. */
async function open(change: (app: App) => Partial<App> = () => ({}), refusals: readonly number[] = []) {
  const calls: string[] = []
  const left = [...refusals]
  const bot = tg.openBot(async (_call, method, payload) => {
    calls.push(`${method} ${'text' in payload ? String(payload.text).slice(0, 20) : ''}`)
    const error_code = left.shift()
    if (error_code !== undefined) return { ok: false, error_code, description: 'Too Many Requests' }
    return { ok: true, result: { message_id: 100 + calls.length } } as never
  })
  const sends = openSentCounter(() => performance.now())
  const [log, { signal }] = [openLog('error', [], () => undefined), new AbortController()]
  const seeded = await seedApp()
  const app = { ...seeded, ...change(seeded) }
  const inbox = await openInbox({ folder: freshFolder(), notice: () => undefined })
  const now = () => new Date(tg.date * 1000)
  const common = { log, metrics: silent, signal, pseudonym: () => 'a chat' }
  const processor = openUpdateProcessor({
    ...common,
    bot,
    app,
    limits: { turn: async () => 0 },
    chatAdmins: { drop: async () => undefined },
    now,
    shared: unshared(now),
    adminMenus: { refresh: async () => undefined },
  })
  const queues = { inbox, outbox: memoryOutbox() }
  const queue = openUpdateQueue({ ...common, processor, queues, liveness: { kept: () => undefined }, retryMs: 1 })
  const intake = new Intake({ ...common, queue, processor, onWork: () => undefined })
  const direct = webhook({ path: '/hook', secret, intake, sends, log, metrics: silent })
  const server = await startServer({ host: '127.0.0.1', port: 0, routes: [], direct, log })
  atEnd(() => server.close().then(() => inbox.close()))
  const post = (update: Update) =>
    fetch(`${server.url}/hook`, { method: 'POST', headers: json, body: JSON.stringify(update) })
  return {
    calls,
    inbox,
    sends,
    post,
    url: server.url,
    /** The call in the response to that update, and the calls of the bot itself until it is handled. */
    async bring(update: Update): Promise<{ readonly reply: string; readonly made: readonly string[] }> {
      const before = calls.length
      const reply = await (await post(update)).text()
      await intake.drained()
      return { reply, made: calls.slice(before) }
    },
  }
}

let last = 10
const asked = (text: string, fields: Readonly<Record<string, unknown>> = {}): Update => {
  last += 1
  return { ...tg.message({ text, message_id: last, ...fields }), update_id: last }
}
/** The second answer waits for `opened`. */
const waiting =
  (opened: Promise<void>) =>
  ({ respond }: App): Partial<App> => {
    let count = 0
    return {
      async respond(request) {
        count += 1
        if (count === 2) await opened
        return respond(request)
      },
    }
  }
const nothing = { reply: '', made: [] }

test('a text without figures is in the response, once Telegram has taken one of its form', async () => {
  const { bring, inbox } = await open()
  expect(await bring(asked('/help'))).toMatchObject({ reply: '', made: [expect.stringContaining('sendMessage')] })
  const { reply, made } = await bring(asked('/help'))
  expect(made).toEqual([])
  expect(JSON.parse(reply)).toMatchObject({
    method: 'sendMessage',
    chat_id: tg.privateChat.id,
    link_preview_options: { is_disabled: true },
    text: expect.stringContaining('/turnover'),
    reply_markup: { inline_keyboard: expect.any(Array) },
  })
  expect(inbox.size).toBe(0)
})

test('in a group it is a reply to the question', async () => {
  const { bring } = await open()
  const inGroup = () => asked('/help@karvan_bot', { chat: tg.group })
  await bring(inGroup())
  const { reply } = await bring(inGroup())
  expect(JSON.parse(reply)).toMatchObject({ chat_id: tg.group.id, reply_parameters: { message_id: last } })
})

test.each([
  ['a figure, which corrections must find', '/turnover 2025'],
  ['a question that could not be read, which a reply continues from', 'exports of Atlantis'],
  ['a chart', '/chart 2020-2025'],
  ['a message in parts', '/quotes'],
])('%s is sent by a call', async (_, text) => {
  const { bring } = await open()
  await bring(asked(text))
  expect(await bring(asked(text))).toMatchObject({ reply: '', made: [expect.stringMatching(/^send/)] })
})

test('a message that is deleted later is sent by a call', async () => {
  const { bring } = await open(({ respond }) => ({
    respond: async request => {
      const message = await respond(request)
      return message && Object.assign(message, { hours: 1 })
    },
  }))
  await bring(asked('/help'))
  expect(await bring(asked('/help'))).toMatchObject({ reply: '' })
})

test('nothing is waited for when there is no answer, or the update is known', async () => {
  const { bring } = await open()
  expect(await bring(asked('hello', { chat: tg.group }))).toEqual(nothing)
  const help = asked('/help')
  await bring(help)
  expect(await bring(help)).toEqual(nothing)
})

test('an answer that takes longer is sent by a call', async () => {
  const { opened, open: ready } = gate()
  const { bring, post, calls } = await open(waiting(opened))
  await bring(asked('/help'))
  expect(await (await post(asked('/help'))).text()).toBe('')
  expect(calls).toHaveLength(1)
  ready()
  await expect.poll(() => calls).toHaveLength(2)
})

test('an edit of its question is answered anew', async () => {
  const { bring } = await open()
  await bring(asked('/help'))
  const question = asked('/help')
  expect((await bring(question)).reply).not.toBe('')
  const edited = { ...question.message, text: '/turnover 2025', edit_date: tg.date + 1 }
  const edit = tg.update({ edited_message: edited }, last + 1_000)
  expect((await bring(edit)).made).toEqual([expect.stringContaining('sendMessage 4,87')])
})

test('what Telegram repeats, because it did not get the response, is answered by a call', async () => {
  const { bring } = await open()
  await bring(asked('/help'))
  const question = asked('/help')
  expect((await bring(question)).reply).not.toBe('')
  expect(await bring(question)).toMatchObject({ reply: '', made: [expect.stringContaining('sendMessage')] })
  expect(await bring(question)).toEqual(nothing)
})

test('after Telegram refused a send for its rate, answers are calls, which are repeated', async () => {
  const { bring, sends } = await open()
  await bring(asked('/help'))
  await sends.note(1, async () => ({ ok: false, error_code: 429 }))
  expect(await bring(asked('/help'))).toMatchObject({ reply: '', made: [expect.stringContaining('sendMessage')] })
})

test('it counts in the limit of its group', async () => {
  const { bring, sends } = await open()
  const inGroup = () => asked('/help@karvan_bot', { chat: tg.group })
  await bring(inGroup())
  const replies = []
  for (let i = 0; i < 21; i++) replies.push((await bring(inGroup())).reply)
  expect(replies.filter(reply => reply !== '')).toHaveLength(20)
  expect(sends.hasRoom(tg.group.id)).toBe(false)
})

test('when the connection breaks before the response, it is sent by one call, or at the repeat', async () => {
  const { opened, open: ready } = gate()
  const { bring, calls, url, inbox } = await open(waiting(opened))
  await bring(asked('/help'))
  const question = asked('/help')
  const body = JSON.stringify(question)
  const socket = await dial(url)
  socket.write(`${headOf(`Content-Length: ${Buffer.byteLength(body)}`)}${body}`)
  await expect.poll(() => inbox.size).toBe(1)
  socket.destroy()
  ready()
  await expect.poll(() => inbox.size).toBe(0)
  await bring(question)
  await bring(question)
  expect(calls).toHaveLength(2)
})
