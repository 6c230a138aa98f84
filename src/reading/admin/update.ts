/** The line of /update: which services, and which years. */
import type { AdminProblem } from '../../answers/model/admin-problem.ts'
import { type ServiceId, serviceIds } from '../../data/exchange/fetched-tables.ts'
import { normalize } from '../text/normalize.ts'
import { echo, saidTwice } from './line/problems.ts'

/** Without services, all are asked; without years, those since the last year that is held. */
export interface UpdateRequest {
  readonly services: readonly ServiceId[]
  readonly years?: { readonly from: number; readonly to: number }
}

const names: ReadonlyMap<string, ServiceId> = new Map([
  ...serviceIds.map((id): [string, ServiceId] => [id, id]),
  ['eurostat', 'comext'],
])

/** No service has figures of earlier years. */
const firstYear = 1948

/** Reads 'imf 2021-2025'. `thisYear` is the last that may be asked for. */
export function readUpdate(args: string, thisYear: number): UpdateRequest | { readonly wrong: AdminProblem } {
  const services: ServiceId[] = []
  let years: UpdateRequest['years']
  for (const typed of args.split(/\s+/).filter(it => it !== '')) {
    const word = normalize(typed)
    const found = names.get(word)
    if (found !== undefined) {
      if (!services.includes(found)) services.push(found)
      continue
    }
    if (!/^\d/.test(word)) return { wrong: { because: 'not-a-service', heard: echo(typed) } }
    const second = saidTwice('period', years && echo(typed))
    if (second !== undefined) return { wrong: second }
    years = yearsIn(word)
    if (years === undefined || years.from < firstYear || years.from > years.to || years.to > thisYear)
      return { wrong: { because: 'not-a-period', heard: echo(typed) } }
  }
  return { services, ...(years && { years }) }
}

/** '2024' or '2021-2025'. */
function yearsIn(word: string): UpdateRequest['years'] {
  const [, from, to = from] = /^(\d{4})(?:[-–—](\d{4}))?$/.exec(word) ?? []
  return from === undefined ? undefined : { from: Number(from), to: Number(to) }
}
