/** /post over the Bot API: a broadcast reaches each subscriber once. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ids } from '../../playground/src/cast.ts'
import { type Driver, openTelegram } from '../../playground/test/driver.ts'
import type { Subscription } from '../../src/data/chats/subscriptions.ts'
import { memoryEngine } from '../../src/data/engine/memory-engine.ts'
import type { Store } from '../../src/data/store.ts'
import { createApp } from '../../src/handlers/app.ts'
import { pressEdits } from '../facts.ts'
import { fakeStatistics } from '../handlers/admin/statistics.ts'
import { openSeedStore } from '../store.ts'
import { subscription } from '../subscription.ts'
import { memoryArticleCache } from '../text-cache.ts'
import { type Rig, startBot } from './rig.ts'

let telegram: Driver
let store: Store
let rig: Rig
const now = (): Date => new Date('2026-11-24T12:00:00Z')

beforeEach(async () => {
  telegram = await openTelegram()
  store = await openSeedStore(memoryEngine(pressEdits), now)
  rig = await startBot(telegram, {
    appFor: gateway =>
      createApp({
        store,
        now,
        pair: { reporter: 'AZE', partner: 'CHN' },
        language: 'en',
        bot: '@karvan_bot',
        dayOf: () => '2026-11-24',
        gateway,
        admin: { articles: memoryArticleCache(), statistics: fakeStatistics(), owners: [ids.admin], isReviewed: false },
      }),
    timing: { callMs: 5_000, loadMs: 5_000 },
  })
})
afterEach(async () => {
  await rig.bot.stop()
  await telegram.close()
  expect(rig.lines.join('')).not.toContain('We have moved')
})

const subscribe = (chat: number, kind: Subscription['kind']): Promise<void> =>
  store.subscriptions.put(subscription(chat, { kind, isSilent: kind === 'channel', since: 0 }))
const because = 'You get this because this chat is subscribed · /unsubscribe'
const bold = [
  { type: 'bot_command', offset: 0, length: 5 },
  { type: 'bold', offset: 10, length: 13 },
  { type: 'underline', offset: 13, length: 4 },
]

test('a reader who has subscribed and a channel get it, as it was shown, and the receipt says so', async () => {
  await telegram.reader.ask('/subscribe daily')
  await subscribe(ids.channel, 'channel')
  const [reader, channel] = [telegram.reader, telegram.voice(ids.admin, ids.channel)]
  telegram.admin.say('/post all We have moved\nSee @karvan_bot', { fields: { entities: bold } })
  const shown = await telegram.admin.reply()
  expect(shown.text).toBe(`We have moved\nSee @karvan_bot\n\n${because}`)
  expect((await telegram.admin.reply()).text).toContain('To everybody: 2 (private chats 1, channels 1)')
  await telegram.admin.press('Post')
  const inPrivate = await reader.reply()
  expect([inPrivate.text, inPrivate.entities?.[0]]).toEqual([shown.text, { type: 'bold', offset: 0, length: 13 }])
  const inChannel = await channel.reply()
  expect([inChannel.text, inChannel.reply_markup]).toEqual(['We have moved\nSee @karvan_bot', undefined])
  for (const entity of [
    { type: 'bold', offset: 0, length: 13 },
    { type: 'underline', offset: 3, length: 4 },
  ]) {
    expect(inChannel.entities).toContainEqual(entity)
  }
  await expect.poll(() => telegram.telegram.messages(ids.admin).at(-1)?.text).toContain('Posted · sent to 2 of 2')
})

test('tapped twice it is sent once; a chat that unsubscribes meanwhile gets nothing', async () => {
  await telegram.reader.ask('/subscribe daily')
  await telegram.second.ask('/subscribe daily')
  const before = telegram.telegram.messages(ids.reader).length
  await telegram.admin.ask('/post subscribers We have moved')
  await telegram.admin.reply()
  await telegram.second.ask('/unsubscribe')
  const { messageId, data } = telegram.admin.button('Post')
  await Promise.all([telegram.admin.pressData(messageId, data), telegram.admin.pressData(messageId, data)])
  expect((await telegram.reader.reply()).text).toBe(`We have moved\n\n${because}`)
  await expect.poll(() => telegram.telegram.messages(ids.admin).at(-1)?.text).toContain('Posted · sent to 1 of 1')
  expect(telegram.telegram.messages(ids.reader).length).toBe(before + 1)
  expect(telegram.second.unread.map(({ text }) => text)).not.toContain(`We have moved\n\n${because}`)
})
