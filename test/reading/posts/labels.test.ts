import { expect, test } from 'vitest'
import { readLabels } from './labels.ts'

const file = `=== en-s01 | 2025-08-28 | Trend | agency
Trade with the OTS came to ⟦a|$4.228 billion⟧ in January-July, ⟦b|8.3 percent⟧ more, and ⟦c|51,500 tons⟧ of oil.

⟦q|"We are ⟦e|third⟧ among partners"⟧, said Ambassador Lu Mei.
---
a value T AZE OTS 2025-01/2025-07 4228000000 USD over
b growth T AZE OTS 2025-01/2025-07 +8.3 vs 2024-01/2024-07
c none tons
e rank T AZE CHN 2025-H1 3
q quote Lu Mei | Ambassador
`

test('marks nest, and spans count in the text without its marks', () => {
  const { texts, faults } = readLabels(file)
  const [{ text, golds } = { text: '', golds: [] }] = texts
  expect(faults).toEqual([])
  expect(text).not.toMatch(/[⟦⟧|]/)
  expect(golds.map(gold => `${gold.kind}: ${text.slice(gold.span.from, gold.span.to)}`)).toEqual([
    'value: $4.228 billion',
    'growth: 8.3 percent',
    'none: 51,500 tons',
    'quote: "We are third among partners"',
    'rank: third',
  ])
  expect(golds[4]).toMatchObject({ period: '2025-S1', number: 3, partner: 'CHN' })
})

test.each([
  ['a value T AZE OTS 2025-01/2025-07 4228000000 USD over', 'a value T AZE OTS 2025 4.2bn USD', 'not a label'],
  ['c none tons', '', 'the key c has no line'],
  ['c none tons', 'z none tons', 'the key z is not marked'],
  ['more, and', 'more, and ⟧', 'closed that was not opened'],
  ['2025-08-28', 'August', '"August" is not a date'],
])('a file with %s as "%s" names the fault', (right, wrong, fault) => {
  expect(readLabels(file.replace(right, wrong)).faults.join('\n')).toContain(fault)
})
