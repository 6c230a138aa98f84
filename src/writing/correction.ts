/** What is said where a figure or words were used that were corrected, withdrawn or brought back. */
import { published } from '../answers/candidates.ts'
import type { Day, Observation, Statement } from '../data/shapes.ts'
import { type Text, text } from '../languages/text.ts'
import { compose } from './compose.ts'
import { cut } from './cut.ts'
import { digitsOf } from './figures.ts'
import { type Line, line, type Writing } from './lines.ts'
import type { Message } from './message.ts'
import { named, whoSaid } from './source.ts'
import { factValue } from './statements.ts'
import { subjectOf } from './subject.ts'

type Fact = Observation | Statement

/** What stood there; and what stands there now, or why nothing does; or what stands there again. `on`: since when. */
export type Corrected = { readonly on: Day } & (
  | { readonly was: Fact; readonly now: Fact }
  /** Without `why` its entry was undone. */
  | { readonly was: Fact; readonly why: string | undefined }
  | { readonly again: Fact }
)

/** In reply to what was said: 'Corrected: $4.9 billion → $4.87 billion · China–Azerbaijan turnover, 2025 [1]'. */
export const writeCorrection = (corrected: readonly Corrected[], writing: Writing): Message =>
  compose({ lines: corrected.map(it => line(said(it, undefined, writing))), buttons: [] }, writing)

/** In what was said itself: 'Corrected 24 Nov 2026: $4.9 billion → …'. */
export const correctionLines = (corrected: readonly Corrected[], writing: Writing): readonly Line[] =>
  corrected.map(it => line(said(it, writing.language.voice.day(it.on), writing)))

function said(corrected: Corrected, day: string | undefined, writing: Writing): Text {
  const { subscriptions: words } = writing.language.say
  if ('again' in corrected) return words.restored(whole(corrected.again, writing), day)
  const { was } = corrected
  if ('now' in corrected) {
    const { now } = corrected
    const isOther = about(was, writing) !== about(now, writing)
    const before = isOther ? `${value(was, writing)} · ${about(was, writing)}` : value(was, writing)
    return words.corrected(before, whole(now, writing), day)
  }
  return [words.withdrawn(`${value(was, writing)} · ${about(was, writing)}`, corrected.why ?? words.undone, day)]
}

/** '$4.87 billion · China–Azerbaijan turnover, 2025 [1]'. */
const whole = (fact: Fact, writing: Writing): Text =>
  text`${{ bold: value(fact, writing) }} · ${about(fact, writing)} ${{ cite: fact }}`

/** Two of these and all that stands around them have room in one message. */
const longestWords = 120

function value(fact: Fact, { language }: Writing): string {
  if ('measure' in fact) return digitsOf(fact, language.voice)
  if (fact.kind === 'quote') return language.say.quoted(cut(fact.words, longestWords))
  return factValue({ ...fact, words: cut(fact.words, longestWords) }, language)
}

/** What a figure is of, whose words they are, or what the fact is about. */
function about(fact: Fact, { language, facts }: Writing): string {
  const { say, voice } = language
  if ('measure' in fact) {
    const { period, ...figure } = published(fact)
    return `${subjectOf(figure, say)}${say.comma}${voice.period(period)}`
  }
  if (fact.kind === 'quote')
    return whoSaid(fact, facts, language) ?? facts.source(fact.citation.source)?.publisher ?? ''
  const project = facts.project(fact.project)
  return `${project === undefined ? fact.project : named(project.names, language)}${say.comma}${say.projectFields[fact.field]}`
}
