/** Backup format: the whole data as one file. /backup writes it; /restore and /import read it. */
import { z } from 'zod'
import { edit } from '../model/edit.ts'
import { observation, organisation, project, source, speaker, statement } from '../model/schema.ts'

/** The version of the file format. The version of its lists is `schema`, see listsNumber. */
export const backupForm = 1

/** The schema number of the lists, apart from the journal's (shapesNumber). Raise it with every change of a list; a test requires it. */
export const listsNumber = 5

/** The oldest schema number that is still read. Numbers since then only added optional fields. */
export const oldestListsNumber = 2

export const backupHead = z.strictObject({
  karvan: z.literal('backup'),
  form: z.int(),
  schema: z.int(),
  /** The version of the facts, and the checksum of the journal at that version. */
  version: z.int().min(0),
  head: z.string().max(200),
  at: z.iso.datetime(),
})
export type BackupHead = z.infer<typeof backupHead>

export const backupLists = {
  organisations: organisation,
  speakers: speaker,
  projects: project,
  sources: source,
  observations: observation,
  statements: statement,
  editors: edit.shape.approvedBy.unwrap(),
} as const
