import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ids } from '../src/cast.ts'
import { type Driver, openTelegram } from './driver.ts'

let driver: Driver
let now = new Date('2026-03-13T10:00:00Z')

beforeEach(async () => {
  now = new Date('2026-03-13T10:00:00Z')
  driver = await openTelegram({ now: () => now })
})
afterEach(() => driver.close())

interface Got {
  readonly update_id: number
  readonly [kind: string]: unknown
}

async function poll(params: Readonly<Record<string, unknown>> = {}): Promise<readonly Got[]> {
  return (await driver.call('getUpdates', params)).result as readonly Got[]
}

/** Resolves when the next getUpdates call is waiting. */
const polled = (): Promise<true> =>
  driver.telegram.events.next('a poll', () => (driver.telegram.world.updates.isPolled ? true : undefined))

const kinds = (updates: readonly Got[]): readonly (string | undefined)[] =>
  updates.map(update => Object.keys(update).find(key => key !== 'update_id'))

describe('getUpdates', () => {
  test('a waiting poll ends with what arrives', async () => {
    const waiting = polled()
    const answer = poll({ timeout: 30 })
    await waiting
    driver.reader.say('/rank')
    expect(await answer).toMatchObject([{ message: { text: '/rank', from: { first_name: 'Aysel' } } }])
  })

  test('an update comes again until it is confirmed', async () => {
    driver.reader.say('a')
    driver.reader.say('b')
    const [first, second] = await poll()
    expect(await poll()).toHaveLength(2)
    expect(await poll({ offset: (first?.update_id ?? 0) + 1 })).toEqual([second])
    expect(await poll({ offset: (second?.update_id ?? 0) + 1 })).toEqual([])
  })

  test.each([
    [{ limit: 1 }, ['a']],
    [{ offset: -1 }, ['c']],
    [{ limit: 100 }, ['a', 'b', 'c']],
  ])('%j of three', async (params, texts) => {
    for (const text of ['a', 'b', 'c']) driver.reader.say(text)
    expect(await poll(params)).toMatchObject(texts.map(text => ({ message: { text } })))
  })

  test('a second poll ends the first with 409', async () => {
    const waiting = polled()
    const first = driver.call('getUpdates', { timeout: 30 })
    await waiting
    const second = driver.call('getUpdates', { timeout: 30 })
    expect(await first).toEqual({
      ok: false,
      error_code: 409,
      description: 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    })
    driver.reader.say('a')
    expect(await second).toMatchObject({ ok: true, result: [{ message: { text: 'a' } }] })
  })

  test('a poller that hangs up no longer waits', async () => {
    const leaving = new AbortController()
    const waiting = polled()
    const url = `${driver.apiRoot}/bot${driver.token}/getUpdates?timeout=30`
    const answer = fetch(url, { signal: leaving.signal }).catch(() => 'left')
    await waiting
    const gone = driver.telegram.events.next('the end of the poll', () =>
      driver.telegram.world.updates.isPolled ? undefined : true,
    )
    leaving.abort()
    expect(await answer).toBe('left')
    await gone
  })

  test('the kinds that are wanted are remembered', async () => {
    await poll({ allowed_updates: ['callback_query'] })
    driver.reader.say('a')
    driver.telegram.press(ids.reader, ids.reader, 1, 'x')
    expect(kinds(await poll())).toEqual(['callback_query'])
    await poll({ allowed_updates: [], offset: -1 })
    driver.reader.say('b')
    expect(kinds(await poll())).toEqual(['callback_query', 'message'])
  })

  test('chat_member comes only when it is asked for', async () => {
    driver.telegram.stand(ids.group, ids.reader, 'left')
    expect(await poll()).toEqual([])
    await poll({ allowed_updates: ['chat_member'] })
    driver.telegram.stand(ids.group, ids.reader, 'member')
    expect(kinds(await poll())).toEqual(['chat_member'])
  })

  test('updates are forgotten after a day', async () => {
    driver.reader.say('a')
    now = new Date('2026-03-14T10:00:01Z')
    expect(await poll()).toEqual([])
  })
})

describe('the kinds of update', () => {
  test('message, edited_message', async () => {
    const { message_id } = driver.reader.say('/rank 2025')
    driver.telegram.edit(ids.reader, message_id, '/rank 2024')
    const [first, second] = await poll()
    expect(first).toMatchObject({ message: { entities: [{ type: 'bot_command', offset: 0, length: 5 }] } })
    expect(second).toMatchObject({ edited_message: { message_id, text: '/rank 2024', edit_date: 1_773_396_000 } })
  })

  test('channel_post, edited_channel_post', async () => {
    const voice = driver.admin.in(ids.channel)
    const { message_id } = voice.say('news')
    driver.telegram.edit(ids.channel, message_id, 'better news')
    const updates = await poll()
    expect(kinds(updates)).toEqual(['channel_post', 'edited_channel_post'])
    expect(updates[0]).toMatchObject({ channel_post: { sender_chat: { id: ids.channel } } })
    expect(updates[0]?.channel_post).not.toHaveProperty('from')
  })

  test('my_chat_member when a person stops and starts the bot', async () => {
    driver.telegram.block(ids.reader)
    driver.telegram.unblock(ids.reader)
    const statuses = (await poll()).map(update => update.my_chat_member)
    expect(statuses).toMatchObject([
      { old_chat_member: { status: 'member' }, new_chat_member: { status: 'kicked' } },
      { old_chat_member: { status: 'kicked' }, new_chat_member: { status: 'member' } },
    ])
  })

  test('being added to a group is told twice', async () => {
    driver.telegram.addChat({ id: -1009, type: 'supergroup', title: 'New' }, [[ids.admin, 'creator']])
    driver.telegram.addBot(-1009)
    expect(kinds(await poll())).toEqual(['my_chat_member', 'message'])
  })

  test('a press, also of a message that is gone', async () => {
    driver.telegram.press(ids.reader, ids.reader, 77, 'x')
    expect(await poll()).toMatchObject([{ callback_query: { data: 'x', message: { message_id: 77, date: 0 } } }])
  })

  test('an anonymous admin, and a person who writes as a channel', async () => {
    await poll()
    const voice = driver.admin.in(ids.group)
    voice.say('/rank', { as: 'anonymousAdmin' })
    voice.say('/rank', { as: 'channel' })
    expect(await poll()).toMatchObject([
      { message: { from: { id: 1_087_968_824 }, sender_chat: { id: ids.group } } },
      { message: { from: { id: 136_817_688 }, sender_chat: { id: ids.channel } } },
    ])
  })

  test('a forward says where it comes from, and a file where it is', async () => {
    const { message_id } = driver.admin.in(ids.channel).say('news')
    await poll({ offset: -1 })
    driver.telegram.forward(ids.reader, { chatId: ids.channel, messageId: message_id }, ids.reader)
    const bytes = new TextEncoder().encode('a,b')
    driver.admin.say('/import', { document: { name: 'a.csv', mime: '', bytes } })
    const [, forwarded, filed] = await poll()
    expect(forwarded).toMatchObject({ message: { forward_origin: { type: 'channel', message_id } } })
    expect(filed).toMatchObject({
      message: {
        caption: '/import',
        caption_entities: [{ type: 'bot_command' }],
        document: { file_name: 'a.csv', mime_type: 'text/csv' },
      },
    })
  })

  test('anything can be injected, with any id', async () => {
    driver.telegram.inject({ update_id: 900_000_000, message_reaction_count: { chat: { id: 1 } } })
    driver.reader.say('a')
    expect((await poll()).map(({ update_id }) => update_id)).toEqual([900_000_000, 900_000_001])
  })
})

describe('privacy mode', () => {
  test.each([
    ['/rank', true],
    ['/rank@karvan_bot 2025', true],
    ['/rank@KARVAN_BOT', true],
    ['/rank@other_bot', false],
    ['hello', false],
    ['we saw /rank there', false],
    ['@karvan_bot how much', true],
    ['ask @karvan_bot', true],
    ['ask @other_bot', false],
  ])('"%s" in a group reaches the bot: %s', async (text, isHeard) => {
    driver.reader.in(ids.group).say(text)
    expect((await poll()).length === 1).toBe(isHeard)
  })

  test('a reply to the bot reaches it, a reply to a person does not', async () => {
    const sent = await driver.call('sendMessage', { chat_id: ids.group, text: 'a' })
    const { message_id } = sent.result as { readonly message_id: number }
    const voice = driver.reader.in(ids.group)
    const mine = voice.say('thanks', { replyTo: message_id })
    voice.say('what?', { replyTo: mine.message_id })
    expect(await poll()).toMatchObject([{ message: { text: 'thanks', reply_to_message: { message_id } } }])
  })

  test('a bare command goes to the bot that spoke last', async () => {
    const room = driver.telegram.world.rooms.get(ids.group)
    if (room !== undefined) room.lastBotId = 999
    driver.reader.in(ids.group).say('/rank')
    expect(await poll()).toEqual([])
    await driver.call('sendMessage', { chat_id: ids.group, text: 'a' })
    driver.reader.in(ids.group).say('/rank')
    expect(await poll()).toHaveLength(1)
  })

  test.each([
    ['off', () => driver.telegram.setPrivacy(false)],
    ['on, with the bot an admin', () => driver.telegram.stand(ids.group, ids.bot, 'administrator')],
  ])('with privacy %s everything reaches it', async (_name, arrange) => {
    arrange()
    driver.reader.in(ids.group).say('hello')
    expect(kinds(await poll())).toContain('message')
  })

  test('a bot that was thrown out hears nothing', async () => {
    driver.telegram.kick(ids.group)
    driver.reader.in(ids.group).say('/rank')
    expect(kinds(await poll())).toEqual(['my_chat_member'])
  })
})
