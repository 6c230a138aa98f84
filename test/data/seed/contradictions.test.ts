import { expect, test } from 'vitest'
import type { Observation } from '../../../src/data/model/schema.ts'
import { observations } from '../seeds.ts'
import { contradictions } from './contradictions.ts'
import { covers, officialOf } from './official-figures.ts'

const scales: Readonly<Record<number, string>> = { 0: '', 3: ' thousand', 6: ' million', 9: ' billion' }
const units: Readonly<Record<string, string>> = { PT: ' %', TIMES: ' times' }

const printed = ({ amount: { bound, value, unitMult, unit } }: Observation): string =>
  `${bound === undefined ? '' : `${bound} `}${value}${scales[unitMult]}${units[unit] ?? ''}`

function told(number: number, { measure, amount: { unit } }: Observation): string {
  if (measure === 'rank') return String(number)
  return measure === 'value' ? `${(number / 1e6).toFixed(1)} million` : `${number.toFixed(2)}${units[unit]}`
}

const judged = observations
  .filter(it => /^\d{4}$/.test(it.period))
  .map(it => ({ it, official: officialOf(it) }))
  .filter(({ official }) => official.length > 0)

test('the official tables tell of 111 printed figures of whole years', () => expect(judged).toHaveLength(111))

test('and exclude these', () => {
  const excluded = judged
    .filter(({ it, official }) => !official.some(number => covers(it.amount, number)))
    .map(({ it, official: [first = 0] }) => [
      it.id,
      [it.measure, it.flow, it.reporter, it.partner, it.period, it.against]
        .filter(part => part !== undefined)
        .join(' '),
      printed(it),
      told(first, it),
      it.citation.source,
    ])
  expect(excluded.toSorted()).toEqual(contradictions.map(it => it.slice(0, 5)).toSorted())
})
