/** Unfinished lines, and replies that complete them. */
import { fillMissing, fillOne, type MissingValue } from './fill-missing.ts'
import { articleWanted } from './ingest.ts'
import { keywordAt } from './line/keywords.ts'
import { isPlaceholder, joined, type LinePiece, linePieces } from './line/words-and-quotes.ts'
import { dayIn } from './values/dates.ts'

/** The unfinished line in a message of the bot, or those of /add all: it begins with '/' and has a placeholder. Else undefined. */
export function lineOf(text: string): string | undefined {
  const lines = text
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line.startsWith('/'))
  const open = lines.find(line => linePieces(line).some(isPlaceholder))
  return open?.startsWith('/add ') === true ? lines.filter(line => line.startsWith('/add ')).join('\n') : open
}

/** Whether the text is a missing day of publication (a year alone may be a question), or the words of a missing title or office. */
export function fitsMissing(line: string, text: string): boolean {
  const keys = missingValues(linePieces(line)).map(({ key }) => key)
  if (dayIn(text, '2000-01-01')?.length === 10) return keys.includes('published')
  return /\p{L}\s+\p{L}|\p{Script=Han}{4}/u.test(text) && (keys.includes('title') || keys.includes('office'))
}

/** Fills the placeholders (an article keeps its lines): parts with a form take the one they match, others the rest in order; extra parts go to the end. Never throws. */
export function completed(line: string, reply: string): string {
  if (line === articleWanted) return `/ingest ${reply.trim()}`
  const row = linePieces(line)
  const holes = missingValues(row)
  const [only, second] = holes
  const text = reply.replace(/\s+/g, ' ').trim()
  if (text === '') return joined(row)
  if (only === undefined) return `${joined(row)} ${text}`
  const { texts, rest } = second === undefined ? fillOne(only, text) : fillMissing(holes, reply)
  return filled(row, texts, rest).replace(/ (?=\/add )/g, '\n')
}

function missingValues(row: readonly LinePiece[]): readonly MissingValue[] {
  return row.flatMap((piece, at) => {
    if (!isPlaceholder(piece)) return []
    const { isQuoted } = piece
    const match = keywordBefore(row, at)
    if (!isQuoted && /^because$/i.test(row[at - 1]?.raw ?? ''))
      return [{ at, from: match?.from ?? at - 1, key: 'why', isQuoted, keyword: match?.keyword ?? '' }]
    return [{ at, from: at, key: undefined, isQuoted, keyword: '', ...match }]
  })
}

function keywordBefore(
  row: readonly LinePiece[],
  at: number,
): Pick<MissingValue, 'key' | 'from' | 'keyword'> | undefined {
  for (let from = Math.max(0, at - 4); from < at; from += 1) {
    const match = keywordAt(row, from)
    if (match !== undefined && from + match.length === at)
      return { key: match.key, from, keyword: joined(row.slice(from, at)) }
  }
  return undefined
}

/** The line with each placeholder, and its keyword, replaced by its text. A placeholder without a text stays. */
function filled(row: readonly LinePiece[], texts: ReadonlyMap<MissingValue, string>, rest: string): string {
  const parts: string[] = []
  for (let at = 0; at < row.length; ) {
    const [hole, text] = [...texts].find(([{ from }]) => from === at) ?? []
    parts.push(text ?? row[at]?.raw ?? '')
    at = (hole?.at ?? at) + 1
  }
  return [...parts, rest].filter(part => part !== '').join(' ')
}
