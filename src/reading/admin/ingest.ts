/** What /ingest is told of an article: a link or a text, and what the page may not say of itself. */
import type { AdminProblem } from '../../answers/model/admin-problem.ts'
import { isCalendarDay } from '../../data/model/dates.ts'
import { source } from '../../data/model/schema.ts'
import { truncate } from './values/truncate.ts'

/** As far as it is said. */
export interface PageDetails {
  readonly publisher?: string
  readonly title?: string
  readonly published?: string
  readonly language?: string
  readonly url?: string
}

export interface Ingest {
  readonly told: PageDetails
  /** A page to be fetched. */
  readonly link?: string
  /** A pasted text. Neither: the text is in the message that is replied to. */
  readonly text?: string
}

/** Shorter words behind a command are no article. */
const shortest = 200

/** The parts that may stand before the text, in any order: each with what it leaves of the line. */
const forms: readonly (readonly [keyof PageDetails | 'link', RegExp])[] = [
  ['link', /^(https?:\/\/\S+)\s*/i],
  ['publisher', /^publisher\s+["“„«]([^"“”„«»]+)["”“»]\s*/i],
  ['title', /^title\s+["“„«]([^"“”„«»]+)["”“»]\s*/i],
  ['published', /^published\s+(\d\S*)\s*/i],
  ['language', /^lang(?:uage)?\s+([a-z]{2})(?=\s|$)\s*/i],
  ['url', /^url\s+(\S+)\s*/i],
]

/** Reads the words behind the command. Wrong: an address or a day that is none, a part said twice, words that are no part. */
export function readIngest(args: string): Ingest | { readonly wrong: AdminProblem } {
  const parts = new Map<keyof PageDetails | 'link', string>()
  let rest = args.trim()
  for (let found = partOf(rest); found !== undefined; found = partOf(rest)) {
    const { name, value, length } = found
    if (parts.has(name))
      return {
        wrong: { because: 'twice', part: name === 'link' || name === 'url' ? 'source' : name, heard: truncate(value) },
      }
    parts.set(name, value)
    rest = rest.slice(length)
  }
  const problem = wrongIn(parts)
  if (problem !== undefined) return { wrong: problem }
  if (rest !== '' && rest.length <= shortest) return { wrong: { because: 'unknown-word', heard: truncate(rest) } }
  const { link: written, ...told } = Object.fromEntries(parts)
  const link = written === undefined ? undefined : new URL(written).href
  const language = parts.get('language')?.toLowerCase()
  return {
    told: { ...told, ...(language !== undefined && { language }), ...(link !== undefined && { url: link }) },
    // A text that was pasted need not be fetched.
    ...(link !== undefined && rest === '' && { link }),
    ...(rest !== '' && { text: rest }),
  }
}

function partOf(rest: string) {
  for (const [name, form] of forms) {
    const [whole, value] = form.exec(rest) ?? []
    if (whole !== undefined && value !== undefined) return { name, value: value.trim(), length: whole.length }
  }
  return undefined
}

function wrongIn(parts: ReadonlyMap<string, string>): AdminProblem | undefined {
  for (const url of [parts.get('link'), parts.get('url')]) {
    if (url !== undefined && !isAddress(url)) return { because: 'not-a-url', heard: truncate(url) }
  }
  const day = parts.get('published')
  const isDay = day === undefined || (source.shape.published.safeParse(day).success && isCalendarDay(day))
  return isDay ? undefined : { because: 'not-a-day', heard: truncate(day) }
}

const isAddress = (url: string): boolean => source.shape.url.unwrap().safeParse(url).success

/** Whether a text is one link and nothing else. */
export const isLink = (text: string): boolean => /^https?:\/\/\S+$/i.test(text.trim()) && isAddress(text.trim())
