/** What this replica has sent counts in the rate limits of the others: one of them sends the broadcasts. */
import { z } from 'zod'
import type { ReplicaTopic, Shared } from '../../data/shared/shared.ts'

/** Messages that were sent: in all, and to each group or channel. */
export interface SentCounts {
  readonly all: number
  readonly groups: readonly (readonly [chat: number, count: number])[]
}

export const sentTopic: ReplicaTopic<SentCounts> = {
  name: 'sent',
  shape: z.strictObject({ all: z.int(), groups: z.array(z.tuple([z.int(), z.int()])) }),
}

/** Counts of that time are told together, or those of that many groups. */
const togetherMs = 100
const mostGroups = 200

/** Returns a function that is called for each message to a chat. Never throws: a count that cannot be told is lost. */
export function tellSent({ tell }: Pick<Shared, 'tell'>): (chat: number | undefined) => void {
  let all = 0
  let groups = new Map<number, number>()
  let timer: NodeJS.Timeout | undefined

  function flush(): void {
    clearTimeout(timer)
    timer = undefined
    void tell(sentTopic, { all, groups: [...groups] }).catch(() => undefined)
    all = 0
    groups = new Map()
  }

  return chat => {
    all += 1
    if (chat !== undefined && chat < 0) groups.set(chat, (groups.get(chat) ?? 0) + 1)
    if (groups.size >= mostGroups) flush()
    else timer ??= setTimeout(flush, togetherMs).unref()
  }
}
