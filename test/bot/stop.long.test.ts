/** A stop at any moment is no fault: it logs nothing that an operator would look into. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ids } from '../../playground/src/cast.ts'
import { type Driver, openTelegram } from '../../playground/test/driver.ts'
import type { App } from '../../src/handlers/app.ts'
import { freshFolder } from '../data/folder.ts'
import { echoApp } from './app.ts'
import { type RigOptions, startBot } from './rig.ts'

let telegram: Driver
beforeEach(async () => {
  telegram = await openTelegram()
})
afterEach(() => telegram.close())

/** Resolves when the bot makes this call for the first time. */
const called = (method: string): Promise<true> =>
  telegram.telegram.events.next(method, it => (it.kind === 'call' && it.call.method === method) || undefined)

/** Stops the bot while this call waits for its answer. Returns the result of `start`, and the log lines of level warn and above. */
async function stopAt(method: string, options: RigOptions = {}, kind: 'hang' | 500 = 'hang'): Promise<unknown> {
  telegram.telegram.fault({ method, kind, times: Number.POSITIVE_INFINITY })
  const reached = called(method)
  const rig = await startBot(telegram, { setsMenus: true, ...options })
  if (method === 'sendMessage') telegram.reader.say('hello')
  await reached
  await rig.bot.stop()
  const end = await rig.ended
  return { end, trouble: rig.logged().filter(({ level }) => level !== 'info' && level !== 'debug') }
}

const quiet = { end: undefined, trouble: [] }

test.each([
  'getMe',
  'deleteWebhook',
  'getMyCommands',
  'setMyCommands',
  'getMyName',
  'setMyDescription',
  'setMyShortDescription',
  'getChatMenuButton',
  'getUpdates',
  'sendMessage',
])('while %s waits for its answer', async method => {
  expect(await stopAt(method)).toEqual(quiet)
})

test('a question whose answer was cut short by it is answered after the next start', async () => {
  const folder = freshFolder()
  await stopAt('sendMessage', { folder })
  telegram.telegram.clearFaults()
  const { bot } = await startBot(telegram, { folder })
  expect((await telegram.reader.reply()).text).toBe('You said hello')
  await bot.stop()
})

test('while Telegram is asked to bring the updates', async () => {
  const webhook = { url: 'https://bot.example.org/hook', path: '/hook', secret: 'secret' }
  expect(await stopAt('setWebhook', { config: { webhook } })).toEqual(quiet)
})

test.each(['getMyCommands', 'setMyCommands'])("while %s of an admin's menu waits for its answer", async method => {
  const commands = [{ command: 'add', description: 'Add a figure' }]
  const app: App = {
    ...echoApp(),
    menus: [],
    profiles: [],
    adminMenus: async () => [{ chat: ids.admin, language: 'en', commands }],
  }
  expect(await stopAt(method, { app })).toEqual(quiet)
})

test('while a call that Telegram refuses waits to be made again', async () => {
  expect(await stopAt('setMyCommands', { timing: { pausesMs: [60_000], waitMs: 120_000 } }, 500)).toEqual(quiet)
})
