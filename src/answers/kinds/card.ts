/** One figure as a picture to share, with the years or months before it. */
import type { Facts } from '../../data/facts/facts.ts'
import { grain, yearBefore } from '../../data/model/period.ts'
import type { Area, Day, Period } from '../../data/model/schema.ts'
import { official } from '../figures/official/official.ts'
import { partnerTable } from '../figures/official/table.ts'
import { asOfField, fieldsOf, optional, pairFields, periodField, wordField } from '../model/address-codec.ts'
import type { Answer, AnswerOf } from '../model/answer.ts'
import type { ChartedPoint } from '../model/charted.ts'
import type { Figure } from '../model/findings.ts'
import type { AnswerFigures, Kind } from '../model/kind.ts'
import { ofPair } from '../model/of-pair.ts'
import type { Question, QuestionOf, Questions } from '../model/question.ts'
import { decadeBefore } from './chart.ts'
import { chartedSeries } from './charted-series.ts'
import { figure } from './figure.ts'
import { growth } from './growth.ts'
import { rank } from './rank.ts'
import { share, shareIn } from './share.ts'

const cardSubjects = ['figure', 'growth', 'share', 'rank'] as const
type CardSubject = (typeof cardSubjects)[number]

declare module '../model/question.ts' {
  interface Questions {
    /** `of` is the kind of the question that has the same answer in words. */
    card: OfPairAndPeriod & { readonly of: CardSubject }
  }
  interface Answers {
    card: {
      readonly question: QuestionOf<'card'> & { readonly period: Period }
      readonly shown: AnswerOf<CardSubject>
      /** The periods before the figure, and it; empty when the last one is another figure. */
      readonly trend: readonly ChartedPoint[]
      /** Of a place in a complete table: its partner among those before and behind it, and that partner's share. */
      readonly beside?: readonly Neighbour[]
      readonly share?: Figure
    }
  }
}

export interface Neighbour {
  readonly place: number
  readonly partner: Area
  readonly value: Figure
}

export const card: Kind<'card'> & AnswerFigures<'card'> = {
  ...ofPair,
  letter: 'P',
  fields: fieldsOf<Questions['card']>({
    of: wordField(cardSubjects),
    ...pairFields,
    period: optional(periodField),
    asOf: asOfField,
  }),
  answer,
  followUp: 'flow',
  valued: ({ shown }) => [shown.headline],
}

/** The card of a question, or undefined when its answer is not one figure. A growth on another base than the year before has none. */
export function cardOf(question: Question): QuestionOf<'card'> | undefined {
  switch (question.kind) {
    case 'figure':
    case 'share':
    case 'rank':
      return { ...question, kind: 'card', of: question.kind }
    case 'growth': {
      const { base, period, ...rest } = question
      if (period === undefined || (base !== undefined && base !== yearBefore(period))) return undefined
      return { ...rest, period, kind: 'card', of: 'growth' }
    }
    default:
      return undefined
  }
}

export const inWords = ({ of, ...question }: QuestionOf<'card'>): QuestionOf<CardSubject> => ({ ...question, kind: of })

function answer(question: QuestionOf<'card'>, facts: Facts, today: Day): Answer {
  const shown = answerInWords(inWords(question), facts, today)
  if (!isOfSubject(shown)) return shown
  const asked = { ...question, period: shown.question.period }
  const trend = trendOf(asked, shown, facts, today)
  return { kind: 'card', question: asked, shown, trend, ...(shown.kind === 'rank' ? around(shown, facts) : {}) }
}

/** How many partners are shown around a place, itself included. */
const mostBeside = 5

/** Nothing when a published place is another one than that of the table. */
function around({ headline, table }: AnswerOf<'rank'>, facts: Facts): Pick<AnswerOf<'card'>, 'beside' | 'share'> {
  const { flow, reporter, partner, period, amount } = headline
  const all = partnerTable({ flow, reporter }, period, facts) ?? []
  const at = all.findIndex(it => it.partner === partner)
  if (table?.figure.period !== period || table.figure.amount.value !== amount.value || at === -1) return {}
  const from = Math.max(0, Math.min(at - 2, all.length - mostBeside))
  const beside = all.slice(from, from + mostBeside).flatMap((one): readonly Neighbour[] => {
    const value = official({ flow, reporter, partner: one.partner }, period, facts)
    return value === undefined ? [] : [{ ...one, value }]
  })
  const part = shareIn({ flow, reporter, partner }, period, facts)
  return { beside, ...(part === undefined ? {} : { share: part }) }
}

const isOfSubject = (found: Answer): found is AnswerOf<CardSubject> => cardSubjects.some(it => it === found.kind)

const inWordsBy: { readonly [K in CardSubject]: Kind<K> } = { figure, growth, share, rank }

const answerInWords = <K extends CardSubject>(question: QuestionOf<K>, facts: Facts, today: Day): Answer =>
  inWordsBy[question.kind].answer(question, facts, today)

/** Of a value or a share: ten years, or the months since that of the year before. */
function trendOf(
  { of, flow, reporter, partner, period }: AnswerOf<'card'>['question'],
  { headline }: AnswerOf<CardSubject>,
  facts: Facts,
  today: Day,
): readonly ChartedPoint[] {
  const step = grain(period)
  if ((of !== 'figure' && of !== 'share') || (step !== 'year' && step !== 'month')) return []
  const pair = { flow, reporter, partners: [partner] }
  const ends = { grain: step, from: step === 'year' ? decadeBefore(period) : yearBefore(period), to: period }
  const [line] = chartedSeries({ kind: 'chart', of: of === 'share' ? of : 'values', ...pair, ...ends }, facts, today)
  const points = line?.points ?? []
  const last = points.at(-1)?.figure?.amount
  const isSame = last?.value === headline.amount.value && last.unitMult === headline.amount.unitMult
  return isSame ? points : []
}
