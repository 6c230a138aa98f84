/** A correction over the Bot API, as readers of a channel see it: the whole bot, and a local Telegram server. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ids } from '../../playground/src/cast.ts'
import { type Driver, openTelegram } from '../../playground/test/driver.ts'
import { memoryEngine } from '../../src/data/engine/memory-engine.ts'
import type { Store } from '../../src/data/store.ts'
import type { App } from '../../src/handlers/app.ts'
import { pressEdits } from '../facts.ts'
import { openSeedStore } from '../store.ts'
import { adminApp } from './app.ts'
import { type Rig, startBot } from './rig.ts'

let telegram: Driver
let store: Store
let rig: Rig
let app: App | undefined
const now = (): Date => new Date('2026-11-24T12:00:00Z')
const line = '/add turnover CHN 2026-02 395.1m by AZ_SCC source report-az-2026-02-23 "reached $395.1 million"'

beforeEach(async () => {
  telegram = await openTelegram()
  store = await openSeedStore(memoryEngine(pressEdits), now)
  await store.subscriptions.put({
    chat: ids.channel,
    kind: 'channel',
    countries: [],
    kinds: ['new'],
    cadence: 'now',
    language: 'en',
    isPaused: false,
    isSilent: true,
    zone: 'Asia/Baku',
    since: (await store.facts()).version,
  })
  rig = await startBot(telegram, {
    appFor: gateway => {
      app = adminApp(store, now, gateway)
      return app
    },
    timing: { callMs: 5_000, loadMs: 5_000 },
  })
})
afterEach(async () => {
  await rig.bot.stop()
  await telegram.close()
})

async function tap(label: string): Promise<string> {
  await telegram.admin.press(label)
  return (await telegram.admin.edited()).text ?? ''
}
/** The channel post of a new figure, before the correction. */
async function posted() {
  const channel = telegram.reader.in(ids.channel)
  await telegram.admin.ask(line)
  await tap('Publish')
  await app?.due?.()
  const post = await channel.reply()
  expect(post.text).toMatch(/^New: \$395\.1 million · /)
  return { channel, post }
}
async function corrected(): Promise<void> {
  const facts = await store.facts()
  const [id = ''] = facts.since(facts.version - 1)
  const preview = await telegram.admin.ask(`/edit ${id} 396.1m`)
  expect(preview.text).toContain('Posts that used it: 1 (to edit: 1, to answer: 0)')
  await tap('Save and post corrections')
  await app?.due?.()
}
const inChannel = (): readonly string[] =>
  telegram.telegram.messages(ids.channel).map(({ text }) => (text ?? '').split('\n\n')[0] ?? '')
const first = 'New: $396.1 million · China–Azerbaijan turnover, February 2026 [1]'
const told = 'Corrected 24 Nov 2026: $395.1 million → $396.1 million [1]'

test('C6: the channel’s post holds the new value, and the line that says what was corrected; undone, it is mended back', async () => {
  const { channel, post } = await posted()
  await corrected()
  const edited = await channel.edited()
  expect(edited.message_id).toBe(post.message_id)
  expect(inChannel()).toEqual([`${first}\n${told}`])
  expect(edited.entities?.some(({ type }) => type === 'text_link')).toBe(true)
  await tap('Undo')
  await tap('Save and post corrections')
  await app?.due?.()
  expect((await channel.edited()).text).toMatch(
    /^New: \$395\.1 million · [\s\S]*\$396\.1 million → \$395\.1 million \[/,
  )
  expect(inChannel()).toHaveLength(1)
})

test('C6: when the post cannot be edited, one reply corrects it', async () => {
  const { channel, post } = await posted()
  const deleted = await telegram.call('deleteMessage', { chat_id: ids.channel, message_id: post.message_id })
  expect(deleted.ok).toBe(true)
  await corrected()
  expect((await channel.reply()).text).toMatch(/^Corrected: \$395\.1 million → \$396\.1 million · /)
  expect(inChannel()).toHaveLength(1)
})

test('C6: corrected while the post is still on its way, the post is edited when it is there', async () => {
  telegram.telegram.fault({ method: 'sendMessage', chatId: ids.channel, kind: 429, retryAfter: 3 })
  const channel = telegram.reader.in(ids.channel)
  await telegram.admin.ask(line)
  await tap('Publish')
  await app?.due?.()
  await corrected()
  expect((await channel.reply()).text).toMatch(/^New: \$395\.1 million · /)
  await telegram.telegram.idle()
  await app?.due?.()
  expect((await channel.edited()).text).toMatch(/^New: \$396\.1 million · /)
  expect(inChannel()).toEqual([`${first}\n${told}`])
})
