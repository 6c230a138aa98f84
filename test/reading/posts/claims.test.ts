/** What is found in single sentences, by kind, in English and Russian. */
import { describe, expect, test } from 'vitest'
import { claimsIn, testClaims } from './claimed.ts'

const today = '2025-06-15'
const cases = (rows: Parameters<typeof testClaims>[0]) => testClaims(rows, { today })
const claimsOf = (text: string, day: string = today): readonly string[] => claimsIn(text, { today: day })

describe('values of bases have their own periods', () => {
  cases([
    [
      'Exports of Azerbaijan to Italy reached $10.2 billion in 2024, up from $15.3 billion a year before.',
      ['value X AZE ITA 2024 10.2e9 USD', 'value X AZE ITA 2023 15.3e9 USD'],
    ],
    [
      'Imports of Kazakhstan from China fell to $1.1 billion in March 2025 from $1.4 billion in the same month of 2024.',
      ['value M KAZ CHN 2025-03 1.1e9 USD', 'value M KAZ CHN 2024-03 1.4e9 USD'],
    ],
    [
      'Vietnam posted a trade surplus of $2.27 billion in April 2025, compared with a surplus of $2.83 billion in March 2025. Exports were $42.3 billion.',
      [
        'value B VNM WLD 2025-04 2.27e9 USD',
        'value B VNM WLD 2025-03 2.83e9 USD',
        'value X VNM WLD 2025-04 42.3e9 USD',
      ],
    ],
    [
      'Товарооборот Грузии с Турцией в 2024 году составил $2,9 млрд против $3,1 млрд в 2023 году, импорт — $2,4 млрд.',
      ['value T GEO TUR 2024 2.9e9 USD', 'value T GEO TUR 2023 3.1e9 USD', 'value M GEO TUR 2024 2.4e9 USD'],
    ],
  ])
})

describe('an amount that is divided is of all countries', () => {
  cases([
    ["In 2024, 40% of Georgia's $6 billion exports went to Türkiye.", ['value X GEO WLD 2024 6e9 USD']],
    ['In 2024, 40% of our $26 billion exports went to Italy.', ['value X AZE WLD 2024 26e9 USD']],
  ])
})

describe('numbers in words and currencies', () => {
  cases([
    [
      'В 2024 году товарооборот Казахстана с Индией превысил шестьсот сорок два миллиона долларов.',
      ['value T KAZ IND 2024 642e6 USD'],
    ],
    ['Exports of Japan to China were ¥1.5 trillion in 2024.', ['value X JPN CHN 2024 1.5e12 JPY']],
    ['Swiss exports to Italy were 3.2 billion francs in 2024.', ['value X CHE ITA 2024 3.2e9 CHF']],
    ['Nigeria’s exports to Senegal reached N402 billion in 2024.', ['value X NGA SEN 2024 402e9 NGN']],
  ])
})

describe('lists', () => {
  cases([
    [
      'In 2024 exports of Türkiye to Kazakhstan and Uzbekistan were $1.5 billion and $1.6 billion respectively.',
      ['value X TUR KAZ 2024 1.5e9 USD', 'value X TUR UZB 2024 1.6e9 USD'],
    ],
    [
      'Exports and imports of Georgia in 2024 were $6.5 billion and $16.9 billion.',
      ['value X GEO WLD 2024 6.5e9 USD', 'value M GEO WLD 2024 16.9e9 USD'],
    ],
    [
      'Топ партнёров Азербайджана в 2024 году:\n1. Италия — 11,3 млрд долларов\n2. Турция — 6,1 млрд долларов',
      [
        'rank T AZE ITA 2024 1e0 ORD',
        'value T AZE ITA 2024 11.3e9 USD',
        'rank T AZE TUR 2024 2e0 ORD',
        'value T AZE TUR 2024 6.1e9 USD',
      ],
    ],
    [
      'Exports of Azerbaijan in January–March 2025 (million US dollars)\n\nItaly — 2 104.5 — -3.4%\nTürkiye — 917.4 — +8.1%',
      [
        'value X AZE ITA 2025-Q1 2104.5e6 USD',
        'growth X AZE ITA 2025-Q1 -3.4e0 PT vs 2024-Q1',
        'value X AZE TUR 2025-Q1 917.4e6 USD',
        'growth X AZE TUR 2025-Q1 8.1e0 PT vs 2024-Q1',
      ],
    ],
  ])
})

describe('growths', () => {
  cases([
    ['Exports of Georgia to Armenia have tripled since 2018.', ['growth X GEO ARM 2024 3e0 TIMES vs 2018']],
    [
      'Экспорт Узбекистана в 2024 году составил $26 млрд (темп роста — 108,4 %).',
      ['value X UZB WLD 2024 26e9 USD', 'growth X UZB WLD 2024 8.4e0 PT vs 2023'],
    ],
    ['Germany’s exports rose 0.8% m/m in April 2025.', ['growth X DEU WLD 2025-04 0.8e0 PT vs 2025-03']],
    [
      'Импорт Армении из России в 2024 году вырос на 12%, сократившись на 3% в торговле с Ираном.',
      ['growth M ARM RUS 2024 12e0 PT vs 2023', 'growth T ARM IRN 2024 -3e0 PT vs 2023'],
    ],
  ])
})

describe('ranks and shares', () => {
  cases([
    ['Доля Китая в товарообороте Узбекистана в 2024 году выросла до 21,2%.', ['share T UZB CHN 2024 21.2e0 PT']],
    ['In 2024 Italy took 40.1% of Azerbaijan’s exports.', ['share X AZE ITA 2024 40.1e0 PT']],
    ['In 2024 Italy was buyer No. 1 of Azerbaijan.', ['rank X AZE ITA 2024 1e0 ORD']],
    ['Россия в 2024 году — партнёр номер один Таджикистана.', ['rank T TJK RUS 2024 1e0 ORD']],
    ['В 2024 году Турция — больше 16% экспорта Азербайджана.', ['share X AZE TUR 2024 16e0 PT']],
    [
      'Дефицит торгового баланса Киргизии в 2024 году — 4,9 млрд долларов. Основные партнеры: Китай (36,4%), Россия (22,1%).',
      ['value B KGZ WLD 2024 -4.9e9 USD', 'share T KGZ CHN 2024 36.4e0 PT', 'share T KGZ RUS 2024 22.1e0 PT'],
    ],
    [
      'Мы рассчитываем, что до конца года товарооборот с Узбекистаном превысит 500 миллионов долларов.',
      ['value T AZE UZB 2025 500e6 USD expected'],
    ],
    [
      'The trade deficit of Georgia was $9.8 billion in 2024, or 41% of the trade turnover.',
      ['value B GEO WLD 2024 -9.8e9 USD'],
    ],
  ])
})

describe('the Soviet Union before 1992', () => {
  test('is a country of its own, with its roubles', () =>
    expect(claimsOf('Soviet trade with Britain was 1.2 billion roubles in 1986.', '1987-03-31')).toEqual([
      'value T SUN GBR 1986 1.2e9 SUR',
    ]))
})

test.each([
  'Inflation in Georgia was 3.4% in 2024, and GDP grew by 9.4%.',
  'Export prices in Germany rose 0.7% in 2024.',
  'The number of exporting companies in Kazakhstan rose 12% in 2024.',
  'Industrial production of Kazakhstan rose 2.8% in 2024.',
  'Azerbaijan exported crude oil worth $14.2 billion in 2024.',
  'The United States imposed tariffs of up to 25% on goods from China.',
  'China is the second-largest supplier of gas to Uzbekistan.',
  'Добыча нефти в Казахстане сократилась на 2,4% в 2024 году.',
  'Инвестиции Китая в Узбекистан достигли $9,1 млрд в 2024 году.',
  'Экспорт Узбекистана в Китай в 2024 году был в 2,6 раза больше импорта.',
  'В страну ввезли 5 412 автомобилей на 101,2 млн долларов.',
  'Azerbaijani oil worth $8.1 billion was exported to Italy in 2025.',
  'Electronic trade in Azerbaijan grew 25% to $1.1 billion.',
  'Соглашение на 4 млрд долларов о поставках газа в Турцию подписано.',
  'Yanvarda pərakəndə ticarət dövriyyəsi 3,2 milyard manat olub.',
  'Türkiyəyə xidmət ixracı 900 milyon dollara çatıb.',
  '从土耳其进口商品价格上涨8%。',
  '阿塞拜疆海关查获价值250万美元的从伊朗进口的商品。',
])('nothing in "%s"', text => expect(claimsOf(text)).toEqual([]))

describe('the sides of deals and of the opposite flow', () => {
  cases([
    [
      'Vietnam sold $85.4 billion worth of goods to the United States in 2024. Sales in the opposite direction were worth $10.3 billion.',
      ['value X VNM USA 2024 85.4e9 USD', 'value M VNM USA 2024 10.3e9 USD'],
    ],
    [
      'Торговля Кении и Танзании в 2024 году достигла $1,1 млрд. Кенийский экспорт составил $604 млн, танзанийский экспорт — $516 млн.',
      ['value T KEN TZA 2024 1.1e9 USD', 'value X KEN TZA 2024 604e6 USD', 'value X TZA KEN 2024 516e6 USD'],
    ],
    [
      'Imports of Japan, dragged down by cheaper coal and gas, dropped to $9 billion in January 2024.',
      ['value M JPN WLD 2024-01 9e9 USD'],
    ],
    [
      'Trade between Peru and Japan was $3.1 billion in 2024. Japanese purchases of Peruvian goods were $2.2 billion.',
      ['value T PER JPN 2024 3.1e9 USD', 'value M JPN PER 2024 2.2e9 USD'],
    ],
    ["Australia's exports were A$5.1 billion in May 2024.", ['value X AUS WLD 2024-05 5.1e9 AUD']],
    [
      'Exports of Peru to Spain were $1.2 billion in 2024. Shipments in the opposite direction rose 9% to $0.9 billion.',
      ['value X PER ESP 2024 1.2e9 USD', 'growth M PER ESP 2024 9e0 PT vs 2023', 'value M PER ESP 2024 0.9e9 USD'],
    ],
    [
      'Trade between the two countries was $4.3 billion in 2024. Japan and Peru also signed a treaty.',
      ['value T JPN PER 2024 4.3e9 USD'],
    ],
    [
      "Trade between China and Kenya was $8.5 billion in 2024, with China's exports to Kenya amounting to $8.1 billion.",
      ['value T CHN KEN 2024 8.5e9 USD', 'value X CHN KEN 2024 8.1e9 USD'],
    ],
  ])
})
