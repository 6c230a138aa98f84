/** What an admin's line lacks or gets wrong: one sentence, and a next step. */
import type { AdminProblem, Malformed } from '../../answers/model/admin-problem.ts'
import type { AdminReplyOf } from '../../answers/model/admin-reply.ts'
import { id } from '../../data/model/schema.ts'
import type { FixedProblem, Unknown } from '../../languages/model/admin/words.ts'
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
const maxColumns = 200

type Because = AdminProblem['because']
type ProblemOf<B extends Because> = AdminProblem & { readonly because: B }
type Sentence<B extends Because> = (
  problem: ProblemOf<B>,
  office: Language['say']['office'],
  language: Language,
) => Text

export function problemText<B extends Because>(problem: ProblemOf<B>, language: Language): Text {
  const sentence: Sentence<B> = sentences[problem.because]
  return sentence(problem, language.say.office, language)
}

const notOne: Sentence<Malformed> = ({ because, heard }, { wrong }) => wrong.not(because, echoed(heard))
const unknown: Sentence<Unknown> = ({ because, heard, nearest }, { wrong }) =>
  wrong.unknown(because, echoed(heard), nearest)
const fixed: Sentence<FixedProblem> = ({ because }, { wrong }) => wrong[because]

const sentences: { readonly [B in Because]: Sentence<B> } = {
  'not-a-period': notOne,
  'not-an-amount': notOne,
  'not-a-person': notOne,
  'not-a-url': notOne,
  'not-a-day': notOne,
  'not-a-service': notOne,
  'not-a-version': notOne,
  'unknown-source': unknown,
  'unknown-organisation': unknown,
  'unknown-speaker': unknown,
  'unknown-project': unknown,
  'unknown-id': unknown,
  'unknown-word': ({ heard, nearest }, { wrong }) => wrong.unknownWord(echoed(heard), nearest),
  twice: ({ part, heard }, { wrong, parts }) => wrong.twice(parts[part], echoed(heard)),
  withdrawn: ({ id }, { wrong }) => wrong.withdrawn(id),
  'same-as-held': ({ id }, { wrong }) => wrong.sameAsHeld(id),
  'name-held': ({ id }, { wrong }) => wrong.nameHeld(id),
  file: ({ what, heard }, { wrong }) =>
    wrong.file[what](heard && echoed(heard, what === 'no-columns' ? maxColumns : undefined)),
  page: ({ what }, { wrong }) => wrong.page[what],
  'no-audience': ({ heard }, { post }) => [post.noAudience(echoed(heard))],
  'no-words': (_, { post }) => [post.noWords],
  'words-too-long': ({ most }, { post }, language) => [post.tooLong(numberText(most, language))],
  'excerpt-not-found': ({ heard }, { wrong }) => wrong.excerptNotFound(verbatim(heard, maxHeard)),
  'number-not-in-excerpt': ({ amount }, { wrong }, { voice }) => wrong.numberNotInExcerpt(voice.amount(amount)),
  'changed-since': ({ version }, { wrong }, language) => wrong.changedSince(numberText(version, language)),
  'not-yours': ({ version }, { wrong }, language) => wrong.notYours(numberText(version, language)),
  seeded: ({ version }, { wrong }, language) => wrong.seeded(numberText(version, language)),
  'too-long': ({ most }, { wrong }, language) => wrong.tooLong(numberText(most, language)),
  'cannot-save': ({ disk }, { wrong }) => wrong.cannotSave[disk],
  'update-running': (_, { update }) => update.running,
  'update-failed': (_, { update }) => update.failed,
  'sources-differ': ({ one, other }, { wrong }) => wrong.sourcesDiffer(one, other),
  'official-source': ({ id }, { wrong }) => wrong.officialSource(id),
  'fixed-topics': (_, { wrong, topics }) => wrong.fixedTopics(Object.keys(topics)),
  refused: ({ refusal }, { wrong }, language) => wrong.refused(ruleText(refusal, language)),
  'nothing-to-undo': fixed,
  'nothing-to-redo': fixed,
  'is-owner': fixed,
  'owners-only': fixed,
  'not-queued': fixed,
  'own-change': fixed,
  'no-reply': fixed,
}
