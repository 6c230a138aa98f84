import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ids } from '../src/cast.ts'
import { type Driver, openTelegram } from './driver.ts'

let driver: Driver

beforeEach(async () => {
  driver = await openTelegram({ now: () => new Date('2026-03-13T10:00:00Z') })
})
afterEach(() => driver.close())

type Update = Readonly<Record<string, unknown>>

const updates = async (): Promise<readonly Update[]> => (await driver.call('getUpdates')).result as readonly Update[]
const newest = async (): Promise<Update | undefined> => (await updates()).at(-1)

const group = { id: ids.group, type: 'supergroup' }
const channel = { id: ids.channel, type: 'channel' }
const own = { id: ids.reader }

describe('whose words the bot is brought', () => {
  test.each([
    ['a person’s own', () => driver.reader.say('/add'), { message: { from: own, chat: { id: ids.reader } } }],
    ['a member’s in a group', () => driver.reader.in(ids.group).say('/add'), { message: { from: own, chat: group } }],
    [
      'a group admin’s',
      () => driver.admin.in(ids.group).say('/add'),
      { message: { from: { id: ids.admin }, chat: group } },
    ],
    [
      'an anonymous admin’s',
      () => driver.admin.in(ids.group).say('/add', { as: 'anonymousAdmin' }),
      { message: { from: { username: 'GroupAnonymousBot', is_bot: true }, sender_chat: group } },
    ],
    [
      'a message of a person who writes as a channel',
      () => driver.reader.in(ids.group).say('/add', { as: 'channel' }),
      { message: { from: { username: 'Channel_Bot' }, sender_chat: channel } },
    ],
    [
      'a channel’s',
      () => driver.admin.in(ids.channel).say('/add'),
      { channel_post: { sender_chat: channel, chat: channel } },
    ],
    [
      'changed ones',
      () => driver.reader.edit(driver.reader.say('/add'), '/add more'),
      { edited_message: { text: '/add more', edit_date: 1_773_396_000, from: own } },
    ],
    [
      'a changed post',
      () => driver.admin.in(ids.channel).edit(driver.admin.in(ids.channel).say('/add'), '/add more'),
      { edited_channel_post: { text: '/add more', edit_date: 1_773_396_000 } },
    ],
    [
      'a post’s that was forwarded',
      () => driver.reader.forward(driver.admin.in(ids.channel).say('/add')),
      { message: { from: own, text: '/add', forward_origin: { type: 'channel', chat: channel, message_id: 1 } } },
    ],
    [
      'a forward of another person',
      () => driver.reader.forward(driver.second.in(ids.group).say('/add@karvan_bot')),
      { message: { from: own, forward_origin: { type: 'user', sender_user: { id: ids.second } } } },
    ],
    [
      'one’s own that were forwarded',
      () => driver.reader.forward(driver.reader.say('/add')),
      { message: { from: own, forward_origin: { type: 'user', sender_user: own } } },
    ],
    [
      'a pasted post’s',
      () => driver.reader.passOn('Turnover grew'),
      {
        message: {
          from: own,
          text: 'Turnover grew',
          forward_origin: { type: 'channel', chat: channel, message_id: 1 },
        },
      },
    ],
    [
      'a forward of a hidden account',
      () => driver.reader.passOn('/add', { type: 'hidden_user', name: 'Leyla' }),
      { message: { forward_origin: { type: 'hidden_user', sender_user_name: 'Leyla' } } },
    ],
    [
      'an anonymous admin’s that were passed on',
      () => driver.reader.passOn('/add', { type: 'chat', chatId: ids.group }),
      { message: { forward_origin: { type: 'chat', sender_chat: group } } },
    ],
    [
      'words in reply to one’s own',
      () => driver.reader.say('/source', { replyTo: driver.reader.say('an article').message_id }),
      { message: { text: '/source', reply_to_message: { text: 'an article', from: own } } },
    ],
    [
      'words under a file',
      () => driver.reader.sendFile('a.csv', 'a', '/import'),
      { message: { caption: '/import', document: { file_name: 'a.csv' }, from: own } },
    ],
  ])('%s', async (_name, act, update) => {
    act()
    expect(await newest()).toMatchObject(update)
  })

  test('words that came by way of the bot', async () => {
    const asked = driver.reader.inline('2025')
    const [{ inline_query: query }] = (await updates()) as readonly [{ readonly inline_query: { readonly id: string } }]
    const result = { type: 'article', id: '1', title: 'A', input_message_content: { message_text: '/add' } }
    await driver.call('answerInlineQuery', { inline_query_id: query.id, results: [result] })
    driver.reader.choose((await asked).queryId, '1')
    expect(await newest()).toMatchObject({ message: { text: '/add', from: own, via_bot: { id: ids.bot } } })
  })

  test('a press of another person’s button', async () => {
    const reply_markup = { inline_keyboard: [[{ text: 'Publish', callback_data: 'p' }]] }
    driver.reader.say('/start')
    await driver.call('sendMessage', { chat_id: ids.reader, text: 'Sure?', reply_markup })
    const { messageId, data } = driver.reader.button('Publish')
    driver.telegram.press(ids.second, ids.reader, messageId, data)
    expect(await newest()).toMatchObject({
      callback_query: { from: { id: ids.second }, message: { chat: { id: ids.reader } }, data: 'p' },
    })
  })
})

test('a person who is not an admin cannot write anonymously in a group', () =>
  expect(() => driver.reader.in(ids.group).say('/add', { as: 'anonymousAdmin' })).toThrow('Aysel is not an admin here'))

test('the person of the page is Aysel, who keeps the data', async () => {
  const { person } = driver.playground
  expect(person).toBe(1_000_000_001)
  const view = (await (await fetch(`${driver.apiRoot}/view/${person}`)).json()) as Update
  expect(view).toMatchObject({ me: { first_name: 'Aysel' }, adminIds: [person] })
  expect(view?.chats).toContainEqual(
    expect.objectContaining({ chat: expect.objectContaining({ id: ids.group }), creatorId: ids.admin }),
  )
})

describe('the same over HTTP', () => {
  const act = (name: string, body: Update): Promise<Response> =>
    fetch(`${driver.apiRoot}/do/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ personId: ids.reader, chatId: ids.reader, ...body }),
    })

  test.each([
    [
      'say',
      { text: 'grew', from: { type: 'user', userId: ids.second } },
      { message: { text: 'grew', forward_origin: { type: 'user', sender_user: { first_name: 'Timur' } } } },
    ],
    [
      'say',
      { personId: ids.admin, chatId: ids.group, text: '/add', as: 'anonymousAdmin' },
      { message: { from: { username: 'GroupAnonymousBot' } } },
    ],
    ['key', { text: 'Yes' }, { message: { text: 'Yes' } }],
    ['share', { requestId: 7, userIds: [ids.second] }, { message: { users_shared: { request_id: 7 } } }],
  ])('%s %j', async (name, body, update) => {
    driver.reader.say('/start')
    const keyboard = [['Yes', { text: 'Choose', request_users: { request_id: 7 } }]]
    await driver.call('sendMessage', { chat_id: ids.reader, text: 'a', reply_markup: { keyboard } })
    expect((await act(name, body)).status).toBe(200)
    expect(await newest()).toMatchObject(update)
  })

  test('what cannot be done is refused with a reason', async () => {
    const answer = await act('share', { requestId: 8, userIds: [ids.second] })
    expect([answer.status, await answer.json()]).toEqual([400, { error: 'no key here has the request_id 8' }])
  })
})
