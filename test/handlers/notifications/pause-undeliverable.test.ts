/** Digests that Telegram refuses, because the bot may not write there. */
import { beforeEach, describe, expect, test } from 'vitest'
import type { Subscription } from '../../../src/data/chats/subscriptions.ts'
import { memoryEngine } from '../../../src/data/engine/memory-engine.ts'
import type { Store } from '../../../src/data/store.ts'
import { createApp, type OpenApp } from '../../../src/handlers/app.ts'
import type { Request } from '../../../src/handlers/request/request.ts'
import { languages } from '../../../src/languages/languages.ts'
import { pressEdits } from '../../facts.ts'
import { openSeedStore } from '../../store.ts'
import { subscription } from '../../subscription.ts'
import { openMailbox } from '../mailbox.ts'

let at = '2026-11-24T12:00:00Z'
const now = (): Date => new Date(at)
const [channel, group, admin] = [-1001, -50, 7]
let store: Store
let app: OpenApp
let posts: { readonly chat: number; readonly text: string; readonly labels: readonly string[] }[]

beforeEach(async () => {
  posts = []
  at = '2026-11-24T12:00:00Z'
  store = await openSeedStore(memoryEngine(pressEdits), now)
  const isChatAdmin = async (_: number, person: number): Promise<boolean> => person === admin
  app = createApp({
    store,
    now,
    pair: { reporter: 'AZE', partner: 'CHN' },
    language: 'en',
    bot: '@karvan_bot',
    isChatAdmin,
    dayOf: day => day.toISOString().slice(0, 10),
    gateway: {
      username: 'karvan_bot',
      outbox: openMailbox(),
      isChatAdmin,
      nameOf: async () => undefined,
      rewrite: async () => undefined,
      post: async (chat, { text, buttons }) => {
        posts.push({ chat, text, labels: buttons.flat().map(({ label }) => label) })
      },
      load: () => Promise.reject(new Error('no file is asked for here')),
      page: () => Promise.reject(new Error('no page is asked for here')),
      channel: async () => ({ id: channel, title: 'Trade news', mayPost: true }),
    },
  })
})

const subscribed = (over: Partial<Subscription>): Promise<void> =>
  store.subscriptions.put(subscription(channel, { kind: 'channel', isSilent: true, since: 0, ...over }))
async function refused(chat: number, thread: number | undefined, times: number): Promise<void> {
  for (let i = 0; i < times; i += 1) await app.refused?.(`digest:daily:UTC:${i}-${i + 1}`, chat, thread)
}

test('three in a row pause a channel’s subscription, and its owner is told once, with a button to resume', async () => {
  await subscribed({ by: admin })
  await refused(channel, undefined, 2)
  expect([posts, store.subscriptions.of(channel)?.isPaused]).toEqual([[], false])
  await refused(channel, undefined, 3)
  expect(store.subscriptions.of(channel)?.isPaused).toBe(true)
  expect(posts.map(({ chat, labels }) => [chat, labels])).toEqual([[admin, ['Go on', 'Send what was missed']]])
  expect(posts[0]?.text.replaceAll('\u2060', '')).toBe(
    'The subscription is paused\nI may not post in Trade news. Make me an admin there with the right to post.',
  )
  const who: Request = { chat: { id: admin, kind: 'private' }, person: { id: admin }, addressed: true, own: true }
  await app.press('sub.-1001.0.resume', who)
  expect(store.subscriptions.of(channel)?.isPaused).toBe(false)
  await refused(channel, undefined, 2)
  expect(posts.length).toBe(1)
})

test('a delivered digest between them resets the count', async () => {
  await subscribed({ by: admin })
  await refused(channel, undefined, 2)
  await app.delivered?.(channel, 15, { uses: [], recipe: undefined, thread: undefined })
  await refused(channel, undefined, 2)
  expect(store.subscriptions.of(channel)?.isPaused).toBe(false)
  await refused(channel, undefined, 1)
  expect(store.subscriptions.of(channel)?.isPaused).toBe(true)
})

test.each(languages.map(({ code }) => code))(
  'of a closed topic the group is told, in its language: %s',
  async language => {
    await subscribed({ chat: group, thread: 3, kind: 'group', language })
    await subscribed({ chat: group, thread: 4, kind: 'group' })
    await refused(group, 3, 3)
    expect([3, 4].map(thread => store.subscriptions.of(group, thread)?.isPaused)).toEqual([true, false])
    expect(posts.map(({ chat }) => chat)).toEqual([group])
    expect(posts[0]?.text).toMatch(/topic|mövzu|темы?|话题/)
  },
)

test('it is paused even when nobody can be told: a closed group, a channel without an owner', async () => {
  await subscribed({})
  await subscribed({ chat: group, kind: 'group' })
  for (const chat of [channel, group]) {
    await refused(chat, undefined, 3)
    expect(store.subscriptions.of(chat)?.isPaused).toBe(true)
  }
  expect(posts).toEqual([])
})

test('other refused posts do not count', async () => {
  await subscribed({ by: admin })
  for (let i = 0; i < 5; i += 1) await app.refused?.(`correction:${i}`, channel, undefined)
  expect(store.subscriptions.of(channel)?.isPaused).toBe(false)
})

describe('a channel in which the bot lost the right to post', () => {
  test('is paused at once, its owner is told, and what was missed comes when the right is back', async () => {
    await subscribed({ by: admin })
    const { version } = await store.facts()
    await app.muted?.(channel, 'Trade news')
    expect(store.subscriptions.of(channel)?.isPaused).toBe(true)
    expect(posts.map(({ chat, text }) => [chat, text.replaceAll('\u2060', '')])).toEqual([
      [
        admin,
        'The subscription is paused\nI may not post in Trade news. Make me an admin there with the right to post.',
      ],
    ])
    await app.muted?.(channel, 'Trade news')
    expect(posts).toHaveLength(1)
    await app.unmuted?.(channel)
    expect(store.subscriptions.of(channel)).toMatchObject({ isPaused: false, since: 0 })
    expect(store.subscriptions.of(channel)?.since).toBeLessThan(version)
  })

  test.each(['channel', 'group'] as const)('of a %s that the bot is removed from, and is in again', async kind => {
    const chat = kind === 'channel' ? channel : group
    await subscribed({ chat, kind, ...(kind === 'channel' && { by: admin }) })
    await subscribed({ chat, kind, thread: 3 })
    await store.changeChat(chat, () => ({ posts: 'both' }))
    for (const _ of [1, 2]) await app.left({ id: chat, kind }, 'Trade news')
    expect(store.subscriptions.ofChat(chat).map(({ isPaused }) => isPaused)).toEqual([true, true])
    expect(posts.map(it => `${it.chat}: ${it.text.replaceAll('\u2060', '')}`)).toEqual(
      kind === 'group'
        ? []
        : [
            '7: I was removed from Trade news, and its posts are paused. If you make me an admin there again within 30 days, what was missed comes as one post.',
          ],
    )
    await app.unmuted?.(chat)
    expect(store.subscriptions.ofChat(chat).map(({ isPaused, since }) => [isPaused, since])).toEqual([
      [false, 0],
      [false, 0],
    ])
    expect(await store.chat(chat)).toEqual({ posts: 'both' })
  })

  test('that the bot is removed from is forgotten after thirty days, and at once without a subscription', async () => {
    await subscribed({ by: admin })
    await store.changeChat(channel, () => ({ posts: 'both' }))
    await store.changeChat(group, () => ({ language: 'az' }))
    await app.left({ id: channel, kind: 'channel' })
    await app.left({ id: group, kind: 'group' })
    expect(await store.chat(group)).toEqual({})
    at = '2026-12-24T11:00:00Z'
    await app.due?.()
    expect(store.subscriptions.of(channel)).toBeDefined()
    at = '2026-12-24T12:00:01Z'
    await app.due?.()
    expect([store.subscriptions.of(channel), await store.chat(channel)]).toEqual([undefined, {}])
  })

  test('stays paused by its owner when the bot is removed and is back', async () => {
    await subscribed({ by: admin, isPaused: true })
    await app.left({ id: channel, kind: 'channel' })
    await app.unmuted?.(channel)
    expect(store.subscriptions.of(channel)).toMatchObject({ isPaused: true })
    expect(store.subscriptions.of(channel)?.left).toBeUndefined()
  })

  test('paused by hand, it goes on with what was missed, or without it', async () => {
    const who: Request = { chat: { id: admin, kind: 'private' }, person: { id: admin }, addressed: true, own: true }
    const { version } = await store.facts()
    for (const [label, since] of [
      ['missed', version - 2],
      ['resume', version],
    ] as const) {
      await subscribed({ by: admin, isPaused: true, since: version - 2 })
      const menu = await app.press('sub.-1001.0.show', who)
      expect(menu.message?.buttons.flat().map(it => it.label)).toEqual(
        expect.arrayContaining(['Go on', 'Send what was missed']),
      )
      const after = await app.press(`sub.-1001.0.${label}`, who)
      expect(store.subscriptions.of(channel)).toMatchObject({ isPaused: false, since })
      expect(after.message?.buttons.flat().map(it => it.label)).not.toContain('Send what was missed')
    }
  })

  test.each([
    '/subscribe @trade_news resume',
    '/subscribe @trade_news weekly',
    '/subscribe @trade_news monthly Georgia',
    '/subscribe @trade_news weekly resume',
  ])('paused by hand, a typed line offers the same choice: %s', async line => {
    const who: Request = { chat: { id: admin, kind: 'private' }, person: { id: admin }, addressed: true, own: true }
    const { version } = await store.facts()
    await subscribed({ by: admin, isPaused: true, since: version - 2 })
    const menu = await app.respond({ ...who, text: line })
    expect(menu?.buttons.flat().map(it => it.label)).toEqual(expect.arrayContaining(['Go on', 'Send what was missed']))
    const cadence = /weekly|monthly/.exec(line)?.[0] ?? 'daily'
    expect(store.subscriptions.of(channel)).toMatchObject({ isPaused: true, cadence, since: version - 2 })
  })

  test('paused by hand, a button changes it and forgets nothing that was missed', async () => {
    const who: Request = { chat: { id: admin, kind: 'private' }, person: { id: admin }, addressed: true, own: true }
    const { version } = await store.facts()
    await subscribed({ by: admin, isPaused: true, since: version - 2 })
    await app.press('sub.-1001.0.weekly', who)
    expect(store.subscriptions.of(channel)).toMatchObject({ isPaused: true, cadence: 'weekly', since: version - 2 })
    await app.press('sub.-1001.0.missed', who)
    expect(store.subscriptions.of(channel)).toMatchObject({ isPaused: false, since: version - 2 })
  })

  test('stays paused if its owner pauses it after a refusal', async () => {
    await subscribed({ by: admin })
    await refused(channel, undefined, 1)
    const who: Request = { chat: { id: admin, kind: 'private' }, person: { id: admin }, addressed: true, own: true }
    await app.press('sub.-1001.0.pause', who)
    await app.unmuted?.(channel)
    expect(store.subscriptions.of(channel)?.isPaused).toBe(true)
  })

  test('stays paused if its owner had paused it', async () => {
    await subscribed({ by: admin, isPaused: true })
    await app.muted?.(channel, 'Trade news')
    await app.unmuted?.(channel)
    expect([posts, store.subscriptions.of(channel)?.isPaused]).toEqual([[], true])
  })
})
