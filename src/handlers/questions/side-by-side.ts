/** Figures that were asked for one after the other: "which is bigger?" and "together?" may mean all of them. */
import type { Question, QuestionOf } from '../../answers/model/question.ts'
import { defined } from '../../data/model/defined.ts'
import { grain } from '../../data/model/period.ts'
import type { Period } from '../../data/model/schema.ts'
import { lastAnswer, type PreviousQuestion } from '../request/intent.ts'

/** The figure, the share, the place or the growth of one partner. */
type Figure = QuestionOf<'figure' | 'share' | 'rank' | 'growth'>

/** With the last one as many as a comparison may have. */
const mostBeside = 3

/** The question with those before it that ask for the same of other partners, of other periods, or of other flows. */
export function withThoseBeside(last: PreviousQuestion, before: PreviousQuestion | undefined): PreviousQuestion {
  const asked = figureIn(last.question)
  const shown = figureIn(lastAnswer(last).question)
  if (before === undefined || asked === undefined || shown === undefined) return last
  const earlier = before.beside ?? []
  const partners = [...earlier, before.question].flatMap(it => othersOf(it, asked, isOfAnotherPartner))
  const answered = [...earlier, lastAnswer(before).question]
  const shared = answered.flatMap(it => othersOf(it, asked, isOfAnotherPartner))
  const periods = answered.flatMap(it => othersOf(it, shown, isOfAnotherPeriod))
  const flows = answered.flatMap(it => othersOf(it, shown, isOfAnotherFlow))
  const beside = [partners, shared, periods, flows].find(it => it.length > 0)?.slice(-mostBeside)
  return beside === undefined ? last : { ...last, beside }
}

/** After "no, 2024": those beside the question that is corrected, of the same flow and period as the correction. */
export function withThoseBesideCorrected(last: PreviousQuestion, before: PreviousQuestion): PreviousQuestion {
  const asked = figureIn(last.question)
  if (asked === undefined) return last
  const { flow, period, partner } = asked
  const beside = (before.beside ?? [])
    .flatMap(it => figureIn(it) ?? [])
    .map(it => ({ ...it, ...defined({ period }), ...(it.partner === partner ? {} : { flow }) }))
    .filter(it => isOfAnotherPartner(it, asked) || isOfAnotherFlow(it, asked))
  return beside.length === 0 ? last : { ...last, beside }
}

/** The comparison of the last figure with those asked for before it. */
export function sideBySide(last: PreviousQuestion): Question | undefined {
  const beside = (last.beside ?? []).flatMap(it => figureIn(it) ?? [])
  const asked = figureIn(last.question)
  const shown = figureIn(lastAnswer(last).question)
  if (beside.length === 0 || asked === undefined || shown === undefined) return undefined
  if (shown.kind === 'share' || shown.kind === 'rank') return tableBeside(beside, asked)
  const { partner, period: _, ...rest } = { ...shown, base: undefined }
  // The growths of two flows cannot be shown side by side.
  if (beside.every(it => isOfAnotherFlow(it, shown)))
    return shown.kind === 'growth'
      ? undefined
      : { ...shown, kind: 'parts', parts: [...beside, shown].map(it => it.flow) }
  if (beside.every(it => it.partner === partner)) {
    const periods = [...beside, shown].flatMap(({ period }) => period ?? []).toSorted()
    return { ...rest, kind: 'compare-periods', partner, periods }
  }
  const { flow, reporter, asOf, period } = asked
  const partners = [...beside, asked].map(it => it.partner)
  return { kind: 'compare-partners', flow, reporter, partners, ...(period && { period }), ...(asOf && { asOf }) }
}

/** The shares or the places of several partners as one table, of a year or a month. */
function tableBeside(beside: readonly Figure[], asked: Figure): Question | undefined {
  const { kind, flow, reporter, partner, period } = asked
  const step = period === undefined ? 'year' : grain(period)
  const isOfOthers = beside.every(it => it.flow === flow && it.partner !== partner)
  if (!isOfOthers || (step !== 'year' && step !== 'month')) return undefined
  const partners = [...beside.map(it => it.partner), partner]
  const of = kind === 'rank' ? 'places' : 'share'
  return { kind: 'chart', of, flow, reporter, partners, grain: step, ...ends(period), as: 'table' }
}
const ends = (period: Period | undefined) => defined({ from: period, to: period })

const figureIn = (question: Question): Figure | undefined =>
  question.kind === 'figure' || question.kind === 'share' || question.kind === 'rank' || question.kind === 'growth'
    ? question
    : undefined

const othersOf = (question: Question, figure: Figure, isOther: (one: Figure, other: Figure) => boolean): Figure[] =>
  question.kind === figure.kind && isOfSameTrade(question, figure) && isOther(question, figure) ? [question] : []

const isOfSameTrade = (one: Figure, other: Figure): boolean =>
  one.reporter === other.reporter && one.asOf === other.asOf

const isOfAnotherFlow = (one: Figure, other: Figure): boolean =>
  one.flow !== other.flow && one.partner === other.partner && one.period === other.period

const isOfAnotherPartner = (one: Figure, other: Figure): boolean =>
  one.flow === other.flow &&
  one.partner !== other.partner &&
  one.period === other.period &&
  one.partner !== 'WLD' &&
  other.partner !== 'WLD'

const isOfAnotherPeriod = (one: Figure, other: Figure): boolean =>
  one.flow === other.flow &&
  one.partner === other.partner &&
  one.period !== undefined &&
  other.period !== undefined &&
  one.period !== other.period &&
  grain(one.period) === grain(other.period)
