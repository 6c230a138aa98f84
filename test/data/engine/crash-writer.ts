/** A process that writes until it is killed, and says on its output what was acknowledged. Run by the tests of crashes. */
import { writeSync } from 'node:fs'
import { openFileEngine } from '../../../src/data/engine/file-engine.ts'
import { openStore } from '../../../src/data/store.ts'
import { add, at, ground, observation } from '../made.ts'

const say = (line: string): void => void writeSync(1, `${line}\n`)
const [round = '0'] = process.argv.slice(2)

/** Waits for the folder to work in: the process is warm by then. */
const folder = await new Promise<string>(resolve =>
  process.stdin.once('data', bytes => resolve(bytes.toString().trim())),
)

try {
  const store = await openStore(await openFileEngine({ folder, notice: () => {} }))
  if ((await store.facts()).version === 0) await store.change(ground, 'seed', new Date(at))
  say('open')
  for (let i = 0; ; i++) {
    const id = `r${round}-${i}`
    const period = String(1000 + i)
    const made = observation(id, { period, partner: `R${round}` })
    await store.change(add({ observations: [made] }), 1, new Date(at), { cause: `cause ${id}` })
    say(`kept ${id}`)
    if (i % 4 === 3) {
      await store.changeChat(i, () => ({ language: 'az', partner: `R${round}` }))
      say(`set ${i}`)
    }
  }
} catch (error) {
  writeSync(2, error instanceof Error ? error.message : String(error))
  process.exit(1)
}
