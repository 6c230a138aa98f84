/** An edit in the outbox, and the reply when Telegram refuses it. */
import { Api } from 'grammy'
import { expect, test } from 'vitest'
import { openSend } from '../../../src/bot/outbox/send-once.ts'
import { openLog } from '../../../src/bot/process/log.ts'
import { plain } from '../../../src/writing/message/message.ts'

const posting = {
  id: 'correction:7',
  messages: ['Corrected: a → b', 'b\nCorrected 25 Nov 2026: a → b'].map(text => ({ message: plain(text), uses: [] })),
  recipients: [],
}
const recipient = { chat: -1001, message: 1, edit: 14, instead: 0, silent: true } as const

/** The result of a send whose edit gets this answer, and the calls that were made. */
async function tried(code: number, description: string) {
  const calls: string[] = []
  const api = new Api('123456:AAH-nobody')
  api.config.use(async (_, method, payload) => {
    calls.push(`${method} ${JSON.stringify(payload)}`)
    const answer =
      method === 'editMessageText' && code !== 200
        ? { ok: false, error_code: code, description, parameters: { retry_after: 3 } }
        : { ok: true, result: { message_id: 15 } }
    return JSON.parse(JSON.stringify(answer))
  })
  const { kind } = await openSend(
    api,
    openLog('silent', [], () => undefined),
  )(posting, recipient)
  const replies = calls.filter(call => call.startsWith('sendMessage'))
  return { kind, edits: calls.length - replies.length, replies }
}

test.each([
  [400, 'Bad Request: MESSAGE_ID_INVALID'],
  [403, 'Forbidden: bot was blocked by the user'],
])('%i: a card that cannot be edited is no sign of its owner', async (error_code, description) => {
  const calls: string[] = []
  const api = new Api('123456:AAH-nobody')
  api.config.use(async (_, method, payload) => {
    calls.push(`${method} ${JSON.stringify(payload)}`)
    return { ok: false, error_code, description }
  })
  const send = openSend(
    api,
    openLog('silent', [], () => undefined),
  )
  expect(await send(posting, { chat: 7, message: 0, edit: -5, inline: 'AgAAA' })).toEqual({ kind: 'failed' })
  expect(calls).toEqual([expect.stringContaining('"inline_message_id":"AgAAA"')])
})

test.each([
  [200, 'it is edited', 'edited'],
  [400, 'Bad Request: message is not modified', 'edited'],
  [429, 'Too Many Requests: retry after 3', 'wait'],
  [500, 'Internal Server Error', 'serverError'],
  [403, 'Forbidden: bot was kicked from the channel chat', 'chatGone'],
])('%i %s: no reply', async (code, description, kind) => {
  expect(await tried(code, description)).toEqual({ kind, edits: 1, replies: [] })
})

test.each([
  [400, 'Bad Request: not enough rights to send text messages to the chat', 'forbidden'],
  [400, 'Bad Request: need administrator rights in the channel chat', 'forbidden'],
  [400, 'Bad Request: TOPIC_CLOSED', 'forbidden'],
  [400, 'Bad Request: message thread not found', 'forbidden'],
  [400, 'Bad Request: something that nobody has heard of yet', 'failed'],
])('a send: %i %s', async (error_code, description, kind) => {
  const api = new Api('123456:AAH-nobody')
  api.config.use(async () => ({ ok: false, error_code, description }))
  const send = openSend(
    api,
    openLog('silent', [], () => undefined),
  )
  expect(await send(posting, { chat: -50, thread: 3, message: 0 })).toEqual({ kind })
})

test.each([
  [400, 'Bad Request: message to edit not found'],
  [400, "Bad Request: message can't be edited"],
  [400, 'Bad Request: not enough rights to edit the message'],
  [400, 'Bad Request: something that nobody has heard of yet'],
])('%i %s: one reply, silent as the post was', async (code, description) => {
  const { kind, edits, replies } = await tried(code, description)
  expect([kind, edits, replies.length]).toEqual(['sent', 1, 1])
  expect(replies[0]).toContain('"text":"Corrected: a → b"')
  expect(replies[0]).toContain('"disable_notification":true')
  expect(replies[0]).toContain('"message_id":14')
})
