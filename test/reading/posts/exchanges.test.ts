/** Russian and Chinese sentences in other words, of other countries, in another order: found by exchanging them in the labelled texts. */
import { describe, expect, test } from 'vitest'
import { readPost } from '../../../src/reading/posts/read-post.ts'
import { testClaims } from './claimed.ts'

const today = { today: '2025-12-20' }
const context = { home: 'AZE', partner: 'CHN', speakers: [], projects: [], ...today } as const

describe('falls and rises in one syllable, and 降低', () => {
  const feb = ['value X AZE WLD 2025-02 17.4e8 USD', 'growth X AZE WLD 2025-02 -2.8e0 PT vs 2025-01']
  const fall = 'growth X AZE WLD 2025-02 -21.6e0 PT vs 2024-02'
  testClaims(
    [
      ['阿塞拜疆2月出口17.4亿美元，环比降2.8%，同比降21.6%。', [...feb, fall]],
      ['阿塞拜疆2月出口17.4亿美元，环比降低2.8%，同比降低21.6%。', [...feb, fall]],
      [
        '2024年，中国对美国出口338亿美元，同比降低28.6%；自美国进口102亿美元，同比增19.1%。',
        [
          'value X CHN USA 2024 338e8 USD',
          'growth X CHN USA 2024 -28.6e0 PT vs 2023',
          'value M CHN USA 2024 102e8 USD',
          'growth M CHN USA 2024 19.1e0 PT vs 2023',
        ],
      ],
    ],
    today,
  )
})

describe('a flow that exceeds an amount is no balance', () => {
  testClaims(
    [
      [
        '2024年印度出口总额超过387亿美元，进口606亿美元。',
        ['value X IND WLD 2024 387e8 USD', 'value M IND WLD 2024 606e8 USD'],
      ],
      ['2024年印度出口超过进口5亿美元。', ['value B IND WLD 2024 5e8 USD']],
    ],
    today,
  )
})

describe('a multiple behind its pace', () => {
  const told = ['value X CHN AZE 2024 3.08e8 USD', 'growth X CHN AZE 2024 2.1e0 TIMES vs 2023']
  testClaims(
    [
      ['2024年中国对阿塞拜疆出口3.08亿美元，增幅为1.1倍。', told],
      ['2024年中国对阿塞拜疆出口3.08亿美元，增速达1.1倍。', told],
      ['2024年中国对阿塞拜疆出口3.08亿美元，增长1.1倍。', told],
    ],
    today,
  )
})

describe('purchases from there, exports to there', () => {
  const told = ['value M AZE CHN 2024 13.8e8 USD', 'value X AZE CHN 2024 3020e4 USD']
  testClaims(
    [
      ['2024年，阿塞拜疆自中国采购13.8亿美元，对中国出口3020万美元。', told],
      ['2024年，阿塞拜疆自中国进口13.8亿美元，出口到中国3020万美元。', told],
      [
        '2024年，阿塞拜疆与俄罗斯贸易额为44亿美元。其中，阿塞拜疆自俄联邦进口32亿美元，出口至俄联邦12亿美元。',
        ['value T AZE RUS 2024 44e8 USD', 'value M AZE RUS 2024 32e8 USD', 'value X AZE RUS 2024 12e8 USD'],
      ],
    ],
    today,
  )
})

describe('a time of its own clause', () => {
  testClaims(
    [
      [
        '2024年中国对澳大利亚出口710亿美元。今年1—9月期间，中澳贸易额为1560亿美元，同比下降2.3%。',
        [
          'value X CHN AUS 2024 710e8 USD',
          'value T CHN AUS 2025-01/2025-09 1560e8 USD',
          'growth T CHN AUS 2025-01/2025-09 -2.3e0 PT vs 2024-01/2024-09',
        ],
      ],
      [
        '2023年中国与阿塞拜疆贸易额为30亿美元；2024年又实现增长20.8%，达到37亿美元。',
        ['value T CHN AZE 2023 30e8 USD', 'growth T CHN AZE 2024 20.8e0 PT vs 2023', 'value T CHN AZE 2024 37e8 USD'],
      ],
    ],
    today,
  )
})

describe('a change right behind its value', () => {
  testClaims(
    [
      [
        '2024年中国对俄罗斯出口205.8亿美元增长5.9%，自俄进口143.4亿美元下降0.7%。',
        [
          'value X CHN RUS 2024 205.8e8 USD',
          'growth X CHN RUS 2024 5.9e0 PT vs 2023',
          'value M CHN RUS 2024 143.4e8 USD',
          'growth M CHN RUS 2024 -0.7e0 PT vs 2023',
        ],
      ],
    ],
    today,
  )
})

describe('a share of all trade behind the trade of two', () => {
  testClaims(
    [
      [
        '2024年，阿塞拜疆与欧盟国家的双边贸易额为210亿美元，占阿外贸总额的43.1%。',
        ['value T AZE EU27 2024 210e8 USD', 'share T AZE EU27 2024 43.1e0 PT'],
      ],
    ],
    today,
  )
})

describe('an adjective of a country before another word of the flow', () => {
  const text = 'В 2022 году импорт ЕС из Азербайджана составил 31 млрд евро, при этом'
  const told = ['value M EU27 AZE 2022 31e9 EUR', 'value X EU27 AZE 2022 2e9 EUR']
  testClaims(
    [
      [`${text} европейский объем экспорта в республику достиг 2 млрд евро.`, told],
      [`${text} европейский товарный экспорт в республику достиг 2 млрд евро.`, told],
      [`${text} европейский экспорт в республику достиг 2 млрд евро.`, told],
    ],
    today,
  )
})

describe('a text in capitals', () => {
  testClaims(
    [
      [
        'ИМПОРТ ТУРЦИИ ИЗ РФ УМЕНЬШИЛСЯ В 2024 ГОДУ НА 3,5%, ДО $44 МЛРД. РОССИЯ ОСТАЛАСЬ ВТОРЫМ ПОСТАВЩИКОМ ТУРЦИИ.',
        ['growth M TUR RUS 2024 -3.5e0 PT vs 2023', 'value M TUR RUS 2024 44e9 USD', 'rank M TUR RUS 2024 2e0 ORD'],
      ],
    ],
    today,
  )
})

test('a picture right before a quote', () => {
  const { quotes } = readPost(
    '🔹"Спад связан с банковскими платежами", – заявил глава делового совета Мехмет Арслан.',
    context,
  )
  expect(quotes.map(({ speaker }) => speaker)).toEqual(['Мехмет Арслан'])
})

test('表态 is no part of a name', () => {
  const { quotes } = readPost('经济学家卡琳·霍夫曼表态：“德国汽车在中国失去的份额，短期内找不回来。”', context)
  expect(quotes.map(({ speaker }) => speaker)).toEqual(['卡琳·霍夫曼'])
})
