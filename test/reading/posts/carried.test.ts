/** What a sentence takes from those around it: periods, sides and flows of lists, figures that refer back; and what is not taken. */
import { describe } from 'vitest'
import { testClaims } from './claimed.ts'

const today = '2025-12-20'
const cases = (rows: Parameters<typeof testClaims>[0], home = 'AZE') => testClaims(rows, { today, home })

describe('what a balance rose or fell with', () => {
  cases([
    [
      "Kenya's trade deficit widened in May 2025 as imports rose. It came to $812 million against $701 million a year earlier.",
      [
        'direction B KEN WLD 2025-05 up vs 2024-05',
        'value B KEN WLD 2025-05 -812e6 USD',
        'value B KEN WLD 2024-05 -701e6 USD',
      ],
    ],
    [
      'Дефицит торгового баланса Кении в мае 2025 года вырос на фоне роста импорта. Он составил 812 млн долларов.',
      ['direction B KEN WLD 2025-05 up vs 2024-05', 'value B KEN WLD 2025-05 -812e6 USD'],
    ],
    [
      "Kenya's trade deficit shrank in April 2025. Exports grew. They reached 700 million euros.",
      [
        'direction B KEN WLD 2025-04 down vs 2024-04',
        'direction X KEN WLD 2025-04 up vs 2024-04',
        'value X KEN WLD 2025-04 700e6 EUR',
      ],
    ],
  ])
})

describe('"our trade" behind the trade of two other countries', () => {
  cases([
    [
      'In 2024 trade between Kenya and Oman grew. Our trade increased by 21 percent.',
      ['direction T KEN OMN 2024 up vs 2023'],
    ],
    [
      'В 2024 году торговля Кении и Омана росла. Наш товарооборот вырос на 21%.',
      ['direction T KEN OMN 2024 up vs 2023'],
    ],
  ])
})

describe('a rise or a fall that somebody noted', () => {
  cases([
    ['The sides noted the growth of trade between Kenya and Oman in 2024.', ['direction T KEN OMN 2024 up vs 2023']],
    ['Министр заявил о снижении экспорта Кении в Оман в 2024 году.', ['direction X KEN OMN 2024 down vs 2023']],
    ['Министр заявил о возможности роста товарооборота Кении и Омана.', []],
    ['The minister promised growth in trade between Kenya and Oman.', []],
  ])
})

describe('what somebody wants to say is no aim', () => {
  cases([
    [
      "I would like to note that Kenya's trade with Oman reached $5 billion in 2024. I want to point out that it grew by 8 percent.",
      ['value T KEN OMN 2024 5e9 USD', 'growth T KEN OMN 2024 8e0 PT vs 2023'],
    ],
    ["We would like to increase Kenya's trade with Oman to $5 billion.", ['value T KEN OMN 2024 5e9 USD target']],
  ])
})

describe('mutual trade with a partner that no word names', () => {
  const read = { today, home: 'KEN', partner: 'WLD' }
  testClaims(
    [['В 2024 году взаимная торговля достигла 4,3 млрд долларов. Ее намерены довести до 10 млрд долларов.', []]],
    read,
  )
  testClaims([['В 2024 году торговля достигла 4,3 млрд долларов.', ['value T KEN WLD 2024 4.3e9 USD']]], read)
})

describe('two partners, in a text on all trade', () => {
  cases([
    [
      "Kenya's exports rose 4 percent in May 2025. Exports to Oman and the US increased. Imports fell 3 percent.",
      [
        'growth X KEN WLD 2025-05 4e0 PT vs 2024-05',
        'direction X KEN OMN 2025-05 up vs 2024-05',
        'direction X KEN USA 2025-05 up vs 2024-05',
        'growth M KEN WLD 2025-05 -3e0 PT vs 2024-05',
      ],
    ],
    [
      '2025-ci ilin mayında Keniyanın ixracı 4% artıb. Omana və Yaponiyaya ixrac artıb. İdxal 2% artıb.',
      [
        'growth X KEN WLD 2025-05 4e0 PT vs 2024-05',
        'direction X KEN OMN 2025-05 up vs 2024-05',
        'direction X KEN JPN 2025-05 up vs 2024-05',
        'growth M KEN WLD 2025-05 2e0 PT vs 2024-05',
      ],
    ],
    ["Kenya's exports to Oman and the UAE were $30 million in 2024.", []],
  ])
})

describe('a period', () => {
  cases([
    // Named in a sentence about freight.
    [
      'In January-March 2025 freight by road was 879,500 tons.\nIn general, the foreign trade of Oman amounted to $6.8 billion in the reporting period.',
      ['value T OMN WLD 2025-Q1 6.8e9 USD'],
    ],
    [
      'За январь-март 2025 года перевезено 879 тысяч тонн. Внешний товарооборот Омана за отчетный период составил $6,8 млрд.',
      ['value T OMN WLD 2025-Q1 6.8e9 USD'],
    ],
    [
      'Oman imported vehicles worth $2.6 billion in January-May 2025. During the reporting period foreign trade of Oman totaled $44 billion. Of this, $23 billion fell to exports and $21 billion to imports.',
      [
        'value T OMN WLD 2025-01/2025-05 44e9 USD',
        'value X OMN WLD 2025-01/2025-05 23e9 USD',
        'value M OMN WLD 2025-01/2025-05 21e9 USD',
      ],
    ],
    [
      'Exports of Kenya to Chad rose 12% in 2024 compared with 2020, when they amounted to $600 million.',
      ['growth X KEN TCD 2024 12e0 PT vs 2020', 'value X KEN TCD 2020 600e6 USD'],
    ],
    [
      'Экспорт Кении в Чад в январе-мае 2025 года вырос на 9% по сравнению с тем же периодом 2024 года, когда он составлял $3 млн.',
      ['growth X KEN TCD 2025-01/2025-05 9e0 PT vs 2024-01/2024-05', 'value X KEN TCD 2024-01/2024-05 3e6 USD'],
    ],
    [
      'Exports of Kenya to Chad in January-May 2025 rose 9% compared to the same period of 2024 ($3.7 million).',
      ['growth X KEN TCD 2025-01/2025-05 9e0 PT vs 2024-01/2024-05', 'value X KEN TCD 2024-01/2024-05 3.7e6 USD'],
    ],
    [
      '2024-cü ildə Omanla Keniya arasında ticarət 470 milyon dollar olub ki, bu da 2023-cü ildəkindən (632 milyon dollar) azdır.',
      ['value T OMN KEN 2024 470e6 USD', 'value T OMN KEN 2023 632e6 USD'],
    ],
    [
      'В 2024 году Оман стал первым торговым партнером Кении. За год товарооборот составил $9,5 млрд.',
      ['rank T KEN OMN 2024 1e0 ORD', 'value T KEN OMN 2024 9.5e9 USD'],
    ],
    [
      'Если в 2020 году товарооборот Грузии и Перу составлял $425 млн, то в прошлом он приблизился к $1 млрд.',
      ['value T GEO PER 2020 425e6 USD', 'value T GEO PER 2024 1e9 USD'],
    ],
    [
      '如果说2020年肯尼亚与乍得贸易额为4.25亿美元，那么去年已达10亿美元。',
      ['value T KEN TCD 2020 4.25e8 USD', 'value T KEN TCD 2024 10e8 USD'],
    ],
    ['If trade of Kenya with Chad was $425 million in 2020, it has since come to $1 billion.', []],
  ])
})

describe('figures that refer to those before', () => {
  cases([
    [
      '2024年，肯尼亚对乍得出口4.6亿美元，进口1540万美元。上年同期分别为3.5亿美元和1170万美元。',
      [
        'value X KEN TCD 2024 4.6e8 USD',
        'value M KEN TCD 2024 1540e4 USD',
        'value X KEN TCD 2023 3.5e8 USD',
        'value M KEN TCD 2023 1170e4 USD',
      ],
    ],
    [
      'Keniyanın Çada ixracı 2024-cü ildə 460 milyon dollar, idxalı 15 milyon dollar olub. Müvafiq olaraq azalma 9,3 faiz və 7,1 faiz təşkil edib.',
      [
        'value X KEN TCD 2024 460e6 USD',
        'value M KEN TCD 2024 15e6 USD',
        'growth X KEN TCD 2024 -9.3e0 PT vs 2023',
        'growth M KEN TCD 2024 -7.1e0 PT vs 2023',
      ],
    ],
    [
      'Trade of Kenya with Chad was $4.3 billion in 2024. Exports were $3.1 billion, imports $1.2 billion. The two countries plan to double the figure to $10 billion by 2030.',
      [
        'value T KEN TCD 2024 4.3e9 USD',
        'value X KEN TCD 2024 3.1e9 USD',
        'value M KEN TCD 2024 1.2e9 USD',
        'value T KEN TCD 2030 10e9 USD target',
      ],
    ],
  ])
})

describe('sides', () => {
  cases(
    [
      [
        'President of Oman has arrived to attend the meeting of the Heads of State of Central Asia. Mutual trade with Oman reached $529 million in 2024.',
        ['value T KAZ OMN 2024 529e6 USD'],
      ],
      [
        'Президент Турции прилетел на саммит Организации тюркских государств. Товарооборот с Турцией в 2024 году составил 6 млрд долларов.',
        ['value T KAZ TUR 2024 6e9 USD'],
      ],
    ],
    'KAZ',
  )
  cases([
    [
      '"Ötən il ticarət dövriyyəmiz 6 milyard dolları ötüb". Bu fikirləri Prezident İlham Əliyev Oman Prezidenti ilə görüşdə söyləyib.',
      ['value T AZE OMN 2024 6e9 USD'],
    ],
    [
      'В 2024 году больше всего азербайджанских товаров купили Оман (430 млн долларов), Италия (272 млн) и Перу (66 млн).',
      ['value X AZE OMN 2024 430e6 USD', 'value X AZE ITA 2024 272e6 USD', 'value X AZE PER 2024 66e6 USD'],
    ],
    [
      'Экспорт Кении в Оман в 2024 году составил $9 млрд. Всего страна экспортировала товаров на $26 млрд.',
      ['value X KEN OMN 2024 9e9 USD', 'value X KEN WLD 2024 26e9 USD'],
    ],
    [
      'Gürcüstanın Omana ixracı 2024-cü ildə 9 milyard dollar olub. Ümumilikdə ölkə 26 milyard dollarlıq mal ixrac edib.',
      ['value X GEO OMN 2024 9e9 USD', 'value X GEO WLD 2024 26e9 USD'],
    ],
    [
      '2024-cü ildə Gürcüstanla ticarət 508 milyon dollara düşüb. Həmin il Azərbaycan ixracının 32 faizi İtaliyanın payına düşüb.',
      ['value T AZE GEO 2024 508e6 USD', 'share X AZE ITA 2024 32e0 PT'],
    ],
  ])
})

describe('places and what a country has them with', () => {
  cases([
    [
      'Italy was the first trading partner of Kenya in 2024. Trade with it reached $1.5 billion, of which $1.4 billion were exports. Second was Oman ($547 million, including exports of $310 million), third was Chad ($347 million).',
      [
        'rank T KEN ITA 2024 1e0 ORD',
        'value T KEN ITA 2024 1.5e9 USD',
        'value X KEN ITA 2024 1.4e9 USD',
        'rank T KEN OMN 2024 2e0 ORD',
        'value T KEN OMN 2024 547e6 USD',
        'value X KEN OMN 2024 310e6 USD',
        'rank T KEN TCD 2024 3e0 ORD',
        'value T KEN TCD 2024 347e6 USD',
      ],
    ],
    [
      'In 2024 China became the largest supplier of Kenya, accounting for 19.7% of imports. Oman, with 17.8%, moved down to second place.',
      [
        'rank M KEN CHN 2024 1e0 ORD',
        'share M KEN CHN 2024 19.7e0 PT',
        'share M KEN OMN 2024 17.8e0 PT',
        'rank M KEN OMN 2024 2e0 ORD',
      ],
    ],
    [
      'Главным поставщиком Кении в 2024 году стал Китай с долей 19,7% импорта. Оман с 17,8% опустился на второе место.',
      [
        'rank M KEN CHN 2024 1e0 ORD',
        'share M KEN CHN 2024 19.7e0 PT',
        'share M KEN OMN 2024 17.8e0 PT',
        'rank M KEN OMN 2024 2e0 ORD',
      ],
    ],
    [
      '2024-cü ildə Keniyanın idxalında Çin 19,7 faizlə birinci olub. Oman 17,8 faizlə ikinci yerə düşüb.',
      [
        'share M KEN CHN 2024 19.7e0 PT',
        'rank M KEN CHN 2024 1e0 ORD',
        'share M KEN OMN 2024 17.8e0 PT',
        'rank M KEN OMN 2024 2e0 ORD',
      ],
    ],
    [
      '2024年，中国成为肯尼亚第一大进口来源国，占进口总额的19.7%。阿曼以17.8%退居第二。',
      [
        'rank M KEN CHN 2024 1e0 ORD',
        'share M KEN CHN 2024 19.7e0 PT',
        'share M KEN OMN 2024 17.8e0 PT',
        'rank M KEN OMN 2024 2e0 ORD',
      ],
    ],
    [
      'Экспорт Кении в Чад в 2024 году достиг $256 млн — это 0,7% всех поставок республики за рубеж.',
      ['value X KEN TCD 2024 256e6 USD', 'share X KEN TCD 2024 0.7e0 PT'],
    ],
  ])
})

describe('amounts of goods and prices', () => {
  cases([
    ['Exports of electromechanical products of Kenya grew by 8.8% in 2024.', []],
    ['Exports of Turkish products to Kenya grew by 8.8% in 2024.', ['growth X TUR KEN 2024 8.8e0 PT vs 2023']],
    ['В перечень для наращивания экспорта Кении вошли 85 товарных позиций на 1,2 млрд долларов.', []],
    ['Re-exports of cars, which make up about 30% of deliveries of Kenya to Chad, stopped in 2024.', []],
    [
      'Imports of Kenya from Chad totaled $40,630 in 2024. The price reached $12,000.',
      ['value M KEN TCD 2024 40630e0 USD'],
    ],
  ])
})

describe('words inside a sentence', () => {
  cases([
    // "Of this year" begins no list of parts.
    [
      "Last year Kenya's trade with Oman passed $4 billion, and in January-June of this year it grew by another 5.8 percent.",
      ['value T KEN OMN 2024 4e9 USD', 'growth T KEN OMN 2025-S1 5.8e0 PT vs 2024-S1'],
    ],
    [
      'In 2024 trade of Kenya and Oman was $4 billion. The new line, 80 kilometers long, will raise the capacity of this road five times.',
      ['value T KEN OMN 2024 4e9 USD'],
    ],
    ['German exports to and imports from Oman totalled 2.6 billion euros in 2024.', ['value T DEU OMN 2024 2.6e9 EUR']],
    [
      "Azerbaijan's trade with Oman was $26 million in 2024. Oman supplied 0.2% of the country's imports.",
      ['value T AZE OMN 2024 26e6 USD', 'share M AZE OMN 2024 0.2e0 PT'],
    ],
    [
      'Ötən il Qətərlə ticarətimiz azalıb və biz bunu düzəltməliyik. 2030-cu ildə Omanla dövriyyə 1 milyard dollara çatmalıdır.',
      ['direction T AZE QAT 2024 down vs 2023', 'value T AZE OMN 2030 1e9 USD target'],
    ],
    [
      'В 2024 году товарооборот Казахстана с Оманом составил 43 млн долларов. Оманская статистика показывает лишь 30 млн долларов.',
      ['value T KAZ OMN 2024 43e6 USD', 'value T OMN KAZ 2024 30e6 USD'],
    ],
    [
      'За пять месяцев этого года торговля Китая с Оманом выросла на пятую часть больше, чем за пять месяцев прошлого.',
      ['growth T CHN OMN 2025-01/2025-05 20e0 PT vs 2024-01/2024-05'],
    ],
    [
      '2025年上半年中国对阿曼出口16亿美元，创同期历史新高，光伏设备占2.1亿美元。',
      ['value X CHN OMN 2025-S1 16e8 USD', 'record X CHN OMN 2025-S1'],
    ],
    [
      'Yanvar-iyul aylarında Oman Azərbaycanın üçüncü ticarət tərəfdaşı olub, idxalda isə ölkəmizin tərəfdaşları arasında ilk yeri tutub.',
      ['rank T AZE OMN 2025-01/2025-07 3e0 ORD', 'rank M AZE OMN 2025-01/2025-07 1e0 ORD'],
    ],
  ])
})

describe('a forecast for the whole year behind most of its months', () => {
  testClaims(
    [
      [
        'За 11 месяцев 2021 года товарооборот между Грузией и Турцией составил $2,9 млрд. По словам посла, товарооборот за целый год может составить $3 млрд.',
        ['value T GEO TUR 2021-01/2021-11 2.9e9 USD', 'value T GEO TUR 2021 3e9 USD expected'],
      ],
      [
        'В 2021 году товарооборот между Грузией и Турцией составил $2,9 млрд. Товарооборот за весь год может составить $3 млрд.',
        ['value T GEO TUR 2021 2.9e9 USD', 'value T GEO TUR 2022 3e9 USD expected'],
      ],
    ],
    { today: '2022-01-26' },
  )
})

describe('asides and turns', () => {
  cases([
    [
      "Japan's exports to Oman fell 12% in 2024, while shipments to China, its biggest market, slipped 2.9%. Overall exports rose 1.3%.",
      [
        'growth X JPN OMN 2024 -12e0 PT vs 2023',
        'rank X JPN CHN 2024 1e0 ORD',
        'growth X JPN CHN 2024 -2.9e0 PT vs 2023',
        'growth X JPN WLD 2024 1.3e0 PT vs 2023',
      ],
    ],
    [
      "China's trade with Oman was $40 billion in 2024. Kenya traded goods with China for $8 billion. Trade with Chad was $1 billion.",
      ['value T CHN OMN 2024 40e9 USD', 'value T CHN KEN 2024 8e9 USD', 'value T CHN TCD 2024 1e9 USD'],
    ],
    [
      'Kazakhstan exported more in 2024. Italy bought $18.6 billion of Kazakh goods, against $14.9 billion sold to Oman.',
      ['value X KAZ ITA 2024 18.6e9 USD', 'value X KAZ OMN 2024 14.9e9 USD'],
    ],
    [
      'Georgia increased imports from Oman by 27% in 2024, overtaking Russia as top supplier.',
      ['growth M GEO OMN 2024 27e0 PT vs 2023', 'rank M GEO OMN 2024 1e0 ORD'],
    ],
    [
      'Товарооборот Грузии с Оманом в 2023 году просел до $106 млн, а в 2024 году — ещё на 5%, до $101 млн.',
      ['value T GEO OMN 2023 106e6 USD', 'growth T GEO OMN 2024 -5e0 PT vs 2023', 'value T GEO OMN 2024 101e6 USD'],
    ],
    [
      'За 2024 год товарооборот Киргизии с Оманом, по киргизским данным, составил $47 млн, а по оманским — $221 млн, то есть впятеро больше.',
      ['value T KGZ OMN 2024 47e6 USD', 'value T KGZ OMN 2024 221e6 USD'],
    ],
    [
      'В 2024 году экспорт Китая в Оман вырос на 8,5%, ввоз оманских товаров и услуг в Китай - на 7,7%.',
      ['growth X CHN OMN 2024 8.5e0 PT vs 2023', 'growth M CHN OMN 2024 7.7e0 PT vs 2023'],
    ],
    [
      'Omanla dövriyyə 2024-cü ildə 645 milyon dollara çatdı. Bunun 625 milyonu idxalın, 20 milyonu ixracın payına düşür. 2025-ci ilin iki ayında göstərici 83 milyon dollar olub.',
      [
        'value T AZE OMN 2024 645e6 USD',
        'value M AZE OMN 2024 625e6 USD',
        'value X AZE OMN 2024 20e6 USD',
        'value T AZE OMN 2025-01/2025-02 83e6 USD',
      ],
    ],
    [
      '2025年前11个月中国与阿曼贸易额同比增长超过25%，总额接近45亿美元。',
      ['growth T CHN OMN 2025-01/2025-11 25e0 PT vs 2024-01/2024-11', 'value T CHN OMN 2025-01/2025-11 45e8 USD'],
    ],
    [
      '5月中国对阿曼出口下降34.5% 对肯尼亚出口增长14.8%',
      ['growth X CHN OMN 2025-05 -34.5e0 PT vs 2024-05', 'growth X CHN KEN 2025-05 14.8e0 PT vs 2024-05'],
    ],
    ['2024年阿曼自中国进口突破36亿美元，超过肯尼亚。', ['value M OMN CHN 2024 36e8 USD']],
    [
      '2024年阿曼出口211亿美元。进口方面，中国以41亿美元居首。',
      ['value X OMN WLD 2024 211e8 USD', 'value M OMN CHN 2024 41e8 USD', 'rank M OMN CHN 2024 1e0 ORD'],
    ],
  ])
})

describe('whose share and which place', () => {
  cases([
    [
      "China's trade with the five Central Asian countries reached $95 billion in 2025. China's exports to the five countries were $64 billion.",
      ['value T CHN CASIA5 2025 95e9 USD', 'value X CHN CASIA5 2025 64e9 USD'],
    ],
    [
      '2025年中国与中亚五国贸易额950亿美元。中国对五国出口640亿美元。区域内贸易占比不到10%。',
      ['value T CHN CASIA5 2025 950e8 USD', 'value X CHN CASIA5 2025 640e8 USD'],
    ],
    [
      '中哈贸易额在2024年首次达到430亿美元，同比增长9%，提前完成2030年贸易额达400亿美元的目标。不到30年增长近70倍。',
      [
        'value T CHN KAZ 2024 430e8 USD',
        'growth T CHN KAZ 2024 9e0 PT vs 2023',
        'value T CHN KAZ 2030 400e8 USD target',
      ],
    ],
    [
      'Trade of Kenya with Oman grew by 34 percent in 2024. Over the first half of 2025 the same index grew by 20 percent.',
      ['growth T KEN OMN 2024 34e0 PT vs 2023', 'growth T KEN OMN 2025-S1 20e0 PT vs 2024-S1'],
    ],
    [
      'China stayed the largest partner of Mongolia in 2025 and took up 53 percent of the foreign trade of Mongolia. Russia accounted for 16% of the trade, 2% less than in 2024.',
      ['rank T MNG CHN 2025 1e0 ORD', 'share T MNG CHN 2025 53e0 PT', 'share T MNG RUS 2025 16e0 PT'],
    ],
    [
      'In 2025 Russia held 12% of the trade of Georgia. Georgian exports to Russia were $0.7 billion (a 10% increase) and imports $1.8 billion (9%).',
      [
        'share T GEO RUS 2025 12e0 PT',
        'value X GEO RUS 2025 0.7e9 USD',
        'growth X GEO RUS 2025 10e0 PT vs 2024',
        'value M GEO RUS 2025 1.8e9 USD',
        'growth M GEO RUS 2025 9e0 PT vs 2024',
      ],
    ],
    ['Azerbaijan was the fourth largest partner of neighbouring Georgia in 2025.', ['rank T GEO AZE 2025 4e0 ORD']],
    [
      '2025年，塔吉克斯坦与俄罗斯的贸易额占总贸易额的22%。塔吉克斯坦还与中国（19%）进行了贸易往来。俄罗斯和塔吉克斯坦签署了12项协议，总金额3亿美元。',
      ['share T TJK RUS 2025 22e0 PT', 'share T TJK CHN 2025 19e0 PT'],
    ],
    [
      '2025年，塔吉克斯坦与六个独联体国家的贸易额下降，分别是：与乌克兰下降了57.5%，与亚美尼亚下降了28.7%。',
      ['growth T TJK UKR 2025 -57.5e0 PT vs 2024', 'growth T TJK ARM 2025 -28.7e0 PT vs 2024'],
    ],
    [
      'Azərbaycanın Omanla dövriyyəsi 2024-cü ildə 512 milyon dollar olub. Xarici ticarət dövriyyəsində Omanın xüsusi çəkisi 1,3% təşkil edib.',
      ['value T AZE OMN 2024 512e6 USD', 'share T AZE OMN 2024 1.3e0 PT'],
    ],
    [
      '2024-cü ildə Çindən idxal 3,66 milyard dollara, Çinin idxaldakı payı isə 17,4 faizə yüksəlib.',
      ['value M AZE CHN 2024 3.66e9 USD', 'share M AZE CHN 2024 17.4e0 PT'],
    ],
    [
      "China's trade with Central Asia reached 94.8 billion dollars in 2024. Kazakhstan's share of this trade is 46 percent.",
      ['value T CHN CASIA5 2024 94.8e9 USD'],
    ],
    // Parts of the trade of the two, of goods, and within a group.
    [
      '2024-cü ildə Kenya ilə Oman arasında ticarətin həcmi 220 milyon dollar olub, bunun da 90 faizi Kenyanın ixracıdır.',
      ['value T KEN OMN 2024 220e6 USD'],
    ],
    [
      "Hungary's trade with Oman was $89 million in 2024. Medicines make up 40 percent of our exports.",
      ['value T HUN OMN 2024 89e6 USD'],
    ],
    ['Азербайджан сегодня - третий по значимости наш партнёр в СНГ.', []],
    [
      'Доля Омана во внешней торговле Азербайджана за 2024 год — 0,7%. По этому показателю страна поднялась с 24-й на 19-ю строчку.',
      ['share T AZE OMN 2024 0.7e0 PT', 'rank T AZE OMN 2024 19e0 ORD'],
    ],
  ])
})

describe('levels, parts and wholes', () => {
  cases([
    [
      'In 2025 exports of Kenya were $8 billion with a 6% decrease and imports were $18 billion with a 9% decrease.',
      [
        'value X KEN WLD 2025 8e9 USD',
        'growth X KEN WLD 2025 -6e0 PT vs 2024',
        'value M KEN WLD 2025 18e9 USD',
        'growth M KEN WLD 2025 -9e0 PT vs 2024',
      ],
    ],
    [
      '肯尼亚2025年出口额为85亿美元，增速达到13%，创下近年来的新高。',
      ['value X KEN WLD 2025 85e8 USD', 'growth X KEN WLD 2025 13e0 PT vs 2024'],
    ],
    [
      'Trade of Japan with Oman more than tripled in January-August 2025 to reach $548 million.',
      ['growth T JPN OMN 2025-01/2025-08 3e0 TIMES vs 2024-01/2024-08', 'value T JPN OMN 2025-01/2025-08 548e6 USD'],
    ],
    [
      "Japan's exports to Oman climbed 6.3% in the January-April period to reach $1.06 billion.",
      ['growth X JPN OMN 2025-01/2025-04 6.3e0 PT vs 2024-01/2024-04', 'value X JPN OMN 2025-01/2025-04 1.06e9 USD'],
    ],
    [
      "Japan's imports from Oman increased by 0.8% in 2024 up to USD 82.6 million.",
      ['growth M JPN OMN 2024 0.8e0 PT vs 2023', 'value M JPN OMN 2024 82.6e6 USD'],
    ],
    [
      "Oman remained China's largest partner in 2024, with bilateral trade reaching 6.8 billion yuan, up 8.5 percent, accounting for 16.6 percent of the total.",
      [
        'rank T CHN OMN 2024 1e0 ORD',
        'value T CHN OMN 2024 6.8e9 CNY',
        'growth T CHN OMN 2024 8.5e0 PT vs 2023',
        'share T CHN OMN 2024 16.6e0 PT',
      ],
    ],
    [
      "Oman's trade surplus was $992 million in 2024 as exports surged 5.9%.",
      ['value B OMN WLD 2024 992e6 USD', 'growth X OMN WLD 2024 5.9e0 PT vs 2023'],
    ],
    // A change of what is not read is not read either.
    [
      'Trade of Japan and Oman was $3 billion in 2024. April shipments alone stood at $281 million, a 3% rise.',
      ['value T JPN OMN 2024 3e9 USD'],
    ],
    [
      '2022-ci ildə Azərbaycanla Oman arasında dövriyyə iki dəfədən çox azalaraq 414 milyon dollara düşdü.',
      ['growth T AZE OMN 2022 0.5000e0 TIMES vs 2021', 'value T AZE OMN 2022 414e6 USD'],
    ],
    [
      'Товарооборот Молдовы с Оманом в 2024 году — 13,2 млн долларов, причём 9,8 млн приходится на импорт. По сравнению с 2023 годом падение составило почти треть.',
      ['value T MDA OMN 2024 13.2e6 USD', 'value M MDA OMN 2024 9.8e6 USD', 'growth T MDA OMN 2024 -33.3e0 PT vs 2023'],
    ],
    [
      'Япония — Россия. Итоги-2024\nОборот: $4,8 млрд\nЭкспорт РФ: $3,4 млрд',
      ['value T JPN RUS 2024 4.8e9 USD', 'value X RUS JPN 2024 3.4e9 USD'],
    ],
    [
      'Azərbaycan 2024-cü ildə Omana 52 milyon dollarlıq məhsul ixrac edib. Bu ölkə ilə ticarət dövriyyəsi ümumilikdə 59 milyon dollar təşkil edib.',
      ['value X AZE OMN 2024 52e6 USD', 'value T AZE OMN 2024 59e6 USD'],
    ],
    ["Georgia was to trade. Mangystau region's own trade with Oman was $41 million in 2024.", []],
    [
      '2025-ci ilin yanvar-mart aylarında Oman 163 ölkə ilə ticarət əlaqələri saxlayıb. Xarici ticarət dövriyyəsi 11,9 milyard dollar olub.',
      ['value T OMN WLD 2025-Q1 11.9e9 USD'],
    ],
    [
      'Экспорт Грузии в 2024 году составил 6,6 млрд долларов. По экспорту лидирует Оман — 262 млн долларов.',
      ['value X GEO WLD 2024 6.6e9 USD', 'rank X GEO OMN 2024 1e0 ORD', 'value X GEO OMN 2024 262e6 USD'],
    ],
  ])
})

describe('a total of a country is with all others, after the trade of a pair', () => {
  cases([
    [
      '2024年，阿曼自中国进口30亿美元。2025年5月，阿曼货物出口总额为9亿美元，进口8亿美元。',
      ['value M OMN CHN 2024 30e8 USD', 'value X OMN WLD 2025-05 9e8 USD', 'value M OMN WLD 2025-05 8e8 USD'],
    ],
    [
      'In 2024 Oman imported goods worth $3 billion from China. In May 2025 total exports of Oman were $9 billion, and imports $8 billion.',
      ['value M OMN CHN 2024 3e9 USD', 'value X OMN WLD 2025-05 9e9 USD', 'value M OMN WLD 2025-05 8e9 USD'],
    ],
  ])
})

describe('a short sentence names the month of the next one', () => {
  cases([
    [
      'В 2024 году экспорт Омана в Кению составил 2 млрд долларов.\n\nЯнварь, впрочем, надежд не оправдал. Экспорт Омана в Кению за месяц упал на 39%.',
      ['value X OMN KEN 2024 2e9 USD', 'growth X OMN KEN 2025-01 -39e0 PT vs 2024-01'],
    ],
    [
      'In 2024 exports of Oman to Kenya were $2 billion.\n\nJanuary, however, brought no relief. Exports of Oman to Kenya fell 39% over the month.',
      ['value X OMN KEN 2024 2e9 USD', 'growth X OMN KEN 2025-01 -39e0 PT vs 2024-01'],
    ],
    [
      '2024-cü ildə Omanın Keniyaya ixracı 2 milyard dollar olub.\n\nYanvar isə, əksinə, sevindirmədi. Omanın Keniyaya ixracı 39 faiz azalıb.',
      ['value X OMN KEN 2024 2e9 USD', 'growth X OMN KEN 2025-01 -39e0 PT vs 2024-01'],
    ],
  ])
})

describe('"Chinese imports" in a text about what another country imports', () => {
  cases([
    [
      'Goods imported from Kenya by Oman rose 5% in 2024. The value of Chinese imports fell 20%.',
      ['growth M OMN KEN 2024 5e0 PT vs 2023', 'growth M OMN CHN 2024 -20e0 PT vs 2023'],
    ],
    [
      'Imports of Oman fell 3% in 2024. Chinese imports fell 20%.',
      ['growth M OMN WLD 2024 -3e0 PT vs 2023', 'growth M CHN WLD 2024 -20e0 PT vs 2023'],
    ],
  ])
})

describe('"fell 39% over the month" is a fall', () => {
  cases([
    [
      'In May 2025 exports of Oman to Kenya fell 39% over the year to $2 million.',
      ['growth X OMN KEN 2025-05 -39e0 PT vs 2024-05', 'value X OMN KEN 2025-05 2e6 USD'],
    ],
    ['In May 2025 exports of Oman to Kenya rose 39% over last year.', ['growth X OMN KEN 2025-05 39e0 PT vs 2024-05']],
  ])
})

describe('both flows together, and what the bracket with both was of', () => {
  cases([
    [
      'Turkish imports from Russia in January-April 2025: $14.2 bn.\nTurkish exports to Russia over the same months: $2.3 bn (-11%).\nTogether that makes $16.5 bn.',
      [
        'value M TUR RUS 2025-01/2025-04 14.2e9 USD',
        'value X TUR RUS 2025-01/2025-04 2.3e9 USD',
        'growth X TUR RUS 2025-01/2025-04 -11e0 PT vs 2024-01/2024-04',
        'value T TUR RUS 2025-01/2025-04 16.5e9 USD',
      ],
    ],
    [
      "Kenya's exports to Chad were $9 billion in 2024. Imports were $1 billion. Combined: $10 billion.",
      ['value X KEN TCD 2024 9e9 USD', 'value M KEN TCD 2024 1e9 USD', 'value T KEN TCD 2024 10e9 USD'],
    ],
    [
      "Kenya's exports to Chad were $9 billion in 2024. Imports were $1 billion. Add them up and you get $10 billion.",
      ['value X KEN TCD 2024 9e9 USD', 'value M KEN TCD 2024 1e9 USD', 'value T KEN TCD 2024 10e9 USD'],
    ],
    [
      'Keniyanın Çada ixracı 2024-cü ildə 9 milyard dollar, idxalı 1 milyard dollar olub. Bu, birlikdə 10 milyard dollar edir.',
      ['value X KEN TCD 2024 9e9 USD', 'value M KEN TCD 2024 1e9 USD', 'value T KEN TCD 2024 10e9 USD'],
    ],
    [
      'In January-June 2025 trade of Georgia with Iran was $198 million (exports: $184 million; imports: $14 million), up 12% year on year.',
      [
        'value T GEO IRN 2025-S1 198e6 USD',
        'value X GEO IRN 2025-S1 184e6 USD',
        'value M GEO IRN 2025-S1 14e6 USD',
        'growth T GEO IRN 2025-S1 12e0 PT vs 2024-S1',
      ],
    ],
    [
      '2025-ci ilin birinci yarımilində Azərbaycanla Bolqarıstan arasında ticarət dövriyyəsi 198,6 milyon dollar (ixrac – 184,1 milyon, idxal – 14,5 milyon dollar) təşkil etmişdir. Artım 12,4 % səviyyəsindədir.',
      [
        'value T AZE BGR 2025-S1 198.6e6 USD',
        'value X AZE BGR 2025-S1 184.1e6 USD',
        'value M AZE BGR 2025-S1 14.5e6 USD',
        'growth T AZE BGR 2025-S1 12.4e0 PT vs 2024-S1',
      ],
    ],
    [
      'Товарооборот Грузии с Ираном в 2024 году составил $198 млн (экспорт – $184 млн, импорт – $14 млн). Рост – 12%.',
      [
        'value T GEO IRN 2024 198e6 USD',
        'value X GEO IRN 2024 184e6 USD',
        'value M GEO IRN 2024 14e6 USD',
        'growth T GEO IRN 2024 12e0 PT vs 2023',
      ],
    ],
    [
      '2024年格鲁吉亚与伊朗贸易额1.98亿美元（出口1.84亿美元，进口0.14亿美元）。增幅为12%。',
      [
        'value T GEO IRN 2024 1.98e8 USD',
        'value X GEO IRN 2024 1.84e8 USD',
        'value M GEO IRN 2024 0.14e8 USD',
        'growth T GEO IRN 2024 12e0 PT vs 2023',
      ],
    ],
  ])
})

describe('the total of both flows in another period', () => {
  cases([
    [
      "Kenya's imports from Chad amounted to $112.3 million and exports to $9.1 million in 2024. The total for 2023 was $98.7 million.",
      ['value M KEN TCD 2024 112.3e6 USD', 'value X KEN TCD 2024 9.1e6 USD', 'value T KEN TCD 2023 98.7e6 USD'],
    ],
    [
      'Imports of Kenya from Chad in 2024 amounted to $112.3 million and exports to $9.1 million. The total a year earlier was $98.7 million.',
      ['value M KEN TCD 2024 112.3e6 USD', 'value X KEN TCD 2024 9.1e6 USD', 'value T KEN TCD 2023 98.7e6 USD'],
    ],
    [
      'In 2024 41% of Turkish exports went to the EU, while 32% of what Türkiye bought abroad came from the 27 member states. In 2005 the figure stood at just €77 billion.',
      ['share X TUR EU27 2024 41e0 PT', 'share M TUR EU27 2024 32e0 PT'],
    ],
    [
      'Bilateral goods trade of Türkiye with the EU was worth €210 billion in 2024. 41% of Turkish exports went to the EU and 32% of Turkish imports came from the bloc. In 2005 the figure stood at just €77 billion.',
      [
        'value T TUR EU27 2024 210e9 EUR',
        'share X TUR EU27 2024 41e0 PT',
        'share M TUR EU27 2024 32e0 PT',
        'value T TUR EU27 2005 77e9 EUR',
      ],
    ],
  ])
})

describe('whose trade the text goes on about', () => {
  cases([
    [
      'Braziliyanın ixracı 2024-cü ildə 330 milyard dollar olub. Təkcə Çin Braziliyadan 94 milyard dollarlıq məhsul alıb. Hindistanla ticarət 12 milyard dollara çatıb.',
      ['value X BRA WLD 2024 330e9 USD', 'value M CHN BRA 2024 94e9 USD', 'value T BRA IND 2024 12e9 USD'],
    ],
    [
      "Brazil's exports were $330 billion in 2024. China alone bought goods worth $94 billion from Brazil. Trade with India reached $12 billion.",
      ['value X BRA WLD 2024 330e9 USD', 'value M CHN BRA 2024 94e9 USD', 'value T BRA IND 2024 12e9 USD'],
    ],
    [
      'Azərbaycanın Çinlə ticarəti 2024-cü ildə 3,7 milyard dollar olub. Oxşar fərq Rusiya ilə də var. Dövriyyə 4,8 milyard dollardır.',
      ['value T AZE CHN 2024 3.7e9 USD', 'value T AZE RUS 2024 4.8e9 USD'],
    ],
    [
      'Gürcüstanın xarici ticarəti 2024-cü ildə 23 milyard dollar təşkil edib. Trend Sakstata istinadən xəbər verir ki, illik artım 9,6 faiz olub.',
      ['value T GEO WLD 2024 23e9 USD', 'growth T GEO WLD 2024 9.6e0 PT vs 2023'],
    ],
    // A noun of its own.
    [
      'Gürcüstanın xarici ticarəti 2024-cü ildə 23 milyard dollar təşkil edib. Bildirilib ki, sərnişinlərin artımı 9 faiz olub.',
      ['value T GEO WLD 2024 23e9 USD'],
    ],
  ])
})

describe('the year around December, bounds that are no differences, and shares with a share', () => {
  cases([
    [
      '2024-cü ilin dekabrında Keniyanın ixracı 2 milyard dollar olub. İl ərzində ixrac 24 milyard dollara çatıb.',
      ['value X KEN WLD 2024-12 2e9 USD', 'value X KEN WLD 2024 24e9 USD'],
    ],
    [
      'Omandan idxal 2024-cü ildə 1,2 milyard dolları ötüb, halbuki 2022-ci ildə 300 milyon dollardan az idi.',
      ['value M AZE OMN 2024 1.2e9 USD', 'value M AZE OMN 2022 300e6 USD'],
    ],
    [
      'Omanla ticarət 2024-cü ildə 1,2 milyard dollar olub. Bu, əvvəlki ildən 300 milyon dollar azdır.',
      ['value T AZE OMN 2024 1.2e9 USD'],
    ],
    [
      'Keniyanın Omanla ticarəti 2024-cü ildə 2 milyard dollar olub və Oman ölkənin xarici ticarətində 20,4 faizlik payla birinci yeri tutub.',
      ['value T KEN OMN 2024 2e9 USD', 'share T KEN OMN 2024 20.4e0 PT', 'rank T KEN OMN 2024 1e0 ORD'],
    ],
  ])
})

describe('a second number of the same partner', () => {
  testClaims(
    [
      [
        "India's exports fell by 2.17% in May 2025. The US remained the top destination: shipments there jumped 16.9% to $8.83 billion.",
        [
          'growth X IND WLD 2025-05 -2.17e0 PT vs 2024-05',
          'rank X IND USA 2025-05 1e0 ORD',
          'growth X IND USA 2025-05 16.9e0 PT vs 2024-05',
          'value X IND USA 2025-05 8.83e9 USD',
        ],
      ],
      [
        "China's foreign trade hit 43.8 trillion yuan in 2024. Japan stayed the biggest trading partner, with trade reaching 2.2 trillion yuan, up 8 percent.",
        [
          'value T CHN WLD 2024 43.8e12 CNY',
          'rank T CHN JPN 2024 1e0 ORD',
          'value T CHN JPN 2024 2.2e12 CNY',
          'growth T CHN JPN 2024 8e0 PT vs 2023',
        ],
      ],
    ],
    { today: '2025-06-13' },
  )
})

describe('a word that leads the sentence in, and an aim that somebody must reach', () => {
  testClaims(
    [
      [
        '2024-cü ildə Keniya ilə Oman arasında ticarət 312 milyon dollar olub. 2023-cü ildə bu rəqəm 254 milyon dollar idi. Deməli, artım 22,8%-dir.',
        ['value T KEN OMN 2024 312e6 USD', 'value T KEN OMN 2023 254e6 USD', 'growth T KEN OMN 2024 22.8e0 PT vs 2023'],
      ],
      [
        '2024-cü ildə Keniya ilə Oman arasında ticarət 312 milyon dollar olub. Beləliklə, artım 22,8 faiz təşkil edib.',
        ['value T KEN OMN 2024 312e6 USD', 'growth T KEN OMN 2024 22.8e0 PT vs 2023'],
      ],
      [
        '2024-cü ildə Keniya ilə Oman arasında ticarət 312 milyon dollar olub. Turizm üzrə isə artım 22,8 faiz təşkil edib.',
        ['value T KEN OMN 2024 312e6 USD'],
      ],
      [
        'Keniya ilə Oman 2030-cu ildə ticarəti 5 milyard dollara çatdırmalıdır.',
        ['value T KEN OMN 2030 5e9 USD target'],
      ],
    ],
    { today: '2025-09-19' },
  )
})

describe('what a sentence about something else than trade leaves to the next one', () => {
  testClaims(
    [
      [
        "Georgia's trade was $7.5 billion in January-July 2025. In January-June the share of the top ten partners in exports was 78 percent. The top partners were China ($290 million) and Russia ($264 million).",
        [
          'value T GEO WLD 2025-01/2025-07 7.5e9 USD',
          'value X GEO CHN 2025-S1 290e6 USD',
          'value X GEO RUS 2025-S1 264e6 USD',
        ],
      ],
      [
        'Exports of Georgia fell 3% in 2025. The decline in exports was due to a decrease in gold supplies by 17 percent, whose share in exports fell from 38% to 33%.',
        ['growth X GEO WLD 2025 -3e0 PT vs 2024'],
      ],
      [
        "Georgia's trade deficit rose 4% in May 2025. The deficit was $0.7 billion as imports grew 2%; imports fell 6% on a monthly basis.",
        [
          'growth B GEO WLD 2025-05 4e0 PT vs 2024-05',
          'value B GEO WLD 2025-05 -0.7e9 USD',
          'growth M GEO WLD 2025-05 2e0 PT vs 2024-05',
          'growth M GEO WLD 2025-05 -6e0 PT vs 2025-04',
        ],
      ],
      [
        'Rusiya ilə ticarət 2025-ci ildə 4,8 milyard dollar olub. Rusiyadan 240 min turist gəlib. Bu, 15 faiz azdır.',
        ['value T AZE RUS 2025 4.8e9 USD'],
      ],
      [
        'Çinlə ticarət 2025-ci ildə 4,2 milyard dollar olub. Bakı limanında 8 milyon ton yük aşırılıb. Artım 11 faiz təşkil edib.',
        ['value T AZE CHN 2025 4.2e9 USD'],
      ],
      ['2025年中阿贸易额42亿美元。中国游客6.5万人次。同比增长61%。', ['value T CHN AZE 2025 42e8 USD']],
      [
        '2025年中阿贸易额42亿美元。中国游客6.5万人次。双边贸易同比增长12%。',
        ['value T CHN AZE 2025 42e8 USD', 'growth T CHN AZE 2025 12e0 PT vs 2024'],
      ],
      ['2025年新疆外贸进出口总值4800亿元，增长10%。其中对哈萨克斯坦进出口1700亿元。', []],
      ['2025年新疆外贸进出口总值4800亿元，增长10%。对哈萨克斯坦进出口1700亿元，出口增长5%。', []],
      [
        'Naxçıvan Muxtar Respublikasının xarici ticarət dövriyyəsi 2025-ci ildə 312 milyon dollar təşkil edib. İxrac 9 faiz artıb.',
        [],
      ],
      [
        'Dağıstanın Azərbaycanla ticarəti 190 milyon dollara çatıb. Rusiyanın Azərbaycana ixracı 2025-ci ildə 3,4 milyard dollar olub.',
        ['value X RUS AZE 2025 3.4e9 USD'],
      ],
      [
        '2025年阿塞拜疆商品出口额248亿美元。出口促进机构组织18个代表团，签署2.1亿美元合同。',
        ['value X AZE WLD 2025 248e8 USD'],
      ],
    ],
    { today: '2026-03-20' },
  )
})

describe('the period that the text goes on about', () => {
  testClaims(
    [
      // Goods that are counted in tonnes tell it too.
      [
        'Birinci rübdə xarici bazarlara 5,9 min ton fındıq göndərilib. Ölkənin ümumi ixracı 6 milyard dollara enib.',
        ['value X AZE WLD 2025-Q1 6e9 USD'],
      ],
      // A figure of the same months of another year is an aside, also of another flow.
      [
        '2026-cı ilin iki ayında ixrac 4 milyard dollar olub. 2025-ci ilin iki ayında müsbət saldo 1 milyard dollar idi. İdxal ötən ilin müvafiq dövrünə nisbətən 5 faiz artıb.',
        [
          'value X AZE WLD 2026-01/2026-02 4e9 USD',
          'value B AZE WLD 2025-01/2025-02 1e9 USD',
          'growth M AZE WLD 2026-01/2026-02 5e0 PT vs 2025-01/2025-02',
        ],
      ],
      // What is planned until the end of the year is not what it tells of.
      [
        'Azərbaycanla Çin ilin sonuna kimi ticarəti rekord səviyyəyə qaldırmağı planlaşdırır. Çin Azərbaycanın dördüncü ticarət tərəfdaşıdır.',
        ['record T AZE CHN 2026 expected', 'rank T AZE CHN 2025 4e0 ORD'],
      ],
      [
        'К концу года Азербайджан и Китай планируют довести товарооборот до рекордного уровня.',
        ['record T AZE CHN 2026 expected'],
      ],
      // A rise to a record is told once.
      ["Azerbaijan's trade with Italy rose to a record high in 2025.", ['record T AZE ITA 2025']],
      [
        '2025年阿塞拜疆与意大利贸易额达到30亿美元，创历史最高纪录，2026年可能超过40亿美元。',
        ['value T AZE ITA 2025 30e8 USD', 'record T AZE ITA 2025', 'value T AZE ITA 2026 40e8 USD expected'],
      ],
      [
        'В 2025 году товарооборот Азербайджана с Италией достиг 3 млрд долларов, что стало рекордом, а в 2026 году может превысить 4 млрд.',
        ['value T AZE ITA 2025 3e9 USD', 'record T AZE ITA 2025', 'value T AZE ITA 2026 4e9 USD expected'],
      ],
      ['阿塞拜疆总统指出，阿中贸易和运输往来正在迅速增长。', ['direction T AZE CHN 2025 up vs 2024']],
      ['Azərbaycanın Çexiya ilə ticarəti 2025-ci ildə rekord həddə yüksəlib.', ['record T AZE CZE 2025']],
      // "In the reporting month".
      [
        '2026-cı ilin yanvarında Ukraynanın idxalı 8 milyard dollar olub. 2025-ci ilin yanvarında bu rəqəm 7 milyard dollar idi. Hesabat ayında ixrac 5 faiz artıb.',
        [
          'value M UKR WLD 2026-01 8e9 USD',
          'value M UKR WLD 2025-01 7e9 USD',
          'growth X UKR WLD 2026-01 5e0 PT vs 2025-01',
        ],
      ],
      // "Over one year" is no calendar year.
      [
        '2026-cı ilin iki ayında Azərbaycanın ixracı 2025-ci ilin iki ayına nisbətən 3 faiz azalıb. Bir il ərzində idxal 4 faiz artıb.',
        [
          'growth X AZE WLD 2026-01/2026-02 -3e0 PT vs 2025-01/2025-02',
          'growth M AZE WLD 2026-01/2026-02 4e0 PT vs 2025-01/2025-02',
        ],
      ],
      // "In all of 2021" is no trade with all countries.
      [
        'Builki iki ayda Azərbaycanla Gürcüstanın ticarət dövriyyəsi 100 milyon dollar olub. Bütövlükdə 2024-cü ildə 700 milyon dollarlıq ticarət aparılıb.',
        ['value T GEO AZE 2026-01/2026-02 100e6 USD', 'value T GEO AZE 2024 700e6 USD'],
      ],
      // "May fall": a forecast.
      ['Ukraynanın ixracı bu il 5 faiz azala bilər.', ['growth X UKR WLD 2026 -5e0 PT vs 2025 expected']],
      [
        'Rusiya ilə Ermənistan arasında ticarət bu il iki dəfə azala və 6 milyard dollara enə bilər.',
        ['growth T RUS ARM 2026 0.5000e0 TIMES vs 2025 expected', 'value T RUS ARM 2026 6e9 USD expected'],
      ],
    ],
    { today: '2026-03-20' },
  )
})

describe('a noun of change behind who tells it', () => {
  const [told, rise] = ['value X KEN OMN 2024 3e9 USD', 'growth X KEN OMN 2024 18.2e0 PT vs 2023']
  const text = "Kenya's exports to Oman were $3 billion in 2024"
  testClaims(
    [
      [`${text}, Trend reports, citing the State Statistics Committee, an increase of 18.2%.`, [told, rise]],
      [`${text}, Caliber.Az says via the State Customs Committee, a sharp rise of 18.2%.`, [told, rise]],
      [`${text}, and the plant produced 5 cars, a growth of 18.2%.`, [told]],
    ],
    { today: '2025-12-20' },
  )
})

describe('the time goes on inside a quote, up to the sentence that names its speaker', () => {
  testClaims(
    [
      [
        'По итогам прошлого года товарооборот Грузии с Арменией вырос на 12%.\n\n«В нынешнем году за десять месяцев двусторонний товарооборот составил 3 миллиарда долларов. Рост — 20%», — заявил глава правительства.',
        [
          'growth T GEO ARM 2021 12e0 PT vs 2020',
          'value T GEO ARM 2022-01/2022-10 3e9 USD',
          'growth T GEO ARM 2022-01/2022-10 20e0 PT vs 2021-01/2021-10',
        ],
      ],
      [
        `Last year Kenya's trade with Oman grew by 12%.\n\n"In ten months of this year bilateral trade was $3 billion. Growth is 20%," said the deputy minister of trade and industry.`,
        [
          'growth T KEN OMN 2021 12e0 PT vs 2020',
          'value T KEN OMN 2022-01/2022-10 3e9 USD',
          'growth T KEN OMN 2022-01/2022-10 20e0 PT vs 2021-01/2021-10',
        ],
      ],
    ],
    { today: '2022-11-17' },
  )
})

// Places among the partners that a sentence before tells of, and the period of a first sentence from which nothing is read.
testClaims(
  [
    [
      "Oman was not among Kenya's ten largest trading partners in 2024. India was first: trade with it rose by 3 percent.",
      ['rank T KEN IND 2024 1e0 ORD', 'growth T KEN IND 2024 3e0 PT vs 2023'],
    ],
    [
      'Oman did not make the top five of Kenyan trading partners in 2024. India ranked first: trade with it rose by 3 percent.',
      ['rank T KEN IND 2024 1e0 ORD', 'growth T KEN IND 2024 3e0 PT vs 2023'],
    ],
    [
      "Peru overtook Oman in trade with Kenya and took second place in the first quarter of 2024. Kenya's total trade was $5 billion.",
      ['rank T KEN PER 2024-Q1 2e0 ORD', 'value T KEN WLD 2024-Q1 5e9 USD'],
    ],
    [
      'Перу обошло Оман по торговле с Кенией и в первом квартале 2024 года заняло второе место. Весь оборот Кении составил 5 млрд долларов.',
      ['rank T KEN PER 2024-Q1 2e0 ORD', 'value T KEN WLD 2024-Q1 5e9 USD'],
    ],
    [
      'Peru Keniya ilə ticarətdə Omanı ötərək 2024-cü ilin birinci rübündə qabağa çıxıb. Keniyanın ümumi dövriyyəsi 5 milyard dollar olub.',
      ['value T KEN WLD 2024-Q1 5e9 USD'],
    ],
  ],
  { today: '2026-03-01', isHomeGuessed: true },
)

testClaims(
  [
    [
      'Оман в 2024 году не вошел в пятерку главных торговых партнеров Кении. Первое место заняла Индия: товарооборот с ней вырос на 3%.',
      ['rank T KEN IND 2024 1e0 ORD', 'growth T KEN IND 2024 3e0 PT vs 2023'],
    ],
  ],
  { today: '2026-03-01', home: 'OMN' },
)
