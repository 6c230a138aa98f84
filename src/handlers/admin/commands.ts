import { fold } from '../../reading/text/normalize.ts'
import type { OfficeHandler } from './admin-command.ts'
import { admins } from './admins.ts'
import { backup } from './backup.ts'
import { post } from './broadcast.ts'
import { importFile } from './import.ts'
import { ingest } from './ingest.ts'
import { add, edit, retract, source } from './line-commands.ts'
import { history, log } from './log.ts'
import { approve, queue, reject } from './queue.ts'
import { restore } from './restore.ts'
import { redo, undo } from './undo.ts'
import { gaps, stats } from './usage.ts'

/** Every command of those who keep the data, in the order of their menu. */
export const officeHandlers: readonly OfficeHandler[] = [
  ...[add, edit, retract, source],
  ...[importFile, ingest, backup, restore],
  ...[undo, redo, history, log],
  ...[gaps, stats, admins, post, queue, approve, reject],
]

const byName: ReadonlyMap<string, OfficeHandler> = new Map(officeHandlers.map(it => [it.name, it]))

/** The command of that name, in any case; undefined where it is none of the office. */
export const officeNamed = (name: string): OfficeHandler | undefined => byName.get(fold(name))
