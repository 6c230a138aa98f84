import type { TableWords } from '../model/tables.ts'

export const table: TableWords = {
  country: '国家',
  period: '时期',
  place: '名次',
  change: '同比',
  ours: '斜体：自行计算。',
}
