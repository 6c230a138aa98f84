import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ids } from '../../../playground/src/cast.ts'
import { type Driver, openTelegram } from '../../../playground/test/driver.ts'
import type { App } from '../../../src/handlers/app.ts'
import type { Message } from '../../../src/writing/message/message.ts'
import { echoApp, plain } from '../app.ts'
import { type Rig, startBot } from '../rig.ts'

const cell = (text: string) => ({ text, align: 'left', valign: 'top' }) as const
const table: Message = {
  ...plain('1. Italy · 2. Türkiye'),
  buttons: [[{ label: 'More', data: 'more' }]],
  rich: {
    blocks: [
      { type: 'table', cells: [[cell('Italy')], [cell('Türkiye')]], is_striped: true, is_compact: true },
      { type: 'footer', text: { type: 'reference', name: '1', text: '[1] Report' } },
    ],
    buttons: [[{ label: 'Back', data: 'back' }]],
  },
}
const copying: Message = {
  text: '$4.87 billion [1]',
  entities: [{ type: 'text_link', offset: 14, length: 3, url: 'https://report.az/1' }],
  buttons: [
    [
      { label: 'Cite', data: 'cite' },
      { label: 'Copy', copy: '$4.87 billion' },
    ],
    [{ label: 'Copy all', copy: 'all' }],
  ],
}
const dated: Message = {
  text: 'Entered 13 Mar 2026 [1]',
  entities: [
    { type: 'date_time', offset: 8, length: 11, unix_time: 1_773_356_400, date_time_format: 'D' },
    { type: 'text_link', offset: 20, length: 3, url: 'https://report.az/1' },
  ],
  buttons: [],
}
const said: Readonly<Record<string, Message>> = { table, copying, dated }

/** Answers a text or a press with the message of that name. */
const app: App = {
  ...echoApp(),
  respond: async ({ text }) => said[text ?? ''] ?? plain(`You said ${text}`),
  press: async data => ({ message: said[data === 'back' ? 'table' : data] ?? plain(`Pressed ${data}`) }),
}

let telegram: Driver
let rig: Rig
beforeEach(async () => {
  telegram = await openTelegram()
  rig = await startBot(telegram, { app })
})
afterEach(async () => {
  await rig.bot.stop()
  await telegram.close()
})

const methods = () => telegram.telegram.calls.map(({ method }) => method).filter(method => /^(send|edit)/.test(method))
const last = () => telegram.telegram.messages(ids.reader).at(-1)
const refused = () => telegram.telegram.refusals.map(({ method, description }) => `${method}: ${description}`)

describe('a table', () => {
  test('is sent as one, with its own buttons', async () => {
    const { rich_message, text, reply_markup } = await telegram.reader.ask('table')
    expect(rich_message?.blocks.map(({ type }) => type)).toEqual(['table', 'footer'])
    expect(text).toBeUndefined()
    expect(reply_markup?.inline_keyboard.flat().map(key => key.text)).toEqual(['Back'])
    expect(refused()).toEqual([])
  })

  test('a press turns a table into text, and text into a table', async () => {
    await telegram.reader.ask('copying')
    await telegram.reader.press('Cite')
    expect((await telegram.reader.edited()).text).toBe('Pressed cite')
    await telegram.reader.ask('table')
    await telegram.reader.press('Back')
    await telegram.telegram.idle()
    // The same table again: Telegram refuses it as unchanged, and the reader sees no error.
    expect(refused()).toEqual([expect.stringContaining('message is not modified')])
    expect(last()?.rich_message).toBeDefined()
  })

  test('is sent as text when the server does not support it, and the next at once', async () => {
    telegram.telegram.setOld(true)
    expect((await telegram.reader.ask('table')).text).toBe('1. Italy · 2. Türkiye')
    expect((await telegram.reader.ask('table')).text).toBe('1. Italy · 2. Türkiye')
    await telegram.telegram.idle()
    expect(methods().filter(method => method !== 'sendChatAction')).toEqual([
      'sendRichMessage',
      'sendMessage',
      'sendMessage',
    ])
    expect(rig.lines.filter(line => line.includes('a table was refused'))).toHaveLength(1)
  })

  test('is edited as text when the server does not support it', async () => {
    telegram.telegram.setOld(true)
    await telegram.reader.ask('dated')
    telegram.telegram.setOld(false)
    const { message_id } = await telegram.reader.ask('table')
    telegram.telegram.setOld(true)
    telegram.telegram.press(ids.reader, ids.reader, message_id, 'back')
    expect((await telegram.reader.edited()).text).toBe('1. Italy · 2. Türkiye')
  })

  test.each([
    [400, 'Bad Request: RICH_MESSAGE_CONTENT_REQUIRED', 1],
    [400, 'Bad Request: something about this one', 2],
    [404, 'Not Found: method not found', 1],
  ] as const)('refused with %i "%s" it is sent as text; of two, %i are tried', async (kind, description, tried) => {
    telegram.telegram.fault({ method: 'sendRichMessage', kind, description, times: 2 })
    expect((await telegram.reader.ask('table')).text).toBe('1. Italy · 2. Türkiye')
    expect((await telegram.reader.ask('table')).text).toBe('1. Italy · 2. Türkiye')
    await telegram.telegram.idle()
    expect(methods().filter(method => method === 'sendRichMessage')).toHaveLength(tried)
  })

  test('is not sent as text to a person who has blocked the bot', async () => {
    telegram.telegram.fault({ method: 'sendRichMessage', kind: 403 })
    telegram.reader.say('table')
    await telegram.telegram.idle()
    expect(methods()).not.toContain('sendMessage')
  })
})

describe('an old server', () => {
  beforeEach(() => telegram.telegram.setOld(true))

  test('gets no buttons that copy; the others and the links stay, and it is tried once', async () => {
    const { text, entities, reply_markup } = await telegram.reader.ask('copying')
    expect(text).toBe('$4.87 billion [1]')
    expect(entities?.map(({ type }) => type)).toEqual(['text_link'])
    expect(reply_markup?.inline_keyboard).toEqual([[{ text: 'Cite', callback_data: 'cite' }]])
    await telegram.reader.ask('copying')
    await telegram.telegram.idle()
    expect(refused()).toEqual([expect.stringContaining('Text buttons are unallowed')])
  })

  test('gets no moments; the links stay, and it is tried once', async () => {
    const { text, entities } = await telegram.reader.ask('dated')
    expect(text).toBe('Entered 13 Mar 2026 [1]')
    expect(entities?.map(({ type }) => type)).toEqual(['text_link'])
    await telegram.reader.ask('dated')
    await telegram.telegram.idle()
    expect(refused()).toEqual([expect.stringContaining('unsupported type')])
  })

  test('edits without them as well', async () => {
    const { message_id } = await telegram.reader.ask('hello')
    telegram.telegram.setOld(false)
    const { message_id: shown } = await telegram.reader.ask('copying')
    telegram.telegram.setOld(true)
    telegram.telegram.press(ids.reader, ids.reader, shown, 'dated')
    expect((await telegram.reader.edited()).text).toBe('Entered 13 Mar 2026 [1]')
    expect(message_id).toBeLessThan(shown)
  })
})

test('a server of today gets all of it', async () => {
  const { entities } = await telegram.reader.ask('dated')
  expect(entities?.map(({ type }) => type)).toEqual(['date_time', 'text_link'])
  const { reply_markup } = await telegram.reader.ask('copying')
  expect(reply_markup?.inline_keyboard.flat()[1]).toEqual({ text: 'Copy', copy_text: { text: '$4.87 billion' } })
})
