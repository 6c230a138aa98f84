/** The line that lacks something, and a reply that says it. */
import type { Key } from '../../languages/model/hear-admin.ts'
import { fillMissing, fillOne, type Hole } from './fill-missing.ts'
import { keywordAt } from './line/keywords.ts'
import { isGap, joined, type LinePiece, linePieces } from './line/words-and-quotes.ts'

/** The unfinished line of a command in a message of the bot: it begins with '/' and holds '…' in the place of a part. */
export function lineOf(text: string): string | undefined {
  return text
    .split(/\r?\n/)
    .map(line => line.trim())
    .find(line => line.startsWith('/') && linePieces(line).some(isGap))
}

/**
 * The line with a reply in its places. Parts that name themselves, by a keyword, by quotation marks or by how they are written,
 * take the place that is theirs, in whatever order; the others fill what is left in its order.
 * What finds no place is put at the end, for the reading of the line to judge. Never throws.
 */
export function completed(line: string, reply: string): string {
  const row = linePieces(line)
  const holes = holesOf(row)
  const [only, second] = holes
  const said = reply.replace(/\s+/g, ' ').trim()
  if (said === '') return joined(row)
  if (only === undefined) return `${joined(row)} ${said}`
  const filled = second === undefined ? fillOne(only, said) : fillMissing(holes, reply)
  return written(row, holes, filled.texts, filled.rest)
}

function holesOf(row: readonly LinePiece[]): readonly Hole[] {
  return row.flatMap((piece, at) => {
    if (!isGap(piece)) return []
    const named = keywordBefore(row, at)
    const isReason = !piece.isQuoted && /^because$/i.test(row[at - 1]?.raw ?? '')
    return [
      {
        at,
        from: named?.from ?? (isReason ? at - 1 : at),
        key: isReason ? 'why' : named?.key,
        isQuoted: piece.isQuoted,
        keyword: named === undefined ? '' : joined(row.slice(named.from, at)),
      },
    ]
  })
}

function keywordBefore(
  row: readonly LinePiece[],
  at: number,
): { readonly key: Key; readonly from: number } | undefined {
  for (let from = Math.max(0, at - 4); from < at; from += 1) {
    const named = keywordAt(row, from)
    if (named !== undefined && from + named.length === at) return { key: named.key, from }
  }
  return undefined
}

/** The line with each hole, its keyword too, replaced by its text; a hole without one stays. */
function written(
  row: readonly LinePiece[],
  holes: readonly Hole[],
  texts: ReadonlyMap<Hole, string>,
  rest: string,
): string {
  const parts: string[] = []
  for (let at = 0; at < row.length; ) {
    const hole = holes.find(({ from }) => from === at)
    const text = hole === undefined ? undefined : texts.get(hole)
    if (hole !== undefined && text !== undefined) {
      parts.push(text)
      at = hole.at + 1
    } else {
      parts.push(row[at]?.raw ?? '')
      at += 1
    }
  }
  return [...parts, rest].filter(part => part !== '').join(' ')
}
