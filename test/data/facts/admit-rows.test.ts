import { expect, test } from 'vitest'
import { nothing } from '../../../src/data/facts/add-steps.ts'
import { admitRows } from '../../../src/data/facts/admit-rows.ts'
import { applyEdit, isRefusal } from '../../../src/data/facts/apply-edits.ts'
import type { Step } from '../../../src/data/model/edit.ts'
import { add, facts, observation, source } from '../made.ts'

const held = facts(add({ observations: [observation('held')] }))
const now = new Date('2026-03-13T09:00:00Z')
const figure = (id: string, period: string): Step => ({ ...nothing, observations: [observation(id, { period })] })

test('each row is judged after those before it, and a refused row does not affect the others', () => {
  const sieve = admitRows(held, 1, now)
  const steps = [
    figure('new', '2024'),
    figure('again', '2024'),
    figure('held', '2023'),
    figure('late', '2999'),
    figure('last', '2022'),
  ]
  expect(steps.map(step => sieve.take(step)?.rule)).toEqual([undefined, 'duplicate', 'duplicate', 'future', undefined])
  expect(['new', 'again', 'last'].map(id => sieve.holds(id))).toEqual([true, false, true])
  expect(held.observation('new')).toBeUndefined()
})

test('the admitted rows are valid as one edit', () => {
  const sieve = admitRows(held, 1, now)
  const steps = [{ ...nothing, sources: [source('other')] }, figure('new', '2024'), figure('late', '2999')]
  const taken = steps.filter(step => sieve.take(step) === undefined)
  const change = { do: 'several', for: 'import', steps: taken } as const
  expect(taken).toHaveLength(2)
  expect(isRefusal(applyEdit(held, { version: held.version + 1, at: now.toISOString(), by: 1, change }))).toBe(false)
})
