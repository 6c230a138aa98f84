import type { MissingPart } from '../../answers/model/admin-problem.ts'
import type { AdminReply } from '../../answers/model/admin-reply.ts'
import { mostArticleBytes } from '../../data/chats/article-cache.ts'
import { sha256 } from '../../data/engine/checksum.ts'
import { nothing } from '../../data/facts/add-steps.ts'
import type { Source } from '../../data/model/schema.ts'
import { type Ingest, isLink, type PageDetails, readIngest } from '../../reading/admin/ingest.ts'
import { sourceIds } from '../../reading/admin/values/source-id.ts'
import { PageNotRead, type WebPage } from '../request/telegram-gateway.ts'
import { type AdminCommand, type AdminContext, type Proposal, problemReply } from './admin-command.ts'

/** /ingest with a link or text, or in reply to one: makes a source of an article, and stores its text for excerpts. */
export const ingest: AdminCommand = {
  name: 'ingest',
  async perform(args, context) {
    const read = readIngest(args)
    if ('wrong' in read) return problemReply(read.wrong)
    const asked = await withReplied(read, context)
    if ('wrong' in asked) return problemReply(asked.wrong)
    const page = await pageOf(asked, context)
    if (page === undefined) return { kind: 'missing', line: '/ingest https://…', parts: ['source'] }
    if (page instanceof PageNotRead) return problemReply({ because: 'page', what: page.why })
    return register({ ...page, text: shortened(page.text) }, asked, context)
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
  if (before === undefined) return { ...read, text: words }
  const earlier = readIngest(before)
  return 'wrong' in earlier ? earlier : { ...earlier, told: { ...earlier.told, ...read.told } }
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

/** Details in the line take precedence over the stored source, and that over the page. */
async function register(
  { text, ...page }: WebPage,
  { told, link }: Ingest,
  context: AdminContext,
): Promise<Proposal | AdminReply> {
  const held = context.facts.sources().find(it => it.url !== undefined && it.url === hrefOf(told.url))
  const { publisher, title, published, language } = { ...page, ...held, ...told }
  if (publisher === undefined || title === undefined || published === undefined || language === undefined) {
    if (link === undefined) await context.articles.put(draftOf(context), text)
    return missing({ ...page, ...told }, link !== undefined)
  }
  const about = { publisher, title, published, language, textSha256: sha256(text), accessed: context.today }
  const url = told.url === undefined ? {} : { url: hrefOf(told.url) ?? told.url }
  const id = held?.id ?? (await freeId({ ...about, ...url }, text, context))
  await context.articles.put(id, text)
  if (held !== undefined && held.textSha256 === about.textSha256) return problemReply({ because: 'same-as-held', id })
  return { change: { ...nothing, sources: [{ ...held, ...about, ...url, id }] } }
}

const hrefOf = (url: string | undefined): string | undefined =>
  url !== undefined && URL.canParse(url) ? new URL(url).href : undefined

/** An id that neither a source nor another stored text has. */
async function freeId(it: Omit<Source, 'id'>, text: string, { facts, articles }: AdminContext): Promise<string> {
  for (const id of sourceIds(it.publisher, it.url, it.published)) {
    if (facts.source(id) !== undefined) continue
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

/** The part that is stored, which the digest covers. */
function shortened(text: string): string {
  const bytes = new TextEncoder().encode(text)
  if (bytes.length <= mostArticleBytes) return text
  return new TextDecoder().decode(bytes.subarray(0, mostArticleBytes)).replace(/\uFFFD+$/, '')
}
