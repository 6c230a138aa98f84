/**
 * Checks every figure that Karvan can tell: `npm run facts`, or `npm run facts -- --fast` for a sample that is the same in
 * every run; `--english` leaves the other languages out. Prints the counts of each check and its first violations;
 * exits 1 when there is one.
 */
import { join } from 'node:path'
import { openReadOnly } from '../src/data/open-read-only.ts'
import { checkFacts } from './facts/check.ts'
import { written, wrong } from './facts/report.ts'

const store = await openReadOnly({
  dataDir: join(import.meta.dirname, 'none'),
  now: () => new Date('2026-11-24'),
  notice: () => undefined,
})
const [isFast, isEnglish] = ['--fast', '--english'].map(it => process.argv.includes(it))
const report = checkFacts(await store.facts(), isFast === true ? 300 : undefined, isEnglish)
console.log(written(report, 20))
process.exitCode = wrong(report) === 0 ? 0 : 1
