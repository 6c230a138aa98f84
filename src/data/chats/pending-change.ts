import { z } from 'zod'
import { edit } from '../model/edit.ts'
import { code } from '../model/schema.ts'
import { articleReading } from './article-reading.ts'

/** A change in preview: not decided yet, or just decided. Kept apart from the journal. */
export const pending = z.strictObject({
  /** Its author, and the chat with the preview; `message` is the preview. */
  by: z.int(),
  chat: z.int(),
  message: z.int().optional(),
  language: code.optional(),
  /** The line as it was typed. */
  ask: z.string().max(4096),
  /** The change. Absent when it is long and follows from `ask` or `file`. */
  change: edit.shape.change.optional(),
  /** Of /ingest: the change is its ticked rows. */
  reading: articleReading.optional(),
  file: z.strictObject({ id: z.string(), name: z.string(), size: z.int().min(0), sha256: z.string() }).optional(),
  /** The version of the facts in the preview. */
  version: z.int().min(0),
  at: z.iso.datetime(),
  /** A hash of the results of the checks, to detect that they differ later. */
  checks: z.string().max(100).optional(),
  /** A guided /add: the number of the step that is asked. `ask` is the line so far. */
  guide: z.int().positive().optional(),
  state: z.enum(['open', 'queued', 'done', 'dropped']),
  edit: z.int().positive().optional(),
  why: z.string().max(300).optional(),
  /** Whether messages that used the figure are to be corrected. */
  posts: z.boolean().optional(),
})
export type Pending = z.infer<typeof pending>
