import type { SharedQueues } from '../../data/queues/shared-queues.ts'
import type { LocalQueues } from '../../data/storage.ts'
import { LocalQueue } from './local-queue.ts'
import { SharedQueue } from './shared-queue.ts'
import type { UpdateQueue } from './update-queue.ts'
import { UpdateRunner, type UpdateRunnerOptions } from './update-runner.ts'

/** The queue over the inbox of this process, or over that of all replicas. */
export function openUpdateQueue(
  options: UpdateRunnerOptions & { readonly queues: LocalQueues | SharedQueues },
): UpdateQueue {
  const { queues, metrics, log } = options
  // A restart brings no database back, and the memory that answers meanwhile would be lost.
  if (!('inbox' in queues)) {
    metrics.watch('inbox_length', async () => (queues.isLeading ? queues.updates.count() : 0))
    return new SharedQueue(queues.updates, new UpdateRunner({ ...options, liveness: { kept: () => undefined } }))
  }
  const runner = new UpdateRunner(options)
  metrics.watch('inbox_length', () => queues.inbox.size)
  return new LocalQueue(queues.inbox, runner, log)
}
