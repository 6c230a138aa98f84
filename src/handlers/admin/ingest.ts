import { tickRows } from '../../answers/checks/article-rows.ts'
import { addressOf } from '../../answers/checks/same-article.ts'
import type { MissingPart } from '../../answers/model/admin-problem.ts'
import type { AdminReply } from '../../answers/model/admin-reply.ts'
import { articleChange } from '../../data/chats/article-reading.ts'
import { articleLimits } from '../../data/chats/text-cache.ts'
import { sha256 } from '../../data/engine/checksum.ts'
import type { Facts } from '../../data/facts/facts.ts'
import { lastDay } from '../../data/model/dates.ts'
import type { Source } from '../../data/model/schema.ts'
import { type ArticleLine, readArticleLine } from '../../reading/admin/article/article-line.ts'
import { detailsIn } from '../../reading/admin/article/details.ts'
import { readArticle } from '../../reading/admin/article/read-article.ts'
import { articleWanted, type Ingest, isLink, type PageDetails, readIngest } from '../../reading/admin/ingest.ts'
import { sourceIds } from '../../reading/admin/values/source-id.ts'
import { readPost } from '../../reading/posts/read-post.ts'
import { pairOfOutlet } from '../../reading/posts/speech/outlet.ts'
import type { Context } from '../../reading/text/context.ts'
import { PageNotRead, type WebPage } from '../request/telegram-gateway.ts'
import { type AdminCommand, type AdminContext, expired, type Proposal, problemReply } from './admin-command.ts'
import { openArticle, putRow, showArticle } from './article-list.ts'

/** /ingest with a link or text, or in reply to one: the figures, quotations and project facts of an article, to be ticked. */
export const ingest: AdminCommand = {
  name: 'ingest',
  async perform(args, context) {
    const about = readArticleLine(args)
    if (about !== undefined) return about.for === 'source' ? putDetails(about, context) : putRow(about, context)
    const read = readIngest(args)
    if ('wrong' in read) return problemReply(read.wrong)
    const asked = await withReplied(read, context)
    if ('wrong' in asked) return problemReply(asked.wrong)
    const page = await pageOf(asked, context)
    if (page === undefined) return { kind: 'missing', line: articleWanted, parts: ['article'] }
    if (page instanceof PageNotRead) return problemReply({ because: 'page', what: page.why })
    return register({ ...page, text: shortened(plainText(page.text)) }, asked, context)
  },
}

/** Without link or text, takes those of the message replied to. Details in the line take precedence. */
async function withReplied(read: Ingest, context: AdminContext): Promise<ReturnType<typeof readIngest>> {
  const { replied } = context.request
  if (read.link !== undefined || read.text !== undefined || replied?.text === undefined) return read
  if (replied.ours === true) {
    const text = await context.articles.get(draftOf(context))
    return text === undefined ? read : { ...read, text }
  }
  const words = replied.text.trim()
  if (isLink(words)) return { told: { url: words, ...read.told }, link: words }
  const before = /^\/ingest(?:@\w+)?\s+(.+)$/is.exec(words)?.[1]
  if (before === undefined) return { ...read, told: { ...postDetails(context), ...read.told }, text: words }
  const earlier = readIngest(before)
  return 'wrong' in earlier ? earlier : { ...earlier, told: { ...earlier.told, ...read.told } }
}

/** What Telegram tells of the post of a channel. */
function postDetails({ request: { post }, dayOf }: AdminContext): PageDetails {
  if (post?.outlet === undefined) return {}
  const { title, name, message } = post.outlet
  return {
    publisher: title,
    published: dayOf(new Date(post.writtenAt)),
    ...(name !== undefined && { url: `https://t.me/${name}/${message}` }),
  }
}

/** A text with missing details is stored under this id until a reply completes them. */
const draftOf = ({ person }: AdminContext): string => `draft-${person}`

async function pageOf({ link, text }: Ingest, { gateway }: AdminContext): Promise<WebPage | PageNotRead | undefined> {
  if (text !== undefined) return { text }
  if (link === undefined) return undefined
  try {
    return await gateway.page(link)
  } catch (error) {
    if (error instanceof PageNotRead) return error
    throw error
  }
}

/** Details in the line take precedence over the stored source, that over the page, and that over what the text tells. */
async function register(
  { text, author: _, url: recordUrl, ...page }: WebPage,
  { told, link }: Ingest,
  context: AdminContext,
): Promise<Proposal | AdminReply> {
  const url = link !== undefined && recordUrl !== undefined ? recordUrl : told.url
  const held = heldSource(url, text, context.facts)
  const known = {
    ...detailsIn(text, context.facts, context.today),
    ...page,
    ...told,
    ...(url !== undefined && { url }),
  }
  const { publisher, title, published, language } = { ...known, ...held, ...told }
  if (publisher === undefined || title === undefined || published === undefined || language === undefined) {
    if (link === undefined) await context.articles.put(draftOf(context), text)
    return missing({ ...known, ...told }, link !== undefined)
  }
  const href = url !== undefined && URL.canParse(url) ? new URL(url).href : undefined
  const about = { publisher, title, published, language, ...(href !== undefined && { url: href }) }
  const id = held?.id ?? (await freeId(about, text, context))
  await context.articles.put(id, text)
  return proposalOf({ ...held, ...about, accessed: context.today, textSha256: sha256(text), id }, text, held, context)
}

/** The rows of the article, with the ticks that an editor would leave. */
function proposalOf(
  source: Source,
  text: string,
  held: Source | undefined,
  context: AdminContext,
): Proposal | AdminReply {
  const { facts, today, home } = context
  const isHeld = held !== undefined && held.textSha256 === source.textSha256
  const reading = readPost(text, postContext(source, context))
  const read = readArticle({ text, source, isHeld, facts, home, reading })
  const ticked = tickRows(read, facts, today)
  if (isHeld && ticked.rows.length === 0 && ticked.unread.length === 0)
    return problemReply({ because: 'same-as-held', id: source.id })
  // The text is not kept with the rows.
  return { change: articleChange(ticked), reading: ticked, line: '/ingest' }
}

/** "This year" counts from the day of publication; "the country" is that of the outlet. */
function postContext({ published, publisher, url }: Source, { facts, home: ours, writing }: AdminContext): Context {
  const { partner } = writing.pair
  return {
    today: lastDay(published),
    ...pairOfOutlet(url, publisher, { home: ours, partner }),
    speakers: facts.speakers.list,
    projects: facts.projects.list,
  }
}

function heldSource(url: string | undefined, text: string, facts: Facts): Source | undefined {
  const page = url && addressOf(url)
  const hash = sha256(text)
  return (
    facts.sources.list.find(it => it.url !== undefined && it.attribution === undefined && addressOf(it.url) === page) ??
    facts.sources.list.find(it => it.textSha256 === hash)
  )
}

/** Other details of the source. The text is read anew, because the day and the outlet decide what it means. */
async function putDetails({ token, args }: ArticleLine, context: AdminContext): Promise<AdminReply> {
  const pending = await openArticle(token, context)
  if ('kind' in pending) return pending
  const read = readIngest(args)
  if ('wrong' in read) return problemReply(read.wrong)
  const { source } = pending.reading
  const text = await context.articles.get(source.id)
  if (text === undefined) return expired
  const { publisher, title, published, language, url } = source
  const before = { publisher, title, published, language, ...(url !== undefined && { url }) }
  const made = await register({ text }, { told: { ...before, ...read.told } }, context)
  if ('kind' in made) return made
  if (made.reading === undefined) return expired
  return showArticle(token, { ...pending, reading: made.reading }, context, {})
}

/** An id that neither a source nor another stored text has. */
async function freeId(
  it: Pick<Source, 'publisher' | 'url' | 'published'>,
  text: string,
  { facts, articles }: AdminContext,
): Promise<string> {
  for (const id of sourceIds(it.publisher, it.url, it.published)) {
    if (facts.sources.get(id) !== undefined) continue
    const waiting = await articles.get(id)
    if (waiting === undefined || waiting === text) return id
  }
  throw new Error('no free source id')
}

const parts = ['publisher', 'title', 'published', 'language'] as const

/** The line with placeholders for what is missing. It does not repeat a text, because it replies to it. */
function missing(told: PageDetails, isLinked: boolean): AdminReply {
  const said = (part: (typeof parts)[number]): string => told[part]?.replace(/["“”„«»]/g, "'") ?? '…'
  const details = `publisher "${said('publisher')}" title "${said('title')}" published ${said('published')} lang ${said('language')}`
  const line = ['/ingest', ...(told.url === undefined ? [] : [isLinked ? told.url : `url ${told.url}`]), details].join(
    ' ',
  )
  return {
    kind: 'missing',
    line,
    parts: parts.filter((part): part is Extract<MissingPart, typeof part> => told[part] === undefined),
  }
}

/** Without the characters that no text of the data may have. */
const plainText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu, '')

/** The part that is stored, which the digest covers. */
function shortened(text: string): string {
  const bytes = new TextEncoder().encode(text)
  if (bytes.length <= articleLimits.largest) return text
  return new TextDecoder().decode(bytes.subarray(0, articleLimits.largest)).replace(/\uFFFD+$/, '')
}
