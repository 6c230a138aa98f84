/** The article of a page, and what the page says of itself. Pure, but a page may be made so that it never ends: see page.ts. */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { WebPage } from '../../handlers/request/telegram-gateway.ts'

/** Undefined where there is no article on the page. */
export function articleOf(html: string): WebPage | undefined {
  const { document } = parseHTML(html)
  const language = languageOf(document.documentElement?.getAttribute('lang') ?? metaOf(document, 'og:locale'))
  const published = dayOf(
    metaOf(document, 'article:published_time') ?? metaOf(document, 'datePublished') ?? metaOf(document, 'date'),
  )
  const heading = metaOf(document, 'og:title')
  const publisher = metaOf(document, 'og:site_name')
  // It takes the page apart: everything else is asked before.
  const read = new Readability(document).parse()
  const text = plain(read?.textContent ?? '')
  if (text === '') return undefined
  const title = heading ?? said(read?.title)
  const site = publisher ?? said(read?.siteName)
  const day = published ?? dayOf(said(read?.publishedTime))
  return {
    text,
    ...(title !== undefined && { title }),
    ...(site !== undefined && { publisher: site }),
    ...(day !== undefined && { published: day }),
    ...(language !== undefined && { language }),
  }
}

type Document = ReturnType<typeof parseHTML>['document']

/** What the page says under that name, as property, name or itemprop. */
function metaOf(document: Document, name: string): string | undefined {
  const found = ['property', 'name', 'itemprop'].map(key => document.querySelector(`meta[${key}="${name}"]`))
  return said(found.find(it => it !== null)?.getAttribute('content'))
}

/** On one line, and not longer than a title is. */
function said(text: string | null | undefined): string | undefined {
  const line = text
    ?.replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim()
    .slice(0, 300)
  return line === '' ? undefined : line
}

const dayOf = (time: string | undefined): string | undefined => /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(time ?? '')?.[0]

const languageOf = (tag: string | null | undefined): string | undefined =>
  /^([a-z]{2})(?=$|[-_])/.exec(tag?.toLowerCase() ?? '')?.[1]

/** A paragraph a line. */
const plain = (text: string): string =>
  text
    .split('\n')
    .map(line => line.replace(/\s+/g, ' ').trim())
    .filter(line => line !== '')
    .join('\n')
