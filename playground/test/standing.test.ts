import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ids } from '../src/cast.ts'
import { type Driver, openTelegram } from './driver.ts'

let driver: Driver

beforeAll(async () => {
  driver = await openTelegram()
  driver.reader.say('/start')
})
afterAll(() => driver.close())

describe('who may not be written to', () => {
  const send = (chat: number | string, more: Readonly<Record<string, unknown>> = {}) =>
    driver.call('sendMessage', { chat_id: chat, text: 'a', ...more })

  test('a person who never wrote', async () =>
    expect(await send(ids.second)).toMatchObject({
      error_code: 403,
      description: "Forbidden: bot can't initiate conversation with a user",
    }))

  test('a person who blocked the bot', async () => {
    driver.telegram.block(ids.reader)
    expect(await send(ids.reader)).toMatchObject({
      error_code: 403,
      description: 'Forbidden: bot was blocked by the user',
    })
    driver.telegram.unblock(ids.reader)
    expect(await send(ids.reader)).toMatchObject({ ok: true })
  })

  test('a deleted account', async () => {
    driver.telegram.addPerson({ id: 42, first_name: 'Gone' })
    driver.voice(42, 42).say('/start')
    driver.telegram.deactivate(42)
    expect(await send(42)).toMatchObject({ error_code: 403, description: 'Forbidden: user is deactivated' })
  })

  test('a group that threw the bot out, or that it left', async () => {
    driver.telegram.kick(ids.group)
    expect(await send(ids.group)).toMatchObject({
      error_code: 403,
      description: 'Forbidden: bot was kicked from the supergroup chat',
    })
    driver.telegram.addBot(ids.group)
    driver.telegram.stand(ids.group, ids.bot, 'left')
    expect(await send(ids.group)).toMatchObject({
      error_code: 403,
      description: 'Forbidden: bot is not a member of the supergroup chat',
    })
    driver.telegram.addBot(ids.group)
  })

  test('a group where the bot may not speak', async () => {
    driver.telegram.stand(ids.group, ids.bot, 'restricted')
    expect(await send(ids.group)).toMatchObject({
      description: 'Bad Request: not enough rights to send text messages to the chat',
    })
    driver.telegram.stand(ids.group, ids.bot, 'member')
  })

  test('a channel without admin rights', async () => {
    driver.telegram.stand(ids.channel, ids.bot, 'member')
    expect(await send('@trade_news')).toMatchObject({
      description: 'Bad Request: need administrator rights in the channel chat',
    })
    driver.telegram.stand(ids.channel, ids.bot, 'administrator')
    expect(await send('@trade_news')).toMatchObject({ ok: true })
  })

  test('a closed topic', async () => {
    driver.telegram.addChat({ id: -1003, type: 'supergroup', title: 'Forum', is_forum: true }, [[ids.bot, 'member']])
    driver.telegram.setTopic(-1003, 7, 'open')
    expect(await send(-1003, { message_thread_id: 7 })).toMatchObject({ ok: true, result: { message_thread_id: 7 } })
    driver.telegram.setTopic(-1003, 7, 'closed')
    expect(await send(-1003, { message_thread_id: 7 })).toMatchObject({ description: 'Bad Request: TOPIC_CLOSED' })
  })

  test('a group that became a supergroup', async () => {
    driver.telegram.addChat({ id: -77, type: 'group', title: 'Old' }, [
      [ids.bot, 'member'],
      [ids.reader, 'member'],
    ])
    driver.telegram.migrate(-77, -100_077)
    expect(await send(-77)).toMatchObject({
      error_code: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: -100_077 },
    })
    expect(await send(-100_077)).toMatchObject({ ok: true })
  })
})
