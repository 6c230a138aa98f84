/** The line of a new name: speaker lu-mei name "Lu Mei" ru "Лу Мэй" office "Ambassador of China" CHN */
import type { AdminProblem } from '../../../answers/model/admin-problem.ts'
import { type Code, code as codes, id as idShape, type Names } from '../../../data/model/schema.ts'
import { idLanguage, languageOfLetters } from '../../../languages/languages.ts'
import { keywordAt, splitKeywords } from '../line/keywords.ts'
import { saidTwice, unknownWord } from '../line/problems.ts'
import { inQuotes, isPlaceholder, joined, type LinePiece, linePieces } from '../line/words-and-quotes.ts'
import { languageCode } from '../values/admin-words.ts'

/** What a line may enter beside facts. Topics are a fixed list. */
export type NameKind = 'speaker' | 'organisation' | 'project' | 'topic'
type NameField = 'name' | 'office' | 'short'
type Texts = Readonly<Record<NameField, Partial<Names>>>

/** The parts of such a line. */
export interface NameLine {
  readonly id?: string
  readonly texts: Texts
  /** Words without a keyword: a country, a kind of organisation. */
  readonly words: readonly string[]
  /** The line again in one order, without placeholders. */
  readonly text: string
  readonly wrong?: AdminProblem
}

/** The kind that the first keyword of a line says; undefined for other lines. */
export function nameKind(args: string): NameKind | undefined {
  const key = keywordAt(splitKeywords(linePieces(args)), 0)?.key
  return key === 'speaker' || key === 'organisation' || key === 'project' || key === 'topic' ? key : undefined
}

/** The limit of the store for a name, in UTF-16 units. */
const longestName = 120

/** Reads the line. A text without a language has that of its letters: «Лу Мэй» is Russian. Never throws. */
export function nameLine(args: string, kind: NameKind): NameLine {
  const row = splitKeywords(linePieces(args))
  const from = Math.max(
    0,
    row.findIndex((_, at) => keywordAt(row, at)?.key === kind),
  )
  const start = from + (keywordAt(row, from)?.length ?? 1)
  const run = row.slice(start, start + bareRun(row, start))
  const [first] = run
  const isId = first !== undefined && (kind === 'organisation' || idShape.safeParse(first.text).success)
  const bare = isId ? [] : run.filter(({ raw }) => !/^[A-Z]{3}$/.test(raw))
  const walk: Walk = { texts: { name: {}, office: {}, short: {} }, words: [], field: 'name' }
  if (bare.length > 0) enter(joined(bare), walk)
  const rest = [...row.slice(0, from), ...row.slice(start)].filter(
    piece => !bare.includes(piece) && !(isId && piece === first),
  )
  for (let at = 0; at < rest.length && walk.wrong === undefined; ) at = step(rest, at, walk)
  const id = isId ? first.text : undefined
  const head = joined(row.slice(from, start))
  const text = [head, id, ...walk.words, ...fieldsOf(walk.texts)].filter(it => it !== undefined && it !== '').join(' ')
  return { ...(id && { id }), texts: walk.texts, words: walk.words, text, ...(walk.wrong && { wrong: walk.wrong }) }
}

/** How many words from `at` have no keyword and no quotation marks: an id, or a name as in "speaker Lu Mei". */
function bareRun(row: readonly LinePiece[], at: number): number {
  const end = row.findIndex(
    (piece, to) =>
      to >= at &&
      (piece.isQuoted || isPlaceholder(piece) || keywordAt(row, to) !== undefined || languageAt(row, to) !== undefined),
  )
  return (end === -1 ? row.length : end) - at
}

interface Walk {
  readonly texts: Record<NameField, Partial<Record<Code, string>>>
  readonly words: string[]
  field: NameField
  language?: Code | undefined
  wrong?: AdminProblem
}

/** Takes the piece at `at`, and returns where the next one is. */
function step(row: readonly LinePiece[], at: number, walk: Walk): number {
  const piece = row[at]
  const match = keywordAt(row, at)
  if (piece === undefined) return at + 1
  if (isPlaceholder(piece)) walk.language = undefined
  else if (piece.isQuoted) enter(piece.text, walk)
  else if (match !== undefined && fieldOf[match.key] !== undefined) walk.field = fieldOf[match.key] ?? 'name'
  else if (match !== undefined && skipped.has(match.key)) return at + match.length
  else if (languageAt(row, at) !== undefined) walk.language = languageAt(row, at)
  else if (match !== undefined) walk.wrong = unknownWord(joined(row.slice(at, at + match.length)))
  else walk.words.push(piece.text)
  return at + (match?.length ?? 1)
}

const fieldOf: Readonly<Record<string, NameField>> = { title: 'name', office: 'office', short: 'short' }
/** Keywords that say nothing here: "id lu-mei", "country China", "language ru". */
const skipped: ReadonlySet<string> = new Set(['id', 'plain', 'language'])

function enter(text: string, walk: Walk): void {
  const { texts, field } = walk
  const language = walk.language ?? languageOfLetters(text) ?? idLanguage.code
  const part = field === 'office' ? 'office' : 'name'
  if (text.length > longestName) walk.wrong = unknownWord(text)
  else if (texts[field][language] !== undefined) walk.wrong = saidTwice(part, text) ?? unknownWord(text)
  else if (text !== '') texts[field][language] = text
  walk.language = undefined
}

/** The language that a word names, when a text or its placeholder follows: ru "Лу Мэй". */
function languageAt(row: readonly LinePiece[], at: number): Code | undefined {
  const word = row[at]
  const next = row[at + 1]
  if (word === undefined || word.isQuoted || next?.isQuoted !== true) return undefined
  return codes.safeParse(languageCode(word.raw.replace(/[:：]$/u, ''))).data
}

const keywords: Readonly<Record<NameField, string>> = { name: 'name', office: 'office', short: 'short' }

const fieldsOf = (texts: Texts): readonly string[] =>
  (['name', 'office', 'short'] as const).flatMap(field => {
    const given = codes.options.flatMap(code => {
      const text = texts[field][code]
      return text === undefined ? [] : [code === idLanguage.code ? inQuotes(text) : `${code} ${inQuotes(text)}`]
    })
    return given.length === 0 ? [] : [keywords[field], ...given]
  })
