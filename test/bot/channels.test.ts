/** Channels set up from a private chat: the whole bot over the seed, in the playground's Telegram. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ids } from '../../playground/src/cast.ts'
import { type Driver, openTelegram } from '../../playground/test/driver.ts'
import { isAdmin } from '../../src/bot/chats/member-update.ts'
import { stripUpdate } from '../../src/bot/updates/strip-update.ts'
import { memoryEngine } from '../../src/data/engine/memory-engine.ts'
import type { Store } from '../../src/data/store.ts'
import { createApp } from '../../src/handlers/app.ts'
import { pressEdits } from '../facts.ts'
import { fakeStatistics } from '../handlers/admin/statistics.ts'
import { openSeedStore } from '../store.ts'
import { memoryArticleCache } from '../text-cache.ts'
import { type Rig, startBot } from './rig.ts'
import * as tg from './updates.ts'

const now = (): Date => new Date('2026-03-13T12:00:00Z')
let telegram: Driver
let store: Store
let rig: Rig
beforeEach(async () => {
  telegram = await openTelegram({ now })
  store = await openSeedStore(memoryEngine(pressEdits), now)
  rig = await startBot(telegram, {
    now,
    appFor: gateway =>
      createApp({
        store,
        pair: { reporter: 'AZE', partner: 'CHN' },
        language: 'en',
        now,
        zone: 'Asia/Baku',
        dayOf: at => at.toISOString().slice(0, 10),
        bot: `@${gateway.username}`,
        isChatAdmin: gateway.isChatAdmin,
        admin: { owners: [], articles: memoryArticleCache(), statistics: fakeStatistics(), isReviewed: false },
        gateway,
      }),
  })
  await idle()
})
afterEach(async () => {
  await rig.bot.stop()
  await telegram.close()
})
const idle = () => telegram.telegram.idle()
const post = () => telegram.admin.in(ids.channel).say('Trade with China reached $4.87 billion in 2025.')
const labelsOf = (message: {
  readonly reply_markup?: { readonly inline_keyboard: readonly (readonly { text: string }[])[] }
}) => message.reply_markup?.inline_keyboard.flat().map(({ text }) => text) ?? []
const sentBelow = () => telegram.telegram.messages(ids.admin).at(-1)

test('C4: an admin forwards a post of the channel, taps, and sees the preview', async () => {
  const answer = telegram.admin.reply()
  telegram.admin.forward(post())
  expect((await answer).text).toContain('The claim holds')
  expect(labelsOf(await answer).at(-1)).toBe('Post news to @trade_news')
  await telegram.admin.press('Post news to @trade_news')
  await idle()
  expect(store.subscriptions.of(ids.channel)).toMatchObject({ kind: 'channel', by: ids.admin, isSilent: true })
  await telegram.admin.press('Preview')
  await idle()
  expect(sentBelow()).toMatchObject({ text: expect.stringContaining('[1]') })
  expect(sentBelow()).not.toHaveProperty('reply_markup')
})

test('the offer is in the language of the admin, whatever that of the post', async () => {
  const answer = telegram.admin.reply()
  telegram.admin.forward(telegram.admin.in(ids.channel).say('В 2025 году товарооборот с Китаем достиг $4,87 млрд.'))
  expect(labelsOf(await answer).at(-1)).toBe('Post news to @trade_news')
})

test('C7: a person who is no admin of the channel gets no offer', async () => {
  const answer = telegram.reader.reply()
  telegram.reader.forward(post())
  expect(labelsOf(await answer)).not.toContain('Post news to @trade_news')
})

test('/subscribe in reply to it names the missing right, and works once it is given', async () => {
  telegram.telegram.stand(ids.channel, ids.bot, 'left')
  await idle()
  const forwarded = telegram.admin.passOn('China 2025')
  await idle()
  const replying = { replyTo: forwarded.message_id }
  expect((await telegram.admin.ask('/subscribe', replying)).text).toMatch(/Make me an admin there/)
  telegram.telegram.stand(ids.channel, ids.bot, 'administrator')
  await idle()
  expect(labelsOf(await telegram.admin.ask('/subscribe', replying))).toContain('Set up')
  await telegram.admin.press('Set up')
  await idle()
  expect(store.subscriptions.of(ids.channel)).toMatchObject({ by: ids.admin })
})

test.each([
  ['the creator of a channel', { status: 'creator' }, true],
  ['who may post in a channel', { status: 'administrator', can_post_messages: true }, true],
  ['an admin of a channel who may not post', { status: 'administrator', can_post_messages: false }, false],
  ['an admin of a group', { status: 'administrator' }, true],
  ['a member', { status: 'member' }, false],
] as const)('C7: %s decides for the bot: %j, %s', (_, rights, decides) => {
  expect(isAdmin(rights)).toBe(decides)
})

describe('a reply to a forwarded post, as stored on disk', () => {
  const reply = (origin: object) =>
    tg.message({ reply_to_message: { message_id: 1, chat: tg.message().message?.chat, forward_origin: origin } })
  test('the number of the channel, without its name', () => {
    const kept = JSON.stringify(
      stripUpdate(reply({ type: 'channel', date: 1, chat: { id: -1005, type: 'channel', title: 'Secret' } })),
    )
    expect(kept).toContain('-1005')
    expect(kept).not.toContain('Secret')
  })
  test('nothing of a person', () => {
    expect(
      JSON.stringify(stripUpdate(reply({ type: 'user', date: 1, sender_user: { id: 99_001, is_bot: false } }))),
    ).not.toContain('99001')
  })
})
