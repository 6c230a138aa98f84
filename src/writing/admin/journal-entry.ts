/** One edit of the journal in a line: version, time, editor, change. */
import { isDeepStrictEqual } from 'node:util'
import { stepsOf } from '../../data/facts/add-steps.ts'
import type { Facts } from '../../data/facts/facts.ts'
import { rowsOf } from '../../data/facts/table-rows.ts'
import type { Change, Edit, Several, Step } from '../../data/model/edit.ts'
import type { Fact } from '../../data/model/schema.ts'
import type { EditCounts } from '../../languages/model/admin/journal.ts'
import type { Language } from '../../languages/model/say.ts'
import { type Text, text } from '../../languages/model/voice/text.ts'
import { type DraftLine, line, type Writing } from '../message/draft.ts'
import { digitsOf, subjectAndPeriod } from '../message/figure-line.ts'
import { nameIn } from '../message/source-line.ts'
import { minuteOf } from '../message/timestamps.ts'
import { verbatim } from '../message/user-text.ts'
import { numberText } from './admin-message.ts'
import { figurePlain, figureText } from './figure.ts'
import { sourceText } from './source.ts'
import { wordsPlain, wordsText } from './statement.ts'

const maxReason = 120
const maxName = 120

/** 'version 1,072 · 13 Mar 2026 09:05 UTC · Aysel (123456789), approved by Kamran (987654321)'. */
export function editHeading({ version, at, by, approvedBy }: Edit, writing: People): Text {
  const { say, voice } = writing.language
  const who = by === 'seed' ? say.office.seed : personText(by, writing)
  const approved =
    approvedBy === undefined ? '' : `${say.comma}${say.office.approvedBy(personText(approvedBy, writing))}`
  return text`${versionText(version, writing.language)} · ${minuteOf(at, voice)} · ${who}${approved}`
}

type People = Pick<Writing, 'language' | 'people'>

/** 'Aysel (123456789)', or the id alone when Telegram does not tell the name. */
export function personText(id: number, { language, people }: People): string {
  const name = people?.get(id)
  return name === undefined ? String(id) : `${verbatim(name, maxPerson)}${language.say.bracketed(String(id))}`
}
const maxPerson = 40

export const versionText = (version: number, language: Language): string =>
  language.say.office.version(numberText(version, language))

// A journal made to have another's fingerprint would take 2^128 tries.
const fingerprintLength = 32
/** 'Fingerprint of the log: 0123456789abcdef0123456789abcdef', of the checksum of a journal; '' has none. */
export const fingerprintLines = (head: string, { say }: Language): readonly DraftLine[] =>
  head === '' ? [] : [line(say.office.head(head.slice(0, fingerprintLength)))]

/** A change in a few words: its only figure, quotation or source, or how many there are. `facts` has the earlier values. */
export function changeText(change: Change, facts: Facts, language: Language, gone: readonly Fact[] = []): Text {
  const { office } = language.say
  switch (change.do) {
    case 'add':
      return only(change, language) ?? [countsText(change, language)]
    case 'table':
      return [countsText(change, language)]
    case 'correct':
      return text`${correctionText(change.to, earlierFact(change.to, facts), language)}${bracketedReason(change.why, language)}`
    case 'withdraw':
      return [office.withdrawn(nameOf(change.id, facts, language, gone), verbatim(change.why, maxReason))]
    case 'remove':
      return [office.removed(change.source)]
    case 'unname':
      return [office.removed(change.id)]
    case 'appoint':
      return [office.appointed(String(change.person))]
    case 'dismiss':
      return [office.dismissed(String(change.person))]
    case 'several':
      return change.for === 'merge' ? mergeText(change, language) : [severalText(change, language)]
  }
}

/** The change as `changeText` writes it, with ' [n]' of its only figure or quotation. */
export const citedChange = (change: Change, facts: Facts, language: Language, gone: readonly Fact[] = []): Text => [
  ...changeText(change, facts, language, gone),
  ...citesOf(change),
]

function citesOf(change: Change): Text {
  if (change.do === 'correct') return [' ', { cite: change.to }]
  if (change.do !== 'add' || change.observations.length + change.statements.length !== 1) return []
  return [...change.observations, ...change.statements].flatMap((cite): Text => [' ', { cite }])
}

/** A change in the log: like `changeText`, and it says what was done. */
export function logText(change: Change, facts: Facts, language: Language, gone: readonly Fact[] = []): Text {
  const { office, colon } = language.say
  if (change.do === 'correct')
    return text`${corrected(change.to, earlierFact(change.to, facts), language)}${bracketedReason(change.why, language)}`
  const words = changeText(change, facts, language, gone)
  if (change.do !== 'several' || change.of !== undefined) return words
  return [...text`${office.acts[change.for]}${colon}${words}`, ...replacedText(change, facts, language, gone)]
}

/** 'report-a into report-b, citations moved: 3'. */
export function mergeText({ steps }: Several, language: Language): Text {
  const { office } = language.say
  const from = steps.flatMap(step => (step.do === 'remove' ? [step.source] : []))[0] ?? ''
  const moved = steps.flatMap(step => (step.do === 'correct' ? [step.to.citation.source] : []))
  const [to] = moved
  return to === undefined ? [office.removed(from)] : office.merged(from, to, numberText(moved.length, language))
}

/** What a file has replaced or withdrawn: '; corrected: $3.7 billion → $3.744 billion · …; and 2 more'. Nothing for other changes. */
export function replacedText(change: Change, facts: Facts, language: Language, gone: readonly Fact[] = []): Text {
  if (change.do !== 'several' || change.of !== undefined || change.for === 'merge') return []
  const replaced = stepsOf(change).filter(step => step.do === 'correct' || step.do === 'withdraw')
  const { office, semicolon } = language.say
  const named = replaced
    .slice(0, maxNamed)
    .flatMap((step): Text => [semicolon, ...logText(step, facts, language, gone)])
  const more = replaced.length - maxNamed
  return [...named, ...(more > 0 ? [`${semicolon}${office.more(numberText(more, language))}`] : [])]
}
/** How many rows of a file the log names: what they replace or withdraw. */
const maxNamed = 3

function severalText(change: Several, language: Language): string {
  const { office } = language.say
  const of = change.of === undefined ? undefined : numberText(change.of, language)
  if (of !== undefined && change.for === 'undo') return office.tookBack(of)
  if (of !== undefined && change.for === 'redo') return office.broughtAgain(of)
  return countsText(change, language)
}

/** The only figure, quotation, name or source that a change adds; undefined when it adds more. */
function only(change: Extract<Step, { do: 'add' }>, language: Language): Text | undefined {
  const observation = change.observations[0]
  const statement = change.statements[0]
  const source = change.sources[0]
  const figures = change.observations.length + change.statements.length
  if (figures > 1) return undefined
  if (observation !== undefined) return figureText(observation, undefined, language)
  if (statement !== undefined) return [wordsPlain(statement, language)]
  const [name, other] = [...change.projects, ...change.organisations, ...change.speakers]
  // 'Turkish Statistical Institute (TR_TUIK)'.
  if (source === undefined && name !== undefined && other === undefined)
    return [`${verbatim(nameIn(name.names, language), maxName)}${language.say.bracketed(name.id)}`]
  return source === undefined || change.sources.length > 1 ? undefined : sourceText(source, language)
}

/** '$3.7 billion → $3.744 billion · China–Azerbaijan turnover, 2024'. */
export function correctionText(to: Fact, before: Fact | undefined, language: Language): Text {
  if ('measure' in to) return figureText(to, before !== undefined && 'measure' in before ? before : undefined, language)
  return wordsText(to, before === undefined || 'measure' in before ? undefined : before, language)
}

/** 'corrected: $3.7 billion → $3.744 billion · China–Azerbaijan turnover, 2024'; a quotation is named by its id. */
function corrected(to: Fact, before: Fact | undefined, language: Language): Text {
  const now = factContent(to, language)
  const was = before && factContent(before, language)
  const what = 'measure' in to ? subjectAndPeriod(to, language) : to.id
  return language.say.office.corrected(what, was === undefined || was === now ? undefined : [was], [now])
}

/** ' (misprint in the table)' behind a correction. */
export const bracketedReason = (why: string | undefined, { say }: Language): string =>
  why === undefined ? '' : say.bracketed(verbatim(why, maxReason))

/** '$4.87 billion' or '“Trade has reached a record.”'. */
export const factContent = (it: Fact, language: Language): string =>
  'measure' in it ? digitsOf(it, language.voice) : wordsPlain(it, language)

/** The value before a correction to `to`: its predecessor held under that id, or the newest when `to` is not held. */
function earlierFact(to: Fact, facts: Facts): Fact | undefined {
  const held = facts.fact(to.id)
  if (held === undefined) return undefined
  const all: readonly Fact[] = [...held.earlier, held.now]
  const at = all.findLastIndex(it => isDeepStrictEqual(it, to))
  return at === -1 ? held.now : all[at - 1]
}

/** The name of a withdrawn fact: held before the change, among `gone` after it. */
function nameOf(id: string, facts: Facts, language: Language, gone: readonly Fact[]): string {
  const held = facts.fact(id)?.now ?? gone.find(it => it.id === id)
  return held === undefined ? id : factPlain(held, language)
}

/** '$4.87 billion · China–Azerbaijan turnover, 2025' or '“Trade has reached a record.”'. */
export const factPlain = (it: Fact, language: Language): string =>
  'measure' in it ? figurePlain(it, language) : wordsPlain(it, language)

/** '3 figures, 1 source'. */
export function countsText(change: Change, language: Language): string {
  const { office } = language.say
  const words = office.counts(countsOf(change))
  return words === '' ? office.empty : words
}

const rowsIn = (steps: readonly Step[]): number =>
  steps.reduce((n, step) => (step.do === 'table' ? n + rowsOf(step).ids.length : n), 0)

export function countsOf(change: Change): EditCounts {
  const steps = stepsOf(change)
  const adds = steps.filter(step => step.do === 'add')
  const sum = (of: (step: (typeof adds)[number]) => number): number => adds.reduce((n, step) => n + of(step), 0)
  return {
    figures: sum(it => it.observations.length) + rowsIn(steps),
    words: sum(it => it.statements.length),
    corrected: steps.filter(step => step.do === 'correct').length,
    withdrawn: steps.filter(step => step.do === 'withdraw').length,
    sources: sum(it => it.sources.length),
    names: sum(it => it.organisations.length + it.speakers.length + it.projects.length),
  }
}
