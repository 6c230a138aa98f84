import type { TableWords } from '../model/tables.ts'

export const table: TableWords = {
  country: 'Country',
  period: 'Period',
  place: '#',
  change: 'Year on year',
  ours: 'In italics: our calculation.',
}
