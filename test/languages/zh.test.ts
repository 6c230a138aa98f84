import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Amount } from '../../src/data/model/schema.ts'
import type { PageValues } from '../../src/languages/model/pages.ts'
import { zh } from '../../src/languages/zh/index.ts'
import { amount, plain } from './spoken.ts'

const { voice, say } = zh

describe('the voice', () => {
  test.each<[string, Amount]>([
    ['48.7亿美元', amount('4.87', 9, 'USD')],
    ['37.44亿美元', amount('3.744', 9, 'USD')],
    ['4.2亿美元', amount('420', 6, 'USD')],
    ['4.178亿美元', amount('417.8', 6, 'USD')],
    ['5亿美元', amount('500', 6, 'USD')],
    ['5.00亿美元', amount('0.500', 9, 'USD')],
    ['1020万美元', amount('10.2', 6, 'USD')],
    ['896.9万美元', amount('8.969', 6, 'USD')],
    ['123.45万美元', amount('1234.5', 3, 'USD')],
    ['5000美元', amount('5', 3, 'USD')],
    ['2864.2亿元', amount('286.42', 9, 'CNY')],
    ['2.100万亿元', amount('2.100', 12, 'CNY')],
    ['1000亿美元', amount('100', 9, 'USD')],
    ['30万户家庭', amount('300000', 0, 'FAM')],
    ['40.9万吨', amount('409', 3, 'TNE')],
    ['−32亿美元', amount('-3.2', 9, 'USD')],
    ['30.2%', amount('30.2', 0, 'PT')],
    ['10%', amount('10', 0, 'PT')],
    ['2.3倍', amount('2.3', 0, 'TIMES')],
    ['第3位', amount('3', 0, 'ORD')],
    ['第10位', amount('10', 0, 'ORD')],
    ['超过40亿美元', amount('4', 9, 'USD', 'over')],
    ['不到5亿欧元', amount('500', 6, 'EUR', 'under')],
    ['约22亿美元', amount('2.2', 9, 'USD', 'about')],
    ['约1万亿美元', amount('1', 12, 'USD', 'about')],
  ])('amount %s', (said, held) => expect(voice.amount(held)).toBe(said))

  const scales: Readonly<Record<string, number>> = { 亿: 8, 万: 4, 万亿: 12 }
  const money = fc.record({
    whole: fc.integer({ min: 1, max: 99_999 }),
    fraction: fc.option(fc.stringMatching(/^\d{1,4}$/), { nil: undefined }),
    unitMult: fc.constantFrom(0, 3, 6, 9),
  })
  test('an amount is worth what was printed, and from a million on keeps every printed decimal', () =>
    fc.assert(
      fc.property(money, ({ whole, fraction, unitMult }) => {
        const value = fraction === undefined ? String(whole) : `${whole}.${fraction}`
        const [, digits = '', scale = ''] =
          /^([\d.]+)(万亿|亿|万)?美元$/.exec(voice.amount(amount(value, unitMult, 'USD'))) ?? []
        const worth = Number(digits) * 10 ** (scales[scale] ?? 0)
        expect(worth / (Number(value) * 10 ** unitMult)).toBeCloseTo(1, 12)
        const bare = (number: string): string => number.replace('.', '').replace(/^0+/, '')
        if (fraction !== undefined && worth >= 1e6) expect(bare(digits).startsWith(bare(value))).toBe(true)
      }),
    ))

  test.each<[string, Amount]>([
    ['▲ +30.2%', amount('30.2', 0, 'PT')],
    ['▼ −5.7%', amount('-5.7', 0, 'PT')],
    ['0.0%', amount('0.0', 0, 'PT')],
    ['▲ 2.3倍', amount('2.3', 0, 'TIMES')],
    ['▼ 0.4倍', amount('0.4', 0, 'TIMES')],
    ['▲ 超过30%', amount('30', 0, 'PT', 'over')],
    ['▲ 约30%', amount('30', 0, 'PT', 'about')],
  ])('change %s', (said, held) => expect(voice.change(held)).toBe(said))

  test('no commas: 万 and 亿 group the digits', () => expect(voice.number('12345.60')).toBe('12345.60'))

  test.each([
    ['2025', '2025年'],
    ['2025-S1', '2025年上半年'],
    ['2025-S2', '2025年下半年'],
    ['2025-Q1', '2025年第一季度'],
    ['2025-Q3', '2025年第三季度'],
    ['2026-01', '2026年1月'],
    ['2025-12', '2025年12月'],
    ['2025-01/2025-10', '2025年1—10月'],
    ['2024-11/2025-01', '2024年11月—2025年1月'],
  ])('period %s is %s', (period, said) => expect(voice.period(period)).toBe(said))

  test.each([
    ['2026-03-13', '2026年3月13日'],
    ['2025-11-01', '2025年11月1日'],
    ['2026-03', '2026年3月'],
    ['2026', '2026年'],
  ])('day %s is %s', (day, said) => expect(voice.day(day)).toBe(said))

  test.each([
    ['AZE', '阿塞拜疆'],
    ['CHN', '中国'],
    ['ARE', '阿联酋'],
    ['USA', '美国'],
    ['SCG', '塞尔维亚和黑山'],
    ['EU27', '欧盟'],
    ['OTS', '突厥国家组织'],
    ['BRI', '共建“一带一路”国家'],
  ])('area %s is %s', (area, said) => expect(voice.area(area)).toBe(said))

  test('languages', () =>
    expect(['zh', 'en', 'az', 'ru'].map(voice.language)).toEqual(['中文', '英语', '阿塞拜疆语', '俄语']))
})

describe('Telegram’s limits', () => {
  const known: PageValues = {
    observations: voice.number('1067'),
    sources: '197',
    statements: '12',
    version: '198',
    newest: voice.day('2026-11-24'),
    pair: '阿塞拜疆 – 中国',
    language: voice.language('zh'),
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

  // Telegram sees no command and no name right behind a character, nor right before one.
  test('every command and name can be tapped', () => {
    const { sameCountry, tooMany, unknownCommand, unknownWord } = say.problem
    const fixed = (['too-few', 'not-understood', 'no-text'] as const).map(problem => say.problem[problem])
    const problems = [...fixed, sameCountry('CHN'), tooMany('periods', 4)]
    const written = [
      ...Object.values(say.pages).map(page => page(known)),
      ...problems,
      unknownCommand('x', 'help'),
      unknownWord('x', undefined),
    ].map(plain)
    const glued = /[\p{L}\p{N}_][/@][a-z]|[/@][a-z_]+[^\x00-\x7F\p{P}]/gu
    expect(written.flatMap(words => words.replaceAll('/turnover@', '@').match(glued) ?? [])).toEqual([])
  })

  test('about says what is held', () => {
    expect(plain(say.pages.about(known))).toContain('共有1067项数据，来自197个来源')
    expect(plain(say.pages.status(known))).toContain('2026年11月24日')
  })

  test('the page of an unknown figure names the button as it is written', () =>
    expect(plain(say.problem.unknownId('x-1'))).toContain(`“${say.buttons.sources}”`))
})
