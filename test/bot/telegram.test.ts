/** Lines of test/telegram.md about an update from end to end. */
import { Api } from 'grammy'
import type { Update } from 'grammy/types'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ids } from '../../playground/src/cast.ts'
import { openTelegram } from '../../playground/test/driver.ts'
import { openLog } from '../../src/bot/process/log.ts'
import { silent } from '../../src/bot/process/metrics.ts'
import { usualTiming } from '../../src/bot/runtime.ts'
import { poll } from '../../src/bot/updates/poll.ts'
import { openUpdateProcessor } from '../../src/bot/updates/process-update.ts'
import { unshared } from '../../src/data/shared/shared.ts'
import { seedApp } from '../app.ts'
import { startBot } from './rig.ts'
import * as tg from './updates.ts'

/** An update processor over the whole seed, with a Telegram that records the calls. */
async function open() {
  const calls: { readonly method: string; readonly payload: object }[] = []
  const lines: string[] = []
  const bot = tg.openBot(async (_call, method, payload) => {
    calls.push({ method, payload: { ...payload } })
    return { ok: true, result: { message_id: 100 + calls.length } } as never
  })
  const processor = openUpdateProcessor({
    pseudonym: () => 'a chat',
    shared: unshared(() => new Date()),
    bot,
    app: await seedApp(),
    log: openLog('debug', [], line => lines.push(line)),
    limits: { turn: async () => 0 },
    metrics: silent,
    chatAdmins: { drop: async () => undefined },
    adminMenus: { refresh: async () => undefined },
    signal: new AbortController().signal,
    now: () => new Date(),
  })
  const receive = (update: Update) => processor.process(update, 'id')
  return { calls, lines, receive, methods: () => calls.map(({ method }) => method) }
}

describe('with a stopped clock, and no other call before it,', () => {
  beforeEach(() => void vi.useFakeTimers({ now: tg.date * 1000, toFake: ['setTimeout', 'setInterval', 'Date'] }))
  afterEach(() => void vi.useRealTimers())

  test.each(['en', 'az', 'ru', 'zh', 'tr', undefined])('A1 /start is answered, language %s', async language_code => {
    const { calls, methods, receive } = await open()
    await receive(tg.message({ text: '/start', from: { ...tg.aysel, language_code } }))
    expect(methods()).toEqual(['sendMessage'])
    const payload = JSON.stringify(calls[0]?.payload)
    for (const part of ['/help', '/lang', '1fT-AZE-CHN', '1rT-AZE-CHN', '1gT-AZE-CHN']) expect(payload).toContain(part)
  })

  test.each(['', 'china 2025', 'asdf qwer', '$'.repeat(256)])('F1 an inline query is answered: "%s"', async query => {
    const { methods, receive } = await open()
    await receive(tg.typed({ query }))
    expect(methods()).toEqual(['answerInlineQuery'])
  })
})

describe('C10 who hides behind a chat stays hidden:', () => {
  const secrets = { title: 'Hidden Title', username: 'hidden_name' }
  const anonymous = { id: 1087968824, is_bot: true, first_name: 'Hidden Group', username: 'GroupAnonymousBot' }
  const sender = { id: -300, type: 'channel', ...secrets }
  const text = '/turnover@karvan_bot 2025'
  test.each<[string, Update]>([
    [
      'an anonymous admin',
      tg.inGroup({ text, from: anonymous, sender_chat: { ...tg.group, ...secrets }, author_signature: 'Hidden Sign' }),
    ],
    ['a channel that writes in a group', tg.inGroup({ text, from: anonymous, sender_chat: sender })],
    ['a signed post', tg.post({ text, author_signature: 'Hidden Sign', sender_chat: { ...tg.channel, ...secrets } })],
    [
      'somebody with a name',
      tg.message({ from: { ...tg.aysel, first_name: 'Hidden', last_name: 'Hidden', username: 'hidden' } }),
    ],
  ])('%s', async (_, update) => {
    const { calls, lines, methods, receive } = await open()
    await receive(update)
    expect(methods()).toEqual(['sendMessage'])
    expect(lines).toHaveLength(1)
    expect(`${JSON.stringify(calls)} ${lines.join(' ')}`).not.toMatch(/hidden/i)
  })
})

describe('over Telegram', () => {
  test('I7 after a quiet week the update ids restart anywhere, lower too, and nothing is lost', async () => {
    const telegram = await openTelegram()
    const { bot } = await startBot(telegram)
    // A bot cannot write to a person who has never written to it.
    await telegram.reader.ask('hello')
    const said = () =>
      telegram.telegram.messages(ids.reader).flatMap(({ from, text }) => (from?.id === ids.bot ? [text] : []))
    const sender = { id: ids.reader, is_bot: false, first_name: 'Leyla', language_code: 'en' }
    for (const [i, update_id] of [900_000, 900_007, 12, 13, 5, 700_000].entries()) {
      const chat = { id: ids.reader, type: 'private' as const, first_name: 'Leyla' }
      telegram.telegram.inject({
        update_id,
        message: { message_id: 5_000 + i, date: tg.date, chat, from: sender, text: `number ${update_id}` },
      })
      await telegram.telegram.idle()
    }
    await bot.stop()
    await telegram.close()
    expect(said().slice(1)).toEqual([900_000, 900_007, 12, 13, 5, 700_000].map(id => `You said number ${id}`))
  })
})

test('I15 the program asks Telegram to wait for 25 to 50 seconds, and gives it longer than that', async () => {
  const asked: unknown[] = []
  const stopping = new AbortController()
  const api = new Api('1:secret')
  api.config.use(async (_call, _method, payload) => {
    asked.push({ ...payload })
    stopping.abort()
    return { ok: true, result: [] } as never
  })
  const log = openLog('silent', [], () => undefined)
  await poll(api, usualTiming.pollSeconds, { log, backOffMs: 1, signal: stopping.signal }, async () => true)
  expect(asked).toMatchObject([{ timeout: usualTiming.pollSeconds }])
  expect(usualTiming.pollSeconds).toBeGreaterThanOrEqual(25)
  expect(usualTiming.pollSeconds).toBeLessThanOrEqual(50)
  expect(usualTiming.spareSeconds).toBeGreaterThan(1)
})
