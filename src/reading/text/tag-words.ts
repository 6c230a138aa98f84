/** Tags the words of a text with their senses. Every slot is read from this row. */

import { letters as zhLetters } from '../../languages/zh/place-names.ts'

import { nearestWord, placesNear } from './fuzzy-match.ts'
import { latinRussian, mayEndInLatin, skeletons } from './latin-spellings.ts'
import { type Lexicon, lexicon } from './lexicon.ts'
import { longestMatch, type Match } from './longest-match.ts'
import { resolveBes } from './normalize.ts'
import { areaOfCode } from './place-names.ts'
import { segmentHan } from './segment-chinese.ts'
import type { LexiconEntry, Sense } from './senses.ts'
import { type Token, tokenize, typedText } from './tokenize.ts'

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
  readonly entry?: LexiconEntry
  /** The word was matched after a correction: a typo or another spelling. */
  readonly corrected?: true
}

/** In the arguments of a command every word is expected to mean something; in free text ('talk') most do not. */
export type ReadingMode = 'arguments' | 'talk'

/** The most unknown words of a text that are checked for typos. A text with more of them is not a question. */
const mostTypos = 12

/** The words of a text with their senses. `names` is the lexicon of the speakers and projects of the context. */
export function tagWords(text: string, names: Lexicon, mode: ReadingMode): readonly TaggedWord[] {
  const row = tokenize(text)
  const tagged = resolveBes(tagTokens(row, [lexicon(), names], mode))
  // Beside a Russian word in Latin letters the short words are Russian too: "s kitaem".
  return tagged.some(isLatinRussian) ? tagged.map(littleRussian) : tagged
}

function tagTokens(row: readonly Token[], lexicons: readonly Lexicon[], mode: ReadingMode): readonly TaggedWord[] {
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
    const found = token.kind === 'word' ? phraseAt(row, at, lexicons, mode) : undefined
    if (found !== undefined) {
      const ending = endingBehind(row, found)
      tagged.push(ending === undefined ? found.tagged : inflected(found.tagged, ending))
      at = ending === undefined ? found.to : found.to + 2
      continue
    }
    const guessed = tagSingle(token, mode, slips < mostTypos)
    if (guessed.tried === true) slips += 1
    tagged.push(guessed.tagged)
    at += 1
  }
  return tagged
}

/** The longest phrase of the lexicon, a code, or a Russian phrase in Latin letters. */
function phraseAt(
  row: readonly Token[],
  at: number,
  lexicons: readonly Lexicon[],
  mode: ReadingMode,
): { readonly tagged: TaggedWord; readonly to: number } | undefined {
  const token = row[at]
  if (token === undefined) return undefined
  const found = longestMatch(lexicons, row, at)
  if (found !== undefined && !isCapitalCode(token, found, mode))
    return { tagged: phraseOf(row, at, found), to: found.to }
  const senses = codeSenses(codeIn(token, mode))
  if (senses.length > 0) return { tagged: { ...token, senses, ending: '' }, to: at + 1 }
  if (!/^[a-z]+$/.test(token.text)) return undefined
  const russian = longestMatch([latinRussian()], skeletons(row.slice(at, at + 6)), 0, (_, ending) =>
    mayEndInLatin(ending),
  )
  if (russian === undefined || isOtherPlace(token.text, russian.senses)) return phraseInDigraphs(row, at, lexicons)
  return { tagged: { ...phraseOf(row, at, { ...russian, to: at + russian.to }), corrected: true }, to: at + russian.to }
}

/** Azerbaijani with digraphs instead of ç, ş and ğ: neche, chox, dovriyyeshi. */
function phraseInDigraphs(
  row: readonly Token[],
  at: number,
  lexicons: readonly Lexicon[],
): { readonly tagged: TaggedWord; readonly to: number } | undefined {
  if (!/[csg]h/.test(row[at]?.text ?? '')) return undefined
  const single = row.slice(at, at + 4).map(token => ({ ...token, text: token.text.replace(/([csg])h/g, '$1') }))
  const found = longestMatch(lexicons, single, 0)
  if (found?.entry.code !== 'az' || (single[0]?.text.length ?? 0) < 3) return undefined
  return { tagged: phraseOf(row, at, { ...found, to: at + found.to }), to: at + found.to }
}

/** Azerbaijani: a case ending after a hyphen, as abbreviations and foreign names take it: ABŞ-dan, Aİ-nin, USA-ya. */
function endingBehind(
  row: readonly Token[],
  { tagged, to }: { readonly tagged: TaggedWord; readonly to: number },
): string | undefined {
  const [hyphen, ending] = [row[to], row[to + 1]]
  const isJoined = hyphen?.text === '-' && hyphen.glued && ending?.kind === 'word' && ending.glued
  const isBarePlace = tagged.ending === '' && tagged.senses.some(sense => sense.kind === 'area')
  return isJoined && isBarePlace && azCase.test(ending.text) ? ending.text : undefined
}
const azCase = /^(n?[iu]n|[yn]?[ae]|n?d[ae]n?|y?l[ae])$/

/** A name with such an ending is Azerbaijani, even if it matched in another language. */
function inflected(tagged: TaggedWord, ending: string): TaggedWord {
  const [sense] = tagged.senses
  return sense === undefined
    ? tagged
    : { ...tagged, ending, entry: { words: tagged.entry?.words ?? [], sense, code: 'az' } }
}

/** 'Gyana' may be Гана in Latin letters, or a typo of Guyana: neither is taken. */
function isOtherPlace(word: string, senses: readonly Sense[]): boolean {
  const area = senses.find(sense => sense.kind === 'area')?.area
  if (area === undefined) return false
  return [...placesNear(word)].some(other => other !== area)
}

const isLatinRussian = (tagged: TaggedWord): boolean =>
  tagged.corrected === true && tagged.entry?.code === 'ru' && tagged.text.length > 3 && /^[a-z ]+$/.test(tagged.text)

/** Russian prepositions and short words in Latin letters. */
const little: Readonly<Record<string, string>> = {
  ...{ s: 'с', so: 'со', v: 'в', vo: 'во', iz: 'из', za: 'за', na: 'на', po: 'по' },
  ...{ k: 'к', i: 'и', a: 'а', do: 'до', ot: 'от', u: 'у', my: 'мы', let: 'лет' },
}
function littleRussian(tagged: TaggedWord): TaggedWord {
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

/**
 * Whether three capitals are a country code although the lexicon has the word. In free text, only if the word is noise. In
 * arguments a code comes first, except before the name of a place (ÇXR), a month (MAR) and the most common words.
 */
function isCapitalCode(token: Token, { senses, ending }: Match, mode: ReadingMode): boolean {
  if (!/^[A-Z]{3}$/.test(token.raw) || areaOfCode(token.raw) === undefined || /^(AND|ARE|CAN)$/.test(token.raw))
    return false
  if (mode === 'talk') return senses.every(isNoise)
  return senses.every(sense => sense.kind !== 'month' && (sense.kind !== 'area' || ending !== ''))
}
const isNoise = (sense: Sense): boolean => sense.kind === 'word' && sense.word === 'noise'

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

/** Chinese: single characters in a list are countries, 中、俄; 日 after a number is a day. */
function tagListed(row: readonly Token[], at: number): readonly TaggedWord[] | undefined {
  const token = row[at]
  const area = token === undefined ? undefined : zhLetters[token.text]
  const isListed = [row[at - 1], row[at + 1]].some(beside => beside?.kind === 'han' && zhLetters[beside.text.charAt(0)])
  if (token === undefined || area === undefined || token.glued || !isListed) return undefined
  return [{ ...token, senses: [{ kind: 'area', area, form: 'name', nominative: '' }], ending: '' }]
}

const tagHan = (lexicons: readonly Lexicon[], token: Token): readonly TaggedWord[] =>
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
  const other = nearestWord(token.text, mode === 'talk')
  return { tagged: other === undefined ? bare : { ...bare, ...other, corrected: true }, tried: true }
}

/** In free text a code must be in capitals: 'is' is not Iceland. In arguments its case does not matter. */
const codeIn = (token: Token, mode: ReadingMode): string =>
  mode === 'arguments' || /^[A-Z0-9]+$/.test(token.raw) ? token.text.toUpperCase() : ''

function codeSenses(code: string): readonly Sense[] {
  const area = /^[A-Z]{2,3}$/.test(code) ? areaOfCode(code) : undefined
  return area === undefined ? [] : [{ kind: 'area', area, form: 'code', nominative: '' }]
}
