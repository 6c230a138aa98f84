/** Values that others are compared with, differences and levels, in single sentences. */
import { describe } from 'vitest'
import { testClaims } from './claimed.ts'

const today = '2025-06-15'
const cases = (rows: Parameters<typeof testClaims>[0]) => testClaims(rows, { today })

describe('a percentage of the year before is the index of a growth', () =>
  testClaims(
    [
      [
        'Экспорт Кении в Уганду за январь-октябрь 2024 года составил 500 млн долларов, или 112,3% к аналогичному периоду 2023 года.',
        ['value X KEN UGA 2024-01/2024-10 500e6 USD', 'growth X KEN UGA 2024-01/2024-10 12.3e0 PT vs 2023-01/2023-10'],
      ],
      [
        'Экспорт Кении в Уганду в 2024 году составил 500 млн долларов (98,3% к 2023 г.), импорт – 200 млн (104,1%).',
        [
          'value X KEN UGA 2024 500e6 USD',
          'growth X KEN UGA 2024 -1.7e0 PT vs 2023',
          'value M KEN UGA 2024 200e6 USD',
          'growth M KEN UGA 2024 4.1e0 PT vs 2023',
        ],
      ],
      [
        'Экспорт Кении в Уганду вырос и составил в 2024 году 112% от уровня 2023 года.',
        ['growth X KEN UGA 2024 12e0 PT vs 2023'],
      ],
      ["Kenya's exports to Uganda in 2024 were 112% of the 2023 level.", ['growth X KEN UGA 2024 12e0 PT vs 2023']],
      ['60% of the 2024 exports of Kenya went to Uganda.', []],
      ['Экспорт Кении в Уганду в 2024 году вырос на 60% к 2023 году.', ['growth X KEN UGA 2024 60e0 PT vs 2023']],
    ],
    { today: '2025-06-15' },
  ))

describe('what a value is compared with', () => {
  cases([
    [
      'Perunun Omanla ticarəti 2005-ci ildəki təxminən 50 milyon dollardan 2021-ci ildə 739 milyon dollara yüksəlib.',
      ['value T PER OMN 2005 50e6 USD', 'value T PER OMN 2021 739e6 USD'],
    ],
    ['2022年，南非与阿曼的贸易额达到8300亿南非兰特。', ['value T ZAF OMN 2022 8300e8 ZAR']],
    [
      'В январе–мае 2025 года экспорт Перу составил $3 млрд, за аналогичный период 2024 года — $2 млрд (рост на 50%).',
      [
        'value X PER WLD 2025-01/2025-05 3e9 USD',
        'value X PER WLD 2024-01/2024-05 2e9 USD',
        'growth X PER WLD 2025-01/2025-05 50e0 PT vs 2024-01/2024-05',
      ],
    ],
    [
      "In January-July 2024 Peru's exports to Oman grew by 6% to $266 million, of which $55 million in July alone. Imports were $334 million.",
      [
        'growth X PER OMN 2024-01/2024-07 6e0 PT vs 2023-01/2023-07',
        'value X PER OMN 2024-01/2024-07 266e6 USD',
        'value X PER OMN 2024-07 55e6 USD',
        'value M PER OMN 2024-01/2024-07 334e6 USD',
      ],
    ],
    ['Торговля Перу с Оманом в 2024 году выросла в две тысячи раз.', ['growth T PER OMN 2024 2000e0 TIMES vs 2023']],
    [
      'Экспорт Перу в Оман в 2024 году составил $700 млн. За год он вырос на 12%, сократился импорт.',
      [
        'value X PER OMN 2024 700e6 USD',
        'growth X PER OMN 2024 12e0 PT vs 2023',
        'direction M PER OMN 2024 down vs 2023',
      ],
    ],
    [
      'Year-to-date exports of Peru to Oman rose 5% to $3 billion.',
      ['growth X PER OMN 2025-01/2025-05 5e0 PT vs 2024-01/2024-05', 'value X PER OMN 2025-01/2025-05 3e9 USD'],
    ],
    [
      "Oman was Peru's largest buyer with $2 billion in 2024. A firm took a stake in the field for $9 million.",
      ['rank X PER OMN 2024 1e0 ORD', 'value X PER OMN 2024 2e9 USD'],
    ],
    [
      'Exports of Peru fell by 5% in January-March 2024. In the same period of 2022 they grew by 21%.',
      ['growth X PER WLD 2024-Q1 -5e0 PT vs 2023-Q1', 'growth X PER WLD 2022-Q1 21e0 PT vs 2021-Q1'],
    ],
    [
      'В январе–марте 2024 года экспорт Перу снизился на 5%. За аналогичный период 2022 года он вырос на 21%.',
      ['growth X PER WLD 2024-Q1 -5e0 PT vs 2023-Q1', 'growth X PER WLD 2022-Q1 21e0 PT vs 2021-Q1'],
    ],
    [
      'Exports of Peru fell from a record $82 billion to $78 billion in 2024.',
      ['value X PER WLD 2023 82e9 USD', 'value X PER WLD 2024 78e9 USD'],
    ],
    [
      'Экспорт Перу снизился с рекордных 82 миллиардов долларов до 78 миллиардов в 2024 году.',
      ['value X PER WLD 2023 82e9 USD', 'value X PER WLD 2024 78e9 USD'],
    ],
    [
      'Perunun ixracı 2024-cü ildə rekord 82 milyard dollardan 78 milyard dollara düşüb.',
      ['value X PER WLD 2023 82e9 USD', 'value X PER WLD 2024 78e9 USD'],
    ],
    [
      'Exports of Kenya were $5 billion in May 2025. In April imports were $4 billion, and a year earlier $3 billion.',
      ['value X KEN WLD 2025-05 5e9 USD', 'value M KEN WLD 2025-04 4e9 USD', 'value M KEN WLD 2024-04 3e9 USD'],
    ],
    ['Exports of Kenya to Oman reached $300 million in April - Peter Jones', ['value X KEN OMN 2025-04 300e6 USD']],
    [
      'In May 2025 exports of Peru rose 5,2% to $3,250 million.',
      ['growth X PER WLD 2025-05 5.2e0 PT vs 2024-05', 'value X PER WLD 2025-05 3250e6 USD'],
    ],
    ['Россия в 2024 году закупила на 500 млн долларов белорусской продукции.', ['value M RUS BLR 2024 500e6 USD']],
    ['Kenya trades with the EU and Oman. In 2024 its exports to these countries were $12 billion.', []],
    [
      'Trade of Kenya with Oman was $1 billion in 2024. There was a 20 percent growth in trade with Oman in 2023.',
      ['value T KEN OMN 2024 1e9 USD', 'growth T KEN OMN 2023 20e0 PT vs 2022'],
    ],
    [
      'Exports of Peru fell 19% in 2024. The drop in imports was even larger, 28.9%.',
      ['growth X PER WLD 2024 -19e0 PT vs 2023', 'growth M PER WLD 2024 -28.9e0 PT vs 2023'],
    ],
    [
      'Экспорт Перу в 2024 году упал на 19%. В импорте снижение ещё больше — на 28,9%.',
      ['growth X PER WLD 2024 -19e0 PT vs 2023', 'growth M PER WLD 2024 -28.9e0 PT vs 2023'],
    ],
    [
      'Trade of Kenya with Oman was $1 billion in 2024. The second forum took place in Nairobi.',
      ['value T KEN OMN 2024 1e9 USD'],
    ],
    [
      'Trade of Kenya with Oman was $500 million in 2024. A year earlier exports were $352 million, imports $12 million and the surplus $340 million.',
      [
        'value T KEN OMN 2024 500e6 USD',
        'value X KEN OMN 2023 352e6 USD',
        'value M KEN OMN 2023 12e6 USD',
        'value B KEN OMN 2023 340e6 USD',
      ],
    ],
    [
      '2024-cü ildə Keniyanın Omanla ticarəti 500 milyon dollar olub. Bir il əvvəl ixrac 352 milyon, idxal 12 milyon dollar idi.',
      ['value T KEN OMN 2024 500e6 USD', 'value X KEN OMN 2023 352e6 USD', 'value M KEN OMN 2023 12e6 USD'],
    ],
    [
      'Exports of Peru rose 5 percent in January-May 2025 on the same 2024 period, with imports up 8 percent.',
      [
        'growth X PER WLD 2025-01/2025-05 5e0 PT vs 2024-01/2024-05',
        'growth M PER WLD 2025-01/2025-05 8e0 PT vs 2024-01/2024-05',
      ],
    ],
    [
      'Imports of Kenya were $6 billion in January-May 2025, against $5 billion in the corresponding 2024 months.',
      ['value M KEN WLD 2025-01/2025-05 6e9 USD', 'value M KEN WLD 2024-01/2024-05 5e9 USD'],
    ],
    [
      'Exports of Austria rose 4.1 percent to $16.2 billion in 2024 against $15.6 billion in the previous year.',
      ['growth X AUT WLD 2024 4.1e0 PT vs 2023', 'value X AUT WLD 2024 16.2e9 USD', 'value X AUT WLD 2023 15.6e9 USD'],
    ],
    [
      'Imports of Kenya in May 2025 were $1.6 billion, almost unchanged from $1.5 billion a year ago.',
      ['value M KEN WLD 2025-05 1.6e9 USD', 'value M KEN WLD 2024-05 1.5e9 USD'],
    ],
    [
      'Trade between Oman and India was $3.1 billion in 2024, which is 12.5 percent more than $2.8 billion in 2023.',
      ['value T OMN IND 2024 3.1e9 USD', 'growth T OMN IND 2024 12.5e0 PT vs 2023', 'value T OMN IND 2023 2.8e9 USD'],
    ],
    [
      'Exports of Poland totalled $31 billion in March 2025, compared with imports of $32 billion.',
      ['value X POL WLD 2025-03 31e9 USD', 'value M POL WLD 2025-03 32e9 USD'],
    ],
    [
      'Exports of Poland were $5 billion in 2024 versus exports of $3 billion in 2023.',
      ['value X POL WLD 2024 5e9 USD', 'value X POL WLD 2023 3e9 USD'],
    ],
    [
      'Imports of Cuba will fall to $4 billion in 2025 from $4.6 billion in 2024.',
      ['value M CUB WLD 2025 4e9 USD expected', 'value M CUB WLD 2024 4.6e9 USD'],
    ],
    [
      'Exports of Japan to Peru fell 10.9% in 2024, the sharpest drop since 2020.',
      ['growth X JPN PER 2024 -10.9e0 PT vs 2023'],
    ],
    ['Exports of Japan to Peru fell 10.9% since 2020.', ['growth X JPN PER 2024 -10.9e0 PT vs 2020']],
    [
      'Trade of Armenia with Iran was $737 million in 2024, 3.6% up from the $711 million recorded in 2023.',
      ['value T ARM IRN 2024 737e6 USD', 'growth T ARM IRN 2024 3.6e0 PT vs 2023', 'value T ARM IRN 2023 711e6 USD'],
    ],
    [
      'Imports of Japan in January-May 2025 were $420 million, while in the same period of last year they were $395 million.',
      ['value M JPN WLD 2025-01/2025-05 420e6 USD', 'value M JPN WLD 2024-01/2024-05 395e6 USD'],
    ],
    [
      'Imports of Japan rose to $6.8 billion in January 2025, from $6.1 billion a year ago.',
      ['value M JPN WLD 2025-01 6.8e9 USD', 'value M JPN WLD 2024-01 6.1e9 USD'],
    ],
    [
      'Exports of Chile in May 2025 grew 7.2%, slower than the 7.9% forecast.',
      ['growth X CHL WLD 2025-05 7.2e0 PT vs 2024-05'],
    ],
    [
      'Exports of Chile fell more than expected in May 2025, to $6 billion.',
      ['direction X CHL WLD 2025-05 down vs 2024-05', 'value X CHL WLD 2025-05 6e9 USD'],
    ],
    [
      'Exports of Chile to Spain fell to $1.1 billion in 2024 (minus 2 percent), imports were $0.8 billion (plus 64 percent).',
      [
        'value X CHL ESP 2024 1.1e9 USD',
        'growth X CHL ESP 2024 -2e0 PT vs 2023',
        'value M CHL ESP 2024 0.8e9 USD',
        'growth M CHL ESP 2024 64e0 PT vs 2023',
      ],
    ],
    [
      'Экспорт Чили в Испанию в 2024 году упал на 2%, импорт составил $0,8 млрд (плюс 64 процента).',
      [
        'growth X CHL ESP 2024 -2e0 PT vs 2023',
        'value M CHL ESP 2024 0.8e9 USD',
        'growth M CHL ESP 2024 64e0 PT vs 2023',
      ],
    ],
    [
      'Imports of Cuba in the quarter rose 18% to reach $1.2 billion.',
      ['growth M CUB WLD 2024 18e0 PT vs 2023', 'value M CUB WLD 2024 1.2e9 USD'],
    ],
    [
      'The trade deficit of Norway was 2.1 billion crowns (provisional) in March 2025 and 1.7 billion (revised) in February 2025.',
      ['value B NOR WLD 2025-03 -2.1e9 NOK', 'value B NOR WLD 2025-02 -1.7e9 NOK'],
    ],
    [
      'Дефицит торговли Молдовы составил $320 млн (предварительно) в марте 2025 года.',
      ['value B MDA WLD 2025-03 -320e6 USD'],
    ],
  ])
})

describe('what it was at the time that the change is counted from', () => {
  testClaims(
    [
      [
        'Keniya 2025-ci ildə Omana 92 milyon dollarlıq məhsul satıb, bir il əvvəlkindən 12 faiz çox. Onda bu rəqəm 82 milyon dollar idi.',
        ['value X KEN OMN 2025 92e6 USD', 'growth X KEN OMN 2025 12e0 PT vs 2024', 'value X KEN OMN 2024 82e6 USD'],
      ],
      [
        'Zambiyanın Çinə ixracı birinci rübdə 8% azalaraq 1,1 milyard dollara düşüb. O vaxt ixrac 1,2 milyard dollar olub.',
        [
          'growth X ZMB CHN 2025-Q1 -8e0 PT vs 2024-Q1',
          'value X ZMB CHN 2025-Q1 1.1e9 USD',
          'value X ZMB CHN 2024-Q1 1.2e9 USD',
        ],
      ],
      [
        "In 2025 Kenya's exports to Oman were $92 million, 12% more than in 2024. At the time they stood at $82 million.",
        ['value X KEN OMN 2025 92e6 USD', 'growth X KEN OMN 2025 12e0 PT vs 2024', 'value X KEN OMN 2024 82e6 USD'],
      ],
      [
        'Экспорт Кении в Оман за январь-март 2025 года на 12% больше, чем годом ранее. Тогда показатель составлял 82 млн долларов.',
        ['growth X KEN OMN 2025-Q1 12e0 PT vs 2024-Q1', 'value X KEN OMN 2024-Q1 82e6 USD'],
      ],
      [
        '2025年肯尼亚对阿曼出口同比增长12%，达到9200万美元。当时出口为8200万美元。',
        ['growth X KEN OMN 2025 12e0 PT vs 2024', 'value X KEN OMN 2025 9200e4 USD', 'value X KEN OMN 2024 8200e4 USD'],
      ],
    ],
    { today: '2026-03-01' },
  )
})

describe('"in the same months of last year" is a year earlier, in a sentence of its own', () => {
  cases([
    [
      'За январь-октябрь 2024 года экспорт в Китай составил 35 млн долларов. В аналогичный период прошлого года он составил 30 млн долларов.',
      ['value X AZE CHN 2024-01/2024-10 35e6 USD', 'value X AZE CHN 2023-01/2023-10 30e6 USD'],
    ],
    [
      'За январь-октябрь 2024 года экспорт в Китай составил 35 млн долларов. В соответствующем периоде прошлого года экспорт составлял 30 млн долларов.',
      ['value X AZE CHN 2024-01/2024-10 35e6 USD', 'value X AZE CHN 2023-01/2023-10 30e6 USD'],
    ],
    [
      '2024-cü ilin on ayında Çinə ixrac 35 milyon dollar olub. Ötən ilin analoji aylarında ixrac 30 milyon dollar idi.',
      ['value X AZE CHN 2024-01/2024-10 35e6 USD', 'value X AZE CHN 2023-01/2023-10 30e6 USD'],
    ],
    [
      '2024-cü ilin on ayında Çinə ixrac 35 milyon dollar olub. Keçən ilin həmin aylarında 30 milyon dollarlıq ixrac olmuşdu.',
      ['value X AZE CHN 2024-01/2024-10 35e6 USD', 'value X AZE CHN 2023-01/2023-10 30e6 USD'],
    ],
    [
      'Exports to China were $35 million in January-October 2024. In the corresponding months of last year they stood at $30 million.',
      ['value X AZE CHN 2024-01/2024-10 35e6 USD', 'value X AZE CHN 2023-01/2023-10 30e6 USD'],
    ],
    [
      '2024年前10个月对华出口3500万美元。去年同期为3000万美元。',
      ['value X AZE CHN 2024-01/2024-10 3500e4 USD', 'value X AZE CHN 2023-01/2023-10 3000e4 USD'],
    ],
  ])
})

describe('"from … to" behind the time in which it rose', () => {
  cases([
    [
      'Çinə ixrac 2024-cü ildə 33 milyon dollardan 35 milyon dollara yüksəlib.',
      ['value X AZE CHN 2023 33e6 USD', 'value X AZE CHN 2024 35e6 USD'],
    ],
    [
      'Çinə ixrac 2024-cü ilin yanvar-oktyabr aylarında 33 mln. dollardan 35 mln. dollara çatıb.',
      ['value X AZE CHN 2023-01/2023-10 33e6 USD', 'value X AZE CHN 2024-01/2024-10 35e6 USD'],
    ],
    [
      'Çinə ixrac 2022-ci ildəki 33 milyon dollardan 2024-cü ildə 35 milyon dollara yüksəlib.',
      ['value X AZE CHN 2022 33e6 USD', 'value X AZE CHN 2024 35e6 USD'],
    ],
    ['Экспорт в Китай за 10 мес. 2024 г. составил $35 млн.', ['value X AZE CHN 2024-01/2024-10 35e6 USD']],
    ['Экспорт в Китай за 1 пол. 2024 г. - $35 млн.', ['value X AZE CHN 2024-S1 35e6 USD']],
    [
      'Exports of Kenya to Oman grew from $10 to $85.8 million between 2004 and 2008.',
      ['value X KEN OMN 2004 10e6 USD', 'value X KEN OMN 2008 85.8e6 USD'],
    ],
  ])
})

describe('differences beside levels', () => {
  cases([
    [
      'In 2024 trade with China rose for Kazakhstan (+$2.8 billion) and Turkmenistan (+$57 million).',
      ['direction T CHN KAZ 2024 up vs 2023'],
    ],
    [
      'Trade of Georgia with Kazakhstan rose to $3.1 billion (+$200 million) in 2024.',
      ['value T GEO KAZ 2024 3.1e9 USD'],
    ],
    [
      'Товарооборот с Китаем в 2024 году вырос до $3,1 млрд (+$200 млн), с Россией упал до $2 млрд (−$50 млн).',
      ['value T AZE CHN 2024 3.1e9 USD', 'value T AZE RUS 2024 2e9 USD'],
    ],
    ['2024年对华贸易额31亿美元（+2亿美元）。', ['value T AZE CHN 2024 31e8 USD']],
    [
      'Imports of Georgia in 2024: $900 million, balance (-$200 million).',
      ['value M GEO WLD 2024 900e6 USD', 'value B GEO WLD 2024 -200e6 USD'],
    ],
    [
      'The deficit of Canada with China decreased $0.4 billion to $3.2 billion in March 2025.',
      ['value B CAN CHN 2025-03 -3.2e9 USD'],
    ],
    [
      'The trade deficit of Latvia was 310 million euros in March 2025, which is 40 million euros less than a year ago.',
      ['value B LVA WLD 2025-03 -310e6 EUR'],
    ],
    [
      'Trade of Georgia with Italy was $1.1 billion in 2024, $90 million less than in 2023.',
      ['value T GEO ITA 2024 1.1e9 USD'],
    ],
    [
      'Экспорт Грузии в Италию за январь-май 2025 года составил 5 млрд долларов, превысив на 26 процентов показатель тех же месяцев прошлого года.',
      ['value X GEO ITA 2025-01/2025-05 5e9 USD', 'growth X GEO ITA 2025-01/2025-05 26e0 PT vs 2024-01/2024-05'],
    ],
    // A pace until then has no base.
    [
      'С ростом на 5% в год товарооборот Грузии с Италией достигнет 2 млрд долларов к 2030 году.',
      ['value T GEO ITA 2030 2e9 USD expected'],
    ],
    [
      'Imports of Georgia from Italy declined by $41 million (5.3 percent) to $738 million in 2024.',
      ['growth M GEO ITA 2024 -5.3e0 PT vs 2023', 'value M GEO ITA 2024 738e6 USD'],
    ],
    [
      'Trade of Georgia with Italy came to $1.1 billion in 2024, which is $90 million, or 7.6 percent, less than in 2023 ($1.2 billion).',
      ['value T GEO ITA 2024 1.1e9 USD', 'growth T GEO ITA 2024 -7.6e0 PT vs 2023', 'value T GEO ITA 2023 1.2e9 USD'],
    ],
    [
      'Trade of Armenia with Iran was $0.7 billion in 2024. China came second with $2.1 billion ($1.7 billion a year before).',
      [
        'value T ARM IRN 2024 0.7e9 USD',
        'rank T ARM CHN 2024 2e0 ORD',
        'value T ARM CHN 2024 2.1e9 USD',
        'value T ARM CHN 2023 1.7e9 USD',
      ],
    ],
    [
      'Exports of Peru were $4.1 billion in 2024, led by China with $1.6 billion, trailed by the United Kingdom ($1.2 billion).',
      ['value X PER WLD 2024 4.1e9 USD', 'value X PER CHN 2024 1.6e9 USD', 'value X PER GBR 2024 1.2e9 USD'],
    ],
    ...[
      'Imports of Georgia from Italy made USD 738 mln. in 2024, which is USD 41 mln. or 5.9% more than a year before.',
      'Imports of Georgia from Italy made USD 738 mln. in 2024, USD 41 mln. or 5.9% more than in 2023.',
      'Imports of Georgia from Italy made $738 million in 2024, $41 million (5.9%) more than in 2023.',
      'Imports of Georgia from Italy were $738 million in 2024, with annual growth at 5.9%.',
      'Импорт Грузии из Италии в 2024 году составил 738 млн долларов, годовой рост — 5,9%.',
      'Imports of Georgia from Italy were $738 million in 2024, including $41 million or 5.9% more.',
      'Imports of Georgia from Italy were $738 million in 2024. That was $41 million (5.9%) higher than in 2023.',
      'Imports of Georgia from Italy were $738 million in 2024, 5.9% ($41 million) more than a year earlier.',
      'Импорт Грузии из Италии составил 738 млн долларов в 2024 году. Это на 41 млн долларов (5,9%) больше, чем в 2023 году.',
      'Gürcüstanın İtaliyadan idxalı 2024-cü ildə 738 milyon dollar olub. Bu, 2023-cü ildəkindən 41 milyon dollar (5,9 faiz) çoxdur.',
      '2024年格鲁吉亚自意大利进口7.38亿美元，比去年同期多4100万美元，增幅5.9%。',
    ].map((text): [string, string[]] => [
      text,
      [
        `value M GEO ITA 2024 ${text.includes('年') ? '7.38e8' : '738e6'} USD`,
        'growth M GEO ITA 2024 5.9e0 PT vs 2023',
      ],
    ]),
    [
      'Imports of Georgia from Italy came to $738 million, or 5.9% more, in 2024.',
      ['value M GEO ITA 2024 738e6 USD', 'growth M GEO ITA 2024 5.9e0 PT vs 2023'],
    ],
    ['Trade of Peru must catch up with tourism in 2025.', []],
    [
      'First place in trade with Armenia in 2024 is held by Russia: over $12 billion, or 5.4% more than in 2023.',
      ['rank T ARM RUS 2024 1e0 ORD', 'value T ARM RUS 2024 12e9 USD', 'growth T ARM RUS 2024 5.4e0 PT vs 2023'],
    ],
  ])
})

describe('months that a change is compared with, named anyhow, are not what the text goes on about', () => {
  const told = (change: string): [string, string[]] => [
    `Trade of Georgia with Italy was $600 million in January-June 2024. ${change} Exports were $90 million.`,
    [
      'value T GEO ITA 2024-S1 600e6 USD',
      'growth T GEO ITA 2024-S1 4e0 PT vs 2023-S1',
      'value X GEO ITA 2024-S1 90e6 USD',
    ],
  ]
  cases([
    told('The figure represents a 4 percent increase from the corresponding months of 2023.'),
    told('This is 4 percent up on the matching months of 2023.'),
    told('The volume rose by 4% against the respective period of 2023.'),
    told('It was 4% higher than in the same half of 2023.'),
    told('The figure is higher by 4 percent from that of January-June 2023.'),
    told('This is 4 percent up on the figure for January-June 2023.'),
    told('The figure is up 4% from what it was in January-June 2023.'),
    [
      'Imports of Georgia from China were $600 million in January-June 2024. A 12% increase in imports from Italy in January-May 2024 was noted.',
      ['value M GEO CHN 2024-S1 600e6 USD', 'growth M GEO ITA 2024-01/2024-05 12e0 PT vs 2023-01/2023-05'],
    ],
    [
      'Товарооборот Грузии с Италией за январь-июнь 2024 года составил $600 млн. Показатель вырос на 4% от уровня января-июня 2023 года.',
      ['value T GEO ITA 2024-S1 600e6 USD', 'growth T GEO ITA 2024-S1 4e0 PT vs 2023-S1'],
    ],
  ])
})

describe('the base in a bracket, and behind a conjunction', () => {
  cases([
    [
      'Yanvar-may aylarında Türkiyənin xarici ticarət kəsiri 62,1 mlrd. dollar olub. Bu, 2024-cü ilin müvafiq dövründəkindən (25,5 mlrd. dollar) 143,7% çoxdur.',
      [
        'value B TUR WLD 2025-01/2025-05 -62.1e9 USD',
        'value B TUR WLD 2024-01/2024-05 -25.5e9 USD',
        'growth B TUR WLD 2025-01/2025-05 143.7e0 PT vs 2024-01/2024-05',
      ],
    ],
    [
      '2025年1至5月，阿塞拜疆自澳大利亚进口190万美元，而上年同期高达2.032亿美元。',
      ['value M AZE AUS 2025-01/2025-05 190e4 USD', 'value M AZE AUS 2024-01/2024-05 2.032e8 USD'],
    ],
  ])
})

describe('levels, changes and the periods beside them', () => {
  cases([
    [
      "Georgia's imports from Armenia fell by 4.8% to just over $1.1 billion in 2023.",
      ['growth M GEO ARM 2023 -4.8e0 PT vs 2022', 'value M GEO ARM 2023 1.1e9 USD'],
    ],
    [
      'На Китай приходится треть всего экспорта Казахстана, тогда как импорт из Китая в 2023 году сократился на 5,5%.',
      ['share X KAZ CHN 2023 33.33e0 PT', 'growth M KAZ CHN 2023 -5.5e0 PT vs 2022'],
    ],
    [
      'Trade between Iran and Azerbaijan increased by 30 percent over the first five months of 2025.',
      ['growth T IRN AZE 2025-01/2025-05 30e0 PT vs 2024-01/2024-05'],
    ],
    [
      "Azerbaijan's trade with Turkey was $2.5 billion in the first seven months of 2024. In the corresponding period of 2023 it was $2.3 billion.",
      ['value T AZE TUR 2024-01/2024-07 2.5e9 USD', 'value T AZE TUR 2023-01/2023-07 2.3e9 USD'],
    ],
    [
      'In 2020 exports of Azerbaijan to Israel amounted to $460 million and imports from Israel to $15 million, bringing the turnover to $475 million.',
      ['value X AZE ISR 2020 460e6 USD', 'value M AZE ISR 2020 15e6 USD', 'value T AZE ISR 2020 475e6 USD'],
    ],
    [
      '2024-cü ilin yanvar-sentyabrında Türkiyədən idxal ötən ilin müvafiq dövründəki 129 milyon dollardan 82 milyon dollara enib.',
      ['value M AZE TUR 2023-01/2023-09 129e6 USD', 'value M AZE TUR 2024-01/2024-09 82e6 USD'],
    ],
    [
      'Belarusun payı 2023-cü ildə Azərbaycanın idxalında 1,1 faiz (bir il əvvəl 1,3 faiz) olub.',
      ['share M AZE BLR 2023 1.1e0 PT', 'share M AZE BLR 2022 1.3e0 PT'],
    ],
    [
      'Uzbekistan’s trade with China was $13.7 billion in 2023, and the governments expect to bring it to $20 billion by 2030. 2,337 Chinese firms work there.',
      ['value T UZB CHN 2023 13.7e9 USD', 'value T UZB CHN 2030 20e9 USD target'],
    ],
    ['阿塞拜疆经济部长沙欣·穆斯塔法耶夫说，去年阿中两国贸易额为12亿美元。', ['value T AZE CHN 2024 12e8 USD']],
    ['哈萨克斯坦部长巴赫特·苏丹诺夫说，2024年哈萨克斯坦对外贸易额为425亿美元。', ['value T KAZ WLD 2024 425e8 USD']],
    ['土耳其部长阿里·苏丹诺夫说，2024年土耳其与苏丹贸易额为4亿美元。', ['value T TUR SDN 2024 4e8 USD']],
    ['土耳其、苏丹达成协议。2024年土耳其与苏丹贸易额为4亿美元。', ['value T TUR SDN 2024 4e8 USD']],
    [
      'За пять месяцев 2025 года Азербайджан и Китай наторговали на 2,4 млрд долларов. По итогам года товарооборот установит рекорд.',
      ['value T AZE CHN 2025-01/2025-05 2.4e9 USD', 'record T AZE CHN 2025 expected'],
    ],
  ])
})

describe('how fast a trade changes is no change of the trade, and no base of one', () => {
  cases([
    [
      '2025年5月，中国对美国出口338亿美元，同比下降28.6%，降幅较4月扩大3.4个百分点。',
      ['value X CHN USA 2025-05 338e8 USD', 'growth X CHN USA 2025-05 -28.6e0 PT vs 2024-05'],
    ],
    ['5月，中国出口同比增长5.9%，增速环比回升7个百分点。', ['growth X CHN WLD 2025-05 5.9e0 PT vs 2024-05']],
    ['5月份中国对美出口降幅再度扩大。', []],
    ['今年前5个月中国进口增速放缓。', []],
    ['Падение экспорта Китая в США в мае ускорилось.', []],
    ['Рост импорта Азербайджана из Китая в мае замедлился.', []],
    [
      'В мае 2025 года импорт Азербайджана из Китая вырос на 8%, темпы роста увеличились по сравнению с апрелем на 3 п.п.',
      ['growth M AZE CHN 2025-05 8e0 PT vs 2024-05'],
    ],
    // The change of another time that a change is compared with.
    [
      '2025年5月中国自俄进口增长3%，低于4月的8%。',
      ['growth M CHN RUS 2025-05 3e0 PT vs 2024-05', 'growth M CHN RUS 2025-04 8e0 PT vs 2024-04'],
    ],
    [
      '5月，中国出口增速为5.9%，高于4月的-1.1%。',
      ['growth X CHN WLD 2025-05 5.9e0 PT vs 2024-05', 'growth X CHN WLD 2025-04 -1.1e0 PT vs 2024-04'],
    ],
    [
      'В мае 2025 года экспорт Китая в США снизился на 28,6% против 25,2% в апреле.',
      ['growth X CHN USA 2025-05 -28.6e0 PT vs 2024-05', 'growth X CHN USA 2025-04 -25.2e0 PT vs 2024-04'],
    ],
  ])
})

describe('so many times as much as in the base', () => {
  cases([
    [
      'Statistics in Baku show exports of $713 million to Israel in 2024, twice as much as in 2023, and imports of only $61 million.',
      ['value X AZE ISR 2024 713e6 USD', 'growth X AZE ISR 2024 2e0 TIMES vs 2023', 'value M AZE ISR 2024 61e6 USD'],
    ],
    [
      'In 2024, Georgia exported goods worth $713 million to Israel, three times as much as in 2023, and imported only $61 million.',
      ['value X GEO ISR 2024 713e6 USD', 'growth X GEO ISR 2024 3e0 TIMES vs 2023', 'value M GEO ISR 2024 61e6 USD'],
    ],
    [
      'Exports of Georgia to Israel were $713 million in 2024, half as much as in 2023, with imports at $61 million.',
      [
        'value X GEO ISR 2024 713e6 USD',
        'growth X GEO ISR 2024 0.5000e0 TIMES vs 2023',
        'value M GEO ISR 2024 61e6 USD',
      ],
    ],
  ])
})

describe('the verb at the end tells the way of each change', () => {
  cases([
    [
      'Fevralda Gürcüstanla Rusiya arasında ticarət dövriyyəsi 381 milyon dollar olub ki, bu da yanvarla müqayisədə 9,7%, ötən ilin fevralı ilə müqayisədə isə 4,1% çoxdur.',
      [
        'value T GEO RUS 2025-02 381e6 USD',
        'growth T GEO RUS 2025-02 9.7e0 PT vs 2025-01',
        'growth T GEO RUS 2025-02 4.1e0 PT vs 2024-02',
      ],
    ],
    [
      'Mayda Gürcüstanın idxalı aprellə müqayisədə 3%, ötən ilin mayı ilə müqayisədə 12% az olub.',
      ['growth M GEO WLD 2025-05 -3e0 PT vs 2025-04', 'growth M GEO WLD 2025-05 -12e0 PT vs 2024-05'],
    ],
  ])
})

describe('bases behind a comma, and of the change before', () => {
  cases([
    [
      "In May 2025 exports of China surged 5.8% year on year, faster than March's 4.8%.",
      ['growth X CHN WLD 2025-05 5.8e0 PT vs 2024-05'],
    ],
    [
      'Trade deficit of Canada with the world narrowed to C$1.3 billion in December 2024, from C$2.2 billion in November 2024.',
      ['value B CAN WLD 2024-12 -1.3e9 CAD', 'value B CAN WLD 2024-11 -2.2e9 CAD'],
    ],
    [
      'Omanın Keniya ilə ticarəti 2025-ci ildə 2024-cü ilə görə 30% artaraq 4 milyard dollar olub.',
      ['growth T OMN KEN 2025 30e0 PT vs 2024', 'value T OMN KEN 2025 4e9 USD'],
    ],
    [
      'In the third quarter of 2024 EU exports to Russia were down 2% and imports down 13%, compared with the previous quarter.',
      ['growth X EU27 RUS 2024-Q3 -2e0 PT vs 2024-Q2', 'growth M EU27 RUS 2024-Q3 -13e0 PT vs 2024-Q2'],
    ],
    [
      "Peru's total exports declined by 2.8 percent to $117 million in January 2022, while imports fell by 4.2 percent month-on-month to $107 million.",
      [
        'growth X PER WLD 2022-01 -2.8e0 PT vs 2021-12',
        'value X PER WLD 2022-01 117e6 USD',
        'growth M PER WLD 2022-01 -4.2e0 PT vs 2021-12',
        'value M PER WLD 2022-01 107e6 USD',
      ],
    ],
    [
      'In July 2015 exports of Peru increased by 0.1%, imports increased by 3.9% from the previous month.',
      ['growth X PER WLD 2015-07 0.1e0 PT vs 2015-06', 'growth M PER WLD 2015-07 3.9e0 PT vs 2015-06'],
    ],
  ])
})

describe('the dated value of a base, in a bracket behind the change, is not what the text goes on about', () => {
  cases([
    [
      'Imports of Peru from Chile came to $6 billion in January-May 2025. The figure is 4.1 percent higher year-on-year ($5.8 billion in January–May 2024). Exports came to $2 billion.',
      [
        'value M PER CHL 2025-01/2025-05 6e9 USD',
        'growth M PER CHL 2025-01/2025-05 4.1e0 PT vs 2024-01/2024-05',
        'value M PER CHL 2024-01/2024-05 5.8e9 USD',
        'value X PER CHL 2025-01/2025-05 2e9 USD',
      ],
    ],
    [
      'Exports of Kenya to Oman amounted to $90 million, which is 3 percent less compared to the same period last year ($93 million in January-May 2024).',
      [
        'value X KEN OMN 2025-01/2025-05 90e6 USD',
        'growth X KEN OMN 2025-01/2025-05 -3e0 PT vs 2024-01/2024-05',
        'value X KEN OMN 2024-01/2024-05 93e6 USD',
      ],
    ],
    [
      'Импорт Перу из Чили в январе-мае 2025 года составил $6 млрд. Это на 4,1% больше, чем годом ранее ($5,8 млрд в январе-мае 2024 года).',
      [
        'value M PER CHL 2025-01/2025-05 6e9 USD',
        'growth M PER CHL 2025-01/2025-05 4.1e0 PT vs 2024-01/2024-05',
        'value M PER CHL 2024-01/2024-05 5.8e9 USD',
      ],
    ],
    // Of a level of another period.
    [
      'Exports of Peru rose 4 percent in May 2025 ($5.8 billion in January–May 2025).',
      ['growth X PER WLD 2025-05 4e0 PT vs 2024-05', 'value X PER WLD 2025-01/2025-05 5.8e9 USD'],
    ],
  ])
})

describe('the same months of another year, in a sentence of their own', () => {
  cases([
    [
      'Trade of Peru with Chile was $3.9 billion in January-May 2025. It was $3 billion during the corresponding period of 2024.',
      ['value T PER CHL 2025-01/2025-05 3.9e9 USD', 'value T PER CHL 2024-01/2024-05 3e9 USD'],
    ],
    [
      'Trade of Peru with Chile in January-March 2025 came to $355 million. Imports in the reporting period of 2025 amounted to $230 million, an increase of 57.6 percent, compared to $145.9 million over the reporting period of 2024.',
      [
        'value T PER CHL 2025-Q1 355e6 USD',
        'value M PER CHL 2025-Q1 230e6 USD',
        'growth M PER CHL 2025-Q1 57.6e0 PT vs 2024-Q1',
        'value M PER CHL 2024-Q1 145.9e6 USD',
      ],
    ],
    [
      'Imports of Cuba increased 9.4 percent to $7.97 billion with respect to 2023.',
      ['growth M CUB WLD 2024 9.4e0 PT vs 2023', 'value M CUB WLD 2024 7.97e9 USD'],
    ],
  ])
})

describe('the value of a base right before "qarşı" and "müqayisədə", and the level behind them', () => {
  const values = ['value X KEN OMN 2023 328.7e6 USD', 'value X KEN OMN 2024 233.9e6 USD']
  cases([
    ['2024-cü ildə Keniyanın Omana ixracı 2023-cü ildəki 328,7 milyon dollara qarşı 233,9 milyon dollar olub.', values],
    [
      '2024-cü ilin yanvarında Keniyanın Omana ixracı 2023-cü ilin eyni ayındakı 8,7 milyon dollarla müqayisədə 3,9 milyon dollar təşkil edib.',
      ['value X KEN OMN 2023-01 8.7e6 USD', 'value X KEN OMN 2024-01 3.9e6 USD'],
    ],
    [
      '2024-cü ildə Keniyanın Omana ixracı 2023-cü illə müqayisədə 5 faiz artıb.',
      ['growth X KEN OMN 2024 5e0 PT vs 2023'],
    ],
  ])
})

describe('the change of an earlier month, behind a word of comparison', () => {
  testClaims(
    [
      [
        "China's exports rose 6.9% in July, quickening from 5.6% in June. Imports were up 3.8% after a 0.9% gain the previous month.",
        [
          'growth X CHN WLD 2025-07 6.9e0 PT vs 2024-07',
          'growth X CHN WLD 2025-06 5.6e0 PT vs 2024-06',
          'growth M CHN WLD 2025-07 3.8e0 PT vs 2024-07',
          'growth M CHN WLD 2025-06 0.9e0 PT vs 2024-06',
        ],
      ],
      [
        "Turkey's exports grew 4% in July, slowing from 8% in June, while imports rose 5%, up from 2% a month earlier.",
        [
          'growth X TUR WLD 2025-07 4e0 PT vs 2024-07',
          'growth X TUR WLD 2025-06 8e0 PT vs 2024-06',
          'growth M TUR WLD 2025-07 5e0 PT vs 2024-07',
          'growth M TUR WLD 2025-06 2e0 PT vs 2024-06',
        ],
      ],
      [
        'Экспорт Китая в июле вырос на 6,9%, ускорившись с 5,6% в июне. Импорт увеличился на 3,8% против 0,9% месяцем ранее.',
        [
          'growth X CHN WLD 2025-07 6.9e0 PT vs 2024-07',
          'growth X CHN WLD 2025-06 5.6e0 PT vs 2024-06',
          'growth M CHN WLD 2025-07 3.8e0 PT vs 2024-07',
          'growth M CHN WLD 2025-06 0.9e0 PT vs 2024-06',
        ],
      ],
      [
        '中国7月出口同比增长6.9%，6月为增长5.6%。进口增长3.8%，较6月的0.9%加快。',
        [
          'growth X CHN WLD 2025-07 6.9e0 PT vs 2024-07',
          'growth X CHN WLD 2025-06 5.6e0 PT vs 2024-06',
          'growth M CHN WLD 2025-07 3.8e0 PT vs 2024-07',
          'growth M CHN WLD 2025-06 0.9e0 PT vs 2024-06',
        ],
      ],
      [
        'Exports of Kenya rose 4% in July, down from 9% in June.',
        ['growth X KEN WLD 2025-07 4e0 PT vs 2024-07', 'growth X KEN WLD 2025-06 9e0 PT vs 2024-06'],
      ],
      [
        'Exports of Kenya rose 4% from June to $600 million in July.',
        ['growth X KEN WLD 2025-07 4e0 PT vs 2025-06', 'value X KEN WLD 2025-07 600e6 USD'],
      ],
    ],
    { today: '2025-08-20' },
  )
})

describe('an amount alone in a bracket behind another', () => {
  const values = [
    ...['value X KEN OMN 2024 102e6 USD', 'value X KEN OMN 2023 79e6 USD'],
    ...['value M KEN OMN 2024 15e6 USD', 'value M KEN OMN 2023 13e6 USD'],
  ]
  cases([
    [
      'In 2024 Kenya exported goods to Oman for $102 million ($79 million a year earlier), and imports came to $15 million ($13 million).',
      values,
    ],
    [
      'В 2024 году экспорт Кении в Оман увеличился до $102 млн ($79 млн годом ранее), импорт из Омана - до $15 млн ($13 млн).',
      values,
    ],
    [
      '2024-cü ildə Keniyanın Omana ixracı 102 milyon dollar (bir il əvvəl 79 milyon dollar), idxalı 15 milyon dollar (13 milyon dollar) olub.',
      values,
    ],
    [
      '2024年肯尼亚对阿曼出口10200万美元（上年同期7900万美元），进口1500万美元（1300万美元）。',
      values.map(it => it.replace('e6', '00e4')),
    ],
    // No word tells what the second is.
    ["In 2024 Kenya's exports to Oman rose to $102 million ($79 million).", ['value X KEN OMN 2024 102e6 USD']],
  ])
})

describe('"last year" in the bracket behind an amount is the base of its months', () => {
  testClaims(
    [
      [
        '2025-ci ilin 8 ayında Omanın Keniyaya ixracı 398 mln dollar (ötən il 471 mln dollar idi), idxalı 50 mln dollar (keçən il – 40 mln dollar) olub.',
        [
          'value X OMN KEN 2025-01/2025-08 398e6 USD',
          'value X OMN KEN 2024-01/2024-08 471e6 USD',
          'value M OMN KEN 2025-01/2025-08 50e6 USD',
          'value M OMN KEN 2024-01/2024-08 40e6 USD',
        ],
      ],
      [
        'В январе-августе экспорт Омана в Кению составил $398 млн (в прошлом году – $471 млн), а импорт – $50 млн.',
        [
          'value X OMN KEN 2025-01/2025-08 398e6 USD',
          'value X OMN KEN 2024-01/2024-08 471e6 USD',
          'value M OMN KEN 2025-01/2025-08 50e6 USD',
        ],
      ],
      [
        'In January-August 2025 exports of Oman to Kenya came to $398 million (last year it was $471 million), imports to $50 million ($60 million last year).',
        [
          'value X OMN KEN 2025-01/2025-08 398e6 USD',
          'value X OMN KEN 2024-01/2024-08 471e6 USD',
          'value M OMN KEN 2025-01/2025-08 50e6 USD',
          'value M OMN KEN 2024-01/2024-08 60e6 USD',
        ],
      ],
      [
        '2025年1-8月阿曼对肯尼亚出口3.98亿美元（去年为4.71亿美元），进口0.5亿美元。',
        [
          'value X OMN KEN 2025-01/2025-08 3.98e8 USD',
          'value X OMN KEN 2024-01/2024-08 4.71e8 USD',
          'value M OMN KEN 2025-01/2025-08 0.5e8 USD',
        ],
      ],
      [
        'Omanın Keniyaya ixracı 2024-cü ildə 398 mln dollar (əvvəlki il 471 mln dollar) olub.',
        ['value X OMN KEN 2024 398e6 USD', 'value X OMN KEN 2023 471e6 USD'],
      ],
      // Of the whole year.
      [
        '2025-ci ilin 8 ayında Omanın Keniyaya ixracı 398 mln dollar (bütün ötən il ərzində 471 mln dollar) olub.',
        ['value X OMN KEN 2025-01/2025-08 398e6 USD', 'value X OMN KEN 2024 471e6 USD'],
      ],
      [
        'In January-August 2025 exports of Oman to Kenya came to $398 million (in all of last year $471 million).',
        ['value X OMN KEN 2025-01/2025-08 398e6 USD', 'value X OMN KEN 2024 471e6 USD'],
      ],
      [
        'In January-August 2025 exports of Oman to Kenya came to $398 million. Last year they were $471 million.',
        ['value X OMN KEN 2025-01/2025-08 398e6 USD', 'value X OMN KEN 2024 471e6 USD'],
      ],
    ],
    { today: '2025-09-19' },
  )
})

describe('months in the ablative, and a difference from a figure, are bases', () => {
  testClaims(
    [
      [
        'Keniyanın Omana ixracı 2024-cü ilin ilk 2 ayındakından 3 dəfə çoxdur.',
        ['growth X KEN OMN 2025-01/2025-02 3e0 TIMES vs 2024-01/2024-02'],
      ],
      [
        'Keniyanın Omana ixracı 2024-cü ilin 7 ayındakından 30 faiz çoxdur.',
        ['growth X KEN OMN 2025-01/2025-07 30e0 PT vs 2024-01/2024-07'],
      ],
      [
        '2024-cü ildə Omanın Keniyaya ixracı 3 milyard dollar olub, 2022-ci ilin göstəricisi ilə fərq 20,9% artımdır.',
        ['value X OMN KEN 2024 3e9 USD', 'growth X OMN KEN 2024 20.9e0 PT vs 2022'],
      ],
      // "Dollardan ibarət" is as much as that, no base.
      [
        'Omanla Keniyanın ticarəti 2024-cü ildə artıb, çünki 2022-ci ildə dövriyyə 81 milyon dollardan ibarət idi.',
        ['direction T KEN OMN 2024 up vs 2023', 'value T KEN OMN 2022 81e6 USD'],
      ],
    ],
    { today: '2025-09-19' },
  )
})

describe('the amount in a bracket is that of another time, and the text goes on about the first', () => {
  testClaims(
    [
      [
        '2025-ci ilin yanvarında Omanla Keniyanın ticarəti 60 mln dollar (2024-cü ilin yanvarında 71 mln dollar), o cümlədən ixrac 46 mln dollar (59 mln dollar), idxal 14 mln dollar (12 mln dollar) olub.',
        [
          'value T KEN OMN 2025-01 60e6 USD',
          'value T KEN OMN 2024-01 71e6 USD',
          'value X KEN OMN 2025-01 46e6 USD',
          'value X KEN OMN 2024-01 59e6 USD',
          'value M KEN OMN 2025-01 14e6 USD',
          'value M KEN OMN 2024-01 12e6 USD',
        ],
      ],
      [
        'В январе 2025 года товарооборот Омана и Кении составил 60 млн долларов (в январе 2024 года – 71 млн долларов), экспорт – 46 млн долларов (59 млн долларов).',
        [
          'value T OMN KEN 2025-01 60e6 USD',
          'value T OMN KEN 2024-01 71e6 USD',
          'value X OMN KEN 2025-01 46e6 USD',
          'value X OMN KEN 2024-01 59e6 USD',
        ],
      ],
      [
        'In January 2025 trade of Oman with Kenya came to $60 million ($71 million in January 2024), exports to $46 million ($59 million) and imports to $14 million ($12 million).',
        [
          'value T OMN KEN 2025-01 60e6 USD',
          'value T OMN KEN 2024-01 71e6 USD',
          'value X OMN KEN 2025-01 46e6 USD',
          'value X OMN KEN 2024-01 59e6 USD',
          'value M OMN KEN 2025-01 14e6 USD',
          'value M OMN KEN 2024-01 12e6 USD',
        ],
      ],
      [
        '2025年1月阿曼与肯尼亚贸易额6000万美元（2024年1月为7100万美元），出口4600万美元（5900万美元）。',
        [
          'value T OMN KEN 2025-01 6000e4 USD',
          'value T OMN KEN 2024-01 7100e4 USD',
          'value X OMN KEN 2025-01 4600e4 USD',
          'value X OMN KEN 2024-01 5900e4 USD',
        ],
      ],
      [
        '2024-cü ildə Omanın Keniya ilə ticarəti 60 mln dollar (2023-cü ildə 71 mln dollar), ixracı 46 mln dollar (2023-cü ildə 59 mln dollar) olub.',
        [
          'value T OMN KEN 2024 60e6 USD',
          'value T OMN KEN 2023 71e6 USD',
          'value X OMN KEN 2024 46e6 USD',
          'value X OMN KEN 2023 59e6 USD',
        ],
      ],
      [
        'In 2024 trade of Oman with Kenya came to $60 million (2023: $71 million), exports to $46 million ($59 million).',
        [
          'value T OMN KEN 2024 60e6 USD',
          'value T OMN KEN 2023 71e6 USD',
          'value X OMN KEN 2024 46e6 USD',
          'value X OMN KEN 2023 59e6 USD',
        ],
      ],
      // In another currency it is the same amount.
      [
        'In 2024 trade of Oman with Kenya came to $60 million (2023: $71 million), exports to $46 million (€43 million).',
        [
          'value T OMN KEN 2024 60e6 USD',
          'value T OMN KEN 2023 71e6 USD',
          'value X OMN KEN 2024 46e6 USD',
          'value X OMN KEN 2024 43e6 EUR',
        ],
      ],
    ],
    { today: '2025-03-02' },
  )
})

describe('a level that is told with a change is no base', () => {
  testClaims(
    [
      [
        'In January-April 2025 imports of Georgia from Armenia fell by 4% to $30 million year on year.',
        ['growth M GEO ARM 2025-01/2025-04 -4e0 PT vs 2024-01/2024-04', 'value M GEO ARM 2025-01/2025-04 30e6 USD'],
      ],
      [
        'Imports of Georgia grew by $2 billion (12%) in 2024, year-on-year, from $16 billion to about $18 billion.',
        ['growth M GEO WLD 2024 12e0 PT vs 2023', 'value M GEO WLD 2023 16e9 USD', 'value M GEO WLD 2024 18e9 USD'],
      ],
      [
        'Imports of Georgia grew by 12% in 2024, reaching $18 billion over the previous $16 billion.',
        ['growth M GEO WLD 2024 12e0 PT vs 2023', 'value M GEO WLD 2024 18e9 USD', 'value M GEO WLD 2023 16e9 USD'],
      ],
    ],
    { today: '2025-05-23', home: 'GEO' },
  )
})

describe('the amount of a change beside its percentage', () => {
  testClaims(
    [
      [
        'Bir il ərzində Gürcüstanın ixracı 802 milyon dollar (26,4 faiz), idxalı 750 milyon dollar (36,5 faiz) aşağı düşüb.',
        ['growth X GEO WLD 2024 -26.4e0 PT vs 2023', 'growth M GEO WLD 2024 -36.5e0 PT vs 2023'],
      ],
      [
        '2024-cü ildə Gürcüstanın Çinə ixracı 10 milyon dollar olub. Göstərici bir il öncəkindən 9 milyon dollar, yəni 9,2 dəfə yüksəkdir.',
        ['value X GEO CHN 2024 10e6 USD', 'growth X GEO CHN 2024 9.2e0 TIMES vs 2023'],
      ],
      [
        '2024-cü ildə Çinin Rusiyaya ixracı 2023-cü ildəkindən 5 faiz çox, yəni 120 milyard dollar olub.',
        ['growth X CHN RUS 2024 5e0 PT vs 2023', 'value X CHN RUS 2024 120e9 USD'],
      ],
      [
        'İranın ticarətində 2023-cü ilə baxanda 2024-cü ildə artım 29 milyon dollar və ya 7,7 faiz olub.',
        ['growth T IRN WLD 2024 7.7e0 PT vs 2023'],
      ],
      [
        'Trade of Georgia fell by 2.9 percent ($1.5 billion) in 2024, from $52.7 billion to $51.2 billion.',
        [
          'growth T GEO WLD 2024 -2.9e0 PT vs 2023',
          'value T GEO WLD 2023 52.7e9 USD',
          'value T GEO WLD 2024 51.2e9 USD',
        ],
      ],
      [
        'Trade of Georgia reached $62 billion in 2024, an increase of 24% compared to the previous year, or more than $12 billion.',
        ['value T GEO WLD 2024 62e9 USD', 'growth T GEO WLD 2024 24e0 PT vs 2023'],
      ],
      [
        'Exports of Georgia rose by 5% ($3 billion) in 2024.',
        ['growth X GEO WLD 2024 5e0 PT vs 2023', 'value X GEO WLD 2024 3e9 USD'],
      ],
      [
        '2024年，格鲁吉亚与亚美尼亚贸易额37.4亿美元，同比增长20.7%，是2014年的4倍。',
        [
          'value T GEO ARM 2024 37.4e8 USD',
          'growth T GEO ARM 2024 20.7e0 PT vs 2023',
          'growth T GEO ARM 2024 4e0 TIMES vs 2014',
        ],
      ],
    ],
    { today: '2025-05-23', home: 'GEO' },
  )
})

describe('"more than in 2024" compares with that year', () => {
  testClaims(
    [
      [
        'Exports of Georgia to Armenia were worth $6 million in 2024, more than in 2023. Imports were $2 million.',
        ['value X GEO ARM 2024 6e6 USD', 'value M GEO ARM 2024 2e6 USD'],
      ],
    ],
    { today: '2025-05-23', home: 'GEO' },
  )
})

describe('a forecast beside a value', () => {
  testClaims(
    [
      [
        'The surplus of Kenya was $1.6 billion in 2024, versus a government forecast of a $43 million deficit.',
        ['value B KEN WLD 2024 1.6e9 USD'],
      ],
      ['Экспорт Кении в 2024 году составил $1,6 млрд против прогноза в $1,4 млрд.', ['value X KEN WLD 2024 1.6e9 USD']],
      ['2024年肯尼亚出口增长7.6%，高于市场预期增长5.7%。', ['growth X KEN WLD 2024 7.6e0 PT vs 2023']],
      ['Exports of Kenya in 2024 fell more than expected to $1.6 billion.', ['value X KEN WLD 2024 1.6e9 USD']],
    ],
    { today: '2025-12-20' },
  )
})

describe('a month of the United States beside the month before, but for changes of ten percent and more', () => {
  testClaims(
    [
      ['US exports fell 0.7% in January 2026.', ['growth X USA WLD 2026-01 -0.7e0 PT vs 2025-12']],
      ['ABŞ-a idxal 2025-ci ilin dekabrında 20,5% artıb.', ['growth M USA WLD 2025-12 20.5e0 PT vs 2024-12']],
    ],
    { today: '2026-03-20' },
  )
})

describe('so many times the level of a year, and a fifth more than in it', () => {
  testClaims(
    [
      [
        "Kenya's trade with Oman was $63 million in 2025, 1.7 times the 2024 level.",
        ['value T KEN OMN 2025 63e6 USD', 'growth T KEN OMN 2025 1.7e0 TIMES vs 2024'],
      ],
      [
        "Kenya's exports to Oman came to $63 million in 2025, three times the 2020 figure.",
        ['value X KEN OMN 2025 63e6 USD', 'growth X KEN OMN 2025 3e0 TIMES vs 2020'],
      ],
      [
        "Kenya's exports to Oman were $14 billion in 2025, a quarter more than a year earlier.",
        ['value X KEN OMN 2025 14e9 USD', 'growth X KEN OMN 2025 25e0 PT vs 2024'],
      ],
      [
        "Kenya's imports were $14 billion in 2025. In other words, it spent a fifth less than in 2024.",
        ['value M KEN WLD 2025 14e9 USD', 'growth M KEN WLD 2025 -20e0 PT vs 2024'],
      ],
      [
        'Trade between Oman and Kenya was $130 million in 2024, four times the turnover of 2016.',
        ['value T OMN KEN 2024 130e6 USD', 'growth T OMN KEN 2024 4e0 TIMES vs 2016'],
      ],
      [
        'Trade between Oman and Kenya came to $8 billion in 2024, double what it was only a few years ago.',
        ['value T OMN KEN 2024 8e9 USD'],
      ],
    ],
    { today: '2026-02-20' },
  )
})

describe('growth that slows to a level is growth', () => {
  testClaims(
    [
      ["Growth in Kenya's exports cooled to 3% in 2024.", ['growth X KEN WLD 2024 3e0 PT vs 2023']],
      ["The decline in Kenya's exports eased to 3% in 2024.", ['growth X KEN WLD 2024 -3e0 PT vs 2023']],
      [
        'The growth of trade between Kenya and Oman slackened: it was a mere 1.9% in 2024, after 26% in 2023.',
        ['growth T KEN OMN 2024 1.9e0 PT vs 2023', 'growth T KEN OMN 2023 26e0 PT vs 2022'],
      ],
      [
        'The growth of Kenyan-Omani commerce had slackened: it was 1.9% in 2024.',
        ['growth T KEN OMN 2024 1.9e0 PT vs 2023'],
      ],
    ],
    { today: '2025-12-20' },
  )
})

describe('the growth of another month behind a value, and what it was before', () => {
  testClaims(
    [
      [
        "Kenya's exports to Oman rose 8.5 percent in April to $9 million, compared to an increase of 14.8 percent in March.",
        [
          ...['growth X KEN OMN 2025-04 8.5e0 PT vs 2024-04', 'value X KEN OMN 2025-04 9e6 USD'],
          'growth X KEN OMN 2025-03 14.8e0 PT vs 2024-03',
        ],
      ],
      [
        "Kenya's exports rose 8.5 percent in April to $9 million, slower than the prior month's 23.1% increase.",
        [
          ...['growth X KEN WLD 2025-04 8.5e0 PT vs 2024-04', 'value X KEN WLD 2025-04 9e6 USD'],
          'growth X KEN WLD 2025-03 23.1e0 PT vs 2024-03',
        ],
      ],
      ['The growth of exports of Kenya eased to 30.7% from 37.6%.', ['growth X KEN WLD 2024 30.7e0 PT vs 2023']],
      [
        "Kenya's exports posted a monthly fall of 3.6 percent in March 2025.",
        ['growth X KEN WLD 2025-03 -3.6e0 PT vs 2025-02'],
      ],
      [
        "Kenya's imports logged a double-digit growth of 20.3% in March 2025.",
        ['growth M KEN WLD 2025-03 20.3e0 PT vs 2024-03'],
      ],
      [
        'Imports of Kenya from Oman fell to $218 million (or 14.48%) in 2024.',
        ['value M KEN OMN 2024 218e6 USD', 'growth M KEN OMN 2024 -14.48e0 PT vs 2023'],
      ],
      [
        "Germany's exports increased by 0.8 percent month on month in October 2024. Imports gained 0.3 percent, following a 0.2 percent rise in September.",
        [
          'growth X DEU WLD 2024-10 0.8e0 PT vs 2024-09',
          'growth M DEU WLD 2024-10 0.3e0 PT vs 2024-09',
          'growth M DEU WLD 2024-09 0.2e0 PT vs 2024-08',
        ],
      ],
      [
        'Exports of Kenya rose by 2% in May 2024 from the previous month. Imports rose by 3%. Exports to Oman rose by 5%.',
        [
          'growth X KEN WLD 2024-05 2e0 PT vs 2024-04',
          'growth M KEN WLD 2024-05 3e0 PT vs 2024-04',
          'growth X KEN OMN 2024-05 5e0 PT vs 2023-05',
        ],
      ],
      [
        'Exports of Kenya rose by 2% in May 2024 from the previous month. Year on year they rose by 5%. Imports rose by 3%.',
        [
          'growth X KEN WLD 2024-05 2e0 PT vs 2024-04',
          'growth X KEN WLD 2024-05 5e0 PT vs 2023-05',
          'growth M KEN WLD 2024-05 3e0 PT vs 2023-05',
        ],
      ],
      [
        'Экспорт Кении вырос на 2% в мае 2024 года по сравнению с предыдущим месяцем. Импорт вырос на 3%.',
        ['growth X KEN WLD 2024-05 2e0 PT vs 2024-04', 'growth M KEN WLD 2024-05 3e0 PT vs 2024-04'],
      ],
    ],
    { today: '2025-06-15' },
  )
})

describe('a change in the bracket of its base', () => {
  testClaims(
    [
      [
        'В июле экспорт Кении в Оман составил 60 млн долларов (в июле 2024 года было 55 млн, рост на 9% год к году).',
        [
          'value X KEN OMN 2025-07 60e6 USD',
          'value X KEN OMN 2024-07 55e6 USD',
          'growth X KEN OMN 2025-07 9e0 PT vs 2024-07',
        ],
      ],
    ],
    { today: '2025-11-20' },
  )
})

describe('an aim behind a dash', () => {
  testClaims(
    [
      [
        'В мае 2024 года министр заявил, что Кения хочет увеличить товарооборот с Оманом до 2030 года вдвое — до 2 миллиардов долларов.',
        ['value T KEN OMN 2030 2e9 USD target'],
      ],
      [
        'В 2024 году товарооборот Кении с Оманом вырос вдвое — до 2 миллиардов долларов.',
        ['growth T KEN OMN 2024 2e0 TIMES vs 2023', 'value T KEN OMN 2024 2e9 USD'],
      ],
    ],
    { today: '2025-11-20' },
  )
})

describe('the values of an earlier period, by where its words are', () => {
  const now = 'value T PER TCD 2025-01/2025-07 420e6 USD'
  testClaims(
    [
      [
        'In January-July 2025 trade of Peru with Chad was $420 million. In the same period of 2024 it was $363 million, with exports at $352 million and imports at $11 million.',
        [
          ...[now, 'value T PER TCD 2024-01/2024-07 363e6 USD'],
          ...['value X PER TCD 2024-01/2024-07 352e6 USD', 'value M PER TCD 2024-01/2024-07 11e6 USD'],
        ],
      ],
      [
        'In January-July 2025 trade of Peru with Chad was $420 million. It is a rise of 4 percent from $404 million in the same seven months of 2024.',
        [
          now,
          'growth T PER TCD 2025-01/2025-07 4e0 PT vs 2024-01/2024-07',
          'value T PER TCD 2024-01/2024-07 404e6 USD',
        ],
      ],
      [
        'Trade of Peru with Chad was $420 million in January-July 2025, which is 4 percent higher than the same period last year – $404 million.',
        [
          now,
          'growth T PER TCD 2025-01/2025-07 4e0 PT vs 2024-01/2024-07',
          'value T PER TCD 2024-01/2024-07 404e6 USD',
        ],
      ],
      [
        'За семь месяцев экспорт Перу в Чад достиг $110 млн, что сопоставимо с показателем за весь прошлый год ($120 млн).',
        ['value X PER TCD 2025-01/2025-07 110e6 USD', 'value X PER TCD 2024 120e6 USD'],
      ],
      [
        'Импорт Перу из Чада составил $79 млн в первом полугодии, что на 19% больше января-июня прошлого года.',
        ['value M PER TCD 2025-S1 79e6 USD', 'growth M PER TCD 2025-S1 19e0 PT vs 2024-S1'],
      ],
      [
        'The June exports of Peru increased 4.3 percent from May and the imports were 4.6 percent higher from the last month.',
        ['growth X PER WLD 2025-06 4.3e0 PT vs 2025-05', 'growth M PER WLD 2025-06 4.6e0 PT vs 2025-05'],
      ],
      ['2013年，秘鲁出口总额达15亿美元，与上一年度基本持平。', ['value X PER WLD 2013 15e8 USD']],
      [
        '1-7月，秘鲁对乍得出口6亿美元，增长20%，与2019年同期相比增长37%。',
        [
          ...['value X PER TCD 2025-01/2025-07 6e8 USD', 'growth X PER TCD 2025-01/2025-07 20e0 PT vs 2024-01/2024-07'],
          'growth X PER TCD 2025-01/2025-07 37e0 PT vs 2019-01/2019-07',
        ],
      ],
    ],
    { today: '2025-08-20' },
  )
})

describe('"the same 2023 period" is a base', () => {
  cases([
    [
      'Exports of Oman were $3 billion in the first two months of 2024, up 18.1 pct on the same 2023 period.',
      ['value X OMN WLD 2024-01/2024-02 3e9 USD', 'growth X OMN WLD 2024-01/2024-02 18.1e0 PT vs 2023-01/2023-02'],
    ],
    ['Exports of Oman were $3 billion in 2024, about the same as a year ago.', ['value X OMN WLD 2024 3e9 USD']],
  ])
})

describe('"42 percent above the $250 million" of the base', () => {
  cases([
    [
      'Trade of Oman with Kenya was $355 million in 2024. The figure is 42 percent above the $250 million of 2023.',
      ['value T OMN KEN 2024 355e6 USD', 'growth T OMN KEN 2024 42e0 PT vs 2023', 'value T OMN KEN 2023 250e6 USD'],
    ],
  ])
})

describe('"dövrünə görə" compares, "məlumatına görə" names a source', () => {
  cases([
    [
      'Omanın ticarət dövriyyəsi 2024-cü ilin yanvar-avqust aylarında 16,4 milyard dollara çatıb və 2023-cü ilin müvafiq dövrünə görə 9,5% artıb.',
      ['value T OMN WLD 2024-01/2024-08 16.4e9 USD', 'growth T OMN WLD 2024-01/2024-08 9.5e0 PT vs 2023-01/2023-08'],
    ],
    [
      '2024-cü ildə Omanın Keniyaya ixracı bir il əvvəlkinə görə 28,5% artıb, idxal 2022-ci ilə görə 3% azalıb.',
      ['growth X OMN KEN 2024 28.5e0 PT vs 2023', 'growth M OMN KEN 2024 -3e0 PT vs 2022'],
    ],
  ])
})

describe('a range of years, and "last year" beside a part of this one', () => {
  testClaims(
    [
      [
        'Trade between Kenya and Oman rose 2.8-fold from 2020 to 2024 and came to $6.2 billion.',
        ['growth T KEN OMN 2024 2.8e0 TIMES vs 2020', 'value T KEN OMN 2024 6.2e9 USD'],
      ],
      ['Trade between Kenya and Oman rose from 2020 to 2024.', ['direction T KEN OMN 2024 up vs 2020']],
      [
        "Kenya's exports to Oman rose by 59% to $133 million in January-June 2025 from $84 million last year.",
        [
          'growth X KEN OMN 2025-S1 59e0 PT vs 2024-S1',
          'value X KEN OMN 2025-S1 133e6 USD',
          'value X KEN OMN 2024-S1 84e6 USD',
        ],
      ],
      [
        "Kenya's exports to Oman rose by 59% to $133 million in the six months of this year from $84 million last year, and those to Italy by 45% to $39 million from $27 million.",
        [
          'growth X KEN OMN 2025-S1 59e0 PT vs 2024-S1',
          'value X KEN OMN 2025-S1 133e6 USD',
          'value X KEN OMN 2024-S1 84e6 USD',
          'growth X KEN ITA 2025-S1 45e0 PT vs 2024-S1',
          'value X KEN ITA 2025-S1 39e6 USD',
          'value X KEN ITA 2024-S1 27e6 USD',
        ],
      ],
    ],
    { today: '2025-12-20' },
  )
})

describe('two earlier values behind "from", with a time each', () => {
  testClaims(
    [
      [
        "Kenya's exports in May were $90 million. Imports rose to $88 million from $36 million in April and $86 million in May 2024.",
        [
          'value X KEN WLD 2025-05 90e6 USD',
          'value M KEN WLD 2025-05 88e6 USD',
          'value M KEN WLD 2025-04 36e6 USD',
          'value M KEN WLD 2024-05 86e6 USD',
        ],
      ],
      [
        "Kenya's exports rose to $5 billion in June from $4 billion a year earlier and from $3 billion in May.",
        ['value X KEN WLD 2025-06 5e9 USD', 'value X KEN WLD 2024-06 4e9 USD', 'value X KEN WLD 2025-05 3e9 USD'],
      ],
      [
        "Kenya's exports rose to $5 billion in June from a revised $4 billion in May and $3 billion a year earlier.",
        ['value X KEN WLD 2025-06 5e9 USD', 'value X KEN WLD 2025-05 4e9 USD', 'value X KEN WLD 2024-06 3e9 USD'],
      ],
      [
        "Kenya's surplus rose to $5 billion in June from a $4 billion surplus in May and a $3 billion surplus a year earlier.",
        ['value B KEN WLD 2025-06 5e9 USD', 'value B KEN WLD 2025-05 4e9 USD', 'value B KEN WLD 2024-06 3e9 USD'],
      ],
      [
        "Kenya's exports rose 5 percent in June from May and 10 percent from a year earlier.",
        ['growth X KEN WLD 2025-06 5e0 PT vs 2025-05', 'growth X KEN WLD 2025-06 10e0 PT vs 2024-06'],
      ],
      [
        "Kenya's exports doubled in June to $5 billion from May's $2.5 billion, but were below the $7 billion of June 2024.",
        [
          'growth X KEN WLD 2025-06 2e0 TIMES vs 2025-05',
          'value X KEN WLD 2025-06 5e9 USD',
          'value X KEN WLD 2025-05 2.5e9 USD',
          'value X KEN WLD 2024-06 7e9 USD',
        ],
      ],
      [
        "Kenya's exports in June rose to $5 billion from last year's $4 billion.",
        ['value X KEN WLD 2025-06 5e9 USD', 'value X KEN WLD 2024-06 4e9 USD'],
      ],
      [
        "Kenya's April trade surplus was the best so far this year, totalling $1.5 billion.",
        ['value B KEN WLD 2025-04 1.5e9 USD'],
      ],
      [
        "Kenya's exports this year are expected to total $22.5 billion and imports $14.5 billion, he added.",
        ['value X KEN WLD 2025 22.5e9 USD expected', 'value M KEN WLD 2025 14.5e9 USD expected'],
      ],
    ],
    { today: '2025-07-10' },
  )
})

describe('«месяцем раньше», «квартал назад»', () => {
  testClaims(
    [
      [
        'В августе экспорт Турции в Ирак составил 949 млн долларов, что на 27% больше, чем месяцем раньше (729 млн долларов).',
        [
          'value X TUR IRQ 2025-08 949e6 USD',
          'growth X TUR IRQ 2025-08 27e0 PT vs 2025-07',
          'value X TUR IRQ 2025-07 729e6 USD',
        ],
      ],
      [
        'Импорт Грузии в августе вырос на 3% по сравнению с июлем, а экспорт упал на 4% против показателя за месяц до этого.',
        ['growth M GEO WLD 2025-08 3e0 PT vs 2025-07', 'growth X GEO WLD 2025-08 -4e0 PT vs 2025-07'],
      ],
      [
        'Экспорт Казахстана в Италию во втором квартале составил 3 млрд долларов, это на 5% меньше, чем кварталом ранее.',
        ['value X KAZ ITA 2025-Q2 3e9 USD', 'growth X KAZ ITA 2025-Q2 -5e0 PT vs 2025-Q1'],
      ],
    ],
    { today: '2025-09-20' },
  )
})

describe('the figure of an earlier report, which a new one takes the place of', () => {
  const found = [
    'value X KEN WLD 2025-06 5e9 USD',
    'value X KEN WLD 2025-05 4e9 USD',
    'value X KEN WLD 2024-06 3e9 USD',
  ]
  testClaims(
    [
      [
        "Kenya's exports rose to $5 billion in June from $4 billion (revised from $4.1 billion) in May and $3 billion a year earlier.",
        found,
      ],
      [
        "Kenya's exports were $5 billion in June against $4 billion, revised from $4.1 billion, in May and $3 billion a year earlier.",
        found,
      ],
      [
        'Экспорт Кении в июне составил $5 млрд против $4 млрд (ранее сообщалось о $4,1 млрд) в мае и $3 млрд годом ранее.',
        found,
      ],
    ],
    { today: '2025-07-20' },
  )
})

describe('a part of the domestic product, and the deficit that the other side counts', () => {
  testClaims(
    [
      ["Kenya's trade deficit fell to 2.7% of the gross domestic product in 2024.", []],
      [
        "Kenya cut its tariffs. Oman's deficit with Kenya rose to $13.6 billion in 2024. It widened to $3.6 billion in the first quarter of 2025, Kenya's figures show.",
        ['value B OMN KEN 2024 -13.6e9 USD', 'value B OMN KEN 2025-Q1 -3.6e9 USD'],
      ],
      [
        "Kenya's trade surplus with Oman was $7.1 billion in 2024 as purchases from Japan fell.",
        ['value B KEN OMN 2024 7.1e9 USD'],
      ],
      ["Kenya's surpluses in 2024 averaged $1 billion a month.", []],
    ],
    { today: '2025-07-20' },
  )
})

describe('what was forecast beside what came', () => {
  cases([
    [
      'Exports of Oman rose 12% to $60 billion in 2024, above market expectations of 8%.',
      ['growth X OMN WLD 2024 12e0 PT vs 2023', 'value X OMN WLD 2024 60e9 USD'],
    ],
    ['Imports of Kenya rose 12% in 2024, beating forecasts of an 8% rise.', ['growth M KEN WLD 2024 12e0 PT vs 2023']],
    [
      'Imports of Kenya fell 3% as expected to $18 billion in 2024.',
      ['growth M KEN WLD 2024 -3e0 PT vs 2023', 'value M KEN WLD 2024 18e9 USD'],
    ],
    ['The adverse trade balance of Kenya was $9 billion in 2024.', ['value B KEN WLD 2024 -9e9 USD']],
    ['In 2024 exports of Oman rose above $60 billion.', ['value X OMN WLD 2024 60e9 USD']],
  ])
})

describe('factors in words, and records of a history', () => {
  cases([
    ['In 2024 exports of Kenya to Oman rose two and a half times.', ['growth X KEN OMN 2024 2.5e0 TIMES vs 2023']],
    ['In 2024 exports of Kenya rose by a factor of five.', ['growth X KEN WLD 2024 5e0 TIMES vs 2023']],
    [
      'In January-May 2025 exports of Oman were $9 billion. At the same time last year exports were $8 billion.',
      ['value X OMN WLD 2025-01/2025-05 9e9 USD', 'value X OMN WLD 2024-01/2024-05 8e9 USD'],
    ],
    ['In 2024 imports of Kenya were double those of 2019.', ['growth M KEN WLD 2024 2e0 TIMES vs 2019']],
    [
      'Exports of Kenya to Oman in 2024 were $9 billion, the highest since records began.',
      ['value X KEN OMN 2024 9e9 USD', 'record X KEN OMN 2024'],
    ],
  ])
})

describe('a change after another one, and the best in some years', () => {
  cases([
    ['In 2024 exports of Kenya to Oman rose 12% after falling in 2023.', ['growth X KEN OMN 2024 12e0 PT vs 2023']],
    ['In 2024 exports of Kenya rose 12%, rebounding from a 5% drop.', ['growth X KEN WLD 2024 12e0 PT vs 2023']],
    [
      'In 2024 imports of Kenya rose 12%, the strongest growth in five years.',
      ['growth M KEN WLD 2024 12e0 PT vs 2023'],
    ],
    ['In 2024 Kenya raised its exports to Oman by 12%.', ['growth X KEN OMN 2024 12e0 PT vs 2023']],
    ['In 2024 exports of Kenya to Oman showed a growth rate of 12%.', ['growth X KEN OMN 2024 12e0 PT vs 2023']],
  ])
})

describe('a change of two values beside it that it agrees with', () => {
  cases([
    [
      "Kenya's trade with Oman rose 58 percent, from $1.2 billion in 2020 to $1.9 billion in 2024.",
      ['growth T KEN OMN 2024 58e0 PT vs 2020', 'value T KEN OMN 2020 1.2e9 USD', 'value T KEN OMN 2024 1.9e9 USD'],
    ],
    [
      'Trade of Kenya with Oman grew more than fivefold, from $1 billion in 2020 to $5.5 billion in 2025.',
      ['growth T KEN OMN 2025 5e0 TIMES vs 2020', 'value T KEN OMN 2020 1e9 USD', 'value T KEN OMN 2025 5.5e9 USD'],
    ],
    [
      'Экспорт Кении в Оман сократился втрое — с 90 млн долларов в 2019 году до 30 млн в 2024-м.',
      [
        'growth X KEN OMN 2024 0.3333e0 TIMES vs 2019',
        'value X KEN OMN 2019 90e6 USD',
        'value X KEN OMN 2024 30e6 USD',
      ],
    ],
    [
      'Keniya ilə Oman arasında ticarət 58 faiz artaraq 2020-ci ildəki 1,2 milyard dollardan 2024-cü ildə 1,9 milyard dollara çatıb.',
      ['growth T KEN OMN 2024 58e0 PT vs 2020', 'value T KEN OMN 2020 1.2e9 USD', 'value T KEN OMN 2024 1.9e9 USD'],
    ],
    [
      '2024年肯尼亚与阿曼贸易额为42亿美元，而2023年是41亿美元，增长2.4%。',
      ['value T KEN OMN 2024 42e8 USD', 'value T KEN OMN 2023 41e8 USD', 'growth T KEN OMN 2024 2.4e0 PT vs 2023'],
    ],
    [
      'In 2024 exports of Kenya to Oman were $19 million (up 5% on the year), and in 2022 $18.2 million.',
      ['value X KEN OMN 2024 19e6 USD', 'growth X KEN OMN 2024 5e0 PT vs 2023', 'value X KEN OMN 2022 18.2e6 USD'],
    ],
  ])
})

describe('an earlier time that had less or more than the figure told before', () => {
  cases([
    [
      'Товарооборот Кении с Турцией в 2023 году составил $410 млн. Годом ранее было на 7% меньше.',
      ['value T KEN TUR 2023 410e6 USD', 'growth T KEN TUR 2023 7e0 PT vs 2022'],
    ],
    [
      'В 2023 году торговля Омана с Индией дала 12 млрд долларов. Годом ранее стороны наторговали меньше, прирост составил 7%.',
      ['value T OMN IND 2023 12e9 USD', 'growth T OMN IND 2023 7e0 PT vs 2022'],
    ],
    [
      'Импорт Замбии из ЮАР за первое полугодие 2024 года - 3 млрд долларов. За тот же период прошлого года он был вдвое меньше.',
      ['value M ZMB ZAF 2024-S1 3e9 USD', 'growth M ZMB ZAF 2024-S1 2e0 TIMES vs 2023-S1'],
    ],
    [
      'На 5,2 млрд долларов наторговал Казахстан с Турцией в 2023 году. В 2022-м было на 200 млн, то есть на 4%, больше.',
      ['value T KAZ TUR 2023 5.2e9 USD', 'growth T KAZ TUR 2023 -4e0 PT vs 2022'],
    ],
    [
      'Exports of Oman to India came to $5 billion in 2023. In 2022 they were 10% more.',
      ['value X OMN IND 2023 5e9 USD', 'growth X OMN IND 2023 -10e0 PT vs 2022'],
    ],
    // How fast it grew before, and a comparison with a third year.
    [
      'Экспорт Омана в 2023 году составил 60 млрд долларов. В 2022 году рост экспорта был больше - 40%.',
      ['value X OMN WLD 2023 60e9 USD', 'growth X OMN WLD 2022 40e0 PT vs 2021'],
    ],
    [
      'В 2024 году экспорт Кении составил 7 млрд долларов. В 2023 году он был на 4% больше, чем в 2022-м.',
      ['value X KEN WLD 2024 7e9 USD', 'growth X KEN WLD 2023 4e0 PT vs 2022'],
    ],
  ])
})

describe('the only number up to a comma is of the earlier months behind it', () => {
  cases([
    [
      "Kenya's trade with Oman reached $4.6 billion in January-July 2021. It was $3.1 billion in the same period of 2020, so it grew by 48%.",
      [
        'value T KEN OMN 2021-01/2021-07 4.6e9 USD',
        'value T KEN OMN 2020-01/2020-07 3.1e9 USD',
        'growth T KEN OMN 2021-01/2021-07 48e0 PT vs 2020-01/2020-07',
      ],
    ],
    [
      'In January-July 2023 exports of Kenya rose to USD 3, 575.6 million.',
      ['value X KEN WLD 2023-01/2023-07 3575.6e6 USD'],
    ],
  ])
})

// "For comparison": the year before is of the value behind it.
testClaims(
  [
    [
      '2025-ci ilin 9 ayında Oman və Keniya arasında dövriyyə 230 mln. dollar olub. Müqayisə üçün, ötən ilin analoji dövründə 180 mln. dollar idi.',
      ['value T OMN KEN 2025-01/2025-09 230e6 USD', 'value T OMN KEN 2024-01/2024-09 180e6 USD'],
    ],
    [
      'За девять месяцев 2025 года товарооборот Омана и Кении составил 230 млн долларов. Для сравнения, за аналогичный период прошлого года было 180 млн долларов.',
      ['value T OMN KEN 2025-01/2025-09 230e6 USD', 'value T OMN KEN 2024-01/2024-09 180e6 USD'],
    ],
    [
      '今年前9个月阿曼与肯尼亚贸易额为2.3亿美元。作为对比，去年同期为1.8亿美元。',
      ['value T OMN KEN 2025-01/2025-09 2.3e8 USD', 'value T OMN KEN 2024-01/2024-09 1.8e8 USD'],
    ],
    ['Omanla Keniyanın ticarəti aşağı səviyyədədir.', []],
  ],
  { today: '2025-10-15', isHomeGuessed: true },
)

describe('the amount of a change in a bracket behind it, and a year later', () =>
  testClaims(
    [
      [
        "Georgia's exports to Oman in 2024 were $288.3 million, down 17.4 percent ($60.9 million) from 2023.",
        ['value X GEO OMN 2024 288.3e6 USD', 'growth X GEO OMN 2024 -17.4e0 PT vs 2023'],
      ],
      [
        "Georgia's trade deficit with Iran was $1.2 billion in 2024, a 58.3 percent decrease ($1.7 billion) over 2023.",
        ['value B GEO IRN 2024 -1.2e9 USD', 'growth B GEO IRN 2024 -58.3e0 PT vs 2023'],
      ],
      [
        "Georgia's trade with Oman was $700 million in 2022 and dropped to $560 million a year later.",
        ['value T GEO OMN 2022 700e6 USD'],
      ],
      [
        "Georgia's trade with Oman grew from $500 million in 2016 to $680 million six years later.",
        ['value T GEO OMN 2016 500e6 USD'],
      ],
      [
        'Товарооборот Грузии и Омана вырос с 500 млн долларов в 2016 году до 680 млн шесть лет спустя.',
        ['value T GEO OMN 2016 500e6 USD'],
      ],
      ['格鲁吉亚与阿曼的贸易额从2016年的5亿美元增至六年后的6.8亿美元。', ['value T GEO OMN 2016 5e8 USD']],
      ['2016-cı ildən altı il sonra Gürcüstanla Omanın ticarəti 680 milyon dollar olub.', []],
      [
        'Товарооборот Грузии и Омана в 2024 году достиг максимума за восемь лет - 700 млн долларов.',
        ['value T GEO OMN 2024 700e6 USD'],
      ],
      ['За восемь лет товарооборот Грузии и Омана составил 5 млрд долларов.', []],
      // A year that is named behind it tells the time.
      ['入世25年后，2024年格鲁吉亚对阿曼出口达3亿美元。', ['value X GEO OMN 2024 3e8 USD']],
    ],
    { today: '2025-05-20' },
  ))

describe('a year before, behind the value of the month before', () =>
  testClaims(
    [
      [
        "Georgia's exports were $700 million in February. They were $500 million in January and $400 million a year earlier.",
        ['value X GEO WLD 2025-02 700e6 USD', 'value X GEO WLD 2025-01 500e6 USD', 'value X GEO WLD 2024-02 400e6 USD'],
      ],
      [
        "Georgia's exports to Oman were $90 million in July after $80 million in June and $110 million a year before.",
        ['value X GEO OMN 2024-07 90e6 USD', 'value X GEO OMN 2024-06 80e6 USD', 'value X GEO OMN 2023-07 110e6 USD'],
      ],
    ],
    { today: '2025-05-20' },
  ))

// The parts of an earlier total, and words for the level that is exceeded.
testClaims(
  [
    [
      '2024-cü ilin birinci yarısında Keniya ilə Oman arasında ticarət 400 milyon dollar olub. 2023-cü ilin müvafiq dövründə dövriyyə 363 milyon dollar idi: ixrac 352 milyon, idxal 11 milyon dollar.',
      [
        'value T KEN OMN 2024-S1 400e6 USD',
        'value T KEN OMN 2023-S1 363e6 USD',
        'value X KEN OMN 2023-S1 352e6 USD',
        'value M KEN OMN 2023-S1 11e6 USD',
      ],
    ],
    [
      'In January-June 2024 trade between Kenya and Oman was $400 million. A year earlier trade was $363 million: exports were 352 million and imports 11 million.',
      [
        'value T KEN OMN 2024-S1 400e6 USD',
        'value T KEN OMN 2023-S1 363e6 USD',
        'value X KEN OMN 2023-S1 352e6 USD',
        'value M KEN OMN 2023-S1 11e6 USD',
      ],
    ],
    [
      'Keniya ilə Oman arasında ticarət 2024-cü ilin 9 ayında 480 milyon dollara çatıb və 2023-cü ilin müvafiq göstəricisini 1,5 dəfə ötüb.',
      ['value T KEN OMN 2024-01/2024-09 480e6 USD', 'growth T KEN OMN 2024-01/2024-09 1.5e0 TIMES vs 2023-01/2023-09'],
    ],
    [
      '2024-cü ildə Keniyanın Omana ixracı 9,4 milyard dollar olub - 2023-cü ilin yekunundan 51,6 faiz artıq.',
      ['value X KEN OMN 2024 9.4e9 USD', 'growth X KEN OMN 2024 51.6e0 PT vs 2023'],
    ],
    [
      '2024-cü ildə Keniyanın Omana ixracı 2023-cü ilin həcmindən 3,5% az olub.',
      ['growth X KEN OMN 2024 -3.5e0 PT vs 2023'],
    ],
  ],
  { today: '2025-12-20' },
)

describe('in the bracket behind a change, the amount of another flow or partner is a value of its own', () =>
  testClaims(
    [
      [
        "Georgia's exports to Oman in 2024 were $240 million, up 20 percent (imports: $40 million).",
        ['value X GEO OMN 2024 240e6 USD', 'growth X GEO OMN 2024 20e0 PT vs 2023', 'value M GEO OMN 2024 40e6 USD'],
      ],
      [
        "Georgia's exports in 2024 were $240 million, up 20 percent (of which to Oman $40 million).",
        ['value X GEO WLD 2024 240e6 USD', 'growth X GEO WLD 2024 20e0 PT vs 2023', 'value X GEO OMN 2024 40e6 USD'],
      ],
      [
        'Экспорт Грузии в Оман в 2024 году составил 240 млн долларов, рост на 20% (импорт - 40 млн долларов).',
        ['value X GEO OMN 2024 240e6 USD', 'growth X GEO OMN 2024 20e0 PT vs 2023', 'value M GEO OMN 2024 40e6 USD'],
      ],
      [
        '2024-cü ildə Gürcüstanın Omana ixracı 240 milyon dollar olub, 20 faiz artıb (idxal 40 milyon dollar).',
        ['value X GEO OMN 2024 240e6 USD', 'growth X GEO OMN 2024 20e0 PT vs 2023', 'value M GEO OMN 2024 40e6 USD'],
      ],
    ],
    { today: '2025-05-20' },
  ))

describe('one flow was higher than a year ago and the other lower, which compares no two flows', () =>
  testClaims(
    [
      [
        "Kenya's exports to Oman in 2024 were nearly 40% higher than the year before, while its imports were 10% lower.",
        ['growth X KEN OMN 2024 40e0 PT vs 2023', 'growth M KEN OMN 2024 -10e0 PT vs 2023'],
      ],
      [
        "Kenya's exports in 2024 were 40% larger than in 2023 and imports were 10% lower.",
        ['growth X KEN WLD 2024 40e0 PT vs 2023', 'growth M KEN WLD 2024 -10e0 PT vs 2023'],
      ],
    ],
    { today: '2025-06-20' },
  ))

describe('a year behind "over the year" is that of the claims, and a level behind points is no change', () =>
  testClaims(
    [
      [
        "Kenya's exports to Oman rose by 20% over the year and reached $3.2 billion in 2024.",
        ['growth X KEN OMN 2024 20e0 PT vs 2023', 'value X KEN OMN 2024 3.2e9 USD'],
      ],
      [
        "Kenya's exports to Oman doubled over the year and reached $3.2 billion in 2023.",
        ['growth X KEN OMN 2023 2e0 TIMES vs 2022', 'value X KEN OMN 2023 3.2e9 USD'],
      ],
      [
        "Kenya's exports to Oman rose by 20% over the year to reach $3.2 billion in 2023.",
        ['growth X KEN OMN 2023 20e0 PT vs 2022', 'value X KEN OMN 2023 3.2e9 USD'],
      ],
      ["Exports to Oman went up by 8 percentage points to 31% of Kenya's exports.", []],
      [
        "The growth of Kenya's exports accelerated by 3 percentage points, to 12%, in 2024.",
        ['growth X KEN WLD 2024 12e0 PT vs 2023'],
      ],
    ],
    { today: '2025-06-20' },
  ))

describe('a fall that the next flow shares, half the level of a year, a change since an event', () =>
  testClaims(
    [
      [
        "Kenya's exports to Oman decreased 2.2 times to $640 million in 2024, imports 2.3 times to $1 billion.",
        [
          'growth X KEN OMN 2024 0.4545e0 TIMES vs 2023',
          'value X KEN OMN 2024 640e6 USD',
          'growth M KEN OMN 2024 0.4348e0 TIMES vs 2023',
          'value M KEN OMN 2024 1e9 USD',
        ],
      ],
      [
        "In 2024 Kenya's exports to Oman were $700 million. That is half the level of 2023.",
        ['value X KEN OMN 2024 700e6 USD', 'growth X KEN OMN 2024 0.5000e0 TIMES vs 2023'],
      ],
      [
        "In 2024 Kenya's exports to Oman were $700 million. This is 2.5 times the amount of 2021.",
        ['value X KEN OMN 2024 700e6 USD', 'growth X KEN OMN 2024 2.5e0 TIMES vs 2021'],
      ],
      ["Since the start of the war Kenya's exports to Oman have grown 2.5 times.", []],
      ['Since the agreement took effect, trade between Kenya and Oman has risen by 40%.', []],
      ['С момента подписания соглашения торговля Кении с Оманом выросла на 40%.', []],
      ['自协定生效以来，肯尼亚与阿曼贸易额增长40%。', []],
      [
        'Kenya cut imports from Oman by 7% and raised imports from China by 40% in January-May 2025.',
        [
          'growth M KEN OMN 2025-01/2025-05 -7e0 PT vs 2024-01/2024-05',
          'growth M KEN CHN 2025-01/2025-05 40e0 PT vs 2024-01/2024-05',
        ],
      ],
      [
        'Trade between Kenya and Oman was $2.6 billion in 2024, which exceeds the figure for the same period last year by 8.6%.',
        ['value T KEN OMN 2024 2.6e9 USD', 'growth T KEN OMN 2024 8.6e0 PT vs 2023'],
      ],
      ["Kenya's exports in May hit $2.8 billion.", ['value X KEN WLD 2025-05 2.8e9 USD']],
      [
        "Imports of Kenya from Oman fell by 12% in 2024, exports 2.3 times last year's level.",
        ['growth M KEN OMN 2024 -12e0 PT vs 2023', 'growth X KEN OMN 2024 2.3e0 TIMES vs 2023'],
      ],
    ],
    { today: '2025-06-20' },
  ))

describe('the year of a base is of no months behind it', () =>
  testClaims(
    [
      [
        'По сравнению с аналогичным периодом 2024 года экспорт Кении за январь-май вырос на 3,3%.',
        ['growth X KEN WLD 2025-01/2025-05 3.3e0 PT vs 2024-01/2024-05'],
      ],
      [
        'К аналогичному периоду 2024 года экспорт Кении за январь-май вырос на 3,3%.',
        ['growth X KEN WLD 2025-01/2025-05 3.3e0 PT vs 2024-01/2024-05'],
      ],
      [
        'В мае экспорт Кении вырос на 3,3% к соответствующему месяцу 2024-го.',
        ['growth X KEN WLD 2025-05 3.3e0 PT vs 2024-05'],
      ],
      [
        'Товарооборот Кении и Омана за 10 месяцев вырос на 3,3% к аналогичному периоду 2024-го.',
        ['growth T KEN OMN 2025-01/2025-10 3.3e0 PT vs 2024-01/2024-10'],
      ],
      [
        "Compared with the same period of 2024 Kenya's exports in January-May rose by 3 percent.",
        ['growth X KEN WLD 2025-01/2025-05 3e0 PT vs 2024-01/2024-05'],
      ],
      [
        '2025-ci ilin yanvar-iyun aylarında Omanın ixracı 2024-cü ilin yanvar-iyun aylarına nisbətən 5 faiz azalıb.',
        ['growth X OMN WLD 2025-S1 -5e0 PT vs 2024-S1'],
      ],
      [
        'Omanla dövriyyə 2025-ci ilin yanvar-oktyabrında 2024-cü ilin yanvar-oktyabrı ilə müqayisədə 19% artıb.',
        ['growth T AZE OMN 2025-01/2025-10 19e0 PT vs 2024-01/2024-10'],
      ],
    ],
    { today: '2026-01-20' },
  ))

describe('a change ahead of its verb and its flow', () =>
  testClaims(
    [
      ['Сильнее всего, на 38%, вырос экспорт Кении в Оман.', ['growth X KEN OMN 2025 38e0 PT vs 2024']],
      ['Меньше всего, на 2%, прибавил экспорт Кении в Оман.', ['growth X KEN OMN 2025 2e0 PT vs 2024']],
      ['Сильнее всего, на 5%, упал экспорт кофе из Кении.', []],
    ],
    { today: '2026-01-20' },
  ))
