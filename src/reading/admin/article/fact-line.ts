/** A fact as the arguments of /add, without its source: 'turnover AZE CHN 2025 4.87 billion USD by CN_AMB "…"'. */
import type { Fact } from '../../../data/model/schema.ts'
import { type Amount, flowNames, type Observation, type Statement } from '../../../data/model/schema.ts'
import { inQuotes } from '../line/words-and-quotes.ts'

const scales: Readonly<Record<number, string>> = {
  3: ' thousand',
  4: ' 万',
  6: ' million',
  8: ' 亿',
  9: ' billion',
  12: ' trillion',
}
const units: Readonly<Record<string, string>> = { PT: '%', TIMES: ' times', ORD: '', FAM: ' families', TNE: ' tonnes' }

/** Reading the line gives the fact again, without its definition, its place and its note. Never throws. */
export const factLine = (it: Fact): string =>
  ('measure' in it ? figureParts(it) : statementParts(it)).filter(part => part !== '').join(' ')

/** What of a fact is mostly corrected, as the arguments of /edit behind its id: its amount, or its words. */
export const editArgs = (it: Fact): string => ('measure' in it ? amountText(it.amount) : inQuotes(it.words))

function figureParts(it: Observation): readonly string[] {
  const { measure, flow, reporter, partner, period, against, amount, compiledBy, claim, status, citation } = it
  return [
    ...[measure === 'value' ? '' : measure, flowNames[flow], reporter, partner, period],
    ...[named('vs', against), amountText(amount), named('by', compiledBy)],
    ...[status ?? '', named('record', claim?.record), claim?.first === undefined ? '' : 'first time'],
    ...[named('speaker', citation.speaker), quoted('', citation.excerpt), quoted('at', citation.place)],
  ]
}

function statementParts(it: Statement): readonly string[] {
  const { speaker, excerpt, place } = it.citation
  const where = [quoted('words', it.words), quoted('excerpt', excerpt), quoted('at', place)]
  const about = [named('topic', it.topics.join(',')), `lang ${it.language}`]
  if (it.kind === 'quote')
    return [
      ...[`quote ${speaker ?? '…'}`, ...about, named('told by', it.retoldBy)],
      ...[it.indirect === undefined ? '' : 'indirect', ...where],
    ]
  const amount = it.amount === undefined ? '' : amountText(it.amount)
  return [
    ...[`project ${it.project} field ${it.field}`, ...about, named('day', it.day), amount],
    ...[it.status ?? '', named('speaker', speaker), ...where],
  ]
}

const named = (keyword: string, value: string | number | undefined): string =>
  value === undefined || value === '' ? '' : `${keyword} ${value}`
const quoted = (keyword: string, words: string | undefined): string =>
  words === undefined ? '' : `${keyword} ${inQuotes(words)}`.trim()

const amountText = ({ value, unitMult, unit, bound }: Amount): string =>
  `${bound ?? ''} ${value}${scales[unitMult] ?? ''}${units[unit] ?? ` ${unit}`}`.trim()
