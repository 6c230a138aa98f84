import { describe, expect, test } from 'vitest'
import type { Amount } from '../../src/data/model/schema.ts'
import type { PageValues } from '../../src/languages/model/pages.ts'
import { ru } from '../../src/languages/ru/index.ts'
import { amount, plain as spoken } from './spoken.ts'

const { voice, say } = ru
/** Spaces that do not break are written as ordinary ones. */
const plain = (said: Parameters<typeof spoken>[0]): string => spoken(said).replaceAll('\u00a0', ' ')

describe('the voice', () => {
  test.each<[string, Amount]>([
    ['$4,87 млрд', amount('4.87', 9, 'USD')],
    ['$4,870 млрд', amount('4.870', 9, 'USD')],
    ['$420 млн', amount('420', 6, 'USD')],
    ['$10,20 млн', amount('10.20', 6, 'USD')],
    ['$5\u00a0500', amount('5.5', 3, 'USD')],
    ['€2,1 млрд', amount('2.1', 9, 'EUR')],
    ['286,42 млрд юаней', amount('286.42', 9, 'CNY')],
    ['2,100 трлн юаней', amount('2.100', 12, 'CNY')],
    ['5,5 млрд манатов', amount('5.5', 9, 'AZN')],
    ['1,2 трлн рублей', amount('1.2', 12, 'RUB')],
    ['400\u00a0000 тонн', amount('400000', 0, 'TNE')],
    ['более 300\u00a0000 семей', amount('300000', 0, 'FAM', 'over')],
    ['1 тонна', amount('1', 0, 'TNE')],
    ['22 тонны', amount('22', 0, 'TNE')],
    ['111 тонн', amount('111', 0, 'TNE')],
    ['2,5 тонны', amount('2.5', 0, 'TNE')],
    ['−$3,2 млрд', amount('-3.2', 9, 'USD')],
    ['30,2%', amount('30.2', 0, 'PT')],
    ['в 2,3 раза', amount('2.3', 0, 'TIMES')],
    ['3-е место', amount('3', 0, 'ORD')],
    ['более $4 млрд', amount('4', 9, 'USD', 'over')],
    ['менее €500 млн', amount('500', 6, 'EUR', 'under')],
    ['около $2,2 млрд', amount('2.2', 9, 'USD', 'about')],
    ['более 30%', amount('30', 0, 'PT', 'over')],
  ])('amount %s', (said, held) => expect(voice.amount(held)).toBe(said))

  test.each<[string, Amount]>([
    ['▲ +30,2%', amount('30.2', 0, 'PT')],
    ['▼ −5,7%', amount('-5.7', 0, 'PT')],
    ['0,0%', amount('0.0', 0, 'PT')],
    ['▲ в 2,3 раза', amount('2.3', 0, 'TIMES')],
    ['▼ в 0,4 раза', amount('0.4', 0, 'TIMES')],
    ['▲ более 30%', amount('30', 0, 'PT', 'over')],
    ['▲ менее 30%', amount('30', 0, 'PT', 'under')],
    ['▲ около 30%', amount('30', 0, 'PT', 'about')],
    ['▼ более чем −30%', amount('-30', 0, 'PT', 'over')],
    ['▲ более чем в 2 раза', amount('2', 0, 'TIMES', 'over')],
    ['▲ более чем в 8 раз', amount('8', 0, 'TIMES', 'over')],
    ['▲ примерно в 2,5 раза', amount('2.5', 0, 'TIMES', 'about')],
    ['▲ менее чем в 21 раз', amount('21', 0, 'TIMES', 'under')],
  ])('change %s', (said, held) => expect(voice.change(held)).toBe(said))

  test('thousands are parted by a space that does not break', () => expect(voice.number('1067')).toBe('1\u00a0067'))

  test.each([
    ['2025', '2025'],
    ['2025-S1', '1-е полугодие 2025'],
    ['2024-S2', '2-е полугодие 2024'],
    ['2025-Q1', 'I квартал 2025'],
    ['2025-Q3', 'III квартал 2025'],
    ['2026-01', 'январь 2026'],
    ['2025-01/2025-10', 'январь–октябрь 2025'],
    ['2024-11/2025-01', 'ноябрь 2024 — январь 2025'],
  ])('period %s is %s', (period, said) => expect(voice.period(period)).toBe(said))

  test.each([
    ['2026-01-01', '1 января 2026'],
    ['2026-02-28', '28 февраля 2026'],
    ['2026-03-13', '13 марта 2026'],
    ['2026-05-09', '9 мая 2026'],
    ['2025-08-20', '20 августа 2025'],
    ['2025-12-31', '31 декабря 2025'],
    ['2026-03', 'март 2026'],
    ['2026', '2026'],
  ])('day %s is %s', (day, said) => expect(voice.day(day)).toBe(said))

  test.each([
    ['AZE', 'Азербайджан'],
    ['USA', 'США'],
    ['GBR', 'Великобритания'],
    ['ARE', 'ОАЭ'],
    ['KOR', 'Южная Корея'],
    ['CSK', 'Чехословакия'],
    ['WLD', 'весь мир'],
    ['CIS', 'СНГ'],
    ['TURKIC5', 'тюркские государства'],
  ])('area %s is %s', (area, said) => expect(voice.area(area)).toBe(said))

  test('names of languages', () =>
    expect(['az', 'en', 'ru', 'zh'].map(voice.language)).toEqual([
      'азербайджанский',
      'английский',
      'русский',
      'китайский',
    ]))
})

describe('pages and the menu', () => {
  const known: PageValues = {
    observations: '1\u00a0067',
    sources: '197',
    statements: '42',
    version: '198',
    newest: '13 марта 2026',
    pair: 'Азербайджан – Китай',
    language: 'Русский',
    bot: '@karvan_bot',
    countries: '33',
    most: 'Китай',
  }

  test.each(Object.entries(say.commands))('/%s: %s', (_, words) => {
    expect([...words].length).toBeLessThanOrEqual(40)
    expect(words).toMatch(/^[А-Я][^.]+$/)
  })

  test('the profile fits', () => {
    expect([...say.description].length).toBeLessThanOrEqual(512)
    expect([...say.shortDescription].length).toBeLessThanOrEqual(120)
  })

  // What is kept is said whole: test/handlers/privacy.test.ts.
  const { privacy: _whole, ...short } = say.pages
  test.each(Object.entries(short))('page %s fits a phone', (_, page) => {
    const written = plain(page(known))
    expect([...written].length).toBeLessThanOrEqual(600)
    expect(written.split('\n').filter(line => line !== '').length).toBeLessThanOrEqual(9)
  })

  test('about and status say what is held', () => {
    expect(plain(say.pages.about(known))).toContain(
      'В базе 1 067 цифр из 197 источников, самый новый — от 13 марта 2026 года.',
    )
    expect(plain(say.pages.status(known))).toContain('Самый новый источник: 13 марта 2026')
  })

  test('the page of an unknown figure names the button as it is written', () =>
    expect(plain(say.problem.unknownId('x-1'))).toContain(`«${say.buttons.sources}»`))

  test('no word is left in English', () => {
    const pages = Object.values(say.pages).map(page => plain(page(known)))
    const said = [...pages, ...Object.values(say.commands), ...Object.values(say.buttons), say.description]
    const latin = said.flatMap(words => words.match(/(?<![/@A-Za-z_])[A-Za-z]+/g) ?? [])
    expect([...new Set(latin)].toSorted()).toEqual(['Karvan', 'n'])
  })
})
