/** Watchdog: detects a blocked event loop, for example by an answer that never ends. */
import { Worker } from 'node:worker_threads'

export interface WatchdogOptions {
  /** The inbox folder. The watchdog writes a crash marker there; the next start then tries the updates in work one by one. */
  readonly folder: string | undefined
  readonly everyMs: number
  /** After this number of checks without a heartbeat the process is killed. */
  readonly looks: number
}

export interface Watchdog {
  /** Starts to watch, if it does not yet. */
  start(): void
  /** Stops, for good. */
  close(): Promise<void>
}

const usual = { everyMs: 5_000, looks: 6 }
const startAfterMs = 1_000

/**
 * Watches this process from a worker thread. After half a minute without a heartbeat it writes one line for the operator and
 * sends SIGKILL, so that the supervisor restarts the process. It counts checks, not time, so that a machine that slept does not
 * look blocked.
 *
 * A thread takes as long to start as the first answer does, so it starts when it is told to, or after a second.
 */
export function openWatchdog(folder: string | undefined, options: Omit<WatchdogOptions, 'folder'> = usual): Watchdog {
  let stop: (() => Promise<void>) | undefined
  function start(): void {
    clearTimeout(later)
    stop ??= watch({ folder, ...options })
  }
  const later = setTimeout(start, startAfterMs).unref()
  return {
    start,
    async close() {
      clearTimeout(later)
      stop ??= nothing
      await stop()
    },
  }
}

const nothing = async (): Promise<void> => undefined

function watch(options: WatchdogOptions): () => Promise<void> {
  // Node 20 runs no TypeScript in a worker; a developer sees a blocked event loop.
  if (import.meta.url.endsWith('.ts')) return nothing
  const beats = new Int32Array(new SharedArrayBuffer(4))
  const beat = setInterval(() => Atomics.add(beats, 0, 1), options.everyMs / 2).unref()
  const worker = new Worker(new URL('./watchdog-thread.js', import.meta.url), {
    workerData: { beats, ...options },
    resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 },
  })
  worker.unref()
  return async () => {
    clearInterval(beat)
    await worker.terminate()
  }
}
