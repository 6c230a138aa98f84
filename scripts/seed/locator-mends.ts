/** Overrides for single locators, each with its reason. */
import type { Citation } from '../../src/data/model/schema.ts'

interface Mend {
  readonly to: Pick<Citation, 'excerpt' | 'place' | 'note'>
  readonly why: string
}

const ellipsis = 'words with an ellipsis are not verbatim; the longest verbatim part is used'
const translated = 'the page is not in English, so English words in quotation marks are a translation'

/** Locators that the general rules in locators.ts would parse wrongly. */
export const mended: ReadonlyMap<string, Mend> = new Map<string, Mend>([
  [
    '"In 2023 ... $3.7 billion" (year looks misdated: 2024 elsewhere)',
    { to: { excerpt: '$3.7 billion', note: 'said of 2023; the year looks misdated: 2024 elsewhere' }, why: ellipsis },
  ],
  [
    '"to $18.7 billion ... from $33.9 billion to $52.6 billion" (garbled: 18.7 is the rise)',
    {
      to: {
        excerpt: 'from $33.9 billion to $52.6 billion',
        note: 'garbled: the text says "to $18.7 billion", which is the rise',
      },
      why: ellipsis,
    },
  ],
  [
    '"at end of 2023 3.1 billion, 43.5% more than 2022"',
    { to: { place: 'where it says: at the end of 2023 3.1 billion, 43.5% more than in 2022' }, why: translated },
  ],
  ['"2002-2018: more than 8 times"', { to: { place: 'where it says: 2002–2018, more than 8 times' }, why: translated }],
  ['"8,3 times less"', { to: { place: 'where it says: 8.3 times less' }, why: translated }],
  ['"almost"', { to: { place: 'where it says: almost' }, why: translated }],
  [
    '"more than 40%", period not stated',
    { to: { place: 'where it says: more than 40%', note: 'period not stated' }, why: translated },
  ],
  [
    '"escalated to", "uptick relative to"',
    { to: { excerpt: 'escalated to', note: 'and "uptick relative to"' }, why: 'two separate excerpts' },
  ],
  [
    'text: "um 51 Prozent bzw. 5,3 Mrd" (to, not by)',
    {
      to: { excerpt: 'um 51 Prozent bzw. 5,3 Mrd', note: 'the text says "by"; "to" is meant' },
      why: 'verbatim words after a label',
    },
  ],
  [
    'text cut: "22,4% м(еньше)"',
    {
      to: { excerpt: '22,4% м', note: 'the text is cut there; the word may be "меньше" (less)' },
      why: 'the page is cut after the first letter; the rest is a remark of the collector',
    },
  ],
  [
    'said "in 2020"',
    {
      to: { excerpt: 'in 2020', note: 'said of the year; the figure is that of the half' },
      why: 'verbatim words after a label',
    },
  ],
  [
    'said as "largest importer into"',
    {
      to: { place: 'where it says: largest importer into', note: 'largest source of imports is meant' },
      why: translated,
    },
  ],
  [
    '亿元, yuan',
    {
      to: { place: 'body of the text', note: 'printed in 亿元, hundreds of millions of yuan' },
      why: 'a unit, not a place',
    },
  ],
])
