/** Answer → message. One exhaustive switch; each kind of answer has its writer. */
import type { Answer } from '../answers/model/answer.ts'
import type { Remarks } from '../answers/model/remarks.ts'
import { writeCite } from './answers/citation-styles.ts'
import { writeFigure } from './answers/figure.ts'
import { writeAverage, writeGrowth, writeSeries } from './answers/growth.ts'
import { writeCompare, writeRank, writeRanking, writeShare } from './answers/partners.ts'
import { writeRecord } from './answers/record.ts'
import { writeRelease } from './answers/release.ts'
import { withRemarks } from './answers/remarks.ts'
import { writeEvidence, writeSources, writeWhy } from './answers/sources.ts'
import { writeProject, writeProjects, writeQuote } from './answers/statements.ts'
import { writeNone, writeUnclear } from './chat/absence.ts'
import { withAlertReason } from './chat/figure-alert.ts'
import { writeNews, writePage, writeReceipt } from './chat/pages.ts'
import { type SettingsView, writeSettings } from './chat/settings.ts'
import { writeSubscription } from './chat/subscription.ts'
import { compose, composeDropped, composeSources } from './message/compose.ts'
import { withCopyButton } from './message/copy-buttons.ts'
import type { Draft, DraftLine, Writing } from './message/draft.ts'
import type { Message } from './message/message.ts'
import { withAsOf } from './message/time-notes.ts'

/** The message of an answer and of the remarks in its question, within the limits of its medium. */
export const writeMessage = (answer: Answer, writing: Writing, remarks?: Remarks): Message =>
  compose(
    withRemarks(
      withAsOf(withCopyButton(draft(answer, writing), answer, writing), answer, writing),
      answer,
      remarks,
      writing,
    ),
    writing,
  )

/** The answer for an alert: it says first that it was waited for. */
export const writeAwaited = (answer: Answer, writing: Writing): Message =>
  compose(withAsOf(withAlertReason(draft(answer, writing), writing), answer, writing), writing)

/** An answer that was corrected, with these lines below. */
export function writeCorrected(answer: Answer, corrections: readonly DraftLine[], writing: Writing): Message {
  const whole = withAsOf(draft(answer, writing), answer, writing)
  return compose({ ...whole, lines: [...whole.lines, ...corrections] }, writing)
}

/** The sources of an answer, one line each, for the button under it. */
export const writeOrigins = (answer: Answer, writing: Writing): Message =>
  composeSources(withAsOf(draft(answer, writing), answer, writing), writing)

/** The lines that were dropped, for the other button. */
export const writeMore = (answer: Answer, writing: Writing): Message =>
  composeDropped(withAsOf(draft(answer, writing), answer, writing), writing)

/** The settings of a chat, or the choices of one setting, in the place of the answer to /settings. */
export const writeSettingsView = (view: SettingsView, answer: Answer, writing: Writing): Message =>
  compose(writeSettings(view, answer.kind === 'page' ? answer.held.countries : [], writing), writing)

function draft(answer: Answer, writing: Writing): Draft {
  switch (answer.kind) {
    case 'figure':
      return writeFigure(answer, writing)
    case 'growth':
      return writeGrowth(answer, writing)
    case 'average':
      return writeAverage(answer, writing)
    case 'series':
      return writeSeries(answer, writing)
    case 'rank':
      return writeRank(answer, writing)
    case 'ranking':
      return writeRanking(answer, writing)
    case 'share':
      return writeShare(answer, writing)
    case 'compare':
      return writeCompare(answer, writing)
    case 'record':
      return writeRecord(answer, writing)
    case 'quote':
      return writeQuote(answer, writing)
    case 'project':
      return writeProject(answer, writing)
    case 'projects':
      return writeProjects(answer, writing)
    case 'sources':
      return writeSources(answer, writing)
    case 'evidence':
      return writeEvidence(answer, writing)
    case 'why':
      return writeWhy(answer, writing)
    case 'cite':
      return writeCite(answer, writing)
    case 'release':
      return writeRelease(answer, writing)
    case 'news':
      return writeNews(answer, writing)
    case 'none':
      return writeNone(answer, writing)
    case 'unclear':
      return writeUnclear(answer, writing)
    case 'page':
      return writePage(answer, writing)
    case 'receipt':
      return writeReceipt(answer, writing)
    case 'subscription':
      return writeSubscription(answer, writing)
  }
}
