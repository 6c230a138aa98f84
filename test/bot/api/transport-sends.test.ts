import { type Api, InputFile, InputMediaBuilder } from 'grammy'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import type { LossStage } from '../../../src/bot/api/call-lost.ts'
import type { Transport, TransportOptions } from '../../../src/bot/api/transport.ts'
import { caught, everything, lossOf, openBareApi, secret } from './bare-api.ts'
import { type FaultyServer, openFaultyServer, page, type Respond, reset, well } from './faulty-server.ts'

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
afterEach(() => transport.close())

const send = () => caught(api.sendMessage(11, 'x'))

describe('what is sent', () => {
  test('JSON, to the method, over a kept connection', async () => {
    server.respond(well)
    for (const text of ['ə 文 🇦🇿', 'b', 'c', 'd', 'e']) await api.sendMessage(11, text, { protect_content: true })
    expect(server.calls[0]).toMatchObject({ method: 'sendMessage', type: 'application/json' })
    expect(JSON.parse(server.calls[0]?.body ?? '')).toEqual({ chat_id: 11, text: 'ə 文 🇦🇿', protect_content: true })
    // A connection rests for a moment between two calls, so the next may take a second one.
    expect(new Set(server.calls.map(({ connection }) => connection)).size).toBeLessThanOrEqual(2)
  })
  test('a call without parameters is an empty object', async () => {
    server.respond(well)
    await api.getMe()
    await api.raw.getUpdates(undefined as never)
    expect(server.calls.map(({ body }) => body)).toEqual(['{}', '{}'])
  })
  test.each([
    ['half a pair at the end \ud83d', 'half a pair at the end \ufffd'],
    ['\ude00 at the start', '\ufffd at the start'],
    ['a whole one 😀 stays', 'a whole one 😀 stays'],
    ['an escape \\ud83d written out stays', 'an escape \\ud83d written out stays'],
  ])('lone surrogates are replaced: %j', async (text, sent) => {
    server.respond(well)
    await api.sendMessage(11, text, { reply_markup: { inline_keyboard: [[{ text, callback_data: 'x' }]] } })
    const body = JSON.parse(server.calls[0]?.body ?? '')
    expect(body.text).toBe(sent)
    expect(body.reply_markup.inline_keyboard[0][0].text).toBe(sent)
  })
  test('under a path', async () => {
    connect({ apiRoot: `${server.apiRoot}/behind/a/proxy` })
    server.respond(well)
    await api.sendMessage(11, 'x')
    expect(server.calls).toHaveLength(1)
  })
  test('as many at once as there are connections', async () => {
    server.respond(well)
    await Promise.all(Array.from({ length: 40 }, (_, i) => api.sendMessage(i, 'x')))
    expect(new Set(server.calls.map(({ connection }) => connection)).size).toBe(4)
  })
})

describe('files', () => {
  const picture = () => new InputFile(Buffer.from('not quite a picture'), 'chart.png')
  test('go as forms, on their own or inside', async () => {
    server.respond(well)
    await api.sendPhoto(11, picture())
    await api.sendMediaGroup(11, [InputMediaBuilder.photo(picture()), InputMediaBuilder.photo('known-id')])
    await api.sendPhoto(11, 'known-id')
    expect(server.calls.map(({ type }) => type.split(';')[0])).toEqual([
      'multipart/form-data',
      'multipart/form-data',
      'application/json',
    ])
    expect(server.calls[1]?.body).toContain('not quite a picture')
  })
  test.each<[string, Respond, LossStage]>([
    ['a page', page(502), 'refused'],
    ['a reset', reset, 'lost'],
  ])('%s: the token is not told', async (_, respond, loss) => {
    server.respond(respond)
    const error = await caught(api.sendPhoto(11, picture()))
    expect(lossOf(error)).toBe(loss)
    expect(everything(error)).not.toMatch(secret)
  })
})

describe('close', () => {
  test('leaves no connection', async () => {
    server.respond(well)
    await Promise.all(Array.from({ length: 10 }, (_, i) => api.sendMessage(i, 'x')))
    await transport.close()
    await expect.poll(() => server.connections()).toBe(0)
    expect(lossOf(await send())).toBe('unsent')
  })
  test('waits for what is under way', async () => {
    // The moment that it waits at most does not pass.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    let answer = (): void => undefined
    server.respond((response, call) => {
      answer = () => well(response, call)
    })
    const sent = api.sendMessage(11, 'x')
    await server.asked(1)
    const closing = transport.close()
    answer()
    await expect(sent).resolves.toEqual({ message_id: 1 })
    await closing
  })
  test('twice is no trouble', async () => {
    await Promise.all([transport.close(), transport.close()])
    await transport.close()
  })
})
