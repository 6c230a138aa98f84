/** The fields of a source in a line of /source. */
import type { AdminProblem } from '../../answers/model/admin-problem.ts'
import { defined } from '../../data/model/defined.ts'
import type { Day, Source } from '../../data/model/schema.ts'
import type { AdminKeyword } from '../../languages/model/hear/admin.ts'
import type { AdminReadingContext } from './line/admin-line.ts'
import { saidTwice, unknownWord } from './line/problems.ts'
import { misplacedKeyword, type SortedLine } from './line/sort-line.ts'
import { languageCode } from './values/admin-words.ts'
import { dayIn } from './values/dates.ts'
import { isPublicUrl } from './values/urls.ts'

/** The result of reading a line of /source. */
export interface SourceFields {
  readonly of: Partial<Omit<Source, 'id'>>
  /** The words that are not a field: the id, if the line has one. */
  readonly words: readonly string[]
  readonly wrong?: AdminProblem
}

const allowed: readonly AdminKeyword[] = [
  ...(['id', 'source', 'publisher', 'title', 'url'] as const),
  ...(['published', 'day', 'accessed', 'language', 'licence'] as const),
]

/** Reads the fields. URL, day and language need no keyword: no id has their form. */
export function sourceFields(line: SortedLine, { today }: AdminReadingContext): SourceFields {
  const typed = typedFields(line)
  const { values } = line
  const publisher = values.get('publisher') || undefined
  const title = values.get('title') || undefined
  const licence = values.get('licence') || undefined
  const [url] = typed.urls
  const published = typed.published === undefined ? undefined : dayIn(typed.published, today)
  const accessed = typed.accessed === undefined ? undefined : wholeDayIn(typed.accessed, today)
  const language = typed.language === undefined ? undefined : languageCode(typed.language)
  const problem =
    line.twice ?? misplacedKeyword(line, ...allowed) ?? problemIn(typed, { published, accessed, language })
  return {
    of: defined({ publisher, title, url, published, language, accessed, licence }),
    words: typed.words,
    ...(problem && { wrong: problem }),
  }
}

interface TypedFields {
  readonly urls: readonly string[]
  readonly published?: string | undefined
  readonly accessed?: string | undefined
  readonly language?: string | undefined
  readonly quotation?: string | undefined
  readonly words: readonly string[]
}

function typedFields({ values, words, quotations: [quotation] }: SortedLine): TypedFields {
  const all = words.map(word => word.replace(/[,;，、]+$/u, '')).filter(word => word !== '')
  const [bareDay] = values.has('published') || values.has('day') ? [] : all.filter(isDay)
  const [bareLanguage] = values.has('language') ? [] : all.filter(isLanguage)
  const rest = all.filter(word => word !== bareDay && word !== bareLanguage)
  return {
    urls: [values.get('url'), ...rest.filter(hasScheme)].filter(url => url !== undefined),
    published: values.get('published') ?? values.get('day') ?? bareDay,
    accessed: values.get('accessed'),
    language: values.get('language') ?? bareLanguage,
    quotation,
    words: rest.filter(word => !hasScheme(word)),
  }
}

/** The first problem of the typed fields; `read` has the values of those that are valid. */
function problemIn(
  typed: TypedFields,
  read: Readonly<Record<'published' | 'accessed' | 'language', string | undefined>>,
): AdminProblem | undefined {
  const [url, secondUrl] = typed.urls
  if (url !== undefined && !isPublicUrl(url)) return { because: 'not-a-url', heard: url }
  if (secondUrl !== undefined) return saidTwice('source', secondUrl)
  for (const field of ['published', 'accessed'] as const) {
    const text = typed[field]
    if (text !== undefined && read[field] === undefined) return { because: 'not-a-day', heard: text }
  }
  if (typed.language !== undefined && read.language === undefined) return unknownWord(typed.language)
  // A quotation without a keyword may be the title or the publisher.
  return typed.quotation === undefined ? undefined : unknownWord(typed.quotation, 'title')
}

function wholeDayIn(text: string, today: Day): Day | undefined {
  const day = dayIn(text, today)
  return day?.length === 10 ? day : undefined
}

/** 'https://…', 'javascript:…', 'tg://…': a scheme and a colon. It is read as a URL, and refused when it is not public. */
const hasScheme = (word: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(word)
/** '2026-03-20', '20.03.2026': no id begins with a digit. */
const isDay = (word: string): boolean => /^(\d{4}-\d\d-\d\d|\d\d?\.\d\d?\.\d{4})$/.test(word)
/** 'en', 'English': an id is longer than a code and is never the name of a language. */
const isLanguage = (word: string): boolean =>
  /^(en|az|ru|zh|tr)$/i.test(word) || (/^.{3,}$/u.test(word) && languageCode(word) !== undefined)
