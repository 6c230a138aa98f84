import { expect, test } from 'vitest'
import { readAddressedText } from '../../../src/bot/updates/mentions.ts'

const me = { id: 7, username: 'Karvan_Bot' }
const read = (text: string) => readAddressedText(text, [], me)

test.each([
  ['/turnover 2025', { text: '/turnover 2025', named: false, command: 'bare' }],
  ['/turnover', { text: '/turnover', named: false, command: 'bare' }],
  ['/turnover@karvan_bot 2025', { text: '/turnover 2025', named: true, command: 'ours' }],
  ['/Turnover@KARVAN_BOT', { text: '/Turnover', named: true, command: 'ours' }],
  ['/оборот@karvan_bot 2025', { text: '/оборот 2025', named: true, command: 'ours' }],
  ['/turnover@karvan_bot\n2025', { text: '/turnover\n2025', named: true, command: 'ours' }],
  ['/turnover@other_bot 2025', { text: '/turnover@other_bot 2025', named: false, command: 'others' }],
  ['/turnover@karvan_bot2 2025', { text: '/turnover@karvan_bot2 2025', named: false, command: 'others' }],
  ['@karvan_bot /turnover@other_bot', { text: '/turnover@other_bot', named: true, command: 'others' }],
  ['@karvan_bot /turnover 2025', { text: '/turnover 2025', named: true, command: 'bare' }],
  ['\u200f/turnover 2025', { text: '/turnover 2025', named: false, command: 'bare' }],
  ['\u200b\u200e\ufeff /turnover', { text: '/turnover', named: false, command: 'bare' }],
  ['\u2067/start', { text: '/start', named: false, command: 'bare' }],
  ['@KARVAN_bot how much?', { text: 'how much?', named: true }],
  ['how much, @karvan_bot', { text: 'how much,', named: true }],
  ['how much, @karvan_bot?', { text: 'how much,?', named: true }],
  ['请问@karvan_bot 2025', { text: '请问 2025', named: true }],
  ['hello @karvan_bot 2025', { text: 'hello 2025', named: true }],
  ['@karvan_bot', { text: '', named: true }],
  ['@karvan_bot2 hello', { text: '@karvan_bot2 hello', named: false }],
  ['a@karvan_bot.example', { text: 'a@karvan_bot.example', named: false }],
  ['see t.me/@karvan_bot', { text: 'see t.me/@karvan_bot', named: false }],
  ['1/2 of it', { text: '1/2 of it', named: false }],
  ['/', { text: '/', named: false }],
  ['', { text: '', named: false }],
])('%j', (text, words) => expect(read(text)).toEqual(words))

test('a mention without a name, by the person’s own entity', () => {
  const user = { id: 7, is_bot: true, first_name: 'Karvan' }
  const entities = [{ type: 'text_mention' as const, offset: 3, length: 6, user }]
  expect(readAddressedText('Hi Karvan: 2025?', entities, me)).toEqual({ text: 'Hi : 2025?', named: true })
  const other = [{ type: 'text_mention' as const, offset: 3, length: 6, user: { ...user, id: 8 } }]
  expect(readAddressedText('Hi Karvan: 2025?', other, me).named).toBe(false)
})

// A reading that tries every way to match one of these does not end within the time of a test.
test.each([
  ['marks', '\u200f'.repeat(4096), { text: '', named: false }],
  ['slashes', '/'.repeat(4096), { text: '/'.repeat(4096), named: false }],
  ['mentions', '@karvan_bot'.repeat(370), { text: '@karvan_bot'.repeat(370), named: false }],
  ['a command', `/${'a'.repeat(4095)}`, { text: `/${'a'.repeat(4095)}`, named: false }],
])('as long a text as Telegram takes: %s', (_, text, words) => expect(read(text)).toEqual(words))
