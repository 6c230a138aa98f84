import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Context, Hono } from 'hono'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import { ZodError } from 'zod'
import { Refusal } from '../refusal.ts'
import type { Telegram } from '../telegram.ts'
import type { PlaygroundEvent } from '../views.ts'
import { acts } from './acts.ts'
import { readBody } from './body.ts'
import { viewOf } from './view.ts'

const here = dirname(fileURLToPath(import.meta.url))
// A build has the whole page here; the sources have only the files that need no compiler (html, css, svg).
const besideUs = join(here, '../page')
const lastBuild = join(here, '../../dist/page')
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
}
const biggestBody = 38_000_000

/** Routes of the chat page: its files, the view of a person, actions, events. `built` is the folder of the compiled scripts. */
export function site(telegram: Telegram, built = lastBuild): Hono {
  const app = new Hono()
  const pageFile = (name: string): Promise<Response> => fileOf([besideUs, built], name)
  app.get('/', () => pageFile('index.html'))
  app.get('/page/:name{(?:[a-z]+/)?[a-z-]+\\.(?:js|css|svg|html)}', c => pageFile(c.req.param('name')))
  app.get('/favicon.ico', () => pageFile('styles/icon.svg'))
  app.get('/view/:person{\\d+}', c => {
    const view = viewOf(telegram.world, Number(c.req.param('person')))
    return view === undefined ? c.text('no person has this id', 404) : c.json(view)
  })
  app.get('/files/:id', c => {
    const file = telegram.file(c.req.param('id'))
    if (file === undefined) return c.text('no such file', 404)
    const isPicture = file.mime === 'image/png' || file.mime === 'image/jpeg'
    const name = encodeURIComponent(file.name)
    return c.body(new Uint8Array(file.bytes), 200, {
      'content-type': isPicture ? file.mime : 'application/octet-stream',
      'content-disposition': `${isPicture ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`,
    })
  })
  app.get('/events', c => streamSSE(c, stream => tellPage(telegram, stream)))
  app.post('/do/:act', c => doAct(telegram, c))
  return app
}

/** Streams events to an open page until it is closed. */
async function tellPage(telegram: Telegram, stream: SSEStreamingApi): Promise<void> {
  const stop = telegram.events.listen(event => {
    if (isShown(event)) void stream.writeSSE({ data: JSON.stringify(event) })
  })
  await stream.writeSSE({ data: JSON.stringify({ kind: 'world' }) })
  await new Promise<void>(resolve => stream.onAbort(resolve))
  stop()
}

async function doAct(telegram: Telegram, c: Context): Promise<Response> {
  const act = acts.get(c.req.param('act') ?? '')
  if (act === undefined) return c.text('the page cannot do this', 404)
  if (!(c.req.header('content-type') ?? '').startsWith('application/json')) return c.text('JSON only', 415)
  try {
    const body = await readBody(c.req, biggestBody)
    return c.json({ done: (await act(telegram, JSON.parse(body.toString()))) ?? null })
  } catch (error) {
    if (error instanceof Refusal && error.code === 413) return c.text('too big', 413)
    return c.json({ error: wordsFor(error) }, 400)
  }
}

function isShown({ kind }: PlaygroundEvent): boolean {
  return kind !== 'call' && kind !== 'poll'
}

function wordsFor(error: unknown): string {
  if (error instanceof ZodError) return 'the request does not have the right shape'
  if (error instanceof Refusal || error instanceof Error) return error.message
  return 'this could not be done'
}

async function fileOf(folders: readonly string[], name: string): Promise<Response> {
  const type = types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
  for (const folder of folders) {
    try {
      return new Response(await readFile(join(folder, name)), { headers: { 'content-type': type } })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    }
  }
  return new Response('not built: run npm run build', { status: 404 })
}
