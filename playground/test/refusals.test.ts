import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ids } from '../src/cast.ts'
import { type Driver, openTelegram } from './driver.ts'

let driver: Driver
const here = { chat_id: ids.reader }
const key = (more: Readonly<Record<string, unknown>>) => ({
  reply_markup: { inline_keyboard: [[{ text: 'a', ...more }]] },
})
const only = (receiver_user_id: number) => ({ ephemeral_message_parameters: { receiver_user_id } })
const rows = (count: number, width: number) => ({
  reply_markup: {
    inline_keyboard: Array.from({ length: count }, () =>
      Array.from({ length: width }, () => ({ text: 'a', callback_data: 'a' })),
    ),
  },
})

beforeAll(async () => {
  driver = await openTelegram()
  driver.reader.say('/start')
  await driver.call('sendMessage', { ...here, text: 'first', ...key({ callback_data: 'a' }) })
})
afterAll(() => driver.close())

describe('sendMessage', () => {
  test.each([
    ['no chat', { text: 'a' }, 'chat_id is empty'],
    ['an unknown chat', { chat_id: 5, text: 'a' }, 'chat not found'],
    ['no number and no name', { chat_id: 'abc', text: 'a' }, 'chat not found'],
    ['an unknown name', { chat_id: '@nobody_here', text: 'a' }, 'chat not found'],
    ['no text', here, 'message text is empty'],
    ['white space', { ...here, text: ' \n ' }, 'text must be non-empty'],
    ['a long text', { ...here, text: 'a'.repeat(4097) }, 'message is too long'],
    ['a text that is a number', { ...here, text: 5 }, 'parameter "text" is wrong'],
    ['an unknown parameter', { ...here, text: 'a', txt: 'b' }, 'unknown parameter "txt"'],
    [
      'an old parameter',
      { ...here, text: 'a', disable_web_page_preview: true },
      'unknown parameter "disable_web_page_preview"',
    ],
    [
      'an unknown field',
      { ...here, text: 'a', link_preview_options: { off: true } },
      'unknown parameter "link_preview_options.off"',
    ],
    [
      'an unknown field of a button',
      { ...here, text: 'a', ...key({ callback_data: 'a', colour: 'red' }) },
      'unknown parameter "reply_markup.inline_keyboard.0.0.colour"',
    ],
    [
      'an unknown entity',
      { ...here, text: 'a', entities: [{ type: 'blink', offset: 0, length: 1 }] },
      "can't parse MessageEntity",
    ],
    ['markup in the text', { ...here, text: '<b>a</b>', parse_mode: 'HTML' }, 'unknown parameter "parse_mode"'],
    [
      'a reply to nothing',
      { ...here, text: 'a', reply_parameters: { message_id: 999 } },
      'message to be replied not found',
    ],
    ['to one alone in a private chat', { ...here, text: 'a', ...only(ids.reader) }, 'BOT_NOT_ADMIN'],
    ['to one alone by a member', { chat_id: ids.group, text: 'a', ...only(ids.reader) }, 'BOT_NOT_ADMIN'],
    ['to one alone who is not there', { chat_id: ids.channel, text: 'a', ...only(5) }, 'USER_NOT_PARTICIPANT'],
    ['a topic that is not there', { ...here, text: 'a', message_thread_id: 1 }, 'message thread not found'],
    [
      'a button without action',
      { ...here, text: 'a', ...key({}) },
      'Text buttons are unallowed in the inline keyboard',
    ],
    [
      'a button without text',
      { ...here, text: 'a', ...key({ text: '', callback_data: 'a' }) },
      'inline keyboard button text must be non-empty',
    ],
    [
      'a button with two actions',
      { ...here, text: 'a', ...key({ callback_data: 'a', url: 'https://a.az' }) },
      'exactly one action',
    ],
    [
      'button data of 65 bytes',
      { ...here, text: 'a', ...key({ callback_data: `${'ə'.repeat(32)}a` }) },
      'BUTTON_DATA_INVALID',
    ],
    [
      'a button that leads nowhere',
      { ...here, text: 'a', ...key({ url: 'nowhere' }) },
      "inline keyboard button URL 'nowhere' is invalid: Wrong HTTP URL",
    ],
    ['an unknown style', { ...here, text: 'a', ...key({ callback_data: 'a', style: 'pink' }) }, 'BUTTON_STYLE_INVALID'],
    ['nine buttons a row', { ...here, text: 'a', ...rows(1, 9) }, 'REPLY_MARKUP_TOO_LONG'],
    ['101 buttons', { ...here, text: 'a', ...rows(101, 1) }, 'REPLY_MARKUP_TOO_LONG'],
  ])('%s', async (_name, params, words) => {
    const answer = await driver.call('sendMessage', params)
    expect(answer).toMatchObject({ ok: false, error_code: 400 })
    expect(answer.description).toContain(`Bad Request: `)
    expect(answer.description).toContain(words)
  })

  test.each([
    ['64 bytes of data', { ...key({ callback_data: 'ə'.repeat(32) }) }],
    ['a full keyboard', rows(12, 8)],
    [
      'a reply to nothing that may go without',
      { reply_parameters: { message_id: 999, allow_sending_without_reply: true } },
    ],
    ['objects as JSON text', { reply_markup: JSON.stringify(key({ callback_data: 'a' }).reply_markup) }],
    ['numbers as text', { chat_id: String(ids.reader), disable_notification: 'true' }],
    ['other keyboards', { reply_markup: { force_reply: true } }],
  ])('%s is taken', async (_name, params) =>
    expect(await driver.call('sendMessage', { ...here, text: 'a', ...params })).toMatchObject({ ok: true }),
  )
})

describe('other methods', () => {
  test.each([
    ['editMessageText', { ...here, message_id: 999, text: 'a' }, 'message to edit not found'],
    ['editMessageText', { ...here, message_id: 1, text: 'a' }, "message can't be edited"],
    ['editMessageText', { ...here, text: 'a' }, 'message identifier is not specified'],
    ['editMessageText', { ...here, message_id: 2, text: '' }, 'message text is empty'],
    [
      'editMessageText',
      { ...here, message_id: 2, text: 'first', ...key({ callback_data: 'a' }) },
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    ],
    ['editMessageText', { inline_message_id: 'x', text: 'a' }, 'MESSAGE_ID_INVALID'],
    ['editMessageCaption', { ...here, message_id: 2, caption: 'a' }, 'there is no caption in the message to edit'],
    ['deleteMessage', { ...here, message_id: 999 }, 'message to delete not found'],
    ['sendChatAction', { ...here, action: 'dancing' }, 'wrong parameter action in request'],
    [
      'answerCallbackQuery',
      { callback_query_id: '1' },
      'query is too old and response timeout expired or query ID is invalid',
    ],
    ['answerCallbackQuery', { callback_query_id: '1', text: 'a'.repeat(201) }, 'MESSAGE_TOO_LONG'],
    ['answerInlineQuery', { inline_query_id: '1', results: [] }, 'query is too old'],
    ['getFile', { file_id: 'x' }, 'invalid file_id'],
    ['getChat', { chat_id: 5 }, 'chat not found'],
    ['getChatMember', { chat_id: ids.group, user_id: 5 }, 'PARTICIPANT_ID_INVALID'],
    ['setMyCommands', { commands: [{ command: 'Üç', description: 'a' }] }, 'BOT_COMMAND_INVALID'],
    ['setMyCommands', { commands: [{ command: 'a', description: '' }] }, 'BOT_COMMAND_DESCRIPTION_INVALID'],
    [
      'setMyCommands',
      { commands: [{ command: 'a', description: 'a', hasHandler: true }] },
      'unknown parameter "commands.0.hasHandler"',
    ],
    ['setMyDescription', { description: 'a'.repeat(513) }, 'BOT_DESCRIPTION_INVALID'],
    ['setMyShortDescription', { short_description: 'a'.repeat(121) }, 'BOT_SHORT_DESCRIPTION_INVALID'],
    ['setMyName', { name: 'a', language_code: 'english' }, 'LANGUAGE_CODE_INVALID'],
    ['sendPhoto', here, 'there is no photo in the request'],
    ['sendDocument', { ...here, document: 'x' }, 'wrong file identifier/HTTP URL specified'],
    ['sendPhoto', { ...here, photo: 'https://a.az/x.png' }, 'failed to get HTTP URL content'],
    ['setWebhook', { url: 'https://example.com' }, 'bad webhook'],
    ['getUpdates', { limit: 0 }, 'limit must be between 1 and 100'],
    ['getUpdates', { allowed_updates: ['gossip'] }, 'allowed_updates'],
  ])('%s %j', async (method, params, words) => {
    const answer = await driver.call(method, params)
    expect(answer).toMatchObject({ ok: false, error_code: 400 })
    expect(answer.description).toContain(words)
  })

  test('an unknown method', async () =>
    expect(await driver.call('sendTelepathy')).toEqual({ ok: false, error_code: 404, description: 'Not Found' }))

  test('a wrong token', async () => {
    const response = await fetch(`${driver.apiRoot}/bot1:x/getMe`)
    expect(response.status).toBe(401)
    expect(await response.json()).toEqual({ ok: false, error_code: 401, description: 'Unauthorized' })
  })

  test('a body that is not JSON', async () => {
    const response = await fetch(`${driver.apiRoot}/bot${driver.token}/sendMessage`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{',
    })
    expect(response.status).toBe(400)
  })
})
