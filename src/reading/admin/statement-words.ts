/** The common parts of the lines of quotations and project facts: words, language, topics and citation. */
import type { AdminProblem } from '../../answers/model/admin-problem.ts'
import type { Facts } from '../../data/facts/facts.ts'
import { idLanguage } from '../../languages/languages.ts'
import type { Topic } from '../../languages/model/hear/meanings.ts'
import { senseOf } from '../text/word-sense.ts'
import type { AdminReadingContext } from './line/admin-line.ts'
import { citationFields } from './line/citation.ts'
import { unknownName } from './line/known-ids.ts'
import { notAmong, saidTwice, unknownWord } from './line/problems.ts'
import { longestQuotation, type SortedLine } from './line/sort-line.ts'
import { languageCode, tagAdminWords } from './values/admin-words.ts'

/** The keywords that such a line may have. */
export const statementKeys = ['id', 'topic', 'language', 'source', 'at', 'note', 'words', 'speaker'] as const

/** Reads them; a part that the line does not name is left out. */
export function statementWords(line: SortedLine, { facts }: AdminReadingContext) {
  const { values, quotations } = line
  const words = values.get('words') ?? quotations[0]
  const where = citationFields(line, values.has('at') ? undefined : words && excerptOf(words), facts)
  const code = values.get('language')
  const language = code === undefined ? undefined : languageCode(code)
  const topics = values.has('topic') ? listedTopics(values.get('topic') ?? '', facts) : undefined
  const retoldBy = values.get('teller')
  const problem: AdminProblem | undefined =
    saidTwice('words', quotations[values.has('words') ? 0 : 1]) ??
    (code !== undefined && language === undefined ? unknownWord(code) : undefined) ??
    (topics !== undefined && 'wrong' in topics ? topics.wrong : undefined) ??
    unknownName('speakers', retoldBy, facts) ??
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

/** The words as an excerpt: a long text is cut at a space, at the limit of excerpts. */
export const excerptOf = (words: string): string =>
  words.length <= longestQuotation.excerpt ? words : words.slice(0, longestQuotation.excerpt).replace(/\s\S*$/, '')

const longestTagged = 600

export function topicsIn(words: string): readonly Topic[] {
  const row = tagAdminWords(words.slice(0, longestTagged))
  const topics = row.flatMap(({ senses }) => senses.flatMap(sense => (sense.kind === 'topic' ? [sense.topic] : [])))
  return [...new Set(topics)]
}

/** The topics of a list, by id or by their words in any language, or the first that is unknown. */
function listedTopics(list: string, facts: Facts): readonly string[] | { readonly wrong: AdminProblem } {
  const known = [
    ...new Set([...Object.keys(idLanguage.hear.topics), ...facts.statements().flatMap(({ topics }) => topics)]),
  ]
  const topics = new Set<string>()
  for (const typed of list.split(/[,，、;]/).map(one => one.trim())) {
    if (typed === '') continue
    const topic = known.includes(typed) ? typed : topicNamed(typed)
    if (topic === undefined) return { wrong: notAmong(typed, known) }
    topics.add(topic)
  }
  return [...topics]
}

function topicNamed(typed: string): string | undefined {
  const row = tagAdminWords(typed.slice(0, 60))
  return row.length === 1 ? senseOf(row[0], 'topic')?.topic : undefined
}
