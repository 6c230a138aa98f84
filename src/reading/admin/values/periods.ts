import type { Day, Period } from '../../../data/model/schema.ts'
import { readTimes } from '../../time/read-times.ts'
import { tagAdminWords } from './tag-admin-words.ts'

/** The one period that the whole text says; undefined where it says none, several, or only a part of some year. */
export function periodIn(text: string, today: Day): Period | undefined {
  const row = tagAdminWords(text)
  const [time, second] = readTimes(row, today, 'arguments')
  const isWhole = time !== undefined && second === undefined && time.from === 0 && time.to >= row.length
  return isWhole && time.undated !== true ? time.period : undefined
}
