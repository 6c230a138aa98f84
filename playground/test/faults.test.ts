import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ids } from '../src/cast.ts'
import type { Fault } from '../src/faults.ts'
import { type Driver, openTelegram } from './driver.ts'

let driver: Driver

beforeEach(async () => {
  driver = await openTelegram()
  driver.reader.say('/start')
})
afterEach(() => driver.close())

function send(signal?: AbortSignal): Promise<Response> {
  return fetch(`${driver.apiRoot}/bot${driver.token}/sendMessage`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ chat_id: ids.reader, text: 'a' }),
    ...(signal === undefined ? {} : { signal }),
  })
}

describe('an answer that refuses', () => {
  test.each([
    [
      { kind: 429, retryAfter: 7 },
      { error_code: 429, description: 'Too Many Requests: retry after 7', parameters: { retry_after: 7 } },
    ],
    [{ kind: 500 }, { error_code: 500, description: 'Internal Server Error' }],
    [{ kind: 403 }, { error_code: 403, description: 'Forbidden: bot was blocked by the user' }],
    [
      { kind: 400, description: 'Bad Request: PEER_FLOOD' },
      { error_code: 400, description: 'Bad Request: PEER_FLOOD' },
    ],
  ] as const)('%j', async (fault, body) => {
    driver.telegram.fault({ method: 'sendMessage', ...fault })
    const response = await send()
    expect(response.status).toBe(fault.kind)
    expect(await response.json()).toEqual({ ok: false, ...body })
    expect((await send()).status).toBe(200)
  })
})

test('a page of a proxy', async () => {
  driver.telegram.fault({ kind: 'html502' })
  const response = await send()
  expect(response.status).toBe(502)
  expect(await response.text()).toContain('<h1>502 Bad Gateway</h1>')
})

test('a connection that is cut', async () => {
  driver.telegram.fault({ kind: 'reset' })
  await expect(send()).rejects.toThrow('fetch failed')
})

test('an answer that is cut', async () => {
  driver.telegram.fault({ kind: 'truncated' })
  const response = await send()
  await expect(response.text()).rejects.toThrow()
})

test('no answer at all', async () => {
  driver.telegram.fault({ kind: 'hang' })
  const leaving = new AbortController()
  const struck = driver.telegram.events.next('the call', one => (one.kind === 'call' ? one : undefined))
  const answer = send(leaving.signal)
  await struck
  leaving.abort()
  await expect(answer).rejects.toThrow('aborted')
})

test.each([
  ['before', 0],
  ['after', 1],
] as const)('a fault %s the effect leaves %i messages in the chat', async (when, count) => {
  driver.telegram.fault({ kind: 500, when })
  await send()
  expect(driver.telegram.messages(ids.reader).filter(({ from }) => from?.is_bot)).toHaveLength(count)
})

test.each<[Fault, readonly number[]]>([
  [{ kind: 500, times: 2 }, [500, 500, 200]],
  [{ kind: 500, method: 'getMe' }, [200, 200, 200]],
  [{ kind: 500, chatId: ids.admin }, [200, 200, 200]],
  [{ kind: 500, chatId: ids.reader, method: 'SENDMESSAGE' }, [500, 200, 200]],
])('%j strikes as often as it says', async (fault, statuses) => {
  driver.telegram.fault(fault)
  const seen: number[] = []
  for (const _ of statuses) seen.push((await send()).status)
  expect(seen).toEqual(statuses)
})

test('calls are kept with how they ended', async () => {
  driver.telegram.fault({ kind: 429 })
  await send()
  await send()
  await driver.call('sendMessage', { chat_id: ids.reader })
  expect(driver.telegram.calls).toMatchObject([
    { method: 'sendMessage', ok: false, fault: '429' },
    { method: 'sendMessage', ok: true, params: { text: 'a' } },
    { method: 'sendMessage', ok: false, description: 'Bad Request: message text is empty' },
  ])
  expect(driver.telegram.refusals).toHaveLength(2)
})
