/** Liveness: what a restart of the process may mend. */

/** Reports of the parts that can fail for good. */
export interface Liveness {
  /** An update could, or could not, be kept on the disk. */
  kept(isKept: boolean): void
  /** False when the event loop was late three times in a row, or the disk has taken nothing for five minutes. */
  isAlive(): boolean
  close(): void
}

const beatMs = 1_000
const lateMs = 5_000
const mostLate = 3
const mostFailingMs = 5 * 60_000

/** `clock` is monotonic, in milliseconds. */
export function openLiveness(clock: () => number): Liveness {
  let last = clock()
  let late = 0
  let failingSince: number | undefined
  const beat = setInterval(() => {
    const at = clock()
    late = at - last - beatMs > lateMs ? late + 1 : 0
    last = at
  }, beatMs).unref()
  return {
    kept(isKept) {
      failingSince = isKept ? undefined : (failingSince ?? clock())
    },
    isAlive: () => late < mostLate && (failingSince === undefined || clock() - failingSince < mostFailingMs),
    close: () => clearInterval(beat),
  }
}
