/** A quotation or a project fact as admins see it. */
import type { Statement } from '../../data/model/schema.ts'
import type { Language } from '../../languages/model/say.ts'
import { join, type Text, text } from '../../languages/model/voice/text.ts'
import type { ComposeContext } from '../message/body.ts'
import { type DraftLine, line } from '../message/draft.ts'
import { languageNote, nameIn } from '../message/source-line.ts'
import { verbatim } from '../message/user-text.ts'
import { AdminPriority } from './admin-message.ts'
import { beforeAndAfter, field } from './before-after.ts'
import { citationLines } from './citation.ts'

const maxWords = 700
const maxInside = 100

/** The words as a quotation block after the earlier words, then project, reteller, topics and citation. */
export function statementLines(
  now: Statement,
  before: Statement | undefined,
  context: ComposeContext,
): readonly DraftLine[] {
  const { language } = context
  const { say } = language
  const { labels } = say.office
  const both = (of: (it: Statement) => string | undefined) => ({ before: before && of(before), now: of(now) })
  const project = both(it => factOf(it, context))
  const teller = both(it => reteller(it, context))
  const topics = both(it => listed(it.topics, say))
  return [
    ...(before === undefined || before.words === now.words
      ? []
      : [line([wordsPlain(before, language), ' →'], AdminPriority.earlierWords)]),
    line([{ quote: verbatim(now.words, maxWords) }]),
    ...sourceLine(now, before, context),
    ...field(labels.project, project, AdminPriority.project, context),
    ...field(labels.told, { ...teller, isEdited: before !== undefined }, AdminPriority.retoldBy, context),
    ...field(labels.topics, topics, AdminPriority.topics, context),
    ...citationLines(withoutRepeat(now), before && withoutRepeat(before), context),
  ]
}

/** 'Source: [1] · in English in the source'. Nothing for a changed source, which the citation shows. */
function sourceLine(now: Statement, before: Statement | undefined, context: ComposeContext): readonly DraftLine[] {
  const { facts, language } = context
  if (before !== undefined && before.citation.source !== now.citation.source) return []
  const { office, colon } = language.say
  const cited = text`${office.labels.source}${colon}${{ cite: now }}`
  const isIndirect = now.kind === 'quote' && now.indirect === true
  const outlet = isIndirect ? [language.say.indirect(facts.sources.get(now.citation.source)?.publisher ?? '')] : []
  const notes = [...languageNote(now.language, language), ...outlet].map((it): Text => [it])
  return [line(join([cited, ...notes], ' · '), AdminPriority.source)]
}

function withoutRepeat({ citation, words }: Statement): Statement['citation'] {
  const { excerpt, ...others } = citation
  return excerpt === undefined || words.includes(excerpt) ? others : citation
}

function listed(topics: readonly string[], { comma, office }: Language['say']): string | undefined {
  const named: Readonly<Record<string, string>> = office.topics
  return topics.length === 0 ? undefined : topics.map(topic => named[topic] ?? topic).join(comma)
}

function reteller(it: Statement | undefined, { facts, language }: ComposeContext): string | undefined {
  if (it?.kind !== 'quote' || it.retoldBy === undefined) return undefined
  const speaker = facts.speakers.get(it.retoldBy)
  return speaker === undefined ? it.retoldBy : nameIn(speaker.short, language)
}

/** 'Khizi-Absheron wind farm · Opened: 8 Jan 2026'; undefined for a quotation. */
function factOf(it: Statement, { facts, language }: ComposeContext): string | undefined {
  if (it.kind !== 'project') return undefined
  const { say, voice } = language
  const project = facts.projects.get(it.project)
  const value = [
    ...(it.day === undefined ? [] : [voice.day(it.day)]),
    ...(it.amount === undefined ? [] : [voice.amount(it.amount)]),
    ...(it.stated === undefined ? [] : [nameIn(it.stated, language)]),
  ].join(say.comma)
  const note = it.status === undefined ? '' : say.bracketed(say.notYet)
  const whole = `${value === '' ? say.projectFields[it.field] : say.projectFact(it.field, value)}${note}`
  return `${project === undefined ? it.project : nameIn(project.names, language)} · ${whole}`
}

export const wordsPlain = ({ words }: Statement, { say }: Language): string => say.quoted(verbatim(words, maxInside))

/** '“before” → “now”', or only the words when they are unchanged. */
export const wordsText = (now: Statement, before: Statement | undefined, language: Language): Text =>
  text`${beforeAndAfter(wordsPlain(before ?? now, language), wordsPlain(now, language))}`

/** 'Lu Mei: “…”', 'Khizi-Absheron wind farm · Opened: 8 Jan 2026', in a list. */
export function statementText(it: Statement, context: ComposeContext): Text {
  const { language, facts } = context
  const fact = factOf(it, context)
  if (fact !== undefined) return [fact]
  const speaker = it.citation.speaker === undefined ? undefined : facts.speakers.get(it.citation.speaker)
  const words = wordsPlain(it, language)
  return [
    speaker === undefined
      ? words
      : `${verbatim(nameIn(speaker.names, language), maxInside)}${language.say.colon}${words}`,
  ]
}
