import { describe, expect, test } from 'vitest'
import type { Amount } from '../../src/data/model/schema.ts'
import { az } from '../../src/languages/az/index.ts'
import type { PageValues } from '../../src/languages/model/pages.ts'
import { amount, plain } from './spoken.ts'

const { voice, say } = az

describe('the voice', () => {
  test.each<[string, Amount]>([
    ['4,87 milyard $', amount('4.87', 9, 'USD')],
    ['420 milyon $', amount('420', 6, 'USD')],
    ['10,20 milyon $', amount('10.20', 6, 'USD')],
    ['286,42 milyard yuan', amount('286.42', 9, 'CNY')],
    ['2,100 trilyon yuan', amount('2.100', 12, 'CNY')],
    ['409\u00a0000 ton', amount('409', 3, 'TNE')],
    ['300\u00a0000 ailə', amount('300', 3, 'FAM')],
    ['5,5 milyard manat', amount('5.5', 9, 'AZN')],
    ['−3,2 milyard $', amount('-3.2', 9, 'USD')],
    ['30,2%', amount('30.2', 0, 'PT')],
    ['2,3 dəfə', amount('2.3', 0, 'TIMES')],
    ['4 milyard dollardan çox', amount('4', 9, 'USD', 'over')],
    ['4 milyard yuandan çox', amount('4', 9, 'CNY', 'over')],
    ['30%-dən çox', amount('30', 0, 'PT', 'over')],
    ['2,3 dəfədən çox', amount('2.3', 0, 'TIMES', 'over')],
    ['2,6 dəfədən çox', amount('2.6', 0, 'TIMES', 'over')],
    ['500 milyon avrodan az', amount('500', 6, 'EUR', 'under')],
    ['təxminən 2,2 milyard $', amount('2.2', 9, 'USD', 'about')],
  ])('amount %s', (said, held) => expect(voice.amount(held)).toBe(said))

  test.each<[string, Amount]>([
    ['▲ +30,2%', amount('30.2', 0, 'PT')],
    ['▼ −5,7%', amount('-5.7', 0, 'PT')],
    ['0,0%', amount('0.0', 0, 'PT')],
    ['▲ 2,3 dəfə', amount('2.3', 0, 'TIMES')],
    ['▼ 0,4 dəfə', amount('0.4', 0, 'TIMES')],
    ['▲ 30%-dən çox', amount('30', 0, 'PT', 'over')],
    ['▲ təxminən 30%', amount('30', 0, 'PT', 'about')],
  ])('change %s', (said, held) => expect(voice.change(held)).toBe(said))

  test.each([
    ['1', '1-ci yer'],
    ['2', '2-ci yer'],
    ['3', '3-cü yer'],
    ['4', '4-cü yer'],
    ['5', '5-ci yer'],
    ['6', '6-cı yer'],
    ['7', '7-ci yer'],
    ['8', '8-ci yer'],
    ['9', '9-cu yer'],
    ['10', '10-cu yer'],
    ['16', '16-cı yer'],
    ['20', '20-ci yer'],
    ['30', '30-cu yer'],
    ['40', '40-cı yer'],
    ['50', '50-ci yer'],
    ['60', '60-cı yer'],
    ['70', '70-ci yer'],
    ['80', '80-ci yer'],
    ['90', '90-cı yer'],
    ['100', '100-cü yer'],
    ['111', '111-ci yer'],
  ])('place %s is %s', (value, said) => expect(voice.amount(amount(value, 0, 'ORD'))).toBe(said))

  test.each([
    ['2025', '2025'],
    ['2025-S1', '2025-ci ilin birinci yarımili'],
    ['2024-S2', '2024-cü ilin ikinci yarımili'],
    ['2025-Q1', '2025-ci ilin I rübü'],
    ['2026-Q4', '2026-cı ilin IV rübü'],
    ['2026-01', '2026-cı ilin yanvarı'],
    ['2023-04', '2023-cü ilin apreli'],
    ['2020-06', '2020-ci ilin iyunu'],
    ['2010-08', '2010-cu ilin avqustu'],
    ['2025-01/2025-10', '2025-ci ilin yanvar–oktyabrı'],
    ['2024-11/2025-01', '2024-cü ilin noyabrı – 2025-ci ilin yanvarı'],
  ])('period %s is %s', (period, said) => expect(voice.period(period)).toBe(said))

  test.each([
    ['2026-03-13', '13 mart 2026'],
    ['2025-11-01', '1 noyabr 2025'],
    ['2026-03', 'mart 2026'],
    ['2026', '2026'],
  ])('day %s is %s', (day, said) => expect(voice.day(day)).toBe(said))

  test.each([
    ['AZE', 'Azərbaycan'],
    ['USA', 'ABŞ'],
    ['GBR', 'Böyük Britaniya'],
    ['ARE', 'BƏƏ'],
    ['WLD', 'dünya'],
    ['YUG', 'Yuqoslaviya'],
    ['OTS', 'Türk Dövlətləri Təşkilatı'],
  ])('area %s is %s', (area, said) => expect(voice.area(area)).toBe(said))

  test('names of languages are no names of peoples', () =>
    expect(['az', 'en', 'ru', 'zh', 'it'].map(voice.language)).toEqual([
      'azərbaycanca',
      'ingiliscə',
      'rusca',
      'çincə',
      'italyanca',
    ]))
})

describe('Telegram’s limits', () => {
  const known: PageValues = {
    observations: voice.number('1067'),
    sources: '197',
    statements: '12',
    version: '198',
    newest: voice.day('2026-11-24'),
    pair: 'Azərbaycan – Çin',
    language: voice.language('az'),
    bot: '@karvan_bot',
    countries: '33',
    most: 'CHN',
  }

  test.each(Object.entries(say.commands))('/%s: %s', (_, described) => {
    expect(described.length).toBeLessThanOrEqual(40)
    expect(described.length).toBeGreaterThan(2)
  })

  test('descriptions', () => {
    expect(say.description.length).toBeLessThanOrEqual(512)
    expect(say.shortDescription.length).toBeLessThanOrEqual(120)
  })

  // What is kept is said whole: test/handlers/privacy.test.ts.
  const { privacy: _whole, ...short } = say.pages
  test.each(Object.entries(short))('page %s fits a phone', (_, page) => {
    const written = plain(page(known))
    expect([...written].length).toBeLessThanOrEqual(600)
    expect(written.split('\n').filter(line => line !== '').length).toBeLessThanOrEqual(9)
  })

  test('about says what is held', () => {
    expect(plain(say.pages.about(known))).toContain('197 mənbədən 1\u00a0067 rəqəm')
    expect(plain(say.pages.status(known))).toContain('24 noyabr 2026')
  })

  test('the page of an unknown figure names the button as it is written', () =>
    expect(plain(say.problem.unknownId('x-1'))).toContain(`“${say.buttons.sources}”`))
})
