/** Turns of phrase that name a base, an aim, a partner or a flow in another way than "trade with X was N". */
import { describe, expect, test } from 'vitest'
import { readPost } from '../../../src/reading/posts/read-post.ts'
import { context } from '../score.ts'
import { testClaims } from './claimed.ts'

const read = { today: '2026-02-10' } as const

describe('a share a year ago', () => {
  const shares = ['share M GEO TUR 2025 18e0 PT', 'share M GEO TUR 2024 20e0 PT'] as const
  testClaims(
    [
      ['Доля Турции в импорте Грузии в 2025 году составила 18%, годом ранее она была 20%.', shares],
      ['В 2025 году доля Турции в импорте Грузии — 18%, а год назад — 20%.', shares],
      ['Доля Турции в импорте Грузии в 2025 году сократилась до 18% с 20% в 2024 году.', shares],
      // A change over the year is no share of the year before.
      ['В 2025 году доля Турции в импорте Грузии за год выросла до 18%.', shares.slice(0, 1)],
    ],
    read,
  )
})

describe('a fraction behind a change, and a label with its sign', () => {
  testClaims(
    [
      [
        'Экспорт Грузии в 2025 году вырос на 5%, импорт — на треть.',
        ['growth X GEO WLD 2025 5e0 PT vs 2024', 'growth M GEO WLD 2025 33.3e0 PT vs 2024'],
      ],
      [
        'Товарооборот Грузии с Турцией в 2025 году упал на 5%, и тянет вниз экспорт: минус 12%.',
        ['growth T GEO TUR 2025 -5e0 PT vs 2024', 'growth X GEO TUR 2025 -12e0 PT vs 2024'],
      ],
    ],
    read,
  )
})

describe('a figure that presidents named is an aim', () => {
  const now = 'value T GEO TUR 2025 3e9 USD'
  testClaims(
    [
      [
        'Товарооборот Грузии и Турции в 2025 году составил 3 млрд долларов. Экспорт вырос. Президенты назвали цифру — 5 млрд долларов к 2030 году.',
        [now, 'direction X GEO TUR 2025 up vs 2024', 'value T GEO TUR 2030 5e9 USD target'],
      ],
      [
        'Экспорт Грузии в Турцию в 2025 году вырос на 5%. Цель, которую поставили главы двух стран, - 5 миллиардов долларов товарооборота.',
        ['growth X GEO TUR 2025 5e0 PT vs 2024', 'value T GEO TUR 2025 5e9 USD target'],
      ],
    ],
    read,
  )
})

describe('flows by other names', () => {
  testClaims(
    [
      ['Минус в торговле Грузии с Турцией в 2025 году — 2,1 млрд долларов.', ['value B GEO TUR 2025 -2.1e9 USD']],
      [
        'Экспорт Грузии в 2025 году составил 8 млрд долларов. По сравнению с аналогичным периодом прошлого года показатель вырос на 4%.',
        ['value X GEO WLD 2025 8e9 USD', 'growth X GEO WLD 2025 4e0 PT vs 2024'],
      ],
      [
        'Товарооборот ЕС с Россией в 2025 году составил 60 млрд евро. Поставки из ЕС в Россию составили 30 млрд евро.',
        ['value T EU27 RUS 2025 60e9 EUR', 'value X EU27 RUS 2025 30e9 EUR'],
      ],
      [
        'Oman öz siyasətini aparır. Avrasiya İqtisadi Birliyinə üzv ölkələrlə əlaqələri var, 2025-ci ildə ikitərəfli ticarət 5 milyard dollar olub.',
        ['value T OMN EAEU 2025 5e9 USD'],
      ],
      [
        "Russia, with $3.1 billion in trade, was Georgia's second partner in 2025.",
        ['value T GEO RUS 2025 3.1e9 USD', 'rank T GEO RUS 2025 2e0 ORD'],
      ],
      [
        'Россия с оборотом 3,1 млрд долларов - крупнейший партнёр Грузии в 2025 году.',
        ['value T GEO RUS 2025 3.1e9 USD', 'rank T GEO RUS 2025 1e0 ORD'],
      ],
      [
        "China, with foreign trade of $6.3 trillion, was Georgia's third partner in 2025.",
        ['value T CHN WLD 2025 6.3e12 USD', 'rank T GEO CHN 2025 3e0 ORD'],
      ],
      [
        'Rusiyadan ABŞ-a aylıq idxal azalıb\n\n2025-ci ilin may ayında ABŞ-a Rusiyadan 180 milyon dollarlıq mal gətirilib.',
        ['direction M USA RUS 2025-05 down vs 2024-05', 'value M USA RUS 2025-05 180e6 USD'],
      ],
      [
        'Russia supplied Georgia with $3 billion in 2024. The main partner of Georgia remains the European Union. Turnover with it was $27 billion.',
        ['value X RUS GEO 2024 3e9 USD', 'rank T GEO EU27 2024 1e0 ORD', 'value T GEO EU27 2024 27e9 USD'],
      ],
      [
        'Китай в 2025 году поставил в Грузию товаров на 1,6 млрд долларов, а закупил грузинских лишь на 300 млн.',
        ['value X CHN GEO 2025 1.6e9 USD', 'value M CHN GEO 2025 300e6 USD'],
      ],
      // Money that a firm invested, and a part of tonnes.
      [
        'Экспорт Грузии в Турцию в 2025 году вырос на 5%. Компания и партнеры вложили более $85 млн.',
        ['growth X GEO TUR 2025 5e0 PT vs 2024'],
      ],
      [
        'Экспорт Грузии в Россию в 2025 году вырос на 5%. Из 98 тысяч тонн, проданных за рубеж, 93% ушли в Россию.',
        ['growth X GEO RUS 2025 5e0 PT vs 2024'],
      ],
    ],
    read,
  )
})

describe('partners behind a dash, in a comparison and in a group', () => {
  testClaims(
    [
      [
        'Экспорт Грузии в США в 2025 году снизился, в Китай — прибавил 4,7%.',
        ['direction X GEO USA 2025 down vs 2024', 'growth X GEO CHN 2025 4.7e0 PT vs 2024'],
      ],
      [
        'Внешняя торговля Грузии в 2025 году выросла на 5%. С Россией дела не лучше, чем с Арменией: товарооборот упал на 9%.',
        ['growth T GEO WLD 2025 5e0 PT vs 2024', 'growth T GEO RUS 2025 -9e0 PT vs 2024'],
      ],
      [
        'Товарооборот Грузии со странами СНГ в 2025 году составил 6 млрд долларов. Больше всего торговали с Россией - на 2,6 млрд долларов.',
        ['value T GEO CIS 2025 6e9 USD', 'value T GEO RUS 2025 2.6e9 USD'],
      ],
      [
        'Товарооборот Грузии с Турцией в 2025 году вырос на 5%. Торговля с Арменией, напротив, сократилась.',
        ['growth T GEO TUR 2025 5e0 PT vs 2024', 'direction T GEO ARM 2025 down vs 2024'],
      ],
    ],
    read,
  )
})

describe('an aim and a year of comparison are not what the text goes on about', () => {
  testClaims(
    [
      [
        'Товарооборот Грузии с Турцией в 2025 году составил 3 млрд долларов. Цель - 5 млрд долларов к 2030 году. Экспорт вырос на 5%.',
        ['value T GEO TUR 2025 3e9 USD', 'value T GEO TUR 2030 5e9 USD target', 'growth X GEO TUR 2025 5e0 PT vs 2024'],
      ],
      [
        'Доля ЕС во внешнеторговом обороте Грузии в 2025 году упала до 20%. В 2021 году на ЕС приходилось 22% торговли Грузии. Доля Китая выросла до 9%.',
        ['share T GEO EU27 2025 20e0 PT', 'share T GEO EU27 2021 22e0 PT', 'share T GEO CHN 2025 9e0 PT'],
      ],
      // Since when it grew is not told.
      [
        'Товарооборот Грузии с Турцией в 2025 году составил 3 млрд долларов. С тех пор торговля выросла в 8 раз.',
        ['value T GEO TUR 2025 3e9 USD'],
      ],
    ],
    read,
  )
})

describe('partners behind a place', () => {
  testClaims(
    [
      [
        'Импорт Грузии в 2025 году вырос на 18%. Азербайджан занял четвертое место среди поставщиков после Турции ($2,4 млрд), России ($1,8 млрд) и Китая ($1,6 млрд).',
        [
          'growth M GEO WLD 2025 18e0 PT vs 2024',
          'rank M GEO AZE 2025 4e0 ORD',
          'value M GEO TUR 2025 2.4e9 USD',
          'value M GEO RUS 2025 1.8e9 USD',
          'value M GEO CHN 2025 1.6e9 USD',
        ],
      ],
      [
        'Экспорт Грузии в 2025 году вырос на 3%. Третье и четвертое места у Чехии и Германии — 130 млн и 110 млн долларов соответственно.',
        [
          'growth X GEO WLD 2025 3e0 PT vs 2024',
          'rank X GEO CZE 2025 3e0 ORD',
          'rank X GEO DEU 2025 4e0 ORD',
          'value X GEO CZE 2025 130e6 USD',
          'value X GEO DEU 2025 110e6 USD',
        ],
      ],
      // Several directions have no first one.
      [
        'Основные экспортные направления Грузии в 2025 году: Киргизия – $1,6 млрд, Казахстан – $1,2 млрд.',
        ['value X GEO KGZ 2025 1.6e9 USD', 'value X GEO KAZ 2025 1.2e9 USD'],
      ],
    ],
    read,
  )
})

test.each([
  ['«Мы ждем роста в новом квартале», — пояснил экономист центра «Вектор» Павел Стрельцов.', 'Павел Стрельцов'],
  ['«Спрос на товары растет быстро», — сказала директор компании «Каспий Трейд» Анна Петрова.', 'Анна Петрова'],
])('an office with the name of a firm: %s', (text, speaker) =>
  expect(readPost(text, { ...context, today: '2026-02-10' }).quotes.map(quote => quote.speaker)).toEqual([speaker]),
)

describe('who buys whose goods', () => {
  testClaims(
    [
      ['В 2024 году Оман купил кенийских товаров на 560 млн долларов.', ['value M OMN KEN 2024 560e6 USD']],
      [
        'Вслед за Оманом идет Ирак, который в 2024 году импортировал 1,5 млрд долларов кенийской продукции.',
        ['value M IRQ KEN 2024 1.5e9 USD'],
      ],
      ['Китайский импорт в Кению в 2024 году сократился на 10%.', ['growth M KEN CHN 2024 -10e0 PT vs 2023']],
      ['Chinese imports into Kenya fell by 10% in 2024.', ['growth M KEN CHN 2024 -10e0 PT vs 2023']],
      [
        'Импорт Кении из Омана в 2024 году вырос на 21,8% – до 861,3 млн долларов в основном за счет поставок в республику.',
        ['growth M KEN OMN 2024 21.8e0 PT vs 2023', 'value M KEN OMN 2024 861.3e6 USD'],
      ],
      [
        'Экспортные поставки Кении в 2024 году снизились на 11,5%, импортные поступления — на 32,1%.',
        ['growth X KEN WLD 2024 -11.5e0 PT vs 2023', 'growth M KEN WLD 2024 -32.1e0 PT vs 2023'],
      ],
    ],
    read,
  )
})

describe('whose place it is', () => {
  testClaims(
    [
      ['В 2024 году основным экспортным партнером Кении стал Оман.', ['rank X KEN OMN 2024 1e0 ORD']],
      ['Оман в 2024 году был крупнейшим импортером в Кению.', ['rank M KEN OMN 2024 1e0 ORD']],
      [
        'В 2025 году Китай стал крупнейшим торговым партнером среднеазиатских государств.',
        ['rank T CASIA5 CHN 2025 1e0 ORD'],
      ],
      [
        'В первой десятке основных партнеров Кении в 2024 году Китай (8,5%), Оман (8,3%), Болгария (3,6%), Чад (2,3).',
        ['share T KEN CHN 2024 8.5e0 PT', 'share T KEN OMN 2024 8.3e0 PT', 'share T KEN BGR 2024 3.6e0 PT'],
      ],
    ],
    read,
  )
})

describe('where it goes, and to whom', () => {
  testClaims(
    [
      [
        'В 2024 году Чад ввез из Кении товаров на $487 млн, а вывез туда на $603 млн.',
        ['value M TCD KEN 2024 487e6 USD', 'value X TCD KEN 2024 603e6 USD'],
      ],
      [
        'Торговля России и Армении в 2024 году выросла на 86%, а экспорт из Еревана в Москву – на 5%.',
        ['growth T RUS ARM 2024 86e0 PT vs 2023', 'growth X ARM RUS 2024 5e0 PT vs 2023'],
      ],
      [
        'Экспорт Кении в Оман в 2024 году составил $1,6 млрд. На долю Ирака пришлось продукции на 949 млн долларов.',
        ['value X KEN OMN 2024 1.6e9 USD', 'value X KEN IRQ 2024 949e6 USD'],
      ],
      [
        'В 2024 году Чад был на первом месте среди импортеров в Оман, поставив товаров на $6,3 млрд.',
        ['rank M OMN TCD 2024 1e0 ORD', 'value X TCD OMN 2024 6.3e9 USD'],
      ],
    ],
    read,
  )
})

describe('a group and its members', () => {
  testClaims(
    [
      [
        'Экспорт стран Европы в Кению в 2024 году составил $3 млрд. Торговля с Польшей выросла на 31%.',
        ['value X EU27 KEN 2024 3e9 USD', 'growth T KEN POL 2024 31e0 PT vs 2023'],
      ],
      [
        'EU exports to Kenya were $3 billion in 2024. Trade with Poland rose by 31%.',
        ['value X EU27 KEN 2024 3e9 USD', 'growth T KEN POL 2024 31e0 PT vs 2023'],
      ],
      [
        'Товарооборот Китая со странами Центральной Азии в 2024 году вырос на 5%. Китай стал крупнейшим партнером центральноазиатских государств. Экспорт вырос на 11%.',
        [
          ...['growth T CHN CASIA5 2024 5e0 PT vs 2023', 'rank T CASIA5 CHN 2024 1e0 ORD'],
          'growth X CHN CASIA5 2024 11e0 PT vs 2023',
        ],
      ],
      [
        'В 2024 году товарооборот Кении со странами СНГ составил $5 млрд. Главный партнер здесь Россия: 2,4 млрд.',
        ['value T KEN CIS 2024 5e9 USD', 'value T KEN RUS 2024 2.4e9 USD'],
      ],
      [
        'В 2024 году товарооборот Кении со странами СНГ составил $5 млрд. Экспорт в торговле с ними вырос на 4%.',
        ['value T KEN CIS 2024 5e9 USD', 'growth X KEN CIS 2024 4e0 PT vs 2023'],
      ],
    ],
    read,
  )
})

test.each([
  [
    '«Торговля двух стран растет быстро», — сказал начальник Управления внешних связей министерства Павел Стрельцов.',
    'Павел Стрельцов',
  ],
])('an office in a body: %s', (text, speaker) =>
  expect(readPost(text, { ...context, today: '2026-02-10' }).quotes.map(quote => quote.speaker)).toEqual([speaker]),
)

describe('whose most, whose more', () => {
  testClaims(
    [
      [
        'В 2024 году товарооборот Кении составил $5,8 млрд. Наибольший объем оборота зафиксирован с Китаем (27,9%), Оманом (18,7%) и Ираком (7,1%).',
        [
          ...['value T KEN WLD 2024 5.8e9 USD', 'rank T KEN CHN 2024 1e0 ORD', 'share T KEN CHN 2024 27.9e0 PT'],
          ...['share T KEN OMN 2024 18.7e0 PT', 'share T KEN IRQ 2024 7.1e0 PT'],
        ],
      ],
      ['В 2024 году импорт из ЕС в Кению превысил экспорт.', []],
      [
        'В 2024 году экспорт Кении в Оман составил $5 млрд. На втором месте по объему товарооборота Ирак, он вырос на 23%.',
        ['value X KEN OMN 2024 5e9 USD', 'rank T KEN IRQ 2024 2e0 ORD', 'growth T KEN IRQ 2024 23e0 PT vs 2023'],
      ],
    ],
    read,
  )
})

describe('a short sentence about another partner', () => {
  testClaims(
    [
      [
        'В 2025 году товарооборот Кении с Оманом составил 13 млрд долларов. Отдельно скажу о братском Перу. Товарооборот составил 4,9 млрд.',
        ['value T KEN OMN 2025 13e9 USD', 'value T KEN PER 2025 4.9e9 USD'],
      ],
      [
        'В 2025 году товарооборот Кении с Оманом составил 13 млрд долларов. Теперь о Казахстане. Ещё в 2021 году товарооборот едва достигал 100 млн долларов.',
        ['value T KEN OMN 2025 13e9 USD', 'value T KEN KAZ 2021 100e6 USD'],
      ],
      [
        'В 2025 году товарооборот Кении с Оманом составил 13 млрд долларов. Об этом сообщил посол Казахстана. В 2024 году товарооборот составил 12,9 млрд.',
        ['value T KEN OMN 2025 13e9 USD', 'value T KEN OMN 2024 12.9e9 USD'],
      ],
    ],
    { today: '2026-03-13' },
  )
})

describe('total exports and imports that together are the turnover of two countries', () => {
  testClaims(
    [
      [
        'В 2025 году Кения и Оман наторговали на $374 млн. Общий объем экспорта достиг $178,4 млн (рост в 2,1 раза), импорта - $196,5 млн.',
        [
          'value T KEN OMN 2025 374e6 USD',
          'value X KEN OMN 2025 178.4e6 USD',
          'growth X KEN OMN 2025 2.1e0 TIMES vs 2024',
          'value M KEN OMN 2025 196.5e6 USD',
        ],
      ],
      [
        'В 2025 году Кения и Оман наторговали на $374 млн. Общий объем экспорта достиг $3,4 млрд, импорта - $9,5 млрд.',
        ['value T KEN OMN 2025 374e6 USD', 'value X KEN WLD 2025 3.4e9 USD', 'value M KEN WLD 2025 9.5e9 USD'],
      ],
    ],
    { today: '2026-03-13' },
  )
})

describe('one misread sentence does not turn a text to a place whose trade it never tells', () => {
  testClaims(
    [
      [
        "Kenya's exports to India rose 5% in 2024. No country of the region trades more with Italy than Kenya. Trade with Oman stood at $1 billion. Kenya's imports from Peru fell 3%.",
        [
          'growth X KEN IND 2024 5e0 PT vs 2023',
          'value T KEN OMN 2024 1e9 USD',
          'growth M KEN PER 2024 -3e0 PT vs 2023',
        ],
      ],
      [
        'Экспорт Кении в Индию в 2024 году вырос на 5%. Больше всего в регионе с Италией торгует Кения. Торговля с Оманом составила 1 млрд долларов. Импорт Кении из Перу снизился на 3%.',
        [
          'growth X KEN IND 2024 5e0 PT vs 2023',
          'value T KEN OMN 2024 1e9 USD',
          'growth M KEN PER 2024 -3e0 PT vs 2023',
        ],
      ],
      [
        'Keniyanın Hindistana ixracı 2024-cü ildə 5% artıb. Regionda heç bir ölkə İtaliya ilə Keniyadan çox ticarət etmir. Omanla ticarət 1 milyard dollar olub. Keniyanın Perudan idxalı 3% azalıb.',
        [
          'growth X KEN IND 2024 5e0 PT vs 2023',
          'value T KEN OMN 2024 1e9 USD',
          'growth M KEN PER 2024 -3e0 PT vs 2023',
        ],
      ],
      [
        '2024年肯尼亚对印度出口增长5%。在非洲国家中，肯尼亚与意大利贸易额最大。与阿曼贸易额为10亿美元。肯尼亚自秘鲁进口下降3%。',
        [
          'growth X KEN IND 2024 5e0 PT vs 2023',
          'value T KEN OMN 2024 10e8 USD',
          'growth M KEN PER 2024 -3e0 PT vs 2023',
        ],
      ],
    ],
    read,
  )
})

describe('the partner of an amount is behind the bracket of its change', () => {
  testClaims(
    [
      [
        'In 2024 Germany exported goods worth $72 billion (up 3%) to China and imported goods worth $63 billion (down 2%) from Italy.',
        [
          'value X DEU CHN 2024 72e9 USD',
          'growth X DEU CHN 2024 3e0 PT vs 2023',
          'value M DEU ITA 2024 63e9 USD',
          'growth M DEU ITA 2024 -2e0 PT vs 2023',
        ],
      ],
      [
        'In 2024 Germany exported goods worth $72 billion (3% more than in 2023) to the member states of the European Union.',
        ['value X DEU EU27 2024 72e9 USD', 'growth X DEU EU27 2024 3e0 PT vs 2023'],
      ],
      [
        'Германия в 2024 году экспортировала товаров на 72 млрд евро (+3%) в Китай, а импортировала на 63 млрд (-2%) из Италии.',
        [
          'value X DEU CHN 2024 72e9 EUR',
          'growth X DEU CHN 2024 3e0 PT vs 2023',
          'value M DEU ITA 2024 63e9 EUR',
          'growth M DEU ITA 2024 -2e0 PT vs 2023',
        ],
      ],
    ],
    read,
  )
})

describe('behind two partners of one flow, the text goes on about all trade', () => {
  const found = [
    'growth X KEN UGA 2024 7e0 PT vs 2023',
    'growth X KEN RWA 2024 5e0 PT vs 2023',
    'growth M KEN WLD 2024 -3e0 PT vs 2023',
  ] as const
  testClaims(
    [
      ["Kenya's exports to Uganda rose 7% in 2024, those to Rwanda 5%. Kenyan imports fell 3%.", found],
      ['Экспорт Кении в Уганду в 2024 году вырос на 7%, в Руанду – на 5%. Импорт Кении снизился на 3%.', found],
      ['Keniyanın Uqandaya ixracı 2024-cü ildə 7%, Ruandaya 5% artıb. Keniyanın idxalı 3% azalıb.', found],
      ['2024年肯尼亚对乌干达出口增长7%，对卢旺达出口增长5%。肯尼亚进口额下降3%。', found],
    ],
    read,
  )
})

describe('the foreign trade in the name of a ministry is no trade with all countries', () => {
  testClaims(
    [
      [
        "Trade between Kenya and Oman in 2024 totaled $4 billion, a rise of 9 percent according to Kenya's Development, Industry and Foreign Trade Ministry.",
        ['value T KEN OMN 2024 4e9 USD', 'growth T KEN OMN 2024 9e0 PT vs 2023'],
      ],
    ],
    read,
  )
})
