/** What follows from a question and the facts. Pure: no clock, no words, nothing thrown. */
import { asOf } from '../data/facts/as-of.ts'
import type { Facts } from '../data/facts/facts.ts'
import type { Day, Flow } from '../data/model/schema.ts'
import { average } from './kinds/average.ts'
import { compare, periods } from './kinds/compare.ts'
import { citation, cite, evidence } from './kinds/evidence.ts'
import { fastest } from './kinds/fastest.ts'
import { figure } from './kinds/figure.ts'
import { growth } from './kinds/growth.ts'
import { news } from './kinds/news.ts'
import { page } from './kinds/page.ts'
import { project } from './kinds/project.ts'
import { quote } from './kinds/quote.ts'
import { rank } from './kinds/rank.ts'
import { ranking } from './kinds/ranking.ts'
import { record } from './kinds/record.ts'
import { release } from './kinds/release.ts'
import { series } from './kinds/series.ts'
import { share } from './kinds/share.ts'
import { sources } from './kinds/sources.ts'
import { why } from './kinds/why.ts'
import type { Answer } from './model/answer.ts'
import { memoize } from './model/memoize.ts'
import type { Question } from './model/question.ts'
import { unclear } from './unclear.ts'

/**
 * The answer to a question on that day: the same for the same question, facts and day.
 * A question with `asOf` sees only what was published by then. Never throws on a question that fits its type.
 * Costs what is held of the pair asked about, not what is held in all.
 */
export const answer = (question: Question, facts: Facts, today: Day): Answer => everyAnswer(facts, question, today)

const everyAnswer = memoize(
  (question: Question, today: Day) => `${today} ${JSON.stringify(question)}`,
  (facts, question: Question, today: Day): Answer => {
    const known = 'asOf' in question && question.asOf !== undefined ? asOf(facts, question.asOf) : facts
    return unclear(question, today) ?? answerOf(question, known, today)
  },
)

const answerOf = (question: Question, facts: Facts, today: Day): Answer =>
  'flow' in question ? ofTrade(question, facts, today) : ofRecords(question, facts, today)

type Trade = Extract<Question, { readonly flow: Flow }>

function ofTrade(question: Trade, facts: Facts, today: Day): Answer {
  switch (question.kind) {
    case 'figure':
      return figure(question, facts)
    case 'growth':
      return growth(question, facts)
    case 'average':
      return average(question, facts)
    case 'series':
      return series(question, facts, today)
    case 'rank':
      return rank(question, facts)
    case 'ranking':
      return ranking(question, facts, today)
    case 'share':
      return share(question, facts)
    case 'compare':
      return compare(question, facts)
    case 'periods':
      return periods(question, facts)
    case 'record':
      return question.growth === true ? fastest(question, facts) : record(question, facts)
    case 'citation':
      return citation(question, facts, today)
    case 'release':
      return release(question, facts)
    case 'sources':
      return sources(question, facts)
    case 'why':
      return why(question, facts)
    default:
      return impossible(question)
  }
}

/** What is read from the records as it stands: words, evidence, news. */
function ofRecords(question: Exclude<Question, Trade>, facts: Facts, today: Day): Answer {
  switch (question.kind) {
    case 'quote':
      return quote(question, facts)
    case 'project':
      return project(question, facts)
    case 'evidence':
      return evidence(question, facts)
    case 'cite':
      return cite(question, facts, today)
    case 'news':
      return news(question, facts)
    case 'page':
      return page(question, facts)
    default:
      return impossible(question)
  }
}

function impossible(question: never): never {
  throw new Error(`a question of no known kind: ${JSON.stringify(question)}`)
}
