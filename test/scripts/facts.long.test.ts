/** The checker of figures: what it reads, what it finds, and that it finds nothing over a sample of the seed. */
import { describe, expect, test } from 'vitest'
import { checkFacts } from '../../scripts/facts/check.ts'
import { checkFormulas } from '../../scripts/facts/check-formulas.ts'
import { checkText } from '../../scripts/facts/check-text.ts'
import { evidenceIn } from '../../scripts/facts/evidence.ts'
import { readNumbers } from '../../scripts/facts/read-numbers.ts'
import { newReport, written, wrong } from '../../scripts/facts/report.ts'
import type { Code } from '../../src/data/model/schema.ts'
import { languageOf } from '../../src/languages/languages.ts'
import { writeMessage } from '../../src/writing/write-answer.ts'
import { over, turnover } from '../answers/asking.ts'
import { tiny } from '../answers/tiny.ts'
import { seedFacts } from '../facts.ts'

const shown = (text: string, code: Code): readonly string[] =>
  readNumbers(text, code).map(({ number: { n, d }, unit }) => `${Number(n) / Number(d)} ${unit ?? 'bare'}`)

test.each<[Code, string, readonly string[]]>([
  ['en', '$4,789.9 million · 2025', ['4789900000 USD', '2025 bare']],
  ['en', '▼ −5.7% on 2024', ['-5.7 PT', '2024 bare']],
  ['en', '3rd of 166, ×1.4', ['3 ORD', '166 bare', '1.4 TIMES']],
  ['az', '4,87 milyard $, 2024-cü illə', ['4870000000 USD', '2024 bare']],
  ['az', '3-cü', ['3 ORD']],
  ['az', '2015-ci illə müqayisədə ▼ 29,3%', ['2015 bare', '-29.3 PT']],
  ['az', '3 milyard dollardan çox', ['3000000000 USD']],
  ['ru', '−$4\u00a0789,9 млн', ['-4789900000 USD']],
  ['ru', '3-е место', ['3 ORD']],
  ['zh', '2025年48.7亿美元', ['2025 bare', '4870000000 USD']],
  ['zh', '▼ 较2014年下降29.3%', ['2014 bare', '-29.3 PT']],
  ['zh', '为2016年的2.1倍', ['2016 bare', '2.1 TIMES']],
  ['zh', '13.8万元，第3位', ['138000 CNY', '3 ORD']],
])('%s: reads "%s"', (code, text, expected) => expect(shown(text, code)).toEqual(expected))

describe('finds', () => {
  const facts = tiny(['T 2025 4.87 9 USD CUST a', 'T 2024 3.744 9 USD CUST a'])
  const answer = over(facts)({ kind: 'figure', ...turnover, period: '2025' })
  const writing = { language: languageOf('en'), facts, medium: 'private', bot: '@karvan_bot', pair: turnover } as const
  const good = writeMessage(answer, writing)
  const faults = (change: (text: string) => string): number => {
    const report = newReport()
    const message = { ...good, text: change(good.text) }
    const written = { message, code: 'en', evidence: evidenceIn(answer), where: 'here', isBalance: false } as const
    checkText(written, facts, report)
    checkFormulas(written, answer, report)
    return wrong(report)
  }
  test.each<[string, string, string]>([
    ['another digit', '4.87 billion', '4.78 billion'],
    ['a digit more', '4.87 billion', '4.870 billion'],
    ['a digit less', '3.744 billion', '3.74 billion'],
    ['another scale', '4.87 billion', '4.87 million'],
    ['another currency', '$4.87', '€4.87'],
    ['a figure without its source', ' [1]\n', ' (1)\n'],
    ['a growth that nobody computed', '+30.1%', '+31.1%'],
  ])('%s', (_, from, to) => {
    expect(good.text).toContain(from)
    expect([faults(text => text), faults(text => text.replace(from, to)) > 0]).toEqual([0, true])
  })
})

// The longest of all tests.
test('a sample of the seed: 0 wrong', () => {
  expect(written(checkFacts(seedFacts, 60), 5)).not.toContain('✗')
}, 240_000)
