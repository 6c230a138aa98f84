/** The broadcasts of one replica of several: the leader sends, the others hand theirs to it. */
import type { Outbox } from '../../data/queues/outbox.ts'
import type { OutboxMirror, OutboxRequest } from '../../data/queues/outbox-mirror.ts'
import type { BroadcastQueue } from '../../handlers/request/telegram-gateway.ts'
import { pause } from '../api/pause.ts'
import { described, type Log } from '../process/log.ts'
import { progressIn } from './delivery.ts'

export interface SendingQueue extends BroadcastQueue {
  run(signal: AbortSignal): Promise<void>
}

/** How often the leader looks for requests, and the others for what it has sent. */
const lookMs = { requests: 250, mirror: 1_000 }

export function sharedBroadcasts(
  mirror: OutboxMirror,
  open: (outbox: Outbox) => SendingQueue,
  { log, signal: stop }: { readonly log: Log; readonly signal: AbortSignal },
): { readonly queue: BroadcastQueue; length(): number; run(outbox: Outbox, signal: AbortSignal): Promise<void> } {
  let leading: SendingQueue | undefined
  let shown = mirror.outbox
  const asking = askLeader(mirror, log)
  void repeat(lookMs.mirror, stop, async () => (leading === undefined ? mirror.update() : undefined))
  return {
    queue: forward(() => leading ?? asking),
    length: () => shown.length,
    async run(outbox, signal) {
      const own = open(outbox)
      leading = own
      shown = outbox
      const take = async (one: OutboxRequest): Promise<void> => {
        if (signal.aborted) throw new Error('this replica leads no more')
        await perform(own, one)
        await outbox.flush()
      }
      const answering = repeat(lookMs.requests, signal, () => mirror.takeRequests(take))
      try {
        await own.run(signal)
      } finally {
        leading = undefined
        shown = mirror.outbox
        await answering
      }
    },
  }
}

/** Requests to the leader, and answers from the copy of its outbox. */
function askLeader(mirror: OutboxMirror, log: Log): BroadcastQueue {
  const { outbox } = mirror
  const tell = (one: OutboxRequest): void => {
    mirror.ask(one).catch(error => log.error({ err: described(error) }, 'a chat could not be taken out of the outbox'))
  }
  return {
    async put(posting) {
      if (outbox.knows(posting.id)) return false
      await mirror.ask(['put', posting])
      return true
    },
    coming: outbox.coming,
    progress(id) {
      const it = outbox.open.get(id)
      return it && progressIn(it)
    },
    pause: id => mirror.ask(['pause', id]),
    resume: id => mirror.ask(['resume', id]),
    stop: id => mirror.ask(['stop', id]),
    moved: (from, to) => tell(['moved', from, to]),
    drop: chat => tell(['drop', chat]),
  }
}

/** A repeated request changes nothing more: a crash may come between the request and its removal. */
async function perform(queue: BroadcastQueue, one: OutboxRequest): Promise<void> {
  switch (one[0]) {
    case 'put':
      await queue.put(one[1])
      break
    case 'moved':
      queue.moved(one[1], one[2])
      break
    case 'drop':
      queue.drop(one[1])
      break
    default:
      await queue[one[0]](one[1])
  }
}

const forward = (to: () => BroadcastQueue): BroadcastQueue => ({
  put: posting => to().put(posting),
  coming: ids => to().coming(ids),
  progress: id => to().progress(id),
  pause: id => to().pause(id),
  resume: id => to().resume(id),
  stop: id => to().stop(id),
  moved: (from, group) => to().moved(from, group),
  drop: chat => to().drop(chat),
})

/** Again and again until the signal is aborted. A failure is tried again: the database may be away. */
async function repeat(ms: number, signal: AbortSignal, work: () => Promise<void> | undefined): Promise<void> {
  while (!signal.aborted) {
    await work()?.catch(() => undefined)
    await pause(ms, signal)
  }
}
