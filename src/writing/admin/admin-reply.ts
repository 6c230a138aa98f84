/** Reply to an admin → message. One table holds the writer of each kind of reply. */
import type { AdminReply, AdminReplyOf } from '../../answers/model/admin-reply.ts'
import type { Writing } from '../message/draft.ts'
import type { Message } from '../message/message.ts'
import { writeArticle, writeArticleLine, writeUnreadSentences } from './article.ts'
import { writeAdminHelp, writeGuide } from './guide.ts'
import {
  writeAdmins,
  writeFile,
  writeGaps,
  writeNameCounts,
  writeNameList,
  writeProgress,
  writeSourceInUse,
  writeStats,
} from './lists.ts'
import { writeHistory, writeLog } from './log.ts'
import {
  writeNoReaders,
  writePostClosed,
  writePostLine,
  writePostPage,
  writePostPreview,
  writePostReceipt,
} from './post.ts'
import { writeLost, writePreview } from './preview.ts'
import { writeMissing, writeProblem, writeTyped, writeWhich } from './problem.ts'
import { writeClosed, writeNoQueue, writeQueued, writeSaved, writeWelcome } from './saved.ts'
import { writeFetching, writeUpdateResult } from './update.ts'

/** The message that shows an admin what they are about to do, what they did, or what they asked for. */
export const writeAdminReply = <K extends AdminReply['kind']>(reply: AdminReplyOf<K>, writing: Writing): Message =>
  writers[reply.kind](reply, writing)

const writers: { readonly [K in AdminReply['kind']]: (reply: AdminReplyOf<K>, writing: Writing) => Message } = {
  preview: writePreview,
  lost: writeLost,
  article: writeArticle,
  unreadSentences: writeUnreadSentences,
  articleLine: writeArticleLine,
  guide: writeGuide,
  commandHelp: writeAdminHelp,
  missing: writeMissing,
  line: writeTyped,
  which: writeWhich,
  problem: writeProblem,
  saved: writeSaved,
  queued: writeQueued,
  noQueue: (_, writing) => writeNoQueue(writing),
  welcome: (_, writing) => writeWelcome(writing),
  closed: writeClosed,
  log: writeLog,
  history: writeHistory,
  admins: writeAdmins,
  gaps: writeGaps,
  stats: writeStats,
  nameList: writeNameList,
  nameCounts: writeNameCounts,
  sourceInUse: writeSourceInUse,
  file: writeFile,
  postPreview: writePostPreview,
  noReaders: writeNoReaders,
  postReceipt: writePostReceipt,
  postPage: writePostPage,
  postLine: writePostLine,
  postClosed: writePostClosed,
  working: writeProgress,
  fetching: writeFetching,
  updateResult: writeUpdateResult,
}
