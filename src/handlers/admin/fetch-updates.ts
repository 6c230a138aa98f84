/** Asks official services for the figures of the home country. */
import { digestOf } from '../../data/async/concat-bytes.ts'
import type { Pending } from '../../data/chats/pending-change.ts'
import {
  type FailedService,
  type FetchedTable,
  type FetchedTables,
  type FetchFault,
  fetchedText,
  hasNoFigures,
  type WantedFigures,
} from '../../data/exchange/fetched-tables.ts'
import type { Facts } from '../../data/facts/facts.ts'
import { span, yearOf } from '../../data/model/period.ts'
import type { Area, Day } from '../../data/model/schema.ts'
import { withoutHeld } from '../../reading/admin/compare-tables.ts'
import type { UpdateRequest } from '../../reading/admin/update.ts'
import { NotFetched, type OfficialStatistics, type StatisticsService } from '../request/official-statistics.ts'

/** The services, and the one update that may run. */
export interface Updates extends OfficialStatistics {
  /** Does the work in the background. Returns false, and does nothing, while other work runs. */
  begin(work: () => Promise<void>): boolean
}

export function openUpdates(statistics: OfficialStatistics): Updates {
  let isRunning = false
  return {
    ...statistics,
    begin(work) {
      if (isRunning) return false
      isRunning = true
      void work()
        .catch((error: unknown) => statistics.notice(`an update failed: ${String(error)}`))
        .finally(() => {
          isRunning = false
        })
      return true
    },
  }
}

/** What the years of an update follow from. */
export interface UpdateScope {
  readonly facts: Facts
  readonly today: Day
  readonly home: Area
}

/** What was fetched, without the figures that are held, and the name under which it is kept. */
export interface FetchedFile {
  readonly tables: FetchedTables
  readonly file: NonNullable<Pending['file']>
}

/** Fetches, and keeps what may be saved. Errors: NotFetched when the program is stopping, a StoreError. */
export async function fetchFile(
  request: UpdateRequest,
  scope: UpdateScope,
  { services, fetched }: OfficialStatistics,
): Promise<FetchedFile> {
  const tables = await withoutHeld(await fetchTables(request, services, scope), scope.facts)
  const text = await fetchedText(tables)
  const bytes = new TextEncoder().encode(text)
  const sha256 = await digestOf(bytes)
  const id = sha256.slice(0, 32)
  if (!hasNoFigures(tables)) await fetched.put(id, text)
  return { tables, file: { id, name: 'update', size: bytes.length, sha256 } }
}

export async function askedServices(
  { services: named }: UpdateRequest,
  services: OfficialStatistics['services'],
): Promise<readonly StatisticsService[]> {
  return (await services()).filter(({ id }) => named.length === 0 || named.includes(id))
}

/** The services are asked at the same time, and each is asked one question after the other. */
async function fetchTables(
  request: UpdateRequest,
  services: OfficialStatistics['services'],
  scope: UpdateScope,
): Promise<FetchedTables> {
  const outcomes = await Promise.all(
    (await askedServices(request, services)).map(it => fetchService(it, request, scope)),
  )
  return { tables: outcomes.flatMap(({ tables }) => tables), failed: outcomes.flatMap(({ failed }) => failed) }
}

/** Figures of years and of months are asked for separately: a service may hold one of them only. */
async function fetchService(
  service: StatisticsService,
  { years }: UpdateRequest,
  scope: UpdateScope,
): Promise<FetchedTables> {
  const { from, to } = endedYears(years ?? usualYears(service, scope), service, scope)
  const asked = { service: service.id, from: String(from), to: String(to) }
  const tables: FetchedTable[] = []
  const failed: FailedService[] = []
  for (const every of service.every) {
    const wanted = wantedOf(every, from, to, scope.today).flatMap(range =>
      pairsOf(service, scope.home).map(pair => ({ ...pair, ...range })),
    )
    const fault = failed.find(it => isDown(it.fault))?.fault ?? (await fetchEach(service, wanted, asked, tables))
    if (wanted.length > 0 && fault !== undefined) failed.push({ ...asked, every, fault })
  }
  return { tables, failed: joined(failed, tables) }
}

/** A service that is down or has had enough is not asked again. */
const isDown = (fault: FetchFault): boolean => fault === 'unreachable' || fault === 'limited'

/** One failure in place of two alike, when there is nothing else to tell of the service. */
function joined(failed: readonly FailedService[], tables: readonly FetchedTable[]): readonly FailedService[] {
  const [first, ...others] = failed
  if (first === undefined || tables.length > 0 || others.some(({ fault }) => fault !== first.fault)) return failed
  const { every: _, ...rest } = first
  return [rest]
}

/** Adds a table for each. Returns the fault that ends it. Errors: NotFetched when the program is stopping. */
async function fetchEach(
  service: StatisticsService,
  wanted: readonly WantedFigures[],
  asked: Pick<FetchedTable, 'service' | 'from' | 'to'>,
  tables: FetchedTable[],
): Promise<FetchFault | undefined> {
  try {
    for (const one of wanted) {
      const { source, organisation, observations, refused } = await service.fetch(one)
      tables.push({ ...asked, source, organisation, observations, same: 0, refused })
    }
    return undefined
  } catch (error) {
    if (!(error instanceof NotFetched) || error.why === 'stopped') throw error
    return error.why
  }
}

interface Years {
  readonly from: number
  readonly to: number
}

/** A service without months is asked for years that have ended. */
function endedYears({ from, to }: Years, { every }: StatisticsService, { today }: UpdateScope): Years {
  const last = every.includes('month') ? to : Math.min(to, yearOf(today) - 1)
  return { from: Math.min(from, last), to: last }
}

/** How many years are asked for when none is held. */
const firstYears = 5

/** From the last full year that is held: services revise it. */
function usualYears(service: StatisticsService, scope: UpdateScope): Years {
  const thisYear = yearOf(scope.today)
  const [pair] = pairsOf(service, scope.home)
  const held = pair === undefined ? [] : yearsHeld(service, pair, scope.facts)
  return { from: Math.min(Math.max(thisYear - firstYears, ...held), thisYear - 1), to: thisYear }
}

const yearsHeld = ({ compiler }: StatisticsService, { reporter, partner = 'WLD' }: Pair, facts: Facts) =>
  (['X', 'M'] as const)
    .flatMap(flow => facts.series('value', flow, reporter, partner))
    .filter(({ compiledBy, period }) => compiledBy === compiler && span(period).months === 12)
    .map(({ period }) => yearOf(period))

type Pair = Pick<WantedFigures, 'reporter' | 'partner'>

/** The home country as the reporter; or, for a service of other reporters, as their partner. */
const pairsOf = ({ reporters }: StatisticsService, home: Area): readonly Pair[] =>
  reporters === undefined || reporters.includes(home)
    ? [{ reporter: home }]
    : reporters.map(reporter => ({ reporter, partner: home }))

/** A year that has not ended is asked for by month only: an unfinished sum is no figure of the year. */
function wantedOf(
  every: WantedFigures['every'],
  from: number,
  to: number,
  today: Day,
): readonly Pick<WantedFigures, 'every' | 'from' | 'to'>[] {
  const thisYear = yearOf(today)
  if (every === 'month') return [{ every, from: `${from}-01`, to: to === thisYear ? today.slice(0, 7) : `${to}-12` }]
  const last = Math.min(to, thisYear - 1)
  return from > last ? [] : [{ every, from: String(from), to: String(last) }]
}
