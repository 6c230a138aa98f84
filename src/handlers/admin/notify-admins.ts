/** What others than the one who acts are told. A message that cannot be sent stops nothing: see Reach. */
import type { AdminReply } from '../../answers/model/admin-reply.ts'
import type { Pending } from '../../data/chats/pending-change.ts'
import { languageOf } from '../../languages/languages.ts'
import { writeAdminReply } from '../../writing/admin/admin-reply.ts'
import type { AdminContext } from './admin-command.ts'

/** The chat of the log gets every change, and what was posted to many. */
export async function notifyLogChat(
  reply: Extract<AdminReply, { kind: 'kept' | 'postReceipt' }>,
  context: AdminContext,
): Promise<void> {
  const { token: _, ...bare } = reply
  if (context.logChat !== undefined) await tell(context.logChat, bare, context)
}

/** Whoever asked for a change hears how it was decided. */
export const notifyAsker = ({ chat }: Pending, reply: AdminReply, context: AdminContext): Promise<void> =>
  tell(chat, reply, context)

/** All others who may approve it. */
export async function notifyAdmins(reply: AdminReply, context: AdminContext): Promise<void> {
  const { owners, facts, person } = context
  const others = new Set([...owners, ...facts.editors()].filter(id => id !== person))
  await Promise.all([...others].map(id => tell(id, reply, context)))
}

/** In the language that its chat has chosen. */
async function tell(chat: number, reply: AdminReply, { store, gateway, writing }: AdminContext): Promise<void> {
  const { language } = await store.chat(chat)
  const said = language === undefined ? writing : { ...writing, language: languageOf(language) }
  await gateway.post(chat, writeAdminReply(reply, { ...said, facts: await store.facts() }))
}
