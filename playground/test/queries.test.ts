import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ids } from '../src/cast.ts'
import { type Driver, openTelegram } from './driver.ts'

let driver: Driver
let now = new Date('2026-03-13T10:00:00Z')

beforeEach(async () => {
  now = new Date('2026-03-13T10:00:00Z')
  driver = await openTelegram({ now: () => now })
  driver.reader.say('/start')
})
afterEach(() => driver.close())

const tooOld = 'Bad Request: query is too old and response timeout expired or query ID is invalid'
const card = (id: string, more: Readonly<Record<string, unknown>> = {}) => ({
  type: 'article',
  id,
  title: 'A',
  input_message_content: { message_text: 'A', entities: [{ type: 'bold', offset: 0, length: 1 }] },
  ...more,
})

describe('a press', () => {
  test('is answered once', async () => {
    const id = driver.telegram.press(ids.reader, ids.reader, 1, 'x')
    const answer = driver.telegram.answerTo(id)
    await driver.call('answerCallbackQuery', { callback_query_id: id, text: 'done', show_alert: true })
    expect(await answer).toMatchObject({ text: 'done', isAlert: true, personId: ids.reader })
    expect(await driver.telegram.answerTo(id)).toMatchObject({ text: 'done' })
    expect(await driver.call('answerCallbackQuery', { callback_query_id: id })).toMatchObject({ description: tooOld })
  })

  test('is too old after half a minute', async () => {
    const id = driver.telegram.press(ids.reader, ids.reader, 1, 'x')
    now = new Date('2026-03-13T10:00:31Z')
    expect(await driver.call('answerCallbackQuery', { callback_query_id: id })).toMatchObject({ description: tooOld })
  })

  test('lists the existing buttons when the button does not exist', async () => {
    const reply_markup = { inline_keyboard: [[{ text: 'Next', callback_data: 'n' }]] }
    await driver.call('sendMessage', { chat_id: ids.reader, text: 'a', reply_markup })
    expect(driver.reader.button('Next')).toEqual({ messageId: 2, data: 'n' })
    expect(() => driver.reader.button('Back')).toThrow('no button "Back" here; there are: Next')
  })
})

describe('a mention where the bot is not', () => {
  const mention = async (text = '@karvan_bot china'): Promise<string | undefined> => {
    driver.voice(ids.reader, ids.group).say(text)
    const [last] = (await driver.call('getUpdates', { offset: -1 })).result as readonly {
      readonly guest_message?: { readonly guest_query_id: string }
    }[]
    return last?.guest_message?.guest_query_id
  }
  const answer = (guest_query_id: string | undefined, result: object = card('1')) =>
    driver.call('answerGuestQuery', { guest_query_id, result })

  test('may be answered once; the answer replies to it, and can be changed', async () => {
    driver.telegram.kick(ids.group)
    const id = await mention()
    const done = await answer(id)
    expect(done).toMatchObject({ ok: true, result: { inline_message_id: expect.any(String) } })
    expect(driver.telegram.messages(ids.group).at(-1)).toMatchObject({
      text: 'A',
      from: { id: ids.bot },
      reply_to_message: { text: '@karvan_bot china' },
      guest_bot_caller_user: { id: ids.reader },
    })
    expect(await driver.call('editMessageText', { ...(done.result as object), text: 'B' })).toMatchObject({ ok: true })
    expect(await answer(id)).toMatchObject({ description: tooOld })
  })

  test('is too old after a minute', async () => {
    driver.telegram.kick(ids.group)
    const id = await mention()
    now = new Date('2026-03-13T10:01:01Z')
    expect(await answer(id)).toMatchObject({ description: tooOld })
  })

  test.each([
    ['without its name', 'china', true],
    ['as a command with its name', '/rank@karvan_bot', true],
    ['while BotFather has it switched off', '@karvan_bot china', false],
  ])('is not sent %s', async (_, text, isOn) => {
    driver.telegram.kick(ids.group)
    driver.telegram.setGuests(isOn)
    expect(await mention(text)).toBeUndefined()
    expect((await driver.call('getMe')).result).toMatchObject({ supports_guest_queries: isOn })
  })

  test('is an ordinary message where it is a member', async () => expect(await mention()).toBeUndefined())

  test('what it would not take is refused', async () => {
    driver.telegram.kick(ids.group)
    expect(await answer(await mention(), card('1', { title: '' }))).toMatchObject({ ok: false })
  })
})

describe('an inline query', () => {
  const answer = (inline_query_id: string, more: Readonly<Record<string, unknown>>) =>
    driver.call('answerInlineQuery', { inline_query_id, ...more })

  test('is answered with cards, and a chosen one is a message in the chat', async () => {
    driver.telegram.setInlineFeedback(true)
    const id = driver.telegram.inline(ids.reader, 'china')
    const reply_markup = { inline_keyboard: [[{ text: 'More', callback_data: 'm' }]] }
    expect(await answer(id, { results: [card('1', { reply_markup })], cache_time: 0 })).toMatchObject({ ok: true })
    expect(await driver.telegram.inlineAnswerTo(id)).toMatchObject({ results: [{ id: '1' }], cache_time: 0 })
    const sent = driver.telegram.choose(ids.reader, ids.group, id, '1')
    expect(sent).toMatchObject({
      text: 'A',
      entities: [{ type: 'bold' }],
      via_bot: { id: ids.bot },
      from: { id: ids.reader },
    })

    const updates = (await driver.call('getUpdates')).result as readonly Readonly<Record<string, never>>[]
    const chosen = updates.find(update => 'chosen_inline_result' in update)?.chosen_inline_result
    const { inline_message_id } = chosen as unknown as { readonly inline_message_id: string }
    expect(chosen).toMatchObject({ result_id: '1', query: 'china', from: { id: ids.reader } })
    expect(updates.at(-1)).toMatchObject({ message: { via_bot: { id: ids.bot } } })
    expect(await driver.call('editMessageText', { inline_message_id, text: 'B' })).toEqual({ ok: true, result: true })
    expect(driver.telegram.messages(ids.group).at(-1)).toMatchObject({ text: 'B' })
    driver.telegram.press(ids.second, ids.group, sent.message_id, 'm')
    const pressed = (await driver.call('getUpdates', { offset: -1 })).result
    expect(pressed).toMatchObject([{ callback_query: { inline_message_id } }])
    expect(pressed).not.toHaveProperty('0.callback_query.message')
  })

  test('is too old after a quarter of a minute', async () => {
    const id = driver.telegram.inline(ids.reader, 'china')
    now = new Date('2026-03-13T10:00:16Z')
    expect(await answer(id, { results: [] })).toMatchObject({ description: tooOld })
  })

  test.each([
    ['51 results', { results: Array.from({ length: 51 }, (_, index) => card(String(index))) }, 'RESULTS_TOO_MUCH'],
    ['the same id twice', { results: [card('1'), card('1')] }, 'RESULT_ID_DUPLICATE'],
    ['an id of 65 bytes', { results: [card('a'.repeat(65))] }, 'RESULT_ID_INVALID'],
    ['a card without title', { results: [card('1', { title: '' })] }, 'ARTICLE_TITLE_EMPTY'],
    [
      'an entity past the end of a card',
      {
        results: [
          card('1', {
            input_message_content: { message_text: 'A', entities: [{ type: 'bold', offset: 0, length: 2 }] },
          }),
        ],
      },
      'ends after the end of the text',
    ],
    [
      'an empty card',
      { results: [card('1', { input_message_content: { message_text: '' } })] },
      'message text is empty',
    ],
    ['an offset of 65 bytes', { results: [], next_offset: 'a'.repeat(65) }, 'NEXT_OFFSET_INVALID'],
    [
      'a button that leads nowhere',
      { results: [], button: { text: 'a', start_parameter: 'a b' } },
      'START_PARAM_INVALID',
    ],
    ['an unknown field', { results: [card('1', { subtitle: 'a' })] }, 'unknown parameter "results.0.subtitle"'],
  ])('%s is refused', async (_name, params, words) => {
    const id = driver.telegram.inline(ids.reader, 'china')
    const { ok, description } = await answer(id, params)
    expect(ok).toBe(false)
    expect(description).toContain(words)
  })
})
