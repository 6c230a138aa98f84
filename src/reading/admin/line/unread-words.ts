/** What cannot be read in the words of a line. */
import type { AdminProblem } from '../../../answers/model/admin-problem.ts'
import type { Word } from '../../../languages/model/hear.ts'
import { flowOf } from '../../slots/flow.ts'
import { tradeWords } from '../../text/fuzzy-match.ts'
import type { TaggedWord } from '../../text/tag-words.ts'
import { hasWord, isKind, senseOf } from '../../text/word-sense.ts'
import type { PeriodMention as Time } from '../../time/types.ts'
import { typed } from '../values/amounts.ts'
import type { AreaMention } from '../values/areas.ts'
import { nearestKeyword } from './nearest.ts'

/** Words as they were heard, and what they were taken for; `free` are those that are no place, time or figure. */
interface Read {
  readonly row: readonly TaggedWord[]
  readonly times: readonly Time[]
  readonly named: readonly AreaMention[]
  readonly free: readonly TaggedWord[]
}

/** How much of a line is read: what is longer is no such line. */
export const most = 400

export const tooLong = (text: string): AdminProblem | undefined =>
  text.length > most ? { because: 'unknown-word', heard: text.slice(most) } : undefined

/** The first thing that cannot be read, or can be read in two ways. */
export const wrongIn = (read: Read): AdminProblem | undefined =>
  badTime(read) ?? twin(read) ?? slip(read) ?? unread(read) ?? twoFlows(read)

/** No period, a day, a run of years; a month whose year nobody said. */
function badTime({ times, row }: Read): AdminProblem | undefined {
  const time = times.find(
    it => it.bad !== undefined || it.day !== undefined || it.years !== undefined || it.undated === true,
  )
  return time && { because: 'not-a-period', heard: time.bad?.heard ?? typed(row.slice(time.from, time.to)) }
}

/** Korea, Congo: a name that two countries share. A code, and a name with its north or south, is one country's. */
function twin({ row, named }: Read): AdminProblem | undefined {
  const heard = named.map(({ from }) => row[from]).find(it => it !== undefined && isTwin(it))
  return heard && unknown(heard)
}
const isTwin = (heard: TaggedWord): boolean =>
  senseOf(heard, 'area')?.form === 'name' &&
  /^(korea|kore|koreya|корея|кореи|кореей|congo|konqo|конго|刚果)$/.test(heard.text)

/** A word with a slip is not taken for another: what is kept is what was said. Russian in Latin letters is no slip. */
function slip({ row }: Read): AdminProblem | undefined {
  const heard = row.find(isSlip)
  return heard && unknown(heard)
}
const isSlip = (heard: TaggedWord): boolean =>
  heard.corrected === true && !(heard.entry?.code === 'ru' && /^[a-z ]+$/.test(heard.text))

function unread({ free }: Read): AdminProblem | undefined {
  const heard = free.find(it => !isUnderstood(it))
  return heard && unknown(heard)
}

function unknown(heard: TaggedWord): AdminProblem {
  const nearest = senseOf(heard, 'area')?.area ?? nearestKeyword(heard.raw)
  return { because: 'unknown-word', heard: heard.raw, ...(nearest !== undefined && { nearest }) }
}

/** "Turnover" and "exports" in one line: which of them the figure is of, nobody can tell. */
function twoFlows({ free }: Read): AdminProblem | undefined {
  const named = free.filter(heard => hasWord(heard, 'exports', 'imports', 'turnover', 'balance', 'surplus', 'deficit'))
  const [first, ...others] = named.map(heard => ({ heard, flow: flowOf([heard], 0) }))
  const second = others.find(({ flow }) => flow !== first?.flow)
  return second && { because: 'twice', part: 'flow', heard: second.heard.raw }
}

function isUnderstood(heard: TaggedWord): boolean {
  if (heard.kind === 'mark') return true
  if (/^(не|нет|not|no|deyil|yox|不是)$/.test(heard.text)) return false
  return hasWord(heard, ...known) || isFirstTime(heard) || (heard.kind === 'han' && isKind(heard, 'ordinal'))
}

/** The word "first" by itself says that it never was before. */
export const isFirstTime = (heard: TaggedWord): boolean => /^(first|впервые)$/.test(heard.text)

const known: readonly Word[] = [
  ...tradeWords,
  ...(['change', 'yoy', 'supplier', 'buyer', 'most'] as const),
  ...(['of', 'and', 'in', 'to', 'from', 'with', 'between'] as const),
  ...(['over', 'under', 'approximately', 'against', 'versus'] as const),
  ...(['year', 'month', 'since', 'until', 'noise'] as const),
]
