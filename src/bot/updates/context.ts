/** What the handlers of updates share: grammY's context with our own fields, and their dependencies. */
import type { Context } from 'grammy'
import type { LRUCache } from 'lru-cache'
import type { ShortValues } from '../../data/shared/short-memory.ts'
import type { App } from '../../handlers/app.ts'
import type { Request } from '../../handlers/request/request.ts'
import type { Failure } from '../api/classify-error.ts'
import type { Deadlines } from '../api/deadlines.ts'
import type { ChatAdmins } from '../chats/chat-admins.ts'
import type { Messenger } from '../messages/messenger.ts'
import type { InlinePictures } from '../pictures/inline-pictures.ts'
import type { Log } from '../process/log.ts'
import type { Metrics } from '../process/metrics.ts'
import type { UserLimits } from './user-limits.ts'

/** How an update ended: for the log, the metrics and the inbox. */
export interface UpdateOutcome {
  readonly outcome: 'answered' | 'silent' | 'ignored' | 'limited' | 'noted' | 'failed' | Failure['kind']
  readonly error?: unknown
}

/** The context flavour of this bot. */
export type KarvanContext = Context & {
  /** Set by the handler that takes the update, or when it throws. Absent when no handler takes it. */
  outcome?: UpdateOutcome
  /** What the person asks the app, when the update is a message, a press or a guest message. */
  request?: Request
}

export interface TimedMessage {
  /** `unknownId`: Telegram did not tell it. */
  readonly id: number
  /** In milliseconds. */
  readonly at: number
}

export interface HandlerDeps {
  readonly app: App
  readonly messenger: Messenger
  /** Of the work on answers. */
  readonly deadlines: Deadlines
  readonly limits: UserLimits
  readonly metrics: Metrics
  readonly now: () => Date
  /** Aborted at a stop. Waits for a turn end then. */
  readonly signal: AbortSignal
  /** The answers by the chat and the message id of their questions. */
  readonly answers: ShortValues<TimedMessage>
  /** The first pictures of albums. */
  readonly albums: ShortValues<TimedMessage>
  /** The new ids of groups that became supergroups. Needed while an answer is sent, so they are not shared. */
  readonly moves: LRUCache<number, number>
  readonly chatAdmins: Pick<ChatAdmins, 'drop'>
  readonly log: Log
  /** Absent: inline mode has only texts. */
  readonly inlinePictures?: Pick<InlinePictures, 'want'>
}

/** The id of an answer in a webhook reply. */
export const unknownId = 0

export const ignored: UpdateOutcome = { outcome: 'ignored' }
export const noted: UpdateOutcome = { outcome: 'noted' }
export const limited: UpdateOutcome = { outcome: 'limited' }
