/** Answers: pure values, without words, markup or clock. */
import type { Code } from '../../data/model/schema.ts'
import type { FileAnswer } from './file.ts'
import type { Figure } from './findings.ts'
import type { Unanswerable } from './problem.ts'
import type { Answers } from './question.ts'
import type { SubscriptionAnswer } from './subscription-view.ts'

declare module './question.ts' {
  interface Answers {
    /** A question that cannot be answered, and questions that can. */
    unclear: Unanswerable
    /** A receipt: a setting was changed, or a person's data was removed. */
    receipt: { readonly done: Done }
    subscription: SubscriptionAnswer
    file: FileAnswer
  }
}

export type AnswerOf<K extends keyof Answers = keyof Answers> = {
  readonly [P in K]: { readonly kind: P } & Answers[P]
}[K]

export type Answer = AnswerOf

/** The figure that an answer states first. */
export function firstFigure(answer: Answer): Figure | undefined {
  if (answer.kind === 'record') return answer.best
  return 'headline' in answer ? answer.headline : undefined
}

type Done =
  | { readonly what: 'language'; readonly language: Code }
  | {
      readonly what:
        | 'forgotten'
        | 'person-forgotten'
        | 'forget-group'
        | 'group-forgotten'
        | 'waiting'
        | 'waiting-here'
        | 'waits-full'
        | 'waits-no-more'
    }
