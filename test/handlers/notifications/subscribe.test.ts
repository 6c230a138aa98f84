import { beforeEach, describe, expect, test } from 'vitest'
import { subscriptionViews } from '../../../src/answers/model/subscription-view.ts'
import { memoryEngine } from '../../../src/data/engine/memory-engine.ts'
import type { Store } from '../../../src/data/store.ts'
import { createApp, type OpenApp } from '../../../src/handlers/app.ts'
import type { Request } from '../../../src/handlers/request/request.ts'
import type { Channel } from '../../../src/handlers/request/telegram-gateway.ts'
import { languages } from '../../../src/languages/languages.ts'
import type { Message } from '../../../src/writing/message/message.ts'
import { addressIn, presses } from '../../buttons.ts'
import { pressEdits } from '../../facts.ts'
import { openSeedStore } from '../../store.ts'
import { openMailbox } from '../mailbox.ts'

let store: Store
let app: OpenApp
let admins: Readonly<Record<number, readonly number[]>>
const tradeNews: Channel = { id: -1001, title: 'Trade news', name: '@trade_news', mayPost: true }
const quarry: Channel = { id: -1003, title: 'Şəki & Co', mayPost: true }
/** Messages sent unasked. */
let told: string[]
let channels: Record<string, Channel | undefined>
/** Runs while the gateway looks up a channel. */
let meanwhile: (() => Promise<unknown>) | undefined
const known: Readonly<Record<string, Channel>> = {
  '@trade_news': tradeNews,
  '-1001': tradeNews,
  '@closed': { id: -1002, title: 'Closed', name: '@closed', mayPost: false },
  '-1003': quarry,
}
const now = (): Date => new Date('2026-11-24T12:00:00Z')

beforeEach(async () => {
  store = await openSeedStore(memoryEngine(pressEdits), now)
  told = []
  admins = { [-50]: [7], [-1001]: [7], [-1002]: [7], [-1003]: [7] }
  channels = { ...known, '-1002': known['@closed'] }
  app = createApp({
    store,
    now,
    pair: { reporter: 'AZE', partner: 'CHN' },
    language: 'en',
    bot: '@karvan_bot',
    zone: 'Asia/Baku',
    dayOf: day => day.toISOString().slice(0, 10),
    gateway: {
      username: 'karvan_bot',
      load: () => Promise.reject(new Error('no file is asked for here')),
      page: () => Promise.reject(new Error('no page is asked for here')),
      post: async (chat, message) => void told.push(`${chat}: ${message.text}`),
      nameOf: async () => undefined,
      rewrite: async () => undefined,
      outbox: openMailbox(),
      isChatAdmin: async (chat, person) => admins[chat]?.includes(person) === true,
      channel: async of => {
        await meanwhile?.()
        return channels[of]
      },
    },
  })
})

const inPrivate = (id: number): Omit<Request, 'text'> => ({
  chat: { id, kind: 'private' },
  person: { id, languageTag: 'en' },
  addressed: true,
  own: true,
})
const inGroup = (person: number | undefined, more: Partial<Request> = {}): Omit<Request, 'text'> => ({
  chat: { id: -50, kind: 'group' },
  addressed: true,
  ...(person !== undefined && { person: { id: person } }),
  ...more,
})
const say = async (who: Omit<Request, 'text'>, text: string): Promise<Message> =>
  (await app.respond({ ...who, text })) ?? { text: '(silence)', entities: [], buttons: [] }
async function tap(who: Omit<Request, 'text'>, under: Message, label: string) {
  const button = presses(under).find(it => it.label.includes(label))
  expect(button?.data.length).toBeLessThanOrEqual(64)
  return app.press(button?.data ?? '', who)
}

test.each([
  ['/subscribe China daily record', 'Records\nEvery morning, at 9:00 (Baku)'],
  ['/subscribe weekly Turkey and Georgia', 'Countries: Türkiye, Georgia'],
  ['/subscribe weekly', 'On Mondays, at 9:00 (Baku)'],
  ['/subscribe Çin hər gün rekord', 'Records\nEvery morning'],
  ['/subscribe ежедневно Китай рекорд', 'Records\nEvery morning'],
  ['/subscribe 中国 每天 纪录', 'Records\nEvery morning'],
  ['/subscribe at once corrections', 'Corrections\nAt once\n'],
  ['/subscribe China now quiet 22-8', 'Quiet from 22:00 to 8:00 (Baku)'],
  ['/subscribe now quiet 22-8 Europe/Istanbul', 'Quiet from 22:00 to 8:00 (Istanbul)'],
  ['/subscribe daily quiet 23-11', 'Every morning, at 11:00 (Baku)'],
  ['/subscribe daily zone Asia/Tokyo', 'at 9:00 (Tokyo)'],
  ['/subscribe daily zone UTC+4', 'at 9:00 (UTC+4)'],
  ['/subscribe China in Russian full silent', 'Language: Russian · full · silent'],
  ['/subscribe Китай на русском кратко', 'Language: Russian · short'],
])('%s', async (line, expected) => {
  await store.changeChat(5, () => ({ language: 'en' }))
  expect((await say(inPrivate(5), line)).text).toContain(expected)
  expect((await say(inPrivate(5), '/subscribe')).text).toContain(expected)
})

test.each([
  [['subscribe me to China weekly', 'daily instead', 'also turkey'], 'Countries: China, Türkiye', 'Every morning'],
  [['/subscribe China record', 'add corrections', 'once a week'], 'Records and corrections', 'On Mondays'],
  [['/subscribe China', 'trade with Russia', 'add Georgia to my subscription'], 'China, Georgia', 'Every morning'],
  [['подпиши меня на Китай раз в неделю', 'и ещё Турцию', 'убери Китай'], 'Countries: Türkiye', 'On Mondays'],
  [['Çin üzrə ayda bir abunə et', 'Türkiyəni də əlavə et'], 'Countries: China, Türkiye', 'On the 1st of the month'],
  [['每周订阅中国', '只要土耳其'], 'Countries: Türkiye', 'On Mondays'],
  [['/subscribe China', 'only when exports change', 'at 8 in the morning', 'weekly please'], 'China', 'On Mondays'],
])('%j changes the subscription in a few words', async (lines, countries, cadence) => {
  await store.changeChat(5, () => ({ language: 'en' }))
  for (const line of lines) await say(inPrivate(5), line)
  const shown = await say(inPrivate(5), '/subscribe')
  expect(shown.text).toContain(countries)
  expect(shown.text).toContain(cadence)
})

test('a few words after the menu of a channel subscribe nobody in private', async () => {
  await say(inPrivate(7), '/subscribe China daily @trade_news')
  for (const words of ['weekly instead', 'also turkey']) await say(inPrivate(7), words)
  expect((await say(inPrivate(7), '/subscribe')).text).toContain('Not subscribed')
  expect((await say(inPrivate(7), '/subscribe @trade_news')).text).toContain('Every morning')
})

test.each([
  ['pause', '/subscribe China', 'dayandır', 'The subscription is paused'],
  ['pause', '/subscribe China', 'abunəliyi dayandır', 'The subscription is paused'],
  ['pause', '/subscribe China', '暂停', 'The subscription is paused'],
  ['pause nothing', 'trade with Russia', 'pause', 'Not subscribed'],
  ['end', '/subscribe China', 'dayan', 'The subscription has ended'],
])('a word alone can %s: %s, %s', async (_, before, line, expected) => {
  await store.changeChat(5, () => ({ language: 'en' }))
  for (const one of [before, 'trade with Turkey']) await say(inPrivate(5), one)
  expect((await say(inPrivate(5), line)).text).toContain(expected)
})

test.each([
  ['after another question', ['/subscribe China', 'trade with Russia', 'and Turkey'], 'Countries: China\n'],
  ['after its end', ['/subscribe China', 'stop', 'also turkey'], 'Not subscribed'],
])('%s a few words are no change of the subscription', async (_, lines, expected) => {
  for (const line of lines) await say(inPrivate(5), line)
  expect((await say(inPrivate(5), '/subscribe')).text).toContain(expected)
})

test('a follow-up behind the subscription continues from the question before it', async () => {
  const alone = await say(inPrivate(5), 'trade with Turkey 2024')
  expect(alone.text).toContain('Türkiye')
  await say(inPrivate(5), '/subscribe China')
  expect((await say(inPrivate(5), 'and exports?')).text).toContain('exports to Türkiye, 2024')
})

test.each([
  [
    '/subscribe China hourly',
    '“hourly” is not offered: I write at once, daily, weekly or monthly. Try /subscribe weekly',
  ],
  [
    '/subscribe yearly China',
    '“yearly” is not offered: I write at once, daily, weekly or monthly. Try /subscribe weekly',
  ],
  ['/subscribe China exports', '“exports” cannot be chosen alone: a subscription covers all trade with a country'],
  ['/subscribe China at 8', '“at 8” cannot be chosen: news comes at 9:00, daily, on Mondays or on the 1st'],
  ['/subscribe China never', 'To end a subscription: /unsubscribe. To pause it: /subscribe pause'],
  ['/subscribe off', 'To end a subscription: /unsubscribe.'],
  ['/subscribe China quiet 25-8', '“25-8” is not a time of day: hours go from 0 to 23. Try /subscribe quiet 22-8'],
  ['/subscribe blah', '“blah” means nothing here'],
  ['/subscribe daily zone Atlantis', 'I know no time zone “Atlantis”'],
  ['/subscribe daily Europe/Atlantis', 'I know no time zone “Europe/Atlantis”'],
  ['/subscribe @nobody_there', 'There is no channel'],
  ['/subscribe @closed', 'I may not post'],
])('%s: %s', async (line, expected) => {
  expect((await say(inPrivate(5), line)).text.replaceAll('\u2060', '')).toContain(expected)
  expect([...store.subscriptions.all()]).toEqual([])
})

test.each([
  ['en', 'Countries: Türkiye'],
  ['az', 'Ölkələr: Türkiyə'],
  ['ru', 'Страны: Турция'],
  ['zh', '国家：土耳其'],
] as const)('the countries are called what their button is called: %s', async (code, expected) => {
  await store.changeChat(5, () => ({ language: code }))
  expect((await say(inPrivate(5), '/subscribe Turkey')).text).toContain(expected)
})

test.each([
  ['the language of the chat', '/subscribe China', 'Dil: azərbaycanca'],
  ['its own', '/subscribe China in Russian', 'Dil: rusca'],
])('after /lang, news in %s', async (_, line, expected) => {
  await say(inPrivate(5), line)
  await say(inPrivate(5), '/lang az')
  expect((await say(inPrivate(5), '/subscribe')).text).toContain(expected)
})

test('a digest that quiet hours delay to noon is called daily, not every morning', async () => {
  expect((await say(inPrivate(5), '/subscribe daily quiet 8-12')).text).toContain('Every day, at 12:00 (Baku)')
})

test('the example of a line names the channel that is set up', async () => {
  const example = (text: string): string | undefined => /\/subscribe.*rank/.exec(text)?.[0]
  expect(example((await say(inPrivate(7), '/subscribe China @trade_news')).text)).toMatch(
    /^\/subscribe @\W?trade_news /,
  )
  expect(example((await say(inPrivate(7), '/subscribe')).text)).toMatch(/^\/subscribe China /)
})

describe('a line that changes nothing is a look', () => {
  test.each(['/subscribe @trade_news', '/subscribe @trade_news daily', '/subscribe @trade_news China'])(
    'what is paused stays so: %s',
    async line => {
      await say(inPrivate(7), '/subscribe China daily @trade_news')
      await app.press('sub.-1001.0.pause', inPrivate(7))
      expect((await say(inPrivate(7), line)).text).toContain('The subscription is paused')
      expect(store.subscriptions.of(-1001)?.isPaused).toBe(true)
    },
  )

  test.each(['/subscribe @trade_news resume', '/subscribe @trade_news weekly', '/subscribe @trade_news продолжить'])(
    'it goes on, and says so: %s',
    async line => {
      await store.changeChat(7, () => ({ language: 'en' }))
      await say(inPrivate(7), '/subscribe China daily @trade_news')
      expect((await say(inPrivate(7), '/subscribe pause @trade_news')).text).toContain('The subscription is paused')
      expect((await say(inPrivate(7), line)).text).toContain('Subscribed to what is new')
      expect(store.subscriptions.of(-1001)?.isPaused).toBe(false)
    },
  )
})

describe('an additional country', () => {
  test.each(['/subscribe turkey', 'subscribe me to Turkey'])('%s', async line => {
    await say(inPrivate(5), '/subscribe daily')
    expect((await say(inPrivate(5), line)).text).toContain('Countries: China, Türkiye\n')
    expect((await say(inPrivate(5), '/subscribe georgia, turkey')).text).toContain(
      'Countries: China, Türkiye, Georgia\n',
    )
  })

  test('the pair itself is no additional country', async () => {
    await say(inPrivate(5), '/subscribe daily')
    expect((await say(inPrivate(5), '/subscribe china weekly')).text).toContain('Countries: Azerbaijan, China\n')
    expect(store.subscriptions.of(5)?.countries).toEqual([])
  })
})

describe('removing countries and kinds', () => {
  test.each([
    ['/unsubscribe turkey', 'Countries: China, Georgia\n'],
    ['unsubscribe me from Turkey', 'Countries: China, Georgia\n'],
    ['отпиши меня от Турции', 'Countries: China, Georgia\n'],
    ['取消订阅土耳其', 'Countries: China, Georgia\n'],
    ['Türkiyə abunəliyini ləğv et', 'Countries: China, Georgia\n'],
    ['/unsubscribe china and georgia', 'Countries: Türkiye\n'],
    ['/unsubscribe records', 'New figures, changes of rank, sources that disagree and corrections'],
    ['/unsubscribe russia', 'This subscription does not cover Russia. Its countries: China, Türkiye, Georgia'],
    ['/unsubscribe blah', '“blah” is neither a country nor a kind of news'],
    ['/unsubscribe weekly', '“weekly” is neither a country nor a kind of news'],
  ])('%s', async (line, expected) => {
    await store.changeChat(5, () => ({ language: 'en' }))
    await say(inPrivate(5), '/subscribe china turkey georgia daily')
    expect((await say(inPrivate(5), line)).text.replaceAll('\u2060', '')).toContain(expected)
    expect(store.subscriptions.of(5)).toBeDefined()
  })

  test.each([
    ['/subscribe china', '/unsubscribe china'],
    ['/subscribe daily', '/unsubscribe china'],
    ['/subscribe records', '/unsubscribe records'],
    ['/subscribe china', '/unsubscribe everything'],
    ['/subscribe china', 'stop'],
    ['/subscribe china', 'Стоп.'],
  ])('the last one ends it: %s, %s', async (line, last) => {
    await store.changeChat(5, () => ({ language: 'en' }))
    await say(inPrivate(5), line)
    expect((await say(inPrivate(5), last)).text).toContain('The subscription has ended')
    expect(store.subscriptions.of(5)).toBeUndefined()
  })

  test('of a channel, from the private chat of its admin', async () => {
    await say(inPrivate(7), '/subscribe china turkey @trade_news')
    expect((await say(inPrivate(8), '/unsubscribe @trade_news china')).text).toContain('Only admins')
    expect((await say(inPrivate(7), '/unsubscribe @trade_news china')).text).toContain('Countries: Türkiye\n')
    expect((await say(inPrivate(7), '/unsubscribe @trade_news turkey')).text).toContain('has ended')
  })

  test('in a group only by its admins, and "stop" in it ends nothing', async () => {
    await say(inGroup(7), '/subscribe china turkey')
    expect((await say(inGroup(8), '/unsubscribe turkey')).text).toContain('Only admins')
    await say(inGroup(7), 'stop')
    expect(store.subscriptions.of(-50)?.countries).toEqual(['CHN', 'TUR'])
  })
})

test('without arguments it is a menu that shows and changes the choice', async () => {
  const me = inPrivate(5)
  const menu = await say(me, '/subscribe')
  expect(menu.text).toContain('Not subscribed to anything')
  let at = (await tap(me, menu, 'Subscribe')).message ?? menu
  expect(at.text).toContain('Countries: Azerbaijan, China')
  const turn = async (...labels: readonly string[]): Promise<string> => {
    for (const label of labels) at = (await tap(me, at, label)).message ?? menu
    return at.text
  }
  expect(await turn('When', 'on Mondays')).toContain('On Mondays, at 9:00 (Baku)')
  expect(await turn('Time zone', 'Istanbul')).toContain('On Mondays, at 9:00 (Istanbul)')
  expect(await turn('Quiet 22–8')).toContain('Quiet from 22:00 to 8:00 (Istanbul)')
  expect(await turn('No quiet hours', 'Back')).not.toContain('Quiet')
  expect(await turn('What', 'records', 'Back')).not.toContain('ecords')
  expect(await turn('Countries', 'Türkiye', 'Back')).toContain('Countries: Türkiye\n')
  expect(await turn('Countries', 'Russia')).toContain('Countries: Türkiye, Russia\n')
  expect(await turn('Azerbaijan – China', 'Back')).toContain('Countries: Azerbaijan, China\n')
  expect(await turn('Language, length', '中文', 'Full posts', 'Back')).toContain('Language: Chinese · full')
  expect(store.subscriptions.of(5)).toMatchObject({ language: 'zh', length: 'full', zone: 'Europe/Istanbul' })
  expect(await turn('Language, length', 'Short posts', 'Back')).toContain('Language: Chinese · short')
  expect(await turn('Silent')).toContain('silent')
  expect(await turn('Pause')).toContain('paused')
  expect(await turn('Go on')).toContain('Subscribed to')
  expect(await turn('Unsubscribe')).toContain('has ended')
  expect([...store.subscriptions.all()]).toEqual([])
})

test.each(['pause', 'weekly', 'record', 'silent', 'show', 'off', 'on'])(
  'E4: an old button still works: %s',
  async to => {
    await say(inPrivate(5), '/subscribe')
    expect((await app.press(`sub.5.0.${to}`, inPrivate(5))).message?.text).toMatch(/ubscri/)
  },
)

test.each(['zone.Mars/Base', 'language.xx', 'country.ZZZ', 'see.all.more', 'see', 'pause.1', 'constructor'])(
  'E6: data that no button carries changes nothing: %s',
  async to => {
    await say(inPrivate(5), '/subscribe daily')
    const before = store.subscriptions.of(5)
    expect((await app.press(`sub.5.0.${to}`, inPrivate(5))).message).toBeUndefined()
    expect(store.subscriptions.of(5)).toEqual(before)
  },
)

test('E7: every menu fits a phone, in every language', async () => {
  for (const { code } of languages) {
    await store.changeChat(7, () => ({ language: code }))
    await store.changeChat(-50, () => ({ language: code }))
    for (const line of ['/subscribe daily', '/subscribe daily @trade_news', '/subscribe']) await say(inPrivate(7), line)
    for (const who of [inPrivate(7), inGroup(7, { thread: 3 })])
      for (const target of who.chat.kind === 'private' ? ['7.0', '-1001.0'] : ['-50.3'])
        for (const view of ['on', 'off', 'show', 'on', ...subscriptionViews.map(it => `see.${it}`)]) {
          const { message } = await app.press(`sub.${target}.${view}`, who)
          expect(message?.buttons.length, view).toBeLessThanOrEqual(8)
          expect(message?.text.split('\n').length, view).toBeLessThanOrEqual(9)
          expect([...(message?.text ?? '')].length, view).toBeLessThanOrEqual(600)
          for (const row of message?.buttons ?? []) {
            expect(row.length).toBeLessThanOrEqual(8)
            for (const { label, data } of row) {
              expect([...label].length, label).toBeLessThanOrEqual(30)
              expect(new TextEncoder().encode(data).length).toBeLessThanOrEqual(64)
            }
          }
        }
  }
})

test('C7: in a group only its admins change it; others may look', async () => {
  expect((await say(inGroup(8), '/subscribe daily')).text).toContain('Only admins of this chat')
  const menu = await say(inGroup(8), '/subscribe')
  expect(await tap(inGroup(8), menu, 'Subscribe')).toEqual({
    toast: 'Only admins of this chat can change its subscription.',
  })
  expect((await say(inGroup(7), '/subscribe daily')).text).toContain('Every morning')
})

test('C1: an anonymous admin speaks for the group', async () => {
  expect((await say(inGroup(undefined), '/subscribe daily')).text).toContain('Only admins')
  expect((await say(inGroup(undefined, { forChat: true }), '/subscribe daily')).text).toContain('Every morning')
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
  expect((await say(inPrivate(7), '/subscribe China daily @trade_news')).text).toContain(
    'Channel: @trade_news\nCountries: China\n',
  )
  expect(store.subscriptions.of(-1001)).toMatchObject({ kind: 'channel', isSilent: true, by: 7, countries: ['CHN'] })
  expect((await say(inPrivate(7), '/unsubscribe @trade_news')).text).toContain('has ended')
})

test('a button made up for another chat changes nothing there', async () => {
  await say(inGroup(7), '/subscribe daily')
  expect(await app.press('sub.-50.0.off', inPrivate(8))).toEqual({
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

test('a person who blocks the bot gets nothing, and keeps the channels that they have set up', async () => {
  await say(inPrivate(7), '/subscribe daily')
  await say(inPrivate(7), '/subscribe daily @trade_news')
  await app.left({ id: 7, kind: 'private' })
  expect([...store.subscriptions.all()].map(({ chat, by }) => `${chat} ${by}`)).toEqual(['-1001 7'])
  await app.gone?.(7)
  expect(store.subscriptions.of(-1001)?.by).toBe(7)
})

test('a channel that the bot is removed from is paused, and its owner is told once', async () => {
  await say(inPrivate(7), '/subscribe daily @trade_news')
  await say(inPrivate(7), '/subscribe daily')
  await app.left({ id: -1001, kind: 'channel' })
  await app.gone?.(-1001)
  await app.left({ id: -1001, kind: 'channel' })
  expect(store.subscriptions.of(-1001)?.isPaused).toBe(true)
  expect(store.subscriptions.of(7)).toBeDefined()
  expect(told).toEqual([expect.stringMatching(/^7: I was removed from @trade_news, and its posts are paused\./)])
})

test('the name of a private channel that the bot was removed from is not known', async () => {
  await say({ ...inPrivate(7), replied: { channel: -1003 } }, '/subscribe daily')
  channels = {}
  await app.gone?.(-1003)
  expect(told).toEqual([expect.stringContaining('removed from a channel that you had set up')])
})

test('a group that moves keeps its subscription, one that is gone is paused', async () => {
  await say(inGroup(7), '/subscribe daily')
  await app.moved(-50, -10050)
  expect([...store.subscriptions.all()].map(({ chat }) => chat)).toEqual([-10050])
  await app.gone?.(-10050)
  expect([...store.subscriptions.all()].map(({ isPaused }) => isPaused)).toEqual([true])
})

/** A forwarded post of that channel. */
const passed = (person: number, channel: number): Omit<Request, 'text'> => {
  const { own: _, ...rest } = inPrivate(person)
  return { ...rest, passedOn: true, channel }
}

describe('in one’s own words', () => {
  test.each([
    ['subscribe me to Turkey', ['TUR']],
    ['подпиши меня на новости о Турции', ['TUR']],
    ['məni Türkiyə xəbərlərinə abunə et', ['TUR']],
    ['订阅土耳其', ['TUR']],
  ])('%s', async (text, countries) => {
    await say(inPrivate(5), text)
    expect(store.subscriptions.of(5)?.countries).toEqual(countries)
  })

  test.each(['subscribe', 'how do I subscribe?', 'как подписаться?', 'abunə ol', '订阅'])(
    'the menu, and nothing else: %s',
    async text => {
      expect((await say(inPrivate(5), text)).buttons.flat().map(({ data }) => addressIn(data))).toContain('sub.5.0.on')
      expect([...store.subscriptions.all()]).toEqual([])
    },
  )

  test.each(['unsubscribe me', 'отпиши меня', 'abunəliyi ləğv et', '取消订阅'])('%s', async text => {
    await say(inPrivate(5), '/subscribe daily')
    await say(inPrivate(5), text)
    expect([...store.subscriptions.all()]).toEqual([])
  })

  test('in a group only its admins, when they address the bot', async () => {
    expect(await say(inGroup(7, { addressed: false }), 'subscribe me to Turkey')).toMatchObject({ text: '(silence)' })
    expect((await say(inGroup(8), 'subscribe us to Turkey')).text).toContain('Only admins')
    expect([...store.subscriptions.all()]).toEqual([])
    await say(inGroup(7), 'subscribe us to Turkey')
    expect(store.subscriptions.of(-50)?.countries).toEqual(['TUR'])
  })

  test('C9: what somebody else has written subscribes nobody', async () => {
    await say(passed(5, -999), 'subscribe me to Turkey')
    expect([...store.subscriptions.all()]).toEqual([])
  })
})

describe('a forwarded channel post', () => {
  const post = 'Trade with China reached $4.87 billion in 2025.'
  const labels = ({ buttons }: Message): readonly string[] => buttons.flat().map(({ label }) => label)

  test('C4: to an admin of it when the bot may post: the answer stays, with one more button', async () => {
    const plain = await say(passed(7, -999), post)
    const said = await say(passed(7, -1003), post)
    expect(said.text).toBe(plain.text)
    expect(labels(said)).toEqual([...labels(plain), 'Post news to Şəki & Co'])
    expect((await tap(passed(7, -1003), said, 'Post news')).message?.text).toContain('Channel: Şəki & Co')
    expect(store.subscriptions.of(-1003)).toMatchObject({ kind: 'channel', isSilent: true, by: 7 })
    expect(labels(await say(passed(7, -1003), post)).at(-1)).toBe('Channel: Şəki & Co')
  })

  test.each(['asdf qwer', 'our own first post', 'Our headline of today', 'Hello!', 'Salam'])(
    'without a question of trade in it there is the offer alone: %s',
    async post => {
      const offer = await say(passed(7, -1003), post)
      expect(offer.text).toBe('This is a post of Şəki & Co. Shall I post news there?')
      expect(labels(offer)).toEqual(['Set up'])
    },
  )

  test.each(['Our headline of today', 'and imports?', 'Türkiye'])('it continues no question: %s', async post => {
    await say(inPrivate(7), 'exports to Russia 2023')
    expect((await say(passed(7, -999), post)).text).toBe((await say(passed(9, -999), post)).text)
  })

  test('a post without text continues none either', async () => {
    const offer = await say(passed(7, -1003), 'asdf qwer')
    expect(offer.text).toBe('This is a post of Şəki & Co. Shall I post news there?')
    expect(labels(offer)).toEqual(['Set up'])
    const wordless = await app.respond(passed(7, -1003))
    expect(wordless?.text).toBe(offer.text)
  })

  test.each([
    ['to who is no admin of it', 8, -1003],
    ['where the bot may not post', 7, -1002],
    ['where the bot is not', 7, -999],
  ])('nothing is offered %s', async (_, person, channel) => {
    const answer = await say(passed(person, channel), post)
    expect(answer.text).toContain('The claim holds')
    expect(answer).toEqual(await say(inPrivate(person), `/check ${post}`))
  })

  test.each([
    ['by an admin', 7, -1003, 'Shall I post news in Şəki & Co?'],
    ['by who is no admin', 8, -1003, 'Only admins'],
    ['where the bot may not post', 7, -1002, 'I may not post in @closed. Make me an admin there'],
    ['where the bot is not', 7, -999, 'I am not in that channel. Make me an admin there'],
  ])('/subscribe in reply to it, %s', async (_, person, channel, expected) => {
    const who = { ...inPrivate(person), replied: { channel } }
    expect((await say(who, '/subscribe')).text.replaceAll('\u2060', '')).toContain(expected)
    expect([...store.subscriptions.all()]).toEqual([])
  })

  test('with words it is set up at once, and ended in the same way', async () => {
    const who = { ...inPrivate(7), replied: { channel: -1003 } }
    expect((await say(who, '/subscribe Turkey weekly in az')).text).toContain('Channel: Şəki & Co\nCountries: Türkiye')
    expect(store.subscriptions.of(-1003)).toMatchObject({ cadence: 'weekly', language: 'az' })
    expect((await say(who, '/unsubscribe')).text).toContain('has ended')
  })
})

describe('channels that somebody has set up', () => {
  const named = ({ buttons }: Message) => buttons.flat().find(({ data }) => data === 'sub.-1001.0.show')?.label

  test('are found again in the menu of their private chat, and nobody else’s', async () => {
    await say(inPrivate(7), '/subscribe daily @trade_news')
    const menu = await say(inPrivate(7), '/subscribe')
    expect(named(menu)).toBe('Channel: @trade_news')
    expect((await tap(inPrivate(7), menu, 'Channel:')).message?.text).toContain('Channel: @trade_news')
    expect(named(await say(inPrivate(8), '/subscribe'))).toBeUndefined()
    expect(named(await say(inGroup(7), '/subscribe'))).toBeUndefined()
  })

  test('C7: the rights of the person and the bot are checked at each press', async () => {
    await say(inPrivate(7), '/subscribe daily @trade_news')
    const menu = (await app.press('sub.-1001.0.show', inPrivate(7))).message
    if (menu === undefined) throw new Error('there is no menu')
    channels['-1001'] = { ...tradeNews, mayPost: false }
    expect((await tap(inPrivate(7), menu, 'Pause')).toast).toContain('I may not post in')
    channels['-1001'] = undefined
    expect((await tap(inPrivate(7), menu, 'Pause')).toast).toContain('I am not in that channel')
    channels['-1001'] = tradeNews
    admins = {}
    expect((await tap(inPrivate(7), menu, 'Pause')).toast).toContain('Only admins')
    expect((await tap(inPrivate(7), menu, 'Preview')).toast).toContain('Only admins')
    expect(store.subscriptions.of(-1001)?.isPaused).toBe(false)
  })

  test('can be ended by their owner, even when the bot has left them', async () => {
    await say(inPrivate(7), '/subscribe daily @trade_news')
    const menu = (await app.press('sub.-1001.0.show', inPrivate(7))).message
    if (menu === undefined) throw new Error('there is no menu')
    channels['-1001'] = undefined
    admins = {}
    expect((await tap(inPrivate(8), menu, 'Unsubscribe')).toast).toContain('Only admins')
    expect((await tap(inPrivate(7), menu, 'Unsubscribe')).message?.text).toContain('has ended')
  })
})

describe('an owner of a channel’s subscription who is no admin of it any more', () => {
  test.each<[string, Channel | undefined, boolean]>([
    ['where the bot is an admin', tradeNews, false],
    ['where it is one without the right to post', { ...tradeNews, mayPost: false }, false],
    ['where it is none', { ...tradeNews, mayPost: false, isOutside: true }, true],
    ['where it sees no such channel', undefined, true],
  ])('may end it only when Telegram cannot be asked: %s', async (_, channel, mayEnd) => {
    await say(inPrivate(7), '/subscribe daily @trade_news')
    admins = {}
    channels['-1001'] = channel
    const { message, toast } = await app.press('sub.-1001.0.off', inPrivate(7))
    expect(message?.text ?? toast).toContain(mayEnd ? 'has ended' : 'Only admins')
    expect(store.subscriptions.of(-1001) === undefined).toBe(mayEnd)
  })

  test('in a line as well', async () => {
    await say(inPrivate(7), '/subscribe daily @trade_news')
    admins = {}
    expect((await say(inPrivate(7), '/unsubscribe @trade_news')).text).toContain('Only admins')
    expect(store.subscriptions.of(-1001)).toBeDefined()
  })
})

test('any admin can end it, even when the bot may not post any more', async () => {
  await say(inPrivate(7), '/subscribe daily @trade_news')
  channels['-1001'] = { ...tradeNews, mayPost: false }
  admins = { [-1001]: [8] }
  expect((await app.press('sub.-1001.0.off', inPrivate(8))).message?.text).toContain('has ended')
})

test('a stranger learns nothing of a chat by a button that they made up', async () => {
  await say(inGroup(7), '/subscribe Turkey daily')
  for (const see of ['show', 'see.kinds', 'see.preview'])
    expect(await app.press(`sub.-50.0.${see}`, inPrivate(8))).toEqual({
      toast: 'Only admins of this chat can change its subscription.',
    })
})

test('a menu stores the subscription, and no title', async () => {
  await say(inPrivate(7), '/subscribe daily @trade_news')
  expect(JSON.stringify(store.subscriptions.of(-1001))).not.toMatch(/trade|Trade/)
})

test('changes by two admins at the same moment are both saved', async () => {
  admins = { [-1001]: [7, 8] }
  await say(inPrivate(7), '/subscribe daily @trade_news')
  await Promise.all([
    app.press('sub.-1001.0.pause', inPrivate(7)),
    app.press('sub.-1001.0.language.ru', inPrivate(8)),
    app.press('sub.-1001.0.record', inPrivate(7)),
  ])
  expect(store.subscriptions.of(-1001)).toMatchObject({ isPaused: true, language: 'ru' })
  expect(store.subscriptions.of(-1001)?.kinds).not.toContain('record')
})

test('a subscription that one admin ends is not restored by another’s press at the same moment', async () => {
  admins = { [-1001]: [7, 8] }
  await say(inPrivate(7), '/subscribe daily @trade_news')
  meanwhile = () => {
    meanwhile = undefined
    return app.press('sub.-1001.0.off', inPrivate(7))
  }
  const late = await app.press('sub.-1001.0.language.ru', inPrivate(8))
  expect(late.message?.text).toContain('There is no subscription here')
  expect(store.subscriptions.of(-1001)).toBeUndefined()
})

test('a topic’s menu says that it is of the topic alone', async () => {
  expect((await say(inGroup(7, { thread: 3 }), '/subscribe daily')).text).toContain('Only for this topic\n')
  expect((await say(inGroup(7), '/subscribe daily')).text).not.toContain('topic')
})
