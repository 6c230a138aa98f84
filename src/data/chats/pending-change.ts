import { z } from 'zod'
import { edit } from '../model/schema.ts'

/** A change that a person was shown and nobody has decided yet, or has just decided. Kept apart from the journal. */
export const pending = z.strictObject({
  /** Who asked for it, and in which chat; `message` is the one it is shown in. */
  by: z.int(),
  chat: z.int(),
  message: z.int().optional(),
  /** The line as it was typed. */
  ask: z.string().max(4096),
  /** What would be done. Left out where it follows from `ask` or `file`, and is too long to be kept twice. */
  change: edit.shape.change.optional(),
  file: z.strictObject({ id: z.string(), name: z.string(), size: z.int().min(0), sha256: z.string() }).optional(),
  /** The version of the facts that it was shown on. */
  version: z.int().min(0),
  at: z.iso.datetime(),
  /** A digest of what the checks said of it, to tell whether they say the same later. */
  checks: z.string().max(100).optional(),
  state: z.enum(['open', 'queued', 'done', 'dropped']),
  /** The edit it became. */
  edit: z.int().positive().optional(),
  /** Why it was rejected. */
  why: z.string().max(300).optional(),
  /** Whether posts that used the figure are to be corrected. */
  posts: z.boolean().optional(),
})
export type Pending = z.infer<typeof pending>
