/** The buttons under /settings. */
import { answer } from '../answers/answer-question.ts'
import type { Facts } from '../data/facts/facts.ts'
import type { ChatSettings, Day } from '../data/model/schema.ts'
import type { Store } from '../data/store.ts'
import { type SettingsView, settingsAfter, settingsView } from '../writing/chat/settings.ts'
import type { Writing } from '../writing/message/draft.ts'
import { writeSettingsView } from '../writing/write-answer.ts'
import { type IsChatAdmin, mayDecide } from './request/permissions.ts'
import type { Pressed, Request } from './request/request.ts'

/** What the chat has chosen, and what its words are made of. */
interface SettingsContext {
  readonly facts: Facts
  readonly today: Day
  readonly settings: ChatSettings
  readonly writing: Writing
}

interface SettingsDeps {
  sit(request: Request): Promise<SettingsContext>
  readonly store: Pick<Store, 'setChat'>
  readonly isChatAdmin: IsChatAdmin
}

/**
 * Shows the choices of a setting, or keeps what was chosen: in a group or channel for its admins alone, whose standing is
 * looked at anew at each press.
 *
 * Missing: undefined for data of other buttons.
 */
export async function turnSettings(
  data: string,
  request: Request,
  { sit, store, isChatAdmin }: SettingsDeps,
): Promise<Pressed | undefined> {
  const context = await sit(request)
  const { settings, writing } = context
  const [view, after] = [settingsView(data), settingsAfter(data, settings, writing.pair.reporter)]
  if (view === undefined && after === undefined) return undefined
  const { groups } = writing.language.say
  if (!(await mayDecide(request, isChatAdmin))) return { toast: groups.onlyAdmins }
  if (after === undefined) return { message: page(view ?? 'all', context) }
  await store.setChat(request.chat.id, after)
  const then = await sit(request)
  return { message: page('all', then), toast: then.writing.language.say.groups.saved }
}

function page(view: SettingsView, { facts, today, writing }: SettingsContext) {
  const held = answer({ kind: 'page', page: 'settings' }, facts, today)
  return writeSettingsView(view, held, writing)
}
