/** Rows of a service → observations that the admission rules allow, and the rows that are left out, with the reason. */
import { yieldEvery } from '../data/async/time-slices.ts'
import type { FetchedFigures, ServiceId, WantedFigures } from '../data/exchange/fetched-tables.ts'
import { nothing } from '../data/facts/add-steps.ts'
import { admitRows } from '../data/facts/admit-rows.ts'
import { noFacts } from '../data/facts/indexed-facts.ts'
import type { Definition } from '../data/model/definition.ts'
import { observationId } from '../data/model/fact-ids.ts'
import type { Area, Observation, Organisation, Period, Source } from '../data/model/schema.ts'
import type { AreaCodes } from './area-codes.ts'
import { ProviderError } from './provider.ts'

/** One figure as the service gives it. */
export interface ServiceRow {
  readonly flow: 'X' | 'M'
  /** The service's codes. */
  readonly reporter: string
  readonly partner: string
  readonly period: Period
  /** Its digits. Empty when the service prints no number. */
  readonly value: string
  readonly unit: string
  readonly unitMult: number
  readonly valuation?: Definition['valuation']
  readonly status?: Observation['status']
  /** Where it is in the source: the key of its series. */
  readonly place: string
}

interface Admission {
  readonly provider: ServiceId
  readonly wanted: WantedFigures
  readonly codes: AreaCodes
  readonly source: Source
  readonly organisation: Organisation
  readonly at: Date
}

/**
 * Rows of other periods and partners than those wanted are dropped, and so is a row that is there twice. Rows of groups and
 * of codes that are not known are counted, one refusal a code. The event loop turns in between.
 */
export async function admitted(rows: readonly ServiceRow[], admission: Admission): Promise<FetchedFigures> {
  const { provider, wanted, codes, source, organisation } = admission
  const refuses = judge(admission)
  const observations = new Map<string, Observation>()
  const refused: FetchedFigures['refused'][number][] = []
  const unknown = new Map<string, number>()
  const pause = yieldEvery()
  for (const row of rows) {
    await pause()
    // A service that ignores a part of the request would give the figures of others.
    if (codes.area(row.reporter) !== wanted.reporter)
      throw new ProviderError('changed-shape', provider, `has figures of ${row.reporter}, not of ${wanted.reporter}`)
    const partner = codes.area(row.partner)
    if (partner === undefined) unknown.set(row.partner, (unknown.get(row.partner) ?? 0) + 1)
    if (partner === undefined || !isWanted(wanted, partner, row.period)) continue
    const observation = observationOf(row, partner, admission)
    const held = observations.get(observation.id)
    if (held !== undefined && held.amount.value === row.value) continue
    const why = isAmount(row.value) ? refuses(observation) : 'not a number of zero or more'
    if (why === undefined) observations.set(observation.id, observation)
    else refused.push({ row: described(row), why })
  }
  const groups = [...unknown].map(([code, count]) => ({ row: code, why: `not a country or the world, rows: ${count}` }))
  return { source, organisation, observations: [...observations.values()], refused: [...refused, ...groups] }
}

/** Both ends of the period have the form of `from`, so that text order is time order. */
const isWanted = ({ partner, from, to }: WantedFigures, area: Area, period: Period): boolean =>
  (partner === undefined || partner === area) && period >= from && period <= to

const isAmount = (value: string): boolean => value !== '' && !value.startsWith('-')

function observationOf(row: ServiceRow, partner: Area, { wanted, source, organisation }: Admission): Observation {
  const { flow, period, value, unit, unitMult, valuation, status, place } = row
  const series = {
    measure: 'value',
    flow,
    reporter: wanted.reporter,
    partner,
    compiledBy: organisation.id,
    period,
    ...(valuation && { definition: { valuation } }),
    citation: { source: source.id, place },
  } as const
  return { id: observationId(series), ...series, amount: { value, unitMult, unit }, ...(status && { status }) }
}

const described = ({ flow, partner, period, value, place }: ServiceRow): string =>
  `${flow} ${partner} ${period} ${value} (${place})`.slice(0, 200)

const words: { readonly [rule: string]: string } = {
  duplicate: 'another value for the same series and period',
  future: 'the period has not begun',
}

/** Why an observation is refused, by the rules of the journal. Undefined when it is admitted. */
function judge({ wanted, source, organisation, at }: Admission): (it: Observation) => string | undefined {
  const admission = admitRows(noFacts, 0, at)
  const refusal = admission.take({ ...nothing, organisations: [organisation], sources: [source] })
  if (refusal !== undefined) throw new Error(`source ${source.id} breaks the rule ${refusal.rule}`)
  return it => {
    if (it.partner === wanted.reporter) return 'trade with itself'
    const rule = admission.take({ ...nothing, observations: [it] })?.rule
    return rule && (words[rule] ?? rule)
  }
}
