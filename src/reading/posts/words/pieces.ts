/** The words of a text with their senses, each with its place. */
import type { TextSpan } from '../../../answers/model/post.ts'
import type { PostWord } from '../../../languages/model/hear/post-word.ts'
import { codeSenses } from '../../text/capital-codes.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import { segmentHan } from '../../text/segment-chinese.ts'
import type { Sense } from '../../text/senses.ts'
import type { TaggedWord } from '../../text/tag-words.ts'
import { type PlacedToken, marks as questionMarks, scan, typedText } from '../../text/tokenize.ts'
import { isKind } from '../../text/word-sense.ts'
import { type FastLexicon, generalLexicon, postLexicon } from './vocabulary.ts'

/** A word or phrase of a text with its senses; `from` and `to` are positions in the text. */
export interface Piece extends TaggedWord, TextSpan {
  /** The words of posts among its senses. */
  readonly words: readonly PostWord[]
}

const signs: ReadonlySet<string> = new Set([...questionMarks, ...'();|•—–[]。、…↑↓№"\n*'])

/** No clause of Chinese is longer without a mark. */
const longestRun = 150

/** The tokens of a text in plain characters. The ending of a web address is no country: "stat.kz", "News.Az". */
export const postTokens = (plain: string): readonly PlacedToken[] =>
  scan(
    plain.replace(endingOfWebAddress, found => '_'.repeat(found.length)),
    signs,
    longestRun,
  )
const endingOfWebAddress = /(?<=\p{L})\.(?:com|net|org|info|[a-z]{2}|A[Zz]|Ge|Kz|Ru|Uz)(?![\p{L}\p{N}])/gu

/** Places, times and numbers, as in questions; without typos. */
export const generalPieces = (tokens: readonly PlacedToken[], names?: Lexicon): readonly Piece[] =>
  piecesOf(tokens, generalLexicon(), names)

/** The words of posts: flows, changes, currencies, scales. */
export const postPieces = (tokens: readonly PlacedToken[]): readonly Piece[] => piecesOf(tokens, postLexicon())

function piecesOf(tokens: readonly PlacedToken[], lexicon: FastLexicon, names?: Lexicon): readonly Piece[] {
  const han = names === undefined ? [lexicon.lexicon] : [names, lexicon.lexicon]
  const found: Piece[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    if (token === undefined) break
    const match = token.kind === 'word' ? lexicon.at(tokens, at) : undefined
    if (match !== undefined)
      found.push(match.to === at + 1 ? pieceOf(token, match) : phrase(tokens.slice(at, match.to), match))
    else if (token.kind === 'han') found.push(...hanPieces(token, han))
    else found.push(pieceOf(token, { senses: token.kind === 'flag' ? codeSenses(token.text) : none, ending: '' }))
    at = match?.to ?? at + 1
  }
  return found
}
const none: readonly Sense[] = []

type Meaning = Pick<TaggedWord, 'senses' | 'ending' | 'entry'>

/** All pieces have the same fields in the same order, because the engine reads such objects faster. No spread, which is slow. */
const pieceOf = (
  { kind, raw, text, glued, possessive, from, to }: PlacedToken,
  { senses, ending, entry }: Meaning,
): Piece => ({ kind, raw, text, glued, possessive, from, to, senses, words: postWords(senses), ending, entry })

function postWords(senses: readonly Sense[]): readonly PostWord[] {
  if (senses.length === 0) return noWords
  const found: PostWord[] = []
  for (const sense of senses) if (sense.kind === 'post') found.push(sense.word)
  return found.length === 0 ? noWords : found
}
const noWords: readonly PostWord[] = []

function phrase(parts: readonly PlacedToken[], meaning: Meaning): Piece {
  const [first, last] = [parts[0], parts.at(-1)]
  const whole: PlacedToken = {
    kind: 'word',
    raw: typedText(parts),
    text: parts.map(part => part.text).join(' '),
    glued: first?.glued ?? false,
    possessive: last?.possessive ?? false,
    from: first?.from ?? 0,
    to: last?.to ?? 0,
  }
  return pieceOf(whole, meaning)
}

/** The words of a run of characters. */
function hanPieces(token: PlacedToken, lexicons: readonly Lexicon[]): readonly Piece[] {
  let to = token.from
  return segmentHan(lexicons, token.text).map(({ text, senses }, i) => {
    const from = to
    to += text.length
    const glued = i > 0 || token.glued
    return pieceOf({ kind: 'han', raw: text, text, glued, possessive: false, from, to }, { senses, ending: '' })
  })
}

/** 上海 in 上海合作组织, 集团 in 七国集团: a part of the name of a place has no meaning of its own. */
export const withoutNameParts = (row: readonly Piece[], names: readonly TextSpan[]): readonly Piece[] =>
  row.map(piece => {
    const isPart = names.some(
      ({ from, to }) => from <= piece.from && piece.to <= to && to - from > piece.to - piece.from,
    )
    return isPart && piece.words.some(it => it === 'province' || it === 'other')
      ? { ...piece, senses: none, words: noWords }
      : piece
  })

/** "Müvafiq dövrünə görə", "2023-cü ilə görə" compare; "məlumatına görə" names a source; "ixraca görə birinci" is counted by it. */
export const withoutFalseSources = (row: readonly Piece[], times: readonly TextSpan[]): readonly Piece[] =>
  row.map((piece, at) => {
    if (!piece.words.includes('than') || !piece.words.includes('according')) return piece
    const before = row[at - 1]
    if (before?.words.some(it => it === 'exports' || it === 'imports' || it === 'turnover'))
      return { ...piece, words: noWords }
    const isOfTime =
      times.some(({ to }) => to === before?.to) || before?.words.some(it => it === 'same-period' || it === 'year-ago')
    return isOfTime === true ? { ...piece, words: piece.words.filter(it => it !== 'according') } : piece
  })

const longestNote = 3

/**
 * The tokens without notes in brackets behind an amount, so that what is behind a note is beside its amount: "2.64 billion rupees
 * (provisional) in February", «(предварительно)», "(revised)", "(!)".
 */
function withoutNotes(tokens: readonly PlacedToken[]): readonly PlacedToken[] {
  if (!tokens.some(({ text }) => text === '(')) return tokens
  const opens = [...tokens.keys()].filter(at => tokens[at]?.text === '(')
  const notes = opens.flatMap(at => {
    const close = tokens.slice(at, at + longestNote + 2).findIndex(({ text }) => text === ')')
    const words = tokens.slice(at + 1, at + close)
    return words.length > 0 && words.every(({ kind, text }) => kind === 'word' || /^[!?]$/.test(text))
      ? [{ at, end: at + close + 1 }]
      : []
  })
  if (notes.length === 0) return tokens
  const [row, general] = [postPieces(tokens), generalPieces(tokens)]
  const plain = notes.filter(({ at, end }) => {
    const [from, to] = [tokens[at]?.from ?? 0, tokens[end - 1]?.to ?? 0]
    const inside = [...row, ...general].filter(piece => piece.from >= from && piece.to <= to)
    // A word that names nothing of trade, or the data themselves: "(preliminary data)".
    const isPlain = inside.every(({ senses }) => senses.every(({ kind }) => kind === 'counter'))
    return isPlain && isUnit(row.findLast(piece => piece.to <= from))
  })
  return tokens.filter((_, i) => !plain.some(({ at, end }) => i >= at && i < end))
}

/** The tokens and their pieces, without notes and the figures of earlier reports: "$4 billion, revised from $4.1 billion, in May". */
export function withoutAsides(given: readonly PlacedToken[]): Told {
  const tokens = withoutNotes(given)
  const row = postPieces(tokens)
  const asides = row.flatMap((piece, at) => {
    const open = row[at - 1]
    if (!piece.words.includes('revised-from') || open === undefined || !/^[(,]$/.test(open.text)) return []
    const number = row.findIndex((it, i) => i > at && it.kind === 'number')
    const end = open.text === '(' ? row.findIndex((it, i) => i > at && it.text === ')') : endOfAmount(row, number)
    const last = row[end]
    return number === -1 || number - at > farthestAmount || last === undefined ? [] : [{ from: open.from, to: last.to }]
  })
  if (asides.length === 0) return { tokens, row }
  const kept = tokens.filter(({ from, to }) => !asides.some(it => it.from <= from && to <= it.to))
  return { tokens: kept, row: postPieces(kept) }
}

interface Told {
  readonly tokens: readonly PlacedToken[]
  readonly row: readonly Piece[]
}

const farthestAmount = 4

/** Up to the comma right behind the amount. */
function endOfAmount(row: readonly Piece[], number: number): number {
  let end = number
  while (isUnit(row[end + 1])) end += 1
  return row[end + 1]?.text === ',' ? end + 1 : end
}

/** The end of an amount. */
const isUnit = (piece: Piece | undefined): boolean =>
  piece?.kind === 'number' || piece?.text === '%' || isKind(piece, 'scale', 'currency')
