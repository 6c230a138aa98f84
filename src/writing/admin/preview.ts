/** Preview of a change before it is saved: its content, its checks, and the buttons that decide. */
import type { AdminReplyOf } from '../../answers/model/admin-reply.ts'
import { joined, stepsOf } from '../../data/facts/add-steps.ts'
import type { Change, Edit, Several } from '../../data/model/edit.ts'
import type { Fact } from '../../data/model/schema.ts'
import type { Language } from '../../languages/model/say.ts'
import { type Text, text } from '../../languages/model/voice/text.ts'
import type { ComposeContext } from '../message/body.ts'
import { type DraftButton, type DraftLine, line, Priority, type Writing } from '../message/draft.ts'
import type { Message } from '../message/message.ts'
import { copied, verbatim } from '../message/user-text.ts'
import { newNameLines, withAdded } from './added-names.ts'
import { AdminPriority, adminMessage, moreLine, numberText } from './admin-message.ts'
import { type Press, pressData, queueData } from './button-data.ts'
import { checkLines } from './checks.ts'
import { figureLines, figureText } from './figure.ts'
import { importSummaryLines } from './import-summary.ts'
import { citedChange, countsOf, countsText, editHeading, factPlain, mergeText, personText } from './journal-entry.ts'
import { problemText } from './problem.ts'
import { sourceLines, sourcesLines, sourceText } from './source.ts'
import { statementLines, statementText } from './statement.ts'
import { updateLines } from './update.ts'

type Preview = AdminReplyOf<'preview'>

/** All that a change does, in at most 24 lines. Checks that stop it leave only buttons to change or cancel it. */
export function writePreview(reply: Preview, writing: Writing): Message {
  const { language } = writing
  const { office } = language.say
  const context: ComposeContext = { language, facts: withAdded(reply.edit?.change ?? reply.change, writing.facts) }
  const { act, asker, checks, posts } = reply
  return adminMessage(
    [
      line(text`${{ bold: office.acts[act] }} · ${reply.isReviewed ? office.toApprove : office.unsaved}`),
      ...(asker === undefined ? [] : [line([office.askedBy(personText(asker, writing))])]),
      ...(reply.isChanged ? [line([office.isChanged])] : []),
      ...body(reply, context, writing),
      ...(reply.update === undefined ? [] : updateLines(reply.update, language)),
      ...(reply.tally === undefined ? [] : importSummaryLines(reply.tally, language)),
      ...checkLines(checks, context),
      ...heldLines(reply, language),
      ...(posts === 0 ? [] : [line([postsText(reply, language), ...reachedBy(reply, writing)])]),
      ...(isStopped(reply) ? [line([office.cannotBe])] : []),
      ...waitingLines(reply, language),
    ],
    context,
    buttons(reply, writing),
  )
}

/** 'k8ymqdxxa5 · $395.1 million · China–Azerbaijan turnover, February 2026 [1]'. */
const heldLines = ({ held }: Preview, language: Language): readonly DraftLine[] =>
  held === undefined ? [] : [line(text`${{ code: held.id }} · ${factPlain(held, language)} ${{ cite: held }}`)]

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

function body(preview: Preview, context: ComposeContext, writing: Writing): readonly DraftLine[] {
  const { change, before, edit, tally, update } = preview
  if (edit !== undefined) return editLines(edit, change, context, writing)
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
      const source = writing.facts.sources.get(change.source)
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
      if (change.for === 'merge') return mergeLines(change, context, writing)
      return tally === undefined && update === undefined
        ? [labelled('holds', countsText(change, context.language))]
        : []
  }
}
const maxReason = 300

/** Both sources, how much moves, and how many figures both of them give. */
function mergeLines(change: Several, { language }: ComposeContext, { facts }: Writing): readonly DraftLine[] {
  const ids = change.steps.flatMap(step => {
    if (step.do === 'remove') return [step.source]
    return step.do === 'correct' ? [step.to.citation.source] : []
  })
  const sources = [...new Set(ids)].flatMap(id => facts.sources.get(id) ?? []).toReversed()
  const { withdrawn } = countsOf(change)
  return [
    ...sources.map(it => line(sourceText(it, language))),
    line(mergeText(change, language)),
    ...(withdrawn === 0 ? [] : [line([language.say.office.keptOnce(numberText(withdrawn, language))])]),
  ]
}

/** The edit to undo or redo, and what it did. What it withdrew is in the change that brings it back. */
function editLines(edit: Edit, change: Change, { language }: ComposeContext, writing: Writing): readonly DraftLine[] {
  const { observations, statements } = joined(stepsOf(change).filter(step => step.do === 'add'))
  const did = citedChange(edit.change, writing.facts, language, [...observations, ...statements])
  return [line(editHeading(edit, writing)), line(did)]
}

const maxListed = 16

function addLines(
  change: Extract<Change, { do: 'add' }>,
  context: ComposeContext,
  { facts }: Writing,
): readonly DraftLine[] {
  const { labels } = context.language.say.office
  const all: readonly Fact[] = [...change.observations, ...change.statements]
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

const shortly = (it: Fact, context: ComposeContext): Text =>
  'measure' in it ? figureText(it, undefined, context.language) : statementText(it, context)

function factLines(now: Fact, before: Fact | undefined, context: ComposeContext): readonly DraftLine[] {
  if ('measure' in now)
    return figureLines(now, before !== undefined && 'measure' in before ? before : undefined, context)
  return statementLines(now, before === undefined || 'measure' in before ? undefined : before, context)
}

type Queue = Pick<Preview, 'queue'>

function waitingLines({ queue }: Queue, language: Language): readonly DraftLine[] {
  if (queue === undefined || queue.of === 1) return []
  return [line([language.say.office.waiting(numberText(queue.at, language), numberText(queue.of, language))])]
}

/** '2/3 ›'; behind the last comes the first. */
function nextInQueue({ queue }: Queue): readonly DraftButton[] {
  if (queue === undefined || queue.of === 1) return []
  const next = (queue.at % queue.of) + 1
  return [{ label: `${next}/${queue.of} ›`, ask: { data: queueData(next) } }]
}

function buttons(reply: Preview, { language: { say } }: Writing): readonly DraftButton[] {
  const { act, token, posts, isReviewed, isTenfold } = reply
  const { buttons: words } = say.office
  const button = (press: Press, label: string): DraftButton => {
    const shown = press === 'approve' ? reply.seen : undefined
    return { label, ask: { data: pressData(press, token, shown) } }
  }
  // What is off by so much is saved by a button that says so.
  const keep = (press: Press, label: string): DraftButton =>
    button(press, isTenfold === true ? `⚠ ×10 · ${label}` : label)
  const cancel = button('cancel', words.cancel)
  if (isReviewed) {
    const reject = button('reject', words.reject)
    const deciding = isStopped(reply) ? [reject] : [keep('approve', words.approve), reject]
    return [...(reply.isOwn === true ? [button('cancel', words.withdraw)] : deciding), ...nextInQueue(reply)]
  }
  const change = [
    ...(reply.held === undefined ? [] : [button('editHeld', words.editHeld)]),
    ...(act === 'add' ? [button('change', words.change)] : []),
  ]
  if (isStopped(reply)) return [...change, cancel]
  const isNew = act === 'add' || act === 'import' || act === 'update'
  return [
    keep('save', isNew ? words.publish : words.save),
    ...(posts === 0 ? [] : [keep('saveAndPost', act === 'update' ? words.publishAndPost : words.saveAndPost)]),
    ...change,
    cancel,
  ]
}

/** A change under review that cannot be made again: what it was, why, and the buttons to end it or to go on. */
export function writeLost(reply: AdminReplyOf<'lost'>, writing: Writing): Message {
  const { token, line: typed, file, problem, asker, isOwn } = reply
  const { language } = writing
  const { office } = language.say
  const isFileGone = problem.because === 'file' && problem.what === 'gone'
  const press: Press = isOwn === true ? 'cancel' : 'reject'
  const label = isOwn === true ? office.buttons.withdraw : office.buttons.reject
  return adminMessage(
    [
      line([{ code: copied(typed) }, ...(file === undefined ? [] : [` · ${verbatim(file, maxFile)}`])]),
      line([office.askedBy(personText(asker, writing))]),
      line(isFileGone ? [office.lostFile[isOwn === true ? 'own' : 'other']] : problemText(problem, language)),
      ...waitingLines(reply, language),
    ],
    writing,
    [{ label, ask: { data: pressData(press, token) } }, ...nextInQueue(reply)],
  )
}
const maxFile = 60
