/** Typo correction: 'tunrover', 'Chian', 'Azerbajian'. Only when exactly one known word is near. */
import { distance } from 'fastest-levenshtein'
import { multimap } from '../../data/model/lists.ts'
import { once } from '../../data/model/remembered.ts'
import type { Area, Code } from '../../data/model/schema.ts'
import { languageOf } from '../../languages/languages.ts'
import type { Word } from '../../languages/model/hear/meanings.ts'
import type { ReadingMode } from './context.ts'
import { entries } from './lexicon.ts'
import { closest } from './nearest.ts'
import { normalize } from './normalize.ts'
import type { LexiconEntry, Pattern, Sense } from './senses.ts'
import { mayEnd } from './word-grammar.ts'
import { tradeNouns } from './word-sense.ts'

/** The match of a mistyped word. */
export interface NearWord {
  readonly senses: readonly Sense[]
  readonly ending: string
  readonly entry: LexiconEntry
}

interface Candidate {
  readonly stem: string
  readonly letters: number
  readonly entries: LexiconEntry[]
}

/** Stems of four letters and more, by first letter. */
const candidates = once(() => {
  const byStem = new Map<string, Candidate>()
  for (const entry of entries()) {
    const [word, second] = entry.words
    if (word === undefined || second !== undefined || word.stem.length < 4 || !isCorrectable(entry.sense)) continue
    if (isVerbForm(entry)) continue
    const held = byStem.get(word.stem)
    if (held !== undefined) held.entries.push(entry)
    else byStem.set(word.stem, { stem: word.stem, letters: signature(word.stem), entries: [entry] })
  }
  return multimap([...byStem.values()].map(candidate => [candidate.stem.charAt(0), candidate] as const))
})

/** Typos are corrected in the words of trade, in names and in months; not in the hundreds of short words around them. */
function isCorrectable(sense: Sense): boolean {
  // There are too many cities: Rabat is near to many words.
  if (sense.kind === 'area') return sense.city === undefined || sense.city.length > 6
  if (sense.kind === 'word') return correctable.has(sense.word)
  return sense.kind !== 'number' && sense.kind !== 'topic'
}
/** A word near to a form of a verb is mostly a form of another verb, so it is not corrected. */
const isVerbForm = ({ code, sense, words: [word] }: LexiconEntry): boolean =>
  sense.kind === 'word' &&
  (sense.word === 'growth' || sense.word === 'fall') &&
  languageOf(code).grammar.isVerbForm?.(word?.stem ?? '', word?.ending !== 'none') === true
/** The nouns of trade, and what is asked of them. */
export const tradeWords: readonly Word[] = [...tradeNouns, 'growth', 'fall', 'share', 'rank', 'partner']
const correctable: ReadonlySet<Word> = new Set<Word>([
  ...tradeWords,
  ...(['compare', 'record', 'chart', 'trend', 'source', 'quarter', 'half', 'lastyear', 'project'] as const),
  ...(['percent', 'million', 'billion', 'monthly', 'yearly', 'subscribe', 'market'] as const),
])

/** The letters of a word as bits. Words that differ in many bits differ in many edits, and bits are cheap to compare. */
function signature(word: string): number {
  let bits = 0
  for (const char of word) bits |= 1 << ((char.codePointAt(0) ?? 0) % 31)
  return bits
}

function bitCount(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count += 1
  return count
}

/** The known word that a mistyped word means; undefined when none is near, or several are. Free text has few typos. */
export function nearestWord(word: string, mode: ReadingMode): NearWord | undefined {
  const strict = mode === 'talk'
  if (word.length < 5) return word.length === 4 ? vowelLost(word) : undefined
  const most = word.length >= (strict ? 9 : 8) ? 2 : 1
  const bits = signature(word)
  let best: { readonly slips: number; readonly near: NearWord } | undefined
  let rivals = false
  for (const candidate of candidates().get(word.charAt(0)) ?? []) {
    // The word may have an ending, so only letters of the stem that the word lacks count here.
    if (bitCount(candidate.letters & ~bits) > most) continue
    const found = slip(word, candidate, most)
    if (found === undefined) continue
    if (best === undefined || found.slips < best.slips) {
      // A place is accepted only when no other place is within reach.
      rivals = best !== undefined && (rivals || isOtherPlace(best.near, found.near))
      best = found
    } else if (found.slips === best.slips ? !isSame(best.near, found.near) : isOtherPlace(best.near, found.near))
      rivals = true
  }
  if (best === undefined || rivals || (placeOf(best.near) !== undefined && best.slips > 1 && strict)) return undefined
  return strict && isAnotherWord(word, best.near) ? undefined : best.near
}

/** "trde", "chrt": a word of five letters without one of its vowels. Names so short are too often other words. */
function vowelLost(word: string): NearWord | undefined {
  const found = (candidates().get(word.charAt(0)) ?? []).filter(
    ({ stem, entries: [entry] }) =>
      stem.length === 5 && entry?.sense.kind === 'word' && [1, 2, 3].some(at => lacksVowel(word, stem, at)),
  )
  const [only, second] = found
  const entry = only?.entries[0]
  if (only === undefined || entry === undefined || second !== undefined) return undefined
  return { senses: sensesOf(only.entries), ending: '', entry }
}
const lacksVowel = (word: string, stem: string, at: number): boolean =>
  /[aeiou]/.test(stem.charAt(at)) && word === stem.slice(0, at) + stem.slice(at + 1)

/**
 * In free text a short word with one letter changed is more often another word than a typo: begin (Benin), линия (Ливия),
 * chance (change). A missing, doubled or swapped letter is a typo; another one inside a short name is not: обман (Оман).
 */
function isAnotherWord(word: string, { senses, ending, entry }: NearWord): boolean {
  const typed = word.slice(0, word.length - ending.length)
  const stem = entry.words[0]?.stem ?? ''
  const isPlace = senses.some(sense => sense.kind === 'area')
  if (typed.length >= (isPlace ? 7 : 9) || typed.length < stem.length) return false
  if (typed.length > stem.length) return isPlace && stem.length < 6 && !/(.)\1/.test(typed) && !typed.startsWith(stem)
  return !isSwap(typed, stem) && !((stem.length > 4 || !isPlace) && soundsAlike(typed, stem, entry.code))
}

/** All places within reach of a mistyped word. */
export function placesNear(word: string): ReadonlySet<Area> {
  const most = word.length >= 8 ? 2 : 1
  const found = new Set<Area>()
  for (const candidate of candidates().get(word.charAt(0)) ?? []) {
    const area = candidate.entries.find(entry => entry.sense.kind === 'area')?.sense
    if (
      area?.kind === 'area' &&
      bitCount(candidate.letters & ~signature(word)) <= most &&
      slip(word, candidate, most) !== undefined
    )
      found.add(area.area)
  }
  return found
}

/** The places whose name of several words is within reach of these: "sout africa", «французской плинезией». */
export function longPlacesNear(words: readonly string[]): ReadonlySet<Area> {
  const found = new Set<Area>()
  for (const { sense, code, words: patterns } of longNames()) {
    const isOfThese = patterns.length === words.length
    if (isOfThese && sense.kind === 'area' && patterns.every((pattern, i) => isNear(words[i] ?? '', pattern, code)))
      found.add(sense.area)
  }
  return found
}
const longNames = once(() => entries().filter(({ sense, words }) => sense.kind === 'area' && words.length > 1))

/** Within one slip for each four letters, two at most. */
function isNear(word: string, { stem, ending }: Pattern, code: Code): boolean {
  const most = Math.min(2, Math.floor(stem.length / 4))
  const lengths = ending === 'none' ? [word.length] : cuts(word, stem)
  return lengths.some(
    length =>
      (ending === 'none' || ending === 'any' || mayEnd(ending, word.slice(length))) &&
      slipsBetween(word.slice(0, length), stem, code) <= most,
  )
}

const placeOf = ({ senses }: NearWord): string | undefined => senses.find(sense => sense.kind === 'area')?.area
const isOtherPlace = (one: NearWord, other: NearWord): boolean => {
  const a = placeOf(one)
  const b = placeOf(other)
  return a !== undefined && b !== undefined && a !== b
}
const meaning = ({ senses }: NearWord): string =>
  senses.map(sense => JSON.stringify({ ...sense, nominative: '', form: '' })).sort()[0] ?? ''
const isSame = (one: NearWord, other: NearWord): boolean => meaning(one) === meaning(other)

function slip(word: string, { stem, entries: held }: Candidate, most: number) {
  for (const entry of held) {
    const pattern = entry.words[0]
    if (pattern === undefined) continue
    for (const length of pattern.ending === 'none' ? [word.length] : cuts(word, stem)) {
      const ending = word.slice(length)
      if (pattern.ending !== 'none' && pattern.ending !== 'any' && !mayEnd(pattern.ending, ending)) continue
      if (pattern.ending === 'none' ? stem.length < 5 : Math.min(length, stem.length) < 4) continue
      // «проследи», «подскажете»: any letters may follow, so the stem itself must be nearly exact.
      if (pattern.ending === 'any' && stem.length < 7) continue
      const slips = slipsBetween(word.slice(0, length), stem, entry.code)
      if (slips <= (pattern.ending === 'any' ? 1 : most) && (slips < 2 || stem.length >= 7))
        return { slips, near: { senses: sensesOf(held), ending, entry } }
    }
  }
  return undefined
}

const sensesOf = (held: readonly LexiconEntry[]): readonly Sense[] => held.map(entry => entry.sense)

/** The positions where the ending of the word may begin. */
const cuts = (word: string, stem: string): readonly number[] =>
  [0, 1, -1, 2, -2].map(by => stem.length + by).filter(length => length > 3 && length <= word.length)

/** Edit distance in which a swap of two neighbours is one edit. */
function slipsBetween(one: string, other: string, code: Code): number {
  if (Math.abs(one.length - other.length) > 2) return 3
  const edits = distance(one, other)
  // The same sound in another spelling is less than one edit.
  if (edits > 0 && edits < 6 && other.length > 5 && soundsAlike(one, other, code)) return 0.5
  return edits === 2 && isSwap(one, other) ? 1 : edits
}

function soundsAlike(one: string, other: string, code: Code): boolean {
  const { sound } = languageOf(code).grammar
  return sound !== undefined && sound(one) === sound(other)
}

function isSwap(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2)
}

/** The country whose name is nearest to an unknown word, to be suggested to the reader. Undefined when none is near. */
export const suggestion = (raw: string): Area | undefined => suggestions(raw)[0]

/** The countries whose names are near to an unknown word, the nearest first. */
export function suggestions(raw: string): readonly Area[] {
  const word = normalize(raw)
  if (word.length < 5 || word.length > 24) return []
  const countries = [...candidates().values()].flat().flatMap(({ stem, entries: found }) => {
    const area = found.find(entry => entry.sense.kind === 'area')?.sense
    // A city would be suggested as its country, which is not similar at all.
    return area?.kind === 'area' && area.city === undefined ? [{ area: area.area, stem }] : []
  })
  const most = Math.floor(word.length * 0.4)
  const alike = countries.filter(({ stem }) => Math.abs(stem.length - word.length) <= most)
  const near = closest(word, alike, most, ({ stem }) => stem)
  return [...new Set(near.map(({ area }) => area))]
}
