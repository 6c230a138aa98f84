/** /export, and "as csv": what a reader asks, and the file and caption that come. */
import { describe, expect, test } from 'vitest'
import { memoryEngine } from '../../../src/data/engine/memory-engine.ts'
import type { Code } from '../../../src/data/model/schema.ts'
import type { OpenApp } from '../../../src/handlers/app.ts'
import type { Request } from '../../../src/handlers/request/request.ts'
import { languageOf } from '../../../src/languages/languages.ts'
import type { Message } from '../../../src/writing/message/message.ts'
import { asks, seedApp } from '../../app.ts'
import { add, edits, ground, observation, source } from '../../data/made.ts'
import { seedEdits, today } from '../../facts.ts'
import { table } from '../../writing/files/file.ts'
import { appOver, inGroup } from '../somebody.ts'

const official = await seedApp(today, seedEdits)
let chats = 0

/** The last message of a conversation in a new private chat. */
async function last(
  lines: readonly string[],
  code: Code = 'en',
  app: OpenApp = official,
): Promise<Message | undefined> {
  const id = 1_000 + chats++
  let message: Message | undefined
  for (const text of lines)
    message = await app.respond({ ...asks(text), chat: { id, kind: 'private' }, person: { id, languageTag: code } })
  return message
}

const rowsOf = (message: Message | undefined) => table(new TextDecoder('utf-8').decode(message?.file?.bytes))
const firstLine = (message: Message | undefined): string | undefined => message?.text.split('\n')[0]

test.each<[string, Code]>([
  ['/export pdf', 'en'],
  ['/export turkey 2024 docx', 'en'],
  ['as pdf, please', 'en'],
  ['выгрузи в pdf', 'ru'],
  ['pdf kimi', 'az'],
  ['导出为PDF', 'zh'],
])('a format that no file has is told those that there are: %s', async (text, code) => {
  const message = await last(['/turnover 2025', text], code)
  expect(message?.text).toMatch(/\/export csv\n\/export xlsx/)
  expect(message?.file).toBeUndefined()
})

test('a question that names such a format is answered all the same', async () =>
  expect(firstLine(await last(['exports to Italy 2025 as pdf']))).toContain('exports to Italy, 2025'))

describe('what is in the file', () => {
  test.each([
    ['/export', 'karvan-AZE-CHN-turnover-1992-2025.csv'],
    ['/export csv', 'karvan-AZE-CHN-turnover-1992-2025.csv'],
    ['/export xlsx china exports 2020-2025', 'karvan-AZE-CHN-exports-2020-2025.xlsx'],
    ['/export 2020-2025 exports china xlsx', 'karvan-AZE-CHN-exports-2020-2025.xlsx'],
    ['/export turkey 2025 sdmx', 'karvan-AZE-TUR-turnover-2025.sdmx.csv'],
    ['/export sdmx-json turkey 2025', 'karvan-AZE-TUR-turnover-2025.sdmx.json'],
    ['/export sdmx json turkey 2025', 'karvan-AZE-TUR-turnover-2025.sdmx.json'],
    ['/export json top 12 exports 2025', 'karvan-AZE-exports-ranking-2025.json'],
    ['/export 2025', 'karvan-AZE-CHN-turnover-2025.csv'],
    ['/export turkey', 'karvan-AZE-TUR-turnover-1992-2025.csv'],
    ['/csv turkey 2024', 'karvan-AZE-TUR-turnover-2024.csv'],
    ['/导出 xlsx 土耳其 2024', 'karvan-AZE-TUR-turnover-2024.xlsx'],
    ['/выгрузка Турция 2024', 'karvan-AZE-TUR-turnover-2024.csv'],
    ['/fayl json Türkiyə 2024', 'karvan-AZE-TUR-turnover-2024.json'],
    ['exports to Italy as csv', 'karvan-AZE-ITA-exports-1992-2025.csv'],
    ['csv of exports to Italy in 2020-2025', 'karvan-AZE-ITA-exports-2020-2025.csv'],
    ['download imports from Türkiye 2024 in excel', 'karvan-AZE-TUR-imports-2024.xlsx'],
    ['выгрузи экспорт в Италию в csv', 'karvan-AZE-ITA-exports-1992-2025.csv'],
    ['импорт из Турции за 2024 в эксель', 'karvan-AZE-TUR-imports-2024.xlsx'],
    ['İtaliyaya ixrac csv kimi', 'karvan-AZE-ITA-exports-1992-2025.csv'],
    ['Türkiyədən idxal 2024 excel-ə', 'karvan-AZE-TUR-imports-2024.xlsx'],
    ['/export all partners exports 2025', 'karvan-AZE-exports-ranking-2025.csv'],
    ['/export growth 2020-2025', 'karvan-AZE-CHN-turnover-growth-2020-2025.csv'],
    ['/export china 2025-01/2025-10', 'karvan-AZE-CHN-turnover-2025-01_2025-10.csv'],
    ['/export exports world monthly 2025', 'karvan-AZE-WLD-exports-2025-01-2025-12.csv'],
    ['导出2024年从土耳其进口为Excel', 'karvan-AZE-TUR-imports-2024.xlsx'],
  ])('%s', async (line, name) => expect((await last([line]))?.file?.name).toBe(name))

  test.each<[string, Code]>([
    ['as csv', 'en'],
    ['csv', 'en'],
    ['give me this as a csv file, please', 'en'],
    ['/export', 'en'],
    ['/export csv', 'en'],
    ['выгрузи в csv', 'ru'],
    ['csv файлом', 'ru'],
    ['файл', 'ru'],
    ['send me the file', 'en'],
    ['export this', 'en'],
    ['csv kimi', 'az'],
    ['bunu csv faylı kimi göndər', 'az'],
    ['导出', 'zh'],
    ['导出为csv', 'zh'],
    ['csv格式', 'zh'],
  ])('“%s” is of what was just answered', async (line, code) => {
    const message = await last(['/imports turkey 2024', line], code)
    expect(message?.file?.name).toBe('karvan-AZE-TUR-imports-2024.csv')
    const rows = rowsOf(message)
    expect(rows[0]).toMatchObject({ flow: 'M', counterpart_area: 'TUR', time_period: '2024', unit_measure: 'USD' })
    expect(rows[0]?.counterpart_area_name).toBe(languageOf(code).voice.area('TUR'))
  })

  test.each<[string, Code]>([
    ['in excel', 'en'],
    ['в эксель', 'ru'],
    ['excel-ə', 'az'],
    ['导出为Excel', 'zh'],
  ])('“%s” is a workbook of it', async (line, code) =>
    expect((await last(['/growth 2025', line], code))?.file?.name).toBe('karvan-AZE-CHN-turnover-growth-2025.xlsx'),
  )

  test('a list of partners is whole, also where the message has no room for it', async () => {
    const message = await last(['top 20 partners 2025', 'csv'])
    expect(firstLine(message)).toBe('Azerbaijan’s partners by turnover, 2025 · Rows: 157')
    expect(rowsOf(message).filter(({ measure }) => measure === 'rank')).toHaveLength(20)
  })

  test('a follow-up continues from the file', async () => {
    expect((await last(['/export csv turkey 2024', 'and exports?']))?.text).toContain('exports to Türkiye, 2024')
    expect((await last(['/export csv turkey 2024', '/export xlsx']))?.file?.name).toBe(
      'karvan-AZE-TUR-turnover-2024.xlsx',
    )
  })
})

describe('the caption', () => {
  test.each<[Code, readonly RegExp[]]>([
    [
      'en',
      [/^Exports · China, 2020–2025 · Rows: 7$/, /^Sources: IMF, NewsVoice$/, /^When you pass it on.*International/],
    ],
    [
      'ru',
      [/^Экспорт · Китай, 2020–2025 · Строк: 7$/, /^Источники: МВФ, NewsVoice$/, /^Передавая данные.*International/],
    ],
    [
      'az',
      [/^İxrac · Çin, 2020–2025 · Sətirlər: 7$/, /^Mənbələr: BVF, NewsVoice$/, /^Başqasına ötürəndə.*International/],
    ],
    [
      'zh',
      [/^出口 · 中国，2020—2025年 · 行数：7$/, /^来源：国际货币基金组织、NewsVoice$/, /^转发时请注明.*International/],
    ],
  ])('in %s: what it holds, rows, sources, licence', async (code, lines) => {
    const message = await last(['/export csv china exports 2020-2025'], code)
    const said = message?.text.split('\n') ?? []
    expect(said).toHaveLength(3)
    lines.forEach((line, i) => void expect(said[i]).toMatch(line))
  })
})

describe('no file', () => {
  test.each<[Code, string]>([
    ['en', 'There are no figures to put into a file.'],
    ['ru', 'Для файла нет цифр.'],
    ['az', 'Fayla yazmağa rəqəm yoxdur.'],
    ['zh', '没有可导出的数据。'],
  ])('of an answer without figures, in %s', async (code, words) => {
    const message = await last(['/quote', '/export csv'], code)
    expect(message?.text).toContain(words)
    expect(message?.file).toBeUndefined()
  })

  test('of what is not held: the usual answer', async () => {
    const message = await last(['/export csv turkey 2030'])
    expect(message?.text).toContain('2030 has not come yet')
    expect(message?.file).toBeUndefined()
  })

  test('of words that are not understood', async () =>
    expect((await last(['/export csv atlantis']))?.text).toContain('I don’t know “atlantis”'))

  test('where none can be sent: a channel, a guest', async () => {
    const words = 'Files are sent only in a chat with me'
    const inChannel: Request = { chat: { id: -100, kind: 'channel' }, addressed: true, text: '/export csv' }
    expect((await official.respond(inChannel))?.text).toContain(words)
    expect((await official.guest?.(asks('exports to Italy as csv')))?.text).toContain(words)
  })
})

describe.each<[Code, string, string, string]>([
  [
    'en',
    '/chart exports italy 2020-2025',
    'chart of two countries: China, Russia 2020-2025',
    'exports to Italy by year',
  ],
  ['az', '/chart ixrac İtaliya 2020-2025', 'qrafik Çin, Rusiya 2020-2025', 'İtaliyaya ixrac illər üzrə'],
  ['ru', '/chart экспорт Италия 2020-2025', 'график Китай, Россия 2020-2025', 'экспорт в Италию по годам'],
  ['zh', '/chart 出口 意大利 2020-2025', '图表 中国、俄罗斯 2020-2025', '对意大利出口 按年'],
])('one tap under an answer, in %s', (code, chart, several, list) => {
  test.each([
    [chart, 'karvan-AZE-ITA-exports-2020-2025'],
    [several, 'karvan-AZE-CHN-RUS-turnover-2020-2025'],
    [list, 'karvan-AZE-ITA-exports-1992-2025'],
  ])('%s', async (text, name) => {
    const id = 1_000 + chats++
    const here: Request = { ...asks(text), chat: { id, kind: 'private' }, person: { id, languageTag: code } }
    const answered = await official.respond(here)
    const files = []
    for (const label of ['CSV', 'Excel']) {
      const { data = '' } = answered?.buttons.flat().find(button => button.label === label) ?? {}
      files.push((await official.press(data, here)).below?.file?.name)
    }
    expect(files).toEqual([`${name}.csv`, `${name}.xlsx`])
  })
})

test('a group has no such buttons', async () => {
  const answered = await official.respond(inGroup('/chart exports italy', 98))
  expect(answered?.buttons.flat().map(({ label }) => label)).not.toContain('CSV')
})

test('in a group everybody gets it, in reply to an answer too', async () => {
  const stranger = 99
  expect((await official.respond(inGroup('/export xlsx turkey 2024', stranger)))?.file?.name).toContain('TUR')
  const request = inGroup('/exports italy 2024', 98)
  const answered = await official.respond(request)
  if (answered !== undefined) await official.onSent(request, answered, [51])
  const reply = await official.respond({ ...inGroup('give me this as a csv file', stranger), repliedTo: 51 })
  expect(reply?.file?.name).toBe('karvan-AZE-ITA-exports-2024.csv')
})

test('figures whose licence forbids it are left out, and the caption says how many and why', async () => {
  const licence = 'UN Comtrade policy on use and re-dissemination: not to be passed on as a download'
  const closed = add({
    sources: [source('comtrade-total-2026-10', { publisher: 'Comtrade', licence })],
    observations: [
      observation('c1', { citation: { source: 'comtrade-total-2026-10', place: 'cell' }, period: '2024' }),
      observation('p1', { amount: { value: '4.9', unitMult: 9, unit: 'USD' } }),
    ],
  })
  const app = await appOver(memoryEngine(edits([ground, closed])))
  const message = await last(['/export csv turnover 2024-2025'], 'en', app)
  expect(rowsOf(message).map(({ id }) => id)).toEqual(['p1'])
  expect(message?.text).toContain(', of Comtrade. Its terms let figures be shown, but not passed on.')
  const none = await last(['/export csv 2024'], 'en', app)
  expect(none?.file).toBeUndefined()
  expect(none?.text).toContain('Left out, rows: 1, of Comtrade.')
})
