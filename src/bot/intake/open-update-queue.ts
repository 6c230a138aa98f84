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
  const runner = new UpdateRunner(options)
  if (!('inbox' in queues)) return new SharedQueue(queues.updates, runner)
  metrics.watch('inbox_length', () => queues.inbox.size)
  return new LocalQueue(queues.inbox, runner, log)
}
