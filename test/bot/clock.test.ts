/** Scheduled messages: the whole bot over the seed, with a clock that is advanced by hand. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ids } from '../../playground/src/cast.ts'
import type { Move } from '../../playground/src/clock.ts'
import type { Message } from '../../playground/src/shapes.ts'
import { type Driver, openTelegram } from '../../playground/test/driver.ts'
import { usualLimits } from '../../src/bot/updates/user-limits.ts'
import { memoryEngine } from '../../src/data/engine/memory-engine.ts'
import type { Store } from '../../src/data/store.ts'
import { createApp } from '../../src/handlers/app.ts'
import { pressEdits } from '../facts.ts'
import { fakeStatistics } from '../handlers/admin/statistics.ts'
import { openSeedStore } from '../store.ts'
import { memoryArticleCache } from '../text-cache.ts'
import { type Rig, startBot } from './rig.ts'

let telegram: Driver
let store: Store
let rig: Rig

beforeEach(async () => {
  // Tuesday, four in the afternoon in Baku.
  telegram = await openTelegram({ now: () => new Date('2026-11-24T12:00:00Z') })
  const { now, onMove } = telegram.telegram.world.clock
  store = await openSeedStore(memoryEngine(pressEdits), now)
  rig = await startBot(telegram, {
    appFor: gateway =>
      createApp({
        store,
        now,
        pair: { reporter: 'AZE', partner: 'CHN' },
        language: 'en',
        bot: '@karvan_bot',
        dayOf: at => at.toISOString().slice(0, 10),
        zone: 'Asia/Baku',
        isChatAdmin: gateway.isChatAdmin,
        gateway,
        admin: { articles: memoryArticleCache(), statistics: fakeStatistics(), owners: [ids.admin], isReviewed: false },
      }),
    now,
    onMove,
    timing: { callMs: 5_000, sweepMs: 3_600_000, limit: usualLimits },
  })
})
afterEach(async () => {
  await rig.bot.stop()
  await telegram.close()
})

const move = (to: Move): Promise<void> => telegram.telegram.moveClock(to)
const idle = (): Promise<void> => telegram.telegram.idle()

/** An admin publishes a new figure. */
async function publish(period = '2026-02', value = '395.1'): Promise<void> {
  await telegram.admin.ask(`/add turnover CHN ${period} ${value}m by AZ_SCC source report-az-2026-02-23 "${value}"`)
  await telegram.admin.press('Publish')
  await telegram.admin.edited()
  await idle()
}
async function subscribe(words: string): Promise<void> {
  await telegram.second.ask(`/subscribe ${words}`)
  await idle()
}
/** Messages that the subscriber got without asking. */
async function come(): Promise<readonly (string | undefined)[]> {
  await idle()
  return telegram.second.unread.map(({ text }) => text)
}

describe('what somebody subscribed to', () => {
  test('every morning: on the next one it is there, in their language, once', async () => {
    await subscribe('daily')
    await publish()
    await move('hour')
    expect(await come()).toEqual([])
    await move('morning')
    const digest: Message = await telegram.second.reply()
    expect(digest.text).toContain('$395,1 млн')
    expect(digest.date).toBe(Date.parse('2026-11-25T05:00:00Z') / 1000)
    await move('morning')
    expect(await come()).toEqual([])
  })

  test.each<[string, readonly Move[], Move]>([
    ['weekly', ['morning'], 'week'],
    ['monthly', ['morning'], 'month'],
    ['now quiet 16-8', ['hour'], 'morning'],
  ])('%s: not after %j, but after %s', async (words, before, then) => {
    await subscribe(words)
    await publish()
    for (const one of before) await move(one)
    expect(await come()).toEqual([])
    await move(then)
    expect((await telegram.second.reply()).text).toContain('395,1')
  })

  test('back in the real time, what is new waits for its morning again', async () => {
    await subscribe('daily')
    await publish()
    await move('month')
    await telegram.second.reply()
    await move('now')
    await publish('2026-03', '401.7')
    expect(await come()).toEqual([])
    await move('morning')
    expect((await telegram.second.reply()).text).toContain('401,7')
  })

  test('a figure alert is sent at once when the clock is moved', async () => {
    const none = await telegram.second.ask('/turnover 2026-02')
    const labels = none.reply_markup?.inline_keyboard.flat().map(({ text }) => text) ?? []
    await telegram.second.press(labels.find(label => label.startsWith('Сообщить')) ?? labels.join())
    await idle()
    await publish()
    await move('hour')
    expect((await telegram.second.reply()).text).toContain('395,1')
  })
})

test('an answer that is to be deleted after an hour is', async () => {
  await store.changeChat(ids.group, () => ({ deleteAfter: 1 }))
  const answer = await telegram.reader.in(ids.group).ask('/turnover@karvan_bot 2025')
  await idle()
  const isThere = (): boolean => telegram.telegram.messages(ids.group).some(one => one.message_id === answer.message_id)
  expect(isThere()).toBe(true)
  await move('hour')
  await move('hour')
  expect(isThere()).toBe(false)
})

test('nobody is told to wait because the clock went back', async () => {
  await move('month')
  await telegram.reader.ask('/turnover 2025')
  await move('now')
  expect((await telegram.reader.ask('/rank')).text).toContain('China')
})
