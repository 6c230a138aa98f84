/** Questions for more than a figure, answered or declined, as a reader sees it in four languages. */
import { describe, expect, test } from 'vitest'
import type { Code } from '../../src/data/model/schema.ts'
import { asks, seedApp } from '../app.ts'
import { addressIn } from '../buttons.ts'
import { seedEdits, today } from '../facts.ts'

const app = await seedApp()
/** The same with official tables. */
const whole = await seedApp(today, seedEdits)
let chats = 0
/** The lines of an answer above its sources, in a new chat. */
async function lines(text: string, code: Code, { respond } = app): Promise<readonly string[]> {
  chats += 1
  const message = await respond({ ...asks(text, code), chat: { id: 2000 + chats, kind: 'private' } })
  return message?.text.split('\n\n')[0]?.split('\n') ?? []
}

const saysOf =
  (asked: typeof app) =>
  (...table: readonly (readonly [Code, string, readonly string[]])[]) =>
    test.each(table)('%s: %s', async (code, text, expected) =>
      expect((await lines(text, code, asked)).slice(0, expected.length)).toEqual(expected),
    )
const says = saysOf(app)
const saysWithTables = saysOf(whole)

describe('the lowest', () =>
  says(
    [
      'en',
      'worst year for trade with China',
      [
        'Lowest year held: $1.3 billion · China–Azerbaijan turnover, 2017 [1]',
        'The lowest of the 8 years held, 2017–2025 (our calculation)',
        'Next: $1.31 billion [2], 2018',
      ],
    ],
    [
      'ru',
      'когда импорт из России был рекордно низким',
      [
        'Самый слабый год: около $1,5 млрд · импорт Азербайджана из России, 2017 [1]',
        'Самый низкий показатель за 2 года, по которым есть данные (2017–2024; наш расчёт)',
        'На втором месте 2024 год: $3,621 млрд [2]',
      ],
    ],
    [
      'az',
      'Çinlə ticarətin ən pis ili',
      [
        'Bazadakı ən zəif il: 1,3 milyard $ · Azərbaycanla Çinin ticarət dövriyyəsi, 2017 [1]',
        'Bazadakı 8 ilin (2017–2025) ən aşağı göstəricisi (Karvanın hesablaması)',
        'İkinci: 2018 – 1,31 milyard $ [2]',
      ],
    ],
    [
      'zh',
      '对华贸易最低的一年',
      [
        '现有数据中最低的一年：13亿美元 · 中国与阿塞拜疆双边贸易额，2017年 [1]',
        '在现有8个年度（2017—2025年）中最低（Karvan测算）',
        '其次为2018年的13.1亿美元 [2]',
      ],
    ],
    [
      'en',
      'was 2016 the worst year for trade with China?',
      [
        // What is held of 2016 is China's own count.
        '? Cannot be told: Lowest year held: $1.3 billion · China–Azerbaijan turnover, 2017 [1]',
        'The lowest of the 8 years held, 2017–2025 (our calculation)',
        'Next: $1.31 billion [2], 2018',
      ],
    ],
  ))

describe('fastest growth or deepest fall', () =>
  says(
    [
      'en',
      'when did it grow fastest',
      [
        'Fastest growth held: ▲ +43.5% · China–Azerbaijan turnover, 2023 [1]',
        'Among the 6 changes held, 2016–2025 (our calculation)',
        'Next: +43% [2], 2017',
      ],
    ],
    [
      'ru',
      'когда экспорт в Китай вырос больше всего',
      ['Самый быстрый рост: ▲ в 2,1 раза · экспорт Азербайджана в Китай, 2017 [1]', 'Других изменений в базе нет'],
    ],
    [
      'az',
      'Çinlə ticarət ən sürətli nə vaxt artıb',
      [
        'Bazadakı ən sürətli artım: ▲ +43,5% · Azərbaycanla Çinin ticarət dövriyyəsi, 2023 [1]',
        'Bazadakı 6 dəyişmə üzrə (2016–2025; Karvanın hesablaması)',
        'İkinci: 2017 – +43% [2]',
      ],
    ],
    [
      'zh',
      '对华贸易哪年增长最快',
      [
        '现有数据中增长最快：▲ +43.5% · 中国与阿塞拜疆双边贸易额，2023年 [1]',
        '比较范围：现有6项变化，2016—2025年（Karvan测算）',
        '其次为2017年的+43% [2]',
      ],
    ],
    [
      'en',
      'when did trade with China fall most',
      [
        'No fall is held; the slowest growth: ▲ +15.4% · China–Azerbaijan turnover, 2016, from the statistics of the partner country [1]',
        'Among the 6 changes held, 2016–2025 (our calculation)',
        'Next: +20.7% [2], 2024',
      ],
    ],
  ))

describe('a record claimed of a period that is not held', () =>
  says(
    [
      'zh',
      '去年从土耳其进口是历史新高不',
      [
        '? 无法确定：暂无2025年的数据',
        '23亿美元 · 阿塞拜疆自土耳其进口额，2023年 [1]',
        '仅有这一个年度的数据，无法判断是否创纪录',
      ],
    ],
    [
      'en',
      'were imports from Turkey in 2025 a record?',
      [
        '? Cannot be told: no 2025 figure is held',
        '$2.3 billion · Azerbaijan’s imports from Türkiye, 2023 [1]',
        'The only year held, so no record can be told',
      ],
    ],
    [
      'ru',
      'был ли импорт из Турции в 2025 году рекордным?',
      [
        '? Сказать нельзя: за 2025 год цифры в базе нет',
        '$2,3 млрд · импорт Азербайджана из Турции, 2023 [1]',
        'Других лет в базе нет, о рекорде судить нельзя',
      ],
    ],
    [
      'az',
      '2025-ci ildə Türkiyədən idxal rekord idi?',
      [
        '? Demək olmur: 2025-ci il üçün rəqəm bazada yoxdur',
        '2,3 milyard $ · Azərbaycanın Türkiyədən idxalı, 2023 [1]',
        'Bazada yalnız bir il var, rekord barədə hökm vermək olmaz',
      ],
    ],
    [
      'ru',
      'был ли январь 2026 рекордным по торговле с Китаем?',
      [
        '? Точно сказать нельзя: $417,8 млн · товарооборот Азербайджана с Китаем, январь 2026 [1]',
        'Других месяцев в базе нет, о рекорде судить нельзя',
      ],
    ],
  ))

describe('month on month', () =>
  says(
    [
      'zh',
      '今年一月进口环比掉了多少',
      [
        '暂无数据：2026年1月阿塞拜疆自华进口额较2025年12月的变化。',
        '暂无数据：阿塞拜疆自华进口额，2025年12月。',
        '最接近的数据：▲ 同比增长7.7% [1] · 阿塞拜疆自华进口额，2026年1月',
      ],
    ],
    [
      'en',
      'did imports from China fall month on month in January 2026',
      [
        '? Cannot be told. Not held: how Azerbaijan’s imports from China changed in January 2026 from December 2025.',
        'Not held: Azerbaijan’s imports from China, December 2025.',
        'Nearest: ▲ +7.7% on January 2025 [1] · Azerbaijan’s imports from China, January 2026',
      ],
    ],
    [
      'ru',
      'как изменился импорт из Китая в январе 2026 по сравнению с предыдущим месяцем',
      [
        'Нет в базе: как изменился импорт Азербайджана из Китая в январе 2026 года к декабрю 2025 года.',
        'Нет в базе: импорт Азербайджана из Китая, декабрь 2025.',
        'Ближайшие данные: ▲ +7,7% к январю 2025 года [1] · импорт Азербайджана из Китая, январь 2026',
      ],
    ],
    [
      'az',
      '2026-cı ilin yanvarında Çindən idxal əvvəlki aya nisbətən necə dəyişib',
      [
        'Bazada yoxdur: Azərbaycanın Çindən idxalının 2026-cı ilin yanvarı üzrə 2025-ci ilin dekabrı ilə müqayisədə dəyişməsi.',
        'Bazada yoxdur: Azərbaycanın Çindən idxalı, 2025-ci ilin dekabrı.',
        'Ən yaxın göstərici: 2025-ci ilin yanvarı ilə müqayisədə ▲ 7,7% [1] · Azərbaycanın Çindən idxalı, 2026-cı ilin yanvarı',
      ],
    ],
  ))

describe('a comparison with another period in it', () =>
  says(
    [
      'en',
      'compare exports to Italy and Turkey 2025',
      [
        '$10.9 billion · Azerbaijan’s exports to Italy, January–July 2022 [1] · no 2025 figure is held',
        '$5.3 billion · Azerbaijan’s exports to Türkiye, 2023 [2] · no 2025 figure is held',
        '⚠ Different periods, so no order is drawn from this list.',
      ],
    ],
    [
      'ru',
      'сравни экспорт в Италию и Турцию за 2025',
      [
        '$10,9 млрд · экспорт Азербайджана в Италию, январь–июль 2022 [1] · за 2025 год цифры в базе нет',
        '$5,3 млрд · экспорт Азербайджана в Турцию, 2023 [2] · за 2025 год цифры в базе нет',
        '⚠ Данные относятся к разным периодам, напрямую сравнивать их нельзя.',
      ],
    ],
    [
      'az',
      '2025-ci ildə İtaliya və Türkiyəyə ixracı müqayisə et',
      [
        '10,9 milyard $ · Azərbaycanın İtaliyaya ixracı, 2022-ci ilin yanvar–iyulu [1] · 2025-ci il üçün rəqəm bazada yoxdur',
        '5,3 milyard $ · Azərbaycanın Türkiyəyə ixracı, 2023 [2] · 2025-ci il üçün rəqəm bazada yoxdur',
        '⚠ Dövrlər fərqlidir, buna görə rəqəmləri birbaşa müqayisə etmək olmaz.',
      ],
    ],
    [
      'zh',
      '比较2025年对意大利和土耳其的出口',
      [
        '109亿美元 · 阿塞拜疆对意大利出口额，2022年1—7月 [1] · 暂无2025年的数据',
        '53亿美元 · 阿塞拜疆对土耳其出口额，2023年 [2] · 暂无2025年的数据',
        '⚠ 统计时间不同，不宜直接比较。',
      ],
    ],
  ))

describe('by how much', () =>
  says(
    [
      'en',
      'how much more do we trade with Turkey than with Russia in 2025',
      [
        '$7 billion · Türkiye–Azerbaijan turnover, 2025 [1]',
        'About $5 billion · Russia–Azerbaijan turnover, 2025 [2]',
        'Difference: about $2 billion · about 40% · about 1.4 times (our calculation; only rough, as the counts differ)',
      ],
    ],
    [
      'ru',
      'на сколько товарооборот с Турцией больше чем с Россией в 2025',
      [
        '$7 млрд · товарооборот Азербайджана с Турцией, 2025 [1]',
        'Около $5 млрд · товарооборот Азербайджана с Россией, 2025 [2]',
        'Разница: около $2 млрд · около 40% · примерно в 1,4 раза (наш расчёт; примерно, так как данные получены по-разному)',
      ],
    ],
    [
      'az',
      '2025-ci ildə Türkiyə ilə ticarət Rusiya ilə ticarətdən nə qədər çoxdur',
      [
        '7 milyard $ · Azərbaycanla Türkiyənin ticarət dövriyyəsi, 2025 [1]',
        'Təxminən 5 milyard $ · Azərbaycanla Rusiyanın ticarət dövriyyəsi, 2025 [2]',
        'Fərq: təxminən 2 milyard $ · təxminən 40% · təxminən 1,4 dəfə (Karvanın hesablaması; göstəricilər fərqli metodika ilə hesablandığından təxminidir)',
      ],
    ],
    [
      'zh',
      '2025年对土耳其贸易比对俄罗斯多多少',
      [
        '70亿美元 · 阿塞拜疆与土耳其双边贸易额，2025年 [1]',
        '约50亿美元 · 阿塞拜疆与俄罗斯双边贸易额，2025年 [2]',
        '相差：约20亿美元 · 约40% · 约1.4倍（Karvan测算；统计口径不同，仅供参考）',
      ],
    ],
  ))

describe('which grew faster', () =>
  saysWithTables(
    ['en', 'which grew faster, exports to Turkey or to Georgia in 2025?', ['By growth: Georgia, then Türkiye']],
    ['en', 'did trade with Turkey grow more than with Georgia in 2025?', ['By growth: Georgia, then Türkiye']],
    [
      'en',
      'which grew faster, exports to Turkey or to Georgia in 2024?',
      [
        'Not held: how Azerbaijan’s exports to Türkiye changed in 2024.',
        'Not held: how Azerbaijan’s exports to Georgia changed in 2024.',
      ],
    ],
    [
      'az',
      '2025-ci ildə hansı daha çox artıb: Türkiyəyə ixrac, yoxsa Gürcüstana?',
      ['Artıma görə: Gürcüstan, sonra Türkiyə'],
    ],
    [
      'en',
      'which grew faster in 2025, trade with Turkey, Russia or China',
      [
        'By growth: China, then Russia, then Türkiye',
        '$4.87 billion · China–Azerbaijan turnover, 2025 [1] · ▲ +30.2% on 2024 [1]',
      ],
    ],
    ['ru', 'что быстрее росло в 2025, экспорт в Турцию или в Грузию?', ['По темпу роста: Грузия, затем Турция']],
    ['zh', '2025年对土耳其和格鲁吉亚的出口哪个增长更快？', ['按增幅排列：格鲁吉亚、土耳其']],
  ))

describe('how many times', () =>
  saysWithTables(
    [
      'zh',
      '从2016年到2025年中阿贸易翻了多少倍',
      ['▲ 为2016年的4.489倍 · 中国与阿塞拜疆双边贸易额，2025年（Karvan测算） [1] [2]'],
    ],
    [
      'ru',
      'во сколько раз вырос товарооборот с Китаем с 2016 по 2025',
      ['▲ в 4,489 раза больше, чем в 2016 году · товарооборот Азербайджана с Китаем, 2025 (наш расчёт) [1] [2]'],
    ],
    [
      'en',
      'how many times larger is trade with China in 2025 than in 2016',
      ['▲ 4.489 times as much as in 2016 · China–Azerbaijan turnover, 2025 (our calculation) [1] [2]'],
    ],
    [
      'az',
      '2016-dan 2025-ə Çinlə ticarət neçə dəfə artıb',
      [
        '▲ 2016-cı ilə nisbətən 4,489 dəfə çox · Azərbaycanla Çinin ticarət dövriyyəsi, 2025 (Karvanın hesablaması) [1] [2]',
      ],
    ],
  ))

describe('which countries', () =>
  says(
    [
      'en',
      'which countries can I ask about',
      [
        'Figures on 33 countries',
        'Most are on Azerbaijan, China, Georgia, Russia, Türkiye, Uzbekistan, Kazakhstan, Italy, Tajikistan and Iran.',
      ],
    ],
    [
      'ru',
      'какие страны у тебя есть',
      [
        'Стран с данными: 33',
        'Больше всего цифр у таких: Азербайджан, Китай, Грузия, Россия, Турция, Узбекистан, Казахстан, Италия, Таджикистан и Иран.',
      ],
    ],
    [
      'az',
      'hansı ölkələr var',
      [
        '33 ölkə üzrə rəqəm var',
        'Ən çoxu bunlar üzrədir: Azərbaycan, Çin, Gürcüstan, Rusiya, Türkiyə, Özbəkistan, Qazaxıstan, İtaliya, Tacikistan və İran.',
      ],
    ],
    [
      'zh',
      '能查哪些国家',
      [
        '有33个国家的数据',
        '数据最多的是：阿塞拜疆、中国、格鲁吉亚、俄罗斯、土耳其、乌兹别克斯坦、哈萨克斯坦、意大利、塔吉克斯坦和伊朗。',
      ],
    ],
  ))

describe('when figures come', () =>
  says(
    [
      'en',
      'when will the data come out',
      [
        '$417.8 million · China–Azerbaijan turnover, January 2026 [1] · the newest held, published 18 Feb 2026',
        'No source held says when the next figures come.',
        'Those before came: 2025 → 13 Mar 2026 [2] · January–October 2025 → 25 Dec 2025 [3] · January–July 2025 → 8 Sep 2025 [4]',
      ],
    ],
    [
      'ru',
      'когда выйдут данные',
      [
        '$417,8 млн · товарооборот Азербайджана с Китаем, январь 2026 [1] · самая новая цифра в базе, опубликовано 18 февраля 2026',
        'Когда выйдут следующие данные, в источниках не сказано.',
        'Прежние выходили так: 2025 → 13 марта 2026 [2] · январь–октябрь 2025 → 25 декабря 2025 [3] · январь–июль 2025 → 8 сентября 2025 [4]',
      ],
    ],
    [
      'az',
      'yeni məlumatlar nə vaxt çıxacaq',
      [
        '417,8 milyon $ · Azərbaycanla Çinin ticarət dövriyyəsi, 2026-cı ilin yanvarı [1] · bazadakı ən yeni rəqəm, dərc olunub: 18 fevral 2026',
        'Növbəti rəqəmlərin nə vaxt dərc olunacağı mənbələrdə göstərilmir.',
        'Əvvəlkilər belə dərc olunub: 2025 → 13 mart 2026 [2] · 2025-ci ilin yanvar–oktyabrı → 25 dekabr 2025 [3] · 2025-ci ilin yanvar–iyulu → 8 sentyabr 2025 [4]',
      ],
    ],
    [
      'zh',
      '数据什么时候公布',
      [
        '4.178亿美元 · 中国与阿塞拜疆双边贸易额，2026年1月 [1] · 现有最新数据，2026年2月18日发布',
        '下一批数据何时发布，现有来源均未说明。',
        '此前的发布日期：2025年 → 2026年3月13日 [2] · 2025年1—10月 → 2025年12月25日 [3] · 2025年1—7月 → 2025年9月8日 [4]',
      ],
    ],
    [
      'ru',
      'когда выйдут данные за декабрь 2026',
      [
        'Нет в базе: товарооборот Азербайджана с Китаем, декабрь 2026.',
        '$417,8 млн · товарооборот Азербайджана с Китаем, январь 2026 [1] · самая новая цифра в базе, опубликовано 18 февраля 2026',
        'Когда выйдут следующие данные, в источниках не сказано.',
      ],
    ],
  ))

describe('who said it', () =>
  says(
    [
      'ru',
      'откуда инфа что рост 30,2 процента',
      ['▲ +30,2% · товарооборот Азербайджана с Китаем, 2025 [1]', 'an increase of 30.2% compared to the previous year'],
    ],
    [
      'en',
      'who said 4.87 billion',
      [
        '$4.87 billion · China–Azerbaijan turnover, 2025 [1]',
        'reached $4.87 billion in 2025, an increase of 30.2% compared to the previous year, breaking a record for the third consecutive year',
      ],
    ],
    [
      'en',
      'source for the claim that trade reached 5.1 billion',
      [
        'No figure held on trade between Azerbaijan and China says $5.1 billion.',
        'Nearest: $4.87 billion [1] · China–Azerbaijan turnover, 2025',
      ],
    ],
    [
      'ru',
      'кто сказал, что товарооборот с Китаем 5,1 млрд',
      [
        'Цифры «$5,1 млрд» о торговле Азербайджана с Китаем в базе нет.',
        'Ближайшие данные: $4,87 млрд [1] · товарооборот Азербайджана с Китаем, 2025',
      ],
    ],
    [
      'az',
      'Çinlə ticarət 5,1 milyard dollar deyən kimdir',
      [
        'Bazada Azərbaycanla Çinin ticarəti üzrə “5,1 milyard $” rəqəmi yoxdur.',
        'Ən yaxın göstərici: 4,87 milyard $ [1] · Azərbaycanla Çinin ticarət dövriyyəsi, 2025',
      ],
    ],
    [
      'zh',
      '谁说的贸易额51亿美元',
      [
        '阿塞拜疆与中国贸易的现有数据中没有“51亿美元”。',
        '最接近的数据：48.7亿美元 [1] · 中国与阿塞拜疆双边贸易额，2025年',
      ],
    ],
  ))

describe('why two sides differ', () =>
  says(
    [
      'ru',
      'почему у китайской таможни одни цифры, а у нашей другие',
      [
        'Периода, за который в базе были бы подсчёты обеих сторон, нет. Обычно они расходятся из-за страны происхождения или отправки, фрахта и дат. В чём расходятся источники по этой паре:',
        '$3,1 млрд · товарооборот Азербайджана с Китаем, 2023 [1] · ▲ +43,5% [2]',
      ],
    ],
    [
      'en',
      'why do Georgian and Azerbaijani trade figures differ',
      [
        '$270.35 million · Georgia–Azerbaijan turnover, first half of 2017 [1]',
        'Reported by Georgia: $365.5 million [2]',
        'The two sides never agree: exports are counted without freight, imports with it, and goods go through third countries.',
      ],
    ],
    [
      'az',
      'Çin gömrüyünün rəqəmləri bizimkilərdən niyə fərqlidir',
      [
        'Hər iki tərəfin qurumlarının hesabladığı dövr bazada yoxdur. Adətən belə hesablamalar mənşə və ya göndərən ölkəyə, daşıma haqqına və tarixə görə fərqlənir. Bu cüt üzrə mənbələrin fərqi:',
        '3,1 milyard $ · Azərbaycanla Çinin ticarət dövriyyəsi, 2023 [1] · ▲ +43,5% [2]',
      ],
    ],
    [
      'zh',
      '阿塞拜疆和中国海关数据为什么不一样',
      [
        '没有双方机构都统计过的同一时间的数据。这类统计通常因原产国或启运国、运费和日期口径不同而有差异。这两国的现有来源差异如下：',
        '31亿美元 · 中国与阿塞拜疆双边贸易额，2023年 [1] · ▲ +43.5% [2]',
      ],
    ],
  ))

describe('a citation at once', () =>
  says(
    [
      'ru',
      'сделай сноску в bibtex на товарооборот 2024',
      ['$3,744 млрд · товарооборот Азербайджана с Китаем, 2024', '@online{vestnik-174831,'],
    ],
    [
      'en',
      'cite in APA turnover 2025',
      [
        '$4.87 billion · China–Azerbaijan turnover, 2025',
        'Report. (2026, March 13). Lu Mei: China-Azerbaijan trade reached $420M in January. https://report.az/en/business/lu-mei-china-azerbaijan-trade-reached-420m-in-january',
      ],
    ],
    [
      'az',
      '2025-ci il dövriyyəsinə APA üzrə istinad ver',
      [
        '4,87 milyard $ · Azərbaycanla Çinin ticarət dövriyyəsi, 2025',
        'Report. (2026, March 13). Lu Mei: China-Azerbaijan trade reached $420M in January. https://report.az/en/business/lu-mei-china-azerbaijan-trade-reached-420m-in-january',
      ],
    ],
    [
      'zh',
      '用APA格式引用2025年贸易额',
      [
        '48.7亿美元 · 中国与阿塞拜疆双边贸易额，2025年',
        'Report. (2026, March 13). Lu Mei: China-Azerbaijan trade reached $420M in January. https://report.az/en/business/lu-mei-china-azerbaijan-trade-reached-420m-in-january',
      ],
    ],
  ))

describe('a change, a place, a share that is not held', () =>
  says(
    [
      'ru',
      'рост экспорта в Россию за 2025',
      [
        'Нет в базе: как изменился экспорт Азербайджана в Россию в 2025 году.',
        'Ближайшие данные: $1,178 млрд [1] · экспорт Азербайджана в Россию, 2024',
      ],
    ],
    [
      'en',
      'growth of exports to Russia in 2025',
      [
        'Not held: how Azerbaijan’s exports to Russia changed in 2025.',
        'Nearest: $1.178 billion [1] · Azerbaijan’s exports to Russia, 2024',
      ],
    ],
    [
      'az',
      '2025-ci ildə Rusiyaya ixracın artımı',
      [
        'Bazada yoxdur: Azərbaycanın Rusiyaya ixracının 2025-ci il üzrə dəyişməsi.',
        'Ən yaxın göstərici: 1,178 milyard $ [1] · Azərbaycanın Rusiyaya ixracı, 2024',
      ],
    ],
    [
      'zh',
      '2025年对俄罗斯出口增长',
      [
        '暂无数据：2025年阿塞拜疆对俄罗斯出口额的变化。',
        '最接近的数据：11.78亿美元 [1] · 阿塞拜疆对俄罗斯出口额，2024年',
      ],
    ],
    [
      'ru',
      'место Грузии 2025',
      [
        'Нет в базе: место Грузии среди торговых партнёров Азербайджана по товарообороту, 2025.',
        'Ближайшие данные: около $900 млн [1] · товарооборот Азербайджана с Грузией, 2025',
      ],
    ],
    [
      'az',
      '2025-ci ildə Gürcüstan neçənci yerdədir',
      [
        'Bazada yoxdur: Azərbaycanın tərəfdaşları arasında ticarət dövriyyəsi üzrə Gürcüstanın yeri, 2025.',
        'Ən yaxın göstərici: təxminən 900 milyon $ [1] · Azərbaycanla Gürcüstanın ticarət dövriyyəsi, 2025',
      ],
    ],
  ))

describe('multiples and order claimed', () =>
  saysWithTables(
    [
      'en',
      'is it true that trade with China tripled since 2016',
      ['≈ 3 times: more than that, ▲ 4.489 times (our calculation) [1] [2]'],
    ],
    [
      'ru',
      'правда ли что товарооборот с Китаем вырос втрое с 2016',
      ['≈ В 3 раза: даже больше, ▲ в 4,489 раза (наш расчёт) [1] [2]'],
    ],
    [
      'en',
      'is it true that trade with China quadrupled in 2025',
      ['✗ No, it was less: ▲ +30.2% on 2024 · China–Azerbaijan turnover, 2025 [1]'],
    ],
    [
      'ru',
      'правда ли, что товарооборот с Китаем упал вдвое в 2025',
      ['✗ Нет, был рост: ▲ +30,2% к 2024 году · товарооборот Азербайджана с Китаем, 2025 [1]'],
    ],
    [
      'en',
      'is it true that we trade with China more than with Russia in 2025',
      [
        '✗ No: $4,920.2 million · Russia–Azerbaijan turnover, 2025 (our calculation) [1] · ▲ +2.5% on 2024 (our calculation)',
      ],
    ],
    [
      'ru',
      'правда ли, что с Китаем торгуем больше чем с Россией',
      [
        '✗ Нет: $4 920,2 млн · товарооборот Азербайджана с Россией, 2025 (наш расчёт) [1] · ▲ +2,5% к 2024 году (наш расчёт)',
      ],
    ],
    [
      'en',
      'did exports to China halve in January 2026',
      ['✗ No, it grew: ▲ 9.2 times as much as in January 2025 · Azerbaijan’s exports to China, January 2026 [1]'],
    ],
  ))

test('a country is one tap away', async () => {
  const message = await app.respond(asks('which countries can I ask about'))
  expect(
    message?.buttons
      .flat()
      .slice(0, 3)
      .map(({ label, data }) => ({ label, data: addressIn(data) })),
  ).toEqual([
    { label: 'China', data: '1fT-AZE-CHN' },
    { label: 'Georgia', data: '1fT-AZE-GEO' },
    { label: 'Russia', data: '1fT-AZE-RUS' },
  ])
})

test.each(['should I invest in Azerbaijan', 'who will win the election?', 'asdf qwer'])(
  'who asks for what is not ours is shown what is: %s',
  async text => {
    const message = await app.respond(asks(text))
    expect(message?.buttons.flat().map(({ data }) => addressIn(data))).toEqual([
      '1fT-AZE-CHN',
      '1rT-AZE-CHN',
      '1gT-AZE-CHN',
    ])
  },
)
