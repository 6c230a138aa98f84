/** Many are sent the same, and the program is killed on the way, again and again. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Line, line } from './line.ts'
import { chance, openStage, until, wait } from './stage.ts'
import type { Call, Telegram } from './telegram.ts'

/** What Telegram takes in a second. */
const perSecond = 30

const first = 500_000
const words = 'Something new to read'

/** As the outbox keeps it: see src/data/outbox-lines.ts. */
const posted = (count: number): string =>
  `${JSON.stringify([
    '+',
    {
      id: 'torture',
      messages: [{ message: { text: words, entities: [], buttons: [] }, uses: [] }],
      recipients: Array.from({ length: count }, (_, i) => ({ chat: first + i, message: 0 })),
    },
  ])}\n`

/** More than Telegram takes in a second is refused: 429. */
function watch(telegram: Telegram): { refused: number } {
  const arrived = { refused: 0 }
  const lately: number[] = []
  telegram.strike = ({ method, params, at }: Call) => {
    if (method !== 'sendMessage' || params.text !== words) return undefined
    while ((lately[0] ?? at) <= at - 1_000) lately.shift()
    if (lately.length >= perSecond) {
      arrived.refused += 1
      return { kind: 429, when: 'before' }
    }
    lately.push(at)
    return undefined
  }
  return arrived
}

/** kill -9 so many times while so many are sent to. Lines: H3 and H5 of Telegram's own kind, S1 and S2 of ours. */
export async function digest(recipients: number, kills: number): Promise<readonly Line[]> {
  const stage = await openStage({ answerMs: 20 })
  const { telegram, data } = stage
  mkdirSync(data, { recursive: true })
  writeFileSync(join(data, 'outbox.jsonl'), posted(recipients))
  const arrived = watch(telegram)
  const random = chance(20_261_125)
  const count = (): number => chats().filter(chat => telegram.talk.others(chat).length > 0).length
  const chats = (): readonly number[] => Array.from({ length: recipients }, (_, i) => first + i)
  const deaths: number[] = []
  const began = performance.now()
  let failures = 0
  for (let i = 1; i <= kills; i += 1) {
    const program = stage.start()
    const goal = (recipients * i) / (kills + 1)
    await until(() => count() >= goal || program.isOver, 120_000, 20)
    await wait(random() * 200)
    if (program.isOver) failures += 1
    deaths.push(performance.now())
    program.kill('SIGKILL')
    await program.end
  }
  const last = stage.start()
  const isAll = await until(() => count() === recipients, 120_000, 50)
  const isOver = await until(() => !readFileSync(join(data, 'outbox.jsonl'), 'utf8').includes('"+"'), 20_000, 50)
  const took = performance.now() - began
  last.kill('SIGTERM')
  if ((await last.end).code !== 0) failures += 1
  const sent = chats().map(chat => telegram.talk.others(chat))
  await stage.close()
  const missed = sent.filter(it => it.length === 0).length
  const twice = sent.filter(it => it.length === 2)
  const more = sent.filter(it => it.length > 2).length
  // Its answer was under way when the program was killed, or had come so shortly before that it was not noted.
  const excused = twice.filter(([it]) =>
    deaths.some(at => it !== undefined && it.at <= at && (it.settledAt ?? at) >= at - unnotedMs),
  )
  return [
    line(
      'H3',
      `${kills} × kill -9 on the way to ${recipients}: nobody is missed`,
      isAll && isOver && missed === 0 && failures === 0,
      `${missed} missed, ${failures} failed starts, ${(took / 1000).toFixed(0)} s`,
    ),
    line(
      'H5',
      'sent twice: only where the answer was lost in a kill; never three times',
      more === 0 && twice.length === excused.length,
      `${twice.length} twice, ${excused.length} of them at a kill; ${more} more often`,
    ),
    line('H1', 'nothing is refused for haste', arrived.refused === 0, `${arrived.refused} × 429`),
  ]
}

const unnotedMs = 250
