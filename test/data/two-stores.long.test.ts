/** Two stores over one engine are two machines: neither loses what the other has changed, and each sees it. */
import { describe, expect, test, vi } from 'vitest'
import type { Broadcast } from '../../src/data/chats/broadcasts.ts'
import type { FigureAlert } from '../../src/data/chats/figure-alerts.ts'
import type { Pending } from '../../src/data/chats/pending-change.ts'
import { isRefusal } from '../../src/data/facts/apply-edits.ts'
import { openStore } from '../../src/data/store.ts'
import { openGroupGreeting } from '../../src/handlers/questions/group-greeting.ts'
import { subscription } from '../subscription.ts'
import { sharedEngines } from './engine-list.ts'
import { ground } from './made.ts'

const now = (): Date => new Date('2026-03-13T09:00:00.000Z')
const patience = { timeout: 45_000, interval: 5 }
const seen = <T>(read: () => T, expected: T): Promise<void> =>
  vi.waitFor(() => expect(read()).toEqual(expected), patience)

const alert = (token: string): FigureAlert => ({ address: token, language: 'en', since: 1, token })
const pending: Pending = { by: 7, chat: 7, ask: 'x', version: 1, at: now().toISOString(), state: 'open' }
const broadcast: Broadcast = {
  by: 7,
  chat: 7,
  language: 'en',
  to: 'all',
  text: 'x',
  entities: [],
  at: now().toISOString(),
  state: 'open',
}
const post = { message: 5, at: now().getTime() / 1000, ids: ['a'] }

describe.each(sharedEngines())('two stores over %s', (_, openData) => {
  async function machines() {
    const open = await openData()
    const [a, b] = [await openStore(await open(), now), await openStore(await open(), now)]
    const restarted = async () => openStore(await open(), now)
    const close = async () => void (await Promise.all([a.close(), b.close()]))
    return { a, b, restarted, close }
  }

  test('changes of the data at once are both kept, in one order', async () => {
    const { a, b, close } = await machines()
    await a.change(ground, 1, now())
    const edits = await Promise.all([
      a.change({ do: 'appoint', person: 5 }, 1, now()),
      b.change({ do: 'appoint', person: 6 }, 1, now()),
    ])
    expect(edits.map(it => (isRefusal(it) ? it : it.version)).toSorted()).toEqual([2, 3])
    for (const it of [a, b])
      await vi.waitFor(async () => expect((await it.facts()).editors().toSorted()).toEqual([5, 6]), patience)
    expect(a.head()).toBe(b.head())
    await close()
  })
  test('the same press on both makes one edit', async () => {
    const { a, b, close } = await machines()
    await a.change(ground, 1, now())
    const press = [a, b].map(it => it.change({ do: 'appoint', person: 5 }, 1, now(), { cause: 'press:x' }))
    const [one, other] = await Promise.all(press)
    expect(one).toEqual(other)
    await vi.waitFor(async () => expect(await b.edits(undefined, 9)).toHaveLength(2), patience)
    await close()
  })
  test('alerts of one chat, set on both', async () => {
    const { a, b, close } = await machines()
    await Promise.all([a.alerts.add(3, alert('aa')), b.alerts.add(3, alert('bb'))])
    const tokens = (it: typeof a) => it.alerts.of(3).map(({ token }) => token)
    for (const it of [a, b]) await seen(() => tokens(it).toSorted(), ['aa', 'bb'])
    await b.alerts.done(3, 'aa')
    await seen(() => tokens(a), ['bb'])
    expect(a.alerts.withToken('aa')).toBeUndefined()
    await close()
  })
  test('messages to delete, scheduled on both', async () => {
    const { a, b, close } = await machines()
    await a.deletions.add([{ chat: 1, message: 1, at: 10 }])
    await b.deletions.add([{ chat: 2, message: 2, at: 20 }])
    for (const it of [a, b]) await seen(() => it.deletions.due(99).map(({ chat }) => chat), [1, 2])
    await a.deletions.drop([{ chat: 1, message: 1, at: 10 }])
    await seen(() => b.deletions.due(99).map(({ chat }) => chat), [2])
    await close()
  })
  test('answers counted on both', async () => {
    const { a, b, restarted, close } = await machines()
    a.usage.note('figure', 'en', 1)
    b.usage.note('figure', 'en', 2)
    for (const it of [a, b]) it.usage.gap('x', '2026-03-13')
    await close()
    const again = await restarted()
    const { days, gaps } = again.usage.read()
    expect(days[0]?.answers).toEqual([{ kind: 'figure', language: 'en', count: 2 }])
    expect(gaps.map(({ count }) => count)).toEqual([2])
    await again.close()
  })
  test('two settings of one chat, chosen on both', async () => {
    const { a, b, close } = await machines()
    await Promise.all([
      a.changeChat(1, it => ({ ...it, language: 'az' })),
      b.changeChat(1, it => ({ ...it, theme: 'dark' })),
    ])
    await vi.waitFor(async () => expect(await a.chat(1)).toEqual({ language: 'az', theme: 'dark' }), patience)
    await close()
  })
  test('a group is greeted once', async () => {
    const { a, b, close } = await machines()
    const group = { request: { chat: { id: -1, kind: 'group' }, addressed: true }, settings: {} } as const
    const first = await Promise.all([a, b].map(it => openGroupGreeting(it, now).isFirst(group)))
    expect(first.toSorted()).toEqual([false, true])
    await close()
  })
  test('a preview that is changed on both', async () => {
    const { a, b, close } = await machines()
    await a.pendingChanges.set('t', pending)
    await Promise.all([
      a.pendingChanges.change('t', it => ({ ...it, posts: true })),
      b.pendingChanges.change('t', it => ({ ...it, state: 'queued' })),
    ])
    await vi.waitFor(
      async () => expect(await a.pendingChanges.get('t')).toMatchObject({ posts: true, state: 'queued' }),
      patience,
    )
    await close()
  })
  test('subscriptions: made, changed and removed on either', async () => {
    const { a, b, close } = await machines()
    await a.subscriptions.put(subscription(9))
    await seen(() => b.subscriptions.of(9)?.cadence, 'daily')
    await Promise.all([
      a.subscriptions.change({ chat: 9 }, it => it && { ...it, cadence: 'weekly' }),
      b.subscriptions.change({ chat: 9 }, it => it && { ...it, refused: 2 }),
    ])
    for (const it of [a, b])
      await seen(() => it.subscriptions.of(9), subscription(9, { cadence: 'weekly', refused: 2 }))
    expect([...a.subscriptions.groups().keys()]).toEqual(['weekly:UTC'])
    await a.subscriptions.remove(9)
    await seen(() => [...b.subscriptions.all()], [])
    expect(b.subscriptions.groups().size).toBe(0)
    await close()
  })
  test('a broadcast that is changed on both', async () => {
    const { a, b, close } = await machines()
    await a.broadcasts.put('t', broadcast)
    await seen(() => b.broadcasts.get('t')?.state, 'open')
    await Promise.all([a.broadcasts.change('t', { state: 'posted' }), b.broadcasts.change('t', { message: 7 })])
    for (const it of [a, b]) await seen(() => it.broadcasts.get('t'), { ...broadcast, state: 'posted', message: 7 })
    await close()
  })
  test('a correction reaches what another machine has posted, and is told once', async () => {
    const { a, b, close } = await machines()
    await a.sentMessages.keep({ ...post, chat: -1 })
    await b.sentMessages.keep({ ...post, chat: -2 })
    await seen(
      () =>
        a.sentMessages
          .using(['a'])
          .map(({ chat }) => chat)
          .toSorted(),
      [-1, -2],
    )
    await a.sentMessages.correct(7, ['a'])
    await seen(() => b.sentMessages.corrections(), [{ key: '7', version: 7 }])
    await Promise.all([
      a.sentMessages.mended(7, [{ ...post, chat: -1 }]),
      b.sentMessages.mended(8, [{ ...post, chat: -1 }]),
    ])
    for (const it of [a, b]) await seen(() => it.sentMessages.at(-1, 5)?.mended?.toSorted(), [7, 8])
    await b.sentMessages.settled('7', [{ chat: -1, ids: ['a'] }])
    await seen(() => a.sentMessages.told(6, 7), [{ version: 7, ids: ['a'], heard: [{ chat: -1, ids: ['a'] }] }])
    await seen(() => a.sentMessages.corrections(), [])
    await a.sentMessages.drop(-2, [5])
    await seen(() => b.sentMessages.at(-2, 5), undefined)
    await close()
  })
})
