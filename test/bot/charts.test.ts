/** Charts over the Bot API: the whole bot with its renderer, and a local Telegram server. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ids } from '../../playground/src/cast.ts'
import type { Message } from '../../playground/src/shapes.ts'
import { type Driver, openTelegram } from '../../playground/test/driver.ts'
import { memoryEngine } from '../../src/data/engine/memory-engine.ts'
import { createApp } from '../../src/handlers/app.ts'
import { seedEdits } from '../facts.ts'
import { openSeedStore } from '../store.ts'
import { type Rig, startBot } from './rig.ts'

let telegram: Driver
let rig: Rig
const now = (): Date => new Date('2026-11-24T12:00:00Z')

beforeEach(async () => {
  telegram = await openTelegram()
  const store = await openSeedStore(memoryEngine(seedEdits), now)
  rig = await startBot(telegram, {
    appFor: () =>
      createApp({
        store,
        now,
        pair: { reporter: 'AZE', partner: 'CHN' },
        language: 'en',
        bot: '@karvan_bot',
        dayOf: () => '2026-11-24',
      }),
    timing: { callMs: 20_000, uploadMs: 20_000 },
  })
})
afterEach(async () => {
  await rig.bot.stop()
  await telegram.close()
})

const photoOf = ({ photo = [] }: Message) => photo.map(({ file_id, width, height }) => ({ file_id, width, height }))

describe('a chart', () => {
  test('is a photo with its numbers as the caption', async () => {
    const sent = await telegram.reader.ask('/chart exports italy 2015-2025')
    expect(photoOf(sent)).toMatchObject([{ width: 1200, height: 800 }])
    expect(sent.caption).toContain('Azerbaijan’s exports to Italy')
    expect(sent.caption).toContain('2025 11.3')
  })

  test('is not rendered again, and another language is another picture', async () => {
    const first = photoOf(await telegram.reader.ask('/chart exports italy 2015-2025'))
    expect(photoOf(await telegram.reader.ask('chart of exports to Italy 2015-2025'))).toEqual(first)
    expect(photoOf(await telegram.reader.ask('график экспорта в Италию 2015-2025'))).not.toEqual(first)
  })

  test('becomes a table, keeps its picture, and comes back', async () => {
    const sent = await telegram.reader.ask('/chart exports italy 2015-2025')
    await telegram.reader.press('Table')
    const table = await telegram.reader.edited()
    expect(photoOf(table)).toEqual(photoOf(sent))
    expect(table.caption).toContain('2025 [1]')
    await telegram.reader.press('Chart')
    expect((await telegram.reader.edited()).caption).toContain('grew')
  })

  test('takes the place of a text', async () => {
    expect((await telegram.reader.ask('/exports italy 2025')).photo).toBeUndefined()
    await telegram.reader.press('Chart')
    const chart = await telegram.reader.edited()
    expect(photoOf(chart)).toMatchObject([{ width: 1200, height: 800 }])
    expect(chart.text).toBeUndefined()
  })

  test('of one figure is a card, with the answer as its caption', async () => {
    const { text } = await telegram.reader.ask('/exports italy 2025')
    await telegram.reader.press('Picture')
    const card = await telegram.reader.edited()
    expect(photoOf(card)).toMatchObject([{ width: 1200, height: 675 }])
    expect(card.caption).toBe(text)
  })

  test('follows the figure that its caption tells', async () => {
    await telegram.reader.ask('/exports italy 2025')
    await telegram.reader.press('Picture')
    const card = await telegram.reader.edited()
    await telegram.reader.press('Back')
    expect(photoOf(await telegram.reader.edited())).toEqual(photoOf(card))
    await telegram.reader.press('‹ 2024')
    const before = await telegram.reader.edited()
    expect(before.caption).toContain('Italy, 2024')
    expect(photoOf(before)).not.toEqual(photoOf(card))
    await telegram.reader.press('Sources')
    expect(photoOf(await telegram.reader.edited())).toEqual(photoOf(before))
  })

  test('does not stay above the answer of another question', async () => {
    const asked = telegram.reader.say('/chart exports italy 2015-2025')
    expect(photoOf(await telegram.reader.reply())).toHaveLength(1)
    telegram.reader.edit(asked, '/turnover russia 2024')
    const answer = await telegram.reader.reply()
    expect(answer.photo).toBeUndefined()
    expect(answer.text).toContain('Russia')
  })

  test('of a group is a photo too', async () => {
    const group = telegram.voice(ids.reader, ids.group)
    const sent = await group.ask('/chart@karvan_bot exports italy 2015-2025')
    expect(photoOf(sent)).toHaveLength(1)
  })
})

test('when Telegram takes no photo, the text is the answer', async () => {
  telegram.telegram.fault({
    method: 'sendPhoto',
    kind: 400,
    description: 'Bad Request: not enough rights to send photos to the chat',
  })
  const sent = await telegram.reader.ask('/chart exports italy 2015-2025')
  expect(sent.text).toContain('2025 11.3')
})
