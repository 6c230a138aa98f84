/** Reply to an admin → messages: with the names of who did what, and all rows of a file that its message cannot show. */
import type { AdminReply } from '../../answers/model/admin-reply.ts'
import { rowsShown } from '../../answers/model/change-check.ts'
import { concatBytes } from '../../data/async/concat-bytes.ts'
import type { Edit } from '../../data/model/edit.ts'
import { writeAdminReply } from '../../writing/admin/admin-reply.ts'
import { changedRowsCsv } from '../../writing/admin/checks.ts'
import type { Writing } from '../../writing/message/draft.ts'
import type { Message } from '../../writing/message/message.ts'
import type { TelegramGateway } from '../request/telegram-gateway.ts'
import type { AdminContext } from './admin-command.ts'

/** The message, with the names that Telegram tells now: no name is kept with the data. */
export async function writeReply(reply: AdminReply, writing: Writing, { nameOf }: TelegramGateway): Promise<Message> {
  const ids = [...new Set(peopleIn(reply))]
  const named = await Promise.all(ids.map(async id => [id, await nameOf(id)] as const))
  const people = new Map(named.flatMap(([id, name]) => (name === undefined ? [] : [[id, name] as const])))
  return writeAdminReply(reply, { ...writing, people })
}

function peopleIn(reply: AdminReply): readonly number[] {
  switch (reply.kind) {
    case 'log':
    case 'history':
      return reply.edits.flatMap(peopleOf)
    case 'saved':
      return peopleOf(reply.edit)
    case 'lost':
      return [reply.asker]
    case 'preview':
      return [...(reply.asker === undefined ? [] : [reply.asker]), ...(reply.edit ? peopleOf(reply.edit) : [])]
    default:
      return []
  }
}

const peopleOf = ({ by, approvedBy }: Edit): readonly number[] => [
  ...(by === 'seed' ? [] : [by]),
  ...(approvedBy === undefined ? [] : [approvedBy]),
]

/** All rows of a file as a CSV file, when the preview or the receipt does not show all of them. */
export async function rowsFile(reply: AdminReply, writing: Writing): Promise<Message | undefined> {
  if (reply.kind !== 'preview' && reply.kind !== 'saved') return undefined
  const found = reply.checks.find(it => it.check === 'rows')
  if (found === undefined || found.rows.length <= rowsShown) return undefined
  const name = reply.kind === 'saved' ? `changes-v${reply.edit.version}.csv` : 'changes.csv'
  const bytes = await concatBytes(changedRowsCsv(found, writing))
  return writeAdminReply({ kind: 'file', name, bytes, rows: found.rows.length }, writing)
}

/** The message with the facts after the change. The file with all rows, where there is one, is sent before it. */
export async function writeWithRows(
  reply: AdminReply,
  { store, writing, gateway, request }: AdminContext,
): Promise<Message> {
  const fresh = { ...writing, facts: await store.facts() }
  const file = await rowsFile(reply, fresh)
  if (file !== undefined) await gateway.post(request.chat.id, file)
  return writeReply(reply, fresh, gateway)
}
