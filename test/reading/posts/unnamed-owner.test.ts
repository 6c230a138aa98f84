/** Texts that tell of their own country's trade and name only its partners. */
import { describe } from 'vitest'
import { testClaims } from './claimed.ts'

const cases = (rows: Parameters<typeof testClaims>[0]) => testClaims(rows, { today: '2026-02-12' })

describe('a sentence without numbers turns to another partner', () => {
  cases([
    [
      'In 2025 trade with Russia grew 2.5% to $4.92 billion. Britain did better. Bilateral turnover soared 41% to $1.04 billion.',
      [
        'growth T AZE RUS 2025 2.5e0 PT vs 2024',
        'value T AZE RUS 2025 4.92e9 USD',
        'growth T AZE GBR 2025 41e0 PT vs 2024',
        'value T AZE GBR 2025 1.04e9 USD',
      ],
    ],
    [
      'In 2025 trade with Russia grew 2.5% to $4.92 billion. And Kenya? Turnover jumped 30.2% to $4.87 billion.',
      [
        'growth T AZE RUS 2025 2.5e0 PT vs 2024',
        'value T AZE RUS 2025 4.92e9 USD',
        'growth T AZE KEN 2025 30.2e0 PT vs 2024',
        'value T AZE KEN 2025 4.87e9 USD',
      ],
    ],
    [
      'In 2025 trade with Russia grew 2.5% to $4.92 billion. Kenya went further: up 30.2% to $4.87 billion.',
      [
        'growth T AZE RUS 2025 2.5e0 PT vs 2024',
        'value T AZE RUS 2025 4.92e9 USD',
        'growth T AZE KEN 2025 30.2e0 PT vs 2024',
        'value T AZE KEN 2025 4.87e9 USD',
      ],
    ],
    [
      'В 2025 году торговля с Россией выросла на 2,5% до 4,92 млрд долларов. Кения — другое дело: товарооборот вырос на 30,2% до 4,87 млрд.',
      [
        'growth T AZE RUS 2025 2.5e0 PT vs 2024',
        'value T AZE RUS 2025 4.92e9 USD',
        'growth T AZE KEN 2025 30.2e0 PT vs 2024',
        'value T AZE KEN 2025 4.87e9 USD',
      ],
    ],
    [
      '2025-ci ildə Rusiya ilə ticarət 2,5% artaraq 4,92 milyard dollar olub. Bəs Keniya? Dövriyyə 30,2% artaraq 4,87 milyard dollara çatıb.',
      [
        'growth T AZE RUS 2025 2.5e0 PT vs 2024',
        'value T AZE RUS 2025 4.92e9 USD',
        'growth T AZE KEN 2025 30.2e0 PT vs 2024',
        'value T AZE KEN 2025 4.87e9 USD',
      ],
    ],
    [
      '2025年阿塞拜疆与俄罗斯贸易额增长2.5%，达49.2亿美元。肯尼亚的情况则不同。贸易额增长30.2%，达48.7亿美元。',
      [
        'growth T AZE RUS 2025 2.5e0 PT vs 2024',
        'value T AZE RUS 2025 49.2e8 USD',
        'growth T AZE KEN 2025 30.2e0 PT vs 2024',
        'value T AZE KEN 2025 48.7e8 USD',
      ],
    ],
    [
      "Kenya's exports to Oman rose 5% in 2024. Oman did better. Its exports to Kenya rose 9%.",
      ['growth X KEN OMN 2024 5e0 PT vs 2023', 'growth X OMN KEN 2024 9e0 PT vs 2023'],
    ],
  ])
})

describe('a country beside a number is a partner too', () => {
  cases([
    [
      'In 2025 exports to Italy fell 2.5% to $9 billion. Germany rose 30.2%, to $1.87 billion.',
      [
        'growth X AZE ITA 2025 -2.5e0 PT vs 2024',
        'value X AZE ITA 2025 9e9 USD',
        'growth X AZE DEU 2025 30.2e0 PT vs 2024',
        'value X AZE DEU 2025 1.87e9 USD',
      ],
    ],
    [
      'Exports to Italy in 2025 were $9 billion. Türkiye: $3 billion. Israel: $1 billion.',
      ['value X AZE ITA 2025 9e9 USD', 'value X AZE TUR 2025 3e9 USD', 'value X AZE ISR 2025 1e9 USD'],
    ],
    [
      'Exports to Italy in 2025 were $9 billion, Türkiye $3 billion, Israel $1 billion.',
      ['value X AZE ITA 2025 9e9 USD', 'value X AZE TUR 2025 3e9 USD', 'value X AZE ISR 2025 1e9 USD'],
    ],
    [
      'In 2025 trade with Russia was worth $4.92 billion and Kenya $4.87 billion.',
      ['value T AZE RUS 2025 4.92e9 USD', 'value T AZE KEN 2025 4.87e9 USD'],
    ],
    [
      'Imports from Oman in 2025 rose 30%, Russia 5%, Türkiye fell 3%.',
      [
        'growth M AZE OMN 2025 30e0 PT vs 2024',
        'growth M AZE RUS 2025 5e0 PT vs 2024',
        'growth M AZE TUR 2025 -3e0 PT vs 2024',
      ],
    ],
    [
      'Imports from Oman rose 30% in 2025, from Russia 5%.',
      ['growth M AZE OMN 2025 30e0 PT vs 2024', 'growth M AZE RUS 2025 5e0 PT vs 2024'],
    ],
    [
      'Торговля с Россией в 2025 году выросла на 2,5%. Кения прибавила 30,2%, до 4,87 млрд долларов.',
      [
        'growth T AZE RUS 2025 2.5e0 PT vs 2024',
        'growth T AZE KEN 2025 30.2e0 PT vs 2024',
        'value T AZE KEN 2025 4.87e9 USD',
      ],
    ],
    [
      '2025年自阿曼进口增长30%，自俄罗斯增长5%。',
      ['growth M AZE OMN 2025 30e0 PT vs 2024', 'growth M AZE RUS 2025 5e0 PT vs 2024'],
    ],
    [
      "Kenya's exports to Oman came to $16 billion, Italy $12 billion and Russia $9 billion in 2024.",
      ['value X KEN OMN 2024 16e9 USD', 'value X KEN ITA 2024 12e9 USD', 'value X KEN RUS 2024 9e9 USD'],
    ],
  ])
})
