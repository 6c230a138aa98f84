/**
 * Answer cache: the same words in the same circumstances get the same message. It spares reading and writing.
 * `answers/answer-question.ts` caches too, by question: without that inline cards take 2.5 times as long, because
 * each keystroke asks for the neighbours of one question. So both are kept.
 */
import { hash } from 'node:crypto'
import type { Answer } from '../../answers/model/answer.ts'
import type { ChatSettings } from '../../data/chats/chat-settings.ts'
import { RecentMap } from '../../data/model/recent-map.ts'
import { rememberedByReference } from '../../data/model/remembered.ts'
import type { Language } from '../../languages/model/say.ts'
import type { Message } from '../../writing/message/message.ts'
import type { PreviousQuestion } from '../request/intent.ts'
import type { RequestContext } from '../request/request-context.ts'

/** An answer, its message and language, and the question that the next one may continue from. */
export interface CachedAnswer {
  readonly answer: Answer
  readonly message: Message
  readonly language: Language
  readonly last?: PreviousQuestion | undefined
  /** The words put another slot in the place of one of the question before: "no, 2024". */
  readonly corrects: boolean
}

/** A request with all that its answer depends on, besides the configuration. */
export interface Asked extends RequestContext {
  /** The asker's previous question. Absent for a button, which does not continue from one. */
  readonly before?: PreviousQuestion | undefined
}

export interface AnswerCache {
  find(asked: Asked): CachedAnswer | undefined
  /** `leans`: the previous question influenced how the words were read. */
  put(asked: Asked, leans: boolean, answer: CachedAnswer): void
  /** Removes everything, because it is not known who asked what. */
  clear(): void
}

const mostAnswers = 2_000
/** Longer texts are hardly ever typed twice. */
const longestText = 200

/**
 * Cleared when the facts change or the day does, and at /forgetme. It does not know who asked. Its keys are digests; of the words of a
 * question it keeps only what the answer repeats.
 */
export function answerCache(): AnswerCache {
  const answers = new RecentMap<string, CachedAnswer>(mostAnswers)
  let validFor: Pick<Asked, 'facts' | 'today'> | undefined

  function clearIfOutdated({ facts, today }: Asked): void {
    if (validFor?.facts === facts && validFor.today === today) return
    answers.clear()
    validFor = { facts, today }
  }

  return {
    find(asked) {
      clearIfOutdated(asked)
      const words = keyOf(asked)
      if (words === undefined) return undefined
      return answers.get(`alone ${words}`) ?? answers.get(`${digestOf(asked.before)} ${words}`)
    },
    put(asked, leans, answer) {
      clearIfOutdated(asked)
      const words = keyOf(asked)
      if (words !== undefined) answers.set(leans ? `${digestOf(asked.before)} ${words}` : `alone ${words}`, answer)
    },
    clear: () => answers.clear(),
  }
}

/** Digests of previous questions. Over a database each reading of one is another object. */
const digestOf = (last: PreviousQuestion | undefined): string => (last === undefined ? '' : digestOfSome(last))
const digestOfSome = rememberedByReference((last: PreviousQuestion) =>
  hash('sha256', JSON.stringify(last), 'base64url'),
)

/** A digest, so that no text is stored. Undefined for texts that are not cached: below a file or in reply to a post they may be about that. */
function keyOf({ request, writing, settings }: Asked): string | undefined {
  const { text, chat, addressed, repliedTo, passedOn, thread, post, file, hasPicture } = request
  const isAbout = post !== undefined || file !== undefined || hasPicture === true
  if (text === undefined || text.length > longestText || isAbout) return undefined
  const isReply = chat.kind === 'group' && repliedTo !== undefined
  const topic = thread === undefined ? '' : (settings.topics?.[thread] ?? 'topic')
  const how = `${chat.kind} ${topic} ${addressed} ${isReply} ${passedOn === true}`
  return hash('sha256', `${writing.language.code} ${choicesOf(settings)} ${how} ${text}`, 'base64url')
}

/** All settings, because the page of the settings shows them all. */
export const choicesOf = ({ greeted: _, ...choices }: ChatSettings): string => JSON.stringify(choices)
