import type { OfficialWords } from '../model/official.ts'
import { text } from '../model/text.ts'
import { and } from './and.ts'
import { inside } from './voice.ts'

export const official: OfficialWords = {
  sum: (exports, imports) => `exports ${exports} + imports ${imports}`,
  less: (exports, imports) => `exports ${exports} − imports ${imports}`,
  agrees: { same: 'the same', rounded: 'the same, rounded', 'cut-off': 'the same, cut off' },
  cutOff: 'the same figure, cut off and not rounded',
  disputed: 'disputed: another official count',
  check: (formula, result) => `Our check: ${formula} − 1 = ${result}`,
  bearsOut: (compiler, figure, agrees) => text`${compiler}: ${figure}${agrees === undefined ? '' : `, ${agrees}`}`,
  mirror: (area, figure) =>
    text`Reported by ${inside(area)}: ${figure}. The two sides never agree: exports are counted without freight, imports with it, and goods go through third countries.`,
  inTable: (place, partners, after, compiler) =>
    text`${place} of ${String(partners)}${after.length === 0 ? '' : `, after ${and(after.map(inside))}`} (our ranking, ${compiler})`,
  holdsFirst: (said, best, years) =>
    text`“For the first time” ${said} holds: ${best === undefined ? 'no year held has that place' : `never above ${best} in the years held`} (${years}).`,
  countedAs: 'Counted as',
  valuations: {
    FOB: 'FOB, without freight and insurance',
    CIF: 'CIF, with freight and insurance',
    FAS: 'FAS, alongside the ship',
    customs: 'customs value',
  },
  golds: { included: 'with gold', excluded: 'without gold' },
  bases: { customs: 'customs records', payments: 'balance of payments' },
  statuses: { reported: 'as reported by the country', estimated: 'estimated', unreliable: 'not to be relied on' },
  tableOf: (partners, compiler) =>
    text`All ${String(partners)} partners of the table, ${compiler}; the ranking is ours.`,
}
