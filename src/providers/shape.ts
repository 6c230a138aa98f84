/** Checks what a service answers against the shape that it documents. */
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { ProviderError, type ProviderId } from './provider.ts'

/** The value, or ProviderError 'changed-shape' that names the first field that does not fit. */
export function shaped<T>(provider: ProviderId, shape: z.ZodType<T>, value: unknown, place = ''): T {
  const { success, data, error } = shape.safeParse(value)
  if (success) return data
  const [issue] = error.issues
  throw changed(
    provider,
    `field ${[place, ...(issue?.path ?? [])].filter(it => it !== '').join('.')}: ${issue?.message}`,
  )
}

const changed = (provider: ProviderId, message: string, cause?: unknown): ProviderError =>
  new ProviderError('changed-shape', provider, message, { cause })

const token = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g

/** JSON with each number as the text of its digits: a float would change the last ones. */
export function parseJson(provider: ProviderId, bytes: Uint8Array): unknown {
  const text = new TextDecoder().decode(bytes)
  try {
    return JSON.parse(text.replace(token, it => (it.startsWith('"') ? it : `"${it}"`)))
  } catch (cause) {
    throw changed(provider, `not JSON, but "${beginning(text)}"`, cause)
  }
}

/** The rows of an SDMX-CSV, each checked. Columns are found by name, because services add columns and move them. */
export function parseCsv<T>(provider: ProviderId, bytes: Uint8Array, shape: z.ZodObject & z.ZodType<T>): readonly T[] {
  const text = new TextDecoder().decode(bytes)
  const rows = csvRows(provider, text)
  if (rows.length === 0) return []
  const [header = [], ...lines] = rows
  const missing = Object.entries(shape.shape).find(
    ([name, it]) => !header.includes(name) && !z.core.safeParse(it, undefined).success,
  )
  if (missing !== undefined) throw changed(provider, `column ${missing[0]} is missing in "${beginning(text)}"`)
  return lines.map((line, i) => {
    const record = Object.fromEntries(header.map((name, at) => [name, line[at] ?? '']))
    return shaped(provider, shape, record, `row ${i + 2}`)
  })
}

function csvRows(provider: ProviderId, text: string): readonly (readonly string[])[] {
  try {
    return parse(text, { bom: true, skip_empty_lines: true, trim: true })
  } catch (cause) {
    throw changed(provider, `not CSV, but "${beginning(text)}"`, cause)
  }
}

const beginning = (text: string): string => text.slice(0, 80).replace(/\s+/g, ' ')
