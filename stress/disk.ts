/** The disk is full while the program runs: a small tmpfs, if the system allows mounting one. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { question } from './conversation.ts'
import { type Line, line, notRun } from './line.ts'
import { freshChat, openStage, until, wait } from './stage.ts'

const what = 'the disk fills up while it runs'

function mounted(path: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', path], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Fills the disk up to the last `left` bytes, in pages. */
function fill(path: string, free: number): void {
  for (let size = 2_097_152; size > 0; size -= 4_096) {
    try {
      writeFileSync(join(path, 'filler'), Buffer.alloc(size))
      writeFileSync(join(path, 'filler'), Buffer.alloc(Math.max(size - free, 0)))
      return
    } catch {
      rmSync(join(path, 'filler'), { force: true })
    }
  }
}

/** Lines S7, S8. */
export async function disk(): Promise<readonly Line[]> {
  const path = mkdtempSync(join(tmpdir(), 'karvan-disk-'))
  if (!mounted(path)) return [notRun('S7, S8', what, 'a small disk cannot be mounted here')]
  const data = join(path, 'data')
  const stage = await openStage({ data })
  const lines: Line[] = []
  /** Whether the language that a chat chose on the full disk was acknowledged. */
  const choices = new Map<number, boolean>()
  try {
    const { telegram } = stage
    const program = stage.start()
    telegram.ask(freshChat(), question(0))
    await until(() => telegram.talk.unanswered.length === 0)
    for (const free of [0, 4_096, 8_192]) {
      fill(path, free)
      const chats = Array.from({ length: 40 }, () => freshChat())
      for (const [i, chat] of chats.entries()) telegram.ask(chat, question(i))
      const isRead = await until(() => program.isOver || telegram.talk.unanswered.length === 0)
      const [chat = 0] = chats
      const setting = telegram.ask(chat, '/lang az')
      await until(() => setting.answers.length > 0)
      const receipt = setting.answers[0]?.text ?? ''
      // A line may still fit into the last page of its file.
      choices.set(chat, receipt.startsWith('Azərbaycan'))
      rmSync(join(path, 'filler'))
      const after = telegram.ask(freshChat(), question(1))
      const again = telegram.ask(freshChat(), '/lang az')
      await until(() => after.answers.length > 0 && again.answers.length > 0)
      const isWell = after.answers.length === 1 && again.answers[0]?.text.startsWith('Azərbaycan') === true
      const held = !program.isOver && isRead && isWell && receipt !== ''
      lines.push(
        line(
          'S7, S8',
          `${what}, ${free} bytes left: reads go on, writes after`,
          held,
          `a choice then: "${receipt.slice(0, 60)}"`,
        ),
      )
    }
    program.kill('SIGTERM')
    const { code } = await program.end
    const next = stage.start()
    const last = telegram.ask(freshChat(), question(2))
    await until(() => next.isOver || last.answers.length > 0)
    const asked = [...choices].map(([chat, isKept]) => ({ isKept, told: telegram.ask(chat, '/turnover 2025') }))
    await until(() => next.isOver || asked.every(({ told }) => told.answers.length > 0))
    const isTrue = asked.every(({ isKept, told }) => told.answers[0]?.text.includes('dövriyyəsi') === isKept)
    lines.push(
      line(
        'S7, S8',
        'and starts again after it, with each choice that it acknowledged and none that it refused',
        code === 0 && last.answers.length === 1 && isTrue,
        `exit ${code}, ${telegram.talk.doubled.length} answered twice`,
      ),
    )
    next.kill('SIGTERM')
    await next.end
    return lines
  } finally {
    await stage.close()
    await wait(50)
    execFileSync('umount', ['-l', path], { stdio: 'ignore' })
    rmSync(path, { recursive: true, force: true })
  }
}
