/** One line of SAFETY.md, with its result. */
export interface Line {
  /** Its name in SAFETY.md: 'S1', 'D4'. */
  readonly id: string
  readonly what: string
  readonly result: 'held' | 'BROKEN' | 'not run'
  /** The figures. */
  readonly said: string
  /** Whether it limits a time. A busy machine breaks such a line, so the tests do not judge it. */
  readonly isTimed?: true
}

/** A line that held or did not. */
export const line = (id: string, what: string, held: boolean, said: string): Line => ({
  id,
  what,
  said,
  result: held ? 'held' : 'BROKEN',
})
/** A line that limits a time and held or did not. */
export const timed = (...given: Parameters<typeof line>): Line => ({ ...line(...given), isTimed: true })
/** A line that cannot run here, with the reason. */
export const notRun = (id: string, what: string, said: string): Line => ({ id, what, result: 'not run', said })

/** The line as printed. */
export const printed = ({ id, what, result, said }: Line): string =>
  `${id.padEnd(8)} ${result.padEnd(8)} ${what.padEnd(58)} ${said}`

/** The quantile of the numbers: 0.5 is the median. NaN for an empty list. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`
