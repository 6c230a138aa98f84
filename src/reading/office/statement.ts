/** A quotation or a fact of a project, as a line enters it. */
import type { Part, Wrong } from '../../answers/deed.ts'
import { statementId } from '../../data/identify.ts'
import type { Amount, PartialDay, ProjectFact, Quote } from '../../data/shapes.ts'
import { bare } from './bare.ts'
import { citationOf, cited } from './cited.ts'
import { dayIn } from './dates.ts'
import { fieldOf, fields } from './fields.ts'
import { amountOf } from './figures.ts'
import { unknownProject, unknownSpeaker } from './known.ts'
import { languageCode } from './languages.ts'
import { nearest, nearestKeyword } from './nearest.ts'
import type { Made } from './observation.ts'
import type { OfficeContext } from './read.ts'
import { most, outOfPlace, type Said } from './said.ts'
import { topicsIn } from './topics.ts'

/** What keywords may bring of words, of a quotation and of a fact. */
const ofWords = ['id', 'topic', 'language', 'source', 'at', 'note', 'words', 'speaker'] as const
export const ofQuote = [...ofWords, 'quote', 'teller'] as const
export const ofFact = [...ofWords, 'project', 'field', 'day'] as const

/** Somebody's words. Where no place in the source is said, the words themselves stand for it. */
export function newQuote(line: Said, context: OfficeContext): Made<Quote> {
  const read = worded(line, context)
  const speaker = line.values.get('speaker') || line.values.get('quote') || undefined
  const wrong =
    line.twice ??
    outOfPlace(line, ...ofQuote) ??
    read.wrong ??
    unreadWord(line.words) ??
    (speaker === undefined ? undefined : unknownSpeaker(speaker, context.facts))
  if (wrong !== undefined) return { wrong }
  const { words, language, topics, retoldBy } = read
  const citation = citationOf(speaker === undefined ? read.where : { ...read.where, speaker })
  if (
    speaker === undefined ||
    topics === undefined ||
    language === undefined ||
    words === undefined ||
    !('source' in citation)
  )
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

/** A fact of a project. Its language is that of the source, unless another is said. */
export function newProjectFact(line: Said, context: OfficeContext): Made<ProjectFact> {
  const { values } = line
  const read = worded(line, context)
  const project = values.get('project') || undefined
  const told = toldOf(line, context)
  const wrong =
    line.twice ??
    outOfPlace(line, ...ofFact) ??
    read.wrong ??
    told.wrong ??
    (project === undefined ? undefined : unknownProject(project, context.facts))
  if (wrong !== undefined) return { wrong }
  const { words } = read
  const { field, day, amount } = told
  const citation = citationOf(read.where)
  const language = read.language ?? context.facts.source(read.where.source ?? '')?.language
  if (
    project === undefined ||
    field === undefined ||
    words === undefined ||
    language === undefined ||
    !('source' in citation)
  )
    return {
      parts: [
        ...absent('project', project),
        ...absent('field', field),
        ...absent('source', read.where.source),
        ...absent('words', words),
      ],
    }
  const fact = {
    kind: 'project',
    words,
    language,
    topics: read.topics ?? [],
    citation,
    project,
    field,
    ...(day && { day }),
    ...(amount && { amount }),
  } as const
  return { made: { id: statementId(fact), ...fact } }
}

const absent = (part: Part, value: unknown): readonly Part[] => (value === undefined ? [part] : [])

/** What both kinds say: the words, their language, topics and place. */
export function worded(line: Said, { facts }: OfficeContext) {
  const { values, quotations } = line
  const words = values.get('words') ?? quotations[0]
  const where = cited(line, values.has('at') ? undefined : words && beginning(words), facts)
  const code = values.get('language')
  const language = code === undefined ? undefined : languageCode(code)
  const topics = values.has('topic') ? topicsIn(values.get('topic') ?? '', facts) : undefined
  const retoldBy = values.get('teller')
  const second = quotations[values.has('words') ? 0 : 1]
  const wrong: Wrong | undefined =
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
    ...(wrong && { wrong }),
  }
}

/** An excerpt holds a thousand signs: longer words are found by their beginning, cut at a space. */
export const beginning = (words: string): string =>
  words.length <= most.excerpt ? words : words.slice(0, most.excerpt).replace(/\s\S*$/, '')

interface Told {
  readonly field?: ProjectFact['field']
  readonly day?: PartialDay
  readonly amount?: Amount
  readonly wrong?: Wrong
}

/** What is told of a project: the field, and the day or the amount where there is one. */
export function toldOf({ values, words }: Said, context: OfficeContext): Told {
  const { today } = context
  const named = values.get('field')
  const field = named === undefined ? undefined : fieldOf(named)
  const day = values.get('day')
  const date = day === undefined ? undefined : dayIn(day, today)
  const [bareDay, second] = words.flatMap(word => dayIn(word, today) ?? [])
  const found = bare(
    words.filter(word => dayIn(word, today) === undefined),
    context,
  )
  const [figure, other] = found.figures
  const amount = figure && amountOf(figure, figure.unit)
  const wrong: Wrong | undefined =
    (named !== undefined && field === undefined ? unknownField(named) : undefined) ??
    (day !== undefined && date === undefined ? { because: 'not-a-day', heard: day } : undefined) ??
    twiceOf('period', day !== undefined ? bareDay : second) ??
    found.wrong ??
    twiceOf('amount', other?.heard) ??
    (figure !== undefined && (amount === undefined || amount.unit === '')
      ? { because: 'not-an-amount', heard: figure.heard }
      : undefined)
  return {
    ...(field && { field }),
    ...((date ?? bareDay) && { day: date ?? bareDay ?? '' }),
    ...(amount && { amount }),
    ...(wrong && { wrong }),
  }
}

const twiceOf = (part: Part, heard: string | undefined): Wrong | undefined =>
  heard === undefined ? undefined : { because: 'twice', part, heard }

function unknownField(heard: string): Wrong {
  const [near] = nearest(heard, fields)
  return { because: 'unknown-word', heard, ...(near !== undefined && { nearest: near }) }
}

/** A quotation has no words of its own besides its parts. */
export function unreadWord([heard]: readonly string[]): Wrong | undefined {
  const near = heard === undefined ? undefined : nearestKeyword(heard)
  return heard === undefined
    ? undefined
    : { because: 'unknown-word', heard, ...(near !== undefined && { nearest: near }) }
}
