/**
 * The pages of figures over HTTP: `/<language>/<address>`, their pictures and files. Responses are kept until the data or the
 * day changes. What is not kept is made one at a time, so that a flood of requests delays no answer in Telegram.
 */
import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import { LRUCache } from 'lru-cache'
import { type Code, code } from '../../data/model/schema.ts'
import { endingOf, type FigurePages } from '../../handlers/figure-pages.ts'
import { downloads, formatWith } from '../../writing/figure-pages/downloads.ts'
import { styleHash } from '../../writing/figure-pages/style.ts'
import { PictureError } from '../pictures/picture-error.ts'
import type { Renderer } from '../pictures/renderer.ts'
import { type GentleOptions, GentleQueue, QueueFull, usualQueue } from './gentle-queue.ts'
import { emptyResponse, type Routes } from './server.ts'

export interface FigurePagesOptions {
  readonly pages: FigurePages
  readonly renderer: Pick<Renderer, 'render'>
  /** The path of PUBLIC_URL, without a slash at the end. */
  readonly base: string
  readonly queue?: GentleOptions
}

/** Routes of the pages. Paths that are not below a language are left to other routes. */
export function figurePageRoutes(options: FigurePagesOptions): Routes {
  const { base } = options
  const replyTo = keptReplies(options)
  const routes: Routes = new Hono()
  routes.all(`${base}/:language{${code.options.join('|')}}/:name?`, async c => {
    const { method, path } = c.req
    if (method !== 'GET' && method !== 'HEAD') return emptyResponse(405, { allow: 'GET, HEAD', ...safe })
    const at = pagePath(path.slice(base.length))
    // All paths that are no address get one page a language.
    const key = at.kind === 'none' ? at.language : path
    try {
      return responseOf(await replyTo(key, at), `${base}/${at.language}/`, c.req.header('if-none-match'))
    } catch (error) {
      if (!isBusy(error)) throw error
      return emptyResponse(503, { 'retry-after': '5', 'cache-control': 'no-store', ...safe })
    }
  })
  return routes
}

/** What a path of the pages asks for. */
type PagePath = { readonly language: Code } & (
  | { readonly kind: 'page'; readonly address: string }
  | { readonly kind: 'picture'; readonly address: string; readonly id: string }
  | { readonly kind: 'file'; readonly address: string; readonly format: keyof typeof downloads }
  | { readonly kind: 'none' }
)

/** Parses '/en/1fT-AZE-CHN-2025', and with '.csv' or '.4f1hQ0bXl2a9.png' behind it. A path of another language is English. */
function pagePath(path: string): PagePath {
  const [, first, address = '', ending = ''] =
    /^\/([a-z]+)(?:\/([A-Za-z0-9_-]{1,64})((?:\.[A-Za-z0-9_-]+)*))?$/.exec(path) ?? []
  const language = code.safeParse(first ?? path.split('/')[1]).data ?? 'en'
  if (address === '') return { language, kind: 'none' }
  if (ending === '') return { language, kind: 'page', address }
  const format = formatWith(ending)
  if (format !== undefined) return { language, kind: 'file', address, format }
  const [, id] = /^\.([A-Za-z0-9_-]{12})\.png$/.exec(ending) ?? []
  return id === undefined ? { language, kind: 'none' } : { language, kind: 'picture', address, id }
}

/** Replies from the cache, or made in their turn. A reply that is asked for twice is made once. */
function keptReplies({ pages, renderer, queue = usualQueue }: FigurePagesOptions) {
  const kept = new LRUCache<string, Reply>({ maxSize: mostBytes, sizeCalculation: ({ body }) => body.length + 1_000 })
  const turns = new GentleQueue(queue)
  const making = new Map<string, Promise<Reply>>()
  let version = ''
  return async (path: string, at: PagePath): Promise<Reply> => {
    const current = await pages.version()
    if (current !== version) {
      kept.clear()
      making.clear()
      version = current
    }
    const known = kept.get(path) ?? making.get(path)
    if (known !== undefined) return known
    const made = turns.run(() => makeReply(at, pages, renderer))
    making.set(path, made)
    try {
      const reply = await made
      if (version === current) kept.set(path, reply)
      return reply
    } finally {
      if (making.get(path) === made) making.delete(path)
    }
  }
}

const mostBytes = 24 * 1024 * 1024

const isBusy = (error: unknown): boolean =>
  error instanceof QueueFull || (error instanceof PictureError && error.reason !== 'failed')

/** A response as it is kept. */
interface Reply {
  readonly status: 200 | 302 | 404
  readonly body: Uint8Array<ArrayBuffer>
  readonly type?: string
  /** The name in the folder of the language that another name has moved to. */
  readonly moved?: string
  /** A picture: its address changes when it does. */
  readonly isForEver?: true
  /** The name under which it is saved. */
  readonly file?: string
  readonly tag: string
}

const encoder = new TextEncoder()
const nothing = new Uint8Array()
const htmlType = 'text/html; charset=utf-8'

async function makeReply(at: PagePath, pages: FigurePages, renderer: Pick<Renderer, 'render'>): Promise<Reply> {
  const { language } = at
  switch (at.kind) {
    case 'page':
    case 'none': {
      const reply = await pages.page(language, at.kind === 'none' ? '' : at.address)
      if ('moved' in reply) return movedTo(reply.moved)
      return replyWith(encoder.encode(reply.html), { status: reply.isFound ? 200 : 404, type: htmlType })
    }
    case 'picture': {
      const preview = await pages.picture(language, at.address)
      if (preview === undefined) return replyWith(nothing, { status: 404 })
      if (preview.id !== at.id) return movedTo(`${at.address}${endingOf(preview)}`)
      const png = await renderer.render(preview.picture)
      return replyWith(new Uint8Array(png), { status: 200, type: 'image/png', isForEver: true })
    }
    case 'file': {
      const file = await pages.file(language, at.address, at.format)
      if (file === undefined) return replyWith(nothing, { status: 404 })
      return replyWith(new Uint8Array(file.bytes), { status: 200, type: downloads[at.format].type, file: file.name })
    }
  }
}

const movedTo = (moved: string): Reply => replyWith(nothing, { status: 302, moved })

/** The tag is of the bytes: it changes with the data, and also with a new release of the bot. */
const replyWith = (body: Uint8Array<ArrayBuffer>, rest: Omit<Reply, 'body' | 'tag'>): Reply => ({
  ...rest,
  body,
  tag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
})

/** Headers of every response: no script, no frame, nothing from elsewhere. */
const safe = {
  'content-security-policy': `default-src 'none'; style-src '${styleHash}'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
} as const

function responseOf(reply: Reply, folder: string, known: string | undefined): Response {
  const { status, body, type, moved, isForEver, file, tag } = reply
  const headers = {
    ...safe,
    'cache-control': isForEver === true ? 'public, max-age=31536000, immutable' : 'public, max-age=60, must-revalidate',
    ...(status === 200 && { etag: tag }),
    ...((status !== 200 || file !== undefined) && { 'x-robots-tag': 'noindex' }),
    ...(moved !== undefined && { location: `${folder}${moved}` }),
    ...(file !== undefined && { 'content-disposition': `attachment; filename="${file}"` }),
  }
  if (status === 200 && isKnown(known, tag)) return new Response(null, { status: 304, headers })
  const described = { 'content-length': String(body.length), ...(type !== undefined && { 'content-type': type }) }
  return new Response(body, { status, headers: { ...headers, ...described } })
}

/** Of If-None-Match: '"a", W/"b"', or '*'. */
const isKnown = (known: string | undefined, tag: string): boolean =>
  known?.split(',').some(it => {
    const one = it.trim().replace(/^W\//, '')
    return one === tag || one === '*'
  }) === true
