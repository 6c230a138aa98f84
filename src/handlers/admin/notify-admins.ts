/** Notifies others about what an admin does. A message that cannot be sent is logged: see TelegramGateway. */
import type { AdminReply } from '../../answers/model/admin-reply.ts'
import type { Pending } from '../../data/chats/pending-change.ts'
import { StoreError } from '../../data/engine/store-error.ts'
import type { Edit } from '../../data/model/edit.ts'
import type { Code } from '../../data/model/schema.ts'
import { languageOf } from '../../languages/languages.ts'
import { logChatPrefix } from '../request/telegram-gateway.ts'
import type { AdminContext } from './admin-command.ts'
import { rowsFile, writeReply } from './write-reply.ts'

/**
 * Reports a change, with the fingerprint of the journal after it, or a broadcast to the log chat, by way of the outbox: a receipt
 * does not wait for that chat. `token` is that of the change or broadcast: the outbox takes each once.
 */
export async function notifyLogChat(
  token: string,
  reply: Extract<AdminReply, { kind: 'saved' | 'postReceipt' }>,
  context: AdminContext,
): Promise<void> {
  const { logChat: chat, gateway } = context
  if (chat === undefined) return
  const { token: _, ...bare } = reply
  const told = bare.kind === 'saved' ? { head: context.store.head(), ...bare } : bare
  const { message, file } = await writtenFor(chat, told, context)
  try {
    const isNew = await gateway.outbox.put({
      id: logChatPrefix + token,
      messages: [{ message, uses: [] }],
      recipients: [{ chat, message: 0 }],
    })
    // The outbox keeps no files.
    if (isNew && file !== undefined) void gateway.post(chat, file)
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    void gateway.post(chat, message)
  }
}

/** Tells a person who was just named an editor. Who has not started the bot yet cannot be told. */
export async function notifyNamed({ change }: Edit, context: AdminContext): Promise<void> {
  if (change.do === 'appoint') await notify(change.person, { kind: 'welcome' }, context)
}

export const notifyAsker = ({ chat, language }: Pending, reply: AdminReply, context: AdminContext): Promise<void> =>
  notify(chat, reply, context, language)

export async function notifyAdmins(reply: AdminReply, context: AdminContext): Promise<void> {
  const { owners, facts, person } = context
  const others = new Set([...owners, ...facts.editors()].filter(id => id !== person))
  const previews = [...(await context.store.pendingChanges.all())].map(([, pending]) => pending)
  const spokenBy = (id: number): Code | undefined => previews.findLast(it => it.by === id && it.language)?.language
  await Promise.all([...others].map(id => notify(id, reply, context, spokenBy(id))))
}

async function notify(chat: number, reply: AdminReply, context: AdminContext, spoken?: Code): Promise<void> {
  const { message, file } = await writtenFor(chat, reply, context, spoken)
  if (file !== undefined) await context.gateway.post(chat, file)
  await context.gateway.post(chat, message)
}

/** In the language that the chat has chosen, else `spoken`, else the bot's. `file`: all rows, when the message does not show all of them. */
async function writtenFor(chat: number, reply: AdminReply, context: AdminContext, spoken = context.language) {
  const { store, gateway } = context
  const { language = spoken } = await store.chat(chat)
  const writing = { ...context.writing, language: languageOf(language), facts: await store.facts() }
  return { message: await writeReply(reply, writing, gateway), file: await rowsFile(reply, writing) }
}
