/** Notifies others about what an admin does. A message that cannot be sent is logged: see TelegramGateway. */
import type { AdminReply } from '../../answers/model/admin-reply.ts'
import type { Pending } from '../../data/chats/pending-change.ts'
import { languageOf } from '../../languages/languages.ts'
import { writeAdminReply } from '../../writing/admin/admin-reply.ts'
import type { AdminContext } from './admin-command.ts'

/** Reports every change, with the fingerprint of the journal after it, and every broadcast to the log chat. */
export async function notifyLogChat(
  reply: Extract<AdminReply, { kind: 'saved' | 'postReceipt' }>,
  context: AdminContext,
): Promise<void> {
  const { token: _, ...bare } = reply
  if (context.logChat === undefined) return
  const told = bare.kind === 'saved' ? { ...bare, head: context.store.head() } : bare
  await notify(context.logChat, told, context)
}

/** Tells the author of a change how it was decided. */
export const notifyAsker = ({ chat }: Pending, reply: AdminReply, context: AdminContext): Promise<void> =>
  notify(chat, reply, context)

/** Tells all other admins, who may approve it. */
export async function notifyAdmins(reply: AdminReply, context: AdminContext): Promise<void> {
  const { owners, facts, person } = context
  const others = new Set([...owners, ...facts.editors()].filter(id => id !== person))
  await Promise.all([...others].map(id => notify(id, reply, context)))
}

/** In the language of that chat. */
async function notify(chat: number, reply: AdminReply, { store, gateway, writing }: AdminContext): Promise<void> {
  const { language } = await store.chat(chat)
  const written = language === undefined ? writing : { ...writing, language: languageOf(language) }
  await gateway.post(chat, writeAdminReply(reply, { ...written, facts: await store.facts() }))
}
