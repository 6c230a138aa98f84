/** Tokeniser: words, numbers, runs of Chinese characters, flags, and the few marks that have a meaning. */
import { languages } from '../../languages/languages.ts'
import { cleaned, normalize } from './normalize.ts'

export interface Token {
  readonly kind: 'word' | 'number' | 'han' | 'mark' | 'flag'
  /** As typed, to quote what was not understood. */
  readonly raw: string
  /** Normalised; of a flag, its alpha-2 code; of a number, its digits with the separators inside. */
  readonly text: string
  /** Whether it follows the token before it without a space. */
  readonly glued: boolean
  /** "China's", "States'". */
  readonly possessive: boolean
}

/** The tokens of a text. Never throws; brackets, emoji and other signs only separate tokens. */
export function tokenize(text: string): readonly Token[] {
  // '24 is a year.
  const whole = cleaned(text).replace(/(?<![\p{L}\p{N}])'(?=[0-4]\d(?![\p{L}\p{N}.,]))/gu, '20')
  return scan(
    rewrites.reduce((made, [from, to]) => made.replace(from, to), whole),
    marks,
  )
}

/** A token, and where it is in the text. */
export interface PlacedToken extends Token {
  readonly from: number
  readonly to: number
}

/**
 * The tokens of a text in plain characters, with these marks. Other signs only separate tokens. `longest`: a longer run of
 * characters without spaces is several tokens.
 */
export function scan(seen: string, signs: ReadonlySet<string>, longest = Infinity): readonly PlacedToken[] {
  const found: PlacedToken[] = []
  let glued = false
  for (let at = 0; at < seen.length; ) {
    const kind = kindAt(seen, at, signs)
    const end = endOf(kind, seen, at)
    const to = kind === 'han' ? Math.min(end, at + longest) : end
    if (kind !== undefined) found.push(tokenAt(kind, seen.slice(at, to), glued, at))
    glued = kind !== undefined
    at = to
  }
  return found
}

const rewrites = languages.flatMap(({ grammar }) => grammar.rewrites ?? [])
const asTyped = new Map(languages.flatMap(({ grammar }) => Object.entries(grammar.asTyped ?? {})))

const letter = /[\p{L}\p{M}]/u
const han = /[\p{Script=Han}〇]/u
/** The marks that have a meaning in a question. */
export const marks: ReadonlySet<string> = new Set('-/.,?!%$€£¥₼₽₺₹₸₾₴֏₪₩₫₱฿₦₵৳+<>=≈:@#→')

type CharKind = 'number' | 'word' | 'han' | 'other'
const charKinds: readonly (CharKind | undefined)[] = [undefined, 'number', 'word', 'han', 'other']

/** What a character begins or goes on; `other` also for half of a surrogate pair. Asked of each character, so it is kept. */
function charKind(code: number): CharKind {
  const known = code < kept.length ? charKinds[kept[code] ?? 0] : undefined
  if (known !== undefined) return known
  const found = kindOfChar(String.fromCodePoint(code))
  if (code < kept.length) kept[code] = charKinds.indexOf(found)
  return found
}
/** Places in `charKinds`, up to the end of the usual Chinese characters. */
const kept = new Uint8Array(0xa000)

function kindOfChar(char: string): CharKind {
  if (char >= '0' && char <= '9') return 'number'
  if (han.test(char)) return 'han'
  return letter.test(char) ? 'word' : 'other'
}

const isLetter = (text: string, at: number): boolean => isOf('word', text, at)
const isOf = (kind: CharKind, text: string, at: number): boolean =>
  at >= 0 && at < text.length && charKind(text.charCodeAt(at)) === kind

/** The kind of the token at a place; undefined for a separator. */
function kindAt(text: string, at: number, signs: ReadonlySet<string>): Token['kind'] | undefined {
  const kind = charKind(text.codePointAt(at) ?? 0)
  if (kind !== 'other') return kind
  if (text[at] === '&') return 'word'
  if (isFlag(text, at)) return 'flag'
  return signs.has(text[at] ?? '') ? 'mark' : undefined
}

function endOf(kind: Token['kind'] | undefined, text: string, at: number): number {
  if (kind === 'number') return digits(text, at)
  if (kind === 'han') return run('han', text, at)
  if (kind === 'word') return text[at] === '&' ? at + 1 : word(text, at)
  if (kind === 'flag') return at + 4
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
}

function run(kind: CharKind, text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0
    if (charKind(code) !== kind) break
    at += code > 0xffff ? 2 : 1
  }
  return at
}

/** Digits, with points and commas between digits: 4,87 · 13.03.2026 · 1,234,567. */
function digits(text: string, from: number): number {
  let at = run('number', text, from)
  while ((text[at] === '.' || text[at] === ',') && isOf('number', text, at + 1)) at = run('number', text, at + 1)
  return at
}

/** Letters with apostrophes inside; or single letters with points between them: U.S.A. */
function word(text: string, from: number): number {
  let at = run('word', text, from)
  while (text[at] === "'" && isLetter(text, at + 1)) at = run('word', text, at + 1)
  if (text[at] === "'" && text[at - 1] === 's') return at + 1
  while (at - from <= 8 && text[at] === '.' && isLetter(text, at + 1) && isAlone(text, at)) at += 2
  return at
}

/** Whether the letters before and after the point at `at` are single letters. */
const isAlone = (text: string, at: number): boolean => !isLetter(text, at - 2) && !isLetter(text, at + 2)

const isRegional = (code: number | undefined): boolean => code !== undefined && code >= 0x1f1e6 && code <= 0x1f1ff
const isFlag = (text: string, at: number): boolean =>
  isRegional(text.codePointAt(at)) && isRegional(text.codePointAt(at + 2))

function tokenAt(kind: Token['kind'], raw: string, glued: boolean, from: number): PlacedToken {
  const to = from + raw.length
  const { text, possessive } = kind === 'word' ? spelled(raw) : { text: textOf(kind, raw), possessive: false }
  return { kind, raw, text, glued, possessive, from, to }
}

function textOf(kind: Token['kind'], raw: string): string {
  if (kind === 'flag') return flag(raw)
  return kind === 'han' ? (asTyped.get(raw) ?? normalize(raw)) : raw
}

const flag = (raw: string): string =>
  [...raw].map(char => String.fromCharCode((char.codePointAt(0) ?? 0) - 0x1f1e6 + 65)).join('')

/** A word in the form that is looked up. */
type Spelled = Pick<Token, 'text' | 'possessive'>

/** Words repeat, so what they become is kept. */
function spelled(raw: string): Spelled {
  const known = words.get(raw)
  if (known !== undefined) return known
  // A copy, because a slice would keep its whole text in memory.
  const word = [...raw].join('')
  const possessive = word.endsWith("'s") || word.endsWith("s'") || word.endsWith("'S")
  const text = asTyped.get(word) ?? normalize(possessive ? word.slice(0, word.lastIndexOf("'")) : word)
  const made = { text, possessive }
  if (words.size >= mostWords) words.clear()
  if (word.length <= longestWord) words.set(word, made)
  return made
}
const words = new Map<string, Spelled>()
const mostWords = 10_000
const longestWord = 40

/** Words as they were typed: a space only where the text has one. */
export const typedText = (row: readonly Pick<Token, 'raw' | 'glued'>[]): string =>
  row.map(({ raw, glued }, i) => (i === 0 || glued ? raw : ` ${raw}`)).join('')
