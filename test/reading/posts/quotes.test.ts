import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPost } from '../../../src/reading/posts/read-post.ts'
import { context } from '../score.ts'

const read = (text: string) => readPost(text, { ...context, today: '2026-03-13' })
const quotesIn = (text: string): readonly string[] =>
  read(text).quotes.map(({ span, speaker, office }) =>
    [text.slice(span.from, span.to), speaker ?? '?', office ?? '-'].join(' | '),
  )

test.each([
  // An initial behind the body of the office.
  [
    '«Спад связан с банковскими платежами», – заявил ТАСС глава делового совета А. Иванов.',
    'А. Иванов',
    'глава делового совета',
  ],
  [
    '«Торговля растёт быстро и дальше», — сообщил глава Минэкономики РФ Максим Орехов.',
    'Максим Орехов',
    'глава Минэкономики РФ',
  ],
  ['"The growth shows strong ties," said Wang Jun, deputy head of the GAC.', 'Wang Jun', 'deputy head of the GAC'],
  // Behind the quote, and before it.
  [
    '"Our trade has grown by a third," Chinese Ambassador to Azerbaijan Lu Mei said.',
    'Lu Mei',
    'Chinese Ambassador to Azerbaijan',
  ],
  ['“By our statistics trade reached $769 mln,” diplomat Wen Guang said.', 'Wen Guang', 'diplomat'],
  [
    'Wen Guang, the Chinese diplomat, told reporters: “Our exports to Baku grew by 12 percent.”',
    'Wen Guang',
    'Chinese diplomat',
  ],
  [
    '"Our circle of partners is growing," said Wang Lijun, deputy head of the GAC.',
    'Wang Lijun',
    'deputy head of the GAC',
  ],
  // Not who was told, and in single marks with a comma behind them.
  [
    '"Without the trains trade would not grow so fast," Chen Yulin, a research fellow at a Harbin institute, told the Coastal Times.',
    'Chen Yulin',
    'a research fellow at a Harbin institute',
  ],
  ['«Торговля с Китаем растёт быстро», — рассказал «Вестнику» экономист Пётр Жаров.', 'Пётр Жаров', 'экономист'],
  [
    '‘Markets are promised every spring and forgotten by the autumn’, Nana Lomidze, a trade economist, told Delta Media.',
    'Nana Lomidze',
    'a trade economist',
  ],
  // Who the sentence begins with, a name with an article, and a town before the name.
  [
    'Economist Anna Keller of the Harbour Institute disagrees: "The orders that have moved away are not coming back."',
    'Anna Keller',
    'Economist',
  ],
  [
    'Экономист Анна Келлер из Института Гавани спокойнее: «Торговля найдёт дорогу, как находила всегда».',
    'Анна Келлер',
    'Экономист',
  ],
  [
    'Trade Minister Sami al-Rubai, in turn, said: "The new road will bring more goods."',
    'Sami al-Rubai',
    'Trade Minister',
  ],
  ['Ticarət naziri Sami əl-Rubai deyib: "Yeni yol bizə daha çox mal gətirəcək".', 'Sami əl-Rubai', 'Ticarət naziri'],
  [
    'On Monday Minister of Economy Elchin Rzayev spoke: "We want more trade with all."',
    'Elchin Rzayev',
    'Minister of Economy',
  ],
  ['‘We don’t expect trade to fall this year,’ said economist Natig Jafarli.', 'Natig Jafarli', 'economist'],
  [
    '"Спрос внутри страны растет, отсюда и результат", - объясняет экономист Самед Ахундлу.',
    'Самед Ахундлу',
    'экономист',
  ],
  [
    '«Рост связан с банковскими платежами», — заявил ТАСС председатель делового совета Мехмет Арслан.',
    'Мехмет Арслан',
    'председатель делового совета',
  ],
  [
    '«Товарооборот вырос на 5%, — отметил министр экономики Микаил Джаббаров. — Мы ждём большего».',
    'Микаил Джаббаров',
    'министр экономики',
  ],
  [
    '„Bu il ticarətimiz yenə artacaq”, – deyə Çinin Azərbaycandakı səfiri Lu Mey bildirib.',
    'Lu Mey',
    'Çinin Azərbaycandakı səfiri',
  ],
  [
    'İqtisadçı Rəşad Eyvazov "Report"a deyib: "Səkkiz ayda idxalımız azalıb, Çin bu boşluğu doldurur".',
    'Rəşad Eyvazov',
    'İqtisadçı',
  ],
  ['商务部部长王文涛指出："中阿贸易额去年增长很快，再创新高。"该国出口去年也增长了。', '王文涛', '商务部部长'],
  ['商务部部长王文涛指出：“中阿贸易额去年增长很快，再创新高。”', '王文涛', '商务部部长'],
  ['阿塞拜疆经济部长米卡伊尔·贾巴罗夫在巴库说：「我们的出口必须翻一番。」', '米卡伊尔·贾巴罗夫', '阿塞拜疆经济部长'],
  ['阿利耶夫总统在塔什干出席委员会会议时说：“去年我们的贸易额增长了87.5%。”', '阿利耶夫', '总统'],
  [
    '"Ticarət ötən il xeyli artıb və bu yaxşıdır", - Özbəkistanın səfiri Rüstəm Kərimov Trend-ə deyib.',
    'Rüstəm Kərimov',
    'Özbəkistanın səfiri',
  ],
  [
    'Nazir müavini Selçuk Erdemin sözlərinə görə, bu hələ son hədd deyil: "Hədəfimiz bundan da böyükdür".',
    'Selçuk Erdem',
    'Nazir müavini',
  ],
  [
    '"Ticarət ötən il ən yüksək həddə çatmışdı". Bu fikirləri Macarıstanın xarici iqtisadi əlaqələr naziri Peter Siyarto deyib.',
    'Peter Siyarto',
    'Macarıstanın xarici iqtisadi əlaqələr naziri',
  ],
  ['中国驻阿塞拜疆大使陈宇航表示，『两国贸易额连续第三年刷新纪录』。', '陈宇航', '中国驻阿塞拜疆大使'],
])('in %s %s speaks', (text, speaker, office) => {
  const [quote, ...others] = read(text).quotes
  expect([quote?.speaker, quote?.office, others]).toEqual([speaker, office, []])
})

test.each([
  ['She', 'Ambassador Lu Mei came to Baku. "Trade with China goes up every year," she added.', 'Lu Mei'],
  [
    'the ambassador',
    'Arvind Menon, Ambassador of India to Azerbaijan, spoke of trade.\n\n"Trade must catch up with tourism," the ambassador added.',
    'Arvind Menon',
  ],
  [
    'президент, not the agency',
    'Президент Ильхам Алиев дал интервью агентству Синьхуа. «Мы ждём роста торговли», — сказал президент.',
    'Ильхам Алиев',
  ],
  [
    'a surname',
    'Energy Minister Andrey Lobanov met reporters. "Our exports to Iran grew fast," Lobanov added.',
    'Andrey Lobanov',
  ],
  [
    'он',
    'По словам министра экономики Микаила Джаббарова, экспорт вырос. «Мы увеличим его вдвое», — добавил он.',
    'Микаил Джаббаров',
  ],
  [
    'посол',
    'Посол Беларуси в Азербайджане Виктор Лещеня рассказал о планах. «Мы рассчитываем на рост торговли», — ответил посол.',
    'Виктор Лещеня',
  ],
  [
    'a colon',
    'Министр торговли Омер Болат сказал, что торговля растёт. Импорт равен 4,8 млрд: "Наша цель - рост торговли".',
    'Омер Болат',
  ],
  [
    'səfir',
    'Çinin səfiri Çjan Veyqo danışıb.\n\n“Şərab və nar alışını artıracağıq”, – deyə səfir bildirib.',
    'Çjan Veyqo',
  ],
  [
    'no subject',
    'Nazir Elnur Səfərli iclasda çıxış edib. “Bu il ixracımız xeyli artacaq”, – deyə əlavə edib.',
    'Elnur Səfərli',
  ],
  [
    'Nazir müavini:',
    'İqtisadiyyat nazirinin müavini Elnur Səfərli danışıb.\n\nNazir müavini: "Başlanğıc bu il çox yaxşıdır".',
    'Elnur Səfərli',
  ],
  ['他', '大使陈宇航日前接受专访。他说：“两国贸易额今年将继续增长。”', '陈宇航'],
  [
    '卡亚',
    '土耳其贸易部长厄梅尔·卡亚在安卡拉表示，贸易额下降。\n\n卡亚补充说：“我们对俄贸易逆差必须减半。”',
    '厄梅尔·卡亚',
  ],
])('%s is the person meant last', (_, text, speaker) => {
  expect(read(text).quotes.map(quote => quote.speaker)).toEqual([speaker])
})

test('a quotation that goes on over paragraphs is one quote', () => {
  const text = '“Trade with China grew fast.\n\n“It will grow again next year,” President Ilham Aliyev said.'
  expect(quotesIn(text)).toEqual([
    '“Trade with China grew fast.\n\n“It will grow again next year,” | Ilham Aliyev | President',
  ])
})

test.each([
  // A paragraph behind a name and a colon, as in transcripts; with an initial that is also a word.
  ['В.Орехов: Товарооборот двух стран вырос.\nНаши связи крепнут.', ['Товарооборот двух стран вырос. | В.Орехов | -']],
  [
    'President Ilham Aliyev: Our trade with Türkiye is growing fast.',
    ['Our trade with Türkiye is growing fast. | Ilham Aliyev | President'],
  ],
  // A headline, a question to somebody, a name that is no person’s.
  ['Вице-премьер Иван Рогов: Товарооборот достиг 5 млрд долларов\n\nТорговля растёт.', []],
  ['İqtisadçı Elçin Sadıqov: Ticarət niyə yerində sayır?', []],
  ['Kapital Bank: Ölkənin ixracı 5 milyard dollar olub.', []],
])('without marks: %s', (text, expected) => expect(quotesIn(text)).toEqual(expected))

test('marks inside marks belong to the quote', () => {
  const text = '"The company "Shamkir" sells more to us," said economist Natig Jafarli.'
  expect(quotesIn(text)).toEqual(['"The company "Shamkir" sells more to us," | Natig Jafarli | economist'])
})

test.each([
  'The "Belt and Road" initiative was praised, Ambassador Lu Mei said.',
  'The strategy "Azerbaijan 2030: National Priorities for Development" was noted, Minister Mikayil Jabbarov said.',
  'Соглашение «О свободной торговле между странами» подписано, заявил Микаил Джаббаров.',
  '«Экспорт составил 3,3 млрд долларов, импорт 2,8 млрд», — говорится в сообщении.',
  '"Exports grew by five percent last year," the ministry said in a statement.',
  'Səfir Lu Mey "Report"a bildirib ki, ixrac artıb.',
  '大使陈宇航表示，“一带一路”合作不断深化。',
])('nobody is quoted in %s', text => expect(quotesIn(text)).toEqual([]))

describe('claims', () => {
  const claimsIn = (text: string) => {
    const { claims } = read(text)
    return claims.map(({ span, speaker, reporter, partner }) => [
      text.slice(span.from, span.to),
      speaker,
      reporter,
      partner,
    ])
  }
  test('in a quote are its speaker’s, whose country is "we"', () => {
    const text = '"Our exports to Azerbaijan reached $3 billion in 2025," Chinese Ambassador to Azerbaijan Lu Mei said.'
    expect(claimsIn(text)).toEqual([['$3 billion', 'Lu Mei', 'CHN', 'AZE']])
  })
  test('in a transcript are of the country of who speaks', () => {
    const text =
      'Встреча Президента России Ивана Рогова с Президентом Узбекистана Тимуром Саидовым\n\nИ.Рогов: Торговля растёт.\n\nНаш экспорт в Узбекистан составил 5 млрд долларов.\n\nТ.Саидов: Наш экспорт в Россию вырос на 20%.'
    expect(claimsIn(text).map(([words, , ...sides]) => [words, ...sides])).toEqual([
      ['Торговля растёт', 'RUS', 'UZB'],
      ['5 млрд долларов', 'RUS', 'UZB'],
      ['20%', 'UZB', 'RUS'],
    ])
  })
  test('behind an office and a colon are of its country', () => {
    const text =
      'Посол Турции: товарооборот с Россией к концу года составит 20 млрд долларов\n\n«Наша задача в том, чтобы выйти на 100 млрд долларов», — сказал он.\n\nЗа первые полгода товарооборот составил 8 млрд долларов.'
    expect(read(text).claims.map(it => `${it.reporter} ${it.partner} ${it.period}`)).toEqual([
      'TUR RUS 2026',
      'TUR RUS 2025',
      'TUR RUS 2025-S1',
    ])
    expect(quotesIn(text)).toEqual(['«Наша задача в том, чтобы выйти на 100 млрд долларов» | ? | Посол Турции'])
  })
  test('without quotation marks are of the person whom the sentence names', () => {
    const text = 'Trade of Azerbaijan with China reached $4.87 billion in 2025, diplomat Wen Guang said.'
    expect(claimsIn(text)).toEqual([['$4.87 billion', 'Wen Guang', 'AZE', 'CHN']])
  })
  test('behind a quote go on with the period of the text', () => {
    const text =
      'Trade of Azerbaijan with China was $4.87 billion in 2025.\n\n"In January 2026 trade reached $420 million," Ambassador Lu Mei said.\n\nExports were $40 million.'
    expect(read(text).claims.map(({ period }) => period)).toEqual(['2025', '2026-01', '2025'])
  })
})

test('any text of marks, names and verbs is read', () => {
  const parts = [
    '"',
    '“',
    '”',
    '«',
    '»',
    '„',
    '‘',
    '’',
    '「',
    '」',
    '\n',
    '\n\n',
    ' ',
    ', ',
    '. ',
    ' — ',
    ': ',
    'Lu Mei',
    'said',
    'minister',
    'сказал',
    'он',
    '大使',
    '表示',
    'China',
    '5%',
    'one two three four five',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 60 }), words => {
      const text = words.join('')
      for (const { span, words: inner } of read(text).quotes) {
        expect(span.from).toBeLessThanOrEqual(inner.from)
        expect(inner.to).toBeLessThanOrEqual(span.to)
        expect(span.to).toBeLessThanOrEqual(text.length)
      }
    }),
  )
})

describe('who is no speaker', () => {
  test.each([
    [
      'Депутат Милли Меджлиса Вугар Байрамов считает, что торговля растет.\n\n«Наших товаров на рынке соседей почти нет», - говорит Байрамов.',
      'Вугар Байрамов',
    ],
    [
      '«Платежи стали идти чуть быстрее, чем прошлой осенью», — рассказал “Ъ” председатель делового совета Ахмет Гюнеш.',
      'Ахмет Гюнеш',
    ],
    [
      'Проекты обсудили с Кенией, написал министр экономики Максим Орехов.\n\n«На встрече мы с удовлетворением говорили об успехах торговли», - отмечено в публикации.',
      'Максим Орехов',
    ],
    [
      '«Летом мы увидим разворот в торговле соседей», — рассчитывает директор департамента Ольга Снегирева.',
      'Ольга Снегирева',
    ],
    [
      'Торговлю обсудят на переговорах премьер-министров в Сочи.\n\n«Мы видим хороший запас роста в транспорте», - сказал экономист Игорь Ветров.',
      'Игорь Ветров',
    ],
    [
      '阿尔奇尔·卡岚迪亚大使强调，格鲁吉亚积极参与合作。“两国在这一框架下的合作根基稳固，我们非常满意。”',
      '阿尔奇尔·卡岚迪亚',
    ],
    [
      'Karl Lindqvist, Ambassador Extraordinary and Plenipotentiary of Sweden, said: "Our trade has grown well in the last year."',
      'Karl Lindqvist',
    ],
    [
      'The Ambassador Extraordinary and Plenipotentiary of Sweden Karl Lindqvist said: "Our trade has grown well in the last year."',
      'Karl Lindqvist',
    ],
    [
      '驻阿大使鲁梅25日表示，贸易额达24.4亿美元。\n\n鲁梅在当天举行的年终媒体吹风会上说：“两国元首今年两次会晤，务实合作迎来最好时期。”',
      '鲁梅',
    ],
  ])('%s', (text, speaker) => expect(read(text).quotes.map(quote => quote.speaker)).toEqual([speaker]))
})

test.each([
  '"Our trade has a special place in these ties.\nThe aim is to bring it to a higher level soon,"\nthe ambassador Peter Novak noted.',
  '"Our trade has a special place in these ties.\n\nThe aim is to bring it to a higher level soon," said the ambassador Peter Novak.',
])('words that go on over lines: %s', text => {
  expect(read(text).quotes.map(({ speaker, span }) => [speaker, text.slice(span.from, span.to)])).toEqual([
    ['Peter Novak', text.slice(0, text.lastIndexOf('"') + 1)],
  ])
})

test('the town that somebody is from is no part of the name', () => {
  const text = '«Мы ждём оплаты по два месяца», – жалуется владелец фабрики из Денизли Мурат Аксой.'
  expect(read(text).quotes.map(({ speaker }) => speaker)).toEqual(['Мурат Аксой'])
})
