import type { Slots } from './read-slots.ts'

const country = /(?:^| )(?:countr|nations|стран|olke)|国家/

/** "Which countries do you have?", 能查哪些国家: countries in general, and none by name. */
export const asksForCountries = ({ row, areas, times, claims, words }: Slots): boolean =>
  areas.length + times.length + claims.length === 0 &&
  row.some(({ text }) => country.test(text)) &&
  asking.some(word => words.has(word))

const asking = ['which', 'what', 'list', 'howmuch', 'who', 'help', 'figure', 'isit'] as const
