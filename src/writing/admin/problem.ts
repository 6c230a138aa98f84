/** What an admin's line lacks or gets wrong: one sentence, and a next step. */
import { type AdminProblem, type Malformed, malformed } from '../../answers/model/admin-problem.ts'
import type { AdminReplyOf } from '../../answers/model/admin-reply.ts'
import { id } from '../../data/model/schema.ts'
import type { Unknown } from '../../languages/model/admin/words.ts'
import type { Language } from '../../languages/model/say.ts'
import { type Text, text } from '../../languages/model/voice/text.ts'
import { type DraftButton, type DraftLine, line, type Writing } from '../message/draft.ts'
import type { Message } from '../message/message.ts'
import { copied, echoed, verbatim } from '../message/user-text.ts'
import { adminMessage, numberText } from './admin-message.ts'
import { pressData } from './button-data.ts'
import { ruleText } from './checks.ts'
import { factPlain } from './journal-entry.ts'

/** Shows the typed line below, alone, so that a tap copies it and a reply to the message can find it. */
export function writeMissing({ line: typed, parts, back }: AdminReplyOf<'missing'>, writing: Writing): Message {
  const { office } = writing.language.say
  const isFile = parts.every(part => part === 'file')
  const asked = isFile ? [office.sendFile] : office.missing(parts.map(part => office.parts[part]))
  return adminMessage([line(asked), ...toCopy(typed)], writing, backTo(back, writing))
}

export function writeTyped({ line: typed, back, add }: AdminReplyOf<'line'>, writing: Writing): Message {
  const { toChange, article } = writing.language.say.office
  const asked = add === undefined ? toChange : article.details
  return adminMessage([line([asked]), ...toCopy(typed)], writing, backTo(back, writing))
}

/** [ Back ] to the preview of that change. */
const backTo = (token: string | undefined, { language: { say } }: Writing): readonly DraftButton[] =>
  token === undefined ? [] : [{ label: say.buttons.back, ask: { data: pressData('back', token) } }]

/** Each line to copy, with the fact that it is about. */
export const writeWhich = ({ lines }: AdminReplyOf<'which'>, writing: Writing): Message =>
  adminMessage(
    [
      line([writing.language.say.office.which]),
      ...lines.map(it =>
        line(text`${{ code: copied(it.line) }} · ${factPlain(it.fact, writing.language)} ${{ cite: it.fact }}`),
      ),
    ],
    writing,
  )

const toCopy = (typed: string): readonly DraftLine[] => typed.split('\n').map(one => line([{ code: copied(one) }]))

/** One sentence about the problem, behind the number of its line when there are several, and a way on. */
export function writeProblem({ problem, at }: AdminReplyOf<'problem'>, writing: Writing): Message {
  const { language } = writing
  const where = at === undefined ? [] : [`${language.say.office.line(numberText(at, language))}${language.say.colon}`]
  return adminMessage([line([...where, ...problemText(problem, language)]), ...wayOn(problem, language)], writing)
}

/** After an id that is not held: the line that enters it, as `writeMissing` shows one. */
function wayOn(problem: AdminProblem, { say }: Language): readonly DraftLine[] {
  const { wrong } = say.office
  switch (problem.because) {
    case 'unknown-id':
      return problem.nearest.length === 0 ? [line(wrong.whereIds)] : []
    case 'unknown-source':
    case 'unknown-organisation':
    case 'unknown-speaker':
    case 'unknown-project': {
      const { list, enter } = ofUnknown[problem.because]
      return [line(wrong.enterNew(list)), line([{ code: copied(enter(problem.heard)) }])]
    }
    default:
      return []
  }
}

const isId = (heard: string): boolean => id.safeParse(heard).success
const quoted = (heard: string): string => `"${heard.replaceAll('"', '')}"`

/** The list of what is held, and the unfinished line that enters what was named: an id, else a name. */
const ofUnknown: Readonly<
  Record<Exclude<Unknown, 'unknown-id'>, { readonly list: string; enter(heard: string): string }>
> = {
  'unknown-source': {
    list: '/list sources',
    enter: heard =>
      `/source add ${isId(heard) ? `${heard} publisher "…"` : `publisher ${quoted(heard)}`} title "…" published … lang …`,
  },
  'unknown-organisation': {
    list: '/list organisations',
    enter: heard =>
      /^[A-Z][A-Z0-9_]{1,23}$/i.test(heard)
        ? `/add organisation ${heard.toUpperCase()} name "…"`
        : `/add organisation … name ${quoted(heard)}`,
  },
  'unknown-speaker': {
    list: '/list speakers',
    enter: heard => `/add speaker ${isId(heard) ? `${heard} name "…"` : `name ${quoted(heard)}`} office "…"`,
  },
  'unknown-project': {
    list: '/list projects',
    enter: heard => `/add project ${isId(heard) ? `${heard} name "…"` : `… name ${quoted(heard)}`}`,
  },
}

/** Enough to find the excerpt in the line. */
const maxHeard = 60
/** All columns of a file. */
const maxColumns = 200

export function problemText(problem: AdminProblem, language: Language): Text {
  const { office } = language.say
  const { wrong: say } = office
  if (isMalformed(problem)) return say.not(problem.because, echoed(problem.heard))
  switch (problem.because) {
    case 'unknown-word':
      return say.unknownWord(echoed(problem.heard), problem.nearest)
    case 'unknown-source':
    case 'unknown-organisation':
    case 'unknown-speaker':
    case 'unknown-project':
    case 'unknown-id':
      return say.unknown(problem.because, echoed(problem.heard), problem.nearest)
    case 'twice':
      return say.twice(office.parts[problem.part], echoed(problem.heard))
    case 'withdrawn':
      return say.withdrawn(problem.id)
    case 'same-as-held':
      return say.sameAsHeld(problem.id)
    case 'name-held':
      return say.nameHeld(problem.id)
    case 'file':
      return say.file[problem.what](
        problem.heard && echoed(problem.heard, problem.what === 'no-columns' ? maxColumns : undefined),
      )
    case 'page':
      return say.page[problem.what]
    case 'no-audience':
      return [office.post.noAudience(echoed(problem.heard))]
    case 'excerpt-not-found':
      return say.excerptNotFound(verbatim(problem.heard, maxHeard))
    default:
      return other(problem, language)
  }
}

const isMalformed = (problem: AdminProblem): problem is Extract<AdminProblem, { because: Malformed }> =>
  malformed.some(it => it === problem.because)

type Other = Exclude<
  AdminProblem,
  { heard: string } | { because: 'unknown-word' | 'same-as-held' | 'name-held' | 'withdrawn' | 'file' | 'page' }
>

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
    case 'sources-differ':
      return say.sourcesDiffer(problem.one, problem.other)
    case 'official-source':
      return say.officialSource(problem.id)
    case 'fixed-topics':
      return say.fixedTopics(Object.keys(language.say.office.topics))
    case 'number-not-in-excerpt':
      return say.numberNotInExcerpt(language.voice.amount(problem.amount))
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
