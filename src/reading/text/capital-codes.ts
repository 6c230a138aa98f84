/** Codes of countries in capitals that are also words of a language: CAN, ARE, MAR. */
import type { Word } from '../../languages/model/hear/meanings.ts'
import type { Match } from './longest-match.ts'
import { areaOfCode } from './place-names.ts'
import type { LexiconEntry, Sense } from './senses.ts'
import type { Token } from './tokenize.ts'
import { inClass, isPostposed } from './word-grammar.ts'

/** A word of a text, and the tagged words before it. */
export interface WordPlace {
  readonly row: readonly Token[]
  readonly at: number
  readonly before: readonly Tagged[]
}

interface Tagged extends Pick<Token, 'kind' | 'text'> {
  readonly senses: readonly Sense[]
  readonly entry?: LexiconEntry | undefined
}

/**
 * The senses of a word of the lexicon that may be a code in three capitals: its own, or those of both, when MAR is the month
 * or Morocco, and the bot asks which. Undefined when it is only a code.
 */
export function sensesInCapitals(place: WordPlace, found: Match, isTalk: boolean): readonly Sense[] | undefined {
  const own = found.senses
  const raw = place.row[place.at]?.raw ?? ''
  const code = /^[A-Z]{3}$/.test(raw) ? codeSenses(raw) : []
  if (code.length === 0) return own
  if (own.some(({ kind }) => kind === 'month')) return monthOrCode(place, own, code, isTalk)
  const isCommon = /^(AND|ARE|CAN)$/.test(raw)
  if (isTalk)
    return isBeside(place) ||
      isBehindFlow(place) ||
      isDirection(place.before.at(-1)) ||
      (!isCommon && own.every(sense => sense.kind === 'word' && sense.word === 'noise'))
      ? undefined
      : own
  // ÇXR is the name of a place; AND is a word between two others.
  const isName = own.some(({ kind }) => kind === 'area') && found.ending === ''
  return isName || (raw === 'AND' && isBetween(place)) ? own : undefined
}

function monthOrCode(
  place: WordPlace,
  own: readonly Sense[],
  code: readonly Sense[],
  isTalk: boolean,
): readonly Sense[] | undefined {
  if (!isTalk) return [...own, ...code]
  if (isBeside(place)) return undefined
  if (isBehindFlow(place)) return [...own, ...code]
  const [flow, lead] = place.before.slice(-2)
  return isDirection(lead) && hasWord(flow, 'exports', 'imports', 'ship') ? [...own, ...code] : own
}

const isDirection = (lead: Tagged | undefined): boolean => hasWord(lead, 'to', 'from') && !isPostposed(lead)

const hasWord = (tagged: Tagged | undefined, ...words: readonly Word[]): boolean =>
  tagged?.senses.some(sense => sense.kind === 'word' && words.includes(sense.word)) === true

/** Whether the word is that with which somebody trades: "with CAN", "CAN ilə". */
const isBeside = ({ row, at, before }: WordPlace): boolean =>
  (hasWord(before.at(-1), 'with', 'versus') && !isPostposed(before.at(-1))) || inClass(row[at + 1], 'together')

/** "exports CAN 2024", "exports CAN in 2024": between a flow and a number, a mark or the end, in a text not all in capitals. */
function isBehindFlow({ row, at, before }: WordPlace): boolean {
  if (!hasWord(before.at(-1), 'exports', 'imports', 'turnover', 'balance')) return false
  const [next, second] = row.slice(at + 1)
  const isIn = next?.text === 'in' && second?.kind === 'number'
  return (next?.kind !== 'word' || isIn) && row.some(({ raw }) => /\p{Ll}/u.test(raw))
}

const isBetween = ({ row, at }: WordPlace): boolean => row[at - 1]?.kind === 'word' && row[at + 1]?.kind === 'word'

/** In free text a code must be in capitals: 'is' is not Iceland. In arguments its case does not matter. */
export const codeIn = (token: Token, isTalk: boolean): string =>
  !isTalk || /^[A-Z0-9]+$/.test(token.raw) ? token.text.toUpperCase() : ''

/** The sense of a code in capitals; none for any other text. */
export function codeSenses(code: string): readonly Sense[] {
  const area = /^[A-Z]{2,3}$/.test(code) ? areaOfCode(code) : undefined
  return area === undefined ? [] : [{ kind: 'area', area, form: 'code', nominative: '' }]
}

/** "aze-tur", "chn aze": a code of three letters beside another one, also in small letters. */
export const isBesideCode = (row: readonly Token[], at: number): boolean =>
  [-1, 1].some(by => isCode(row[at]) && isCode(row[at + by * (/^[-/]$/.test(row[at + by]?.text ?? '') ? 2 : 1)]))

const isCode = (token: Token | undefined): boolean =>
  token?.raw.length === 3 && codeSenses(token.text.toUpperCase()).length > 0
