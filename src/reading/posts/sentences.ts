/** Sentences of a text: Intl.Segmenter's, without the breaks after abbreviations and initials. */
import { normalize } from '../text/normalize.ts'
import { abbreviations } from './vocabulary.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Where each sentence begins and ends. A line ends a sentence. Source: Unicode Standard Annex 29, sentence boundaries. */
export function sentences(plain: string): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = []
  let open = false
  for (const { segment, index } of segmenter.segment(plain)) {
    const last = found.at(-1)
    if (open && last !== undefined) last.to = index + segment.length
    else found.push({ from: index, to: index + segment.length })
    open = goesOn(segment, plain.slice(index + segment.length, index + segment.length + 40))
  }
  return found
}

/** "по 25 млрд. долл.", "D. Trump", "Oct. 20": the point ends a word, not the sentence. */
function goesOn(segment: string, next: string): boolean {
  const [, word] = /([\p{L}\p{N}.]+)\.["')\]]*\s*$/u.exec(segment.slice(-24)) ?? []
  if (word === undefined || segment.endsWith('\n')) return false
  if (/^\p{Lu}$/u.test(word)) return /^\p{Lu}/u.test(next)
  if (abbreviations().has(normalize(word))) return !/^\p{Lu}\p{Ll}/u.test(next) || isShortName(word)
  return /^\d{1,2}$/.test(word) && /^\p{Ll}/u.test(next)
}

/** A title or a month goes on with a name or a number; "млрд." before a capital ends the sentence. */
const isShortName = (word: string): boolean => /^\p{Lu}/u.test(word)
