import { grain } from '../../data/model/period.ts'
import { type OfficialWords, reasonFrom } from '../model/findings.ts'
import { text } from '../model/voice/text.ts'
import { and, inside, voice } from './voice/voice.ts'

export const official: OfficialWords = {
  sum: (exports, imports) => `exports ${exports} + imports ${imports}`,
  less: (exports, imports) => `exports ${exports} − imports ${imports}`,
  members: (count, areOthers) => `the sum of today’s ${count}${areOthers ? ' other' : ''} members`,
  agrees: { same: 'the same', rounded: 'the same, rounded', 'cut-off': 'the same, cut off' },
  cutOff: 'the same figure, cut off and not rounded',
  disputed: 'disputed: another official count',
  uncounted: 'said without naming who counted it',
  without: areas => `without ${and(areas.map(inside))}`,
  within: area => `within ${inside(area)}`,
  check: (formula, result) => `Our check: ${formula} = ${result}`,
  bearsOut: (compiler, figure, agrees) => text`${compiler}: ${figure}${agrees === undefined ? '' : `, ${agrees}`}`,
  mirror: (area, figure) => text`Reported by ${inside(area)}: ${figure}`,
  neverAgree:
    'The two sides never agree: exports are counted without freight, imports with it, and goods go through third countries.',
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

export const reason = reasonFrom({
  'other-period': period =>
    `looks like the ${voice.period(period)} figure, quoted for the wrong ${grain(period) === 'year' ? 'year' : 'period'}`,
  'other-compiler': 'counted by another body',
  mirror: 'from the statistics of the partner country',
  vintage: 'of another date, so perhaps revised',
  bound: 'agrees with the figure above',
  definition: ({ basis, gold }) =>
    `counted in another way: ${and([...(basis === undefined ? [] : ['from the balance of payments']), ...(gold === undefined ? [] : ['without gold'])])}`,
  currency: 'in another currency',
  unnamed: 'names no statistics, and the official figure says otherwise',
  early: 'said before the period was over',
  growth: 'does not fit the published growth',
  unexplained: 'differs, and no source says why',
})
