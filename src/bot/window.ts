/** How fast Telegram lets a bot send. All times are milliseconds of one clock. */

/** At most `most` in any `spanMs`: the n-th may begin when the (n − most)-th was answered so long ago. */
export interface Window {
  /** When the next may begin; infinite while too many are under way. */
  readonly free: number
  began(at: number): void
  answered(at: number): void
}

/** A window that nothing has gone through. Counted from the answer: when the call arrived nobody here knows. */
export function openWindow(most: number, spanMs: number): Window {
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

/** Evenly, one each `everyMs`: what a busy machine began late is made up for, `mostLateMs` of it at most. */
export function openBeat(everyMs: number, mostLateMs: number): Window {
  let next = Number.NEGATIVE_INFINITY
  return {
    get free() {
      return next
    },
    began(at) {
      next = Math.max(next, at - mostLateMs) + everyMs
    },
    answered: () => undefined,
  }
}
