import type { Answer } from '../../answers/model/answer.ts'
import type { Question } from '../../answers/model/question.ts'
import type { Remarks } from '../../answers/model/remarks.ts'
import type { Code, Period } from '../../data/model/schema.ts'
import type { CommandName } from '../../languages/model/say.ts'
import type { Read } from '../../reading/read-command.ts'
import type { SubscribeRead } from '../../reading/subscriptions/subscribe.ts'
import type { UnsubscribeRead } from '../../reading/subscriptions/unsubscribe.ts'
import type { Context } from '../../reading/text/context.ts'
import type { MenuButton } from './menu-button.ts'

/** What a message or a button asks for. Only `perform` acts on it. */
export type Intent =
  | ({ readonly ask: Question } & WithRemarks)
  /** Nothing to look up: the sentence that says why, with a way on. */
  | ({ readonly say: Extract<Answer, { kind: 'unclear' }> } & WithRemarks)
  | { readonly set: { readonly language: Code } }
  /** The chat and the person, or the person alone; of a group, which is asked first, the group alone. */
  | { readonly forget: 'chat' | 'person' | 'group' }
  /** To be told when it comes, or no more. */
  | { readonly wait: AlertIntent }
  | SubscriptionIntent

/** What was heard beside the question, where it was put in the asker's own words. */
interface WithRemarks {
  readonly aside?: Remarks
}

/** The last question, and how it was read. */
export interface PreviousQuestion extends WithRemarks {
  readonly question: Question
  /** The period that was answered with, where none was asked for. */
  readonly shown?: Period
}

/** The intent of what was read: a question, or the problem with it. */
export const intentOf = (read: Read): Intent =>
  'question' in read
    ? { ask: read.question }
    : { say: { kind: 'unclear', problem: read.problem, nearest: read.nearest } }

/** A command is a value: its name, where the menu offers it, and how its arguments become an intent. */
export interface Command {
  readonly name: CommandName
  /** 'admins': in private chats, and to the admins of groups. */
  readonly menu: 'everywhere' | 'private' | 'admins' | 'nowhere'
  /** Names that work but are not offered: in Latin and in people's own script. */
  readonly aliases: readonly string[]
  /** Its reading depends on the asker's last question. */
  readonly leans?: true
  /** `before` is the asker's last question: a command that leans on it says so in its own words. */
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
