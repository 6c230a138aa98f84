import type { TableWords } from '../model/tables.ts'

export const table: TableWords = {
  country: 'Страна',
  period: 'Период',
  place: '№',
  change: 'Год к году',
  ours: 'Курсивом: наш расчёт.',
}
