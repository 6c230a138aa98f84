/** An update that ends the process each time it comes back. */
import { join } from 'node:path'
import { question } from './conversation.ts'
import { type Line, line } from './line.ts'
import { freshChat, openStage, until } from './stage.ts'

/** Texts and what poisoned.mjs makes of them. */
const poisons = { throw: 'a fault', die: 'kill -9', loop: 'a loop without end' } as const
export type Poison = keyof typeof poisons

/** Restarts the program as systemd does. Line D3, and P7 for the event loop. */
export async function poison(kinds: readonly Poison[]): Promise<readonly Line[]> {
  const lines: Line[] = []
  for (const kind of kinds) lines.push(await one(kind))
  return lines
}

async function one(kind: Poison): Promise<Line> {
  const stage = await openStage()
  const { telegram } = stage
  const bad = freshChat()
  for (let i = 0; i < 5; i += 1) telegram.ask(freshChat(), question(i))
  telegram.ask(bad, `/turnover 2025 poison-${kind}`)
  telegram.ask(bad, question(1))
  for (let i = 0; i < 5; i += 1) telegram.ask(freshChat(), question(i))
  const isAll = (): boolean => telegram.talk.unanswered.every(({ chat, year }) => chat === bad && year === 2025)
  let ends = 0
  const began = performance.now()
  let log = ''
  for (;;) {
    const program = stage.start({ nodeArgs: ['--import', join(import.meta.dirname, 'preload/poisoned.mjs')] })
    const isWell = await until(
      () => program.isOver || (isAll() && program.out.includes('was set aside')),
      undefined,
      20,
    )
    if (isWell && !program.isOver) program.kill('SIGTERM')
    const { out, code } = await program.end
    log += out
    if (code === 0) break
    ends += 1
    if (ends > 12) break
  }
  const seconds = (performance.now() - began) / 1000
  const isAside = log.includes('was set aside')
  const left = telegram.talk.unanswered.filter(({ chat, year }) => chat !== bad || year !== 2025).length
  const doubled = telegram.talk.doubled.length
  await stage.close()
  const most = kind === 'die' ? 8 : 2
  const said = `set aside after ${ends} ends in ${seconds.toFixed(1)} s; ${left} others unanswered, ${doubled} twice`
  return line(
    kind === 'loop' ? 'D3, P7' : 'D3',
    `an update that ends the process by ${poisons[kind]}`,
    isAll() && isAside && ends <= most,
    said,
  )
}
