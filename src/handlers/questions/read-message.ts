import { distance } from 'fastest-levenshtein'
import { isSmallTalk } from '../../reading/out-of-scope.ts'
import { isElliptic } from '../../reading/self-contained.ts'
import { readSubscribing, saysStop } from '../../reading/subscriptions/subscribe-request.ts'
import type { Context } from '../../reading/text/context.ts'
import { readCommandLine } from '../request/command-line.ts'
import type { Command, Intent, PreviousQuestion } from '../request/intent.ts'
import type { Request } from '../request/request.ts'
import { commandNamed, commands } from './commands.ts'
import { readFreeText } from './free-text.ts'

/**
 * Reads a message as an intent. Returns undefined when the bot stays silent: groups get an answer only when they address the
 * bot. Curses and gibberish then get the same sentence as in private, because silence looks like a fault; thanks get none.
 */
export function readMessage(request: Request, context: Context, before?: PreviousQuestion): Intent | undefined {
  const { text, chat, addressed } = request
  if (text === undefined) return chat.kind === 'private' ? problem({ because: 'no-text' }) : undefined
  const line = readCommandLine(text)
  if (line === undefined)
    return addressed
      ? (readSubscription(request, context) ?? readQuestionIn(request, text, context, before))
      : undefined
  const command = commandNamed(line.name)
  if (command !== undefined) return inChat(command.read(line.args, context, before), chat)
  return addressed ? unknownCommand(line.name) : undefined
}

/** Whether the bot may reply in words: a message that does not address it gets them only for the bot's own commands. */
export const isForUs = ({ text, addressed }: Request): boolean => addressed || commandOf(text) !== undefined

function commandOf(text = ''): Command | undefined {
  const line = readCommandLine(text)
  return line && commandNamed(line.name)
}

/** A subscription in one's own words. Forwarded text subscribes nobody. */
function readSubscription({ text = '', passedOn, chat }: Request, context: Context): Intent | undefined {
  if (passedOn === true) return undefined
  if (chat.kind === 'private' && saysStop(text)) return { unsubscribe: { countries: [], kinds: [] } }
  return readSubscribing(text, context)
}

/**
 * In a group many people talk, so a question continues from an answer only as a reply to it, or when it is elliptic.
 * Forwarded text continues from nothing.
 */
function readQuestionIn(
  { chat, repliedTo, passedOn }: Request,
  text: string,
  context: Context,
  before?: PreviousQuestion,
): Intent | undefined {
  if (chat.kind === 'group' && isSmallTalk(text, context)) return undefined
  const mayContinue = chat.kind !== 'group' || repliedTo !== undefined || isElliptic(text, context)
  return readFreeText(text, context, mayContinue && passedOn !== true ? before?.question : undefined)
}

/** Whether the previous question influences the reading: of free text, and of commands that lean on it. */
export function leansOnLast({ text = '' }: Request): boolean {
  const line = readCommandLine(text)
  const leans = line === undefined ? 'always' : commandNamed(line.name)?.leans
  return leans === 'always' || (leans === 'bare' && line?.args.trim() === '')
}

/** Groups have their own start page, because everybody reads it. */
const inChat = (intent: Intent, { kind }: Request['chat']): Intent =>
  kind === 'group' && 'ask' in intent && intent.ask.kind === 'page' && intent.ask.page === 'start'
    ? { ask: { kind: 'page', page: 'group' } }
    : intent

const problem = (problem: Extract<Intent, { say: unknown }>['say']['problem']): Intent => ({
  say: { kind: 'unclear', problem, nearest: [] },
})

/** Suggests the one command that is a typo away. */
function unknownCommand(heard: string): Intent {
  const near = commands
    .map(({ name }) => ({ name, far: distance(name, heard.toLowerCase()) }))
    .filter(({ name, far }) => far <= (name.length > 4 ? 2 : 1))
    .sort((a, b) => a.far - b.far)
  const [first, second] = near
  const command = first !== undefined && first.far !== second?.far ? first.name : undefined
  return problem({ because: 'unknown-command', heard, ...(command === undefined ? {} : { command }) })
}
