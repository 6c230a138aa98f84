// npm run bench: ratios side by side in one run. With --smoke: short, and with wide margins that fail the run.
// With --million: the journal of 10^6 observations too.
import { benchAnswers } from './answers.ts'
import { benchLoad } from './load.ts'
import { benchReading } from './reading.ts'
import { benchStart } from './start.ts'

const smoke = process.argv.includes('--smoke')
const sizes = [100, 1000, 10_000, 100_000]
const growth = await benchAnswers([100, 10_000, 100_000], smoke ? 200 : 2000)
benchReading(smoke ? 100 : 2000)
benchLoad(process.argv.includes('--million') ? [...sizes, 1_000_000] : sizes, smoke ? 1 : 3)
const start = await benchStart(smoke ? 1 : 5)

// An index is flat. The start is held to a wide margin, which says "something is wrong", not "something is slower".
if (growth > 2 || (smoke && start > 8)) {
  console.error(
    `bench: an answer grew ${growth.toFixed(1)} times from 10^2 to 10^5 observations, the start took ${start.toFixed(1)} times a bare bot's`,
  )
  process.exit(1)
}
