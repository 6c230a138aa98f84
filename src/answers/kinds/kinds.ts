/** The one list of the kinds of question and of answer. */
import type { Answers } from '../model/answer.ts'
import type { AnswerFigures, Kind } from '../model/kind.ts'
import type { Question } from '../model/question.ts'
import { average } from './average.ts'
import { citation, cite } from './cite.ts'
import { compare, periods } from './compare.ts'
import { evidence } from './evidence.ts'
import { figure } from './figure.ts'
import { growth } from './growth.ts'
import { news } from './news.ts'
import { page } from './page.ts'
import { project } from './project.ts'
import { quote } from './quote.ts'
import { rank } from './rank.ts'
import { ranking } from './ranking.ts'
import { record } from './record.ts'
import { release } from './release.ts'
import { series } from './series.ts'
import { share } from './share.ts'
import { sources } from './sources.ts'
import { why } from './why.ts'

export const kinds: { readonly [K in Question['kind']]: Kind<K> } = {
  figure,
  growth,
  average,
  series,
  rank,
  ranking,
  share,
  compare,
  periods,
  record,
  quote,
  project,
  sources,
  evidence,
  why,
  cite,
  citation,
  release,
  news,
  page,
}

const noFigures = {}

/** The figures of each kind of answer. */
export const answerFigures: { readonly [A in keyof Answers]: AnswerFigures<A> } = {
  figure,
  growth,
  average,
  series,
  rank,
  ranking,
  share,
  compare,
  record,
  sources,
  why: noFigures,
  quote: noFigures,
  project: noFigures,
  projects: noFigures,
  evidence: noFigures,
  cite: noFigures,
  release: noFigures,
  news: noFigures,
  none: noFigures,
  unclear: noFigures,
  page: noFigures,
  receipt: noFigures,
  subscription: noFigures,
}
