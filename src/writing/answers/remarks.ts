/** What was heard beside the question, said beside its answer: verdicts on claims, the currency, how it was read. */

import type { ClaimGap } from '../../answers/claim-gap.ts'
import { multipleOf, type Weighed, weighClaim } from '../../answers/claims.ts'
import { unitHeld } from '../../answers/currency.ts'
import type { Answer } from '../../answers/model/answer.ts'
import type { Figure } from '../../answers/model/findings.ts'
import type { Claim, Meaning, Remarks } from '../../answers/model/remarks.ts'
import { yearBefore } from '../../data/model/period.ts'
import type { Amount } from '../../data/model/schema.ts'
import type { Language, Voice } from '../../languages/model/say.ts'
import { type Text, text } from '../../languages/model/text.ts'
import { type Draft, type DraftLine, line, type Writing } from '../message/draft.ts'
import { attributed, cites } from '../message/figure-line.ts'
import { flowLabel } from '../message/question-label.ts'
import { subjectOf } from '../message/subject.ts'
import { echoed } from '../message/user-text.ts'
import { differenceLine } from './partners.ts'

/**
 * The draft with the verdict first. One claim about the figure of the first line puts its verdict in front of that figure;
 * others have a line each above it. An answer that holds nothing to weigh stays as it is.
 */
export function withRemarks(draft: Draft, answer: Answer, remarks: Remarks | undefined, writing: Writing): Draft {
  if (remarks === undefined) return draft
  const { language } = writing
  const weighed = remarks.claims.map(claim => weighClaim(claim, answer)).filter(it => it !== undefined)
  const judged = [...multipleLine(answer, remarks, language), ...verdict(draft.lines, weighed, answer, language)]
  // Right under the figure; but a list is not broken in two.
  const at = firstFigure(answer) === undefined ? judged.length : 1
  const lines = judged.toSpliced(at, 0, ...currency(answer, remarks, weighed, language))
  const whole = [...notKnown(answer, remarks, language), ...lines, ...roughDifference(answer, remarks, writing)]
  return { ...draft, lines: remarks.recalled === true ? [...whole, ...reading(remarks, language)] : whole }
}

/** '▲ ×6.33 on 2016 · China–Azerbaijan turnover, 2025', where it is asked how many times as much it is. */
function multipleLine(answer: Answer, { wants }: Remarks, { say, voice }: Language): readonly DraftLine[] {
  const times = wants === 'times' ? multipleOf(answer) : undefined
  if (times === undefined) return []
  const base = times.against ?? yearBefore(times.period)
  const said = say.changeOn({ bold: voice.change(times.amount) }, base)
  const subject = say.subject(times.flow, times.reporter, times.partner)
  return [line([{ italic: said }, ` · ${subject}${say.comma}${voice.period(times.period)}`, ...cites(times)])]
}

/** Whoever asks why two customs services differ is told first where nothing of both is held; why it rose or fell, never. */
function notKnown(answer: Answer, { wants }: Remarks, { say }: Language): readonly DraftLine[] {
  if (wants === 'sides' && answer.kind === 'why' && answer.twoCounts !== true) return [line([say.noSides])]
  return wants === 'causes' && answer.kind !== 'why' && firstFigure(answer) !== undefined
    ? [line([say.aside.noCauses])]
    : []
}

/** Of figures that are in no order the difference is given only to whoever asks for it. */
function roughDifference(answer: Answer, { wants }: Remarks, writing: Writing): readonly DraftLine[] {
  if (
    (wants !== 'difference' && wants !== 'times') ||
    answer.kind !== 'compare' ||
    answer.ordered ||
    answer.difference === undefined
  )
    return []
  return [differenceLine(answer.difference, answer.unlike, writing)]
}

function verdict(
  lines: readonly DraftLine[],
  weighed: readonly Weighed[],
  answer: Answer,
  language: Language,
): readonly DraftLine[] {
  const comparable = weighed.filter(it => it.verdict !== 'other-unit')
  const [only] = comparable
  const [first, ...rest] = lines
  if (only === undefined || first === undefined) return lines
  const { aside, colon } = language.say
  if (only.verdict === 'open' && only.missing !== undefined) return [line([aside.unheld(only.missing)]), ...lines]
  const isAhead = only.claim.kind === 'order' || only.figure === firstFigure(answer)
  if (weighed.length > 1 || !isAhead) return [...comparable.map(it => claimLine(it, answer, language)), ...lines]
  const gap = only.verdict === 'not' && only.gap !== undefined ? [line([gapWords(only, only.gap, language)])] : []
  return [line([`${aside.verdicts[only.verdict]}${colon}`, ...first.text], first.weight), ...gap, ...rest]
}

const firstFigure = (answer: Answer) =>
  answer.kind === 'record' ? answer.best : 'headline' in answer ? answer.headline : undefined

type Comparable = Exclude<Weighed, { verdict: 'other-unit' }>

/** '$5 billion: about right, $4.87 billion [1]'; the figure of another flow is named. */
function claimLine({ claim, figure, verdict }: Comparable, answer: Answer, language: Language): DraftLine {
  const { say, voice } = language
  const isOther = figure !== firstFigure(answer) && figure.measure === 'value'
  const subject = isOther ? ` · ${subjectOf(figure, say)}` : ''
  const said = claimWords(claim, figure, voice)
  return line(
    text`${said}${say.colon}${say.aside.verdicts[verdict]}${say.comma}${attributed(figure, language)}${subject}`,
  )
}

function claimWords(claim: Claim, figure: Figure, voice: Voice): string {
  if (claim.kind === 'order') return voice.area(claim.area)
  return claim.kind === 'record' ? voice.period(claim.period) : claimedDigits(claim.amount, figure, voice)
}

/** A growth that is claimed has its sign, but no arrow: it is not ours. 'Doubled' is ×2, whatever it may have been besides. */
function claimedDigits(amount: Amount, { measure }: Figure, voice: Voice): string {
  if (amount.unit === 'TIMES') return voice.amount({ ...amount, bound: undefined })
  return measure === 'growth' ? voice.signed(amount) : voice.amount(amount)
}

function gapWords({ claim }: Comparable, gap: ClaimGap, { say: { aside }, voice }: Language): string {
  if (claim.kind !== 'amount') return ''
  const claimed = voice.amount({ ...claim.amount, bound: undefined })
  if (gap.by === 'times') return aside.times(claimed, gap.times, voice.number(gap.times))
  if (gap.by === 'percent') return aside.percent(claimed, gap.way, voice.amount(gap.amount))
  return aside.points(claimed, gap.way, gap.amount.value, voice.number(gap.amount.value))
}

/** Amounts are quoted as printed: a conversion would need a rate, and nobody cited one. */
function currency(
  answer: Answer,
  { unit }: Remarks,
  weighed: readonly Weighed[],
  { say, voice }: Language,
): readonly DraftLine[] {
  const other = weighed.find(it => it.verdict === 'other-unit')
  if (other !== undefined)
    return [line([say.aside.otherUnit(voice.amount(other.claim.amount), other.figure.amount.unit)])]
  const held = unit === undefined ? undefined : unitHeld(answer)
  return held === undefined || held === unit ? [] : [line([say.aside.heldIn(held)])]
}

/** So many words and no more: a line or two. */
const mostWords = 6

function reading({ reading: { words, carried } }: Remarks, language: Language): readonly DraftLine[] {
  const { say } = language
  if (words.length + carried.length === 0) return []
  const telling = words.filter(({ said, meant }) => !isSame(said, meaning(meant, language), language))
  const said = (telling.length + carried.length === 0 ? words : telling)
    .slice(0, mostWords)
    .map(({ said, meant }): Text => [`${say.quoted(echoed(said))} → ${meaning(meant, language)}`])
  return [
    line([
      {
        italic: say.aside.readAs(
          said,
          carried.map(it => meaning(it, language)),
        ),
      },
    ]),
  ]
}

/** '“2025” → 2025' tells nobody anything. */
const isSame = (said: string, meant: string, { code }: Language): boolean =>
  said.toLocaleLowerCase(code) === meant.toLocaleLowerCase(code)

function meaning(meant: Meaning, language: Language): string {
  const { say, voice } = language
  if ('area' in meant) return voice.area(meant.area)
  if ('period' in meant) return voice.period(meant.period)
  if ('flow' in meant) return flowLabel(meant.flow, language)
  if ('amount' in meant) return voice.amount(meant.amount)
  const { from, to } = meant.years
  return to === undefined ? `${voice.period(from)}–…` : say.fromTo(from, to)
}
