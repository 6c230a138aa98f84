/** Faults of Russian and Azerbaijani news as it stands, and of the same words in English and Chinese. */
import { describe, expect, test } from 'vitest'
import { readPost } from '../../../src/reading/posts/read-post.ts'
import { claimsIn, testClaims } from './claimed.ts'

const today = '2026-04-15'
const cases = (rows: Parameters<typeof testClaims>[0]) => testClaims(rows, { today })
const unread = (texts: readonly string[]) =>
  test.each(texts)('%s', text => expect(claimsIn(text, { today })).toEqual([]))

describe('a balance whose sign the sentence before tells', () => {
  cases([
    [
      'Торговое сальдо Кении с Оманом в 2025 году было отрицательным. Этот показатель составил 5,5 млрд долларов.',
      ['order X KEN OMN 2025 less', 'value B KEN OMN 2025 -5.5e9 USD'],
    ],
    [
      'Keniyanın Omanla ticarət saldosu 2025-ci ildə mənfi olub. Bu göstərici 5,5 milyard dollar təşkil edib.',
      ['order X KEN OMN 2025 less', 'value B KEN OMN 2025 -5.5e9 USD'],
    ],
    [
      "Kenya's trade balance with Oman was negative in 2025. It amounted to $5.5 billion.",
      ['order X KEN OMN 2025 less', 'value B KEN OMN 2025 -5.5e9 USD'],
    ],
    [
      '2025年，肯尼亚对阿曼贸易差额为负。该指标为55亿美元。',
      ['order X KEN OMN 2025 less', 'value B KEN OMN 2025 -55e8 USD'],
    ],
    [
      'Торговое сальдо Кении с Оманом в 2025 году было положительным. Этот показатель составил 5,5 млрд долларов.',
      ['order X KEN OMN 2025 more', 'value B KEN OMN 2025 5.5e9 USD'],
    ],
    [
      'Торговое сальдо Кении с Оманом в 2025 году было отрицательным. Экспорт составил 5,5 млрд долларов.',
      ['order X KEN OMN 2025 less', 'value X KEN OMN 2025 5.5e9 USD'],
    ],
  ])
})

describe('a share that goods have', () => {
  unread([
    'В 2025 году 97% экспорта Кении в Оман — продукция промышленности.',
    'В 2025 году 97% кенийского экспорта в Оман — чай и кофе.',
  ])
  cases([['В 2025 году 24% экспорта Кении — Оман.', ['share X KEN OMN 2025 24e0 PT']]])
})

describe('a bound that has the case of an object', () => {
  const bound = (text: string) => readPost(text, { home: 'AZE', partner: 'CHN', speakers: [], projects: [], today })
  test.each([
    ['2025-ci ildə Oman Keniyanın ixracının 2 faizindən azını alıb.', 'under'],
    ['2025-ci ildə Oman Keniyanın ixracının 2 faizindən çoxunu alıb.', 'over'],
    ['Keniyanın ticarət dövriyyəsi 2025-ci ildə 4 milyard dollardan azını təşkil edib.', 'under'],
  ])('%s', (text, is) =>
    expect(bound(text).claims.map(it => ('amount' in it ? it.amount.bound : undefined))).toEqual([is]),
  )
})

describe('a place of a partner of ours that is not named', () => {
  unread([
    'В торговле с нашим главным торговым партнером есть профицит.',
    'We have a surplus with our main trading partner.',
  ])
  cases([['Растет торговля с нашим главным торговым партнером Турцией.', ['rank T AZE TUR 2025 1e0 ORD']]])
})

describe('a figure of a time that an event tells', () => {
  unread([
    'Когда началась война, товарооборот Кении с Оманом был 2 млрд долларов.',
    'Müharibə başlayanda Keniya ilə Oman arasında ticarət dövriyyəsi 2 milyard dollar idi.',
    'When the war began, trade between Kenya and Oman was $2 billion.',
    '战争爆发时，肯尼亚与阿曼贸易额为20亿美元。',
  ])
})

describe('a place among the best months is no record', () => {
  cases([
    [
      'Keniyanın ixracı 2025-ci ildə 23 milyard dollar olub. Bu, ölkə tarixində beşinci ən yüksək göstəricidir.',
      ['value X KEN WLD 2025 23e9 USD'],
    ],
    [
      'Keniyanın ixracı 2025-ci ildə 23 milyard dollar olub. Bu, ölkə tarixində ən yüksək göstəricidir.',
      ['value X KEN WLD 2025 23e9 USD', 'record X KEN WLD 2025'],
    ],
  ])
})

describe('wares that are a kind of goods', () => {
  unread(['Кения в 2025 году импортировала из Омана керамических изделий на сумму 959 тыс. долларов.'])
  cases([
    ['Кения в 2025 году импортировала из Омана товаров на 959 тыс. долларов.', ['value M KEN OMN 2025 959e3 USD']],
  ])
})

describe('a target that was exceeded', () => {
  const values = (text: string) =>
    readPost(text, { home: 'AZE', partner: 'CHN', speakers: [], projects: [], today }).claims.map(it =>
      it.kind === 'value' ? [it.amount.value, it.amount.bound, it.status] : it.kind,
    )
  test.each([
    'Объем торговли Кении с Оманом в 2025 году превысил установленный целевой показатель в 100 млрд долларов.',
    "Kenya's trade with Oman exceeded the set target of $100 billion in 2025.",
    'Keniyanın Omanla ticarəti 2025-ci ildə müəyyən edilmiş 100 milyard dollarlıq hədəfi ötüb.',
  ])('%s', text => expect(values(text)).toEqual([['100', 'over', undefined]]))
  test.each([
    "Kenya's trade with Oman is to exceed $100 billion by 2030.",
    'Цель – превысить к 2030 году 100 млрд долларов в торговле Кении с Оманом.',
  ])('%s', text => expect(values(text)[0]?.[2]).toBe('target'))
})

describe('a month of the same pair in passing, and then another pair', () => {
  cases([
    [
      'В январе-октябре 2025 года товарооборот Китая с Россией составил 115 млрд долларов. В октябре товарооборот двух стран составил 13 млрд. Торговля Китая с США составила 610 млрд.',
      [
        'value T CHN RUS 2025-01/2025-10 115e9 USD',
        'value T CHN RUS 2025-10 13e9 USD',
        'value T CHN USA 2025-01/2025-10 610e9 USD',
      ],
    ],
    [
      "China's trade with Russia was $115 billion in January-October 2025. In October it was $13 billion. China's trade with the US came to $610 billion.",
      [
        'value T CHN RUS 2025-01/2025-10 115e9 USD',
        'value T CHN RUS 2025-10 13e9 USD',
        'value T CHN USA 2025-01/2025-10 610e9 USD',
      ],
    ],
    [
      "China's trade with Russia was $115 billion in 2025. In October China's exports to Oman were $13 billion. Its exports to the US came to $60 billion.",
      ['value T CHN RUS 2025 115e9 USD', 'value X CHN OMN 2025-10 13e9 USD', 'value X CHN USA 2025-10 60e9 USD'],
    ],
  ])
})

describe('what was managed is no aim', () => {
  cases([
    ['Кении в 2025 году удалось увеличить экспорт в Оман на 12%.', ['growth X KEN OMN 2025 12e0 PT vs 2024']],
    ['Кении в 2025 году удалось увеличить экспорт в Оман до 5 млрд долларов.', ['value X KEN OMN 2025 5e9 USD']],
    ['2025-ci ildə Keniya Omanla ticarəti 22 faiz artırmağa nail olub.', ['growth T KEN OMN 2025 22e0 PT vs 2024']],
    [
      'Кения надеется, что в 2026 году удастся увеличить экспорт в Оман до 5 млрд долларов.',
      ['value X KEN OMN 2026 5e9 USD target'],
    ],
    ['Министр анонсировал рекордный товарооборот Кении с Оманом.', ['record T KEN OMN 2026 expected']],
    ['У Кении и Омана есть заветная цифра товарооборота - 30 млрд долларов.', ['value T OMN KEN 2025 30e9 USD target']],
  ])
})
