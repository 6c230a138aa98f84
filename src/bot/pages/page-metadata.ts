/** The metadata of a page: JSON-LD first, then Open Graph, meta elements, `<time>` and its address. */
import type { parseHTML } from 'linkedom'
import { defined } from '../../data/model/defined.ts'
import type { WebPage } from '../../handlers/request/telegram-gateway.ts'
import { type LinkedArticle, linkedArticle } from './json-ld.ts'
import { dayInAddress, publishedDay } from './published-day.ts'

export type Document = ReturnType<typeof parseHTML>['document']

export interface PageMetadata {
  readonly page: Omit<WebPage, 'text'>
  readonly body?: string
  readonly isPaid: boolean
}

/** `address`: where the page was fetched from. */
export function metadataOf(document: Document, address: string): PageMetadata {
  const url = recordedUrl(document, address)
  const scripts = [...document.querySelectorAll('script[type^="application/ld+json" i]')].map(
    it => it.textContent ?? '',
  )
  const linked: Partial<LinkedArticle> = linkedArticle(scripts, url) ?? {}
  const page = defined({
    title: line(decoded(document, linked.title)) ?? metaOf(document, 'og:title'),
    publisher: line(decoded(document, linked.publisher)) ?? metaOf(document, 'og:site_name'),
    author: line(decoded(document, linked.author)) ?? authorOf(document),
    published: publishedDay(linked.published) ?? dayOf(document) ?? dayInAddress(url ?? address),
    language: languageOf(document, linked.language),
    url,
  })
  const body = decoded(document, linked.body)
  return { page, isPaid: linked.isPaid === true || isMarkedPaid(document), ...defined({ body }) }
}

/** 'Trade grows | Economy | The site' above the headline "Trade grows". A last part that is no owner of the page is a section. */
export function headingOf(document: Document, address: string): { readonly headline?: string; readonly site?: string } {
  const title = line(document.querySelector('title')?.textContent) ?? ''
  const [headline, another] = [...document.querySelectorAll('h1')].flatMap(it => line(it.textContent) ?? [])
  if (headline === undefined || another !== undefined || !title.startsWith(headline)) return {}
  const [behind = '', ...parts] = title.slice(headline.length).split(/[|_»·—–]|\s-\s/)
  if (behind.trim() !== '') return {}
  const site = parts.at(-1)?.trim() ?? ''
  return { headline, ...(site.length > 1 && isOwner(site, document, address) && { site }) }
}

/** Whether the address or the line with the copyright has the name. */
function isOwner(name: string, document: Document, address: string): boolean {
  const letters = name.toLowerCase().replace(/[^a-z0-9]/g, '')
  const { hostname } = new URL(address)
  if (letters.length > 2 && hostname.includes(letters)) return true
  const rights = document.body?.textContent?.matchAll(/(?:©|copyright|版权所有)[^\n]{0,80}/gi) ?? []
  return [...rights].some(([words]) => words.includes(name))
}

export function metaOf(document: Document, ...names: readonly string[]): string | undefined {
  for (const name of names)
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const found = line(document.querySelector(`meta[${key}="${name}" i]`)?.getAttribute('content'))
      if (found !== undefined) return found
    }
  return undefined
}

/** On one line, of at most 300 characters. */
export function line(text: string | null | undefined): string | undefined {
  const one = text
    ?.replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim()
    .slice(0, 300)
  return one === '' ? undefined : one
}

/** Texts in JSON-LD often have the character references and the tags of HTML. */
function decoded(document: Document, text: string | undefined): string | undefined {
  if (text === undefined || !/[&<]/.test(text)) return text
  const holder = document.createElement('div')
  holder.innerHTML = text.replace(/<(?:br|\/p|\/div|\/li)\b[^>]*>/gi, '\n')
  return holder.textContent ?? undefined
}

/** An address in these is a profile, not a name. */
function authorOf(document: Document): string | undefined {
  const named = metaOf(document, 'author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author')
  return named === undefined || /^https?:/.test(named) ? undefined : named
}

const dayNames = ['article:published_time', 'datePublished', 'date', 'pubdate', 'publishdate', 'publish_date'] as const
const otherDayNames = [
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'parsely-pub-date',
  'mediator_published_time',
] as const

/** In a meta element; else in the element that is marked as the date; else in the only day that `<time>` elements name. */
function dayOf(document: Document): string | undefined {
  const named = [...dayNames, ...otherDayNames].map(name => publishedDay(metaOf(document, name)))
  const places = [
    '[itemprop="datePublished"]',
    'time[pubdate]',
    'article header time',
    'article time',
    'main time',
    'time',
  ]
  const marked = places.map(place => onlyDay([...document.querySelectorAll(place)].slice(0, 50)))
  return [...named, ...marked].find(day => day !== undefined)
}

function onlyDay(elements: readonly DayElement[]): string | undefined {
  const days = new Set(
    elements.flatMap(
      it => publishedDay(it.getAttribute('datetime') ?? it.getAttribute('content') ?? it.textContent ?? '') ?? [],
    ),
  )
  return days.size === 1 ? [...days][0] : undefined
}

interface DayElement {
  readonly textContent: string | null
  getAttribute(name: string): string | null
}

const languageOf = (document: Document, linked: string | undefined): string | undefined =>
  [
    linked,
    document.documentElement?.getAttribute('lang'),
    document.documentElement?.getAttribute('xml:lang'),
    metaOf(document, 'og:locale'),
    metaOf(document, 'content-language'),
  ]
    .map(tag => /^([a-z]{2})(?=$|[-_,])/.exec(tag?.trim().toLowerCase() ?? '')?.[1])
    .find(code => code !== undefined)

const isMarkedPaid = (document: Document): boolean =>
  /^(?:locked|metered_paywall|paid|premium)$/i.test(metaOf(document, 'article:content_tier') ?? '')

/**
 * The address of record: the canonical link of a mobile or AMP page. Only on the same site, and not its front page,
 * because a page may claim any address. Undefined when the page names none.
 */
function recordedUrl(document: Document, address: string): string | undefined {
  const href = document.querySelector('link[rel="canonical" i]')?.getAttribute('href') ?? metaOf(document, 'og:url')
  if (href === undefined || href === '' || !URL.canParse(href, address) || !URL.canParse(address)) return undefined
  const canonical = new URL(href, address)
  const fetched = new URL(address)
  const isWeb = canonical.protocol === 'http:' || canonical.protocol === 'https:'
  const isFront = canonical.pathname === '/' && canonical.search === '' && fetched.pathname !== '/'
  return isWeb && !isFront && siteOf(canonical) === siteOf(fetched) && canonical.href.length <= 500
    ? canonical.href
    : undefined
}

const siteOf = ({ host }: URL): string => host.replace(/^(?:www|m|mobile|amp|wap|touch|lite)\./, '')
