/** Preview of a change before it is saved: its content, its checks, and the buttons that decide. */
import type { AdminReplyOf } from '../../answers/model/admin-reply.ts'
import type { Change, Edit, Observation, Source, Statement } from '../../data/model/schema.ts'
import type { Language } from '../../languages/model/say.ts'
import { type Text, text } from '../../languages/model/voice/text.ts'
import type { ComposeContext } from '../message/body.ts'
import { type DraftButton, type DraftLine, line, Priority, type Writing } from '../message/draft.ts'
import type { Message } from '../message/message.ts'
import { verbatim } from '../message/user-text.ts'
import { newNameLines, withAdded } from './added-names.ts'
import { AdminPriority, adminMessage, moreLine, numberText } from './admin-message.ts'
import { type Press, pressData, queueData } from './button-data.ts'
import { checkLines } from './checks.ts'
import { figureLines, figureText } from './figure.ts'
import { importSummaryLines } from './import-summary.ts'
import { changeText, citesOf, countsOf, countsText, editHeading } from './journal-entry.ts'
import { sourceLines } from './source.ts'
import { statementLines, wordsPlain } from './statement.ts'
import { updateLines } from './update.ts'

type Preview = AdminReplyOf<'preview'>

/** All that a change does, in at most 24 lines. Checks that stop it leave only buttons to change or cancel it. */
export function writePreview(reply: Preview, writing: Writing): Message {
  const { language } = writing
  const { office } = language.say
  const number = (n: number): string => numberText(n, language)
  const context: ComposeContext = { language, facts: withAdded(shownOf(reply), writing.facts) }
  const { act, asker, checks, posts, queue } = reply
  return adminMessage(
    [
      line(text`${{ bold: office.acts[act] }} · ${reply.isReviewed ? office.toApprove : office.unsaved}`),
      ...(asker === undefined ? [] : [line([office.askedBy(String(asker))])]),
      ...(reply.isChanged ? [line([office.isChanged])] : []),
      ...body(reply, context, writing),
      ...(reply.update === undefined ? [] : updateLines(reply.update, language)),
      ...(reply.tally === undefined ? [] : importSummaryLines(reply.tally, language)),
      ...checkLines(checks, context),
      ...(posts === 0 ? [] : [line([postsText(reply, language), ...reachedBy(reply, writing)])]),
      ...(isStopped(reply) ? [line([office.cannotBe])] : []),
      ...(queue === undefined || queue.of === 1 ? [] : [line([office.waiting(number(queue.at), number(queue.of))])]),
    ],
    context,
    buttons(reply, writing),
  )
}

function postsText({ act, posts }: Preview, language: Language): string {
  const { office } = language.say
  return (act === 'update' ? office.update : office).posts(numberText(posts, language))
}

function reachedBy({ reached }: Preview, { language }: Writing): readonly string[] {
  if (reached === undefined) return []
  const { say } = language
  const words = say.office.reached(numberText(reached.edited, language), numberText(reached.answered, language))
  return [say.bracketed(words)]
}

/** A change cannot be saved when a check stops it, or when no row of its file was admitted. */
const isStopped = ({ checks, change }: Preview): boolean =>
  checks.some(({ outcome }) => outcome === 'stops') || (change.do === 'several' && change.steps.length === 0)
const shownOf = ({ change, edit }: Preview): Change => edit?.change ?? change

function body(
  { change, before, edit, tally: summary, update }: Preview,
  context: ComposeContext,
  writing: Writing,
): readonly DraftLine[] {
  if (edit !== undefined) return editLines(edit, context, writing)
  const { office, colon } = context.language.say
  const labelled = (label: keyof typeof office.labels, value: string): DraftLine =>
    line([`${office.labels[label]}${colon}${value}`])
  const because = (why: string | undefined): readonly DraftLine[] =>
    why === undefined ? [] : [labelled('why', verbatim(why, maxReason))]
  switch (change.do) {
    case 'add':
      return addLines(change, context, writing)
    case 'correct':
      return [...factLines(change.to, before, context), ...because(change.why)]
    case 'withdraw':
      return [
        ...(before === undefined ? [line([{ code: change.id }])] : factLines(before, undefined, context)),
        ...because(change.why),
      ]
    case 'remove': {
      const source = writing.facts.source(change.source)
      return [line([office.toRemove(change.source)]), ...(source ? sourceLines(source, undefined, context) : [])]
    }
    case 'unname':
      return [line([office.toRemove(change.id)])]
    case 'appoint':
    case 'dismiss':
      return [labelled('person', String(change.person))]
    case 'table':
      return [labelled('holds', countsText(change, context.language))]
    case 'several':
      return summary === undefined && update === undefined
        ? [labelled('holds', countsText(change, context.language))]
        : []
  }
}
const maxReason = 300

/** The edit to undo or redo, and what it did. */
const editLines = (edit: Edit, { language }: ComposeContext, { facts }: Writing): readonly DraftLine[] => [
  line(editHeading(edit, language)),
  line([...changeText(edit.change, facts, language), ...citesOf(edit.change)]),
]

const maxListed = 8

type Added = Extract<Change, { do: 'add' }>

function addLines(change: Added, context: ComposeContext, { facts }: Writing): readonly DraftLine[] {
  const { labels } = context.language.say.office
  const all: readonly (Observation | Statement)[] = [...change.observations, ...change.statements]
  const [first, second] = all
  const [source] = change.sources
  const counts = `${labels.holds}${context.language.say.colon}${countsText(change, context.language)}`
  const holds = line([counts], AdminPriority.counts)
  const names = newNameLines(change, context.language, facts)
  if (first === undefined) {
    const sources = sourcesLines(change.sources, context, facts)
    return source === undefined && names.length === 0 ? [holds] : [...names, ...sources]
  }
  if (second === undefined)
    return [...factLines(first, undefined, context), ...names, ...(isMore(change) && names.length === 0 ? [holds] : [])]
  return [
    { ...holds, priority: Priority.required },
    ...all.slice(0, maxListed).map(it => line(text`${shortly(it, context)} ${{ cite: it }}`)),
    ...moreLine(all.length - maxListed, context.language),
  ]
}

const isMore = (change: Change): boolean => {
  const { sources, names } = countsOf(change)
  return sources + names > 0
}

const sourcesLines = (
  sources: readonly Source[],
  context: ComposeContext,
  facts: Writing['facts'],
): readonly DraftLine[] => sources.slice(0, 2).flatMap(source => sourceLines(source, facts.source(source.id), context))

const shortly = (it: Observation | Statement, { language }: ComposeContext): Text =>
  'measure' in it ? figureText(it, undefined, language) : [wordsPlain(it, language)]

function factLines(
  now: Observation | Statement,
  before: Observation | Statement | undefined,
  context: ComposeContext,
): readonly DraftLine[] {
  if ('measure' in now)
    return figureLines(now, before !== undefined && 'measure' in before ? before : undefined, context)
  return statementLines(now, before === undefined || 'measure' in before ? undefined : before, context)
}

/** '2/3 ›'; behind the last comes the first. */
function nextInQueue({ queue }: Preview): readonly DraftButton[] {
  if (queue === undefined || queue.of === 1) return []
  const next = (queue.at % queue.of) + 1
  return [{ label: `${next}/${queue.of} ›`, ask: { data: queueData(next) } }]
}

function buttons(reply: Preview, { language: { say } }: Writing): readonly DraftButton[] {
  const { act, token, posts, isReviewed, isTenfold } = reply
  const { buttons: words } = say.office
  const button = (press: Press, label: string): DraftButton => ({ label, ask: { data: pressData(press, token) } })
  // What is off by so much is saved by a button that says so.
  const keep = (press: Press, label: string): DraftButton =>
    button(press, isTenfold === true ? `⚠ ×10 · ${label}` : label)
  const cancel = button('cancel', words.cancel)
  if (isReviewed) {
    const reject = button('reject', words.reject)
    const deciding = isStopped(reply) ? [reject] : [keep('approve', words.approve), reject]
    return [...(reply.isOwn === true ? [button('cancel', words.withdraw)] : deciding), ...nextInQueue(reply)]
  }
  const change = act === 'add' ? [button('change', words.change)] : []
  if (isStopped(reply)) return [...change, cancel]
  const isNew = act === 'add' || act === 'import' || act === 'update'
  return [
    keep('save', isNew ? words.publish : words.save),
    ...(posts === 0 ? [] : [keep('saveAndPost', act === 'update' ? words.publishAndPost : words.saveAndPost)]),
    ...change,
    cancel,
  ]
}
