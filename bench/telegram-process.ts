/** The fake Bot API and the load, in a process of their own. One order at a time. */
import { setTimeout as sleep } from 'node:timers/promises'
import { type FakeTelegram, inlineQuery, openFakeTelegram, press, question } from './fake-telegram.ts'
import { openHook } from './hook.ts'
import type { Hooked, Order, Report, UpdateKind } from './orders.ts'

/** Number of chats of the load: enough that no chat asks twice a second, or forty times in all. */
const chats = 6_000
const firstChat = 10_000_000
const quietMs = 20_000
const tickMs = 100

const telegram = await openFakeTelegram(Number(process.argv[2] ?? 0))
let lastId = 1_000
const chatOf = (id: number): number => firstChat + (id % chats)
const next = (): { readonly id: number; readonly chat: number } => {
  lastId += 1
  return { id: lastId, chat: chatOf(lastId) }
}

/** Resolves when `done`, checked after every sent message, returns true, or after a long silence. */
function sentUntil(done: (chat: number) => boolean): Promise<void> {
  return new Promise(resolve => {
    const end = (): void => {
      clearTimeout(timer)
      telegram.onSent = () => undefined
      resolve()
    }
    const timer = setTimeout(end, quietMs)
    telegram.onSent = chat => {
      timer.refresh()
      if (done(chat)) end()
    }
  })
}

/** All at once, so that the bot is never idle. */
async function flood(updates: number, texts: readonly string[] = [], as: UpdateKind = 'message'): Promise<number> {
  const make = { message: question, inline: inlineQuery, press }[as]
  let sent = 0
  const all = sentUntil(() => ++sent === updates)
  const asked = Array.from({ length: updates }, next)
  telegram.push(asked.map(({ id, chat }, i) => make(id, chat, texts[i % texts.length] ?? '/turnover 2025')))
  await all
  return sent
}

/** Like `flood`, over webhook connections. A response may carry a message. */
async function bring(updates: number, hooked: Hooked, text?: string): Promise<number> {
  let sent = 0
  const all = sentUntil(() => ++sent === updates)
  const hook = openHook(telegram, webhookOf(telegram), hooked)
  for (let i = 0; i < updates; i++) {
    const { id, chat } = next()
    hook.add(() => question(id, chat, text))
  }
  await Promise.all([all, hook.close()])
  return sent
}

function webhookOf({ webhook }: FakeTelegram): NonNullable<FakeTelegram['webhook']> {
  if (webhook === undefined) throw new Error('no bot has set a webhook')
  return webhook
}

/** A steady rate. Returns sorted latencies in ms from the due time; unanswered questions are left out. */
async function steady(updates: number, perSecond: number, hooked?: Hooked): Promise<number[]> {
  const hook = hooked && openHook(telegram, webhookOf(telegram), hooked)
  const due = new Map<number, number>()
  const took: number[] = []
  const all = sentUntil(chat => {
    const at = due.get(chat)
    if (at !== undefined) took.push(performance.now() - at)
    due.delete(chat)
    return took.length === updates
  })
  const began = performance.now()
  for (let i = 0; i < updates; ) {
    for (; i < updates && began + (i * 1000) / perSecond <= performance.now(); i++) {
      const { id, chat } = next()
      due.set(chat, began + (i * 1000) / perSecond)
      if (hook === undefined) telegram.push([question(id, chat)])
      else hook.add(() => question(id, chat))
    }
    await sleep(1)
  }
  await Promise.all([all, hook?.close()])
  return took.toSorted((a, b) => a - b)
}

/** A flood with one chat an update, which identifies each answer. */
const asked = new Map<number, number>()
async function count(updates: number, until: number): Promise<void> {
  for (let i = 0; i < updates; i++) asked.set(50_000_000 + i, 0)
  let sent = 0
  telegram.onSent = chat => {
    sent += 1
    asked.set(chat, (asked.get(chat) ?? 0) + 1)
  }
  telegram.push([...asked.keys()].map(chat => question(++lastId, chat)))
  while (sent < until) await sleep(1)
}

/** Waits until all are answered and a second has passed without a message, or `quiet` ms have. */
async function tally(quiet: number): Promise<Pick<Report, 'never' | 'twice' | 'unheard'>> {
  const sent = (): number => [...asked.values()].reduce((sum, times) => sum + times, 0)
  const isAll = (): boolean => [...asked.values()].every(times => times > 0)
  let before = sent()
  for (let silent = 0; silent < (isAll() ? 1_000 : quiet); silent += tickMs) {
    await sleep(tickMs)
    if (sent() !== before) silent = 0
    before = sent()
  }
  const times = [...asked.values()]
  asked.clear()
  const { unheard } = telegram
  return { never: times.filter(n => n === 0).length, twice: times.filter(n => n > 1).length, unheard }
}

async function obey(order: Order): Promise<Report> {
  const began = performance.now()
  const before = process.cpuUsage()
  const report = await doing(order)
  const { user, system } = process.cpuUsage(before)
  return { ms: performance.now() - began, cpu: user + system, ...report }
}

async function doing(order: Order): Promise<Partial<Report>> {
  switch (order.do) {
    case 'flood':
      return { sent: await flood(order.updates, order.texts, order.as) }
    case 'bring':
      return { sent: await bring(order.updates, order.hooked, order.text) }
    case 'steady':
      return { took: await steady(order.updates, order.perSecond, order.hooked) }
    case 'count':
      await count(order.updates, order.until)
      return {}
    case 'tally':
      return await tally(order.quiet)
    case 'hooked':
      while (telegram.webhook === undefined) await sleep(5)
      return {}
  }
}

process.on('message', (order: Order) => {
  obey(order).then(
    report => process.send?.(report),
    error => {
      console.error(error)
      process.exit(1)
    },
  )
})
process.on('disconnect', () => process.exit(0))
process.send?.({ apiRoot: telegram.apiRoot, token: telegram.token })
