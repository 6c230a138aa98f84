import type { TableWords } from '../model/tables.ts'

export const table: TableWords = {
  country: 'Ölkə',
  period: 'Dövr',
  place: '№',
  change: 'İllik dəyişmə',
  ours: 'Kursivlə: öz hesablamamız.',
}
