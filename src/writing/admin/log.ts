/** The log of edits page by page, and the history of one figure or quotation. */
import type { AdminReplyOf } from '../../answers/model/admin-reply.ts'
import { factIn, stepsOf } from '../../data/facts/add-steps.ts'
import type { Change, Edit } from '../../data/model/edit.ts'
import type { Fact } from '../../data/model/schema.ts'
import type { Language } from '../../languages/model/say.ts'
import { type Text, text } from '../../languages/model/voice/text.ts'
import { type DraftLine, line, type Writing } from '../message/draft.ts'
import { subjectAndPeriod } from '../message/figure-line.ts'
import type { Message } from '../message/message.ts'
import { verbatim } from '../message/user-text.ts'
import { withAdded } from './added-names.ts'
import { adminMessage, moreLine } from './admin-message.ts'
import { logData } from './button-data.ts'
import {
  bracketedReason,
  changeText,
  editHeading,
  factContent,
  factPlain,
  fingerprintLines,
  logText,
} from './journal-entry.ts'

const maxEdits = 10
/** One page of edits, newest first, the checksum of the journal, and buttons to the pages around it. */
export function writeLog(reply: AdminReplyOf<'log'>, writing: Writing): Message {
  const { edits, head, older, newer, gone, page: at } = reply
  const { language, facts } = writing
  const { office } = language.say
  const page = (label: string, before: number | undefined) =>
    before === undefined ? [] : [{ label, ask: { data: logData(before) } }]
  const shown = edits.slice(0, maxEdits)
  return adminMessage(
    [
      line([{ bold: office.log }, ...(at === undefined ? [] : [` · ${at.join('/')}`])]),
      ...shown.map(edit => line(text`${editHeading(edit, writing)} · ${logText(edit.change, facts, language, gone)}`)),
      ...(shown.length === 0 ? [line([office.noEdits])] : []),
      ...fingerprintLines(head, language),
    ],
    writing,
    [...page(office.buttons.newer, newer), ...page(office.buttons.older, older)],
  )
}

/** A fact before and after an edit. `now` is undefined when it was withdrawn, `why` is the editor's reason. */
interface Revision {
  readonly edit: Edit
  readonly before: Fact | undefined
  readonly now: Fact | undefined
  readonly why: string | undefined
}

/** The revisions of one fact, newest first, each with its source. */
export function writeHistory({ id, edits }: AdminReplyOf<'history'>, writing: Writing): Message {
  const { language, facts } = writing
  const { office } = language.say
  if (edits.length === 0) return adminMessage([line([office.noHistory])], writing)
  const revisions = revisionsOf(id, edits).toReversed()
  const [first] = revisions
  const context = { language, facts: withAdded(merged(edits), facts) }
  const about = aboutOf(first?.now ?? first?.before, language)
  return adminMessage(
    [
      line(office.history(id)),
      ...(about === undefined ? [] : [line([about])]),
      ...revisions.slice(0, maxEdits).map(revision => revisionLine(revision, about, writing)),
      ...moreLine(revisions.length - maxEdits, language),
    ],
    context,
  )
}

const aboutOf = (it: Fact | undefined, language: Language): string | undefined =>
  it !== undefined && 'measure' in it ? subjectAndPeriod(it, language) : undefined

const merged = (edits: readonly Edit[]): Change => ({
  do: 'several',
  for: 'import',
  steps: edits.flatMap(({ change }) => stepsOf(change)),
})

/** Oldest first, each with the value before it. */
function revisionsOf(id: string, edits: readonly Edit[]): readonly Revision[] {
  let before: Fact | undefined
  return edits
    .toSorted((a, b) => a.version - b.version)
    .map(edit => {
      const { now, why } = after(id, edit.change, before)
      const revision = { edit, before, now, why }
      before = now
      return revision
    })
}

function after(id: string, change: Change, before: Fact | undefined): Pick<Revision, 'now' | 'why'> {
  let now: Fact | undefined = before
  let why: string | undefined
  for (const step of stepsOf(change)) {
    if (step.do === 'withdraw' && step.id === id) [now, why] = [undefined, step.why]
    else if (step.do === 'correct' && step.to.id === id) [now, why] = [step.to, step.why]
    else now = factIn(step, id) ?? now
  }
  return { now, why }
}

/**
 * 'version 12 · 13 Mar 2026 09:05 UTC · 123456789 · $3.744 billion [1] · replaces $3.7 billion'. Without the subject
 * when it is `about`, the subject in the heading.
 */
function revisionLine({ edit, before, now, why }: Revision, about: string | undefined, writing: Writing): DraftLine {
  const { language, facts } = writing
  const { office } = language.say
  const words = (it: Fact): string =>
    aboutOf(it, language) === about ? factContent(it, language) : factPlain(it, language)
  const parts: Text[] = []
  if (edit.change.do === 'several') parts.push(changeText(edit.change, facts, language))
  if (now !== undefined) parts.push(text`${words(now)} ${{ cite: now }}`)
  else if (before !== undefined) parts.push([office.withdrawn(words(before), verbatim(why ?? '', maxReason))])
  // Changes of a topic or a place are not shown.
  if (now !== undefined && before !== undefined && words(now) !== words(before))
    parts.push(office.replaces([words(before)]))
  const because = now === undefined ? '' : bracketedReason(why, language)
  return line([...editHeading(edit, writing), ...parts.flatMap((part): Text => [' · ', ...part]), because])
}
const maxReason = 120
