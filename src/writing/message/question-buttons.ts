/** Buttons that ask a question about a figure. */
import { answer, isAnswered } from '../../answers/answer-question.ts'
import { oneOfEachSource } from '../../answers/figures/one-of-each-source.ts'
import { hasChart } from '../../answers/kinds/charted-series.ts'
import type { Figure } from '../../answers/model/findings.ts'
import type { Question, QuestionOf } from '../../answers/model/question.ts'
import type { SeriesAndPeriod } from '../../data/facts/facts.ts'
import type { Fact, Period } from '../../data/model/schema.ts'
import type { Language } from '../../languages/model/say.ts'
import { asksQuestion, type DraftButton, type Writing } from './draft.ts'

const kinds = { value: 'figure', growth: 'growth', share: 'share', rank: 'rank' } as const

export const questionOf = ({ measure, flow, reporter, partner, period }: SeriesAndPeriod): Question => ({
  kind: kinds[measure],
  flow,
  reporter,
  partner,
  period,
})

/** From a card or a citation back to the answer about its figure. No button for a statement. */
export const backTo = (fact: Fact, { say }: Language): readonly DraftButton[] =>
  'measure' in fact ? [{ label: say.buttons.back, ask: questionOf(fact) }] : []

/** A button to the citation of a figure or statement. */
export const citeButton = (id: string, { say }: Language): DraftButton => ({
  label: say.buttons.cite,
  ask: { kind: 'cite-id', id, style: 'text' },
})

/** No button for a computed figure: nobody published it. */
export const citeFigureButton = (figure: Figure, language: Language): readonly DraftButton[] =>
  figure.by === 'publisher' ? [citeButton(figure.observation.id, language)] : []

/** A button to the citations of the sources of several figures, as many as an address holds. */
export function citeSourcesButton(figures: readonly Figure[], { say }: Language): readonly DraftButton[] {
  const [id, ...more] = oneOfEachSource(figures).slice(0, 5)
  const ask = { kind: 'cite-id', style: 'text', ...(more.length > 0 && { more }), of: 'several' } as const
  return id === undefined ? [] : [{ label: say.buttons.cite, ask: { ...ask, id } }]
}

/** '‹ 2024' and '2026 ›': the same question about the period before and after, where these are held. */
export function periodButtons(
  question: QuestionOf<'figure' | 'growth'>,
  { earlier, later }: { readonly earlier?: Period | undefined; readonly later?: Period | undefined },
  { voice }: Language,
): readonly DraftButton[] {
  const button = (label: string, period: Period): DraftButton => ({ label, ask: { ...question, period } })
  return [
    ...(earlier === undefined ? [] : [button(`‹ ${voice.period(earlier)}`, earlier)]),
    ...(later === undefined ? [] : [button(`${voice.period(later)} ›`, later)]),
  ]
}

/** Whether a question may be offered: its answer is held, and says more than that nothing differs. */
export function isHeld(ask: Question, { facts, today }: Pick<Writing, 'facts' | 'today'>): boolean {
  if (today === undefined) return true
  if (ask.kind === 'chart') return hasChart(ask, facts)
  // It is offered only under its own figure.
  if (ask.kind === 'card') return true
  if (ask.kind !== 'why') return isAnswered(ask, facts, today)
  const found = answer(ask, facts, today)
  if (found.kind !== 'why') return false
  return found.mirror !== undefined || found.values.length + found.growths.length + found.conflicts.length > 0
}

/** Without the buttons that would lead to 'not held'. */
export const heldButtons = (buttons: readonly DraftButton[], writing: Writing): readonly DraftButton[] =>
  buttons.filter(({ ask }) => !asksQuestion(ask) || isHeld(ask, writing))
