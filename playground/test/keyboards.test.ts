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

type Json = Readonly<Record<string, unknown>>

const send = (reply_markup: Json, more: Json = {}) =>
  driver.call('sendMessage', { chat_id: ids.reader, text: 'Choose', reply_markup, ...more })
const people = (request: Json = {}) => ({ text: 'Choose people', request_users: { request_id: 7, ...request } })
/** The updates of the bot, without /start. */
const brought = async (): Promise<readonly unknown[]> =>
  ((await driver.call('getUpdates')).result as readonly { readonly message?: unknown }[])
    .slice(1)
    .map(one => one.message)

describe('keys in the place of the letters', () => {
  test('they stay in the chat until they are taken away, and are no buttons of the message', async () => {
    const { result } = await send({ keyboard: [['Yes', { text: 'No' }], [{ text: '' }]], resize_keyboard: true })
    expect(result).not.toHaveProperty('reply_markup')
    expect(driver.reader.keys).toEqual(['Yes', 'No'])
    driver.reader.key('Yes')
    expect(await brought()).toMatchObject([{ text: 'Yes', chat: { id: ids.reader }, from: { id: ids.reader } }])
    expect(driver.reader.asking).toMatchObject({ isPutAway: false, keyboard: { keyboard: [[{}, {}]] } })
    await send({ remove_keyboard: true })
    expect(driver.reader.asking).toBeUndefined()
    expect(() => driver.reader.key('Yes')).toThrow('no key "Yes"')
  })

  test('a keyboard for one time is out of sight once it was used, typed or pressed', async () => {
    await send({ keyboard: [['Yes']], one_time_keyboard: true })
    driver.reader.say('Perhaps')
    expect(driver.reader.asking).toMatchObject({ isPutAway: false })
    driver.reader.say('Yes')
    expect(driver.reader.asking).toMatchObject({ isPutAway: true })
    expect(driver.reader.keys).toEqual(['Yes'])
  })

  test('a reply that is asked for is asked for until something was written', async () => {
    await send({ force_reply: true, input_field_placeholder: 'In a few words' })
    expect(driver.reader.asking).toEqual({ kind: 'reply', messageId: 2, placeholder: 'In a few words' })
    driver.reader.say('Because', { replyTo: 2 })
    expect(driver.reader.asking).toBeUndefined()
    expect(await brought()).toMatchObject([{ text: 'Because', reply_to_message: { message_id: 2 } }])
  })

  test('they go with their message, and that message cannot be edited', async () => {
    await send({ keyboard: [['Yes']] })
    const edit = await driver.call('editMessageText', { chat_id: ids.reader, message_id: 2, text: 'Other' })
    expect(edit.description).toBe("Bad Request: message can't be edited")
    await driver.call('deleteMessage', { chat_id: ids.reader, message_id: 2 })
    expect(driver.reader.asking).toBeUndefined()
  })

  test('in a group a key is sent as a reply, and selective keys are for some', async () => {
    const group = driver.reader.in(ids.group)
    await send({ keyboard: [['Yes']] }, { chat_id: ids.group })
    group.key('Yes')
    expect(await brought()).toMatchObject([{ text: 'Yes', reply_to_message: { from: { id: ids.bot } } }])
    await send({ keyboard: [['Mine']], selective: true }, { chat_id: ids.group, text: 'You, @murad?' })
    expect([ids.reader, ids.admin].map(id => driver.voice(id, ids.group).keys)).toEqual([['Yes'], ['Mine']])
  })

  test.each([
    ['no text', { keyboard: [[{}]] }, 'can\'t parse keyboard button: Can\'t find field "text"'],
    ['a text that is a number', { keyboard: [[{ text: 5 }]] }, 'Field "text" must be of type String'],
    ['a number', { keyboard: [[5]] }, 'KeyboardButton must be a String or an Object'],
    [
      'an unknown field',
      { keyboard: [[{ text: 'a', data: 'b' }]] },
      'unknown parameter "reply_markup.keyboard.0.0.data"',
    ],
    ['people without a number', { keyboard: [[{ text: 'a', request_users: {} }]] }, 'Can\'t find field "request_id"'],
    [
      'a number that is a text',
      { keyboard: [[people({ request_id: 'x' })]] },
      'Field "request_id" must be of type Number',
    ],
    ['eleven people', { keyboard: [[people({ max_quantity: 11 })]] }, 'max_quantity must be between 1 and 10'],
    ['a flag that is a text', { keyboard: [[people({ user_is_bot: 'no' })]] }, '"user_is_bot" must be of type Boolean'],
    ['one number for two', { keyboard: [[people(), people()]] }, 'request_id must be unique within the message'],
    ['a long placeholder', { keyboard: [['a']], input_field_placeholder: 'a'.repeat(65) }, 'input_field_placeholder'],
  ])('%s is refused', async (_name, markup, words) => {
    const answer = await send(markup)
    expect(answer).toMatchObject({ ok: false, error_code: 400 })
    expect(answer.description).toContain(words)
  })

  test.each([
    ['people in a group', ids.group, { keyboard: [[people()]] }, 'users can be requested in private chats only'],
    [
      'a phone number in a group',
      ids.group,
      { keyboard: [[{ text: 'a', request_contact: true }]] },
      'phone number can be requested in private chats only',
    ],
    ['keys in a channel', ids.channel, { keyboard: [['a']] }, 'inline keyboard expected'],
    ['a reply in a channel', ids.channel, { force_reply: true }, 'inline keyboard expected'],
  ])('%s: refused, and nothing is sent', async (_name, chat_id, markup, words) => {
    expect((await send(markup, { chat_id })).description).toBe(`Bad Request: ${words}`)
    expect(driver.telegram.messages(chat_id)).toEqual([])
  })
})

describe('a key that asks for people', () => {
  test('the bot is told who was chosen, by number, and the keys go out of sight', async () => {
    await send({ keyboard: [[people({ user_is_bot: false, max_quantity: 2 })]], one_time_keyboard: true })
    driver.reader.share([ids.second, ids.admin])
    expect(await brought()).toEqual([
      {
        message_id: 3,
        chat: expect.objectContaining({ id: ids.reader, type: 'private' }) as unknown,
        date: expect.any(Number) as unknown,
        from: expect.objectContaining({ id: ids.reader }) as unknown,
        users_shared: { request_id: 7, users: [{ user_id: ids.second }, { user_id: ids.admin }] },
      },
    ])
    expect(driver.reader.asking).toMatchObject({ isPutAway: true })
  })

  test('and their names, where it asked for names', async () => {
    await send({ keyboard: [[people({ request_name: true, request_username: true })]] })
    driver.reader.share([ids.second])
    const user = { user_id: ids.second, first_name: 'Timur', username: 'timur_k' }
    expect(await brought()).toMatchObject([{ users_shared: { users: [user] } }])
  })

  test.each([
    ['no person', { max_quantity: 2 }, [], 'from 1 to 2 people can be chosen'],
    ['more than asked for', {}, [ids.second, ids.admin], 'from 1 to 1 people can be chosen'],
    ['a bot where people are asked for', { user_is_bot: false }, [ids.bot], 'Karvan is not the kind of user'],
    ['a person where bots are asked for', { user_is_bot: true }, [ids.second], 'Timur is not the kind of user'],
    ['an unknown person', {}, [5], 'no person has the id 5'],
  ])('%s cannot be chosen', async (_name, request, chosen, words) => {
    await send({ keyboard: [[people(request)]] })
    expect(() => driver.reader.share(chosen)).toThrow(words)
    expect(() => driver.reader.key('Choose people')).toThrow('requests something: it does not send its text')
    expect(await brought()).toEqual([])
  })

  test('without such a key nothing can be shared', () =>
    expect(() => driver.reader.share([ids.second], 7)).toThrow('no key here has the request_id 7'))
})
