/** Extracts the article of a page and its metadata. Pure, but a hostile page may never end: see read-page.ts. */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { defined } from '../../data/model/defined.ts'
import type { WebPage } from '../../handlers/request/telegram-gateway.ts'
import { type Document, headingOf, line, metadataOf } from './page-metadata.ts'
import { plainLines, textOf } from './page-text.ts'
import { whyNoArticle } from './paywall.ts'
import { publishedDay } from './published-day.ts'
import { telegramPost } from './telegram-post.ts'

export type Extracted = { readonly article: WebPage } | { readonly why: 'paywalled' | 'empty' }

/** The article of a page at that address, or the reason why it cannot be read. `html` is decoded. Throws only what its parser throws. */
export function articleOf(html: string, address: string): Extracted {
  const document = documentOf(html)
  if (document === undefined) return { why: 'empty' }
  const post = telegramPost(document, address)
  if (post !== undefined) return post.text === '' ? { why: 'empty' } : { article: post }
  // Readability changes the document, so that the metadata is read before.
  const { page, body, isPaid } = metadataOf(document, address)
  const heading = line(document.querySelector('title')?.textContent)
  const { headline, site } = headingOf(document, address)
  const read = new Readability(document, { serializer: textOf }).parse()
  const text = longer(read?.content ?? '', plainLines(body ?? ''))
  const why = whyNoArticle(text, isPaid)
  if (why !== undefined) return { why }
  const known = defined({
    title: headline ?? line(read?.title) ?? heading,
    publisher: line(read?.siteName) ?? site,
    published: publishedDay(line(read?.publishedTime)),
  })
  return { article: { ...known, ...page, text } }
}

/** Browsers add the elements that a page leaves out. The parser does not, and Readability needs them. */
function documentOf(html: string): Document | undefined {
  const hasBody = /<body[\s>]/i.test(html)
  const whole = hasBody ? parseHTML(html).document : undefined
  if (isWhole(whole)) return whole
  const lang = /<html[^>]*\slang\s*=\s*["']?([\w-]+)/i.exec(html.slice(0, 4096))?.[1] ?? ''
  const end = hasBody ? null : /<\/head\s*>/i.exec(html)
  const [head, body] = end === null ? ['', html] : [html.slice(0, end.index), html.slice(end.index + end[0].length)]
  const { document } = parseHTML(`<html lang="${lang}"><head>${inner(head)}</head><body>${inner(body)}</body></html>`)
  return isWhole(document) ? document : undefined
}

const isWhole = (document: Document | undefined): boolean => document?.documentElement?.localName === 'html'
const outer = /<!doctype[^>]{0,500}>|<\?xml[^>]{0,500}>|<\/?(?:html|head|body)(?=[\s>])[^>]{0,2000}>/gi
const inner = (html: string): string => html.replace(outer, '')

/** The text of the page, unless JSON-LD has far more of it: the page shows the rest when a reader asks for it. */
const longer = (found: string, body: string): string => (body.length > 2 * found.length ? body : found)
