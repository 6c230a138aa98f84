/** Odd environments: zones, locales, little memory, a bad configuration, a second copy, an odd data folder. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { question } from './conversation.ts'
import { type Line, line } from './line.ts'
import type { ProgramOptions } from './program.ts'
import { freshChat, openStage, type Stage, until, wait } from './stage.ts'

/** The answer about 2024, and how the program ended. */
async function answered(
  stage: Stage,
  options: Partial<ProgramOptions> = {},
  more = {},
): Promise<{ text: string; code: number | null; err: string }> {
  const program = stage.start(options)
  const asked = stage.telegram.ask(freshChat(), question(3), more)
  await until(() => program.isOver || asked.answers.length > 0)
  if (!program.isOver) program.kill('SIGTERM')
  const { code, err } = await program.end
  return { text: asked.answers[0]?.text ?? '', code, err }
}

async function onStage<T>(work: (stage: Stage) => Promise<T>): Promise<T> {
  const stage = await openStage()
  try {
    return await work(stage)
  } finally {
    await stage.close()
  }
}

/** P4. */
async function places(): Promise<Line> {
  const texts = new Set<string>()
  const zones = ['UTC', 'Asia/Baku', 'Pacific/Kiritimati', 'America/St_Johns']
  for (const [i, LANG] of ['C', 'tr_TR.UTF-8', 'ar_EG.UTF-8', 'az_AZ.UTF-8'].entries())
    texts.add(
      await onStage(async stage => (await answered(stage, { env: { LANG, LC_ALL: LANG, TZ: zones[i] ?? '' } })).text),
    )
  const [text = ''] = texts
  return line(
    'P4',
    'the same answer in four zones and locales (tr, ar, az)',
    texts.size === 1 && text.includes('3.744'),
    `${texts.size} answers`,
  )
}

/** P4: a preloaded module sets the clock of the process. */
async function clocks(): Promise<Line> {
  const wrong: string[] = []
  for (const year of ['1970', '1999', '2038', '2106']) {
    const env = { STRESS_CLOCK: `${year}-01-19T03:14:08Z` }
    const date = Math.floor(Date.parse(env.STRESS_CLOCK) / 1_000)
    const options = { env, nodeArgs: ['--import', join(import.meta.dirname, 'preload/clock.mjs')] }
    const { text, code, err } = await onStage(stage => answered(stage, options, { date }))
    // A clock before 2024 gets no figure of 2024.
    const expected = Number(year) < 2024 ? 'has not come yet' : '3.744'
    if (!text.includes(expected) || code !== 0) wrong.push(`${year}: exit ${code} ${err} ${text.slice(0, 60)}`)
  }
  return line(
    'P4',
    'a first start and an answer in 1970, 1999, 2038, 2106',
    wrong.length === 0,
    wrong.join(' | ') || 'each',
  )
}

/** P5. */
async function memory(): Promise<Line> {
  const { text, code } = await onStage(stage => answered(stage, { nodeArgs: ['--max-old-space-size=64'] }))
  return line('P5', '64 MB of heap', text.includes('3.744') && code === 0, `exit ${code}`)
}

/** P6. */
async function configuration(): Promise<Line> {
  const bad: Readonly<Record<string, string>> = {
    BOT_TOKEN: 'my secret',
    TELEGRAM_API_ROOT: 'ftp://somewhere',
    ADMIN_IDS: '12,abc',
    HOME_AREA: 'XX',
    TIME_ZONE: 'Mars/Base',
    DEFAULT_LANGUAGE: 'fr',
    LOG_LEVEL: 'loud',
    HOST: 'a b',
    PORT: '70000',
    WEBHOOK_URL: 'http://example.com/',
    WEBHOOK_SECRET: 'ä',
    METRICS_TOKEN: 'short',
  }
  const wrong: string[] = []
  for (const [name, value] of Object.entries(bad)) {
    const { code, err } = await onStage(stage => answered(stage, { env: { [name]: value } }))
    if (code !== 78 || err.trim().split('\n').length !== 1 || !err.includes(name) || err.includes(value))
      wrong.push(`${name}: ${code} ${err}`)
  }
  return line(
    'P6',
    `${Object.keys(bad).length} bad variables: one line that names it, exit 78`,
    wrong.length === 0,
    wrong.join(' | ') || 'each',
  )
}

/** S13. */
async function copies(): Promise<Line> {
  return onStage(async stage => {
    const first = stage.start()
    await until(() => stage.telegram.calls.some(({ method }) => method === 'getUpdates'), 10_000)
    const second = stage.start()
    const { code, err } = await second.end
    first.kill('SIGKILL')
    await first.end
    const third = await answered(stage)
    const held = code === 1 && err.includes('in use by another Karvan') && third.text.includes('3.744')
    return line('S13', 'a second process is refused; after kill -9 the lock is free', held, err.trim().slice(0, 90))
  })
}

/** S15: debris, links, modes. */
async function folders(): Promise<readonly Line[]> {
  return onStage(async stage => {
    await answered(stage)
    const { data } = stage
    const journal = join(data, 'journal.jsonl')
    const elsewhere = join(data, '..', 'elsewhere.jsonl')
    renameSync(journal, elsewhere)
    symlinkSync(elsewhere, journal)
    mkdirSync(join(data, 'settings.json.1-1.tmp'))
    writeFileSync(join(data, 'inbox.jsonl.99-3.tmp'), 'debris')
    const linked = await answered(stage)
    const modes = readdirSync(data)
      .filter(name => /jsonl?$/.test(name))
      .map(name => statSync(join(data, name)).mode & 0o777)
    const isKept =
      statSync(elsewhere).isFile() &&
      readFileSync(elsewhere).length > 1_000 &&
      !existsSync(join(data, 'inbox.jsonl.99-3.tmp'))
    rmSync(data, { recursive: true })
    return [
      line(
        'S15',
        'a linked journal, debris, a folder of a temporary name',
        linked.text.includes('3.744') && isKept,
        `exit ${linked.code}`,
      ),
      line(
        'S15',
        'files are for their owner alone',
        modes.every(mode => mode === 0o600),
        modes.map(mode => mode.toString(8)).join(' '),
      ),
    ]
  })
}

/** S15: the folder is deleted, or nothing may be written, while it runs. */
async function lostFolder(): Promise<Line> {
  return onStage(async stage => {
    const program = stage.start()
    const { telegram } = stage
    telegram.ask(freshChat(), question(0))
    await until(() => telegram.talk.unanswered.length === 0, 10_000)
    rmSync(stage.data, { recursive: true })
    const asked = telegram.ask(freshChat(), question(3))
    const isAnswered = await until(() => program.isOver || asked.answers.length > 0, 5_000)
    await wait(2_500)
    const lives = !program.isOver
    program.kill('SIGTERM')
    const { code } = await program.end
    return line(
      'S15',
      'the folder is deleted while it runs: questions are answered',
      isAnswered && lives,
      `exit ${code}`,
    )
  })
}

/** S12: a volume that is not there, and a folder that may not be written. */
async function volumes(): Promise<Line> {
  return onStage(async stage => {
    const missing = await answered(stage, { env: { DATA_DIR: join(stage.data, 'volume', 'data') } })
    mkdirSync(stage.data)
    writeFileSync(join(stage.data, 'file'), '')
    const file = await answered(stage, { env: { DATA_DIR: join(stage.data, 'file') } })
    chmodSync(stage.data, 0o700)
    const held =
      missing.code === 1 && missing.err.includes('volume') && file.code === 1 && file.err.includes('is a file')
    return line('S12', 'DATA_DIR on a volume that is not there, or a file', held, missing.err.trim().slice(-90))
  })
}

/** Lines P4, P5, P6, S12, S13, S15. */
export async function odd(): Promise<readonly Line[]> {
  return [
    await places(),
    await clocks(),
    await memory(),
    await configuration(),
    await copies(),
    ...(await folders()),
    await lostFolder(),
    await volumes(),
  ]
}
