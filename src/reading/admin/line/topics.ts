import type { AdminProblem } from '../../../answers/model/admin-problem.ts'
import type { Facts } from '../../../data/facts/facts.ts'
import { languageOf } from '../../../languages/languages.ts'
import { senseOf } from '../../text/word-sense.ts'
import { tagAdminWords } from '../values/tag-admin-words.ts'
import { nearest } from './nearest.ts'

/** The topics of a list, by their ids or by their words in any language; or the first that is none. */
export function topicsIn(list: string, facts: Facts): readonly string[] | { readonly wrong: AdminProblem } {
  const known = [
    ...new Set([...Object.keys(languageOf('en').hear.topics), ...facts.statements().flatMap(({ topics }) => topics)]),
  ]
  const topics: string[] = []
  for (const heard of list.split(/[,，、;]/).map(one => one.trim())) {
    if (heard === '') continue
    const topic = known.includes(heard) ? heard : topicOf(heard)
    if (topic === undefined) return { wrong: unknown(heard, known) }
    topics.push(topic)
  }
  return [...new Set(topics)]
}

function topicOf(heard: string): string | undefined {
  const row = tagAdminWords(heard.slice(0, 60))
  return row.length === 1 ? senseOf(row[0], 'topic')?.topic : undefined
}

function unknown(heard: string, known: readonly string[]): AdminProblem {
  const [near] = nearest(heard, known)
  return { because: 'unknown-word', heard, ...(near !== undefined && { nearest: near }) }
}
