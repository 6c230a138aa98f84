import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ids } from '../../playground/src/cast.ts'
import type { Fault } from '../../playground/src/faults.ts'
import { type Driver, openTelegram } from '../../playground/test/driver.ts'
import { TokenRefused } from '../../src/bot/bot.ts'
import { echoApp, gate } from './app.ts'
import { type Rig, type RigOptions, startBot } from './rig.ts'

type FaultKind = Fault['kind']

/** For calls that hang: the bot gives them up soon. */
const impatient: RigOptions = { timing: { callMs: 400 } }

let telegram: Driver
let rigs: Rig[]
beforeEach(async () => {
  telegram = await openTelegram()
  rigs = []
})
afterEach(async () => {
  await Promise.all(rigs.map(({ bot }) => bot.stop()))
  await telegram.close()
})
async function start(app = echoApp(), options: RigOptions = {}): Promise<Rig> {
  const rig = await startBot(telegram, { app, ...options })
  rigs.push(rig)
  return rig
}
const callsOf = (method: string) => telegram.telegram.calls.filter(call => call.method === method)
const answersIn = (chatId: number) =>
  telegram.telegram
    .messages(chatId)
    .filter(({ from }) => from?.id === ids.bot)
    .map(({ text }) => text)

describe('a conversation', () => {
  test('question, answer, press, edit; nothing that Telegram refuses', async () => {
    const { lines } = await start()
    expect((await telegram.reader.ask('/turnover 2025')).text).toBe('You said /turnover 2025')
    expect((await telegram.reader.press('More')).text).toBe('Done')
    expect((await telegram.reader.edited()).text).toBe('Pressed more')
    await telegram.telegram.idle()
    expect(telegram.telegram.refusals).toEqual([])
    expect(lines.join('')).not.toMatch(/turnover 2025|Aysel|aysel/)
  })
  test('an edited question changes its answer', async () => {
    await start()
    const asked = telegram.reader.say('/turnover 2025')
    await telegram.reader.reply()
    telegram.telegram.edit(ids.reader, asked.message_id, '/turnover 2024')
    expect((await telegram.reader.edited()).text).toBe('You said /turnover 2024')
  })
  test('in a group it quotes the question', async () => {
    await start()
    const answer = await telegram.reader.in(ids.group).ask('/turnover@karvan_bot 2025')
    expect(answer).toMatchObject({
      text: 'You said /turnover 2025',
      reply_to_message: { text: '/turnover@karvan_bot 2025' },
    })
  })
  test('a group that becomes a supergroup is followed', async () => {
    const app = echoApp()
    telegram.telegram.addChat({ id: -4, type: 'group', title: 'Small' }, [
      [ids.reader, 'member'],
      [ids.bot, 'member'],
    ])
    await start(app)
    await telegram.telegram.idle()
    telegram.telegram.migrate(-4, -1_009_000_000_001)
    await telegram.telegram.idle()
    expect(app.movedTo).toEqual([[-4, -1_009_000_000_001]])
    expect(telegram.telegram.refusals).toEqual([])
  })
})

describe('order', () => {
  test('a chat is answered in order, and a slow one keeps no other waiting', async () => {
    const slow = gate()
    await start(echoApp({ slow: slow.opened }))
    telegram.reader.say('slow')
    telegram.reader.say('quick')
    expect((await telegram.second.ask('hello')).text).toBe('You said hello')
    expect(answersIn(ids.reader)).toEqual([])
    slow.open()
    await telegram.reader.reply()
    await telegram.reader.reply()
    expect(answersIn(ids.reader)).toEqual(['You said slow', 'You said quick'])
  })
  test('what waited while the bot was away is answered, all of it and in order', async () => {
    const numbers = Array.from({ length: 250 }, (_, i) => `q${i}`)
    for (const text of numbers) telegram.reader.say(text)
    await start()
    const answers: (string | undefined)[] = []
    for (const _ of numbers) answers.push((await telegram.reader.reply()).text)
    expect(answers).toEqual(numbers.map(text => `You said ${text}`))
    expect(callsOf('deleteWebhook')[0]?.params).toEqual({})
  })
})

describe('menus', () => {
  const startWithMenus = (): Promise<Rig> => start(echoApp(), { setsMenus: true })

  test('are set at the first start, and at the second nothing is written', async () => {
    const first = await startWithMenus()
    await expect
      .poll(() => telegram.telegram.commandsFor(ids.second, ids.second))
      .toContainEqual({ command: 'lang', description: 'Language (ru)' })
    await telegram.telegram.idle()
    expect(telegram.telegram.commandsFor(ids.second, ids.group)).toEqual([
      { command: 'turnover', description: 'Trade of two countries' },
    ])
    expect((await telegram.call('getMyDescription', { language_code: 'az' })).result).toEqual({
      description: 'Trade, az',
    })
    await first.bot.stop()
    const before = telegram.telegram.calls.length
    await startWithMenus()
    await expect.poll(() => telegram.telegram.calls.length).toBeGreaterThan(before + 20)
    await telegram.telegram.idle()
    const written = telegram.telegram.calls.slice(before).filter(({ method }) => method.startsWith('set'))
    expect(written).toEqual([])
  })
  test('that cannot be set do not keep it from answering', async () => {
    telegram.telegram.fault({ method: 'setMyCommands', kind: 400, times: 100 })
    await startWithMenus()
    expect((await telegram.reader.ask('hello')).text).toBe('You said hello')
  })
})

describe('while Telegram is in trouble', () => {
  test.each<FaultKind>([409, 429, 500, 502, 'html502', 'reset', 'truncated', 'hang'])(
    'polling survives %s',
    async kind => {
      const { logged } = await start(echoApp(), kind === 'hang' ? impatient : {})
      await telegram.telegram.idle()
      telegram.telegram.fault({ method: 'getUpdates', kind, times: 2, retryAfter: 0 })
      for (const text of ['one', 'two', 'three']) {
        telegram.reader.say(text)
        await telegram.reader.reply()
      }
      expect(answersIn(ids.reader)).toEqual(['You said one', 'You said two', 'You said three'])
      expect(logged().filter(({ level }) => level === 'warn')).toHaveLength(1)
    },
  )
  test.each<FaultKind>([429, 500, 502, 'html502', 'reset', 'truncated', 'hang'])(
    'an answer survives %s',
    async kind => {
      await start(echoApp(), kind === 'hang' ? impatient : {})
      await telegram.telegram.idle()
      telegram.telegram.fault({ method: 'sendMessage', kind, chatId: ids.reader, retryAfter: 0 })
      telegram.reader.say('hello')
      expect((await telegram.second.ask('meanwhile')).text).toBe('You said meanwhile')
      expect((await telegram.reader.reply()).text).toBe('You said hello')
    },
  )
  test('a question asked while nothing can be sent is answered when it can', async () => {
    await start()
    await telegram.telegram.idle()
    telegram.telegram.fault({ method: 'sendMessage', kind: 502, times: 12 })
    expect((await telegram.reader.ask('hello')).text).toBe('You said hello')
    expect(answersIn(ids.reader)).toEqual(['You said hello'])
  })
  test('a send that hangs keeps no other chat waiting', async () => {
    await start(echoApp(), impatient)
    await telegram.telegram.idle()
    telegram.telegram.fault({ method: 'sendMessage', kind: 'hang', chatId: ids.reader, times: 2 })
    telegram.reader.say('hello')
    for (let i = 0; i < 10; i += 1) await telegram.second.ask(`meanwhile ${i}`)
    await telegram.telegram.idle()
    expect((await telegram.reader.ask('and now?')).text).toBe('You said and now?')
  })
  test('a reader who blocked the bot is left alone', async () => {
    const { logged } = await start()
    await telegram.telegram.idle()
    telegram.telegram.fault({ method: 'sendMessage', kind: 403 })
    telegram.reader.say('hello?')
    await telegram.telegram.idle()
    expect(callsOf('sendMessage')).toHaveLength(1)
    expect(logged().filter(({ outcome }) => outcome === 'gone')).toHaveLength(1)
    expect(logged().filter(({ level }) => level === 'error')).toEqual([])
  })
  test('the token is in no line of the log, for any failure', async () => {
    const { lines, bot } = await start(echoApp(), impatient)
    await telegram.telegram.idle()
    for (const kind of [400, 403, 409, 429, 500, 'html502', 'reset', 'truncated', 'hang'] as const) {
      telegram.telegram.fault({ method: 'getUpdates', kind, retryAfter: 0 })
      telegram.telegram.fault({ method: 'sendMessage', kind, retryAfter: 0, times: 6 })
      telegram.reader.say('hello')
      await telegram.telegram.idle()
      telegram.telegram.clearFaults()
    }
    await bot.stop()
    expect(lines.length).toBeGreaterThan(10)
    expect(
      lines.filter(line => line.includes(telegram.token) || line.includes('hello') || line.includes('Aysel')),
    ).toEqual([])
  })
})

describe('a token that Telegram does not know', () => {
  test.each<[string, 401 | 404]>([
    ['getMe', 401],
    ['getMe', 404],
    ['deleteWebhook', 401],
    ['getUpdates', 401],
  ])('ends the bot: %s %i', async (method, kind) => {
    telegram.telegram.fault({ method, kind })
    const { ended } = await start()
    const error = await ended
    expect(error).toBeInstanceOf(TokenRefused)
    expect(String(error)).toBe('TokenRefused: Telegram does not accept BOT_TOKEN; @BotFather has the current one.')
  })
})

test('two copies with one token: every question is answered, and the log says what is wrong', async () => {
  const first = await start()
  await telegram.telegram.idle()
  const second = await start()
  const warnings = () =>
    [...first.logged(), ...second.logged()].filter(({ level }) => level === 'warn').map(({ msg }) => msg)
  await expect.poll(warnings).not.toEqual([])
  const numbers = Array.from({ length: 10 }, (_, i) => `q${i}`)
  for (const text of numbers) {
    telegram.reader.say(text)
    await telegram.reader.reply()
  }
  await first.bot.stop()
  await telegram.telegram.idle()
  // What one copy has fetched and not confirmed, the other may fetch too.
  expect([...new Set(answersIn(ids.reader))].sort()).toEqual(numbers.map(text => `You said ${text}`))
  expect([...new Set(warnings())]).toEqual([
    'another copy of this bot is polling with the same token; waiting until it stops',
  ])
})

describe('a stop', () => {
  test('finishes what is at hand and confirms it: the next start says nothing twice', async () => {
    const slow = gate()
    const { bot } = await start(echoApp({ slow: slow.opened }))
    await telegram.telegram.idle()
    telegram.reader.say('slow')
    await telegram.second.ask('hello')
    const stopped = bot.stop()
    slow.open()
    await stopped
    expect(answersIn(ids.reader)).toEqual(['You said slow'])
    telegram.reader.say('later')
    await start()
    await telegram.reader.reply()
    await telegram.telegram.idle()
    expect(answersIn(ids.reader)).toEqual(['You said slow', 'You said later'])
    expect(answersIn(ids.second)).toEqual(['You said hello'])
  })
  test('does not wait for ever', async () => {
    const stuck = gate()
    const { bot, ended } = await start(echoApp({ stuck: stuck.opened }), { timing: { drainMs: 300 } })
    await telegram.telegram.idle()
    telegram.reader.say('stuck')
    await telegram.second.ask('hello')
    await bot.stop()
    expect(await ended).toBeUndefined()
    stuck.open()
  })
  test('while Telegram cannot be reached yet, ends at once', async () => {
    telegram.telegram.fault({ method: 'getMe', kind: 'hang', times: 50 })
    const { bot, ended } = await start()
    await bot.stop()
    expect(await ended).toBeUndefined()
  })
  test('before the start is no trouble', async () => {
    const { bot } = await start()
    await Promise.all([bot.stop(), bot.stop()])
  })
})
