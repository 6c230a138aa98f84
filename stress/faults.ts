/** One system call of the whole program fails: strace injects the fault, at each such call in turn. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { question } from './conversation.ts'
import { type Line, line, notRun } from './line.ts'
import { freshChat, openStage, type Stage, until } from './stage.ts'

const names = ['journal.jsonl', 'journal.head.json', 'settings.json', 'inbox.jsonl']

interface Case {
  readonly call: string
  readonly at: number
  readonly error: 'EIO' | 'ENOSPC'
}

const canTrace = (): boolean => {
  try {
    execFileSync('strace', ['-e', 'trace=none', 'true'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Only writes, renames and syncs concern the data folder: Node itself opens hundreds of files. strace counts each thread apart. */
function tracing(data: string, { call, at, error }: Case): readonly string[] {
  const paths = call !== 'openat' ? [] : [data, ...names.map(name => join(data, name))].flatMap(path => ['-P', path])
  const inject = `inject=${call}:error=${error}:when=${at}`
  return ['strace', '-D', '-f', '-qq', '-o', join(data, '..', 'trace'), ...paths, '-e', `trace=${call}`, '-e', inject]
}

interface Outcome {
  readonly met: boolean
  readonly wrong: string | undefined
  /** Questions answered again after the restart, because their mark could not be written. */
  readonly doubled: number
}

/** Asks two questions and sets a language with the fault, then starts on the same folder without it. */
async function meet(one: Case): Promise<Outcome> {
  const stage = await openStage()
  mkdirSync(stage.data)
  try {
    const chat = freshChat()
    const other = freshChat()
    for (let i = 0; i < 3; i += 1) stage.telegram.ask(chat, question(i))
    const choice = stage.telegram.ask(other, '/lang az')
    const program = stage.start({ by: tracing(stage.data, one) })
    const { telegram } = stage
    await until(() => program.isOver || isServed(stage))
    telegram.ask(chat, question(3))
    await until(() => program.isOver || isServed(stage))
    const wasTold = choice.answers[0]?.text ?? ''
    if (!program.isOver) program.kill('SIGTERM')
    const { code, err } = await program.end
    const refused = code === 1 && !(err.includes(stage.data) && err.trim().split('\n').length === 1)
    const trace = join(stage.data, '..', 'trace')
    const met = existsSync(trace) && readFileSync(trace, 'utf8').includes('INJECTED')
    const wrong = refused ? `ended without a line that names it: ${err}` : await after(stage, chat, other, wasTold)
    return { met, wrong, doubled: telegram.talk.doubled.length }
  } finally {
    await stage.close()
  }
}

const isServed = ({ telegram: { talk } }: Stage): boolean => talk.unanswered.length === 0

/** Starts on a sound disk: every question is answered once, and each acknowledged setting is set. */
async function after(stage: Stage, chat: number, other: number, wasTold: string): Promise<string | undefined> {
  const { telegram } = stage
  const program = stage.start()
  telegram.ask(chat, question(4))
  const isAll = await until(() => program.isOver || isServed(stage))
  const again = telegram.ask(other, question(3))
  await until(() => program.isOver || again.answers.length > 0)
  if (program.isOver) return `does not start any more: ${(await program.end).err}`
  program.kill('SIGTERM')
  const { code } = await program.end
  if (code !== 0) return `exit ${code}`
  if (!isAll) return `${telegram.talk.unanswered.length} unanswered`
  const azeri = again.answers[0]?.text.includes('milyard') === true
  if (wasTold.includes('Azərbaycan') && !azeri) return `was told "${wasTold}", and it is not kept`
  return undefined
}

/** Lines S5 and S6. Without strace only the tests with a faulty file system show them. */
export async function faults(count: number): Promise<readonly Line[]> {
  const what = 'the N-th write, rename, fsync, open of the whole program fails'
  if (!canTrace()) return [notRun('S5, S6', what, 'strace is not here, or may not trace')]
  const calls = ['pwrite64', 'rename', 'fsync', 'fdatasync', 'openat']
  const lines: Line[] = []
  for (const call of calls) {
    const found: string[] = []
    let met = 0
    let twice = 0
    for (let at = 1; at <= count; at += 1) {
      const error = at % 2 === 0 ? 'EIO' : 'ENOSPC'
      const { met: isMet, wrong, doubled } = await meet({ call, at, error })
      if (isMet) met += 1
      twice += doubled
      if (wrong !== undefined) found.push(`${error} at ${call} ${at}: ${wrong}`)
      if (!isMet) break
    }
    lines.push(
      line(
        'S5, S6',
        `${call}: each N until no call is left`,
        found.length === 0 && met > 0,
        `${met} faults met, ${twice} questions answered twice; ${found.join(' | ')}`,
      ),
    )
  }
  return lines
}
