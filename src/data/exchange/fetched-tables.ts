/** Tables fetched from official services, kept until an owner decides: one line for the tables, then one a row. */
import { z } from 'zod'
import { yieldEvery } from '../async/time-slices.ts'
import {
  type Area,
  type Observation,
  type Organisation,
  observation,
  organisation,
  type Period,
  type Source,
  source,
} from '../model/schema.ts'

export const serviceIds = ['imf', 'wits', 'comtrade', 'comext', 'census'] as const
export type ServiceId = (typeof serviceIds)[number]

/** Why a service gave nothing. `refused`: it does not give that, or not with this key. */
const fetchFaults = ['unreachable', 'limited', 'refused', 'changed-shape', 'too-large'] as const
export type FetchFault = (typeof fetchFaults)[number]

/** What is wanted of a service: a reporter's exports and imports by partner. Both ends are included. */
export interface WantedFigures {
  readonly reporter: Area
  /** Only this partner. Absent: every partner and the world. */
  readonly partner?: Area
  /** Years ('2021') if `every` is 'year', months ('2021-01') if it is 'month'. */
  readonly from: Period
  readonly to: Period
  readonly every: 'year' | 'month'
}

export interface StatisticsHeld {
  readonly id: ServiceId
  /** Who compiles its figures: 'IMF'. */
  readonly compiler: Organisation['id']
  /** The reporters that it holds. Absent: any country. */
  readonly reporters?: readonly Area[]
  /** Which lengths of period it holds. */
  readonly every: readonly WantedFigures['every'][]
}

/** Figures of one source, with the organisation that compiled them, and the rows that are no figures with the reason in English. */
export interface FetchedFigures {
  readonly source: Source
  readonly organisation: Organisation
  readonly observations: readonly Observation[]
  readonly refused: readonly { readonly row: string; readonly why: string }[]
}

const year = z.string().regex(/^\d{4}$/)
const heading = z.strictObject({
  service: z.enum(serviceIds),
  from: year,
  to: year,
  source,
  organisation,
  /** How many rows are held already. They are not kept. */
  same: z.int().min(0),
  /** Rows of the service that are no figures, and the reason in English. */
  refused: z.array(z.strictObject({ row: z.string(), why: z.string() })).readonly(),
})
const table = heading.extend({ observations: z.array(observation).readonly() })

const failedService = z.strictObject({
  service: z.enum(serviceIds),
  every: z.enum(['year', 'month']).exactOptional(),
  from: year,
  to: year,
  fault: z.enum(fetchFaults),
})

/** One table of a service. `observations` has the rows that are not held, or held with another value. */
export type FetchedTable = Readonly<z.infer<typeof table>>

export interface FetchedTables {
  readonly tables: readonly FetchedTable[]
  readonly failed: readonly FailedService[]
}

/** A service that gave nothing for those years: no figures of years or of months, or neither. */
export type FailedService = Readonly<z.infer<typeof failedService>>

/** Whether it holds no figure that is new or revised. */
export const hasNoFigures = ({ tables }: FetchedTables): boolean => tables.every(it => it.observations.length === 0)

const firstLine = z.strictObject({
  tables: z.array(heading.extend({ rows: z.int().min(0) })),
  failed: z.array(failedService),
})

/** The tables as text, in time slices. */
export async function fetchedText({ tables, failed }: FetchedTables): Promise<string> {
  const pause = yieldEvery()
  const headings = tables.map(({ observations, ...rest }) => ({ ...rest, rows: observations.length }))
  const lines = [JSON.stringify({ tables: headings, failed })]
  for (const it of tables.flatMap(({ observations }) => observations)) {
    lines.push(JSON.stringify(it))
    await pause()
  }
  return lines.join('\n')
}

/** Reads `fetchedText`, in time slices. Throws on any other text. */
export async function readFetched(text: string): Promise<FetchedTables> {
  const pause = yieldEvery()
  const [first = '', ...lines] = text.split('\n')
  const { tables, failed } = firstLine.parse(JSON.parse(first))
  const read: FetchedTable[] = []
  let next = 0
  for (const { rows, ...rest } of tables) {
    const observations = []
    for (const line of lines.slice(next, next + rows)) {
      observations.push(observation.parse(JSON.parse(line)))
      await pause()
    }
    next += rows
    read.push({ ...rest, observations })
  }
  return { tables: read, failed }
}
