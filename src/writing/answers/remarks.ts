/** Replies to remarks in a question, added to its answer: verdicts on claims, the currency, how the question was read. */
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
import { attributed, cites, subjectAndPeriod, subjectOf } from '../message/figure-line.ts'
import { flowLabel } from '../message/question-label.ts'
import { echoed } from '../message/user-text.ts'

/**
 * The draft with the verdicts first. The verdict on a single claim about the first figure goes in front of that figure;
 * other claims have a line each above it. Claims that the answer cannot confirm or deny add nothing.
 */
export function withRemarks(draft: Draft, answer: Answer, remarks: Remarks | undefined, writing: Writing): Draft {
  if (remarks === undefined) return draft
  const { language } = writing
  const weighed = remarks.claims.map(claim => weighClaim(claim, answer)).filter(it => it !== undefined)
  const judged = [...multipleLine(answer, remarks, language), ...verdict(draft.lines, weighed, answer, language)]
  // Right below the first figure, or below a list.
  const at = firstFigure(answer) === undefined ? judged.length : 1
  const lines = judged.toSpliced(at, 0, ...currency(answer, remarks, weighed, language))
  const whole = [...notKnown(answer, remarks, language), ...lines]
  return { ...draft, lines: remarks.recalled === true ? [...whole, ...reading(remarks, language)] : whole }
}

/** '▲ ×6.33 on 2016 · China–Azerbaijan turnover, 2025', when the question is how many times as much. */
function multipleLine(answer: Answer, { wants }: Remarks, language: Language): readonly DraftLine[] {
  const times = wants === 'times' ? multipleOf(answer) : undefined
  if (times === undefined) return []
  const base = times.against ?? yearBefore(times.period)
  const change = language.say.changeOn({ bold: language.voice.change(times.amount) }, base)
  return [line([{ italic: change }, ` · ${subjectAndPeriod(times, language)}`, ...cites(times)])]
}

/** Says first when the two counts asked about are not both held. Why a figure rose or fell is never answered. */
function notKnown(answer: Answer, { wants }: Remarks, { say }: Language): readonly DraftLine[] {
  if (wants === 'sides' && answer.kind === 'why' && answer.twoCounts !== true) return [line([say.noSides])]
  const isWhy = wants === 'causes' && answer.kind !== 'why' && firstFigure(answer) !== undefined
  return isWhy ? [line([say.aside.noCauses])] : []
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
  return [line([`${aside.verdicts[only.verdict]}${colon}`, ...first.text], first.priority), ...gap, ...rest]
}

const firstFigure = (answer: Answer) =>
  answer.kind === 'record' ? answer.best : 'headline' in answer ? answer.headline : undefined

type Comparable = Exclude<Weighed, { verdict: 'other-unit' }>

/** '$5 billion: about right, $4.87 billion [1]'; with the subject when the figure is of another flow. */
function claimLine({ claim, figure, verdict }: Comparable, answer: Answer, language: Language): DraftLine {
  const { say, voice } = language
  const isOther = figure !== firstFigure(answer) && figure.measure === 'value'
  const subject = isOther ? ` · ${subjectOf(figure, say)}` : ''
  const judged = `${claimWords(claim, figure, voice)}${say.colon}${say.aside.verdicts[verdict]}`
  return line(text`${judged}${say.comma}${attributed(figure, language)}${subject}`)
}

function claimWords(claim: Claim, figure: Figure, voice: Voice): string {
  if (claim.kind === 'order') return voice.area(claim.area)
  return claim.kind === 'record' ? voice.period(claim.period) : claimedDigits(claim.amount, figure, voice)
}

/** A claimed growth has a sign but no arrow. 'Doubled' is ×2, without its bound. */
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

/** Says in which currency amounts are held. Nothing is converted: a rate would need a source. */
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

/** About two lines. */
const maxWords = 6

function reading({ reading: { words, carried } }: Remarks, language: Language): readonly DraftLine[] {
  const { say } = language
  if (words.length + carried.length === 0) return []
  const telling = words.filter(({ said, meant }) => !isSame(said, meaning(meant, language), language))
  const readings = (telling.length + carried.length === 0 ? words : telling)
    .slice(0, maxWords)
    .map(({ said, meant }): Text => [`${say.quoted(echoed(said))} → ${meaning(meant, language)}`])
  const kept = carried.map(it => meaning(it, language))
  return [line([{ italic: say.aside.readAs(readings, kept) }])]
}

/** '“2025” → 2025' says nothing new. */
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
