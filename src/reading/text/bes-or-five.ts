/** Azerbaijani "bəs" ("and what of …?") and "beş" (five) are one word without their marks. */
import type { Sense } from './senses.ts'

interface Spoken {
  readonly raw: string
  readonly text: string
  readonly senses: readonly Sense[]
}

/** The row with the one sense that is meant: by the marks, where there are any; else by the place and what is counted. */
export const withBes = <T extends Spoken>(row: readonly T[]): readonly T[] =>
  row.some(isBes) ? row.map((one, at) => (isBes(one) ? { ...one, senses: meant(one, at, row[at + 1]) } : one)) : row

const isBes = ({ text }: Spoken): boolean => text === 'bes'

function meant({ raw, senses }: Spoken, at: number, next: Spoken | undefined): readonly Sense[] {
  const isFive = /ş/i.test(raw) || (!/ə/i.test(raw) && (at > 0 || counted.test(next?.text ?? '')))
  const kept = senses.filter(sense => (sense.kind === 'number') === isFive)
  return kept.length > 0 ? kept : senses
}

/** What there are five of: months, years, millions, countries. */
const counted = /^(?:ay|il|rub|kvartal|milyard|milyon|mlrd|mln|faiz|dollar|olke|dovlet|terefdas|bazar|dene)/
