/** A run of Chinese characters cut into the phrases we know: the cut that leaves least unknown and prefers long phrases. */

import { isNumeral, numeral } from './chinese-numerals.ts'
import type { Lexicon } from './lexicon.ts'
import type { Sense } from './senses.ts'

export interface HanWord {
  readonly text: string
  readonly senses: readonly Sense[]
}

/** What an unknown character costs: 顺差多少 is a surplus, and no 差多少 behind something strange. */
const unknown = 2

/** 出口去年: no word before a year keeps its first character; so these weigh more than their length. */
const years = new Set(['去年', '今年'])
const firm = 3

/** Cuts a run. Unknown characters stand alone, without senses. */
export function segmentHan(lexicons: readonly Lexicon[], run: string): readonly HanWord[] {
  // scores[i]: the score of the best cut of the first i characters; last[i]: the length of its last word.
  const scores = new Array<number>(run.length + 1).fill(Number.NEGATIVE_INFINITY)
  scores[0] = 0
  const last = new Array<number>(run.length + 1).fill(1)
  for (let from = 0; from < run.length; from += 1) {
    const score = scores[from] ?? 0
    if (score - unknown >= (scores[from + 1] ?? 0)) {
      scores[from + 1] = score - unknown
      last[from + 1] = 1
    }
    const offer = (length: number): void => {
      const reached = score + length * length + (years.has(run.slice(from, from + length)) ? firm : 0)
      if (reached <= (scores[from + length] ?? 0)) return
      scores[from + length] = reached
      last[from + length] = length
    }
    forEachWord(lexicons, run, from, offer)
  }
  return words(lexicons, run, last)
}

function forEachWord(lexicons: readonly Lexicon[], run: string, from: number, offer: (length: number) => void): void {
  for (const { han, reach } of lexicons) {
    const most = Math.min(reach.get(run.charAt(from)) ?? 0, run.length - from)
    for (let length = 1; length <= most; length += 1) if (han.has(run.slice(from, from + length))) offer(length)
  }
  for (let length = 1; length <= 8 && isNumeral(run.charAt(from + length - 1)); length += 1) offer(length)
}

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
  const known = lexicons.flatMap(({ han }) => han.get(text) ?? [])
  const value = numeral(text)
  return value === undefined ? known : [...known, { kind: 'number', value }]
}
