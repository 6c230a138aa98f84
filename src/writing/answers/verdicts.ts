/** Verdicts on the claims of a question: a mark, what is the case, and the figure that shows it. */
import type { ClaimNote, ClaimVerdict, Weighed, WeighedByFigure } from '../../answers/claims/weighed.ts'
import { type Answer, firstFigure } from '../../answers/model/answer.ts'
import type { Figure } from '../../answers/model/findings.ts'
import type { Claim, Remarks } from '../../answers/model/remarks.ts'
import { sameNumber } from '../../data/model/amount.ts'
import type { Amount } from '../../data/model/schema.ts'
import type { Language } from '../../languages/model/say.ts'
import { text } from '../../languages/model/voice/text.ts'
import type { Voice } from '../../languages/model/voice/voice.ts'
import { type DraftLine, line, Priority, type Writing } from '../message/draft.ts'
import { attributed, subjectOf } from '../message/figure-line.ts'
import { noteLines } from './claim-notes.ts'

export const marks: Readonly<Record<ClaimVerdict, string>> = {
  holds: '✓',
  rounded: '≈',
  not: '✗',
  contested: '⚠',
  disputed: '⚠',
  open: '?',
}

/**
 * The lines with the verdicts. The verdict on a single claim about the first figure goes in front of that figure; other claims have a line each
 * above it. A claim about what is not held cannot be told. Other claims without a figure add nothing.
 */
export function withVerdicts(
  lines: readonly DraftLine[],
  weighed: readonly Weighed[],
  { answer, remarks }: { readonly answer: Answer; readonly remarks: Remarks },
  writing: Writing,
): readonly DraftLine[] {
  const { language } = writing
  const [first, ...rest] = lines
  if (first === undefined) return lines
  if (answer.kind === 'none' && remarks.claims.length > 0)
    return [line([`${marks.open} ${language.say.claims.untold} `, ...first.text], first.priority), ...rest]
  const [other] = weighed.filter(it => it.verdict === 'other-unit')
  const comparable = weighed.filter(it => it.verdict !== 'other-unit')
  const [only] = comparable
  if (only === undefined) return other === undefined ? lines : [otherUnitLine(other, language), ...lines]
  if (only.verdict === 'open' && only.missing !== undefined)
    return [line([`${marks.open} ${language.say.aside.unheld(only.missing)}`]), ...lines]
  const isAhead = only.claim.kind === 'order' || isFirst(only.figure, answer)
  const notes = noteLines(only, writing)
  if (weighed.length > 1 || !isAhead)
    return [...comparable.map(it => claimLine(it, answer, writing)), ...(weighed.length > 1 ? [] : notes), ...lines]
  const words = verdictWords(only, language, remarks)
  // A balance has a colon of its own: "Surplus: $10.8 billion".
  const joint = only.figure.flow === 'B' && only.figure.measure === 'value' ? ' · ' : language.say.colon
  const judged = `${marks[only.verdict]} ${words}${joint}`
  return [line([judged, ...first.text], first.priority), ...notes, ...without(rest, only.note)]
}

/** '? 30 billion yuan cannot be compared: held in US dollars only …' */
const otherUnitLine = (
  { claim, figure }: Extract<Weighed, { verdict: 'other-unit' }>,
  { say, voice }: Language,
): DraftLine => line([`${marks.open} ${say.aside.otherUnit(voice.amount(claim.amount), figure.amount.unit)}`])

/** Figures that an answer computes twice are two objects. */
function isFirst(figure: Figure, answer: Answer): boolean {
  const first = firstFigure(answer)
  if (first === undefined || first === figure) return first === figure
  return (
    first.measure === figure.measure &&
    first.flow === figure.flow &&
    first.period === figure.period &&
    isEqual(first.amount, figure.amount)
  )
}
const isEqual = (one: Amount, other: Amount): boolean => sameNumber(one, other) && one.unit === other.unit

/** 'no, it grew'; of a turned question 'the claim does not hold, it grew'. */
function verdictWords({ verdict, state }: WeighedByFigure, { say }: Language, remarks?: Remarks): string {
  const { verdicts, turned, states } = say.claims
  // "Doubled" of a change that is larger is neither a yes nor about right.
  if (state === 'beyond') return states.beyond
  const isPlain = remarks?.turned !== true || verdict === 'contested' || verdict === 'disputed' || verdict === 'open'
  const words = isPlain ? verdicts[verdict] : turned[verdict]
  return state === undefined ? words : `${words}${say.comma}${states[state]}`
}

/** '✗ $5 billion: no, $4.87 billion [1]'; with the subject when the figure is of another flow. */
function claimLine(weighed: WeighedByFigure, answer: Answer, writing: Writing): DraftLine {
  const { claim, figure, verdict } = weighed
  const { language } = writing
  const { say, voice } = language
  const isOther = figure !== firstFigure(answer) && figure.measure === 'value'
  const subject = isOther ? ` · ${subjectOf(figure, say)}` : ''
  const judged = `${marks[verdict]} ${claimWords(claim, figure, voice)}${say.colon}${verdictWords(weighed, language)}`
  return line(text`${judged}${say.comma}${attributed(figure, writing)}${subject}`)
}

/** What is claimed. A claim without digits is named by the period it is about. */
function claimWords(claim: Claim, figure: Figure, voice: Voice): string {
  if (claim.kind === 'order') return voice.area(claim.area)
  if (claim.kind === 'record') return voice.period(claim.period)
  return claim.kind === 'amount' ? claimedDigits(claim.amount, figure, voice) : voice.period(figure.period)
}

/** A claimed growth has a sign but no arrow. 'Doubled' is ×2, without its bound. */
function claimedDigits(amount: Amount, { measure }: Figure, voice: Voice): string {
  if (amount.unit === 'TIMES') return voice.amount({ ...amount, bound: undefined })
  return measure === 'growth' ? voice.signed(amount) : voice.amount(amount)
}

/** Whether it tells when a place was taken first. */
function isOnPlace(note: ClaimNote | undefined): boolean {
  if (note?.kind === 'already') return note.figure.measure === 'rank'
  return note?.kind === 'never-before' && note.best.measure === 'rank'
}

/** The lines without what the note shows: that figure's verdict; of a place, whether it is the first time. */
function without(lines: readonly DraftLine[], note: ClaimNote | undefined): readonly DraftLine[] {
  if (isOnPlace(note)) return lines.filter(({ priority }) => priority !== Priority.warning)
  if (note?.kind !== 'other-source' && note?.kind !== 'other-definition') return lines
  if (note.figure.by !== 'publisher') return lines
  const { observation } = note.figure
  const shows = (it: DraftLine): boolean =>
    it.priority <= Priority.verdict &&
    it.text.some(piece => typeof piece === 'object' && 'cite' in piece && piece.cite === observation)
  return lines.filter(it => !shows(it))
}
