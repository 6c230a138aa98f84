/** What a line says of words, whatever they are: the words, their language, topics and place. */
import type { AdminProblem, MissingPart } from '../../answers/model/admin-problem.ts'
import type { AdminReadingContext } from './line/admin-line.ts'
import { citationFields } from './line/citation.ts'
import { unknownSpeaker } from './line/known-ids.ts'
import { most, type SortedLine } from './line/sort-line.ts'
import { topicsIn } from './line/topics.ts'
import { languageCode } from './values/language-code.ts'

/** What keywords may bring of them. */
export const ofWords = ['id', 'topic', 'language', 'source', 'at', 'note', 'words', 'speaker'] as const

/** Reads them. */
export function statementWords(line: SortedLine, { facts }: AdminReadingContext) {
  const { values, quotations } = line
  const words = values.get('words') ?? quotations[0]
  const where = citationFields(line, values.has('at') ? undefined : words && beginning(words), facts)
  const code = values.get('language')
  const language = code === undefined ? undefined : languageCode(code)
  const topics = values.has('topic') ? topicsIn(values.get('topic') ?? '', facts) : undefined
  const retoldBy = values.get('teller')
  const second = quotations[values.has('words') ? 0 : 1]
  const problem: AdminProblem | undefined =
    (second === undefined ? undefined : { because: 'twice', part: 'words', heard: second }) ??
    (code !== undefined && language === undefined ? { because: 'unknown-word', heard: code } : undefined) ??
    (topics !== undefined && 'wrong' in topics ? topics.wrong : undefined) ??
    (retoldBy === undefined ? undefined : unknownSpeaker(retoldBy, facts)) ??
    where.wrong
  return {
    where,
    ...(words && { words }),
    ...(language && { language }),
    ...(topics !== undefined && !('wrong' in topics) && topics.length > 0 && { topics }),
    ...(retoldBy && { retoldBy }),
    ...(problem && { wrong: problem }),
  }
}

/** An excerpt holds a thousand signs: longer words are found by their beginning, cut at a space. */
export const beginning = (words: string): string =>
  words.length <= most.excerpt ? words : words.slice(0, most.excerpt).replace(/\s\S*$/, '')

/** The part, where nothing is said of it. */
export const absent = (part: MissingPart, value: unknown): readonly MissingPart[] => (value === undefined ? [part] : [])
