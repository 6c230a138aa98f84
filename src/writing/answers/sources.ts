/** /sources and /why: who says what, and why they differ; the evidence card of one figure. */
import type { AnswerOf } from '../../answers/model/answer.ts'
import type { Figure, Verdict } from '../../answers/model/findings.ts'
import type { Observation, Statement } from '../../data/model/schema.ts'
import { type Text, text } from '../../languages/model/text.ts'
import { backTo } from '../message/back-button.ts'
import { type Draft, type DraftButton, type DraftLine, line, type Writing } from '../message/draft.ts'
import { changed, digitsOf, headline, verdictLine } from '../message/figure-line.ts'
import { foreign, named } from '../message/source-line.ts'
import { subjectOf } from '../message/subject.ts'
import { dayOf } from '../message/timestamps.ts'
import { conflictLines } from './figure.ts'

export function writeSources(answer: AnswerOf<'sources'>, writing: Writing): Draft {
  const { say } = writing.language
  const { question, headline: figure, growth, verdicts, conflicts } = answer
  const [own, ...others] = verdicts
  return {
    question,
    table: {
      columns: [
        { name: '', align: 'left' },
        { name: '', align: 'left' },
      ],
    },
    lines: [
      figureLine(figure, growth, writing),
      ...conflictLines(conflicts, figure, writing),
      ...others.map((verdict, i) => verdictLine(verdict, writing, 70 - i)),
      ...copiesLine(own, others.length, writing),
    ],
    buttons: [
      ...evidenceOf(figure, writing),
      { label: say.buttons.why, ask: { ...question, kind: 'why' } },
      { label: say.buttons.back, ask: { ...question, kind: 'figure' } },
    ],
  }
}

/** '✓ the same figure: [2] [3]', or that no other source holds it. */
function copiesLine(own: Verdict | undefined, others: number, { language: { say } }: Writing): readonly DraftLine[] {
  if (own === undefined) return []
  const copies = own.sources.filter(({ id }) => id !== own.figure.observation.id)
  if (copies.length === 0) return others === 0 ? [line([say.oneSource], 60)] : []
  return [line(['✓ ', say.same, say.colon.trimEnd(), ...copies.flatMap((cite): Text => [' ', { cite }])], 75)]
}

const evidenceOf = (figure: Figure, { language: { say } }: Writing): readonly DraftButton[] =>
  figure.by === 'publisher'
    ? [{ label: say.buttons.evidence, ask: { kind: 'evidence', id: figure.observation.id } }]
    : []

/** '$2.44 billion · subject, January–October 2025 [1] · ▲ +21.9% [1]'. */
function figureLine(figure: Figure, growth: Figure | undefined, { language }: Writing): DraftLine {
  const { say, voice } = language
  const subject = say.subject(figure.flow, figure.reporter, figure.partner)
  const first = headline(figure, voice.amount(figure.amount), subject, voice.period(figure.period), language)
  return growth === undefined ? first : { ...first, text: [...first.text, ' · ', ...changed(growth, voice)] }
}

export function writeWhy(answer: AnswerOf<'why'>, writing: Writing): Draft {
  const { say } = writing.language
  const { question, headline: figure, values, growth, growths, conflicts } = answer
  const lines = [
    ...conflictLines(conflicts, figure, writing),
    ...values.map((verdict, i) => verdictLine(verdict, writing, 80 - i)),
    ...growths.map((verdict, i) => verdictLine(verdict, writing, 70 - i)),
  ]
  // What two offices counted differs for reasons of its own, whatever the sources say of it.
  const sides = answer.twoCounts ? [line([say.twoSides], 75)] : []
  return {
    question,
    lines: [
      figureLine(figure, growth, writing),
      ...(lines.length === 0 ? [line([say.noDifference], 90)] : [...lines, ...sides]),
    ],
    buttons: [
      { label: say.buttons.sources, ask: { ...question, kind: 'sources' } },
      { label: say.buttons.back, ask: { ...question, kind: 'figure' } },
    ],
  }
}

/** Everything that is known about one figure or statement: words, place, who, where, when, and what stood before. */
export function writeEvidence({ entry, source }: AnswerOf<'evidence'>, writing: Writing): Draft {
  const { say } = writing.language
  const { now: held, earlier } = entry
  const { citation } = held
  const label = (name: string, value: string | undefined, weight: number): readonly DraftLine[] =>
    value === undefined ? [] : [line([`${name}${say.colon}${value}`], weight)]
  return {
    question: { kind: 'evidence', id: held.id },
    lines: [
      ...heldLines(held, writing),
      ...(citation.excerpt === undefined ? [] : [line([{ quote: citation.excerpt }], 88)]),
      ...foreign(source.language, writing.language).map(words => line([words], 65)),
      ...label(say.card.countedBy, compiler(held, writing), 85),
      ...label(say.card.saidBy, office(held, writing), 90),
      ...label(say.card.place, citation.place, 50),
      ...label(say.card.note, citation.note, 60),
      ...earlier.flatMap(before => label(say.card.earlier, amountOf(before, writing), 80)),
      line(text`${say.card.entered}${say.colon}${entered(entry, writing)}`, 70),
    ],
    buttons: [
      { label: say.buttons.cite, ask: { kind: 'cite-id', id: held.id, style: 'text' } },
      ...backTo(held, writing.language),
    ],
  }
}

function heldLines(held: Observation | Statement, { language: { say, voice } }: Writing): readonly DraftLine[] {
  if (!('measure' in held)) return [line([{ quote: held.words }])]
  const subject = subjectOf(held, say)
  const digits: Text = [{ bold: digitsOf(held, voice) }]
  return [line(text`${digits} · ${subject}${say.comma}${voice.period(held.period)} ${{ cite: held }}`)]
}

function compiler(held: Observation | Statement, { facts, language }: Writing): string | undefined {
  const organisation = 'measure' in held ? facts.organisation(held.compiledBy) : undefined
  return organisation === undefined ? undefined : named(organisation.names, language)
}

function office({ citation }: Observation | Statement, { facts, language }: Writing): string | undefined {
  const speaker = citation.speaker === undefined ? undefined : facts.speaker(citation.speaker)
  return speaker === undefined
    ? undefined
    : `${named(speaker.names, language)}${language.say.comma}${named(speaker.office, language)}`
}

const amountOf = (held: Observation | Statement, { language: { voice } }: Writing): string =>
  'measure' in held ? voice.amount(held.amount) : held.words

function entered({ at, by, now }: AnswerOf<'evidence'>['entry'], { language: { say, voice } }: Writing): Text {
  const seed = by === 'seed' ? `, ${say.card.seed}` : ''
  return text`${dayOf(at, voice)}${seed} · ${say.card.id} ${now.id}`
}
