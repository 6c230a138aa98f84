/** CPU time an update at growing numbers of observations. An index stays flat, a scan does not. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { header, lineOf, readJournal } from '../src/data/engine/journal-codec.ts'
import { ours } from './contenders.ts'
import { madeEdit } from './made.ts'
import { median } from './median.ts'
import { type Amount, measure } from './throughput.ts'

/** Prints the median of each size, and its ratio to the first. */
export async function benchSizes(sizes: readonly number[], amount: Amount): Promise<void> {
  const seen = new Map<number, number[]>(sizes.map(size => [size, []]))
  for (let round = 0; round < amount.rounds; round++) {
    for (const [size, took] of seen) took.push((await measure(ours, amount, folder => fill(folder, size))).cpu)
  }
  const micros = [...seen].map(([size, took]) => ({ size, cpu: median(took) }))
  console.log('\nPolling, over more and more observations')
  console.table(
    micros.map(({ size, cpu }) => ({
      observations: size,
      'CPU µs an update': cpu.toFixed(0),
      ratio: (cpu / (micros[0]?.cpu ?? Number.NaN)).toFixed(2),
    })),
  )
}

function fill(folder: string, size: number): void {
  const { bytes } = lineOf([madeEdit(size)], readJournal(Buffer.from(header)).mark)
  writeFileSync(join(folder, 'journal.jsonl'), Buffer.concat([Buffer.from(header), bytes]))
}
