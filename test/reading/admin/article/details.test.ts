/** The title, outlet, day and language that a pasted text names. */
import { describe, expect, test } from 'vitest'
import { detailsIn } from '../../../../src/reading/admin/article/details.ts'
import { add, facts, source } from '../../../data/made.ts'

const held = facts(add({ sources: [source('x-2026-01-01', { publisher: 'Caspian Daily (Trend)' })] }))
const told = (text: string) => detailsIn(text, held, '2026-11-24')
const body = {
  en: 'Trade turnover between China and Azerbaijan grew in January, the ministry said.',
  az: 'Yanvarda Çinlə Azərbaycan arasında ticarət dövriyyəsi artıb, nazirlik bildirib.',
  ru: 'В январе товарооборот между Китаем и Азербайджаном вырос, сообщило министерство.',
  zh: '据商务部数据，1月份中国与阿塞拜疆贸易额增长。',
}

test.each<[string, string, object]>([
  [
    'title, dateline, outlet',
    `Trade grows\nBAKU, March 13, 2026 (Report)\n${body.en}`,
    { title: 'Trade grows', published: '2026-03-13', publisher: 'Report', language: 'en' },
  ],
  [
    'a dateline without a year is no day',
    `Товарооборот вырос\nБаку, 13 декабря, АЗЕРТАДЖ. ${body.ru}`,
    { title: 'Товарооборот вырос', publisher: 'АЗЕРТАДЖ', language: 'ru' },
  ],
  ...(
    [
      [
        'Trade grows\nTrend, October 21, 2026',
        body.en,
        { published: '2026-10-21', publisher: 'Trend', language: 'en' },
      ],
      ['Trade grows\nBaku, November 12, AZERTAC', body.en, { publisher: 'AZERTAC', language: 'en' }],
      [
        'Trade grows\nБАКУ, 19 октября 2026 года. /Интерфакс-Азербайджан/',
        body.ru,
        { published: '2026-10-19', publisher: 'Интерфакс-Азербайджан', language: 'ru' },
      ],
      [
        'Trade grows\nBakı, 20 oktyabr 2026, Report',
        body.az,
        { published: '2026-10-20', publisher: 'Report', language: 'az' },
      ],
    ] as const
  ).map(([head, text, details]): [string, string, object] => [
    `an outlet beside the day: ${head.split('\n')[1]}`,
    `${head}\n${text}`,
    { title: 'Trade grows', ...details },
  ]),
  [
    'a word of the title beside a year is no outlet',
    `Exports, Trend of 2025, and imports\n${body.en}`,
    { title: 'Exports, Trend of 2025, and imports', language: 'en' },
  ],
  ['yesterday is no day', `Trade grew yesterday\n${body.en}`, { title: 'Trade grew yesterday', language: 'en' }],
  [
    'Azerbaijani',
    `Ticarət artır\n13.03.2026\n${body.az}\nReport xəbər verir.`,
    { title: 'Ticarət artır', published: '2026-03-13', publisher: 'Report', language: 'az' },
  ],
  [
    'Chinese',
    `中阿贸易增长\n新华社巴库2026年3月13日电\n${body.zh}`,
    { title: '中阿贸易增长', published: '2026-03-13', publisher: '新华社', language: 'zh' },
  ],
  ...['据Report通讯社报道，', '据Report通讯社3月13日报道，', '据Report报道，', 'Report通讯社讯 '].map(
    (lead): [string, string, object] => [
      `an outlet in Latin letters: ${lead}`,
      `中阿贸易增长\n${lead}${body.zh}`,
      { title: '中阿贸易增长', publisher: 'Report', language: 'zh' },
    ],
  ),
  [
    'an agency, then the day',
    `中阿贸易增长\n据新华社3月13日报道，${body.zh}`,
    { title: '中阿贸易增长', publisher: '新华社', language: 'zh' },
  ],
  [
    'an outlet beside a word for telling',
    `Trade grows\n${body.en} Caspian Daily reports.`,
    { title: 'Trade grows', publisher: 'Caspian Daily', language: 'en' },
  ],
  [
    'no title: the beginning of the text in brackets',
    'Trade turnover between China and Azerbaijan reached $420 million in January 2026, making the country the third-largest partner, Ambassador Lu Mei said at a briefing, Report informs.',
    {
      title: '[Trade turnover between China and Azerbaijan reached $420 million in January 2026]',
      publisher: 'Report',
      language: 'en',
    },
  ],
  [
    'a long sentence is cut at a space, and a dateline is no title',
    'Baku. 26 April. Exports of the country in January-August 2020 made USD 4,81 bln or 33,5% less than a year before that and even less than expected then.',
    {
      title:
        '[Exports of the country in January-August 2020 made USD 4,81 bln or 33,5% less than a year before that and even less…]',
      language: 'en',
    },
  ],
  [
    'an English text with Azerbaijani names',
    `Trade grows\n${body.en} ${body.en} ${body.en} İlham Əliyev attended.`,
    { title: 'Trade grows', language: 'en' },
  ],
  [
    'a report is no outlet',
    `Trade grows\nThe Report on trade was long. ${body.en}`,
    { title: 'Trade grows', language: 'en' },
  ],
  ['nothing', '12', { title: '[12]' }],
])('%s', (_, text, details) => expect(told(text)).toEqual(details))

describe('the head of what an office sends to the press', () => {
  const letterhead = (kind: string, office: string): string => (kind === '' ? office : `${kind}\n${office}`)
  test.each<[string, string, string, keyof typeof body, string]>([
    [
      'PRESS RELEASE',
      'Ministry of Economy of the Republic',
      'Foreign trade in January',
      'en',
      'Baku, 13 March 2026 – ',
    ],
    ['', 'Press Service of the Ministry of Economy', 'Foreign trade in January', 'en', 'Baku, 13 March 2026 – '],
    ['MƏTBUAT AÇIQLAMASI', 'İqtisadiyyat Nazirliyi', 'Yanvarda xarici ticarət', 'az', '13 mart 2026. '],
    ['', 'Dövlət Gömrük Komitəsinin mətbuat xidməti', 'Yanvarda xarici ticarət', 'az', '13 mart 2026. '],
    ['Пресс-релиз', 'Министерство экономики', 'Внешняя торговля в январе', 'ru', 'Баку, 13 марта 2026 года. '],
    ['', 'Пресс-служба Министерства экономики', 'Внешняя торговля в январе', 'ru', '13.03.2026. '],
    ['新闻稿', '阿塞拜疆经济部', '1月份对外贸易', 'zh', '2026年3月13日，'],
  ])('%s %s', (kind, office, title, language, dateline) => {
    const text = `${dateline}${body[language]} ${body[language]}`
    const details = { title, publisher: office, published: '2026-03-13', language }
    expect(told(`${letterhead(kind, office)}\n${title}\n${text}`)).toEqual(details)
    expect(told(`${kind === '' ? '' : `${kind}\n`}${title}\n${office}\n${text}`)).toEqual(details)
  })
  test.each<[string, object]>([
    [
      `Ministry of Economy keeps its forecast\n${body.en}`,
      { title: 'Ministry of Economy keeps its forecast', language: 'en' },
    ],
    [
      `Спикер встретился с главой совета\nОб этом сообщает пресс-служба\n${body.ru}`,
      { title: 'Спикер встретился с главой совета', language: 'ru' },
    ],
    [`Press release on trade\n${body.en}`, { title: 'Press release on trade', language: 'en' }],
  ])('an office in a headline is no outlet: %s', (text, details) => expect(told(text)).toEqual(details))
})

test.each<[string, string]>([
  ['Source: Caspian Herald', body.en],
  ['Mənbə: Xəzər Xəbərləri', body.az],
  ['Источник: Вестник Каспия', body.ru],
  ['来源：丝路网', body.zh],
])('the outlet that a line names as the source, above the text and below it: %s', (line, text) => {
  const [, publisher] = line.split(/[:：]\s?/)
  expect(told(`Trade grows\n${line}\n${text}`)).toMatchObject({ title: 'Trade grows', publisher })
  expect(told(`Trade grows\n${text}\n${line}`)).toMatchObject({ title: 'Trade grows', publisher })
})

test.each<[string, string]>([
  ['Caspian Daily\n13 March 2026\nTrade grows', 'Caspian Daily'],
  ['13.03.2026\nTrade grows\nCaspian Daily', 'Caspian Daily'],
  ['2026年3月13日\n新华社\nTrade grows', '新华社'],
  ['Trade grows\n新华社，2026年3月13日', '新华社'],
])('the outlet and the day alone are no title: %s', (head, publisher) =>
  expect(told(`${head}\n${body.en}`)).toMatchObject({ title: 'Trade grows', published: '2026-03-13', publisher }),
)
