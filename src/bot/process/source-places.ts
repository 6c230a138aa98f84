/** Where code of the built program is in the sources, by the source maps beside it. */
import { readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { isAbsolute, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A frame with the file and line of its source, if there is a source map. Bundles are in `folder`. Never throws. */
export const inSources = (frame: string, folder: string = dist): string =>
  frame.replace(
    place,
    (built, file, line, column) => sourceIn(isAbsolute(file) ? file : join(folder, file), line, column) ?? built,
  )

// A bundle is named without its folder: its code comes from a cache that may have been made in another one (load.ts).
const place = /(?:file:\/\/)?(\/[^\s():]+\.c?js|[\w.-]+\.cjs):(\d+):(\d+)/
const dist = fileURLToPath(new URL('../../', import.meta.url))

function sourceIn(file: string, line: string, column: string): string | undefined {
  const found = mapOf(file)?.findEntry(Number(line) - 1, Number(column) - 1)
  if (found === undefined || !('originalSource' in found)) return undefined
  const { originalSource, originalLine, originalColumn } = found
  return `${originalSource.replace(above, '')}:${originalLine + 1}:${originalColumn + 1}`
}

const above = /^(?:\.\.\/)+/

/** The last maps that were read. A map takes some megabytes, and faults are rare, so it is not kept from garbage collection. */
const maps = new Map<string, WeakRef<SourceMap>>()

function mapOf(file: string): SourceMap | undefined {
  try {
    const known = maps.get(file)?.deref()
    if (known !== undefined) return known
    const map = new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')))
    maps.set(file, new WeakRef(map))
    return map
  } catch {
    // Without a readable map the frame names the built file.
    return undefined
  }
}
