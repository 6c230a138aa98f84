import { readRestore } from '../../reading/admin/files/restore.ts'
import type { AdminCommand } from './admin-command.ts'
import { ofFile } from './command-file.ts'

/** /restore in reply to a file of /backup, or as its caption: everything as it was then, the editors too. */
export const restore: AdminCommand = {
  ...ofFile('restore', ({ bytes, file }, { facts, person: by, now }, progress) =>
    readRestore(bytes, { facts, by, at: now(), why: reasonOf(file.name) }, progress),
  ),
  isForOwners: true,
}

/** The file's name is why: kept in the journal, where it may hold only plain signs. */
const reasonOf = (name: string): string => name.replace(/[^\p{L}\p{N}. _-]+/gu, '_').slice(0, 200) || '/restore'
