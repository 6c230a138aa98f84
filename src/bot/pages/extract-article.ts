/** Extracts the article of a page and its metadata. Pure, but a hostile page may never end: see read-page.ts. */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { WebPage } from '../../handlers/request/telegram-gateway.ts'

/** Returns undefined when the page has no article. */
export function articleOf(html: string): WebPage | undefined {
  const { document } = parseHTML(html)
  const language = languageOf(document.documentElement?.getAttribute('lang') ?? metaOf(document, 'og:locale'))
  const published = dayOf(
    metaOf(document, 'article:published_time') ?? metaOf(document, 'datePublished') ?? metaOf(document, 'date'),
  )
  const heading = metaOf(document, 'og:title')
  const publisher = metaOf(document, 'og:site_name')
  // Readability changes the document, so that the metadata is read before.
  const read = new Readability(document).parse()
  const text = plain(read?.textContent ?? '')
  if (text === '') return undefined
  const title = heading ?? oneLine(read?.title)
  const site = publisher ?? oneLine(read?.siteName)
  const day = published ?? dayOf(oneLine(read?.publishedTime))
  return {
    text,
    ...(title !== undefined && { title }),
    ...(site !== undefined && { publisher: site }),
    ...(day !== undefined && { published: day }),
    ...(language !== undefined && { language }),
  }
}

type Document = ReturnType<typeof parseHTML>['document']

/** The meta element of that property, name or itemprop. */
function metaOf(document: Document, name: string): string | undefined {
  const found = ['property', 'name', 'itemprop'].map(key => document.querySelector(`meta[${key}="${name}"]`))
  return oneLine(found.find(it => it !== null)?.getAttribute('content'))
}

/** On one line, of at most 300 characters. */
function oneLine(text: string | null | undefined): string | undefined {
  const line = text
    ?.replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim()
    .slice(0, 300)
  return line === '' ? undefined : line
}

const dayOf = (time: string | undefined): string | undefined => /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(time ?? '')?.[0]

const languageOf = (tag: string | null | undefined): string | undefined =>
  /^([a-z]{2})(?=$|[-_])/.exec(tag?.toLowerCase() ?? '')?.[1]

/** One paragraph a line. */
const plain = (text: string): string =>
  text
    .split('\n')
    .map(line => line.replace(/\s+/g, ' ').trim())
    .filter(line => line !== '')
    .join('\n')
