/** Verdicts, currencies and readings, as a reader sees them in four languages. */
import { describe, expect, test } from 'vitest'
import type { Code } from '../../../src/data/model/schema.ts'
import { asks, seedApp } from '../../app.ts'

const app = await seedApp()
let chats = 0
/** The lines of an answer above its sources, in a new chat. */
async function lines(text: string, code: Code): Promise<readonly string[]> {
  chats += 1
  const message = await app.respond({ ...asks(text, code), chat: { id: 1000 + chats, kind: 'private' } })
  return message?.text.split('\n\n')[0]?.split('\n') ?? []
}

describe('a claim gets its verdict first', () => {
  test.each<[Code, string, readonly string[]]>([
    [
      'en',
      'Is it true that trade with China was 4.87 billion in 2025?',
      ['✓ Yes: $4.87 billion · China–Azerbaijan turnover, 2025 [1]'],
    ],
    [
      'en',
      'Is it true that trade with China was 5 billion in 2025?',
      ['≈ About right: $4.87 billion · China–Azerbaijan turnover, 2025 [1]'],
    ],
    [
      'en',
      'Is it true that trade with China was 10 billion in 2025?',
      [
        '⚠ Held figures say otherwise: $4.87 billion · China–Azerbaijan turnover, 2025 [1]',
        '$10 billion is about twice as much',
      ],
    ],
    [
      'en',
      'Is it true that it was 5 billion?',
      [
        '≈ About right: $4.87 billion · China–Azerbaijan turnover, 2025 [1]',
        '▲ +30.2% on 2024 [1] · third record year in a row [1]',
      ],
    ],
    [
      'en',
      'did trade with China grow by 50% in 2025?',
      [
        '⚠ Held figures say otherwise: ▲ +30.2% on 2024 · China–Azerbaijan turnover, 2025 [1]',
        '50% is 19.8 percentage points more',
      ],
    ],
    [
      'en',
      'is China our third partner?',
      ['✓ Yes: 3rd · China among Azerbaijan’s partners by turnover, January 2026 [1] [2]'],
    ],
    ['en', 'was 2025 a record?', ['✓ Yes: $4.87 billion · China–Azerbaijan turnover, 2025 [1]']],
    [
      'en',
      'Is it true that exports were 3 billion and imports 4 billion in January 2026?',
      [
        '✗ $3 billion: no, $10.2 million [1] · Azerbaijan’s exports to China',
        '✗ $4 billion: no, $407.7 million [1] · Azerbaijan’s imports from China',
        '$417.8 million · China–Azerbaijan turnover, January 2026 [1]',
      ],
    ],
    [
      'en',
      'has trade with China doubled since 2021?',
      [
        '≈ 2 times: more than that, ▲ 2.74 times (our calculation) [1] [2]',
        '+28.6% a year · China–Azerbaijan turnover, 2021–2025',
      ],
    ],
    [
      'ru',
      'правда ли, что товарооборот с Китаем в 2025 составил 4,9 млрд?',
      ['≈ Примерно так: $4,87 млрд · товарооборот Азербайджана с Китаем, 2025 [1]'],
    ],
    [
      'ru',
      'правда ли, что товарооборот с Китаем в 2025 составил 10 млрд?',
      [
        '⚠ Имеющиеся цифры говорят иное: $4,87 млрд · товарооборот Азербайджана с Китаем, 2025 [1]',
        '$10 млрд — примерно вдвое больше',
      ],
    ],
    [
      'ru',
      'правда, что торговля с Китаем выросла на 50% в 2025?',
      [
        '⚠ Имеющиеся цифры говорят иное: ▲ +30,2% к 2024 году · товарооборот Азербайджана с Китаем, 2025 [1]',
        '50% — на 19,8 процентного пункта больше',
      ],
    ],
    [
      'ru',
      'удвоился ли товарооборот с Китаем с 2021 года?',
      [
        '≈ В 2 раза: даже больше, ▲ в 2,74 раза (наш расчёт) [1] [2]',
        'В среднем +28,6% в год · товарооборот Азербайджана с Китаем, 2021–2025',
      ],
    ],
    [
      'az',
      '2021-ci ildən bəri Çinlə ticarət ikiqat artıb?',
      [
        '≈ 2 dəfə: bundan da çox, ▲ 2,74 dəfə (Karvanın hesablaması) [1] [2]',
        'Orta illik artım: 28,6% · Azərbaycanla Çinin ticarət dövriyyəsi, 2021–2025',
      ],
    ],
    [
      'zh',
      '2021年以来对华贸易翻番了吗？',
      ['≈ 2倍：不止如此，▲ 2.74倍（Karvan测算） [1] [2]', '年均增长28.6% · 中国与阿塞拜疆双边贸易额，2021—2025年'],
    ],
    ['en', 'was 2024 a record?', ['✓ 2024: yes, $3.744 billion [1] · China–Azerbaijan turnover']],
    [
      'en',
      'is it true that 2024 was a record for trade with Turkey?',
      ['? Cannot be told: $7.6 billion · Türkiye–Azerbaijan turnover, 2023'],
    ],
    [
      'az',
      '2025-ci ildə Çinlə ticarət 4,87 milyard dollar olub, düzdür?',
      ['✓ Bəli: 4,87 milyard $ · Azərbaycanla Çinin ticarət dövriyyəsi, 2025 [1]'],
    ],
    [
      'az',
      'düzdürmü ki, 2025-ci ildə Çinlə ticarət 10 milyard olub?',
      [
        '⚠ Bazadakı rəqəmlər bunu təsdiq etmir: 4,87 milyard $ · Azərbaycanla Çinin ticarət dövriyyəsi, 2025 [1]',
        '10 milyard $ bundan təxminən 2 dəfə çoxdur',
      ],
    ],
    [
      'az',
      '2025-ci ildə Çinlə ticarət 5 milyard dollardan çox olub?',
      [
        '⚠ Bazadakı rəqəmlər bunu təsdiq etmir, daha az olub: 4,87 milyard $ · Azərbaycanla Çinin ticarət dövriyyəsi, 2025 [1]',
        '5 milyard $ bundan 3% çoxdur',
      ],
    ],
    ['zh', '2025年对华贸易额是不是49亿美元？', ['≈ 大致属实：48.7亿美元 · 中国与阿塞拜疆双边贸易额，2025年 [1]']],
    [
      'zh',
      '2025年对华贸易额是不是100亿美元？',
      ['⚠ 现有数据与此不符：48.7亿美元 · 中国与阿塞拜疆双边贸易额，2025年 [1]', '100亿美元约为该数的2倍'],
    ],
    [
      'zh',
      '2025年对华贸易增长50%是真的吗？',
      [
        '⚠ 现有数据与此不符：▲ 较2024年增长30.2%（同比） · 中国与阿塞拜疆双边贸易额，2025年 [1]',
        '50%比该数高19.8个百分点',
      ],
    ],
  ])('%s: %s', async (code, text, expected) => {
    expect((await lines(text, code)).slice(0, expected.length)).toEqual(expected)
  })

  test('a claim about what is not held cannot be told', async () => {
    expect((await lines('is it true that trade with Fiji was 5 billion in 2019?', 'en'))[0]).toBe(
      '? Cannot be told. Not held: Fiji–Azerbaijan turnover, 2019.',
    )
  })
  test('no verdict without a claim', async () => {
    expect((await lines('trade with China in 2025', 'en'))[0]).toBe(
      '$4.87 billion · China–Azerbaijan turnover, 2025 [1]',
    )
  })
})

describe('why it came so', () => {
  test.each<[Code, string, string]>([
    ['en', 'why did trade with China grow in 2025?', 'Karvan holds figures, not their causes.'],
    ['ru', 'почему вырос импорт из Китая', 'У Karvan есть цифры, но не их причины.'],
    ['az', 'niyə Çindən idxal artıb', 'Karvanda rəqəmlər var, onların səbəbləri isə yoxdur.'],
    ['zh', '为什么2025年中阿贸易增长', 'Karvan 只有数据，没有原因说明。'],
  ])('is not known: %s, %s', async (code, text, expected) => expect((await lines(text, code))[0]).toBe(expected))

  test.each<[Code, string, string | undefined]>([
    ['en', 'why did trade with China fall in 2025?', '⚠'],
    ['ru', 'почему упал товарооборот с Китаем в 2025', '⚠'],
    ['az', 'niyə Çinlə dövriyyə 2025-də azalıb', '⚠'],
    ['zh', '为什么2025年对华贸易下降', '⚠'],
    ['en', 'why did trade with China grow in 2025?', undefined],
  ])('is not what is taken for granted: %s, %s', async (code, text, expected) => {
    const [, second] = await lines(text, code)
    expect(second?.match(/^[✗⚠]/)?.[0]).toBe(expected)
  })

  test('is known when sources differ', async () =>
    expect(await lines('why do the figures for 2025 differ?', 'en')).not.toContain(
      'Karvan holds figures, not their causes.',
    ))
})

test.each<[Code, string, string]>([
  ['en', 'exports to China by month in 2025', 'Not held: Azerbaijan’s exports to China, by month, 2025.'],
  ['ru', 'экспорт в Китай по месяцам за 2025', 'Нет в базе: экспорт Азербайджана в Китай, по месяцам, 2025.'],
  ['az', '2025-də Çinə ixrac aylar üzrə', 'Bazada yoxdur: Azərbaycanın Çinə ixracı, aylar üzrə, 2025.'],
  ['zh', '2025年按月对华出口', '暂无数据：阿塞拜疆对华出口额，分月，2025年。'],
])('a series that is not held names its months: %s, %s', async (code, text, expected) =>
  expect((await lines(text, code))[0]).toBe(expected),
)

test('"ilk üçlükdə" asks for a rank', async () =>
  expect((await lines('Çin ilk üçlükdədir?', 'az'))[0]).toMatch(/^✓ Bəli: 3-cü/))

test.each<[Code, string, string]>([
  ['en', 'what did Lu Mei say about football', 'No words on that are held.'],
  ['ru', 'что Алиев говорил о войне', 'Высказываний об этом в базе нет.'],
])('no quotation on another subject is given instead: %s, %s', async (code, text, expected) =>
  expect((await lines(text, code))[0]).toBe(expected),
)

describe('a currency', () => {
  test.each<[Code, string, string]>([
    ['en', 'trade with China 2025 in manats', 'Held in US dollars only; Karvan converts nothing.'],
    ['ru', 'товарооборот с Китаем 2025 в юанях', 'Цифра есть только в долларах США; Karvan ничего не пересчитывает.'],
    ['az', 'Çinlə ticarət 2025 avro ilə', 'Rəqəm bazada yalnız ABŞ dolları ilədir; Karvan valyutanı çevirmir.'],
    ['zh', '2025年对华贸易额，以人民币计', '现有数据仅以美元计，Karvan 不做换算。'],
  ])('%s: %s', async (code, text, expected) => expect((await lines(text, code))[1]).toBe(expected))

  test.each<[Code, string, string]>([
    [
      'en',
      'is it true trade with china was 30 billion yuan in 2025',
      '? 30 billion yuan cannot be compared: held in US dollars only, and Karvan converts nothing.',
    ],
    [
      'ru',
      'правда что товарооборот с китаем 30 млрд юаней в 2025?',
      '? С суммой «30 млрд юаней» сравнить нельзя: цифра есть только в долларах США, а Karvan ничего не пересчитывает.',
    ],
    [
      'az',
      '2025-ci ildə Çinlə ticarət 30 milyard yuan olub?',
      '? “30 milyard yuan” ilə müqayisə etmək olmur: rəqəm bazada yalnız ABŞ dolları ilədir, Karvan isə valyutanı çevirmir.',
    ],
    ['zh', '2025年对华贸易额是不是300亿元人民币？', '? 300亿元无法比较：现有数据仅以美元计，Karvan 不做换算。'],
  ])('of a claim, %s: %s', async (code, text, expected) => expect((await lines(text, code))[0]).toBe(expected))

  test('of a list is below the list', async () => {
    expect((await lines('trade with China since 2021 in euros', 'en')).at(-1)).toBe(
      'Held in US dollars only; Karvan converts nothing.',
    )
  })

  test('in which a figure was published comes first', async () => {
    const [first, ...others] = await lines('trade between China and the world in yuan', 'en')
    expect(first).toContain('trillion yuan')
    expect(others.join()).not.toContain('converts nothing')
  })
})

test.each<[Code, string, string]>([
  ['en', '/rank top 100', 'Partners held: 3.'],
  ['ru', '/rank топ 100', 'Партнёров в базе: 3.'],
  ['az', '/rank top 100', 'Bazadakı tərəfdaşların sayı: 3.'],
  ['zh', '/rank top 100', '现有3个贸易伙伴的数据。'],
])('%s: %s says how many there are', async (code, text, expected) => {
  expect(await lines(text, code)).toContain(expected)
  expect(await lines('/rank top 3', code)).not.toContain(expected)
})

describe('/why after a question in the asker’s own words', () => {
  async function why(code: Code, ...turns: readonly string[]): Promise<string | undefined> {
    chats += 1
    const chat = { id: 1000 + chats, kind: 'private' } as const
    const messages = []
    for (const text of [...turns, '/why']) messages.push(await app.respond({ ...asks(text, code), chat }))
    return messages.at(-1)?.text.split('\n\n')[0]?.split('\n').at(-1)
  }
  test.each<[Code, readonly string[], string]>([
    [
      'en',
      ['how much did we export to Turkey last year?'],
      'Read as: “we” → Azerbaijan · “export” → Exports · “Turkey” → Türkiye · “last year” → 2025',
    ],
    ['en', ['trade with Turkey 2024', 'and exports?'], 'Read as: carried over: Türkiye, 2024'],
    [
      'ru',
      ['сколько мы продали в Турцию в прошлом году?'],
      'Прочитано так: «мы» → Азербайджан · «продали» → Экспорт · «Турцию» → Турция · «прошлом году» → 2025',
    ],
    ['ru', ['торговля с Турцией 2024', 'а импорт?'], 'Прочитано так: из прошлого вопроса: Турция, 2024'],
    [
      'az',
      ['keçən il Türkiyə ilə ticarətimiz nə qədər olub?'],
      'Belə oxundu: “keçən il” → 2025 · “ticarətimiz” → Azərbaycan',
    ],
    ['zh', ['去年我们对土耳其出口多少？'], '理解为：“去年” → 2025年 · “我们” → 阿塞拜疆'],
  ])('%s %o: %s', async (code, turns, expected) => expect(await why(code, ...turns)).toBe(expected))

  test('a command shows no reading', async () => {
    expect(await why('en', '/turnover turkey 2024')).not.toContain('Read as')
  })
  test('typed words are inert', async () => {
    const said = await why('en', 'trade with @Turkey /help in 2024, t.me/x')
    expect(said ?? '').not.toMatch(/@Turkey|\/help|t\.me/)
  })
})
