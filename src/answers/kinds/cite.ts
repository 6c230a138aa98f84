/** /cite: a citation ready to paste, of one observation or statement by its id, or of the headline. */
import type { Facts } from '../../data/facts/facts.ts'
import type { Day, Observation, Source, Statement } from '../../data/model/schema.ts'
import { asOfField, fieldsOf, idField, optional, pairFields, periodField, wordField } from '../model/address-codec.ts'
import type { Answer } from '../model/answer.ts'
import type { Kind, Label } from '../model/kind.ts'
import { ofPair } from '../model/of-pair.ts'
import { type CiteStyle, citeStyles, type QuestionOf, type Questions } from '../model/question.ts'
import { findCited, unknownId } from './evidence.ts'
import { sources } from './sources.ts'

declare module '../model/question.ts' {
  interface Questions {
    /** Cites one observation or statement. */
    'cite-id': { readonly id: string; readonly style: CiteStyle }
    /** Cites the headline. */
    'cite-figure': OfPairAndPeriod & { readonly style: CiteStyle }
  }
}
declare module '../model/answer.ts' {
  interface Answers {
    cite: {
      readonly question: QuestionOf<'cite-id'>
      readonly of: Observation | Statement
      readonly source: Source
      readonly style: CiteStyle
      readonly accessed: Day
    }
  }
}

const styleField = wordField(citeStyles)
const label: Label = { by: 'text', text: '/cite' }

export const citeId: Kind<'cite-id'> = {
  letter: 'b',
  fields: fieldsOf<Questions['cite-id']>({ id: idField, style: styleField }),
  answer: citationOf,
  periods: () => [],
  label: () => label,
  followUp: undefined,
}

export const citeFigure: Kind<'cite-figure'> = {
  ...ofPair,
  letter: 'i',
  fields: fieldsOf<Questions['cite-figure']>({
    ...pairFields,
    period: optional(periodField),
    style: styleField,
    asOf: asOfField,
  }),
  answer: citationOfFigure,
  followUp: undefined,
}

/** Read on the day the source was accessed, if that is known, else today. 'unclear' for an id that is not held. */
function citationOf(question: QuestionOf<'cite-id'>, facts: Facts, today: Day): Answer {
  const found = findCited(question.id, facts)
  if (found === undefined) return unknownId(question.id)
  const { entry, source } = found
  return { kind: 'cite', question, of: entry.now, source, style: question.style, accessed: source.accessed ?? today }
}

/** A computed figure has no source to cite. Then the answer lists the sources of its inputs, as /sources does. */
function citationOfFigure({ style, ...ofFigure }: QuestionOf<'cite-figure'>, facts: Facts, today: Day): Answer {
  const found = sources.answer({ ...ofFigure, kind: 'sources' }, facts, today)
  if (found.kind !== 'sources' || found.headline.by !== 'publisher') return found
  return citationOf({ kind: 'cite-id', id: found.headline.observation.id, style }, facts, today)
}
