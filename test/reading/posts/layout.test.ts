/** Marks of layout, and lines broken to a width, change nothing in what a text claims. */
import { describe, expect, test } from 'vitest'
import { readPost } from '../../../src/reading/posts/read-post.ts'
import { readUnmarked } from '../../../src/reading/posts/unmarked.ts'
import { testClaims } from './claimed.ts'

const exports = ['value X AZE ITA 2024 5e9 USD', 'growth X AZE ITA 2024 19.3e0 PT vs 2023']
const toRussia = ['value X CHN RUS 2024 1155e8 USD', 'growth X CHN RUS 2024 4.1e0 PT vs 2023']

describe('bold, quoted lines, characters that are not seen', () => {
  testClaims(
    [
      ['**Экспорт** Азербайджана в Италию в 2024 году — **$5 млрд** (**+19,3%**)', exports],
      ['> Экспорт Азербайджана в Италию\n> в 2024 году — __$5 млрд__ (__+19,3%__)', exports],
      ['Экс\u00adпорт Азер\u00adбай\u00adджана в Ита\u200bлию в 2024 году — $5 млрд (+19,3%)', exports],
      ["**Azerbaijan's exports** to Italy in 2024: **$5 billion** (**+19.3%**)", exports],
      ['* *Azerbaijan* exports to Italy in 2024: *$5 billion* (*+19.3%*)', exports],
      ['2024年，中国对俄罗斯出口**1155亿美元**，增长**4.1%**。', toRussia],
      [
        '2024年中国对俄出口增长**一成**，自俄进口**下降**。',
        ['growth X CHN RUS 2024 10e0 PT vs 2023', 'direction M CHN RUS 2024 down vs 2023'],
      ],
    ],
    { today: '2025-12-20' },
  )

  test('spans are of the text with its marks', () => {
    const text =
      '> «Наша торговля быстро растёт», — сказал посол Ли Вэй. **Экспорт** Азербайджана в Италию достиг **$5 млрд**.'
    const { claims, quotes } = readPost(text, {
      home: 'AZE',
      partner: 'CHN',
      speakers: [],
      projects: [],
      today: '2025-12-20',
    })
    const told = [...quotes, ...claims].map(({ span }) => text.slice(span.from, span.to))
    expect(told).toEqual(['«Наша торговля быстро растёт»', 'торговля быстро растёт', '$5 млрд'])
  })
})

test('any number of lines is taken', () => {
  const none = { claims: [], quotes: [], facts: [], unread: [] }
  expect(readUnmarked('中\n'.repeat(300_000), () => none)).toEqual(none)
})

describe('two hyphens are a dash', () => {
  testClaims(
    [
      [
        'Товарооборот России и Китая в январе -- июне 2025 года составил $106,48 млрд.',
        ['value T RUS CHN 2025-S1 106.48e9 USD'],
      ],
      ['Экспорт Азербайджана в Италию в 2024 году -- $5 млрд.', ['value X AZE ITA 2024 5e9 USD']],
    ],
    { today: '2025-12-20' },
  )
})

describe('pictures and bullets before an item', () => {
  const [china, russia] = ['value T UZB CHN 2024 8.6e9 USD', 'value T UZB RUS 2024 7.3e9 USD']
  const ranked = ['rank T UZB CHN 2024 1e0 ORD', china, 'rank T UZB RUS 2024 2e0 ORD', russia]
  testClaims(
    [
      ...['• 1️⃣ Китай — $8,6 млрд\n• 2️⃣ Россия — $7,3 млрд', '- 1. Китай — $8,6 млрд\n- 2. Россия — $7,3 млрд'].map(
        list => [`Топ партнёров Узбекистана в 2024 году:\n${list}`, ranked] as const,
      ),
      [
        'Торговля Узбекистана с Китаем в 2024 году\n💰 товарооборот $8,6 млрд\n⬆️ рост на 5%\n➡️ экспорт $2 млрд',
        [china, 'growth T UZB CHN 2024 5e0 PT vs 2023', 'value X UZB CHN 2024 2e9 USD'],
      ],
    ],
    { today: '2025-12-20' },
  )
})

describe('slashes in the place of brackets', () => {
  testClaims(
    [
      [
        'МИНСК, 22 октября. /Корр. БЕЛТА/. Экспорт Сербии в 2024 году составил 3 млрд евро /3,5 млрд долларов/.',
        ['value X SRB WLD 2024 3e9 EUR', 'value X SRB WLD 2024 3.5e9 USD'],
      ],
      ['Импорт Грузии /без Абхазии/ в 2024 году вырос на 5%.', ['growth M GEO WLD 2024 5e0 PT vs 2023']],
      [
        "Kenya's exports in 2023/24 and/or later are not known. Imports rose by 5% in 2024.",
        ['growth M KEN WLD 2024 5e0 PT vs 2023'],
      ],
    ],
    { today: '2025-10-16' },
  )
})

describe('lines that were broken to a width', () => {
  testClaims(
    [
      [
        'Товарооборот Азербайджана с Туркменистаном в 2024 году вырос на\n11%',
        ['growth T AZE TKM 2024 11e0 PT vs 2023'],
      ],
      [
        'В 2024 году внешняя торговля Грузии выросла. На экспорт Грузии\nпришлось 6 млрд долларов (рост на 7,7%), тогда как её импорт\n— 17 млрд долларов (рост на 4,8%). Отрицательное сальдо сложилось\nв 11 млрд долларов.',
        [
          'direction T GEO WLD 2024 up vs 2023',
          'value X GEO WLD 2024 6e9 USD',
          'growth X GEO WLD 2024 7.7e0 PT vs 2023',
          'value M GEO WLD 2024 17e9 USD',
          'growth M GEO WLD 2024 4.8e0 PT vs 2023',
          'value B GEO WLD 2024 -11e9 USD',
        ],
      ],
    ],
    { today: '2025-12-20' },
  )
})

describe('Chinese lines of one width', () => {
  testClaims(
    [
      [
        '2024年，中国对俄罗斯出口1155亿\n美元，增长4.1%。据海关统计，同年双\n边贸易额为2448亿美元，增长1.9%。',
        [...toRussia, 'value T CHN RUS 2024 2448e8 USD', 'growth T CHN RUS 2024 1.9e0 PT vs 2023'],
      ],
      // Rows of a table, of nearly one width.
      [
        '2024年中国进口来源国\n韩国 1817亿美元\n日本 1562亿美元\n俄国 1293亿美元',
        ['value M CHN KOR 2024 1817e8 USD', 'value M CHN JPN 2024 1562e8 USD', 'value M CHN RUS 2024 1293e8 USD'],
      ],
      [
        '阿塞拜疆—俄罗斯，2008年\n贸易额：19.333亿美元\n出口：5.829亿美元\n进口：13.504亿美元',
        ['value T AZE RUS 2008 19.333e8 USD', 'value X AZE RUS 2008 5.829e8 USD', 'value M AZE RUS 2008 13.504e8 USD'],
      ],
      // A break in a quote, which leaves no time behind it.
      [
        '大使说：“2024年，中乌贸易额达138\n亿美元，中国是第一大贸易伙伴。\n今年前10个月，中国对乌出口增长两成，自\n乌进口也有所增加。”\n\n目前总投资约350亿美元。',
        [
          'value T CHN UZB 2024 138e8 USD',
          'rank T UZB CHN 2024 1e0 ORD',
          'growth X CHN UZB 2025-01/2025-10 20e0 PT vs 2024-01/2024-10',
          'direction M CHN UZB 2025-01/2025-10 up vs 2024-01/2024-10',
        ],
      ],
    ],
    { today: '2025-12-20' },
  )
})
