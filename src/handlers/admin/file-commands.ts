/** Commands with a file: /import, /restore and /backup. A file comes with the command, or in the message replied to. */
import type { AdminProblem } from '../../answers/model/admin-problem.ts'
import type { AdminReply } from '../../answers/model/admin-reply.ts'
import type { RejectedRow } from '../../answers/model/entering.ts'
import { concatBytes, digestOf } from '../../data/async/concat-bytes.ts'
import type { Pending } from '../../data/chats/pending-change.ts'
import type { BatchResult } from '../../reading/admin/files/batch.ts'
import { type FileProblem, largestFile } from '../../reading/admin/files/file-fault.ts'
import { readImport, readTable } from '../../reading/admin/files/import.ts'
import { readRestore } from '../../reading/admin/files/restore.ts'
import { backupPieces, observationsOf } from '../../writing/admin/backup.ts'
import { rejectedCsv } from '../../writing/admin/import-summary.ts'
import { observationsCsv } from '../../writing/files/csv.ts'
import { isWorkbook, problemOfOldWorkbook, readWorkbook } from '../request/read-workbook.ts'
import type { SentFile } from '../request/request.ts'
import { NotLoaded, type TelegramGateway } from '../request/telegram-gateway.ts'
import { workbookRows } from '../request/workbook-rows.ts'
import {
  type AdminCommand,
  type AdminContext,
  type Proposal,
  problemReply,
  type ReportProgress,
} from './admin-command.ts'

/** A preview names this many rejected rows. If there are more, all of them are sent as a file before it. */
const fewRows = 10

/** /import: the rows of a CSV, Excel or JSON file as one change. */
export const importFile: AdminCommand = fileCommand('import', async ({ bytes, file }, context, progress) => {
  const { facts, person: by, now } = context
  const about = { facts, by, at: now() }
  const workbook = isWorkbook(bytes) ? await readWorkbook(bytes) : problemOfOldWorkbook(bytes)
  if (typeof workbook === 'string') return problem(workbook)
  const { rows, otherSheets = 0 } = workbook === undefined ? {} : workbookRows(workbook.sheets, facts)
  const whole = await (rows === undefined ? readImport(bytes, about, progress) : readTable(rows, about, progress))
  const notes = { ...(otherSheets > 0 && { otherSheets }), ...(workbook?.hidden && { hidden: workbook.hidden.sheets }) }
  const read = 'wrong' in whole ? whole : { ...whole, tally: { ...whole.tally, ...notes } }
  if (progress === undefined && 'tally' in read) await postRejected(read.tally.rejected, file.name, context)
  return read
})

/** A table without a command is previewed as /import does: nothing is saved before the button. */
export const isTable = ({ file, own }: AdminContext['request']): boolean =>
  own === true && /\.(?:csv|tsv|xlsx?)$/i.test(file?.name ?? '')

async function postRejected(rejected: readonly RejectedRow[], name: string, context: AdminContext): Promise<void> {
  const { request, gateway, writing } = context
  if (rejected.length <= fewRows) return
  const bytes = await concatBytes(rejectedCsv(rejected, writing.language))
  const file = { name: `${name.replace(/\.\w*$/, '')}-rejected.csv`, bytes }
  await gateway.post(request.chat.id, { text: '', entities: [], buttons: [], file })
}

/** /restore with a file of /backup: everything as it was then, the editors too. */
export const restore: AdminCommand = {
  ...fileCommand('restore', ({ bytes, file }, { facts, person: by, now }, progress) =>
    readRestore(bytes, { facts, by, at: now(), why: reasonOf(file.name) }, progress),
  ),
  isForOwners: true,
}

/** The file's name is the reason in the journal, which takes only plain characters. */
const reasonOf = (name: string): string => name.replace(/[^\p{L}\p{N}. _-]+/gu, '_').slice(0, 200) || '/restore'

/** /backup: all data as one JSON file. /backup csv: its figures, in the columns of /import. */
export const backup: AdminCommand = {
  name: 'backup',
  async perform(args, { store, today, now }): Promise<AdminReply> {
    const kind = args.trim().toLowerCase()
    if (kind !== '' && kind !== 'csv')
      return problemReply({ because: 'unknown-word', heard: args.trim(), nearest: 'csv' })
    const facts = await store.facts()
    // The checksum of just these facts: nothing is awaited between the two.
    const head = store.head()
    const pieces = kind === 'csv' ? observationsCsv(observationsOf(facts)) : backupPieces(facts, head, now())
    const rows = kind === 'csv' ? facts.size : facts.size + facts.statements().length
    const name = `karvan-${today}-v${facts.version}.${kind === 'csv' ? 'csv' : 'json'}`
    return { kind: 'file', name, bytes: await concatBytes(pieces), rows }
  },
}

type KnownFile = NonNullable<Pending['file']>

interface LoadedFile {
  readonly bytes: Uint8Array
  readonly file: KnownFile
}

type FileRead = BatchResult | { readonly wrong: AdminProblem }

/** Makes a change from a file. `progress` is given when the file is read for the second time. */
type ReadFile = (file: LoadedFile, context: AdminContext, progress?: ReportProgress) => Promise<FileRead>

/** The change is previewed, and made again from the same file when it is saved. */
function fileCommand(name: 'import' | 'restore', read: ReadFile): AdminCommand {
  return {
    name,
    async perform(_, context) {
      const { file: own, replied, hasPicture } = context.request
      const sent = own ?? replied?.file
      if (name === 'import' && sent === undefined && hasPicture === true) return problemReply(problem('picture').wrong)
      if (sent === undefined) return { kind: 'missing', line: `/${name} …`, parts: ['file'] }
      const file = await load(sent, context.gateway)
      return 'wrong' in file ? problemReply(file.wrong) : proposalOf(file, await read(file, context))
    },
    async remake({ file: known }, context, progress) {
      const file = known === undefined ? problem('gone') : await load(known, context.gateway, known)
      return 'wrong' in file
        ? problemReply(file.wrong)
        : proposalOf(file, await read(file, context, inPercent(progress)))
    },
  }
}

function proposalOf({ file }: LoadedFile, read: FileRead): Proposal | AdminReply {
  if ('wrong' in read) return problemReply(read.wrong)
  const { change, tally, rowOf } = read
  const isNothing = change.steps.length === 0 && tally.rejected.length === 0
  return isNothing ? problemReply({ because: 'same-as-held', id: file.name }) : { change, tally, rowOf, file }
}

/** Downloads a file. With `known`, a file of another digest counts as gone. */
async function load(
  sent: SentFile,
  gateway: TelegramGateway,
  known?: KnownFile,
): Promise<LoadedFile | { readonly wrong: FileProblem }> {
  if ((sent.size ?? 0) > largestFile) return problem('too-large')
  try {
    const bytes = await gateway.load(sent.id, largestFile)
    const sha256 = await digestOf(bytes)
    if (known !== undefined && known.sha256 !== sha256) return problem('gone')
    return { bytes, file: { id: sent.id, name: sent.name, size: bytes.length, sha256 } }
  } catch (error) {
    if (!(error instanceof NotLoaded)) throw error
    return problem(error.why === 'too-large' ? 'too-large' : 'gone')
  }
}

const problem = (what: FileProblem['what']): { readonly wrong: FileProblem } => ({ wrong: { because: 'file', what } })

function inPercent(progress: ReportProgress): ReportProgress {
  let reported = 0
  return (done, of) => {
    const percent = Math.floor((100 * done) / Math.max(1, of))
    if (percent > reported) progress(percent, 100)
    reported = Math.max(reported, percent)
  }
}
