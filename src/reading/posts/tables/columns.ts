/** Tables whose first line names the columns: "Country | thousand USD | to January-July 2024 | share". */
import { canonical, grain } from '../../../data/model/period.ts'
import type { Flow, Period } from '../../../data/model/schema.ts'
import type { PostWord } from '../../../languages/model/hear/post-word.ts'
import type { PostTopic, TableColumn } from '../slots/progress.ts'
import { has, is } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import type { Sentence } from '../words/sentence.ts'
import type { TimeMark } from '../words/times.ts'
import { isLine, isSeparator, unitOfHeading } from './tables.ts'

/** What each column is of; undefined for a line that is no such heading. */
export function columnsOf(
  sentence: Sentence,
  { percent, period }: Pick<PostTopic, 'percent' | 'period'> = {},
): readonly TableColumn[] | undefined {
  const { row, quantities } = sentence
  const bracket = bracketOfColumns(sentence)
  const separators = row.filter(isSeparator)
  if (bracket === undefined && (separators.length < 2 || !isLine(sentence))) return undefined
  if (quantities.some(it => it.is === 'money')) return undefined
  const { at, end, isBetween } = bracket ?? { at: -1, end: row.length, isBetween: isSeparator }
  const edges = [at, ...row.flatMap((piece, i) => (i > at && i < end && isBetween(piece) ? [i] : [])), end]
  const words = edges.slice(1).map((to, i) => row.slice((edges[i] ?? -1) + 1, to))
  const told = withPercent(
    words.map(it => columnOf(it, sentence.times, period)),
    percent,
  )
  // "(million dollars | share | change)": the column of the names has no heading of its own.
  const columns = withLatest(unitOfHeading({ row: words[0] ?? [] }) === undefined ? told : [{}, ...told])
  const hasNames = (of: (column: TableColumn) => unknown, least: number): boolean =>
    columns.filter(column => of(column) !== undefined).length >= least
  const isNamed =
    hasNames(it => it.measure, 1) ||
    hasNames(it => it.flow, 2) ||
    hasNames(it => (it.measure === undefined ? it.period : undefined), 2)
  return isNamed ? columns : undefined
}

/** "Share, % | 2024 | 2025": a share ahead of the periods is of the last of them. */
function withLatest(columns: readonly TableColumn[]): readonly TableColumn[] {
  const first = columns.findIndex(it => it.period !== undefined)
  const [period] = columns.flatMap(it => it.period ?? []).toSorted((a, b) => (a < b ? 1 : -1))
  if (period === undefined) return columns
  return columns.map((it, at) => (at < first && it.measure !== undefined ? { ...it, period } : it))
}

/** A line that tells the columns of a table and nothing else. */
export const isHeadOfTable = (sentence: Sentence): boolean =>
  columnsOf(sentence) !== undefined && bracketOfColumns(sentence) === undefined

/** "Imports by country (million dollars; share; change)": the bracket at the end of a heading that begins with the unit. */
export function bracketOfColumns({ row }: Pick<Sentence, 'row'>) {
  const at = row.findIndex(({ text }) => text === '(')
  const last = at === -1 ? -1 : row.findLastIndex(({ text }) => text === ')')
  if (at === -1 || row.slice(last + 1).some(({ text }) => text !== ':' && text !== '.')) return undefined
  const inside = row.slice(at + 1, last)
  // "Country | value (mln) | share (%)": a bracket in each column.
  if (inside.some(({ text }) => text === ')')) return undefined
  const isBetween = [isSeparator, (piece: Piece): boolean => piece.text === ','].find(isOne => inside.some(isOne))
  if (isBetween === undefined) return undefined
  const first = inside.slice(0, inside.findIndex(isBetween))
  return unitOfHeading({ row: first }) === undefined ? undefined : { at, end: last, isBetween }
}

/** "Exports | % | imports | %": the percentages are of the column before them, and what they are the caption tells. */
const withPercent = (columns: readonly TableColumn[], percent: PostTopic['percent']): readonly TableColumn[] =>
  columns.map((column, at) => {
    const isBare = column.isPercent === true && column.measure === undefined && column.flow === undefined
    return isBare && percent !== undefined ? { ...columns[at - 1], ...column, measure: percent } : column
  })

/** "(Thousand dollars; in percent of January 2024)", "(share in brackets)": what the bare percentages below are. */
export function percentOf(sentence: Sentence): PostTopic['percent'] {
  const at = sentence.row.findIndex(piece => piece.text === '%' || is(piece, 'percent', 'in-brackets'))
  if (at === -1 || sentence.quantities.some(it => it.is !== 'count')) return undefined
  const before = sentence.row.findLastIndex((piece, i) => i < at && /^[(;,|]$/.test(piece.text))
  const end = sentence.row.findIndex((piece, i) => i > at && /^[);,|]$/.test(piece.text))
  return columnOf(sentence.row.slice(before + 1, end === -1 ? undefined : end), sentence.times).measure
}

/** What the words above a column tell of it; `told` is the period of the title. */
export function columnOf(words: readonly Piece[], times: readonly TimeMark[], told?: Period): TableColumn {
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined) return {}
  const time = times.find(it => it.from >= first.from && it.to <= last.to)
  // 进出口（当月）: of the month of the title.
  const isOfMonth = told !== undefined && grain(told) === 'month' && has(words, 'same-time')
  const period = isOfMonth ? told : time?.period
  // "To January-July 2024", «в % к январю-июлю 2024 г.», "in percent of January-July 2024".
  const isCompared = time !== undefined && words.some((piece, at) => isBeforeBase(piece, at, words, time))
  const flow = words.map(it => it.words.map(word => flowWords.get(word)).find(Boolean)).find(it => it !== undefined)
  const isPercent = words.some(piece => piece.text === '%' || is(piece, 'percent'))
  const isChange = has(words, 'change', 'up', 'down')
  const of = { ...(flow && { flow }), ...(isPercent && { isPercent }) }
  if (has(words, 'share')) return { measure: 'share', ...of }
  if (has(words, 'index') || (isCompared && isPercent && !isChange)) return { measure: 'index', ...of }
  // "Decline, %"; not "growth (decline), %".
  const isFall = has(words, 'down') && !has(words, 'up', 'change')
  if (isCompared || isChange || has(words, 'than', 'year-ago'))
    return { measure: 'change', ...(isFall && { isFall }), ...of }
  return { ...of, ...(period && { period: canonical(period) }) }
}
function isBeforeBase(piece: Piece, at: number, words: readonly Piece[], { from, to }: TimeMark): boolean {
  if (piece.to > from && piece.from < to) return false
  const isOf = piece.to <= from && words.slice(at + 1, at + 3).some(it => it.from === from)
  return is(piece, 'to', 'from', 'than') || (isOf && is(piece, 'percent'))
}

const flowWords = new Map<PostWord, Flow>([
  ['exports', 'X'],
  ['imports', 'M'],
  ['turnover', 'T'],
  ['balance', 'B'],
])

/** "Exports in January 2025, million dollars (in brackets: January 2024)": the period of the bracketed amounts below. */
export function bracketedPeriod({ row, times }: Sentence): Period | undefined {
  const named = row.find(piece => is(piece, 'in-brackets'))
  const isPercent = row.some(piece => piece.from > (named?.from ?? 0) && (piece.text === '%' || is(piece, 'percent')))
  return named && !isPercent ? times.find(({ from }) => from >= named.to)?.period : undefined
}
