import { Api, HttpError } from 'grammy'
import { expect, test } from 'vitest'
import { CallLost, tooLarge } from '../../../src/bot/api/call-lost.ts'
import { openLog } from '../../../src/bot/process/log.ts'
import { poll } from '../../../src/bot/updates/poll.ts'
import { message } from '../updates.ts'

/** What Telegram answers to one call; 'too large': an answer that the transport does not take. */
type Answer = 'too large' | object

/** Polls until the answers are used up. Returns the updates that were taken, the limits that were asked for, and the log. */
async function polled(...answers: readonly Answer[]) {
  const stopping = new AbortController()
  const [taken, limits, lines]: [number[], unknown[], string[]] = [[], [], []]
  const api = new Api('1:a')
  api.config.use(async (_call, _method, payload) => {
    const answer = answers[limits.length]
    if (answer === undefined || limits.length === answers.length - 1) stopping.abort()
    limits.push('limit' in payload ? payload.limit : undefined)
    if (answer === 'too large') throw new HttpError('lost', new CallLost('lost', tooLarge))
    return JSON.parse(JSON.stringify({ ok: true, result: answer ?? [] }))
  })
  const log = openLog('info', [], line => lines.push(JSON.parse(line).msg))
  await poll(api, 1, { log, backOffMs: 1, signal: stopping.signal }, async updates => {
    taken.push(...updates.map(({ update_id }) => update_id))
    return true
  })
  return { taken, limits, lines }
}

test('an answer that is too large is asked for again with fewer updates, and then with as many as before', async () => {
  const { taken, limits } = await polled('too large', 'too large', [message()], [])
  expect(limits).toEqual([100, 25, 7, 100])
  expect(taken).toEqual([message().update_id])
})

test.each([[[null, null]], [{ length: 1 }], [[{ update_id: '7' }]]])(
  '%j is no update: it is asked for again after a pause, with one line',
  async odd => {
    const { taken, lines } = await polled(odd, odd, [null, message()], [])
    expect(taken).toEqual([message().update_id])
    expect(lines).toEqual(['Telegram does not answer; trying again', 'Telegram answers again'])
  },
)

test('updates that a stop left neither kept nor handled are not confirmed', async () => {
  const stopping = new AbortController()
  const api = new Api('1:a')
  const batches = [[{ ...message(), update_id: 7 }], [{ ...message(), update_id: 8 }]]
  api.config.use(async () => JSON.parse(JSON.stringify({ ok: true, result: batches.shift() ?? [] })))
  const log = openLog('info', [], () => undefined)
  const offset = await poll(api, 1, { log, backOffMs: 1, signal: stopping.signal }, async ([update]) => {
    if (update?.update_id === 8) stopping.abort()
    return update?.update_id === 7
  })
  expect(offset).toBe(8)
})
