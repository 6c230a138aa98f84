/** A sentence typed in inline mode, with its placeholders filled with figures. */
import { toAddress } from '../answers/address/address.ts'
import type { Figure } from '../answers/model/findings.ts'
import type { Question } from '../answers/model/question.ts'
import { truncate } from '../data/model/truncate.ts'
import type { Language } from '../languages/model/say.ts'
import { capitalised, join, type Text, type TextPiece, text } from '../languages/model/voice/text.ts'
import { formulaOf } from './answers/figure.ts'
import { notHeld } from './chat/absence.ts'
import type { Card } from './inline-card.ts'
import type { Writing } from './message/draft.ts'
import { observationsBySource, subjectAndPeriod } from './message/figure-line.ts'
import { questionOf } from './message/question-buttons.ts'
import { questionLabel } from './message/question-label.ts'
import { plainText, type Rendered, render, unnumbered } from './message/render.ts'
import { sourceLine } from './message/source-line.ts'
import { copied } from './message/user-text.ts'

/**
 * The words between placeholders, and what each placeholder is filled with. One that was not understood, or whose figure is
 * `missing`, is `left` as typed. `isNegative`: the words around it already say that the figure fell or is a deficit.
 */
export type SentencePart =
  | { readonly words: string }
  | { readonly figure: Figure; readonly question: Question; readonly isNegative?: true }
  | { readonly left: string; readonly missing?: Question }
type Filled = Extract<SentencePart, { figure: Figure }>

/** With the sentence five lines, as everywhere in inline mode. */
const maxSources = 4
const maxCharacters = 600
/** Telegram takes at most 100 entities in a message. */
const maxEntities = 99
const maxId = 64
const maxTitle = 120
const maxDescription = 160

/** Prefix of the address in the id of a sentence's card. No address begins like this. */
const prefix = '+'

/** The sentence as a card. Figures link to their sources; the description says what stays as typed and why. Undefined if none is filled. */
export function sentenceCard(parts: readonly SentencePart[], writing: Writing): Card | undefined {
  const filled = parts.flatMap(part => ('figure' in part ? [part] : []))
  const [first] = filled
  if (first === undefined) return undefined
  const sentence = parts.flatMap(part => partText(part, writing))
  const under = sourcesOf(
    filled.map(({ figure }) => figure),
    writing,
  )
  const { text, entities } = fitting(sentence, under)
  return {
    id: `${prefix}${toAddress(first.question)}`.slice(0, maxId),
    title: truncate(plainText(sentence), maxTitle),
    description: truncate([...leftOf(parts, writing), labelsOf(filled, writing)].join(' '), maxDescription),
    message: { text, entities: entities.slice(0, maxEntities), buttons: [] },
  }
}

function leftOf(parts: readonly SentencePart[], writing: Writing): readonly string[] {
  const left = parts.flatMap(part => ('left' in part && part.missing === undefined ? [copied(part.left)] : []))
  const missing = parts.flatMap(part => ('left' in part && part.missing ? [notHeld(part.missing, writing)] : []))
  return [...(left.length === 0 ? [] : [writing.language.say.inline.left(left)]), ...new Set(missing)]
}

/** 'Turnover · China, 2025; Growth · China, 2025'. */
const labelsOf = (filled: readonly Filled[], writing: Writing): string =>
  [...new Set(filled.map(part => questionLabel(labelled(part), writing)))].join('; ')

/** A record's question has no period, so its label is that of its figure. */
const labelled = ({ figure, question }: Filled): Question =>
  question.kind === 'record' ? questionOf(figure) : question

/** The sentence and as many source lines as fit, at least one. The figures are links to their sources anyway. */
function fitting(sentence: Text, under: readonly Text[]): Rendered {
  for (let count = Math.min(under.length, maxSources); ; count -= 1) {
    const whole = render([...sentence, '\n', ...under.slice(0, count).flatMap(line => ['\n', ...line])], unnumbered)
    if (count <= 1 || [...whole.text].length <= maxCharacters) return whole
  }
}

function partText(part: SentencePart, { facts, language: { voice } }: Writing): Text {
  if ('words' in part) return [copied(part.words)]
  if ('left' in part) return [copied(part.left)]
  const digits = digitsIn(part, voice)
  if (part.figure.by === 'karvan') return [{ italic: [digits] }]
  const url = facts.sources.get(part.figure.observation.citation.source)?.url
  return [url === undefined ? digits : { link: digits, to: url }]
}

/** 'Fell by' already says the minus, so it is left out. A rise keeps its plus there, so that readers notice. */
function digitsIn({ figure, isNegative }: Filled, voice: Language['voice']): string {
  const { measure, flow, amount } = figure
  if (isNegative !== true || (measure !== 'growth' && flow !== 'B')) return voice.amount(amount)
  return amount.value.startsWith('-') ? voice.amount({ ...amount, value: amount.value.slice(1) }) : voice.signed(amount)
}

/** Lines like 'China–Azerbaijan turnover, 2025 · Ambassador Lu Mei, Report, 13 Mar 2026', without repeats. */
function sourcesOf(figures: readonly Figure[], writing: Writing): readonly Text[] {
  const { language, facts } = writing
  const { say } = language
  const lines = figures.map(figure => {
    const of = subjectAndPeriod(figure, language)
    const sources = join(
      observationsBySource(figure).map(one => sourceLine(one, facts, language)),
      ' · ',
    )
    const ours: TextPiece = { italic: [say.bracketed([say.ours, ...formulaOf(figure, language)].join(say.colon))] }
    return capitalised(
      figure.by === 'publisher' ? text`${of} · ${sources}` : text`${of}${ours} · ${sources}`,
      language.code,
    )
  })
  const names = lines.map(line => plainText(line))
  return lines.filter((_, i) => names.indexOf(names[i] ?? '') === i)
}
