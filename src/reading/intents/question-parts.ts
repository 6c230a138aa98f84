/** The parts that a question is built from, and the list that a question of one partner leads to. */
import type { Citable, CiteStyle, MonthOrYear, Pair, QuestionOf } from '../../answers/model/question.ts'
import { defined } from '../../data/model/defined.ts'
import type { Area, Day, Flow, Period } from '../../data/model/schema.ts'
import type { QuestionCommand } from '../../languages/model/say.ts'

export type Asking = QuestionCommand | 'release'

/** The parts of a question, with the defaults filled in. The periods are askable. */
export interface QuestionParts extends Pair {
  readonly asking: Asking
  readonly flow: Flow
  /** Partners side by side: all named places except the reporter. */
  readonly partners: readonly Area[]
  readonly periods: readonly Period[]
  readonly range?: { readonly from: string; readonly to?: string }
  readonly base?: Period
  readonly grain?: MonthOrYear
  /** A record: the lowest instead of the highest; of growth instead of the figure. */
  readonly least?: true
  readonly ofGrowth?: true
  readonly top?: number
  readonly asOf?: Day
  readonly speaker?: string
  readonly topic?: string
  /** A quote: the countries that it is to be about. */
  readonly countries?: readonly Area[]
  readonly project?: string
  readonly id?: string
  readonly style?: CiteStyle
  /** What is cited, if it is not the figure of the flow. */
  readonly citing?: Citable
  readonly today: Day
}

/** The list of partners of that trade: of a balance, by turnover. */
export const listOf = ({
  reporter,
  flow,
  period,
}: Omit<QuestionOf<'rank'>, 'kind' | 'partner'>): QuestionOf<'ranking'> => ({
  kind: 'ranking',
  reporter,
  flow: flow === 'B' ? 'T' : flow,
  top: 10,
  ...defined({ period }),
})
