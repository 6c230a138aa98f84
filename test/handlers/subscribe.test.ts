import { beforeEach, expect, test } from 'vitest'
import { memoryArticles } from '../../src/data/articles.ts'
import { memoryEngine } from '../../src/data/memory.ts'
import { openStore, type Store } from '../../src/data/store.ts'
import type { Asked } from '../../src/handlers/asked.ts'
import { type OpenDesk, openDesk } from '../../src/handlers/desk.ts'
import type { Message } from '../../src/writing/message.ts'
import { seedEdits } from '../facts.ts'
import { presses } from '../presses.ts'
import { openMailbox } from './mailbox.ts'

let store: Store
let desk: OpenDesk
let admins: Readonly<Record<number, readonly number[]>>
const channels: Readonly<Record<string, { readonly id: number; readonly mayPost: boolean }>> = {
  '@trade_news': { id: -1001, mayPost: true },
  '@closed': { id: -1002, mayPost: false },
}
const now = (): Date => new Date('2026-11-24T12:00:00Z')

beforeEach(async () => {
  store = await openStore(memoryEngine(seedEdits), now)
  admins = { [-50]: [7], [-1001]: [7] }
  desk = openDesk({
    ...{ store, now, pair: { reporter: 'AZE', partner: 'CHN' }, language: 'en', bot: '@karvan_bot', zone: 'Asia/Baku' },
    dayOf: day => day.toISOString().slice(0, 10),
    office: {
      ...{ owners: [41], articles: memoryArticles(), isReviewed: false },
      reach: {
        username: 'karvan_bot',
        load: () => Promise.reject(new Error('no file is asked for here')),
        page: () => Promise.reject(new Error('no page is asked for here')),
        post: async () => undefined,
        rewrite: async () => undefined,
        mail: openMailbox(),
        isChatAdmin: async (chat, person) => admins[chat]?.includes(person) === true,
        channel: async name => channels[name],
      },
    },
  })
})

const inPrivate = (id: number): Omit<Asked, 'text'> => ({
  ...{ chat: { id, kind: 'private' }, person: { id, languageTag: 'en' }, addressed: true, own: true },
})
const inGroup = (person: number | undefined, more: Partial<Asked> = {}): Omit<Asked, 'text'> => ({
  ...{ chat: { id: -50, kind: 'group' }, addressed: true },
  ...(person !== undefined && { person: { id: person } }),
  ...more,
})
const say = async (who: Omit<Asked, 'text'>, text: string): Promise<Message> =>
  (await desk.respond({ ...who, text })) ?? { text: '(silence)', entities: [], buttons: [] }
async function tap(who: Omit<Asked, 'text'>, under: Message, label: string) {
  const button = presses(under).find(it => it.label.includes(label))
  expect(button?.data.length).toBeLessThanOrEqual(64)
  return desk.press(button?.data ?? '', who)
}

test.each([
  ['/subscribe China daily record', 'Records, every morning'],
  ['/subscribe weekly Turkey and Georgia', 'on Mondays'],
  ['/subscribe Çin hər gün rekord', 'Records, every morning'],
  ['/subscribe ежедневно Китай рекорд', 'Records, every morning'],
  ['/subscribe 中国 每天 纪录', 'Records, every morning'],
  ['/subscribe at once corrections', 'Corrections, at once'],
  ['/subscribe China daily quiet 22-8', 'Quiet from 22:00 to 08:00 (Asia/Baku)'],
])('%s', async (line, expected) => {
  await store.setChat(5, { language: 'en' })
  expect((await say(inPrivate(5), line)).text).toContain(expected)
  expect((await say(inPrivate(5), '/subscribe')).text).toContain(expected)
})

test.each([
  ['/subscribe China hourly', '“hourly” means nothing here'],
  ['/subscribe China quiet 25-8', '“25-8” means nothing here'],
  ['/subscribe blah', '“blah” means nothing here'],
  ['/subscribe @nobody_there', 'There is no channel'],
  ['/subscribe @closed', 'I may not post'],
])('%s: %s', async (line, expected) => {
  expect((await say(inPrivate(5), line)).text.replaceAll('\u2060', '')).toContain(expected)
  expect([...store.subscriptions.all()]).toEqual([])
})

test('without arguments it is a menu that shows and changes the choice', async () => {
  const me = inPrivate(5)
  const menu = await say(me, '/subscribe')
  expect(menu.text).toContain('Not subscribed to anything')
  const on = (await tap(me, menu, 'Subscribe')).message ?? menu
  expect(on.text).toContain('About: Azerbaijan, China')
  const weekly = (await tap(me, on, 'on Mondays')).message ?? menu
  expect(weekly.text).toContain('on Mondays')
  const fewer = (await tap(me, weekly, 'records')).message ?? menu
  expect(fewer.text).not.toContain('records')
  expect((await tap(me, fewer, 'Pause')).message?.text).toContain('paused')
  expect((await tap(me, fewer, 'Unsubscribe')).message?.text).toContain('has ended')
  expect([...store.subscriptions.all()]).toEqual([])
})

test('C7: in a group only its admins change it; others may look', async () => {
  expect((await say(inGroup(8), '/subscribe daily')).text).toContain('Only admins of this chat')
  const menu = await say(inGroup(8), '/subscribe')
  expect(await tap(inGroup(8), menu, 'Subscribe')).toEqual({
    toast: 'Only admins of this chat can change its subscription.',
  })
  expect((await say(inGroup(7), '/subscribe daily')).text).toContain('every morning')
})

test('C1: an anonymous admin speaks for the group', async () => {
  expect((await say(inGroup(undefined), '/subscribe daily')).text).toContain('Only admins')
  expect((await say(inGroup(undefined, { forChat: true }), '/subscribe daily')).text).toContain('every morning')
})

test('topics of a forum have a subscription each', async () => {
  await say(inGroup(7, { thread: 3 }), '/subscribe daily')
  await say(inGroup(7, { thread: 4 }), '/subscribe weekly')
  expect([...store.subscriptions.all()].map(({ thread, cadence }) => `${thread} ${cadence}`)).toEqual([
    '3 daily',
    '4 weekly',
  ])
})

test('C4: a channel is set up from the private chat, by an admin of it; its posts are silent', async () => {
  expect((await say(inPrivate(8), '/subscribe China daily @trade_news')).text).toContain('Only admins')
  expect((await say(inPrivate(7), '/subscribe China daily @trade_news')).text).toContain('every morning')
  expect(store.subscriptions.of(-1001)).toMatchObject({ kind: 'channel', isSilent: true, by: 7, countries: ['CHN'] })
  expect((await say(inPrivate(7), '/unsubscribe @trade_news')).text).toContain('has ended')
})

test('a button made up for another chat changes nothing there', async () => {
  await say(inGroup(7), '/subscribe daily')
  expect(await desk.press('sub.-50.0.off', inPrivate(8))).toEqual({
    toast: 'Only admins of this chat can change its subscription.',
  })
  expect([...store.subscriptions.all()].length).toBe(1)
})

test('K6: /forgetme ends the subscription, and a channel no longer says who has set it up', async () => {
  await say(inPrivate(7), '/subscribe daily')
  await say(inPrivate(7), '/subscribe daily @trade_news')
  await say(inPrivate(7), '/forgetme')
  expect(store.subscriptions.of(7)).toBeUndefined()
  expect(store.subscriptions.of(-1001)?.by).toBeUndefined()
})

test('a group that moves keeps its subscription, one that is gone loses it', async () => {
  await say(inGroup(7), '/subscribe daily')
  await desk.moved(-50, -10050)
  expect([...store.subscriptions.all()].map(({ chat }) => chat)).toEqual([-10050])
  await desk.gone?.(-10050)
  expect([...store.subscriptions.all()]).toEqual([])
})
