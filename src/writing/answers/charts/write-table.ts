/** The figures of a chart as a table: a row a period, newest first, a column a line of the chart. */
import type { AnswerOf } from '../../../answers/model/answer.ts'
import type { ChartedSeries } from '../../../answers/model/charted.ts'
import { periodsBetween } from '../../../data/model/period.ts'
import type { Period } from '../../../data/model/schema.ts'
import type { Language } from '../../../languages/model/say.ts'
import { type Text, text, upper } from '../../../languages/model/voice/text.ts'
import { type Draft, type DraftLine, line, Priority, type Writing } from '../../message/draft.ts'
import { cites } from '../../message/figure-line.ts'
import { missingLines } from '../growth.ts'
import { chartButtons } from './buttons.ts'
import { pointLabel, seriesName } from './form.ts'
import { digitsIn, scaleOfAll } from './values.ts'
import { figuresOf, oursIn, subtitleOf } from './write-chart.ts'

type Of = AnswerOf<'chart'>

/** '2025: China 4.79 [1] · Russia 1.43 [1]'. The unit is in the first line. */
export function writeChartTable(answer: Of, writing: Writing): Draft {
  const { language } = writing
  const asked = answer.series.filter(({ isBackground }) => isBackground !== true)
  const { scale, name } = scaleOfAll(figuresOf({ series: asked }), language.voice)
  const names = asked.map(one => seriesName(one, answer, writing))
  const ours = oursIn(figuresOf({ series: asked }), writing)
  const title = `${upper(subtitleOf(answer, name, writing), language.code)}${ours}`
  const periods = [...new Set(asked.flatMap(({ points }) => points.map(({ period }) => period)))]
    .toSorted()
    .toReversed()
  const rows = periods.flatMap((period, i) =>
    rowOf(period, i, { answer, asked, names, scale, areOurs: ours !== '' }, language),
  )
  const isHeld = (period: Period): boolean =>
    asked.some(({ points }) => points.some(it => it.period === period && it.figure !== undefined))
  const missing = namedPeriods(answer, periods).filter(it => !isHeld(it))
  return {
    question: answer.question,
    lines: [line([{ bold: title }]), ...rows, ...missingLines(missing, writing)],
    table: {
      columns: [
        { name: language.say.table.period, align: 'left' },
        ...names.map(it => ({ name: upper(it, language.code), align: 'right' as const })),
      ],
    },
    buttons: chartButtons(answer, language),
  }
}

/** The periods that were asked for, newest first. Without a first one nobody has asked about gaps. */
function namedPeriods({ question: { from, to } }: Of, drawn: readonly Period[]): readonly Period[] {
  const last = to ?? drawn[0]
  if (from === undefined || last === undefined) return []
  return periodsBetween(from, last).toReversed()
}

/** What the rows of a table have in common. */
interface Rows {
  readonly answer: Of
  readonly asked: readonly ChartedSeries[]
  /** Of each series. */
  readonly names: readonly string[]
  readonly scale: number
  /** The title says that all figures are our calculation. */
  readonly areOurs: boolean
}

/** Nothing for a period of which no figure is held. */
function rowOf(period: string, at: number, rows: Rows, language: Language): readonly DraftLine[] {
  const { answer, asked, names, scale, areOurs } = rows
  const points = asked.map(one => one.points.find(it => it.period === period))
  const cells = points.map((point): Text => {
    if (point?.figure === undefined) return []
    const { amount, by } = point.figure
    const ours = by === 'karvan' && !areOurs ? language.say.bracketed(language.say.ours) : ''
    return text`${{ bold: digitsIn(amount, scale, language.voice) }}${ours}${cites(point.figure)}`
  })
  const told = cells.flatMap((cell, i) => (cell.length === 0 ? [] : [[`${names[i] ?? ''} `, ...cell]]))
  const [first] = points.filter(it => it !== undefined)
  if (told.length === 0 || first === undefined) return []
  const label = pointLabel(first, answer, language.voice)
  const whole = told.flatMap((piece, i) => (i === 0 ? piece : [' · ', ...piece]))
  const missing: Text = ['–']
  const row = [[{ bold: label }], ...cells.map(cell => (cell.length === 0 ? missing : cell))]
  // Of "2015 and 2025" both are seen, whatever there is no room for.
  const isNamed = at === 0 || period === answer.question.from
  return [line([`${label}${language.say.colon}`, ...whole], isNamed ? Priority.required : Priority.row - at, row)]
}
