/** Two replicas of the bot over one database: each knows what the other has said. */
import type { Update } from 'grammy/types'
import { describe, expect, test, vi } from 'vitest'
import { pause } from '../../src/bot/api/pause.ts'
import { openChatAdmins } from '../../src/bot/chats/chat-admins.ts'
import { connect } from '../../src/bot/connection.ts'
import { openLog } from '../../src/bot/process/log.ts'
import { silent } from '../../src/bot/process/metrics.ts'
import { usualTiming } from '../../src/bot/runtime.ts'
import { openUpdateProcessor } from '../../src/bot/updates/process-update.ts'
import { openUserLimits, usualLimits } from '../../src/bot/updates/user-limits.ts'
import { openPostgresEngine } from '../../src/data/engine/postgres/postgres-engine.ts'
import { sharedOver } from '../../src/data/open-database.ts'
import { openStore } from '../../src/data/store.ts'
import { createApp } from '../../src/handlers/app.ts'
import { hasPostgres } from '../data/engine/postgres-server.ts'
import { usePostgres } from '../data/engine/use-postgres.ts'
import { pressEdits } from '../facts.ts'
import * as tg from './updates.ts'

const now = (): Date => new Date(tg.date * 1_000)
const patience = { timeout: 45_000, interval: 5 }

/** What the replicas see of Telegram. */
interface Telegram {
  readonly calls: {
    readonly by: string
    readonly method: string
    readonly payload: Readonly<Record<string, unknown>>
  }[]
  /** Of everybody. */
  status: 'administrator' | 'member'
}

async function replica(by: string, url: string, telegram: Telegram) {
  const engine = await openPostgresEngine({ url })
  await engine.append(pressEdits)
  const [store, shared] = [await openStore(engine, now), sharedOver(engine, now)]
  const bot = tg.openBot(async (_call, method, payload) => {
    telegram.calls.push({ by, method, payload: { ...payload } })
    const result =
      method === 'getChatMember' ? { status: telegram.status } : { message_id: 100 + telegram.calls.length }
    return { ok: true, result } as never
  })
  const [log, { signal }] = [openLog('error', [], line => telegram.calls.push(JSON.parse(line))), new AbortController()]
  const chatAdmins = openChatAdmins({ api: bot.api, now, log, signal, shared })
  const app = createApp({
    store,
    shared,
    now,
    pair: { reporter: 'AZE', partner: 'CHN' },
    language: 'en',
    bot: '@karvan_bot',
    dayOf: () => '2026-03-13',
    isChatAdmin: chatAdmins.has,
  })
  const limits = openUserLimits(usualLimits, () => now().getTime(), shared.memory)
  const processor = openUpdateProcessor({
    bot,
    app,
    chatAdmins,
    limits,
    log,
    signal,
    now,
    shared,
    metrics: silent,
    pseudonym: () => 'a chat',
    adminMenus: { refresh: async () => undefined },
  })
  async function receive(update: Update) {
    const before = telegram.calls.length
    await processor.process(update, 'id')
    return telegram.calls.slice(before).filter(({ method }) => /^(sendMessage|edit)/.test(method))
  }
  /** The first line of the answer. */
  const answer = async (update: Update): Promise<string> =>
    String((await receive(update))[0]?.payload.text ?? '(silence)').split('\n')[0] ?? ''
  const { sends, transport } = connect(
    { apiRoot: 'http://127.0.0.1', token: '1:a', language: 'en', host: '127.0.0.1', port: 0, isServed: false },
    { timing: usualTiming, log, metrics: silent, steadyClock: { now: () => 0, wait: pause }, shared },
    signal,
  )
  const close = async () => void (await Promise.all([transport.close(), store.close()]))
  return { app, chatAdmins, limits, sends, receive, answer, close }
}

describe.skipIf(!hasPostgres)('two replicas', () => {
  const server = usePostgres()
  async function opened() {
    const url = await server.database()
    const telegram: Telegram = { calls: [], status: 'administrator' }
    const [a, b] = [await replica('a', url, telegram), await replica('b', url, telegram)]
    const close = async () => void (await Promise.all([a.close(), b.close()]))
    return { a, b, telegram, url, close }
  }
  const text = (words: string, fields = {}) => tg.message({ text: words, ...fields })
  const exportsOf2024 = 'Azerbaijan’s exports to Türkiye, 2024'

  test('a follow-up on the other continues, and so does one after that', async () => {
    const { a, b, close } = await opened()
    await a.answer(text('/turnover turkey 2024'))
    expect(await b.answer(text('and exports?'))).toContain(exportsOf2024)
    expect(await a.answer(text('and 2023?'))).toContain('Azerbaijan’s exports to Türkiye, 2023')
    expect(await b.answer(text('/cite'))).toContain('Azərbaycanın Türkiyəyə ixracı, 2023')
    await close()
  })

  test('a reply to an answer of the other continues from it', async () => {
    const { a, b, close } = await opened()
    const [sent] = await a.receive(tg.inGroup({ text: '/turnover turkey 2024' }))
    const { length } = await a.receive(tg.inGroup({ text: '/turnover georgia 2022' }))
    expect([sent?.method, length]).toEqual(['sendMessage', 1])
    const reply_to_message = tg.told({ message_id: 101, from: tg.self, chat: tg.group })
    expect(await b.answer(tg.inGroup({ text: 'and exports?', reply_to_message }))).toContain(exportsOf2024)
    await close()
  })

  test('an edit changes the answer that the other has sent', async () => {
    const { a, b, close } = await opened()
    await a.receive(text('/turnover 2025'))
    const [edit] = await b.receive(
      tg.update({ edited_message: tg.told({ text: '/turnover 2024', edit_date: tg.date }) }, 2),
    )
    expect(edit).toMatchObject({ by: 'b', method: 'editMessageText', payload: { chat_id: 11, message_id: 101 } })
    await close()
  })

  test('an album gets one hint', async () => {
    const { a, b, close } = await opened()
    const photo = (message_id: number) => text('', { text: undefined, message_id, photo: [], media_group_id: 'x' })
    const sent = [await a.receive(photo(5)), await b.receive(photo(6)), await a.receive(photo(7))]
    expect(sent.map(({ length }) => length)).toEqual([1, 0, 0])
    await close()
  })

  test('/forgetme is heard by both, and leaves nothing', async () => {
    const { a, b, url, close } = await opened()
    await a.answer(text('/turnover turkey 2024'))
    await a.answer(tg.inGroup({ text: '/turnover 2023' }))
    const person = { id: tg.aysel.id }
    const recent = async () =>
      (await b.app.inline?.({ person, query: '', offset: '' }))?.cards
        .map(({ id }) => id)
        .slice(0, 2)
        .toSorted()
    expect(await recent()).toEqual(['1fT-AZE-CHN-2023', '1fT-AZE-TUR-2024'])
    const before = await a.app.respond({ chat: { id: 12, kind: 'private' }, addressed: true, text: '/turnover 2025' })
    await b.answer(text('/forgetme'))
    expect(await a.answer(text('and exports?'))).not.toContain('Türkiye')
    expect(await recent()).not.toContain('1fT-AZE-CHN-2023')
    // The other's cache of answers is cleared as soon as it hears of it.
    await vi.waitFor(async () => {
      const again = await a.app.respond({ chat: { id: 12, kind: 'private' }, addressed: true, text: '/turnover 2025' })
      expect(again).not.toBe(before)
    }, patience)
    await b.answer(text('/forgetme'))
    await server.run(
      url,
      `DO $$ BEGIN ASSERT NOT EXISTS (SELECT FROM short_memory WHERE person = ${tg.aysel.id}); END $$`,
    )
    await close()
  })

  test('an admin who is dismissed decides on neither', async () => {
    const { a, b, telegram, close } = await opened()
    const decides = (it: typeof a) => it.chatAdmins.has(tg.group.id, tg.aysel.id)
    expect([await decides(a), await decides(b)]).toEqual([true, true])
    telegram.status = 'member'
    expect([await decides(a), await decides(b)]).toEqual([true, true])
    const member = (status: string) => ({ status, user: tg.aysel })
    const change = { chat: tg.group, from: tg.aysel, date: tg.date }
    await a.receive(
      tg.update({
        chat_member: { ...change, old_chat_member: member('administrator'), new_chat_member: member('member') },
      }),
    )
    expect(await decides(a)).toBe(false)
    await vi.waitFor(async () => expect(await decides(b)).toBe(false), patience)
    await close()
  })

  test('what one has sent counts in the limits of the other', async () => {
    const { a, b, close } = await opened()
    await Promise.all(Array.from({ length: 30 }, (_, chat) => a.sends.note(chat, async () => undefined)))
    await vi.waitFor(() => expect(b.sends.free).toBeGreaterThan(0), patience)
    await close()
  })

  test('a group gets ten at once from both together, and who was told is told once', async () => {
    const { a, b, close } = await opened()
    const asker = { chat: { id: -100, kind: 'group' }, person: { id: 1 } }
    const presses: unknown[] = []
    for (let i = 0; i < 12; i += 1) presses.push(await (i % 2 === 0 ? a : b).limits.turn(asker, 'presses'))
    expect(presses).toEqual([...Array(10).fill(0), 'refused', 'refused'])
    const asked: unknown[] = []
    for (let i = 0; i < 13; i += 1) asked.push(await (i % 2 === 0 ? a : b).limits.turn(asker))
    expect(asked).toEqual([...Array.from({ length: 10 }, (_, i) => (i + 1) * 6_000), 'refused', 'again', 'again'])
    await close()
  })
})
