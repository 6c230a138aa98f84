/** /check: every way to a checked post, and the language, the length and the buttons of its answer. */
import { describe, expect, test } from 'vitest'
import type { Code } from '../../src/data/model/schema.ts'
import type { Request } from '../../src/handlers/request/request.ts'
import { admin, asks, seedApp } from '../app.ts'
import { seedEdits, today } from '../facts.ts'

const app = await seedApp(today, seedEdits)
const post = 'In 2025 trade with China reached $4.87 billion, up 30.2%.'
const wrong = 'In 2025 trade with China reached $5.87 billion, up 30.2%.'
const at = Date.parse('2026-03-13T12:00:00Z')
const replied = (text: string | undefined, writtenAt = at): Pick<Request, 'post'> => ({
  post: { message: 5, writtenAt, ...(text !== undefined && { text }) },
})
const inGroup = (text: string, more: Partial<Request> = {}): Request => ({
  chat: { id: -100, kind: 'group' },
  person: { id: 9 },
  addressed: true,
  text,
  message: 20,
  ...more,
})
const passedOn = (text: string, language: Code = 'en', writtenAt = at): Request => ({
  ...asks(text, language),
  passedOn: true,
  message: 6,
  post: { text, message: 6, writtenAt },
})
const first = async (request: Request, of = app): Promise<string | undefined> =>
  (await of.respond(request))?.text.split('\n')[0]

describe('ways in', () => {
  test.each<[string, Request]>([
    ['/check with the text', asks(`/check ${post}`)],
    ['an alias in Cyrillic', asks(`/проверь ${post}`)],
    ['/check in reply to a post', { ...asks('/check'), ...replied(post) }],
    ['a word in reply to a post', { ...asks('check this'), ...replied(post) }],
    ['a post that is passed on', passedOn(post)],
    ['a statement of two figures', asks(post)],
    ['/check in reply to a post of a group', inGroup('/check', { ...replied(post), addressed: false })],
    ['a question in reply to a post of a group', inGroup('is this true?', replied(post))],
    ['a statement that names the bot in a group', inGroup(post)],
  ])('%s', async (_, request) => expect(await first(request)).toBe('2 of 2 claims hold'))

  test.each<[string, Code, string, string]>([
    ['/turnover 2025', 'en', 'This is my own answer', 'Turnover · China, 2025'],
    ['/exports russia 2024', 'ru', 'Это мой собственный ответ', 'Экспорт · Россия, 2024'],
    ['/rank', 'en', 'This is my own answer', 'Rank · China, January 2026'],
    ['/exports italy 2024', 'az', 'Bu, mənim öz cavabımdır', '2024'],
    ['/imports 2025', 'zh', '这是我自己的回答', '2025'],
    ['/help', 'en', 'This is my own answer', ''],
  ])(
    'an answer of the bot that is passed on is not checked, and can be asked again: %s',
    async (asked, code, said, label) => {
      const of = await seedApp(today, seedEdits)
      const text = (await of.respond(asks(asked, code)))?.text ?? ''
      const request = passedOn(text, code)
      const message = await of.respond({ ...request, post: { message: 6, writtenAt: at, text, isOurs: true } })
      expect(message?.text).toContain(said)
      expect(
        message?.buttons
          .flat()
          .map(it => it.label)
          .join(),
      ).toContain(label)
    },
  )

  test.each<[string, string]>([
    ['проверь', 'Верны 2 из 2 утверждений'],
    ['это правда?', 'Верны 2 из 2 утверждений'],
    ['yoxla', '2 iddiadan 2-si doğrudur'],
    ['Bu doğrudur?', '2 iddiadan 2-si doğrudur'],
    ['查一下', '2项说法中2项属实'],
    ['这是真的吗？', '2项说法中2项属实'],
  ])('"%s" in a group is answered in its language', async (text, expected) =>
    expect(await first(inGroup(text, replied(post)))).toBe(expected),
  )

  test.each(['check this', 'проверь', 'yoxla', '核实一下'])(
    '"%s" in a group, in reply to nothing, says how',
    async text => expect(await first(inGroup(text), await seedApp())).toContain('/check'),
  )

  test.each<[string, string]>([
    ['/check please', '2 of 2 claims hold'],
    ['/check это правда?', 'Верны 2 из 2 утверждений'],
    ['/check in Russian', 'Верны 2 из 2 утверждений'],
    ['/check zəhmət olmasa', '2 iddiadan 2-si doğrudur'],
    ['/check 请核实', '2项说法中2项属实'],
    ['fact check please', '2 of 2 claims hold'],
    ['hi, can you check this?', '2 of 2 claims hold'],
    ['hello, is this true?', '2 of 2 claims hold'],
    ['привет, можешь проверить?', 'Верны 2 из 2 утверждений'],
    ['salam, bunu yoxlaya bilərsən?', '2 iddiadan 2-si doğrudur'],
    ['你好，能核实一下吗？', '2项说法中2项属实'],
    ['is this true? I doubt it', '2 of 2 claims hold'],
    ['проверь, пожалуйста, а то не верится', 'Верны 2 из 2 утверждений'],
    ['yalandır?', '2 iddiadan 2-si doğrudur'],
    ['bu yalandır, elə deyil?', '2 iddiadan 2-si doğrudur'],
    ['帮我核实一下这条消息', '2项说法中2项属实'],
  ])('a wish with other words in reply to a post of a group: %s', async (text, expected) =>
    expect(await first(inGroup(text, replied(post)))).toBe(expected),
  )

  test.each<[string, string]>([
    ['Is it true that exports to Italy grew in 2024?', 'exports to Italy'],
    ['/check In 2025 trade with China reached $5.87 billion.', 'The claim does not hold'],
  ])('a reply that claims something itself is about that: %s', async (text, expected) =>
    expect(await first(inGroup(text, replied(post)))).toContain(expected),
  )

  test('the answer replies to the post', async () => {
    expect(await app.respond(inGroup('is this true?', replied(post)))).toMatchObject({ replyTo: 5 })
    expect(await app.respond(passedOn(post))).toMatchObject({ replyTo: 6 })
    expect(await app.respond({ ...asks(`/check ${post}`), message: 7 })).toMatchObject({ replyTo: 7 })
  })

  test.each<[string, Request, string]>([
    ['/check alone', asks('/check'), 'Send /check with a text'],
    [
      'a doubt before any answer',
      { ...asks('is this true?'), chat: { id: 71, kind: 'private' } },
      'Send /check with a text',
    ],
    ...[
      'hi, can you check this?',
      'привет, можешь проверить?',
      'salam, bunu yoxlaya bilərsən?',
      '你好，能核实一下吗？',
    ].map((text, at): [string, Request, string] => [
      text,
      { ...asks(text), chat: { id: 72 + at, kind: 'private' } },
      '/check',
    ]),
    ['/check in reply to a picture', { ...asks('/check'), ...replied(undefined) }, 'I find no text in it'],
    [
      'a table of ours that is passed on',
      { ...asks(undefined), post: { message: 5, writtenAt: at, isOurs: true }, passedOn: true },
      'This is my own answer',
    ],
    ['a picture that is passed on', { ...asks(undefined), ...replied(undefined), passedOn: true }, 'I find no text'],
    ['a text without claims', asks('/check The weather is fine today.'), 'It claims nothing about trade'],
  ])('%s gets one sentence and a way on', async (_, request, expected) => {
    const message = await app.respond(request)
    expect(message?.text).toContain(expected)
    expect(message?.text.split('\n').length).toBeLessThan(3)
  })

  test.each<[string, Code, string]>([
    ['Russia may become our largest partner', 'en', 'not read'],
    ['Россия может стать крупнейшим партнёром Азербайджана', 'ru', 'не прочитано'],
    ['Rusiya ən böyük tərəfdaş ola bilər', 'az', 'oxunmadı'],
    ['俄罗斯可能成为阿塞拜疆最大的贸易伙伴', 'zh', '未读'],
  ])('a place that is only possible is listed as not read: %s', async (text, code, words) => {
    const { text: said = '' } = (await app.respond(asks(`/check ${text}`, code))) ?? {}
    expect(said.split('\n')[1]).toBe(`? ${said.split('\n')[1]?.slice(2)}`)
    expect(said.split('\n')[1]).toContain(words)
  })

  test.each<[string, Code]>([
    ['is this true?', 'en'],
    ['это правда?', 'ru'],
    ['bu doğrudur?', 'az'],
    ['这是真的吗？', 'zh'],
  ])('"%s" below a picture or a file is about that, not about the answer before', async (text, code) => {
    const of = await seedApp(today, seedEdits)
    await of.respond(asks('trade with Turkey 2024', code))
    const alone = await of.respond(asks(text, code))
    const file = { id: 'F1', name: 'report.pdf' }
    for (const more of [{ hasPicture: true as const }, { file }]) {
      const below = await of.respond({ ...asks(text, code), ...more })
      expect(below?.text).not.toBe(alone?.text)
      expect(below?.text.split('\n')).toHaveLength(1)
      expect(below?.text).toBe((await of.respond({ ...asks('/check', code), ...more }))?.text)
    }
  })

  test('talk in a group that does not address the bot gets no answer', async () => {
    expect(await app.respond(inGroup('is this true?', { ...replied(post), addressed: false }))).toBeUndefined()
    expect(await app.respond(inGroup(post, { addressed: false }))).toBeUndefined()
  })
})

test.each<[string, Code]>([
  ['Is it true that trade with China was $5 billion in 2025 and grew by 30%?', 'en'],
  ['How much was trade with China in 2025, $4.87 billion or $5 billion?', 'en'],
  ['trade with China 2025', 'en'],
  ['I heard trade with China was $4.87 billion in 2025. Is that true?', 'en'],
  ['Was trade with China more in 2025, $4.87 billion, or in 2024, $3.74 billion?', 'en'],
  ['Правда ли, что в 2025 году торговля с Китаем выросла на 30,2% до 4,87 млрд долларов?', 'ru'],
])('a question stays a question: %s', async (text, code) =>
  expect(await first(asks(text, code))).not.toMatch(/claims? hold|утверждени/),
)

describe('a post that is passed on', () => {
  test.each<[string, Code, string]>([
    ['Trade with China is going great, Azerbaijan should be proud!', 'en', 'It claims nothing about trade'],
    ['trade with China 2025', 'en', 'It claims nothing about trade'],
    ['Торговля с Китаем идёт отлично!', 'ru', 'Утверждений о торговле, которые можно проверить, здесь нет'],
    ['Çinlə ticarət əla gedir!', 'az', 'Burada ticarət haqqında yoxlaya biləcəyim iddia yoxdur'],
    ['对华贸易好极了！', 'zh', '这里没有可以核对的贸易说法'],
  ])('without a claim gets no figure: %s', async (text, code, expected) => {
    const message = await app.respond(passedOn(text, code))
    expect(message?.text).toContain(expected)
    expect(message?.text).not.toMatch(/\d/)
  })

  test.each<[string, Code, string]>([
    [`${post} What next?`, 'en', '2 of 2 claims hold'],
    ['В 2025 году торговля с Китаем достигла 4,87 млрд долларов. Что дальше?', 'ru', 'Утверждение верно'],
    ['2025-ci ildə Çinlə ticarət 4,87 milyard dollara çatıb. Bəs sonra?', 'az', 'İddia doğrudur'],
    ['2025年中阿贸易额达48.7亿美元。接下来呢？', 'zh', '该说法属实'],
  ])('that ends in a question is checked: %s', async (text, code, expected) =>
    expect(await first(passedOn(text, code))).toBe(expected),
  )

  test.each<[string, Code, string]>([
    [
      'Trade with China fell by 30.2% in 2025. By 2030 it is expected to reach $10 billion.',
      'en',
      'None of the 2 claims is confirmed, 1 does not hold',
    ],
    [
      'В 2025 году товарооборот с Китаем упал на 30,2%. Ожидается, что к 2030 году он достигнет 10 млрд долларов.',
      'ru',
      'Ни одно из 2 утверждений не подтвердилось, неверно 1',
    ],
    [
      '2025-ci ildə Çinlə ticarət 30,2% azalıb. Ticarətin 2030-cu ildə 10 milyard dollara çatacağı gözlənilir.',
      'az',
      '2 iddiadan heç biri təsdiqlənmir, 1-i doğru deyil',
    ],
    ['2025年，阿塞拜疆与中国贸易额下降30.2%。预计到2030年将达到100亿美元。', 'zh', '2项说法均未得到证实，1项不属实'],
  ])('with a wrong claim and an open one: %s', async (text, code, expected) =>
    expect(await first(passedOn(text, code))).toBe(expected),
  )

  test('that only asks is a question', async () =>
    expect(await first(passedOn('How much was trade with China in 2025?'))).toMatch(/^\$4\.87 billion · /))
})

describe('a typed statement', () => {
  test.each<[string, string]>([
    ['Trade with China was $4.87 billion in 2025. And exports?', 'The claim holds'],
    ['I think trade with China in 2025 was over 4.8 billion. What about imports?', 'The claim holds'],
    [
      'In 2025 our trade with China hit $5.87 billion. Trade with Russia was $4.92 billion. Is that right?',
      '1 of 2 claims holds, 1 does not',
    ],
    ['please check: trade with China 4.87 bn in 2025, 3.74 bn in 2024', '2 of 2 claims hold'],
    ['верно что экспорт в Китай 84 млн а импорт 4,79 млрд в 2025', 'Верны 2 из 2 утверждений'],
    ['Was trade with China $4.87 billion in 2025 and $3.74 billion in 2024?', '2 of 2 claims hold'],
    ['Был ли в 2025 году экспорт в Китай 84 млн, а импорт из Китая 4,79 млрд долларов?', 'Верны 2 из 2 утверждений'],
    ['2024年和2025年中阿贸易额分别是37.4亿和48.7亿美元吗', '2项说法中2项属实'],
    ['В 2025 году оборот с Китаем был 4,87 млрд долларов. А экспорт?', 'Утверждение верно'],
    ['2025-ci ildə Çinlə ticarət 4,87 milyard dollar oldu. Bəs ixrac?', 'İddia doğrudur'],
    ['2025年中阿贸易额为48.7亿美元。出口呢？', '该说法属实'],
    [
      'Italy buys three times as much from Azerbaijan as Türkiye does. Azerbaijan’s trade with China was $4.87 billion in 2025.',
      'The claim holds, 1 more was not read',
    ],
  ])('is checked: %s', async (text, expected) => expect(await first(asks(text))).toBe(expected))
})

test.each<[string, Code, string]>([
  ['In 2025 exports to China doubled.', 'en', 'The change was larger than claimed'],
  ['In 2025 exports to China doubled. Imports from China rose 28.6%.', 'en', '1 of 2 claims holds, 1 understated'],
  [
    'В 2025 году экспорт в Китай вырос вдвое, импорт из Китая – на 28,6%.',
    'ru',
    'Верно 1 из 2 утверждений, занижено 1',
  ],
  ['2025-ci ildə Çinə ixrac 2 dəfə, Çindən idxal 28,6% artıb.', 'az', '2 iddiadan 1-i doğrudur, 1-i az göstərilib'],
  ['2025年对华出口翻番，自华进口增长28.6%。', 'zh', '2项说法中1项属实，1项低于实际变化'],
])('a change that was larger by far does not count as holding: %s', async (text, code, expected) =>
  expect(await first(asks(`/check ${text}`, code))).toBe(expected),
)

test.each<[string, Code, string]>([
  ["China has become Azerbaijan's third largest trading partner.", 'en', 'Not given, so assumed: January 2026.'],
  // The place of a month alone, with that of the year.
  ["China has become Azerbaijan's third largest trading partner.", 'en', 'January 2026 [1] · 4th, 2025 [2]'],
  [
    'Çin Azərbaycanın üçüncü ən böyük ticarət tərəfdaşına çevrilib.',
    'az',
    '2026-cı ilin yanvarı [1] · 4-cü yer, 2025 [2]',
  ],
  ['In 2025 exports to Turkey came to 3.38 billion.', 'en', 'Not given, so assumed: US dollars.'],
  ['В 2025 году экспорт в Турцию составил 3,38 млрд.', 'ru', 'Не указано, принято: доллары США.'],
  ['2025-ci ildə Türkiyəyə ixrac 3,38 milyard olub.', 'az', 'Göstərilmədiyi üçün nəzərdə tutulub: ABŞ dolları.'],
  ['2025年阿塞拜疆对土耳其出口33.8亿。', 'zh', '文中未写明，按此理解：美元。'],
])('what is assumed is told in words, as it was judged: %s', async (text, code, expected) =>
  expect((await app.respond(asks(`/check ${text}`, code)))?.text).toContain(expected),
)

// A bare change says too little of what it is about; the figure held may still be the same.
test.each<[string, Code, string]>([
  ['Turnover grew.', 'en', '? “Turnover grew”: cannot be told · ▲ +30.2%'],
  ['Turnover fell.', 'en', '? “Turnover fell”: trade with whom? The figure held differs · ▲ +30.2%'],
  ['Оборот вырос.', 'ru', '? «Оборот вырос»: точно сказать нельзя · ▲ +30,2%'],
  ['Dövriyyə artıb.', 'az', '? “Dövriyyə artıb”: dəqiq demək olmur · ▲ +30,2%'],
  ['贸易额增长了。', 'zh', '? “贸易额增长了”：无法确定 · ▲ +30.2%'],
])('a change of no country is not said to differ when it does not: %s', async (text, code, expected) =>
  expect((await app.respond(asks(`/check ${text}`, code)))?.text).toContain(expected),
)

test('a disputed place names each source once', async () => {
  const { text = '' } = (await app.respond(asks('/check China was our third largest trading partner in 2018.'))) ?? {}
  expect(text).toContain('disputed · IMF: 6th (our calculation) [1] · official statistics')
})

describe('the language is that of the asker', () => {
  test.each<[string, Request, string]>([
    ['of a post that is passed on', passedOn(post, 'ru'), 'Верны 2 из 2'],
    ['of a text behind the command', asks(`/check ${post}`, 'az'), '2 iddiadan 2-si'],
    ['of the command', { ...asks('/check', 'zh'), ...replied(post) }, '2项说法中2项属实'],
    ['of what was typed', asks(post, 'ru'), '2 of 2 claims hold'],
  ])('%s', async (_, request, expected) => expect(await first(request)).toContain(expected))
})

describe('the day of the post', () => {
  test('"last year" counts from the day on which it was first written', async () => {
    const text = 'Trade with China reached $3.744 billion last year.'
    expect(await first(passedOn(text, 'en', Date.parse('2025-03-13')))).toBe('The claim holds')
    expect(await first(passedOn(text))).not.toBe('The claim holds')
  })

  test('a place next to that of a partner with nearly as much trade is not denied', async () => {
    const answer = await app.respond(passedOn('In 2025 Russia ranked fourth among the partners of Azerbaijan.'))
    expect(answer?.text).toContain('⚠ “In 2025 Russia ranked fourth”: the two partners are so close')
  })

  test('a year that was not over is no result', async () => {
    const answer = await app.respond(passedOn(post, 'en', Date.parse('2025-12-20')))
    expect(answer?.text).toContain('the period was not over then')
  })
})

describe('all claims', () => {
  const countries = ['Turkey', 'Italy', 'Russia', 'Georgia', 'Germany', 'India', 'Kazakhstan', 'Uzbekistan']
  const long = countries.map(name => `In 2024 trade with ${name} reached $1.5 billion.`).join(' ')

  test('six lines in private, fewer in a group, and the others behind a button', async () => {
    const [own, group] = [await app.respond(passedOn(long)), await app.respond(inGroup('/check', replied(long)))]
    expect(own?.text.split('\n').filter(line => /^[✓≈✗⚠?] /.test(line)).length).toBeLessThanOrEqual(6)
    expect([...(own?.text ?? '')].length).toBeLessThanOrEqual(600)
    expect(group?.text.split('\n').filter(line => line !== '').length).toBeLessThanOrEqual(5)
    expect(own?.buttons.flat().map(({ label }) => label)).toEqual(['All claims'])
  })

  test('the button reads the post again, and leads back', async () => {
    const answer = await app.respond(passedOn(long))
    const pressed = { ...asks(undefined), message: 30, ...replied(long) }
    const all = (await app.press(answer?.buttons[0]?.[0]?.data ?? '', pressed)).message
    for (const name of countries.map(it => (it === 'Turkey' ? 'Türkiye' : it))) expect(all?.text).toContain(name)
    const back = all?.buttons.flat().at(-1)
    expect(back?.label).toBe('Back')
    expect((await app.press(back?.data ?? '', pressed)).message?.text).toBe(answer?.text)
  })

  test('sources without room are behind a button', async () => {
    const text =
      'Trade of Azerbaijan with China reached $4.87 billion in 2025, up 30.2%. It was the third record year in a row. ' +
      'In January 2026 China was the third largest trading partner of Azerbaijan for the first time. ' +
      'Imports from China were $407.7 million in that month.'
    const answer = await app.respond(passedOn(text))
    const [button] = answer?.buttons.flat() ?? []
    expect(answer?.text).not.toContain('\n[3]')
    expect(button?.label).toBe('All sources')
    const pressed = { ...asks(undefined), message: 30, ...replied(text) }
    const all = (await app.press(button?.data ?? '', pressed)).message
    expect(all?.text).toContain('\n[1] Ambassador Lu Mei, Report')
    for (const [cited] of answer?.text.matchAll(/\[\d\]/g) ?? []) expect(all?.text).toContain(`\n${cited} `)
  })

  test('each source that is cited has its line, of however many claims', async () => {
    const text = [
      'In 2011 trade with Italy was $9.5 billion, with Israel in 2022 $1.7 billion.',
      'In 2017 trade with China was $1.3 billion. In 2018 trade with China was $1.31 billion.',
      'In 2019 trade with Kazakhstan was $229.6 million. In 2019 trade with Italy was $6 billion.',
      'In 2020 trade with Uzbekistan was $80 million. In 2020 trade with Italy was $4.5 billion.',
      'In 2021 trade with Turkey was $4.6 billion. In 2024 trade with Kazakhstan was $470 million.',
      'In 2022 trade with China was $2.159 billion. In 2023 trade with China was $3.1 billion.',
      'In 2022 trade with Turkey was $5.842 billion. In 2024 trade with Russia was $4.799 billion.',
      'In 2023 exports to Turkey were $5.3 billion. In 2024 trade with Iran was $647 million.',
      'In 2023 trade with Russia was $4.4 billion. In 2025 trade with China was $4.87 billion.',
    ].join(' ')
    for (const post of [text, Array(4).fill(text).join('\n\n')]) {
      const pressed = { ...asks(undefined), message: 30, ...replied(post, Date.parse('2026-11-24T12:00:00Z')) }
      const said = (await app.press('check-all', pressed)).message?.text ?? ''
      const cited = new Set([...said.matchAll(/\[\d+\]/g)].map(([mark]) => mark))
      expect(cited.size).toBeGreaterThan(9)
      for (const mark of cited) expect(said).toContain(`\n${mark} `)
      expect(said.length).toBeLessThan(4_096)
    }
  })

  test('a post behind the command is read without it', async () => {
    const { message } = await app.press('check-all', { ...asks(undefined), ...replied(`/check ${wrong}`) })
    expect(message?.text).toMatch(
      /^1 of 2 claims holds, 1 does not\n✗ “…with China reached \$5\.87 billion”: \$4\.87 billion/,
    )
  })

  test('without the post one sentence says so', async () => {
    const { toast, message } = await app.press('check-all', asks(undefined))
    expect([toast, message]).toEqual(['The post is no longer here. Pass it on to me again.', undefined])
  })
})

describe('the words of a line are those of its own claim', () => {
  test.each<[text: string, quoted: readonly string[]]>([
    [
      "Azerbaijan's imports from China grew 28.6% in 2025 to $4.79bn, and exports came to $84.4m.",
      ['“…imports from China grew 28.6%”', '“in 2025 to $4.79bn”', '“and exports came to $84.4m”'],
    ],
    [
      'Top partners of Azerbaijan in 2025:\n1. Italy – $11.86bn\n2. Türkiye – $5.72bn',
      ['“1. Italy”', '“$11.86bn”', '“2. Türkiye”', '“$5.72bn”'],
    ],
  ])('%s', async (text, quoted) => {
    const answer = await app.respond(passedOn(text, 'en', Date.parse('2026-11-20T12:00:00Z')))
    expect(answer?.text.match(/“[^”]+”/g)).toEqual(quoted)
  })

  test('a multiple is told beside a multiple, and no month beside a year', async () => {
    const said = Date.parse('2026-11-20T12:00:00Z')
    const doubled = await app.respond(passedOn('Exports to China doubled in 2025.', 'en', said))
    expect(doubled?.text).toContain('≈ “Exports to China doubled in 2025”: more than that · ▲ 4.28 times')
    const rose = await app.respond(passedOn("Azerbaijan's exports rose 11.1% in 2023 to $33.8 billion.", 'en', said))
    expect(rose?.text).toMatch(/it fell · ▼ −11\.1%, [^·]+\n✓ “in 2023 to \$33\.8 billion”: 2023 \[/)
  })
})

test('inline, the verdict is a card', async () => {
  const reply = await app.inline?.({ person: { id: 7, languageTag: 'en' }, query: wrong, offset: '' })
  const [card] = reply?.cards ?? []
  expect(card?.title).toBe('1 of 2 claims holds, 1 does not')
  expect(card?.description).toContain('$4.87 billion')
  expect(card?.message.buttons).toEqual([])
})

test('a guest gets the verdict too', async () => {
  const message = await app.guest?.({ ...asks(wrong), inline: true })
  expect(message?.text).toMatch(/^1 of 2 claims holds/)
})

test('where only admins ask, others get no verdict', async () => {
  const own = await seedApp(today, seedEdits)
  await own.press('set.askedBy.admins', inGroup('', { person: { id: admin } }))
  expect(await first(inGroup('/check', replied(post)), own)).toBe(
    'In this group only its admins ask me. Ask me in a private chat.',
  )
  expect(await first(inGroup('/check', { ...replied(post), person: { id: admin } }), own)).toBe('2 of 2 claims hold')
})

test('a place that another period has is told with it, and no growth that many periods have', async () => {
  const text =
    'In 2025 trade with China rose 30.2%. China became the third largest partner. Trade with Georgia grew 12%.'
  const lines = (await app.respond(passedOn(text, 'en', Date.parse('2026-11-20T12:00:00Z'))))?.text.split('\n') ?? []
  expect(lines.find(it => it.includes('third'))).toContain(' · 3rd, January 2026 [')
  expect(lines.find(it => it.includes('12%'))).not.toContain('the number is that of')
})

describe('the count of the other side', () => {
  const china = "According to China's customs"
  test.each([
    [
      `${china} trade with Azerbaijan was $4.87 billion in 2025.`,
      '⚠ “…with Azerbaijan was $4.87 billion”: disputed · China: $3.299 billion',
    ],
    [
      `${china}, trade with Azerbaijan was $3.3 billion in 2025.`,
      '≈ “…with Azerbaijan was $3.3 billion”: $3.299 billion',
    ],
    [
      `${china}, trade with Azerbaijan was $3.16 billion in 2025.`,
      'the number is that of China’s exports to Azerbaijan, 2025',
    ],
    [
      'In 2024 China exported goods worth $3.73 billion to Azerbaijan.',
      'disputed · China: $2.406 billion [1] · Azerbaijan: $3.725 billion [2]',
    ],
    ['据中国海关总署统计，2025年中国与阿塞拜疆贸易额为48.7亿美元。', 'disputed · China: $3.299 billion'],
    ['According to the State Customs Committee, trade with China was $4.87 billion in 2025.', 'The claim holds'],
  ])('%s', async (text, said) => {
    const shown = await app.respond(asks(`/check ${text}`))
    expect(shown?.text).toContain(said)
    expect(shown?.text).not.toContain('✗')
    if (!said.includes('holds')) expect(shown?.text).not.toContain('✓')
  })
})
