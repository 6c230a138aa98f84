/** An admin adds figures by chat while the process is killed again and again: SAFETY.md S1 and S2 of the data. */
import { openReadOnly } from '../src/data/open-read-only.ts'
import { verifyFolder } from '../src/data/verify-folder.ts'
import { type Line, line, ms, quantile, timed } from './line.ts'
import { chance, every, openStage, type Stage, until, wait } from './stage.ts'
import type { Call } from './telegram.ts'

const admin = 900_001
const source = 'report-az-2026-02-23'
const areas = ['ITA', 'TUR', 'RUS', 'DEU', 'GEO', 'KAZ', 'IND', 'ISR', 'GBR', 'FRA', 'IRN', 'UKR']
/** Years without a held figure. */
const firstYear = 1970
/** At most this many lines wait for their receipts. */
export const mostOpen = 4
/** A line without a preview is typed again after this time. */
const patienceMs = 10_000

/** A figure to publish. Its number identifies the messages with its buttons. */
interface Wanted {
  readonly n: number
  readonly words: string
  readonly line: string
  /** When it was typed last, on the clock of `performance`. */
  typedAt: number
  isShown: boolean
  isAcknowledged: boolean
  /** The label of its button. */
  data?: string
}

function wanted(n: number): Wanted {
  const month = `${firstYear + (Math.floor(n / 12) % 30)}-${String((n % 12) + 1).padStart(2, '0')}`
  const area = areas[Math.floor(n / 360) % areas.length] ?? 'ITA'
  const words = `word ${n} of it`
  const value = `${100 + (n % 800)}.${n % 10}`
  const flow = n % 2 === 0 ? 'exports' : 'imports'
  const line = `/add ${flow} ${area} ${month} ${value}m by AZ_SCC source ${source} "${words}, ${value} million"`
  return { n, words, line, typedAt: 0, isShown: false, isAcknowledged: false }
}

const person = { id: admin, is_bot: false, first_name: 'Murad', language_code: 'en' }
const chat = { id: admin, type: 'private', first_name: 'Murad' }
const bot = { id: 7_000_001, is_bot: true, first_name: 'Karvan', username: 'karvan_bot' }
const date = (): number => Math.floor(Date.now() / 1000)

/** The phone of the admin: sends lines, taps Publish under each preview (now and then twice), and sees the receipts. */
export class Phone {
  readonly all: Wanted[] = []
  readonly #stage: Stage
  readonly #random: () => number
  readonly #byWords = new Map<string, Wanted>()
  #seen = 0
  #message = 5_000_000

  constructor(stage: Stage, random: () => number) {
    this.#stage = stage
    this.#random = random
  }

  get open(): readonly Wanted[] {
    return this.all.filter(({ isAcknowledged }) => !isAcknowledged)
  }

  /** Whether each line has its receipt. */
  isDone(): boolean {
    this.look()
    return this.open.length === 0
  }

  /** Does again what was refused: by a limit, or because nothing could be saved. */
  tapAgain(): void {
    for (const it of this.open) {
      if (it.data !== undefined) this.#tap(it, it.data)
      else if (performance.now() - it.typedAt > patienceMs) this.#type(it)
    }
  }

  send(): void {
    const next = wanted(this.all.length)
    this.all.push(next)
    this.#byWords.set(next.words, next)
    this.#type(next)
  }

  #type(it: Wanted): void {
    it.typedAt = performance.now()
    this.#message += 1
    const entities = [{ type: 'bot_command', offset: 0, length: 4 }]
    const message = { message_id: this.#message, date: date(), from: person, chat, text: it.line, entities }
    this.#stage.telegram.inject({ message })
  }

  /** Handles what the bot has sent since the last call. */
  look(): void {
    const { calls } = this.#stage.telegram
    for (; this.#seen < calls.length; this.#seen += 1) {
      const call = calls[this.#seen]
      if (call?.method === 'sendMessage') this.#preview(call)
      if (call?.method === 'editMessageText') this.#receipt(call)
    }
  }

  #preview({ params }: Call): void {
    const data = /"callback_data":"(k\.[\w-]+\.s)"/.exec(JSON.stringify(params.reply_markup ?? {}))?.[1]
    const it = this.#byWords.get(/word \d+ of it/.exec(String(params.text))?.[0] ?? '')
    if (data === undefined || it === undefined || it.isShown) return
    it.isShown = true
    it.data = data
    this.#tap(it, data)
    if (this.#random() < 0.2) this.#tap(it, data)
  }

  #tap({ n }: Wanted, data: string): void {
    const message = { message_id: 1_000_000 + n, date: date(), chat, from: bot, text: 'Add' }
    const id = `${n}-${this.#random()}`
    this.#stage.telegram.inject({ callback_query: { id, from: person, chat_instance: 'c', message, data } })
  }

  #receipt({ params }: Call): void {
    const it = this.all[Number(params.message_id) - 1_000_000]
    if (it !== undefined && String(params.text).startsWith('Published')) it.isAcknowledged = true
  }
}

/** Kills the process `kills` times. Lines: S1, S2, A17. */
export async function adminKills(count: number, mostMs: number): Promise<readonly Line[]> {
  const stage = await openStage({ answerMs: 2 })
  const random = chance(20_261_125)
  const phone = new Phone(stage, random)
  const failures: string[] = []
  const firstMs: number[] = []
  const rest = every(5, () => {
    phone.look()
    if (phone.open.length < mostOpen) phone.send()
  })
  for (let i = 0; i < count; i += 1) {
    const program = stage.start({ env })
    const known = stage.telegram.calls.length
    const answered = (): boolean => isAnswered(stage, known)
    if (random() < 0.2) await wait(random() * 400)
    else {
      await until(() => answered() || program.isOver, undefined, 2)
      if (answered()) firstMs.push(performance.now() - program.startedAt)
      await wait(random() * 300)
    }
    if (program.isOver) failures.push((await program.end).err.slice(-200))
    program.kill('SIGKILL')
    await program.end
  }
  rest()
  const last = stage.start({ env })
  const leave = every(3_000, () => phone.tapAgain())
  const isAll = await until(() => phone.isDone())
  leave()
  last.kill('SIGTERM')
  if ((await last.end).code !== 0) failures.push('the last did not end in order')
  const found = await kept(stage, phone)
  await stage.close()
  return [
    line(
      'S1',
      `${count} × kill -9 while an admin adds figures: none lost`,
      isAll && found.lost === 0 && failures.length === 0,
      `${phone.all.length} lines, ${found.lost} lost, ${phone.open.length} without a receipt, ${failures.length} failed starts ${failures[0] ?? ''}`,
    ),
    line('S2', 'none applied twice', found.twice === 0, `${found.twice} twice, ${found.kept} in the journal`),
    line('A17', 'the chain of the journal is whole', found.isWhole, found.said),
    timed(
      'S1',
      `restart to the first answer to an admin: median < ${mostMs} ms`,
      quantile(firstMs, 0.5) < mostMs,
      `median ${ms(quantile(firstMs, 0.5))}, p99 ${ms(quantile(firstMs, 0.99))}`,
    ),
  ]
}

export const env = { ADMIN_IDS: String(admin) }

const isAnswered = ({ telegram: { calls } }: Stage, since: number): boolean =>
  calls.slice(since).some(({ method }) => method === 'sendMessage' || method === 'editMessageText')

/** Compares the folder with all that was sent. */
export async function kept({ data }: Stage, { all }: Phone) {
  const store = await openReadOnly({ dataDir: data, now: () => new Date(), notice: () => undefined })
  const counts = new Map<string, number>()
  for (const { citation } of (await store.facts()).ofSource(source)) {
    const words = citation.excerpt?.split(',')[0] ?? ''
    counts.set(words, (counts.get(words) ?? 0) + 1)
  }
  const { isWhole, lines } = await verifyFolder(data)
  return {
    kept: all.filter(({ words }) => counts.has(words)).length,
    lost: all.filter(({ words, isAcknowledged }) => isAcknowledged && !counts.has(words)).length,
    twice: all.filter(({ words }) => (counts.get(words) ?? 0) > 1).length,
    isWhole,
    said: lines[0] ?? '',
  }
}
