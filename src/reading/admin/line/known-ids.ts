/** Ids of a line looked up in the store, with the nearest ones when an id is not known. */
import type { AdminProblem } from '../../../answers/model/admin-problem.ts'
import type { Facts } from '../../../data/facts/facts.ts'
import { nearest } from '../../text/nearest.ts'

type UnknownId = Extract<AdminProblem, { readonly nearest: readonly string[] }>
type IdCheck = (id: string | undefined, facts: Facts) => UnknownId | undefined

/** Each returns the problem of an unknown id with the nearest ids; undefined for a known id, and without an id. */
export const unknownSource: IdCheck = (id, facts) =>
  id !== undefined && facts.source(id) === undefined ? unknown('unknown-source', id, facts.sources()) : undefined
/** The checks of the ids of organisations, speakers and projects. */
export const unknownOrganisation: IdCheck = (id, facts) =>
  id !== undefined && facts.organisation(organisationId(id)) === undefined
    ? unknown('unknown-organisation', id, facts.organisations())
    : undefined
export const unknownSpeaker: IdCheck = (id, facts) =>
  id !== undefined && facts.speaker(id) === undefined ? unknown('unknown-speaker', id, facts.speakers()) : undefined
export const unknownProject: IdCheck = (id, facts) =>
  id !== undefined && facts.project(id) === undefined ? unknown('unknown-project', id, facts.projects()) : undefined

export const unknownFact = (id: string, facts: Facts): AdminProblem =>
  facts.withdrawn(id) === undefined
    ? { because: 'unknown-id', heard: id, nearest: nearest(id, facts.since(0)) }
    : { because: 'withdrawn', id }

function unknown(because: UnknownId['because'], heard: string, known: readonly { readonly id: string }[]): UnknownId {
  const ids = known.map(({ id }) => id)
  return { because, heard, nearest: nearest(heard, ids) }
}

/** The id of an organisation, which is in capitals, in whatever case it was typed. */
export const organisationId = (typed: string): string => typed.toUpperCase()
