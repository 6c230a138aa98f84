/** Which text is to be checked: that of /check, the post replied to, a forwarded post, or a statement of claims. */
import { defined } from '../../data/model/defined.ts'
import type { Day } from '../../data/model/schema.ts'
import { readPost } from '../../reading/posts/read-post.ts'
import { readSlots } from '../../reading/slots/read-slots.ts'
import { isPassedOnPost, mayStateClaims, statesClaims } from '../../reading/states-claims.ts'
import type { Context } from '../../reading/text/context.ts'
import { asksToCheck } from '../../reading/wishes.ts'
import { readCommandLine } from '../request/command-line.ts'
import { type Intent, type PostToCheck, refusing } from '../request/intent.ts'
import type { Request } from '../request/request.ts'
import { readFreeText } from './free-text.ts'

export const checkNames = ['yoxla', 'proverit', 'проверь', 'проверить', '查证', '核实'] as const

/** /check with a text, in reply to a post, or alone. `writtenOn` is the day of the post replied to. */
export function readCheck(
  args: string,
  request: Pick<Request, 'post' | 'message' | 'file' | 'hasPicture'>,
  context: Context,
  writtenOn: Day = context.today,
): Intent {
  const { post, message } = request
  if (args.trim() === '')
    return checkReplied(post, context, writtenOn) ?? refusing({ because: isOfFile(request) ? 'no-words' : 'no-post' })
  const read = readOn(args, context, context.today)
  // "/check please", "/check in Russian" in reply to a post.
  const replied = claimsNothing(read) ? checkReplied(post, context, writtenOn) : undefined
  return replied ?? { check: { ...read, ...defined({ message }), isRequest: true } }
}

/** A text without a command: "is this true?" in reply to a post, a forwarded post, or a statement. Undefined for others. */
export function readClaims(text: string, request: Request, context: Context, writtenOn: Day): Intent | undefined {
  const { post, message, passedOn } = request
  if (passedOn === true) {
    if (post?.isOurs === true) return ownAnswer(text, context)
    const read = readOn(text, context, writtenOn)
    return isPassedOnPost(text, read.reading)
      ? { check: { ...read, ...defined({ message }), isRequest: true } }
      : undefined
  }
  if (post !== undefined && asksToCheck(text) && !namesFigures(text, context))
    return checkReplied(post, context, writtenOn)
  // Below a picture it is not about the answer before.
  if (post === undefined && isOfFile(request) && asksToCheck(text)) return refusing({ because: 'no-words' })
  // Most questions have one number or none: they need not be read as a post.
  if (!numbers.test(text) || !mayStateClaims(text, context)) return undefined
  const read = readOn(text, context, context.today)
  return statesClaims(text, read.reading, context) ? { check: { ...read, ...defined({ message }) } } : undefined
}

/** A message without text: a sticker, or a table of ours or a picture that was passed on. */
export function readTextless({ passedOn, post }: Request): Intent {
  if (post?.isOurs === true) return refusing({ because: 'own-answer' })
  return refusing({ because: passedOn === true ? 'no-words' : 'no-text' })
}

/** Its first line names what was asked: '$4.87 billion · China–Azerbaijan turnover, 2025 [1]'. A button asks it again. */
function ownAnswer(text: string, context: Context): Intent {
  const [, subject] = (text.split('\n')[0] ?? '').split(' · ')
  const again = subject === undefined ? undefined : readFreeText(subject, context)
  return refusing({ because: 'own-answer' }, again !== undefined && 'ask' in again ? [again.ask] : [])
}

const isOfFile = ({ file, hasPicture }: Pick<Request, 'file' | 'hasPicture'>): boolean =>
  file !== undefined || hasPicture === true
const numbers = /\d\D+\d/

/** "Is it true that exports grew?" in reply to a post is a question of its own. */
function namesFigures(text: string, context: Context): boolean {
  const { flow, times, areas, claims, words } = readSlots(text, context, 'talk')
  return flow !== undefined || words.has('trade') || times.length + areas.length + claims.length > 0
}

const claimsNothing = ({ reading: { claims, facts, unread } }: PostToCheck): boolean =>
  claims.length + facts.length + unread.length === 0

/** The post that an answer of /check replies to. Undefined when its text is no longer there. */
export function postAgain({ post }: Request, context: Context, writtenOn: Day): PostToCheck | undefined {
  if (post?.text === undefined) return undefined
  const line = readCommandLine(post.text)
  const isCommand = ['check', ...checkNames].some(name => name === line?.name.toLowerCase())
  return readOn(line !== undefined && isCommand ? line.args : post.text, context, writtenOn)
}

function checkReplied(post: Request['post'], context: Context, writtenOn: Day): Intent | undefined {
  if (post === undefined) return undefined
  if (post.text === undefined || post.text === '') return refusing({ because: 'no-words' })
  return { check: { ...readOn(post.text, context, writtenOn), message: post.message } }
}

const readOn = (text: string, context: Context, said: Day): PostToCheck => ({
  text,
  said,
  home: context.home,
  reading: readPost(text, { ...context, today: said, isHomeGuessed: true }),
})
