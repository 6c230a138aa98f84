/** Axes: a quiet grid with numbers on the left, and the names of the periods below. */
import { scaleLinear, scaleLog } from 'd3-scale'
import type { Chart } from './chart.ts'
import type { Drawn } from './frame.ts'
import { tickTexts } from './number-form.ts'
import { horizontal } from './svg.ts'
import { type Box, middle, type PlacedText, widthOf, wrap } from './text.ts'
import type { Theme } from './theme.ts'

const axisSize = 28
/** Of a logarithmic axis. It is the same at every height, so that the room for the numbers is known before the height. */
const mostTicks = 6
/** The height of the names below the plot. */
const namesHeight = 52

/** A scale of values, upwards in pixels. */
export interface ValueScale {
  readonly y: (value: number) => number
  readonly ticks: readonly number[]
  readonly isLog: boolean
}

/** The values of a chart, without gaps. */
export const valuesOf = ({ series }: Pick<Chart, 'series'>): readonly number[] =>
  series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []))

/** A linear scale that includes zero; logarithmic when it is asked for and every value is positive. */
export function valueScale(
  values: readonly number[],
  { top, bottom }: Pick<Box, 'top' | 'bottom'>,
  form?: Chart['scale'],
): ValueScale {
  const low = Math.min(...values)
  const high = Math.max(...values)
  if (form === 'log' && low > 0 && high > low) return logScale(low, high, top, bottom)
  const scale = linearScale(low, high, top, bottom)
  const isWide = ([first = 0, second = first]: readonly number[]): boolean => scale(first) - scale(second) >= 48
  const [most = [], ...fewer] = tickCounts.map(count => scale.ticks(count))
  return { y: value => scale(value), ticks: [most, ...fewer].find(isWide) ?? fewer.at(-1) ?? most, isLog: false }
}

/** How many ticks there should be: the first number that has room. */
const tickCounts = [4, 3, 2, 1] as const

function linearScale(low: number, high: number, top: number, bottom: number) {
  const domain = [Math.min(0, low), Math.max(0, high)]
  // A chart of zeros only, or of gaps only, has an axis from 0 to 1.
  if (!(domain[0] !== domain[1] && domain.every(Number.isFinite))) domain.splice(0, 2, 0, 1)
  return scaleLinear(domain, [bottom, top]).nice(4)
}

/** Ticks at 1, 2 and 5 times the powers of ten, or only at the powers when there are many. */
function logScale(low: number, high: number, top: number, bottom: number): ValueScale {
  const floor = (value: number): number => {
    const power = 10 ** Math.floor(Math.log10(value) + 1e-9)
    return ([5, 2].find(it => it * power <= value * 1.0001) ?? 1) * power
  }
  const domain = [floor(low), high]
  const scale = scaleLog(domain, [bottom, top])
  const steps = Math.log10(high / low) > 2 ? [1] : [1, 2, 5]
  const ticks = scale
    .ticks()
    .filter(tick => steps.includes(Number((tick / 10 ** Math.floor(Math.log10(tick) + 1e-9)).toPrecision(3))))
  const stride = Math.ceil(ticks.length / mostTicks)
  const shown = ticks.length > 1 ? ticks.filter((_, i) => i % stride === 0) : scale.ticks(2)
  return { y: value => scale(value), ticks: shown, isLog: true }
}

/** The grid and its numbers, left of `left`. The line of zero is stronger. */
export function grid(scale: ValueScale, chart: Chart, box: Box, theme: Theme): Drawn {
  const labels = textsOf(scale, chart).map((text, i): PlacedText => {
    const y = scale.y(scale.ticks[i] ?? 0)
    return {
      text,
      x: box.left - 14,
      y: middle(y, axisSize),
      size: axisSize,
      color: theme.quiet,
      anchor: 'end',
      part: 'scale',
    }
  })
  const lines = scale.ticks.map(tick => horizontal(box, scale.y(tick), tick === 0 ? theme.axis : theme.grid))
  return { shapes: lines.join(''), labels }
}

const textsOf = ({ isLog, ticks }: ValueScale, { numbers }: Chart): readonly string[] =>
  isLog ? ticks.flatMap(tick => tickTexts([tick], numbers)) : tickTexts(ticks, numbers)

/** How much room they need on the left of the plot, whatever its height will be. */
export function tickRoom(chart: Chart, form?: Chart['scale']): number {
  const values = valuesOf(chart)
  const scale = valueScale(values, { top: 0, bottom: 100 }, form)
  const linear = linearScale(Math.min(...values), Math.max(...values), 0, 100)
  const texts = scale.isLog
    ? textsOf(scale, chart)
    : tickCounts.flatMap(count => tickTexts(linear.ticks(count), chart.numbers))
  return Math.max(0, ...texts.map(text => widthOf(text, { size: axisSize }))) + 14
}

/** Where the plot ends, so that the names of the periods are above `bottom`. */
export const plotBottom = (names: PeriodNames, bottom: number): number =>
  bottom - namesHeight - (Math.max(...names.map(it => it.length)) - 1) * 33

/** The lines of each name. */
type PeriodNames = readonly (readonly string[])[]

/** The names of the periods: every one, or every second, third … back from the last, as there is room. Few and long ones are broken. */
export function periodNames(chart: Chart, step: number): PeriodNames {
  const names = (chart.series[0]?.points ?? []).map(({ label }) => label)
  const widest = Math.max(...names.map(name => widthOf(name, { size: axisSize })))
  if (widest + 14 <= step) return names.map(name => [name])
  const broken = names.map(name => wrap(name, step - 14, { size: axisSize, language: chart.language }))
  const isWhole = broken.every((lines, i) => lines.join('').replaceAll(' ', '') === names[i]?.replaceAll(' ', ''))
  const hasWords = broken.every((lines, i) =>
    lines.every(it => names[i]?.split(/[ –]/).some(word => it.includes(word))),
  )
  if (isWhole && hasWords && names.length <= 6 && broken.every(lines => lines.length <= 3)) return broken
  const stride = Math.ceil((widest + 22) / step)
  return names.map((name, i) => ((names.length - 1 - i) % stride === 0 ? [name] : []))
}

/** The names below the plot, centred on `x` and moved inwards at the edges of the picture, which is `width` wide. */
export function nameLabels(
  names: PeriodNames,
  x: (index: number) => number,
  { bottom, width }: Pick<Box, 'bottom'> & { readonly width: number },
  theme: Theme,
): readonly PlacedText[] {
  return names.flatMap((lines, i) =>
    lines.map((text, row): PlacedText => {
      const half = widthOf(text, { size: axisSize }) / 2
      const at = Math.min(Math.max(x(i), 16 + half), width - 16 - half)
      return {
        text,
        x: at,
        y: bottom + 42 + row * 33,
        size: axisSize,
        color: theme.quiet,
        anchor: 'middle',
        part: 'scale',
      }
    }),
  )
}
