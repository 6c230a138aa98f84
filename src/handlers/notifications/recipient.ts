import type { Recipient } from '../../data/queues/outbox-codec.ts'

export const recipientIn = (
  { chat, thread }: Pick<Recipient, 'chat' | 'thread'>,
  message: number,
  isSilent: boolean,
): Recipient => ({
  chat,
  message,
  ...(thread !== undefined && { thread }),
  ...(isSilent && { silent: true as const }),
})
