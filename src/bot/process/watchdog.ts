/** Watchdog: detects a blocked event loop, for example by an answer that never ends. */
import { Worker } from 'node:worker_threads'

export interface WatchdogOptions {
  /** The inbox folder. The watchdog writes a crash marker there; the next start then tries the updates in work one by one. */
  readonly folder: string | undefined
  /** Interval of the checks. */
  readonly everyMs: number
  /** After this number of checks without a heartbeat the process is killed. */
  readonly looks: number
}

const usual = { everyMs: 5_000, looks: 6 }

/**
 * Watches this process from a worker thread. After half a minute without a heartbeat it writes one line for the operator and
 * sends SIGKILL, so that the supervisor restarts the process. It counts checks, not time, so that a machine that slept does not
 * look blocked.
 * Returns a function that stops the watchdog.
 */
export function watch(
  folder: string | undefined,
  options: Omit<WatchdogOptions, 'folder'> = usual,
): () => Promise<void> {
  // Node 20 runs no TypeScript in a worker; a developer sees a blocked event loop.
  if (import.meta.url.endsWith('.ts')) return async () => undefined
  const beats = new Int32Array(new SharedArrayBuffer(4))
  const beat = setInterval(() => Atomics.add(beats, 0, 1), options.everyMs / 2).unref()
  const worker = new Worker(new URL('./watchdog-thread.js', import.meta.url), {
    workerData: { beats, ...options, folder },
    resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 },
  })
  worker.unref()
  return async () => {
    clearInterval(beat)
    await worker.terminate()
  }
}
