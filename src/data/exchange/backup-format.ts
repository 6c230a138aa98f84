/** The whole data as one file: the shape that /backup writes, and that /restore and /import read. */
import { z } from 'zod'
import { edit, observation, organisation, project, source, speaker, statement } from '../model/schema.ts'

/** The form of the file itself. What its lists hold is of the form `schema`, see listsNumber. */
export const backupForm = 1

/**
 * The number of the shapes of its lists. It is not that of the journal (shapesNumber), whose edits no backup holds.
 * Raised with every change of a list's shape; a test asks for it.
 */
export const listsNumber = 2

/** What the file says of itself, before its lists. */
export const backupHead = z.strictObject({
  karvan: z.literal('backup'),
  form: z.int(),
  schema: z.int(),
  /** The version of the facts, and the sum of the journal that far. */
  version: z.int().min(0),
  head: z.string().max(200),
  at: z.iso.datetime(),
})
export type BackupHead = z.infer<typeof backupHead>

/** Its lists, each with the shape of what it holds. */
export const backupLists = {
  organisations: organisation,
  speakers: speaker,
  projects: project,
  sources: source,
  observations: observation,
  statements: statement,
  editors: edit.shape.approvedBy.unwrap(),
} as const
