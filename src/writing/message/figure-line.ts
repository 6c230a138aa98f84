/** How a figure stands in a line: its digits, and right behind them why they may be said. */

import { contradicts } from '../../answers/figures/verdict.ts'
import type { Figure, GrowthCheck, Verdict } from '../../answers/model/findings.ts'
import type { Language, Voice } from '../../languages/model/say.ts'
import { type Text, type TextPiece, text } from '../../languages/model/text.ts'
import { type DraftLine, line, type Writing } from './draft.ts'
import { whoSaid } from './source-line.ts'

/** `[n]` of a published figure, with its space; the inputs' for a computed one. */
export const cites = (figure: Figure): Text =>
  figure.by === 'publisher' ? [' ', { cite: figure.observation }] : figure.from.flatMap(cites)

/** '$3.744 billion [2]'; in italics when it is ours. */
export const valued = (figure: Figure, voice: Voice): Text => withCites(figure, digitsOf(figure, voice))

/** The same where no formula stands beside it: '−$397.5 million (our calculation)'. */
export const attributed = (figure: Figure, { say, voice }: Language): Text =>
  figure.by === 'publisher' ? valued(figure, voice) : [{ italic: [digitsOf(figure, voice), say.bracketed(say.ours)] }]

/** A growth has a direction; every other figure is an amount. */
export const digitsOf = ({ measure, amount }: Pick<Figure, 'measure' | 'amount'>, voice: Voice): string =>
  measure === 'growth' ? voice.change(amount) : voice.amount(amount)

/** '▲ +30.2% [1]'. */
export const changed = (figure: Figure, voice: Voice): Text => withCites(figure, voice.change(figure.amount))

const withCites = (figure: Figure, digits: string): Text =>
  figure.by === 'publisher' ? [digits, ...cites(figure)] : [{ italic: [digits] }]

/** The same in a cell, with what must be known of it; in italics when it is ours. */
export function valueCell(figure: Figure, { say, voice }: Language): Text {
  const known = remarks(figure, say)
  return [...valued(figure, voice), ...(known.length === 0 ? [] : [say.bracketed(known.join(say.comma))])]
}

/** Whether nobody counted the figure yet. */
const isExpected = (figure: Figure): boolean => figure.by === 'publisher' && figure.observation.status === 'expected'

/** What must be known of a figure before it is used: nobody counted it yet, or the partner did. */
export const remarks = (figure: Figure, say: Language['say']): readonly string[] => [
  ...(isExpected(figure) ? [say.expected] : []),
  ...(figure.by === 'publisher' && figure.mirrored && figure.flow !== 'T' ? [say.reason({ because: 'mirror' })] : []),
]

/** First line of every figure: '$4.87 billion · China–Azerbaijan turnover, 2025 [1]'; in italics when it is ours. */
export function headline(figure: Figure, digits: string, subject: string, when: string, { say }: Language): DraftLine {
  const whole = [subject, when, ...remarks(figure, say)].join(say.comma)
  const first: TextPiece = figure.by === 'publisher' ? { bold: digits } : { italic: [{ bold: digits }] }
  return line([first, ` · ${whole}`, ...(figure.by === 'publisher' ? cites(figure) : [])])
}

/** The arithmetic redone: '✓ Our check: 4.87 ÷ 3.744 = +30.1%, agrees with [1] within rounding'. */
export function checkLine(check: GrowthCheck, { language: { say, voice } }: Writing): DraftLine {
  const [now = '', base = ''] = voice.operands([check.now.amount, check.base.amount])
  const formula = `${now} ÷ ${base}`
  const cite: TextPiece = { cite: check.published.observation }
  return check.fits
    ? line(['✓ ', { italic: say.checkFits(formula, voice.signed(check.computed), cite) }], 60)
    : line(
        [
          '⚠ ',
          { italic: say.checkFails(formula, voice.signed(check.computed), voice.signed(check.published.amount), cite) },
        ],
        85,
      )
}

/** ✓ same · ≈ rounded · ⚠ differs: one mark a line. A bound that holds agrees. */
const markOf = ({ relation, why }: Verdict): string =>
  relation === 'same' || why?.because === 'bound' ? '✓' : relation === 'rounded' ? '≈' : '⚠'

/** '≈ $420 million, Ambassador Lu Mei [2]: the same figure, rounded'. */
export function verdictLine(verdict: Verdict, writing: Writing, priority: number): DraftLine {
  const { say, voice } = writing.language
  const { figure } = verdict
  const digits = figure.measure === 'growth' ? voice.signed(figure.amount) : voice.amount(figure.amount)
  const who = whoSaid(figure.observation, writing.facts, writing.language)
  const words = isExpected(figure) ? say.expected : wordsOf(verdict, writing)
  return line(
    text`${markOf(verdict)} ${who === undefined ? digits : `${digits}${say.comma}${who}`}${cites(figure)}${say.colon}${words}`,
    priority,
    [text`${markOf(verdict)} ${digits}${cites(figure)}`, [who === undefined ? words : `${who}${say.colon}${words}`]],
  )
}

function wordsOf({ relation, why }: Verdict, { language: { say } }: Writing): string {
  if (relation === 'differs') return say.reason(why ?? { because: 'unexplained' })
  return relation === 'same' ? say.same : say.rounded
}

/** The lines of the verdicts that tell a reader something new: the rounded and the differing. */
export function verdictLines(verdicts: readonly Verdict[], writing: Writing, priority: number): readonly DraftLine[] {
  const telling = verdicts.filter(verdict => verdict.relation === 'rounded' || contradicts(verdict))
  return telling.map((verdict, i) => verdictLine(verdict, writing, priority - i))
}
