/** What an admin's line lacks or gets wrong: one sentence, and a next step. */
import type { AdminProblem } from '../../answers/model/admin-problem.ts'
import type { AdminReplyOf } from '../../answers/model/admin-reply.ts'
import type { Language } from '../../languages/model/say.ts'
import type { Text } from '../../languages/model/voice/text.ts'
import { line, type Writing } from '../message/draft.ts'
import type { Message } from '../message/message.ts'
import { copied, echoed, verbatim } from '../message/user-text.ts'
import { adminMessage, numberText } from './admin-message.ts'
import { ruleText } from './checks.ts'

/** Shows the typed line below, alone, so that a tap copies it and a reply to the message can find it. */
export function writeMissing({ line: typed, parts }: AdminReplyOf<'missing'>, writing: Writing): Message {
  const { office } = writing.language.say
  return adminMessage(
    [line(office.missing(parts.map(part => office.parts[part]))), line([{ code: copied(typed) }])],
    writing,
  )
}

/** The typed line, to copy, change and send again. */
export const writeTyped = ({ line: typed }: AdminReplyOf<'line'>, writing: Writing): Message =>
  adminMessage([line([writing.language.say.office.toChange]), line([{ code: copied(typed) }])], writing)

/** One sentence about the problem. */
export const writeProblem = ({ problem }: AdminReplyOf<'problem'>, writing: Writing): Message =>
  adminMessage([line(problemText(problem, writing.language))], writing)

/** Enough to find the excerpt in the line. */
const maxHeard = 60

function problemText(problem: AdminProblem, language: Language): Text {
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
      return say.excerptNotFound(verbatim(problem.heard, maxHeard))
    case 'number-not-in-excerpt':
      return say.numberNotInExcerpt(language.voice.number(problem.heard))
    default:
      return other(problem, language)
  }
}

type Other = Exclude<AdminProblem, { heard: string } | { because: 'unknown-word' | 'same-as-held' | 'file' | 'page' }>

/** Problems that name no word of the line. */
function other(problem: Other, language: Language): Text {
  const { wrong: say, post, update } = language.say.office
  const number = (n: number): string => numberText(n, language)
  switch (problem.because) {
    case 'changed-since':
      return say.changedSince(number(problem.version))
    case 'not-yours':
      return say.notYours(number(problem.version))
    case 'seeded':
      return say.seeded(number(problem.version))
    case 'cannot-save':
      return say.cannotSave[problem.disk]
    case 'too-long':
      return say.tooLong(number(problem.most))
    case 'no-words':
      return [post.noWords]
    case 'update-running':
      return update.running
    case 'update-failed':
      return update.failed
    case 'words-too-long':
      return [post.tooLong(number(problem.most))]
    case 'refused':
      return say.refused(ruleText(problem.refusal, language))
    default:
      return say[fixedTexts[problem.because]]
  }
}

const fixedTexts = {
  'nothing-to-undo': 'nothingToUndo',
  'nothing-to-redo': 'nothingToRedo',
  'is-owner': 'isOwner',
  'owners-only': 'ownersOnly',
  'not-queued': 'notQueued',
  'own-change': 'ownChange',
  'no-reply': 'noReply',
} as const
