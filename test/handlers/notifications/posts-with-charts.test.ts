/** Posts with a picture, as the readers of a channel see them: the picture, its caption, and what a correction makes of both. */
import { beforeEach, describe, expect, test } from 'vitest'
import { keptMessage } from '../../../src/bot/outbox/kept-message.ts'
import type { ChatSettings } from '../../../src/data/chats/chat-settings.ts'
import type { Subscription } from '../../../src/data/chats/subscriptions.ts'
import { memoryEngine } from '../../../src/data/engine/memory-engine.ts'
import type { Change } from '../../../src/data/model/edit.ts'
import type { Recipient } from '../../../src/data/queues/outbox-codec.ts'
import { openStore, type Store } from '../../../src/data/store.ts'
import { sendCorrections } from '../../../src/handlers/notifications/corrections.ts'
import { sendDigests } from '../../../src/handlers/notifications/digest.ts'
import { recordDelivered } from '../../../src/handlers/notifications/record-usage.ts'
import type { Message } from '../../../src/writing/message/message.ts'
import { add, ground, observation } from '../../data/made.ts'
import { openMailbox } from '../mailbox.ts'

let store: Store
let outbox: ReturnType<typeof openMailbox>
const now = (): Date => new Date('2026-11-25T12:00:00Z')
const billions = (value: string) => ({ value, unitMult: 9, unit: 'USD' })
const pair = { reporter: 'AZE', partner: 'CHN' }
const channel = -1001

beforeEach(async () => {
  store = await openStore(memoryEngine(), now)
  outbox = openMailbox()
  await store.change(ground, 'seed', now())
  await enter({ older: ['2023', '3.1'], before: ['2024', '3.7'] })
})

/** Enters figures of those periods, each under its own id. */
const enter = (figures: Readonly<Record<string, readonly [string, string]>>) =>
  store.change(
    add({
      observations: Object.entries(figures).map(([id, [period, value]]) =>
        observation(id, { period, amount: billions(value) }),
      ),
    }),
    1,
    now(),
  )
async function subscribe(settings: ChatSettings, over: Partial<Subscription> = {}): Promise<void> {
  const kinds = ['new', 'record', 'rank', 'conflict', 'correction'] as const
  await store.subscriptions.put({
    chat: channel,
    kind: 'channel',
    countries: [],
    kinds,
    cadence: 'now',
    language: 'en',
    isPaused: false,
    isSilent: true,
    zone: 'Asia/Baku',
    since: (await store.facts()).version,
    ...over,
  })
  await store.changeChat(over.chat ?? channel, () => settings)
}
const send = (): Promise<void> => sendDigests({ store, outbox, pair, bot: '@karvan_bot', now })

/** What the outbox holds for the recipient, as it is read back from the disk. */
function kept(which: (one: Recipient) => number | undefined): Message {
  const { recipients = [], messages = [] } = JSON.parse(JSON.stringify(outbox.postings.at(-1) ?? {}))
  const message = keptMessage(messages[which(recipients[0]) ?? -1]?.message)
  if (message === undefined) throw new Error('nothing was posted')
  return message
}
const post = (): Message => kept(it => it.message)
const asText = (): Message => kept(it => it.instead)

/** The post as a reader sees it: the title and the numbers of its picture, and the text under it. */
function seen({ picture, text }: Message): string {
  const bars = picture === undefined || picture.form === 'card' ? [] : (picture.series[0]?.points ?? [])
  const head =
    picture === undefined
      ? ['(no picture)']
      : picture.form === 'card'
        ? [picture.figure, picture.what, picture.when]
        : [picture.title, bars.map(({ label, digits }) => `${label}: ${digits ?? '–'}`).join(' · '), picture.sources]
  return ['```picture', ...head, '```', '', text].join('\n')
}

/** Telegram has the post under the number 14; a change of the figure follows it there. */
async function corrected(change: Change, ids: readonly string[]): Promise<void> {
  const { messages = [], recipients = [], version } = outbox.postings.at(-1) ?? {}
  const { uses = [], recipe } = messages[recipients[0]?.message ?? -1] ?? {}
  if (recipients[0]?.edit === undefined)
    await recordDelivered(
      { chat: channel, message: 14, at: now().getTime() / 1000, uses, recipe, thread: undefined, version },
      store,
    )
  const made = await store.change(change, 1, now())
  if (!('version' in made)) throw new Error('refused')
  await store.sentMessages.correct(made.version, ids)
  await sendCorrections(
    { store, outbox, pair, bot: '@karvan_bot', now },
    { language: 'en', dayOf: at => at.toISOString().slice(0, 10) },
  )
  expect(outbox.postings.at(-1)?.recipients).toMatchObject([{ chat: channel, edit: 14 }])
}
const right: Change = { do: 'correct', to: observation('a', { amount: billions('4.87') }), why: 'misprint' }

test('a chat that has chosen nothing gets the text', async () => {
  await subscribe({})
  await enter({ a: ['2025', '4.9'] })
  await send()
  expect(post().picture).toBeUndefined()
  expect(outbox.postings.at(-1)?.recipients).toEqual([{ chat: channel, message: 0, silent: true }])
})

describe.each(['en', 'az', 'ru', 'zh'] as const)('in %s', language => {
  test('a new figure, its correction and its withdrawal, as a chart and as a chart with the text', async () => {
    const said: string[] = []
    for (const posts of ['both', 'chart'] as const) {
      store = await openStore(memoryEngine(), now)
      outbox = openMailbox()
      await store.change(ground, 'seed', now())
      await enter({ older: ['2023', '3.1'], before: ['2024', '3.7'] })
      await subscribe({ posts }, { language })
      await enter({ a: ['2025', '4.9'], month: ['2025-01', '0.4'] })
      await send()
      said.push(`# ${posts}`, seen(post()), '## Corrected')
      await corrected(right, ['a'])
      said.push(seen(post()), '## Withdrawn')
      await corrected({ do: 'withdraw', id: 'a', why: 'misread' }, ['a'])
      said.push(seen(post()))
    }
    await expect(`${said.join('\n\n')}\n`).toMatchFileSnapshot(`../../transcripts/posts-${language}.md`)
  })
})

test('when no picture can be sent, the text is that of a chat without pictures', async () => {
  await subscribe({ posts: 'chart' })
  await subscribe({}, { chat: -1002 })
  await enter({ a: ['2025', '4.9'], b: ['2025-01', '0.4'] })
  await send()
  const { recipients = [], messages = [] } = outbox.postings.at(-1) ?? {}
  const whole = keptMessage(messages[recipients[1]?.message ?? -1]?.message)
  expect(whole?.text).toContain('January 2025')
  expect(post().text).not.toContain('January 2025')
  expect(asText()).toEqual(whole)
})

test.each([
  ['en', 'Withdrawn', 'China–Azerbaijan turnover', 'Q3 2025'],
  ['az', 'Geri götürüldü', 'Azərbaycanla Çinin ticarət dövriyyəsi', '2025-ci ilin III rübü'],
  ['ru', 'Отозвано', 'Товарооборот Азербайджана с Китаем', 'III квартал 2025'],
  ['zh', '已撤回', '中国与阿塞拜疆双边贸易额', '2025年第三季度'],
] as const)(
  'when no figure is left to draw, the picture says that it was withdrawn, in %s',
  async (language, ...words) => {
    await subscribe({ posts: 'both' }, { language })
    await enter({ q: ['2025-Q3', '1.2'] })
    await send()
    await corrected({ do: 'withdraw', id: 'q', why: 'misread' }, ['q'])
    expect(seen(post())).toContain(words.join('\n'))
  },
)

test('a post that was sent as text is corrected as text', async () => {
  await subscribe({})
  await enter({ a: ['2025', '4.9'] })
  await send()
  await store.changeChat(channel, () => ({ posts: 'both' }))
  await corrected(right, ['a'])
  expect(seen(post())).toMatch(/^```picture\n\(no picture\)\n```\n\nNew: \$4\.87 billion/)
})

test('a correction of another figure of the picture replaces it too', async () => {
  await subscribe({ posts: 'chart' })
  await enter({ a: ['2025', '4.9'] })
  await send()
  await corrected({ do: 'correct', to: observation('before', { period: '2024', amount: billions('3.75') }) }, [
    'before',
  ])
  expect(seen(post())).toContain('2023: 3.1 · 2024: 3.75 · 2025: 4.9')
  expect(post().text).toContain('$3.7 billion → $3.75 billion · China–Azerbaijan turnover, 2024')
})

describe('the picture', () => {
  test('has the colours that the chat has chosen, after a correction too', async () => {
    await subscribe({ posts: 'both', theme: 'dark' })
    await enter({ a: ['2025', '4.9'] })
    await send()
    expect(post().picture?.theme).toBe('dark')
    await corrected(right, ['a'])
    expect(post().picture?.theme).toBe('dark')
  })

  test('of a month are its months with those of the year before', async () => {
    await enter({ j: ['2025-01', '0.38'], f: ['2025-02', '0.4'] })
    await subscribe({ posts: 'both' })
    await enter({ m: ['2026-01', '0.42'] })
    await send()
    expect(post().picture).toMatchObject({ form: 'months', series: [{ name: '2026' }, { name: '2025' }] })
  })

  test('of a figure without others is a card, tall in a channel', async () => {
    await subscribe({ posts: 'both' })
    await enter({ q: ['2025-Q3', '1.2'] })
    await send()
    expect(post().picture).toMatchObject({ form: 'card', size: 'tall', figure: '$1.2 billion', when: 'Q3 2025' })
  })

  test('is one for all chats of a language and theme', async () => {
    const chats = Array.from({ length: 1_000 }, (_, i) => i + 1)
    for (const chat of chats)
      await subscribe(
        { posts: 'both', ...(chat % 2 === 0 && { theme: 'dark' }) },
        { chat, kind: 'private', language: chat % 3 === 0 ? 'ru' : 'en' },
      )
    await enter({ a: ['2025', '4.9'] })
    await send()
    const { messages = [], recipients = [] } = outbox.postings.at(-1) ?? {}
    expect(recipients).toHaveLength(1_000)
    expect(messages.filter(({ message }) => keptMessage(message)?.picture !== undefined)).toHaveLength(4)
  })
})
