/** Where the clock can be moved: one hour on; the next morning, Monday morning, or morning of a first of the month; or back to now. */
export const moves = ['hour', 'morning', 'week', 'month', 'now'] as const
export type Move = (typeof moves)[number]

type Look = () => Promise<void>

const hourMs = 3_600_000
const stepMs = hourMs / 4
/** Nine o'clock: the bot's daily messages are due by then. */
const morning = 9

/** The clock of a playground: the real time plus an offset that a person can change. */
export class MovableClock {
  readonly real: () => Date
  /** The time zone of the mornings: 'Asia/Baku'. */
  readonly zone: string
  readonly #looks: Look[] = []
  #aheadMs = 0
  #moving: Promise<void> = Promise.resolve()

  constructor(real: () => Date, zone: string) {
    this.real = real
    this.zone = zone
  }

  readonly now = (): Date => new Date(this.real().getTime() + this.#aheadMs)

  /** The offset from the real time, in milliseconds. */
  get aheadMs(): number {
    return this.#aheadMs
  }

  /**
   * `look` is awaited before and after each move: work that is due at the old time is done before the time changes.
   */
  readonly onMove = (look: Look): void => void this.#looks.push(look)

  /** Resolves after every `look` has run at the new time. */
  move(move: Move): Promise<void> {
    this.#moving = this.#moving.catch(() => undefined).then(() => this.#turn(move))
    return this.#moving
  }

  async #turn(move: Move): Promise<void> {
    await this.#look()
    this.#aheadMs = move === 'now' ? 0 : after(this.now(), move, this.zone).getTime() - this.real().getTime()
    await this.#look()
  }

  async #look(): Promise<void> {
    for (const look of this.#looks) await look()
  }
}

/** The time after that move, in that zone. */
export function after(at: Date, move: Exclude<Move, 'now'>, zone: string): Date {
  if (move === 'hour') return new Date(at.getTime() + hourMs)
  const clock = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    weekday: 'short',
    day: 'numeric',
    timeZone: zone,
  })
  const isWanted = (time: Date): boolean => {
    const parts = new Map(clock.formatToParts(time).map(({ type, value }) => [type, value]))
    const isMorning = Number(parts.get('hour')) === morning && parts.get('minute') === '00'
    const isDay = { morning: true, week: parts.get('weekday') === 'Mon', month: parts.get('day') === '1' }
    return isMorning && isDay[move]
  }
  // Steps of a quarter of an hour: some zones have such an offset.
  let time = new Date((Math.floor(at.getTime() / stepMs) + 1) * stepMs)
  while (!isWanted(time)) time = new Date(time.getTime() + stepMs)
  return time
}
