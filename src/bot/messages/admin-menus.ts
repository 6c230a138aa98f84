/** The menus that only those who keep the data see, each in their own chat. */
import { isDeepStrictEqual } from 'node:util'
import type { Api } from 'grammy'
import type { LanguageCode } from 'grammy/types'
import type { App } from '../../handlers/app.ts'
import type { AdminMenu } from '../../handlers/request/request.ts'
import { failureOf } from '../api/classify-error.ts'
import { described, type Log } from '../process/log.ts'
import { forEveryLanguage, isSame } from './sync-menus.ts'

export interface AdminMenus {
  /**
   * Brings them up to date where the desk's list has changed since, and in `chat` also where that failed before. Never
   * rejects: what fails is logged, and commands work without a menu.
   */
  refresh(chat?: number): Promise<void>
}

export interface AdminMenuOptions {
  readonly api: Api
  readonly app: Pick<App, 'adminMenus'>
  /** Whose menu is shown where no language fits. */
  readonly language: string
  readonly log: Log
  /** Aborted at a stop. */
  readonly signal: AbortSignal
}

/** Nothing is set yet. Of two refreshes the second waits for the first. */
export function openAdminMenus({ api, app, language, log, signal }: AdminMenuOptions): AdminMenus {
  /** What each chat shows, as far as this run has seen to it. */
  const shown = new Map<number, readonly AdminMenu[]>()
  const failed = new Set<number>()
  let turn = Promise.resolve()

  async function bring(chat: number, menus: readonly AdminMenu[]): Promise<void> {
    shown.set(chat, menus)
    failed.delete(chat)
    try {
      for (const [menu, code] of forEveryLanguage(menus, language)) {
        if (!signal.aborted) await put(api, menu, code)
      }
    } catch (error) {
      failed.add(chat)
      // A stop ends the call that is under way, which is no fault.
      if (signal.aborted) return
      // An owner who has not written to the bot yet has no chat with it.
      const level = failureOf(error).kind === 'gone' ? 'debug' : 'warn'
      log[level]({ err: described(error) }, "an admin's menu could not be brought up to date")
    }
  }

  async function look(chat: number | undefined): Promise<void> {
    const wanted = byChat((await app.adminMenus?.()) ?? [])
    const dismissed = [...shown].filter(([id]) => !wanted.has(id)).map(([id, menus]) => [id, emptied(menus)] as const)
    for (const [id, menus] of [...wanted, ...dismissed]) {
      const isRight = isDeepStrictEqual(shown.get(id), menus) && !(failed.has(id) && id === chat)
      if (!isRight && !signal.aborted) await bring(id, menus)
    }
  }

  return {
    refresh(chat) {
      // Most desks have no such menus, and it is asked after every message.
      if (app.adminMenus === undefined) return turn
      turn = turn.then(() => look(chat)).catch(error => log.error({ err: described(error) }, 'no admin menus'))
      return turn
    },
  }
}

function byChat(menus: readonly AdminMenu[]): ReadonlyMap<number, readonly AdminMenu[]> {
  const chats = new Set(menus.map(menu => menu.chat))
  return new Map([...chats].map(chat => [chat, menus.filter(menu => menu.chat === chat)]))
}

const emptied = (menus: readonly AdminMenu[]): readonly AdminMenu[] => menus.map(menu => ({ ...menu, commands: [] }))

/** Only what differs is written. Without commands of its own a chat shows those of all private chats. */
async function put(api: Api, menu: AdminMenu, code: LanguageCode | undefined): Promise<void> {
  const other = {
    scope: { type: 'chat', chat_id: menu.chat },
    ...(code !== undefined && { language_code: code }),
  } as const
  const commands = menu.commands.map(({ command, description }) => ({ command, description }))
  if (isSame(await api.getMyCommands(other), commands)) return
  await (commands.length === 0 ? api.deleteMyCommands(other) : api.setMyCommands(commands, other))
}
