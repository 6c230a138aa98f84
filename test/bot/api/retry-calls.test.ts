import { Api, HttpError } from 'grammy'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { CallLost, type LossStage } from '../../../src/bot/api/call-lost.ts'
import { type FailedAttempt, usualRetries, withRetries } from '../../../src/bot/api/retry-calls.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const broken = (loss: LossStage): Error => new HttpError('Network request failed!', new CallLost(loss, 'CODE'))
const down = broken('unsent')
const page = broken('refused')
const reset = broken('reset')
const lost = broken('lost')
const late = broken('late')
const refusal = (error_code: number, retry_after?: number) => ({
  ok: false as const,
  error_code,
  description: 'no',
  ...(retry_after !== undefined && { parameters: { retry_after } }),
})
type End = Error | ReturnType<typeof refusal> | 'ok'

/** A Telegram that ends each attempt as given, and the seconds of the attempts: '?1' is a getMe at 1. */
function telegram(ends: readonly End[], probes: readonly End[] = ['ok'], closing = new AbortController()) {
  const began = performance.now()
  const tries: (number | string)[] = []
  const troubles: FailedAttempt[] = []
  const left = { send: [...ends], probe: [...probes] }
  const next = (of: End[]): End => (of.length > 1 ? of.shift() : of[0]) ?? 'ok'
  const api = new Api('1:secret')
  api.config.use(async (_, method) => {
    const seconds = Math.round(performance.now() - began) / 1000
    const end = next(method === 'getMe' ? left.probe : left.send)
    tries.push(method === 'getMe' ? `?${seconds}` : seconds)
    if (end instanceof Error) throw end
    return end === 'ok' ? ({ ok: true, result: { message_id: 1 } } as never) : end
  })
  api.config.use(withRetries(usualRetries, closing.signal, trouble => troubles.push(trouble)))
  return { api, tries, troubles, closing }
}

/** Whether the call succeeded in the end. */
async function fate(call: Promise<unknown>): Promise<boolean> {
  const end = call.then(
    () => true,
    () => false,
  )
  await vi.runAllTimersAsync()
  return end
}

test.each<[string, readonly End[], boolean, readonly (number | string)[]]>([
  ['at once', ['ok'], true, [0]],
  ['500, then well', [refusal(500), 'ok'], true, [0, 1]],
  ['500 for ever', [refusal(500)], false, [0, 1, 4, 13, 31, 58]],
  ["a proxy's page for a while", [page, page, page, 'ok'], true, [0, 1, 4, 13]],
  ['no connection for a while', [down, down, down, down, 'ok'], true, [0, 1, 4, 13, 31]],
  ['a reset', [reset, 'ok'], true, [0, '?1', 1]],
  ['resets for ever: three times at most', [reset], false, [0, '?1', 1, '?4', 4]],
  ['half an answer: once more', [lost, 'ok'], true, [0, '?9', 9]],
  ['half an answer, twice', [lost], false, [0, '?9', 9]],
  ['no answer in time, twice', [late], false, [0, '?1', 1]],
  ['a reset, then no answer in time', [reset, late], false, [0, '?1', 1]],
  ['no connection, then a reset, then a page', [down, reset, page, 'ok'], true, [0, 1, '?4', 4, 13]],
  ['429 waits as long as it is told', [refusal(429, 7), 'ok'], true, [0, 7]],
  ['429 without a wait', [refusal(429), 'ok'], true, [0, 1]],
  ['429 that asks for no wait gets the usual ones', [refusal(429, 0), refusal(429, -3), 'ok'], true, [0, 1, 4]],
  ['429 for a minute at most', [refusal(429, 25)], false, [0, 25, 50]],
  ['429 for longer than that', [refusal(429, 61)], false, [0]],
  ['400 is final', [refusal(400)], false, [0]],
  ['403 is final', [refusal(403)], false, [0]],
  ['401 is final', [refusal(401)], false, [0]],
  ['something unknown is final', [new Error('odd')], false, [0]],
])('%s', async (_, ends, isWell, seconds) => {
  const { api, tries } = telegram(ends)
  expect(await fate(api.sendMessage(11, 'x'))).toBe(isWell)
  expect(tries).toEqual(seconds)
})

test.each<[string, readonly End[], readonly End[], boolean, readonly (number | string)[]]>([
  ['waits until Telegram answers', [reset, 'ok'], [reset, down, 'ok'], true, [0, '?1', '?2', '?5', 5]],
  ['whatever it was', [late, 'ok'], [late, page, refusal(502), 'ok'], true, [0, '?1', '?2', '?5', '?14', 14]],
  [
    'and is not sent at all while it does not',
    [reset, 'ok'],
    [reset],
    false,
    [0, '?1', '?2', '?5', '?14', '?32', '?59'],
  ],
])('a message that may be there already %s', async (_, ends, probes, isWell, seconds) => {
  const { api, tries } = telegram(ends, probes)
  expect(await fate(api.sendMessage(11, 'x'))).toBe(isWell)
  expect(tries).toEqual(seconds)
})

test.each<[string, (api: Api) => Promise<unknown>]>([
  ['an edit', api => api.editMessageText(11, 1, 'x')],
  ['the answer to a press', api => api.answerCallbackQuery('1')],
  ['a setting', api => api.setMyCommands([])],
  ['a deletion', api => api.deleteMessage(11, 1)],
  ['a question', api => api.getChat(11)],
])('%s is made again after any failure', async (_, call) => {
  const { api, tries } = telegram([reset, lost, late, 'ok'])
  expect(await fate(call(api))).toBe(true)
  expect(tries).toEqual([0, 1, 4, 13])
})

test('every failed attempt is reported', async () => {
  const { api, troubles } = telegram([reset, refusal(502), refusal(403)])
  expect(await fate(api.sendMessage(11, 'x'))).toBe(false)
  expect(troubles).toEqual([
    { method: 'sendMessage', failure: 'reset', isRepeated: true },
    { method: 'sendMessage', failure: 'refused', isRepeated: true },
    { method: 'sendMessage', failure: 'final', isRepeated: false },
  ])
})

test('"typing" is worth one try', async () => {
  const { api, tries } = telegram([refusal(500)])
  expect(await fate(api.sendChatAction(11, 'typing'))).toBe(false)
  expect(tries).toEqual([0])
})

test('long polling is left to its own loop', async () => {
  const { api, tries } = telegram([refusal(500)])
  expect(await fate(api.getUpdates())).toBe(false)
  expect(tries).toEqual([0])
})

test('a waiting call does not block another', async () => {
  const { api } = telegram([refusal(429, 30), 'ok'])
  const waiting = api.sendMessage(11, 'x')
  await vi.advanceTimersByTimeAsync(1)
  await expect(api.sendMessage(12, 'y')).resolves.toMatchObject({ message_id: 1 })
  await vi.advanceTimersByTimeAsync(30_000)
  await expect(waiting).resolves.toMatchObject({ message_id: 1 })
})

test('closing ends the waiting', async () => {
  const { api, tries, closing } = telegram([refusal(429, 30)])
  const end = api.sendMessage(11, 'x').then(
    () => 'sent',
    () => 'given up',
  )
  await vi.advanceTimersByTimeAsync(1_000)
  closing.abort()
  await vi.advanceTimersByTimeAsync(0)
  expect(await end).toBe('given up')
  expect(tries.length).toBeLessThanOrEqual(2)
})

/** A Telegram that never answers, and the times at which calls were aborted. */
function silent(closing = new AbortController()) {
  const began = performance.now()
  const givenUp: number[] = []
  const api = new Api('1:secret')
  api.config.use(
    (_call, _method, _payload, signal) =>
      new Promise((_, reject) => {
        const end = (): void => {
          givenUp.push(Math.round(performance.now() - began))
          reject(late)
        }
        if (signal?.aborted) end()
        else signal?.addEventListener('abort', end)
      }),
  )
  api.config.use(withRetries(usualRetries, closing.signal))
  return { api, givenUp, closing }
}

test('a call that hangs is ended after its time', async () => {
  const { api, givenUp } = silent()
  expect(await fate(api.editMessageText(11, 1, 'x'))).toBe(false)
  expect(givenUp).toEqual([10_000, 21_000, 34_000, 53_000])
})

test('closing ends all calls under way, and later ones at once', async () => {
  const { api, givenUp, closing } = silent()
  const calls = [1, 2, 3].map(chat => api.sendMessage(chat, 'x'))
  const ends = Promise.allSettled(calls)
  await vi.advanceTimersByTimeAsync(500)
  closing.abort()
  expect((await ends).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  await expect(api.sendMessage(4, 'x')).rejects.toThrow(HttpError)
  expect(givenUp).toEqual([500, 500, 500, 500])
})
