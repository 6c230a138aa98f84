/** Shares in words, of several flows, and those that are not of all trade. */
import { describe } from 'vitest'
import { testClaims } from './claimed.ts'

describe('the rest, whose flow is told', () =>
  testClaims(
    [
      [
        "Kenya's trade with India was $2.9 billion in 2024. Of this, $0.2 billion fell to exports and the remaining $2.7 billion to imports.",
        ['value T KEN IND 2024 2.9e9 USD', 'value X KEN IND 2024 0.2e9 USD', 'value M KEN IND 2024 2.7e9 USD'],
      ],
      [
        "Kenya's trade with India was $2.9 billion in 2024, including $0.2 billion of exports. The rest, $2.7 billion, was transit.",
        ['value T KEN IND 2024 2.9e9 USD', 'value X KEN IND 2024 0.2e9 USD'],
      ],
    ],
    { today: '2025-10-14' },
  ))

describe('parts of everything, and who has them', () => {
  testClaims(
    [
      ['A quarter of everything the country bought in 2024 came from China.', ['share M AZE CHN 2024 25e0 PT']],
      ['Четверть всего, что страна покупает, приходит из Китая.', ['share M AZE CHN 2024 25e0 PT']],
      ['Azərbaycanın 2024-cü ildə aldığı malların dörddə biri Çindəndir.', ['share M AZE CHN 2024 25e0 PT']],
      ['2024年，该国四分之一的进口来自中国。', ['share M AZE CHN 2024 25e0 PT']],
      ['Almost a third of our exports go to Italy.', ['share X AZE ITA 2024 33.33e0 PT']],
      ['На ЕС в 2024 году ушло больше половины нашего экспорта.', ['share X AZE EU27 2024 50e0 PT']],
      ['China accounted for one sixth of our foreign trade in 2024.', ['share T AZE CHN 2024 16.67e0 PT']],
      ['One in five dollars of our imports came from China in 2024.', ['share M AZE CHN 2024 20e0 PT']],
      [
        '2024年格鲁吉亚主要出口贸易伙伴国：荷兰（占出口贸易总额的49.5%）、阿曼（5.4%）。',
        ['share X GEO NLD 2024 49.5e0 PT', 'share X GEO OMN 2024 5.4e0 PT'],
      ],
      [
        'Kenya increased its export operations by 13.1 percent up to $6 billion in January-June 2024.',
        ['growth X KEN WLD 2024-S1 13.1e0 PT vs 2023-S1', 'value X KEN WLD 2024-S1 6e9 USD'],
      ],
    ],
    { today: '2025-06-15', home: 'AZE' },
  )
})

describe('a part of a change is neither a share nor a change', () => {
  testClaims(
    [
      ["Italy accounted for 40% of Azerbaijan's export growth in 2025.", []],
      ['In 2025, 40% of the growth in exports came from Italy.', []],
      ['Half of the export growth in 2025 came from Italy.', []],
      ['В 2025 году 40% прироста экспорта обеспечила Италия.', []],
      ['На Китай в 2025 году пришлось 40% роста импорта Азербайджана.', []],
      ['Две трети прироста импорта в 2025 году обеспечил Китай.', []],
      ['2025-ci ildə idxal artımının 40 faizi Çinin payına düşüb.', []],
      ['2025-ci ildə ixrac artımının yarısı İtaliyanın payına düşüb.', []],
      ['2025年，中国贡献了阿塞拜疆进口增长的40%。', []],
      ['2025年，阿塞拜疆出口增长的一半来自意大利。', []],
      [
        "Azerbaijan's imports rose 15.8% in 2025, 40% of which came from China.",
        ['growth M AZE WLD 2025 15.8e0 PT vs 2024'],
      ],
      ['2025年阿塞拜疆进口增长15.8%，其中40%来自中国。', ['growth M AZE WLD 2025 15.8e0 PT vs 2024']],
      ["Azerbaijan's imports saw 15.8% growth in 2025.", ['growth M AZE WLD 2025 15.8e0 PT vs 2024']],
      ['В 2025 году импорт Азербайджана показал 15,8% роста.', ['growth M AZE WLD 2025 15.8e0 PT vs 2024']],
      ['2025年，阿塞拜疆实现15.8%的进口增长。', ['growth M AZE WLD 2025 15.8e0 PT vs 2024']],
    ],
    { today: '2026-03-01' },
  )
})

describe('how often the trade of another country is no growth', () => {
  testClaims(
    [
      ['Italy buys three times as much from Azerbaijan as Türkiye does.', []],
      ['Italy buys three times more from Azerbaijan than Türkiye.', []],
      ['В 2025 году Италия закупила у Азербайджана втрое больше, чем Турция.', []],
      ['2025-ci ildə İtaliya Azərbaycandan Türkiyədən üç dəfə çox mal alıb.', []],
      ['2025年，意大利从阿塞拜疆的进口额是土耳其的三倍。', []],
      [
        "Azerbaijan's exports to China in 2025 were four times as much as in 2024.",
        ['growth X AZE CHN 2025 4e0 TIMES vs 2024'],
      ],
      ['2025年阿塞拜疆对中国出口是2024年的4.3倍。', ['growth X AZE CHN 2025 4.3e0 TIMES vs 2024']],
    ],
    { today: '2026-03-01' },
  )
})

describe('a share of the flow of the value told before', () => {
  const value = 'value M AZE CHN 2025 4.79e9 USD'
  const both = [value, 'share M AZE CHN 2025 20e0 PT']
  testClaims(
    [
      ["Azerbaijan's imports from China in 2025 were $4.79 billion. That is a fifth of all imports.", both],
      ['В 2025 году из Китая ввезено товаров на 4,79 млрд долларов. Это пятая часть всего импорта Азербайджана.', both],
      ['2025-ci ildə Çindən 4,79 milyard dollarlıq mal idxal edilib. Bu, bütün idxalın beşdə biridir.', both],
      ['Imports from China were $4.79 billion in 2025. That is a fifth of all exports.', [value]],
      ['Imports from China were $4.79 billion in 2025. This is nearly half of its imports from Asia.', [value]],
    ],
    { today: '2026-03-01' },
  )
})

describe('a part of a flow and where it goes to, in Chinese', () => {
  testClaims(
    [
      ['2025年，阿塞拜疆45.3%的出口流向意大利。', ['share X AZE ITA 2025 45.3e0 PT']],
      ['2025年，阿塞拜疆19.6%的进口来自中国。', ['share M AZE CHN 2025 19.6e0 PT']],
    ],
    { today: '2026-03-01' },
  )
})

describe('parts that went to a country, in Azerbaijani', () => {
  testClaims(
    [
      [
        '2025-ci ildə Peru ixracının 36 faizi Çinə, 14 faizi ABŞ-yə gedib.',
        ['share X PER CHN 2025 36e0 PT', 'share X PER USA 2025 14e0 PT'],
      ],
    ],
    { today: '2026-03-01' },
  )
})

describe('of two flows, with their country behind the last one', () => {
  testClaims(
    [
      [
        "In 2024, 40% of Azerbaijan's exports and 20% of its imports fell to the EU.",
        ['share X AZE EU27 2024 40e0 PT', 'share M AZE EU27 2024 20e0 PT'],
      ],
      [
        '2024-cü ildə Azərbaycanın ixracının 40 faizi, idxalının 20 faizi Aİ-nin payına düşüb.',
        ['share X AZE EU27 2024 40e0 PT', 'share M AZE EU27 2024 20e0 PT'],
      ],
      [
        '2024-cü ildə Azərbaycanın ixracının yarıdan çoxu, idxalının isə beşdə biri Avropa İttifaqının payına düşüb.',
        ['share X AZE EU27 2024 50e0 PT', 'share M AZE EU27 2024 20e0 PT'],
      ],
    ],
    { today: '2025-06-15', home: 'AZE' },
  )
})

describe('behind the value of a pair', () => {
  testClaims(
    [
      [
        'Trade with China was $5 billion in 2024, or one sixth of our foreign trade.',
        ['value T AZE CHN 2024 5e9 USD', 'share T AZE CHN 2024 16.67e0 PT'],
      ],
      [
        'Товарооборот с Китаем в 2024 году составил 5 млрд долларов, это шестая часть внешней торговли страны.',
        ['value T AZE CHN 2024 5e9 USD', 'share T AZE CHN 2024 16.67e0 PT'],
      ],
      [
        '2024-cü ildə Çinlə ticarət 5 milyard dollar olub, bu, xarici ticarətimizin altıda biridir.',
        ['value T AZE CHN 2024 5e9 USD', 'share T AZE CHN 2024 16.67e0 PT'],
      ],
      [
        '2024年与东盟贸易额5.49万亿元，约占我国外贸的六分之一。',
        ['value T AZE ASEAN 2024 5.49e12 CNY', 'share T AZE ASEAN 2024 16.67e0 PT'],
      ],
    ],
    { today: '2025-06-15', home: 'AZE' },
  )
})

describe('of the trade with a region or another partner they are not read', () => {
  testClaims(
    [
      ['На Египет в 2024 году приходится около трети российского экспорта на континент.', []],
      ['Egypt accounts for about a third of Russian exports to the continent.', []],
      ['Misir Rusiyanın qitəyə ixracının üçdə birini təşkil edir.', []],
      ['埃及约占俄罗斯对该大陆出口的三分之一。', []],
      ['Germany accounts for almost 9% of our trade with the Union.', []],
      ['Half of our trade with Italy is in oil.', []],
      ['Больше половины (52,3 процента) взаимной торговли с ЕАЭС ведется в рублях.', []],
    ],
    { today: '2025-06-15', home: 'AZE' },
  )
})

describe('lists with shares', () => {
  testClaims(
    [
      [
        'Foreign trade of Azerbaijan, 2024\nTop export partners: Italy 37%, Türkiye 14%, Czechia 4%',
        ['share X AZE ITA 2024 37e0 PT', 'share X AZE TUR 2024 14e0 PT', 'share X AZE CZE 2024 4e0 PT'],
      ],
      [
        'Внешняя торговля Азербайджана, 2024 год\nТоп по экспорту: Италия 37%, Турция 14%, Чехия 4%',
        ['share X AZE ITA 2024 37e0 PT', 'share X AZE TUR 2024 14e0 PT', 'share X AZE CZE 2024 4e0 PT'],
      ],
      [
        '2024年阿塞拜疆外贸\n主要出口国：意大利37%、土耳其14%、捷克4%',
        ['share X AZE ITA 2024 37e0 PT', 'share X AZE TUR 2024 14e0 PT', 'share X AZE CZE 2024 4e0 PT'],
      ],
    ],
    { today: '2025-06-15', home: 'AZE' },
  )
})

describe('what is left to other countries', () => {
  const shares = ['share X KEN OMN 2024 23.2e0 PT', 'share X KEN TCD 2024 10.8e0 PT']
  testClaims(
    [
      [
        '2024-cü ildə Keniyanın ixracının 23,2 faizi Omana, 10,8 faizi Çada, qalan 66 faizi isə digər ölkələrə göndərilib.',
        shares,
      ],
      [
        "In 2024, 23.2% of Kenya's exports went to Oman, 10.8% to Chad, and the remaining 66% to other countries.",
        shares,
      ],
      ['В 2024 году 23,2% экспорта Кении пришлось на Оман, 10,8% — на Чад, остальные 66% — на другие страны.', shares],
      ['2024年肯尼亚出口的23.2%流向阿曼，10.8%流向乍得，其余66%流向其他国家。', shares],
      ['2024-cü ildə Keniyanın digər ölkələrə ixracı 2 milyard dollar olub.', []],
      // A country beside them has its share.
      [
        '2024-cü ildə Keniyanın ixracında Oman digər ölkələr arasında 20 faiz paya malikdir.',
        ['share X KEN OMN 2024 20e0 PT'],
      ],
    ],
    { today: '2025-06-15' },
  )
})

describe('of the goods that a country exports or imports', () => {
  testClaims(
    [
      [
        '2024-cü ildə Keniyanın ixracı 3% artıb. İxrac olunmuş məhsulların 23,2%-i Omana, 10,8%-i Çada göndərilib. İdxal edilən malların 20 faizi Omandan gətirilib.',
        [
          ...['growth X KEN WLD 2024 3e0 PT vs 2023', 'share X KEN OMN 2024 23.2e0 PT'],
          ...['share X KEN TCD 2024 10.8e0 PT', 'share M KEN OMN 2024 20e0 PT'],
        ],
      ],
      ['2024-cü ildə Keniyada ixrac olunan neftin 23,2 faizi Omana göndərilib.', []],
    ],
    { today: '2025-06-15' },
  )
})

describe('a part of turnover that falls on one of its flows', () => {
  testClaims(
    [
      [
        'Trade of Peru came to $15 billion in 2024. Some $5.9 billion of trade operations fell on imports and $9.1 billion on exports.',
        ['value T PER WLD 2024 15e9 USD', 'value M PER WLD 2024 5.9e9 USD', 'value X PER WLD 2024 9.1e9 USD'],
      ],
      [
        'USD 580 mln. of the turnover of Peru with Chile in 2024 fell to the share of export, USD 2,13 bln. – import.',
        ['value X PER CHL 2024 580e6 USD', 'value M PER CHL 2024 2.13e9 USD'],
      ],
      [
        'Trade of Peru came to $7 billion in 2024. $3 billion of this amount accounted for export, $4 billion – for import.',
        ['value T PER WLD 2024 7e9 USD', 'value X PER WLD 2024 3e9 USD', 'value M PER WLD 2024 4e9 USD'],
      ],
    ],
    { today: '2025-06-15' },
  )
})

describe('with countries that are not named', () => {
  testClaims(
    [
      [
        "China's trade with ASEAN was 3 trillion yuan in 2024. Imports and exports with RCEP member countries reached 2.9 trillion yuan, an increase of 6.9 percent, accounting for 30.4 percent of the total.",
        [
          'value T CHN ASEAN 2024 3e12 CNY',
          'value T CHN RCEP 2024 2.9e12 CNY',
          'growth T CHN RCEP 2024 6.9e0 PT vs 2023',
          'share T CHN RCEP 2024 30.4e0 PT',
        ],
      ],
      ["In 2024 Peru's exports to the CPTPP members reached $1.2 billion.", []],
      ["In 2024 Kenya's exports to Portuguese-speaking countries reached $12 million.", []],
      ['Экспорт Кении в страны вне СНГ в 2024 году составил $2 млрд.', []],
      ['2024-cü ildə Keniyanın MDB-dən kənar ölkələrə ixracı 2 milyard dollar olub.', []],
      ['С прочими партнерами Кения торговала на $26 млрд в 2024 году.', []],
      ['С остальными странами Кения в 2024 году наторговала на 26,2 млрд долларов.', []],
      ['Экспорт Перу в страны АТЭС в 2024 году составил $20 млрд.', []],
      ['Экспорт Кении в дружественные страны в 2024 году составил $2 млрд.', []],
      ['2024年，秘鲁对CPTPP成员国出口130亿美元，增长4.5%。', []],
      ['2024年，肯尼亚与葡语国家进出口额1.5亿美元。', []],
      ['2024-cü ildə Keniyanın APEC ölkələrinə ixracı 1,2 milyard dollar olub.', []],
      ['2024-cü ildə Keniyanın inkişaf etmiş ölkələrlə ticarət dövriyyəsi 1,2 milyard dollar olub.', []],
      [
        '2024-cü ildə Keniyanın MDB-yə üzv ölkələrlə ticarət dövriyyəsi 1,2 milyard dollar olub. Üzv ölkələrdən Rusiya ilə ticarət 300 milyon dollardır.',
        ['value T KEN CIS 2024 1.2e9 USD', 'value T KEN RUS 2024 300e6 USD'],
      ],
      ['Товарооборот Кении с зарубежными странами в 2024 году составил $27 млрд.', ['value T KEN WLD 2024 27e9 USD']],
      ['В 2024 году Перу торговала со 190 странами, оборот составил $97 млрд.', ['value T PER WLD 2024 97e9 USD']],
      ['2024年，秘鲁与190个国家开展贸易，贸易额970亿美元。', ['value T PER WLD 2024 970e8 USD']],
      [
        'Trade of Peru with Chile rose 5% in 2024. Trade with members of the Pacific Alliance rose 7.3 percent.',
        ['growth T PER CHL 2024 5e0 PT vs 2023'],
      ],
      ['Peru borders on Chile and Brazil. In 2024 trade with them came to $5 billion.', []],
      [
        'Trade of Peru with Chile rose 5% in 2024. Exports to Zubrovia rose 7 percent.',
        ['growth T PER CHL 2024 5e0 PT vs 2023'],
      ],
      [
        'Chile and Brazil led: trade of Peru with them was $5 billion and $3 billion, respectively, in 2024.',
        ['value T PER CHL 2024 5e9 USD', 'value T PER BRA 2024 3e9 USD'],
      ],
      ['Trade of Peru with the member states of the EU came to $5 billion in 2024.', ['value T PER EU27 2024 5e9 USD']],
      [
        'Trade of Peru in 2024 was $30 billion. Among its regions, the city of Lima had the largest turnover, $10.4 billion, followed by the Cusco region ($2.2 billion).',
        ['value T PER WLD 2024 30e9 USD'],
      ],
      ['The share of Peru in the trade of Chile with partners in South America was 70 percent in 2024.', []],
      ["Peru accounted for 59.3 percent of Chile's exports of bitumen in 2024.", []],
    ],
    { today: '2025-06-15' },
  )
})

describe('the flow behind an amount and the percentage that it is of the turnover', () => {
  testClaims(
    [
      [
        "Georgia's foreign trade was $14 billion in 2024. $5 billion of it, or 36%, fell on exports and $9 billion, or 64%, on imports.",
        ['value T GEO WLD 2024 14e9 USD', 'value X GEO WLD 2024 5e9 USD', 'value M GEO WLD 2024 9e9 USD'],
      ],
      [
        "Georgia's foreign trade was $14 billion in 2024. Of this, $5 billion (36%) came from exports and $9 billion (64%) from imports.",
        ['value T GEO WLD 2024 14e9 USD', 'value X GEO WLD 2024 5e9 USD', 'value M GEO WLD 2024 9e9 USD'],
      ],
      [
        'В 2024 году внешняя торговля Грузии составила 14 млрд долларов: 5 млрд (36%) пришлось на экспорт, 9 млрд (64%) – на импорт.',
        ['value T GEO WLD 2024 14e9 USD', 'value X GEO WLD 2024 5e9 USD', 'value M GEO WLD 2024 9e9 USD'],
      ],
      [
        '2024-cü ildə Gürcüstanın xarici ticarəti 14 milyard dollar olub. Bunun 5 milyard dolları, yəni 36 faizi ixracın, 9 milyard dolları, yəni 64 faizi isə idxalın payına düşüb.',
        ['value T GEO WLD 2024 14e9 USD', 'value X GEO WLD 2024 5e9 USD', 'value M GEO WLD 2024 9e9 USD'],
      ],
      [
        '2024年格鲁吉亚外贸总额为140亿美元，其中50亿美元（占36%）为出口，90亿美元（占64%）为进口。',
        ['value T GEO WLD 2024 140e8 USD', 'value X GEO WLD 2024 50e8 USD', 'value M GEO WLD 2024 90e8 USD'],
      ],
      [
        "Georgia's exports of $5 billion, or 36% of the turnover, were smaller than imports in 2024.",
        ['value X GEO WLD 2024 5e9 USD'],
      ],
      [
        'In 2024 exports of Georgia were $5 billion (36%) and imports $9 billion (64%).',
        ['value X GEO WLD 2024 5e9 USD', 'value M GEO WLD 2024 9e9 USD'],
      ],
      [
        'В 2024 году экспорт Грузии вырос до 5 млрд долларов (на 12%), импорт – до 9 млрд.',
        ['value X GEO WLD 2024 5e9 USD', 'growth X GEO WLD 2024 12e0 PT vs 2023', 'value M GEO WLD 2024 9e9 USD'],
      ],
    ],
    { today: '2025-09-28' },
  )
})

describe('what a whole came to, behind a share of it', () => {
  testClaims(
    [
      [
        "Italy took 45% of Azerbaijan's exports in 2024, which amounted to $26.6 billion.",
        ['share X AZE ITA 2024 45e0 PT', 'value X AZE WLD 2024 26.6e9 USD'],
      ],
      [
        "In 2024 Uzbekistan accounted for 0.9 percent of Azerbaijan's foreign trade turnover, which came to $47.7 billion.",
        ['share T AZE UZB 2024 0.9e0 PT', 'value T AZE WLD 2024 47.7e9 USD'],
      ],
      [
        'На Турцию в 2024 году пришлось 13% экспорта Азербайджана, который составил 26,6 млрд долларов.',
        ['share X AZE TUR 2024 13e0 PT', 'value X AZE WLD 2024 26.6e9 USD'],
      ],
      [
        "Azerbaijan's trade with Italy, which accounted for 24% of the turnover, came to $11.4 billion in 2024.",
        ['share T AZE ITA 2024 24e0 PT', 'value T AZE ITA 2024 11.4e9 USD'],
      ],
    ],
    { today: '2025-10-07' },
  )
})

describe('a share that fell from that of a year ago', () => {
  testClaims(
    [
      [
        '2024年1-9月，阿曼在肯尼亚进口中的占比由去年同期的1.25%降至1.05%。',
        ['share M KEN OMN 2023-01/2023-09 1.25e0 PT', 'share M KEN OMN 2024-01/2024-09 1.05e0 PT'],
      ],
      [
        '2024年1-9月，阿曼在肯尼亚进口中的占比由2023年同期的1.25%降至1.05%。',
        ['share M KEN OMN 2023-01/2023-09 1.25e0 PT', 'share M KEN OMN 2024-01/2024-09 1.05e0 PT'],
      ],
      [
        'В январе-сентябре 2024 года доля Омана в импорте Кении снизилась с прошлогодних 1,25% до 1,05%.',
        ['share M KEN OMN 2023-01/2023-09 1.25e0 PT', 'share M KEN OMN 2024-01/2024-09 1.05e0 PT'],
      ],
      [
        '2024-cü ilin yanvar-sentyabrında Omanın Keniya idxalında payı ötən ilin eyni dövründəki 1,25%-dən 1,05%-ə düşüb.',
        ['share M KEN OMN 2023-01/2023-09 1.25e0 PT', 'share M KEN OMN 2024-01/2024-09 1.05e0 PT'],
      ],
    ],
    { today: '2025-12-20' },
  )
})

describe('the share of an earlier time in a bracket, and the text goes on about the first', () => {
  testClaims(
    [
      [
        "In January-August 2024 Kenya's exports were $635 million. Exports to Oman were 32.7% of the total (28.7% in January-August 2023). Imports rose 14.7%.",
        [
          'value X KEN WLD 2024-01/2024-08 635e6 USD',
          'share X KEN OMN 2024-01/2024-08 32.7e0 PT',
          'share X KEN OMN 2023-01/2023-08 28.7e0 PT',
          'growth M KEN WLD 2024-01/2024-08 14.7e0 PT vs 2023-01/2023-08',
        ],
      ],
      [
        'В 2024 году экспорт Кении в Оман составил 32,7% общего объёма (28,7% годом ранее).',
        ['share X KEN OMN 2024 32.7e0 PT', 'share X KEN OMN 2023 28.7e0 PT'],
      ],
      [
        '2024-cü ilin yanvar-avqust aylarında Keniyanın ixracı 5% artıb. Omana ixrac ümumi ixracın 12%-ni təşkil edib (2023-cü ilin yanvar-avqustunda 10%). İdxal 7% artıb.',
        [
          'growth X KEN WLD 2024-01/2024-08 5e0 PT vs 2023-01/2023-08',
          'share X KEN OMN 2024-01/2024-08 12e0 PT',
          'share X KEN OMN 2023-01/2023-08 10e0 PT',
          'growth M KEN WLD 2024-01/2024-08 7e0 PT vs 2023-01/2023-08',
        ],
      ],
      [
        '2024年1-8月肯尼亚出口增长5%。对阿曼出口占总额的12%（上年同期为10%）。进口增长7%。',
        [
          'growth X KEN WLD 2024-01/2024-08 5e0 PT vs 2023-01/2023-08',
          'share X KEN OMN 2024-01/2024-08 12e0 PT',
          'share X KEN OMN 2023-01/2023-08 10e0 PT',
          'growth M KEN WLD 2024-01/2024-08 7e0 PT vs 2023-01/2023-08',
        ],
      ],
      // How much a share changed is of no earlier time.
      ["In 2024 Oman's share in Kenya's exports was 12% (up 2 points year on year).", ['share X KEN OMN 2024 12e0 PT']],
      ['Инвестиции из Омана составили 5% общего объёма.', []],
    ],
    { today: '2025-12-20' },
  )
})

describe('a share of trade with the members of a group', () => {
  testClaims(
    [
      [
        "In 2024 trade with OTS member countries accounted for 14.6 percent of Azerbaijan's total.",
        ['share T AZE OTS 2024 14.6e0 PT'],
      ],
      ["In 2024 Germany accounted for 9% of Kenya's trade with the EU.", []],
      ["In 2024 Germany accounted for 9% of Kenya's trade with countries of the South Caucasus.", []],
    ],
    { today: '2025-12-20' },
  )
})

describe('amounts with the flow behind a dash, also with words between', () => {
  testClaims(
    [
      [
        'Товарооборот Кении с Оманом составил в 2025 году 800 млн долларов, из них 600 млн - это экспорт Кении, 200 млн - импорт.',
        ['value T KEN OMN 2025 800e6 USD', 'value X KEN OMN 2025 600e6 USD', 'value M KEN OMN 2025 200e6 USD'],
      ],
      [
        'Товарооборот Кении с Оманом составил в 2025 году 13 млрд долларов: 8,4 млрд - это поставки из Омана, 4,6 млрд - поставки в Оман.',
        ['value T KEN OMN 2025 13e9 USD', 'value M KEN OMN 2025 8.4e9 USD', 'value X KEN OMN 2025 4.6e9 USD'],
      ],
      // The text goes on about trade.
      [
        'На втором месте среди партнеров Кении в 2025 году Оман: с ним она наторговала на 13 млрд долларов, из которых 8,4 млрд - импорт. Дальше Перу, 4,9 млрд.',
        [
          'rank T KEN OMN 2025 2e0 ORD',
          'value T KEN OMN 2025 13e9 USD',
          'value M KEN OMN 2025 8.4e9 USD',
          'value T KEN PER 2025 4.9e9 USD',
        ],
      ],
      // A flow behind the comma is of the next number.
      [
        'Экспорт Кении в 2025 году уменьшился на 937 млн долларов, или на 3,8%, а импорт возрос на 2,4 млрд, или на 12,9%.',
        ['growth X KEN WLD 2025 -3.8e0 PT vs 2024', 'growth M KEN WLD 2025 12.9e0 PT vs 2024'],
      ],
    ],
    { today: '2026-03-13' },
  )
})

describe('shares behind points, and of who takes a part of exports', () => {
  const told = 'value T KEN OMN 2024 3e9 USD'
  testClaims(
    [
      [
        'Trade of Kenya with Oman was $3 billion in 2024. Its share shrank by 0.6 percentage points to 2.8%.',
        [told, 'share T KEN OMN 2024 2.8e0 PT'],
      ],
      [
        "Kenya's trade with Oman was $3 billion in 2024. He said that Oman takes just 4.4 per cent of Kenya's total exports.",
        [told, 'share X KEN OMN 2024 4.4e0 PT'],
      ],
      [
        "Kenya's exports to Oman were $3 billion in 2024. Oman buys only 4.4 per cent of Kenya's total exports.",
        ['value X KEN OMN 2024 3e9 USD', 'share X KEN OMN 2024 4.4e0 PT'],
      ],
    ],
    { today: '2025-12-20' },
  )
})

describe('a flow of two countries is no partner in their trade', () => {
  const trade = 'В 2024 году товарооборот Кении с Оманом составил 700 млн долларов.'
  const dealt = '2024-cü ildə Keniyanın Omanla ticarət dövriyyəsi 700 milyon dollar olub.'
  testClaims(
    [
      [`${trade} Большую часть товарооборота — 60,5% — составил импорт.`, ['value T KEN OMN 2024 700e6 USD']],
      [`${trade} На долю экспорта приходится 60,5% товарооборота.`, ['value T KEN OMN 2024 700e6 USD']],
      [`${trade} Основную часть, 60%, занимает экспорт.`, ['value T KEN OMN 2024 700e6 USD']],
      [`${dealt} Dövriyyənin 60 faizi idxalın payına düşüb.`, ['value T KEN OMN 2024 700e6 USD']],
      [`${dealt} Dövriyyənin böyük hissəsini - 60 faizini idxal təşkil edib.`, ['value T KEN OMN 2024 700e6 USD']],
      [
        `${trade} Доля Омана в экспорте Кении - 5%, в импорте - 7%.`,
        ['value T KEN OMN 2024 700e6 USD', 'share X KEN OMN 2024 5e0 PT', 'share M KEN OMN 2024 7e0 PT'],
      ],
    ],
    { today: '2025-11-20' },
  )
})

describe('of three flows, with their country behind the last one', () => {
  testClaims(
    [
      [
        'В 2024 году 52% торгового оборота Кении, 65% экспорта и 16% импорта пришлись на Оман.',
        ['share T KEN OMN 2024 52e0 PT', 'share X KEN OMN 2024 65e0 PT', 'share M KEN OMN 2024 16e0 PT'],
      ],
      [
        'В 2024 году 65% экспорта и 16% импорта Кении пришлись на Оман.',
        ['share X KEN OMN 2024 65e0 PT', 'share M KEN OMN 2024 16e0 PT'],
      ],
      [
        '2024-cü ildə Keniyanın ticarət dövriyyəsinin 52 faizi, ixracının 65 faizi, idxalının 16 faizi Omanın payına düşüb.',
        ['share T KEN OMN 2024 52e0 PT', 'share X KEN OMN 2024 65e0 PT', 'share M KEN OMN 2024 16e0 PT'],
      ],
      [
        "In 2024, 65% of exports and 16% of Kenya's imports went to Oman.",
        ['share X KEN OMN 2024 65e0 PT', 'share M KEN OMN 2024 16e0 PT'],
      ],
    ],
    { today: '2025-11-20' },
  )
})

describe('a country right behind another in the genitive is the partner', () =>
  testClaims(
    [
      [
        'Keniyanın Oman ixracı 2024-cü ildə ölkənin ümumi ixracatının cəmi 4,4 faizini təşkil edib.',
        ['share X KEN OMN 2024 4.4e0 PT'],
      ],
    ],
    { today: '2025-06-15' },
  ))

describe('a percentage alone behind a place is a share', () => {
  const second = ['rank M UZB RUS 2024 2e0 ORD', 'share M UZB RUS 2024 18.3e0 PT']
  testClaims(
    [
      ['Импорт Узбекистана из России в 2024 году занимает второе место – 18,3%.', second],
      ["In Uzbekistan's imports Russia took second place in 2024: 18.3%.", second],
      ["In Uzbekistan's imports Russia took second place in 2024 with 18.3%.", second],
      ['Özbəkistanın idxalında Rusiya 2024-cü ildə ikinci yeri tutub – 18,3%.', second],
      ['2024年俄罗斯在乌兹别克斯坦进口中居第二位（18.3%）。', second],
      ['2024-cü ildə Özbəkistanın idxalında ikinci yeri Rusiya tutub (18,3 faiz).', second],
      // The place has the flow of its share.
      [
        'Внешняя торговля Узбекистана в 2024 году составила 60 млрд долларов. Россия заняла второе место – 18,3% в общем объеме импорта Узбекистана.',
        ['value T UZB WLD 2024 60e9 USD', ...second],
      ],
      [
        "In Uzbekistan's imports Russia took second place in 2024 (+18.3%).",
        ['rank M UZB RUS 2024 2e0 ORD', 'growth M UZB RUS 2024 18.3e0 PT vs 2023'],
      ],
    ],
    { today: '2025-06-15', home: 'AZE' },
  )
})

describe('of the trade of two in all trade of one, and of a country that is first', () => {
  const first = ['rank M AZE CHN 2024 1e0 ORD', 'share M AZE CHN 2024 17.4e0 PT']
  testClaims(
    [
      ['2024年中国与哈萨克斯坦贸易额占哈萨克斯坦外贸总额的20%。', ['share T KAZ CHN 2024 20e0 PT']],
      ['Товарооборот ЕС с Кенией в 2024 году составил 49% внешней торговли Кении.', ['share T KEN EU27 2024 49e0 PT']],
      ['В азербайджанском импорте в 2024 году Китай уже первый – его доля 17,4%.', first],
      ['Azərbaycanın idxalında 2024-cü ildə Çin birincidir, payı 17,4 faizdir.', first],
      [
        'В число основных внешнеторговых партнеров Кении в 2024 году вошли Россия ($364,9 млн) и Оман ($353,9 млн).',
        ['value T KEN RUS 2024 364.9e6 USD', 'value T KEN OMN 2024 353.9e6 USD'],
      ],
      ['2024年第二季度肯尼亚进出口比一季度增长6%。', ['growth T KEN WLD 2024-Q2 6e0 PT vs 2024-Q1']],
    ],
    { today: '2025-06-15', home: 'AZE' },
  )
})

describe('of a country that "its" refers to, and of the next one in a bracket', () => {
  const own = ['share M AZE CHN 2024 17.4e0 PT']
  const both = [...own, 'share M AZE RUS 2024 18.1e0 PT']
  testClaims(
    [
      ['China profits most. Its share of our imports reached 17.4% in 2024.', own],
      ["China profits most. Its share of Azerbaijan's imports reached 17.4% in 2024.", own],
      ['Больше всего выиграл Китай. Его доля в нашем импорте в 2024 году составила 17,4%.', own],
      ['Ən çox Çin qazanır. Onun idxalımızdakı payı 2024-cü ildə 17,4 faizə çatıb.', own],
      ['获益最多的是中国。2024年其在我国进口中的占比达到17.4%。', own],
      ['China opened a plant in Baku in 2024. Its share of exports is 17%.', []],
      ["In 2024 China's share of our imports was 17.4%; only Russia (18.1%) still stands higher.", both],
      ['В 2024 году доля Китая в нашем импорте достигла 17,4%; выше только у России (18,1%).', both],
      ['2024-cü ildə idxalımızda Çinin payı 17,4 faizə çatıb; yalnız Rusiyanın (18,1 faiz) payı daha yüksəkdir.', both],
      ['2024年中国在我国进口中的占比达到17.4%，仅俄罗斯（18.1%）更高。', both],
    ],
    { today: '2025-06-15', home: 'AZE' },
  )
})

describe('behind the value of a partner, with no word of change and no other whole', () => {
  const value = 'value X KGZ GBR 2018 386.7e6 USD'
  const both = [value, 'share X KGZ GBR 2018 32.8e0 PT']
  testClaims(
    [
      ['In 2018 Kyrgyz exports to the UK were 386.7 million dollars, or 32.8 percent.', both],
      ['In 2018 Kyrgyz exports to the UK were 386.7 million dollars, which is 32.8 percent.', both],
      ['Экспорт Кыргызстана в Великобританию в 2018 году – 386,7 млн долларов, или 32,8 процента.', both],
      ['Экспорт Кыргызстана в Великобританию в 2018 году – 386,7 млн долларов, что составляет 32,8%.', both],
      ['2018年吉尔吉斯斯坦对英国出口3.867亿美元，占32.8%。', ['value X KGZ GBR 2018 3.867e8 USD', both[1] ?? '']],
      ['In 2018 Kyrgyz exports to the UK were 386.7 million dollars, or 5 percent of GDP.', [value]],
      [
        'In 2018 Kyrgyz exports to the UK rose to 386.7 million dollars, or 32.8 percent.',
        [value, 'growth X KGZ GBR 2018 32.8e0 PT vs 2017'],
      ],
      [
        'In 2018 Kyrgyz exports to the UK exceeded imports by 386.7 million dollars, or 32.8 percent.',
        ['value B KGZ GBR 2018 386.7e6 USD'],
      ],
    ],
    { today: '2019-06-15', home: 'AZE' },
  )
})

describe('a change by partner is no share', () =>
  testClaims(
    [
      [
        "Georgia's exports were 4% down on last year, 9% down to Oman and 2% down to Iran.",
        [
          'growth X GEO WLD 2024 -4e0 PT vs 2023',
          'growth X GEO OMN 2024 -9e0 PT vs 2023',
          'growth X GEO IRN 2024 -2e0 PT vs 2023',
        ],
      ],
      [
        "Kenya's exports fell in 2024, 12% lower to Oman.",
        ['direction X KEN WLD 2024 down vs 2023', 'growth X KEN OMN 2024 -12e0 PT vs 2023'],
      ],
      ['Экспорт Грузии в 2024 году на 20% сократился в Оман.', ['growth X GEO OMN 2024 -20e0 PT vs 2023']],
      ["In 2024, 60 percent of Georgia's exports fell to Oman.", ['share X GEO OMN 2024 60e0 PT']],
    ],
    { today: '2025-03-01' },
  ))

describe('a share behind a clause with a change', () =>
  testClaims(
    [
      [
        "Georgia's imports grew in 2024, of which 17 percent came from Iran.",
        ['direction M GEO WLD 2024 up vs 2023', 'share M GEO IRN 2024 17e0 PT'],
      ],
      [
        "Georgia's exports fell in 2024, while 20 percent of imports came from Oman.",
        ['direction X GEO WLD 2024 down vs 2023', 'share M GEO OMN 2024 20e0 PT'],
      ],
      [
        "Georgia's exports rose in 2024, with 20 percent of them sold to Oman and 9 percent going to Iran.",
        ['direction X GEO WLD 2024 up vs 2023', 'share X GEO OMN 2024 20e0 PT', 'share X GEO IRN 2024 9e0 PT'],
      ],
      [
        'Of all that Georgia exported in 2024, 21 percent fell to Oman and 9 percent fell on Iran.',
        ['share X GEO OMN 2024 21e0 PT', 'share X GEO IRN 2024 9e0 PT'],
      ],
      [
        'Импорт Грузии вырос в 2024 году, 17 процентов поступило из Ирана.',
        ['direction M GEO WLD 2024 up vs 2023', 'share M GEO IRN 2024 17e0 PT'],
      ],
      ['В 2024 году экспорт Грузии в Оман вырос, 80% поставок — газ.', ['direction X GEO OMN 2024 up vs 2023']],
      ['Импорт Грузии из Омана вырос в 2024 году, 60% закупок - станки.', ['direction M GEO OMN 2024 up vs 2023']],
      [
        'В 2024 году экспорт Грузии вырос, 80% поставок — в Оман.',
        ['direction X GEO WLD 2024 up vs 2023', 'share X GEO OMN 2024 80e0 PT'],
      ],
      [
        'Gürcüstanın ixracı 2024-cü ildə azalıb, onun 20 faizi İrana göndərilib.',
        ['direction X GEO WLD 2024 down vs 2023', 'share X GEO IRN 2024 20e0 PT'],
      ],
      [
        '2024年格鲁吉亚出口下降，其中20%输往伊朗。',
        ['direction X GEO WLD 2024 down vs 2023', 'share X GEO IRN 2024 20e0 PT'],
      ],
    ],
    { today: '2025-03-01' },
  ))

describe('the shares of the top three, and who gave way to whom', () =>
  testClaims(
    [
      [
        'Gürcüstanın İranla ticarəti 2024-cü ildə 3 milyard dollar olub. Omanın idxalda payı 19,6% təşkil edib.',
        ['value T GEO IRN 2024 3e9 USD', 'share M GEO OMN 2024 19.6e0 PT'],
      ],
      [
        'Omanla ticarət 2024-cü ildə 3 milyard dollar olub. Çinin idxaldakı payı 19,6% təşkil edib.',
        ['value T AZE OMN 2024 3e9 USD', 'share M AZE CHN 2024 19.6e0 PT'],
      ],
      [
        '2024年格鲁吉亚与伊朗贸易额达30亿美元。阿曼在进口中的份额为19.6%。',
        ['value T GEO IRN 2024 30e8 USD', 'share M GEO OMN 2024 19.6e0 PT'],
      ],
      [
        'The top three suppliers of Georgia in 2024 were Oman (29%), Iran (18%) and Peru (5%).',
        ['share M GEO OMN 2024 29e0 PT', 'share M GEO IRN 2024 18e0 PT', 'share M GEO PER 2024 5e0 PT'],
      ],
      [
        "Iran dropped to third place among Georgia's partners in 2024, giving way to Oman.",
        ['rank T GEO IRN 2024 3e0 ORD'],
      ],
      [
        'In 2024 Iran gave way to Oman and became the second largest partner of Georgia.',
        ['rank T GEO IRN 2024 2e0 ORD'],
      ],
      ['In 2024 Iran gave way to Oman as the largest supplier of Georgia.', []],
      ["Iran was overtaken by Oman as Georgia's largest export market in 2024.", []],
      ['In 2024 Oman overtook Iran as the largest supplier of Georgia.', ['rank M GEO OMN 2024 1e0 ORD']],
      ["Among the neighbours, Iran was Georgia's largest buyer in 2024.", []],
      ["Iran leads Oman in Georgia's imports in 2024: $2.5 billion against $1.8 billion.", []],
      ["In 2024 Iran was ahead of Oman in Georgia's imports, with $2.5 billion against $1.8 billion.", []],
      ["After Iran, Oman was Georgia's second largest partner in 2024.", ['rank T GEO OMN 2024 2e0 ORD']],
      ['Behind only Iran and Peru, Oman was the third partner of Georgia in 2024.', ['rank T GEO OMN 2024 3e0 ORD']],
    ],
    { today: '2025-03-01' },
  ))

describe('flows are parts of the turnover of two, and no partners', () =>
  testClaims(
    [
      [
        'В 2025 году товарооборот Кении с Оманом составил 4,8 млрд долларов. Из 4,8 млрд долларов 24,5% пришлось на экспорт, 75,5% - на импорт.',
        ['value T KEN OMN 2025 4.8e9 USD'],
      ],
      [
        'В 2025 году товарооборот Кении с Оманом составил 4,8 млрд долларов, при этом на долю экспорта пришлось 24,5%, импорта - 75,5%.',
        ['value T KEN OMN 2025 4.8e9 USD'],
      ],
      ['2025-ci ildə Keniyanın Omanla ticarətinin 97 faizi idxaldır.', []],
      [
        '2025-ci ildə Keniyanın Omanla dövriyyəsi 4,8 milyard dollar olub. 4,8 milyard dolların 24,5 faizi ixracın, 75,5 faizi idxalın payına düşüb.',
        ['value T KEN OMN 2025 4.8e9 USD'],
      ],
      [
        'In 2025 trade of Kenya with Oman was $4.8 billion; exports made up 24.5 percent and imports 75.5 percent.',
        ['value T KEN OMN 2025 4.8e9 USD'],
      ],
      [
        'Оман с долей 11,2% занимает третье место среди экспортных партнеров Кении.',
        ['share X KEN OMN 2025 11.2e0 PT', 'rank X KEN OMN 2025 3e0 ORD'],
      ],
    ],
    { today: '2026-01-20' },
  ))

describe('a change in brackets behind a place is no share', () =>
  testClaims(
    [
      [
        'Oman is our second partner, and exports to it grew (12%) in 2025.',
        ['rank T AZE OMN 2025 2e0 ORD', 'growth X AZE OMN 2025 12e0 PT vs 2024'],
      ],
      [
        'Оман – наш второй партнёр, в 2025 году экспорт вырос (12%).',
        ['rank T AZE OMN 2025 2e0 ORD', 'growth X AZE OMN 2025 12e0 PT vs 2024'],
      ],
      [
        'Oman was our second partner in 2025 (11.9%).',
        ['rank T AZE OMN 2025 2e0 ORD', 'share T AZE OMN 2025 11.9e0 PT'],
      ],
    ],
    { today: '2026-02-10' },
  ))
