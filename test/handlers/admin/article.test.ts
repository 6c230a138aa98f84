/** /ingest of an article, as an editor sees it: rows with ticks, and one change. */
import { describe, expect, test } from 'vitest'
import { memoryEngine } from '../../../src/data/engine/memory-engine.ts'
import type { Request } from '../../../src/handlers/request/request.ts'
import type { Message } from '../../../src/writing/message/message.ts'
import { pressEdits } from '../../facts.ts'
import { editor, openRig, otherOwner, owner, type Person, type Rig, stranger } from './rig.ts'

const head = 'Trade with Turkey and Georgia\n13 March 2026\nReport\n'
const sentences = [
  'In February 2026, trade turnover between Azerbaijan and Turkey reached $511.3 million.',
  'In February 2026, exports from Azerbaijan to Turkey amounted to $222.1 million.',
  'In February 2026, imports to Azerbaijan from Turkey amounted to $289.2 million.',
  'In February 2026, trade turnover between Azerbaijan and Georgia reached $71.4 million.',
  'In February 2026, exports from Azerbaijan to Georgia amounted to $60.9 million.',
  'In February 2026, imports to Azerbaijan from Georgia amounted to $10.5 million.',
]
const article = `${head}${sentences.join(' ')}`
const labels = ({ buttons }: Message): readonly string[] => buttons.flat().map(({ label }) => label)
const rows = (text: string): readonly string[] => text.split('\n').filter(line => /^[☑☐]/.test(line))

async function ingested(options: Parameters<typeof openRig>[0] = {}, text = article): Promise<[Rig, Person, Message]> {
  const rig = await openRig(options)
  const boss = rig.person(owner)
  return [rig, boss, await boss.say(`/ingest ${text}`)]
}

describe('an article of six figures', () => {
  test('takes one message and one tap', async () => {
    const [rig, boss, list] = await ingested()
    expect(list.text.split('\n').slice(0, 5)).toEqual([
      'Article · not saved yet',
      'Report, 13 Mar 2026',
      'Title: Trade with Turkey and Georgia',
      'Language: English',
      'Id: report-2026-03-13',
    ])
    expect(rows(list.text)).toEqual([
      '☑ 1 · $511.3 million · Türkiye–Azerbaijan turnover, February 2026',
      '☑ 2 · $222.1 million · Azerbaijan’s exports to Türkiye, February 2026',
      '☑ 3 · $289.2 million · Azerbaijan’s imports from Türkiye, February 2026',
      '☑ 4 · $71.4 million · Georgia–Azerbaijan turnover, February 2026',
      '☑ 5 · $60.9 million · Azerbaijan’s exports to Georgia, February 2026',
      '☑ 6 · $10.5 million · Azerbaijan’s imports from Georgia, February 2026',
    ])
    expect(list.text).toContain('✓ Exports + imports: 222.1')
    expect((await boss.tap('Publish 6')).text).toContain('Published')
    const reader = rig.person(stranger)
    expect(await reader.hears('/exports Georgia 2026-02')).toContain('$60.9 million')
    await reader.tap('Sources')
    expect((await reader.tap('Evidence')).text).toContain(sentences[4])
  })

  test('is one change: one undo takes it back', async () => {
    const [rig, boss] = await ingested()
    const before = (await rig.store.facts()).version
    await boss.tap('Publish 6')
    expect((await rig.store.facts()).version).toBe(before + 1)
    await boss.tap('Undo')
    await boss.tap('Save')
    expect(await rig.person(stranger).hears('/exports Georgia 2026-02')).not.toContain('60.9')
  })

  test('is published once, however often the button is tapped', async () => {
    const [rig, boss, list] = await ingested()
    const first = await boss.tap('Publish 6', list)
    const { version } = await rig.store.facts()
    expect((await boss.tap('Publish 6', list)).text).toBe(first.text)
    expect((await boss.tap('☑ 1', list)).text).toBe(first.text)
    expect((await rig.store.facts()).version).toBe(version)
  })

  test('keeps its ticks over a restart', async () => {
    const engine = memoryEngine(pressEdits)
    const [, boss] = await ingested({ engine })
    const list = await boss.tap('☑ 2')
    const again = await openRig({ engine })
    expect((await again.person(owner).tap('Publish 5', list)).text).toContain('Published')
    expect(await again.person(stranger).hears('/exports Turkey 2026-02')).toContain('Our calculation')
  })

  test('waits for a second admin with REVIEW=on', async () => {
    const [rig, boss, list] = await ingested({ isReviewed: true })
    expect((await boss.tap('Publish 6')).text).toContain('waits for another admin')
    expect((await boss.tap('☑ 1', list)).text).toContain('waits for another admin')
    const other = rig.person(otherOwner)
    expect(await other.hears('/queue')).toContain('6 figures')
    expect((await other.tap('Approve')).text).toContain('Published')
    expect(await rig.person(stranger).hears('/exports Georgia 2026-02')).toContain('$60.9 million')
  })

  test('is decided by its author only', async () => {
    const [rig, , list] = await ingested()
    const { version } = await rig.store.facts()
    expect((await rig.person(otherOwner).tap('Publish 6', list)).text).toContain('too old')
    expect((await rig.person(otherOwner).tap('☑ 1', list)).text).toContain('too old')
    await rig.person(stranger).tap('☑ 1', list)
    expect((await rig.store.facts()).version).toBe(version)
  })

  test('is forgotten when it is cancelled', async () => {
    const [rig, boss, list] = await ingested()
    await boss.tap('Cancel')
    expect((await boss.tap('☑ 1', list)).text).toBe('Cancelled. Nothing was changed.')
    expect(await rig.person(stranger).hears('/exports Georgia 2026-02')).not.toContain('60.9')
  })

  test('shows the list again when the data has changed since', async () => {
    const [rig, boss, list] = await ingested()
    const other = rig.person(otherOwner)
    await other.say('/add turnover TUR 2026-02 520m by AZ_SCC source report-az-2026-02-23 "about $520 million"')
    await other.tap('Publish')
    const changed = await boss.tap('Publish 6', list)
    expect(changed.text).toContain('changed since')
    expect(changed.text).toContain('⚠ Differs from $520 million')
    expect((await boss.tap('Publish 6')).text).toContain('Published')
  })
})

describe('ticks', () => {
  test('one row, all and none', async () => {
    const [, boss] = await ingested()
    expect(labels(await boss.tap('☑ 2'))).toEqual([
      ...['☑ 1', '☐ 2', '☑ 3', '☑ 4', '☑ 5', '☑ 6', 'All', 'None', 'Change 2'],
      ...['Source details', 'Publish 5', 'Cancel'],
    ])
    expect(labels(await boss.tap('None'))).toContain('Publish the source only')
    expect(labels(await boss.tap('All'))).toContain('Publish 6')
  })

  test('a second tap of the same button changes nothing', async () => {
    const [, boss, list] = await ingested()
    await boss.tap('☑ 2', list)
    expect(labels(await boss.tap('☑ 2', list))).toContain('Publish 5')
  })

  test('ten rows a page', async () => {
    const names = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October']
    const lines = [...names, 'November', 'December'].map(
      (name, i) => `In ${name} 2024, exports from Azerbaijan to Tajikistan amounted to $${i + 3}.7 million.`,
    )
    const [, boss, list] = await ingested({}, `${head}${lines.join(' ')}`)
    expect(rows(list.text)).toHaveLength(10)
    expect(list.text).toContain('page 1 of 2')
    const second = await boss.tap('2 ›')
    expect(rows(second.text).map(row => row.split(' million')[0])).toEqual(['☑ 11 · $13.7', '☑ 12 · $14.7'])
    await boss.tap('☑ 12')
    expect(boss.last.text).toContain('page 2 of 2')
    expect(labels(await boss.tap('‹ 1'))).toContain('Publish 11')
  })

  test('what is held already is not ticked', async () => {
    const text = `${head}In January 2026, trade turnover between Azerbaijan and China amounted to $417.8 million. In January 2026, imports to Azerbaijan from China amounted to $500.1 million.`
    const [, , list] = await ingested({}, text)
    expect(rows(list.text)[0]).toBe('☐ 1 · $417.8 million · China–Azerbaijan turnover, January 2026')
    expect(list.text).toContain('✓ Held already, the same: $417.8 million')
    expect(rows(list.text)[1]).toMatch(/^☐ 2/)
    expect(list.text).toContain('⚠ Differs from $407.7 million')
  })

  test.each<[string, readonly string[], readonly string[], string]>([
    [
      'a sum',
      [...sentences.slice(0, 2), 'In February 2026, imports to Azerbaijan from Turkey amounted to $299.2 million.'],
      ['☑', '☑', '☐'],
      '⚠ Exports + imports',
    ],
    ['a growth', ['In 2025, trade turnover between Azerbaijan and China rose by 40.2%.'], ['☐'], 'does not fit +40.2%'],
  ])('what does not fit is not ticked, and says why: %s', async (_, said, expected, why) => {
    const [, , list] = await ingested({}, `${head}${said.join(' ')}`)
    expect(rows(list.text).map(row => row[0])).toEqual(expected)
    expect(list.text).toContain(why)
  })

  test('an article that is sent again has no rows to publish', async () => {
    const [, boss] = await ingested()
    await boss.tap('Publish 6')
    const again = await boss.say(`/ingest ${article}`)
    expect(rows(again.text).every(row => row.startsWith('☐'))).toBe(true)
    expect(labels(again).filter(label => label.startsWith('Publish'))).toEqual([])
  })
})

describe('a row is changed', () => {
  const wrong = '/ingest row 2'
  async function changing(): Promise<[Rig, Person, string, Message]> {
    const [rig, boss] = await ingested()
    await boss.tap('☑ 2')
    const shown = await boss.tap('Change 2')
    return [rig, boss, shown.text.split('\n').find(it => it.startsWith(wrong)) ?? '', shown]
  }

  test('by the line, changed and sent', async () => {
    const [rig, boss, line] = await changing()
    expect(line).toContain('exports AZE TUR 2026-02 222.1 million USD by PRESS "In February 2026, exports')
    const list = await boss.say(line.replace('by PRESS', 'by AZ_SCC'))
    expect(rows(list.text)[1]).toBe('☑ 2 · $222.1 million · Azerbaijan’s exports to Türkiye, February 2026')
    expect(list.text).toContain('State Customs Committee')
    await boss.tap('Publish 6')
    expect(await rig.person(stranger).hears('/exports Turkey 2026-02')).toContain('$222.1 million')
  })

  test('by a reply in the syntax of /add', async () => {
    const [, boss, , shown] = await changing()
    const reply = `/add exports TUR 2026-02 222.1m by AZ_SCC expected "${sentences[1]}"`.replace('/add ', '')
    const list = await boss.say(reply, { replied: { ours: true, text: shown.text } })
    expect(rows(list.text)[1]).toContain('expected')
  })

  test('what is missing is asked for', async () => {
    const [, boss, line] = await changing()
    const asked = await boss.say(line.replace(' by PRESS', ''))
    expect(asked.text).toContain('who counted')
    const list = await boss.say('AZ_SCC', { replied: { ours: true, text: asked.text } })
    expect(rows(list.text)[1]).toContain('☑ 2')
  })

  test.each([
    [
      'a number that its quotation lacks',
      '222.1 million',
      '223.1 million',
      'The quotation does not hold $223.1 million',
    ],
    ['words that the article lacks', 'amounted to $222.1', 'rose to $222.1', 'is not in the text'],
    ['a word that nobody reads', 'by PRESS', 'by PRESS bold', 'bold'],
  ])('%s is refused', async (_, before, after, says) => {
    const [, boss, line] = await changing()
    expect(await boss.hears(line.replace(before, after))).toContain(says)
  })

  test('the list is a button away', async () => {
    const [, boss, , shown] = await changing()
    expect(rows((await boss.tap('Back', shown)).text)).toHaveLength(6)
  })
})

describe('a sentence that was not read', () => {
  const vague = 'The aim is exports to Uzbekistan of $77.7 million.'
  test('is listed, and added by hand', async () => {
    const [rig, boss, list] = await ingested({}, `${article} ${vague}`)
    expect(list.text).toContain('Sentences with numbers that were not read: 1')
    await boss.tap('Add by hand')
    expect(boss.last.text).toContain(vague)
    const asked = await boss.tap('Add 1')
    expect(asked.text).toContain(`"${vague}"`)
    const added = await boss.say('exports UZB 2026-02 77.7m', { replied: { ours: true, text: asked.text } })
    expect(rows(added.text).at(-1)).toBe('☑ 7 · $77.7 million · Azerbaijan’s exports to Uzbekistan, February 2026')
    expect(added.text).not.toContain('were not read')
    await boss.tap('Publish 7')
    expect(await rig.person(stranger).hears('/exports Uzbekistan 2026-02')).toContain('$77.7 million')
  })
})

describe('the source', () => {
  const bare = article.replace(head, '')
  test('is asked for, and four plain lines are enough', async () => {
    const rig = await openRig()
    const boss = rig.person(owner)
    const asked = await boss.say(`/ingest ${bare}`)
    expect(asked.text).toContain('the publisher, the day of publication')
    const list = await boss.say('Report\n13 March 2026', { replied: { ours: true, text: asked.text } })
    expect(list.text).toContain('Report, 13 Mar 2026')
    expect(rows(list.text)).toHaveLength(6)
  })

  test('a dateline without a year is no day: it is asked for', async () => {
    const boss = (await openRig()).person(owner)
    const asked = await boss.say(`/ingest ${article.replace('13 March 2026', 'Baku, 13 March')}`)
    expect(asked.text).toContain('the day of publication')
    const list = await boss.say('published 2025-03-13', { replied: { ours: true, text: asked.text } })
    expect(list.text).toContain('Report, 13 Mar 2025')
  })

  test('is corrected before it is saved', async () => {
    const [rig, boss] = await ingested()
    const shown = await boss.tap('Source details')
    expect(shown.text).toContain(
      'publisher "Report" title "Trade with Turkey and Georgia" published 2026-03-13 lang en',
    )
    const list = await boss.say('publisher "Trend" published 2026-03-14', { replied: { ours: true, text: shown.text } })
    expect(list.text).toContain('Trend, 14 Mar 2026')
    expect(list.text).toContain('Id: trend-2026-03-14')
    await boss.tap('Publish 6')
    expect((await rig.store.facts()).sources.get('trend-2026-03-14')).toMatchObject({ publisher: 'Trend' })
  })

  test('of the post of a channel is the channel', async () => {
    const rig = await openRig()
    const boss = rig.person(owner)
    const outlet = { title: 'Baku Trade', name: 'bakutrade', message: 77 }
    const post: Request['post'] = { text: bare, message: 9, writtenAt: Date.parse('2026-03-14T09:00:00Z'), outlet }
    const list = await boss.say('/ingest', { replied: { text: bare, channel: -1001 }, post })
    expect(list.text).toContain('Baku Trade, 14 Mar 2026')
    expect(list.text).toContain('https://t.me/bakutrade/77')
    expect(rows(list.text)).toHaveLength(6)
  })

  test('an editor does it as well; nobody else does', async () => {
    const rig = await openRig()
    const boss = rig.person(owner)
    await boss.say(`/admins add ${editor}`)
    await boss.tap('Save')
    expect(rows((await rig.person(editor).say(`/ingest ${article}`)).text)).toHaveLength(6)
    expect((await rig.person(stranger).say(`/ingest ${article}`)).text).toContain('Only the bot’s admins')
  })
})

describe('who counted the figures', () => {
  const parts = 'publisher "Report" title "Trade" date 2026-03-13 lang en\n'
  const told = 'trade of Azerbaijan with Turkey reached $511.3 million in February 2026.'
  test.each([
    [`According to the State Customs Committee of Azerbaijan, ${told}`, 'State Customs Committee of Azerbaijan'],
    [`According to the State Statistics Committee, ${told}`, 'State Statistics Committee of Azerbaijan'],
    [
      `Dövlət Statistika Komitəsinin məlumatına görə, 2026-cı ilin fevralında Türkiyə ilə ticarət dövriyyəsi 511,3 milyon dollar olub.`,
      'State Statistics Committee of Azerbaijan',
    ],
    [
      `По данным Государственного таможенного комитета, в феврале 2026 года товарооборот с Турцией составил 511,3 млн долларов.`,
      'State Customs Committee of Azerbaijan',
    ],
    [
      'According to the customs of China, trade of China with Azerbaijan reached $511.3 million in February 2026.',
      'General Administration of Customs of China',
    ],
    ['据中国海关总署统计，2026年2月中国与阿塞拜疆贸易额为5.113亿美元。', 'General Administration of Customs of China'],
    [`Trade: ${told}`, 'the paper, statistics not named'],
  ])('%s', async (sentence, office) => {
    const [rig, boss, list] = await ingested({}, `${parts}${sentence}`)
    const publish = labels(list).find(label => /^[^☑]*1[^\d]*$/.test(label))
    await boss.tap(publish ?? '')
    const facts = await rig.store.facts()
    const held = ['AZE TUR', 'CHN AZE'].flatMap(pair => {
      const [reporter = '', partner = ''] = pair.split(' ')
      return facts.series('value', 'T', reporter, partner)
    })
    const added = held.filter(it => it.citation.source === 'report-2026-03-13')
    expect(added.map(it => facts.organisations.get(it.compiledBy)?.names.en)).toEqual([office])
  })

  test('exports by the count of the other side are its imports', async () => {
    const [, , list] = await ingested(
      {},
      `${parts}According to China’s customs, exports of Azerbaijan to China reached $51.3 million in February 2026.`,
    )
    expect(rows(list.text)).toEqual(['☑ 1 · $51.3 million · China’s imports from Azerbaijan, February 2026'])
  })
})

test('a part of the country’s total is a share, behind a growth', async () => {
  const [, , list] = await ingested(
    {},
    'publisher "Report" title "Trade" date 2026-03-13 lang en\nImports of Azerbaijan from Turkey were $289.2 million in February 2026, which is 8.3 percent more than a year before, and 14.6 percent of the country’s total.',
  )
  expect(rows(list.text)).toEqual([
    '☑ 1 · $289.2 million · Azerbaijan’s imports from Türkiye, February 2026',
    '☑ 2 · ▲ +8.3% on February 2025 · Azerbaijan’s imports from Türkiye, February 2026',
    '☑ 3 · 14.6% · Türkiye’s share of Azerbaijan’s imports, February 2026',
  ])
})

test('a part of last year’s total is no share', async () => {
  const [, , list] = await ingested(
    {},
    'publisher "Report" title "Trade" date 2026-03-13 lang en\nImports of Azerbaijan from Turkey were $289.2 million in February 2026, up 8.3 percent from last year’s total.',
  )
  expect(rows(list.text)).toEqual([
    '☑ 1 · $289.2 million · Azerbaijan’s imports from Türkiye, February 2026',
    '☑ 2 · ▲ +8.3% on February 2025 · Azerbaijan’s imports from Türkiye, February 2026',
  ])
})

test('Soviet roubles are money, of a currency that is not in use any more', async () => {
  const [, , list] = await ingested(
    {},
    'publisher "Report" title "Trade" date 1985-03-13 lang en\nExports of the USSR to China were 1.2 billion roubles in 1984.',
  )
  expect(rows(list.text)).toEqual(['☐ 1 · 1.2 billion SUR · The Soviet Union’s exports to China, 1984'])
  expect(list.text).toContain('✗ Only currencies of today are held')
})
