/** Authorship: SAFETY.md A1 to A13. Only the listed updates are a person's own words. */
import type { Update } from 'grammy/types'
import { describe, expect, test } from 'vitest'
import { stripUpdate } from '../../../src/bot/updates/strip-update.ts'
import type { Request } from '../../../src/handlers/request/request.ts'
import * as tg from '../updates.ts'
import { parsed } from './parsed.ts'

type Fields = Readonly<Record<string, unknown>>

const command = '/add value turnover CHN 2025 4.87bn'
const said = (fields: Fields = {}): Update => tg.message({ text: command, ...fields })
const captioned = (fields: Fields): Update => tg.message({ text: undefined, caption: '/import', ...fields })
const file = { file_id: 'f', file_unique_id: 'u', file_name: 'rows.csv', file_size: 12 }
const user = { type: 'user', date: tg.date, sender_user: tg.aysel }
const murad = { id: 12, is_bot: false, first_name: 'Murad' }
const account = (id: number, isBot = true): Fields => ({ id, is_bot: isBot, first_name: 'Telegram' })
const shared = (users: unknown): Update => tg.message({ text: undefined, users_shared: { request_id: 1, users } })
/** A message that was typed to the bot, in an update of another kind. */
const as = (kind: string, fields: Fields = {}): Update => tg.update({ [kind]: tg.told({ text: command, ...fields }) })

function asked(update: Update): Request | undefined {
  const heard = parsed(update)
  return 'request' in heard ? heard.request : undefined
}

const own: readonly (readonly [string, Update])[] = [
  ['a text', said()],
  ['a text in a topic of the private chat', said({ message_thread_id: 9, is_topic_message: true })],
  ['a command with the name of the bot', said({ text: '/add@karvan_bot value' })],
  ['a reply to the bot', said({ reply_to_message: tg.told({ from: tg.self, text: 'Say more' }) })],
  ['a reply to a message of another chat', said({ external_reply: { origin: user }, quote: { text: '/undo' } })],
  ['a file', captioned({ caption: undefined, document: file })],
  ['a file with a caption', captioned({ document: file })],
  ['picked people', shared([{ user_id: 13 }])],
  ['a press under a message of the bot', tg.press()],
  [
    'a press under a message that is out of reach',
    tg.press({ message: { chat: tg.privateChat, message_id: 5, date: 0 } }),
  ],
]

const nobodys: readonly (readonly [string, Update])[] = [
  ['A1 in a group', said({ chat: tg.group })],
  ["A1 in a group of one's own", said({ chat: { id: -101, type: 'group', title: 'Mine' } })],
  ["A1 a private chat's message by somebody else", said({ from: murad })],
  ['A3 ids that are no numbers', said({ chat: { ...tg.privateChat, id: '11' }, from: { ...tg.aysel, id: '11' } })],
  ['A3 an id with a fraction', said({ chat: { ...tg.privateChat, id: 11.5 }, from: { ...tg.aysel, id: 11.5 } })],
  ['A4 a forward of the own message', said({ forward_origin: user })],
  ["A4 a forward of a stranger's text", said({ forward_origin: { ...user, sender_user: murad } })],
  [
    'A4 a forward of somebody hidden',
    said({ forward_origin: { type: 'hidden_user', date: 1, sender_user_name: 'A' } }),
  ],
  ['A4 a forward as old servers tell of it', said({ forward_from: tg.aysel, forward_date: tg.date })],
  ['A4 a forwarded file', captioned({ document: file, forward_origin: user })],
  ['A4 a forward by Telegram', said({ is_automatic_forward: true })],
  ['A5 an anonymous admin', said({ chat: tg.group, from: account(1087968824), sender_chat: tg.group })],
  ['A5 somebody as a channel', said({ chat: tg.group, from: account(136817688), sender_chat: tg.channel })],
  ["A5 Telegram's own account", said({ chat: { id: 777000, type: 'private' }, from: account(777000, false) })],
  ['A5 for a chat, in the private chat', said({ sender_chat: tg.channel })],
  ['A5 another bot', said({ from: { ...tg.otherBot, id: 11 } })],
  ['A6 a channel post', tg.post({ text: '/add@karvan_bot value', author_signature: 'Aysel' })],
  ['A6 a channel post by a person', tg.post({ text: '/add@karvan_bot value', from: tg.aysel })],
  ['A7 an edited message', as('edited_message', { edit_date: tg.date + 1 })],
  ['A7 an edited message that does not say when', as('edited_message')],
  ['A7 a message that was edited before it came', said({ edit_date: tg.date + 1 })],
  ['A8 a result of another bot', said({ via_bot: tg.otherBot })],
  ['A8 a result of our own', said({ via_bot: tg.self })],
  ['A9 a command of another bot', said({ text: '/add@other_bot value' })],
  ['A10 a message for a business', said({ business_connection_id: 'b' })],
  ["A10 by a business's bot", said({ sender_business_bot: tg.otherBot })],
  ['A10 an away message', said({ is_from_offline: true })],
  ['A10 a business message', as('business_message', { business_connection_id: 'b' })],
  ['A10 an edited business message', as('edited_business_message', { business_connection_id: 'b' })],
  ['A10 a guest message', as('guest_message', { guest_query_id: 'g' })],
  ['A10 a guest query as a message', said({ guest_query_id: 'g' })],
  ['A10 a message for one reader', said({ ephemeral_message_id: 3 })],
  ['A10 a direct message to a channel', said({ chat: { ...tg.group, is_direct_messages: true } })],
  ['A10 a contact', tg.message({ text: undefined, contact: { phone_number: '1', first_name: command } })],
  ['A10 data of a web app', tg.message({ text: undefined, web_app_data: { data: command, button_text: 'x' } })],
  ['A10 the caption of a photo', captioned({ photo: [{ file_id: 'p' }] })],
  ['A10 the caption of a video', captioned({ video: { file_id: 'v' } })],
  ['A10 the caption of an animation', captioned({ animation: { file_id: 'a' }, document: file })],
  ['A10 nobody picked', shared([])],
  ['A10 picked people that are none', shared([{ user_id: '13' }, {}])],
  ['A10 a pinned command', tg.message({ text: undefined, pinned_message: tg.told({ text: command }) })],
  ['A11 a press in a group', tg.press({ message: tg.told({ chat: tg.group, from: tg.self }) })],
  ['A11 a press by an anonymous admin', tg.press({ from: account(1087968824) })],
  ["A11 a press in somebody else's private chat", tg.press({ from: murad })],
  ['A12 a press of inline mode', tg.press({ message: undefined, inline_message_id: 'im' })],
  ['A12 a press of inline mode with a message', tg.press({ inline_message_id: 'im' })],
  ['A12 typed in inline mode', tg.typed()],
  ['A12 a press nowhere', tg.press({ message: undefined })],
  ['A12 a press under a message that is not ours', tg.press({ message: tg.told({ from: murad }) })],
  ['A12 a press in a business chat', tg.press({ message: tg.told({ from: tg.self, business_connection_id: 'b' }) })],
  ...Object.entries(tg.silentKinds).map(([kind, content]) => [kind, tg.update({ [kind]: content })] as const),
  ...tg.wordless
    .filter(content => !('document' in content) || 'animation' in content)
    .map(content => [JSON.stringify(content), tg.message({ text: undefined, ...content })] as const),
  ...tg.notes.map(content => [JSON.stringify(content), tg.message({ text: undefined, ...content })] as const),
]

test.each(own)('own: %s', (_, update) => expect(asked(update)?.own).toBe(true))
test.each(nobodys)('not own: %s', (_, update) => expect(asked(update)?.own).toBeUndefined())

test.each([...own, ...nobodys])('its form on disk has the same authorship: %s', (_, update) => {
  // The words of a post, which are somebody else's, are not on disk.
  const withoutPost = (it: Update) =>
    JSON.parse(JSON.stringify(parsed(it), (key, value) => (key === 'post' ? undefined : value)))
  expect(withoutPost(stripUpdate(update) as Update)).toEqual(withoutPost(update))
})

describe('what comes with it', () => {
  const sent = { id: 'f', name: 'rows.csv', size: 12 }
  test('a file, its name and size as far as they are told', () => {
    expect(asked(captioned({ document: file }))).toMatchObject({ text: '/import', file: sent, message: 5 })
    expect(asked(captioned({ document: { file_id: 'f' } }))?.file).toEqual({ id: 'f', name: '' })
    expect(asked(captioned({ animation: {}, document: file }))).not.toHaveProperty('file')
    expect(asked(captioned({ photo: [] }))).toMatchObject({ text: '/import', hasPicture: true })
  })
  test.each<[string, Fields, Request['replied']]>([
    ['of the bot', { from: tg.self, text: 'Say more' }, { text: 'Say more', ours: true }],
    ['of the person', { text: 'An article' }, { text: 'An article' }],
    ['a file of the person', { document: file, caption: 'rows' }, { text: 'rows', file: sent }],
    ['of somebody else', { from: murad, text: 'x' }, undefined],
    ['of another bot', { from: tg.otherBot, text: 'x' }, undefined],
    ['of nobody', { from: undefined, text: 'x' }, undefined],
    ['in another chat', { from: tg.self, chat: tg.group, text: 'x' }, undefined],
  ])('a reply to a message %s', (_, to, replied) => {
    expect(asked(said({ reply_to_message: tg.told(to) }))?.replied).toEqual(replied)
  })
  test('in a group nothing of a reply', () => {
    const to = tg.told({ chat: tg.group, from: tg.self, text: 'x' })
    expect(asked(said({ chat: tg.group, reply_to_message: to }))).not.toHaveProperty('replied')
  })
  test('picked people, and no words', () => {
    const picked = asked(shared([{ user_id: 13, first_name: 'Timur' }, { user_id: 14 }]))
    expect(picked).toMatchObject({ shared: [13, 14], addressed: true })
    expect(picked).not.toHaveProperty('text')
    expect(parsed(tg.message({ chat: tg.group, text: undefined, users_shared: { users: [{ user_id: 13 }] } }))).toEqual(
      { kind: 'ignored' },
    )
  })
  test.each<[string, Update, true | undefined]>([
    ['a text', said({ forward_origin: { ...user, sender_user: murad } }), true],
    ['a post', said({ forward_origin: { type: 'channel', date: 1, chat: tg.channel, message_id: 4 } }), true],
    ['by way of a bot', said({ forward_origin: user, via_bot: tg.otherBot }), undefined],
    ['in a group', said({ forward_origin: user, chat: tg.group }), undefined],
    ['nothing: it is typed', said(), undefined],
  ])('passed on: %s', (_, update, passedOn) => expect(asked(update)?.passedOn).toBe(passedOn))
})
