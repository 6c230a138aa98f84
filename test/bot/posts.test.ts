/** Posts with charts over the Bot API: the whole bot with its renderer, and a local Telegram server. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ids } from '../../playground/src/cast.ts'
import type { Message } from '../../playground/src/shapes.ts'
import { type Driver, openTelegram } from '../../playground/test/driver.ts'
import { memoryEngine } from '../../src/data/engine/memory-engine.ts'
import type { Store } from '../../src/data/store.ts'
import type { App } from '../../src/handlers/app.ts'
import { themes } from '../../src/writing/charts/theme.ts'
import { pressEdits } from '../facts.ts'
import { openSeedStore } from '../store.ts'
import { adminApp } from './app.ts'
import { type Rig, startBot } from './rig.ts'

let telegram: Driver
let store: Store
let rig: Rig
let app: App | undefined
const now = (): Date => new Date('2026-11-24T12:00:00Z')
const line = '/add turnover CHN 2026-02 395.1m by AZ_SCC source report-az-2026-02-23 "reached $395.1 million"'

beforeEach(async () => {
  telegram = await openTelegram()
  store = await openSeedStore(memoryEngine(pressEdits), now)
  rig = await startBot(telegram, {
    appFor: gateway => {
      app = adminApp(store, now, gateway)
      return app
    },
    timing: { callMs: 20_000, uploadMs: 20_000, loadMs: 5_000 },
  })
  await telegram.admin.ask('/subscribe @trade_news now')
})
afterEach(async () => {
  await rig.bot.stop()
  await telegram.close()
})

async function tap(label: string): Promise<string> {
  await telegram.admin.press(label)
  return (await telegram.admin.edited()).text ?? ''
}
/** The owner of the channel chooses it from the private chat. */
async function choose(...labels: readonly string[]): Promise<void> {
  await telegram.admin.ask('/subscribe @trade_news')
  for (const label of ['Text or chart', ...labels]) await tap(label)
}
const channel = () => telegram.reader.in(ids.channel)
async function posted(): Promise<Message> {
  await telegram.admin.ask(line)
  await tap('Publish')
  const post = channel().reply()
  await app?.due?.()
  return post
}
/** An admin corrects the figure, and the correction follows it to its posts. */
async function corrected(line: (id: string) => string): Promise<void> {
  const facts = await store.facts()
  const [id = ''] = facts.since(facts.version - 1)
  let preview = await telegram.admin.ask(line(id))
  // How far the correction before came may be told first.
  while (preview.text?.startsWith('Correction delivered') === true) preview = await telegram.admin.reply()
  await tap('Save and post corrections')
  await app?.due?.()
}
const photoOf = ({ photo = [] }: Message) => photo.map(({ file_id, width, height }) => ({ file_id, width, height }))
/** The theme whose background is in the palette of the PNG. */
function backgroundOf(post: Message): string | undefined {
  const bytes = Buffer.from(telegram.telegram.file(photoOf(post)[0]?.file_id ?? '')?.bytes ?? [])
  const palette = bytes.subarray(bytes.indexOf('PLTE'), bytes.indexOf('IDAT')).toString('hex')
  return (['dark', 'light'] as const).find(theme => palette.includes(themes[theme].background.slice(1).toLowerCase()))
}
const inChannel = (): readonly Message[] => telegram.telegram.messages(ids.channel)

describe('a channel whose owner has chosen chart and text', () => {
  test('gets a photo with the text as its caption; a correction replaces both, and a withdrawal says so', async () => {
    await choose('Chart and text')
    const post = await posted()
    expect(photoOf(post)).toHaveLength(1)
    expect(post.caption).toMatch(/^New: \$395\.1 million · China–Azerbaijan turnover, February 2026 \[1\]/)
    await corrected(id => `/edit ${id} 396.1m`)
    const edited = await channel().edited()
    expect(edited.message_id).toBe(post.message_id)
    expect(edited.caption).toMatch(
      /^New: \$396\.1 million[^\n]*\nCorrected 24 Nov 2026: \$395\.1 million → \$396\.1 million/,
    )
    expect(photoOf(edited)).not.toEqual(photoOf(post))
    await corrected(id => `/retract ${id} because misread`)
    const withdrawn = await channel().edited()
    expect(withdrawn.caption).toContain('Withdrawn 24 Nov 2026: $396.1 million')
    expect(withdrawn.caption).not.toContain('New: ')
    expect(photoOf(withdrawn)).not.toEqual(photoOf(edited))
    expect(inChannel()).toHaveLength(1)
  })

  test('gets the text when Telegram takes no photo, and the text is corrected as text', async () => {
    await choose('Chart and text')
    telegram.telegram.fault({ method: 'sendPhoto', kind: 400, description: 'Bad Request: IMAGE_PROCESS_FAILED' })
    const post = await posted()
    expect(photoOf(post)).toEqual([])
    expect(post.text).toMatch(/^New: \$395\.1 million · /)
    await corrected(id => `/edit ${id} 396.1m`)
    const edited = await channel().edited()
    expect(edited.text).toMatch(/^New: \$396\.1 million · /)
    expect(photoOf(edited)).toEqual([])
    expect(inChannel()).toHaveLength(1)
  })

  test('gets one reply when the post was deleted', async () => {
    await choose('Chart and text')
    const post = await posted()
    await telegram.call('deleteMessage', { chat_id: ids.channel, message_id: post.message_id })
    const reply = channel().reply()
    await corrected(id => `/edit ${id} 396.1m`)
    expect((await reply).text).toMatch(/^Corrected: \$395\.1 million → \$396\.1 million · /)
    expect(inChannel()).toHaveLength(1)
  })
})

test('a chart alone has a short caption with the figure and its source', async () => {
  await choose('Chart')
  const post = await posted()
  expect(photoOf(post)).toHaveLength(1)
  expect(post.caption).toMatch(/\$395\.1 million · [^\n]* \[1\]\n[\s\S]*\[1\] State Customs Committee/)
})

test('the colours are those that the owner has chosen for the channel', async () => {
  await choose('Chart and text')
  const light = await posted()
  await choose('Dark pictures')
  await corrected(id => `/edit ${id} 396.1m`)
  expect([light, await channel().edited()].map(backgroundOf)).toEqual(['light', 'dark'])
})

test('the preview is the very post', async () => {
  await choose('Chart and text')
  await tap('Back')
  const preview = telegram.admin.reply()
  await telegram.admin.press('Preview')
  expect(photoOf(await preview)).toHaveLength(1)
})

test('a chart that was asked for in the channel is corrected too', async () => {
  const asked = channel().reply()
  telegram.admin.in(ids.channel).say('/chart@karvan_bot china 2021-2025')
  const chart = await asked
  expect(chart.caption).toContain('2025 4.87')
  await telegram.telegram.idle()
  const facts = await store.facts()
  const drawn = store.sentMessages
    .at(ids.channel, chart.message_id)
    ?.ids.find(id => facts.observation(id)?.now.amount.value === '4.87')
  await telegram.admin.ask(`/edit ${drawn} 4.89bn`)
  await tap('Save and post corrections')
  await app?.due?.()
  const edited = await channel().edited()
  expect(edited.caption).toContain('2025 4.89')
  expect(edited.caption).toContain('Corrected 24 Nov 2026: $4.87 billion → $4.89 billion')
  expect(photoOf(edited)).not.toEqual(photoOf(chart))
})
