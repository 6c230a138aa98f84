import { isPerPeriod } from '../../answers/kinds/kinds.ts'
import type { Answer } from '../../answers/model/answer.ts'
import type { FileFormat } from '../../answers/model/file.ts'
import type { Problem, ReadResult } from '../../answers/model/problem.ts'
import type { Question } from '../../answers/model/question.ts'
import type { Remarks } from '../../answers/model/remarks.ts'
import type { ReadPost } from '../../answers/posts/check-post.ts'
import type { Area, Code, Period } from '../../data/model/schema.ts'
import type { CommandName } from '../../languages/model/say.ts'
import type { LastAnswer } from '../../reading/follow-command.ts'
import type { SubscribeRead } from '../../reading/subscriptions/subscribe.ts'
import type { UnsubscribeRead } from '../../reading/subscriptions/unsubscribe.ts'
import type { Context } from '../../reading/text/context.ts'
import type { Message } from '../../writing/message/message.ts'
import type { MenuButton } from './menu-button.ts'

/** What a message or a button asks for. Only `executeIntent` acts on it. */
export type Intent =
  | ({ readonly ask: Question } & WithRemarks)
  /** Nothing to look up: a sentence that says why, with suggestions. */
  | ({ readonly say: Extract<Answer, { kind: 'unclear' }> } & WithRemarks)
  | { readonly check: PostToCheck }
  | ({ readonly file: { readonly question: Question; readonly format: FileFormat } } & WithRemarks)
  | { readonly set: { readonly language: Code } }
  /** The chat and the person; the person alone; or, after a confirmation, the group alone. */
  | { readonly forget: 'chat' | 'person' | 'group' }
  /** Sets or removes an alert for a figure. */
  | { readonly wait: AlertIntent }
  | SubscriptionIntent

export interface PostToCheck extends ReadPost {
  /** The message with the post: the answer replies to it. */
  readonly message?: number
  /** The text of the request is the post itself: its language is not that of the asker. */
  readonly isRequest?: true
}

/** The verdicts on a post are a reply to it, so that their buttons find it. */
export const inReplyTo = (intent: Intent, message: Message): Message =>
  'check' in intent && intent.check.message !== undefined ? { ...message, replyTo: intent.check.message } : message

interface WithRemarks {
  readonly aside?: Remarks
}

export interface PreviousQuestion extends WithRemarks {
  readonly question: Question
  /** The period that the answer shows, when the question names none. */
  readonly shown?: Period
  /** The only partner on the list that the answer shows: "its share" is of that one. */
  readonly sole?: Area
  /** Figures that were asked for just before it, of other partners or of other periods: the oldest first. */
  readonly beside?: readonly Question[]
  readonly language?: Code
  /** What /cite cites of an answer without a headline of one figure: one fact of each source. */
  readonly cites?: readonly string[]
  /** The reply to a later question that named an unknown country: a follow-up that names none gets it again. */
  readonly unknown?: Extract<Answer, { kind: 'unclear' }>
  /** The reply to a later question of another subject: a follow-up that names no subject of its own gets it again. */
  readonly declined?: Extract<Answer, { kind: 'unclear' }>
  /** After the question the subscription was shown: "daily instead" changes it. */
  readonly subscribed?: true
  /** The question was only offered, for what is not held by goods: "the total then" asks it. */
  readonly offered?: true
}

/** The previous question as a command continues it: of the period that its answer showed. */
export const lastAnswer = ({ question, shown, cites }: PreviousQuestion): LastAnswer => ({
  question: shown !== undefined && isPerPeriod(question) ? { ...question, period: shown } : question,
  ...(cites === undefined ? {} : { cites }),
})

/** The intent of a text that was read: its question, or a sentence with its problem. */
export const intentOf = (read: ReadResult): Intent =>
  'question' in read ? { ask: read.question } : refusing(read.problem, read.nearest)

/** The intent that answers with a problem, and suggests the nearest questions. */
export const refusing = (problem: Problem, nearest: readonly Question[] = []): Intent => ({
  say: { kind: 'unclear', problem, nearest },
})

/** A command is a value: its name, its menus, and how its arguments become an intent. */
export interface Command {
  readonly name: CommandName
  /** 'admins': in private chats, and for admins of groups. */
  readonly menu: 'everywhere' | 'private' | 'admins' | 'nowhere'
  /** Names that work but are not in the menu: in Latin and other scripts. */
  readonly aliases: readonly string[]
  /** Its reading depends on the previous question: 'bare', without arguments only. */
  readonly leans?: 'bare' | 'always'
  /** `before` is the asker's previous question. */
  read(args: string, context: Context, before?: PreviousQuestion): Intent
}

export type SubscriptionIntent =
  | { readonly subscribe: SubscribeRead | 'show' }
  | { readonly unsubscribe: UnsubscribeRead }
  | { readonly choose: MenuButton }

export interface AlertIntent {
  readonly question: Question
  readonly isWanted: boolean
}
