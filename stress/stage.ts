/** An emulated Telegram, a data folder, and the program between them. */
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { life, type Program, type ProgramOptions, start } from './program.ts'
import { Telegram, type TelegramOptions } from './telegram.ts'

export interface Stage {
  readonly telegram: Telegram
  readonly data: string
  start(options?: Partial<ProgramOptions>): Program
  /** Ends everything that runs, and removes the folder. */
  close(): Promise<void>
}

/** Ids of unused chats. */
let nextChat = 100_000
export const freshChat = (): number => {
  nextChat += 1
  return nextChat
}

/** Sets up a stage, in the given folder or a fresh one. */
export async function openStage(options: TelegramOptions & { readonly data?: string } = {}): Promise<Stage> {
  const telegram = await new Telegram(options).open()
  const folder = mkdtempSync(join(tmpdir(), 'karvan-stress-'))
  const data = options.data ?? join(folder, 'data')
  const programs: Program[] = []
  async function end(): Promise<void> {
    for (const program of programs) if (!program.isOver) program.kill('SIGKILL')
    await Promise.all(programs.map(({ end }) => end))
    await telegram.close()
    rmSync(folder, { recursive: true, force: true })
  }
  let closing: Promise<void> | undefined
  function close(): Promise<void> {
    closing ??= end()
    return closing
  }
  onAbort(() => void close())
  return {
    telegram,
    data,
    start(more = {}) {
      const env = { BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.apiRoot, DATA_DIR: data, ...more.env }
      const program = start({ ...more, env })
      programs.push(program)
      return program
    },
    close,
  }
}

/** Runs `end` when the run is aborted: a scenario that is out of time leaves nothing that works on. */
const onAbort = (end: () => void): void => life.getStore()?.addEventListener('abort', end, { once: true })

/** Does it again and again, until it is stopped or the run is aborted. Returns the function that stops it. */
export function every(ms: number, act: () => void): () => void {
  const timer = setInterval(act, ms)
  const stop = (): void => clearInterval(timer)
  onAbort(stop)
  return stop
}

/** Longest wait for an event, generous enough for a busy machine. */
const patienceMs = 120_000

/** Polls until the condition holds. Returns whether it did in time. Throws when the run is aborted: its programs are killed then. */
export async function until(isSo: () => boolean, mostMs = patienceMs, everyMs = 5): Promise<boolean> {
  const ends = performance.now() + mostMs
  while (!isSo()) {
    if (performance.now() > ends) return false
    life.getStore()?.throwIfAborted()
    await wait(everyMs)
  }
  return true
}

export const wait = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))

/** Seeded pseudo-random numbers from 0 to 1, so that a run can be repeated. */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** A free local port. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address !== null ? address.port : 0
}
