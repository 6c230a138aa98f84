/** The interface of a kind of question and of a kind of answer. */
import type { Facts } from '../../data/facts/facts.ts'
import type { Day, Period } from '../../data/model/schema.ts'
import type { AddressCodec } from './address-codec.ts'
import type { Answer, AnswerOf } from './answer.ts'
import type { Figure } from './findings.ts'
import type { Problem } from './problem.ts'
import type { Question, QuestionOf, Questions } from './question.ts'
import type { ClaimedAmount } from './remarks.ts'

export interface Kind<K extends Question['kind']> {
  /** The letter of its addresses. Buttons of old messages hold it, so it never changes. */
  readonly letter: string
  readonly fields: AddressCodec<Questions[K]>
  answer(question: QuestionOf<K>, facts: Facts, today: Day): Answer
  /** Whether the answer is not 'none', when that is known without the whole answer. */
  isHeld?(question: QuestionOf<K>, facts: Facts): boolean
  /** The periods that the question names, as a label shows them. */
  periods(question: QuestionOf<K>): readonly Period[]
  /** The periods that must have begun; without this, those of `periods`. */
  begun?(question: QuestionOf<K>): readonly Period[]
  /** The problem of a question that no facts can answer. */
  problem?(question: QuestionOf<K>): Problem | undefined
  label(question: QuestionOf<K>): Label
  /** The intent that a follow-up without its own intent takes. */
  readonly followUp: FollowUp | undefined
  /** The question asks for one figure of one period. It can take its period from a sentence, which then shows the figure. */
  readonly isOneFigure?: true
  /** When the period is ambiguous, it can be asked once for each meaning. */
  readonly isPerPeriod?: true
}

/** The label of a button that asks the question. The words are in `languages/`. */
export type Label =
  /** The name of the question, then the flow. */
  | { readonly by: 'flow'; readonly name?: 'growth' | 'average' | 'sum' | 'rank' | 'record' | 'sources' | 'why' }
  /** A sentence that names the places itself. */
  | { readonly by: 'subject' }
  | { readonly by: 'command'; readonly command: 'quote' }
  | { readonly by: 'text'; readonly text: string }

/** 'flow': the figure of the question's flow. */
type FollowUp = 'flow' | 'growth' | 'trend' | 'rank' | 'share' | 'compare' | 'record' | 'source' | 'quote' | 'project'

/** The figures of a kind of answer, by what they are used for. */
export interface AnswerFigures<A extends Answer['kind']> {
  /** The figures that a claim may be about, the headline first. */
  claimed?(answer: AnswerOf<A>, claim: ClaimedAmount): readonly Figure[]
  /** The figures whose currency is that of the answer. */
  valued?(answer: AnswerOf<A>): readonly Figure[]
  /** The change that can be converted to a multiple. */
  change?(answer: AnswerOf<A>): Figure | undefined
}
