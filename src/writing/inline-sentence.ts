/** A sentence of the asker's own, with figures in the places that it left for them. */
import { toAddress } from '../answers/address/address.ts'
import type { Figure } from '../answers/model/findings.ts'
import type { Question } from '../answers/model/question.ts'
import type { Observation } from '../data/model/schema.ts'
import { truncate } from '../data/model/truncate.ts'
import type { Language } from '../languages/model/say.ts'
import { capitalised, join, type Text, type TextPiece, text } from '../languages/model/text.ts'
import { formulaOf } from './answers/figure.ts'
import { notHeld } from './chat/absence.ts'
import type { Card } from './inline-card.ts'
import { questionOf } from './message/back-button.ts'
import type { Writing } from './message/draft.ts'
import { questionLabel } from './message/question-label.ts'
import { type Rendered, render } from './message/render.ts'
import { sourceLine } from './message/source-line.ts'
import { subjectOf } from './message/subject.ts'
import { copied } from './message/user-text.ts'

/**
 * What stands between the places, and what each place is filled with; a place that was not understood, or whose figure is
 * `missing`, is `left` as typed. `isNegative`: the words around it say that it fell, or is a deficit.
 */
export type SentencePart =
  | { readonly words: string }
  | { readonly figure: Figure; readonly question: Question; readonly isNegative?: true }
  | { readonly left: string; readonly missing?: Question }
type Filled = Extract<SentencePart, { figure: Figure }>

/** Five lines, as all of inline mode: the sentence, and of whom its figures are. */
const mostSources = 4
const mostCharacters = 600
/** Telegram takes a hundred entities of a message at most. */
const mostLinked = 99

/** Stands before the address in the id of a sentence's card; addresses never begin like this. */
const mark = '+'

/** The address of the first question that a card answers, whether it is a sentence or an answer. */
export const addressIn = (id: string): string => (id.startsWith(mark) ? id.slice(mark.length) : id)

/**
 * The sentence as a card: each figure is a link to its source, and under it stand what the figures are of and who says so.
 * The line says first which places stay as typed and why, and then what each figure is.
 *
 * Missing: undefined when no place of it is filled.
 */
export function sentenceCard(parts: readonly SentencePart[], writing: Writing): Card | undefined {
  const filled = parts.flatMap(part => ('figure' in part ? [part] : []))
  const [first] = filled
  if (first === undefined) return undefined
  const sentence = parts.flatMap(part => said(part, writing))
  const under = sourcesOf(
    filled.map(({ figure }) => figure),
    writing,
  )
  const { text, entities } = fitting(sentence, under)
  return {
    id: `${mark}${toAddress(first.question)}`.slice(0, longestId),
    title: truncate(rendered(sentence).text, longestTitle),
    line: truncate([...leftOf(parts, writing), labelsOf(filled, writing)].join(' '), longestLine),
    message: { text, entities: entities.slice(0, mostLinked), buttons: [] },
  }
}
const [longestId, longestTitle, longestLine] = [64, 120, 160]

function leftOf(parts: readonly SentencePart[], writing: Writing): readonly string[] {
  const left = parts.flatMap(part => ('left' in part && part.missing === undefined ? [copied(part.left)] : []))
  const missing = parts.flatMap(part => ('left' in part && part.missing ? [notHeld(part.missing, writing)] : []))
  return [...(left.length === 0 ? [] : [writing.language.say.inline.left(left)]), ...new Set(missing)]
}

/** 'Turnover · China, 2025; Growth · China, 2025'. */
const labelsOf = (filled: readonly Filled[], writing: Writing): string =>
  [...new Set(filled.map(part => questionLabel(askedFor(part), writing)))].join('; ')

/** A record is asked for without its period. */
const askedFor = ({ figure, question }: Filled): Question =>
  question.kind === 'record' ? questionOf(figure) : question

/** The sentence and as many lines of sources as there is room for, one at least: the figures lead to theirs all the same. */
function fitting(sentence: Text, under: readonly Text[]): Rendered {
  for (let count = Math.min(under.length, mostSources); ; count -= 1) {
    const whole = rendered([...sentence, '\n', ...under.slice(0, count).flatMap(line => ['\n', ...line])])
    if (count <= 1 || [...whole.text].length <= mostCharacters) return whole
  }
}

function said(part: SentencePart, { facts, language: { voice } }: Writing): Text {
  if ('words' in part) return [copied(part.words)]
  if ('left' in part) return [copied(part.left)]
  const digits = digitsIn(part, voice)
  if (part.figure.by === 'karvan') return [{ italic: [digits] }]
  const url = facts.source(part.figure.observation.citation.source)?.url
  return [url === undefined ? digits : { link: digits, to: url }]
}

/** Where words say the minus, it is not said twice; a rise, which words of falling do not fit, has its plus, so that all see it. */
function digitsIn({ figure, isNegative }: Filled, voice: Language['voice']): string {
  const { measure, flow, amount } = figure
  if (isNegative !== true || (measure !== 'growth' && flow !== 'B')) return voice.amount(amount)
  return amount.value.startsWith('-') ? voice.amount({ ...amount, value: amount.value.slice(1) }) : voice.signed(amount)
}

/** 'China–Azerbaijan turnover, 2025 · Ambassador Lu Mei, Report, 13 Mar 2026', each once. */
function sourcesOf(figures: readonly Figure[], writing: Writing): readonly Text[] {
  const { language, facts } = writing
  const { say, voice } = language
  const lines = figures.map(figure => {
    const of = `${subjectOf(figure, say)}${say.comma}${voice.period(figure.period)}`
    const told = join(
      sourcesBehind(figure).map(one => sourceLine(one, facts, language)),
      ' · ',
    )
    const ours: TextPiece = { italic: [say.bracketed([say.ours, ...formulaOf(figure, voice)].join(say.colon))] }
    return capitalised(figure.by === 'publisher' ? text`${of} · ${told}` : text`${of}${ours} · ${told}`, language.code)
  })
  const names = lines.map(line => rendered(line).text)
  return lines.filter((_, i) => names.indexOf(names[i] ?? '') === i)
}

/** What a figure rests on: itself, or all that it was worked out from, a source once. */
function sourcesBehind(figure: Figure): readonly Observation[] {
  const all = figure.by === 'publisher' ? [figure.observation] : figure.from.flatMap(sourcesBehind)
  return all.filter((one, i) => all.findIndex(it => it.citation.source === one.citation.source) === i)
}

const rendered = (pieces: Text): Rendered => render(pieces, () => ({ n: 0 }))
