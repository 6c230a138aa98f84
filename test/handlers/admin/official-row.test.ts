/** A row of an official table is corrected, withdrawn and brought back like any other figure. */
import { expect, test } from 'vitest'
import { memoryEngine } from '../../../src/data/engine/memory-engine.ts'
import { seedEdits } from '../../facts.ts'
import { openRig, owner } from './rig.ts'

/** Azerbaijan's imports from Iceland, 2024. */
async function row() {
  const rig = await openRig({ engine: memoryEngine(seedEdits) })
  const facts = await rig.store.facts()
  const it = facts.series('value', 'M', 'AZE', 'ISL').find(({ period }) => period === '2024')
  if (it === undefined) throw new Error('the row is not held')
  const now = async () => (await rig.store.facts()).observation(it.id)?.now
  return { rig, it, me: rig.person(owner), now }
}

test('it is corrected, and keeps its definition and its first value in the history', async () => {
  const { it, me, now } = await row()
  await me.say(`/edit ${it.id} 5m because a revision`)
  await me.tap('Save')
  expect(await now()).toMatchObject({ amount: { value: '5', unitMult: 6 }, definition: { valuation: 'CIF' } })
  const history = await me.hears(`/history ${it.id}`)
  expect(history).toContain('$5 million')
  expect(history).toContain('a revision')
  expect(history).toContain('$4.4996 million')
  await me.say('/undo')
  await me.tap('Save')
  expect(await now()).toEqual(it)
})

test('it is withdrawn, and an undo brings it back', async () => {
  const { it, me, now, rig } = await row()
  await me.say(`/retract ${it.id} because a slip`)
  await me.tap('Save')
  expect(await now()).toBeUndefined()
  const { size } = await rig.store.facts()
  await me.say('/undo')
  await me.tap('Save')
  expect(await now()).toEqual(it)
  expect((await rig.store.facts()).size).toBe(size + 1)
})
