/** Wishes: a chart, a table, a subscription for a notice. */
import { chartOf, tableOf } from '../../answers/kinds/chart-of.ts'
import type { Question, QuestionOf } from '../../answers/model/question.ts'
import { unknownWord } from '../../reading/fates/unread-problem.ts'
import { readQuestion } from '../../reading/read-question.ts'
import { readSubscribe } from '../../reading/subscriptions/subscribe.ts'
import type { Context } from '../../reading/text/context.ts'
import { wishIn } from '../../reading/wishes.ts'
import { type Intent, refusing } from '../request/intent.ts'
import { readFreeText } from './free-text.ts'

/** The intent of a wish; undefined for a text that has none, or whose question answers it. */
export function readWish(text: string, context: Context, before?: Question): Intent | undefined {
  const wish = wishIn(text)
  switch (wish) {
    case undefined:
    // A file: read-file.ts.
    case 'file':
      return undefined
    // In reply to a post: read-check.ts. After an answer it is a question about that one.
    case 'check':
      return before === undefined ? refusing({ because: 'no-post' }) : undefined
    case 'edit':
      return refusing({ because: 'no-edits' })
    case 'talk':
      return refusing({ because: 'talk' })
    case 'channel':
      return channelIn(text, context) ?? refusing({ because: 'channel' })
    case 'notify':
      return noticeOf(text, context)
    default:
      return seriesOf(text, wish, context, before)
  }
}

/** 'Subscribe @trade_news' is /subscribe @trade_news. */
export function channelIn(text: string, context: Context): Intent | undefined {
  const [name] = /(?<![\w@])@\w{4,32}/.exec(text) ?? []
  return name === undefined ? undefined : { subscribe: readSubscribe(name, context) }
}

/** A question of a period has a button under "not held"; without one, the menu of the subscription is the way. */
function noticeOf(text: string, context: Context): Intent | undefined {
  const { slots } = readQuestion(text, context)
  if (slots.times.length > 0) return undefined
  const countries = [...new Set(slots.areas.filter(({ ours }) => !ours).map(({ area }) => area))]
  const read = countries.length === 0 ? undefined : readSubscribe(countries.join(' '), context)
  return { subscribe: read === undefined || 'heard' in read ? 'show' : read }
}

/** `/chart exports china`, in the words of a question; alone, of the last answer. */
export const readChart = (args: string, context: Context, before?: Question): Intent =>
  seriesOf(`chart ${args}`, 'chart', context, before)

/** The years of the series that is asked about, or of the default pair. */
function seriesOf(text: string, wish: 'chart' | 'table', context: Context, before: Question | undefined): Intent {
  const read = readFreeText(text, context, before)
  const isOpen = isNotUnderstood(read) || ('ask' in read && read.ask.kind === 'page')
  const { home: reporter, partner } = context
  const usual: Question = { kind: 'series', grain: 'year', flow: 'T', reporter, partner }
  // "Chart Mars", "exports by quarter": the default would answer what was not asked.
  const { slots } = readQuestion(text, context)
  const unknown = isOpen ? unknownWord(usual, slots) : undefined
  if (unknown !== undefined) return { say: { kind: 'unclear', ...unknown } }
  if (isOpen && slots.flow !== undefined) return read
  const asked = 'ask' in read ? read.ask : undefined
  const found = isOpen ? (before ?? usual) : asked
  const aside = 'aside' in read ? read.aside : undefined
  if (found === undefined) return read
  const drawn = wish === 'chart' ? within(chartOf(found), text, context) : undefined
  const table = found.kind === 'chart' && wish === 'table' ? tableOf(found) : undefined
  return { ask: drawn ?? table ?? inYears(found), ...(aside && { aside }) }
}

/** The years of the text: a share, a place and a comparison are questions of one period, and their charts are of several. */
function within(chart: QuestionOf<'chart'> | undefined, text: string, context: Context) {
  const { from, to } = readQuestion(text, context).slots.range ?? {}
  if (chart === undefined || chart.from !== undefined || chart.of === 'largest' || from === undefined) return chart
  return { ...chart, from, ...(to !== undefined && { to }) }
}

const isNotUnderstood = (read: Intent): boolean => 'say' in read && read.say.problem.because === 'not-understood'

/** The figure of one year becomes the months of that year; without a period it becomes all years. */
function inYears(question: Question): Question {
  if (question.kind !== 'figure') return question
  const { flow, reporter, partner, period } = question
  if (period === undefined) return { kind: 'series', grain: 'year', flow, reporter, partner }
  return /^\d{4}$/.test(period)
    ? { kind: 'series', grain: 'month', flow, reporter, partner, from: `${period}-01`, to: `${period}-12` }
    : question
}
