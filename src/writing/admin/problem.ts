/** What an admin's line lacks, or is wrong in: one sentence, and a way on. */

import type { AdminProblem } from '../../answers/model/admin-problem.ts'
import type { AdminReplyOf } from '../../answers/model/admin-reply.ts'
import type { Language } from '../../languages/model/say.ts'
import type { Text } from '../../languages/model/text.ts'
import { line, type Writing } from '../message/draft.ts'
import type { Message } from '../message/message.ts'
import { copied, echoed, verbatim } from '../message/user-text.ts'
import { adminMessage } from './admin-message.ts'
import { ruleText } from './checks.ts'

/** Under the sentence the line stands alone and as it was typed, so that a tap copies it; the reply to it finds it there. */
export function writeMissing({ line: typed, parts }: AdminReplyOf<'missing'>, writing: Writing): Message {
  const { office } = writing.language.say
  return adminMessage(
    [line(office.missing(parts.map(part => office.parts[part]))), line([{ code: copied(typed) }])],
    writing,
  )
}

export const writeTyped = ({ line: typed }: AdminReplyOf<'line'>, writing: Writing): Message =>
  adminMessage([line([writing.language.say.office.toChange]), line([{ code: copied(typed) }])], writing)

export const writeProblem = ({ wrong: problem }: AdminReplyOf<'wrong'>, writing: Writing): Message =>
  adminMessage([line(sentence(problem, writing.language))], writing)

/** It is copied from the text, and so is read beside it. */
const mostHeard = 60

function sentence(problem: AdminProblem, language: Language): Text {
  const { office } = language.say
  const { wrong: say } = office
  switch (problem.because) {
    case 'unknown-word':
      return say.unknownWord(echoed(problem.heard), problem.nearest)
    case 'unknown-source':
    case 'unknown-organisation':
    case 'unknown-speaker':
    case 'unknown-project':
    case 'unknown-id':
      return say.unknown(problem.because, echoed(problem.heard), problem.nearest)
    case 'not-a-period':
    case 'not-an-amount':
    case 'not-a-person':
    case 'not-a-url':
    case 'not-a-day':
      return say.not(problem.because, echoed(problem.heard))
    case 'twice':
      return say.twice(office.parts[problem.part], echoed(problem.heard))
    case 'same-as-held':
      return say.sameAsHeld(problem.id)
    case 'file':
      return say.file[problem.what](problem.heard === undefined ? undefined : echoed(problem.heard))
    case 'page':
      return say.page[problem.what]
    case 'no-audience':
      return [office.post.noAudience(echoed(problem.heard))]
    case 'excerpt-not-found':
      return say.excerptNotFound(verbatim(problem.heard, mostHeard))
    default:
      return other(problem, language)
  }
}

type Other = Exclude<AdminProblem, { heard: string } | { because: 'unknown-word' | 'same-as-held' | 'file' | 'page' }>

/** What is wrong in no word of the line. */
function other(wrong: Other, language: Language): Text {
  const { wrong: say, post } = language.say.office
  const number = (n: number): string => language.voice.number(String(n))
  switch (wrong.because) {
    case 'nothing-to-undo':
      return say.nothingToUndo
    case 'nothing-to-redo':
      return say.nothingToRedo
    case 'changed-since':
      return say.changedSince(number(wrong.version))
    case 'not-yours':
      return say.notYours(number(wrong.version))
    case 'seeded':
      return say.seeded(number(wrong.version))
    case 'is-owner':
      return say.isOwner
    case 'owners-only':
      return say.ownersOnly
    case 'cannot-save':
      return say.cannotSave[wrong.disk]
    case 'not-queued':
      return say.notQueued
    case 'own-change':
      return say.ownChange
    case 'too-long':
      return say.tooLong(number(wrong.most))
    case 'no-words':
      return [post.noWords]
    case 'words-too-long':
      return [post.tooLong(number(wrong.most))]
    case 'no-reply':
      return say.noReply
    case 'refused':
      return say.refused(ruleText(wrong.refusal, language))
  }
}
