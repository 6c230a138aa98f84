import { expect, test } from 'vitest'
import { runNode } from '../../processes.ts'

test('prom-client is not even loaded when nobody asks for metrics', async () => {
  const loads = async (isWanted: boolean): Promise<string> =>
    (await runNode(['--import', 'tsx', '--input-type=module', '-e', program(isWanted)])).out
  expect([await loads(false), await loads(true)]).toEqual(['false', 'true'])
})

const program = (isWanted: boolean): string => `
  import { createRequire } from 'node:module'
  const { openMetrics } = await import('./src/bot/process/metrics.ts')
  const metrics = await openMetrics(${isWanted})
  metrics.took('message')
  const loaded = Object.keys(createRequire(import.meta.url).cache).some(path => path.includes('prom-client'))
  process.stdout.write(String(loaded))
  process.exit(0)`
