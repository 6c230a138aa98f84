import type { Update } from 'grammy/types'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openLog } from '../../../src/bot/process/log.ts'
import { silent } from '../../../src/bot/process/metrics.ts'
import { openUpdateProcessor } from '../../../src/bot/updates/process-update.ts'
import { unshared } from '../../../src/data/shared/shared.ts'
import { echoApp, gate } from '../app.ts'
import * as tg from '../updates.ts'

beforeEach(() => void vi.useFakeTimers({ now: tg.date * 1000 }))
afterEach(() => void vi.useRealTimers())

interface Call {
  readonly method: string
  readonly payload: Readonly<Record<string, unknown>>
}
type Refusal = readonly [code: number, description: string, parameters?: Readonly<Record<string, number>>]

/** An update processor with a Telegram that records the calls, and refuses each method in `refusals` once. */
function open(refusals: Readonly<Record<string, Refusal>> = {}, waits: Readonly<Record<string, Promise<void>>> = {}) {
  const calls: Call[] = []
  const lines: string[] = []
  const left = new Map(Object.entries(refusals))
  const bot = tg.openBot(async (_call, method, payload) => {
    calls.push({ method, payload: { ...payload } })
    const refusal = left.get(method)
    left.delete(method)
    if (refusal === undefined) return { ok: true, result: { message_id: 100 + calls.length } } as never
    const [error_code, description, parameters] = refusal
    return { ok: false, error_code, description, ...(parameters && { parameters }) }
  })
  const app = echoApp(waits)
  const log = openLog('debug', [], line => lines.push(line))
  const limits = { turn: async () => 0 }
  const { signal } = new AbortController()
  const adminMenus = { refresh: () => Promise.resolve() }
  const now = () => new Date()
  const dropped: string[] = []
  const chatAdmins = { drop: async (chat: number, person?: number) => void dropped.push(`${chat} ${person ?? 'all'}`) }
  const pseudonym = (chat: number): string => `chat${Math.abs(chat)}`
  const counter = { limits, metrics: silent, chatAdmins, pseudonym }
  const processor = openUpdateProcessor({ ...counter, bot, app, adminMenus, log, signal, now, shared: unshared(now) })
  const receive = (update: Update) => processor.process(update, 'id')
  return {
    calls,
    app,
    dropped,
    lines,
    receive,
    isChatter: processor.isChatter,
    logged: () => lines.map(line => JSON.parse(line)),
  }
}

/** The calls for these updates, one after the other, as 'method text'. */
async function callsFor(updates: readonly Update[], refusals: Readonly<Record<string, Refusal>> = {}) {
  const it = open(refusals)
  for (const update of updates) await it.receive(update)
  return it.calls.map(({ method, payload }) => `${method} ${String(payload.text ?? '')}`.trim())
}

describe('a question', () => {
  test('is answered with entities, buttons and no preview', async () => {
    const { calls, receive } = open()
    await receive(tg.message())
    expect(calls).toEqual([
      {
        method: 'sendMessage',
        payload: {
          chat_id: 11,
          text: 'You said /turnover 2025',
          entities: [{ type: 'bold', offset: 0, length: 3 }],
          link_preview_options: { is_disabled: true },
          reply_markup: { inline_keyboard: [[{ text: 'More', callback_data: 'more' }]] },
        },
      },
    ])
  })
  test('in a topic of a group is answered there, quoting it', async () => {
    const { calls, receive } = open()
    await receive(tg.inGroup({ message_thread_id: 9, is_topic_message: true }))
    expect(calls[0]?.payload).toMatchObject({
      chat_id: -100,
      message_thread_id: 9,
      reply_parameters: { message_id: 5, allow_sending_without_reply: true },
    })
  })
  test('with a long answer gets it in parts, buttons last, and quotes once', async () => {
    const { calls, receive } = open()
    await receive(tg.inGroup({ text: 'long' }))
    expect(
      calls.map(({ payload }) => [
        String(payload.text).length <= 4096,
        'reply_markup' in payload,
        'reply_parameters' in payload,
      ]),
    ).toEqual([
      [true, false, true],
      [true, false, false],
      [true, true, false],
    ])
  })
  test('may get no answer', async () => expect(await callsFor([tg.inGroup({ text: 'silence' })])).toEqual([]))
  test('that makes the app fail gets an apology, and the log does not quote it', async () => {
    const { calls, receive, lines, logged } = open()
    await receive(tg.message({ text: 'fail' }))
    expect(calls[0]?.payload.text).toBe('Something went wrong on our side')
    expect(logged()).toMatchObject([
      {
        level: 'error',
        update: 1,
        kind: 'message',
        chat: 'private',
        pseudonym: 'chat11',
        outcome: 'answered',
        err: { name: 'Error' },
      },
    ])
    expect(lines.join('')).not.toMatch(/secret|fail|Aysel/)
  })
  test('that takes long shows "typing"', async () => {
    const slow = gate()
    const { calls, receive } = open({}, { slow: slow.opened })
    const end = receive(tg.message({ text: 'slow', message_thread_id: 9, is_topic_message: true }))
    await vi.advanceTimersByTimeAsync(999)
    expect(calls).toEqual([])
    await vi.advanceTimersByTimeAsync(6_000)
    expect(calls.map(({ payload }) => payload)).toEqual([
      { chat_id: 11, action: 'typing', message_thread_id: 9 },
      { chat_id: 11, action: 'typing', message_thread_id: 9 },
    ])
    slow.open()
    await end
    await vi.advanceTimersByTimeAsync(60_000)
    expect(calls.map(({ method }) => method)).toEqual(['sendChatAction', 'sendChatAction', 'sendMessage'])
  })
  test('an album without words gets one hint', async () => {
    const photo = (message_id: number, media_group_id: string) =>
      tg.message({ message_id, text: undefined, photo: [], media_group_id })
    expect(await callsFor([photo(5, 'a'), photo(6, 'a'), photo(7, 'b')])).toEqual([
      'sendMessage You said nothing',
      'sendMessage You said nothing',
    ])
  })
  test('an album whose first picture is handled again after an outage gets its hint', async () => {
    const first = tg.message({ message_id: 5, text: undefined, photo: [], media_group_id: 'a' })
    expect(await callsFor([first, first])).toEqual(['sendMessage You said nothing', 'sendMessage You said nothing'])
  })
  test('in the caption of a later picture of an album takes the place of the hint', async () => {
    const photo = (message_id: number, caption?: string) =>
      tg.message({ message_id, text: undefined, photo: [], media_group_id: 'a', caption })
    const album = [photo(5), photo(6, '/turnover 2024'), photo(7)]
    const calls = ['sendMessage You said nothing', 'editMessageText You said /turnover 2024']
    expect(await callsFor(album)).toEqual(calls)
    const gone = { editMessageText: [400, 'Bad Request: message to edit not found'] } as const
    expect(await callsFor(album, gone)).toEqual([...calls, 'sendMessage You said /turnover 2024'])
  })
})

describe('an edited question', () => {
  const edited = (text: string) => tg.update({ edited_message: tg.told({ text, edit_date: tg.date }) }, 2)
  test('changes the answer it got', async () => {
    const { calls, receive } = open()
    await receive(tg.message())
    await receive(edited('/turnover 2024'))
    expect(calls[1]).toMatchObject({
      method: 'editMessageText',
      payload: { chat_id: 11, message_id: 101, text: 'You said /turnover 2024' },
    })
  })
  test('whose answer is a file now gets it below, because a text cannot become one', async () => {
    const { calls, receive } = open()
    await receive(tg.message())
    await receive(edited('file'))
    expect(calls[1]).toMatchObject({ method: 'sendDocument', payload: { chat_id: 11, caption: 'You said file' } })
  })
  test('that got no answer, or a long one, is left alone', async () => {
    expect(await callsFor([edited('/turnover')])).toEqual([])
    expect(await callsFor([tg.message({ text: 'silence' }), edited('/turnover')])).toEqual([])
    expect(await callsFor([tg.message({ text: 'long' }), edited('/turnover')])).toHaveLength(3)
  })
  test('to the same answer changes nothing', async () => {
    const it = open({ editMessageText: [400, 'Bad Request: message is not modified'] })
    await it.receive(tg.message())
    await it.receive(edited('/turnover 2025'))
    expect(it.logged().at(-1)).toMatchObject({ level: 'info', outcome: 'unchanged' })
  })
})

describe('a press', () => {
  test('is answered first and edits in place', async () => {
    const { calls, receive } = open()
    await receive(tg.press())
    expect(calls).toMatchObject([
      { method: 'answerCallbackQuery', payload: { callback_query_id: 'q1', text: 'Done', show_alert: false } },
      { method: 'editMessageText', payload: { chat_id: 11, message_id: 5, text: 'Pressed more' } },
    ])
  })
  test('with a notice only edits nothing', async () => {
    expect(await callsFor([tg.press({ data: 'toast' })])).toEqual(['answerCallbackQuery This list is outdated'])
  })
  test('without data is answered', async () =>
    expect(await callsFor([tg.press({ data: undefined })])).toEqual(['answerCallbackQuery']))
  test('under a message of inline mode edits that', async () => {
    const { calls, receive } = open()
    await receive(tg.press({ message: undefined, inline_message_id: 'im' }))
    expect(calls[1]).toMatchObject({ method: 'editMessageText', payload: { inline_message_id: 'im' } })
  })
  test('under a message out of reach sends a new one', async () => {
    const lost = tg.press({ message: { chat: tg.group, message_id: 5, date: 0 } })
    expect(await callsFor([lost])).toEqual(['answerCallbackQuery Done', 'sendMessage Pressed more'])
  })
  test('under one that cannot be edited any more sends a new one', async () => {
    const refusals = { editMessageText: [400, "Bad Request: message can't be edited"] } as const
    expect(await callsFor([tg.press()], refusals)).toEqual([
      'answerCallbackQuery Done',
      'editMessageText Pressed more',
      'sendMessage Pressed more',
    ])
  })
  test('under one of the group before it became a supergroup sends a new one there', async () => {
    const moved = [
      400,
      'Bad Request: group chat was upgraded to a supergroup chat',
      { migrate_to_chat_id: -1009 },
    ] as const
    const pressed = tg.press({ message: tg.told({ chat: { id: -4, type: 'group', title: 'Desk' }, from: tg.self }) })
    const it = open({ editMessageText: moved, sendMessage: moved })
    await it.receive(pressed)
    expect(it.calls.at(-1)).toMatchObject({ method: 'sendMessage', payload: { chat_id: -1009, text: 'Pressed more' } })
    expect(it.app.movedTo).toEqual([[-4, -1009]])
  })
  test('that decided something is told anew, also when its message was deleted', async () => {
    const refusals = { editMessageText: [400, 'Bad Request: message to edit not found'] } as const
    expect(await callsFor([tg.press({ data: 'receipt' })], refusals)).toEqual([
      'answerCallbackQuery Done',
      'editMessageText Pressed receipt',
      'sendMessage Pressed receipt',
    ])
  })
  test('too old to be answered still edits', async () => {
    const refusals = {
      answerCallbackQuery: [400, 'Bad Request: query is too old and response timeout expired or query ID is invalid'],
    } as const
    expect(await callsFor([tg.press()], refusals)).toEqual(['answerCallbackQuery Done', 'editMessageText Pressed more'])
  })
  test('that takes long ends its spinner within a second all the same', async () => {
    const slow = gate()
    const { calls, receive } = open({}, { slow: slow.opened })
    const end = receive(tg.press({ data: 'slow' }))
    await vi.advanceTimersByTimeAsync(999)
    expect(calls).toEqual([{ method: 'answerCallbackQuery', payload: { callback_query_id: 'q1' } }])
    slow.open()
    await end
    expect(calls[1]).toMatchObject({ method: 'editMessageText', payload: { text: 'Pressed slow' } })
  })
  test('that makes the app fail shows an alert', async () => {
    const { calls, receive, logged } = open()
    await receive(tg.press({ data: 'fail' }))
    expect(calls).toEqual([
      {
        method: 'answerCallbackQuery',
        payload: { callback_query_id: 'q1', text: 'Something went wrong on our side', show_alert: true },
      },
    ])
    expect(logged()).toMatchObject([{ level: 'error', kind: 'callback_query' }])
  })
})

describe('what Telegram refuses', () => {
  test.each<[string, string, number, string, string]>([
    ['gone', 'sendMessage', 403, 'Forbidden: bot was blocked by the user', 'info'],
    ['gone', 'sendMessage', 403, 'Forbidden: bot was kicked from the supergroup chat', 'info'],
    ['gone', 'sendMessage', 403, 'Forbidden: user is deactivated', 'info'],
    ['gone', 'sendMessage', 400, 'Bad Request: chat not found', 'info'],
    ['muted', 'sendMessage', 400, 'Bad Request: not enough rights to send text messages to the chat', 'info'],
    ['muted', 'sendMessage', 400, 'Bad Request: TOPIC_CLOSED', 'info'],
    ['muted', 'sendMessage', 400, 'Bad Request: message thread not found', 'info'],
    [
      'muted',
      'sendMessage',
      403,
      'Forbidden: bot is not an administrator; need administrator rights in the channel chat',
      'info',
    ],
    ['failed', 'sendMessage', 400, 'Bad Request: something new', 'error'],
    ['unreached', 'sendMessage', 500, 'Internal Server Error', 'info'],
    ['token', 'sendMessage', 401, 'Unauthorized', 'info'],
  ])('%s: %s %i %s', async (outcome, method, code, description, level) => {
    const it = open({ [method]: [code, description] })
    await it.receive(tg.message())
    expect(it.calls).toHaveLength(1)
    expect(it.logged()).toMatchObject([{ level, outcome, err: { code, description } }])
  })
  test('a deleted message is not edited', async () => {
    const it = open({ editMessageText: [400, 'Bad Request: message to edit not found'] })
    await it.receive(tg.press())
    expect(it.calls.map(({ method }) => method)).toEqual(['answerCallbackQuery', 'editMessageText'])
    expect(it.logged()).toMatchObject([{ level: 'info', outcome: 'vanished' }])
  })
  test('a group with a new id gets the answer there, and the app is told', async () => {
    const it = open({
      sendMessage: [400, 'Bad Request: group chat was upgraded to a supergroup chat', { migrate_to_chat_id: -1009 }],
    })
    await it.receive(tg.inGroup({ chat: { id: -4, type: 'group', title: 'D' } }))
    expect(it.calls.map(({ payload }) => payload.chat_id)).toEqual([-4, -1009])
    expect(it.app.movedTo).toEqual([[-4, -1009]])
  })
  test('text whose links or buttons are refused is sent without them, and logged', async () => {
    const it = open({ sendMessage: [400, 'Bad Request: BUTTON_DATA_INVALID'] })
    await it.receive(tg.message())
    expect(it.calls[1]?.payload).toMatchObject({ text: 'You said /turnover 2025', entities: [] })
    expect(it.calls[1]?.payload).not.toHaveProperty('reply_markup')
    expect(it.logged()[0]).toMatchObject({ level: 'error', err: { description: 'Bad Request: BUTTON_DATA_INVALID' } })
  })
})

test('a notice that the group moved reaches the app', async () => {
  const it = open()
  await it.receive(
    tg.inGroup({ chat: { id: -4, type: 'group', title: 'D' }, text: undefined, migrate_to_chat_id: -1009 }),
  )
  expect(it.app.movedTo).toEqual([[-4, -1009]])
  expect(it.calls).toEqual([])
})

test.each(Object.keys(tg.silentKinds))('no call for an update of the kind %s', async kind => {
  expect(await callsFor([tg.update({ [kind]: tg.silentKinds[kind] })])).toEqual([])
})

describe('B8 the bot’s own membership', () => {
  const small = { chat: { id: -4, type: 'group', title: 'Small' } }
  const left = (fields = {}) => tg.update({ my_chat_member: tg.standing(tg.self, 'member', 'kicked', fields) })

  test('is greeted in General, without a reply', async () => {
    expect(await callsFor([tg.update({ my_chat_member: tg.standing(tg.self, 'left', 'member') })])).toEqual([
      'sendMessage Hello',
    ])
  })
  test('a group that removed the bot is forgotten', async () => {
    const { calls, app, dropped, receive } = open()
    expect(await receive(left())).toEqual({ outcome: 'noted' })
    expect([calls, app.leftChats, dropped]).toEqual([[], [-100], ['-100 all']])
  })
  test('B7 a small group that was left by becoming a supergroup is followed', async () => {
    const moved = [
      400,
      'Bad Request: group chat was upgraded to a supergroup chat',
      { migrate_to_chat_id: -1004 },
    ] as const
    const { app, receive } = open({ sendChatAction: moved })
    await receive(left(small))
    expect([app.leftChats, app.movedTo]).toEqual([[], [[-4, -1004]]])
  })
  test('a basic group that removed the bot is forgotten', async () => {
    const { app, receive } = open({ sendChatAction: [403, 'Forbidden: bot was kicked from the group chat'] })
    await receive(left(small))
    expect([app.leftChats, app.movedTo]).toEqual([[-4], []])
  })
  test('while Telegram cannot be reached it waits', async () => {
    const { app, receive } = open({ sendChatAction: [502, 'Bad Gateway'] })
    expect(await receive(left(small))).toMatchObject({ outcome: 'unreached' })
    expect(app.leftChats).toEqual([])
  })
})

test.each<[string, Update, boolean]>([
  ['words of a group', tg.inGroup({ text: 'good morning' }), true],
  ["another bot's command", tg.inGroup({ text: '/start@other_bot' }), true],
  ['a command', tg.inGroup({ text: '/turnover 2025' }), false],
  ['a mention', tg.inGroup({ text: '@karvan_bot turnover 2025' }), false],
  ['a private chat', tg.message({ text: 'good morning' }), false],
  ['a picture', tg.inGroup({ text: undefined, photo: [] }), true],
  ['a picture with words', tg.inGroup({ text: undefined, photo: [], caption: 'good morning' }), true],
  ['a picture that names the bot', tg.inGroup({ text: undefined, photo: [], caption: '@karvan_bot 2025' }), false],
  ['somebody joins', tg.inGroup({ text: undefined, new_chat_members: [tg.aysel] }), true],
  ['the group moves', tg.inGroup({ text: undefined, migrate_to_chat_id: -100 }), false],
  ['edited words', tg.update({ edited_message: tg.told({ chat: tg.group, text: 'morning', edit_date: 1 }) }), true],
  ['an edited command', tg.update({ edited_message: tg.told({ chat: tg.group, text: '/rank', edit_date: 1 }) }), false],
  ['a post of a channel', tg.post({ text: 'news' }), true],
  ['a command in a channel', tg.post({ text: '/turnover@karvan_bot 2025' }), false],
  ['a press', tg.press(), false],
  ['no message where one should be', tg.update({ message: null as never }), false],
])('chatter: %s', (_, update, isChatter) => {
  expect(open().isChatter(update)).toBe(isChatter)
})
