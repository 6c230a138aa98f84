import { normalize } from '../../reading/text/normalize.ts'
import type { AdminCommand } from './admin-command.ts'
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
export const adminCommands: readonly AdminCommand[] = [
  ...[add, edit, retract, source],
  ...[importFile, ingest, backup, restore],
  ...[undo, redo, history, log],
  ...[gaps, stats, admins, post, queue, approve, reject],
]

const byName: ReadonlyMap<string, AdminCommand> = new Map(adminCommands.map(it => [it.name, it]))

/** The command of that name, in any case; undefined where it is none of the office. */
export const adminCommandNamed = (name: string): AdminCommand | undefined => byName.get(normalize(name))
