/** How far the clock can be moved on: an hour, to the next morning, to Monday's, to that of the first; and back to the real time. */
export const moves = ['hour', 'morning', 'week', 'month', 'now'] as const
export type Move = (typeof moves)[number]

type Look = () => Promise<void>

const hourMs = 3_600_000
const stepMs = hourMs / 4
/** Nine: then what comes every morning is due. */
const morning = 9

/** The time of a playground: the real one, and as much more as a person has moved it on. */
export class MovableClock {
  readonly real: () => Date
  /** Where it is morning: 'Asia/Baku'. */
  readonly zone: string
  readonly #looks: Look[] = []
  #aheadMs = 0
  #moving: Promise<void> = Promise.resolve()

  constructor(real: () => Date, zone: string) {
    this.real = real
    this.zone = zone
  }

  readonly now = (): Date => new Date(this.real().getTime() + this.#aheadMs)

  /** How far it is ahead of the real time, in milliseconds. */
  get aheadMs(): number {
    return this.#aheadMs
  }

  /**
   * `look` is called, and waited for, before and after each move: what is due by the old time is done before the new one is
   * here, as if the time between had gone by.
   */
  readonly onMove = (look: Look): void => void this.#looks.push(look)

  /** Resolves when everything has been looked at by the new time. */
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

/** The time that such a move leads to, in that zone. */
export function after(at: Date, move: Exclude<Move, 'now'>, zone: string): Date {
  if (move === 'hour') return new Date(at.getTime() + hourMs)
  const clock = new Intl.DateTimeFormat('en-GB', {
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', weekday: 'short', day: 'numeric' },
    timeZone: zone,
  })
  const isWanted = (time: Date): boolean => {
    const parts = new Map(clock.formatToParts(time).map(({ type, value }) => [type, value]))
    const isMorning = Number(parts.get('hour')) === morning && parts.get('minute') === '00'
    const isDay = { morning: true, week: parts.get('weekday') === 'Mon', month: parts.get('day') === '1' }
    return isMorning && isDay[move]
  }
  // In quarters of an hour: there are zones that are so far from the others.
  let time = new Date((Math.floor(at.getTime() / stepMs) + 1) * stepMs)
  while (!isWanted(time)) time = new Date(time.getTime() + stepMs)
  return time
}
