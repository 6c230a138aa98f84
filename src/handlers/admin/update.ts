/** /update, or UPDATE_EVERY for the owners: figures of official services, fetched in the background, as one change. */
import type { AdminReply } from '../../answers/model/admin-reply.ts'
import { hasNoFigures, readFetched } from '../../data/exchange/fetched-tables.ts'
import { yearOf } from '../../data/model/period.ts'
import { compareTables } from '../../reading/admin/compare-tables.ts'
import { readUpdate } from '../../reading/admin/update.ts'
import { writeAdminReply } from '../../writing/admin/admin-reply.ts'
import { NotFetched } from '../request/official-statistics.ts'
import type { Request } from '../request/request.ts'
import { type AppConfig, loadContext } from '../request/request-context.ts'
import {
  type AdminCommand,
  type AdminContext,
  type AdminRequest,
  expired,
  type Proposal,
  problemReply,
} from './admin-command.ts'
import { askedServices, type FetchedFile, fetchFile } from './fetch-updates.ts'
import { previewOrReply } from './preview-change.ts'
import { orCannotSave } from './save-change.ts'

/** Replies at once; the preview comes as another message. It is made again from what was fetched. */
export const update: AdminCommand = {
  name: 'update',
  isForOwners: true,
  async perform(args, context) {
    const { updates, today } = context
    const request = readUpdate(args, yearOf(today))
    if ('wrong' in request) return problemReply(request.wrong)
    const asked = await askedServices(request, updates.services)
    const line = `/update ${args}`.trim()
    const work = (): Promise<void> => tellOwner(() => fetchFile(request, context, updates), line, context)
    if (!updates.begin(work)) return problemReply({ because: 'update-running' })
    return { kind: 'fetching', services: asked.map(({ id }) => id) }
  },
  async remake({ file }, context) {
    const text = file && (await context.updates.fetched.get(file.id))
    if (file === undefined || text === undefined) return expired
    return proposalOf({ file, tables: await readFetched(text) }, context)
  },
}

/** Sends what was fetched to an owner: a preview, or the result without buttons, with the facts as they are then. */
async function tellOwner(fetching: () => Promise<FetchedFile>, line: string, context: AdminContext): Promise<void> {
  const { store, gateway, request } = context
  const current = async (): Promise<AdminContext> => {
    const facts = await store.facts()
    return { ...context, facts, writing: { ...context.writing, facts } }
  }
  const send = async (reply: AdminReply): Promise<void> =>
    gateway.post(request.chat.id, writeAdminReply(reply, (await current()).writing))
  try {
    await send(await orCannotSave(async () => previewOf(await fetching(), line, await current())))
  } catch (error) {
    if (error instanceof NotFetched) return
    await send(problemReply({ because: 'update-failed' }))
    throw error
  }
}

const previewOf = async (fetched: FetchedFile, line: string, context: AdminContext): Promise<AdminReply> =>
  previewOrReply(await proposalOf(fetched, context), line, context)

async function proposalOf(
  { file, tables }: FetchedFile,
  { facts, person: by, now }: AdminContext,
): Promise<Proposal | AdminReply> {
  const { change, summary } = await compareTables(tables, { facts, by, at: now() })
  return change.steps.length === 0 ? { kind: 'updateResult', summary } : { change, update: summary, file }
}

/** Returns the task that begins an update when one is due: once in each stretch of that length, also over restarts. It saves nothing. */
export function scheduledUpdate(config: AppConfig, contextOf: ContextOf): () => Promise<void> {
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
    const owners = await ownersOf(config, contextOf)
    const [first] = owners
    first?.updates.begin(() => fetchForOwners(first, owners))
  }
}

type ContextOf = (request: AdminRequest) => AdminContext | undefined

async function ownersOf(config: AppConfig, contextOf: ContextOf): Promise<readonly AdminContext[]> {
  const { store, now, pair } = config
  const found = (config.admin?.owners ?? []).map(async id => {
    const request: Request = { chat: { id, kind: 'private' }, person: { id }, own: true, addressed: true }
    return contextOf({ ...(await loadContext(request, config)), store, now, home: pair.reporter })
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
