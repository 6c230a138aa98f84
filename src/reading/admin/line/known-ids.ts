/** Ids of a line looked up in the store, with the nearest ones when an id is not known. */
import type { AdminProblem } from '../../../answers/model/admin-problem.ts'
import type { Facts } from '../../../data/facts/facts.ts'
import type { ReferenceKind } from '../../../data/facts/references.ts'
import { nearest } from '../../text/nearest.ts'

const reasons = {
  sources: 'unknown-source',
  organisations: 'unknown-organisation',
  speakers: 'unknown-speaker',
  projects: 'unknown-project',
} as const

/** The problem of an unknown id with the nearest ids; undefined for a known id, and without an id. */
export function unknownName(kind: ReferenceKind, heard: string | undefined, facts: Facts): AdminProblem | undefined {
  if (heard === undefined) return undefined
  const known = facts[kind]
  const id = kind === 'organisations' ? organisationId(heard) : heard
  if (known.get(id) !== undefined) return undefined
  const ids = known.list.map(it => it.id)
  return { because: reasons[kind], heard, nearest: nearest(heard, ids) }
}

export const unknownFact = (id: string, facts: Facts): AdminProblem =>
  facts.withdrawn(id) === undefined
    ? { because: 'unknown-id', heard: id, nearest: nearest(id, facts.since(0)) }
    : { because: 'withdrawn', id }

/** The id of an organisation, which is in capitals, in whatever case it was typed. */
export const organisationId = (typed: string): string => typed.toUpperCase()
