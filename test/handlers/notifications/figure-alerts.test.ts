import { describe, expect, test } from 'vitest'
import { toAddress } from '../../../src/answers/address/address.ts'
import { memoryEngine } from '../../../src/data/engine/memory-engine.ts'
import { openStore } from '../../../src/data/store.ts'
import { createApp } from '../../../src/handlers/app.ts'
import type { Message } from '../../../src/writing/message/message.ts'
import { asks } from '../../app.ts'
import { add, ground, observation } from '../../data/made.ts'
import { openMailbox } from '../mailbox.ts'

const now = (): Date => new Date('2026-11-24T12:00:00Z')

async function open() {
  const store = await openStore(memoryEngine(), now)
  await store.change(ground, 'seed', now())
  await store.change(add({ observations: [observation('a')] }), 1, now())
  const outbox = openMailbox()
  const reach = {
    username: 'karvan_bot',
    load: () => Promise.reject(new Error('none')),
    page: () => Promise.reject(new Error('none')),
    post: async () => undefined,
    nameOf: async () => undefined,
    rewrite: async () => undefined,
    outbox,
    isChatAdmin: async () => false,
    channel: async () => undefined,
  }
  const app = createApp({
    store,
    now,
    pair: { reporter: 'AZE', partner: 'CHN' },
    language: 'en',
    bot: '@karvan_bot',
    dayOf: day => day.toISOString().slice(0, 10),
    gateway: reach,
  })
  return { store, app, outbox }
}

const sent = { of: 1, sent: 1, gone: 0, failed: 0, dropped: 0, isPaused: false, isStopped: false }
async function waitFor2024(app: Awaited<ReturnType<typeof open>>['app']): Promise<void> {
  const request = asks('/turnover 2024')
  const button = (await app.respond(request))?.buttons.flat().find(({ label }) => label === 'Tell me when it comes')
  await app.press(button !== undefined && 'data' in button ? button.data : '', request)
}

test('PRODUCT §2.6: an alert for a missing figure is sent once, when the figure is there', async () => {
  const { store, app, outbox } = await open()
  const request = asks('/turnover 2024')
  const button = (await app.respond(request))?.buttons.flat().find(({ label }) => label === 'Tell me when it comes')
  expect((await app.press(button?.data ?? '', request)).toast).toBe('You will be told, once, when this figure comes.')
  await app.due?.()
  expect(outbox.postings).toEqual([])
  await store.change(add({ observations: [observation('b', { period: '2024' })] }), 1, now())
  await app.due?.()
  await app.due?.()
  expect(outbox.postings.length).toBe(1)
  expect(outbox.postings[0]?.messages[0]?.message).toMatchObject({ text: expect.stringContaining('2024') })
  await app.finished?.(outbox.postings[0]?.id ?? '', sent)
  expect([...store.alerts.all()]).toEqual([])
})

test('each alert is looked at once a version of the data, also after an error, and a later one with old data', async () => {
  const { store } = await open()
  const one = { language: 'en', since: 1 } as const
  for (const token of ['a', 'b', 'c']) await store.alerts.add(5, { ...one, address: token, token })
  const looked = (version: number, most = 9): readonly string[] => {
    const tokens: string[] = []
    for (const [, alert] of store.alerts.unseen(version)) {
      tokens.push(alert.token)
      if (tokens.length > most) break
      if (alert.token !== 'b') store.alerts.saw(alert, version)
    }
    return tokens
  }
  expect(looked(1)).toEqual([])
  expect(looked(2, 0)).toEqual(['a'])
  expect([looked(2), looked(2)]).toEqual([['a', 'b', 'c'], ['b']])
  await store.alerts.done(5, 'b')
  expect(looked(2)).toEqual([])
  await store.alerts.add(6, { ...one, address: 'd', token: 'd' })
  expect([looked(2), looked(2), looked(3)]).toEqual([['d'], [], ['a', 'c', 'd']])
  expect(store.alerts.withToken('d')?.[0]).toBe(6)
  await store.alerts.moved(6, -1001)
  expect(store.alerts.withToken('d')?.[0]).toBe(-1001)
  expect([store.alerts.withToken('b'), looked(3)]).toEqual([undefined, ['d']])
})

test('lists of an older version are read as alerts are now', async () => {
  const engine = memoryEngine()
  const one = (address: string, thread?: number) => ({
    address,
    language: 'en',
    since: 1,
    token: address,
    ...(thread && { thread }),
  })
  await engine.put('wait:-100', [one('a'), one('b', 3)])
  await engine.put('wait:5', 'unreadable')
  const tokens = async () => {
    const { alerts } = await openStore(engine, now)
    return [...alerts.all()].map(([chat, { token }]) => [chat, token])
  }
  expect(await tokens()).toEqual([
    [-100, 'a'],
    [-100, 'b'],
  ])
  const { alerts } = await openStore(engine, now)
  await alerts.done(-100, 'b', 3)
  expect(await tokens()).toEqual([[-100, 'a']])
})

test('a figure that comes while somebody asks for another does not take that away', async () => {
  const { store } = await open()
  const one = { language: 'en', since: 0, token: 'a' } as const
  await store.alerts.add(5, { ...one, address: 'a' })
  const other = { ...one, address: 'b', token: 'b' }
  const [, kept] = await Promise.all([store.alerts.done(5, 'a'), store.alerts.add(5, other)])
  expect(kept).toBe('kept')
  expect([...store.alerts.all()]).toEqual([[5, other]])
})

test('many alerts are checked once for each change of the data, while others are answered', async () => {
  const { store, app, outbox } = await open()
  for (let chat = 1; chat <= 100; chat += 1)
    for (let year = 1990; year < 2010; year += 1) {
      const address = toAddress({ kind: 'figure', flow: 'T', reporter: 'AZE', partner: 'CHN', period: String(year) })
      await store.alerts.add(chat, { address, language: 'en', since: 0, token: `${chat} ${year}` })
    }
  const { version } = await store.facts()
  const unseen = (at = version) => [...store.alerts.unseen(at)].length
  expect(unseen()).toBe(2_000)
  let isOver = false
  const look = app.due?.().then(() => {
    isOver = true
  })
  await new Promise(resolve => setImmediate(resolve))
  expect(isOver).toBe(false)
  await look
  expect(unseen()).toBe(0)
  expect(unseen(version + 1)).toBe(2_000)
  await store.change(add({ observations: [observation('b', { period: '1995' })] }), 1, now())
  await app.due?.()
  await app.due?.()
  expect(outbox.postings.length).toBe(100)
})

test('a kill between sending an alert and recording it: it is sent once', async () => {
  const { store, app, outbox } = await open()
  await waitFor2024(app)
  await store.change(add({ observations: [observation('b', { period: '2024' })] }), 1, now())
  await app.due?.()
  // The outbox has finished the item, and remembers its id.
  outbox.drop(asks('').chat.id)
  await app.due?.()
  expect([outbox.postings.length, [...store.alerts.all()]]).toEqual([1, []])
})

test('ids of alerts, which the outbox keeps for long, reveal neither chat nor question', async () => {
  const { store, app, outbox } = await open()
  await waitFor2024(app)
  const [[chat, { address }] = [0, { address: '' }]] = [...store.alerts.all()]
  await store.change(add({ observations: [observation('b', { period: '2024' })] }), 1, now())
  await app.due?.()
  const [posting] = outbox.postings
  expect(posting?.id).toMatch(/^wait:[\w-]{22}$/)
  expect(posting?.recipients[0]?.chat).toBe(chat)
  expect(posting?.id).not.toContain(address)
  // The id is random, so that it cannot be guessed from a chat and a question.
  const other = await open()
  await waitFor2024(other.app)
  expect([...other.store.alerts.all()]).not.toEqual([...store.alerts.all()])
})

test('twenty at most, and /forgetme removes them', async () => {
  const { store, app } = await open()
  const said: (string | undefined)[] = []
  for (let year = 1990; year < 2012; year += 1) {
    const request = asks(`/turnover ${year}`)
    const button = (await app.respond(request))?.buttons.flat().find(({ label }) => label === 'Tell me when it comes')
    said.push((await app.press(button?.data ?? '', request)).toast)
  }
  expect([...store.alerts.all()].length).toBe(20)
  expect(said.at(-1)).toContain('You are already waiting for 20 figures')
  await app.respond(asks('/forgetme'))
  expect([...store.alerts.all()]).toEqual([])
})

const labels = (message: Message | undefined) => message?.buttons.flat().map(({ label }) => label) ?? []
const dataOf = (message: Message | undefined, wanted: string): string => {
  const button = message?.buttons.flat().find(({ label }) => label === wanted)
  return button !== undefined && 'data' in button ? button.data : ''
}

test('the button turns into its opposite, and a removed alert is not sent', async () => {
  const { store, app, outbox } = await open()
  const request = asks('/turnover 2024')
  const none = await app.respond(request)
  const { message } = await app.press(dataOf(none, 'Tell me when it comes'), request)
  expect(message?.text).toContain('Not held')
  expect(message?.text).toContain('You will be told, once, when this figure comes.')
  expect(labels(message)).not.toContain('Tell me when it comes')
  const back = await app.press(dataOf(message, 'Don’t tell me'), request)
  expect(back.toast).toBe('You will not be told about this figure.')
  expect(back.message).toEqual(none)
  expect([...store.alerts.all()]).toEqual([])
  await store.change(add({ observations: [observation('b', { period: '2024' })] }), 1, now())
  await app.due?.()
  expect(outbox.postings).toEqual([])
})

test.each([
  ['en', 'You asked to be told: $4.87 billion'],
  ['az', 'Xəbər verməyimi istəmişdiniz: 4,87 milyard $'],
  ['ru', 'Вы просили сообщить: $4,87 млрд'],
  ['zh', '您要的数据来了：48.7亿美元'],
] as const)('the alert says why it is sent: %s', async (language, expected) => {
  const { store, app, outbox } = await open()
  const address = toAddress({ kind: 'figure', flow: 'T', reporter: 'AZE', partner: 'CHN', period: '2024' })
  await store.alerts.add(5, { address, language, since: 0, token: 'a' })
  await store.change(add({ observations: [observation('b', { period: '2024' })] }), 1, now())
  await app.due?.()
  expect(JSON.stringify(outbox.postings[0]?.messages[0]?.message)).toContain(`"text":"${expected}`)
})

describe('in a group', () => {
  const group = { chat: { id: -5, kind: 'group' }, thread: 3 } as const
  const inTopic = (person: number, text: string, thread = 3) => ({
    ...asks(text),
    ...group,
    thread,
    person: { id: person, languageTag: 'en' },
  })

  test('everybody who may ask may set an alert: it is sent once, in that topic, in reply to that answer', async () => {
    const { store, app, outbox } = await open()
    const asked = inTopic(8, '/turnover 2024')
    const data = dataOf(await app.respond(asked), 'Tell me when it comes')
    const pressed = await app.press(data, { ...asked, message: 77 })
    expect(pressed.toast).toBe('You will be told here, once, when this figure comes.')
    await app.press(data, { ...inTopic(9, ''), message: 78 })
    await app.press(data, { ...inTopic(9, '', 4), message: 79 })
    await store.change(add({ observations: [observation('b', { period: '2024' })] }), 1, now())
    await app.due?.()
    expect(outbox.postings.flatMap(({ recipients }) => recipients)).toEqual([
      { chat: -5, message: 0, thread: 3, replyTo: 77 },
      { chat: -5, message: 0, thread: 4, replyTo: 79 },
    ])
    for (const { id } of outbox.postings) await app.finished?.(id, sent)
    expect([...store.alerts.all()]).toEqual([])
  })

  test('in a group where only admins ask, others cannot set an alert', async () => {
    const { store, app } = await open()
    const data = dataOf(await app.respond(inTopic(8, '/turnover 2024')), 'Tell me when it comes')
    await store.changeChat(-5, () => ({ askedBy: 'admins' }))
    expect((await app.press(data, inTopic(8, ''))).toast).toContain('dmins')
    expect([...store.alerts.all()]).toEqual([])
  })

  test('a group that moves keeps its alerts, and one that the bot has left loses them', async () => {
    const { store, app } = await open()
    const data = dataOf(await app.respond(inTopic(8, '/turnover 2024')), 'Tell me when it comes')
    await app.press(data, { ...inTopic(8, ''), message: 77 })
    await app.moved(-5, -1005)
    expect([...store.alerts.all()]).toMatchObject([[-1005, { thread: 3 }]])
    await app.left({ id: -1005, kind: 'group' })
    expect([...store.alerts.all()]).toEqual([])
  })
})
