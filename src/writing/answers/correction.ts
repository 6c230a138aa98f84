/** Notes about figures and quotations that were corrected, withdrawn or restored after a message used them. */
import { published } from '../../answers/figures/held/candidates.ts'
import { revisionReason } from '../../data/model/edit.ts'
import type { Day, Fact } from '../../data/model/schema.ts'
import { truncate } from '../../data/model/truncate.ts'
import { type Text, text } from '../../languages/model/voice/text.ts'
import { compose } from '../message/compose.ts'
import { type DraftLine, line, type Writing } from '../message/draft.ts'
import { digitsOf, subjectAndPeriod } from '../message/figure-line.ts'
import type { Message } from '../message/message.ts'
import { reasonFor } from '../message/reason.ts'
import { nameIn, organisationName, whoSaid } from '../message/source-line.ts'
import { factValue } from './statements.ts'

/**
 * Corrected from `was` to `now`, withdrawn (`was` only), or restored (`again`), on day `on`. `why` is the editor's reason.
 * A correction without one gives the source of `now` instead; a withdrawal without one means that its entry was undone.
 */
export type CorrectionChange = { readonly on: Day } & (
  | { readonly was: Fact; readonly now: Fact; readonly why?: string }
  | { readonly was: Fact; readonly why: string | undefined }
  | { readonly again: Fact }
)

/** A reply to the message: 'Corrected: $4.9 billion → $4.87 billion · China–Azerbaijan turnover, 2025 (misprint) [1]'. */
export const writeCorrection = (corrected: readonly CorrectionChange[], writing: Writing): Message =>
  compose({ lines: corrected.map(it => line(noteText(it, {}, writing))), buttons: [] }, writing)

/** Lines in the edited message: 'Corrected 24 Nov 2026: $4.9 billion → … (misprint) [1]'. `isOnly`: no subject. */
export const correctionLines = (
  corrected: readonly CorrectionChange[],
  isOnly: boolean,
  writing: Writing,
): readonly DraftLine[] =>
  corrected.map(it => line(noteText(it, { day: writing.language.voice.day(it.on), isOnly }, writing)))

/** How many messages a correction has reached, and how many it could not edit or reach. */
export interface CorrectionDelivery {
  readonly version: number
  readonly toEdit: number
  readonly edited: number
  readonly answered: number
  readonly missed: number
}

/** To the admin, when a correction has ended. */
export function writeDelivery({ version, toEdit, edited, answered, missed }: CorrectionDelivery, writing: Writing) {
  const { say, voice } = writing.language
  const { delivery } = say.subscriptions
  const count = (of: number): string => voice.number(String(of))
  const lines = [
    delivery.done(say.office.version(count(version))),
    ...(edited > 0 ? [delivery.edited(count(edited))] : []),
    ...(answered > 0 ? [delivery.answered(count(answered))] : []),
    ...(toEdit > edited ? [delivery.uneditable(count(toEdit - edited))] : []),
    ...(missed > 0 ? [delivery.missed(count(missed))] : []),
  ]
  return compose({ lines: lines.map(it => line([it])), buttons: [] }, writing)
}

interface NoteOptions {
  readonly day?: string
  readonly isOnly?: boolean
}

function noteText(corrected: CorrectionChange, { day, isOnly = false }: NoteOptions, writing: Writing): Text {
  const { subscriptions: words } = writing.language.say
  if ('again' in corrected) return words.restored(whole(corrected.again, '', writing), day)
  const { was } = corrected
  if ('now' in corrected) {
    const { now } = corrected
    const because =
      corrected.why === undefined ? '' : writing.language.say.bracketed(reasonOf(corrected.why, now, writing))
    if (about(was, writing) !== about(now, writing))
      return words.corrected(`${value(was, writing)} · ${about(was, writing)}`, whole(now, because, writing), day)
    const after = isOnly ? text`${{ bold: value(now, writing) }}${because} ${{ cite: now }}` : undefined
    return words.corrected(value(was, writing), after ?? whole(now, because, writing), day)
  }
  const why = corrected.why === undefined ? words.undone : reasonFor(corrected.why, writing.language)
  return [words.withdrawn(`${value(was, writing)} · ${about(was, writing)}`, why, day)]
}

/** The editor's words; of a revision, who has revised the figure. */
export function reasonOf(why: string, now: Fact, { language, facts }: Writing): string {
  if (!('measure' in now) || why !== revisionReason(now)) return reasonFor(why, language)
  return language.say.subscriptions.revised(organisationName(now.compiledBy, facts, language))
}

/** '$4.87 billion · China–Azerbaijan turnover, 2025 (misprint) [1]'. */
const whole = (fact: Fact, because: string, writing: Writing): Text =>
  text`${{ bold: value(fact, writing) }} · ${about(fact, writing)}${because} ${{ cite: fact }}`

/** Two quotations of this length fit into one message. */
const maxWords = 120

function value(fact: Fact, { language }: Writing): string {
  if ('measure' in fact) return digitsOf(fact, language.voice)
  if (fact.kind === 'quote') return language.say.quoted(truncate(fact.words, maxWords))
  return factValue({ ...fact, words: truncate(fact.words, maxWords) }, language)
}

/** The subject of a figure, the speaker of a quotation, or the project and field of a fact. */
function about(fact: Fact, { language, facts }: Writing): string {
  if ('measure' in fact) return subjectAndPeriod(published(fact), language)
  if (fact.kind === 'quote')
    return whoSaid(fact, facts, language) ?? facts.sources.get(fact.citation.source)?.publisher ?? ''
  const project = facts.projects.get(fact.project)
  const name = project === undefined ? fact.project : nameIn(project.names, language)
  return `${name}${language.say.comma}${language.say.projectFields[fact.field]}`
}
