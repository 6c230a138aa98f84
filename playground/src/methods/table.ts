import * as chats from './chats.ts'
import * as commands from './commands.ts'
import * as edits from './edits.ts'
import * as files from './files.ts'
import * as messages from './messages.ts'
import type { Method } from './method.ts'
import * as profile from './profile.ts'
import * as queries from './queries.ts'
import * as rich from './rich.ts'
import * as updates from './updates.ts'

const all: Readonly<Record<string, Method>> = {
  ...updates,
  ...profile,
  ...commands,
  ...messages,
  ...edits,
  sendRichMessage: rich.sendRichMessage,
  ...files,
  ...queries,
  ...chats,
}

const byName = new Map(Object.entries(all).map(([name, method]) => [name.toLowerCase(), method]))

/** The method of that name; upper and lower case are the same, as in Telegram. Missing: undefined for an unknown method. */
export function methodNamed(name: string): Method | undefined {
  return byName.get(name.toLowerCase())
}
