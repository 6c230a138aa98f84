/** The thread of watchdog.ts. */
import { writeSync } from 'node:fs'
import { workerData } from 'node:worker_threads'
import { noteFault } from '../../data/queues/crash-marker.ts'
import type { WatchdogOptions } from './watchdog.ts'

const { beats, everyMs, looks, folder }: WatchdogOptions & { readonly beats: Int32Array } = workerData
// Nobody writes to it: it only waits.
const clock = new Int32Array(new SharedArrayBuffer(4))

for (let [last, silent] = [-1, 0]; ; ) {
  Atomics.wait(clock, 0, 0, everyMs)
  const beat = Atomics.load(beats, 0)
  silent = beat === last ? silent + 1 : 0
  last = beat
  if (silent < looks) continue
  noteFault(folder)
  writeSync(2, 'Karvan was stopped: nothing moved in it any more. What it was answering is tried once more, alone.\n')
  process.kill(process.pid, 'SIGKILL')
}
