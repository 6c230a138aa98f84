/** What is said where a figure or words were used that were corrected, withdrawn or brought back. */
import { published } from '../../answers/figures/candidates.ts'
import type { Day, Observation, Statement } from '../../data/model/schema.ts'
import { truncate } from '../../data/model/truncate.ts'
import { type Text, text } from '../../languages/model/text.ts'
import { compose } from '../message/compose.ts'
import { type DraftLine, line, type Writing } from '../message/draft.ts'
import { digitsOf } from '../message/figure-line.ts'
import type { Message } from '../message/message.ts'
import { named, whoSaid } from '../message/source-line.ts'
import { subjectOf } from '../message/subject.ts'
import { asReason } from '../message/user-text.ts'
import { factValue } from './statements.ts'

type Fact = Observation | Statement

/** What stood there; and what stands there now, or why nothing does; or what stands there again. `on`: since when. */
export type CorrectionChange = {
  readonly on: Day
} /** `why` is what somebody said; without it the source of what stands now is all the reason there is. */ & (
  | { readonly was: Fact; readonly now: Fact; readonly why?: string }
  /** Without `why` its entry was undone. */
  | { readonly was: Fact; readonly why: string | undefined }
  | { readonly again: Fact }
)

/** In reply to what was said: 'Corrected: $4.9 billion → $4.87 billion · China–Azerbaijan turnover, 2025 (misprint) [1]'. */
export const writeCorrection = (corrected: readonly CorrectionChange[], writing: Writing): Message =>
  compose({ lines: corrected.map(it => line(said(it, {}, writing))), buttons: [] }, writing)

/**
 * In what was said itself: 'Corrected 24 Nov 2026: $4.9 billion → … (misprint) [1]'. What it is of is left out where it
 * stands above as the one thing said (`isOnly`).
 */
export const correctionLines = (
  corrected: readonly CorrectionChange[],
  isOnly: boolean,
  writing: Writing,
): readonly DraftLine[] =>
  corrected.map(it => line(said(it, { day: writing.language.voice.day(it.on), isOnly }, writing)))

interface Position {
  readonly day?: string
  readonly isOnly?: boolean
}

function said(corrected: CorrectionChange, { day, isOnly = false }: Position, writing: Writing): Text {
  const { subscriptions: words } = writing.language.say
  if ('again' in corrected) return words.restored(whole(corrected.again, '', writing), day)
  const { was } = corrected
  if ('now' in corrected) {
    const { now } = corrected
    const because = corrected.why === undefined ? '' : writing.language.say.bracketed(asReason(corrected.why))
    if (about(was, writing) !== about(now, writing))
      return words.corrected(`${value(was, writing)} · ${about(was, writing)}`, whole(now, because, writing), day)
    const after = isOnly ? text`${{ bold: value(now, writing) }}${because} ${{ cite: now }}` : undefined
    return words.corrected(value(was, writing), after ?? whole(now, because, writing), day)
  }
  const why = corrected.why === undefined ? words.undone : asReason(corrected.why)
  return [words.withdrawn(`${value(was, writing)} · ${about(was, writing)}`, why, day)]
}

/** '$4.87 billion · China–Azerbaijan turnover, 2025 (misprint) [1]'. */
const whole = (fact: Fact, because: string, writing: Writing): Text =>
  text`${{ bold: value(fact, writing) }} · ${about(fact, writing)}${because} ${{ cite: fact }}`

/** Two of these and all that stands around them have room in one message. */
const longestWords = 120

function value(fact: Fact, { language }: Writing): string {
  if ('measure' in fact) return digitsOf(fact, language.voice)
  if (fact.kind === 'quote') return language.say.quoted(truncate(fact.words, longestWords))
  return factValue({ ...fact, words: truncate(fact.words, longestWords) }, language)
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
