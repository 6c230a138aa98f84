import type { Recipient } from '../../data/queues/outbox-codec.ts'

interface Where {
  readonly chat: number
  readonly thread?: number | undefined
}

/** A recipient of the outbox item's message of that index. */
export const recipientIn = ({ chat, thread }: Where, message: number, isSilent: boolean): Recipient => ({
  ...{ chat, message },
  ...(thread !== undefined && { thread }),
  ...(isSilent && { silent: true as const }),
})
