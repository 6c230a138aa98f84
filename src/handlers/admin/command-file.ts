/** The file that an admin's line is about: sent with it, or replied to. */

import type { AdminProblem } from '../../answers/model/admin-problem.ts'
import type { AdminReply } from '../../answers/model/admin-reply.ts'
import { digestOf } from '../../data/async/concat-bytes.ts'
import type { Pending } from '../../data/chats/pending-change.ts'
import type { Batched } from '../../reading/admin/files/batch.ts'
import { type FileProblem, largestFile } from '../../reading/admin/files/file-fault.ts'
import type { Request, SentFile } from '../request/request.ts'
import { NotLoaded, type TelegramGateway } from '../request/telegram-gateway.ts'
import type { AdminCommand, AdminContext, Proposal, ReportProgress } from './admin-command.ts'

type KnownFile = NonNullable<Pending['file']>

/** A file at hand, and how it is known again. */
export interface Loaded {
  readonly bytes: Uint8Array
  readonly file: KnownFile
}

/** What a file comes to. `progress` is there when it is read again. */
type Propose = (
  file: Loaded,
  context: AdminContext,
  progress?: ReportProgress,
) => Promise<Batched | { readonly wrong: AdminProblem }>

/** A command about a file: the change that it comes to is shown, and made again from the same file when it is saved. */
export const ofFile = (name: 'import' | 'restore', propose: Propose): AdminCommand => ({
  name,
  async perform(_, context) {
    const sent = fileOf(context.request)
    if (sent === undefined) return { kind: 'missing', line: `/${name} …`, parts: ['file'] }
    const file = await loaded(sent, context.gateway)
    return 'wrong' in file ? problemReply(file.wrong) : proposalOf(file, await propose(file, context))
  },
  async remake({ file: known }, context, progress) {
    const file = known === undefined ? { wrong: wrong('gone') } : await loaded(known, context.gateway, known)
    return 'wrong' in file
      ? problemReply(file.wrong)
      : proposalOf(file, await propose(file, context, inPercent(progress)))
  },
})

function proposalOf({ file }: Loaded, read: Batched | { readonly wrong: AdminProblem }): Proposal | AdminReply {
  if ('wrong' in read) return problemReply(read.wrong)
  const { change, tally: summary } = read
  const isNothing = change.steps.length === 0 && summary.rejected.length === 0
  return isNothing ? problemReply({ because: 'same-as-held', id: file.name }) : { change, tally: summary, file }
}

const fileOf = ({ file, replied }: Request): SentFile | undefined => file ?? replied?.file

/** Brings the file. `known` is what it must be; another one is as good as gone. */
async function loaded(
  sent: SentFile,
  gateway: TelegramGateway,
  known?: KnownFile,
): Promise<Loaded | { readonly wrong: FileProblem }> {
  if ((sent.size ?? 0) > largestFile) return { wrong: wrong('too-large') }
  try {
    const bytes = await gateway.load(sent.id, largestFile)
    const sha256 = await digestOf(bytes)
    if (known !== undefined && known.sha256 !== sha256) return { wrong: wrong('gone') }
    return { bytes, file: { id: sent.id, name: sent.name, size: bytes.length, sha256 } }
  } catch (error) {
    if (!(error instanceof NotLoaded)) throw error
    return { wrong: wrong(error.why === 'too-large' ? 'too-large' : 'gone') }
  }
}

const wrong = (what: FileProblem['what']): FileProblem => ({ because: 'file', what })

export const problemReply = (it: AdminProblem): AdminReply => ({ kind: 'wrong', wrong: it })

/** Tells of the progress in percent, and only where a percent is more. */
function inPercent(progress: ReportProgress): ReportProgress {
  let told = 0
  return (done, of) => {
    const percent = Math.floor((100 * done) / Math.max(1, of))
    if (percent > told) progress(percent, 100)
    told = Math.max(told, percent)
  }
}
