import { toAddress } from '../../answers/address/address.ts'
import type { Question, QuestionOf } from '../../answers/model/question.ts'
import { defined } from '../../data/model/defined.ts'
import type { Day } from '../../data/model/schema.ts'
import type { Wish, Word } from '../../languages/model/hear/meanings.ts'
import { asksForTotal, asksOfIt, isElliptic, leansOnSubject } from '../../reading/follow-ups/self-contained.ts'
import { isRelativeToAnswer } from '../../reading/follow-ups/times.ts'
import { isSmallTalk, saysThanks } from '../../reading/out-of-scope.ts'
import { readArguments } from '../../reading/read-command.ts'
import { type RequestedLanguage, requestedLanguage } from '../../reading/requested-language.ts'
import { readSlots } from '../../reading/slots/read-slots.ts'
import { readChange } from '../../reading/subscriptions/change-request.ts'
import { readSubscribing, saysAlone } from '../../reading/subscriptions/subscribe-request.ts'
import type { Context } from '../../reading/text/context.ts'
import { normalize } from '../../reading/text/normalize.ts'
import { editsBetween, withoutHomophones } from '../../reading/text/spellings.ts'
import { hasClass } from '../../reading/text/word-grammar.ts'
import { asksToCheck, wishIn } from '../../reading/wishes.ts'
import { type CommandLine, readCommandLine } from '../request/command-line.ts'
import { type Command, type Intent, intentOf, lastAnswer, type PreviousQuestion, refusing } from '../request/intent.ts'
import type { Request } from '../request/request.ts'
import { commandNamed, namedCommands } from './commands.ts'
import { readFreeText, readOpenText } from './free-text.ts'
import { readCheck, readClaims, readTextless } from './read-check.ts'
import { isEllipticFile, readFileWish } from './read-file.ts'
import { channelIn, readWish } from './read-wish.ts'
import { sideBySide } from './side-by-side.ts'

/**
 * Reads a message as an intent. Returns undefined when the bot stays silent: groups get an answer only when they address the
 * bot. Curses and gibberish then get the same sentence as in private, because silence looks like a fault; thanks get none.
 * `writtenOn` is the day of the post that the message is about.
 */
export function readMessage(
  request: Request,
  context: Context,
  before?: PreviousQuestion,
  writtenOn: Day = context.today,
): Intent | undefined {
  const { text, chat, addressed } = request
  if (text === undefined) return chat.kind === 'private' ? readTextless(request) : undefined
  const line = readCommandLine(text)
  if (line === undefined) return addressed ? readWords({ ...request, text }, context, before, writtenOn) : undefined
  const command = commandNamed(line.name)
  if (command?.name === 'check') return readCheck(line.args, request, context, writtenOn)
  if (command !== undefined) return inChat(command.read(line.args, context, before), chat)
  if (!addressed) return undefined
  return isShown(wishIn(line.name))
    ? readShown(`${line.name} ${line.args}`, context, before)
    : unknownCommand(line, context)
}

/** A text without a command. */
const readWords = (
  request: Request & { readonly text: string },
  context: Context,
  before: PreviousQuestion | undefined,
  writtenOn: Day,
): Intent | undefined =>
  readClaims(request.text, request, context, writtenOn) ??
  readSubscription(request, context, before) ??
  readQuestionIn(request, request.text, context, before)

/** The language that a message asks to be answered in. That of a subscription is a part of the subscription. */
export function languageIn(request: Request, context: Context): RequestedLanguage | undefined {
  const { text, addressed, passedOn, post } = request
  if (text === undefined || !addressed || passedOn === true) return undefined
  const line = readCommandLine(text)
  const command = line && commandNamed(line.name)
  // "/check in Russian" in reply to a post; a post behind the command may name a language itself.
  const isOfReply = command?.name === 'check' && post !== undefined && !/\d/.test(line?.args ?? '')
  if (line !== undefined && !asksFigures(command) && !isOfReply) return undefined
  const requested = requestedLanguage(text, context)
  const isSubscription =
    requested !== undefined && line === undefined && readSubscription(request, context) !== undefined
  return isSubscription ? undefined : requested
}

/** Not of settings, nor of a post to check. */
const asksFigures = (command: Command | undefined): boolean =>
  command !== undefined &&
  (command.menu === 'everywhere' || command.name === 'why') &&
  !/subscribe$|^check$/.test(command.name)

const readShown = (text: string, context: Context, before: PreviousQuestion | undefined): Intent | undefined =>
  readFileWish(text, context, before) ?? readWish(text, context, before?.question)

/** A chart, a table or a format of files: names that work like commands. */
const isShown = (wish: Wish | undefined): boolean => wish === 'chart' || wish === 'table' || wish === 'file'

/** Whether the bot may reply in words: a message that does not address it gets them only for the bot's own commands. */
export const isForUs = ({ text, addressed }: Request): boolean => addressed || commandOf(text) !== undefined

function commandOf(text = ''): Command | undefined {
  const line = readCommandLine(text)
  return line && commandNamed(line.name)
}

/** A subscription in one's own words. Forwarded text subscribes nobody. */
function readSubscription(
  { text = '', passedOn, chat }: Request,
  context: Context,
  before?: PreviousQuestion,
): Intent | undefined {
  if (passedOn === true) return undefined
  const it = chat.kind === 'private' ? saysAlone(text) : undefined
  if (it === 'stop') return { unsubscribe: { countries: [], kinds: [] } }
  const read = readSubscribing(text, context) ?? readChange(text, context, before?.subscribed ?? it === 'pause')
  const isMenu = read !== undefined && 'subscribe' in read && read.subscribe === 'show'
  if (!isMenu) return read
  return channelIn(text, context) ?? (wishIn(text) === 'channel' ? readWish(text, context) : read)
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
  if (chat.kind === 'group' && isSmallTalk(text, context) && !asksToCheck(text)) return undefined
  const mayContinue =
    chat.kind !== 'group' || repliedTo !== undefined || isElliptic(text, context) || isEllipticFile(text, context)
  const last = mayContinue && passedOn !== true ? before && ofBoth(text, context, before) : undefined
  const wish = readShown(text, context, last)
  if (wish !== undefined) return wish
  // "The total then" after tomatoes, of which nothing is held.
  const total = last?.offered === true ? last.question : last?.declined?.nearest[0]
  if (total && asksForTotal(text, context)) return { ask: total }
  if (saysThanks(text, context)) return refusing({ because: 'thanks' })
  if (last?.declined !== undefined && leansOnSubject(text, context)) return { say: last.declined }
  // "China's share?" after a list, "and Russia's?" after a share, "and exports?" after a claim that was weighed: of that time.
  const kind = last?.question.kind
  const isOfYear = kind === 'ranking' || kind === 'share' || (last?.aside?.claims.length ?? 0) > 0
  const shown = last && (isOfYear || isRelativeToAnswer(text, context)) ? lastAnswer(last).question : last?.question
  const from = (last && asksOfIt(text, context) && figureOfSole(last)) || shown
  const read = readOpenText(text, context, from)
  // "Since 2019" after "its share": that of years, which a list is not of.
  const share = 'say' in read && last?.aside?.wants === 'share' ? figureOfSole(last) : undefined
  const whole = share === undefined ? read : readOpenText(text, context, share)
  const alone = citingLast(ofShownPeriod(whole, last), context, last)
  // "Who is ahead?", "which grew more?": after two figures not of all partners, nor the last figure again.
  const isOf = 'ask' in alone && alone.ask.kind !== kind ? alone.ask.kind : undefined
  const asks = (...some: readonly Word[]) => some.some(it => readSlots(text, context, 'talk').words.has(it))
  const isOther =
    isOf === 'rank' || (isOf === 'growth' && asks('which', 'who', 'more')) || (isOf === 'ranking' && asks('it'))
  const mayBeOfSeveral = 'say' in alone || isOther || ('ask' in alone && isSame(alone.ask, from))
  const intent = (last && mayBeOfSeveral && readOfSeveral(text, context, last)) || alone
  return last?.unknown !== undefined && carriesPlace(intent) ? { say: last.unknown } : intent
}

/** "A chart of both", «рост обеих»: of the last figure and those beside it. */
function ofBoth(text: string, context: Context, last: PreviousQuestion): PreviousQuestion {
  const question = hasClass(readSlots(text, context, 'talk').row, 'both') ? sideBySide(last) : undefined
  const { beside: _, shown: __, ...rest } = last
  return question === undefined ? last : { ...rest, question }
}

/** The figure, or the share that was asked for, of the only partner on the list that the answer before shows. */
function figureOfSole(last: PreviousQuestion): Question | undefined {
  const { question } = lastAnswer(last)
  if (question.kind !== 'ranking' || last.sole === undefined) return undefined
  const { flow, reporter, period } = question
  const kind = last.aside?.wants === 'share' ? 'share' : 'figure'
  return { kind, flow, reporter, partner: last.sole, ...defined({ period }) }
}

/** "Why?", "source?" without a period: of the one that the answer before shows, if it is of the same trade. */
function ofShownPeriod(intent: Intent, last: PreviousQuestion | undefined): Intent {
  if (last?.shown === undefined || !('ask' in intent)) return intent
  const { ask } = intent
  const isAbout = ask.kind === 'why' || ask.kind === 'sources' || ask.kind === 'cite-figure'
  if (!isAbout || ask.period !== undefined || !isOfSameTrade(ask, last.question)) return intent
  return { ...intent, ask: { ...ask, period: last.shown } }
}
const isOfSameTrade = (one: QuestionOf<'why' | 'sources' | 'cite-figure'>, other: Question): boolean =>
  'partner' in other && one.reporter === other.reporter && one.partner === other.partner && one.flow === other.flow

/** "Cite it", "which one should I quote?": what /cite cites of the answer before. */
function citingLast(intent: Intent, context: Context, last: PreviousQuestion | undefined): Intent {
  if (last === undefined || !('ask' in intent) || intent.ask.kind !== 'cite-figure') return intent
  if (intent.aside?.reading.words.length !== 0) return intent
  return { ...intent, ...intentOf(readArguments('cite', intent.ask.style, context, lastAnswer(last))) }
}

/** "Which is bigger?" after China's figure and then Türkiye's; "both together?" after exports and then imports. */
function readOfSeveral(text: string, context: Context, last: PreviousQuestion): Intent | undefined {
  const several = sideBySide(last)
  const intent = several && readOpenText(text, context, several)
  if (intent === undefined || !('ask' in intent)) return undefined
  const { aside } = intent
  // After two growths the bigger one is asked, and not the bigger trade.
  if (intent.ask.kind === 'compare-partners' && last.question.kind === 'growth' && aside !== undefined)
    return { ...intent, aside: { wants: 'growth', ...aside } }
  return ofSeveral.has(intent.ask.kind) || (several?.kind === 'parts' && intent.ask.kind === 'figure')
    ? intent
    : undefined
}
const isSame = (one: Question, other?: Question): boolean => other !== undefined && toAddress(one) === toAddress(other)
const ofSeveral: ReadonlySet<Question['kind']> = new Set([
  'compare-partners',
  'compare-periods',
  'sum',
  'parts',
  'chart',
])

const carriesPlace = (intent: Intent): boolean =>
  'aside' in intent && intent.aside?.reading.carried.some(meaning => 'area' in meaning) === true

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

/** Suggests the one command that is a typo away. Without one, the words after the slash may be a question. */
function unknownCommand({ name: heard, args }: CommandLine, context: Context): Intent {
  const command = commandNear(withoutHomophones(heard))
  const meant = command?.read(args, context) ?? readFreeText(`${heard} ${args}`, context)
  const suggested = command !== undefined && 'say' in meant ? meant.say.nearest : []
  return refusing(
    { because: 'unknown-command', heard, ...(command && { command: command.name }) },
    'ask' in meant && meant.ask.kind !== 'page' ? [meant.ask] : suggested,
  )
}

/** The command whose name or alias is nearest. Undefined when none is near, or several are equally near. */
function commandNear(heard: string): Command | undefined {
  const typed = normalize(heard)
  const near = namedCommands
    .map(([name, command]) => ({ command, far: editsBetween(typed, name), most: name.length > 4 ? 2 : 1 }))
    .filter(({ far, most }) => far <= most && far < typed.length - 1)
    .toSorted((a, b) => a.far - b.far)
  const [first] = near
  return near.every(({ command, far }) => command === first?.command || far > (first?.far ?? 0))
    ? first?.command
    : undefined
}
