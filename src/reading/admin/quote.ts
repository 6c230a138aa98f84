/** A quotation as a line enters it. */
import type { AdminProblem } from '../../answers/model/admin-problem.ts'
import { statementId } from '../../data/model/fact-ids.ts'
import type { Quote } from '../../data/model/schema.ts'
import type { AdminReadingContext } from './line/admin-line.ts'
import { citationOf } from './line/citation.ts'
import { unknownSpeaker } from './line/known-ids.ts'
import { nearestKeyword } from './line/nearest.ts'
import { outOfPlace, type SortedLine } from './line/sort-line.ts'
import type { Made } from './observation.ts'
import { absent, ofWords, statementWords } from './statement-words.ts'

/** What keywords may bring of a quotation. */
export const ofQuote = [...ofWords, 'quote', 'teller'] as const

/** Somebody's words. Where no place in the source is said, the words themselves stand for it. */
export function newQuote(line: SortedLine, context: AdminReadingContext): Made<Quote> {
  const read = statementWords(line, context)
  const [speaker, second] = [line.values.get('quote'), line.values.get('speaker')].filter(it => it)
  const problem =
    line.twice ??
    (second === undefined ? undefined : ({ because: 'twice', part: 'speaker', heard: second } as const)) ??
    outOfPlace(line, ...ofQuote) ??
    read.wrong ??
    unreadWord(line.words) ??
    (speaker === undefined ? undefined : unknownSpeaker(speaker, context.facts))
  if (problem !== undefined) return { wrong: problem }
  const { words, language, topics, retoldBy } = read
  const citation = citationOf(speaker === undefined ? read.where : { ...read.where, speaker })
  if (!speaker || !topics || !language || !words || !('source' in citation))
    return {
      parts: [
        ...absent('speaker', speaker),
        ...absent('topic', topics),
        ...absent('language', language),
        ...absent('source', read.where.source),
        ...absent('words', words),
      ],
    }
  const quote = { kind: 'quote', words, language, topics, citation, ...(retoldBy && { retoldBy }) } as const
  return { made: { id: statementId(quote), ...quote } }
}

/** A quotation has no words of its own besides its parts. */
export function unreadWord([heard]: readonly string[]): AdminProblem | undefined {
  const near = heard === undefined ? undefined : nearestKeyword(heard)
  return heard === undefined
    ? undefined
    : { because: 'unknown-word', heard, ...(near !== undefined && { nearest: near }) }
}
