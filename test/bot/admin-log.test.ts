/** The debug log of admin work: it contains no text and no name of a person. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ids } from '../../playground/src/cast.ts'
import { type Driver, openTelegram } from '../../playground/test/driver.ts'
import type { Engine } from '../../src/data/engine/engine.ts'
import { memoryEngine } from '../../src/data/engine/memory-engine.ts'
import { StoreError } from '../../src/data/engine/store-error.ts'
import type { Store } from '../../src/data/store.ts'
import { createApp } from '../../src/handlers/app.ts'
import { pressEdits } from '../facts.ts'
import { fakeStatistics } from '../handlers/admin/statistics.ts'
import { openSeedStore } from '../store.ts'
import { memoryArticleCache } from '../text-cache.ts'
import { type Rig, startBot } from './rig.ts'

const clock = { at: 0 }
const now = (): Date => new Date(clock.at)
/** A marker in every text, name and file of this session. */
const mark = 'Zqxmark'
const seeded = 'report-az-2026-02-23'
let telegram: Driver
let store: Store
let rig: Rig
/** The disk's error for the next change. */
let refusal: Error | undefined
/** The chat that is notified of every change. */
let logChat: number | undefined
const moved = -1_009_999_000_321

beforeEach(async () => {
  clock.at = Date.parse('2026-11-24T12:00:00Z')
  refusal = undefined
  logChat = undefined
  telegram = await openTelegram({ now })
  const engine = memoryEngine(pressEdits)
  const failing: Engine = {
    ...engine,
    append: (...given) => (refusal === undefined ? engine.append(...given) : Promise.reject(refusal)),
  }
  store = await openSeedStore(failing, now)
  rig = await start()
})
afterEach(async () => {
  await rig.bot.stop()
  await telegram.close()
})

const start = (): Promise<Rig> =>
  startBot(telegram, {
    now,
    appFor: gateway =>
      createApp({
        store,
        now,
        pair: { reporter: 'AZE', partner: 'CHN' },
        language: 'en',
        bot: '@karvan_bot',
        dayOf: at => at.toISOString().slice(0, 10),
        gateway,
        admin: {
          articles: memoryArticleCache(),
          statistics: fakeStatistics(),
          owners: [ids.admin],
          isReviewed: false,
          ...(logChat && { logChat }),
        },
      }),
    timing: { callMs: 5_000, loadMs: 5_000 },
  })

const say = async (line: string): Promise<string> => (await telegram.admin.ask(line)).text ?? ''
async function tap(label: string): Promise<string> {
  await telegram.admin.press(label)
  return (await telegram.admin.edited()).text ?? ''
}
const newest = async (): Promise<string> => {
  const facts = await store.facts()
  return facts.since(facts.version - 1)[0] ?? ''
}

/** The whole log as one text. */
function looked(): string {
  const log = rig.lines.join('')
  for (const told of [mark, mark.toLowerCase(), 'Murad', 'murad', 'Aysel', 'aysel', 'karvan_bot', telegram.token])
    expect(log).not.toContain(told)
  // Ids identify people.
  for (const id of [ids.admin, ids.reader, ids.group, moved])
    expect(log).not.toMatch(new RegExp(`(?<!\\d)${id}(?!\\d)`))
  return log
}

test('a whole session: figures, quotes, sources, articles, files, posts', async () => {
  await say(
    `/source add publisher "${mark} Press" title "${mark} grows" published 2026-11-20 lang en url https://${mark}.example/a`,
  )
  expect(await tap('Save')).toContain('Source saved')
  await say(
    `/add turnover CHN 2026-02 395.1m by AZ_SCC source ${seeded} note "${mark}" "${mark} reached $395.1 million"`,
  )
  expect(await tap('Publish')).toContain('Published')
  const figure = await newest()
  await say(`/edit ${figure} 396.1m "${mark} reached $396.1 million"`)
  expect(await tap('Save')).toContain('Corrected')
  await say(`/add quote lu-mei topic trade lang en source ${seeded} "${mark} has grown."`)
  expect(await tap('Publish')).toContain('Published')
  await say(`/add project zqx-park name "${mark} park" field opened source ${seeded} "${mark} opened."`)
  expect(await tap('Publish')).toContain('Published')
  const article = `${mark} said that trade has grown. `.repeat(20)
  expect(await say(`/ingest publisher "${mark}" title "${mark}" published 2026-11-21 lang en ${article}`)).toContain(
    mark,
  )
  await tap('Publish the source only')
  const head =
    'measure,flow,ref_area,counterpart_area,time_period,base_period,obs_value,unit_measure,unit_mult,bound,compiling_org,source_id,locator'
  telegram.admin.sendFile(
    `${mark}.csv`,
    `${head}\nvalue,T,AZE,CHN,2026-03,,401.7,USD,6,,AZ_SCC,${seeded},${mark}\nvalue,${mark}`,
    '/import',
  )
  expect((await telegram.admin.reply()).text).toContain('New 1')
  expect(await tap('Publish')).toContain('Imported')
  await say('/undo')
  await tap('Save')
  await say(`/retract ${figure} because ${mark} was wrong`)
  expect(await tap('Save')).toContain('Retracted')
  await say(`/post all ${mark} is what all should know`)
  const log = looked()
  expect(log.match(/"outcome":"answered"/g)?.length).toBeGreaterThan(15)
})

test('problems in a line, refusals, forwards', async () => {
  for (const line of [
    `/add ${mark}`,
    `/edit ${mark} 1bn`,
    `/retract ${mark}`,
    `/import ${mark}`,
    `/history ${mark}`,
    `/${mark} x`,
  ])
    await say(line)
  const mine = telegram.admin.say(`/add ${mark} forwarded`)
  await telegram.admin.reply()
  telegram.admin.forward(mine)
  await telegram.admin.reply()
  await telegram.reader.ask(`/add turnover ${mark}`)
  await telegram.reader.ask(`what does ${mark} say?`)
  expect(looked()).toContain('"kind":"message"')
})

test('faults of the disk, of ours and of Telegram’s', async () => {
  const line = `/add turnover CHN 2026-02 395.1m by AZ_SCC source ${seeded} "${mark} reached $395.1 million"`
  for (const error of [
    new StoreError('cannot keep the change (EIO)'),
    new Error(`${mark}\n    at ${mark} (x.ts:1:1)`),
  ]) {
    refusal = undefined
    await say(line)
    refusal = error
    await telegram.admin.press('Publish')
    await telegram.telegram.idle()
  }
  refusal = undefined
  telegram.telegram.fault({ method: 'sendMessage', kind: 400, times: 1 })
  telegram.admin.say(`/turnover 2025 ${mark}`)
  await telegram.telegram.idle()
  expect(looked()).toContain('"level":"error"')
})

test('a figure alert: neither person nor question is in the log', async () => {
  await telegram.reader.ask('/turnover 2026-02')
  await telegram.reader.press('Tell me when it comes')
  await say(`/add turnover CHN 2026-02 395.1m by AZ_SCC source ${seeded} "${mark} reached $395.1 million"`)
  await tap('Publish')
  // Due jobs run at every start.
  await rig.bot.stop()
  rig = await start()
  await expect.poll(() => rig.lines.join('')).toContain('a broadcast has ended')
  expect(looked()).toMatch(/"posting":"wait [\w-]{16}"/)
})

test('the log chat has a new id: neither id is logged', async () => {
  await rig.bot.stop()
  logChat = ids.group
  rig = await start()
  telegram.telegram.migrate(ids.group, moved)
  await say(`/add turnover CHN 2026-02 395.1m by AZ_SCC source ${seeded} "${mark} reached $395.1 million"`)
  await tap('Publish')
  await telegram.telegram.idle()
  expect(looked()).toContain('LOG_CHAT')
})

test('the receipt does not wait for the log chat, which gets its message when Telegram takes it', async () => {
  await rig.bot.stop()
  logChat = ids.group
  rig = await start()
  await say(`/add turnover CHN 2026-02 395.1m by AZ_SCC source ${seeded} "${mark} reached $395.1 million"`)
  telegram.telegram.fault({ method: 'sendMessage', kind: 429, chatId: ids.group, times: 1_000 })
  const group = telegram.voice(ids.reader, ids.group)
  expect(await tap('Publish')).toContain('Published')
  expect(group.unread).toEqual([])
  telegram.telegram.clearFaults()
  expect((await group.reply()).text).toContain('395.1')
})
