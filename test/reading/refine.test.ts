/** Questions after a level, of several parts, or without a country: the address of what is asked, in four languages. */
import { describe, expect, test } from 'vitest'
import { toAddress } from '../../src/answers/address/address.ts'
import { readArguments } from '../../src/reading/read-command.ts'
import { readQuestion } from '../../src/reading/read-question.ts'
import { context } from './score.ts'

/** The address of the question, or why it cannot be answered. */
function asked(text: string): string {
  const { read } = readQuestion(text, context)
  return 'question' in read ? toAddress(read.question) : read.problem.because
}

describe('years past a level', () => {
  test.each([
    ['when did trade with China first exceed 1 billion', '1lT-AZE-CHN-1E9USD-over-first'],
    ['when did trade first exceed 2 billion', '1lT-AZE-CHN-2E9USD-over-first'],
    ['when did exports first exceed 20 billion', '1lX-AZE-WLD-20E9USD-over-first'],
    ['когда экспорт впервые превысил 20 млрд', '1lX-AZE-WLD-20E9USD-over-first'],
    ['ixrac ilk dəfə nə vaxt 20 milyardı keçib', '1lX-AZE-WLD-20E9USD-over-first'],
    ['出口第一次超过200亿是什么时候', '1lX-AZE-WLD-20E9USD-over-first'],
    ['when did exports to Turkey pass 3 billion?', '1lX-AZE-TUR-3E9USD-over-first'],
    ['when was trade with Russia last below 1 billion', '1lT-AZE-RUS-1E9USD-under-last'],
    ['how many years above 2 billion with China', '1lT-AZE-CHN-2E9USD-over-count'],
    ['how many times has trade with China exceeded 3 billion', '1lT-AZE-CHN-3E9USD-over-count'],
    ['when did the deficit with China exceed 3 billion', '1lB-AZE-CHN-m3E9USD-under-first'],
    ['when did China first reach the top three', '1lT-AZE-CHN-3E0ORD-over-first'],
    ['в каком году экспорт в Китай превысил 500 млн', '1lX-AZE-CHN-500E6USD-over-first'],
    ['сколько лет оборот с Китаем выше 2 млрд', '1lT-AZE-CHN-2E9USD-over-count'],
    ['когда Китай впервые вошёл в тройку', '1lT-AZE-CHN-3E0ORD-over-first'],
    ['Çinlə ticarət ilk dəfə nə vaxt 1 milyardı keçib', '1lT-AZE-CHN-1E9USD-over-first'],
    ['neçə il Çinlə ticarət 1,5 milyarddan yuxarı olub', '1lT-AZE-CHN-1_5E9USD-over-count'],
    ['哪一年与中国贸易首次突破10亿美元', '1lT-AZE-CHN-1E9USD-over-first'],
    ['与土耳其贸易额有几年超过20亿美元', '1lT-AZE-TUR-2E9USD-over-count'],
  ])('%s', (text, address) => expect(asked(text)).toBe(address))

  test.each([
    ['a claim of one year', 'was trade with China over 4 billion for the first time in 2025?', '1fT-AZE-CHN-2025'],
    ['a growth', 'when did trade with China grow by 30%?', '1gT-AZE-CHN'],
  ])('not for %s', (_, text, address) => expect(asked(text)).toBe(address))
})

describe('an amount or a change claimed of exports or imports without a country', () => {
  test.each([
    ['did exports exceed 20 billion in 2025', '1fX-AZE-WLD-2025'],
    ['exports were 25 billion in 2025, true?', '1fX-AZE-WLD-2025'],
    ['экспорт превысил 20 миллиардов в 2025?', '1fX-AZE-WLD-2025'],
    ['idxal 2025-ci ildə 20 milyardı keçibmi', '1fM-AZE-WLD-2025'],
    ['出口超过200亿美元了吗2025', '1fX-AZE-WLD-2025'],
    ['did imports grow 15% in 2025', '1gM-AZE-WLD-2025'],
    ['exports fell in 2025 right?', '1gX-AZE-WLD-2025'],
    ['экспорт упал в 2025 да?', '1gX-AZE-WLD-2025'],
    ['ixrac 2025-də azaldı hə?', '1gX-AZE-WLD-2025'],
    ['2025年出口下降了对吧', '1gX-AZE-WLD-2025'],
    ['did exports grow in 2025', '1gX-AZE-WLD-2025'],
    ['are exports up or down', '1gX-AZE-WLD'],
    ['экспорт растет или падает', '1gX-AZE-WLD'],
    ['ixrac artır ya azalır', '1gX-AZE-WLD'],
    ['出口在涨还是在跌', '1gX-AZE-WLD'],
    ['how often did exports fall since 2015', '1sX-AZE-WLD-y-2015'],
    ['exports rose every year?', '1sX-AZE-WLD-y'],
    ['сколько раз экспорт падал с 2015', '1sX-AZE-WLD-y-2015'],
    ['2015-dən bəri ixrac neçə dəfə azalıb', '1sX-AZE-WLD-y-2015'],
    ['2015年以来出口下降过几次', '1sX-AZE-WLD-y-2015'],
  ])('is of the total: %s', (text, address) => expect(asked(text)).toBe(address))

  test.each([
    ['did exports to China exceed 100 million in 2025', '1fX-AZE-CHN-2025'],
    ['did trade exceed 4 billion in 2025', '1fT-AZE-CHN-2025'],
    ['exports in 2025', '1fX-AZE-CHN-2025'],
    ['growth of exports in 2025', '1gX-AZE-CHN-2025'],
    ['exports to China fell in 2025 right?', '1gX-AZE-CHN-2025'],
    ['trade fell in 2025 right?', '1gT-AZE-CHN-2025'],
    ['how often did exports to China fall since 2015', '1sX-AZE-CHN-y-2015'],
    ['exports since 2015', '1sX-AZE-CHN-y-2015'],
    ['Çinə ixrac 2025-ci ildə 100 milyonu keçibmi', '1fX-AZE-CHN-2025'],
  ])('is not: %s', (text, address) => expect(asked(text)).toBe(address))
})

describe('several parts', () => {
  test.each([
    ['turnover, growth and place in 2025', '1yT-AZE-CHN-T_growth_rank-2025'],
    ['turnover with China, its growth and its share in 2025', '1yT-AZE-CHN-T_growth_share-2025'],
    ['what were exports and imports with Turkey in 2024?', '1yX-AZE-TUR-X_M_B-2024'],
    ['exports, imports and balance with Turkey in 2024', '1yX-AZE-TUR-X_M_B-2024'],
    ['оборот, рост и место в 2025 году', '1yT-AZE-CHN-T_growth_rank-2025'],
    ['экспорт в Китай и импорт из Китая 2025', '1yX-AZE-CHN-X_M_B-2025'],
    ['2025-də dövriyyə, artım və yer', '1yT-AZE-CHN-T_growth_rank-2025'],
    ['ixrac və idxal 2025', '1yX-AZE-CHN-X_M_B-2025'],
    ['2025年贸易额、增速和排名', '1yT-AZE-CHN-T_growth_rank-2025'],
    ['2025年出口和进口', '1yX-AZE-CHN-X_M_B-2025'],
    ['trade with China and with Russia 2025', '1cT-AZE-CHN_RUS-2025'],
    ['обороты с Китаем и с Россией в 2025', '1cT-AZE-CHN_RUS-2025'],
    ['Çinlə və Rusiya ilə ticarət 2025', '1cT-AZE-CHN_RUS-2025'],
    ['与中国和与俄罗斯的贸易额2025', '1cT-AZE-CHN_RUS-2025'],
  ])('%s', (text, address) => expect(asked(text)).toBe(address))

  test.each([
    ['a sum', 'sum of exports and imports with China 2025', '1fT-AZE-CHN-2025'],
    ['a difference', 'difference between exports and imports 2025', '1fB-AZE-CHN-2025'],
    ['a choice', 'turnover or growth 2025', '1gT-AZE-CHN-2025'],
    ['a growth of something', 'growth of exports to China 2025', '1gX-AZE-CHN-2025'],
    ['a yes or no', 'did exports and imports with China fall in 2025?', 'ambiguous'],
  ])('not for %s', (_, text, address) => expect(asked(text)).toBe(address))

  test.each([
    ['exports imports 2025', '1yX-AZE-CHN-X_M_B-2025'],
    ['growth rank 2025', '1yT-AZE-CHN-T_growth_rank-2025'],
    ['2025 turkey', '1fT-AZE-TUR-2025'],
  ])('/turnover %s', (args, address) => {
    const read = readArguments('turnover', args, context)
    expect('question' in read && toAddress(read.question)).toBe(address)
  })
})

describe('countries left out', () => {
  test.each([
    ['total trade without China 2025', '1zT-AZE-WLD-CHN-2025'],
    ['imports without China and Russia in 2024', '1zM-AZE-WLD-CHN_RUS-2024'],
    ['total imports in 2025 minus China', '1zM-AZE-WLD-CHN-2025'],
    ['growth of trade without China 2025', '1zT-AZE-WLD-CHN-2025'],
    ['top 5 partners except China', '1kT-AZE--5--CHN'],
    ['оборот кроме Китая 2025', '1zT-AZE-WLD-CHN-2025'],
    ['топ-5 партнёров за исключением Китая и России', '1kT-AZE--5--CHN_RUS'],
    ['Çin və Rusiya xaric ümumi idxal 2024', '1zM-AZE-WLD-CHN_RUS-2024'],
    ['Çindən başqa ilk 5 tərəfdaş', '1kT-AZE--5--CHN'],
    ['除中国外的贸易总额2025', '1zT-AZE-WLD-CHN-2025'],
    ['除中国外的前五大伙伴', '1kT-AZE--5--CHN'],
    ['2024年出口总额，意大利不算在内', '1zX-AZE-WLD-ITA-2024'],
    ['exports except to Italy 2024', '1zX-AZE-WLD-ITA-2024'],
    ['exports other than to Italy 2024', '1zX-AZE-WLD-ITA-2024'],
    ['exports except for those to Italy 2024', '1zX-AZE-WLD-ITA-2024'],
    ['imports apart from those from Russia 2025', '1zM-AZE-WLD-RUS-2025'],
    ['imports excluding those of Turkey 2025', '1zM-AZE-WLD-TUR-2025'],
    ['trade with all countries but China 2025', '1zT-AZE-WLD-CHN-2025'],
    ['Italy excepted, exports 2024', '1zX-AZE-WLD-ITA-2024'],
    ['neither China nor Russia: top partners 2025', '1kT-AZE-2025-10--CHN_RUS'],
    ['не считая импорта из России, импорт 2025', '1zM-AZE-WLD-RUS-2025'],
    ['экспорт кроме как в Италию 2024', '1zX-AZE-WLD-ITA-2024'],
    ['кроме экспорта в Италию 2024', '1zX-AZE-WLD-ITA-2024'],
    ['импорт кроме импорта из Китая 2025', '1zM-AZE-WLD-CHN-2025'],
    ['Çinsiz idxal 2024', '1zM-AZE-WLD-CHN-2024'],
    ['Rusiyasız dövriyyə 2025', '1zT-AZE-WLD-RUS-2025'],
    ['Türkiyəsiz top 5 2025', '1kT-AZE-2025-5--TUR'],
    ['没有中国的进口2025', '1zM-AZE-WLD-CHN-2025'],
    ['无中国的出口2025', '1zX-AZE-WLD-CHN-2025'],
    ['扣除中国的进口2025', '1zM-AZE-WLD-CHN-2025'],
    ['减去中国的进口2025', '1zM-AZE-WLD-CHN-2025'],
    ['不和中国的贸易额2025', 'not-understood'],
    ['不是从中国进口的有多少2025', 'not-understood'],
    ['trade without exports to Italy 2024', 'no-rest'],
    ['all except exports 2025', 'no-rest'],
    ['everything but imports 2025', 'no-rest'],
    ['за исключением экспорта, 2025', 'no-rest'],
    ['trade with China 2025 excluding January', 'no-rest'],
    ['besides, what was trade with China 2025', '1fT-AZE-CHN-2025'],
    ['у нас плюс или минус в торговле с Китаем?', '1fB-AZE-CHN'],
    ["China's share without Italy", 'no-rest'],
    ['record year without China', 'no-rest'],
    ['exports excluding oil', 'no-goods'],
  ])('%s', (text, address) => expect(asked(text)).toBe(address))

  test.each([
    ['top 5 without china', '1kT-AZE--5--CHN'],
    ['кроме Китая топ 3', '1kT-AZE--3--CHN'],
  ])('/rank %s', (args, address) => {
    const read = readArguments('rank', args, context)
    expect('question' in read && toAddress(read.question)).toBe(address)
  })
})

describe('what is denied', () => {
  test.each([
    ['not with China but with Russia 2025', '1fT-AZE-RUS-2025'],
    ['не с Китаем, а с Россией 2025 оборот', '1fT-AZE-RUS-2025'],
    ['Çinlə yox, Rusiya ilə ticarət 2025', '1fT-AZE-RUS-2025'],
    ['不是中国而是俄罗斯 2025贸易额', '1fT-AZE-RUS-2025'],
    ['not exports but imports, Turkey 2024', '1fM-AZE-TUR-2024'],
    ['Турция, 2025, импорт, а не экспорт', '1fM-AZE-TUR-2025'],
    ['Türkiyə 2024, ixrac deyil, idxal', '1fM-AZE-TUR-2024'],
    ['要进口不要出口，土耳其2025', '1fM-AZE-TUR-2025'],
    ["don't show me any figures about China", 'not-understood'],
    ['no China please', 'not-understood'],
    ['stop giving me trade numbers', 'not-understood'],
    ['я не про Китай спрашивал', 'not-understood'],
    ['mən Çini soruşmadım', 'not-understood'],
    ['про Китай не надо', 'not-understood'],
    ['mənə Çin lazım deyil', 'not-understood'],
    ['我没问中国', 'not-understood'],
    ['про Китай не надо, оборот с Турцией 2024', '1fT-AZE-TUR-2024'],
  ])('%s', (text, address) => expect(asked(text)).toBe(address))
})

/** The problem with its suggestions, or the address. */
function timed(text: string): string {
  const { read } = readQuestion(text, context)
  if ('question' in read) return toAddress(read.question)
  const { problem } = read
  return problem.because === 'not-a-period' ? `not ${problem.heard}: ${problem.instead.join(' ')}` : problem.because
}

describe('odd and impossible times', () => {
  test.each([
    ['trade in 1066', '1fT-AZE-CHN-1066'],
    ['trade with China in the year 1850', '1fT-AZE-CHN-1850'],
    ['1066-cı ildə dövriyyə', '1fT-AZE-CHN-1066'],
    ['3025年贸易额', 'not-over'],
    ['экспорт в Китай в 3025 году', 'not-over'],
    ['turnover 20255', 'not 20255: 2025'],
    ['оборот в 225 году', 'not 225 году: 2025'],
    ['trade in 221 BC', 'not 221: 2025'],
    ['оборот с Россией в 2025 году до нашей эры', 'not 2025 году: 2025'],
    ['eramızdan əvvəl 2025-ci ildə dövriyyə', 'not 2025-ci ildə: 2025'],
    ['товарооборот с Италией в 12025 году', 'not 12025 году: 2025'],
    ['公元前221年从伊朗进口多少', 'not 221年: 2025'],
    ['оборот 32 января 2025', 'not 32 января 2025: 2025-01 2025'],
    ['оборот 30 февраля', 'not 30 февраля: 2026-02 2026'],
    ['January 32, 2025 turnover', 'not January 32, 2025: 2025-01 2025'],
    ['31 aprel 2025 dövriyyə', 'not 31 aprel 2025: 2025-04 2025'],
    ['импорт из Италии за тринадцатый месяц 2025', 'not тринадцатый месяц: 2025'],
    ['turnover Q7 2025', 'not Q7: 2025'],
    ['turnover yesterday', 'by-month'],
    ['exports to Italy last Friday', 'by-month'],
    ['dünən dövriyyə', 'by-month'],
    ['оборот на прошлой неделе', 'by-month'],
    ['上周五的贸易额', 'by-month'],
    ['trade with China in the 1990s', '1sT-AZE-CHN-y-1990-1999'],
    ['exports to Turkey in the nineties', '1sX-AZE-TUR-y-1990-1999'],
    ['оборот с Китаем в 2000-х', '1sT-AZE-CHN-y-2000-2009'],
    ['90-cı illərdə Çinlə ticarət', '1sT-AZE-CHN-y-1990-1999'],
    ['九十年代与中国的贸易', '1sT-AZE-CHN-y-1990-1999'],
    ['оборот с Китаем с момента независимости', '1sT-AZE-CHN-y'],
    ['trade with China before 2000', '1sT-AZE-CHN-y-1991-1999'],
    ['до 2000 года торговля с Китаем', '1sT-AZE-CHN-y-1991-1999'],
    ['2000-ci ildən əvvəl Çinlə ticarət', '1sT-AZE-CHN-y-1991-1999'],
    ['2000年以前对华贸易', '1sT-AZE-CHN-y-1991-1999'],
    ['trade with Turkey until 2010', '1sT-AZE-TUR-y-1991-2010'],
    ['2010-cu ilə qədər Çinlə ticarət', '1sT-AZE-CHN-y-1991-2010'],
    ['best year for exports before 2010', '1oX-AZE-WLD-y--1991-2009'],
    ['trade with Turkey after 2020', '1sT-AZE-TUR-y-2021'],
    ['оборот с Турцией после 2020 года', '1sT-AZE-TUR-y-2021'],
    ['阿塞拜疆2024年前五大出口市场', '1kX-AZE-2024-5'],
    ['trade with China 2025-2030', 'not-over'],
    ['Çinlə ticarət sabah', 'by-month'],
  ])('%s', (text, expected) => expect(timed(text)).toBe(expected))

  test.each([
    ['need it by Friday: turnover with China 2025', '1fT-AZE-CHN-2025'],
    ['how much was trade yesterday year 2025', '1fT-AZE-CHN-2025'],
    ['we exported 5000 tonnes to Turkey in 2024', 'no-goods'],
    ['trade with China 25 March 2025', '1fT-AZE-CHN--20250325'],
  ])('not in %s', (text, expected) => expect(timed(text)).toBe(expected))

  test('/turnover yesterday', () => {
    expect(readArguments('turnover', 'yesterday', context)).toMatchObject({ problem: { because: 'by-month' } })
  })
})

describe('partners', () => {
  test.each([
    ['how many partners does Azerbaijan have', '1kT-AZE--10'],
    ['сколько у нас торговых партнёров', '1kT-AZE--10'],
    ['我们有多少个贸易伙伴', '1kT-AZE--10'],
    ['number of partners', '1kT-AZE--10'],
    ['有多少贸易伙伴', '1kT-AZE--10'],
    ['partners 2020', '1kT-AZE-2020-10'],
    ['2020年的贸易伙伴', '1kT-AZE-2020-10'],
    ['торговые партнёры 2020', '1kT-AZE-2020-10'],
    ['how many countries buy from us', '1kX-AZE--10'],
    ['how many countries sell to us', '1kM-AZE--10'],
    ['有多少国家买我们的东西', '1kX-AZE--10'],
    ['сколько стран покупают у нас', '1kX-AZE--10'],
    ['top partners in Central Asia', '1kT-AZE--10----CASIA5'],
    ['number of trading partners in 2025', '1kT-AZE-2025-10'],
    ['how many export markets do we have', '1kX-AZE--10'],
    ['2025年有多少个出口市场', '1kX-AZE-2025-10'],
    ['imports from China, Turkey 2025', '1cM-AZE-CHN_TUR-2025'],
    ['中国和土耳其2025年合计', '1cT-AZE-CHN_TUR-2025---total'],
    ['trade of China, Turkey', '1fT-CHN-TUR'],
    ["Kazakhstan's exports to China and Russia", '1cX-KAZ-CHN_RUS'],
    ['exports to China, Russia and Turkey from Kazakhstan', '1cX-KAZ-CHN_RUS_TUR'],
    ['Kazakhstan trade with China, Russia and Turkey', '1cT-KAZ-CHN_RUS_TUR'],
    ['экспорт Казахстана в Китай и Россию', '1cX-KAZ-CHN_RUS'],
    ['Qazaxıstanın Çinə və Rusiyaya ixracı', '1cX-KAZ-CHN_RUS'],
    ['哈萨克斯坦对中国和俄罗斯出口', '1cX-KAZ-CHN_RUS'],
    ['exports to Kazakhstan, China and Russia', '1cX-AZE-KAZ_CHN_RUS'],
    ['growth in 2023, 2024 and 2025', '1dT-AZE-CHN--2023-2024-2025'],
    ['how far is Türkiye ahead of Russia', '1cT-AZE-TUR_RUS'],
    ['is Russia behind Turkey?', '1cT-AZE-RUS_TUR'],
    ['which countries are ahead of China in 2025', '1rT-AZE-CHN-2025'],
    ['кто впереди Китая', '1rT-AZE-CHN'],
    ['hansı ölkələr Çindən öndədir', '1rT-AZE-CHN'],
    ['哪些国家排在中国前面', '1rT-AZE-CHN'],
    ['who overtook China', '1rT-AZE-CHN'],
    ['кто обогнал Китай', '1rT-AZE-CHN'],
    ['Çini kim ötüb', '1rT-AZE-CHN'],
    ['哪个国家超过了中国', '1rT-AZE-CHN'],
    ['was China higher than third in 2025', '1rT-AZE-CHN-2025'],
    ["Turkey's place among partners 2024", '1rT-AZE-TUR-2024'],
    ['smallest partner', 'by-size'],
    ['fastest growing partner in 2025', 'by-size'],
    ['самый маленький партнёр', 'by-size'],
    ['with which countries do we have a deficit', 'by-size'],
    ['с какими странами у нас дефицит', 'by-size'],
    ['combined share of Italy and Turkey in exports 2025', '1cX-AZE-ITA_TUR-2025---share'],
    ['the share of Italy or Turkey in exports 2025', '1xX-share-AZE-ITA_TUR-y-2025-2025----T'],
    ["Italy's share of Turkey's exports 2024", '1hX-TUR-ITA-2024'],
    ['top partners with growth 2025', '1kT-AZE-2025-10'],
    ['where is trade growing most', 'by-size'],
    ['где торговля растёт быстрее всего', 'by-size'],
    ['ticarət harada ən çox artır', 'by-size'],
    ['哪里的贸易增长最快', 'by-size'],
    ['в каком году экспорт рос быстрее всего', '1oX-AZE-WLD-yg'],
    ['turkey or russia, which is bigger', '1cT-AZE-TUR_RUS'],
    ['турция или россия кто больше', '1cT-AZE-TUR_RUS'],
    ['türkiyə yoxsa rusiya, hansı çoxdur', '1cT-AZE-TUR_RUS'],
    ['土耳其还是俄罗斯，哪个多', '1cT-AZE-TUR_RUS'],
    ['италия и германия вместе сколько', '1cT-AZE-ITA_DEU----total'],
    ['意大利和德国一共多少', '1cT-AZE-ITA_DEU----total'],
    ['where is better, in Turkey or in Georgia', 'not-understood'],
    ['кто сильнее россия или китай', 'not-understood'],
    ['who has more people, China or India', 'not-understood'],
  ])('%s', (text, address) => expect(asked(text)).toBe(address))
})

describe('records and averages', () => {
  test.each([
    ['worst year for exports since 2010', '1oX-AZE-WLD-yl--2010'],
    ['best year for trade with China between 2000 and 2010', '1oT-AZE-CHN-y--2000-2010'],
    ['лучший год торговли с Китаем с 2015', '1oT-AZE-CHN-y--2015'],
    ['best month of 2025 for trade with China', '1oT-AZE-CHN-m--2025-2025'],
    ['three years with the highest exports', '1oX-AZE-WLD-y'],
    ['три года с самым большим экспортом', '1oX-AZE-WLD-y'],
    ['ixracın ən yüksək olduğu üç il', 'not-understood'],
    ['出口最高的三年', 'not-understood'],
    ['近三年出口最高', '1oX-AZE-WLD-y--2023-2025'],
    ['the highest exports in 3 years', '1oX-AZE-WLD-y--2023-2025'],
    ['average monthly exports 2025', '1mX-AZE-WLD-m-202501-202512'],
    ['average monthly exports to China 2025', '1mX-AZE-CHN-m-202501-202512'],
    ['сумма экспорта в Китай 2018-2020', '1uX-AZE-CHN-2018X3'],
  ])('%s', (text, address) => expect(asked(text)).toBe(address))
})

describe('data of the IMF, which counts trade with a country by the year', () => {
  test.each([
    ['IMF data on China', '1vT-AZE-CHN-2025'],
    ['данные МВФ по Китаю', '1vT-AZE-CHN-2025'],
    ['Çin üzrə BVF məlumatları', '1vT-AZE-CHN-2025'],
    ['国际货币基金组织关于中国的数据', '1vT-AZE-CHN-2025'],
    ['IMF的中国数据', '1vT-AZE-CHN-2025'],
    ['IMF data on China 2024', '1vT-AZE-CHN-2024'],
    ['total exports according to the IMF', '1vX-AZE-WLD'],
    ['кредит МВФ Украине', 'not-understood'],
  ])('%s', (text, address) => expect(asked(text)).toBe(address))
})

describe('an average growth of one year', () => {
  test.each([
    'average annual growth in 2025',
    'среднегодовой рост импорта из Турции в 2025',
    '2025-ci ildə orta illik artım',
    '2025年年均增长率',
  ])('%s is that of the year or of five years', text => {
    const { read } = readQuestion(text, context)
    expect(read).toMatchObject({
      problem: { because: 'ambiguous' },
      nearest: [
        { kind: 'growth', period: '2025' },
        { kind: 'growth-per-year', from: '2020', to: '2025' },
      ],
    })
  })
  test('of several years it is their average', () =>
    expect(asked('среднегодовой рост 2020-2025')).toBe('1aT-AZE-CHN-2020-2025'))
})
