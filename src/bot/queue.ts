import type { Update } from 'grammy/types'
import { laneOf } from './heard.ts'
import { openLanes } from './lanes.ts'
import type { Log } from './log.ts'
import { pause } from './pause.ts'
import type { Ending } from './reception.ts'

/** Updates on their way: in order for each chat, and no chat waits for another. */
export interface Queue {
  /** Resolves when the update is done. */
  take(update: Update): Promise<void>
  /** Resolves when all are done. */
  drained(): Promise<void>
}

export interface Pace {
  /** The wait after an answer to a chat that has sent many more by then: Telegram would refuse quicker ones. */
  readonly paceMs: number
  readonly log: Log
  /** Aborted when there is no time left to keep a pace. */
  readonly signal: AbortSignal
}

/** So many at once are a person's haste. */
const calm = 20
/** A chat with so many unanswered is flooding: what it sends further is dropped, for it would keep memory and no reader. */
const mostWaiting = 300

/** A queue in front of `receive`. */
export function openQueue(receive: (update: Update) => Promise<Ending>, { paceMs, log, signal }: Pace): Queue {
  const lanes = openLanes(mostWaiting)
  let dropped = 0

  async function serve(update: Update, behind: number): Promise<void> {
    const { outcome } = await receive(update)
    if (behind > calm && outcome === 'answered') await pause(paceMs, signal)
  }

  async function drop({ update_id: update }: Update): Promise<void> {
    dropped += 1
    if (dropped % 100 === 1) log.warn({ update, dropped }, 'a chat is flooding: what it sends now is dropped')
  }

  return {
    take: update => lanes.add(laneOf(update), behind => serve(update, behind)) ?? drop(update),
    drained: lanes.drained,
  }
}
