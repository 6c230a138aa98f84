/** Tags the words of a text with their senses. Every slot is read from this row. */
import type { Area } from '../../data/model/schema.ts'
import { languages } from '../../languages/languages.ts'
import { codeIn, codeSenses, isBesideCode, sensesInCapitals, type WordPlace } from './capital-codes.ts'
import type { ReadingMode } from './context.ts'
import { nearestWord, placesNear } from './fuzzy-match.ts'
import { matchInLatin } from './latin-spellings.ts'
import { type Lexicon, lexicon } from './lexicon.ts'
import { longestMatch, type Match } from './longest-match.ts'
import { segmentHan } from './segment-chinese.ts'
import type { LexiconEntry, Sense } from './senses.ts'
import { type Token, tokenize, typedText } from './tokenize.ts'
import { grammarOf, isInOtherLetters } from './word-grammar.ts'

/** A word or phrase of a text, with its senses. */
export interface TaggedWord {
  readonly kind: Token['kind']
  /** As typed. */
  readonly raw: string
  readonly text: string
  readonly senses: readonly Sense[]
  readonly glued: boolean
  readonly possessive: boolean
  /** The ending after the stem, and the entry of the lexicon if one matched. */
  readonly ending: string
  readonly entry?: LexiconEntry | undefined
  /** The word was matched after a correction: a typo or another spelling. */
  readonly corrected?: true
}

/** The words of a text, in order. */
export type TaggedRow = readonly TaggedWord[]

/** The most unknown words of a text that are checked for typos. A text with more of them is not a question. */
const mostTypos = 12

/** The words of a text with their senses. `names` is the lexicon of the speakers and projects of the context. */
export function tagWords(text: string, names: Lexicon, mode: ReadingMode): TaggedRow {
  const row = tokenize(text)
  const tagged = withoutHomographs(tagTokens(row, [lexicon(), names], mode))
  // Beside a word in Latin letters the short words are of its language too: "s kitaem".
  const little = grammarOf(tagged.find(isInLatin))?.latin?.little
  return little === undefined ? tagged : tagged.map(one => littleWord(one, little))
}

function tagTokens(row: readonly Token[], lexicons: readonly Lexicon[], mode: ReadingMode): TaggedRow {
  const tagged: TaggedWord[] = []
  let slips = 0
  for (let at = 0; at < row.length; ) {
    const token = row[at]
    if (token === undefined) break
    if (token.kind === 'han') {
      tagged.push(...(tagListed(row, at) ?? tagHan(lexicons, token)))
      at += 1
      continue
    }
    const found = token.kind === 'word' ? phraseAt({ row, at, before: tagged }, lexicons, mode) : undefined
    if (found !== undefined) {
      const ended = hyphenated(row, found)
      tagged.push(ended ?? found.tagged)
      at = ended === undefined ? found.to : found.to + 2
      continue
    }
    const guessed = tagSingle(token, mode, slips < mostTypos)
    if (guessed.tried === true) slips += 1
    tagged.push(guessed.tagged)
    at += 1
  }
  return tagged
}

/** The longest phrase of the lexicon, a code, or a phrase of another alphabet in Latin letters. */
function phraseAt(
  place: WordPlace,
  lexicons: readonly Lexicon[],
  mode: ReadingMode,
): { readonly tagged: TaggedWord; readonly to: number } | undefined {
  const { row, at } = place
  const token = row[at]
  if (token === undefined) return undefined
  const found = longestMatch(lexicons, row, at)
  const own = found && sensesInCapitals(place, found, mode === 'talk')
  if (found !== undefined && own !== undefined)
    return { tagged: phraseOf(row, at, { ...found, senses: own }), to: found.to }
  const senses = codeSenses(codeIn(token, mode === 'talk' && !isBesideCode(row, at)))
  if (senses.length > 0) return { tagged: { ...token, senses, ending: '' }, to: at + 1 }
  if (!/^[a-z]+$/.test(token.text)) return undefined
  const inLatin = matchInLatin(row, at)
  if (inLatin === undefined || isOtherPlace(token.text, inLatin.senses)) return phraseRespelled(row, at, lexicons)
  return { tagged: { ...phraseOf(row, at, inLatin), corrected: true }, to: inLatin.to }
}

/** A phrase in the other spelling of its language: neche, chox. */
function phraseRespelled(
  row: readonly Token[],
  at: number,
  lexicons: readonly Lexicon[],
): { readonly tagged: TaggedWord; readonly to: number } | undefined {
  for (const { code, respelled } of otherSpellings) {
    const [from, to] = respelled
    const words = row.slice(at, at + 4).map(token => ({ ...token, text: token.text.replace(from, to) }))
    const length = words[0]?.text.length ?? 0
    if (length < 3 || length === row[at]?.text.length) continue
    const found = longestMatch(lexicons, words, 0)
    if (found?.entry.code === code)
      return { tagged: phraseOf(row, at, { ...found, to: at + found.to }), to: at + found.to }
  }
  return undefined
}
const otherSpellings = languages.flatMap(({ code, grammar: { respelled } }) =>
  respelled === undefined ? [] : [{ code, respelled }],
)

/** A name with a case ending after a hyphen is of the language of the ending, even if it matched in another one. */
function hyphenated(
  row: readonly Token[],
  { tagged, to }: { readonly tagged: TaggedWord; readonly to: number },
): TaggedWord | undefined {
  const hyphen = row[to]
  const ending = row[to + 1]
  const isJoined = hyphen?.text === '-' && hyphen.glued && ending?.kind === 'word' && ending.glued
  const [sense] = tagged.senses
  if (!isJoined || sense === undefined || tagged.ending !== '' || !tagged.senses.some(it => it.kind === 'area'))
    return undefined
  const code = languages.find(({ grammar }) => grammar.hyphenated?.test(ending.text) === true)?.code
  if (code === undefined) return undefined
  return { ...tagged, ending: ending.text, entry: { words: tagged.entry?.words ?? [], sense, code } }
}

/** 'Gyana' may be Гана in Latin letters, or a typo of Guyana: neither is taken. */
function isOtherPlace(word: string, senses: readonly Sense[]): boolean {
  const area = senses.find(sense => sense.kind === 'area')?.area
  if (area === undefined) return false
  return [...placesNear(word)].some(other => other !== area)
}

const isInLatin = (tagged: TaggedWord): boolean =>
  tagged.corrected === true && tagged.text.length > 3 && isInOtherLetters(tagged)

function littleWord(tagged: TaggedWord, little: Readonly<Record<string, string>>): TaggedWord {
  // "I rüb" is the first quarter.
  const word = tagged.raw === 'I' ? undefined : little[tagged.text]
  const entries = word === undefined ? undefined : lexicon().words.get(word)
  const [entry] = entries ?? []
  return entries === undefined || entry === undefined
    ? tagged
    : {
        ...tagged,
        text: word ?? tagged.text,
        senses: entries.filter(one => one.words.length === 1).map(one => one.sense),
        entry,
      }
}

function phraseOf(row: readonly Token[], from: number, { to, senses, ending, entry }: Match): TaggedWord {
  const parts = row.slice(from, to)
  const first = parts[0]
  return {
    kind: 'word',
    raw: typedText(parts),
    text: parts.map(part => part.text).join(' '),
    senses,
    glued: first?.glued ?? false,
    possessive: parts.at(-1)?.possessive ?? false,
    ending,
    entry,
  }
}

/** A word that is a number or another word keeps one of the two senses. */
const withoutHomographs = (row: TaggedRow): TaggedRow =>
  homographs.reduce(
    (made, { text, isNumber }) =>
      made.some(one => one.text === text)
        ? made.map((one, at) =>
            one.text === text ? narrowed(one, isNumber(one.raw, at === 0, made[at + 1]?.text ?? '')) : one,
          )
        : made,
    row,
  )
const homographs = languages.flatMap(({ grammar }) => grammar.homograph ?? [])

function narrowed(tagged: TaggedWord, isNumber: boolean): TaggedWord {
  const senses = tagged.senses.filter(sense => (sense.kind === 'number') === isNumber)
  return senses.length > 0 ? { ...tagged, senses } : tagged
}

const letters: Readonly<Record<string, Area>> = Object.assign({}, ...languages.map(({ hear }) => hear.letters))

/** Chinese: single characters in a list are countries, 中、俄; 日 after a number is a day. */
function tagListed(row: readonly Token[], at: number): TaggedRow | undefined {
  const token = row[at]
  const area = token === undefined ? undefined : letters[token.text]
  const isListed = [row[at - 1], row[at + 1]].some(beside => beside?.kind === 'han' && letters[beside.text.charAt(0)])
  if (token === undefined || area === undefined || token.glued || !isListed) return undefined
  return [{ ...token, senses: [{ kind: 'area', area, form: 'name', nominative: '' }], ending: '' }]
}

/** The words of a run of Chinese characters, in order. */
const tagHan = (lexicons: readonly Lexicon[], token: Token): TaggedRow =>
  segmentHan(lexicons, token.text).map(({ text, senses }, i) => ({
    kind: 'han',
    raw: text,
    text,
    senses,
    glued: i > 0 || token.glued,
    possessive: false,
    ending: '',
  }))

/** A token that begins no phrase: a flag, a mistyped word, or an unknown word. */
function tagSingle(
  token: Token,
  mode: ReadingMode,
  mayTry: boolean,
): { readonly tagged: TaggedWord; readonly tried?: true } {
  const bare: TaggedWord = { ...token, senses: [], ending: '' }
  if (token.kind === 'flag') return { tagged: { ...bare, senses: codeSenses(token.text) } }
  if (token.kind !== 'word' || !mayTry) return { tagged: bare }
  const other = nearestWord(token.text, mode)
  return { tagged: other === undefined ? bare : { ...bare, ...other, corrected: true }, tried: true }
}
