/** Ends the program under load, again and again: by kill -9 at any moment, or by SIGTERM as a deployment does. */
import { existsSync, readdirSync } from 'node:fs'
import { type Conversation, question, type Sent } from './conversation.ts'
import { type Line, line, ms, quantile, timed } from './line.ts'
import type { Program } from './program.ts'
import { chance, every, freshChat, openStage, type Stage, until, wait } from './stage.ts'

/** Questions a second. */
const perSecond = 100
/** Milliseconds before a kill in which the bot may not have read or noted what it was told. */
const unreadMs = 250
/** More than the calls in flight at once, which are 64. The bot has read an answer that this many others followed before the kill. */
const mostUnderway = 256

/** Asks until stopped; every fourth chat asks three questions in a row. Returns the function that stops it. */
function load({ telegram }: Stage): () => void {
  let asked = 0
  return every(1_500 / perSecond, () => {
    const chat = freshChat()
    for (let i = 0; i < (chat % 4 === 0 ? 3 : 1); i += 1) telegram.ask(chat, question(asked + i))
    asked += 1
  })
}

/** The end of a program. */
interface Death {
  readonly killedAt: number
  /** When Telegram had received the last of its calls. */
  readonly goneAt: number
}

interface Told {
  readonly firstMs: number[]
  readonly failures: string[]
  readonly deaths: Death[]
  readonly endMs: number[]
  files: number
}

/** One run, ended at a random moment; one in five while it starts. */
async function live(stage: Stage, signal: 'SIGKILL' | 'SIGTERM', random: () => number, told: Told): Promise<void> {
  const before = performance.now()
  const program = stage.start()
  const isEarly = random() < 0.2
  if (isEarly) await wait(random() * 300)
  else {
    await until(() => hasAnswered(stage, before) || program.isOver, undefined, 1)
    if (hasAnswered(stage, before)) told.firstMs.push(firstAnswer(stage, before) - program.startedAt)
    await wait(random() * 300)
  }
  if (program.isOver) told.failures.push(await lastWords(program))
  const killedAt = performance.now()
  program.kill(signal)
  const { code, at } = await program.end
  await until(() => stage.telegram.connections === 0, undefined, 1)
  told.deaths.push({ killedAt, goneAt: performance.now() })
  if (signal === 'SIGTERM') {
    told.endMs.push(at - killedAt)
    // A signal before the handler is installed ends the process.
    if (code !== 0 && !isEarly) told.failures.push(`exit ${code}`)
  }
  if (existsSync(stage.data)) told.files = Math.max(told.files, readdirSync(stage.data).length)
}

const hasAnswered = ({ telegram: { calls } }: Stage, since: number): boolean => {
  for (let i = calls.length - 1; i >= 0 && (calls[i]?.at ?? 0) >= since; i -= 1)
    if (calls[i]?.method === 'sendMessage') return true
  return false
}
const firstAnswer = ({ telegram: { calls } }: Stage, since: number): number =>
  calls.find(it => it.at >= since && it.method === 'sendMessage')?.at ?? Number.NaN
const lastWords = async (program: Program): Promise<string> => {
  const { code, signal, err } = await program.end
  return `${code ?? signal}: ${err.slice(-200)}`
}

/** Runs the program `lives` times, then waits until every question is answered. */
async function rounds(
  signal: 'SIGKILL' | 'SIGTERM',
  count: number,
): Promise<{ stage: Stage; told: Told; isAll: boolean }> {
  const stage = await openStage({ answerMs: 10 })
  const told: Told = { firstMs: [], failures: [], deaths: [], endMs: [], files: 0 }
  const random = chance(20_261_124)
  const stop = load(stage)
  for (let i = 0; i < count; i += 1) await live(stage, signal, random, told)
  stop()
  const last = stage.start()
  const isAll = await until(() => stage.telegram.talk.unanswered.length === 0)
  last.kill('SIGTERM')
  const { code } = await last.end
  if (code !== 0) told.failures.push(`the last exit ${code}`)
  return { stage, told, isAll }
}

/** kill -9. Lines: S1, S2, S15. */
export async function kills(count: number, mostMs: number): Promise<readonly Line[]> {
  const { stage, told, isAll } = await rounds('SIGKILL', count)
  const { talk } = stage.telegram
  const excused = talk.doubled.filter(({ answers }) => wasUnderway(answers[0], told.deaths, unreadMs))
  const inAir = talk.doubled.filter(({ answers }) => wasUnderway(answers[0], told.deaths, 0))
  const underway = talk.doubled.filter(({ answers: [one] }) => one && followers(talk, one, told.deaths) < mostUnderway)
  const order = talk.disordered.length
  await stage.close()
  const asked = `${talk.asked.length} questions`
  const doubled = talk.doubled.length
  return [
    line(
      'S1',
      `${count} × kill -9 under load: nothing unanswered`,
      isAll && told.failures.length === 0,
      `${asked}, ${talk.unanswered.length} unanswered, ${told.failures.length} failed starts ${told.failures[0] ?? ''}`,
    ),
    timed(
      'S1',
      `restart to first answer: median < ${mostMs} ms`,
      quantile(told.firstMs, 0.5) < mostMs,
      `median ${ms(quantile(told.firstMs, 0.5))}, p99 ${ms(quantile(told.firstMs, 0.99))}`,
    ),
    line(
      'S2',
      'answered twice: at most the calls in flight at the kill',
      doubled === underway.length,
      `${doubled} twice, ${underway.length} of them among the last ${mostUnderway} before a kill`,
    ),
    timed(
      'S2',
      `answered twice: at most those answered < ${unreadMs} ms before the kill`,
      doubled === excused.length,
      `${doubled} twice: ${inAir.length} in the air, ${excused.length - inAir.length} answered < ${unreadMs} ms before; ${order} out of order`,
    ),
    line('S15', 'files in the folder ≤ 12', told.files <= 12, `${told.files}`),
  ]
}

/** The end of the program that sent it. */
const deathAfter = (sent: Sent, deaths: readonly Death[]): Death | undefined => deaths.find(it => it.goneAt >= sent.at)

/** How many answers came after this one from the same program. */
function followers({ asked }: Conversation, one: Sent, deaths: readonly Death[]): number {
  const last = deathAfter(one, deaths)?.goneAt ?? Number.POSITIVE_INFINITY
  return asked.flatMap(({ answers }) => answers).filter(({ at }) => at > one.at && at <= last).length
}

/** Whether the program was killed before it was told that the answer had arrived, or less than `ms` later. */
function wasUnderway(sent: Sent | undefined, deaths: readonly Death[], ms: number): boolean {
  const death = sent && deathAfter(sent, deaths)
  return death !== undefined && (sent?.settledAt ?? Number.POSITIVE_INFINITY) >= death.killedAt - ms
}

/** SIGTERM. Line S3. */
export async function stops(count: number): Promise<readonly Line[]> {
  const { stage, told, isAll } = await rounds('SIGTERM', count)
  const { talk } = stage.telegram
  await stage.close()
  const slowest = Math.max(...told.endMs)
  return [
    line(
      'S3',
      `${count} × SIGTERM under load: exit 0, none lost or doubled`,
      isAll && told.failures.length === 0 && talk.doubled.length === 0,
      `${talk.asked.length} questions, ${talk.unanswered.length} lost, ${talk.doubled.length} doubled ${told.failures[0] ?? ''}`,
    ),
    timed('S3', 'each within 5 s', slowest < 5_000, `slowest ${ms(slowest)}`),
  ]
}
