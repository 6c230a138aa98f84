/** Three replicas over one PostgreSQL, behind a webhook, while they are killed, and the database or the network to it fails. */
import { moveToFolder } from '../src/data/move-data.ts'
import { hasPostgres } from '../test/data/engine/postgres-server.ts'
import { env, kept, mostOpen, Phone } from './admin.ts'
import { type Asked, question } from './conversation.ts'
import { type Fleet, isReady, openFleet } from './fleet.ts'
import { type Line, line, ms, notRun, quantile, timed } from './line.ts'
import { chance, every, freshChat, until, wait } from './stage.ts'

/** Questions a second, beside the changes of an admin. */
const perSecond = 20
/** Every fourth chat asks so many in a row. */
const inARow = 4
/** No question waits longer while the others work. */
const mostWaitMs = 15_000
/** What was answered a moment before a fault may not have been noted as answered. */
const unnotedMs = 500
/** What was underway at the end of a fault is answered until then. */
const settleMs = 2_000
/** How long the replica cannot reach the database: longer than PostgreSQL keeps its sessions. */
const severedMs = 20_000

export interface ReplicaFaults {
  readonly kills: number
  readonly restarts: number
  readonly partitions: number
}

/** Lines: R1, R3, R11. */
export async function replicas({ kills, restarts, partitions }: ReplicaFaults): Promise<readonly Line[]> {
  const what = 'three replicas over one database'
  if (!hasPostgres) return [notRun('R1', what, 'there is no PostgreSQL here')]
  const fleet = await openFleet({ count: 3, env, answerMs: 2 })
  const { stage, databaseUrl } = fleet
  const random = chance(20_261_128)
  const phone = new Phone(stage, random)
  try {
    const lines = [
      ...(await phase(fleet, phone, `${kills} × kill -9 of one of three replicas`, 'R1', killing(kills, random))),
      ...(await phase(fleet, phone, `${restarts} × the database stops and starts`, 'R3', restarting(restarts, random))),
      ...(partitions === 0
        ? []
        : await phase(fleet, phone, `${partitions} × a replica is cut off from it`, 'R11', severing(partitions))),
    ]
    const failures = await fleet.stop()
    await moveToFolder({ folder: stage.data, databaseUrl, notice: () => undefined })
    const { lost, twice, isWhole, said } = await kept(stage, phone)
    const changes = `${phone.all.length} changes, ${phone.open.length} without a receipt, ${lost} lost, ${twice} twice; ${said}`
    return [
      ...lines,
      line('R1', 'no acknowledged change lost or doubled', lost === 0 && twice === 0 && isWhole, changes),
      line('R1', 'all replicas end in order', failures.length === 0, failures.join(' ')),
    ]
  } finally {
    await fleet.close()
  }
}

/** From when until when something fails. */
interface Trouble {
  readonly from: number
  until: number
}

type Faults = (fleet: Fleet, troubles: Trouble[]) => Promise<void>

/** Asks during the faults, and until every question is answered. */
async function phase(fleet: Fleet, phone: Phone, what: string, id: string, faults: Faults): Promise<readonly Line[]> {
  const { telegram } = fleet.stage
  const first = telegram.talk.asked.length
  const refused = fleet.hook.refused
  const ends = fleet.endsOfTheirOwn.length
  const troubles: Trouble[] = []
  let asked = 0
  const stopAsking = every((1_000 * (1 + (inARow - 1) / 4)) / perSecond, () => {
    const chat = freshChat()
    for (let i = 0; i < (chat % 4 === 0 ? inARow : 1); i += 1) telegram.ask(chat, question(asked + i))
    asked += 1
  })
  const stopAdding = every(20, () => {
    phone.look()
    if (phone.open.length < mostOpen) phone.send()
  })
  const stopTapping = every(3_000, () => phone.tapAgain())
  await faults(fleet, troubles)
  stopAsking()
  stopAdding()
  const isAll = await until(
    () => phone.isDone() && telegram.talk.asked.slice(first).every(({ answers }) => answers.length > 0),
    undefined,
    50,
  )
  stopTapping()
  return linesOf({
    what,
    id,
    troubles,
    isAll,
    asked: telegram.talk.asked.slice(first),
    others: ({ chat }) => telegram.talk.others(chat).length,
    refused: fleet.hook.refused - refused,
    open: phone.open.length,
    ends: fleet.endsOfTheirOwn.slice(ends),
  })
}

interface Phase {
  readonly what: string
  readonly id: string
  readonly troubles: readonly Trouble[]
  readonly isAll: boolean
  readonly asked: readonly Asked[]
  /** The messages to the chat of a question that are no answers, such as an apology. */
  readonly others: (asked: Asked) => number
  readonly refused: number
  /** Changes without a receipt. */
  readonly open: number
  readonly ends: readonly string[]
}

function linesOf({ what, id, troubles, isAll, asked, others, refused, open, ends }: Phase): readonly Line[] {
  const silent = asked.filter(({ answers }) => answers.length === 0)
  const unanswered = silent.length
  const disordered = disorderedOf(asked).length
  const doubled = asked.filter(({ answers }) => answers.length > 1)
  const excused = doubled.filter(it => wasUnderway(it, troubles))
  const waits = asked.flatMap(({ at, answers: [one] }) => (one === undefined ? [] : [one.at - at]))
  const troubled = troubles.reduce((most, { from, until }) => Math.max(most, until - from), 0)
  const slowest = Math.max(...waits)
  return [
    line(
      id,
      `${what}: nothing unanswered`,
      isAll && unanswered === 0 && (id !== 'R1' || ends.length === 0),
      `${asked.length} questions, ${unanswered} unanswered (${silent.filter(it => others(it) > 0).length} with an apology), ${open} changes open, ${refused} posts refused, ${ends.length} ends of their own ${ends[0] ?? ''}`,
    ),
    // Without the database a replica answers from memory, and may overtake what another has in the queue.
    (id === 'R1' ? line : timed)(
      id,
      'each chat is answered in the order of its questions',
      disordered === 0,
      `${disordered} out of order`,
    ),
    timed(
      id,
      'answered twice: only what was underway at a fault',
      doubled.length === excused.length,
      `${doubled.length} twice, ${excused.length} of them underway; ${asked.filter(({ answers }) => answers.length > 2).length} more often`,
    ),
    timed(
      id,
      `no question waits longer than the fault and ${mostWaitMs / 1000} s`,
      slowest < troubled + mostWaitMs,
      `median ${ms(quantile(waits, 0.5))}, p99 ${ms(quantile(waits, 0.99))}, slowest ${ms(slowest)}; longest fault ${ms(troubled)}`,
    ),
  ]
}

function disorderedOf(asked: readonly Asked[]): readonly Asked[] {
  const last = new Map<number, number>()
  return asked.filter(({ chat, answers: [one] }) => {
    const before = last.get(chat) ?? 0
    if (one !== undefined) last.set(chat, Math.max(before, one.at))
    return one !== undefined && one.at < before
  })
}

const wasUnderway = ({ answers: [one] }: Asked, troubles: readonly Trouble[]): boolean =>
  one !== undefined &&
  troubles.some(({ from, until }) => one.at <= until + settleMs && (one.settledAt ?? until) >= from - unnotedMs)

/** Kills one at random; one time in five while another may still be starting. */
const killing =
  (count: number, random: () => number): Faults =>
  async (fleet, troubles) => {
    const { replicas } = fleet
    for (let i = 0; i < count; i += 1) {
      if (random() < 0.2) await wait(random() * 300)
      else {
        await until(() => replicas.every(({ program }) => isReady(program) || program.isOver), undefined, 20)
        await wait(random() * 500)
      }
      const replica = replicas[Math.floor(random() * replicas.length)]
      if (replica === undefined) return
      const from = performance.now()
      await fleet.replace(replica)
      troubles.push({ from, until: from })
    }
  }

const restarting =
  (count: number, random: () => number): Faults =>
  async ({ server }, troubles) => {
    for (let i = 0; i < count; i += 1) {
      await wait(2_000 + random() * 3_000)
      const trouble = { from: performance.now(), until: Number.POSITIVE_INFINITY }
      troubles.push(trouble)
      await server.stop()
      await wait(random() * 5_000)
      await server.start()
      trouble.until = performance.now()
    }
    await wait(2_000)
  }

/** Cuts off one after the other, so the leader too. */
const severing =
  (count: number): Faults =>
  async ({ replicas }, troubles) => {
    for (let i = 0; i < count; i += 1) {
      const network = replicas[i % replicas.length]?.network
      await wait(3_000)
      const trouble = { from: performance.now(), until: Number.POSITIVE_INFINITY }
      troubles.push(trouble)
      network?.sever()
      await wait(severedMs)
      network?.heal()
      trouble.until = performance.now()
    }
    await wait(3_000)
  }
