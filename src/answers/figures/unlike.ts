/** How figures of one flow differ besides their size. Figures of two sides or definitions are neither ordered nor added. */
import type { Facts } from '../../data/facts/facts.ts'
import { compareAmounts, isExact, sameUnit, surelyLess } from '../../data/model/amount.ts'
import type { Figure, Published, Unlike } from '../model/findings.ts'
import { countsOf, isStatistics } from './held/comparable.ts'
import { unusual } from './held/definition.ts'
import { official } from './official/official.ts'

/** How leading figures differ; empty when exact, of one unit and compiler. What official statistics bear out counts as theirs. */
export function unlikeness(shown: readonly Figure[], facts: Facts): readonly Unlike[] {
  const figures = shown.map(it => counted(it, facts))
  const isOneSide = new Set(figures.flatMap(it => sidesOf(it, facts))).size < 2
  const differences: readonly (readonly [Unlike, boolean])[] = [
    ['sides', !isOneSide],
    ['definitions', isOneSide && !areDefinedAlike(figures.flatMap(inputs))],
    ['reliability', figures.flatMap(inputs).some(it => it.observation.status === 'unreliable')],
    ['compilers', isOneSide && new Set(figures.flatMap(countsOf)).size > 1],
    ['units', figures.some(({ amount }) => figures[0] !== undefined && !sameUnit(amount, figures[0].amount))],
    ['bounds', figures.some(({ amount }) => !isExact(amount))],
  ]
  return differences.filter(([, differs]) => differs).map(([what]) => what)
}

/** Whether one calculation may use them all: reliable, of one side, definition and unit, and at most one office, maybe beside a world table. */
export function areAddable(shown: readonly Figure[], facts: Facts): boolean {
  const unlike = unlikeness(shown, facts)
  const offices = shown
    .flatMap(it => inputs(counted(it, facts)))
    .map(it => facts.organisations.get(it.observation.compiledBy))
    .flatMap(it => (it?.kind === 'statistics' && it.area !== undefined ? [it.id] : []))
  return !unlike.some(it => unaddable.includes(it)) && new Set(offices).size < 2
}

const unaddable: readonly Unlike[] = ['sides', 'definitions', 'reliability', 'units']

/** The official figure behind a published one that it bears out; any other figure itself. */
export const counted = (figure: Figure, facts: Facts): Figure =>
  figure.measure === 'value' ? (official(figure, figure.period, facts) ?? figure) : figure

/** Whether the printed digits tell which of each two is larger, however they were rounded: 8 and 3.7, but not 5 and 4.87. */
export function areApart(figures: readonly Figure[]): boolean {
  const sorted = figures.map(it => it.amount).toSorted(compareAmounts)
  return sorted.every((amount, i) => sorted.slice(i + 1).every(larger => surelyLess(amount, larger)))
}

/** Whether only the printed digits leave it open. 'Over 330 million' may be any larger amount, also one far from 748.8 million. */
export const areNear = (figures: readonly Figure[]): boolean =>
  !areApart(figures) && figures.every(({ amount: { bound } }) => bound === undefined || bound === 'about')

const inputs = (figure: Figure): readonly Published[] =>
  figure.by === 'publisher' ? [figure] : figure.from.flatMap(inputs)

/** Whose statistics a figure is from: the reporter's or the partner's. A statement or a newspaper may not say. */
export const sidesOf = (figure: Figure, facts: Facts): readonly ('reporter' | 'partner')[] =>
  inputs(figure).flatMap(({ observation: { compiledBy }, mirrored, partner }) => {
    if (mirrored) return ['partner']
    if (!isStatistics(compiledBy, facts)) return []
    return facts.organisations.get(compiledBy)?.area === partner ? ['partner'] : ['reporter']
  })

/** Whether nothing that the sources say of the definitions differs. Exports are valued FOB and imports CIF as a rule. */
function areDefinedAlike(figures: readonly Published[]): boolean {
  const valuations = figures.flatMap(({ flow, observation: { definition } }) =>
    definition?.valuation === undefined ? [] : [`${flow} ${definition.valuation}`],
  )
  const flows = new Set(valuations.map(it => it.charAt(0)))
  const unlike = new Set(figures.map(({ observation }) => JSON.stringify(unusual(observation) ?? {})))
  return new Set(valuations).size === flows.size && unlike.size < 2
}
