/** /cite: citations ready to paste, of one fact by its id, or of each source behind a headline. */
import type { Facts } from '../../data/facts/facts.ts'
import { defined } from '../../data/model/defined.ts'
import type { Day, Fact, Period, Source } from '../../data/model/schema.ts'
import { oneOfEachSource } from '../figures/one-of-each-source.ts'
import {
  asOfField,
  fieldsOf,
  idField,
  idsField,
  optional,
  pairFields,
  periodField,
  wordField,
} from '../model/address-codec.ts'
import { type Answer, firstFigure } from '../model/answer.ts'
import type { Figure } from '../model/findings.ts'
import type { Kind, Label } from '../model/kind.ts'
import { ofPair } from '../model/of-pair.ts'
import { citables, citeStyles, type QuestionOf, type Questions } from '../model/question.ts'
import { findCited, withdrawnOrUnknown } from './evidence.ts'
import { growth } from './growth.ts'
import { rank } from './rank.ts'
import { record } from './record.ts'
import { share } from './share.ts'
import { sources } from './sources.ts'

declare module '../model/question.ts' {
  interface Questions {
    /**
     * Cites one observation or statement; `more` are those of other sources, at most four, so that the address fits.
     * `of` a list or a sum, whose parts they are, names none of them.
     */
    'cite-id': {
      readonly id: string
      readonly style: CiteStyle
      readonly more?: readonly string[]
      readonly of?: 'several'
    }
    /** Cites the headline: the value, or the growth, the rank, the share or the record. `base` is that of the growth. */
    'cite-figure': OfPairAndPeriod & { readonly style: CiteStyle; readonly of?: Citable; readonly base?: Period }
  }
  interface Answers {
    cite: {
      readonly question: QuestionOf<'cite-id'> | QuestionOf<'cite-figure'>
      /** The headline that the sources are of, when one was asked for. */
      readonly headline?: Figure
      /** One fact of each source. */
      readonly cited: readonly Cited[]
    }
  }
}

/** A fact, its source, and the day when the source was read: that of its access if it is known, else today. */
interface Cited {
  readonly of: Fact
  readonly source: Source
  readonly accessed: Day
}

const styleField = wordField(citeStyles)
/** The last field, behind the ids. */
const several = 'several'
const label: Label = { by: 'text', text: '/cite' }

export const citeId: Kind<'cite-id'> = {
  letter: 'b',
  fields: fieldsOf<Questions['cite-id']>({
    id: idField,
    style: styleField,
    more: optional<readonly string[]>({
      ...idsField,
      read: (first, rest) =>
        idsField.read(
          first,
          rest.filter(it => it !== several),
        ),
    }),
    of: optional<'several'>({ write: it => it, read: (_, rest) => (rest.at(-1) === several ? several : undefined) }),
  }),
  answer: citationOfIds,
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
    of: optional(wordField(citables)),
    base: optional(periodField),
  }),
  answer: citationOfFigure,
  followUp: 'source',
}

/** 'withdrawn' or 'unclear' for an id that is not held. */
function citationOfIds(question: QuestionOf<'cite-id'>, facts: Facts, today: Day): Answer {
  const cited = citedBy([question.id, ...(question.more ?? [])], facts, today)
  return cited.length === 0 ? withdrawnOrUnknown(question.id, facts) : { kind: 'cite', question, cited }
}

const citedBy = (ids: readonly string[], facts: Facts, today: Day): readonly Cited[] =>
  ids.flatMap(id => {
    const found = findCited(id, facts)
    if (found === undefined) return []
    return [{ of: found.entry.now, source: found.source, accessed: found.source.accessed ?? today }]
  })

/** Of a computed headline, the sources that it was computed from. 'none' when no such headline is held. */
function citationOfFigure(question: QuestionOf<'cite-figure'>, facts: Facts, today: Day): Answer {
  const found = headlineOf(question, facts, today)
  const headline = firstFigure(found)
  if (headline === undefined) return found
  const period = question.of === 'record' ? question.period : headline.period
  return {
    kind: 'cite',
    question: { ...question, ...defined({ period }) },
    headline,
    cited: citedBy(oneOfEachSource(headline), facts, today),
  }
}

function headlineOf({ style: _, of, base, ...figure }: QuestionOf<'cite-figure'>, facts: Facts, today: Day): Answer {
  if (of === 'growth') return growth.answer({ ...figure, kind: of, ...defined({ base }) }, facts, today)
  if (of === 'rank') return rank.answer({ ...figure, kind: of }, facts, today)
  if (of === 'share') return share.answer({ ...figure, kind: of }, facts, today)
  if (of === undefined) return sources.answer({ ...figure, kind: 'sources' }, facts, today)
  const { period: __, ...ofPair } = figure
  return record.answer({ ...ofPair, kind: of, grain: 'year' }, facts, today)
}
