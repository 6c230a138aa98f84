/** What no message may contain, for any input. */

import { adminCommands } from '../../src/handlers/admin/commands.ts'
import { commands } from '../../src/handlers/questions/commands.ts'
import type { Message } from '../../src/writing/message/message.ts'
import { presses } from '../buttons.ts'

/** Our isolates around right-to-left words (D9). */
const isolates = /\u2068(?=[^\u2069]*[\p{Script=Arabic}\p{Script=Hebrew}])([^\u2066-\u2069]+)\u2069/gu

const names: readonly string[] = [...commands, ...adminCommands].map(({ name }) => name)
const known: ReadonlySet<string> = new Set([
  ...names.map(name => `/${name}`),
  ...names.map(name => `/${name}@karvan_bot`),
  '@karvan_bot',
])

/** The text without code, where Telegram makes no links: a citation contains its address. */
function outsideCode({ text, entities }: Message): string {
  const code = entities.filter(({ type }) => type === 'code')
  return code.reduce(
    (rest, { offset, length }) => rest.slice(0, offset) + ' '.repeat(length) + rest.slice(offset + length),
    text,
  )
}

/** Commands and mentions that a tap would send or open. */
const live = (text: string): readonly string[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}\u2060/])(?:\/[a-z0-9_]+(?:@\w+)?|@\w+)/giu)].map(([all]) => all)

/** Violations in a message, in plain words. Messages for admins may be longer than those for readers. */
export function wrong(message: Message, most = { characters: 700, lines: 12 }): readonly string[] {
  const { text, entities, buttons } = message
  const labels = buttons.flat().map(({ label }) => label)
  const said = [text, ...labels].join('\n')
  const plain = outsideCode(message)
  return [
    [text.trim() === '', 'is empty'],
    [[...text].length > most.characters, 'is too long'],
    [text.split('\n').length > most.lines, 'has too many lines'],
    [
      /undefined|\[object|NaN|Infinity/.test(
        text.replace(/nan ?infinity ?undefined ?null/gi, '').replace(/“[^”]*”|«[^»]*»|\/\u2060\w+/g, ''),
      ),
      'shows a programmer’s word',
    ],
    [/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/.test(said.replace(isolates, '$1')), 'turns its text round'],
    [/[^\P{Cc}\n]/u.test(said), 'holds a control character'],
    [/\p{Cs}/u.test(said), 'holds half a character'],
    [/\p{M}{3}/u.test(said), 'piles up marks'],
    [live(plain).some(name => !known.has(name.toLowerCase())), `makes ${live(plain).join(' ')} live`],
    [plain.includes('evil.example'), 'links to a stranger’s page'],
    [
      entities.some(({ offset, length }) => length < 1 || offset < 0 || offset + length > text.length),
      'has an entity outside',
    ],
    [entities.some(entity => entity.type === 'text_link' && /evil/.test(entity.url)), 'links to evil'],
    [presses({ buttons }).some(({ data, label }) => data.length > 64 || label.length > 64), 'has too long a button'],
  ].flatMap(([is, says]) => (is === true ? [String(says)] : []))
}
