/** Buttons that copy text. */
import type { Answer } from '../../answers/model/answer.ts'
import type { Figure } from '../../answers/model/findings.ts'
import { capitalised, type Text } from '../../languages/model/voice/text.ts'
import type { Draft, DraftButton, Writing } from './draft.ts'
import { changeOn, remarks, told } from './figure-line.ts'
import { plainText } from './render.ts'
import { sourceLine } from './source-line.ts'

/** Telegram copies 256 characters at most. */
const maxCopied = 256

/** A button that copies `text`. None in a channel or a card, and none for an empty text or one over Telegram's limit. */
export const copyButton = (text: string, { language, medium }: Writing): readonly DraftButton[] =>
  text === '' || text.length > maxCopied || medium === 'channel' || medium === 'inline'
    ? []
    : [{ label: language.say.buttons.copy, ask: { copy: text } }]

/** Adds a button that copies the published figure of the first line, next to the button that cites it. */
export function withCopyButton(draft: Draft, answer: Answer, writing: Writing): Draft {
  const figure = figureOf(answer)
  if (figure === undefined) return draft
  const at = draft.buttons.findIndex(({ ask }) => 'kind' in ask && ask.kind === 'cite-id')
  const button = copyButton(quotable(figure, writing), writing)
  return { ...draft, buttons: draft.buttons.toSpliced(at === -1 ? draft.buttons.length : at + 1, 0, ...button) }
}

function figureOf(answer: Answer): Figure | undefined {
  switch (answer.kind) {
    case 'figure':
    case 'growth':
    case 'rank':
    case 'share':
      return answer.headline
    case 'record':
      return answer.best
    default:
      return undefined
  }
}

/**
 * 'China–Azerbaijan turnover, 2025: $4.87 billion (Ambassador Lu Mei, Report, 13 Mar 2026) https://…', without the
 * address when there is no room for it. Empty for a computed figure: when pasted, "our calculation" would mean the reader's.
 */
function quotable(figure: Figure, writing: Writing): string {
  const { language, facts } = writing
  if (figure.by !== 'publisher') return ''
  const { say } = language
  const of = [told(figure, language).subject, language.voice.period(figure.period), ...remarks(figure, writing)].join(
    say.comma,
  )
  const source = plainText(sourceLine(figure.observation, facts, language))
  const words = plainText(
    capitalised([`${of}${say.colon}`, ...digits(figure, language), say.bracketed(source)], language.code),
  )
  const url = facts.sources.get(figure.observation.citation.source)?.url
  const whole = url === undefined ? words : `${words} ${url}`
  return whole.length > maxCopied ? words : whole
}

/** A growth names its base. */
const digits = (figure: Figure, language: Writing['language']): Text =>
  figure.measure === 'growth' ? changeOn(figure, language.say, { style: 'plain' }) : [told(figure, language).digits]
