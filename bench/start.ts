/** From the start of the process to the first answer, and the memory at rest, beside a bare grammY bot over the same Bot API on loopback. */
import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { type Driver, openTelegram } from '../playground/test/driver.ts'

const root = join(import.meta.dirname, '..')
const question = '/turnover 2025'
const atRest = pathToFileURL(join(import.meta.dirname, 'at-rest.mjs')).href

const memory = z.object({ rss: z.number(), heapUsed: z.number() })
type Memory = z.infer<typeof memory>

/** Starts a bot with a question waiting. `after` gets the milliseconds until the answer, and may ask more. */
async function running<T>(
  script: string,
  dataDir: string,
  args: readonly string[],
  after: (ms: number, bot: ChildProcess, telegram: Driver) => T | Promise<T>,
): Promise<T> {
  const telegram = await openTelegram()
  const env = {
    ...process.env,
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    DATA_DIR: dataDir,
    LOG_LEVEL: 'error',
  }
  // Each run has its own Telegram. Otherwise a question in the same second would look like a repeated one.
  rmSync(join(dataDir, 'inbox.jsonl'), { force: true })
  telegram.reader.say(question)
  const began = performance.now()
  const stdio: StdioOptions = ['ignore', 'ignore', 'inherit', ...(args.length === 0 ? [] : ['ipc' as const])]
  const bot = spawn(process.execPath, [...args, join(root, script)], { env, stdio })
  try {
    await telegram.reader.reply()
    return await after(performance.now() - began, bot, telegram)
  } finally {
    await stop(bot)
    await telegram.close()
  }
}

const firstAnswer = (script: string, dataDir: string): Promise<number> => running(script, dataDir, [], ms => ms)

/** Bytes after `answers` more answers. Measured apart from the start, because the meter has to be loaded too. */
const memoryAfter = (answers: number, script: string, dataDir: string): Promise<Memory> =>
  running(script, dataDir, ['--import', atRest], async (_, bot, { reader, admin, second }) => {
    for (let i = 0; i < answers; i++) {
      // In turn: forty questions at once would meet the rate limit.
      const one = [reader, admin, second][i % 3] ?? reader
      one.say(question)
      await one.reply()
    }
    const told = once(bot, 'message', { signal: AbortSignal.timeout(20_000) })
    bot.send('memory')
    return memory.parse((await told)[0])
  })

async function stop(bot: ChildProcess): Promise<void> {
  if (bot.exitCode !== null) return
  bot.kill('SIGKILL')
  await once(bot, 'exit')
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN

const answers = 100

/** Prints both medians and their ratios. The rounds alternate, so that a slow moment hits both. Returns the ratios of the start and of the heap at rest. */
export async function benchStart(rounds: number): Promise<{ readonly start: number; readonly heap: number }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'karvan-bench-'))
  const ours: number[] = []
  const bare: number[] = []
  try {
    const first = await firstAnswer('dist/main.js', dataDir)
    for (let round = 0; round < rounds; round++) {
      bare.push(await firstAnswer('bench/bare.mjs', dataDir))
      ours.push(await firstAnswer('dist/main.js', dataDir))
    }
    const beside = { bot: 'bare grammY', ms: median(bare), ...(await memoryAfter(answers, 'bench/bare.mjs', dataDir)) }
    const karvan = { bot: 'karvan', ms: median(ours), ...(await memoryAfter(answers, 'dist/main.js', dataDir)) }
    console.log(`\nStart to first answer, and memory at rest after ${answers} more`)
    console.table([beside, karvan].map(one => row(one, beside)))
    console.log(
      `The first start, which enters the seed: ${first.toFixed(0)} ms, ${(first / beside.ms).toFixed(2)} times`,
    )
    return { start: karvan.ms / beside.ms, heap: karvan.heapUsed / beside.heapUsed }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

interface Measured extends Memory {
  readonly bot: string
  readonly ms: number
}
const row = ({ bot, ms, rss, heapUsed }: Measured, beside: Measured) => ({
  bot,
  'median ms': ms.toFixed(0),
  ratio: (ms / beside.ms).toFixed(2),
  'RSS MB': (rss / 1e6).toFixed(0),
  'RSS ratio': (rss / beside.rss).toFixed(2),
  'heap MB': (heapUsed / 1e6).toFixed(1),
})
