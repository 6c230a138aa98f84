/** Ids of new sources: publisher and day, 'report-2026-03-20'. */
import type { Facts } from '../../../data/facts/facts.ts'
import { languages } from '../../../languages/languages.ts'
import { normalize } from '../../text/normalize.ts'

/** The first id for that publisher and day that no source has. */
export function sourceId(publisher: string, published: string, url: string | undefined, facts: Facts): string {
  for (const id of sourceIds(publisher, url, published)) if (facts.sources.get(id) === undefined) return id
  throw new Error('sourceIds ended without a free id')
}

/** Ids for a source of that publisher and day, without end: 'report-2026-03-20', then 'report-2026-03-20-2'. */
export function* sourceIds(publisher: string, url: string | undefined, published: string): Generator<string> {
  const name = asciiOf(publisher) || asciiOf(hostOf(url)) || 'source'
  const first = `${name.slice(0, longest)}-${published}`
  yield first
  for (let number = 2; ; number += 1) yield `${first}-${number}`
}
/** An id has up to 40 characters: the day takes 11 of them, the number after it a few. */
const longest = 24

/** Lower-case Latin letters and digits. Brackets name another agency and are dropped: 'Today.az (Trend)' is 'todayaz'. */
export const asciiOf = (publisher: string): string => romanize(publisher.replace(/\(.*$/, '')).replace(/[^a-z0-9]/g, '')

/** A name as an id: 'lu-mei'. Empty for a name in characters. */
export const nameId = (name: string): string =>
  romanize(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '')

const romanize = (text: string): string => normalize(text).replace(/\p{L}/gu, letter => romanized.get(letter) ?? letter)

const romanized = new Map(languages.flatMap(({ grammar }) => Object.entries(grammar.romanized ?? {})))

/** 'https://www.zaobao.com.sg/…' is 'zaobao'. */
const hostOf = (url: string | undefined): string => {
  if (url === undefined || !URL.canParse(url)) return ''
  const [name = ''] = new URL(url).hostname.replace(/^www\./, '').split('.')
  return name
}
