/** One line of SAFETY.md, and what came of it. */
export interface Line {
  /** As SAFETY.md names it: 'S1', 'D4'. */
  readonly id: string
  readonly what: string
  readonly result: 'held' | 'BROKEN' | 'not run'
  /** The figures. */
  readonly said: string
  /** Whether it is about time: a busy machine breaks such a line, so the tests do not judge it. */
  readonly isTimed?: true
}

/** A line that held or did not. */
export const line = (id: string, what: string, held: boolean, said: string): Line => ({
  ...{ id, what, said },
  result: held ? 'held' : 'BROKEN',
})
/** A line of time that held or did not. */
export const timed = (...given: Parameters<typeof line>): Line => ({ ...line(...given), isTimed: true })
/** A line that could not be run here, and why. */
export const notRun = (id: string, what: string, said: string): Line => ({ id, what, result: 'not run', said })

/** As it is printed. */
export const printed = ({ id, what, result, said }: Line): string =>
  `${id.padEnd(8)} ${result.padEnd(8)} ${what.padEnd(58)} ${said}`

/** The share-th of those numbers: 0.5 is the median. NaN of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`
