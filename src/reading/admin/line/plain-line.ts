/** Whether a line without keywords and quotation marks has the form of a missing part. */
import type { AdminKeyword } from '../../../languages/model/hear/admin.ts'
import { normalizePhrase } from '../../text/normalize.ts'
import { isKind } from '../../text/word-sense.ts'
import { byPhrase, languageCode, tagAdminWords } from '../values/admin-words.ts'
import { dayIn } from '../values/dates.ts'
import { bareWords } from './bare-words.ts'

const fields = byPhrase(words => words.fields)
/** The forms of words do not depend on them. */
const anywhere = { today: '2000-01-01', home: 'WLD' }

/** 'China', 'February 2026', '$395.1 million' for a flow, partner, period or amount; a topic, a field, a day, a language. */
export function fitsPart(key: AdminKeyword | 'why' | undefined, line: string): boolean {
  switch (key) {
    case 'plain':
      return isOfFigure(line)
    case 'topic':
      return line.split(/[,，、;]/).every(topic => isKind(tagAdminWords(topic)[0], 'topic'))
    case 'field':
      return fields.has(normalizePhrase(line))
    case 'published':
      return dayIn(line, anywhere.today) !== undefined
    case 'language':
      return languageCode(line) !== undefined
    default:
      return false
  }
}

const longestPart = 60

function isOfFigure(line: string): boolean {
  if (line.length > longestPart) return false
  const { wrong, flow, areas, periods, figures, ordinals, measures } = bareWords(line.split(/\s+/), anywhere)
  const named = [areas, periods, figures, ordinals, measures].some(them => them.length > 0)
  return (wrong === undefined || wrong.because === 'not-a-period') && (named || flow !== undefined)
}
