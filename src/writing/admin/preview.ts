/** What somebody is about to do, before anything is saved: what it is, its checks, and the buttons that decide. */
import type { AdminReplyOf } from '../../answers/model/admin-reply.ts'
import type { Facts } from '../../data/facts/facts.ts'
import type { Change, Edit, Observation, Organisation, Project, Source, Statement } from '../../data/model/schema.ts'
import type { AdminLabel } from '../../languages/model/admin.ts'
import type { Language } from '../../languages/model/say.ts'
import { type Text, text } from '../../languages/model/text.ts'
import type { ComposeContext } from '../message/compose.ts'
import { type DraftButton, type DraftLine, line, type Writing } from '../message/draft.ts'
import type { Message } from '../message/message.ts'
import { nameIn } from '../message/source-line.ts'
import { verbatim } from '../message/user-text.ts'
import { adminMessage } from './admin-message.ts'
import { type Press, pressData } from './button-data.ts'
import { withAdded } from './cards.ts'
import { checkLines } from './checks.ts'
import { figureLines, figureText } from './figure.ts'
import { importSummaryLines } from './import-summary.ts'
import { changeText, citesOf, countsOf, countsText, editHeading } from './journal-entry.ts'
import { sourceLines } from './source.ts'
import { statementLines, wordsPlain } from './statement.ts'

type Preview = AdminReplyOf<'preview'>

export function writePreview(reply: Preview, writing: Writing): Message {
  const { language } = writing
  const { office } = language.say
  const number = (n: number): string => language.voice.number(String(n))
  const saying: ComposeContext = { language, facts: withAdded(shownOf(reply), writing.facts) }
  const { act, asker, checks, posts, waiting = 0 } = reply
  return adminMessage(
    [
      line(text`${{ bold: office.acts[act] }} · ${reply.isReviewed ? office.toApprove : office.unsaved}`),
      ...(asker === undefined ? [] : [line([office.askedBy(String(asker))])]),
      ...(reply.isChanged ? [line([office.isChanged])] : []),
      ...body(reply, saying, writing),
      ...(reply.tally === undefined ? [] : importSummaryLines(reply.tally, language)),
      ...checkLines(checks, saying),
      ...(posts === 0 ? [] : [line([office.posts(number(posts)), ...reachedBy(reply, writing)])]),
      line([isStopped(reply) ? office.cannotBe : office.nothingSaved]),
      ...(waiting === 0 ? [] : [line([office.waiting(number(waiting))])]),
    ],
    saying,
    buttons(reply, writing),
  )
}

function reachedBy({ reached }: Preview, { language: { say, voice } }: Writing): readonly string[] {
  if (reached === undefined) return []
  const [edited, answered] = [reached.edited, reached.answered].map(n => voice.number(String(n)))
  return [say.bracketed(say.office.reached(edited ?? '', answered ?? ''))]
}

/** A file of which nothing can be taken is nothing to save. */
const isStopped = ({ checks, change }: Preview): boolean =>
  checks.some(({ outcome }) => outcome === 'stops') || (change.do === 'several' && change.steps.length === 0)
const shownOf = ({ change, edit }: Preview): Change => edit?.change ?? change

function body(
  { change, before, edit, tally: summary }: Preview,
  saying: ComposeContext,
  writing: Writing,
): readonly DraftLine[] {
  if (edit !== undefined) return editLines(edit, saying, writing)
  const { office, colon } = saying.language.say
  const labelled = (label: keyof typeof office.labels, value: string): DraftLine =>
    line([`${office.labels[label]}${colon}${value}`])
  const because = (why: string | undefined): readonly DraftLine[] =>
    why === undefined ? [] : [labelled('why', verbatim(why, mostReason))]
  switch (change.do) {
    case 'add':
      return addLines(change, saying, writing)
    case 'correct':
      return [...factLines(change.to, before, saying), ...because(change.why)]
    case 'withdraw':
      return [
        ...(before === undefined ? [line([{ code: change.id }])] : factLines(before, undefined, saying)),
        ...because(change.why),
      ]
    case 'remove': {
      const source = writing.facts.source(change.source)
      return [line([office.toRemove(change.source)]), ...(source ? sourceLines(source, undefined, saying) : [])]
    }
    case 'unname':
      return [line([office.toRemove(change.id)])]
    case 'appoint':
    case 'dismiss':
      return [labelled('person', String(change.person))]
    case 'several':
      return summary === undefined ? [labelled('holds', countsText(change, saying.language))] : []
  }
}
const mostReason = 300

/** The edit that is taken back or brought again, and what it did. */
const editLines = (edit: Edit, { language }: ComposeContext, { facts }: Writing): readonly DraftLine[] => [
  line(editHeading(edit, language)),
  line([...changeText(edit.change, facts, language), ...citesOf(edit.change)]),
]

const mostListed = 8

type Added = Extract<Change, { do: 'add' }>

function addLines(change: Added, saying: ComposeContext, { facts }: Writing): readonly DraftLine[] {
  const { say, voice } = saying.language
  const all: readonly (Observation | Statement)[] = [...change.observations, ...change.statements]
  const [first, second] = all
  const [source] = change.sources
  const holds = line([`${say.office.labels.holds}${say.colon}${countsText(change, saying.language)}`], 70)
  const names = namesLines(change, saying.language, facts)
  if (first === undefined) {
    const sources = sourcesLines(change.sources, saying, facts)
    return source === undefined && names.length === 0 ? [holds] : [...names, ...sources]
  }
  if (second === undefined)
    return [...factLines(first, undefined, saying), ...names, ...(isMore(change) && names.length === 0 ? [holds] : [])]
  const more = all.length - mostListed
  return [
    { ...holds, priority: 100 },
    ...all.slice(0, mostListed).map(it => line(text`${shortly(it, saying)} ${{ cite: it }}`)),
    ...(more > 0 ? [line([say.office.more(voice.number(String(more)))])] : []),
  ]
}

const mostNames = 3

/** 'New project: Garadagh solar park (garadagh-solar)': that nobody enters one by a slip. Of many only how many is said. */
function namesLines(change: Added, language: Language, facts: Facts): readonly DraftLine[] {
  const { office, colon, bracketed } = language.say
  const told = (label: AdminLabel, { id, names }: Project | Organisation): DraftLine =>
    line([`${office.labels[label]}${colon}${verbatim(nameIn(names, language), mostName)}${bracketed(id)}`], 98)
  const projects = change.projects.filter(({ id }) => facts.project(id) === undefined)
  const organisations = change.organisations.filter(({ id }) => facts.organisation(id) === undefined)
  if (projects.length + organisations.length > mostNames) return []
  return [...projects.map(it => told('newProject', it)), ...organisations.map(it => told('newOrganisation', it))]
}
const mostName = 120

const isMore = (change: Change): boolean => {
  const { sources, names } = countsOf(change)
  return sources + names > 0
}

const sourcesLines = (
  sources: readonly Source[],
  saying: ComposeContext,
  facts: Writing['facts'],
): readonly DraftLine[] => sources.slice(0, 2).flatMap(source => sourceLines(source, facts.source(source.id), saying))

const shortly = (it: Observation | Statement, { language }: ComposeContext): Text =>
  'measure' in it ? figureText(it, undefined, language) : [wordsPlain(it, language)]

function factLines(
  now: Observation | Statement,
  before: Observation | Statement | undefined,
  saying: ComposeContext,
): readonly DraftLine[] {
  if ('measure' in now)
    return figureLines(now, before !== undefined && 'measure' in before ? before : undefined, saying)
  return statementLines(now, before === undefined || 'measure' in before ? undefined : before, saying)
}

function buttons(reply: Preview, { language: { say } }: Writing): readonly DraftButton[] {
  const { act, token, posts, isReviewed } = reply
  const { buttons: words } = say.office
  const button = (press: Press, label: string): DraftButton => ({ label, ask: { data: pressData(press, token) } })
  const cancel = button('cancel', words.cancel)
  if (isReviewed) {
    const reject = button('reject', words.reject)
    return isStopped(reply) ? [reject] : [button('approve', words.approve), reject]
  }
  const change = act === 'add' ? [button('change', words.change)] : []
  if (isStopped(reply)) return [...change, cancel]
  const isNew = act === 'add' || act === 'import'
  return [
    button('save', isNew ? words.publish : words.save),
    ...(posts === 0 ? [] : [button('saveAndPost', words.saveAndPost)]),
    ...change,
    cancel,
  ]
}
