import { isDeepStrictEqual } from 'node:util'
import type { Api } from 'grammy'
import type { LanguageCode } from 'grammy/types'
import type { App } from '../../handlers/app.ts'
import type { AdminMenu } from '../../handlers/request/request.ts'
import { failureOf } from '../api/classify-error.ts'
import { described, type Log } from '../process/log.ts'
import { forEveryLanguage, isSame } from './sync-menus.ts'

export interface AdminMenuOptions {
  readonly api: Api
  readonly app: Pick<App, 'adminMenus'>
  readonly language: string
  readonly log: Log
  /** Of several replicas only the leader sets menus. */
  readonly isLeader: () => boolean
  readonly signal: AbortSignal
}

export class AdminMenus {
  readonly #options: AdminMenuOptions
  /** The app's list of the last update. */
  #listed: readonly AdminMenu[] | undefined
  /** The menus of each chat, as this run has set them. */
  readonly #shown = new Map<number, readonly AdminMenu[]>()
  readonly #failed = new Set<number>()
  #turn = Promise.resolve()
  /** The chats of the update that waits for its turn. */
  #waiting: Set<number | undefined> | undefined

  constructor(options: AdminMenuOptions) {
    this.#options = options
  }

  /**
   * Updates the menus that differ from the app's list, if that is another list than before; in `chat` also when an earlier update failed. Runs
   * one at a time. Never rejects: failures are logged, and commands work without a menu.
   */
  refresh(chat?: number): Promise<void> {
    const { app, log, isLeader } = this.#options
    if (app.adminMenus === undefined || !isLeader()) return this.#turn
    this.#waiting?.add(chat)
    if (this.#waiting !== undefined) return this.#turn
    const chats = new Set([chat])
    this.#waiting = chats
    this.#turn = this.#turn
      // This runs after every private message: those of one turn of the event loop share an update.
      .then(() => new Promise(setImmediate))
      .then(() => {
        this.#waiting = undefined
        return this.#update(chats)
      })
      .catch(error => log.error({ err: described(error) }, 'the menus of the admins cannot be read'))
    return this.#turn
  }

  async #update(chats: ReadonlySet<number | undefined>): Promise<void> {
    const { app, signal } = this.#options
    const listed = (await app.adminMenus?.()) ?? []
    const isOfThese = (id: number): boolean => chats.has(id) && this.#failed.has(id)
    const hasFailed = this.#failed.size > 0 && [...this.#failed].some(isOfThese)
    if (listed === this.#listed && !hasFailed) return
    this.#listed = listed
    const wanted = byChat(listed)
    const former = [...this.#shown]
      .filter(([id]) => !wanted.has(id))
      .map(([id, menus]) => [id, menus.map(menu => ({ ...menu, commands: [] }))] as const)
    for (const [id, menus] of [...wanted, ...former]) {
      const isCurrent = isDeepStrictEqual(this.#shown.get(id), menus) && !isOfThese(id)
      if (!isCurrent && !signal.aborted) await this.#set(id, menus)
    }
  }

  async #set(chat: number, menus: readonly AdminMenu[]): Promise<void> {
    const { api, language, log, signal } = this.#options
    this.#shown.set(chat, menus)
    this.#failed.delete(chat)
    try {
      for (const [menu, code] of forEveryLanguage(menus, language)) {
        if (!signal.aborted) await put(api, menu, code)
      }
    } catch (error) {
      this.#failed.add(chat)
      // A stop aborts the call, which is no fault.
      if (signal.aborted) return
      // An owner who has not written to the bot yet has no chat with it.
      const level = failureOf(error).kind === 'gone' ? 'debug' : 'warn'
      log[level]({ err: described(error) }, 'the menu of an admin could not be updated')
    }
  }
}

function byChat(menus: readonly AdminMenu[]): ReadonlyMap<number, readonly AdminMenu[]> {
  const chats = new Set(menus.map(menu => menu.chat))
  return new Map([...chats].map(chat => [chat, menus.filter(menu => menu.chat === chat)]))
}

/** Writes the menu when it differs. A chat without its own commands shows those of all private chats. */
async function put(api: Api, menu: AdminMenu, code: LanguageCode | undefined): Promise<void> {
  const other = {
    scope: { type: 'chat', chat_id: menu.chat },
    ...(code !== undefined && { language_code: code }),
  } as const
  const commands = menu.commands.map(({ command, description }) => ({ command, description }))
  if (isSame(await api.getMyCommands(other), commands)) return
  await (commands.length === 0 ? api.deleteMyCommands(other) : api.setMyCommands(commands, other))
}
