/** Deed → message. One exhaustive switch; each kind of deed has its writer. */
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

/** The message that shows somebody who keeps the data what they are about to do, what they did, or what they asked for. */
export function writeAdminReply(deed: AdminReply, writing: Writing): Message {
  switch (deed.kind) {
    case 'preview':
      return writePreview(deed, writing)
    case 'missing':
      return writeMissing(deed, writing)
    case 'line':
      return writeTyped(deed, writing)
    case 'wrong':
      return writeProblem(deed, writing)
    case 'kept':
      return writeSaved(deed, writing)
    case 'queued':
      return writeQueued(writing)
    case 'noQueue':
      return writeNoQueue(writing)
    case 'closed':
      return writeClosed(deed, writing)
    case 'log':
      return writeLog(deed, writing)
    case 'history':
      return writeHistory(deed, writing)
    case 'admins':
      return writeAdmins(deed, writing)
    case 'gaps':
      return writeGaps(deed, writing)
    case 'stats':
      return writeStats(deed, writing)
    case 'sourceList':
      return writeSourceList(deed, writing)
    case 'file':
      return writeFile(deed, writing)
    case 'postPreview':
      return writePostPreview(deed, writing)
    case 'noReaders':
      return writeNoReaders(deed, writing)
    case 'postReceipt':
      return writePostReceipt(deed, writing)
    case 'postPage':
      return writePostPage(deed, writing)
    case 'postLine':
      return writePostLine(deed, writing)
    case 'postClosed':
      return writePostClosed(deed, writing)
    case 'working':
      return writeWorking(deed, writing)
  }
}
