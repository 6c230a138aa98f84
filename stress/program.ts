/** The whole program as a child process, as `npm start` runs it. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { built } from '../test/built.ts'
import { endWithUs } from '../test/processes.ts'
import { inspect } from './secrets.ts'

const main = built('main.js')

export interface ProgramOptions {
  readonly env: Readonly<Record<string, string>>
  /** Options of Node itself. */
  readonly nodeArgs?: readonly string[]
  /** A command that runs it, such as strace. */
  readonly by?: readonly string[]
}

interface End {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly err: string
  /** When, in milliseconds of `performance.now()`. */
  readonly at: number
}

export interface Program {
  readonly startedAt: number
  readonly end: Promise<End>
  readonly isOver: boolean
  readonly out: string
  kill(signal: NodeJS.Signals): void
  /** Resident memory in bytes; 0 after its end. */
  rss(): number
  /** Open file descriptors. */
  handles(): number
}

/** The abort signal of a run: `life.run(signal, run)`. When it is aborted, its programs are killed and none starts any more. */
export const life = new AsyncLocalStorage<AbortSignal>()

/** Starts the program. Its output is searched for secrets. */
export function start({ env, nodeArgs = [], by = [] }: ProgramOptions): Program {
  const [command = '', ...args] = [...by, process.execPath, ...nodeArgs, main]
  const signal = life.getStore()
  signal?.throwIfAborted()
  const startedAt = performance.now()
  const child = spawn(command, args, {
    env: { PATH: process.env.PATH ?? '', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let isOver = false
  const kill = (): void => void child.kill('SIGKILL')
  signal?.addEventListener('abort', kill)
  const out = collect(child.stdout)
  const err = collect(child.stderr)
  const end = endWithUs(child).then(([code, endedBy]) => {
    isOver = true
    signal?.removeEventListener('abort', kill)
    inspect(`${out()}\n${err()}`)
    return { code, signal: endedBy, out: out(), err: err(), at: performance.now() }
  })
  return {
    startedAt,
    end,
    get isOver() {
      return isOver
    },
    get out() {
      return out()
    },
    kill: signal => void child.kill(signal),
    rss: () => rssOf(child.pid),
    handles: () => handlesOf(child.pid),
  }
}

function collect(stream: NodeJS.ReadableStream): () => string {
  const pieces: string[] = []
  stream.on('data', text => pieces.push(String(text)))
  return () => pieces.join('')
}

function rssOf(pid: number | undefined): number {
  const path = `/proc/${pid}/status`
  const kilobytes = existsSync(path) ? /VmRSS:\s+(\d+)/.exec(readFileSync(path, 'utf8'))?.[1] : undefined
  return Number(kilobytes ?? 0) * 1024
}

const handlesOf = (pid: number | undefined): number =>
  existsSync(`/proc/${pid}/fd`) ? readdirSync(`/proc/${pid}/fd`).length : 0
