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
