/** "Turnover, growth and place in 2025", "exports and imports", 贸易额、增速和排名: a list of what is asked of one pair. */
import { isFlow, type Part } from '../../answers/kinds/parts.ts'
import type { Question, QuestionOf } from '../../answers/model/question.ts'
import type { Word } from '../../languages/model/hear/meanings.ts'
import type { QuestionFeatures } from '../intents/features.ts'
import { isDenied } from '../slots/denials.ts'
import type { Slots } from '../slots/read-slots.ts'
import type { ReadingMode } from '../text/context.ts'
import { positionsOf } from '../text/positions.ts'
import type { TaggedWord } from '../text/tag-words.ts'
import { inClass } from '../text/word-grammar.ts'
import { flowWords, hasWord, isKind } from '../text/word-sense.ts'

/** The question for all parts of the list. Undefined when one thing is asked, or the words between are more than a list. */
export function partsOf(question: Question, it: QuestionFeatures): QuestionOf<'parts'> | undefined {
  const { has, claimed, others, slots } = it
  const isOther = has('or', 'more', 'difference', 'times', 'fall', 'change', 'unchanged', 'average', 'cagr', 'who')
  if (isOther || claimed || others.length > 1 || slots.periods.length > 1 || slots.range !== undefined) return undefined
  return listed(question, slots, 'talk')
}

/** The same of the arguments of a command: "/turnover exports imports 2025" needs no "and". */
export const partsOfCommand = (question: Question, slots: Slots): QuestionOf<'parts'> | undefined =>
  question.kind === 'figure' && question.flow === 'T' ? withTurnover(listed(question, slots, 'arguments')) : undefined

/** "/turnover growth 2025": the turnover that the command names, and the growth. */
const withTurnover = (question: QuestionOf<'parts'> | undefined): QuestionOf<'parts'> | undefined =>
  question === undefined || question.parts.some(isFlow) ? question : { ...question, parts: ['T', ...question.parts] }

function listed(question: Question, slots: Slots, mode: ReadingMode): QuestionOf<'parts'> | undefined {
  const isOfPair = question.kind === 'figure' || question.kind === 'share' || question.kind === 'rank'
  if (!isOfPair && question.kind !== 'growth' && question.kind !== 'record') return undefined
  const found = slots.row.flatMap((tagged, at) => {
    const part = partWords.find(([, words]) => hasWord(tagged, ...words))?.[0]
    return part === undefined || isDenied(slots.row, at) ? [] : [{ at, part }]
  })
  const areJoined = (from: number, to: number): boolean => isJoined(slots, from, to, mode)
  const parts = mode === 'talk' ? withoutFlowOfAll(slots.row, found) : found
  const isList = parts.every(({ at }, i) => i === 0 || areJoined(parts[i - 1]?.at ?? at, at))
  const named = [...new Set(parts.map(({ part }) => part))]
  if (!isList || named.length < 2 || isAdded(slots)) return undefined
  const areBoth = named.length === 2 && named.includes('X') && named.includes('M')
  const { reporter, partner, asOf } = question
  const period = 'period' in question ? question.period : slots.periods[0]
  return {
    kind: 'parts',
    flow: named.find(isFlow) ?? found.map(({ part }) => part).find(isFlow) ?? 'T',
    reporter,
    partner,
    // Of exports and imports, what is left is one subtraction away.
    parts: areBoth ? [...named, 'B'] : named,
    ...(period === undefined ? {} : { period }),
    ...(asOf === undefined ? {} : { asOf }),
  }
}

interface Named {
  readonly at: number
  readonly part: Part
}

/** "Export growth and place", «рост экспорта и доля»: the flow of the other parts, which no "and" separates from its neighbour. */
function withoutFlowOfAll(row: Slots['row'], found: readonly Named[]): readonly Named[] {
  const [flow, second] = found.filter(({ part }) => isFlow(part))
  const isApart = (one: Named | undefined, other: Named | undefined): boolean =>
    one === undefined || other === undefined || row.slice(one.at + 1, other.at).some(isJoint)
  const i = flow === undefined ? -1 : found.indexOf(flow)
  const isOfAll = !isApart(found[i - 1], flow) || !isApart(flow, found[i + 1])
  return flow === undefined || second !== undefined || found.length < 3 || !isOfAll
    ? found
    : found.filter(one => one !== flow)
}

const partWords: readonly (readonly [Part, readonly Word[]])[] = [
  ['B', ['balance', 'surplus', 'deficit']],
  ['X', ['exports']],
  ['M', ['imports']],
  ['T', ['turnover', 'trade']],
  ['growth', ['growth']],
  ['share', ['share']],
  ['rank', ['rank']],
  ['record', ['record']],
]

/** Between two parts: an "and" or a comma, and nothing but places, periods and small words. */
function isJoined({ row, times }: Slots, from: number, to: number, mode: ReadingMode): boolean {
  const between = row.slice(from + 1, to)
  const dated = positionsOf(times)
  const isSmall = (tagged: TaggedWord, i: number): boolean =>
    isJoint(tagged) || dated.has(from + 1 + i) || isKind(tagged, 'area') || tagged.glued || hasWord(tagged, ...small)
  // Chinese: 、 is no word of the row, but what follows it is not glued.
  const isListedInHan = between.length === 0 && row[to]?.kind === 'han' && !row[to].glued
  // "İranla idxal ixrac ayrı-ayrı"
  const areFlows = between.length === 0 && [row[from], row[to]].every(it => hasWord(it, 'exports', 'imports'))
  return between.every(isSmall) && (mode === 'arguments' || isListedInHan || areFlows || between.some(isJoint))
}
const small = [...flowWords, 'noise', 'we', 'it', 'with', 'in', 'to', 'from', 'what', 'howmuch', 'isit'] as const

const isJoint = (tagged: TaggedWord): boolean => /^[,;/、&，]$/.test(tagged.text) || hasWord(tagged, 'and')

/** "The sum of exports and imports" is the turnover. */
const isAdded = ({ row }: Slots): boolean => row.some(tagged => inClass(tagged, 'added') || inClass(tagged, 'adds-up'))
