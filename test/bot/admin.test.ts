/** Admin commands over the Bot API: the whole bot, and a local Telegram server. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ids } from '../../playground/src/cast.ts'
import type { Message } from '../../playground/src/shapes.ts'
import { type Driver, openTelegram } from '../../playground/test/driver.ts'
import { memoryEngine } from '../../src/data/engine/memory-engine.ts'
import type { FetchedFigures, WantedFigures } from '../../src/data/exchange/fetched-tables.ts'
import { observationId } from '../../src/data/model/fact-ids.ts'
import type { Observation } from '../../src/data/model/schema.ts'
import type { Store } from '../../src/data/store.ts'
import { createApp } from '../../src/handlers/app.ts'
import { en } from '../../src/languages/en/index.ts'
import { source } from '../data/made.ts'
import { pressEdits } from '../facts.ts'
import { fakeStatistics } from '../handlers/admin/statistics.ts'
import { openSeedStore } from '../store.ts'
import { memoryArticleCache } from '../text-cache.ts'
import { type Rig, startBot } from './rig.ts'

let telegram: Driver
let store: Store
let rig: Rig
const now = (): Date => new Date('2026-11-24T12:00:00Z')
const { onlyAdmins } = en.say.office

beforeEach(async () => {
  telegram = await openTelegram()
  store = await openSeedStore(memoryEngine(pressEdits), now)
  rig = await startBot(telegram, {
    appFor: gateway =>
      createApp({
        store,
        now,
        pair: { reporter: 'AZE', partner: 'CHN' },
        language: 'en',
        bot: '@karvan_bot',
        dayOf: () => '2026-11-24',
        gateway,
        admin: {
          articles: memoryArticleCache(),
          statistics: fakeStatistics({ imf: exports }),
          owners: [ids.admin],
          isReviewed: false,
        },
      }),
    timing: { callMs: 5_000, loadMs: 5_000 },
  })
})
afterEach(async () => {
  await rig.bot.stop()
  await telegram.close()
  expect(rig.lines.join('')).not.toContain(telegram.token)
})

const add = '/add turnover CHN 2026-02 395.1m by AZ_SCC source report-az-2026-02-23 "reached $395.1 million"'
const csv = [
  'measure,flow,ref_area,counterpart_area,time_period,base_period,obs_value,unit_measure,unit_mult,bound,compiling_org,source_id,locator',
  'value,T,AZE,CHN,2026-02,,395.1,USD,6,,AZ_SCC,report-az-2026-02-23,a table',
  'value,T,AZE,CHN,2026-03,,401.7,USD,6,,AZ_SCC,report-az-2026-02-23,a table',
  'value,T,AZE,CHN,2026-13,,1,USD,6,,AZ_SCC,report-az-2026-02-23,a table',
].join('\n')

const labels = ({ reply_markup: markup }: Message): readonly string[] =>
  (markup?.inline_keyboard ?? []).flat().map(({ text }) => text)

/** The IMF's exports to China in July 2026, which the seed does not hold. */
function exports({ every }: WantedFigures): FetchedFigures {
  const july: Omit<Observation, 'id'> = {
    measure: 'value',
    flow: 'X',
    reporter: 'AZE',
    partner: 'CHN',
    compiledBy: 'IMF',
    period: '2026-07',
    amount: { value: '7654321', unitMult: 0, unit: 'USD' },
    citation: { source: 'imf-imts-2026-11', place: 'AZE.XG_FOB_USD.CHN.M' },
  }
  return {
    source: source('imf-imts-2026-11', { published: '2026-11-24' }),
    organisation: { id: 'IMF', kind: 'statistics', names: { en: 'IMF' } },
    observations: every === 'month' ? [{ ...july, id: observationId(july) }] : [],
    refused: [],
  }
}

/** Taps the newest button of that label. Returns its message after the press. */
async function tap(_: Message, label: string): Promise<Message> {
  await telegram.admin.press(label)
  return telegram.admin.edited()
}

const turnover = async (month: string): Promise<string> => (await telegram.reader.ask(`/turnover ${month}`)).text ?? ''

describe('an admin', () => {
  test('adds a figure, and readers see it', async () => {
    const preview = await telegram.admin.ask(add)
    expect(preview.text).toContain('$395.1 million')
    expect(labels(preview)).toEqual(['Publish', 'Change', 'Cancel'])
    const receipt = await tap(preview, 'Publish')
    expect(receipt.text).toContain('Published')
    expect(await turnover('2026-02')).toContain('$395.1')
  })

  test('is named in the log as Telegram names them now, asked once', async () => {
    await tap(await telegram.admin.ask(add), 'Publish')
    const heading = `12:00 UTC · Murad (${ids.admin}) · $395.1 million`
    expect((await telegram.admin.ask('/log')).text).toContain(heading)
    expect((await telegram.admin.ask('/log')).text).toContain(heading)
    expect(telegram.telegram.calls.filter(({ method }) => method === 'getChat')).toHaveLength(1)
  })

  test('imports a file with rejected rows, and undoes it as one change', async () => {
    telegram.admin.sendFile('rows.csv', csv, '/import')
    const preview = await telegram.admin.reply()
    expect(preview.text).toContain('New 2')
    expect(preview.text).toContain('Row 4')
    await tap(preview, 'Publish')
    expect(await turnover('2026-03')).toContain('$401.7')
    await tap(await telegram.admin.ask('/undo'), 'Save')
    expect(await turnover('2026-03')).not.toContain('401.7')
  })

  test('fetches official figures, which readers see once they are published', async () => {
    expect((await telegram.admin.ask('/update imf')).text).toContain('I am fetching from: IMF')
    const preview = await telegram.admin.reply()
    expect(preview.text).toContain('new 1 · revised 0 · the same 0')
    expect(labels(preview)).toEqual(['Publish', 'Cancel'])
    expect((await telegram.reader.ask('/exports 2026-07')).text).not.toContain('$7,654,321')
    expect((await tap(preview, 'Publish')).text).toContain('Updated')
    expect((await telegram.reader.ask('/exports 2026-07')).text).toContain('$7,654,321')
  })

  test('imports a file in reply to it', async () => {
    const file = telegram.admin.sendFile('rows.csv', csv)
    await telegram.admin.reply()
    const preview = await telegram.admin.ask('/import', { replyTo: file.message_id })
    expect(preview.text).toContain('New 2')
  })

  test('gets a backup, and restores it', async () => {
    const saved = await telegram.admin.ask('/backup')
    const backup = await telegram.download(saved.document?.file_id ?? '')
    await tap(await telegram.admin.ask(add), 'Publish')
    expect(await turnover('2026-02')).toContain('$395.1')
    telegram.admin.sendFile('backup.json', backup, '/restore')
    await tap(await telegram.admin.reply(), 'Save')
    expect(await turnover('2026-02')).not.toContain('395.1')
  })

  test('names an editor in Telegram’s own picker, whose menu then shows the admin commands', async () => {
    await telegram.admin.ask('/admins')
    telegram.admin.share([ids.reader])
    const preview = await telegram.admin.reply()
    expect(preview.text).toContain(String(ids.reader))
    await tap(preview, 'Save')
    expect((await telegram.reader.ask('/log')).text).toContain('Log of changes')
    const scope = { type: 'chat', chat_id: ids.reader }
    await expect
      .poll(async () => (await telegram.call('getMyCommands', { scope })).result)
      .toContainEqual(expect.objectContaining({ command: 'add' }))
  })
})

describe('nobody else', () => {
  test.each([
    ['a stranger', async () => telegram.reader.ask(add)],
    [
      'a forward of an admin’s own line',
      async () => {
        const mine = telegram.admin.say(add)
        await telegram.admin.reply()
        telegram.admin.forward(mine)
        return telegram.admin.reply()
      },
    ],
    [
      'a post that an admin has passed on',
      async () => {
        telegram.admin.passOn(add)
        return telegram.admin.reply()
      },
    ],
  ])('%s is refused', async (_, say) => {
    const { version } = await store.facts()
    expect((await say()).text).toBe(onlyAdmins)
    expect((await store.facts()).version).toBe(version)
  })

  test('an admin’s edited line is ignored, and its preview stays', async () => {
    const line = telegram.admin.say(add)
    const preview = await telegram.admin.reply()
    telegram.admin.edit(line, add.replace('395.1m', '999.9m'))
    const receipt = await tap(preview, 'Publish')
    expect(receipt.text).toContain('$395.1 million')
  })

  test('a stranger’s press on an admin’s button has no effect', async () => {
    await telegram.admin.ask(add)
    const { version } = await store.facts()
    const mine = await telegram.reader.ask('/turnover 2025')
    const { text } = await telegram.reader.pressData(mine.message_id, telegram.admin.button('Publish').data)
    expect(text).toBe(onlyAdmins)
    expect((await store.facts()).version).toBe(version)
  })
})
