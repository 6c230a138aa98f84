/** Known contradictions in the seed. Each is shown by /why and /sources. */
import { expect, test } from 'vitest'
import { answer } from '../../src/answers/answer-question.ts'
import type { Question } from '../../src/answers/model/question.ts'
import { pressFacts, today } from '../facts.ts'
import { as, judged, said } from './said.ts'

const china = { reporter: 'AZE', partner: 'CHN', flow: 'T' } as const
const ask = (question: Question) => answer(question, pressFacts, today)

/** What /why and /sources show of a period: the figure said first, the others, and what does not go together. */
function shown(of: { readonly reporter: string; readonly partner: string; readonly flow: 'T' }, period: string) {
  const why = as('why', ask({ kind: 'why', ...of, period }))
  const sources = as('sources', ask({ kind: 'sources', ...of, period }))
  const clashes = why.conflicts.map(({ kind, longer, shorter }) => `${kind}: ${said(longer)} < ${said(shorter)}`)
  expect(sources.conflicts).toEqual(why.conflicts)
  return [said(why.headline), said(why.growth), ...[...why.values, ...why.growths].map(judged), ...clashes].join('\n')
}

test.each([
  ['Jan–Oct 2025 less than Jan–Jul', china, '2025-01/2025-10', ['impossible: 2.44bn', '< 2.45bn 2025-01/2025-07']],
  [
    '2023 under three years',
    china,
    '2023',
    ['3.1bn 2023', '3.7bn 2023', 'other-period 2024', 'about 2.2bn 2023', 'other-period 2022'],
  ],
  ['growth of 2022', china, '2022', ['20.7% 2022', '23.5% 2022']],
  ['January 2026', china, '2026-01', ['417.8m 2026-01', '420m 2026-01', 'rounded']],
  ['the year 2025 against ten months', china, '2025', ['unlikely: ', '2.44bn 2025-01/2025-10']],
  [
    'Türkiye 2025 against eleven months',
    { ...china, partner: 'TUR' },
    '2025',
    ['7bn 2025', 'unlikely: 7bn 2025 report-az-2026-02-26 < 5.2bn 2025-01/2025-11'],
  ],
  [
    'Kazakhstan and China 2022',
    { ...china, reporter: 'KAZ' },
    '2022',
    ['31.2bn 2022', '24bn 2022 menafn-1106993905: unnamed'],
  ],
] as const)('%s', (_, of, period, words) => {
  for (const word of words) expect(shown(of, period)).toContain(word)
})

test('third "for the first time" in 2026, and third in 2018', () => {
  const { first } = as('rank', ask({ kind: 'rank', ...china, period: '2026-01' }))
  expect([first?.said.observation.claim?.first, said(first?.earlier)]).toEqual([true, '3ORD 2018 azernews-153868'])
})
