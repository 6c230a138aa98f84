import { describe, expect, test } from 'vitest'
import { fromAddress, toAddress } from '../../../src/answers/address/address.ts'
import { memoryEngine } from '../../../src/data/engine/memory-engine.ts'
import { createApp, type OpenApp } from '../../../src/handlers/app.ts'
import type { InlineReply } from '../../../src/handlers/request/request.ts'
import { languages } from '../../../src/languages/languages.ts'
import type { Card } from '../../../src/writing/inline-card.ts'
import { asks, seedApp } from '../../app.ts'
import { pressEdits, seedEdits, today } from '../../facts.ts'
import { openSeedStore } from '../../store.ts'
import { everyNth } from '../../suite.ts'
import { hostileInTurn } from '../hostile.ts'
import { wrong } from '../wrong.ts'

const app = await seedApp()

/** The address in the id of a card: of its answer, or of the first figure in its sentence. */
const addressIn = (id: string): string => id.replace(/^\+/, '')

async function typed(query: string, languageTag = 'en', offset = '', of: OpenApp = app): Promise<InlineReply> {
  const reply = await of.inline?.({ person: { id: 7, languageTag }, query, offset })
  if (reply === undefined) throw new Error('there is no inline mode')
  return reply
}
const titles = async (query: string, language = 'en'): Promise<readonly string[]> =>
  (await typed(query, language)).cards.map(({ title }) => title)

async function sentence(query: string, language = 'en'): Promise<Card> {
  const [first] = (await typed(query, language)).cards
  if (first === undefined) throw new Error('there is no card')
  return first
}

/** All pages, to the end. */
async function pages(query: string, language = 'en'): Promise<readonly InlineReply[]> {
  const all: InlineReply[] = []
  for (let offset: string | undefined = ''; offset !== undefined; offset = all.at(-1)?.next)
    all.push(await typed(query, language, offset))
  return all
}
const cardsOf = async (query: string, language = 'en'): Promise<readonly Card[]> =>
  (await pages(query, language)).flatMap(({ cards }) => cards)

describe('the asked answer is first, and its neighbours follow', () => {
  test.each([
    ['china 2025', 'en', ['$4.87 billion, 2025', '+30.2% in 2025', '3rd, January 2026', '4th, 2025']],
    [
      'Çin 2025',
      'az',
      ['4,87 milyard $, 2025', '2025-ci ildə +30,2%', '3-cü yer, 2026-cı ilin yanvarı', '4-cü yer, 2025'],
    ],
    ['Китай 2025', 'ru', ['$4,87 млрд, 2025', '+30,2% в 2025 году', '3-е место, январь 2026', '4-е место, 2025']],
    [
      '中国 2025',
      'zh',
      ['48.7亿美元，2025年', '2025年 +30.2%', '阿塞拜疆第三大贸易伙伴，2026年1月', '阿塞拜疆第四大贸易伙伴，2025年'],
    ],
    ['imports from china january 2026', 'en', ['$407.7 million, January 2026']],
    [
      'growth yanvar 2026',
      'az',
      ['2026-cı ilin yanvarında +10,1%', '3-cü yer, 2026-cı ilin yanvarı', '11,81%, 2026-cı ilin yanvarı'],
    ],
    ['рост январь 2026', 'ru', ['+10,1% в январе 2026 года', '3-е место, январь 2026', '11,81%, январь 2026']],
    ['growth 2024 vs 2021', 'en', ['+110% on 2021, 2024']],
    ['/rank', 'en', ['3rd, January 2026']],
    ['growth 2021-2025', 'en', ['+28.6% a year']],
    ['turnover 2021-2025', 'en', ['Turnover · China']],
    ['compare china russia turkey 2025', 'en', ['Turnover · China, Russia, Türkiye, 2025']],
  ])('"%s" in %s', async (query, language, expected) => {
    expect((await titles(query, language)).slice(0, expected.length)).toEqual(expected)
  })

  test('growth, rank, share, exports, imports and a quote, as far as they are held', async () => {
    const kinds = (await cardsOf('china january 2026'))
      .map(({ id }) => fromAddress(id))
      .map(one => `${one?.kind} ${one !== undefined && 'flow' in one ? one.flow : ''}`.trim())
    expect(kinds.slice(0, 8)).toEqual([
      'figure T',
      'growth T',
      'rank T',
      'share T',
      'figure X',
      'figure M',
      'figure B',
      'record T',
    ])
    expect(kinds[8]).toBe('quote')
  })

  test.each([
    ['record', 'en', 'Record year: $4.87 billion, 2025'],
    ['record', 'az', 'Rekord il: 4,87 milyard $, 2025'],
    ['record', 'ru', 'Рекордный год: $4,87 млрд, 2025'],
    ['record', 'zh', '历史最高年份：48.7亿美元，2025年'],
    ['record least china', 'en', 'Lowest year held: $1.3 billion, 2017'],
    ['fastest growth china', 'en', 'Fastest growth held: ▲ +43.5%, 2023'],
    ['exports record', 'ru', 'Рекордный год: $38,1 млрд, 2022'],
    ['exports record china', 'ru', '$19,7 млн, 2024'],
    ['record georgia', 'en', '$1.1 billion, 2018'],
    ['/rank top 5', 'en', 'Top partners, January–October 2020'],
    ['/rank top 5', 'az', 'Ən böyük tərəfdaşlar, 2020-ci ilin yanvar–oktyabrı'],
    ['/rank top 5', 'ru', 'Крупнейшие партнёры, январь–октябрь 2020'],
    ['/rank top 5', 'zh', '最大贸易伙伴，2020年1—10月'],
    ['/rank top 5 2020', 'en', 'Azerbaijan’s partners by turnover, 2020'],
  ])('a title says what is shown, and of when: "%s" in %s', async (query, language, expected) => {
    expect((await titles(query, language))[0]).toBe(expected)
  })

  test.each(['exports china', 'georgia', 'Грузия экспорт'])(
    'what tells of no record is not offered beside "%s"',
    async query => {
      expect((await typed(query)).cards.filter(({ id }) => id.startsWith('1o'))).toEqual([])
    },
  )

  test('a card says what its figure is of, and who says so', async () => {
    const [card] = (await typed('china 2025')).cards
    expect(card?.description).toBe('China–Azerbaijan turnover · Ambassador Lu Mei, Report, 13 Mar 2026')
  })
})

test.each([
  ['China is our third partner for the first time', 'en', '✓ Yes: 3rd · China', '3rd, January 2026'],
  ['впервые товарооборот с Китаем превысил 4 млрд долларов', 'ru', '✓ Да: $4,87 млрд', '$4,87 млрд, 2025'],
  ['Çin ilk dəfə üçüncü ticarət tərəfdaşımız olub', 'az', '✓ Bəli: 3-cü yer', '3-cü yer, 2026-cı ilin yanvarı'],
  ['2025年对华贸易额首次突破40亿美元', 'zh', '✓ 属实：48.7亿美元', '48.7亿美元，2025年'],
  ['trade with China was 6 billion in 2025', 'en', '✗ No: $4.87 billion', '$4.87 billion, 2025'],
])('a claim gets its verdict, then its figures: "%s"', async (query, language, verdict, figure) => {
  const { cards } = await typed(query, language, '', await seedApp(today, seedEdits))
  const [first = '', second] = cards.map(({ title }) => title)
  expect(first.slice(0, verdict.length)).toBe(verdict)
  expect(second).toBe(figure)
})

describe('the language', () => {
  test.each([
    ['of the client', 'china 2025', 'ru', '$4,87 млрд, 2025'],
    ['of the letters, whatever the client', 'Китай 2025', 'en', '$4,87 млрд, 2025'],
    ['the configured one for a client of another', 'china 2025', 'fr', '$4.87 billion, 2025'],
    ['the configured one for a client without', 'china 2025', '', '$4.87 billion, 2025'],
  ])('is that %s', async (_, query, language, title) => expect((await titles(query, language))[0]).toBe(title))

  test('is the one that the person has chosen, before all others', async () => {
    const own = await seedApp()
    await own.respond(asks('/lang zh'))
    expect((await typed('china 2025', 'ru', '', own)).cards[0]?.title).toBe('48.7亿美元，2025年')
  })
})

describe('the empty query', () => {
  test('F1 a stranger gets the newest figure, and what one may begin with', async () => {
    const starters = [
      ...['$417.8 million, January 2026', '+10.1% in January 2026', '3rd, January 2026'],
      ...['Record year: $4.87 billion, 2025', 'Top partners, January–October 2020'],
    ]
    expect((await titles('')).slice(0, 5)).toEqual(starters)
    expect((await titles('   ')).slice(0, 5)).toEqual(starters)
  })

  test('gives the three questions asked last, then the newest figure; and is not cached', async () => {
    const own = await seedApp()
    for (const text of ['/turnover 2021', '/exports 2026-01', '/growth 2025', '/rank']) await own.respond(asks(text))
    const { cards, cacheSeconds } = await typed('', 'en', '', own)
    expect(cards.slice(0, 4).map(({ id }) => id)).toEqual([
      ...['1rT-AZE-CHN-2025', '1gT-AZE-CHN-2025-2024', '1fX-AZE-CHN-202601'],
      '1fT-AZE-CHN-202601',
    ])
    expect(cacheSeconds).toBe(0)
  })

  test('another person sees nothing of them', async () => {
    const own = await seedApp()
    await own.respond({ ...asks('/turnover 2021'), chat: { id: 8, kind: 'private' }, person: { id: 8 } })
    expect((await typed('', 'en', '', own)).cards.map(({ id }) => id)).toEqual(
      (await typed('')).cards.map(({ id }) => id),
    )
  })
})

describe('a sentence with places for figures', () => {
  const asked = 'Trade reached +2025+, up +growth 2025+.'

  test('is finished, its figures lead to their sources, and these are named under it', async () => {
    const { title, description, message } = await sentence(asked)
    expect(title).toBe('Trade reached $4.87 billion, up 30.2%.')
    expect(description).toBe('Turnover · China, 2025; Growth · China, 2025')
    expect(message.text).toBe(`${title}\n\nChina–Azerbaijan turnover, 2025 · Ambassador Lu Mei, Report, 13 Mar 2026`)
    const links = message.entities.flatMap(one =>
      one.type === 'text_link'
        ? [[message.text.slice(one.offset, one.offset + one.length), new URL(one.url).host]]
        : [],
    )
    expect(links).toEqual([
      ['$4.87 billion', 'report.az'],
      ['30.2%', 'report.az'],
      ['Report', 'report.az'],
    ])
  })

  test('the cards of its figures follow it', async () => {
    expect((await titles(asked)).slice(1)).toEqual(['$4.87 billion, 2025', '+30.2% in 2025'])
  })

  test.each([
    ['Dövriyyə +2025+ oldu.', 'az', 'Dövriyyə 4,87 milyard $ oldu.'],
    ['Оборот +2025+, рост +рост 2025+', 'ru', 'Оборот $4,87 млрд, рост 30,2%'],
    ['贸易额 +2025+。', 'zh', '贸易额 48.7亿美元。'],
    ['China is +rank+ of all', 'en', 'China is 3rd of all'],
    ['with +turkey 2025+ more', 'en', undefined],
    ['full-width ＋2025＋', 'en', 'full-width $4.87 billion'],
    ['a + b, +2025+ and C++', 'en', 'a + b, $4.87 billion and C++'],
    ['half typed +2025+ and +gro', 'en', 'half typed $4.87 billion and +gro'],
  ])('"%s" in %s', async (query, language, expected) => {
    const { title } = await sentence(query, language)
    if (expected === undefined) expect(title).toMatch(/^with \$[\d.]+ billion more$/)
    else expect(title).toBe(expected)
  })

  test.each([
    ['Trade with Turkey reached +2024+ last year', 'en', 'Trade with Turkey reached about $8 billion last year'],
    ['Exports to China were +2024+', 'en', 'Exports to China were $19.7 million'],
    ['In 2025 trade was +turnover+, China is +rank+', 'en', 'In 2025 trade was $4.87 billion, China is 4th'],
    ['Торговля с Турцией в 2024 году — +оборот+', 'ru', 'Торговля с Турцией в 2024 году — около $8 млрд'],
    ['Türkiyə ilə ticarət 2024-cü ildə +dövriyyə+', 'az', 'Türkiyə ilə ticarət 2024-cü ildə təxminən 8 milyard $'],
    ['2024年与土耳其的贸易额为+贸易额+', 'zh', '2024年与土耳其的贸易额为约80亿美元'],
    ['Azerbaijan’s turnover reached +2025+', 'en', 'Azerbaijan’s turnover reached $49.423 billion'],
    ['Our trade reached +2025+', 'en', 'Our trade reached $4.87 billion'],
  ])('the words before a place name what it leaves out: "%s" in %s', async (query, language, expected) =>
    expect((await sentence(query, language)).title).toBe(expected),
  )

  test.each([
    ['в 2025 +2025+ (+рост+)', 'ru', 'в 2025 $4,87 млрд (30,2%)'],
    ['+turkey 2024+, then +2025+', 'en', 'about $8 billion, then $7 billion'],
    ['+china 2025+, rank +rank+', 'en', '$4.87 billion, rank 4th'],
    ['China +2025+, Turkey +2025+', 'en', 'China $4.87 billion, Turkey $7 billion'],
    ['Trade with Turkey: +china 2025+ is China’s', 'en', 'Trade with Turkey: $4.87 billion is China’s'],
    ['It was +2025+, and is now +turnover+', 'en', 'It was $4.87 billion, and is now $417.8 million'],
  ])(
    'the placeholder before does too, and its own words take precedence: "%s" in %s',
    async (query, language, expected) => expect((await sentence(query, language)).title).toBe(expected),
  )

  test.each([
    ['Trade reached +turnover turkey 2025+, +growth 2025+ more', 'Trade reached $7 billion, +growth 2025+ more'],
    ['+turkey 2024+ and rank +rank+', 'about $8 billion and rank +rank+'],
    ['+exports china 2024+, growth +growth+', '$19.7 million, growth +growth+'],
    ['Trade with Atlantis was +2024+, with China +2025+', 'Trade with Atlantis was +2024+, with China $4.87 billion'],
    [
      'Trade with Trukey was +2024+, China’s +china 2025+',
      'Trade with Trukey was about $8 billion, China’s $4.87 billion',
    ],
    ['Together with inflation, trade was +2025+', 'Together with inflation, trade was $4.87 billion'],
    ['It was +2025+, and in 2027 +turnover+', 'It was $4.87 billion, and in 2027 +turnover+'],
  ])('no figure of another country or time is used instead: "%s"', async (query, expected) =>
    expect((await sentence(query)).title).toBe(expected),
  )

  test.each([
    ['She said +quote+ of +2025+', '+quote+'],
    ['It was +5 billion+, not +2025+', '+5 billion+'],
    ['It was +30%+ of +2025+', '+30%+'],
    ['It was +growth foo+ on +2025+', '+growth foo+'],
    ['It was +hello+ and +2025+', '+hello+'],
  ])('what asks for no figure becomes none: "%s"', async (query, left) => {
    const { title, description } = await sentence(query)
    expect(title).toBe(query.replace('+2025+', '$4.87 billion'))
    expect(description).toBe(`Not understood, left as it is: ${left}. Turnover · China, 2025`)
  })

  test.each([
    ['a deficit of +balance january 2026+', 'en', 'a deficit of $397.5 million'],
    ['The trade balance was +balance january 2026+', 'en', 'The trade balance was −$397.5 million'],
    ['дефицит +баланс январь 2026+', 'ru', 'дефицит $397,5 млн'],
    ['Total trade fell +growth world january 2026+', 'en', 'Total trade fell 30.5%'],
    ['down +growth world january 2026+, though', 'en', 'down 30.5%, though'],
    ['a +growth world january 2026+ drop', 'en', 'a 30.5% drop'],
    ['Growth fell to +growth world january 2026+', 'en', 'Growth fell to −30.5%'],
    ['After the fall, growth was +growth world january 2026+', 'en', 'After the fall, growth was −30.5%'],
    ['Growth slowed: +growth world january 2026+', 'en', 'Growth slowed: −30.5%'],
    ['Trade fell +growth 2025+', 'en', 'Trade fell +30.2%'],
    ['up +growth 2025+', 'en', 'up 30.2%'],
    ['Товарооборот снизился на +рост мир январь 2026+', 'ru', 'Товарооборот снизился на 30,5%'],
    ['Рост упал до +рост мир январь 2026+', 'ru', 'Рост упал до −30,5%'],
    ['Dövriyyə +artım dünya yanvar 2026+ azaldı', 'az', 'Dövriyyə 30,5% azaldı'],
    ['Artım +artım dünya yanvar 2026+-ə düşdü', 'az', 'Artım −30,5%-ə düşdü'],
    ['贸易总额下降了+增长 世界 2026年1月+', 'zh', '贸易总额下降了30.5%'],
    ['增速降至+增长 世界 2026年1月+', 'zh', '增速降至−30.5%'],
  ])(
    'what is said to have fallen, or to be a deficit, has no minus besides: "%s" in %s',
    async (query, language, expected) => expect((await sentence(query, language)).title).toBe(expected),
  )

  test('a placeholder that was not understood or has no figure stays, and the card says so', async () => {
    const { title, description, message } = await sentence('It was +2025+, not +foo bar+ or +exports 1999+.')
    expect(title).toBe('It was $4.87 billion, not +foo bar+ or +exports 1999+.')
    expect(description).toBe(
      'Not understood, left as it is: +foo bar+. Not held: Exports · China, 1999. Turnover · China, 2025',
    )
    expect(message.text).toContain(title)
  })

  test.each([
    ['+turkey 2024+, growth +growth+', 'en', 'Not held: Growth · Türkiye, 2024.'],
    ['+Türkiyə 2024+, artım +artım+', 'az', 'Bazada yoxdur: Artım · Türkiyə, 2024.'],
    ['+Турция 2024+, рост +рост+', 'ru', 'Нет в базе: Рост · Турция, 2024.'],
    ['+土耳其 2024+，增长 +增长+', 'zh', '暂无数据：增长 · 土耳其，2024年。'],
  ])('what is not held is named, and opened by the button over the cards: "%s"', async (query, language, expected) => {
    const { cards, button } = await typed(query, language)
    expect(cards[0]?.description.startsWith(`${expected} `)).toBe(true)
    expect(button).toEqual({ label: expected, payload: '1gT-AZE-TUR-2024' })
  })

  test.each([
    ['+imports 2024+', 'Not held: Imports · China, 2024.', '1fM-AZE-CHN-2024', '$743.7 million, Q1 2024'],
    ['up +growth 2020+', 'Not held: Growth · China, 2020.', '1gT-AZE-CHN-2020', '+20.7% in 2022'],
  ])('without a held figure, the nearest ones: "%s"', async (query, label, payload, nearest) => {
    const { cards, button } = await typed(query)
    expect(button).toEqual({ label, payload })
    expect(cards[0]?.title).toBe(nearest)
  })

  test('what Karvan worked out itself is in italics, with the formula and the sources of both', async () => {
    const { message } = await sentence('up +growth 2024 vs 2021+')
    expect(message.text).toContain(
      'China–Azerbaijan turnover, 2024 (our calculation: 3.744 ÷ 1.78 − 1) · President Aliyev',
    )
    const [first] = message.entities
    expect(first).toEqual({ type: 'italic', offset: 3, length: 4 })
  })

  test.each(['1+1+2', 'C++ and C++', '+hello+', '+ 2025 +', '++', '+++++'])('"%s" is none', async query => {
    expect((await typed(query)).cards.filter(({ id }) => id.startsWith('+'))).toEqual([])
  })
})

test.each([
  ['exports to Türkiye 2024 as csv', 'en', 'Files are sent only in a chat with me: ask there.'],
  ['экспорт в Турцию 2024 в эксель', 'ru', 'Файлы я присылаю только в чате со мной: спросите там.'],
])('a file cannot be sent from here, says the button over the cards: "%s"', async (query, language, label) => {
  const { cards, button } = await typed(query, language)
  expect(cards.length).toBeGreaterThan(0)
  expect(button).toEqual({ label, payload: '1fX-AZE-TUR-2024' })
})

describe('F1 nonsense gets no card, and the button to the bot', () => {
  test.each(['asdf qwer', '🤔', '....', 'weather in baku tomorrow', '/nonsense'])('"%s"', async query => {
    const { cards, button } = await typed(query)
    expect(cards).toEqual([])
    expect(button).toEqual({ label: 'Open the bot', payload: toAddress({ kind: 'page', page: 'start' }) })
  })

  test.each([
    ['help', '1p-help'],
    ['hello', '1p-help'],
    ['exports to fiji 1999', '1fX-AZE-FJI-1999'],
  ])('"%s" has its place in the chat with the bot', async (query, payload) => {
    expect((await typed(query)).button?.payload).toBe(payload)
  })

  test('for a figure that is not held, the nearest held one', async () => {
    const { cards, button } = await typed('exports 2025')
    expect(cards.map(({ title }) => title)).toContain('$10.2 million, January 2026')
    expect(button).toEqual({ label: 'Not held: Exports · China, 2025.', payload: '1fX-AZE-CHN-2025' })
  })

  test.each([
    ['az', 'Botu aç'],
    ['ru', 'Открыть бота'],
    ['zh', '打开机器人'],
  ])('in %s', async (language, label) => expect((await typed('asdf', language)).button?.label).toBe(label))
})

describe('F2 pages', () => {
  test('go on to the end, no card twice, fifty at most on each', async () => {
    const all = await pages('china 2025')
    const ids = all.flatMap(({ cards }) => cards.map(({ id }) => id))
    expect(all.length).toBeGreaterThan(1)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { cards, next = '' } of all) {
      expect(cards.length).toBeLessThanOrEqual(50)
      expect(Buffer.byteLength(next)).toBeLessThanOrEqual(64)
    }
    expect(await pages('china 2025')).toEqual(all)
  })

  test('of a sentence begin with it, once', async () => {
    expect((await cardsOf('in +2025+ and +2024+')).map(({ id }) => id)).toEqual([
      '+1fT-AZE-CHN-2025',
      '1fT-AZE-CHN-2025',
      '1fT-AZE-CHN-2024',
    ])
  })

  test.each(['x', '-1', '0', '1e3', '99999999', '9999', '20; DROP', '٢٠'])(
    'an offset of somebody else, "%s", leads nowhere',
    async offset => {
      expect(await typed('china 2025', 'en', offset)).toMatchObject({ cards: [] })
    },
  )
})

describe('F3 how long the cards may be kept', () => {
  test('is short, shorter soon after the data has changed, and not at all for the empty query', async () => {
    const clock = { ms: Date.UTC(2026, 10, 24, 12) }
    const store = await openSeedStore(memoryEngine(pressEdits))
    const pair = { reporter: 'AZE', partner: 'CHN' }
    const own = createApp({
      store,
      pair,
      language: 'en',
      now: () => new Date(clock.ms),
      dayOf: () => '2026-11-24',
      bot: '@karvan_bot',
    })
    const seconds = async (query: string) => (await typed(query, 'en', '', own)).cacheSeconds
    expect(await seconds('china 2025')).toBe(5)
    clock.ms += 11 * 60_000
    expect(await seconds('china 2025')).toBe(60)
    expect(await seconds('')).toBe(0)
    await store.change({ do: 'withdraw', id: 'xb0y01j7pe', why: 'A test' }, 7, new Date(clock.ms))
    expect(await seconds('china 2025')).toBe(5)
  })
})

const queries = [
  '',
  'china 2025',
  'growth',
  'rank',
  '/rank top 5',
  'record',
  'quote belt and road',
  'why 2022',
  'sources 2025',
  'cite 2025 apa',
  'project',
  'compare china russia 2025',
  'up +growth 2024 vs 2021+ to +2025+, place +rank+, share +share+ in +2016+ and +2017+ and +2018+',
]
const all = await Promise.all(
  languages.flatMap(({ code }) => queries.map(async query => ({ query, code, cards: await cardsOf(query, code) }))),
)
const everyCard = all.flatMap(({ query, code, cards }) =>
  cards.map(card => [`${code} "${query}" ${card.id}`, card] as const),
)

test('every card’s id leads back to its question, in 64 bytes', () => {
  expect(everyCard.length).toBeGreaterThan(250)
  const bad = everyCard.filter(([, { id }]) => {
    const question = fromAddress(addressIn(id))
    return question === undefined || toAddress(question) !== addressIn(id) || Buffer.byteLength(id) > 64
  })
  expect(bad.map(([name]) => name)).toEqual([])
})

test('every card’s id opens the same figure in the chat with the bot', async () => {
  for (const { id, title } of (await typed('china 2025')).cards.slice(0, 3)) {
    const said = await app.respond(asks(`/start ${id}`))
    expect(said?.text).toContain(title.split(/, | in /)[0])
  }
})

test('F4 every card is complete: figure, unit, period, source, in five lines', () => {
  const bad = everyCard.flatMap(([name, { id, title, description, message }]) => {
    const lines = message.text.split('\n').filter(one => one !== '')
    const isLinked = message.entities.some(({ type }) => type === 'text_link')
    // A citation is one long line, and a project tells its opening.
    const isExempt = /^1[bij]/.test(id)
    return [
      ...wrong(message).map(what => `${name} ${what}`),
      ...(lines.length > 5 ? [`${name} has ${lines.length} lines`] : []),
      ...([...message.text].length > 600 && !isExempt ? [`${name} is long`] : []),
      ...(isLinked || isExempt ? [] : [`${name} names no source`]),
      ...(title === '' || [...title].length > 120 || [...description].length > 160 ? [`${name} has a bad face`] : []),
      ...(/\n/.test(title + description) ? [`${name} has a broken face`] : []),
    ]
  })
  expect(bad.slice(0, 5)).toEqual([])
})

test('F4 nothing of the person is in what is inserted', async () => {
  const own = await seedApp()
  await own.respond(asks('/turnover 2021'))
  const [card] = (await typed('', 'en', '', own)).cards
  const [same] = (await typed('turnover 2021')).cards
  expect(card).toEqual(same)
})

describe('F6 any query', () => {
  test.each(languages.map(({ code }, turn) => [code, turn] as const))('a hostile one, in %s', async (code, turn) => {
    const bad: string[] = []
    const texts = hostileInTurn(
      turn,
      it => it,
      it => `+${it}+`,
      it => `china ${it} 2025`,
      it => `Trade +2025+ ${it}`,
    )
    for (const text of everyNth(3, texts)) {
      for (const { id, title, message } of (await typed(text, code)).cards) {
        // The card of a verdict has no address: "china … $ 2025" claims an amount.
        const isAddressed = id === 'check' || fromAddress(addressIn(id)) !== undefined
        if (title === '' || !isAddressed || message.text.length > 4096) bad.push(text)
        // A sentence card quotes the typed text, which may contain anything.
        if (!id.startsWith('+')) bad.push(...wrong(message).map(what => `${JSON.stringify(text.slice(0, 60))} ${what}`))
      }
    }
    expect(bad.slice(0, 5)).toEqual([])
  })

  test('of more than 256 characters is cut', async () => {
    const cut = await typed(`china 2025 ${' '.repeat(245)}turkey 2019`)
    expect(cut.cards.map(({ id }) => id)).toEqual((await typed('china 2025')).cards.map(({ id }) => id))
  })

  test('no halves of characters and nothing that turns text round comes back', async () => {
    const { message } = await sentence('Trade \uD83D \u202E was\u0000 +2025+')
    expect(message.text).toMatch(/^Trade � {2}was {2}\$4.87 billion\n/)
  })
})

test('nothing is written and nothing counted', async () => {
  const store = await openSeedStore(memoryEngine(pressEdits))
  const before = (await store.facts()).version
  const own = createApp({
    store,
    pair: { reporter: 'AZE', partner: 'CHN' },
    language: 'en',
    now: () => new Date('2026-11-24'),
    dayOf: () => '2026-11-24',
    bot: '@karvan_bot',
  })
  const told = await own.inline?.({ person: { id: 7 }, query: 'exports 1999', offset: '' })
  expect(told?.cards).toBeDefined()
  expect((await store.facts()).version).toBe(before)
  expect(store.usage.read()).toEqual({ days: [], gaps: [] })
})
