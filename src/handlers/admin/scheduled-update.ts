/** UPDATE_EVERY: fetches from all services without a command, and sends the preview to the owners. It saves nothing. */
import { hasNoFigures } from '../../data/exchange/fetched-tables.ts'
import { NotFetched } from '../request/official-statistics.ts'
import type { Request } from '../request/request.ts'
import { type AppConfig, loadContext } from '../request/request-context.ts'
import type { AdminHandler } from './admin.ts'
import type { AdminContext } from './admin-command.ts'
import { type FetchedFile, fetchFile } from './fetch-updates.ts'
import { tellOwner } from './update.ts'

/** Returns the task that begins an update when one is due: once in each stretch of that length, also over restarts. */
export function scheduledUpdate(config: AppConfig, admin: AdminHandler): () => Promise<void> {
  const { store, now } = config
  const everyMs = config.admin?.statistics.everyMs
  let last: number | undefined
  return async () => {
    if (everyMs === undefined) return
    const turn = Math.floor(now().getTime() / everyMs)
    if (turn === last) return
    // Recorded before it begins: a start that fails again and again does not ask the services each time.
    const isFirst = await store.once(`update:${everyMs}:${turn}`)
    last = turn
    if (!isFirst) return
    const owners = await ownersOf(config, admin)
    const [first] = owners
    first?.updates.begin(() => fetchForOwners(first, owners))
  }
}

async function ownersOf(config: AppConfig, admin: AdminHandler): Promise<readonly AdminContext[]> {
  const { store, now, pair } = config
  const found = (config.admin?.owners ?? []).map(async id => {
    const request: Request = { chat: { id, kind: 'private' }, person: { id }, own: true, addressed: true }
    return admin.contextOf({ ...(await loadContext(request, config)), store, now, home: pair.reporter })
  })
  return (await Promise.all(found)).filter(it => it !== undefined)
}

/** Owners are told only of news; a service that gave nothing is the operator's matter then. */
async function fetchForOwners(first: AdminContext, owners: readonly AdminContext[]): Promise<void> {
  const { updates } = first
  const fetched = await fetchFile({ services: [] }, first, updates).catch((error: unknown) => {
    if (error instanceof NotFetched) return undefined
    throw error
  })
  if (fetched === undefined) return
  if (hasNoFigures(fetched.tables)) return updates.notice(quietLine(fetched), 'usual')
  for (const owner of owners) await tellOwner(async () => fetched, '/update', owner)
}

function quietLine({ tables: { tables, failed } }: FetchedFile): string {
  const same = tables.reduce((sum, it) => sum + it.same, 0)
  const faults = failed.map(({ service, fault }) => `${service} ${fault}`).join(', ')
  return `the scheduled update found nothing new: ${same} figures are the same${faults === '' ? '' : `; ${faults}`}`
}
