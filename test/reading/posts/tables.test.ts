/** Tables, lists and headings: what a line takes from the lines above it. */
import { describe, expect, test } from 'vitest'
import { claimsIn, testClaims } from './claimed.ts'

const today = '2025-09-10'
const cases = (rows: Parameters<typeof testClaims>[0]) => testClaims(rows, { today })

describe('columns', () => {
  cases([
    [
      'Exports of Georgia, January-June 2025\nCountry | million USD | to January-June 2024 | share\nTürkiye | 310.5 | 4.1% | 11.9%\nTotal | 2 610.0 | -3.0% | 100%',
      [
        'value X GEO TUR 2025-S1 310.5e6 USD',
        'growth X GEO TUR 2025-S1 4.1e0 PT vs 2024-S1',
        'share X GEO TUR 2025-S1 11.9e0 PT',
        'value X GEO WLD 2025-S1 2610.0e6 USD',
        'growth X GEO WLD 2025-S1 -3.0e0 PT vs 2024-S1',
      ],
    ],
    [
      'Импорт Узбекистана, млн долл.\nСтрана | январь-июнь 2024 | январь-июнь 2025 | доля, %\nКитай | 5 110,2 | 6 020,4 | 31,5',
      [
        'value M UZB CHN 2024-S1 5110.2e6 USD',
        'value M UZB CHN 2025-S1 6020.4e6 USD',
        'share M UZB CHN 2025-S1 31.5e0 PT',
      ],
    ],
    // Tabs and wide spaces are columns too.
    [
      '2025年上半年亚美尼亚出口市场\n国别　出口额　占比\n俄罗斯　12.5亿美元　38.2%',
      ['value X ARM RUS 2025-S1 12.5e8 USD', 'share X ARM RUS 2025-S1 38.2e0 PT'],
    ],
  ])
})

describe('lists in order', () => {
  cases([
    [
      'Azərbaycan 2024-cü ildə ən çox hansı ölkələrdən idxal edib?\n1. Çin – 3,66 mlrd dollar (17,4%)',
      ['rank M AZE CHN 2024 1e0 ORD', 'value M AZE CHN 2024 3.66e9 USD', 'share M AZE CHN 2024 17.4e0 PT'],
    ],
    [
      'Where did Georgia export the most in 2024?\n🥇 Kyrgyzstan – $1.3bn (19.6%)',
      ['rank X GEO KGZ 2024 1e0 ORD', 'value X GEO KGZ 2024 1.3e9 USD', 'share X GEO KGZ 2024 19.6e0 PT'],
    ],
  ])
})

describe('headings', () => {
  cases([
    ['🇦🇿🇬🇪 March 2025: what changed?\nTurnover $75.1m', ['value T AZE GEO 2025-03 75.1e6 USD']],
    [
      'In May 2025, compared with May 2024,\n• exports of Türkiye rose by 2.6% to $24.8 billion',
      ['growth X TUR WLD 2025-05 2.6e0 PT vs 2024-05', 'value X TUR WLD 2025-05 24.8e9 USD'],
    ],
    ['Rusiya ilə ticarət: 2025, yanvar-may\nDövriyyə 1,9 mlrd dollar', ['value T AZE RUS 2025-01/2025-05 1.9e9 USD']],
  ])

  test('a text about foreign trade that names no one partner is about all of them', () => {
    const text = 'Exports rose by 3 percent. Foreign trade grew by 4 percent. The first supplier was China.'
    expect(claimsIn(text, { today, home: 'TUR' })[0]).toContain('growth X TUR WLD')
  })
})

describe('the most', () => {
  cases([
    [
      'Exports of Türkiye were $21 billion in July 2025. The country to which it exported the most was Germany, with $1.8 billion.',
      ['value X TUR WLD 2025-07 21e9 USD', 'rank X TUR DEU 2025-07 1e0 ORD', 'value X TUR DEU 2025-07 1.8e9 USD'],
    ],
    [
      'В 2024 году больше всего Казахстан экспортировал в Италию: $18,5 млрд.',
      ['rank X KAZ ITA 2024 1e0 ORD', 'value X KAZ ITA 2024 18.5e9 USD'],
    ],
    // Of goods, or of several countries at once.
    ['В 2024 году больше всего пшеницы Казахстан продал в Узбекистан.', []],
  ])
})
