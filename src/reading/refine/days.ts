/** "Turnover yesterday", «на прошлой неделе», 上周五: days and weeks, of which no trade is counted. */
import type { Problem } from '../../answers/model/problem.ts'
import type { Question } from '../../answers/model/question.ts'
import type { Slots } from '../slots/read-slots.ts'
import type { TaggedWord } from '../text/tag-words.ts'
import { hasWord } from '../text/word-sense.ts'

/** The problem of a question about a day or a week, with the newest figure; undefined when it names a period. */
export function ofDays(
  question: Question,
  { row, periods, range, asOf }: Slots,
): { readonly problem: Problem; readonly nearest: readonly Question[] } | undefined {
  if (!('flow' in question) || periods.length > 0 || range !== undefined || asOf !== undefined) return undefined
  if (!row.some((_, at) => isDay(row, at))) return undefined
  const { flow, reporter } = question
  const nearest: readonly Question[] =
    'partner' in question ? [{ kind: 'figure', flow, reporter, partner: question.partner }] : [question]
  return { problem: { because: 'by-month' }, nearest }
}

const days = /^(?:yesterday|tomorrow|tonight|вчера|позавчера|завтра|dunen|sragagun|昨天|昨日|前天|明天)$/
const week = /^(?:weeks?|weekend|недел[а-я]*|выходн[а-я]*|hefte[a-z]*|周|星期|礼拜|周末)$/
const weekday =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье)$|^(?:周|星期|礼拜)[一二三四五六日天]$/

function isDay(row: readonly TaggedWord[], at: number): boolean {
  const [tagged, lead] = [row[at], row[at - 1]]
  if (tagged === undefined) return false
  if (days.test(tagged.text)) return true
  // "daily trade", «ежедневный экспорт»
  const isDaily = /^(?:daily|weekly|ежедневн[а-я]*|еженедельн[а-я]*|gundelik|heftelik|每天|每日|每周)$/.test(
    tagged.text,
  )
  if (isDaily && hasWord(row[at + 1], 'trade', 'turnover', 'exports', 'imports')) return true
  const isNear = hasWord(lead, 'last', 'this', 'next') || /^(?:on|в|во|per|a|за)$/.test(lead?.text ?? '')
  return isNear && (week.test(tagged.text) || weekday.test(tagged.text))
}
