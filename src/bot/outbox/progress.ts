import type { OpenItem } from '../../data/queues/outbox-codec.ts'
import type { DeliveryProgress } from '../../handlers/request/telegram-gateway.ts'

/** How far a posting is. */
export function progressIn(it: Readonly<OpenItem>): DeliveryProgress {
  const count = (wanted: string): number => it.states.filter(state => state === wanted).length
  const [sent, gone, failed, dropped] = [count('sent'), count('gone'), count('failed'), count('dropped')]
  return { of: it.states.length, sent, gone, failed, dropped, isPaused: it.isPaused, isStopped: it.isStopped }
}
