/** Telegram, or the network, fails for some seconds. Afterwards every question is answered. */
import { question } from './conversation.ts'
import { type Line, line, timed } from './line.ts'
import { type Fault, final, passing } from './spoil.ts'
import { freshChat, openStage, type Stage, until, wait } from './stage.ts'

const faultMs = 4_000

interface Case {
  readonly method: 'getUpdates' | 'sendMessage'
  readonly fault: Fault
}
interface Outcome {
  readonly wrong: string | undefined
  readonly doubled: number
  /** From the end of the fault to the last answer. */
  readonly laterMs: number
  /** The most calls within one second. */
  readonly mostCalls: number
}

async function suffer(one: Case): Promise<Outcome> {
  const stage = await openStage()
  try {
    const program = stage.start()
    const { telegram } = stage
    telegram.ask(freshChat(), question(0))
    if (!(await until(() => telegram.talk.unanswered.length === 0))) return failed('not up')
    const began = performance.now()
    telegram.strike = ({ method }) => (method === one.method ? one.fault : undefined)
    for (let i = 0; performance.now() - began < faultMs; i += 1) {
      telegram.ask(freshChat(), question(i))
      await wait(500)
    }
    telegram.strike = () => undefined
    const ended = performance.now()
    const lost = final.includes(one.fault.kind) && one.method === 'sendMessage' && one.fault.when === 'before'
    telegram.ask(freshChat(), question(1))
    const isDone = (): boolean =>
      lost ? telegram.talk.asked.at(-1)?.answers.length === 1 : telegram.talk.unanswered.length === 0
    const isAll = await until(() => program.isOver || isDone())
    const laterMs = performance.now() - ended
    if (program.isOver) return failed(`it died: ${(await program.end).err}`)
    // Time for the retries to arrive.
    await wait(1_500)
    program.kill('SIGTERM')
    const { code } = await program.end
    const unanswered = telegram.talk.unanswered.length
    const wrong = isAll ? (code === 0 ? undefined : `exit ${code}`) : `${unanswered} unanswered`
    return { wrong, laterMs, doubled: telegram.talk.doubled.length, mostCalls: mostIn(stage, began) }
  } finally {
    await stage.close()
  }
}

const failed = (wrong: string): Outcome => ({ wrong, doubled: 0, laterMs: 0, mostCalls: 0 })

/** Calls for questions and answers, without the menus that each start sets. */
const counted: ReadonlySet<string> = new Set(['getUpdates', 'getMe', 'sendMessage', 'sendChatAction'])

/** The most calls within one second, from `since` on. */
function mostIn({ telegram: { calls } }: Stage, since: number): number {
  const times = calls.filter(({ at, method }) => at >= since && counted.has(method)).map(({ at }) => at)
  return Math.max(0, ...times.map((from, i) => times.slice(i).findIndex(at => at > from + 1_000)))
}

/** Scenarios that run at once: they mostly wait. */
const atOnce = 6

/** Lines D4, D5, D6, S14. */
export async function api(kinds: readonly Fault['kind'][] = [...passing, ...final]): Promise<readonly Line[]> {
  const cases = kinds.flatMap(kind =>
    (['before', 'after'] as const).flatMap(when =>
      (['getUpdates', 'sendMessage'] as const).map((method): Case => ({ method, fault: { kind, when } })),
    ),
  )
  const lines = new Map<string, readonly Line[]>()
  const queue = [...cases]
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let one = queue.shift(); one !== undefined; one = queue.shift())
        lines.set(nameOf(one), linesOf(one, await suffer(one)))
    }),
  )
  return cases.flatMap(one => lines.get(nameOf(one)) ?? [])
}

const nameOf = ({ method, fault: { kind, when } }: Case): string => `${kind} ${when} ${method}`

function linesOf(one: Case, { wrong, doubled, laterMs, mostCalls }: Outcome): readonly Line[] {
  const { kind, when } = one.fault
  const id =
    kind === 'hang' || kind === 'truncated' ? 'D5' : kind === 409 ? 'S14' : kind === 403 || kind === 400 ? 'D6' : 'D4'
  // An answer that may have arrived can come twice. One that did not arrive must come once.
  const mayDouble = when === 'after' && one.method === 'sendMessage'
  const isQuick = one.method !== 'getUpdates' || laterMs < 30_000
  const held = wrong === undefined && (doubled === 0 || mayDouble)
  const said = `all answered ${(laterMs / 1000).toFixed(1)} s after it ended, ≤ ${mostCalls} calls/s`
  return [
    line(id, nameOf(one), held, wrong ?? `all answered, ${doubled} twice`),
    timed(id, `${nameOf(one)}: soon, and it is not hammered`, mostCalls < 20 && isQuick, said),
  ]
}
