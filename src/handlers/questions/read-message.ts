import { distance } from 'fastest-levenshtein'
import { isSmallTalk } from '../../reading/out-of-scope.ts'
import { isElliptic } from '../../reading/self-contained.ts'
import { readSubscribing, saysStop } from '../../reading/subscriptions/subscribe-request.ts'
import type { Context } from '../../reading/text/context.ts'
import type { Intent, PreviousQuestion } from '../request/intent.ts'
import type { Request } from '../request/request.ts'
import { commandNamed, commands } from './commands.ts'
import { readFreeText } from './free-text.ts'

/** '/turnover@karvan_bot 2025': the name, and all behind it. The bot's own name has been checked by the bot room. */
const commandLine = /^\/([\p{L}\p{M}\p{N}_]{1,32})(?:@\w+)?(?:\s+([\s\S]*))?$/u

/**
 * What was said as an intent; undefined is silence. Groups are answered only when they speak to the bot; then curses and
 * strange words get the one sentence that they get in private, because silence would look like a fault. To thanks it would
 * be noise.
 */
export function readMessage(request: Request, context: Context, before?: PreviousQuestion): Intent | undefined {
  const { text, chat, addressed } = request
  if (text === undefined) return chat.kind === 'private' ? problem({ because: 'no-text' }) : undefined
  const line = commandLine.exec(text.trim())
  if (line === null) return addressed ? (wishIn(request, context) ?? talk(request, text, context, before)) : undefined
  const [, name = '', args = ''] = line
  const command = commandNamed(name)
  if (command !== undefined) return placed(command.read(args, context, before), chat)
  return addressed ? unknown(name) : undefined
}

/** Whether it may be met with words at all: of what does not speak to the bot, only its own commands are. */
export const isForUs = ({ text, addressed }: Request): boolean => addressed || isOurs(commandIn(text))

const isOurs = (name: string | undefined): boolean => name !== undefined && commandNamed(name) !== undefined
const commandIn = (text = ''): string | undefined => commandLine.exec(text.trim())?.[1]

/** To be subscribed, in one's own words. What somebody else has written subscribes nobody. */
function wishIn({ text = '', passedOn, chat }: Request, context: Context): Intent | undefined {
  if (passedOn === true) return undefined
  if (chat.kind === 'private' && saysStop(text)) return { unsubscribe: { countries: [], kinds: [] } }
  return readSubscribing(text, context)
}

/**
 * Many talk in a group: what one asks there goes on from an answer by a reply, or from one's own last where it says so. What
 * somebody else has written goes on from nothing.
 */
function talk(
  { chat, repliedTo, passedOn }: Request,
  text: string,
  context: Context,
  before?: PreviousQuestion,
): Intent | undefined {
  if (chat.kind === 'group' && isSmallTalk(text, context)) return undefined
  const mayLean = chat.kind !== 'group' || repliedTo !== undefined || isElliptic(text, context)
  return readFreeText(text, context, mayLean && passedOn !== true ? before?.question : undefined)
}

/** Whether the last question has a say in how this is heard: in free text, and in a command that leans on it. */
export function leansOnLast({ text }: Request): boolean {
  const name = commandIn(text)
  return name === undefined || commandNamed(name)?.leans === true
}

/** A group has a start of its own: what greets one person would be read by all. */
const placed = (intent: Intent, { kind }: Request['chat']): Intent =>
  kind === 'group' && 'ask' in intent && intent.ask.kind === 'page' && intent.ask.page === 'start'
    ? { ask: { kind: 'page', page: 'group' } }
    : intent

const problem = (problem: Extract<Intent, { say: unknown }>['say']['problem']): Intent => ({
  say: { kind: 'unclear', problem, nearest: [] },
})

/** The one command that is a slip of the finger away, if there is one. */
function unknown(heard: string): Intent {
  const near = commands
    .map(({ name }) => ({ name, far: distance(name, heard.toLowerCase()) }))
    .filter(({ name, far }) => far <= (name.length > 4 ? 2 : 1))
    .sort((a, b) => a.far - b.far)
  const [first, second] = near
  const command = first !== undefined && first.far !== second?.far ? first.name : undefined
  return problem({ because: 'unknown-command', heard, ...(command === undefined ? {} : { command }) })
}
