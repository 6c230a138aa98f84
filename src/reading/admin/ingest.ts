/** /ingest LINK or TEXT, with the details of an article that the page may not give. */
import type { AdminProblem } from '../../answers/model/admin-problem.ts'
import { isCalendarDay } from '../../data/model/dates.ts'
import { source } from '../../data/model/schema.ts'
import { invalid, unknownWord } from './line/problems.ts'
import { placeholder } from './line/words-and-quotes.ts'
import { anyDay, languageCode } from './values/admin-words.ts'
import { dayIn } from './values/dates.ts'

/** The details that the line gives. */
export interface PageDetails {
  readonly publisher?: string
  readonly title?: string
  readonly published?: string
  readonly language?: string
  readonly url?: string
}

/** An article to take in. */
export interface Ingest {
  readonly told: PageDetails
  /** A page to fetch. */
  readonly link?: string
  /** A pasted text. Without a link and a text, the text is in the message replied to. */
  readonly text?: string
}

/** The line of /ingest alone: the next message, or a reply, is the article. */
export const articleWanted = '/ingest …'

/** Whether a message is an article when one was asked for, and not a question meanwhile. */
export const isArticle = (text: string): boolean => isLink(text) || text.length > mostWords || text.includes('\n')

/** Up to this length, text in the line of the command is an article only as a whole sentence with a number. */
const mostWords = 200
const isSentence = (text: string): boolean => /\d/.test(text) && /\p{L}{2}.*[.!。！][”"»]?$/su.test(text)

/** The parts before the text, in any order, each with the white space after it. */
const forms: readonly (readonly [keyof PageDetails | 'link', RegExp])[] = [
  ['link', /^(https?:\/\/\S+)\s*/i],
  ['publisher', /^publisher\s+["“„«]([^"“”„«»]+)["”“»]\s*/i],
  ['title', /^title\s+["“„«]([^"“”„«»]+)["”“»]\s*/i],
  ['published', /^(?:published|date)\s+(\d{1,2}\s+\p{L}{3,}\s+\d{4}(?=\s|$)|\d\S*|…(?=\s|$))\s*/iu],
  ['language', /^lang(?:uage)?\s+(\p{L}+|…)(?=\s|$)\s*/iu],
  ['url', /^url\s+(\S+)\s*/i],
]

/** Reads the arguments. Problems: an invalid URL or day, a part named twice, words that are not a part. */
export function readIngest(args: string): Ingest | { readonly wrong: AdminProblem } {
  const parts = new Map<keyof PageDetails | 'link', string>()
  let rest = args.trim()
  for (let found = partOf(rest); found !== undefined; found = partOf(rest)) {
    const { name, length } = found
    const value = storedForm(name, found.value)
    if (parts.has(name) && isOfText(args.trim(), rest, length)) break
    if (parts.has(name))
      return invalid({ because: 'twice', part: name === 'link' || name === 'url' ? 'source' : name, heard: value })
    if (value !== placeholder) parts.set(name, value)
    rest = rest.slice(length)
  }
  const problem = problemIn(parts)
  if (problem !== undefined) return invalid(problem)
  const language = parts.get('language')
  if (language !== undefined && languageCode(language) === undefined) return invalid(unknownWord(language))
  const isOnOwnLine = /\n\s*$/.test(args.trim().slice(0, -rest.length || undefined))
  if (rest !== '' && rest.length <= mostWords && !isOnOwnLine && !isSentence(rest)) return invalid(unknownWord(rest))
  const { link: typedLink, ...told } = Object.fromEntries(parts)
  const link = typedLink === undefined ? undefined : new URL(typedLink).href
  return {
    told: { ...told, ...(link !== undefined && { url: link }) },
    // A pasted text needs no fetch, so its URL is a detail.
    ...(link !== undefined && rest === '' && { link }),
    ...(rest !== '' && { text: rest }),
  }
}

/** "Date 2026-03-13" in the text itself, behind the parts: on a line below them, or with a text behind it. */
const isOfText = (all: string, rest: string, length: number): boolean =>
  rest.length > length && (/\n\s*$/.test(all.slice(0, -rest.length)) || rest.length - length > mostWords)

function partOf(rest: string) {
  for (const [name, form] of forms) {
    const [whole, value] = form.exec(rest) ?? []
    if (whole !== undefined && value !== undefined) return { name, value: value.trim(), length: whole.length }
  }
  return undefined
}

/** '13.03.2026' and 'English' in the form that the store has; any other value as typed. */
function storedForm(name: keyof PageDetails | 'link', typed: string): string {
  if (name === 'published') return dayIn(typed, anyDay) ?? typed
  return (name === 'language' ? languageCode(typed) : undefined) ?? typed
}

/** The first invalid URL or day. */
function problemIn(parts: ReadonlyMap<string, string>): AdminProblem | undefined {
  for (const url of [parts.get('link'), parts.get('url')]) {
    if (url !== undefined && !isSourceUrl(url)) return { because: 'not-a-url', heard: url }
  }
  const day = parts.get('published')
  const isDay = day === undefined || (source.shape.published.safeParse(day).success && isCalendarDay(day))
  return isDay ? undefined : { because: 'not-a-day', heard: day }
}

const isSourceUrl = (url: string): boolean => source.shape.url.unwrap().safeParse(url).success

export const isLink = (text: string): boolean => /^https?:\/\/\S+$/i.test(text.trim()) && isSourceUrl(text.trim())
