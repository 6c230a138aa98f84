/** What an answer holds, found by walking through it: figures, observations, and other amounts of ours. */
import type { Computed, Figure, Published } from '../../src/answers/model/findings.ts'
import type { Amount, Observation } from '../../src/data/model/schema.ts'

export interface Evidence {
  readonly published: readonly Published[]
  readonly computed: readonly Computed[]
  readonly observations: readonly Observation[]
  /** Amounts that belong to no figure: a growth check, a difference. */
  readonly amounts: readonly Amount[]
  /** The lengths of runs of records. */
  readonly runs: readonly number[]
}

interface Found {
  readonly published: Published[]
  readonly computed: Computed[]
  readonly observations: Observation[]
  readonly amounts: Amount[]
  readonly runs: number[]
}

/** Everything below a value. */
export function evidenceIn(value: unknown): Evidence {
  const found: Found = { published: [], computed: [], observations: [], amounts: [], runs: [] }
  walk(value, found, new Set())
  return found
}

function walk(value: unknown, found: Found, seen: Set<unknown>): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return
  seen.add(value)
  if (isFigure(value)) {
    if (value.by === 'publisher') found.published.push(value)
    else found.computed.push(value)
  } else if (isObservation(value)) {
    found.observations.push(value)
    return
  } else if (isAmount(value)) found.amounts.push(value)
  else if ('run' in value && typeof value.run === 'number') found.runs.push(value.run)
  for (const one of Object.values(value)) walk(one, found, seen)
}

const isFigure = (value: object): value is Figure =>
  'by' in value && 'measure' in value && 'amount' in value && (value.by === 'publisher' || value.by === 'karvan')
const isObservation = (value: object): value is Observation => 'citation' in value && 'compiledBy' in value
const isAmount = (value: object): value is Amount => 'value' in value && 'unitMult' in value && 'unit' in value

/** The published figures that a figure consists of. */
export const leavesOf = (figure: Figure): readonly Published[] =>
  figure.by === 'publisher' ? [figure] : figure.from.flatMap(leavesOf)
