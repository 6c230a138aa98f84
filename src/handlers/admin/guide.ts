/**
 * The guided /add: bare /add asks for the parts of a figure one by one. The line so far is kept as a pending change, one a
 * person, so that a restart loses nothing and a button of an earlier step changes nothing.
 */
import type { AdminProblem } from '../../answers/model/admin-problem.ts'
import type { AdminReply } from '../../answers/model/admin-reply.ts'
import type { GuideStep } from '../../answers/model/entering.ts'
import type { Pending } from '../../data/chats/pending-change.ts'
import type { Add } from '../../data/facts/add-steps.ts'
import { observationId } from '../../data/model/fact-ids.ts'
import { flow as flows } from '../../data/model/schema.ts'
import { factLine } from '../../reading/admin/article/fact-line.ts'
import { editedObservation } from '../../reading/admin/edit-observation.ts'
import { guideChoices } from '../../reading/admin/guide-choices.ts'
import { answerStep, argsSoFar, guideAt } from '../../reading/admin/guide-step.ts'
import { articleWanted, isArticle } from '../../reading/admin/ingest.ts'
import { withBareIds } from '../../reading/admin/line/bare-ids.ts'
import { sortLine } from '../../reading/admin/line/sort-line.ts'
import { fitsMissing, lineOf } from '../../reading/admin/line-reply.ts'
import { guideCancel } from '../../writing/admin/button-data.ts'
import { readMessage } from '../questions/read-message.ts'
import { readingContext } from '../questions/reading-context.ts'
import type { Request } from '../request/request.ts'
import { type AdminCommand, type AdminContext, problemReply } from './admin-command.ts'
import { addLine, checkExcerpts } from './line-commands.ts'
import { previewChange } from './preview-change.ts'

const tokenOf = (person: number): string => `guide-${person}`

/** Whether it may answer a step of the guided /add, or complete a line: a plain message of one's private chat, or a file alone. */
export const mayAnswerGuide = ({ own, person, chat, text = '', file }: Request): boolean =>
  own === true && person?.id === chat.id && (file === undefined ? /^\s*[^/\s]/.test(text) : text === '')

/** The open guided /add, or unfinished line, that a text may complete. */
export async function guideFor(
  request: Request,
  { store, now }: Pick<AdminContext, 'store' | 'now'>,
): Promise<Pending | undefined> {
  const { chat, replied } = request
  if (!mayAnswerGuide(request)) return undefined
  const open = await store.pendingChanges.get(tokenOf(chat.id))
  if (open === undefined || (open.guide !== undefined && request.file !== undefined)) return undefined
  if (replied === undefined) return now().getTime() - Date.parse(open.at) < answeredWithinMs ? open : undefined
  const { ours, text = '' } = replied
  const isOfLine = open.change === undefined ? lineOf(text) === open.ask : text.endsWith(open.ask)
  return ours === true && isOfLine ? open : undefined
}

/** Later a plain message is a question again. Buttons and replies go on for a day. */
const answeredWithinMs = 60 * 60 * 1000

/** Bare /add is the first step, and ends an earlier dialogue of the person; so does a line that is sent whole. */
export const add: AdminCommand = {
  name: 'add',
  async perform(args, context) {
    if (args.trim() === '') return stepAt('', context.now().getTime(), context)
    await endGuide(context)
    return addLine.perform(args, context)
  },
}

async function endGuide({ store, person }: Pick<AdminContext, 'store' | 'person'>): Promise<void> {
  if ((await store.pendingChanges.get(tokenOf(person))) !== undefined)
    await store.pendingChanges.set(tokenOf(person), undefined)
}

/** Keeps the line of "still missing" for the next message. Any other line, but no press, ends it. */
export async function keepUnfinished(reply: AdminReply | undefined, context: AdminContext): Promise<typeof reply> {
  const { store, person, request } = context
  const line = reply?.kind === 'missing' || reply?.kind === 'articleLine' ? lineOf(reply.line) : undefined
  const isShort = line !== undefined && line.length <= 4096
  const open = await store.pendingChanges.get(tokenOf(person))
  const isOpen = open?.change === undefined ? open?.guide !== undefined : reply?.kind === 'problem'
  const isNew = reply !== undefined && (request.text !== undefined || open?.change !== undefined)
  if (isShort) await store.pendingChanges.set(tokenOf(person), openLine(line, context))
  else if (reply?.kind === 'line' && reply.add)
    await store.pendingChanges.set(tokenOf(person), { ...openLine(reply.line, context), change: reply.add })
  else if (isNew && !isOpen) await endGuide(context)
  return reply
}

const openLine = (ask: string, { request, person, facts, now }: AdminContext): Pending => ({
  by: person,
  chat: request.chat.id,
  ask,
  version: facts.version,
  at: now().toISOString(),
  state: 'open',
})

/** The reply to an unfinished line with the text of the message. Returns undefined for a text that asks something instead. */
export async function answerUnfinished(
  open: Pending,
  perform: (replying: Request) => Promise<AdminReply | undefined>,
  context: AdminContext,
): Promise<AdminReply | undefined> {
  const { request } = context
  const { text = '' } = request
  const isPart = hasParts.test(text) || fitsMissing(open.ask, text.trim())
  const asksInstead = isAsking(request) || (!isPart && asksSomething(context))
  const isQuestion = open.ask === articleWanted ? !isArticle(text.trim()) : asksInstead
  if (isQuestion && request.replied === undefined) return undefined
  if (open.change?.do === 'add') return withDifferences(open.change, open, context)
  // A rejection has no preview, so a message that was meant for somebody else must not decide it.
  const needsReply = open.ask.startsWith('/reject ') && request.replied === undefined
  if (needsReply) return { kind: 'missing', line: open.ask, parts: ['why'] }
  return perform({ ...request, replied: { ours: true, text: open.ask } })
}

/** The figure under [ Change ] with what the message says differently: '396.1m "reached $396.1 million"'. */
async function withDifferences(add: Add, open: Pending, context: AdminContext): Promise<AdminReply | undefined> {
  const { store, person, facts, today, request } = context
  const [figure] = add.observations
  const said = withBareIds(sortLine(request.text ?? '', today), facts)
  const read = figure && editedObservation(figure, said, context)
  if (read === undefined || 'parts' in read) return undefined
  if ('wrong' in read) return problemReply(read.wrong)
  const entry = { ...read.entry, id: observationId(read.entry) }
  const change = { ...add, observations: [entry] }
  // The quotation may come in the next message.
  await store.pendingChanges.set(tokenOf(person), { ...open, change })
  const line = `/add ${factLine(entry)} source ${entry.citation.source}`
  return (await checkExcerpts(change, context)) ?? previewChange({ change }, line, context)
}

/** Ids, quotations and exact amounts. A question that has them is rare. */
const hasParts = /[_"“«]|\d[.,]\d|[a-z]-\w*\d/

const isAsking = ({ text = '' }: Request): boolean => /[?？]\s*$/.test(text)

/** The next step, or the preview. Returns undefined for a text that asks something, and answers no step. */
export async function answerGuide(open: Pending, context: AdminContext): Promise<AdminReply | undefined> {
  const { request } = context
  const { text = '' } = request
  const read = guideAt(argsSoFar(open.ask, context.today), context)
  if (!('step' in read)) return undefined
  if (isAsking(request) && request.replied === undefined) return undefined
  const reply = await answered(open, read.step, text, context)
  const problem = reply.kind === 'guide' ? reply.problem : undefined
  return problem === undefined || isSlip(problem, text) || !asksSomething(context) ? reply : undefined
}

/** A misspelt word alone: "Chinaa". */
const isSlip = (problem: AdminProblem, text: string): boolean =>
  problem.because === 'unknown-word' && problem.nearest !== undefined && text.trim().split(/\s+/).length <= 2

/** Whether the text is a question, a setting or thanks, when no dialogue is open. */
function asksSomething({ request, facts, today, writing }: AdminContext): boolean {
  const intent = readMessage(request, readingContext(facts, today, writing.pair))
  return intent !== undefined && (!('say' in intent) || intent.say.problem.because === 'thanks')
}

/** A choice. Returns undefined when its step is over. */
export async function pressGuide(
  { number, value }: { readonly number: number; readonly value: string },
  context: AdminContext,
): Promise<AdminReply | undefined> {
  const { store, person, writing } = context
  const open = await store.pendingChanges.get(tokenOf(person))
  if (open?.guide !== number) return undefined
  if (value === guideCancel) {
    await endGuide(context)
    return { kind: 'closed', why: 'dropped' }
  }
  const read = guideAt(argsSoFar(open.ask, context.today), context)
  if (!('step' in read)) return undefined
  const { flows: flowWords, measures } = writing.language.say.office.guide
  const flow = flows.safeParse(value).data
  const word = read.step === 'flow' && flow !== undefined ? flowWords[flow] : value
  const measure = value === 'share' ? measures.share : measures.growth
  const text = read.step === 'measure' ? measure : word
  return answered(open, read.step, text, context)
}

async function answered(open: Pending, step: GuideStep, text: string, context: AdminContext): Promise<AdminReply> {
  const args = argsSoFar(open.ask, context.today)
  const number = open.guide ?? 0
  const again = (more: { readonly problem?: AdminProblem; readonly choices?: readonly string[] }): AdminReply => {
    const choices = more.choices ?? choicesAt(step, args, context)
    return { kind: 'guide', step, number, line: open.ask, choices, ...(more.problem && { problem: more.problem }) }
  }
  const answer = answerStep(args, step, text, context)
  if ('wrong' in answer) return again({ problem: answer.wrong })
  if ('choices' in answer) return again({ choices: answer.choices })
  const refused = await problemOf(answer.args, context)
  return refused === undefined ? stepAt(answer.args, number + 1, context) : again({ problem: refused })
}

/** The problem of a whole figure: its words are not in the text of its source, or do not hold the number. */
async function problemOf(args: string, context: AdminContext): Promise<AdminProblem | undefined> {
  const read = guideAt(args, context)
  const reply = 'change' in read ? await checkExcerpts(read.change, context) : undefined
  return reply?.kind === 'problem' ? reply.problem : undefined
}

async function stepAt(args: string, number: number, context: AdminContext): Promise<AdminReply> {
  const { store, person } = context
  const read = guideAt(args, context)
  if ('step' in read) {
    await store.pendingChanges.set(tokenOf(person), { ...openLine(read.line, context), guide: number })
    return { kind: 'guide', step: read.step, number, line: read.line, choices: choicesAt(read.step, args, context) }
  }
  await endGuide(context)
  if ('change' in read) return previewChange({ change: read.change }, `/add ${args}`, context)
  return 'wrong' in read ? problemReply(read.wrong) : { kind: 'missing', ...read.other }
}

const choicesAt = (step: GuideStep, args: string, context: AdminContext): readonly string[] =>
  guideChoices(step, args, { ...context, partner: context.writing.pair.partner })
