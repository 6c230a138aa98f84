import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ids } from '../src/cast.ts'
import { type Driver, openTelegram } from './driver.ts'

let driver: Driver
const here = { chat_id: ids.reader }
const words = (text: unknown) => ({ type: 'paragraph', text })
const row = (width: number) => Array.from({ length: width }, () => ({ text: 'a', align: 'left', valign: 'top' }))
const table = (rows: number, width: number) => ({
  type: 'table',
  cells: Array.from({ length: rows }, () => row(width)),
})
const nested = (levels: number): unknown =>
  levels === 0 ? words('a') : { type: 'details', summary: 's', blocks: [nested(levels - 1)] }
const bold = (levels: number): unknown => (levels === 0 ? 'a' : { type: 'bold', text: bold(levels - 1) })
const rich = (...blocks: readonly unknown[]) => ({ ...here, rich_message: { blocks } })

beforeAll(async () => {
  driver = await openTelegram()
  driver.reader.say('/start')
})
afterAll(() => driver.close())

test.each([
  ['words', rich(words('a'))],
  ['a table of 20 columns', rich(table(3, 20))],
  ['499 rows', rich(table(499, 1))],
  ['15 levels of what unfolds', rich(nested(15))],
  [
    'a footnote and its number',
    rich(
      words({ type: 'reference_link', text: '[1]', reference_name: '1' }),
      words({ type: 'reference', text: 'b', name: '1' }),
    ),
  ],
  ['as JSON text', { ...here, rich_message: JSON.stringify({ blocks: [words('a')], skip_entity_detection: true }) }],
])('takes %s', async (_, params) => expect(await driver.call('sendRichMessage', params)).toMatchObject({ ok: true }))

test.each([
  ['nothing', { ...here, rich_message: {} }, 'RICH_MESSAGE_CONTENT_REQUIRED'],
  ['no words', rich(words(' ')), 'RICH_MESSAGE_CONTENT_REQUIRED'],
  ['too many words', rich(words('a'.repeat(32_769))), 'RICH_MESSAGE_TOO_LONG'],
  ['a table of 21 columns', rich(table(1, 21)), 'COLUMNS'],
  ['500 rows', rich(table(500, 1)), 'BLOCKS'],
  ['17 levels of what unfolds', rich(nested(17)), 'DEPTH'],
  ['16 times bold', rich(words(bold(16))), 'DEPTH'],
  [
    'a number without its footnote',
    rich(words({ type: 'reference_link', text: '[1]', reference_name: '1' })),
    'leads nowhere',
  ],
  ['a text of type plain', rich(words({ type: 'plain', text: 'a' })), 'Unsupported rich text type'],
  ['a block of no type', rich({ text: 'a' }), 'no block of this type'],
  ['a cell without its place', rich({ type: 'table', cells: [[{ text: 'a' }]] }), 'is wrong'],
  ['a link to nowhere', rich(words({ type: 'url', text: 'a', url: 'javascript:alert(1)' })), 'Wrong HTTP URL'],
  ['an unknown parameter', { ...rich(words('a')), text: 'b' }, 'unknown parameter "text"'],
])('refuses %s', async (_, params, description) => {
  const answer = await driver.call('sendRichMessage', params)
  expect(answer).toMatchObject({ ok: false, error_code: 400, description: expect.stringContaining(description) })
})

describe('editing', () => {
  const sent = async (method: string, params: object): Promise<number> => {
    await driver.call(method, { ...here, ...params })
    return driver.telegram.messages(ids.reader).at(-1)?.message_id ?? 0
  }
  const edit = (message_id: number, params: object) =>
    driver.call('editMessageText', { ...here, message_id, ...params })

  test('words turn into a table and back', async () => {
    const id = await sent('sendMessage', { text: 'words' })
    expect(await edit(id, { rich_message: { blocks: [table(1, 1)] } })).toMatchObject({ ok: true })
    expect(driver.telegram.messages(ids.reader).at(-1)?.text).toBeUndefined()
    expect(await edit(id, { text: 'words' })).toMatchObject({ ok: true })
    expect(driver.telegram.messages(ids.reader).at(-1)?.rich_message).toBeUndefined()
  })

  test.each([
    ['both at once', { text: 'a', rich_message: { blocks: [words('a')] } }, 'must not be used together'],
    ['neither', {}, 'message text is empty'],
    ['the same again', { rich_message: { blocks: [words('same')] } }, 'message is not modified'],
  ])('refuses %s', async (_, params, description) => {
    const id = await sent('sendRichMessage', { rich_message: { blocks: [words('same')] } })
    expect((await edit(id, params)).description).toContain(description)
  })
})

test.each([
  ['a rich message', 'sendRichMessage', rich(words('a')), 404],
  [
    'a button that copies',
    'sendMessage',
    { ...here, text: 'a', reply_markup: { inline_keyboard: [[{ text: 'a', copy_text: { text: 'b' } }]] } },
    400,
  ],
  [
    'a moment',
    'sendMessage',
    {
      ...here,
      text: 'a',
      entities: [{ type: 'date_time', offset: 0, length: 1, unix_time: 1, date_time_format: 'D' }],
    },
    400,
  ],
])('an old server does not know %s', async (_, method, params, code) => {
  expect(await driver.call(method, params)).toMatchObject({ ok: true })
  driver.telegram.setOld(true)
  expect(await driver.call(method, params)).toMatchObject({ ok: false, error_code: code })
  driver.telegram.setOld(false)
})

test('a moment is written in one of the formats that there are', async () => {
  const entities = [{ type: 'date_time', offset: 0, length: 1, unix_time: 1, date_time_format: 'X' }]
  expect((await driver.call('sendMessage', { ...here, text: 'a', entities })).description).toContain('date-time format')
})
