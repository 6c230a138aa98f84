/** The client's article as a first-time editor types it: one /add a fact, in the words of the editor's language. */
import type { Code } from '../../../src/data/model/schema.ts'

export const sourceLine: Readonly<Record<Code, string>> = {
  en: '/source add publisher "Report" title "China becomes Azerbaijan’s third-largest partner" published 13 March 2026 lang English',
  az: '/source add nəşr "Report" başlıq "China becomes Azerbaijan’s third-largest partner" dərc 13 mart 2026 dil ingilis',
  ru: '/source add издание "Report" заголовок "China becomes Azerbaijan’s third-largest partner" опубликовано 13 марта 2026 язык английский',
  zh: '/source add 媒体 "Report" 标题 "China becomes Azerbaijan’s third-largest partner" 发布 2026年3月13日 语言 英语',
}

const quotes = {
  year: 'Bilateral trade turnover between China and Azerbaijan reached $4.87 billion in 2025, an increase of 30.2% compared to the previous year, breaking a record for the third consecutive year.',
  month:
    "In January 2026, trade turnover between China and Azerbaijan reached $420 million, making China Azerbaijan's third-largest trading partner for the first time",
  companies:
    'Chinese companies are actively implementing projects in Azerbaijan in the fields of renewable energy, automotive manufacturing, information and communications technology, and construction materials production.',
  road: 'China and Azerbaijan are jointly promoting high-quality cooperation within the framework of the Belt and Road Initiative',
  opened: 'she attended the opening ceremony of the Khizi-Absheron wind farm, built by a Chinese company, on January 8',
  farm: 'This is the largest wind energy project in the South Caucasus, which is expected to provide electricity to more than 300,000 families and reduce carbon dioxide emissions by 400,000 tons',
} as const

const farm = 'khizi-absheron-wind'
type Line = readonly [words: string, quote?: keyof typeof quotes]

/** The words of each line, and the quotation behind them. The source is in the first line, a quotation in the first that needs it. */
export const lines: Readonly<Record<Code, readonly Line[]>> = {
  en: [
    ['turnover with China 2025 $4.87 billion record 3 by CN_AMB source report-2026-03-13', 'year'],
    ['turnover with China 2025 increase of 30.2% by CN_AMB'],
    ['turnover with China January 2026 $420 million by CN_AMB', 'month'],
    ['turnover with China January 2026 third-largest trading partner for the first time by CN_AMB'],
    ['quote lu-mei', 'companies'],
    ['quote lu-mei', 'road'],
    [`project ${farm} opened January 8`, 'opened'],
    [`project ${farm} more than 300,000 families expected`, 'farm'],
    [`project ${farm} emissions 400,000 tons expected`],
  ],
  az: [
    ['Çinlə dövriyyə 2025 4,87 milyard dollar rekord 3 CN_AMB mənbə report-2026-03-13', 'year'],
    ['Çinlə dövriyyə 2025 30,2 faiz artım CN_AMB'],
    ['Çinlə dövriyyə yanvar 2026 420 milyon dollar CN_AMB', 'month'],
    ['Çinlə dövriyyə yanvar 2026 ilk dəfə üçüncü ən böyük ticarət tərəfdaşı CN_AMB'],
    ['sitat lu-mei', 'companies'],
    ['sitat lu-mei', 'road'],
    [`layihə ${farm} açılış 8 yanvar`, 'opened'],
    [`layihə ${farm} 300 mindən çox ailə gözlənilir`, 'farm'],
    [`layihə ${farm} emissiya 400 min ton gözlənilir`],
  ],
  ru: [
    ['товарооборот с Китаем 2025 4,87 млрд долларов рекорд 3 CN_AMB источник report-2026-03-13', 'year'],
    ['товарооборот с Китаем 2025 рост на 30,2% CN_AMB'],
    ['товарооборот с Китаем январь 2026 420 млн долларов CN_AMB', 'month'],
    ['товарооборот с Китаем январь 2026 впервые третий крупнейший торговый партнёр CN_AMB'],
    ['цитата lu-mei', 'companies'],
    ['цитата lu-mei', 'road'],
    [`проект ${farm} открытие 8 января`, 'opened'],
    [`проект ${farm} более 300 тыс. семей ожидается`, 'farm'],
    [`проект ${farm} выбросы 400 тыс. тонн ожидается`],
  ],
  zh: [
    ['对华贸易额 2025年 48.7亿美元 纪录 3 CN_AMB 来源 report-2026-03-13', 'year'],
    ['对华贸易额 2025年 增长30.2% CN_AMB'],
    ['对华贸易额 2026年1月 4.2亿美元 CN_AMB', 'month'],
    ['对华贸易额 2026年1月 首次 第三大贸易伙伴 CN_AMB'],
    ['引语 lu-mei', 'companies'],
    ['引语 lu-mei', 'road'],
    [`项目 ${farm} 投产 1月8日`, 'opened'],
    [`项目 ${farm} 超过30万户家庭 预计`, 'farm'],
    [`项目 ${farm} 减排 40万吨 预计`],
  ],
}

/** The whole article in one message. */
export const messageIn = (code: Code): string =>
  lines[code].map(([words, quote]) => `/add ${words}${quote === undefined ? '' : ` "${quotes[quote]}"`}`).join('\n')
