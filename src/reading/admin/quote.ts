/** /add with a quotation. */
import type { AdminProblem } from '../../answers/model/admin-problem.ts'
import { statementId } from '../../data/model/fact-ids.ts'
import type { Quote } from '../../data/model/schema.ts'
import type { AdminReadingContext } from './line/admin-line.ts'
import { absentParts, citationOf } from './line/citation.ts'
import { unknownName } from './line/known-ids.ts'
import { notKeyword, saidTwice } from './line/problems.ts'
import { misplacedKeyword, type SortedLine } from './line/sort-line.ts'
import type { EntryRead } from './observation.ts'
import { statementKeys, statementWords, topicsIn } from './statement-words.ts'

/** The keywords that the line may have. */
export const quoteKeys = [...statementKeys, 'quote', 'teller', 'indirect'] as const

/** Reads a quotation. Defaults: its words as the excerpt when no place is given, the language of its source, topics from its words. */
export function newQuote(line: SortedLine, context: AdminReadingContext): EntryRead<Quote> {
  const read = statementWords(line, context)
  const [speaker, second] = [line.values.get('quote'), line.values.get('speaker')].filter(it => it)
  const problem =
    line.twice ??
    saidTwice('speaker', second) ??
    misplacedKeyword(line, ...quoteKeys) ??
    read.wrong ??
    unreadWord(line.words) ??
    unknownName('speakers', speaker, context.facts)
  if (problem !== undefined) return { wrong: problem }
  const { words, retoldBy, where } = read
  const language = read.language ?? context.facts.sources.get(where.source ?? '')?.language
  const named = read.topics ?? topicsIn(words ?? '')
  const topics = named.length === 0 ? undefined : named
  const citation = citationOf(speaker === undefined ? where : { ...where, speaker })
  if (!speaker || !topics || !language || !words || !('source' in citation))
    return { parts: absentParts({ speaker, topic: words === undefined || topics, source: where.source, words }) }
  const how = { ...(retoldBy && { retoldBy }), ...(line.values.has('indirect') && { indirect: true as const }) }
  const quote = { kind: 'quote', words, language, topics, citation, ...how } as const
  return { entry: { id: statementId(quote), ...quote } }
}

/** The problem of words without a keyword, which a quotation cannot have; undefined without such words. */
export const unreadWord = ([word]: readonly string[]): AdminProblem | undefined =>
  word === undefined ? undefined : notKeyword(word)
