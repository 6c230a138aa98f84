/** How far a figure can be relied on. */
import type { Facts } from '../../data/facts/facts.ts'
import type { Observation } from '../../data/model/schema.ts'
import type { Figure } from '../model/findings.ts'

/** Counted by statisticians; told by others; not final. */
export type Reliability = 'official' | 'press' | 'estimate'

/** The reliability of a published figure. An estimate or a forecast is never official, even by a statistics office. */
export function reliabilityOfObservation({ status, compiledBy }: Observation, facts: Facts): Reliability {
  if (status === 'estimated' || status === 'expected') return 'estimate'
  return facts.organisations.get(compiledBy)?.kind === 'statistics' ? 'official' : 'press'
}

/** A computed figure is as good as the least of its inputs. */
export function reliabilityOf(figure: Figure, facts: Facts): Reliability {
  if (figure.by === 'publisher') return reliabilityOfObservation(figure.observation, facts)
  const inputs = figure.from.map(it => reliabilityOf(it, facts))
  if (inputs.includes('estimate')) return 'estimate'
  return inputs.includes('press') ? 'press' : 'official'
}
