/** The buttons under /settings. */
import { answer } from '../answers/answer-question.ts'
import type { ChatSettings } from '../data/chats/chat-settings.ts'
import { settingsAfter, settingsView } from '../writing/chat/settings.ts'
import type { Message } from '../writing/message/message.ts'
import { writeSettingsView } from '../writing/write-answer.ts'
import { type IsChatAdmin, mayDecide } from './request/permissions.ts'
import type { Pressed } from './request/request.ts'
import { type AppConfig, loadContext, type RequestContext, topicOf } from './request/request-context.ts'

interface SettingsPress extends RequestContext {
  readonly config: AppConfig
  readonly isChatAdmin: IsChatAdmin
}

/** Shows the choices of a setting, or saves one, for admins in groups and channels. Undefined for other data. */
export async function pressSettings(data: string, context: SettingsPress): Promise<Pressed | undefined> {
  const { request, settings, writing, config, isChatAdmin } = context
  const chosen = (before: ChatSettings) => settingsAfter(data, before, writing.pair.reporter, topicOf(request))
  const view = settingsView(data)
  const after = chosen(settings)
  if (view === undefined && after === undefined) return undefined
  if (!(await mayDecide(request, isChatAdmin))) return { toast: writing.language.say.groups.onlyAdmins }
  if (after === undefined) return { message: settingsPage(view ?? 'all', context) }
  await config.store.changeChat(request.chat.id, before => chosen(before) ?? before)
  const saved = await loadContext(request, config)
  const { groups } = saved.writing.language.say
  const toast = after.topics === settings.topics ? groups.saved : groups.savedInTopic
  return { message: settingsPage('all', saved), toast }
}

function settingsPage(view: NonNullable<ReturnType<typeof settingsView>>, context: RequestContext): Message {
  const { facts, today, writing } = context
  const held = answer({ kind: 'page', page: 'settings' }, facts, today)
  return writeSettingsView(view, held, writing)
}
