/** Guest mode: one message in a chat that the bot is not in. Nothing is stored or counted. */
import { checkPost } from '../../answers/posts/check-post.ts'
import { defined } from '../../data/model/defined.ts'
import type { Day } from '../../data/model/schema.ts'
import { hasCommand, writeGuestHelp } from '../../writing/chat/pages.ts'
import { sentenceCard } from '../../writing/inline-sentence.ts'
import { withButtonLanguage } from '../../writing/message/button-data.ts'
import type { Writing } from '../../writing/message/draft.ts'
import type { Message } from '../../writing/message/message.ts'
import { writeMessage } from '../../writing/write-answer.ts'
import type { Intent } from '../request/intent.ts'
import type { RequestContext } from '../request/request-context.ts'
import { answerQuestion, noFileHere } from './execute-intent.ts'
import { readMessage } from './read-message.ts'
import { readingContext } from './reading-context.ts'
import { templateParts } from './sentence-template.ts'

/** The answer as in inline mode; for pages, settings, subscriptions and unread text, how to ask here. Never throws. */
export const guestAnswer = (context: RequestContext): Message =>
  withButtonLanguage(answerInWords(context), context.writing.language)

function answerInWords({ request, today, writtenOn, writing }: RequestContext): Message {
  const { text = '', post } = request
  const { facts, pair } = writing
  const context = readingContext(facts, today, pair)
  const parts = templateParts(text, facts, context)
  const sentence = parts && sentenceCard(parts, writing)
  if (sentence !== undefined) return sentence.message
  const asked = { chat: { id: 0, kind: 'group' }, addressed: true, text, ...defined({ post }) } as const
  const intent = readMessage(asked, context, undefined, writtenOn)
  const message = intent && replyTo(intent, today, writing)
  return message === undefined || hasCommand(message) ? writeGuestHelp(writing) : message
}

/** Returns undefined for pages, and for what is no question. */
function replyTo(intent: Intent, today: Day, writing: Writing): Message | undefined {
  if ('say' in intent) return writeMessage(intent.say, writing)
  if ('file' in intent) return writeMessage(noFileHere, writing)
  if ('check' in intent) return writeMessage(checkPost(intent.check, writing.facts), writing)
  if (!('ask' in intent) || intent.ask.kind === 'page') return undefined
  return writeMessage(answerQuestion(intent, writing.facts, today), writing, intent.aside)
}
