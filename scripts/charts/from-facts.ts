/** Charts of the facts, without the words of the bot: their numbers, labels and marks. */
import { answer } from '../../src/answers/answer-question.ts'
import type { Reliability } from '../../src/answers/figures/reliability.ts'
import type { Figure } from '../../src/answers/model/findings.ts'
import type { Facts } from '../../src/data/facts/facts.ts'
import type { Area, Flow, Period } from '../../src/data/model/schema.ts'
import { icu } from '../../src/languages/model/intl.ts'
import type { Voice } from '../../src/languages/model/voice.ts'
import type { Point } from '../../src/writing/charts/chart.ts'

export const today = '2026-11-27'

/** A series as it is asked for. */
export interface Asked {
  readonly reporter: Area
  readonly partner: Area
  readonly flow: Flow
  readonly grain: 'year' | 'month'
  readonly from?: Period
  readonly to?: Period
}

const numberOf = ({ amount }: Figure): number => Number(amount.value) * 10 ** amount.unitMult

/** A table of an office is official, a sentence of an outlet is a press figure, a bound or our own estimate is an estimate. */
function markOf(figure: Figure): Reliability {
  if (figure.amount.bound !== undefined) return 'estimate'
  if (figure.by === 'karvan') return figure.from.some(it => markOf(it) !== 'official') ? 'press' : 'official'
  return figure.observation.compiledBy === 'IMF' ? 'official' : 'press'
}

/** Three digits, in the signs of the language. */
export function shortDigits(value: number, voice: Voice): string {
  const size = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value) || 1)))
  return voice.number(value.toFixed(Math.min(size, 3)))
}

/** The points of a series, oldest first, in units of 10^`scale`; a year or month without a figure is a gap. */
export function pointsOf(asked: Asked, facts: Facts, voice: Voice, scale: number): readonly Point[] {
  const found = answer({ kind: 'series', ...asked }, facts, today)
  if (found.kind !== 'series') return []
  const figures = new Map(found.figures.map(it => [it.period, it]))
  const growths = new Map(found.growths.map(it => [it.period, it]))
  const periods = [...figures.keys(), ...found.missing].toSorted()
  return periods.map((period): Point => {
    const figure = figures.get(period)
    const label = labelOf(period, voice)
    if (figure === undefined) return { label, mark: 'official' }
    const value = numberOf(figure) / 10 ** scale
    const growth = growths.get(period)
    return {
      label,
      value,
      digits: shortDigits(value, voice),
      mark: markOf(figure),
      ...(growth === undefined ? {} : { change: voice.signed(growth.amount) }),
    }
  })
}

const labelOf = (period: Period, voice: Voice): string =>
  period.length === 4 ? period : `${monthNames(voice)[Number(period.slice(5, 7)) - 1]} ${period.slice(0, 4)}`

/** The short names of the months: 'Jan'. */
export const monthNames = (voice: Voice): readonly string[] => icu(voice.code, true).shortMonths

/** The largest partners of a year, as the bars of a chart. */
export function partnersOf(
  of: { readonly reporter: Area; readonly flow: Flow; readonly period: Period; readonly top: number },
  facts: Facts,
  voice: Voice,
): readonly (Point & { readonly partner: Area })[] {
  const found = answer({ kind: 'ranking', ...of }, facts, today)
  if (found.kind !== 'ranking') return []
  return found.rows.flatMap(({ partner, value, growth }) => {
    if (value === undefined) return []
    const millions = numberOf(value) / 1e6
    return [
      {
        partner,
        label: voice.area(partner),
        value: millions,
        digits: voice.number(millions.toFixed(millions < 100 ? 1 : 0)),
        mark: markOf(value),
        ...(growth === undefined ? {} : { change: voice.signed(growth.amount) }),
      },
    ]
  })
}
