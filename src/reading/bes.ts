/** Azerbaijani "bəs" ("and what of …?") and "beş" (five) are one word without their marks. */
import type { Heard } from './heard.ts'
import type { Sense } from './senses.ts'

/** The row with the one sense that is meant: by the marks, where there are any; else by the place and what is counted. */
export const withBes = (row: readonly Heard[]): readonly Heard[] =>
  row.some(isBes)
    ? row.map((heard, at) => (isBes(heard) ? { ...heard, senses: meant(heard, at, row[at + 1]) } : heard))
    : row

const isBes = ({ text }: Heard): boolean => text === 'bes'

function meant({ raw, senses }: Heard, at: number, next: Heard | undefined): readonly Sense[] {
  const isFive = /ş/i.test(raw) || (!/ə/i.test(raw) && (at > 0 || counted.test(next?.text ?? '')))
  const kept = senses.filter(sense => (sense.kind === 'number') === isFive)
  return kept.length > 0 ? kept : senses
}

/** What there are five of: months, years, millions, countries. */
const counted = /^(?:ay|il|rub|kvartal|milyard|milyon|mlrd|mln|faiz|dollar|olke|dovlet|terefdas|bazar|dene)/
