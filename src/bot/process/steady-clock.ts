/** Milliseconds that only increase, and a wait that ends early when the signal is aborted. */
export interface SteadyClock {
  now(): number
  wait(ms: number, signal: AbortSignal): Promise<void>
}
