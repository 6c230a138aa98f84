import type { HonoRequest } from 'hono'
import type { Upload } from '../methods/method.ts'
import { badRequest } from '../refusal.ts'
import { readBody } from './body.ts'
import { type Part, readMultipart } from './multipart.ts'

export interface Brought {
  readonly params: Readonly<Record<string, unknown>>
  readonly files: ReadonlyMap<string, Upload>
}

/** A file of 50 MiB, and the parameters beside it. */
const largestBody = 51 * 1024 * 1024

/** The parameters of a call: from the query string, and from a JSON, urlencoded or multipart body. */
export async function readParams(request: HonoRequest): Promise<Brought> {
  const query = request.query()
  if (request.method !== 'POST') return { params: query, files: new Map() }
  const type = (request.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  const body = await readBody(request, largestBody)
  if (type === 'application/json') return { params: { ...query, ...readJson(body.toString()) }, files: new Map() }
  if (type === 'application/x-www-form-urlencoded') {
    const params = Object.fromEntries(new URLSearchParams(body.toString()))
    return { params: { ...query, ...params }, files: new Map() }
  }
  if (type === 'multipart/form-data') {
    const { params, files } = readForm(body, request.header('content-type') ?? '')
    return { params: { ...query, ...params }, files }
  }
  return { params: query, files: new Map() }
}

function readJson(text: string): Readonly<Record<string, unknown>> {
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

function readForm(body: Buffer, contentType: string): Brought {
  const params = new Map<string, string>()
  const files = new Map<string, Upload>()
  for (const part of readMultipart(body, contentType)) {
    if (part.filename === undefined) params.set(part.name, new TextDecoder().decode(part.bytes))
    else files.set(part.name, { name: part.filename, mime: mimeOfPart(part), bytes: part.bytes })
  }
  const said = [...params.values()].join('\n')
  for (const name of files.keys()) {
    if (!said.includes(`attach://${name}`)) params.set(name, `attach://${name}`)
  }
  return { params: Object.fromEntries(params), files }
}

/** A generic type is dropped: the type is then read from the file name. */
function mimeOfPart({ mime }: Part): string {
  return mime === 'application/octet-stream' ? '' : mime
}
