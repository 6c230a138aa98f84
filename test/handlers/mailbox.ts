import { memoryOutbox } from '../../src/data/queues/outbox.ts'
import type { OutboxItem } from '../../src/data/queues/outbox-codec.ts'
import type { BroadcastQueue } from '../../src/handlers/request/telegram-gateway.ts'

/** An outbox that records its items. */
export interface Mailbox extends BroadcastQueue {
  readonly postings: OutboxItem[]
  /** Ends all items. */
  leave(): void
}

export function openMailbox(): Mailbox {
  const outbox = memoryOutbox()
  const postings: OutboxItem[] = []
  return {
    postings,
    leave() {
      for (const [id, { states }] of [...outbox.open]) for (const index of states.keys()) outbox.end(id, index, 'sent')
    },
    async put(posting) {
      const isNew = await outbox.put(posting)
      if (isNew) postings.push(posting)
      return isNew
    },
    coming: outbox.coming,
    progress(id) {
      const it = outbox.open.get(id)
      return (
        it && { of: it.states.length, sent: 0, gone: 0, failed: 0, dropped: 0, isPaused: it.isPaused, isStopped: false }
      )
    },
    pause: id => outbox.pause(id),
    resume: id => outbox.resume(id),
    stop: async id => void (await outbox.stop(id)),
    moved: outbox.moved,
    drop: chat => void outbox.drop(chat, 'dropped'),
  }
}
