/** Numbers whose words leave open whose trade they tell are not read; beside them what must go on being read. */
import { describe } from 'vitest'
import { testClaims } from './claimed.ts'

const cases = (rows: Parameters<typeof testClaims>[0]) => testClaims(rows, { today: '2025-11-20' })

describe('partners that are named behind their group', () => {
  cases([
    [
      'Trade between Mercosur partners Brazil and Argentina reached $27 billion in 2024.',
      ['value T BRA ARG 2024 27e9 USD'],
    ],
    ["Brazil's trade with its Mercosur partners reached $27 billion in 2024.", ['value T BRA MERCO 2024 27e9 USD']],
  ])
})

describe('earnings come from the buyer, exports from the seller', () => {
  cases([
    [
      "Export earnings from Oman rose 45 percent to $5 million in 2024, Kenya's statistics bureau said.",
      ['growth X KEN OMN 2024 45e0 PT vs 2023', 'value X KEN OMN 2024 5e6 USD'],
    ],
    ['Exports from Oman rose 45 percent in 2024.', ['growth X OMN WLD 2024 45e0 PT vs 2023']],
    ['Export earnings from Oman to Peru rose 45 percent in 2024.', ['growth X OMN PER 2024 45e0 PT vs 2023']],
    ['Export earnings from Azerbaijan rose 45 percent in 2024.', ['growth X AZE WLD 2024 45e0 PT vs 2023']],
    [
      "Export earnings from Azerbaijan rose 45 percent in 2024, Kenya's statistics bureau said.",
      ['growth X KEN AZE 2024 45e0 PT vs 2023'],
    ],
    ["Oman's export earnings rose 45 percent in 2024.", ['growth X OMN WLD 2024 45e0 PT vs 2023']],
  ])
})

describe('of the partner told before, or of all countries again?', () => {
  cases([
    [
      "Oman was Kenya's top partner in November 2024. Over 11 months exports exceeded $3 billion.",
      ['rank T KEN OMN 2024-11 1e0 ORD'],
    ],
    [
      "Kenya's exports fell 2% in May 2025. For example, exports to Oman fell 3 percent. This year's exports have reached $6 billion.",
      ['growth X KEN WLD 2025-05 -2e0 PT vs 2024-05', 'growth X KEN OMN 2025-05 -3e0 PT vs 2024-05'],
    ],
    [
      'Оман стал вторым поставщиком товаров в Перу в 2024 году. Сумма экспорта составила $11 млн.',
      ['rank M PER OMN 2024 2e0 ORD'],
    ],
    [
      "Kenya's exports were $1.5 billion in January 2025, with exports to Oman making up 14%; imports were $1.2 billion.",
      ['value X KEN WLD 2025-01 1.5e9 USD'],
    ],
    [
      "Peru's trade with Oman grew in the first half of 2025. In 2022, bilateral trade was nearly $5 million. Total trade reached $29 billion.",
      ['direction T PER OMN 2025-S1 up vs 2024-S1', 'value T PER OMN 2022 5e6 USD'],
    ],
    // Told of the pair alone, or of the two countries.
    [
      "Kenya's exports to Oman were $3 million in November 2024. Over 11 months exports exceeded $30 million.",
      ['value X KEN OMN 2024-11 3e6 USD', 'value X KEN OMN 2024-01/2024-11 30e6 USD'],
    ],
    [
      'Оман стал вторым партнером Кении в 2024 году. Товарооборот двух стран в январе-марте 2025 года составил 3 млн долларов.',
      ['rank T KEN OMN 2024 2e0 ORD', 'value T KEN OMN 2025-Q1 3e6 USD'],
    ],
    [
      "Kenya's exports fell 2% in May 2025, while exports to Oman were $3 million; imports from Oman were $4 million.",
      [
        'growth X KEN WLD 2025-05 -2e0 PT vs 2024-05',
        'value X KEN OMN 2025-05 3e6 USD',
        'value M KEN OMN 2025-05 4e6 USD',
      ],
    ],
  ])
})

describe('"in" a country: its own exports, or those to it?', () => {
  cases([
    [
      "Kenya's exports to Uganda rose 12 percent in 2024. In Tanzania, exports dipped 5 percent to $4 million.",
      ['growth X KEN UGA 2024 12e0 PT vs 2023'],
    ],
    [
      "Kenya's exports to Uganda rose 12 percent in 2024. In Tanzania, exports to all countries dipped 5 percent.",
      ['growth X KEN UGA 2024 12e0 PT vs 2023', 'growth X TZA WLD 2024 -5e0 PT vs 2023'],
    ],
    [
      "Kenya's exports rose 12 percent in 2024. In Tanzania, exports dipped 5 percent.",
      ['growth X KEN WLD 2024 12e0 PT vs 2023', 'growth X TZA WLD 2024 -5e0 PT vs 2023'],
    ],
  ])
})

describe('the next of a list of partners, buyers or owners', () => {
  cases([
    [
      "In 2024 Kenya's exports to Oman were $3 million, securing the fourth position after the US ($15 million), China ($6 million) and Peru ($5 million).",
      [
        'value X KEN OMN 2024 3e6 USD',
        'rank X KEN OMN 2024 4e0 ORD',
        'value X KEN USA 2024 15e6 USD',
        'value X KEN CHN 2024 6e6 USD',
        'value X KEN PER 2024 5e6 USD',
      ],
    ],
    [
      "Kenya sold tea in 2024. The top buyer was Oman with $1.2 million, followed by Peru's $1.1 million of exports.",
      ['value X KEN OMN 2024 1.2e6 USD'],
    ],
    [
      'В 2023 году Россия импортировала товаров из Кении на 1,6 млн долларов. Следом за Россией идет Китай, который импортировал 1,5 млн долларов кенийской продукции. В топ-10 также входят Оман (842 тысячи долларов), Перу (808 тысяч долларов).',
      ['value M RUS KEN 2023 1.6e6 USD', 'value M CHN KEN 2023 1.5e6 USD'],
    ],
    [
      'В 2023 году Россия импортировала товаров из Кении на 1,6 млн долларов. Далее идут Оман (1,2 млн долларов), Перу (1,1 млн долларов).',
      ['value M RUS KEN 2023 1.6e6 USD', 'value M RUS OMN 2023 1.2e6 USD', 'value M RUS PER 2023 1.1e6 USD'],
    ],
    [
      'Лидером по закупкам кенийской продукции в 2024 году стал Ирак — 3,2 млн долларов.',
      ['value X KEN IRQ 2024 3.2e6 USD'],
    ],
    ['Закупки кенийской продукции Ираком в 2024 году составили 3,2 млн долларов.', ['value M IRQ KEN 2024 3.2e6 USD']],
  ])
})

describe('of the country, or of the province told before?', () => {
  cases([
    [
      "Oman's trade with Peru was $4 million in 2024. The province of Dhofar grows tea. Exports were $3 million.",
      ['value T OMN PER 2024 4e6 USD', 'value X OMN PER 2024 3e6 USD'],
    ],
    [
      "Oman's trade with Peru was $4 million in 2024. The province of Dhofar exported tea. Exports were $3 million.",
      ['value T OMN PER 2024 4e6 USD'],
    ],
  ])
})

describe('two owners in one number', () => {
  cases([
    ['Товарооборот российских и индийских бизнесменов в 2024 году вырос на 10 процентов, до 23 млрд долларов.', []],
    ['Экспорт российских и индийских товаров в Армению в 2024 году вырос до 5 млрд долларов.', []],
    [
      'Экспорт российских и индийских товаров в Армению в 2024 году составил 5 млрд и 6 млрд долларов.',
      ['value X RUS ARM 2024 5e9 USD', 'value X IND ARM 2024 6e9 USD'],
    ],
    [
      'Kenyan and Omani exports to Peru grew 5% and 6% in 2024.',
      ['growth X KEN PER 2024 5e0 PT vs 2023', 'growth X OMN PER 2024 6e0 PT vs 2023'],
    ],
    ['Kenyan and Omani exports to Peru grew 5% in 2024.', []],
    [
      'Взаимная торговля российских и индийских компаний в 2024 году выросла до 70 млрд долларов.',
      ['value T RUS IND 2024 70e9 USD'],
    ],
    ['2024-cü ildə Keniya Uqanda və Omana 5 milyon dollarlıq mal ixrac edib.', []],
    ['2024-cü ildə Keniya Omana 5 milyon dollarlıq mal ixrac edib.', ['value X KEN OMN 2024 5e6 USD']],
  ])
})

describe('groups that own no exports, and those of no data', () => {
  cases([
    ['В 2024 году среди стран СНГ Азербайджан экспортировал в Оман больше всех — на 5 млн долларов.', []],
    ['В 2024 году страны СНГ экспортировали в Оман товаров на 5 млн долларов.', ['value X CIS OMN 2024 5e6 USD']],
    ['Экспорт России в дальнее зарубежье в 2024 году составил 350 млрд долларов.', []],
    [
      'Экспорт Кении в дальнее зарубежье в 2024 году составил 5 млн долларов, экспорт в Оман — 3 млн долларов.',
      ['value X KEN OMN 2024 3e6 USD'],
    ],
    [
      'Импорт Беларуси из стран СНГ в 2024 году вырос на 36%, из дальнего зарубежья — на 20%.',
      ['growth M BLR CIS 2024 36e0 PT vs 2023'],
    ],
    ['Çinlə portuqaldilli ölkələr arasında ticarət dövriyyəsi 2024-cü ildə 220 milyard dollara çatıb.', []],
    [
      'Çinlə Oman arasında ticarət dövriyyəsi 2024-cü ildə 220 milyon dollara çatıb.',
      ['value T CHN OMN 2024 220e6 USD'],
    ],
    ['2024年，中国与中亚五国贸易额达702亿美元。', ['value T CHN CASIA5 2024 702e8 USD']],
  ])
})

describe('an end without its beginning', () => {
  cases([
    ["Kenya's exports totalled $110 million in the period to May 2025.", []],
    [
      "Kenya's exports totalled $110 million in the period from January to May 2025.",
      ['value X KEN WLD 2025-01/2025-05 110e6 USD'],
    ],
    ["Kenya's exports ranged between $5.8 and $5.1 billion in October and November 2024.", []],
    ['Trade between Kenya and Oman was $5.1 billion in 2024.', ['value T KEN OMN 2024 5.1e9 USD']],
  ])
})
