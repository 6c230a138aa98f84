/** What others than the one who acts are told. A message that cannot be sent stops nothing: see Reach. */
import type { AdminReply } from '../../answers/model/admin-reply.ts'
import type { Pending } from '../../data/chats/pending-change.ts'
import { languageOf } from '../../languages/languages.ts'
import { writeAdminReply } from '../../writing/admin/admin-reply.ts'
import type { AdminContext } from './admin-command.ts'

/** The chat of the log gets every change, and what was posted to many. */
export async function notifyLogChat(
  deed: Extract<AdminReply, { kind: 'kept' | 'postReceipt' }>,
  sitting: AdminContext,
): Promise<void> {
  const { token: _, ...bare } = deed
  if (sitting.logChat !== undefined) await tell(sitting.logChat, bare, sitting)
}

/** Whoever asked for a change hears how it was decided. */
export const notifyAsker = ({ chat }: Pending, deed: AdminReply, sitting: AdminContext): Promise<void> =>
  tell(chat, deed, sitting)

/** All others who may approve it. */
export async function notifyAdmins(deed: AdminReply, sitting: AdminContext): Promise<void> {
  const { owners, facts, person } = sitting
  const others = new Set([...owners, ...facts.editors()].filter(id => id !== person))
  await Promise.all([...others].map(id => tell(id, deed, sitting)))
}

/** In the language that its chat has chosen. */
async function tell(chat: number, deed: AdminReply, { store, gateway: reach, writing }: AdminContext): Promise<void> {
  const { language } = await store.chat(chat)
  const said = language === undefined ? writing : { ...writing, language: languageOf(language) }
  await reach.post(chat, writeAdminReply(deed, { ...said, facts: await store.facts() }))
}
