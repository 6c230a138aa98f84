/** kill -9 in the middle of writing, again and again: nothing acknowledged is lost, nothing is there twice, every start succeeds. */
import { afterAll, expect, test } from 'vitest'
import { openFileEngine } from '../../../src/data/engine/file-engine.ts'
import { isRefusal } from '../../../src/data/facts/apply-edits.ts'
import { openStore } from '../../../src/data/store.ts'
import { freshFolder, list } from '../folder.ts'
import { add, at, observation } from '../made.ts'
import { compiled } from './crash.ts'

const writer = compiled(freshFolder())
const rounds = 200
/** The number of kills of each folder. */
const lives = 20
const warm = [writer(0), writer(1)]
afterAll(() => {
  for (const it of warm) it.kill()
})

/** A fixed sequence that looks like chance, so that a failure can be had again. */
const chance = (seed: number): number => ((Math.imul(seed, 0x9e3779b1) >>> 8) % 1000) / 1000

test(`${rounds} kills`, { timeout: 300_000 }, async () => {
  const told = { kept: 0, doubts: 0, found: 0 }
  let data = freshFolder()
  let kept: string[] = []
  for (let round = 0; round < rounds; round++) {
    if (round % lives === 0) [data, kept] = [freshFolder(), []]
    const it = warm.shift() ?? writer(round)
    warm.push(writer(round + 2))
    it.start(data)
    await it.lines(1 + Math.floor(chance(round) * 12))
    // A few turns of the loop, so that it dies at any point of a write.
    for (let turn = chance(round + 7919) * 100; turn > 0; turn--) await new Promise(setImmediate)
    it.kill()
    const { error } = await it.over
    expect(error).toBe('')
    const acknowledged = it.said.flatMap(line => (line.startsWith('kept ') ? [line.slice(5)] : []))
    kept.push(...acknowledged)
    told.kept += acknowledged.length

    const store = await openStore(await openFileEngine({ folder: data, notice: () => {} }))
    const facts = await store.facts()
    expect(kept.filter(id => facts.observation(id) === undefined)).toEqual([])
    for (const line of it.said.filter(one => one.startsWith('set ')))
      expect((await store.chat(Number(line.slice(4)))).partner).toBe(`R${round}`)

    // What was under way may be there or not; delivered again, it is there once.
    const next = `r${round}-${acknowledged.length}`
    const isThere = facts.observation(next) !== undefined
    told.doubts++
    if (isThere) told.found++
    expect(facts.size).toBe(kept.length + (isThere ? 1 : 0))
    if (it.said.length > 0) {
      const made = observation(next, { period: String(1000 + acknowledged.length), partner: `R${round}` })
      const again = await store.change(add({ observations: [made] }), 1, new Date(at), { cause: `cause ${next}` })
      expect(isRefusal(again)).toBe(false)
      expect(await store.history(next)).toHaveLength(1)
      kept.push(next)
    }
    await store.close()
  }
  expect(told.kept).toBeGreaterThan(rounds)
  // How many were written and not acknowledged depends on the machine: on a quiet one it may be none.
  expect(told.found).toBeLessThan(told.doubts)
  expect(list(data).filter(name => !name.includes('torn')).length).toBeLessThanOrEqual(5)
})

test("a second process on the folder is refused with the holder's id, and succeeds after a kill of the holder", async () => {
  const data = freshFolder()
  const [one, two, three] = [writer(1), writer(2), writer(3)]
  one.start(data)
  await one.lines(2)
  two.start(data)
  const { code, error } = await two.over
  expect(code).toBe(1)
  expect(error).toMatch(
    /^\S+ is in use by another Karvan \(process \d+ on [\w.-]+\): stop it first, or set DATA_DIR to another folder$/,
  )
  one.kill()
  await one.over
  three.start(data)
  await three.lines(2)
  expect(three.said[0]).toBe('open')
  three.kill()
  await three.over
})
