/** /sources ID: the evidence card of one observation or statement. */
import type { FactEntry, Facts, Withdrawn } from '../../data/facts/facts.ts'
import type { Fact, Source } from '../../data/model/schema.ts'
import { leadingInstead } from '../figures/values.ts'
import { fieldsOf, idField } from '../model/address-codec.ts'
import type { Answer } from '../model/answer.ts'
import type { Figure } from '../model/findings.ts'
import type { Kind, Label } from '../model/kind.ts'
import type { QuestionOf, Questions } from '../model/question.ts'

declare module '../model/question.ts' {
  interface Questions {
    evidence: { readonly id: string }
  }
  interface Answers {
    evidence: CitedFinding
    withdrawn: {
      readonly question: QuestionOf<'evidence'>
      readonly gone: Withdrawn
      /** The figure that leads now in its series and period. */
      readonly instead?: Figure
    }
  }
}

export interface CitedFinding {
  readonly entry: FactEntry<Fact>
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

/** 'withdrawn' for an id that was held, 'unclear' for one that never was. */
export function evidenceOf(id: string, facts: Facts): Answer {
  const found = findCited(id, facts)
  return found === undefined ? withdrawnOrUnknown(id, facts) : { kind: 'evidence', ...found }
}

/** The fact of that id with its source; undefined when the id is not held. */
export function findCited(id: string, facts: Facts): CitedFinding | undefined {
  const entry = facts.fact(id)
  const source = entry && facts.sources.get(entry.now.citation.source)
  return entry === undefined || source === undefined ? undefined : { entry, source }
}

export function withdrawnOrUnknown(id: string, facts: Facts): Answer {
  const gone = facts.withdrawn(id)
  if (gone === undefined) return { kind: 'unclear', problem: { because: 'unknown-id', heard: id }, nearest: [] }
  const { now } = gone.entry
  const instead = 'measure' in now ? leadingInstead(now, facts) : undefined
  return { kind: 'withdrawn', question: { kind: 'evidence', id }, gone, ...(instead && { instead }) }
}
