/** Every fact of the first article of the seed, asked as people ask, is answered with its citation in four languages. */
import { describe, expect, test } from 'vitest'
import { openTerminal, typed } from '../src/cli/terminal.ts'
import { memoryEngine } from '../src/data/engine/memory-engine.ts'
import type { Code } from '../src/data/model/schema.ts'
import { seedEdits, today } from './facts.ts'
import { openSeedStore } from './store.ts'

const terminal = await openTerminal({
  store: await openSeedStore(memoryEngine(seedEdits)),
  pair: { reporter: 'AZE', partner: 'CHN' },
  language: 'en',
  now: () => new Date(`${today}T12:00:00Z`),
  dayOf: () => today,
})
const link = 'https://report.az/en/business/lu-mei-china-azerbaijan-trade-reached-420m-in-january'
const speaker: Readonly<Record<Code, string>> = { en: 'Lu Mei', az: 'Lu Mey', ru: 'Лу Мэй', zh: '鲁梅' }
const expected: Readonly<Record<Code, string>> = { en: 'expected', az: 'gözlənilir', ru: 'ожидается', zh: '预计' }

type Said = readonly (string | RegExp)[]
interface Fact {
  readonly fact: string
  readonly says: Readonly<Record<Code, Said>>
  readonly asked: Readonly<Record<Code, readonly string[]>>
  /** Not yet so: the answer says that it is expected. */
  readonly isExpected?: true
}
const everywhere = (...says: Said): Fact['says'] => ({ en: says, az: says, ru: says, zh: says })
const sectors = everywhere(
  'renewable energy, automotive manufacturing, information and communications technology, and construction materials production',
)

const facts: readonly Fact[] = [
  {
    fact: 'turnover of 2025',
    says: { en: ['$4.87 billion'], az: ['4,87 milyard $'], ru: ['$4,87 млрд'], zh: ['48.7亿美元'] },
    asked: {
      en: ['how much did China and Azerbaijan trade in 2025?', 'trade turnover with China 2025'],
      az: ['2025-ci ildə Çinlə ticarət dövriyyəsi nə qədər olub?'],
      ru: ['какой был товарооборот Китая и Азербайджана в 2025 году?'],
      zh: ['2025年中国与阿塞拜疆的贸易额是多少？'],
    },
  },
  {
    fact: 'growth in 2025',
    says: { en: ['+30.2% on 2024'], az: ['+30,2%'], ru: ['+30,2%'], zh: ['+30.2%'] },
    asked: {
      en: ['how much did trade with China grow in 2025?'],
      az: ['2025-ci ildə Çinlə ticarət neçə faiz artıb?'],
      ru: ['на сколько вырос товарооборот с Китаем в 2025 году?'],
      zh: ['2025年中阿贸易额增长了多少？'],
    },
  },
  {
    fact: 'a record for the third year in a row',
    says: {
      en: [/third record year in a row/i],
      az: [/ardıcıl üçüncü ildir ki, rekord yenilənir/i],
      ru: [/третий рекордный год подряд/i],
      zh: ['连续第三年创新高'],
    },
    asked: {
      en: [
        'how many years in a row has trade with China broken the record?',
        'is 2025 the third record year in a row?',
      ],
      az: ['Çinlə ticarət neçə ildir ardıcıl rekord qırır?', '2025 ardıcıl üçüncü rekord ildir?'],
      ru: ['который год подряд товарооборот с Китаем бьёт рекорд?'],
      zh: ['中阿贸易额连续几年创新高？', '2025年是不是连续第三年创纪录？'],
    },
  },
  {
    fact: 'turnover of January 2026',
    says: { en: ['$420 million'], az: ['420 milyon $'], ru: ['$420 млн'], zh: ['4.2亿美元'] },
    asked: {
      en: ['what was the trade with China in January 2026?'],
      az: ['2026-cı ilin yanvarında Çinlə dövriyyə nə qədər olub?'],
      ru: ['сколько составил товарооборот с Китаем в январе 2026?'],
      zh: ['2026年1月中阿贸易额是多少？'],
    },
  },
  {
    fact: 'third place in January 2026',
    says: { en: ['3rd'], az: ['3-cü'], ru: ['3-е место'], zh: ['第三大贸易伙伴'] },
    asked: {
      en: ["what place did China take among Azerbaijan's trading partners in January 2026?"],
      az: ['2026-cı ilin yanvarında Çin ticarət tərəfdaşları arasında neçənci yerdə idi?'],
      ru: ['какое место занял Китай среди торговых партнёров Азербайджана в январе 2026?'],
      zh: ['2026年1月中国是阿塞拜疆第几大贸易伙伴？'],
    },
  },
  {
    fact: 'third for the first time',
    says: {
      en: ['3rd', /first time/i],
      az: ['3-cü', /ilk dəfə/i],
      ru: ['3-е место', /впервые/i],
      zh: ['第三大贸易伙伴', '首次'],
    },
    asked: {
      en: ['was China the third largest trading partner for the first time?'],
      az: ['Çin ilk dəfə üçüncü ən böyük ticarət tərəfdaşı olub?'],
      ru: ['Китай впервые стал третьим торговым партнёром Азербайджана?'],
      zh: ['中国是首次成为阿塞拜疆第三大贸易伙伴吗？'],
    },
  },
  {
    fact: 'the sectors of Chinese companies',
    says: sectors,
    asked: {
      en: [
        'in which fields are Chinese companies working in Azerbaijan?',
        'which sectors do Chinese companies work in?',
        'what did the ambassador say about Chinese companies?',
      ],
      az: [
        'Çin şirkətləri Azərbaycanda hansı sahələrdə işləyir?',
        'Çin şirkətləri hansı sahələrdə layihələr icra edir?',
      ],
      ru: [
        'в каких отраслях работают китайские компании в Азербайджане?',
        'в каких сферах китайские компании реализуют проекты?',
      ],
      zh: ['中国企业在阿塞拜疆的哪些领域实施项目？', '中国公司在阿塞拜疆做哪些行业？'],
    },
  },
  {
    fact: 'what Chinese companies build',
    says: {
      en: [...sectors.en, 'Khizi-Absheron wind farm', 'Builder: a Chinese company'],
      az: [...sectors.az, 'Xızı-Abşeron külək elektrik stansiyası', 'İnşa edən: Çin şirkəti'],
      ru: [...sectors.ru, 'Хызы-Абшеронская ветряная электростанция', 'Строитель: китайская компания'],
      zh: [...sectors.zh, '希济-阿布歇隆风电场', '建设方：一家中国企业'],
    },
    asked: {
      en: ['what are Chinese companies building in Azerbaijan?', 'what are Chinese companies doing in Azerbaijan?'],
      az: ['Çin şirkətləri Azərbaycanda nə tikir?', 'Çin şirkətləri Azərbaycanda nə edir?'],
      ru: ['что китайские компании строят в Азербайджане?', 'чем занимаются китайские компании в Азербайджане?'],
      zh: ['中国企业在阿塞拜疆建设什么？', '中国企业在阿塞拜疆做什么？'],
    },
    isExpected: true,
  },
  {
    fact: 'the opening of the wind farm',
    says: { en: ['8 Jan 2026'], az: ['8 yanvar 2026'], ru: ['8 января 2026'], zh: ['2026年1月8日'] },
    asked: {
      en: ['when was the Khizi-Absheron wind farm opened?'],
      az: ['Xızı-Abşeron külək parkı nə vaxt açılıb?'],
      ru: ['когда открылся ветропарк Хызы-Абшерон?'],
      zh: ['希济-阿布歇隆风电站什么时候启用？'],
    },
  },
  {
    fact: 'its builder',
    says: {
      en: ['Builder: a Chinese company'],
      az: ['İnşa edən: Çin şirkəti'],
      ru: ['Строитель: китайская компания'],
      zh: ['建设方：一家中国企业'],
    },
    asked: {
      en: ['who built the wind farm?'],
      az: ['külək parkını kim tikib?'],
      ru: ['кто построил ветропарк?'],
      zh: ['谁建的风电场？'],
    },
  },
  {
    fact: 'its place in the region',
    says: {
      en: ['the largest wind energy project in the South Caucasus'],
      az: ['Cənubi Qafqazın ən böyük külək enerjisi layihəsi'],
      ru: ['крупнейший ветроэнергетический проект на Южном Кавказе'],
      zh: ['南高加索地区最大的风电项目'],
    },
    asked: {
      en: ['what is the largest wind project in the South Caucasus?'],
      az: ['Cənubi Qafqazda ən böyük külək layihəsi hansıdır?'],
      ru: ['какой крупнейший ветроэнергетический проект на Южном Кавказе?'],
      zh: ['南高加索最大的风能项目是哪个？'],
    },
  },
  {
    fact: 'electricity for 300,000 families',
    says: {
      en: ['over 300,000 families'],
      az: [/300\s000-dən çox ailə/],
      ru: [/более 300\s000 семей/],
      zh: ['超过30万户'],
    },
    asked: {
      en: ['how many families will the Khizi-Absheron wind farm power?', 'what about the 300,000 families?'],
      az: ['Xızı-Abşeron külək stansiyası neçə ailəni elektriklə təmin edəcək?', '300 min ailə nədir?'],
      ru: ['скольким семьям даст электричество ветропарк Хызы-Абшерон?', '300 тысяч семей — это про что?'],
      zh: ['希济-阿布歇隆风电站将为多少户家庭供电？', '30万户家庭是什么？'],
    },
    isExpected: true,
  },
  {
    fact: '400,000 tons of carbon dioxide less',
    says: {
      en: ['400,000 tonnes'],
      az: [/400\s000 ton/],
      ru: [/400\s000 тонн/],
      zh: ['40万吨'],
    },
    asked: {
      en: ['how many tons of CO2 will the wind farm save?', 'what about the 400,000 tons?', 'who said 400,000 tons?'],
      az: ['Külək parkı CO2 tullantılarını nə qədər azaldacaq?', '400 min ton nədir?', '400 min tonu kim deyib?'],
      ru: ['на сколько тонн ветропарк сократит выбросы CO2?', '400 тысяч тонн чего?', 'кто сказал про 400 000 тонн?'],
      zh: ['风电场将减少多少吨二氧化碳排放？', '40万吨是什么？', '谁说的40万吨？'],
    },
    isExpected: true,
  },
  {
    fact: 'growth of cooperation, verbatim',
    says: everywhere('has demonstrated significant and robust growth'),
    asked: {
      en: ['what did Lu Mei say about cooperation?'],
      az: ['Lu Mey əməkdaşlıq haqqında nə dedi?'],
      ru: ['что Лу Мэй сказала о сотрудничестве?'],
      zh: ['鲁梅对合作怎么说？'],
    },
  },
  {
    fact: 'the quality of cooperation, in the words of the outlet',
    says: everywhere('the quality and level of practical cooperation has also significantly improved'),
    asked: {
      en: ['what did Lu Mei say about the quality of cooperation?'],
      az: ['Lu Mey əməkdaşlığın keyfiyyəti haqqında nə dedi?'],
      ru: ['что Лу Мэй сказала о качестве сотрудничества?'],
      zh: ['鲁梅对合作质量怎么说？'],
    },
  },
  {
    fact: 'the Belt and Road, verbatim',
    says: everywhere('within the framework of the Belt and Road Initiative'),
    asked: {
      en: ['what did the ambassador say about the Belt and Road?'],
      az: ['səfir Kəmər və Yol haqqında nə dedi?'],
      ru: ['что посол сказала о «Поясе и пути»?'],
      zh: ['大使关于一带一路说了什么？'],
    },
  },
  {
    fact: 'the wind farm, verbatim',
    says: everywhere('which is expected to provide electricity to more than 300,000 families'),
    asked: {
      en: ['what did Lu Mei say about the wind farm?'],
      az: ['Lu Mey külək stansiyası haqqında nə dedi?'],
      ru: ['что Лу Мэй сказала о ветропарке?'],
      zh: ['鲁梅对风电场说了什么？'],
    },
  },
  {
    fact: 'the words of President Aliyev as she retold them',
    says: {
      en: ['As retold by Ambassador Lu Mei', 'was a strategic decision for Azerbaijan', 'Ilham Aliyev'],
      az: ['Səfir Lu Meyin sözlərinə istinadən', 'was a strategic decision for Azerbaijan', 'İlham Əliyev'],
      ru: ['В пересказе: посол Лу Мэй', 'was a strategic decision for Azerbaijan', 'Ильхам Алиев'],
      zh: ['由大使鲁梅转述', 'was a strategic decision for Azerbaijan', '阿利耶夫'],
    },
    asked: {
      en: ['what did Aliyev say about cooperation with China?'],
      az: ['Əliyev Çinlə əməkdaşlıq haqqında nə dedi?'],
      ru: ['что Алиев говорил о сотрудничестве с Китаем?'],
      zh: ['阿利耶夫关于与中国合作说了什么？'],
    },
  },
  {
    fact: 'the potential of cooperation, in the words of the outlet',
    says: {
      en: ['As reported by Report, not word for word', 'enormous potential and broad opportunities'],
      az: ['sözbəsöz deyil', 'enormous potential and broad opportunities'],
      ru: ['В изложении Report, не дословно', 'enormous potential and broad opportunities'],
      zh: ['非原话', 'enormous potential and broad opportunities'],
    },
    asked: {
      en: ['what does Lu Mei say about the potential of cooperation?'],
      az: ['Lu Mey əməkdaşlığın potensialı haqqında nə deyir?'],
      ru: ['что Лу Мэй говорит о потенциале сотрудничества?'],
      zh: ['鲁梅怎么看合作潜力？'],
    },
  },
]

const codes = ['en', 'az', 'ru', 'zh'] as const
const asked = facts.flatMap(({ fact, says, asked, isExpected }) =>
  codes.flatMap(code =>
    asked[code].map(text => ({ fact, code, text, says: [...says[code], ...(isExpected ? [expected[code]] : [])] })),
  ),
)

describe.each(asked)('$fact, $code: $text', ({ code, text, says }) => {
  test('is answered with who said it and where', async () => {
    const answer = await terminal.text(typed(text, code))
    for (const words of says)
      expect(answer).toEqual(words instanceof RegExp ? expect.stringMatching(words) : expect.stringContaining(words))
    expect(answer).toContain(speaker[code])
    expect(answer).toContain(link)
  })
})

test.each([
  ['who said 700 tons?', 'No figure held on trade between Azerbaijan and China says 700 tonnes.'],
  ['which Chinese companies are listed in Hong Kong?', 'I answer questions about trade between countries.'],
  ['how many tons of cotton do we export?', 'Figures by goods or by weight are not held'],
])('%s: no fact of the article answers it', async (text, says) =>
  expect(await terminal.text(typed(text, 'en'))).toContain(says),
)

test.each(['who said that trade with china reached 4.87 billion', 'who claimed that turnover with China was $4.87bn?'])(
  '%s: the evidence of that figure',
  async text => expect(await terminal.text(typed(text, 'en'))).toContain('Said by: Lu Mei, Chinese Ambassador'),
)
