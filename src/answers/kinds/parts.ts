/** "Turnover, growth and place in 2025", "exports and imports": several figures of one pair and period in one message. */
import type { Facts } from '../../data/facts/facts.ts'
import { canonical } from '../../data/model/period.ts'
import type { Day, Flow, Period } from '../../data/model/schema.ts'
import { differenceOf } from '../figures/difference.ts'
import { none } from '../figures/none.ts'
import { areAddable } from '../figures/unlike.ts'
import { asOfField, fieldsOf, optional, pairFields, periodField, wordsField } from '../model/address-codec.ts'
import type { Answer } from '../model/answer.ts'
import type { Difference, Figure } from '../model/findings.ts'
import type { AnswerFigures, Kind } from '../model/kind.ts'
import { ofPair } from '../model/of-pair.ts'
import type { QuestionOf, Questions } from '../model/question.ts'
import { figure } from './figure.ts'
import { growth } from './growth.ts'
import { rank } from './rank.ts'
import { record } from './record.ts'
import { share } from './share.ts'

/** The figure of a flow, or something else of the flow of the question. */
export const partNames = ['T', 'X', 'M', 'B', 'growth', 'share', 'rank', 'record'] as const
export type Part = (typeof partNames)[number]

declare module '../model/question.ts' {
  interface Questions {
    /** Several parts about one pair and period, in the order of the question. */
    parts: OfPairAndPeriod & { readonly parts: readonly Part[] }
  }
  interface Answers {
    parts: {
      readonly question: QuestionOf<'parts'> & { readonly period: Period }
      readonly rows: readonly PartRow[]
      /** Of exports and imports alone. */
      readonly difference?: Difference
    }
  }
}

/** A part with its figure; without one it is not held. */
export interface PartRow {
  readonly part: Part
  readonly flow: Flow
  readonly figure?: Figure
  /** The years of which the figure is the record. */
  readonly of?: { readonly from: Period; readonly to: Period; readonly count: number }
}

export const parts: Kind<'parts'> & AnswerFigures<'parts'> = {
  ...ofPair,
  letter: 'y',
  fields: fieldsOf<Questions['parts']>({
    ...pairFields,
    parts: wordsField(partNames),
    period: optional(periodField),
    asOf: asOfField,
  }),
  answer,
  followUp: 'flow',
  isPerPeriod: true,
  claimed: ({ rows }) => rows.flatMap(row => row.figure ?? []),
  valued: ({ rows }) => rows.flatMap(({ figure }) => (figure?.measure === 'value' ? [figure] : [])),
}

/** Without a period, all parts are of the newest one of the first part; 'none' when no part is held. */
function answer(question: QuestionOf<'parts'>, facts: Facts, today: Day): Answer {
  const [first] = question.parts.map(part => rowOf(part, question, facts, today))
  const period = question.period === undefined ? first?.figure?.period : canonical(question.period)
  const asked = period === undefined ? question : { ...question, period }
  const rows = question.parts.map(part => rowOf(part, asked, facts, today))
  if (period === undefined || rows.every(({ figure }) => figure === undefined))
    return none(partQuestion(question.parts[0] ?? 'T', question), facts)
  const figures = rows.flatMap(({ figure }) => figure ?? [])
  const isSubtracted = areBothFlows(question.parts) && areAddable(figures, facts)
  const difference = isSubtracted ? differenceOf(figures, facts) : undefined
  return {
    kind: 'parts',
    question: { ...question, period },
    rows,
    ...(difference !== undefined && { difference }),
  }
}

const areBothFlows = (named: readonly Part[]): boolean =>
  named.length === 2 && named.includes('X') && named.includes('M')

export const isFlow = (part: Part): part is Flow => part.length === 1

export function partQuestion(part: Part, question: QuestionOf<'parts'>): QuestionOf<PartKind> {
  const { flow, reporter, partner, period, asOf } = question
  const of = { reporter, partner, ...(asOf === undefined ? {} : { asOf }) }
  if (part === 'record') return { kind: 'record', flow, ...of, grain: 'year' }
  const dated = { ...of, ...(period === undefined ? {} : { period }) }
  return isFlow(part) ? { kind: 'figure', flow: part, ...dated } : { kind: part, flow, ...dated }
}

function rowOf(part: Part, of: QuestionOf<'parts'>, facts: Facts, today: Day): PartRow {
  const found = answerOf(partQuestion(part, of), facts, today)
  const row = { part, flow: isFlow(part) ? part : of.flow }
  if (found.kind === 'record') {
    const { best, from, to, count } = found
    return { ...row, figure: best, of: { from, to, count } }
  }
  const isFigure = found.kind === 'figure' || found.kind === 'growth' || found.kind === 'share' || found.kind === 'rank'
  return isFigure ? { ...row, figure: found.headline } : row
}

type PartKind = 'figure' | 'growth' | 'share' | 'rank' | 'record'
const kindsOfParts: { readonly [K in PartKind]: Kind<K> } = { figure, growth, share, rank, record }

const answerOf = <K extends PartKind>(question: QuestionOf<K>, facts: Facts, today: Day): Answer =>
  kindsOfParts[question.kind].answer(question, facts, today)
