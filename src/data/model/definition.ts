/** How a figure is counted, and how far it can be relied on. */
import { z } from 'zod'

/**
 * How a figure is counted, as far as its source says (IMTS 2010, chapters 4 and 5; BPM6 for `payments`).
 * `valuation` is that of goods in one direction: exports FOB, imports CIF, or the US Census's own FAS and customs value.
 */
export const definition = z.strictObject({
  valuation: z.enum(['FOB', 'CIF', 'FAS', 'customs']).optional(),
  /** Whether gold that is no money is in it. */
  gold: z.enum(['included', 'excluded']).optional(),
  /** Customs records, or the balance of payments. */
  basis: z.enum(['customs', 'payments']).optional(),
})
export type Definition = z.infer<typeof definition>

/** OBS_STATUS: F a forecast, A as the office reports it, E estimated by the compiler, U not to be relied on. */
export const status = z.enum(['expected', 'reported', 'estimated', 'unreliable'])

/** Whether it is a result: neither a forecast, nor marked as not to be relied on. */
export const isResult = (it: { readonly status?: z.infer<typeof status> | undefined }): boolean =>
  it.status !== 'expected' && it.status !== 'unreliable'
