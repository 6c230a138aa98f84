/** Claims of Chinese news on the trade of Azerbaijan and its neighbours: what is found, with its slots. */
import { testClaims } from './claimed.ts'

testClaims(
  [
    // A place behind the word of the partners, and the amount of who has it.
    [
      '2025年，中国超越土耳其，以44亿美元成为阿塞拜疆第二大进口来源国。',
      ['value M AZE CHN 2025 44e8 USD', 'rank M AZE CHN 2025 2e0 ORD'],
    ],
    [
      '意大利以79亿美元居阿塞拜疆出口市场首位，土耳其以30亿美元位居第二。',
      [
        'value X AZE ITA 2025 79e8 USD',
        'rank X AZE ITA 2025 1e0 ORD',
        'value X AZE TUR 2025 30e8 USD',
        'rank X AZE TUR 2025 2e0 ORD',
      ],
    ],
    [
      '2025年，德国以500亿美元重回土耳其第一大出口市场，英国居第二。',
      ['value X TUR DEU 2025 500e8 USD', 'rank X TUR DEU 2025 1e0 ORD', 'rank X TUR GBR 2025 2e0 ORD'],
    ],
    [
      '意大利居阿塞拜疆出口市场首位，以82亿美元位居贸易伙伴榜首。',
      ['rank X AZE ITA 2025 1e0 ORD', 'value T AZE ITA 2025 82e8 USD', 'rank T AZE ITA 2025 1e0 ORD'],
    ],
    [
      '格鲁吉亚1月至9月进口120亿美元。美国以15亿美元取代俄罗斯，成为第二大进口来源国。',
      [
        'value M GEO WLD 2025-01/2025-09 120e8 USD',
        'value M GEO USA 2025-01/2025-09 15e8 USD',
        'rank M GEO USA 2025-01/2025-09 2e0 ORD',
      ],
    ],
    [
      '2025年阿塞拜疆外贸总额500亿美元，中国超越土耳其成为第二大贸易伙伴。',
      ['value T AZE WLD 2025 500e8 USD', 'rank T AZE CHN 2025 2e0 ORD'],
    ],
    // Countries outside of a group.
    [
      '阿塞拜疆对独联体国家出口20亿美元，对非独联体国家出口200亿美元，自非独联体国家进口100亿美元。',
      ['value X AZE CIS 2025 20e8 USD'],
    ],
    ['哈萨克斯坦同非欧亚经济联盟国家的贸易额为1000亿美元，增长4%。', []],
  ],
  { today: '2026-03-01' },
)
