/** Messages keep Telegram's limits: lines of test/telegram.md. telegram-laws.long.test.ts tries all of them. */
import { describe, expect, test } from 'vitest'
import { memoryEngine } from '../src/data/engine/memory-engine.ts'
import { createApp } from '../src/handlers/app.ts'
import { languages } from '../src/languages/languages.ts'
import { asks, seedApp } from './app.ts'
import { observations } from './data/seeds.ts'
import { pressEdits, today } from './facts.ts'
import { menusIn, messagesIn } from './messages.ts'
import { someQuestions } from './questions.ts'
import { openSeedStore } from './store.ts'
import { testMessages, unintended } from './telegram-laws.ts'

test.each([
  ['see report.az for it', ['url report.az', 'report.az']],
  ['it was $USD', ['cashtag $USD', '$USD']],
  ['the price in $A', ['$A']],
  ['+994 12 345 67 89', ['+994 12 345 67 89']],
  ['1234 5678 9012 3456', ['1234 5678 9012 3456']],
  ['/nosuch command, /turnover', ['bot_command /nosuch']],
  ['$4.87bn · 1/2 · #1 · /turnover@karvan_bot 2025 · 1,234,567,890.12', []],
])('D11 is detected: %s', (text, expected) => {
  expect(unintended({ text, entities: [], buttons: [] })).toEqual(expected)
})

const some = { questions: someQuestions, figures: observations.filter((_, i) => i % 5 === 0) }

describe.each(languages.map(({ code, say }) => [code, say] as const))('in %s', async (code, say) => {
  const menus = await menusIn(code)
  const messages = [...messagesIn(code, some), ...menus.messages]

  test('there are many messages and menus', () => {
    expect(messages.length).toBeGreaterThan(900)
    expect(menus.messages.length).toBeGreaterThan(50)
  })

  testMessages(messages)

  test('E9 an alert or a notice has at most 200 characters', async () => {
    const app = await seedApp()
    const { text } = await app.apology(asks('/turnover', code))
    expect(text).toBe(say.problem.failed.join(''))
    const others = [say.outdated, say.groups.onlyAdminsAsk, say.office.onlyAdmins, say.subscriptions.waitsFull]
    for (const notice of [text, (await app.tooMany(asks('/turnover', code))).text, ...menus.notices, ...others])
      expect([...notice].length, notice).toBeLessThanOrEqual(200)
    expect(menus.notices).toEqual(
      expect.arrayContaining([say.groups.saved, say.groups.onlyAdmins, say.subscriptions.onlyAdmins]),
    )
  })

  test('D10 invisible text gets the hint in private and silence in groups', async () => {
    const app = await seedApp()
    expect((await app.respond(asks(undefined, code)))?.text).toContain('/help')
    const group = { chat: { id: -5, kind: 'group' as const }, addressed: false }
    for (const text of ['\u200b\u200d\u2060', '\u00ad', '\u3164', '\u2068\u2069', '   ']) {
      expect((await app.respond(asks(text, code)))?.text).toContain('/help')
      expect(await app.respond({ ...asks(text, code), ...group })).toBeUndefined()
    }
  })
})

test('G3 the bot shows the name that Telegram gives it, and prints no link to itself', async () => {
  const store = await openSeedStore(memoryEngine(pressEdits))
  const app = createApp({
    store,
    pair: { reporter: 'AZE', partner: 'CHN' },
    language: 'en',
    bot: '@another_name_bot',
    now: () => new Date(`${today}T12:00:00Z`),
    dayOf: () => today,
  })
  const said = await Promise.all(
    languages.flatMap(({ code }) =>
      ['/start', '/help', '/about', '/privacy', '/settings', '/turnover 2025', '/cite', '/subscribe'].flatMap(line => [
        app.respond(asks(line, code)),
        app.respond({ ...asks(line, code), chat: { id: -5, kind: 'group' } }),
      ]),
    ),
  )
  const all = JSON.stringify(said)
  expect(all).toContain('/turnover@another_name_bot')
  expect(all).not.toMatch(/karvan_bot|t\.me|tg:\/\//)
})
