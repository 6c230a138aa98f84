/** The one list of the kinds of question and of answer. */
import type { Period } from '../../data/model/schema.ts'
import type { AnswerFigures, Kind, Label } from '../model/kind.ts'
import type { Answers, PeriodQuestion, Question, QuestionOf } from '../model/question.ts'
import { card } from './card.ts'
import { chart } from './chart.ts'
import { citeFigure, citeId } from './cite.ts'
import { comparisonOfPartners, comparisonOfPeriods } from './compare.ts'
import { evidence } from './evidence.ts'
import { figure } from './figure.ts'
import { growth } from './growth.ts'
import { news } from './news.ts'
import { page } from './page.ts'
import { parts } from './parts.ts'
import { rank } from './rank.ts'
import { ranking } from './ranking.ts'
import { record } from './record.ts'
import { release } from './release.ts'
import { rest } from './rest.ts'
import { growthPerYear } from './runs/growth-per-year.ts'
import { mean } from './runs/mean.ts'
import { series } from './runs/series.ts'
import { sum } from './runs/sum.ts'
import { threshold } from './runs/threshold.ts'
import { share } from './share.ts'
import { sources } from './sources.ts'
import { project } from './statements/project.ts'
import { quote } from './statements/quote.ts'
import { why } from './why.ts'

export const kinds: { readonly [K in Question['kind']]: Kind<K> } = {
  figure,
  growth,
  'growth-per-year': growthPerYear,
  series,
  chart,
  card,
  mean,
  sum,
  rank,
  ranking,
  share,
  'compare-partners': comparisonOfPartners,
  'compare-periods': comparisonOfPeriods,
  record,
  threshold,
  parts,
  rest,
  quote,
  project,
  sources,
  evidence,
  why,
  'cite-id': citeId,
  'cite-figure': citeFigure,
  release,
  news,
  page,
}

const isKind = (name: string): name is Question['kind'] => name in kinds
export const kindNames: readonly Question['kind'][] = Object.keys(kinds).filter(isKind)

/** The label of a button that asks the question. */
export const labelOf = <K extends Question['kind']>(question: QuestionOf<K>): Label =>
  kinds[question.kind].label(question)

/** The periods that the question names, as a label shows them. */
export const periodsOf = <K extends Question['kind']>(question: QuestionOf<K>): readonly Period[] =>
  kinds[question.kind].periods(question)

/** Whether the answer is one figure of one period. */
export const isOneFigure = (question: Question): question is PeriodQuestion => kinds[question.kind].isOneFigure === true

/** Whether it can be asked once for each meaning of an ambiguous period. */
export const isPerPeriod = (question: Question): question is PeriodQuestion => kinds[question.kind].isPerPeriod === true

/** The other kinds of answer have no figures. */
export const answerFigures: { readonly [A in keyof Answers]?: AnswerFigures<A> } = {
  figure,
  growth,
  average: growthPerYear,
  series,
  chart,
  card,
  mean,
  sum,
  rank,
  ranking,
  share,
  compare: comparisonOfPartners,
  record,
  threshold,
  parts,
  rest,
  sources,
}
