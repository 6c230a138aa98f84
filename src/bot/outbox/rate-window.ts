/** How fast Telegram lets a bot send. All times are milliseconds of one clock. */

/** At most `most` in any `spanMs`: the n-th may begin when the (n − most)-th was answered so long ago. */
export interface RateWindow {
  /** When the next may begin; infinite while too many are under way. */
  readonly free: number
  began(at: number): void
  answered(at: number): void
}

/** A window that nothing has gone through. Counted from the answer: when the call arrived nobody here knows. */
export function openRateWindow(most: number, spanMs: number): RateWindow {
  const answers: number[] = []
  let underway = 0
  return {
    get free() {
      if (underway >= most) return Number.POSITIVE_INFINITY
      return (answers.at(underway - most) ?? Number.NEGATIVE_INFINITY) + spanMs
    },
    began: () => {
      underway += 1
    },
    answered(at) {
      underway -= 1
      answers.push(at)
      if (answers.length > most) answers.shift()
    },
  }
}

/** From so long without a send on, nothing is late any more: it begins anew. */
const restMs = 1_000

/**
 * Evenly, one each `everyMs`, from the first on. What a busy machine began late is made up for, `mostLateMs` of it at most; what
 * was not sent at rest is not.
 */
export function evenPacer(everyMs: number, mostLateMs: number): RateWindow {
  let next = Number.NEGATIVE_INFINITY
  return {
    get free() {
      return next
    },
    began(at) {
      const late = at - next
      next = at - (late > restMs ? 0 : Math.min(late, mostLateMs)) + everyMs
    },
    answered: () => undefined,
  }
}
