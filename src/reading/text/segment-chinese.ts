/** Segments a run of Chinese characters into known phrases: the fewest unknown characters, then the longest phrases. */
import { languages } from '../../languages/languages.ts'
import type { Lexicon } from './lexicon.ts'
import type { Sense } from './senses.ts'

/** A word of a segmented run. */
export interface HanWord {
  readonly text: string
  readonly senses: readonly Sense[]
}

/** Penalty of an unknown character: 顺差多少 is 顺差 + 多少, not 顺 + 差多少. */
const unknown = 2

const characters = languages.flatMap(({ grammar }) => grammar.characters ?? [])
const firm: ReadonlySet<string> = new Set(characters.flatMap(it => [...it.firm]))
/** What a firm word weighs more than its length, so that no phrase before it takes its first character. */
const firmness = 4

/** Dynamic programming over the run. Unknown characters are words of one character, without senses. */
export function segmentHan(lexicons: readonly Lexicon[], run: string): readonly HanWord[] {
  // scores[i]: the score of the best cut of the first i characters; last[i]: the length of its last word.
  const scores = new Array<number>(run.length + 1).fill(Number.NEGATIVE_INFINITY)
  scores[0] = 0
  const last = new Array<number>(run.length + 1).fill(1)
  for (let from = 0; from < run.length; from += 1) {
    const score = scores[from] ?? 0
    if (score - unknown > (scores[from + 1] ?? 0)) {
      scores[from + 1] = score - unknown
      last[from + 1] = 1
    }
    const offer = (length: number, word: string): void => {
      const reached = score + length * length + (firm.has(word) ? firmness : 0)
      if (reached <= (scores[from + length] ?? 0)) return
      scores[from + length] = reached
      last[from + length] = length
    }
    forEachWord(lexicons, run, from, offer)
  }
  return words(lexicons, run, last)
}

function forEachWord(
  lexicons: readonly Lexicon[],
  run: string,
  from: number,
  offer: (length: number, word: string) => void,
): void {
  const first = run.charAt(from)
  for (const { han, lengths } of lexicons)
    for (const length of lengths.get(first) ?? []) {
      const word = run.slice(from, from + length)
      const senses = word.length === length ? han.get(word) : undefined
      if (
        senses !== undefined &&
        !(length === 3 && senses.some(({ kind }) => kind === 'pair') && cutsName(lexicons, run, from + 2))
      )
        offer(length, word)
    }
  for (let length = 1; length <= 8 && isNumeral(run.charAt(from + length - 1)); length += 1)
    offer(length, run.slice(from, from + length))
}

/** 阿自中国进口: a longer name begins with the last letter of the pair 阿自中. */
const cutsName = (lexicons: readonly Lexicon[], run: string, at: number): boolean =>
  lexicons.some(({ han, lengths }) =>
    lengths
      .get(run.charAt(at))
      ?.some(length => length > 1 && han.get(run.slice(at, at + length))?.some(({ kind }) => kind === 'area')),
  )

function words(lexicons: readonly Lexicon[], run: string, lengths: readonly number[]): readonly HanWord[] {
  const found: HanWord[] = []
  let to = run.length
  while (to > 0) {
    const text = run.slice(to - (lengths[to] ?? 1), to)
    found.push({ text, senses: sensesOf(lexicons, text) })
    to -= text.length
  }
  return found.reverse()
}

function sensesOf(lexicons: readonly Lexicon[], text: string): readonly Sense[] {
  const [lexicon, ...others] = lexicons
  const first = lexicon?.han.get(text) ?? none
  const known = others.length === 0 ? first : [...first, ...others.flatMap(({ han }) => han.get(text) ?? [])]
  const value = isNumeral(text.charAt(0)) ? numeral(text) : undefined
  return value === undefined ? known : [...known, { kind: 'number', value }]
}

const none: readonly Sense[] = []

const digits = new Map(characters.flatMap(it => Object.entries(it.digits)))
const powers = new Map(characters.flatMap(it => Object.entries(it.powers)))
const isNumeral = (char: string): boolean => digits.has(char) || powers.has(char)

/** A Chinese number, by powers (三十五 is 35) or digit by digit (二〇二五 is 2025). */
function numeral(text: string): number | undefined {
  if (![...text].every(isNumeral)) return undefined
  if (![...text].some(char => powers.has(char))) return Number([...text].map(char => digits.get(char)).join(''))
  let total = 0
  let pending: number | undefined
  for (const char of text) {
    const power = powers.get(char)
    if (power === undefined) pending = digits.get(char)
    else {
      total += (pending ?? 1) * power
      pending = undefined
    }
  }
  return total + (pending ?? 0)
}
