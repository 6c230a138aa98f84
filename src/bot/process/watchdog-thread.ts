/** The worker thread of watchdog.ts. */
import { writeSync } from 'node:fs'
import { workerData } from 'node:worker_threads'
import { noteFault } from '../../data/queues/crash-marker.ts'
import type { WatchdogOptions } from './watchdog.ts'

const { beats, everyMs, looks, folder }: WatchdogOptions & { readonly beats: Int32Array } = workerData
// Never written: `Atomics.wait` on it is a timer.
const clock = new Int32Array(new SharedArrayBuffer(4))

for (let [last, silent] = [-1, 0]; ; ) {
  Atomics.wait(clock, 0, 0, everyMs)
  const beat = Atomics.load(beats, 0)
  silent = beat === last ? silent + 1 : 0
  last = beat
  if (silent < looks) continue
  if (folder !== undefined) noteFault(folder)
  writeSync(2, 'Karvan was killed: its event loop was blocked. The updates in work are tried once more, alone.\n')
  process.kill(process.pid, 'SIGKILL')
}
