/** Every message keeps Telegram's limits: lines of test/telegram.md. */
import { describe, expect, test } from 'vitest'
import { isInvisible } from '../playground/src/text/clean.ts'
import { formatted, longest } from '../playground/src/text/formatted.ts'
import { memoryEngine } from '../src/data/engine/memory-engine.ts'
import { adminCommands } from '../src/handlers/admin/commands.ts'
import { createApp } from '../src/handlers/app.ts'
import { commands } from '../src/handlers/questions/commands.ts'
import { languages } from '../src/languages/languages.ts'
import type { Message } from '../src/writing/message/message.ts'
import { asks, seedApp } from './app.ts'
import { pressEdits, today } from './facts.ts'
import { menusIn, messagesIn } from './messages.ts'
import { openSeedStore } from './store.ts'

/** The message as Telegram stores it. Errors: what Telegram would refuse. */
const stored = ({ text, entities }: Message) => formatted({ text, entities: entities.map(entity => ({ ...entity })) })

/** Any name with a dot: stricter than Telegram, which knows hundreds of top-level domains. */
const domain = /(?<![\p{L}\p{N}@_])(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?![\p{L}\p{N}])/gu
/** Phone and card numbers: ten digits or more, with at most one separator between them. */
const longNumber = /(?<![\p{L}\p{N}])\+?\d(?:[ ()-]?\d){9,}(?![\p{L}\p{N}])/gu
/** Telegram's definition of a cashtag: $ and up to eight capital letters. */
const cashtag = /(?<![\p{L}\p{N}_$])\$[A-Z]{1,8}(?![\p{L}\p{N}_$])/gu
const ownPatterns = [domain, longNumber, cashtag]

const known = new Set<string>([...commands, ...adminCommands].map(({ name }) => name))
const isMeant = (type: string, text: string): boolean =>
  (type === 'bot_command' && known.has(/^\/(\w+)(?:@karvan_bot)?$/.exec(text)?.[1] ?? '')) ||
  (type === 'mention' && text === '@karvan_bot')

/** The parts of a message that Telegram would turn into a link, command or mention, though it is not meant. */
function unintended(message: Message): readonly string[] {
  const { text, entities } = stored(message)
  const isOurs = (at: number): boolean =>
    message.entities.some(
      ({ type, offset, length }) => (type === 'text_link' || type === 'code') && offset <= at && at < offset + length,
    )
  const found = /^(url|email|mention|bot_command|hashtag|cashtag)$/
  return [
    ...entities
      .filter(({ type }) => found.test(type))
      .map(({ type, offset, length }) => [type, text.slice(offset, offset + length)] as const)
      .filter(([type, words]) => !isMeant(type, words))
      .map(one => one.join(' ')),
    ...ownPatterns.flatMap(pattern =>
      [...message.text.matchAll(pattern)].filter(({ index }) => !isOurs(index)).map(([words]) => words),
    ),
  ]
}

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

describe.each(languages.map(({ code, say }) => [code, say] as const))('in %s', async (code, say) => {
  const menus = await menusIn(code)
  const messages = [...messagesIn(code), ...menus.messages]
  const wrong = (isWrong: (message: Message) => boolean): readonly string[] =>
    messages
      .filter(isWrong)
      .map(({ text, buttons }) => `${text} ${JSON.stringify(buttons)}`)
      .slice(0, 5)

  test('D1 every text fits in one message', () => {
    expect(messages.length).toBeGreaterThan(2_500)
    expect(menus.messages.length).toBeGreaterThan(50)
    expect(wrong(({ text }) => text.length > longest.text)).toEqual([])
  })

  test('D5 entities do not overlap, and none is inside code or a nested quotation', () => {
    expect(messages.some(({ entities }) => entities.length > 1)).toBe(true)
    for (const message of messages) expect(() => stored(message)).not.toThrow()
  })

  test('D9 D10 no text has bidi override characters, and none is invisible', () => {
    expect(wrong(({ text }) => /[\u202a-\u202e]/.test(text) || isInvisible(text))).toEqual([])
  })

  test('D11 Telegram detects no unintended link, tag, phone or command', () => {
    const found = messages.flatMap(message => unintended(message).map(words => `${words}: ${message.text}`))
    expect(found.slice(0, 5)).toEqual([])
  })

  test('E7 at most 100 buttons and eight per row, no two with the same action, and labels that fit', () => {
    expect(wrong(({ buttons }) => buttons.flat().length > 100 || buttons.some(row => row.length > 8))).toEqual([])
    expect(
      wrong(({ buttons }) => new Set(buttons.flat().map(it => it.data ?? it.copy)).size < buttons.flat().length),
    ).toEqual([])
    // A label has less space when its row has other buttons.
    const most = (row: Message['buttons'][number]): number => (row.length > 1 ? 30 : 64)
    expect(wrong(({ buttons }) => buttons.some(row => row.some(({ label }) => [...label].length > most(row))))).toEqual(
      [],
    )
  })

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
    ...{ store, pair: { reporter: 'AZE', partner: 'CHN' }, language: 'en', bot: '@another_name_bot' },
    ...{ now: () => new Date(`${today}T12:00:00Z`), dayOf: () => today },
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
