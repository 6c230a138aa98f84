import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ids } from '../src/cast.ts'
import { type Driver, openTelegram } from './driver.ts'

let driver: Driver

beforeEach(async () => {
  driver = await openTelegram()
})
afterEach(() => driver.close())

type Update = Readonly<Record<string, unknown>>

const act = (name: string, body: Update): Promise<Response> =>
  fetch(`${driver.apiRoot}/do/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ personId: ids.reader, ...body }),
  })
const place = (chatId: number, to: string, personId: number = ids.reader) => act('bot', { chatId, to, personId })
const updates = async (): Promise<readonly Update[]> => (await driver.call('getUpdates')).result as readonly Update[]
const send = (chat_id: number | string) =>
  driver.call('sendMessage', { chat_id, text: 'a', disable_notification: true })
const seen = async (chatId: number): Promise<Update | undefined> => {
  const view = (await (await fetch(`${driver.apiRoot}/view/${ids.reader}`)).json()) as {
    readonly chats: readonly { readonly chat: { readonly id: number } }[]
  }
  return view.chats.find(({ chat }) => chat.id === chatId)
}

describe('the bot in one’s own channel', () => {
  const channel = '@corridor_notes'

  test('is not there at first', async () => {
    expect(await send(channel)).toMatchObject({ description: 'Forbidden: bot is not a member of the channel chat' })
    expect(await seen(ids.ownChannel)).toMatchObject({ bot: 'kicked', mayManage: true, mayWrite: true })
  })

  test('is made an admin and posts, without a sound', async () => {
    await place(ids.ownChannel, 'administrator')
    expect(await updates()).toMatchObject([
      {
        my_chat_member: {
          old_chat_member: { status: 'left' },
          new_chat_member: { status: 'administrator', can_post_messages: true },
        },
      },
    ])
    const { result } = await send(channel)
    expect(result).toMatchObject({ sender_chat: { username: 'corridor_notes' }, chat: { type: 'channel' } })
    expect(result).not.toHaveProperty('from')
    const { message_id } = result as { readonly message_id: number }
    expect(await seen(ids.ownChannel)).toMatchObject({ silent: [message_id], bot: 'administrator' })
  })

  test('is an admin that may not post', async () => {
    await place(ids.ownChannel, 'administrator')
    await place(ids.ownChannel, 'mute')
    expect((await updates()).at(-1)).toMatchObject({
      my_chat_member: {
        old_chat_member: { can_post_messages: true },
        new_chat_member: { status: 'administrator', can_post_messages: false },
      },
    })
    expect(await send(channel)).toMatchObject({
      error_code: 400,
      description: 'Bad Request: need administrator rights in the channel chat',
    })
    await place(ids.ownChannel, 'administrator')
    expect(await send(channel)).toMatchObject({ ok: true })
  })

  test('is removed', async () => {
    await place(ids.ownChannel, 'administrator')
    await place(ids.ownChannel, 'kicked')
    expect(await send(channel)).toMatchObject({
      error_code: 403,
      description: 'Forbidden: bot was kicked from the channel chat',
    })
  })

  test('a post that is forwarded to it says which post of which channel it is', async () => {
    const post = driver.reader.in(ids.ownChannel).say('News')
    await act('forward', { chatId: ids.reader, fromChatId: ids.ownChannel, messageId: post.message_id })
    const chat = { id: ids.ownChannel, type: 'channel', title: 'Corridor notes', username: 'corridor_notes' }
    const forward_origin = { type: 'channel', date: post.date, chat, message_id: post.message_id }
    expect((await updates()).at(-1)).toMatchObject({ message: { text: 'News', forward_origin } })
  })
})

describe('the bot in one’s own group', () => {
  const group = ids.forum

  test('is removed, and added again with a notice', async () => {
    await place(group, 'kicked')
    expect(await send(group)).toMatchObject({ description: 'Forbidden: bot was kicked from the supergroup chat' })
    await place(group, 'member')
    expect((await updates()).at(-1)).toMatchObject({ message: { new_chat_members: [{ id: ids.bot }] } })
    expect(await send(group)).toMatchObject({ ok: true })
  })

  test('may not write, and may again', async () => {
    await place(group, 'restricted')
    expect(await seen(group)).toMatchObject({ bot: 'restricted' })
    expect(await send(group)).toMatchObject({
      error_code: 400,
      description: 'Bad Request: not enough rights to send text messages to the chat',
    })
    await place(group, 'member')
    expect(await send(group)).toMatchObject({ ok: true })
  })

  test('is given the same place once', async () => {
    await place(group, 'administrator')
    await place(group, 'administrator')
    expect(await updates()).toHaveLength(1)
  })

  test.each([
    ['a person who is not an admin', () => place(group, 'kicked', ids.second), 'Timur is not an admin here'],
    ['a role that groups do not have', () => place(group, 'mute'), 'the bot cannot be "mute" here'],
    ['a role that channels do not have', () => place(ids.ownChannel, 'member'), 'the bot cannot be "member" here'],
  ])('%s: refused with a reason', async (_name, refused, error) => {
    const answer = await refused()
    expect([answer.status, await answer.json()]).toEqual([400, { error }])
    expect(await updates()).toEqual([])
  })

  test('its topics are shown, and what is said in one is said there', async () => {
    expect(await seen(group)).toMatchObject({
      chat: { is_forum: true },
      topics: [
        { id: 2, name: 'China' },
        { id: 3, name: 'Türkiye' },
      ],
    })
    await act('say', { chatId: group, topic: 2, text: '/rank@karvan_bot' })
    expect((await updates()).at(-1)).toMatchObject({ message: { message_thread_id: 2, is_topic_message: true } })
  })
})

describe('a private chat', () => {
  test('that is blocked tells the bot, and takes nothing until it is unblocked', async () => {
    driver.reader.say('/start')
    await act('block', { isBlocked: true })
    expect((await updates()).at(-1)).toMatchObject({ my_chat_member: { new_chat_member: { status: 'kicked' } } })
    expect(await send(ids.reader)).toMatchObject({
      error_code: 403,
      description: 'Forbidden: bot was blocked by the user',
    })
    await act('block', { isBlocked: false })
    expect((await updates()).at(-1)).toMatchObject({ my_chat_member: { new_chat_member: { status: 'member' } } })
    expect(await send(ids.reader)).toMatchObject({ ok: true })
  })
})
