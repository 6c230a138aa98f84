/** Who counted a figure, as its text or its source says. */
import { describe, expect, test } from 'vitest'
import { readPost } from '../../../src/reading/posts/read-post.ts'
import { outletCountry, pairOfOutlet } from '../../../src/reading/posts/speech/outlet.ts'

const home = { today: '2026-03-15', home: 'AZE', partner: 'CHN', speakers: [], projects: [] } as const

/** The number and the counter of each claim. */
const countersOf = (text: string): readonly string[] =>
  readPost(text, home).claims.map(
    claim => `${'amount' in claim ? claim.amount.value : claim.kind} ${claim.counter ?? '-'}`,
  )

const cases = (rows: readonly (readonly [string, readonly string[]])[]) =>
  test.each(rows)('%s', (text, found) => expect(countersOf(text)).toEqual(found))

describe('the customs or statistics of a country', () => {
  cases([
    ["According to China's customs, trade with Azerbaijan was $3.3 billion in 2025.", ['3.3 CHN']],
    ["According to China's customs trade with Azerbaijan was $4.87 billion in 2025.", ['4.87 CHN']],
    ['По данным таможни Китая товарооборот с Азербайджаном в 2025 году составил 3,3 млрд долларов.', ['3.3 CHN']],
    [
      'According to HM Revenue & Customs, the United Kingdom exported goods worth £312 million to Azerbaijan in 2025.',
      ['312 GBR'],
    ],
    ["By China's count, trade with Azerbaijan was $3.3 billion in 2025.", ['3.3 CHN']],
    ['According to Chinese customs data, exports to Azerbaijan rose 20% in 2025.', ['20 CHN']],
    [
      'The State Customs Committee of Azerbaijan said trade with China was $4.87 billion in 2025, up 30.2%.',
      ['4.87 AZE', '30.2 AZE'],
    ],
    [
      'Trade between Azerbaijan and China was $3.3 billion in 2025, the General Administration of Customs of China said.',
      ['3.3 CHN'],
    ],
    ['Chinese statistics show that trade with Azerbaijan reached $3.3 billion in 2025.', ['3.3 CHN']],
    ['По данным таможни Китая, товарооборот с Азербайджаном в 2025 году составил 3,3 млрд долларов.', ['3.3 CHN']],
    ['По данным китайской таможни, товарооборот с Азербайджаном в 2025 году составил 3,3 млрд долларов.', ['3.3 CHN']],
    ['По данным Китая, товарооборот с Азербайджаном в 2025 году составил 3,3 млрд долларов.', ['3.3 CHN']],
    [
      'Çin gömrüyünün məlumatına görə, 2025-ci ildə Azərbaycanla ticarət dövriyyəsi 3,3 milyard dollar olub.',
      ['3.3 CHN'],
    ],
    ['据中国海关总署统计，2025年中国与阿塞拜疆贸易额为33亿美元。', ['33 CHN']],
    ['中方统计显示，2025年中国与阿塞拜疆贸易额为33亿美元。', ['33 CHN']],
    ['据海关总署统计，2025年中国与阿塞拜疆贸易额为33亿美元。', ['33 CHN']],
  ])
})

describe('an office without a country is of the text’s own', () => {
  cases([
    [
      'По данным Государственного таможенного комитета, товарооборот с Китаем в 2025 году составил 4,87 млрд долларов.',
      ['4.87 AZE'],
    ],
    ['Товарооборот с Китаем в 2025 году составил 4,87 млрд долларов, сообщает Госкомстат.', ['4.87 AZE']],
    [
      'Dövlət Gömrük Komitəsinin məlumatına görə, 2025-ci ildə Çinlə ticarət dövriyyəsi 4,87 milyard dollar olub.',
      ['4.87 AZE'],
    ],
    ['According to the State Customs Committee, trade with China was $4.87 billion in 2025.', ['4.87 AZE']],
  ])
})

describe('an office without a country, of a text about others', () => {
  cases([
    [
      "The United States became Germany's largest trading partner in 2024, figures of the statistics office show.",
      ['1 DEU'],
    ],
    [
      "China's trade with ASEAN expanded 9.2 percent in the first half of 2025, the General Administration of Customs (GAC) said.",
      ['9.2 CHN'],
    ],
  ])
})

describe('each figure has its own', () => {
  cases([
    [
      "According to China's customs, trade with Azerbaijan was $3.3 billion in 2025, while Azerbaijan's customs committee put it at $4.87 billion.",
      ['3.3 CHN', '4.87 AZE'],
    ],
    [
      'According to the State Customs Committee, trade with China was $4.87 billion in 2025. Exports were $100 million.',
      ['4.87 AZE', '100 AZE'],
    ],
    [
      "According to China's customs, trade with Azerbaijan was $3.3 billion in 2025.\nIn 2025 trade of Azerbaijan with China was $4.87 billion.",
      ['3.3 CHN', '4.87 -'],
    ],
    [
      'According to the State Customs Committee, trade with China was $4.87 billion in 2025. In the tables of China’s customs trade with Azerbaijan in 2025 was $3.3 billion.',
      ['4.87 AZE', '3.3 -'],
    ],
  ])
})

describe('an outlet that passes on what an office counted', () => {
  cases([
    [
      '据新华社报道，阿塞拜疆国家海关委员会数据显示，2026年1月阿中贸易额达3.951亿美元，同比增长12.3%。',
      ['3.951 AZE', '12.3 AZE'],
    ],
    [
      'According to Report, the State Customs Committee says trade with China reached $395.1 million in January 2026, up 12.3%.',
      ['395.1 AZE', '12.3 AZE'],
    ],
    [
      'По данным Report, Государственный таможенный комитет сообщил, что товарооборот с Китаем в январе 2026 года достиг 395,1 млн долларов, увеличившись на 12,3%.',
      ['395.1 AZE', '12.3 AZE'],
    ],
    [
      'Report-un məlumatına görə, Dövlət Gömrük Komitəsi bildirib ki, 2026-cı ilin yanvarında Çinlə ticarət 395,1 milyon dollara çatıb, 12,3% artıb.',
      ['395.1 AZE', '12.3 AZE'],
    ],
    [
      'According to the State Customs Committee, trade with China was $4.87 billion in 2025, while exports were $84 million, according to Report.',
      ['4.87 AZE', '84 -'],
    ],
  ])
})

describe('what counts nothing', () => {
  cases([
    ['Trade with China reached $4.87 billion in 2025.', ['4.87 -']],
    ['The minister said customs duties fell and trade with China reached $4.87 billion in 2025.', ['4.87 -']],
    ['According to China Daily, trade with China reached $4.87 billion in 2025.', ['4.87 -']],
    ['По данным министерства, товарооборот с Китаем в 2025 году составил 4,87 млрд долларов.', ['4.87 -']],
    ["According to China's ambassador, trade with Azerbaijan reached $4.87 billion in 2025.", ['4.87 -']],
  ])
})

test.each([
  ['https://report.az/en/business/trade', undefined, 'AZE'],
  ['http://kremlin.ru/events/president/news/76866', 'kremlin.ru', 'RUS'],
  ['https://tv.cctv.com/2024/08/21/x.shtml', '央视《新闻联播》', 'CHN'],
  ['https://j.people.com.cn/n3/2025/1209/c94476.html', '人民網日本語版', 'CHN'],
  ['https://www.azadliq.org/a/1.html', 'Azadlıq Radiosu (RFE/RL)', 'AZE'],
  ['https://www.gov.uk/trade', 'GOV.UK', 'GBR'],
  ['https://stats.example.uk/trade', undefined, 'GBR'],
  // The page repeats an agency; its ending is not a country.
  ['https://menafn.com/1108104786', 'MENAFN (Trend)', 'AZE'],
  ['https://silkroadnews.org/1', 'Silk Road News (Xinhua)', 'CHN'],
  ['https://baku.tv/1', 'Baku TV', 'AZE'],
  ['https://t.me/trade_channel/12', undefined, undefined],
  ['not an address', 'Kun.uz', 'UZB'],
  [undefined, 'Ведомости', 'RUS'],
  [undefined, 'ТАСС', 'RUS'],
  [undefined, '中国海关总署', 'CHN'],
  [undefined, 'AZƏRTAC', 'AZE'],
  [undefined, 'Interfax Azerbaijan', 'AZE'],
  [undefined, 'Sputnik Грузия', 'GEO'],
  [undefined, 'Interfax', 'RUS'],
  [undefined, 'Embassy of China in Azerbaijan', 'CHN'],
  [undefined, 'Пресс-служба президента Узбекистана', 'UZB'],
  // "Report" is an agency only at the start of a name.
  [undefined, 'World Trade Report', undefined],
  [undefined, 'Trendyol', undefined],
  [undefined, '525-ci qəzet', undefined],
  // "The language of numbers", not Dili.
  [undefined, 'Rəqəmlərin dili (Telegram)', undefined],
  [undefined, '小红书', 'CHN'],
  // The ending of an address is no country by its letters: COM is the Comoros.
  [undefined, 'Teleqraf.com', undefined],
  [undefined, 'Ağsaqqallar.com', 'AZE'],
  [undefined, undefined, undefined],
])('the country of %s, %s', (url, publisher, country) => expect(outletCountry(url, publisher)).toBe(country))

test.each([
  ['Trend', { home: 'AZE', partner: 'CHN' }],
  ['Xinhua', { home: 'CHN', partner: 'AZE' }],
  ['Kazinform', { home: 'KAZ', partner: 'WLD' }],
  ['a blog', { home: 'AZE', partner: 'CHN', isHomeGuessed: true }],
])('the usual pair of %s', (publisher, pair) => expect(pairOfOutlet(undefined, publisher, home)).toEqual(pair))
