import type { Day, Period } from '../../../data/model/schema.ts'
import { saidTimes } from '../../time/read-times.ts'
import { heardWords } from './tag-admin-words.ts'

/** The one period that the whole text says; undefined where it says none, several, or only a part of some year. */
export function periodIn(text: string, today: Day): Period | undefined {
  const row = heardWords(text)
  const [time, second] = saidTimes(row, today, 'arguments')
  const isWhole = time !== undefined && second === undefined && time.from === 0 && time.to >= row.length
  return isWhole && time.undated !== true ? time.period : undefined
}
