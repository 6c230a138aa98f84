import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ids } from '../src/cast.ts'
import { type Driver, openTelegram } from './driver.ts'

let driver: Driver

beforeEach(async () => {
  driver = await openTelegram()
  driver.reader.say('/start')
  await driver.call('getUpdates', { offset: -1 })
})
afterEach(() => driver.close())

const brought = async (): Promise<readonly unknown[]> =>
  ((await driver.call('getUpdates')).result as readonly { readonly message?: unknown }[])
    .slice(1)
    .map(one => one.message)
const mebibytes = (count: number): string => 'a'.repeat(count * 1024 * 1024)

describe('a file that a person sends', () => {
  test('brings its name, size and type, and the command under it', async () => {
    const { document } = driver.reader.sendFile('Yanvar, 2026.csv', 'a,b\n1,2\n', '/import@karvan_bot now')
    expect(await brought()).toMatchObject([
      {
        document: { file_name: 'Yanvar, 2026.csv', mime_type: 'text/csv', file_size: 8 },
        caption: '/import@karvan_bot now',
        caption_entities: [{ type: 'bot_command', offset: 0, length: 18 }],
      },
    ])
    expect(await driver.download(document?.file_id ?? '')).toBe('a,b\n1,2\n')
  })

  test('is in a reply to it', async () => {
    const file = driver.reader.sendFile('a.json', '{}')
    driver.reader.say('/import', { replyTo: file.message_id })
    expect((await brought()).at(-1)).toMatchObject({
      text: '/import',
      reply_to_message: { from: { id: ids.reader }, document: { file_name: 'a.json' } },
    })
  })

  test('keeps its caption when that is changed', async () => {
    const file = driver.reader.sendFile('a.csv', 'a', '/import')
    driver.reader.edit(file, '/import again')
    const [, , edited] = (await driver.call('getUpdates')).result as readonly unknown[]
    expect(edited).toMatchObject({
      edited_message: { caption: '/import again', caption_entities: [{ length: 7 }], document: { file_name: 'a.csv' } },
    })
  })

  test('of 20 MB can be fetched, a larger one not', async () => {
    const [fits, over] = [20, 20.001].map(size => driver.reader.sendFile('a.csv', mebibytes(size)).document?.file_id)
    expect(await driver.download(fits ?? '')).toHaveLength(20 * 1024 * 1024)
    await expect(driver.download(over ?? '')).rejects.toThrow('Bad Request: file is too big')
    const { path = '' } = driver.telegram.file(over ?? '') ?? {}
    expect((await fetch(`${driver.apiRoot}/file/bot${driver.token}/${path}`)).status).toBe(404)
  })

  test('cannot be empty, and its caption not longer than 1024', () => {
    expect(() => driver.reader.sendFile('a.csv', '')).toThrow('file must be non-empty')
    expect(() => driver.reader.sendFile('a.csv', 'a', 'b'.repeat(1025))).toThrow('at most 1024 characters')
  })
})

describe('a file that the bot sends', () => {
  const chat_id = String(ids.reader)

  test('can be saved from the page under its name, and sent again by its id', async () => {
    const sent = await driver.upload(
      'sendDocument',
      { chat_id, caption: 'Today', document: 'attach://part' },
      { part: { name: 'backup.jsonl', content: '{"a":1}\n' } },
    )
    const { document } = sent.result as { readonly document: { readonly file_id: string } }
    expect(document).toMatchObject({ file_name: 'backup.jsonl', file_size: 8 })
    const saved = await fetch(`${driver.apiRoot}/files/${document.file_id}`)
    expect(saved.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''backup.jsonl")
    expect(await saved.text()).toBe('{"a":1}\n')
    const again = await driver.call('sendDocument', { chat_id, document: document.file_id })
    expect(again).toMatchObject({ ok: true, result: { document } })
  })

  test('a person’s reply to it carries it', async () => {
    const files = { document: { name: 'report.txt', content: 'row 3' } }
    const sent = await driver.upload('sendDocument', { chat_id }, files)
    const { message_id: replyTo } = sent.result as { readonly message_id: number }
    driver.reader.say('/restore', { replyTo })
    expect(await brought()).toMatchObject([
      { reply_to_message: { from: { id: ids.bot }, document: { file_name: 'report.txt' } } },
    ])
  })
})

test('a message edited thirty times in quick succession keeps the last words', async () => {
  const chat_id = ids.reader
  const { result } = await driver.call('sendMessage', { chat_id, text: '0 %' })
  const { message_id } = result as { readonly message_id: number }
  for (let percent = 1; percent <= 30; percent += 1) {
    const text = `${percent} % ${'·'.repeat(4000)}`
    expect((await driver.call('editMessageText', { chat_id, message_id, text })).ok).toBe(true)
  }
  expect(driver.telegram.messages(chat_id).at(-1)?.text).toMatch(/^30 %/)
  expect(driver.reader.unread).toHaveLength(31)
})
