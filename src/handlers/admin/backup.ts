import type { Deed } from '../../answers/model/admin-reply.ts'
import { joined } from '../../data/async/concat-bytes.ts'
import { backupPieces, observationsOf } from '../../writing/admin/backup.ts'
import { observationsCsv } from '../../writing/admin/csv.ts'
import type { OfficeHandler } from './admin-command.ts'
import { wrongDeed } from './command-file.ts'

/** /backup: the whole data as one JSON file. /backup csv: its figures, in the columns of /import. */
export const backup: OfficeHandler = {
  name: 'backup',
  async perform(args, { store, today, now }): Promise<Deed> {
    const kind = args.trim().toLowerCase()
    if (kind !== '' && kind !== 'csv') return wrongDeed({ because: 'unknown-word', heard: args.trim(), nearest: 'csv' })
    const facts = await store.facts()
    // The sum of just these facts: nothing is awaited in between.
    const head = store.head()
    const pieces = kind === 'csv' ? observationsCsv(observationsOf(facts)) : backupPieces(facts, head, now())
    const rows = kind === 'csv' ? facts.size : facts.size + facts.statements().length
    const name = `karvan-${today}-v${facts.version}.${kind === 'csv' ? 'csv' : 'json'}`
    return { kind: 'file', name, bytes: await joined(pieces), rows }
  },
}
