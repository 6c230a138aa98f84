/** Ids of a line looked up among what is held, with the nearest where one is not. */
import type { AdminProblem } from '../../../answers/model/admin-problem.ts'
import type { Facts } from '../../../data/facts/facts.ts'
import type { Observation, Statement } from '../../../data/model/schema.ts'
import { nearest } from './nearest.ts'

type Unknown = Extract<AdminProblem, { readonly nearest: readonly string[] }>
type Named = { readonly id: string }

/** What is wrong in an id, or undefined where it is held. */
export const unknownSource = (id: string, facts: Facts): Unknown | undefined =>
  facts.source(id) === undefined ? unknown('unknown-source', id, facts.sources()) : undefined
export const unknownOrganisation = (id: string, facts: Facts): Unknown | undefined =>
  facts.organisation(organisationId(id)) === undefined
    ? unknown('unknown-organisation', id, facts.organisations())
    : undefined
export const unknownSpeaker = (id: string, facts: Facts): Unknown | undefined =>
  facts.speaker(id) === undefined ? unknown('unknown-speaker', id, facts.speakers()) : undefined
export const unknownProject = (id: string, facts: Facts): Unknown | undefined =>
  facts.project(id) === undefined ? unknown('unknown-project', id, facts.projects()) : undefined
export const unknownFact = (id: string, facts: Facts): Unknown => ({
  because: 'unknown-id',
  heard: id,
  nearest: nearest(id, facts.since(0)),
})

const unknown = (because: Unknown['because'], heard: string, among: readonly Named[]): Unknown => ({
  because,
  heard,
  nearest: nearest(
    heard,
    among.map(({ id }) => id),
  ),
})

/** The observation or statement held under that id. */
export const heldFact = (id: string, facts: Facts): Observation | Statement | undefined =>
  facts.observation(id)?.now ?? facts.statement(id)?.now

/** An organisation's id is written in capitals, whatever was typed. */
export function organisationId(typed: string): string {
  return typed.toUpperCase()
}
