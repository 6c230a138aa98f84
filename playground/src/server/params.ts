import type { HonoRequest } from 'hono'
import type { Upload } from '../methods/method.ts'
import { badRequest } from '../refusal.ts'
import { type Part, readMultipart } from './multipart.ts'

export interface Brought {
  readonly params: Readonly<Record<string, unknown>>
  readonly files: ReadonlyMap<string, Upload>
}

/** The parameters of a call: from the query string, and from a JSON, urlencoded or multipart body. */
export async function readParams(request: HonoRequest): Promise<Brought> {
  const query = request.query()
  if (request.method !== 'POST') return { params: query, files: new Map() }
  const type = (request.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (type === 'application/json') return { params: { ...query, ...(await readJson(request)) }, files: new Map() }
  if (type === 'application/x-www-form-urlencoded') {
    const params = Object.fromEntries(new URLSearchParams(await request.text()))
    return { params: { ...query, ...params }, files: new Map() }
  }
  if (type === 'multipart/form-data') {
    const { params, files } = await readForm(request)
    return { params: { ...query, ...params }, files }
  }
  return { params: query, files: new Map() }
}

async function readJson(request: HonoRequest): Promise<Readonly<Record<string, unknown>>> {
  const text = await request.text()
  if (text === '') return {}
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw badRequest("can't parse JSON object")
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw badRequest('object expected')
  }
  // Telegram reads null as an absent parameter.
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null))
}

async function readForm(request: HonoRequest): Promise<Brought> {
  const params: Record<string, unknown> = {}
  const files = new Map<string, Upload>()
  const body = Buffer.from(await request.arrayBuffer())
  for (const part of readMultipart(body, request.header('content-type') ?? '')) {
    if (part.filename === undefined) params[part.name] = new TextDecoder().decode(part.bytes)
    else files.set(part.name, { name: part.filename, mime: mimeOfPart(part), bytes: part.bytes })
  }
  const said = Object.values(params).join('\n')
  for (const name of files.keys()) {
    if (!said.includes(`attach://${name}`)) params[name] = `attach://${name}`
  }
  return { params, files }
}

/** A generic type is dropped: the type is then read from the file name. */
function mimeOfPart({ mime }: Part): string {
  return mime === 'application/octet-stream' ? '' : mime
}
