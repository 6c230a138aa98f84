/** Messages between the benchmark and the load process. */
import { z } from 'zod'

/** How a webhook is called. */
export interface Hooked {
  readonly connections: number
  /** The ports of its replicas, in turn. Absent: that of its URL. */
  readonly ports?: readonly number[]
}

export type UpdateKind = 'message' | 'inline' | 'press'

export type Order =
  /** `texts` in turn, else always the same command. Inline they are queries; of presses they are the buttons' data. */
  | { readonly do: 'flood'; readonly updates: number; readonly texts?: readonly string[]; readonly as?: UpdateKind }
  | { readonly do: 'bring'; readonly updates: number; readonly hooked: Hooked; readonly text?: string }
  /** By polling, or over a webhook. */
  | { readonly do: 'steady'; readonly updates: number; readonly perSecond: number; readonly hooked?: Hooked }
  /** Asks, each question from its own chat; reports after `until` sent messages. */
  | { readonly do: 'count'; readonly updates: number; readonly until: number }
  /** Reports after `count` messages and a silence of `quiet` ms. */
  | { readonly do: 'tally'; readonly quiet: number }
  /** Reports when the bot has set its webhook. */
  | { readonly do: 'hooked' }

export const report = z.object({
  ms: z.number(),
  /** CPU time of the load process, in µs. */
  cpu: z.number(),
  sent: z.number().optional(),
  /** Sorted latencies in ms. */
  took: z.array(z.number()).optional(),
  /** Messages whose sender was killed before it read the answer. */
  unheard: z.number().optional(),
  never: z.number().optional(),
  twice: z.number().optional(),
})
export type Report = z.infer<typeof report>

/** Address of the fake Bot API. */
export const address = z.object({ apiRoot: z.string(), token: z.string() })
