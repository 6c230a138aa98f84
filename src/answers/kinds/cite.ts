/** /cite: a citation ready to paste, of one observation or statement by its id, or of the figure said first. */
import type { Facts } from '../../data/facts/facts.ts'
import type { Day, Observation, Source, Statement } from '../../data/model/schema.ts'
import {
  type AddressFields,
  given,
  readDay,
  readId,
  readPair,
  readPeriod,
  readWord,
  withKind,
  writeDay,
  writeId,
  writePair,
  writePeriod,
} from '../model/address-codec.ts'
import type { Answer } from '../model/answer.ts'
import type { Kind, Label } from '../model/kind.ts'
import { type CiteStyle, citeStyles, type QuestionOf, type Questions } from '../model/question.ts'
import { findCited, unknownId } from './evidence.ts'
import { ofPair } from './of-pair.ts'
import { sources } from './sources.ts'

declare module '../model/question.ts' {
  interface Questions {
    /** Of one observation or statement. */
    'cite-id': { readonly id: string; readonly style: CiteStyle }
    /** Of the figure said first. */
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

const label: Label = { by: 'text', text: '/cite' }

export const citeId: Kind<'cite-id'> = {
  letter: 'b',
  write: ({ id, style }) => [writeId(id), style],
  read: ([name, word]) => {
    const [id, style] = [readId(name), readWord(word, citeStyles)]
    return id === undefined || style === undefined ? undefined : { kind: 'cite-id', id, style }
  },
  answer: citationOf,
  periods: () => [],
  label: () => label,
  followUp: undefined,
}

export const citeFigure: Kind<'cite-figure'> = {
  ...ofPair,
  letter: 'i',
  write: question => [...writePair(question), writePeriod(question.period), question.style, writeDay(question.asOf)],
  read: (fields, flow) => withKind('cite-figure', readCitation(fields, flow)),
  answer: citationOfFigure,
  followUp: undefined,
}

function readCitation(fields: AddressFields, flow: string): Questions['cite-figure'] | undefined {
  const [of, style] = [readPair(fields, flow), readWord(fields[3], citeStyles)]
  if (of === undefined || style === undefined) return undefined
  return { ...of, ...given('period', readPeriod(fields[2])), style, ...given('asOf', readDay(fields[4])) }
}

/** Read on the day the source was accessed, if that is known, else today. 'unclear' for an id that is not held. */
function citationOf(question: QuestionOf<'cite-id'>, facts: Facts, today: Day): Answer {
  const found = findCited(question.id, facts)
  if (found === undefined) return unknownId(question.id)
  const { entry, source } = found
  return { kind: 'cite', question, of: entry.now, source, style: question.style, accessed: source.accessed ?? today }
}

/** What Karvan computed has no source to cite: the answer is then its sources, as of /sources. */
function citationOfFigure({ style, ...ofFigure }: QuestionOf<'cite-figure'>, facts: Facts, today: Day): Answer {
  const found = sources.answer({ ...ofFigure, kind: 'sources' }, facts, today)
  if (found.kind !== 'sources' || found.headline.by !== 'publisher') return found
  return citationOf({ kind: 'cite-id', id: found.headline.observation.id, style }, facts, today)
}
