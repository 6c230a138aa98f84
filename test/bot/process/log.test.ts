import { readdirSync, readFileSync } from 'node:fs'
import { GrammyError, HttpError } from 'grammy'
import { expect, test } from 'vitest'
import { described, openLog, scrubbed } from '../../../src/bot/process/log.ts'
import { StoreError } from '../../../src/data/engine/store-error.ts'

const token = '123456789:AAF-secret_token-of-35-characters00'

test.each([
  [`https://api.telegram.org/bot${token}/getMe`, 'https://api.telegram.org/bot[token]/getMe'],
  [`https://api.telegram.org/file/bot${token}/a.csv`, 'https://api.telegram.org/file/bot[token]/a.csv'],
  ['http://localhost/bot1:short/getMe', 'http://localhost/bot[token]/getMe'],
  [`it is ${token}.`, 'it is [token].'],
  [encodeURIComponent(token), '[token]'],
  ['the pass word', 'the [token]'],
  ['at 2026-03-13T10:11:12Z, 12:30, chat 11', 'at 2026-03-13T10:11:12Z, 12:30, chat 11'],
  ['one\ntwo\r\u001b[31mred', 'one\\u000atwo\\u000d\\u001b[31mred'],
  ['\u2028next \u202eturned\u202c \u0085', '\\u2028next \\u202eturned\\u202c \\u0085'],
])('%j', (line, clean) => expect(scrubbed(line, ['pass word', ''])).toBe(clean))

test('a line stays one line with any content', () => {
  const lines: string[] = []
  const log = openLog('info', [token], line => lines.push(line))
  log.info({ kind: `a\n${token}\u2028` }, `first\nsecond /bot${token}`)
  log.debug('not at this level')
  expect(lines).toHaveLength(1)
  expect(lines.join('')).not.toContain(token)
  expect(lines[0]?.trimEnd()).not.toMatch(/[\n\r\u2028]/)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'info', kind: 'a\n[token]\u2028' })
})

const refused = new GrammyError(
  'Call failed!',
  { ok: false, error_code: 403, description: 'Forbidden: bot was blocked by the user' },
  'sendMessage',
  { chat_id: 11, text: 'what the reader is told' },
)
const reset = Object.assign(new Error(`request to http://h/bot${token}/getMe failed`), {
  code: 'ECONNRESET',
  type: 'system',
})

test.each([
  [
    refused,
    { name: 'GrammyError', code: 403, method: 'sendMessage', description: 'Forbidden: bot was blocked by the user' },
  ],
  [new HttpError('Network request failed!', reset), { name: 'HttpError', code: 'ECONNRESET' }],
  [
    new StoreError('cannot write journal.jsonl: disk full (ENOSPC)'),
    { name: 'StoreError', description: 'cannot write journal.jsonl: disk full (ENOSPC)' },
  ],
  ['a text', { name: 'string' }],
  [undefined, { name: 'undefined' }],
  [null, { name: 'object' }],
])('an error %#', (error, description) => expect(described(error)).toEqual(description))

test('our own error is logged with its stack, without its message', () => {
  const told = described(new RangeError("the reader's own words"))
  expect(told.name).toBe('RangeError')
  expect(told.at?.[0]).toMatch(/^at .*log\.test\.ts:\d+/)
  expect(JSON.stringify(told)).not.toContain('own words')
})

test('a message that looks like a stack frame is not logged either', () => {
  const told = described(new RangeError('wrong:\n    at the own words (of a reader:1:1)'))
  expect(told.at?.[0]).toMatch(/^at .*log\.test\.ts:\d+/)
  expect(JSON.stringify(told)).not.toContain('own words')
})

/** The fields of a log line: what happened, how often and how long; never a chat or a person. */
const sayable = [
  ...['id', 'update', 'updates', 'kind', 'what', 'outcome', 'ms', 'err', 'failure', 'method', 'isRepeated', 'status'],
  ...['result', 'tries', 'dropped', 'refused', 'posting', '...progress', '...line'],
  // Of Telegram's own state of the webhook: a count, and its words for an error of delivery.
  ...['pending', 'description'],
  ...['service', 'rows', 'fault'],
  // Of the program and its data, and the keyed hash of a chat's id.
  ...['version', 'mode', 'data', 'figures', 'pseudonym'],
]

test('no line contains a chat, a person or a text', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'))
  const lines = files.flatMap(name => [
    ...readFileSync(`src/${name}`, 'utf8').matchAll(/\blog(?:\.[a-z]+|\[[^\]]+\])\((?:\{([^}]*)\}|(?=['"`a-z]))/g),
  ])
  const said = lines.flatMap(([, fields = '']) => fields.split(',').map(field => field.replace(/:[\s\S]*/, '').trim()))
  expect(lines.length).toBeGreaterThan(30)
  expect(said.filter(key => key !== '' && !sayable.includes(key))).toEqual([])
})
