/** /quote: a statement, verbatim, one at a time. */
import type { Facts } from '../../../data/facts/facts.ts'
import { defined } from '../../../data/model/defined.ts'
import { contains } from '../../../data/model/period.ts'
import type { Area, Period, Quote, Source, Speaker } from '../../../data/model/schema.ts'
import { newestFirst } from '../../figures/held/candidates.ts'
import { fieldsOf, idField, numberField, optional, periodField, severalField } from '../../model/address-codec.ts'
import type { Answer } from '../../model/answer.ts'
import type { Kind, Label } from '../../model/kind.ts'
import { onePeriod } from '../../model/of-pair.ts'
import type { QuestionOf, Questions } from '../../model/question.ts'

declare module '../../model/question.ts' {
  interface Questions {
    /**
     * One at a time; `nth` counts from 0. Speaker and topic are ids. A country is that of the speaker, or one whose trade the
     * source is about. The period is that in which the source was published, or one whose trade the source is about.
     */
    quote: {
      readonly speaker?: string
      readonly topic?: string
      readonly nth: number
      readonly countries?: readonly Area[]
      readonly period?: Period
    }
  }
  interface Answers {
    quote: {
      readonly question: QuestionOf<'quote'>
      readonly quote: Quote
      readonly speaker?: Speaker
      readonly retoldBy?: Speaker
      readonly source: Source
      /** How many statements match the question. */
      readonly of: number
    }
  }
}

const label: Label = { by: 'command', command: 'quote' }

export const quote: Kind<'quote'> = {
  letter: 'q',
  fields: fieldsOf<Questions['quote']>({
    speaker: optional(idField),
    topic: optional(idField),
    nth: numberField,
    countries: severalField,
    period: optional(periodField),
  }),
  answer,
  periods: onePeriod,
  label: () => label,
  followUp: 'quote',
}

/** The `nth` match, modulo their number: newest source first, words before reported speech, then those mainly on the topic. Else 'none'. */
function answer(question: QuestionOf<'quote'>, facts: Facts): Answer {
  const quotes = matching(question, facts)
  const one = quotes[question.nth % Math.max(1, quotes.length)]
  const source = one && facts.sources.get(one.citation.source)
  if (one === undefined || source === undefined) return { kind: 'none', question, nearest: [] }
  const speaker = one.citation.speaker === undefined ? undefined : facts.speakers.get(one.citation.speaker)
  const retoldBy = one.retoldBy === undefined ? undefined : facts.speakers.get(one.retoldBy)
  return {
    kind: 'quote',
    question,
    quote: one,
    ...defined({ speaker, retoldBy }),
    source,
    of: quotes.length,
  }
}

function matching({ speaker, topic, countries = [], period }: QuestionOf<'quote'>, facts: Facts): readonly Quote[] {
  const speakers = speaker === undefined ? undefined : offices(speaker, facts)
  return facts
    .statements()
    .filter(it => it.kind === 'quote')
    .filter(it => topic === undefined || it.topics.includes(topic))
    .filter(it => speakers === undefined || (it.citation.speaker !== undefined && speakers.has(it.citation.speaker)))
    .filter(it => countries.every(country => isOfCountry(it, country, facts)))
    .filter(it => period === undefined || isOfPeriod(it, period, facts))
    .toSorted((a, b) => newestFirst(a, b, facts) || order(a, topic) - order(b, topic))
}

const order = ({ indirect, topics }: Quote, topic: string | undefined): number =>
  Number(indirect ?? false) * 2 + Number(topic !== undefined && topics[0] !== topic)

const isOfCountry = ({ citation: { source, speaker } }: Quote, country: Area, facts: Facts): boolean =>
  (speaker !== undefined && facts.speakers.get(speaker)?.area === country) ||
  facts.ofSource(source).some(({ reporter, partner }) => reporter === country || partner === country)

function isOfPeriod({ citation: { source } }: Quote, period: Period, facts: Facts): boolean {
  const published = facts.sources.get(source)?.published.slice(0, 7)
  const told = facts.ofSource(source).map(it => it.period)
  return [...told, ...(published === undefined ? [] : [published])].some(it => contains(period, it))
}

/** The ids of the same person in every post. A question that names a person means all of them. */
function offices(speaker: string, facts: Facts): ReadonlySet<string> {
  const name = facts.speakers.get(speaker)?.names.en
  return new Set([speaker, ...facts.speakers.list.filter(it => it.names.en === name).map(it => it.id)])
}
