import { createServer } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listen } from '../../test/processes.ts'
import { ids } from '../src/cast.ts'
import type { Message } from '../src/shapes.ts'
import { type Driver, openTelegram } from './driver.ts'

// What a bot sets and sends: profile, commands, files, edits, webhook.
let driver: Driver

beforeEach(async () => {
  driver = await openTelegram()
  driver.reader.say('/start')
})
afterEach(() => driver.close())

const result = async (method: string, params: Readonly<Record<string, unknown>> = {}): Promise<unknown> =>
  (await driver.call(method, params)).result

/** The header of a PNG of that size: the server reads nothing else. */
function png(width: number, height: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(24)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, 0x89504e47)
  view.setUint32(16, width)
  view.setUint32(20, height)
  return bytes
}

async function upload(method: string, field: string, name: string, bytes: Uint8Array<ArrayBuffer>) {
  const form = new FormData()
  form.set('chat_id', String(ids.reader))
  form.set('caption', 'a')
  form.set('caption_entities', '[{"type":"bold","offset":0,"length":1}]')
  form.set(field, new Blob([bytes]), name)
  const response = await fetch(`${driver.apiRoot}/bot${driver.token}/${method}`, { method: 'POST', body: form })
  return (await response.json()) as { readonly ok: boolean; readonly description?: string; readonly result: Message }
}

describe('the profile', () => {
  test.each([
    ['setMyName', 'getMyName', 'name', 'Karvan'],
    ['setMyDescription', 'getMyDescription', 'description', ''],
    ['setMyShortDescription', 'getMyShortDescription', 'short_description', ''],
  ])('%s: a language of its own, else the one for everybody', async (set, get, field, first) => {
    expect(await result(get)).toEqual({ [field]: first })
    await result(set, { [field]: 'A' })
    await result(set, { [field]: 'Б', language_code: 'ru' })
    expect(await result(get, { language_code: 'ru' })).toEqual({ [field]: 'Б' })
    expect(await result(get, { language_code: 'az' })).toEqual({ [field]: 'A' })
    await result(set, { [field]: '', language_code: 'ru' })
    expect(await result(get, { language_code: 'ru' })).toEqual({ [field]: 'A' })
  })

  test('the narrowest scope and the own language win', async () => {
    const set = (command: string, more: Readonly<Record<string, unknown>> = {}) =>
      result('setMyCommands', { commands: [{ command, description: 'x' }], ...more })
    await set('everybody')
    await set('private', { scope: { type: 'all_private_chats' } })
    await set('russian', { scope: { type: 'all_private_chats' }, language_code: 'ru' })
    await set('group', { scope: { type: 'all_group_chats' } })
    await set('admins', { scope: { type: 'all_chat_administrators' } })
    await set('owner', { scope: { type: 'chat', chat_id: ids.admin } })
    const shown = (person: number, chat: number) =>
      driver.telegram.commandsFor(person, chat).map(({ command }) => command)
    expect(shown(ids.reader, ids.reader)).toEqual(['private'])
    expect(shown(ids.second, ids.second)).toEqual(['russian'])
    expect(shown(ids.admin, ids.admin)).toEqual(['owner'])
    expect(shown(ids.reader, ids.group)).toEqual(['group'])
    expect(shown(ids.admin, ids.group)).toEqual(['admins'])
    await result('deleteMyCommands', { scope: { type: 'chat', chat_id: ids.admin } })
    expect(shown(ids.admin, ids.admin)).toEqual(['private'])
    expect(await result('getMyCommands')).toEqual([{ command: 'everybody', description: 'x' }])
  })

  test('the menu button', async () => {
    expect(await result('getChatMenuButton')).toEqual({ type: 'commands' })
    await result('setChatMenuButton', { chat_id: ids.reader, menu_button: { type: 'default' } })
    expect(await result('getChatMenuButton', { chat_id: ids.reader })).toEqual({ type: 'default' })
  })

  test('who is in the group', async () => {
    expect(await result('getChat', { chat_id: '@trade_news' })).toMatchObject({ title: 'Trade news' })
    expect(await result('getChatMember', { chat_id: ids.group, user_id: ids.admin })).toMatchObject({
      status: 'creator',
    })
    expect(await result('getChatMember', { chat_id: ids.group, user_id: ids.reader })).toMatchObject({
      status: 'member',
    })
  })
})

describe('files', () => {
  test('a document goes up and comes down', async () => {
    const sent = await upload('sendDocument', 'document', 'trade 2025.csv', new TextEncoder().encode('a,b'))
    expect(sent.result).toMatchObject({
      caption: 'a',
      caption_entities: [{ type: 'bold' }],
      document: { file_name: 'trade 2025.csv', mime_type: 'text/csv', file_size: 3 },
    })
    const file_id = sent.result.document?.file_id
    const { file_path } = (await result('getFile', { file_id })) as { readonly file_path: string }
    const response = await fetch(`${driver.apiRoot}/file/bot${driver.token}/${file_path}`)
    expect(await response.text()).toBe('a,b')
    expect((await fetch(`${driver.apiRoot}/file/bot1:x/${file_path}`)).status).toBe(404)
    expect(await driver.call('sendDocument', { chat_id: ids.reader, document: file_id })).toMatchObject({ ok: true })
  })

  test.each([
    ['a chart', png(1200, 675), undefined],
    ['a text', new TextEncoder().encode('<svg/>'), 'Bad Request: IMAGE_PROCESS_FAILED'],
    ['a ribbon', png(4000, 100), 'Bad Request: PHOTO_INVALID_DIMENSIONS'],
    ['a wall', png(9000, 2000), 'Bad Request: PHOTO_INVALID_DIMENSIONS'],
  ])('%s as a photo', async (_name, bytes, description) => {
    const sent = await upload('sendPhoto', 'photo', 'a.png', bytes)
    expect(sent.description).toBe(description)
    if (description === undefined) expect(sent.result.photo).toMatchObject([{ width: 1200, height: 675 }])
  })

  test('an empty file is refused', async () =>
    expect(await upload('sendDocument', 'document', 'a.csv', new Uint8Array())).toMatchObject({
      description: 'Bad Request: file must be non-empty',
    }))
})

describe('messages of the bot', () => {
  test('edits keep the place and say when', async () => {
    const reply_markup = { inline_keyboard: [[{ text: 'a', callback_data: 'a' }]] }
    const { message_id } = (await result('sendMessage', { chat_id: ids.reader, text: 'a', reply_markup })) as Message
    const edited = await result('editMessageText', { chat_id: ids.reader, message_id, text: 'b' })
    expect(edited).toMatchObject({ message_id, text: 'b', edit_date: expect.any(Number) as number })
    expect(edited).not.toHaveProperty('reply_markup')
    await result('editMessageText', { chat_id: ids.reader, message_id, text: 'b', reply_markup })
    expect(driver.telegram.messages(ids.reader).at(-1)).toMatchObject({ text: 'b', reply_markup })
  })

  test('a reply shows what it replies to, one level deep', async () => {
    const first = driver.reader.say('a')
    const second = driver.reader.say('b', { replyTo: first.message_id })
    const sent = await result('sendMessage', {
      chat_id: ids.reader,
      text: 'c',
      reply_parameters: { message_id: second.message_id, quote: 'b' },
    })
    expect(sent).toMatchObject({ reply_to_message: { text: 'b' }, quote: { text: 'b', position: 0 } })
    expect(sent).not.toHaveProperty('reply_to_message.reply_to_message')
  })

  test('a picture is replaced under its buttons, with another caption', async () => {
    const sent = await upload('sendPhoto', 'photo', 'a.png', png(1200, 675))
    const { message_id } = sent.result
    const form = new FormData()
    form.set('chat_id', String(ids.reader))
    form.set('message_id', String(message_id))
    form.set('media', '{"type":"photo","media":"attach://chart","caption":"b"}')
    form.set('chart', new Blob([png(600, 400)]), 'b.png')
    await fetch(`${driver.apiRoot}/bot${driver.token}/editMessageMedia`, { method: 'POST', body: form })
    expect(driver.telegram.messages(ids.reader).at(-1)).toMatchObject({
      message_id,
      caption: 'b',
      photo: [{ width: 600, height: 400 }],
    })
    await result('editMessageCaption', { chat_id: ids.reader, message_id, caption: 'c' })
    expect(driver.telegram.messages(ids.reader).at(-1)).toMatchObject({ caption: 'c', photo: [{ width: 600 }] })
  })

  test('a deleted one is gone', async () => {
    const { message_id } = driver.reader.say('a')
    expect(await result('deleteMessage', { chat_id: ids.reader, message_id })).toBe(true)
    expect(driver.telegram.messages(ids.reader).some(one => one.message_id === message_id)).toBe(false)
  })

  test('in a channel they are the channel’s', async () => {
    const sent = await result('sendMessage', { chat_id: '@trade_news', text: 'a' })
    expect(sent).toMatchObject({ sender_chat: { id: ids.channel } })
    expect(sent).not.toHaveProperty('from')
  })

  test('links and commands in them are found', async () =>
    expect(await result('sendMessage', { chat_id: ids.reader, text: 'see report.az or /rank' })).toMatchObject({
      entities: [{ type: 'url' }, { type: 'bot_command' }],
    }))
})

describe('a webhook', () => {
  /** The HTTP server of a bot: it answers with these statuses in turn, and `all` resolves after the last one. */
  async function botServer(statuses: readonly number[]) {
    const seen: { readonly secret: unknown; readonly body: string }[] = []
    let done: () => void
    const all = new Promise<void>(resolve => {
      done = resolve
    })
    const server = createServer((request, response) => {
      let body = ''
      request.on('data', (part: Buffer) => {
        body += part.toString()
      })
      request.on('end', () => {
        seen.push({ secret: request.headers['x-telegram-bot-api-secret-token'], body })
        response.writeHead(statuses[seen.length - 1] ?? 200).end()
        if (seen.length === statuses.length) done()
      })
    })
    return { url: `http://127.0.0.1:${await listen(server)}/hook`, seen, all }
  }

  test('is called in order with the secret, again after a failure, and keeps polls away', async () => {
    const hook = await botServer([500, 200, 200])
    driver.telegram.world.webhook.firstPauseMs = 1
    await result('setWebhook', { url: hook.url, secret_token: 's3cret', drop_pending_updates: true })
    expect(await driver.call('getUpdates')).toMatchObject({
      error_code: 409,
      description:
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    })
    driver.reader.say('a')
    driver.reader.say('b')
    await hook.all
    expect(hook.seen.map(({ body }) => (JSON.parse(body) as { readonly message: Message }).message.text)).toEqual([
      'a',
      'a',
      'b',
    ])
    expect(hook.seen.map(({ secret }) => secret)).toEqual(['s3cret', 's3cret', 's3cret'])
    await driver.telegram.idle()
    expect(await result('getWebhookInfo')).toMatchObject({
      url: hook.url,
      pending_update_count: 0,
      last_error_message: expect.stringContaining('500') as string,
    })
    await result('deleteWebhook')
    expect(await driver.call('getUpdates')).toMatchObject({ ok: true })
  })
})
