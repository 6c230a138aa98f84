import type { RejectedRow } from '../../answers/model/admin-reply.ts'
import { concatBytes } from '../../data/async/concat-bytes.ts'
import { readImport } from '../../reading/admin/files/import.ts'
import { rejectedCsv } from '../../writing/admin/import-summary.ts'
import type { AdminCommand, AdminContext } from './admin-command.ts'
import { ofFile } from './command-file.ts'

/** What a preview can name row by row. Of more, all are sent as a file before it. */
const fewRows = 10

/** /import as the caption of a file, or in reply to one: its rows as one change. */
export const importFile: AdminCommand = ofFile('import', async ({ bytes, file }, context, progress) => {
  const { facts, person: by, now } = context
  const read = await readImport(bytes, { facts, by, at: now() }, progress)
  if (progress === undefined && 'tally' in read) await postRejected(read.tally.rejected, file.name, context)
  return read
})

async function postRejected(
  rejected: readonly RejectedRow[],
  name: string,
  { request, gateway, writing }: AdminContext,
): Promise<void> {
  if (rejected.length <= fewRows) return
  const bytes = await concatBytes(rejectedCsv(rejected, writing.language))
  const file = { name: `${name.replace(/\.\w*$/, '')}-rejected.csv`, bytes }
  await gateway.post(request.chat.id, { text: '', entities: [], buttons: [], file })
}
