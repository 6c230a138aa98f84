/** Checks what a service answers against the shape that it documents. */
import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { z } from 'zod'
import type { ServiceId } from '../data/exchange/fetched-tables.ts'
import { ProviderError } from './provider.ts'

/** The value, or ProviderError 'changed-shape' that names the first field that does not fit. */
export function shaped<T>(provider: ServiceId, shape: z.ZodType<T>, value: unknown, place = ''): T {
  const { success, data, error } = shape.safeParse(value)
  if (success) return data
  const [issue] = error.issues
  throw changed(
    provider,
    `field ${[place, ...(issue?.path ?? [])].filter(it => it !== '').join('.')}: ${issue?.message}`,
  )
}

const changed = (provider: ServiceId, message: string, cause?: unknown): ProviderError =>
  new ProviderError('changed-shape', provider, message, { cause })

const token = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g

/** JSON with each number as the text of its digits: a float would change the last ones. */
export function parseJson(provider: ServiceId, bytes: Uint8Array): unknown {
  const text = new TextDecoder().decode(bytes)
  try {
    return JSON.parse(text.replace(token, it => (it.startsWith('"') ? it : `"${it}"`)))
  } catch (cause) {
    throw changed(provider, `not JSON, but "${beginning(text)}"`, cause)
  }
}

/** The checked rows of an SDMX-CSV. Columns are found by name, because services add and move them. The event loop turns in between. */
export async function* parseCsv<T>(
  provider: ServiceId,
  bytes: Uint8Array,
  shape: z.ZodObject & z.ZodType<T>,
): AsyncGenerator<T> {
  let columns: readonly (readonly [string, number])[] | undefined
  let number = 0
  for await (const line of csvLines(provider, bytes)) {
    number++
    if (columns === undefined) columns = columnsOf(provider, shape, line)
    else {
      const record = Object.fromEntries(columns.map(([name, at]) => [name, line[at]]))
      const row: T = shaped(provider, shape, record, `row ${number}`)
      yield row
    }
  }
}

function columnsOf(provider: ServiceId, shape: z.ZodObject, header: readonly string[]) {
  return Object.entries(shape.shape).flatMap(([name, it]) => {
    const at = header.indexOf(name)
    if (at !== -1) return [[name, at] as const]
    if (z.core.safeParse(it, undefined).success) return []
    throw changed(provider, `column ${name} is missing in "${beginning(header.join())}"`)
  })
}

const partBytes = 16 * 1024

async function* csvLines(provider: ServiceId, bytes: Uint8Array): AsyncGenerator<readonly string[]> {
  const parts = Array.from({ length: Math.ceil(bytes.length / partBytes) }, (_, i) =>
    bytes.subarray(i * partBytes, (i + 1) * partBytes),
  )
  try {
    yield* Readable.from(parts).pipe(parse({ bom: true, skip_empty_lines: true, trim: true }))
  } catch (cause) {
    if (cause instanceof ProviderError) throw cause
    throw changed(provider, `not CSV, but "${beginning(new TextDecoder().decode(bytes.subarray(0, 200)))}"`, cause)
  }
}

const beginning = (text: string): string => text.slice(0, 80).replace(/\s+/g, ' ')
