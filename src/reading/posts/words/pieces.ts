/** The words of a text with their senses, each with its place. */
import { codeSenses } from '../../text/capital-codes.ts'
import { segmentHan } from '../../text/segment-chinese.ts'
import type { Sense } from '../../text/senses.ts'
import type { TaggedWord } from '../../text/tag-words.ts'
import { type PlacedToken, marks as questionMarks, scan, typedText } from '../../text/tokenize.ts'
import { type FastLexicon, generalLexicon, postLexicon } from './vocabulary.ts'

/** A word or phrase of a text with its senses; `from` and `to` are positions in the text. */
export interface Piece extends TaggedWord {
  readonly from: number
  readonly to: number
}

const signs: ReadonlySet<string> = new Set([...questionMarks, ...'();|•—–[]。、…↑↓№"\n*'])

/** No clause of Chinese is longer without a mark. */
const longestRun = 150

/** The tokens of a text in plain characters. */
export const postTokens = (plain: string): readonly PlacedToken[] => scan(plain, signs, longestRun)

/** Places, times and numbers, as in questions; without typos. */
export const generalPieces = (tokens: readonly PlacedToken[]): readonly Piece[] => piecesOf(tokens, generalLexicon())

/** The words of posts: flows, changes, currencies, scales. */
export const postPieces = (tokens: readonly PlacedToken[]): readonly Piece[] => piecesOf(tokens, postLexicon())

function piecesOf(tokens: readonly PlacedToken[], lexicon: FastLexicon): readonly Piece[] {
  const found: Piece[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    if (token === undefined) break
    const match = token.kind === 'word' ? lexicon.at(tokens, at) : undefined
    if (match !== undefined)
      found.push(match.to === at + 1 ? oneWord(token, match) : phrase(tokens.slice(at, match.to), match))
    else if (token.kind === 'han') found.push(...hanPieces(token, lexicon))
    else found.push(oneWord(token, { senses: token.kind === 'flag' ? codeSenses(token.text) : none, ending: '' }))
    at = match?.to ?? at + 1
  }
  return found
}
const none: readonly Sense[] = []

type Meaning = Pick<TaggedWord, 'senses' | 'ending' | 'entry'>

/** One token. Field by field, because a spread is slow in long texts. */
function oneWord(
  { kind, raw, text, glued, possessive, from, to }: PlacedToken,
  { senses, ending, entry }: Meaning,
): Piece {
  return entry === undefined
    ? { kind, raw, text, glued, possessive, from, to, senses, ending }
    : { kind, raw, text, glued, possessive, from, to, senses, ending, entry }
}

function phrase(parts: readonly PlacedToken[], { senses, ending, entry }: Meaning): Piece {
  const [first, last] = [parts[0], parts.at(-1)]
  return {
    kind: 'word',
    raw: typedText(parts),
    text: parts.map(part => part.text).join(' '),
    glued: first?.glued ?? false,
    possessive: last?.possessive ?? false,
    from: first?.from ?? 0,
    to: last?.to ?? 0,
    senses,
    ending,
    ...(entry !== undefined && { entry }),
  }
}

/** The words of a run of characters. */
function hanPieces(token: PlacedToken, { lexicon }: FastLexicon): readonly Piece[] {
  let to = token.from
  return segmentHan([lexicon], token.text).map(({ text, senses }, i) => {
    const from = to
    to += text.length
    const glued = i > 0 || token.glued
    return { kind: 'han', raw: text, text, glued, possessive: false, from, to, senses, ending: '' }
  })
}
