/** Inline mode with pictures over the Bot API: the whole bot with its renderer, and a local Telegram server. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ids } from '../../playground/src/cast.ts'
import { type Driver, openTelegram } from '../../playground/test/driver.ts'
import { memoryEngine } from '../../src/data/engine/memory-engine.ts'
import { createApp } from '../../src/handlers/app.ts'
import { seedEdits } from '../facts.ts'
import { openSeedStore } from '../store.ts'
import { type Rig, startBot } from './rig.ts'

let telegram: Driver
let rig: Rig
let today: Date
const now = (): Date => today

async function open(pictureChat?: number): Promise<void> {
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
    now,
    config: pictureChat === undefined ? {} : { pictureChat },
    timing: { callMs: 20_000, uploadMs: 20_000 },
  })
  // The first answer loads more than an inline query may take.
  await telegram.reader.ask('/exports italy 2024')
}
beforeEach(async () => {
  telegram = await openTelegram()
  today = new Date('2026-11-24T12:00:00Z')
})
afterEach(async () => {
  await rig.bot.stop()
  await telegram.close()
})

const types = (results: readonly { readonly type: string }[]): readonly string[] => results.map(({ type }) => type)
const uploads = (): number => telegram.telegram.calls.filter(({ method }) => method === 'sendPhoto').length
const deleted = () => expect.poll(() => telegram.telegram.calls.some(({ method }) => method === 'deleteMessage'))

describe('without a chat for pictures', () => {
  beforeEach(() => open())

  test('a chart is a text, and a photo once it was sent as an answer', async () => {
    const typed = 'chart of exports to Italy 2015-2025'
    expect(types((await telegram.reader.inline(typed)).results)[0]).toBe('article')
    const sent = await telegram.reader.ask('/chart exports italy 2015-2025')
    const { results, queryId } = await telegram.reader.inline(typed)
    const [first = expect.fail()] = results
    expect(first).toMatchObject({ type: 'photo', photo_file_id: sent.photo?.at(-1)?.file_id })
    expect(first.title).toContain('Azerbaijan’s exports to Italy')
    const posted = telegram.voice(ids.reader, ids.group).choose(queryId, first.id)
    expect(posted.photo).toEqual(sent.photo)
    expect(posted.caption).toMatch(/2025 11\.3.*\[1\] IMF/s)
  })

  test('the card of a figure follows its text once it was sent', async () => {
    expect(types((await telegram.reader.inline('exports italy 2025')).results)).not.toContain('photo')
    await telegram.reader.ask('/exports italy 2025')
    await telegram.reader.press('Picture')
    await telegram.reader.edited()
    const { results } = await telegram.reader.inline('exports italy 2025')
    expect(types(results).slice(0, 2)).toEqual(['article', 'photo'])
    expect(results[1]).toMatchObject({
      title: expect.stringContaining('11,342.3305'),
      caption: expect.stringContaining('11,342.3305'),
    })
  })

  test('a button under a photo changes its caption, and the picture stays', async () => {
    await telegram.reader.ask('/chart china since 2015')
    const { results, queryId } = await telegram.reader.inline('/chart china since 2015')
    const group = telegram.voice(ids.reader, ids.group)
    const posted = group.choose(queryId, results[0]?.id ?? '')
    await group.press('All sources')
    const shown = () => telegram.telegram.messages(ids.group).find(it => it.message_id === posted.message_id)
    await expect.poll(() => shown()?.caption).toMatch(/^\[1\] .*\n\[5\] /s)
    expect(shown()?.photo).toEqual(posted.photo)
  })
})

describe('with a chat for pictures', () => {
  beforeEach(() => open(ids.group))

  test('a picture is sent there once, deleted, and shown from the next query on', async () => {
    expect(types((await telegram.reader.inline('chart of exports to Italy 2015-2025')).results)[0]).toBe('article')
    await deleted().toBe(true)
    const { results } = await telegram.reader.inline('chart of exports to Italy 2015-2025')
    expect(types(results)[0]).toBe('photo')
    expect(uploads()).toBe(1)
  })

  test('a chat that takes none is left alone for a minute, with one line in the log, and the texts stay', async () => {
    telegram.telegram.fault({ method: 'sendPhoto', kind: 400, description: 'Bad Request: chat not found' })
    await telegram.reader.inline('exports italy 2025')
    const told = (): readonly string[] => rig.lines.filter(line => line.includes('PICTURE_CHAT'))
    await expect.poll(() => told().length).toBe(1)
    expect(types((await telegram.reader.inline('exports georgia 2025')).results)).toContain('article')
    today = new Date('2026-11-24T12:02:00Z')
    await telegram.reader.inline('exports italy 2025')
    await deleted().toBe(true)
    expect(told()).toHaveLength(1)
    expect(uploads()).toBe(2)
  })
})
