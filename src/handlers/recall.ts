/** The last question of each person in each chat, for follow-ups ("and exports?"): in memory only, for a day at most. */
import type { Question } from '../answers/question.ts'
import type { Asked } from './asked.ts'

export interface Recall {
  last(asked: Asked): Question | undefined
  keep(asked: Asked, question: Question): void
  /** Removes what is kept of the chat, and of the person in every chat. */
  forget(asked: Asked): void
}

const day = 24 * 60 * 60 * 1000
const most = 10_000

interface Kept {
  readonly question: Question
  readonly at: number
  readonly chat: number
  readonly person: number | undefined
}

/** `now` is in milliseconds. The oldest of ten thousand gives way to the next; what is a day old goes at the next question. */
export function recall(now: () => number): Recall {
  const kept = new Map<string, Kept>()
  const keyOf = ({ chat, person }: Asked): string => `${chat.id}:${person?.id ?? ''}`
  /** The oldest stand first: whatever is kept anew moves to the end. */
  const age = (): void => {
    for (const [key, { at }] of kept) {
      if (now() - at < day && kept.size <= most) return
      kept.delete(key)
    }
  }
  return {
    last: asked => {
      age()
      return kept.get(keyOf(asked))?.question
    },
    keep: (asked, question) => {
      const key = keyOf(asked)
      kept.delete(key)
      kept.set(key, { question, at: now(), chat: asked.chat.id, person: asked.person?.id })
      age()
    },
    forget: ({ chat, person }) => {
      for (const [key, one] of kept) {
        if (one.chat === chat.id || (person !== undefined && one.person === person.id)) kept.delete(key)
      }
    },
  }
}
