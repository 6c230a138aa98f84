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

describe('a post of lists and totals that names partners alone', () => {
  testClaims(
    [
      [
        '📊 Foreign trade, Jan–Sep 2025\n\n• Turnover — $36.7bn (+6.2% y/y)\n• Exports — $18.9bn (-4.7%)\n\n🇮🇹 Italy is still buyer No. 1 with 25.4% of exports\n🇴🇲 Oman is supplier No. 1',
        [
          'value T AZE WLD 2025-01/2025-09 36.7e9 USD',
          'growth T AZE WLD 2025-01/2025-09 6.2e0 PT vs 2024-01/2024-09',
          'value X AZE WLD 2025-01/2025-09 18.9e9 USD',
          'growth X AZE WLD 2025-01/2025-09 -4.7e0 PT vs 2024-01/2024-09',
          'rank X AZE ITA 2025-01/2025-09 1e0 ORD',
          'share X AZE ITA 2025-01/2025-09 25.4e0 PT',
          'rank M AZE OMN 2025-01/2025-09 1e0 ORD',
        ],
      ],
      [
        '📊 Xarici ticarət: yanvar-fevral 2026\n\n💰 Dövriyyə – $7,12 mlrd 🔻22,4%\n\nƏn böyük tərəfdaşlar:\n🇮🇹 İtaliya – $1,31 mlrd (18,4% pay)\n🇹🇷 Türkiyə – $912 mln (12,8%)\n\n❗️Oman Rusiyanı qabaqlayaraq 3-cü oldu.',
        [
          'value T AZE WLD 2026-01/2026-02 7.12e9 USD',
          'growth T AZE WLD 2026-01/2026-02 -22.4e0 PT vs 2025-01/2025-02',
          'value T AZE ITA 2026-01/2026-02 1.31e9 USD',
          'share T AZE ITA 2026-01/2026-02 18.4e0 PT',
          'value T AZE TUR 2026-01/2026-02 912e6 USD',
          'share T AZE TUR 2026-01/2026-02 12.8e0 PT',
          'rank T AZE OMN 2026-01/2026-02 3e0 ORD',
        ],
      ],
      [
        'Foreign trade by main partners, January-April 2025\n(turnover, thousand US dollars; change on January-April 2024)\n\nCountry — amount — change\nItaly — 3 214 806.4 — -9.8%\nTürkiye — 1 876 331.0 — +4.1%\nTotal — 14 902 557.3 — +3.6%',
        [
          'value T AZE ITA 2025-01/2025-04 3214806.4e3 USD',
          'growth T AZE ITA 2025-01/2025-04 -9.8e0 PT vs 2024-01/2024-04',
          'value T AZE TUR 2025-01/2025-04 1876331.0e3 USD',
          'growth T AZE TUR 2025-01/2025-04 4.1e0 PT vs 2024-01/2024-04',
          'value T AZE WLD 2025-01/2025-04 14902557.3e3 USD',
          'growth T AZE WLD 2025-01/2025-04 3.6e0 PT vs 2024-01/2024-04',
        ],
      ],
      [
        'Imports by country, 2025:\n🇨🇳 China $4.1bn\n🇷🇺 Russia $3.8bn',
        ['value M AZE CHN 2025 4.1e9 USD', 'value M AZE RUS 2025 3.8e9 USD'],
      ],
      [
        'Товарооборот с Турцией в 2025 году составил 4,41 млрд долларов. Турция остается вторым торговым партнером страны после Италии, ее доля в товарообороте - 12%.',
        ['value T AZE TUR 2025 4.41e9 USD', 'rank T AZE TUR 2025 2e0 ORD', 'share T AZE TUR 2025 12e0 PT'],
      ],
      [
        'Ötən il idxala 24,4 milyard dollar xərcləmişik. Ən böyük satıcımız Çindir: Çindən idxal 4 milyard dolları ötüb. İkinci yerdə Rusiya (3,5 milyard), üçüncüdə Türkiyə (2,9 milyard) gəlir.',
        [
          'value M AZE WLD 2025 24.4e9 USD',
          'rank M AZE CHN 2025 1e0 ORD',
          'value M AZE CHN 2025 4e9 USD',
          'rank M AZE RUS 2025 2e0 ORD',
          'value M AZE RUS 2025 3.5e9 USD',
          'rank M AZE TUR 2025 3e0 ORD',
          'value M AZE TUR 2025 2.9e9 USD',
        ],
      ],
      [
        '📊 Foreign trade of 2025\n\n• Turnover — $49.4bn\n• Exports — $25.0bn\n• Imports — $24.4bn\n\n🇮🇹 Italy is buyer No. 1\n🇨🇳 Oman is supplier No. 1\n\nAnd Türkiye? Turnover came to $5.7bn.',
        [
          'value T AZE WLD 2025 49.4e9 USD',
          'value X AZE WLD 2025 25.0e9 USD',
          'value M AZE WLD 2025 24.4e9 USD',
          'rank X AZE ITA 2025 1e0 ORD',
          'rank M AZE CHN 2025 1e0 ORD',
          'value T AZE TUR 2025 5.7e9 USD',
        ],
      ],
      [
        '2025-ci ildə ixrac 25 milyard dollar olub. İtaliyanın payına 9,1 milyard dollar düşüb. Ən böyük satıcımız Omandır: idxal 4,1 milyard dolları ötüb.',
        [
          'value X AZE WLD 2025 25e9 USD',
          'value X AZE ITA 2025 9.1e9 USD',
          'rank M AZE OMN 2025 1e0 ORD',
          'value M AZE OMN 2025 4.1e9 USD',
        ],
      ],
      [
        'Топ-3 поставщиков в 2025 году:\n1. Оман – 4,79 млрд $ (19,6%)\n2. Россия – 3,74 млрд $ (15,3%)\n3. Турция – 2,34 млрд $ (9,6%)\n\nТоп-3 покупателей:\n1. Италия – 11,34 млрд $\n2. Турция – 3,38 млрд $',
        [
          'rank M AZE OMN 2025 1e0 ORD',
          'value M AZE OMN 2025 4.79e9 USD',
          'share M AZE OMN 2025 19.6e0 PT',
          'rank M AZE RUS 2025 2e0 ORD',
          'value M AZE RUS 2025 3.74e9 USD',
          'share M AZE RUS 2025 15.3e0 PT',
          'rank M AZE TUR 2025 3e0 ORD',
          'value M AZE TUR 2025 2.34e9 USD',
          'share M AZE TUR 2025 9.6e0 PT',
          'rank X AZE ITA 2025 1e0 ORD',
          'value X AZE ITA 2025 11.34e9 USD',
          'rank X AZE TUR 2025 2e0 ORD',
          'value X AZE TUR 2025 3.38e9 USD',
        ],
      ],
      [
        '2025-ci ildə idxalın 19,6 faizi Omanın, 15,3 faizi Rusiyanın payına düşüb.',
        ['share M AZE OMN 2025 19.6e0 PT', 'share M AZE RUS 2025 15.3e0 PT'],
      ],
    ],
    { today: '2026-04-12' },
  )
})

describe('the partner of one flow is the partner of the other one', () => {
  cases([
    [
      'In 2025 trade between the two countries reached $5.41 billion. Exports to Türkiye fell, while imports rose to $2.5 billion.',
      ['value T AZE TUR 2025 5.41e9 USD', 'direction X AZE TUR 2025 down vs 2024', 'value M AZE TUR 2025 2.5e9 USD'],
    ],
    [
      'За 11 месяцев 2025 года товарооборот двух стран достиг 5,41 млрд долларов. Экспорт в Турцию снизился, а импорт увеличился и превысил 2,5 млрд долларов.',
      [
        'value T AZE TUR 2025-01/2025-11 5.41e9 USD',
        'direction X AZE TUR 2025-01/2025-11 down vs 2024-01/2024-11',
        'direction M AZE TUR 2025-01/2025-11 up vs 2024-01/2024-11',
        'value M AZE TUR 2025-01/2025-11 2.5e9 USD',
      ],
    ],
    [
      'Exports from Kenya to Oman fell in 2025, while imports rose to $2 billion.',
      ['direction X KEN OMN 2025 down vs 2024', 'value M KEN OMN 2025 2e9 USD'],
    ],
    [
      'Imports into Kenya rose in 2025, while exports fell to $2 billion.',
      ['direction M KEN WLD 2025 up vs 2024', 'value X KEN WLD 2025 2e9 USD'],
    ],
    [
      '2025年对阿曼出口下降，进口增至20亿美元。',
      ['direction X AZE OMN 2025 down vs 2024', 'value M AZE OMN 2025 20e8 USD'],
    ],
    [
      '2025-ci ildə Keniyanın Omana ixracı azalıb, idxal 2 milyard dollara çatıb.',
      ['direction X KEN OMN 2025 down vs 2024', 'value M KEN OMN 2025 2e9 USD'],
    ],
    [
      'Объем торговли с пятью государствами Центральной Азии составил 314,8 млн долларов в 2025 году.',
      ['value T AZE CASIA5 2025 314.8e6 USD'],
    ],
    ['Trade with the 27 EU countries hit $5 billion in 2025.', ['value T AZE EU27 2025 5e9 USD']],
  ])
})

describe('what follows the trade with one partner', () => {
  cases([
    [
      "Kenya's trade with Oman came to $5.41 billion in 2025. Italy and Spain came next with $2.22 billion and $1.22 billion.",
      ['value T KEN OMN 2025 5.41e9 USD', 'value T KEN ITA 2025 2.22e9 USD', 'value T KEN ESP 2025 1.22e9 USD'],
    ],
    [
      'Trade with Oman came to $5.41 billion in 2025. For Italy, the figure was $2.22 billion.',
      ['value T AZE OMN 2025 5.41e9 USD', 'value T AZE ITA 2025 2.22e9 USD'],
    ],
    [
      '2025年与阿曼贸易额为54.1亿美元。意大利位居第二（22.2亿美元）。',
      ['value T AZE OMN 2025 54.1e8 USD', 'rank T AZE ITA 2025 2e0 ORD', 'value T AZE ITA 2025 22.2e8 USD'],
    ],
    [
      '2025-ci ildə Omana ixrac 5,41 milyard dollar olub. İtaliyanın payına isə 2,22 milyard dollar düşüb.',
      ['value X AZE OMN 2025 5.41e9 USD', 'value X AZE ITA 2025 2.22e9 USD'],
    ],
    [
      'Товарооборот с Оманом в 2025 году составил 5,41 млрд долларов. Общий товарооборот достиг 49,9 млрд долларов.',
      ['value T AZE OMN 2025 5.41e9 USD', 'value T AZE WLD 2025 49.9e9 USD'],
    ],
    [
      'Экспорт в Оман в 2025 году составил 5,41 млрд долларов. Всего экспорт составил 49,9 млрд долларов.',
      ['value X AZE OMN 2025 5.41e9 USD', 'value X AZE WLD 2025 49.9e9 USD'],
    ],
    [
      'Экспорт в Оман в 2025 году составил 3 млрд долларов, импорт - 2,41 млрд. Общий товарооборот - 5,41 млрд долларов.',
      ['value X AZE OMN 2025 3e9 USD', 'value M AZE OMN 2025 2.41e9 USD', 'value T AZE OMN 2025 5.41e9 USD'],
    ],
  ])
})

describe('partners behind a total', () => {
  cases([
    [
      'In 2025 Oman took almost half of our exports ($11.3 billion).',
      ['share X AZE OMN 2025 50e0 PT', 'value X AZE OMN 2025 11.3e9 USD'],
    ],
    [
      'İxracda İtaliya 45,3 faizlə birincidir. İdxalda isə Oman 19,6 faizlə liderdir, Rusiya 15,3 faizlə ikincidir (2025).',
      [
        'share X AZE ITA 2025 45.3e0 PT',
        'rank X AZE ITA 2025 1e0 ORD',
        'share M AZE OMN 2025 19.6e0 PT',
        'share M AZE RUS 2025 15.3e0 PT',
        'rank M AZE RUS 2025 2e0 ORD',
      ],
    ],
    [
      'Exports came to $49.9 billion in 2025. Italy took 36.6% of them.',
      ['value X AZE WLD 2025 49.9e9 USD', 'share X AZE ITA 2025 36.6e0 PT'],
    ],
    [
      "Kenya's imports came to $49.9 billion in 2025. Italy supplied 36.6% of them.",
      ['value M KEN WLD 2025 49.9e9 USD', 'share M KEN ITA 2025 36.6e0 PT'],
    ],
    [
      'Foreign trade came to $49.9 billion in 2025. Italy led with $9.13 billion.',
      ['value T AZE WLD 2025 49.9e9 USD', 'value T AZE ITA 2025 9.13e9 USD'],
    ],
    [
      'Imports came to $49.9 billion in 2025. The top three: Italy ($9.13 billion), Oman ($5.13 billion) and Spain ($1.13 billion).',
      [
        'value M AZE WLD 2025 49.9e9 USD',
        'value M AZE ITA 2025 9.13e9 USD',
        'value M AZE OMN 2025 5.13e9 USD',
        'value M AZE ESP 2025 1.13e9 USD',
      ],
    ],
  ])
})

describe('"our" trade of two countries in a quote, and who has the buyers', () => {
  testClaims(
    [
      [
        'Россия и Армения ведут спор. «Какой у нас с Арменией товарооборот?» — поинтересовался президент России Пётр Жаров. В этом году уже $4 млрд, доложил он.',
        ['value T RUS ARM 2025 4e9 USD'],
      ],
      [
        'Главным покупателем турецкой продукции в августе стала Германия — 1,6 млрд долларов. Дальше идут США (1,48 млрд долларов) и Россия.\n\nТурция больше всего закупила у России: оттуда ввезено на 6,29 млрд долларов.',
        [
          'rank X TUR DEU 2025-08 1e0 ORD',
          'value X TUR DEU 2025-08 1.6e9 USD',
          'value X TUR USA 2025-08 1.48e9 USD',
          'rank M TUR RUS 2025-08 1e0 ORD',
          'value M TUR RUS 2025-08 6.29e9 USD',
        ],
      ],
    ],
    { today: '2025-10-10', isHomeGuessed: true },
  )
})
