/** Places that people name in their own ways, and what they are told, from the typed line to the answer. */
import { describe, expect, test } from 'vitest'
import { openTerminal, typed } from '../src/cli/terminal.ts'
import { memoryEngine } from '../src/data/engine/memory-engine.ts'
import { seedEdits, today } from './facts.ts'
import { openSeedStore } from './store.ts'

const terminal = await openTerminal({
  store: await openSeedStore(memoryEngine(seedEdits)),
  pair: { reporter: 'AZE', partner: 'CHN' },
  language: 'en',
  now: () => new Date(`${today}T12:00:00Z`),
  dayOf: () => today,
})
const lines = async (text: string): Promise<readonly string[]> => (await terminal.text(typed(text))).split('\n')

describe('cities are read as their countries, with a note', () => {
  test.each([
    ['trade with Tashkent in 2025', 'Tashkent is read as Uzbekistan: figures of cities and regions are not held.'],
    ['Daşkəndlə ticarət 2025', '“Daşkənd” Özbəkistan kimi oxundu: şəhərlər və bölgələr üzrə rəqəmlər bazada yoxdur.'],
    ['торговля с Ташкентом в 2025', '«Ташкент» понимается как Узбекистан: данных по городам и регионам в базе нет.'],
    ['2025年与塔什干的贸易额', '“塔什干”按乌兹别克斯坦查询：暂无城市和地区数据。'],
    ['exports from Ganja to Russia 2024', 'Ganja is read as Azerbaijan: figures of cities and regions are not held.'],
    ['/turnover Tashkent 2025', 'Tashkent is read as Uzbekistan: figures of cities and regions are not held.'],
    ['/exports Милан 2024', '«Милан» понимается как Италия: данных по городам и регионам в базе нет.'],
  ])('%s', async (text, note) => expect((await lines(text))[1]).toBe(note))

  test('no note without a figure, and none of Hong Kong, which has figures of its own', async () => {
    expect((await lines('trade between Rome and Madrid in 2025')).join()).not.toContain('is read as')
    expect((await lines('trade with Hong Kong in 2025')).join()).not.toContain('is read as')
  })
})

describe('codes in capitals are countries where a country is meant, and words elsewhere', () => {
  test.each([
    ['turnover with CAN 2024', 'Canada–Azerbaijan turnover, 2024'],
    ['exports to ARE 2025', 'exports to the United Arab Emirates, 2025'],
    ['trade with SEN in 2024', 'Senegal–Azerbaijan turnover, 2024'],
    ['trade with MAR in 2024', 'Morocco–Azerbaijan turnover, 2024'],
    ['CAN ilə ticarət 2024', 'Azərbaycanla Kanadanın ticarət dövriyyəsi, 2024'],
    ['/turnover CAN 2024', 'Canada–Azerbaijan turnover, 2024'],
    ['/exports ARE 2025', 'exports to the United Arab Emirates, 2025'],
    ['/turnover PER 2024', 'Peru–Azerbaijan turnover, 2024'],
    ['/turnover NOR 2025', 'Norway–Azerbaijan turnover, 2025'],
    ['/turnover AND 2024', 'Andorra–Azerbaijan turnover, 2024'],
    ['/compare CAN AND ARE 2025', 'Canada–Azerbaijan turnover, 2025'],
    ['CAN you show exports to Italy in 2024?', 'exports to Italy, 2024'],
    ['WHAT ARE EXPORTS TO ITALY 2024', 'exports to Italy, 2024'],
    ['exports to Italy in MAR 2025', 'exports to Italy, March 2025'],
    ['/exports ITA MAR 2025', 'exports to Italy, March 2025'],
    ['Sən Çinə 2025-ci ildə nə qədər satdın', 'Çinə ixracı, 2025'],
  ])('%s', async (text, subject) => expect((await lines(text))[0]).toContain(subject))

  test.each(['/turnover MAR 2025', '/exports MAR', 'imports from MAR 2024'])(
    '%s: the month, or Morocco?',
    async text => {
      const { answer } = JSON.parse(await terminal.json(typed(text)))
      expect(answer.problem).toEqual({ because: 'ambiguous', heard: 'MAR' })
      expect(answer.nearest.map(({ partner }: { readonly partner: string }) => partner)).toEqual(['CHN', 'MAR'])
    },
  )
})

describe('whose count is asked for', () => {
  test.each([
    ['according to China, trade with Azerbaijan in 2025', '$3,298.9 million', 'Counted by China.'],
    ['trade with China in 2025 according to Chinese customs', '$3,298.9 million', 'Counted by China.'],
    ['по данным Китая, импорт из Азербайджана 2024', '$61 609 984', 'Чьи данные: Китай.'],
    ['товарооборот с Китаем по китайским данным 2025', '$3 298,9 млн', 'Чьи данные: Китай.'],
    ['据中国海关统计，2025年自阿塞拜疆进口额', '1.40979313亿美元', '统计方：中国。'],
    ['Çinin məlumatına görə ticarət dövriyyəsi 2024', '2 468,1 milyon $', 'Hesablayan tərəf: Çin.'],
    ['Çin gömrüyünün məlumatına görə Azərbaycanla ticarət 2025', '3 298,9 milyon $', 'Hesablayan tərəf: Çin.'],
    ['imports from China in 2025 according to Azerbaijan', '$4,789.8638 million', 'Counted by Azerbaijan.'],
    ['exports to Italy statistics of Azerbaijan 2025', 'exports to Italy, 2025', expect.stringContaining('on 2024')],
    ['торговля с Турцией статистика Азербайджана 2025', '$5 720,9 млн', expect.stringContaining('Наш расчёт')],
    ['compare China statistics with Azerbaijan statistics 2025', '$4.87 billion', expect.stringContaining('on 2024')],
  ])('%s', async (text, amount, note) => {
    const [first = '', second] = await lines(text)
    expect(first.replaceAll('\u00a0', ' ')).toContain(amount)
    expect(second).toEqual(note)
  })

  test.each([
    ['US statistics exports to Azerbaijan 2024', 'The count of the United States is not held for this.'],
    ['美国统计 2024 对阿塞拜疆出口', '暂无美国方面的统计'],
    ['中国统计2024年自阿塞拜疆进口', '统计方：中国。'],
    ['trade with Georgia in 2025 according to Georgia', 'The count of Georgia is not held for this.'],
    ['according to China, trade with Azerbaijan in January 2026', 'The count of China is not held for this.'],
  ])('%s: another count is shown, and named as such', async (text, note) =>
    expect((await lines(text)).join('\n')).toContain(note),
  )
})

describe('the side and the pair that are asked for', () => {
  test.each([
    ['Italian imports of Azerbaijani goods 2025', 'Italy’s imports from Azerbaijan, 2025'],
    ['compare US exports to Azerbaijan in 2019 and 2020', 'The United States’ exports to Azerbaijan, 2020'],
    ['US/Russia total exports', 'The United States’ exports to Russia'],
    ['Azerbaijan China trade 2025 compared with Georgia China trade', 'Azerbaijan–China turnover, 2025'],
    ['中俄贸易额', '中国与俄罗斯双边贸易额'],
    ['中美贸易额', '中国与美国双边贸易额'],
    ['俄土贸易', '俄罗斯与土耳其双边贸易额'],
    ['中国与俄罗斯的贸易', '中国与俄罗斯双边贸易额'],
    ['中阿贸易额2025', '中国与阿塞拜疆双边贸易额，2025年'],
    ['нацменьшинства экспорт', '«нацменьшинства»'],
  ])('%s', async (text, subject) => expect((await lines(text))[0]).toContain(subject))

  test('two pairs without a common country are asked one by one', async () => {
    const { answer } = JSON.parse(
      await terminal.json(typed('how does trade with Turkey compare with Georgia China trade')),
    )
    expect(answer.nearest).toEqual([
      { kind: 'figure', flow: 'T', reporter: 'AZE', partner: 'TUR' },
      { kind: 'figure', flow: 'T', reporter: 'GEO', partner: 'CHN' },
    ])
  })
})

describe('unknown places are named, whatever their case', () => {
  test.each([
    ['Freedoniya ilə ticarət 2025', '“Freedoniya”'],
    ['Narniyadan idxal 2025', 'Narniyadan'],
    ['Vakandaya ixrac', 'Vakandaya'],
    ['торговля с Фридонией', '«Фридонией»'],
    ['импорт из Нарнии', '«Нарнии»'],
    ['экспорт Фридонии', '«Фридонии»'],
  ])('%s', async (text, name) => expect((await lines(text))[0]).toContain(name))
})
