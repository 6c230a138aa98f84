/** The webhook is looked after: what is changed from outside is registered again, and failing deliveries make the bot not ready. */
import { Api } from 'grammy'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Driver, openTelegram } from '../../../playground/test/driver.ts'
import { openLog } from '../../../src/bot/process/log.ts'
import { openMetrics } from '../../../src/bot/process/metrics.ts'
import { openContact } from '../../../src/bot/server/last-contact.ts'
import { watchWebhook } from '../../../src/bot/updates/webhook-check.ts'

const webhook = { url: 'http://127.0.0.1:9/hook', secret: 'secret-of-the-webhook' }
let telegram: Driver
let stop: () => Promise<void>
let lines: string[]
let contact: ReturnType<typeof openContact>
let metrics: Awaited<ReturnType<typeof openMetrics>>

beforeEach(async () => {
  telegram = await openTelegram()
  lines = []
  contact = openContact(() => 0, 1)
  metrics = await openMetrics(true)
  const stopping = new AbortController()
  const watched = watchWebhook({
    api: new Api(telegram.token, { apiRoot: telegram.apiRoot }),
    webhook,
    contact,
    metrics,
    now: () => new Date(0),
    everyMs: 1,
    signal: stopping.signal,
    log: openLog('debug', [], line => lines.push(line)),
  })
  stop = async () => {
    stopping.abort()
    await watched
  }
})
afterEach(async () => {
  await stop()
  await telegram.close()
})

const urlAtTelegram = async (): Promise<unknown> => (await telegram.call('getWebhookInfo')).result

test.each(['', 'http://127.0.0.1:9/other'])('changed to "%s" from outside, it is registered again', async url => {
  await expect.poll(urlAtTelegram).toMatchObject({ url: webhook.url })
  await telegram.call('setWebhook', { url })
  await expect.poll(urlAtTelegram).toMatchObject({ url: webhook.url })
  await expect.poll(contact.isFresh).toBe(true)
  await stop()
  expect(lines.at(-1)).toContain('the webhook was changed or deleted by somebody else: it is registered again')
  expect((await metrics.report()).text).toContain('karvan_webhook_changed_total 2')
})

test('while Telegram cannot deliver, the bot is not ready, and the log says why', async () => {
  await expect.poll(contact.isFresh).toBe(true)
  telegram.reader.say('is anybody there?')
  await expect.poll(() => lines.join('')).toContain('Telegram cannot deliver updates to the webhook')
  expect(contact.isFresh()).toBe(false)
  await stop()
  expect(lines.at(-1)).toContain('"pending":1')
  expect((await metrics.report()).text).toContain('karvan_webhook_length 1')
})
