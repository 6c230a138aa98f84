/** Posts of public channels at t.me: the text of one post, without its frame. */
import type { WebPage } from '../../handlers/request/telegram-gateway.ts'
import { type Document, line, metaOf } from './page-metadata.ts'
import { publishedDay } from './published-day.ts'

/** The channel and number of a post; undefined for any other address. Private channels (t.me/c/…) show no text. */
function postOf(address: string): { readonly channel: string; readonly number: string } | undefined {
  if (!URL.canParse(address)) return undefined
  const { host, pathname } = new URL(address)
  if (!/^(?:www\.)?(?:t|telegram)\.(?:me|dog)$/.test(host)) return undefined
  const [, channel, number] = /^\/(?:s\/)?([a-z]\w{3,31})\/(\d+)\/?$/i.exec(pathname) ?? []
  return channel === undefined || number === undefined ? undefined : { channel, number }
}

/** The address to fetch: of a post its embedded form, which has the whole text and the date; else the same address. */
export function addressToFetch(address: string): string {
  const post = postOf(address)
  return post === undefined ? address : `https://t.me/${post.channel}/${post.number}?embed=1`
}

/** The post at that address. Undefined when the address is not that of a post; its text may be empty. */
export function telegramPost(document: Document, address: string): WebPage | undefined {
  const post = postOf(address)
  if (post === undefined) return undefined
  const id = `${post.channel}/${post.number}`
  const widget = document.querySelector(`[data-post="${id}" i]`)
  const text = linesOf(widget?.querySelector('.tgme_widget_message_text')) || described(document)
  const told = {
    title: line(text.split('\n', 1)[0]),
    publisher:
      line(widget?.querySelector('.tgme_widget_message_owner_name')?.textContent) ?? metaOf(document, 'og:title'),
    author: line(widget?.querySelector('.tgme_widget_message_from_author')?.textContent),
    published: publishedDay(widget?.querySelector('time[datetime]')?.getAttribute('datetime') ?? undefined),
    url: `https://t.me/${id}`,
  }
  return { text, ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) }
}

/** The text with its line breaks. */
function linesOf(element: ReturnType<Document['querySelector']> | undefined): string {
  for (const end of element?.querySelectorAll('br') ?? []) end.replaceWith('\n')
  return (element?.textContent ?? '').trim()
}

/** What the page of a post says without its embedded form. */
const described = (document: Document): string =>
  (document.querySelector('meta[property="og:description"]')?.getAttribute('content') ?? '').trim()
