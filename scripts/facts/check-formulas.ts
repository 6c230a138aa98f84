/** Redoes the arithmetic that a message shows: '84.4 + 4,789.9 = 4,874.2', '4.87 ÷ 3.744 = +30.1%'. */
import type { Answer } from '../../src/answers/model/answer.ts'
import { bodyLines, type Written } from './check-text.ts'
import { type Exact, ends, less, negative, order, type Printed, product, quotient, sum, tenTo, whole } from './exact.ts'
import { type ReadNumber, readNumbers } from './read-numbers.ts'
import type { Report } from './report.ts'

type Operator = '÷' | '+' | '−'

interface Formula {
  readonly operator: Operator
  readonly one: ReadNumber
  readonly other: ReadNumber
  /** Further numbers that are added, of a sum of months. */
  readonly more: readonly ReadNumber[]
  /** The number behind '='; undefined when the result is the first number of the message. */
  readonly result: ReadNumber | undefined
}

const check = 'formula gives its result'

export function checkFormulas(written: Written, answer: Answer, report: Report): void {
  const lines = bodyLines(written.message)
  const [first] = lines
  const headline = first && readNumbers(first.text, written.code).find(it => it.unit !== undefined)
  for (const { text } of lines) {
    const formula = formulaIn(text, readNumbers(text, written.code))
    const result = formula?.result ?? headline
    if (formula === undefined || result === undefined || /\)\^|\) ?\^/.test(text)) continue
    const results = written.isBalance ? [result, negated(result)] : [result]
    const isRight = results.some(it => holds(formula, it, answer.kind === 'share'))
    report.expect(check, isRight, written.where, () => `"${text}"`)
  }
}

/** A deficit is written without its minus. */
const negated = (number: ReadNumber): ReadNumber => ({ ...number, number: negative(number.number) })

/** The first operator of a line between two numbers. Powers, ranges and dates do not count as operators. */
function formulaIn(text: string, numbers: readonly ReadNumber[]): Formula | undefined {
  const found = / ([÷+−]) (?!1 =)/.exec(text)
  if (found === null) return undefined
  const one = numbers.findLast(it => it.end <= found.index)
  const other = numbers.find(it => it.at > found.index)
  if (one === undefined || other === undefined) return undefined
  const equals = text.indexOf(' = ', other.end)
  const result = equals === -1 ? undefined : numbers.find(it => it.at > equals)
  const isSum = equals !== -1 && found[1] === '+'
  const more = isSum ? numbers.filter(it => it.at > other.at && it.end <= equals) : []
  return { operator: operatorOf(found[1]), one, other, more, result }
}

const operatorOf = (text: string | undefined): Operator => (text === '+' ? '+' : text === '−' ? '−' : '÷')

function holds({ operator, one, other, more }: Formula, result: ReadNumber, isShare: boolean): boolean {
  if (operator === '÷') return meets(ratio(one, other, result, isShare), result)
  const combine = operator === '+' ? sum : less
  return scales(one, other, result).some(by => {
    const a = scaled(one, by)
    const b = scaled(other, by)
    const [low, high] = ends(a)
    const [least, most] = ends(b)
    const range =
      operator === '+' ? [combine(low, least), combine(high, most)] : [combine(low, most), combine(high, least)]
    const rest = more.map(it => ends(scaled(it, by)))
    const added = range.map((end, i) => rest.reduce((all, part) => sum(all, part[i] ?? end), end))
    return meets(added, result)
  })
}

/** Operands without a unit are on one scale with the result, whichever that is. */
function scales(one: ReadNumber, other: ReadNumber, result: ReadNumber): readonly Exact[] {
  const isWhole = one.unit !== undefined && other.unit !== undefined && result.unit !== undefined
  return (isWhole ? [0] : [0, 3, 4, 6, 8, 9, 12]).map(tenTo)
}
const scaled = ({ number, step }: Printed, by: Exact): Printed => ({
  number: product(number, by),
  step: product(step, by),
})

const hundred = whole(100)

/** The least and the most that a quotient may be, as the result is written: times, percent of change, or share. */
function ratio(one: ReadNumber, other: ReadNumber, result: ReadNumber, isShare: boolean): readonly Exact[] {
  const [[low, high], [least, most]] = [ends(one), ends(other)]
  if (least.n <= 0n) return [low, high]
  const range = [quotient(low, most), quotient(high, least)]
  if (result.unit === 'TIMES') return range
  const percent = range.map(it => product(it, hundred))
  return isShare ? percent : percent.map(it => less(it, hundred))
}

/** Whether a printed result may be a number of the range. */
function meets([low, high]: readonly Exact[], result: Printed): boolean {
  const [least, most] = ends(result)
  return low !== undefined && high !== undefined && order(low, most) <= 0 && order(high, least) >= 0
}
