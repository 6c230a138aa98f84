/** The cells of the seed: everything that a question about one figure can be about. */
import type { Facts } from '../../src/data/facts/facts.ts'
import type { Area, Flow, Observation, Period } from '../../src/data/model/schema.ts'

/** A flow of a pair in one period. */
export interface Cell {
  readonly reporter: Area
  readonly partner: Area
  readonly flow: Flow
  readonly period: Period
}

export const cellName = ({ reporter, partner, flow, period }: Cell): string =>
  `${flow} ${reporter} ${partner} ${period}`

/** Every observation held. */
export const everyObservation = (facts: Facts): readonly Observation[] =>
  facts.sources.list.flatMap(({ id }) => facts.ofSource(id))

/** Every cell with a figure of any measure, and the turnover and balance of cells with exports and imports. */
export function everyCell(all: readonly Observation[]): readonly Cell[] {
  const cells = new Map<string, Cell>()
  const enter = (cell: Cell): void => {
    cells.set(cellName(cell), cell)
  }
  for (const { reporter, partner, flow, period } of all) enter({ reporter, partner, flow, period })
  for (const cell of [...cells.values()].filter(({ flow }) => flow === 'X')) {
    if (!cells.has(cellName({ ...cell, flow: 'M' }))) continue
    enter({ ...cell, flow: 'T' })
    enter({ ...cell, flow: 'B' })
  }
  return [...cells.values()]
}

/** Every cell of the pair that the press prints, and each n-th of the others: a sample that is the same in every run. */
export function sampled(cells: readonly Cell[], printed: ReadonlySet<string>, count: number): readonly Cell[] {
  const isOfPair = (cell: Cell): boolean =>
    [cell.reporter, cell.partner].toSorted().join(' ') === 'AZE CHN' && printed.has(cellName(cell))
  const others = cells.filter(cell => !isOfPair(cell))
  const step = Math.max(1, Math.ceil(others.length / count))
  return [...cells.filter(isOfPair), ...others.filter((_, i) => i % step === 0)]
}
