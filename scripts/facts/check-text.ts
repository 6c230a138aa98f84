/**
 * Checks the numbers of a written message: each has a citation with its digits, or is ours, in italics, and known to
 * the answer.
 */
import type { Facts } from '../../src/data/facts/facts.ts'
import type { Amount, Code, Observation, Source } from '../../src/data/model/schema.ts'
import type { Message } from '../../src/writing/message/message.ts'
import type { Evidence } from './evidence.ts'
import { decimal, isNear, isRounded, numberOf, order, type Printed, product, size, tenTo, whole } from './exact.ts'
import { type ReadNumber, readNumbers } from './read-numbers.ts'
import type { Report } from './report.ts'

/** A message and what is known of it. */
export interface Written {
  readonly message: Message
  readonly code: Code
  readonly evidence: Evidence
  readonly where: string
  /** A deficit is written without its minus. */
  readonly isBalance: boolean
}

/** A line of a message, and where it begins. */
interface Line {
  readonly text: string
  readonly start: number
}

const check = 'number in a message has a source or a formula'

export function checkText(written: Written, facts: Facts, report: Report): void {
  for (const line of bodyLines(written.message)) {
    for (const number of readNumbers(line.text, written.code)) {
      if (line.text[number.at - 1] === '[' || isQuoted(line.start + number.at, written.message)) continue
      const fault = faultOf(number, line, written, facts)
      if (fault === undefined) continue
      report.expect(check, fault === '', written.where, () => `${fault} in "${line.text}"`)
    }
  }
}

/** The lines above the sources. */
export function bodyLines({ text }: Message): readonly Line[] {
  let start = 0
  return text.split('\n').flatMap(line => {
    const at = start
    start += line.length + 1
    return line === '' || /^\[\d+\] /.test(line) ? [] : [{ text: line, start: at }]
  })
}

const isQuoted = (at: number, { entities }: Message): boolean =>
  entities.some(({ type, offset, length }) => type.endsWith('blockquote') && offset <= at && at < offset + length)

const isItalic = (at: number, { entities }: Message): boolean =>
  entities.some(({ type, offset, length }) => type === 'italic' && offset <= at && at < offset + length)

/** What is wrong with a number; '' when nothing is, undefined when there is nothing to check: a year, a count. */
function faultOf(number: ReadNumber, line: Line, written: Written, facts: Facts): string | undefined {
  const isOurs = isItalic(line.start + number.at, written.message)
  const shown = line.text.slice(number.at, number.end)
  if (number.unit === undefined) {
    if (!number.isDecimal) return undefined
    if (!isOurs) return `${shown} has neither unit nor source`
    return isOperand(number, written.evidence) ? '' : `${shown} is no operand of the answer`
  }
  if (number.unit === 'ORD')
    return isKnown(number, written) || isRun(number, written) ? '' : `the answer does not have place ${shown}`
  if (isOurs) return isKnown(number, written) ? '' : `${shown} is in italics, and the answer does not have it`
  const cited = citedBehind(number.end, line, written.message, facts)
  if (cited === undefined) return `${shown} has no citation`
  const has = observationsOf(written.evidence).some(
    it => cited.has(it.citation.source) && hasDigits(number, it.amount, written.isBalance),
  )
  return has ? '' : `${shown} is not in the cited ${[...cited].join(' or ')}`
}

const observationsOf = ({ published, observations }: Evidence): readonly Observation[] => [
  ...published.map(it => it.observation),
  ...observations,
]
const amountsOf = ({ published, computed, observations, amounts }: Evidence): readonly Amount[] => [
  ...[...published, ...computed, ...observations].map(it => it.amount),
  ...amounts,
]

/** Whether some amount of the answer is this number, or rounds to it. */
const isKnown = (number: ReadNumber, { evidence, isBalance }: Written): boolean =>
  amountsOf(evidence).some(it => {
    const isAlike = it.unit === number.unit || number.unit === 'other'
    // Beside an amount of another size an operand may be rounded to nothing.
    if (number.number.n === 0n) return isAlike
    return isAlike && (isRounded(numberOf(it), number) || (isBalance && isRounded(size(numberOf(it)), number)))
  })

/** 'twelfth record year in a row'. */
const isRun = ({ number }: ReadNumber, { evidence: { runs } }: Written): boolean =>
  runs.some(run => order(whole(run), number) === 0)

const powers = [0, 3, 4, 6, 8, 9, 12]

/** An operand has no scale: some amount of the answer rounds to it at one. */
const isOperand = (number: Printed, evidence: Evidence): boolean =>
  powers.some(power => {
    const by = tenTo(power)
    const scaled = { number: product(number.number, by), step: product(number.step, by) }
    return amountsOf(evidence).some(it => [numberOf(it), size(numberOf(it))].some(one => isNear(one, scaled)))
  })

/**
 * The sources that the next citation of the line may mean; undefined without one. A source without an address has no
 * link.
 */
function citedBehind(end: number, line: Line, { entities }: Message, facts: Facts): ReadonlySet<string> | undefined {
  const cite = /\[\d+\]/.exec(line.text.slice(end))
  if (cite === null) return undefined
  const at = line.start + end + cite.index
  const link = entities.find(it => it.type === 'text_link' && it.offset === at)
  const url = link?.type === 'text_link' ? link.url : undefined
  return sourcesAt(facts).get(url)
}

const known = new WeakMap<Facts, ReadonlyMap<Source['url'], Set<string>>>()

function sourcesAt(facts: Facts): ReadonlyMap<Source['url'], Set<string>> {
  const held = known.get(facts)
  if (held !== undefined) return held
  const made = new Map<Source['url'], Set<string>>()
  for (const { id, url } of facts.sources.list) made.set(url, (made.get(url) ?? new Set()).add(id))
  known.set(facts, made)
  return made
}

const million = tenTo(6)

/** Whether the number is the amount with exactly its digits. Below a million the zeros behind a point are not written. */
function hasDigits(number: ReadNumber, amount: Amount, isBalance: boolean): boolean {
  const own = decimal(amount.value, amount.unitMult)
  const isSame = order(own, number.number) === 0 || (isBalance && order(size(own), number.number) === 0)
  if (!isSame || (amount.unit !== number.unit && number.unit !== 'other')) return false
  const places = amount.value.split('.')[1]?.length ?? 0
  const finest = tenTo(amount.unitMult - places)
  const away = order(number.place, finest)
  // Zeros of a whole number are placeholders: they may be left out or added.
  return away === 0 || (away > 0 ? places === 0 || order(size(own), million) < 0 : !number.isDecimal)
}
