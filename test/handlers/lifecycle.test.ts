/** Messages in the outbox to chats that leave, move, unsubscribe or are in quiet hours. */
import { beforeEach, describe, expect, test } from 'vitest'
import { memoryEngine } from '../../src/data/engine/memory-engine.ts'
import type { Store } from '../../src/data/store.ts'
import { createApp, type OpenApp } from '../../src/handlers/app.ts'
import type { Request } from '../../src/handlers/request/request.ts'
import { pressEdits } from '../facts.ts'
import { openSeedStore } from '../store.ts'
import { type Mailbox, openMailbox } from './mailbox.ts'

let at: string
const now = (): Date => new Date(at)
const [member, admin, group] = [5, 7, -50]
const digest = 'digest:now:1-2'
const toChat = { of: 1, sent: 0, gone: 0, failed: 0, dropped: 0, isPaused: false, isStopped: false }
let store: Store
let app: OpenApp
let outbox: Mailbox

beforeEach(async () => {
  at = '2026-11-24T12:00:00Z'
  store = await openSeedStore(memoryEngine(pressEdits), now)
  outbox = openMailbox()
  const isChatAdmin = async (_: number, person: number): Promise<boolean> => person === admin
  app = createApp({
    store,
    now,
    pair: { reporter: 'AZE', partner: 'CHN' },
    language: 'en',
    bot: '@karvan_bot',
    isChatAdmin,
    dayOf: day => day.toISOString().slice(0, 10),
    gateway: {
      username: 'karvan_bot',
      outbox,
      isChatAdmin,
      post: async () => undefined,
      nameOf: async () => undefined,
      rewrite: async () => undefined,
      load: () => Promise.reject(new Error('no file is asked for here')),
      page: () => Promise.reject(new Error('no page is asked for here')),
      channel: async () => undefined,
    },
  })
})

const inPrivate = (id: number, text: string): Request => ({
  chat: { id, kind: 'private' },
  person: { id, languageTag: 'en' },
  addressed: true,
  own: true,
  text,
})
const inGroup = (id: number, text: string): Request => ({
  chat: { id: group, kind: 'group' },
  person: { id },
  addressed: true,
  text,
})
const put = (id: string, chat: number): Promise<boolean> =>
  outbox.put({ id, messages: [{ message: { text: 'x' }, uses: [] }], recipients: [{ chat, message: 0 }] })

describe.each([
  ['by a person in private', inPrivate(member, '/forgetme'), [member], [group]],
  ['by a person in a group', inGroup(member, '/forgetme'), [member], [group]],
  ['by an admin for the group', inGroup(admin, '/forgetme'), [group], [admin, member]],
])('/forgetme %s', (_, request, gone, stays) => {
  test('removes the messages to that chat from the outbox, and nothing else', async () => {
    for (const chat of [...gone, ...stays])
      for (const kind of ['digest', 'correction', 'post', 'wait']) await put(`${kind}:${chat}`, chat)
    const said = await app.respond(request)
    if (said?.buttons.length === 1) await app.press('forget-group', request)
    const left = outbox.postings.filter(({ id }) => outbox.progress(id) !== undefined).map(({ id }) => id)
    expect(left).toEqual(stays.flatMap(chat => ['digest', 'correction', 'post', 'wait'].map(kind => `${kind}:${chat}`)))
  })
})

test.each([
  ['a person has blocked the bot', { id: member, kind: 'private' }],
  ['the bot was removed from a group', { id: group, kind: 'group' }],
] as const)('%s: the outbox has nothing for that chat any more', async (_, chat) => {
  await put(digest, chat.id)
  await app.left(chat)
  expect(outbox.progress(digest)).toBeUndefined()
})

test('a group that moves still gets its messages in the outbox', async () => {
  await put(digest, group)
  await app.moved(group, -1_050)
  expect(outbox.progress(digest)).toEqual(toChat)
})

test('a digest is sent to chats that are subscribed and not paused when its turn comes', async () => {
  const wanted = (chat: number, thread?: number) => app.wants?.(digest, chat, thread)
  await app.respond(inPrivate(member, '/subscribe now'))
  expect([wanted(member), wanted(member, 3), wanted(admin)]).toEqual([true, false, false])
  const [one] = [...store.subscriptions.all()]
  if (one !== undefined) await store.subscriptions.put({ ...one, isPaused: true })
  expect(wanted(member)).toBe(false)
  if (one !== undefined) await store.subscriptions.put(one)
  expect(wanted(member)).toBe(true)
  await app.respond(inPrivate(member, '/unsubscribe'))
  expect(wanted(member)).toBe(false)
})

test('a digest in the outbox when quiet hours begin waits for their end', async () => {
  const wanted = () => app.wants?.(digest, member, undefined)
  await app.respond(inPrivate(member, '/subscribe now quiet 22-8 UTC'))
  for (const [time, expected] of [
    ['2026-11-24T21:59:00Z', true],
    ['2026-11-24T22:00:00Z', 'later'],
    ['2026-11-25T07:59:00Z', 'later'],
    ['2026-11-25T08:00:00Z', true],
  ] as const) {
    at = time
    expect(wanted(), time).toBe(expected)
  }
  at = '2026-11-25T23:00:00Z'
  await app.respond(inPrivate(member, '/unsubscribe'))
  expect(wanted()).toBe(false)
})

test('a figure alert is sent only while it is still set', async () => {
  const one = { address: 'x', language: 'en', since: 1, token: 'abc' } as const
  await store.alerts.add(member, one)
  expect([app.wants?.('wait:abc', member, undefined), app.wants?.('wait:abc', admin, undefined)]).toEqual([true, false])
  await store.alerts.forget(member)
  expect(app.wants?.('wait:abc', member, undefined)).toBe(false)
})

test('a correction reaches every chat that got the figure', () => {
  expect(app.wants?.('correction:7', group, undefined)).toBe(true)
})
