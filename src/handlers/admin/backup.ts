import type { AdminReply } from '../../answers/model/admin-reply.ts'
import { concatBytes } from '../../data/async/concat-bytes.ts'
import { backupPieces, observationsOf } from '../../writing/admin/backup.ts'
import { observationsCsv } from '../../writing/admin/csv.ts'
import type { AdminCommand } from './admin-command.ts'
import { problemReply } from './command-file.ts'

/** /backup: the whole data as one JSON file. /backup csv: its figures, in the columns of /import. */
export const backup: AdminCommand = {
  name: 'backup',
  async perform(args, { store, today, now }): Promise<AdminReply> {
    const kind = args.trim().toLowerCase()
    if (kind !== '' && kind !== 'csv')
      return problemReply({ because: 'unknown-word', heard: args.trim(), nearest: 'csv' })
    const facts = await store.facts()
    // The sum of just these facts: nothing is awaited in between.
    const head = store.head()
    const pieces = kind === 'csv' ? observationsCsv(observationsOf(facts)) : backupPieces(facts, head, now())
    const rows = kind === 'csv' ? facts.size : facts.size + facts.statements().length
    const name = `karvan-${today}-v${facts.version}.${kind === 'csv' ? 'csv' : 'json'}`
    return { kind: 'file', name, bytes: await concatBytes(pieces), rows }
  },
}
