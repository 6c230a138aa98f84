/** Answers that lie ready: who asks in the same words, and in the same circumstances, gets the same message. */
import { hash } from 'node:crypto'
import type { Answer } from '../../answers/model/answer.ts'
import { orderedMap } from '../../data/async/ordered-map.ts'
import type { Facts } from '../../data/facts/facts.ts'
import type { ChatSettings, Code, Day } from '../../data/model/schema.ts'
import type { Language } from '../../languages/model/say.ts'
import type { Message } from '../../writing/message/message.ts'
import type { PreviousQuestion } from '../request/intent.ts'
import type { Request } from '../request/request.ts'

/** An answer, its message and the language of that, and what a next question may lean on. */
export interface CachedAnswer {
  readonly answer: Answer
  readonly message: Message
  readonly language: Language
  readonly last?: PreviousQuestion | undefined
}

/** All that an answer depends on, beside what is the same for the whole desk. */
export interface Circumstances {
  readonly request: Request
  readonly facts: Facts
  readonly today: Day
  readonly language: Code
  readonly settings: ChatSettings
  readonly before: PreviousQuestion | undefined
}

export interface AnswerCache {
  /** Missing: undefined when nobody has asked that in these circumstances lately. */
  find(circumstances: Circumstances): CachedAnswer | undefined
  /** `leans`: whether the last question had a say in how the words were read. */
  put(circumstances: Circumstances, leans: boolean, ready: CachedAnswer): void
  /** Removes all of it: whose question an answer was made for is not known. */
  clear(): void
}

/** So many are kept; those that were made first go first. All go when the facts change or the day does. */
const most = 2_000
/** Longer texts are hardly typed twice. */
const longest = 200

/** An empty shelf, for one desk. It does not know who asked. */
export function answerCache(): AnswerCache {
  let kept = orderedMap<CachedAnswer>()
  let of: Pick<Circumstances, 'facts' | 'today'> | undefined
  const numbers = numbering()

  function current(facts: Facts, today: Day) {
    if (of?.facts !== facts || of.today !== today) [kept, of] = [orderedMap(), { facts, today }]
    return kept
  }

  return {
    find({ request, facts, today, language, settings, before }) {
      const held = current(facts, today)
      const words = wordsOf(request, language, settings)
      if (words === undefined) return undefined
      return held.get(`alone ${words}`) ?? held.get(`${numbers(before)} ${words}`)
    },
    put({ request, facts, today, language, settings, before }, leans, ready) {
      const held = current(facts, today)
      const words = wordsOf(request, language, settings)
      if (words === undefined) return
      held.put(leans ? `${numbers(before)} ${words}` : `alone ${words}`, ready)
      const oldest = held.size > most ? held.oldest() : undefined
      if (oldest !== undefined) held.delete(oldest[0])
    },
    clear() {
      kept = orderedMap()
    },
  }
}

/** Numbers for last questions: the very same value has the same, so that what follows on one answer lies ready for all its readers. */
function numbering(): (last: PreviousQuestion | undefined) => number {
  const known = new WeakMap<PreviousQuestion, number>()
  let count = 0
  return last => {
    if (last === undefined) return 0
    const number = known.get(last)
    if (number !== undefined) return number
    count += 1
    known.set(last, count)
    return count
  }
}

/** A digest: what somebody has written is not kept, not even without a name. */
function wordsOf(request: Request, language: Code, settings: ChatSettings): string | undefined {
  const { text, chat, addressed, repliedTo, passedOn } = request
  if (text === undefined || text.length > longest) return undefined
  const isReply = chat.kind === 'group' && repliedTo !== undefined
  const how = `${chat.kind} ${addressed} ${isReply} ${passedOn === true}`
  return hash('sha256', `${language} ${choicesOf(settings)} ${how} ${text}`, 'base64url')
}

/** The pair and the length of an answer, and all else that the settings' own page shows. */
const choicesOf = ({ greeted: _, ...choices }: ChatSettings): string => JSON.stringify(choices)
