/** Reads labelled posts: texts with marked words, and one line of slots for each mark. README.md tells the format. */

import type { TextSpan } from '../../../src/answers/model/post.ts'
import { canonical, isPeriod } from '../../../src/data/model/period.ts'
import { type Flow, flow as flowSchema, type Period } from '../../../src/data/model/schema.ts'

/** The trade that a labelled claim is about. Of turnover, the order of the pair has no meaning. */
export interface GoldTrade {
  readonly flow: Flow
  readonly reporter: string
  readonly partner: string
  readonly period: Period
}

type GoldSlots =
  | (GoldTrade & { readonly kind: 'value'; readonly number: number; readonly currency: string })
  | (GoldTrade & { readonly kind: 'growth'; readonly number: number; readonly against: Period })
  | (GoldTrade & { readonly kind: 'share' | 'rank'; readonly number: number })
  | (GoldTrade & { readonly kind: 'record'; readonly number?: number })
  | (GoldTrade & { readonly kind: 'direction'; readonly way: string })
  | { readonly kind: 'quote'; readonly speaker: string }
  /** A number that is no figure of trade. */
  | { readonly kind: 'none'; readonly why: string }

/** A claim, a quote or a trap, with the words that are marked. */
export type Gold = GoldSlots & { readonly key: string; readonly span: TextSpan; readonly marks: readonly string[] }

export interface LabelledText {
  readonly id: string
  /** ISO date of publication; a day or a month may be missing. */
  readonly date: string
  readonly publisher: string
  readonly url?: string
  readonly text: string
  readonly golds: readonly Gold[]
  /** Kinds that the labels cover. Absent: all. */
  readonly kinds?: ReadonlySet<Gold['kind']>
}

export interface LabelledFile {
  readonly texts: readonly LabelledText[]
  /** Lines that do not follow the format, each with its text's id. */
  readonly faults: readonly string[]
}

/** Parses a file of labelled texts. A label that does not follow the format is a fault; the other labels are kept. */
export function readLabels(file: string): LabelledFile {
  const texts: LabelledText[] = []
  const faults: string[] = []
  for (const part of file.replaceAll('\r', '').split(/^=== /m).slice(1)) {
    const [head = '', ...rest] = part.split('\n')
    const [id = '', date = '', publisher = ''] = head.split('|').map(field => field.trim())
    const body = rest.join('\n')
    const cut = /^---[ \t]*$/m.exec(body)
    if (cut === null) faults.push(`${id}: there is no --- line`)
    if (!/^\d{4}(-\d{2}){0,2}$/.test(date)) faults.push(`${id}: "${date}" is not a date`)
    const { text, marks, wrong } = unmarked(body.slice(0, cut?.index).trim())
    const lines = cut === null ? [] : body.slice(cut.index + cut[0].length).split('\n')
    const { golds, bad } = readLines(lines, marks)
    faults.push(...[...wrong, ...bad].map(fault => `${id}: ${fault}`))
    texts.push({ id, date, publisher, text, golds })
  }
  return { texts, faults }
}

/** The text without its marks, and the span of each key. */
function unmarked(marked: string) {
  const marks = new Map<string, TextSpan>()
  const wrong: string[] = []
  const open: { readonly key: string; readonly from: number }[] = []
  let text = ''
  let at = 0
  for (const match of marked.matchAll(/⟦([^|⟦⟧]*)\||⟧/g)) {
    text += marked.slice(at, match.index)
    at = match.index + match[0].length
    if (match[1] !== undefined) {
      open.push({ key: match[1].trim(), from: text.length })
      continue
    }
    const mark = open.pop()
    if (mark === undefined) wrong.push(`a mark is closed that was not opened, after "${text.slice(-20)}"`)
    else if (marks.has(mark.key)) wrong.push(`the key ${mark.key} is used twice`)
    else marks.set(mark.key, { from: mark.from, to: text.length })
  }
  text += marked.slice(at)
  wrong.push(...open.map(({ key }) => `the mark ${key} is not closed`))
  if (/[⟦⟧]/.test(text)) wrong.push('a mark has no key')
  return { text, marks, wrong }
}

/** The labels of the lines, in the order of the text. */
function readLines(lines: readonly string[], marks: ReadonlyMap<string, TextSpan>) {
  const golds: Gold[] = []
  const bad: string[] = []
  const seen = new Set<string>()
  for (const line of lines.map(it => it.trim()).filter(it => it !== '')) {
    const [key = '', kind = '', ...fields] = line.split(/\s+/)
    const span = marks.get(key)
    const slots = slotsOf(kind, fields)
    if (span === undefined) bad.push(`the key ${key} is not marked in the text`)
    else if (slots === undefined) bad.push(`not a label: ${line}`)
    else if (seen.has(key)) bad.push(`the key ${key} has two lines`)
    else golds.push({ key, span, ...slots, marks: fields.filter(field => words.has(field) || isTimes.test(field)) })
    seen.add(key)
  }
  bad.push(...[...marks.keys()].filter(key => !seen.has(key)).map(key => `the key ${key} has no line`))
  return { golds: golds.toSorted((a, b) => a.span.from - b.span.from || a.span.to - b.span.to), bad }
}
const words = new Set(['over', 'under', 'about', 'target', 'expected', 'first'])
/** "x2.3", behind a growth: it is told as "2.3 times". */
const isTimes = /^x\d+(\.\d+)?$/

function slotsOf(kind: string, fields: readonly string[]): GoldSlots | undefined {
  if (kind === 'none') return { kind, why: fields.join(' ') }
  if (kind === 'quote') return { kind, speaker: (fields.join(' ').split('|')[0] ?? '').trim() }
  const trade = tradeOf(fields)
  const [number, last] = [numberOf(fields[4]), fields[5]]
  if (trade === undefined) return undefined
  if (kind === 'direction')
    return /^(up|down|same)$/.test(fields[4] ?? '') ? { kind, ...trade, way: fields[4] ?? '' } : undefined
  if (kind === 'record') return { kind, ...trade, ...(number !== undefined && { number }) }
  if (number === undefined) return undefined
  if (kind === 'share' || kind === 'rank') return { kind, ...trade, number }
  if (kind === 'value')
    return /^[A-Z]{3}$/.test(last ?? '') ? { kind, ...trade, number, currency: last ?? '' } : undefined
  const against = periodOf(fields[6])
  return kind === 'growth' && last === 'vs' && against !== undefined ? { kind, ...trade, number, against } : undefined
}

function tradeOf([flow, reporter = '', partner = '', period]: readonly string[]): GoldTrade | undefined {
  const months = period === anyPeriod ? anyPeriod : periodOf(period)
  const trade = flowSchema.safeParse(flow).data
  const areAreas = [reporter, partner].every(area => /^[A-Z][A-Z0-9]{1,7}$/.test(area))
  return trade !== undefined && months !== undefined && areAreas
    ? { flow: trade, reporter, partner, period: months }
    : undefined
}

/** In the place of a period: the text names none, so that any is right. */
export const anyPeriod = '-'

/** The period in its shortest form; a half may be written H1. */
export function periodOf(text = ''): Period | undefined {
  const period = text.replace(/-H(?=[12]$)/, '-S')
  return isPeriod(period) ? canonical(period) : undefined
}

const numberOf = (text = ''): number | undefined => (/^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined)
