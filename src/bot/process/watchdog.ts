/** Notices that the loop is blocked: by an answer that never ends, say. Nothing else in the process could. */
import { Worker } from 'node:worker_threads'

export interface WatchdogOptions {
  /** Where the inbox is: what was handled is set aside at the next starts. */
  readonly folder: string
  /** So often a sign of life is looked for. */
  readonly everyMs: number
  /** After so many looks without one the process is ended. */
  readonly looks: number
}

const usual = { everyMs: 5_000, looks: 6 }

/**
 * Watches over this process from a thread of its own. A loop that gives no sign of life for half a minute is ended: one
 * line for the operator, and SIGKILL, so that whoever watches over the process starts it anew. A machine that slept does not
 * look blocked: what counts are looks, not the clock.
 *
 * Shape: the function that ends the watch.
 */
export function watch(folder: string, options: Omit<WatchdogOptions, 'folder'> = usual): () => Promise<void> {
  // Node 20 runs no TypeScript in a thread, and whoever develops sees a blocked loop.
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
