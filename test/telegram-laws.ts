/** What Telegram asks of every message: lines of test/telegram.md. */
import { expect, test } from 'vitest'
import { isInvisible } from '../playground/src/text/clean.ts'
import { formatted, longest } from '../playground/src/text/formatted.ts'
import { adminCommands } from '../src/handlers/admin/commands.ts'
import { commands } from '../src/handlers/questions/commands.ts'
import type { Message } from '../src/writing/message/message.ts'

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
export function unintended(message: Message): readonly string[] {
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

/** The tests of these messages. */
export function testMessages(messages: readonly Message[]): void {
  const wrong = (isWrong: (message: Message) => boolean): readonly string[] =>
    messages
      .filter(isWrong)
      .map(({ text, buttons }) => `${text} ${JSON.stringify(buttons)}`)
      .slice(0, 5)

  test('D1 every text fits in one message', () => {
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
}
