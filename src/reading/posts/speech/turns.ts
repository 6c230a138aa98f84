/** Speech without quotation marks: the paragraphs of a transcript, «В.Путин: Товарооборот растёт.». */
import { meets } from '../words/rows.ts'
import type { SpokenAttribution } from './attributions.ts'
import type { Quoted } from './speaker-of-quote.ts'

/** What each person says in a paragraph behind the name and a colon. A line without a point at its end is a headline. */
export const turnsIn = (plain: string, attributions: readonly SpokenAttribution[], quoted: readonly Quoted[]) =>
  attributions.flatMap(said => {
    const before = plain.slice(plain.lastIndexOf('\n', said.from) + 1, said.from)
    if (plain[said.to - 1] !== ':' || said.person === undefined || before.trim() !== '') return []
    const [, gap, line] = /^(\s*)([^\n]*[.!…])\s{0,9}(?:\n|$)/.exec(plain.slice(said.to, said.to + 8000)) ?? []
    if (gap === undefined || line === undefined) return []
    const words = { from: said.to + gap.length, to: said.to + gap.length + line.length }
    return quoted.some(({ span }) => meets(span, words)) ? [] : [{ words, said }]
  })
