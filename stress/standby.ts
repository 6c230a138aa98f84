/** Two programs over one PostgreSQL database: the active one is killed again and again, and the standby takes over. */
import { moveToFolder } from '../src/data/move-data.ts'
import { hasPostgres, startPostgres } from '../test/data/engine/postgres-server.ts'
import { env, isAnswered, kept, mostOpen, Phone } from './admin.ts'
import { question } from './conversation.ts'
import { type Line, line, ms, notRun, quantile, timed } from './line.ts'
import type { Program } from './program.ts'
import { chance, every, freshChat, openStage, type Stage, until, wait } from './stage.ts'

/** Questions a second, beside the changes of an admin. */
const perSecond = 20
const mostTakeoverMs = 15_000

/** Lines: P1, P2. */
export async function standby(count: number): Promise<readonly Line[]> {
  const what = `${count} × kill -9 of the active process, a standby takes over`
  if (!hasPostgres) return [notRun('P1', what, 'there is no PostgreSQL here')]
  const server = await startPostgres()
  const stage = await openStage({ answerMs: 2 })
  const databaseUrl = await server.database()
  const phone = new Phone(stage, chance(20_261_128))
  const found = await killActive(stage, phone, databaseUrl, count)
  await moveToFolder({ folder: stage.data, databaseUrl, notice: () => undefined })
  const { lost, twice, isWhole, said } = await kept(stage, phone)
  const { talk } = stage.telegram
  await stage.close()
  await server.remove()
  const { takeovers, failures, isAll } = found
  const slowest = Math.max(...takeovers)
  return [
    line(
      'P1',
      `${what}: nothing unanswered`,
      isAll && talk.unanswered.length === 0 && failures.length === 0,
      `${talk.asked.length} questions, ${talk.unanswered.length} unanswered, ${talk.doubled.length} answered twice ${failures[0] ?? ''}`,
    ),
    line(
      'P1',
      'no acknowledged change lost or doubled',
      lost === 0 && twice === 0 && isWhole,
      `${phone.all.length} changes, ${phone.open.length} without a receipt, ${lost} lost, ${twice} twice; ${said}`,
    ),
    timed(
      'P2',
      `kill to the first answer of the standby: < ${mostTakeoverMs} ms`,
      slowest < mostTakeoverMs,
      `median ${ms(quantile(takeovers, 0.5))}, slowest ${ms(slowest)}`,
    ),
  ]
}

async function killActive(stage: Stage, phone: Phone, databaseUrl: string, count: number) {
  const random = chance(20_261_129)
  const start = () => stage.start({ env: { ...env, DATABASE_URL: databaseUrl } })
  const [takeovers, failures]: [number[], string[]] = [[], []]
  let asked = 0
  const stopAsking = every(1_000 / perSecond, () => {
    stage.telegram.ask(freshChat(), question(asked))
    asked += 1
  })
  const stopAdding = every(5, () => {
    phone.look()
    if (phone.open.length < mostOpen) phone.send()
  })
  const stopTapping = every(3_000, () => phone.tapAgain())
  let programs = [start(), start()]
  let killedAt: number | undefined
  for (let i = 0; i < count; i += 1) {
    await until(() => programs.some(isActive))
    const [active] = programs.filter(isActive)
    const known = stage.telegram.calls.length
    await until(() => isAnswered(stage, known) || active?.isOver !== false)
    if (killedAt !== undefined) takeovers.push(performance.now() - killedAt)
    await wait(random() * 500)
    for (const it of programs) if (it.isOver) failures.push((await it.end).err.slice(-200))
    killedAt = performance.now()
    active?.kill('SIGKILL')
    await active?.end
    programs = [...programs.filter(it => it !== active), start()]
  }
  stopAsking()
  stopAdding()
  const isAll = await until(() => phone.isDone() && stage.telegram.talk.unanswered.length === 0)
  stopTapping()
  for (const it of programs) it.kill('SIGTERM')
  for (const it of programs) if ((await it.end).code !== 0) failures.push('the last did not end in order')
  return { takeovers, failures, isAll }
}

const isActive = ({ out, isOver }: Program): boolean => !isOver && out.includes('Karvan is ready')
