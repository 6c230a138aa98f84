/** Months as most languages write them. */
import { ends } from '../../../data/model/period.ts'
import type { Icu } from './intl.ts'

/** 'January 2026', 'January–August 2025', 'August 2023 – July 2024'; `dash` stands between two years. */
export function monthsIn(period: string, icu: Icu, dash: string): string {
  const { start, last, year, lastYear } = ends(period)
  const [from = '', to = ''] = [start, last].map(at => icu.names().months[at % 12] ?? '')
  if (start === last) return `${from} ${year}`
  return year === lastYear ? `${from}–${to} ${year}` : `${from} ${year} ${dash} ${to} ${lastYear}`
}
