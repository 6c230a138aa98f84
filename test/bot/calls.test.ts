import { Api } from 'grammy'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { patience, patiently } from '../../src/bot/calls.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const broken = (fields: object): Error => Object.assign(new Error('request to /bot1:secret/sendMessage failed'), fields)
const reset = broken({ type: 'system', code: 'ECONNRESET' })
const down = broken({ type: 'system', code: 'ECONNREFUSED' })
const page = broken({ type: 'invalid-json' })
const late = broken({ name: 'AbortError', type: 'aborted' })
const refusal = (error_code: number, retry_after?: number) => ({
  ok: false as const,
  error_code,
  description: 'no',
  ...(retry_after !== undefined && { parameters: { retry_after } }),
})
type End = Error | ReturnType<typeof refusal> | 'ok'

/** Telegram that ends each try as told, and the seconds at which it was tried. */
function telegram(ends: readonly End[], closing = new AbortController()) {
  const began = Date.now()
  const tries: number[] = []
  const api = new Api('1:secret')
  api.config.use(async () => {
    const end = ends[Math.min(tries.length, ends.length - 1)] ?? 'ok'
    tries.push((Date.now() - began) / 1000)
    if (end instanceof Error) throw end
    return end === 'ok' ? ({ ok: true, result: { message_id: 1 } } as never) : end
  })
  api.config.use(patiently(patience, closing.signal))
  return { api, tries, closing }
}

/** Whether the call went well at last. */
async function fate(call: Promise<unknown>): Promise<boolean> {
  const end = call.then(
    () => true,
    () => false,
  )
  await vi.runAllTimersAsync()
  return end
}

test.each<[string, readonly End[], boolean, readonly number[]]>([
  ['at once', ['ok'], true, [0]],
  ['500, then well', [refusal(500), 'ok'], true, [0, 1]],
  ['500 for ever', [refusal(500)], false, [0, 1, 4, 13, 40]],
  ["a proxy's page for a while", [page, page, page, 'ok'], true, [0, 1, 4, 13]],
  ['no connection for a while', [down, down, down, down, 'ok'], true, [0, 1, 4, 13, 40]],
  ['a reset', [reset, 'ok'], true, [0, 1]],
  ['resets for ever', [reset], false, [0, 1, 4, 13]],
  ['no answer in time: once more', [late, 'ok'], true, [0, 1]],
  ['no answer in time, twice', [late], false, [0, 1]],
  ['429 waits as long as it is told', [refusal(429, 7), 'ok'], true, [0, 7]],
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

test('one that waits does not keep another', async () => {
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

test('a call that hangs is ended after its time', async () => {
  const api = new Api('1:secret')
  const seen: number[] = []
  api.config.use(
    (_call, _method, _payload, signal) =>
      new Promise((_, reject) => {
        signal?.addEventListener('abort', () => {
          seen.push(Date.now())
          reject(late)
        })
      }),
  )
  api.config.use(patiently(patience, new AbortController().signal))
  const began = Date.now()
  expect(await fate(api.sendMessage(11, 'x'))).toBe(false)
  expect(seen.map(at => at - began)).toEqual([10_000, 21_000])
})
