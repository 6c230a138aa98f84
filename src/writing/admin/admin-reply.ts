/** Reply to an admin → message. One exhaustive switch; each kind of reply has its writer. */
import type { AdminReply } from '../../answers/model/admin-reply.ts'
import type { Writing } from '../message/draft.ts'
import type { Message } from '../message/message.ts'
import { writeAdmins, writeFile, writeGaps, writeSourceList, writeStats, writeWorking } from './lists.ts'
import { writeHistory, writeLog } from './log.ts'
import {
  writeNoReaders,
  writePostClosed,
  writePostLine,
  writePostPage,
  writePostPreview,
  writePostReceipt,
} from './post.ts'
import { writePreview } from './preview.ts'
import { writeMissing, writeProblem, writeTyped } from './problem.ts'
import { writeClosed, writeNoQueue, writeQueued, writeSaved } from './saved.ts'

/** The message that shows an admin a preview, a receipt, a list or a problem. */
export function writeAdminReply(reply: AdminReply, writing: Writing): Message {
  switch (reply.kind) {
    case 'preview':
      return writePreview(reply, writing)
    case 'missing':
      return writeMissing(reply, writing)
    case 'line':
      return writeTyped(reply, writing)
    case 'wrong':
      return writeProblem(reply, writing)
    case 'kept':
      return writeSaved(reply, writing)
    case 'queued':
      return writeQueued(writing)
    case 'noQueue':
      return writeNoQueue(writing)
    case 'closed':
      return writeClosed(reply, writing)
    case 'log':
      return writeLog(reply, writing)
    case 'history':
      return writeHistory(reply, writing)
    case 'admins':
      return writeAdmins(reply, writing)
    case 'gaps':
      return writeGaps(reply, writing)
    case 'stats':
      return writeStats(reply, writing)
    case 'sourceList':
      return writeSourceList(reply, writing)
    case 'file':
      return writeFile(reply, writing)
    case 'postPreview':
      return writePostPreview(reply, writing)
    case 'noReaders':
      return writeNoReaders(reply, writing)
    case 'postReceipt':
      return writePostReceipt(reply, writing)
    case 'postPage':
      return writePostPage(reply, writing)
    case 'postLine':
      return writePostLine(reply, writing)
    case 'postClosed':
      return writePostClosed(reply, writing)
    case 'working':
      return writeWorking(reply, writing)
  }
}
