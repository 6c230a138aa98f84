/** `npm run stress`: the whole program under kills, faults, floods and damage. `-- --only kill,api` chooses; `--short` takes minutes. */
import { parseArgs } from 'node:util'
import { type Line, printed } from './line.ts'
import { type Scale, scenarios } from './scenarios.ts'
import { inspected } from './secrets.ts'

const { values } = parseArgs({ options: { only: { type: 'string' }, short: { type: 'boolean' } } })
const scale: Scale = values.short === true ? 'short' : 'long'
const names = values.only?.split(',') ?? Object.keys(scenarios).filter(name => name !== 'soak' || scale === 'long')
const unknown = names.filter(name => !(name in scenarios))
if (unknown.length > 0) throw new Error(`there is ${Object.keys(scenarios).join(', ')}; not ${unknown.join(', ')}`)

const lines: Line[] = []
for (const name of names) {
  const began = performance.now()
  const found = (await scenarios[name]?.(scale)) ?? []
  lines.push(...found)
  console.log(`\n${name} (${((performance.now() - began) / 1000).toFixed(0)} s)`)
  for (const one of found) console.log(printed(one))
}
const { bytes, leaks } = inspected()
console.log(`\nK1, K3   ${leaks === 0 ? 'held    ' : 'BROKEN  '} ${leaks} secrets in ${bytes} bytes of output`)
const broken = lines.filter(({ result }) => result === 'BROKEN')
console.log(`${lines.length} lines, ${broken.length} broken`)
process.exit(broken.length === 0 && leaks === 0 ? 0 : 1)
