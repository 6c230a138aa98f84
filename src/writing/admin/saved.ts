/** The outcome of a change: saved, waiting for approval, or already decided. */
import { adminActionOf } from '../../answers/model/admin-act.ts'
import type { AdminReplyOf } from '../../answers/model/admin-reply.ts'
import { stepsOf } from '../../data/facts/add-steps.ts'
import type { Change, Edit } from '../../data/model/edit.ts'
import { type Text, text } from '../../languages/model/voice/text.ts'
import type { ComposeContext } from '../message/body.ts'
import { type DraftButton, type DraftLine, line, type Writing } from '../message/draft.ts'
import type { Message } from '../message/message.ts'
import { verbatim } from '../message/user-text.ts'
import { withAdded } from './added-names.ts'
import { AdminPriority, adminMessage, numberText } from './admin-message.ts'
import { type Press, pressData } from './button-data.ts'
import { checkLines } from './checks.ts'
import { citedChange, editHeading, fingerprintLines, personText, replacedText, versionText } from './journal-entry.ts'

/** The receipt: what was done, version, ids, rows, overridden warnings. For LOG_CHAT also who did it and when, and the fingerprint. */
export function writeSaved(reply: AdminReplyOf<'saved'>, writing: Writing): Message {
  const { edit, checks, gone, head = '' } = reply
  const { language, facts } = writing
  const { office } = language.say
  const context: ComposeContext = { language, facts: withAdded(edit.change, facts) }
  return adminMessage(
    [
      ...titleLines(edit, head !== '', writing),
      line([
        ...citedChange(edit.change, facts, language, gone),
        ...(checks.some(({ check }) => check === 'rows') ? [] : replacedText(edit.change, facts, language, gone)),
      ]),
      ...idLines(edit.change, writing),
      ...checkLines(
        checks.filter(({ outcome, check }) => outcome === 'warns' || check === 'rows'),
        context,
      ),
      ...fingerprintLines(head, language),
      ...(reply.unposted === true ? [line([office.unposted])] : []),
    ],
    context,
    buttons(reply, writing),
  )
}

/** What was done, and the version; for LOG_CHAT also who did it and when. */
function titleLines(edit: Edit, isLogged: boolean, writing: Writing): readonly DraftLine[] {
  const { office } = writing.language.say
  const done = { bold: office.done[adminActionOf(edit.change)] }
  if (isLogged) return [line(text`${done} · ${editHeading(edit, writing)}`)]
  return [
    line(text`${done} · ${versionText(edit.version, writing.language)}`),
    ...(edit.approvedBy === undefined ? [] : [line([office.approvedBy(personText(edit.approvedBy, writing))])]),
  ]
}

function buttons({ edit, token, unposted }: AdminReplyOf<'saved'>, { language }: Writing): readonly DraftButton[] {
  if (token === undefined) return []
  const { buttons: words } = language.say.office
  const button = (press: Press, label: string): DraftButton => ({ label, ask: { data: pressData(press, token) } })
  // An approved change is posted again by 'approve', which only approvers may press.
  const again = button(edit.approvedBy === undefined ? 'saveAndPost' : 'approve', words.saveAndPost)
  return [...(unposted === true ? [again] : []), button('undo', words.undo)]
}

const maxIds = 10

/** The ids of new figures and quotations, for /edit: a tap copies one. */
function idLines(change: Change, { language }: Writing): readonly DraftLine[] {
  const adds = stepsOf(change).filter(step => step.do === 'add')
  const ids = adds.flatMap(({ observations, statements }) => [...observations, ...statements].map(({ id }) => id))
  const more = ids.length - maxIds
  const shown = ids.slice(0, maxIds).flatMap((id, i): Text => (i === 0 ? [{ code: id }] : [' ', { code: id }]))
  const { office, colon } = language.say
  const rest = more > 0 ? ` ${office.more(numberText(more, language))}` : ''
  return ids.length === 0 ? [] : [line([`${office.labels.id}${colon}`, ...shown, rest], AdminPriority.content)]
}

export function writeQueued({ token }: AdminReplyOf<'queued'>, writing: Writing): Message {
  const { office } = writing.language.say
  const withdraw = { label: office.buttons.withdraw, ask: { data: pressData('cancel', token) } }
  return adminMessage([line([office.queued])], writing, [withdraw])
}
export const writeNoQueue = (writing: Writing): Message =>
  adminMessage([line([writing.language.say.office.noQueue])], writing)

/** To a person who was just named an editor: what to do, and what keeps it safe. */
export function writeWelcome(writing: Writing): Message {
  const { office } = writing.language.say
  return adminMessage([line([office.welcome]), line([office.help])], writing)
}

const maxReason = 300

/** A button that has no effect any more: the change is done, dropped, expired or rejected. With the reason if there is one. */
export function writeClosed({ why, reason }: AdminReplyOf<'closed'>, writing: Writing): Message {
  const { office } = writing.language.say
  const because = reason === undefined ? [] : [line([office.because(verbatim(reason, maxReason))])]
  return adminMessage([line([office.closed[why]]), ...because], writing)
}
