/** What the endings of words tell: "idxaldan" is exceeded, "ixracımız" is ours, "partners" are several. */
import type { TextSpan } from '../../../answers/model/post.ts'
import { languageOf, languages } from '../../../languages/languages.ts'
import { inClass } from '../../text/word-grammar.ts'
import { has, hasCapital, is, isFlow, isTrade } from './is.ts'
import type { Piece } from './pieces.ts'
import { meets } from './rows.ts'

/** "5 milyard dollarlıq mal": the noun that it counts is behind. */
export const isAttributive = (unit: Piece | undefined): boolean =>
  unit !== undefined && endingsOf(unit)?.attributive.test(unit.text) === true

/** The endings of amounts and of words beside them, in the language of a word; undefined where endings tell nothing. */
export const endingsOf = (unit: Piece | undefined) =>
  unit?.entry === undefined ? undefined : languageOf(unit.entry.code).post.amountEndings

/** Whether a word has an ending of this kind, in a language that tells it by the ending. */
export const hasEnding = (piece: Piece | undefined, kind: keyof NonNullable<ReturnType<typeof endingsOf>>): boolean =>
  endingsOf(piece)?.[kind].test(piece?.ending ?? '') === true

/** "İxracın 40 faizi": whether the ending of a number tells that it is a part of the whole before it. */
export const isPartOf = (whole: Piece | undefined, ending = ''): boolean =>
  endingsOf(whole)?.part.test(ending) === true && hasEnding(whole, 'whole')

/** "İdxaldan", "yanvarındakından": the case of what is exceeded or compared with. */
export const isAblative = (unit: Piece | undefined): boolean => hasEnding(unit, 'over')

/** "Ölkənin ötən ilki ixracı", «прошлогодний экспорт»: of last year, with which nothing is compared. "Ötən ilki ixracdan" compares. */
export const withoutBasesOfLastYear = (
  row: readonly Piece[],
  times: readonly (TextSpan & { readonly period?: string | undefined })[],
): readonly Piece[] =>
  row.map((piece, at) => {
    if (!is(piece, 'year-ago') || !inClass(piece, 'of-last-year')) return piece
    const flow = row.slice(at + 1, at + 3).find(isTrade)
    const isTold = times.some(({ period, to }) => period !== undefined && to <= piece.from)
    const isLed = has(row.slice(Math.max(0, at - 2), at), 'than', 'more', 'less', 'over', 'under')
    const isBase = isTold || isLed || isAblative(flow) || has(row.slice(at), 'than')
    return flow === undefined || isBase ? piece : { ...piece, words: piece.words.filter(it => it !== 'year-ago') }
  })

/** "Partners". */
export const isPlural = (piece: Piece | undefined): boolean =>
  piece?.entry !== undefined && languageOf(piece.entry.code).post.plural?.test(piece.text) === true

/** "Ticarətimiz", "ixracımız": the ending tells that the flow is ours. */
export const isOurFlow = (piece: Piece | undefined): boolean => isFlow(piece) && hasEnding(piece, 'ours')

/** "Remained flat, and grew 6%", «продемонстрировав рост»: an unknown verb or participle comes first, and tells of the subject before. */
export function isContinued(row: readonly Piece[], known: readonly TextSpan[], to: number): boolean {
  const unknown = row.filter(it => it.to <= to && it.kind === 'word' && it.senses.length === 0)
  const [opening, ...others] = unknown.filter(it => it.text.length > 2 && !known.some(place => meets(place, it)))
  if (opening === undefined || others.some(hasCapital)) return false
  return isUnknownVerb(opening) || isAdverb(opening)
}

/** A word that no list has, too long for a preposition and no adverb; `known` are the places and times of its sentence. */
export const isUnknownNoun = (piece: Piece | undefined, known: readonly TextSpan[]): boolean =>
  piece?.kind === 'word' &&
  piece.senses.length === 0 &&
  piece.text.length > 3 &&
  !isAdverb(piece) &&
  !known.some(it => meets(it, piece))

const noNouns = languages.flatMap(({ post }) => post.noNoun ?? [])
export const isAdverb = ({ text }: Pick<Piece, 'text'>): boolean => noNouns.some(({ adverb }) => adverb.test(text))
/** An unknown word with the ending of a verb. */
const isUnknownVerb = (piece: Piece | undefined): boolean =>
  piece !== undefined && noNouns.some(({ verb }) => verb.test(piece.text))
