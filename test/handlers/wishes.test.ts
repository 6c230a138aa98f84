/** What people ask besides questions: charts, files, notices, channels, changes of the data, small talk. */
import { describe, expect, test } from 'vitest'
import type { Code } from '../../src/data/model/schema.ts'
import { languageOf } from '../../src/languages/languages.ts'
import type { Message } from '../../src/writing/message/message.ts'
import { asks, seedApp, shown } from '../app.ts'
import { seedEdits, today } from '../facts.ts'
import { chartIn } from '../writing/writing.ts'

async function drawn(text: string, code: Code = 'en'): Promise<Message> {
  const app = await seedApp(today, seedEdits)
  const message = await app.respond(asks(text, code))
  if (message === undefined) throw new Error('no answer')
  return message
}

async function reply(text: string, code: Code = 'en'): Promise<string> {
  const app = await seedApp(today, seedEdits)
  return shown(await app.respond(asks(text, code)))
}

describe('a chart or a table', () => {
  test.each<[string, Code, string]>([
    ['chart of trade with Türkiye', 'en', 'Türkiye–Azerbaijan turnover'],
    ['/chart exports italy', 'en', 'Azerbaijan’s exports to Italy'],
    ['график торговли с Россией', 'ru', 'Товарооборот Азербайджана с Россией'],
    ['Türkiyə ilə ticarətin qrafiki', 'az', 'Türkiyənin ticarət dövriyyəsi'],
    ['对意大利出口图表', 'zh', '阿塞拜疆对意大利出口额'],
  ])('has the numbers of the picture in its caption: %s', async (text, code, figure) => {
    const message = await drawn(text, code)
    const [{ text: caption }, picture] = [message, chartIn(message)]
    expect(picture?.title).toContain(figure)
    expect(caption).toContain(picture?.title)
    for (const { digits = '' } of picture?.series[0]?.points.slice(-5) ?? []) expect(caption).toContain(digits)
  })

  test.each<[string, Code, string]>([
    ['chart china russia', 'en', 'Azerbaijan’s turnover with China and Russia, $ billion'],
    ['график Китай Россия', 'ru', 'Товарооборот Азербайджана: с Китаем и Россией, $ млрд'],
    ['qrafik Çin Rusiya', 'az', 'Azərbaycanın Çinlə və Rusiya ilə ticarət dövriyyəsi, milyard $'],
    ['图表 中国 俄罗斯', 'zh', '阿塞拜疆与中国和俄罗斯的贸易额，亿美元'],
  ])('of two countries says that they are compared: %s', async (text, code, subject) => {
    expect((await drawn(text, code)).text).toContain(subject)
  })

  test.each<[string, Code, string]>([
    ['/chart Марс', 'ru', 'Не знаю слова «Марс». Назовите страну и период, например: /turnover Турция 2025.'],
    ['Chart Mars', 'en', 'I don’t know “Mars”. Name a country and a period, as in /turnover Türkiye 2025.'],
    ['/chart china mars', 'en', 'I don’t know “mars”.'],
    ['Mars qrafik', 'az', 'Mars'],
    ['火星 图表', 'zh', '火星'],
  ])('of an unknown country says what it does not know: %s', async (text, code, sentence) => {
    const said = await reply(text, code)
    expect(said).toContain(sentence)
    expect(said).not.toContain('[1]')
  })

  test.each<[string, Code, string]>([
    ['chart of total exports by quarter', 'en', '[ Exports · the world ]'],
    ['график общего экспорта по кварталам', 'ru', '[ Экспорт · весь мир ]'],
    ['rüblər üzrə ümumi ixracın qrafiki', 'az', '[ İxrac · dünya ]'],
    ['季度总进口图', 'zh', '[ 进口 · 全球 ]'],
  ])('by quarter is none of another trade: %s', async (text, code, button) => {
    const said = await reply(text, code)
    expect(said).toContain(button)
    expect(said).not.toContain('[1]')
  })

  test.each<[string, Code, string]>([
    ['/chart 1950', 'en', 'Not held: China–Azerbaijan turnover, 1950.'],
    ['chart of exports to Italy in 1991', 'en', 'Not held: Azerbaijan’s exports to Italy, 1991.'],
    ['график торговли с Китаем 1990', 'ru', 'Нет в базе: товарооборот Азербайджана с Китаем, 1990.'],
    ['/chart 1950年', 'zh', '暂无数据：中国与阿塞拜疆双边贸易额，1950年。'],
    ['/chart 2015', 'en', '(picture: lines)'],
    ['/chart 2025', 'en', '(picture: lines)'],
    ['/chart since 1950', 'en', '(picture: lines)'],
    ['/chart top 5 january 2026', 'en', '3. China · $417.8 million'],
    ['график топ 5 январь 2026', 'ru', '3. Китай · $417,8 млн'],
  ])('of one year that is not held says so: %s', async (text, code, first) => {
    expect(await reply(text, code)).toContain(first)
  })

  test.each(['/chart top 5 january 2026', '/rank top 5 january 2026'])(
    'a list of one partner has no chart to lead to: %s',
    async text => {
      const said = await reply(text)
      expect(said).toContain('Only 1 of Azerbaijan’s partners is held')
      expect(said).not.toContain('[ Chart ]')
    },
  )

  test('exports and imports of two countries are offered as a chart of each', async () => {
    const said = await reply('chart exports and imports with china and russia')
    expect(said).toMatch(/“china and russia” can mean more than one thing.*\[.*China.*\].*\[.*Russia/s)
  })

  test('several countries by year are a table, of which the picture is a tap away', async () => {
    const said = await reply('imports from China, Russia and Türkiye by year')
    expect(said).toMatch(
      /^Azerbaijan’s imports from China, Russia and Türkiye, \$ billion\n2025: China 4.79 \[1\] · Russia 3.74 \[1\] · /,
    )
    expect(said).toContain('[ Chart ]')
  })

  test.each<[string, Code, string]>([
    ['доля Китая в импорте с 2023 по 2025', 'ru', 'Нет в базе: 2023'],
    ['China’s share of our imports, 2023 to 2025', 'en', 'Not held: 2023'],
  ])('a table names the years asked for that are not held: %s', async (text, code, words) => {
    expect(await reply(text, code)).toContain(words)
  })
  test('a table is a list of years, without an excuse', async () => {
    const said = await reply('show me a table of exports to Italy')
    expect(said).toMatch(/^\$11.*2025 \[1\].*\n2024: /)
    expect(said).not.toContain('yet')
  })
})

describe('a notice', () => {
  test.each<[string, Code]>([
    ['notify me', 'en'],
    ['tell me when it changes', 'en'],
    ['уведомляй меня', 'ru'],
    ['mənə xəbər ver', 'az'],
    ['通知我', 'zh'],
  ])('leads to the menu of the subscription: %s', async (text, code) =>
    expect(await reply(text, code)).toContain('/subscribe '),
  )

  test('about a country subscribes to it', async () => {
    expect(await reply('alert me about Türkiye')).toContain('Countries: Türkiye')
  })

  test('about a period that is not held is one tap away', async () => {
    expect(await reply('notify me when October 2026 data come')).toContain('[ Tell me when it comes ]')
  })
})

test.each<[string, Code]>([
  ['subscribe this channel', 'en'],
  ['can you post to my channel', 'en'],
  ['подпиши этот канал', 'ru'],
  ['bu kanalı abunə et', 'az'],
  ['订阅这个频道', 'zh'],
])('how to set up a channel: %s', async (text, code) =>
  expect(await reply(text, code)).toMatch(/\/subscribe @(?:channel|kanal)/),
)

test('a named channel is looked up', async () =>
  expect(await reply('subscribe @mychannel')).toContain('There is no channel'))

test.each<[string, Code]>([
  ['change the figure', 'en'],
  ['correct the 2025 number to 5 billion', 'en'],
  ['that is wrong, fix it', 'en'],
  ['исправь цифру', 'ru'],
  ['измени данные за 2025', 'ru'],
  ['rəqəmi dəyiş', 'az'],
  ['səhvdir, düzəlt', 'az'],
  ['修改数据', 'zh'],
  ['把2025年的数字改成50亿', 'zh'],
])('readers cannot change figures: %s', async (text, code) => {
  const [words] = languageOf(code).say.problem['no-edits']
  expect(await reply(text, code)).toBe(words)
})

describe('small talk gets a short word', () => {
  test.each<[string, Code]>([
    ...(['thanks', 'thank you!', 'ok', 'great', 'lol', '👍'] as const).map((text): [string, Code] => [text, 'en']),
    ...(['спасибо', 'ок'] as const).map((text): [string, Code] => [text, 'ru']),
    ['sağ ol', 'az'],
    ['谢谢', 'zh'],
  ])('%s', async (text, code) => {
    const [words] = languageOf(code).say.problem.thanks
    expect(await reply(text, code)).toBe(words)
  })

  test.each<[string, Code]>([
    ['how are you?', 'en'],
    ['good night', 'en'],
    ['как дела', 'ru'],
    ['necəsən', 'az'],
    ['再见', 'zh'],
  ])('%s', async (text, code) => {
    const [words] = languageOf(code).say.problem.talk
    expect(await reply(text, code)).toBe(words)
  })

  test.each([
    'how did trade change in 2025',
    'how has trade with Italy changed',
    'thanks, and exports to Italy in 2024?',
  ])('but a question gets its answer: %s', async text => expect(await reply(text)).toMatch(/\[1\]/))
})

test.each<[string, Code]>([
  ['what can you do', 'en'],
  ['what do you know?', 'en'],
  ['who are you', 'en'],
  ['commands', 'en'],
  ['что ты умеешь', 'ru'],
  ['кто ты', 'ru'],
  ['nə bacarırsan', 'az'],
  ['əmrlər', 'az'],
  ['你能做什么', 'zh'],
  ['你是谁', 'zh'],
])('what the bot can do: %s', async (text, code) => expect(await reply(text, code)).toBe(await reply('/help', code)))

test.each<[string, Code]>([
  ['which goods do we export to China', 'en'],
  ['какие товары мы экспортируем в Китай', 'ru'],
  ['Çinə hansı malları ixrac edirik', 'az'],
  ['我们向中国出口什么商品', 'zh'],
])('goods are not held: %s', async (text, code) => {
  const [words] = languageOf(code).say.problem['no-goods']
  expect(await reply(text, code)).toContain(words)
})
