/** /sources ID: the evidence card of one observation or statement. */
import type { FactEntry, Facts } from '../../data/facts/facts.ts'
import type { Observation, Source, Statement } from '../../data/model/schema.ts'
import { fieldsOf, idField } from '../model/address-codec.ts'
import type { Answer } from '../model/answer.ts'
import type { Kind, Label } from '../model/kind.ts'
import type { Questions } from '../model/question.ts'

declare module '../model/question.ts' {
  interface Questions {
    evidence: { readonly id: string }
  }
}
declare module '../model/answer.ts' {
  interface Answers {
    evidence: CitedFinding
  }
}

/** A fact found by its id. */
export interface CitedFinding {
  readonly entry: FactEntry<Observation | Statement>
  readonly source: Source
}

const label: Label = { by: 'text', text: '/evidence' }

export const evidence: Kind<'evidence'> = {
  letter: 'e',
  fields: fieldsOf<Questions['evidence']>({ id: idField }),
  answer: ({ id }, facts) => evidenceOf(id, facts),
  periods: () => [],
  label: () => label,
  followUp: undefined,
}

/** 'unclear' for an id that is not held. */
export function evidenceOf(id: string, facts: Facts): Answer {
  const found = findCited(id, facts)
  return found === undefined ? unknownId(id) : { kind: 'evidence', ...found }
}

/** The fact of that id with its source; undefined when the id is not held. */
export function findCited(id: string, facts: Facts): CitedFinding | undefined {
  const entry = facts.observation(id) ?? facts.statement(id)
  const source = entry && facts.source(entry.now.citation.source)
  return entry === undefined || source === undefined ? undefined : { entry, source }
}

/** The answer for an id that is not held. */
export const unknownId = (heard: string): Answer => ({
  kind: 'unclear',
  problem: { because: 'unknown-id', heard },
  nearest: [],
})
