/** From the start of the process to the first answer, beside a bare grammY bot, over the same Bot API on loopback. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openTelegram } from '../test/playground/driver.ts'

const root = join(import.meta.dirname, '..')

/** Milliseconds until the bot answers a question that was waiting for it. */
async function firstAnswer(script: string, dataDir: string): Promise<number> {
  const telegram = await openTelegram()
  const env = {
    ...process.env,
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    DATA_DIR: dataDir,
    LOG_LEVEL: 'error',
  }
  telegram.reader.say('/turnover 2025')
  const began = performance.now()
  const bot = spawn(process.execPath, [join(root, script)], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  try {
    await telegram.reader.reply(20_000)
    return performance.now() - began
  } finally {
    await stop(bot)
    await telegram.close()
  }
}

async function stop(bot: ChildProcess): Promise<void> {
  if (bot.exitCode !== null) return
  bot.kill('SIGKILL')
  await once(bot, 'exit')
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN

/** Prints both medians and their ratio; the rounds take turns, so that a slow moment of the machine meets both. */
export async function benchStart(rounds: number): Promise<number> {
  const dataDir = mkdtempSync(join(tmpdir(), 'karvan-bench-'))
  const [ours, bare]: [number[], number[]] = [[], []]
  try {
    await firstAnswer('dist/main.js', dataDir)
    for (let round = 0; round < rounds; round++) {
      bare.push(await firstAnswer('bench/bare.mjs', dataDir))
      ours.push(await firstAnswer('dist/main.js', dataDir))
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
  const ratio = median(ours) / median(bare)
  console.log('\nStart to first answer')
  console.table([
    { bot: 'bare grammY', 'median ms': median(bare).toFixed(0), ratio: '1.00' },
    { bot: 'karvan', 'median ms': median(ours).toFixed(0), ratio: ratio.toFixed(2) },
  ])
  return ratio
}
