/** The guided /add: one part of a figure after the other. */
import { describe, expect, test } from 'vitest'
import { memoryEngine } from '../../../src/data/engine/memory-engine.ts'
import { languages } from '../../../src/languages/languages.ts'
import { readAdd } from '../../../src/reading/admin/add.ts'
import { pressEdits, pressFacts } from '../../facts.ts'
import { openRig, owner, type Person, stranger } from './rig.ts'

const source = 'report-az-2026-02-23'
const head = (text: string): string => text.split('\n')[0] ?? ''
const lineIn = (text: string): string => text.split('\n').at(-1) ?? ''

/** Up to the amount of China's turnover of February 2026. */
async function toAmount(boss: Person): Promise<void> {
  await boss.say('/add')
  await boss.tap('Turnover')
  await boss.tap('China')
  await boss.say('2026-02')
}

test('each part by a button or in words, up to the preview', async () => {
  const rig = await openRig()
  const boss = rig.person(owner)
  const first = await boss.hears('/add')
  expect(head(first)).toBe('Add · step 1 of 7 · not saved yet')
  expect(first).toContain('/add turnover China 2026-02 395.1m by AZ_SCC source')
  expect(lineIn(first)).toBe('/add flow … partner … period … amount … by … source … "…"')
  expect(lineIn((await boss.tap('Turnover')).text)).toBe('/add turnover partner … period … amount … by … source … "…"')
  await boss.tap('China')
  expect(boss.last.buttons.flat().map(({ label }) => label)).toEqual([
    ...['October 2026', 'September 2026', 'January–October 2026', 'Q3 2026', '2025', 'Cancel'],
  ])
  expect(head(await boss.hears('2026-02'))).toContain('step 4 of 7')
  expect(await boss.hears('395.1m')).toContain('AZ_SCC · State Customs Committee of Azerbaijan')
  await boss.tap('AZ_SCC')
  expect(await boss.hears('çay ixracını')).toContain('Send the words of the source')
  expect(await boss.hears('grew a lot')).toContain('The quotation does not hold $395.1 million')
  expect(await boss.hears('reached $395.1 million')).toContain(
    '$395.1 million · China–Azerbaijan turnover, February 2026',
  )
  expect((await boss.tap('Publish')).text).toContain('Published')
  expect(head(await boss.hears('2026-02'))).not.toContain('step')
})

test.each([
  ['az', ['Dövriyyə', 'Çin', '2026-cı ilin oktyabrı'], '/add dövriyyə CHN 2026-10', 'Nə qədər?'],
  ['ru', ['Товарооборот', 'Китай', 'Октябрь 2026'], '/add товарооборот CHN 2026-10', 'Сколько?'],
  ['zh', ['贸易额', '中国', '2026年10月'], '/add 贸易额 CHN 2026-10', '数额是多少？'],
] as const)('in %s', async (language, labels, line, question) => {
  const rig = await openRig()
  await rig.store.changeChat(owner, () => ({ language }))
  const boss = rig.person(owner)
  await boss.say('/add')
  for (const label of labels) await boss.tap(label)
  expect(boss.last.text).toContain(question)
  expect(lineIn(boss.last.text)).toBe(`${line} amount … by … source … "…"`)
})

describe('a question meanwhile', () => {
  test.each([
    ['imports from Turkey 2024?', 'Azerbaijan’s imports from Türkiye, 2024'],
    // The flow was chosen: this asks.
    ['turnover 2025', 'turnover, 2025'],
    ['thanks', 'Any time'],
    ['/rank 2024', '4th · China among'],
  ])('"%s" is answered, and the dialogue goes on', async (asked, answered) => {
    const boss = (await openRig()).person(owner)
    await boss.say('/add')
    await boss.tap('Turnover')
    await boss.tap('China')
    const reply = await boss.hears(asked)
    expect(reply.toLowerCase()).toContain(answered.toLowerCase())
    expect(reply).not.toContain('step ')
    expect(head(await boss.hears('2026-02'))).toContain('step 4 of 7')
  })

  test('a slip is no question', async () => {
    const boss = (await openRig()).person(owner)
    await boss.say('/add')
    await boss.tap('Turnover')
    expect(await boss.hears('Turkeyy')).toContain('Did you mean TUR?')
    expect(head(boss.last.text)).toContain('step 2 of 7')
  })

  test('an hour later a plain message is one; the buttons and a reply go on', async () => {
    const clock = { at: '2026-11-24T12:00:00Z' }
    const boss = (await openRig({ clock })).person(owner)
    await boss.say('/add')
    const shown = await boss.tap('Turnover')
    clock.at = '2026-11-24T13:00:00Z'
    expect(head(await boss.hears('Turkey 2024'))).not.toContain('step')
    expect(head((await boss.tap('China', shown)).text)).toContain('step 3 of 7')
    const replied = { ours: true, text: boss.last.text } as const
    expect(head(await boss.hears('2026-02', { replied }))).toContain('step 4 of 7')
  })
})

describe('the state', () => {
  test('survives a restart', async () => {
    const engine = memoryEngine(pressEdits)
    const before = (await openRig({ engine })).person(owner)
    await toAmount(before)
    const boss = (await openRig({ engine })).person(owner)
    expect(lineIn(await boss.hears('395.1m'))).toBe('/add turnover CHN 2026-02 395.1m by … source … "…"')
    expect(head((await boss.tap('AZ_SCC')).text)).toContain('step 6 of 7')
  })

  test('a button of an earlier step, pressed twice or after another /add, changes nothing', async () => {
    const clock = { at: '2026-11-24T12:00:00Z' }
    const boss = (await openRig({ clock })).person(owner)
    const first = await boss.say('/add')
    await boss.tap('Turnover')
    const stale = 'This step is over. Go on in the newest message, or start again with /add.'
    expect((await boss.tap('Turnover', first)).text).toBe(stale)
    expect((await boss.tap('Cancel', first)).text).toBe(stale)
    clock.at = '2026-11-24T12:01:00Z'
    const second = await boss.say('/add')
    expect((await boss.tap('Turnover', first)).text).toBe(stale)
    expect(head((await boss.tap('Exports', second)).text)).toContain('step 2 of 7')
  })

  test('belongs to one person', async () => {
    const rig = await openRig()
    const shown = await rig.person(owner).say('/add')
    const other = rig.person(stranger)
    expect(await other.hears('turnover')).not.toContain('step')
    expect((await other.tap('Turnover', shown)).text).toContain('Only the bot’s admins')
  })

  test('ends with [ Cancel ], and with a line that is sent whole', async () => {
    const boss = (await openRig()).person(owner)
    await toAmount(boss)
    expect((await boss.tap('Cancel')).text).toBe('Cancelled. Nothing was changed.')
    expect(head(await boss.hears('395.1m'))).not.toContain('step')
    await toAmount(boss)
    await boss.say(`/add turnover CHN 2026-02 395.1m by AZ_SCC source ${source} "reached 395.1 million"`)
    expect(boss.last.buttons.flat().map(({ label }) => label)).toContain('Publish')
    expect(head(await boss.hears('395.1m'))).not.toContain('step')
  })
})

test('several parts in one answer, a percentage, and names to choose from', async () => {
  const boss = (await openRig()).person(owner)
  await boss.say('/add')
  expect(await boss.hears('exports China 2026-02 30.2%')).toContain('Is that percentage a growth or a share?')
  await boss.tap('Growth')
  expect(await boss.hears('Kpler')).toContain('I hold no organisation')
  expect(await boss.hears('customs')).toContain('CN_GACC · General Administration of Customs of China')
  await boss.tap('CN_GACC')
  expect(await boss.hears('https://example.com/x')).toContain('I hold no source')
  expect(await boss.hears('trend 2025')).toContain('trend-4101917 · Trend, 10 Oct 2025')
  await boss.tap('Trend, 10 Oct 2025')
  expect(await boss.hears('at "table 2"')).toContain('+30.2%')
  expect(boss.last.text).toContain('exports to China, February 2026')
})

describe('/help add', () => {
  test.each(languages.map(({ code, say }) => [code, say.office.guide] as const))(
    'has three lines that can be read, in %s',
    async (language, guide) => {
      const rig = await openRig()
      await rig.store.changeChat(owner, () => ({ language }))
      const shown = await rig.person(owner).hears('/help add')
      for (const line of guide.lines) {
        expect(shown.split('\n')).toContain(line)
        const held = line.slice('/add '.length).replace('report-2026-03-20', source)
        const read = readAdd(held, { facts: pressFacts, today: '2026-11-24', home: 'AZE' })
        expect([held, read]).toMatchObject([held, { change: { do: 'add' } }])
      }
      expect((await rig.person(owner).say('/add')).text).toContain(guide.lines[0])
    },
  )

  test('is of admins only', async () =>
    expect(await (await openRig()).person(stranger).hears('/help add')).not.toContain('AZ_SCC'))
})

test.each([
  ['turnover CHN', ['January–October 2025', '2025-Q3'], ['395.1m', '4.87bn', '+30.2%', 'third place']],
  ['dövriyyə CHN', ['yanvar–oktyabr 2025', '2025'], ['395,1 mln', '4,87 mlrd', '+30,2%', '3-cü yer']],
  ['сальдо CHN', ['январь–октябрь 2025', '2025'], ['395,1 млн', '4,87 млрд', '+30,2%', '3-е место']],
  ['顺差 CHN', ['2025年1-10月', '2025年'], ['3.951亿', '48.7亿', '+30.2%', '排名第3']],
])('the answers that the questions suggest can be read: %s', (line, periods, amounts) => {
  for (const period of periods)
    for (const amount of amounts) {
      const read = readAdd(`${line} ${period} ${amount}`, { facts: pressFacts, today: '2026-11-24', home: 'AZE' })
      expect([`${period} ${amount}`, read]).toMatchObject([
        `${period} ${amount}`,
        { parts: ['by', 'source', 'excerpt'] },
      ])
    }
})
