import { type Api, GrammyError, HttpError } from 'grammy'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { LossStage } from '../../../src/bot/api/call-lost.ts'
import { forGrammy } from '../../../src/bot/api/retry-calls.ts'
import type { Transport, TransportOptions } from '../../../src/bot/api/transport.ts'
import { caught, everything, lossOf, openBareApi, secret } from './bare-api.ts'
import {
  answered,
  closed,
  deadRoot,
  type FaultyServer,
  fine,
  half,
  hang,
  openFaultyServer,
  page,
  type Respond,
  raw,
  reset,
  well,
} from './faulty-server.ts'

let server: FaultyServer
let transport: Transport
let api: Api

function connect(options: Partial<TransportOptions> = {}): void {
  const bare = openBareApi({ apiRoot: server.apiRoot, ...options })
  transport = bare.transport
  api = bare.api
}

beforeEach(async () => {
  server = await openFaultyServer()
  connect()
})
afterEach(async () => {
  vi.useRealTimers()
  await transport.close()
})

const send = () => caught(api.sendMessage(11, 'x'))
/** Fakes the timers of the transport: they advance only with `vi.advanceTimersByTime`. */
const holdTime = () =>
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] })

describe('what Telegram answers comes through', () => {
  test.each<[string, Respond, object]>([
    ['401', answered(401), { error_code: 401 }],
    ['403', answered(403), { error_code: 403 }],
    ['409', answered(409), { error_code: 409 }],
    ['500 in JSON', answered(500), { error_code: 500 }],
    [
      '429 with its wait',
      answered(429, { ok: false, error_code: 429, description: 'slow', parameters: { retry_after: 7 } }),
      { error_code: 429, parameters: { retry_after: 7 } },
    ],
  ])('%s', async (_, respond, fields) => {
    server.respond(respond)
    const error = await send()
    expect(error).toBeInstanceOf(GrammyError)
    expect(error).toMatchObject(fields)
  })
  test.each<[string, Respond]>([
    ['plain', well],
    ['with another content type', answered(200, fine, 'text/plain')],
    ['in pieces', response => [...fine].map(char => response.write(char)).length && response.end()],
    ['without a length', raw(`HTTP/1.1 200 OK\r\n\r\n${fine}`)],
    ['after an interim answer', raw(`HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 200 OK\r\n\r\n${fine}`)],
  ])('a good answer, %s', async (_, respond) => {
    server.respond(respond)
    await expect(api.sendMessage(11, 'x')).resolves.toEqual({ message_id: 1 })
  })
  test('a hundred large updates', async () => {
    const updates = Array.from({ length: 100 }, (_, i) => ({ update_id: i, message: { text: '文'.repeat(20_000) } }))
    server.respond(answered(200, { ok: true, result: updates }))
    await expect(api.getUpdates()).resolves.toEqual(updates)
  })
})

describe('no answer, and whether the call may have been executed', () => {
  const json = (text: string): Respond => answered(200, text)
  test.each<[string, Respond, LossStage]>([
    ["a proxy's page, 502", page(502), 'refused'],
    ["a proxy's page, 200", page(200), 'refused'],
    ["a proxy's JSON", answered(503, { message: 'no upstream' }), 'refused'],
    ['a refusal without a code', answered(400, { ok: false }), 'refused'],
    ['nothing at all', answered(502, ''), 'refused'],
    ['a redirect', response => response.writeHead(302, { location: `${server.apiRoot}/elsewhere` }).end(), 'refused'],
    ['something else in JSON', json('[1]'), 'refused'],
    ['half of the JSON, as if whole', json(fine.slice(0, 12)), 'lost'],
    ['half of it, without a length', raw('HTTP/1.1 200 OK\r\n\r\n{"ok":tr'), 'lost'],
    ['reset', reset, 'reset'],
    ['closed', closed, 'reset'],
    ['cut half-way', half('cut'), 'lost'],
    ['closed half-way', half('close'), 'lost'],
    ['cut inside the head', raw('HTTP/1.1 200 OK\r\ncontent-'), 'lost'],
    ['a chunk cut', raw('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nff\r\n{"ok"'), 'lost'],
    ['no HTTP', raw('SSH-2.0-OpenSSH\r\n'), 'lost'],
    ['far too much', json(`{"ok":true,"result":"${'x'.repeat(21 * 1024 * 1024)}"}`), 'lost'],
  ])('%s', async (_, respond, loss) => {
    server.respond(respond)
    const error = await send()
    expect([lossOf(error), error]).toEqual([loss, expect.any(HttpError)])
    expect(everything(error)).not.toMatch(secret)
    // It is not repeated, no redirect is followed, and the next call works.
    expect(server.calls).toHaveLength(1)
    server.respond(well)
    await expect(api.sendMessage(11, 'y')).resolves.toEqual({ message_id: 1 })
  })
  test.each<[string, Respond, LossStage]>([
    ['silence', hang, 'late'],
    ['silence inside the head', raw('HTTP/1.1 200 OK\r\ncontent-', false), 'lost'],
    ['silence half-way', half('hang'), 'lost'],
  ])('%s', async (_, respond, loss) => {
    holdTime()
    connect({ headMs: 80, silenceMs: 40 })
    server.respond(respond)
    const call = send()
    await server.asked(1)
    vi.advanceTimersByTime(130)
    const error = await call
    expect(lossOf(error)).toBe(loss)
    expect(everything(error)).not.toMatch(secret)
    expect(server.calls).toHaveLength(1)
    await expect.poll(server.abandoned).toBe(1)
  })
  test('nobody listens', async () => {
    connect({ apiRoot: await deadRoot() })
    const error = await send()
    expect(lossOf(error)).toBe('unsent')
    expect(everything(error)).toContain('ECONNREFUSED')
    expect(everything(error)).not.toMatch(secret)
  })
  test('no connection was free in time', async () => {
    connect({ sockets: 1, headMs: 30 })
    server.respond(hang)
    const stop = new AbortController()
    const first = caught(api.getUpdates({ timeout: 50 }, forGrammy(stop.signal)))
    await server.asked(1)
    expect(lossOf(await send())).toBe('unsent')
    stop.abort()
    expect(lossOf(await first)).toBe('late')
    expect(server.calls.map(({ method }) => method)).toEqual(['getUpdates'])
  })
  test('an idle connection that was closed meanwhile is not used', async () => {
    server.respond((response, call) => {
      well(response, call)
      response.on('finish', () => response.socket?.end())
    })
    for (let i = 0; i < 5; i += 1) await expect(api.sendMessage(11, 'x')).resolves.toEqual({ message_id: 1 })
    expect(server.calls).toHaveLength(5)
  })
})

describe('time', () => {
  beforeEach(holdTime)

  test('a long poll has the time that it asked for, and other calls have not', async () => {
    connect({ headMs: 20, spareMs: 20 })
    let answer = (): void => undefined
    server.respond((response, call) => {
      if (call.method === 'getUpdates') answer = () => well(response, call)
    })
    const poll = api.getUpdates({ timeout: 5 })
    const sent = send()
    await server.asked(2)
    vi.advanceTimersByTime(5_000)
    expect(lossOf(await sent)).toBe('late')
    answer()
    await expect(poll).resolves.toEqual({ message_id: 1 })
  })
  test('a poll that hangs is noticed soon after it', async () => {
    connect({ headMs: 60_000, spareMs: 30 })
    server.respond(hang)
    const ended: unknown[] = []
    const poll = caught(api.getUpdates({ timeout: 5 })).then(error => ended.push(lossOf(error)))
    await server.asked(1)
    vi.advanceTimersByTime(5_029)
    await server.asked(1)
    expect(ended).toEqual([])
    vi.advanceTimersByTime(50)
    await poll
    expect(ended).toEqual(['late'])
  })
  test('a slow answer is waited for as long as it goes on', async () => {
    connect({ headMs: 100, silenceMs: 100 })
    let write = (_piece: string): unknown => undefined
    server.respond(response => {
      response.writeHead(200, { 'content-length': fine.length }).flushHeaders()
      write = piece => response.write(piece)
    })
    const sent = api.sendMessage(11, 'x')
    await server.asked(1)
    for (const piece of fine.match(/.{1,5}/g) ?? []) {
      vi.advanceTimersByTime(90)
      write(piece)
      await server.asked(1)
    }
    await expect(sent).resolves.toEqual({ message_id: 1 })
  })
  test.each<[string, Respond, LossStage]>([
    ['while it waits', hang, 'late'],
    ['half-way', half('hang'), 'lost'],
  ])('an abort ends a call at once: %s', async (_, respond, loss) => {
    connect({ headMs: 60_000, spareMs: 60_000, silenceMs: 60_000 })
    server.respond(respond)
    const stop = new AbortController()
    const call = caught(api.getUpdates({ timeout: 50 }, forGrammy(stop.signal)))
    await server.asked(1)
    stop.abort()
    expect(lossOf(await call)).toBe(loss)
    await expect.poll(server.abandoned).toBe(1)
    expect(lossOf(await caught(api.getUpdates({}, forGrammy(stop.signal))))).toBe('unsent')
    expect(server.calls).toHaveLength(1)
  })
  test('a hanging call blocks no other', async () => {
    connect({ headMs: 60_000 })
    server.respond((response, call) => (call.body.includes('"slow"') ? hang : well)(response, call))
    const stop = new AbortController()
    const slow = caught(api.sendMessage(11, 'slow', {}, forGrammy(stop.signal)))
    for (let i = 0; i < 20; i += 1) await api.sendMessage(12, 'quick')
    stop.abort()
    expect(lossOf(await slow)).toBe('late')
  })
})
