/** Checks the figures of an answer: published ones against the facts, computed ones by doing them again. */
import type { Answer } from '../../src/answers/model/answer.ts'
import type { Computed, Figure, Published } from '../../src/answers/model/findings.ts'
import type { Facts } from '../../src/data/facts/facts.ts'
import { canonical } from '../../src/data/model/period.ts'
import type { Amount } from '../../src/data/model/schema.ts'
import { type Evidence, leavesOf } from './evidence.ts'
import { type Exact, isRounded, less, numberOf, order, printed, product, quotient, sum, whole } from './exact.ts'
import type { Report } from './report.ts'

export function checkFigures(answer: Answer, evidence: Evidence, facts: Facts, where: string, report: Report): void {
  for (const figure of evidence.published) {
    const fault = faultOfPublished(figure, facts)
    report.expect('figure has the digits of its source', fault === '', where, () => `${nameOf(figure)} ${fault}`)
  }
  for (const figure of evidence.computed) {
    report.expect('figure of ours is computed right', isRight(figure), where, () => nameOf(figure))
    if (answer.kind !== 'compare') checkMixture(figure, facts, where, report)
  }
  if ((answer.kind === 'figure' || answer.kind === 'sources') && answer.growth !== undefined)
    checkBeside(answer.headline, answer.growth, facts, where, report)
  if (answer.kind === 'record') checkRecord(answer, facts, where, report)
}

export const nameOf = (figure: Figure): string => {
  const { flow, reporter, partner, period, measure, amount } = figure
  const whose =
    figure.by === 'publisher'
      ? figure.observation.citation.source
      : `${figure.rule} of ${figure.from.map(nameOf).join(' and ')}`
  return `${measure} ${flow} ${reporter} ${partner} ${period} ${amount.bound ?? ''}${amount.value}e${amount.unitMult}${amount.unit} (${whose})`
}

const flipped: Readonly<Record<string, string>> = { X: 'M', M: 'X', T: 'T' }

/** What is wrong with a published figure; '' when nothing is. */
function faultOfPublished(figure: Published, facts: Facts): string {
  const { observation } = figure
  const held = facts.observation(observation.id)?.now
  if (held === undefined || JSON.stringify(held) !== JSON.stringify(observation)) return 'is not held so'
  if (facts.sources.get(observation.citation.source) === undefined) return 'has no source'
  if (!isSameAmount(figure.amount, observation.amount)) return 'has other digits than its observation'
  if (figure.measure !== observation.measure) return 'is of another measure'
  if (figure.period !== canonical(observation.period)) return 'is of another period'
  const isOwn = figure.reporter === observation.reporter && figure.partner === observation.partner
  const isOther = figure.reporter === observation.partner && figure.partner === observation.reporter
  if (isOwn && figure.flow === observation.flow && !figure.mirrored) return ''
  const isMirror = isOther && figure.flow === flipped[observation.flow] && figure.mirrored
  return isMirror ? '' : 'is of another pair or flow'
}

const isSameAmount = (one: Amount, other: Amount): boolean =>
  one.value === other.value && one.unitMult === other.unitMult && one.unit === other.unit && one.bound === other.bound

/** Whether a figure of ours is what its inputs give, rounded to the digits that it has. */
function isRight(figure: Computed): boolean {
  const { amount, from, rule } = figure
  if (rule === 'average' || rule === 'rank') return true
  const numbers = from.map(it => numberOf(it.amount))
  if (rule === 'members') return numbers.length > 0 && isRounded(numbers.reduce(sum), printed(amount))
  // Months that are added up.
  const isOfParts = rule === 'sum' && from.every(it => it.flow === figure.flow)
  if (isOfParts) return numbers.length > 1 && isRounded(numbers.reduce(sum), printed(amount))
  const [one, other] = numbers
  if (one === undefined || other === undefined) return false
  const exact = resultOf(figure, one, other)
  return exact !== undefined && isRounded(exact, printed(amount))
}

const hundred = whole(100)

function resultOf({ rule, amount, flow, from }: Computed, one: Exact, other: Exact): Exact | undefined {
  switch (rule) {
    case 'sum':
      return flow === 'T' && from[0]?.flow !== from[1]?.flow ? sum(one, other) : undefined
    case 'difference':
      return less(one, other)
    case 'share':
      return other.n === 0n ? undefined : product(quotient(one, other), hundred)
    case 'growth': {
      if (other.n <= 0n) return undefined
      const ratio = quotient(one, other)
      return amount.unit === 'TIMES' ? ratio : less(product(ratio, hundred), hundred)
    }
    default:
      return undefined
  }
}

const mixture = 'no calculation over sides, counts, definitions or currencies'

/** A figure of ours is never computed from two sides, two statistical offices, two definitions or two currencies. */
function checkMixture(figure: Computed, facts: Facts, where: string, report: Report): void {
  const leaves = leavesOf(figure)
  const fault = mixed(leaves, facts)
  report.expect(mixture, fault === undefined, where, () => `${fault}: ${nameOf(figure)}`)
}

/** Whose count a figure is; a turnover that names no statistics may be of either side. */
function sideOf({ flow, mirrored, observation }: Published, facts: Facts): readonly string[] {
  const isCounted = facts.organisations.get(observation.compiledBy)?.kind === 'statistics'
  return flow === 'T' && !isCounted ? [] : [mirrored ? 'the partner' : 'the reporter']
}

/** A growth beside a value is of its definition and its side. */
function checkBeside(value: Figure, growth: Figure, facts: Facts, where: string, report: Report): void {
  const both = [value, growth].flatMap(leavesOf)
  const kinds = new Set(
    both.map(
      ({ observation: { definition } }) => `${definition?.basis === 'payments'} ${definition?.gold === 'excluded'}`,
    ),
  )
  const isMixed = kinds.size > 1 || new Set(both.flatMap(it => sideOf(it, facts))).size > 1
  report.expect(
    mixture,
    !isMixed,
    where,
    () => `two sides or definitions: ${nameOf(value)}, beside it ${nameOf(growth)}`,
  )
}

/** What figures that are computed with are mixed of; undefined when they may be. */
function mixed(leaves: readonly Published[], facts: Facts): string | undefined {
  const isMany = (values: readonly string[]): boolean => new Set(values).size > 1
  const offices = leaves.filter(it => facts.organisations.get(it.observation.compiledBy)?.kind === 'statistics')
  if (isMany(leaves.flatMap(it => sideOf(it, facts)))) return 'two sides'
  if (isMany(offices.map(it => it.observation.compiledBy))) return 'two statistical offices'
  if (isMany(leaves.map(it => it.amount.unit).filter(it => it !== 'PT' && it !== 'TIMES'))) return 'two currencies'
  const of = (flow: string) => leaves.filter(it => it.flow === flow)
  const valuations = ['X', 'M'].map(flow => of(flow).flatMap(it => it.observation.definition?.valuation ?? []))
  if (valuations.some(isMany)) return 'two valuations'
  const kinds = leaves.map(({ observation: { definition } }) => [
    definition?.basis === 'payments' ? 'payments' : 'customs',
    definition?.gold === 'excluded' ? 'without gold' : 'with gold',
  ])
  if (isMany(kinds.map(it => it.join(', ')))) return 'two definitions'
  const unsure = leaves.find(it => it.observation.status === 'expected' || it.observation.status === 'unreliable')
  return unsure === undefined ? undefined : `a figure that is ${unsure.observation.status}`
}

type RecordAnswer = Extract<Answer, { kind: 'record' }>

/** A record and the years of its run are of one side, definition and currency. */
function checkRecord(
  { best, record, second, question }: RecordAnswer,
  facts: Facts,
  where: string,
  report: Report,
): void {
  const run = record?.shown ?? []
  const fault = run.length > 1 ? mixed(run.flatMap(leavesOf), facts) : undefined
  report.expect(mixture, fault === undefined, where, () => `${fault}: a run of ${run.map(nameOf).join(', ')}`)
  if (second === undefined) return
  const both = [best, second].flatMap(leavesOf)
  const units = new Set(both.map(({ amount: { unit } }) => (unit === 'TIMES' ? 'PT' : unit)))
  const sides = new Set(both.flatMap(it => sideOf(it, facts)))
  const isMixed = units.size > 1 || sides.size > 1
  report.expect(mixture, !isMixed, where, () => `two sides or currencies: ${nameOf(best)}, then ${nameOf(second)}`)
  const isOrdered = order(numberOf(best.amount), numberOf(second.amount)) * (question.least === true ? -1 : 1) >= 0
  report.expect(
    'figure of ours is computed right',
    isOrdered || best.amount.unit !== second.amount.unit,
    where,
    () => `${nameOf(second)} is beyond ${nameOf(best)}`,
  )
}
