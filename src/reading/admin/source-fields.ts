import type { AdminProblem } from '../../answers/model/admin-problem.ts'
import type { Source } from '../../data/model/schema.ts'
import type { AdminReadingContext } from './line/admin-line.ts'
import { outOfPlace, type SortedLine } from './line/sort-line.ts'
import { dayIn } from './values/dates.ts'
import { languageCode } from './values/language-code.ts'
import { isPublicUrl } from './values/urls.ts'

/** What a line says of a source, and the words in it that say nothing: its id, if they are one. */
export interface SourceFields {
  readonly of: Partial<Omit<Source, 'id'>>
  readonly words: readonly string[]
  readonly wrong?: AdminProblem
}

/** Reads it. An address is known by itself, a bare day too, and a bare language where it is none of an id. */
export function sourceFields(line: SortedLine, { today }: AdminReadingContext): SourceFields {
  const { values, quotations, twice } = line
  const all = line.words.map(word => word.replace(/[,;，、]+$/u, '')).filter(word => word !== '')
  const [bareDay] = values.has('published') || values.has('day') ? [] : all.filter(isDay)
  const [bareLanguage] = values.has('language') ? [] : all.filter(isLanguage)
  const words = all.filter(word => word !== bareDay && word !== bareLanguage)
  const urls = [values.get('url'), ...words.filter(isAddress)].filter(url => url !== undefined)
  const [url, other] = urls
  const published = values.get('published') ?? values.get('day') ?? bareDay
  const accessed = values.get('accessed')
  const [day, seen] = [published, accessed].map(text => (text === undefined ? undefined : dayIn(text, today)))
  const code = values.get('language') ?? bareLanguage
  const language = code === undefined ? undefined : languageCode(code)
  const [publisher, title, licence] = [values.get('publisher'), values.get('title'), values.get('licence')]
  const [quotation] = quotations
  const isWholeDay = seen !== undefined && seen.length === 10
  const problem: AdminProblem | undefined =
    twice ??
    outOfPlace(
      line,
      'id',
      'source',
      'publisher',
      'title',
      'url',
      'published',
      'day',
      'accessed',
      'language',
      'licence',
    ) ??
    (url !== undefined && !isPublicUrl(url) ? { because: 'not-a-url', heard: url } : undefined) ??
    (other !== undefined ? { because: 'twice', part: 'source', heard: other } : undefined) ??
    (published !== undefined && day === undefined ? { because: 'not-a-day', heard: published } : undefined) ??
    (accessed !== undefined && !isWholeDay ? { because: 'not-a-day', heard: accessed } : undefined) ??
    (code !== undefined && language === undefined ? { because: 'unknown-word', heard: code } : undefined) ??
    // A quotation without its keyword may be the title or the publisher.
    (quotation !== undefined ? { because: 'unknown-word', heard: quotation, nearest: 'title' } : undefined)
  return {
    of: {
      ...(publisher && { publisher }),
      ...(title && { title }),
      ...(url && { url }),
      ...(day && { published: day }),
      ...(language && { language }),
      ...(isWholeDay && { accessed: seen }),
      ...(licence && { licence }),
    },
    words: words.filter(word => !isAddress(word)),
    ...(problem && { wrong: problem }),
  }
}

/** 'https://…', 'javascript:…', 'tg://…': a scheme and its colon. What is no address of the web is refused as one. */
const isAddress = (word: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(word)
/** '2026-03-20', '20.03.2026': no id begins with a digit so. */
const isDay = (word: string): boolean => /^(\d{4}-\d\d-\d\d|\d\d?\.\d\d?\.\d{4})$/.test(word)
/** 'en', 'English': an id has more letters. */
const isLanguage = (word: string): boolean =>
  /^(en|az|ru|zh|tr)$/i.test(word) || (/^.{3,}$/u.test(word) && languageCode(word) !== undefined)
