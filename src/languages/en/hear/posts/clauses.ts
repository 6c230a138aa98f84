import type { ClauseWord } from '../../../model/hear/post-word.ts'

export const clauses: Readonly<Record<ClauseWord, string>> = {
  respectively: 'respectively, in that order',
  and: 'and, not only, not just, not to mention, but, as well as, plus',
  or: 'or',
  while: 'while, whereas, whilst, meanwhile, although, though, however',
  fiscal:
    'same fiscal, the same fiscal, same financial, the same financial, solar hijri, farvardin, ordibehesht, khordad, shahrivar, month of mehr, month of tir, month of bahman, esfand, iranian month, iranian calendar year, persian calendar year, iranian year, fiscal year, fiscal, financial year, fy, fiscal years, financial years',
  cumulated: 'cumulative, cumulatively, combined, altogether, in total',
  together:
    'together, jointly, combined, collectively, taken together, these countries, these states, these nations, these markets, these partners, those countries, those states, those markets, these three, these two, these four, these five, the trio, three countries, four countries, five countries, ten countries, three markets, four markets, five markets, three partners, four partners, five partners, three states, four states, five states, each of them, each of these, each of which',
  'year-later':
    '1980 s, 1990 s, 2000 s, 2010 s, early 1990s, late 1990s, early 2000s, late 2000s, at that time, back then, in those days, some time ago, several years ago, a few years ago, many years ago, 1990s, 2000s, 2010s, the nineties, before the war, before the pandemic, before covid, before the conflict, before the invasion, before sanctions, before the sanctions, before the crisis, pre war, pre pandemic, prior to the war, prior to the pandemic, in a decade, over a decade, in the decade, the past decades, first week of, second week of, week of, past decade, last decade, years of independence, since independence, a year later, one year later, the following year, the next year, a year after, two years later',
}
