/** What the benchmark asks of the load's process, and what that tells. */
import { z } from 'zod'

export type Order =
  | { readonly do: 'flood'; readonly updates: number }
  | { readonly do: 'bring'; readonly updates: number; readonly connections: number }
  | { readonly do: 'steady'; readonly updates: number; readonly perSecond: number }
  /** Asks from a chat each, and reports as soon as `until` messages were sent. */
  | { readonly do: 'count'; readonly updates: number; readonly until: number }
  /** After a `count`, and a silence of `quiet` ms. */
  | { readonly do: 'tally'; readonly quiet: number }
  /** Reports when a bot has set its webhook. */
  | { readonly do: 'hooked' }

export const report = z.object({
  ms: z.number(),
  /** CPU time of the load's own process, in µs. */
  cpu: z.number(),
  sent: z.number().optional(),
  /** Milliseconds of each, sorted. */
  took: z.array(z.number()).optional(),
  /** Messages whose sender was killed before it knew that they had come. */
  unheard: z.number().optional(),
  never: z.number().optional(),
  twice: z.number().optional(),
})
export type Report = z.infer<typeof report>

/** Where the fake Bot API is. */
export const address = z.object({ apiRoot: z.string(), token: z.string() })
