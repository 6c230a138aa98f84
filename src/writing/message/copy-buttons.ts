/** What a button puts where it can be pasted from. */
import type { Answer } from '../../answers/model/answer.ts'
import type { Figure } from '../../answers/model/findings.ts'
import { yearBefore } from '../../data/model/period.ts'
import { capitalised, type Text } from '../../languages/model/text.ts'
import type { Draft, DraftButton, Writing } from './draft.ts'
import { digitsOf, remarks } from './figure-line.ts'
import { render } from './render.ts'
import { sourceLine } from './source-line.ts'
import { subjectOf } from './subject.ts'

/** Telegram copies 256 characters at most. */
const longest = 256

/** The button for these words. Missing: none for what is longer than Telegram copies, or empty; and none in a channel or a card. */
export const copyButton = (words: string, { language, medium }: Writing): readonly DraftButton[] =>
  words === '' || words.length > longest || medium === 'channel' || medium === 'inline'
    ? []
    : [{ label: language.say.buttons.copy, ask: { copy: words } }]

/** The draft with a button that copies the figure it begins with, where somebody has published that; beside the one that cites it. */
export function copyable(draft: Draft, answer: Answer, writing: Writing): Draft {
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
 * address where there is no room for it. Of what is ours nothing: pasted, "our calculation" would be the reader's.
 */
function quotable(figure: Figure, { language, facts }: Writing): string {
  if (figure.by !== 'publisher') return ''
  const { say, voice } = language
  const subject = [subjectOf(figure, say), voice.period(figure.period), ...remarks(figure, say)].join(say.comma)
  const source = plainly(sourceLine(figure.observation, facts, language))
  const said = plainly(
    capitalised([`${subject}${say.colon}`, ...digits(figure, language), say.bracketed(source)], language.code),
  )
  const url = facts.source(figure.observation.citation.source)?.url
  const whole = url === undefined ? said : `${said} ${url}`
  return whole.length > longest ? said : whole
}

/** A change says on what it is. */
function digits(figure: Figure, { say, voice }: Writing['language']): Text {
  if (figure.measure !== 'growth') return [digitsOf(figure, voice)]
  return say.changeOn(voice.signed(figure.amount), figure.against ?? yearBefore(figure.period))
}

const plainly = (text: Text): string => render(text, () => ({ n: 0 })).text
