import { describe, expect, test } from 'vitest'
import type { Question } from '../../../src/answers/model/question.ts'
import type { Code, Observation } from '../../../src/data/model/schema.ts'
import { row, tiny } from '../../answers/tiny.ts'
import { labels, marked, writingIn, written } from '../writing.ts'

const asked: Question = { kind: 'figure', flow: 'T', reporter: 'AZE', partner: 'CHN', period: '2025' }
const two = ['T 2025 4.87 9 USD CUST a', 'T 2024 3.744 9 USD CUST b'] as const
const said = (rows: readonly (string | Observation)[], question: Question = asked, code: Code = 'en') =>
  written(question, writingIn(code, 'private', tiny(rows)))

describe('the growth check', () => {
  test.each<[Code, string, string]>([
    ['en', '30.2', '✓ Our check: 4.87 ÷ 3.744 − 1 = +30.1%, agrees with [1] within rounding'],
    ['en', '35', '⚠ Our check: 4.87 ÷ 3.744 − 1 = +30.1%, not the +35% of [1]'],
    ['az', '35', '+30,1%'],
    ['ru', '35', '4,87 ÷ 3,744 − 1 = +30,1%'],
    ['zh', '35', '48.7 ÷ 37.44 − 1 = +30.1%'],
  ])('%s, published +%s%%', (code, growth, line) => {
    const { text } = said([...two, `T 2025<2024 ${growth} 0 PT CUST a`], asked, code)
    expect(text).toContain(line)
    expect(text).toContain(growth === '35' ? '⚠ ' : '✓ ')
  })

  test('is in italics, because it is computed', () => {
    const message = said([...two, 'T 2025<2024 30.2 0 PT CUST a'])
    expect(marked(message)).toContain('italic «Our check: 4.87 ÷ 3.744 − 1 = +30.1%, agrees with [1] within rounding»')
  })

  test('is left out when there is nothing to divide', () => {
    expect(said([two[0], 'T 2025<2024 30.2 0 PT CUST a']).text).not.toMatch(/[✓⚠]/)
  })
})

describe('what other sources say', () => {
  const shown = (other: string | Observation, kind: 'figure' | 'sources' = 'sources'): string =>
    said([...two, other], { ...asked, kind }).text

  test.each([
    ['T 2025 4.9 9 USD AMB c', '≈ $4.9 billion, Embassy [2]: the same figure, rounded'],
    ['T 2025 5.2 9 USD GACC c', '⚠ $5.2 billion, China Customs [2]: counted by another body'],
    ['T 2025 over 4 9 USD AMB c', '✓ Over $4 billion, Embassy [2]: agrees with the figure above'],
    ['T 2025 4.87 9 USD CUST c', '✓ The same figure: [2]'],
    [
      'T 2025 3.744 9 USD AMB c',
      '⚠ $3.744 billion, Embassy [2]: looks like the 2024 figure, quoted for the wrong year',
    ],
  ])('%s', (other, line) => expect(shown(other).split('\n')).toContain(line))

  test('a source that fully agrees has no line of its own', () => {
    expect(shown('T 2025 over 4 9 USD AMB c', 'figure')).not.toContain('over $4 billion')
    expect(shown('T 2025 4.9 9 USD AMB c', 'figure')).toContain('≈ $4.9 billion')
  })

  test('only a contradiction offers Why', () => {
    const why = (other: string): boolean =>
      labels(said([...two, other]))
        .flat()
        .includes('Why?')
    expect(why('T 2025 5.2 9 USD GACC c')).toBe(true)
    expect(why('T 2025 4.9 9 USD AMB c')).toBe(false)
  })
})

describe('an expected figure', () => {
  test.each<[Code, string]>([
    ['en', '$5 billion · China–Azerbaijan turnover, 2025, expected, not counted [1]'],
    ['ru', '$5 млрд'],
  ])('says so in its first line, %s', (code, line) => {
    const [first = ''] = said([row('T 2025 5 9 USD GOV a', { status: 'expected' })], asked, code).text.split('\n')
    expect(first).toContain(line)
    expect(first).toContain(writingIn(code).language.say.expected)
  })

  test('says so next to a counted one', () => {
    const { text } = said([...two, row('T 2025 5.5 9 USD GOV d', { status: 'expected' })])
    expect(text).toContain('⚠ $5.5 billion, Government [3]: expected, not counted')
  })

  test('a counted one does not', () => expect(said([...two]).text).not.toContain('expected'))
})

describe('a computed figure', () => {
  const balance = said(['X 2025 19.7 6 USD CUST a', 'M 2025 743.7 6 USD CUST b'], { ...asked, flow: 'B' })

  test('comes with its formula and both sources', () => {
    expect(balance.text.split('\n').slice(0, 2)).toEqual([
      'Deficit: $724.0 million · Azerbaijan’s trade with China, 2025',
      'Our calculation: exports 19.7 − imports 743.7, from $19.7 million [1] and $743.7 million [2]',
    ])
  })

  test('is in italics', () => {
    expect(marked(balance).slice(0, 2)).toEqual(['italic «Deficit: $724.0 million»', 'bold «Deficit: $724.0 million»'])
  })

  test('cannot be cited', () =>
    expect(labels(balance).flat()).toEqual(['Turnover', 'Balance · the world, 2025', 'Sources', 'Picture']))
})
