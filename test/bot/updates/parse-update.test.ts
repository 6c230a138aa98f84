import { describe, expect, test } from 'vitest'
import { heardKinds } from '../../../src/bot/process/update-kinds.ts'
import { queueKeyOf } from '../../../src/bot/updates/strip-update.ts'
import * as tg from '../updates.ts'
import { parsed as heard } from './parsed.ts'

const kindOf = (update: ReturnType<typeof tg.message>): string => heard(update).kind

test.each(Object.keys(tg.silentKinds))('an update of the kind %s is not answered', kind => {
  const what = kindOf(tg.update({ [kind]: tg.silentKinds[kind] }))
  // An edited message may change an existing answer; process-update.test.ts shows that it never makes one.
  const others: Readonly<Record<string, string>> = {
    edited_message: 'edit',
    my_chat_member: 'rights',
    chat_member: 'rights',
  }
  expect(what).toBe(others[kind] ?? 'ignored')
})

test('only parsed kinds of updates are subscribed to', () => {
  expect(heardKinds).toEqual([
    ...['message', 'edited_message', 'channel_post', 'guest_message', 'inline_query', 'chosen_inline_result'],
    ...['callback_query', 'my_chat_member', 'chat_member'],
  ])
})

describe('in a private chat', () => {
  test('a question is addressed, and answered without quoting it', () => {
    expect(heard(tg.message())).toEqual({
      kind: 'message',
      request: {
        chat: { id: 11, kind: 'private' },
        person: { id: 11, languageTag: 'az' },
        addressed: true,
        text: '/turnover 2025',
        message: 5,
        own: true,
      },
      place: { chatId: 11 },
      messageId: 5,
      at: tg.date * 1000,
    })
  })
  test('a topic is kept', () => {
    expect(heard(tg.message({ message_thread_id: 9, is_topic_message: true }))).toMatchObject({
      place: { chatId: 11, threadId: 9 },
    })
  })
  test.each(tg.wordless)('without words: %j', fields => {
    expect(heard(tg.message({ text: undefined, ...fields }))).toMatchObject({
      kind: 'message',
      request: { addressed: true },
    })
    expect(heard(tg.message({ text: undefined, ...fields }))).not.toHaveProperty('request.text')
  })
  test.each(tg.notes)("Telegram's own note: %j", fields =>
    expect(kindOf(tg.message({ text: undefined, ...fields }))).toBe('ignored'),
  )
  const ofChannel = { type: 'channel', date: tg.date, chat: tg.channel, message_id: 3 }
  test('a forwarded post names its channel', () => {
    expect(heard(tg.message({ forward_origin: ofChannel }))).toMatchObject({
      request: { channel: -200, passedOn: true },
    })
    const reply = { reply_to_message: tg.told({ forward_origin: ofChannel }) }
    const post = { outlet: { title: tg.channel.title, message: 3 }, writtenAt: tg.date * 1000 }
    expect(heard(tg.message(reply))).toMatchObject({ request: { replied: { channel: -200 }, post, own: true } })
  })
  test.each([
    { type: 'user', sender_user: tg.aysel },
    { type: 'channel' },
    { type: 'channel', chat: { id: '-200' } },
    { type: 'chat', sender_chat: tg.channel },
  ])('other forwards name no channel: %j', origin => {
    expect(heard(tg.message({ forward_origin: origin }))).not.toHaveProperty('request.channel')
    expect(heard(tg.inGroup({ forward_origin: ofChannel }))).not.toHaveProperty('request.channel')
  })
  test('a caption is a text', () => {
    const update = tg.message({ text: undefined, photo: [], caption: '/check' })
    expect(heard(update)).toMatchObject({ request: { text: '/check' } })
  })
  test('a part of an album tells which', () => {
    expect(heard(tg.message({ text: undefined, photo: [], media_group_id: 'a1' }))).toMatchObject({ album: 'a1' })
  })
})

describe('in a group', () => {
  test('talk is parsed as not addressed; an answer quotes the question', () => {
    expect(heard(tg.inGroup({ text: 'trade grew in 2025' }))).toMatchObject({
      request: { chat: { id: -100, kind: 'group' }, addressed: false, text: 'trade grew in 2025' },
      place: { chatId: -100, replyTo: 5 },
    })
  })
  test.each([
    ['its name', { text: '@Karvan_Bot 2025' }, true],
    ['its name in a caption', { text: undefined, photo: [], caption: '@karvan_bot 2025' }, true],
    ['a command with its name', { text: '/turnover@karvan_bot' }, true],
    ['a reply to it', { text: '2024?', reply_to_message: tg.told({ from: tg.self }) }, true],
    ['a reply to somebody', { text: '2024?', reply_to_message: tg.told({ from: tg.aysel }) }, false],
    ['a bare command', { text: '/turnover' }, false],
    [
      "the first message of the bot's topic",
      { text: 'hi', reply_to_message: tg.told({ from: tg.self, forum_topic_created: {} }) },
      false,
    ],
  ])('%s', (_, fields, addressed) =>
    expect(heard(tg.inGroup(fields))).toMatchObject({ kind: 'message', request: { addressed } }),
  )

  test.each([
    ['a command of another bot', { text: '/turnover@other_bot' }],
    [
      'a command of another bot in a reply to ours',
      { text: '/a@other_bot', reply_to_message: tg.told({ from: tg.self }) },
    ],
    ["another bot's message", { from: tg.otherBot }],
    ['its own inline result', { via_bot: tg.self }],
    [
      'a forward from the linked channel',
      { is_automatic_forward: true, sender_chat: tg.channel, from: { id: 777000, is_bot: false } },
    ],
    ["Telegram's account", { from: { id: 777000, is_bot: false, first_name: 'Telegram' } }],
    ['a caption that does not speak to it', { text: undefined, photo: [], caption: '/rank' }],
    ['a sticker', { text: undefined, sticker: {} }],
    ["a channel's direct messages", { chat: { ...tg.group, is_direct_messages: true } }],
    ['a message for one reader', { ephemeral_message_id: 3 }],
    ['a guest query as a message', { guest_query_id: 'g' }],
    ['a chat of a kind to be invented', { chat: { id: 1, type: 'planet' } }],
  ])('not for it: %s', (_, fields) => expect(kindOf(tg.inGroup(fields))).toBe('ignored'))

  test.each([
    ['an anonymous admin', { from: { id: 1087968824, is_bot: true, first_name: 'Group' }, sender_chat: tg.group }],
    [
      'somebody as a channel',
      { from: { id: 136817688, is_bot: true, first_name: 'Channel' }, sender_chat: tg.channel },
    ],
    ['nobody', { from: undefined }],
  ])('%s is answered, and is no person', (_, fields) => {
    const update = tg.inGroup(fields)
    expect(heard(update)).toMatchObject({ kind: 'message' })
    expect(heard(update)).not.toHaveProperty('request.person')
  })

  test.each([
    [
      { message_thread_id: 9, is_topic_message: true },
      { chatId: -100, threadId: 9, replyTo: 5 },
    ],
    [
      { message_thread_id: 1, is_topic_message: true },
      { chatId: -100, replyTo: 5 },
    ],
    [{ message_thread_id: 9 }, { chatId: -100, replyTo: 5 }],
    [{}, { chatId: -100, replyTo: 5 }],
  ])('topic %j', (fields, place) =>
    expect(heard(tg.inGroup(fields))).toMatchObject({
      place: expect.toSatisfy(it => JSON.stringify(it) === JSON.stringify(place)),
    }),
  )
})

test.each([
  ['/turnover@karvan_bot 2025', 'message'],
  ['/turnover 2025', 'ignored'],
  ['@karvan_bot 2025', 'ignored'],
  ['/turnover@other_bot', 'ignored'],
])('a channel post %j is %s', (text, kind) => expect(kindOf(tg.post({ text }))).toBe(kind))

describe('what is typed behind the name of the bot', () => {
  const person = { id: 11, languageTag: 'az' }
  test.each(['sender', 'private', 'group', 'supergroup', 'channel'])('in a chat of the kind %s', chat_type => {
    const query = { person, query: 'china 2025', offset: '' }
    expect(heard(tg.typed({ chat_type }))).toEqual({ kind: 'inline', query, queryId: 'i' })
  })
  test.each([[{ query: undefined }], [{ offset: 7 }], [{ query: {} }]])('is nothing as %j', fields => {
    expect(heard(tg.typed(fields))).toEqual({ kind: 'ignored' })
  })
})

describe('K5 named in a chat that it is not in', () => {
  const person = { id: 11, languageTag: 'az' }
  const asked = { chat: { id: 11, kind: 'private' }, person, addressed: true, text: '2025', inline: true }
  test.each([
    ['in a group', {}, asked],
    ['as a caption', { text: undefined, photo: [], caption: '2025 @karvan_bot' }, asked],
    ['in a topic, in reply to its answer', { text: '2025', is_topic_message: true, message_thread_id: 9 }, asked],
    ['alone', { text: '@karvan_bot' }, { ...asked, text: '' }],
    [
      'by an anonymous admin',
      { from: { id: 1087968824, is_bot: true, first_name: 'Group' }, sender_chat: tg.group },
      { chat: { id: 0, kind: 'private' }, addressed: true, text: '2025', inline: true },
    ],
    ['in a chat with the number of another', { chat: { id: 12, type: 'private' } }, asked],
  ])('%s', (_, fields, expected) =>
    expect(heard(tg.guest(fields))).toEqual({ kind: 'guest', request: expected, queryId: 'g' }),
  )
  test.each([
    ['by another bot', { from: tg.otherBot }],
    ['by itself', { from: tg.self }],
    ['with a command of another bot', { text: '/turnover@other_bot' }],
    ['without words', { text: undefined, sticker: {} }],
    ['without a query', { guest_query_id: undefined }],
    ['with a query that is none', { guest_query_id: 7 }],
    ['by way of a bot', { via_bot: tg.self }],
  ])('not for it: %s', (_, fields) => expect(kindOf(tg.guest(fields))).toBe('ignored'))
})

describe('a press', () => {
  const anywhere = { chat: { id: 11, kind: 'private' }, person: { id: 11, languageTag: 'az' }, addressed: true }
  const asked = { ...anywhere, message: 5, own: true }
  const pressed = { kind: 'press', request: asked, queryId: 'q1', data: 'more' }
  test.each([
    ['in a chat', tg.press(), { ...pressed, location: { place: { chatId: 11 }, messageId: 5 } }],
    [
      'out of reach',
      tg.press({ message: { chat: tg.privateChat, message_id: 5, date: 0 } }),
      { ...pressed, location: { place: { chatId: 11 } } },
    ],
    [
      'in inline mode',
      tg.press({ message: undefined, inline_message_id: 'im' }),
      { ...pressed, request: { ...anywhere, inline: true, inlineId: 'im' }, location: { inlineId: 'im' } },
    ],
    ['nowhere', tg.press({ message: undefined }), { ...pressed, request: anywhere }],
    [
      'in a topic',
      tg.press({ message: tg.told({ chat: tg.group, message_thread_id: 9, is_topic_message: true }) }),
      {
        ...pressed,
        request: { ...anywhere, chat: { id: -100, kind: 'group' }, message: 5, thread: 9 },
        location: { place: { chatId: -100, threadId: 9 }, messageId: 5 },
      },
    ],
  ])('%s', (_, update, expected) => expect(heard(update)).toEqual(expected))
})

describe('B8 membership and rights of the bot', () => {
  const own = (from: string, to: string, fields = {}) =>
    tg.update({ my_chat_member: tg.standing(tg.self, from, to, fields) })
  const small = { chat: { id: -4, type: 'group', title: 'Small' } }
  const group = { id: -100, kind: 'group' }
  const by = { id: 11, languageTag: 'az' }
  test.each([
    ['added', own('left', 'member'), { kind: 'joined', chat: group, by }],
    ['added again', own('kicked', 'administrator'), { kind: 'joined', chat: group, by }],
    ['added to a small group', own('left', 'member', small), { kind: 'joined', chat: { id: -4, kind: 'group' }, by }],
    ['promoted', own('member', 'administrator'), { kind: 'rights', chatId: -100 }],
    ['thrown out', own('administrator', 'kicked'), { kind: 'left', chat: group, isBasic: false }],
    ['gone', own('member', 'left', small), { kind: 'left', chat: { id: -4, kind: 'group' }, isBasic: true }],
    [
      'added to a channel',
      own('left', 'administrator', { chat: tg.channel }),
      { kind: 'unmuted', chatId: -200, title: 'News' },
    ],
    [
      'no admin of a channel any more',
      own('administrator', 'member', { chat: tg.channel }),
      { kind: 'muted', chatId: -200, title: 'News' },
    ],
    [
      'out of a channel',
      own('administrator', 'kicked', { chat: tg.channel }),
      { kind: 'left', chat: { id: -200, kind: 'channel' }, isBasic: false, title: 'News' },
    ],
    [
      'blocked',
      own('member', 'kicked', { chat: tg.privateChat }),
      { kind: 'left', chat: { id: 11, kind: 'private' }, isBasic: false },
    ],
    ['taken back', own('kicked', 'member', { chat: tg.privateChat }), { kind: 'rights', chatId: 11 }],
    [
      'restricted, and out',
      own('restricted', 'left', {
        old_chat_member: { user: tg.self, status: 'restricted', is_member: false },
      }),
      { kind: 'rights', chatId: -100 },
    ],
    [
      'restricted, and still in',
      own('member', 'restricted', {
        new_chat_member: { user: tg.self, status: 'restricted', is_member: true },
      }),
      { kind: 'rights', chatId: -100 },
    ],
  ])('%s', (_, update, expected) => expect(heard(update)).toEqual(expected))

  test('C7 rights of other members', () =>
    expect(heard(tg.update({ chat_member: tg.standing(tg.aysel, 'member', 'administrator') }))).toEqual({
      kind: 'rights',
      chatId: -100,
      person: 11,
    }))
})

test('a reply to the bot names the message, and one to somebody else does not', () => {
  const reply = (from: object) => heard(tg.inGroup({ reply_to_message: tg.told({ from, message_id: 4 }) }))
  expect(reply(tg.self)).toMatchObject({ request: { repliedTo: 4 } })
  expect(reply(tg.aysel)).not.toHaveProperty('request.repliedTo')
})

describe('the post that a message is about', () => {
  const theirs = { message_id: 4, date: tg.date - 60, chat: tg.group, from: tg.aysel, text: 'Trade grew, @karvan_bot' }
  const post = { message: 4, text: 'Trade grew,', writtenAt: (tg.date - 60) * 1000 }

  test('in a group the message that it replies to, without mentions of the bot', () => {
    const asked = tg.inGroup({ text: '@karvan_bot is this true?', reply_to_message: theirs })
    expect(heard(asked)).toMatchObject({ request: { text: 'is this true?', addressed: true, post } })
  })
  test('a caption is its text, and a picture alone has none', () => {
    const photo = { ...theirs, text: undefined, photo: [] }
    expect(heard(tg.inGroup({ reply_to_message: { ...photo, caption: 'Trade grew' } }))).toMatchObject({
      request: { post: { text: 'Trade grew' } },
    })
    expect(heard(tg.inGroup({ reply_to_message: photo }))).toMatchObject({ request: { post: { message: 4 } } })
    expect(heard(tg.inGroup({ reply_to_message: photo }))).not.toHaveProperty('request.post.text')
  })
  test('a forwarded message itself, as of the day on which it was first written', () => {
    const origin = { type: 'user', date: tg.date - 500, sender_user: tg.aysel }
    expect(heard(tg.message({ text: 'Trade grew', forward_origin: origin }))).toMatchObject({
      request: { post: { text: 'Trade grew', message: 5, writtenAt: (tg.date - 500) * 1000 } },
    })
  })
  test('an answer of the bot that is passed on to it', () => {
    const of = (sender: object) => heard(tg.message({ forward_origin: { type: 'user', date: 1, sender_user: sender } }))
    expect(of(tg.self)).toMatchObject({ request: { post: { isOurs: true }, passedOn: true } })
    expect(of(tg.aysel)).not.toHaveProperty('request.post.isOurs')
  })
  test('the words of a post in another chat that it replies to', () => {
    const origin = { type: 'channel', date: tg.date - 500, chat: { ...tg.channel, title: 'Trade news' }, message_id: 3 }
    const quote = { text: 'Trade grew', position: 0 }
    expect(heard(tg.message({ text: 'is it true?', external_reply: { origin }, quote }))).toMatchObject({
      request: {
        text: 'is it true?',
        post: { text: 'Trade grew', message: 5, writtenAt: (tg.date - 500) * 1000, outlet: { title: 'Trade news' } },
      },
    })
    expect(heard(tg.message({ text: 'is it true?', external_reply: { origin } }))).not.toHaveProperty('request.post')
  })

  test('under a pressed button the message that the answer replies to', () => {
    const message = tg.told({ chat: tg.group, from: tg.self, reply_to_message: theirs })
    expect(heard(tg.press({ message }))).toMatchObject({ request: { post } })
  })
  test.each([
    ['of the bot', { ...theirs, from: tg.self }],
    ['sent through the bot', { ...theirs, via_bot: tg.self }],
    ['the beginning of a topic', { ...theirs, forum_topic_created: {} }],
    ['of another chat', { ...theirs, chat: tg.channel }],
  ])('no message %s', (_, reply_to_message) =>
    expect(heard(tg.inGroup({ reply_to_message }))).not.toHaveProperty('request.post'),
  )
})

test.each([
  ['C1 an anonymous admin', { from: { id: 1087968824, is_bot: true }, sender_chat: tg.group }, true],
  ['C2 somebody as a channel', { from: { id: 136817688, is_bot: true }, sender_chat: tg.channel }, undefined],
  ['C1 the account that Telegram lends, without the group', { from: { id: 1087968824, is_bot: true } }, undefined],
  ['a member', {}, undefined],
])('%s speaks for the group: %s', (_, fields, speaks) => {
  const it = heard(tg.inGroup(fields))
  expect('request' in it ? it.request.forChat : 'nothing').toBe(speaks)
})

test.each([
  [tg.update({ my_chat_member: tg.standing(tg.self, 'left', 'member') }), '-100'],
  [tg.message(), '11'],
  [tg.inGroup(), '-100'],
  [tg.post({ text: 'x' }), '-200'],
  [tg.press(), '11'],
  [tg.press({ message: undefined, inline_message_id: 'im' }), 'im'],
  [tg.typed(), 'inline 11'],
  [tg.guest(), 'guest 11'],
  [tg.update({ poll: {} }), ''],
])('what must be kept in order', (update, lane) => expect(queueKeyOf(update)).toBe(lane))
