/** /sources and /why: which source says what, and why they differ. Evidence: the card of one figure or quotation. */
import { isSameCount } from '../../answers/kinds/why.ts'
import type { AnswerOf } from '../../answers/model/answer.ts'
import type { Figure, Verdict } from '../../answers/model/findings.ts'
import type { Fact } from '../../data/model/schema.ts'
import { join, spaced, type Text, type TextPiece, text } from '../../languages/model/voice/text.ts'
import type { CardLabel } from '../../languages/model/voice/values.ts'
import { type Draft, type DraftButton, type DraftLine, line, Priority, type Writing } from '../message/draft.ts'
import { changed, checkLine, headline, told, valued, verdictLine } from '../message/figure-line.ts'
import { backTo, citeButton, questionOf } from '../message/question-buttons.ts'
import { questionLabel } from '../message/question-label.ts'
import { reasonFor } from '../message/reason.ts'
import { languageNote, nameIn, placeIn, speakerWithOffice } from '../message/source-line.ts'
import { dayOf } from '../message/timestamps.ts'
import { calculation, conflictLines, mirrorLine, officialLine } from './figure.ts'
import { factText } from './statements.ts'

/** The figure and what each other source gives for it. Sources with the same figure share a line. */
export function writeSources(answer: AnswerOf<'sources'>, writing: Writing): Draft {
  const { say } = writing.language
  const { question, headline: figure, growth, official, mirror, own, verdicts, conflicts } = answer
  const isOnly = verdicts.length === 0 && (official === undefined || isSameCount(figure, official))
  return {
    question,
    table: { columns: [unnamed, unnamed] },
    lines: [
      figureLine(figure, growth, writing),
      ...conflictLines(conflicts, figure, writing),
      ...officialLines(figure, official, writing),
      ...verdicts.map((verdict, i) => verdictLine(verdict, writing, Priority.secondary - i)),
      ...mirrorLines(mirror, Priority.hint, writing),
      ...copiesLine(own, isOnly, writing),
    ],
    buttons: [
      ...evidenceOf(figure, writing),
      { label: say.buttons.why, ask: { ...question, kind: 'why' } },
      { label: say.buttons.back, ask: { ...question, kind: 'figure' } },
    ],
  }
}

const unnamed = { name: '', align: 'left' } as const

/** The official figure; without one, how a computed figure is made. */
const officialLines = (figure: Figure, official: Figure | undefined, writing: Writing): readonly DraftLine[] =>
  official === undefined ? calculation(figure, writing) : [officialLine(figure, official, writing)]

/** What the other side reports, and why the two never agree, with that priority. */
const mirrorLines = (mirror: Figure | undefined, why: number, writing: Writing): readonly DraftLine[] =>
  mirror === undefined ? [] : [mirrorLine(mirror, writing), line([writing.language.say.official.neverAgree], why)]

/** '✓ the same figure: [2] [3]', or that only one source has it. */
function copiesLine(own: Verdict | undefined, isOnly: boolean, { language: { say } }: Writing): readonly DraftLine[] {
  if (own === undefined) return []
  const copies = own.sources.filter(({ id }) => id !== own.figure.observation.id)
  if (copies.length === 0) return isOnly ? [line([say.oneSource], Priority.remark)] : []
  const cited = copies.map((cite): Text => [{ cite }])
  return [line(spaced([`✓ ${say.same}${say.colon.trimEnd()}`], join(cited, ' ')), Priority.verdict)]
}

const evidenceOf = (figure: Figure, { language: { say } }: Writing): readonly DraftButton[] =>
  figure.by === 'publisher'
    ? [{ label: say.buttons.evidence, ask: { kind: 'evidence', id: figure.observation.id } }]
    : []

/** '$2.44 billion · subject, January–October 2025 [1] · ▲ +21.9% [1]'. */
function figureLine(figure: Figure, growth: Figure | undefined, writing: Writing): DraftLine {
  const first = headline(figure, writing)
  return growth === undefined
    ? first
    : { ...first, text: [...first.text, ' · ', ...changed(growth, writing.language.voice)] }
}

/** The differences between sources of a figure and of its growth, each with its reason. */
export function writeWhy(answer: AnswerOf<'why'>, writing: Writing): Draft {
  const { say } = writing.language
  const { question, headline: figure, values, mirror, growth, growths, conflicts, check } = answer
  const lines = [
    ...conflictLines(conflicts, figure, writing),
    ...values.map((verdict, i) => verdictLine(verdict, writing, Priority.parts - i)),
    ...mirrorLines(mirror, Priority.mirror, writing),
    ...(check === undefined ? [] : [checkLine(check, writing)]),
    ...growths.map((verdict, i) => verdictLine(verdict, writing, Priority.secondary - i)),
  ]
  // Counts of two statistics offices differ for reasons that the sources do not name.
  const sides = answer.twoCounts && mirror === undefined ? [line([say.twoSides], Priority.verdict)] : []
  return {
    question,
    lines: [
      figureLine(figure, growth, writing),
      ...officialLines(figure, answer.official, writing),
      ...(lines.length === 0 ? [line([say.noDifference], Priority.change)] : [...lines, ...sides]),
    ],
    buttons: [
      { label: say.buttons.sources, ask: { ...question, kind: 'sources' } },
      { label: say.buttons.back, ask: { ...question, kind: 'figure' } },
    ],
  }
}

/** All that is known about one figure or statement: excerpt, compiler, speaker, place, note, earlier values, entry. */
export function writeEvidence({ entry, source }: AnswerOf<'evidence'>, writing: Writing): Draft {
  const held = entry.now
  return {
    question: { kind: 'evidence', id: held.id },
    lines: [
      ...heldLines(held, writing),
      ...originLines(held, source.language, writing),
      ...entry.earlier.flatMap(before => label(writing, 'earlier', amountOf(before, writing), Priority.parts)),
      enteredLine(entry, writing),
      ...(source.attribution === undefined ? [] : [line([source.attribution], Priority.compiler)]),
    ],
    buttons: [citeButton(held.id, writing.language), ...backTo(held, writing.language)],
  }
}

/** The card of a withdrawn figure or statement: why, when and by which edit, what leads now, and where it came from. */
export function writeWithdrawn({ question, gone, instead }: AnswerOf<'withdrawn'>, writing: Writing): Draft {
  const { language, facts } = writing
  const { say, voice } = language
  const { entry, why } = gone
  const held = entry.now
  const ask = instead && questionOf(instead)
  const now = instead === undefined ? undefined : valued(instead, voice)
  const source = facts.sources.get(held.citation.source)
  return {
    question,
    lines: [
      ...headed({ bold: say.subscriptions.withdrawnCard }, held, writing),
      line([`${say.card.why}${say.colon}${why === undefined ? say.subscriptions.undone : reasonFor(why, language)}`]),
      line(
        text`${say.card.withdrawn}${say.colon}${dayOf(gone.at, voice)} · ${say.office.version(voice.number(String(gone.version)))}`,
      ),
      ...(now === undefined ? [] : [line(text`${say.card.instead}${say.colon}${now}`)]),
      ...originLines(held, source?.language ?? language.code, writing),
      enteredLine(entry, writing),
    ],
    buttons: ask === undefined ? [] : [{ label: questionLabel(ask, writing), ask }],
  }
}

/** The first lines of the card of a withdrawn fact. */
function headed(title: TextPiece, held: Fact, writing: Writing): readonly DraftLine[] {
  if (!('measure' in held)) return [line([title]), ...heldLines(held, writing)]
  const { digits, subject } = told(held, writing.language)
  const { say, voice } = writing.language
  return [line(text`${title} · ${digits} · ${subject}${say.comma}${voice.period(held.period)} ${{ cite: held }}`)]
}

/** Where a fact comes from: excerpt, speaker, compiler, place, note. `spoken` is the language of its source. */
function originLines(held: Fact, spoken: string, writing: Writing): readonly DraftLine[] {
  const { language } = writing
  const { citation } = held
  return [
    ...(citation.excerpt === undefined ? [] : [line([{ quote: citation.excerpt }], Priority.excerpt)]),
    ...languageNote(spoken, language).map(words => line([words], Priority.sourceLanguage)),
    ...label(writing, 'saidBy', speaker(held, writing), Priority.speaker),
    ...compilerLines(held, writing),
    ...label(writing, 'countedAs', definitionOf(held, writing), Priority.compiler),
    ...label(writing, 'place', placeIn(citation.place, language), Priority.place),
    ...label(writing, 'note', citation.note, Priority.remark),
  ]
}

function label(
  { language: { say } }: Writing,
  name: CardLabel | 'countedAs',
  value: string | undefined,
  priority: number,
): readonly DraftLine[] {
  const title = name === 'countedAs' ? say.official.countedAs : say.card[name]
  return value === undefined ? [] : [line([`${title}${say.colon}${value}`], priority)]
}

function heldLines(held: Fact, { language, facts }: Writing): readonly DraftLine[] {
  if (!('measure' in held)) {
    const project = held.kind === 'project' ? facts.projects.get(held.project) : undefined
    const title = project === undefined ? [] : [line([{ bold: nameIn(project.names, language) }])]
    const stated = held.kind === 'project' ? [line(factText(held, language))] : []
    const words = line([{ quote: held.words }, ...(stated.length === 0 ? [{ cite: held }] : [])])
    return [...title, ...stated, words]
  }
  const { digits, subject } = told(held, language)
  const whole = `${subject}${language.say.comma}${language.voice.period(held.period)}`
  return [line(text`${{ bold: digits }} · ${whole} ${{ cite: held }}`)]
}

/** Who counted it. Of a figure that somebody only said: who, unless a speaker is named, and that no count is named. */
function compilerLines(held: Fact, { facts, language }: Writing): readonly DraftLine[] {
  const organisation = 'measure' in held ? facts.organisations.get(held.compiledBy) : undefined
  if (organisation === undefined) return []
  const { card, colon } = language.say
  const name = nameIn(organisation.names, language)
  const isSaid = organisation.kind === 'statement' && held.citation.speaker === undefined
  return [
    ...(isSaid ? [line([`${card.saidBy}${colon}${name}`], Priority.speaker)] : []),
    line([`${card.countedBy}${colon}${organisation.kind === 'statistics' ? name : card.uncounted}`], Priority.compiler),
  ]
}

/** 'FOB, as reported by the country'; undefined when the source says nothing of it. */
function definitionOf(held: Fact, { language: { say } }: Writing): string | undefined {
  if (!('measure' in held)) return undefined
  const { valuation, gold, basis } = held.definition ?? {}
  const { official } = say
  const parts = [
    valuation && official.valuations[valuation],
    gold && official.golds[gold],
    basis && official.bases[basis],
    held.status && held.status !== 'expected' ? official.statuses[held.status] : undefined,
  ].filter(part => part !== undefined)
  return parts.length === 0 ? undefined : parts.join(say.comma)
}

function speaker({ citation }: Fact, { facts, language }: Writing): string | undefined {
  const known = citation.speaker === undefined ? undefined : facts.speakers.get(citation.speaker)
  return known && speakerWithOffice(known, language)
}

const amountOf = (held: Fact, { language: { voice } }: Writing): string =>
  'measure' in held ? voice.amount(held.amount) : held.words

function enteredLine({ at, by, now }: AnswerOf<'evidence'>['entry'], { language: { say, voice } }: Writing): DraftLine {
  const seed = by === 'seed' ? `${say.comma}${say.card.seed}` : ''
  const entered = text`${dayOf(at, voice)}${seed} · ${say.card.id} ${now.id}`
  return line(text`${say.card.entered}${say.colon}${entered}`, Priority.secondary)
}
