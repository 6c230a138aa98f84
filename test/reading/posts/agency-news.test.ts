/** Sentences in the manner of news agencies: purchases of who has a place, and trade through one port. */
import { describe } from 'vitest'
import { testClaims } from './claimed.ts'

describe('purchases of a buyer that has a place, and trade through a port', () =>
  testClaims(
    [
      [
        'Оман занял в 2025 году шестое место среди покупателей кенийских товаров, увеличив закупки на 18%, до $312 млн.',
        ['rank X KEN OMN 2025 6e0 ORD', 'growth M OMN KEN 2025 18e0 PT vs 2024', 'value M OMN KEN 2025 312e6 USD'],
      ],
      [
        "Oman was the third buyer of Kenya's goods in 2025, having raised its purchases by 18%.",
        ['rank X KEN OMN 2025 3e0 ORD', 'growth M OMN KEN 2025 18e0 PT vs 2024'],
      ],
      [
        'Крупнейшим поставщиком Кении в 2025 году остался Оман, закупки выросли на 18%.',
        ['rank M KEN OMN 2025 1e0 ORD', 'growth M KEN OMN 2025 18e0 PT vs 2024'],
      ],
      ['Экспорт из Кении в Оман через порт Момбаса вырос в 2025 году на 30%.', []],
      ['2025-ci ildə Keniyadan Omana Mombasa limanı vasitəsilə ixrac 30% artıb.', []],
    ],
    { today: '2026-01-20' },
  ))

describe('a balance against one of the other sign, and what grows is not the trade', () =>
  testClaims(
    [
      [
        'Отрицательное сальдо Кении в 2025 году составило $240 млн против положительного в $550 млн годом ранее.',
        ['value B KEN WLD 2025 -240e6 USD', 'value B KEN WLD 2024 550e6 USD'],
      ],
      [
        'Кения получила в 2025 году профицит в $240 млн против дефицита в $550 млн годом ранее.',
        ['value B KEN WLD 2025 240e6 USD', 'value B KEN WLD 2024 -550e6 USD'],
      ],
      [
        'Kenya had a trade deficit of $240 million in 2025, against a surplus of $550 million a year earlier.',
        ['value B KEN WLD 2025 -240e6 USD', 'value B KEN WLD 2024 550e6 USD'],
      ],
      ['2025-ci ildə Keniya ixracının coğrafiyası genişlənib.', []],
      ['География экспорта Кении в 2025 году расширилась.', []],
    ],
    { today: '2026-01-20' },
  ))

describe('whose exported goods are shared out, and what may be', () =>
  testClaims(
    [
      [
        '2025-ci ildə Keniyanın ixrac etdiyi malların 11,2%-i Omana, 10,3%-i İrana göndərilib.',
        ['share X KEN OMN 2025 11.2e0 PT', 'share X KEN IRN 2025 10.3e0 PT'],
      ],
      ['Объем торговли Кении с Оманом может быть доведен до $2 млрд.', ['value T KEN OMN 2025 2e9 USD target']],
    ],
    { today: '2026-01-20' },
  ))

describe('what countries will raise', () =>
  testClaims(
    [
      [
        'Оман и Кения увеличат товарооборот до $10 млрд. В 2025 году он составил $6,2 млрд.',
        ['value T OMN KEN 2026 10e9 USD expected', 'value T OMN KEN 2025 6.2e9 USD'],
      ],
    ],
    { today: '2026-01-20' },
  ))
