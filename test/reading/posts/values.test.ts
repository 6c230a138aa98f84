/** What single values are of: the country, the flow and the period that their clause leaves to other words. */
import { describe, expect, test } from 'vitest'
import { readPost } from '../../../src/reading/posts/read-post.ts'
import { testClaims } from './claimed.ts'

const home = { today: '2026-04-20', home: 'AZE', partner: 'CHN', speakers: [], projects: [] } as const

/** The values and the changes of a text in one line each. */
const claimsOf = (text: string): readonly string[] =>
  readPost(text, home).claims.flatMap(claim => {
    if (claim.kind !== 'value' && claim.kind !== 'growth') return []
    const { flow, reporter, partner, period, amount } = claim
    const number = `${amount.value}e${amount.unitMult} ${amount.unit}${amount.bound ?? ''}`
    return [
      `${flow} ${reporter} ${partner} ${period} ${number}${claim.kind === 'growth' ? ` vs ${claim.against}` : ''}`,
    ]
  })

const cases = (rows: readonly (readonly [string, readonly string[]])[]) =>
  test.each(rows)('%s', (text, found) => expect(claimsOf(text)).toEqual(found))

describe('more words of a change and of a share', () =>
  testClaims(
    [
      [
        "Oman's exports to India put on 7 percent in 2024, but those to China gave up 3 percent.",
        ['growth X OMN IND 2024 7e0 PT vs 2023', 'growth X OMN CHN 2024 -3e0 PT vs 2023'],
      ],
      [
        "The part of the EU in Georgia's trade decreased from 21.4 percent to 20 percent in the first half of 2025.",
        ['share T GEO EU27 2024-S1 21.4e0 PT', 'share T GEO EU27 2025-S1 20e0 PT'],
      ],
      [
        "In 2024 the weight of China in Peru's exports climbed from 33% to 36%.",
        ['share X PER CHN 2023 33e0 PT', 'share X PER CHN 2024 36e0 PT'],
      ],
    ],
    { today: '2025-08-14' },
  ))

describe('a country beside a value is its partner', () => {
  cases([
    [
      "Kazakhstan's trade with Russia was $5 billion in 2025. Russia is the second largest partner after China ($7 billion, plus 3%).",
      ['T KAZ RUS 2025 5e9 USD', 'T KAZ CHN 2025 7e9 USD', 'T KAZ CHN 2025 3e0 PT vs 2024'],
    ],
    [
      "In 2025 the first place belonged to Italy, with which Georgia's trade grew by 5 percent to $1.3 billion.",
      ['T GEO ITA 2025 5e0 PT vs 2024', 'T GEO ITA 2025 1.3e9 USD'],
    ],
    [
      'Главный партнер Грузии – Турция, с которой торговля в 2025 году выросла на 15 процентов.',
      ['T GEO TUR 2025 15e0 PT vs 2024'],
    ],
  ])
})

describe('abbreviations with a case', () => {
  testClaims(
    [
      [
        'Özbəkistan 2025-ci ildə Tacikistanla 570 mln-dan çox, Türkmənistanla 1,15 mlrd dollarlıq ticarət edib.',
        ['value T UZB TJK 2025 570e6 USD', 'value T UZB TKM 2025 1.15e9 USD'],
      ],
      [
        '2025-ci ildə Perunun Çiliyə ixracı 1,6 mlrd-a çatıb, 1,4 mlrd-dan çox idxal edilib.',
        ['value X PER CHL 2025 1.6e9 USD', 'value M PER CHL 2025 1.4e9 USD'],
      ],
    ],
    { today: '2026-03-01' },
  )
})

describe('an amount in a bracket is of the country before it, also when another country follows', () => {
  cases([
    [
      "Kenya's exports to Oman were $833 million in 2025, ahead of Peru ($812 million) and Chile.",
      ['X KEN OMN 2025 833e6 USD', 'X KEN PER 2025 812e6 USD'],
    ],
    [
      'В 2025 году экспорт Кении в Оман — 833 млн долларов, больше, чем в Перу (812 млн) и Чили.',
      ['X KEN OMN 2025 833e6 USD', 'X KEN PER 2025 812e6 USD'],
    ],
  ])
})

describe('a value has the flow that its own words name', () => {
  cases([
    [
      "Georgia's imports came to $4.1 billion in 2025 for a total surplus of $2.5 billion.",
      ['M GEO WLD 2025 4.1e9 USD', 'B GEO WLD 2025 2.5e9 USD'],
    ],
    [
      "Azerbaijan's trade turnover was $1.3 billion in 2025, of which $593 million fell on imports and $710 million on exports.",
      ['T AZE WLD 2025 1.3e9 USD', 'M AZE WLD 2025 593e6 USD', 'X AZE WLD 2025 710e6 USD'],
    ],
    [
      'Uzbek exports to Georgia reached $132 million in 2025, with imports making up $49 million.',
      ['X UZB GEO 2025 132e6 USD', 'M UZB GEO 2025 49e6 USD'],
    ],
    ['Avtomobil sənayesi 2025-ci ildə 3,3 milyard dollarlıq satışla liderdir.', []],
    [
      'В 2025 году торговля с Россией составила 3 миллиарда долларов. За первый квартал этого года – ещё 631 миллион долларов.',
      ['T AZE RUS 2025 3e9 USD', 'T AZE RUS 2026-Q1 631e6 USD'],
    ],
  ])
})

describe('a value that leaves its period to the one before', () => {
  cases([
    [
      "In March Georgia's exports fell to $400 million from $420 million in February, and imports fell to $900 million from $1.1 billion.",
      [
        ...['X GEO WLD 2026-03 400e6 USD', 'X GEO WLD 2026-02 420e6 USD'],
        ...['M GEO WLD 2026-03 900e6 USD', 'M GEO WLD 2026-02 1.1e9 USD'],
      ],
    ],
    [
      'К 2030 году планируется довести товарооборот с Турцией до 15 млрд долларов, а с Грузией – до 1,5 млрд долларов.',
      ['T AZE TUR 2030 15e9 USD', 'T AZE GEO 2030 1.5e9 USD'],
    ],
    [
      "In January-February 2026 Georgia's imports totaled $1.9 billion as opposed to $1.6 billion in January-February 2025.",
      ['M GEO WLD 2026-01/2026-02 1.9e9 USD', 'M GEO WLD 2025-01/2025-02 1.6e9 USD'],
    ],
    [
      'In January-March 2026 the trade surplus of Azerbaijan was $3.9 billion, up 3.4 times compared to a year ago ($1.2 billion).',
      [...['B AZE WLD 2026-Q1 3.9e9 USD', 'B AZE WLD 2026-Q1 3.4e0 TIMES vs 2025-Q1'], 'B AZE WLD 2025-Q1 1.2e9 USD'],
    ],
    [
      '2024年中阿贸易额为40亿美元，是上一年的1.5倍。',
      ['T CHN AZE 2024 40e8 USD', 'T CHN AZE 2024 1.5e0 TIMES vs 2023'],
    ],
  ])
})

describe('a value of the data or the trade that a clause before it names', () => {
  cases([
    [
      '从一季度数据来看，中国对越南进出口达到了500亿美元，同比增长8.4%。',
      ['T CHN VNM 2026-Q1 500e8 USD', 'T CHN VNM 2026-Q1 8.4e0 PT vs 2025-Q1'],
    ],
    ['一季度外贸同比增长10.7%，东盟成为我国第一大贸易伙伴。', ['T AZE WLD 2026-Q1 10.7e0 PT vs 2025-Q1']],
    [
      'Nazirlik 2030-cu ildə Türkiyə ilə dövriyyəni 15 milyard dollara, Gürcüstanla 1,5 milyard dollara çatdırmağı hədəfləyir.',
      ['T AZE TUR 2030 15e9 USD', 'T AZE GEO 2030 1.5e9 USD'],
    ],
  ])
})

describe('numbers with more of them in the middle', () => {
  cases([
    ['2025年中国与乌兹别克斯坦贸易额达90多亿美元。', ['T CHN UZB 2025 90e8 USDover']],
    ['2025年中国与乌兹别克斯坦贸易额达四十八点七亿美元。', ['T CHN UZB 2025 48.7e8 USD']],
    [
      'В 2025 году экспорт Казахстана в Китай составил 20 с лишним миллиардов долларов.',
      ['X KAZ CHN 2025 20e9 USDover'],
    ],
    ['2025年，东盟对华贸易以约30亿元规模的差距落后欧盟。', []],
    ["In 1986 Taiwan's exports to China fell to 6.33 billion H.K. dlrs.", ['X TWN CHN 1986 6.33e9 HKD']],
  ])
})

describe('a headline has the digits and the period of its text', () => {
  cases([
    [
      'Mutual trade of the Turkic states grew by 27%\n\nTrade of the OTS member states with each other grew by 27.3% in 2025.',
      ['T OTS OTS 2025 27e0 PT vs 2024', 'T OTS OTS 2025 27.3e0 PT vs 2024'],
    ],
    [
      'Türkiyənin xarici ticarət kəsiri 10 mlrd. dolları ötdü\n\n2025-ci ilin iyulunda Türkiyənin xarici ticarət kəsiri 10,69 mlrd. dollara yüksəlib.',
      ['B TUR WLD 2025-07 -10e9 USDunder', 'B TUR WLD 2025-07 -10.69e9 USD'],
    ],
    [
      'Trade between Russia and Georgia up 15% over eight months\n\nTrade between them topped $1.6 bln in January-August 2025.',
      ['T RUS GEO 2025-01/2025-08 15e0 PT vs 2024-01/2024-08', 'T RUS GEO 2025-01/2025-08 1.6e9 USDover'],
    ],
  ])
})

describe('a value between a country and its place', () => {
  cases([
    [
      "In 2025 Russia was second among Uzbekistan's partners. Kazakhstan, at $581.8mn, was third.",
      ['T UZB KAZ 2025 581.8e6 USD'],
    ],
    [
      "In 2025 Russia was second among Georgia's partners. Azerbaijan took fifth place with over $956 mln.",
      ['T GEO AZE 2025 956e6 USDover'],
    ],
  ])
})

describe('the aim of what was told', () => {
  cases([
    [
      '2025-ci ildə Türkiyə ilə Azərbaycan arasında ticarət 8 milyard dollar təşkil edib. 2030-cu il üçün qarşıya qoyduğumuz hədəf isə 15 milyard dollardır.',
      ['T TUR AZE 2025 8e9 USD', 'T TUR AZE 2030 15e9 USD'],
    ],
  ])
})

describe('two flows in a row', () => {
  cases([
    [
      'Exports of Türkiye were $21.2 billion and imports $28.8 billion in January 2026, up 5.8% and 10.1% respectively.',
      [
        'X TUR WLD 2026-01 21.2e9 USD',
        'M TUR WLD 2026-01 28.8e9 USD',
        'X TUR WLD 2026-01 5.8e0 PT vs 2025-01',
        'M TUR WLD 2026-01 10.1e0 PT vs 2025-01',
      ],
    ],
    // An adjective alone is of the other side.
    [
      'В 2025 году российский экспорт в Узбекистан вырос на 9%, узбекский – на 26,5%.',
      ['X RUS UZB 2025 9e0 PT vs 2024', 'X UZB RUS 2025 26.5e0 PT vs 2024'],
    ],
    [
      'В 2025 году вторым партнером Армении стал Китай с $1,2 млрд (рост 21%), третьим – Иран ($420 млн).',
      ['T ARM CHN 2025 1.2e9 USD', 'T ARM CHN 2025 21e0 PT vs 2024', 'T ARM IRN 2025 420e6 USD'],
    ],
  ])
})

describe('the last year behind an amount is no bound of it', () => {
  cases([
    [
      'Gürcüstanla ticarət 2014-cü ildəki 540 milyon dollardan ötən il 790 milyon dollara yüksəlib.',
      ['T AZE GEO 2014 540e6 USD', 'T AZE GEO 2025 790e6 USD'],
    ],
  ])
})

describe('deliveries from a group whose name has no cases', () => {
  cases([
    ['В 2024 году поставки из ЕС в РФ составили 2,2 млрд евро.', ['M RUS EU27 2024 2.2e9 EUR']],
    ['В 2024 году импорт ЕС составил 2,2 трлн евро.', ['M EU27 WLD 2024 2.2e12 EUR']],
  ])
})

describe('a balance has the sign that a word away from its amount tells, and is of whom it is for', () => {
  const [ru, en, az, zh] = [
    'За восемь месяцев 2025 года экспорт из Китая в РФ составил $65 млрд. ',
    "China's exports to Russia were $65 billion in January-August 2025. ",
    'Çin 2025-ci ilin yanvar-avqustunda Rusiyaya 65 milyard dollarlıq mal ixrac edib. ',
    '2025年1-8月中国对俄罗斯出口650亿美元。',
  ]
  test.each([
    [`${ru}Отрицательное для Китая сальдо достигло $13,7 млрд.`, 'B CHN RUS 2025-01/2025-08 -13.7e9 USD'],
    [`${ru}Сальдо, отрицательное для КНР, выросло до $14 млрд.`, 'B CHN RUS 2025-01/2025-08 -14e9 USD'],
    [`${ru}Сальдо торговли сложилось отрицательным – $13,7 млрд.`, 'B CHN RUS 2025-01/2025-08 -13.7e9 USD'],
    [`${ru}Положительное для России сальдо достигло $13,7 млрд.`, 'B RUS CHN 2025-01/2025-08 13.7e9 USD'],
    [`${ru}Дефицит для России составил 3 млрд долларов.`, 'B RUS CHN 2025-01/2025-08 -3e9 USD'],
    [
      'Сальдо торгового баланса Грузии с Турцией в 2024 году было отрицательным и составило 2,1 млрд долларов.',
      'B GEO TUR 2024 -2.1e9 USD',
    ],
    ['Сальдо торговли с Китаем для России в 2024 году положительное — 13 млрд долларов.', 'B RUS CHN 2024 13e9 USD'],
    // What it is compared with is behind the amount.
    [
      'В 2024 году Евросоюз получил в торговле с Россией профицит в 100 млн евро вместо дефицита.',
      'B EU27 RUS 2024 100e6 EUR',
    ],
    ['In 2024 the EU had a surplus of €100 million with Russia instead of a deficit.', 'B EU27 RUS 2024 100e6 EUR'],
    [
      '2024-cü ildə Gürcüstanın Türkiyə ilə ticarətində kəsir əvəzinə 100 milyon dollar profisit olub.',
      'B GEO TUR 2024 100e6 USD',
    ],
    ['2025-ci ildə Rusiya ilə ticarətdə kəsirimiz 2,44 milyard dollar olub.', 'B AZE RUS 2025 -2.44e9 USD'],
    [`${en}The balance, negative for China, reached $13.7 billion.`, 'B CHN RUS 2025-01/2025-08 -13.7e9 USD'],
    [`${en}The surplus for Russia was $3 billion.`, 'B RUS CHN 2025-01/2025-08 3e9 USD'],
    [`${az}Rusiya üçün müsbət saldo 13,7 milyard dollar təşkil edib.`, 'B RUS CHN 2025-01/2025-08 13.7e9 USD'],
    [`${zh}对中国而言的贸易逆差为137亿美元。`, 'B CHN RUS 2025-01/2025-08 -137e8 USD'],
  ])('%s', (text, found) => expect(claimsOf(text).at(-1)).toBe(found))
})

describe('"over the nine months" behind a value compares nothing', () => {
  testClaims(
    [
      [
        'The trade turnover between Kenya and Oman stood at $4.98 billion over the ten months of this year.',
        ['value T KEN OMN 2025-01/2025-10 4.98e9 USD'],
      ],
      [
        "Kenya's foreign trade as a whole made up $18 billion over the nine months, including $5 billion of exports.",
        ['value T KEN WLD 2025-01/2025-09 18e9 USD', 'value X KEN WLD 2025-01/2025-09 5e9 USD'],
      ],
      [
        'Trade of Kenya with Oman rose in 2024. It was $40 million over the previous year.',
        ['direction T KEN OMN 2024 up vs 2023'],
      ],
    ],
    { today: '2025-11-21' },
  )
})

describe('a bracket behind a value, after shares, and a record that is set', () => {
  testClaims(
    [
      [
        "Oman's share in Kenya's foreign trade in 2024 was 21.3%. Peru followed with $1 billion (19.1%), and Chad came third with $0.9 billion (11.9%).",
        [
          ...['share T KEN OMN 2024 21.3e0 PT', 'value T KEN PER 2024 1e9 USD', 'share T KEN PER 2024 19.1e0 PT'],
          ...['rank T KEN TCD 2024 3e0 ORD', 'value T KEN TCD 2024 0.9e9 USD', 'share T KEN TCD 2024 11.9e0 PT'],
        ],
      ],
      [
        "Oman leads Kenya's trade partners in 2024 with $2.1 billion. Peru follows with $1 billion, ahead of Chad ($0.9 billion).",
        ['value T KEN OMN 2024 2.1e9 USD', 'value T KEN PER 2024 1e9 USD', 'value T KEN TCD 2024 0.9e9 USD'],
      ],
      [
        'In 2024 trade between Kenya and Oman set a record of $4.8 billion.',
        ['record T KEN OMN 2024', 'value T KEN OMN 2024 4.8e9 USD'],
      ],
      [
        'Trade between Kenya and Oman was $4 billion in 2024. They set a target of $6 billion for 2026.',
        ['value T KEN OMN 2024 4e9 USD', 'value T KEN OMN 2026 6e9 USD target'],
      ],
    ],
    { today: '2025-04-21' },
  )
})

describe('total trade after exports and imports of a pair', () => {
  testClaims(
    [
      [
        'Exports of Kenya to Oman were $232 million in 2024. Imports stood at $241 million, bringing total trade to $473 million.',
        ['value X KEN OMN 2024 232e6 USD', 'value M KEN OMN 2024 241e6 USD', 'value T KEN OMN 2024 473e6 USD'],
      ],
      // Far more than with one country.
      [
        'Exports of Kenya to Oman were $232 million in 2024. Total trade amounted to $18 billion.',
        ['value X KEN OMN 2024 232e6 USD', 'value T KEN WLD 2024 18e9 USD'],
      ],
      [
        "Exports of Kenya to Oman were $232 million in 2024. Kenya's total trade was $500 million.",
        ['value X KEN OMN 2024 232e6 USD', 'value T KEN WLD 2024 500e6 USD'],
      ],
    ],
    { today: '2025-04-21' },
  )
})

describe('two values with one unit', () => {
  testClaims(
    [
      [
        'Дефицит торговли Кении с Оманом в 2024 году снизился с 6,402 до 4,592 миллиарда долларов.',
        ['value B KEN OMN 2023 -6.402e9 USD', 'value B KEN OMN 2024 -4.592e9 USD'],
      ],
      ['Экспорт Кении в Оман в 2024 году составил 3,1 мрлд долларов.', ['value X KEN OMN 2024 3.1e9 USD']],
    ],
    { today: '2025-04-21' },
  )
})

describe('a bound behind the suffix of a percentage, and behind "times"', () => {
  cases([
    ['2025-ci ildə Keniya ilə Oman arasında ticarət 10%-dən çox artıb.', ['T KEN OMN 2025 10e0 PTover vs 2024']],
    ['2025-ci ildə Keniya ilə Oman arasında ticarət 10%-ə yaxın artıb.', ['T KEN OMN 2025 10e0 PTabout vs 2024']],
    ['2025-ci ildə Keniya ilə Oman arasında ticarət 3 dəfədən çox artıb.', ['T KEN OMN 2025 3e0 TIMESover vs 2024']],
    ['2025-ci ildə Keniya ilə Oman arasında ticarət 10% çoxalıb.', ['T KEN OMN 2025 10e0 PT vs 2024']],
  ])
})

describe('an amount that is passed is a bound', () => {
  cases([
    ...['topping', 'crossing', 'passing', 'breaking through'].map(
      word => [`Kenya's trade with Oman grew in 2025, ${word} $4 billion.`, ['T KEN OMN 2025 4e9 USDover']] as const,
    ),
    ...['breached', 'broke through', 'was north of', 'went past'].map(
      word => [`Kenya's trade with Oman ${word} $4 billion in 2025.`, ['T KEN OMN 2025 4e9 USDover']] as const,
    ),
    ...['превысив', 'перевалив за', 'преодолев отметку в', 'перешагнув рубеж в'].map(
      word =>
        [
          `Товарооборот Кении с Оманом в 2025 году вырос на 30%, ${word} 4 млрд долларов.`,
          ['T KEN OMN 2025 30e0 PT vs 2024', 'T KEN OMN 2025 4e9 USDover'],
        ] as const,
    ),
    ...['преодолел отметку в', 'перешагнул рубеж в', 'преодолел'].map(
      word =>
        [`Товарооборот Кении с Оманом в 2025 году ${word} 4 млрд долларов.`, ['T KEN OMN 2025 4e9 USDover']] as const,
    ),
    ['Товарооборот Кении с Оманом в 2025 году вплотную подошёл к 5 млрд долларов.', ['T KEN OMN 2025 5e9 USDabout']],
    ['Товарооборот Кении с Оманом в 2025 году — без малого 5 млрд долларов.', ['T KEN OMN 2025 5e9 USDabout']],
    ...['dollar həddini keçib', 'dolları üstələyib', 'dollar səviyyəsini aşıb'].map(
      word =>
        [`2025-ci ildə Keniya ilə Oman arasında ticarət 4 milyard ${word}.`, ['T KEN OMN 2025 4e9 USDover']] as const,
    ),
  ])
})

describe('a unit behind the last amount is that of the ones before', () => {
  cases([
    [
      '2025-ci ildə Keniyanın ixracı 5,6 milyard, idxalı isə 6,6 milyard avro olub.',
      ['X KEN WLD 2025 5.6e9 EUR', 'M KEN WLD 2025 6.6e9 EUR'],
    ],
    [
      'В 2025 году экспорт Кении составил 5,6 млрд, а импорт – 6,6 млрд евро.',
      ['X KEN WLD 2025 5.6e9 EUR', 'M KEN WLD 2025 6.6e9 EUR'],
    ],
  ])
})

describe('the sign or the letters of a currency before an amount', () => {
  testClaims(
    [
      ['Kenya exported goods worth Sh96 billion to Oman in 2024.', ['value X KEN OMN 2024 96e9 KES']],
      ['Uganda sold Kenya goods for 96 billion shillings in 2024.', ['value X UGA KEN 2024 96e9 UGX']],
      ['Exports of Peru to Chile were ₩1.2 trillion in 2024.', ['value X PER CHL 2024 1.2e12 KRW']],
      // Letters that are no known currency: not read, rather than in dollars.
      ['Exports of Peru to Chile were Q96 billion in 2024.', []],
    ],
    { today: '2025-06-15' },
  )
})

test.each([
  ['Exports of Peru to Chile were 96 billion in 2024.', ['currency']],
  ['Exports of Peru to Chile were $96 billion in 2024. Imports were 5 billion.', []],
  ['Экспорт Перу в Чили снизился в 2024 году на 900 млн долларов до 3,38 млрд.', []],
])('%s: assumed is %j', (text, assumed) => {
  const { claims } = readPost(text, home)
  expect(claims.at(-1)?.assumed).toEqual(assumed)
})

describe('the year of a value before "whereas" or "if" is its own', () => {
  const values = ['M KEN OMN 2023 2e9 USD', 'M KEN OMN 2025 3e9 USD']
  cases([
    [
      'Keniyanın Omandan idxalı 2023-cü ildə 2 milyard dollar olduğu halda 2025-ci ildə 3 milyard dollara çatıb.',
      values,
    ],
    ['Keniyanın Omandan idxalı 2023-cü ildə 2 milyard dollar idisə artıq 2025-ci ildə 3 milyard dollar olub.', values],
    [
      '2023-cü ildə Keniyanın Omandan idxalı 2 milyard dollar olmuşdursa 2025-ci ildə 3 milyard dollarlıq mal idxal edib.',
      values,
    ],
  ])
})

describe('the dollar apart from the letters of its country', () => {
  testClaims(
    [
      [
        'Peru exported US $668.7 million worth of goods to Chile in 2024 and imported US $1.6 billion worth of goods.',
        ['value X PER CHL 2024 668.7e6 USD', 'value M PER CHL 2024 1.6e9 USD'],
      ],
      ['Exports of Peru to the US $5 billion in 2024.', ['value X PER USA 2024 5e9 USD']],
      ['Trade of Peru with South America came to US $5 billion in 2024.', ['value T PER LATAM 2024 5e9 USD']],
      [
        'Peru traded with Chile for $355 million in 2024. Its foreign trade turnover (excluding non-declared trade) was $3.8 billion.',
        ['value T PER CHL 2024 355e6 USD', 'value T PER WLD 2024 3.8e9 USD'],
      ],
      [
        'Imports and exports of Peru came to $9 billion in 2024. Imports and exports of foreign-invested enterprises amounted to $2 billion.',
        ['value T PER WLD 2024 9e9 USD'],
      ],
      ["China's import and export volume reached 10 trillion yuan in 2024.", ['value T CHN WLD 2024 10e12 CNY']],
    ],
    { today: '2025-06-15' },
  )
})

describe('groups of digits behind "at", the owner of a part, and a year that is not over', () => {
  cases([
    [
      'In 2024 import operations of Kenya were at 593 310.37 thousand USD, exports at 710 962.22 thousand USD.',
      ['M KEN WLD 2024 593310.37e3 USD', 'X KEN WLD 2024 710962.22e3 USD'],
    ],
    [
      'In 2024 trade between Kenya and Oman reached $1.2 billion, of which $591.3 million accounted for Kenyan exports.',
      ['T KEN OMN 2024 1.2e9 USD', 'X KEN OMN 2024 591.3e6 USD'],
    ],
    ['С начала 2026 года торговля Кении и Омана прибавила 40%.', ['T KEN OMN 2026-Q1 40e0 PT vs 2025-Q1']],
    ['С 2024 года торговля Кении и Омана выросла на 40%.', ['T KEN OMN 2025 40e0 PT vs 2024']],
  ])
})

describe('business, and trade with the outside world', () => {
  testClaims(
    [
      ['Azerbaijan and Italy did business worth $7.8 billion in 2024.', ['value T AZE ITA 2024 7.8e9 USD']],
      [
        "Georgia's trade in goods with the outside world amounted to $18.5 billion in 2024.",
        ['value T GEO WLD 2024 18.5e9 USD'],
      ],
      [
        "China's share in the EU's imports from outside the bloc climbed from 12.6 percent in 2004 to 18 percent in 2014.",
        ['share M EU27 CHN 2004 12.6e0 PT', 'share M EU27 CHN 2014 18e0 PT'],
      ],
    ],
    { today: '2025-10-07' },
  )
})

describe('aims of a year that is not over, and words of two neighbours', () => {
  cases([
    [
      'Экспорт Кении в Оман в 2024 году составил $644 млн. На повестке – товарооборот в $6 млрд к 2030 году.',
      ['X KEN OMN 2024 644e6 USD', 'T KEN OMN 2030 6e9 USD'],
    ],
    [
      "Kenya's exports to Oman were $644 million in 2024. Trade of $5 billion by 2030 is on the cards.",
      ['X KEN OMN 2024 644e6 USD', 'T KEN OMN 2030 5e9 USD'],
    ],
    [
      'Товарооборот Кении с Оманом в 2024 году составил $644 млн. Чиновники двух стран обещают пять миллиардов долларов к 2030 году.',
      ['T KEN OMN 2024 644e6 USD', 'T KEN OMN 2030 5e9 USD'],
    ],
    [
      '2024-cü ildə Keniyanın Omanla ticarəti 644 milyon dollar olub. Rəsmilər 2030-cu ilə 5 milyard dollar vəd edirlər.',
      ['T KEN OMN 2024 644e6 USD', 'T KEN OMN 2030 5e9 USD'],
    ],
    [
      '2024年肯尼亚与阿曼贸易额6亿美元。双方承诺2030年达到50亿美元。',
      ['T KEN OMN 2024 6e8 USD', 'T KEN OMN 2030 50e8 USD'],
    ],
    [
      'В апреле 2025 года Кения продала Оману товаров на $486 млн. Всего за четыре месяца страны наторговали на $2,1 млрд, с Италией набралось $1,3 млрд.',
      ['X KEN OMN 2025-04 486e6 USD', 'T KEN OMN 2025-01/2025-04 2.1e9 USD', 'T KEN ITA 2025-01/2025-04 1.3e9 USD'],
    ],
    [
      'За 2024 год два соседа, Кения и Италия, обменялись товарами на $644,7 млн, и это на 30,3% больше, чем в 2023-м.',
      ['T KEN ITA 2024 644.7e6 USD', 'T KEN ITA 2024 30.3e0 PT vs 2023'],
    ],
    [
      'Торговля Кении с Оманом в 2024 году составила $6 млрд, с Италией – $11 млрд. Оманская таможня, впрочем, насчитала лишь $580 млн экспорта в Кению.',
      ['T KEN OMN 2024 6e9 USD', 'T KEN ITA 2024 11e9 USD', 'X OMN KEN 2024 580e6 USD'],
    ],
  ])
})
describe('notes in brackets inside an amount', () => {
  testClaims(
    [
      [
        '2024-cü ildə Omanın Keniyaya ixracı 800 min (!) dollar, idxalı 3 milyon (!) dollar olub.',
        ['value X OMN KEN 2024 800e3 USD', 'value M OMN KEN 2024 3e6 USD'],
      ],
      [
        'In 2024 exports of Oman to Kenya were 800 thousand (!) dollars, imports 3 million (!) dollars.',
        ['value X OMN KEN 2024 800e3 USD', 'value M OMN KEN 2024 3e6 USD'],
      ],
      [
        'В 2024 году экспорт Омана в Кению вырос в 3 раза (!!!) и составил 3 млн (!) долларов.',
        ['growth X OMN KEN 2024 3e0 TIMES vs 2023', 'value X OMN KEN 2024 3e6 USD'],
      ],
    ],
    { today: '2025-09-19' },
  )
})

describe('whose a balance is', () => {
  testClaims(
    [
      [
        'Товарооборот Кении с Оманом в 2024 году – 442,5 млн долларов, сальдо сложилось не в пользу Кении: минус 62,5 млн долларов.',
        ['value T KEN OMN 2024 442.5e6 USD', 'value B KEN OMN 2024 -62.5e6 USD'],
      ],
      [
        'Сальдо торговли Кении с Оманом в 2024 году сложилось в пользу Омана: 62 млн долларов.',
        ['value B OMN KEN 2024 62e6 USD'],
      ],
      ['В 2024 году в торговле с нашей страной ЕС имел дефицит в 28 млрд евро.', ['value B EU27 AZE 2024 -28e9 EUR']],
      [
        'The trade balance of Kenya with Oman in 2024 was 62 million dollars in favour of Oman.',
        ['value B OMN KEN 2024 62e6 USD'],
      ],
      [
        '2024-cü ildə Keniyanın Omanla ticarət saldosu Omanın xeyrinə 62 milyon dollar olub.',
        ['value B OMN KEN 2024 62e6 USD'],
      ],
      ['Сальдо торговли между Кенией и Оманом в 2024 году – 62 млн долларов.', ['value B KEN OMN 2024 62e6 USD']],
      [
        'Товарооборот между Европейским союзом и Кенией в 2024 году составил 9 млрд евро.',
        ['value T KEN EU27 2024 9e9 EUR'],
      ],
    ],
    { today: '2025-09-19' },
  )
})

const dated = (rows: Parameters<typeof testClaims>[0]) => testClaims(rows, { today: '2025-12-20' })

describe('an amount in two parts', () => {
  dated([
    [
      'Trade between Kenya and Oman in 2024 was put at $ 1 billion 219,700,000, that with Chad at $ 1 billion 133,600,000.',
      ['value T KEN OMN 2024 1219700000e0 USD', 'value T KEN TCD 2024 1133600000e0 USD'],
    ],
    [
      'Trade between Kenya and Oman in 2024 was $ 1 billion 219 million 700 thousand.',
      ['value T KEN OMN 2024 1219700e3 USD'],
    ],
    ["In 2024 Kenya's exports were $1 billion, 219,700 tons of them tea.", ['value X KEN WLD 2024 1e9 USD']],
  ])
})

describe('a change that its bracket tells again in digits', () => {
  dated([
    [
      "In 2024 Kenya's trade with Oman more than doubled (2.1 times), to $292 million.",
      ['growth T KEN OMN 2024 2.1e0 TIMES vs 2023', 'value T KEN OMN 2024 292e6 USD'],
    ],
    [
      'В 2024 году торговля Кении с Оманом выросла более чем вдвое (в 2,1 раза), до 292 млн долларов.',
      ['growth T KEN OMN 2024 2.1e0 TIMES vs 2023', 'value T KEN OMN 2024 292e6 USD'],
    ],
    [
      "In 2024 Kenya's trade with Oman doubled, and with Chad it tripled.",
      ['growth T KEN OMN 2024 2e0 TIMES vs 2023', 'growth T KEN TCD 2024 3e0 TIMES vs 2023'],
    ],
  ])
})

describe('parts of a turnover right behind it', () => {
  dated([
    [
      "Kenya's trade with Oman in 2024 amounted to $13.02bn with exports at $4.94bn and imports at $8.08bn.",
      ['value T KEN OMN 2024 13.02e9 USD', 'value X KEN OMN 2024 4.94e9 USD', 'value M KEN OMN 2024 8.08e9 USD'],
    ],
    [
      "Kenya's trade with Oman in 2024 amounted to $13.02bn, with exports at $4.94bn.",
      ['value T KEN OMN 2024 13.02e9 USD', 'value X KEN OMN 2024 4.94e9 USD'],
    ],
    ['In 2024 Kenya had $13 billion of exports to Oman.', ['value X KEN OMN 2024 13e9 USD']],
  ])
})

describe('from one balance to another, and two changes before one verb', () => {
  dated([
    [
      '2025-ci ilin martında Almaniyanın ixracı 5% azalıb. Nəticədə xarici ticarət balansı martda 20.6 milyard dollardan 17.4 milyard dollara enib.',
      [
        'growth X DEU WLD 2025-03 -5e0 PT vs 2024-03',
        'value B DEU WLD 2024-03 20.6e9 USD',
        'value B DEU WLD 2025-03 17.4e9 USD',
      ],
    ],
    [
      '2025-ci ilin mart ayında Keniyanın ixracı 3 milyard dollar olub. İdxala gəlincə, onun həcmi mart ayında fevrala nisbətdə 5.1%, 2024-cü ilin martına nisbətdə 4.5% aşağı düşüb və 91.6 milyard avro təşkil edib.',
      [
        'value X KEN WLD 2025-03 3e9 USD',
        'growth M KEN WLD 2025-03 -5.1e0 PT vs 2025-02',
        'growth M KEN WLD 2025-03 -4.5e0 PT vs 2024-03',
        'value M KEN WLD 2025-03 91.6e9 EUR',
      ],
    ],
  ])
})

describe('a forecast that was beaten is a figure, a forecast of changes is none', () => {
  dated([
    [
      '2024-cü ildə Keniya ilə Oman arasında ticarət dövriyyəsi proqnozları üstələyərək 4,4 milyard dollara çatıb.',
      ['value T KEN OMN 2024 4.4e9 USD'],
    ],
    [
      'В 2024 году товарооборот Кении и Омана, превзойдя прогнозы, составил 6 млрд долларов.',
      ['value T KEN OMN 2024 6e9 USD'],
    ],
    ["Last year Kenya's trade with Oman beat forecasts and reached $6 billion.", ['value T KEN OMN 2024 6e9 USD']],
    ['去年肯尼亚与阿曼贸易额超出预期，达60亿美元。', ['value T KEN OMN 2024 60e8 USD']],
    [
      '2025-ci ilin mart ayında Keniyanın ixracı 3 milyard dollar olub. Ekspertlərin mart üçün proqnozu ixracda 5%, idxalda 4% azalma idi.',
      ['value X KEN WLD 2025-03 3e9 USD'],
    ],
    [
      "In March 2025 Kenya's exports fell 6%. Experts had expected a drop of 5% for exports and of 4% for imports.",
      ['growth X KEN WLD 2025-03 -6e0 PT vs 2024-03'],
    ],
  ])
})

describe('an earlier share in a bracket', () => {
  dated([
    [
      "In January-May 2025 Kenya's share in Oman's trade was 7.7 percent. It fell by 0.5 percentage points (8.2 percent over the same period of 2024).",
      ['share T OMN KEN 2025-01/2025-05 7.7e0 PT'],
    ],
    [
      'В январе-мае 2025 года доля Кении в торговле Омана составила 7,7%. Она снизилась на 0,5 процентного пункта (8,2% годом ранее).',
      ['share T OMN KEN 2025-01/2025-05 7.7e0 PT'],
    ],
  ])
})

describe('a value for the first time in years, below a bound, and behind a change that goes on', () => {
  dated([
    ['В 2024 году впервые за семь лет товарооборот Омана с Кенией достиг $1 млрд.', ['value T OMN KEN 2024 1e9 USD']],
    [
      'For the first time in seven years trade between Oman and Kenya hit $1 billion in 2024.',
      ['value T OMN KEN 2024 1e9 USD'],
    ],
    ['За семь лет товарооборот Омана с Кенией достиг $1 млрд.', []],
    ['В 2020 году весь оборот Омана с Кенией не дотягивал и до 112 млн долларов.', ['value T OMN KEN 2020 112e6 USD']],
    [
      'Торговля Омана и Кении в 2023 году составила 739 млн долларов, а в 2024 году продолжала расти и поднялась до 1,8 млрд.',
      ['value T OMN KEN 2023 739e6 USD', 'value T OMN KEN 2024 1.8e9 USD'],
    ],
  ])
})

describe('a range is over its first number and under its second', () => {
  cases([
    [
      "Trade of Kazakhstan with Georgia will grow by 21-29% in 2026 and stood at 7 to 8 million dollars in 2025. Kenya's exports to Oman came to $700-800 million in 2024.",
      [
        'T KAZ GEO 2026 21e0 PTover vs 2025',
        'T KAZ GEO 2026 29e0 PTunder vs 2025',
        'T KAZ GEO 2025 7e6 USDover',
        'T KAZ GEO 2025 8e6 USDunder',
        'X KEN OMN 2024 700e6 USDover',
        'X KEN OMN 2024 800e6 USDunder',
      ],
    ],
    [
      'В 2024 году товарооборот Азербайджана с Китаем составил 3-4 млрд долларов и вырос на 21–29%.',
      [
        'T AZE CHN 2024 3e9 USDover',
        'T AZE CHN 2024 4e9 USDunder',
        'T AZE CHN 2024 21e0 PTover vs 2023',
        'T AZE CHN 2024 29e0 PTunder vs 2023',
      ],
    ],
    [
      'Azərbaycanın Çinə ixracı 2024-cü ildə 200-300 milyon dollar olub, 2030-cu ildə 1,7-1,8 mlrd. dollara çatacaq.',
      [
        'X AZE CHN 2024 200e6 USDover',
        'X AZE CHN 2024 300e6 USDunder',
        'X AZE CHN 2030 1.7e9 USDover',
        'X AZE CHN 2030 1.8e9 USDunder',
      ],
    ],
    [
      '2025年哈萨克斯坦与格鲁吉亚的贸易额停留在700-800万美元，对阿曼出口7至8亿美元。',
      [
        'T KAZ GEO 2025 700e4 USDover',
        'T KAZ GEO 2025 800e4 USDunder',
        'X KAZ OMN 2025 7e8 USDover',
        'X KAZ OMN 2025 8e8 USDunder',
      ],
    ],
    ['From 1.7 to 1.9 percent of Kenyans live in 300-400 towns.', []],
  ])
})

describe('an amount before the verb and the flow, also with a bracket', () => {
  testClaims(
    [
      ['До 3 млрд долларов вырос экспорт Грузии в 2024 году.', ['value X GEO WLD 2024 3e9 USD']],
      [
        'В 2024 году до 3 млрд долларов увеличился товарооборот между Россией и Арменией.',
        ['value T RUS ARM 2024 3e9 USD'],
      ],
      [
        'До 3 млрд евро (примерно 3,5 млрд долларов) вырос в 2024 году импорт Сербии.',
        ['value M SRB WLD 2024 3e9 EUR', 'value M SRB WLD 2024 3.5e9 USD'],
      ],
      [
        'Serbia had 3 billion euros (about $3.5 billion) of imports in 2024.',
        ['value M SRB WLD 2024 3e9 EUR', 'value M SRB WLD 2024 3.5e9 USD'],
      ],
      ['Экспорт Грузии в 2024 году на 3 млрд долларов больше импорта.', ['value B GEO WLD 2024 3e9 USD']],
    ],
    { today: '2025-10-16' },
  )
})

describe('a level behind a difference, a note or the noun of a change', () => {
  cases([
    [
      "Kenya's exports to Oman grew by $20 million ($300 million) in 2025. Kenya's imports from Peru rose by about $1 million (mainly toys and tea) to $14 million.",
      ['X KEN OMN 2025 300e6 USD', 'M KEN PER 2025 14e6 USD'],
    ],
    [
      'Товарооборот Грузии с Украиной в 2025 году увеличился на $78 млн ($204 млн), товарооборот с Оманом – на $57 млн ($193 млн).',
      ['T GEO UKR 2025 204e6 USD', 'T GEO OMN 2025 193e6 USD'],
    ],
    ['2025年肯尼亚对阿曼出口增加2亿美元（3亿美元）。', ['X KEN OMN 2025 3e8 USD']],
    [
      "The fall of Kenya's exports to Oman to $2 billion in 2024 worried the ministry. The aim is an increase of Kenya's trade with Peru to $4 billion by 2030.",
      ['X KEN OMN 2024 2e9 USD', 'T KEN PER 2030 4e9 USD'],
    ],
    [
      'Рост товарооборота Кении с Оманом до 2 млрд долларов в 2024 году стал итогом соглашения.',
      ['T KEN OMN 2024 2e9 USD'],
    ],
    ['Прирост товарооборота Кении с Оманом в 2024 году составил до 2 млрд долларов.', []],
  ])
})

describe('an aim "until" a year is of that year', () => {
  cases([
    [
      '2030-cu ilə qədər Türkiyə ilə Azərbaycan arasında ticarətin 15 milyard dollara çatdırılması planlaşdırılır.',
      ['T TUR AZE 2030 15e9 USD'],
    ],
    [
      'Azərbaycanın Gürcüstanla ticarəti 2025-ci ildə 252 milyon dollar olub. Hədəf odur ki, 2030-cu ilə qədər bu rəqəm bir milyard dollara çatsın.',
      ['T AZE GEO 2025 252e6 USD', 'T AZE GEO 2030 1e9 USD'],
    ],
    ['Until 2030 trade of Kenya with Oman is to reach $15 billion.', ['T KEN OMN 2030 15e9 USD']],
    ['До 2030 года планируется довести торговлю Кении с Оманом до 15 млрд долларов.', ['T KEN OMN 2030 15e9 USD']],
    ['2030年前肯尼亚与阿曼贸易额将达到150亿美元。', ['T KEN OMN 2030 150e8 USD']],
    ['Until 2014 Kenya sold tea worth $15 billion to Oman.', []],
  ])
})

describe('how much one flow is above the other is the balance', () => {
  cases([
    ['Импорт Украины из Перу в 2025 году больше экспорта на $3,1 млрд.', ['B UKR PER 2025 -3.1e9 USD']],
    ['Импорт Украины в 2025 году на $3,1 млрд больше экспорта.', ['B UKR WLD 2025 -3.1e9 USD']],
    ["In 2025 Kenya's imports from Peru were larger than exports by $3.1 billion.", ['B KEN PER 2025 -3.1e9 USD']],
    ['Azərbaycanın Çindən idxalı 2025-ci ildə ixracından 3,1 milyard dollar çox olub.', ['B AZE CHN 2025 -3.1e9 USD']],
    ['2025年肯尼亚自秘鲁进口比出口多31亿美元。', ['B KEN PER 2025 -31e8 USD']],
    ['Товарооборот Кении в 2025 году больше экспорта на 1 млрд долларов.', []],
    ["Kenya's imports from Peru were larger than exports by $3.1 billion in 2023.", []],
  ])
})

describe('the value before', () => {
  cases([
    [
      '肯尼亚2025年5月贸易顺差184亿欧元，前值157亿欧元。出口环比下降1.4%，前值增长1.6%。',
      ['B KEN WLD 2025-05 184e8 EUR', 'B KEN WLD 2025-04 157e8 EUR', 'X KEN WLD 2025-05 -1.4e0 PT vs 2025-04'],
    ],
    [
      "Kenya's imports slid 6.4 percent in March 2025 after a 4.4 percent gain in the preceding month.",
      ['M KEN WLD 2025-03 -6.4e0 PT vs 2024-03', 'M KEN WLD 2025-02 4.4e0 PT vs 2024-02'],
    ],
  ])
})

test('of a partner that is named with a place and again beside the value', () => {
  expect(claimsOf('秘鲁为肯尼亚第二大贸易伙伴，肯尼亚与秘鲁2025年贸易总值为443亿元，增长5%。')).toEqual([
    'T KEN PER 2025 443e8 CNY',
    'T KEN PER 2025 5e0 PT vs 2024',
  ])
})

describe('in current prices, as in dollars', () => {
  cases([
    ['В фактических ценах экспорт Кении в 2025 году увеличился на 25,3 проц.', ['X KEN WLD 2025 25.3e0 PT vs 2024']],
    ["In current prices Kenya's exports grew by 12 percent in 2025.", ['X KEN WLD 2025 12e0 PT vs 2024']],
    ['Faktiki qiymətlərlə Azərbaycanın ixracı 2025-ci ildə 12 faiz artıb.', ['X AZE WLD 2025 12e0 PT vs 2024']],
    ['按现价计算，肯尼亚2025年出口增长12%。', ['X KEN WLD 2025 12e0 PT vs 2024']],
    ['В сопоставимых ценах экспорт Кении в 2025 году увеличился на 25,3 проц.', []],
  ])
})

describe('of a list whose last value alone has the verb, and behind a rise or a dash', () => {
  cases([
    [
      '2025-ci ildə Azərbaycan Türkiyə ilə 7 milyard dollar, Gürcüstanla isə 900 milyon dollar dəyərində ticarət aparıb.',
      ['T AZE TUR 2025 7e9 USD', 'T AZE GEO 2025 900e6 USD'],
    ],
    [
      'Рост торговли Кении с Оманом в 2022-м составил 25% и достиг рекордной отметки – почти 300 млрд рублей.',
      ['T KEN OMN 2022 25e0 PT vs 2021', 'T KEN OMN 2022 300e9 RUBabout'],
    ],
    [
      'Наибольшая часть экспорта Кении в 2025 году пришлась на Оман – 386,7 млн долларов, или 32,8 процента.',
      ['X KEN OMN 2025 386.7e6 USD'],
    ],
    [
      'Keniya ixracının ən böyük hissəsi 2025-ci ildə Omanın payına düşüb – 386,7 milyon dollar və ya 32,8 faiz.',
      ['X KEN OMN 2025 386.7e6 USD'],
    ],
  ])
})

describe('a month or a quarter without a year, as a base, is the last one before', () => {
  const base = ['X KEN WLD 2024-06 6e0 PT vs 2024-05']
  cases([
    ["Kenya's exports rose 6% in June 2024 from May.", base],
    ['В июне 2024 года экспорт Кении вырос на 6% по сравнению с маем.', base],
    ['2024年6月肯尼亚出口比5月增长6%。', base],
    ['Keniyanın ixracı 2024-cü ilin iyununda mayla müqayisədə 6 faiz artıb.', base],
  ])
})

describe('a part of a billion', () => {
  testClaims(
    [
      ['Trade of Oman with Kenya was two thirds of a billion dollars in 2024.', ['value T OMN KEN 2024 0.67e9 USD']],
      [
        'Товарооборот Омана с Кенией в 2024 году составил треть миллиарда долларов.',
        ['value T OMN KEN 2024 0.33e9 USD'],
      ],
      [
        'Trade of Oman with Kenya was almost a quarter of a billion dollars in 2024.',
        ['value T OMN KEN 2024 0.25e9 USD'],
      ],
      [
        'Trade of Oman with Kenya was three quarters of a billion dollars in 2024.',
        ['value T OMN KEN 2024 0.75e9 USD'],
      ],
      ['Trade of Oman with Kenya was a third of a billion dollars in 2024.', ['value T OMN KEN 2024 0.33e9 USD']],
      [
        'Товарооборот Омана с Кенией в 2024 году составил четверть миллиарда долларов.',
        ['value T OMN KEN 2024 0.25e9 USD'],
      ],
    ],
    { today: '2025-06-15' },
  )
})

describe('abbreviations, formal names and spaces', () => {
  cases([
    [
      'Trade of Azerbaijan with Russia was $4.4 bn. for 2024 and $3.5 bn. for the first 9 months of 2025.',
      ['T AZE RUS 2024 4.4e9 USD', 'T AZE RUS 2025-01/2025-09 3.5e9 USD'],
    ],
    ["Georgia's imports from Italy rose to U.S.$300 million in 2025.", ['M GEO ITA 2025 300e6 USD']],
    [
      'In the January-to-August period of 2025 trade of Azerbaijan with Russia was $3 billion, 4 percents more.',
      ['T AZE RUS 2025-01/2025-08 3e9 USD', 'T AZE RUS 2025-01/2025-08 4e0 PT vs 2024-01/2024-08'],
    ],
    [
      'In 2025 Azerbaijan was the largest market of Georgia with $62 million, and the Republic of Türkiye was the largest supplier with $178 million.',
      ['X GEO AZE 2025 62e6 USD', 'M GEO TUR 2025 178e6 USD'],
    ],
    [
      'В январе-августе 2024 г. Азербайджан экспортировал в страны СНГ товаров на 1,1 млрд долларов.',
      ['X AZE CIS 2024-01/2024-08 1.1e9 USD'],
    ],
    [
      'Таможня оценила торговлю Азербайджана с дружественным Китаем в 2025 году в 4,58 млрд дол. США.',
      ['T AZE CHN 2025 4.58e9 USD'],
    ],
    ['2025年1～8月，中国与阿塞拜疆贸易额为32.1亿 美元。', ['T CHN AZE 2025-01/2025-08 32.1e8 USD']],
    [
      '2025年阿塞拜疆自土耳其共和国进口30亿美元，外销25亿美元。',
      ['M AZE TUR 2025 30e8 USD', 'X AZE TUR 2025 25e8 USD'],
    ],
    // Typed without capitals.
    [
      'в 2025 году товарооборот азербайджана с китаем достиг $4,9 млрд. экспорт упал до $84,4 млн. импорт вырос до 4,8 млрд. долларов',
      ['T AZE CHN 2025 4.9e9 USD', 'X AZE CHN 2025 84.4e6 USD', 'M AZE CHN 2025 4.8e9 USD'],
    ],
    [
      "georgia's trade with turkey was $3 billion in 2025. exports to italy came to $0.1 billion.",
      ['T GEO TUR 2025 3e9 USD', 'X GEO ITA 2025 0.1e9 USD'],
    ],
    // A part of an amount is no amount.
    ['Azərbaycanın Gürcüstanla ticarəti 2025-ci ildə 1 milyard dolların üçdə birinə çatıb.', []],
    ['Trade of Georgia with Turkey in 2025 was TL 164.73 billion.', ['T GEO TUR 2025 164.73e9 TRY']],
    [
      "In 2025 Georgia's imports increased at a faster pace than exports, up 14% to $30.7 billion.",
      ['M GEO WLD 2025 14e0 PT vs 2024', 'M GEO WLD 2025 30.7e9 USD'],
    ],
    ["Azerbaijan's exports to the Republic of China were $60 million in 2025.", ['X AZE TWN 2025 60e6 USD']],
  ])
})

describe('a scale right behind one or two digits is no ending of an ordinal', () => {
  testClaims(
    [
      [
        'В 2024 году Азербайджан вывез в Грузию товаров на 54млн 806 тыс. долларов, в Молдавию – на 11млн долларов.',
        ['value X AZE GEO 2024 54806e3 USD', 'value X AZE MDA 2024 11e6 USD'],
      ],
    ],
    { today: '2025-12-20' },
  )
})

describe('amounts in other forms', () => {
  testClaims(
    [
      [
        'Exports of Oman to Kenya came to 171 900 000 thousand US dollars and imports 115 400 000 thousand US dollars.',
        ['value X OMN KEN 2024 171900000e3 USD', 'value M OMN KEN 2024 115400000e3 USD'],
      ],
      ['Qazaxıstanla dövriyyə 2024-cü ildə 22 900 000 min dollar olub.', ['value T AZE KAZ 2024 22900000e3 USD']],
      [
        'Exports of Oman to Kenya: $3.24bn (+ 13.1%)',
        ['value X OMN KEN 2024 3.24e9 USD', 'growth X OMN KEN 2024 13.1e0 PT vs 2023'],
      ],
      ['Exports of Oman to Kenya came to 3 billion and 60 million US dollars.', ['value X OMN KEN 2024 3060e6 USD']],
      ['Экспорт Омана в Кению составил 3 млрд и 60 млн долларов.', ['value X OMN KEN 2024 3060e6 USD']],
      ['Omanın Keniyaya ixracı 3 milyard və 60 milyon dollar olub.', ['value X OMN KEN 2024 3060e6 USD']],
      // Two amounts.
      ['Exports of Oman to Kenya and imports from it were 3 billion and 60 million US dollars.', []],
      [
        "Oman's exports to Kenya were 3 billion and imports 60 million US dollars.",
        ['value X OMN KEN 2024 3e9 USD', 'value M OMN KEN 2024 60e6 USD'],
      ],
    ],
    { today: '2025-03-01' },
  )
})

describe('what trade will come to', () => {
  testClaims(
    [
      [
        'Товарооборот Казахстана и Италии в 2023 году составил 9 млрд долларов. По итогам текущего года он дойдет до 10 млрд долларов.',
        ['value T KAZ ITA 2023 9e9 USD', 'value T KAZ ITA 2026 10e9 USD expected'],
      ],
      [
        'К концу года торговля Турции с Сербией приблизится к 3 млрд долларов.',
        ['value T TUR SRB 2026 3e9 USD expected'],
      ],
      [
        'Экспорт Грузии в Китай по итогам текущего года возрастет до 600 млн долларов.',
        ['value X GEO CHN 2026 600e6 USD expected'],
      ],
    ],
    { today: '2026-10-01' },
  )
})

describe('amounts: the nationality of a currency, and a decimal comma with three digits behind it', () => {
  testClaims(
    [
      [
        'In 2024 trade of Kenya and Oman reached 300 billion Russian roubles or 7 billion Azerbaijani manats.',
        ['value T KEN OMN 2024 300e9 RUB', 'value T KEN OMN 2024 7e9 AZN'],
      ],
      ['2024-cü ildə Keniya Omanla 2,135 mln. dollarlıq ticarət aparıb.', ['value T KEN OMN 2024 2.135e6 USD']],
      ['In 2024 trade of Kenya with Oman was 2,135 mln dollars.', ['value T KEN OMN 2024 2135e6 USD']],
      ['Импорт из Сербии в 2024 году вырос у нас на 55%.', ['growth M AZE SRB 2024 55e0 PT vs 2023']],
      [
        'In 2024 trade of Kenya with Oman was $2 billion, and it must grow by 20 percent.',
        ['value T KEN OMN 2024 2e9 USD'],
      ],
      ['2024年，肯尼亚果蔬对阿曼出口10.4亿美元，同比下降29.3%。', []],
      ['Экспорт арбузов из Кении в Оман в 2024 году составил 20 млн долларов.', []],
      ['2024-cü ildə Keniyanın Omana limon ixracı 20 milyon dollar olub.', []],
    ],
    { today: '2025-12-20', home: 'AZE' },
  )
})

// Azerbaijani names of currencies.
testClaims(
  [
    ['2024-cü ildə Avstraliyanın Omana ixracı 2 milyard Avstraliya dolları olub.', ['value X AUS OMN 2024 2e9 AUD']],
    ['2024-cü ildə Macarıstanın Omana ixracı 50 milyard forint olub.', ['value X HUN OMN 2024 50e9 HUF']],
    ['2024-cü ildə Çexiyanın Omana ixracı 4 milyard krona çatıb.', ['value X CZE OMN 2024 4e9 CZK']],
    ['2024-cü ildə Ermənistanın Omana ixracı 6 milyard dram təşkil edib.', ['value X ARM OMN 2024 6e9 AMD']],
  ],
  { today: '2026-01-16', isHomeGuessed: true },
)

// What a doubling that is expected comes to.
testClaims(
  [
    ['Trade between Oman and Kenya will double, reaching $10 billion.', ['value T OMN KEN 2026 10e9 USD expected']],
    ['阿曼与肯尼亚贸易额将翻一番，达到100亿美元。', ['value T OMN KEN 2026 100e8 USD expected']],
    [
      '2024年阿曼与肯尼亚贸易额翻了一番，达到100亿美元。',
      ['growth T OMN KEN 2024 2e0 TIMES vs 2023', 'value T OMN KEN 2024 100e8 USD'],
    ],
    ['阿曼与肯尼亚的贸易额三年内应翻一番，达到50亿美元。', ['value T OMN KEN 2025 50e8 USD target']],
    ['总统说，阿曼与肯尼亚的贸易额要达到100亿美元。', ['value T OMN KEN 2025 100e8 USD target']],
    [
      'Keniya Omana ixracı 5 milyard, idxalı 3 milyard dollara çatdırmağı planlaşdırır.',
      ['value X KEN OMN 2025 5e9 USD target', 'value M KEN OMN 2025 3e9 USD target'],
    ],
    [
      '2027-ci ildə Keniyada ixrac 9 milyard, idxal isə 18 milyard dollar proqnozlaşdırılır.',
      ['value X KEN WLD 2027 9e9 USD expected', 'value M KEN WLD 2027 18e9 USD expected'],
    ],
    [
      'Ötən il Keniyanın Omana ixracı 4 milyard dollar, bu il 5 milyard dollar gözlənilir.',
      ['value X KEN OMN 2025 4e9 USD', 'value X KEN OMN 2026 5e9 USD expected'],
    ],
    [
      'Кения планирует довести экспорт в Оман до 20 млрд, импорт до 15 млрд долларов.',
      ['value X KEN OMN 2025 20e9 USD target', 'value M KEN OMN 2025 15e9 USD target'],
    ],
    [
      'Оман и Кения намерены довести товарооборот до 10 млрд долларов, экспорт Кении вырос до 3 млрд.',
      ['value T OMN KEN 2025 10e9 USD target', 'value X KEN OMN 2025 3e9 USD'],
    ],
    [
      '肯尼亚计划将对阿曼出口提高到200亿美元，进口提高到150亿美元。',
      ['value X KEN OMN 2025 200e8 USD target', 'value M KEN OMN 2025 150e8 USD target'],
    ],
  ],
  { today: '2026-01-16', isHomeGuessed: true },
)

describe('a few dollars behind thousands, a level restated', () =>
  testClaims(
    [
      [
        '2025-ci ildə Keniyanın Omana ixracı 312 min 10 dollar, Omandan idxalı 96 milyon 540 min 20 dollar olub.',
        ['value X KEN OMN 2025 312010e0 USD', 'value M KEN OMN 2025 96540020e0 USD'],
      ],
      ['В 2025 году экспорт Кении в Оман составил 312 тыс. 10 долларов.', ['value X KEN OMN 2025 312010e0 USD']],
      [
        '2025-ci ildə Keniyanın Omana ixracı 3,2 milyard dollardan 3,5 milyard dollara yüksəlib, yəni 9 faiz artıb.',
        ['value X KEN OMN 2024 3.2e9 USD', 'value X KEN OMN 2025 3.5e9 USD', 'growth X KEN OMN 2025 9e0 PT vs 2024'],
      ],
      ['2025-ci ildə Keniyanın ixracı 5 milyon dollar, yəni 3 faiz azalıb.', ['growth X KEN WLD 2025 -3e0 PT vs 2024']],
      ['2025-ci ildə Keniyadan Omana göndərilən mal-qaranın dəyəri 36,8 milyon dollar olub.', []],
      [
        '2025-ci ildə Keniyanın Omanla dövriyyəsi 1,2 milyard dollar olub. Keniya Omana 13 milyard dollar, Oman isə Keniyaya 8 milyard dollar investisiya edib.',
        ['value T KEN OMN 2025 1.2e9 USD'],
      ],
    ],
    { today: '2026-01-20' },
  ))

describe('a value of each of two years, and of the first partners', () =>
  testClaims(
    [
      [
        'Omanla dövriyyə 2020-ci ildə 10,2 milyon avrodan 2024-cü ildə 14,7 milyon avroya yüksəlib.',
        ['value T AZE OMN 2020 10.2e6 EUR', 'value T AZE OMN 2024 14.7e6 EUR'],
      ],
      [
        'В тройку лидеров Кении по импорту в 2025 году вошли Оман ($4,7 млрд), Перу ($3,4 млрд) и Иран ($2,3 млрд).',
        ['value M KEN OMN 2025 4.7e9 USD', 'value M KEN PER 2025 3.4e9 USD', 'value M KEN IRN 2025 2.3e9 USD'],
      ],
      [
        'Экспорт Кении в Оман в 2025 году составил $11,4 млн, импорт - $411 млн, что соответственно в 2,5 раза больше и на 6% меньше, чем годом ранее.',
        [
          'value X KEN OMN 2025 11.4e6 USD',
          'value M KEN OMN 2025 411e6 USD',
          'growth X KEN OMN 2025 2.5e0 TIMES vs 2024',
          'growth M KEN OMN 2025 -6e0 PT vs 2024',
        ],
      ],
      // Which way the second went is not told beside it.
      ["Kenya's exports and imports fell by 12% and 2 times in 2025.", []],
      ['Экспорт Кении в Оман и Перу упал на 12% и в 2 раза соответственно.', []],
    ],
    { today: '2026-01-20' },
  ))
