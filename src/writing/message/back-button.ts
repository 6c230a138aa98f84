import type { Question } from '../../answers/model/question.ts'
import type { Observation, Statement } from '../../data/model/schema.ts'
import type { Language } from '../../languages/model/say.ts'
import type { DraftButton } from './draft.ts'

const kinds = { value: 'figure', growth: 'growth', share: 'share', rank: 'rank' } as const

/** The question that a figure answers. */
export const questionOf = ({ measure, flow, reporter, partner, period }: Subject): Question => ({
  kind: kinds[measure],
  flow,
  reporter,
  partner,
  period,
})
type Subject = Pick<Observation, 'measure' | 'flow' | 'reporter' | 'partner' | 'period'>

/** The way back from a card or citation to the answer that the figure heads; statements have none. */
export const backTo = (held: Observation | Statement, { say }: Language): readonly DraftButton[] =>
  'measure' in held ? [{ label: say.buttons.back, ask: questionOf(held) }] : []
