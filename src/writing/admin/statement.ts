/** A quotation or a fact of a project as those who keep the data see it. */
import type { Statement } from '../../data/model/schema.ts'
import type { Language } from '../../languages/model/say.ts'
import { join, type Text, text } from '../../languages/model/text.ts'
import type { ComposeContext } from '../message/compose.ts'
import { type DraftLine, line } from '../message/draft.ts'
import { languageNote, nameIn } from '../message/source-line.ts'
import { verbatim } from '../message/user-text.ts'
import { beforeAndAfter } from './before-after.ts'
import { citationLines, field } from './citation.ts'

const mostWords = 700
const mostInside = 100

/** The words in a quotation block, what was said before if it was something else, of what it is, and where it stands. */
export function statementLines(
  now: Statement,
  before: Statement | undefined,
  saying: ComposeContext,
): readonly DraftLine[] {
  const { language } = saying
  const { say } = language
  const { labels } = say.office
  const said = [before, now].map(it => (it === undefined ? undefined : listed(it.topics, say.comma)))
  const told = [before, now].map(it => teller(it, saying))
  const facts = [before, now].map(it => (it === undefined ? undefined : factOf(it, saying)))
  return [
    ...(before === undefined || before.words === now.words ? [] : [line([wordsPlain(before, language), ' →'], 96)]),
    line([{ quote: verbatim(now.words, mostWords) }]),
    ...standsIn(now, before, language),
    ...field(labels.project, facts[0], facts[1], 90, saying),
    ...field(labels.told, told[0], told[1], 80, saying, before !== undefined),
    ...field(labels.topics, said[0], said[1], 60, saying),
    ...citationLines(withoutRepeat(now), before && withoutRepeat(before), saying),
  ]
}

/** 'Source: [1] · in English in the source'; where the source is another than before, the line that tells so says it. */
function standsIn(now: Statement, before: Statement | undefined, language: Language): readonly DraftLine[] {
  if (before !== undefined && before.citation.source !== now.citation.source) return []
  const { office, colon } = language.say
  const cited = text`${office.labels.source}${colon}${{ cite: now }}`
  return [line(join([cited, ...languageNote(now.language, language).map((it): Text => [it])], ' · '), 97)]
}

/** An excerpt that stands in the words tells nothing new. */
function withoutRepeat({ citation, words }: Statement): Statement['citation'] {
  const { excerpt, ...others } = citation
  return excerpt === undefined || words.includes(excerpt) ? others : citation
}

const listed = (topics: readonly string[], comma: string): string | undefined =>
  topics.length === 0 ? undefined : topics.join(comma)

function teller(it: Statement | undefined, { facts, language }: ComposeContext): string | undefined {
  if (it?.kind !== 'quote' || it.retoldBy === undefined) return undefined
  const speaker = facts.speaker(it.retoldBy)
  return speaker === undefined ? it.retoldBy : nameIn(speaker.short, language)
}

/** 'Khizi-Absheron wind farm · Opened: 8 Jan 2026'; nothing of a quotation. */
function factOf(it: Statement, { facts, language }: ComposeContext): string | undefined {
  if (it.kind !== 'project') return undefined
  const { say, voice } = language
  const project = facts.project(it.project)
  const value = [
    ...(it.day === undefined ? [] : [voice.day(it.day)]),
    ...(it.amount === undefined ? [] : [voice.amount(it.amount)]),
  ].join(say.comma)
  const of = say.projectFields[it.field]
  const whole = value === '' ? of : `${of}${say.colon}${value}`
  return `${project === undefined ? it.project : nameIn(project.names, language)} · ${whole}`
}

/** The words in quotation marks, as they stand inside a sentence. */
export const wordsPlain = ({ words }: Statement, { say }: Language): string => say.quoted(verbatim(words, mostInside))

/** The same of a correction: what was said before, where it was something else. */
export const wordsText = (now: Statement, before: Statement | undefined, language: Language): Text =>
  text`${beforeAndAfter(wordsPlain(before ?? now, language), wordsPlain(now, language))}`
