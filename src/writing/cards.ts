/** Answer → card of inline mode: a title, a line under it, and the message that a tap puts into the chat. */
import { toAddress } from '../answers/address.ts'
import type { Answer } from '../answers/answer.ts'
import type { Figure } from '../answers/finding.ts'
import type { Question } from '../answers/question.ts'
import { yearBefore } from '../data/period.ts'
import { capitalised } from '../languages/text.ts'
import { cut } from './cut.ts'
import { digitsOf } from './figures.ts'
import { questionLabel } from './label.ts'
import type { Writing } from './lines.ts'
import type { Message } from './message.ts'
import { render } from './render.ts'
import { sourceLine } from './source.ts'
import { subjectOf } from './subject.ts'
import { writeMessage } from './write.ts'

export interface Card {
  /** The address of its question, 64 bytes at most: the same question has the same id. */
  readonly id: string
  /** '$4.87 billion, 2025'. */
  readonly title: string
  /** Of what it is, and who says so. */
  readonly line: string
  readonly message: Message
}

/** What a phone shows of a card. */
const [longestTitle, longestLine] = [80, 160]

/**
 * The card of an answer to `question`.
 *
 * Missing: undefined for what holds nothing to show to others: an absence, a misunderstanding, a page, a receipt.
 */
export function card(question: Question, answer: Answer, writing: Writing): Card | undefined {
  if (!hasCard(answer)) return undefined
  const inline: Writing = { ...writing, medium: 'inline' }
  const message = writeMessage(answer, inline)
  const { title, line } = faceOf(question, answer, message, inline)
  const asked = 'question' in answer ? answer.question : question
  return { id: toAddress(asked), title: cut(title, longestTitle), line: cut(line, longestLine), message }
}

interface Face {
  readonly title: string
  readonly line: string
}

/** Whether there is something in an answer to show to others. */
export const hasCard = ({ kind }: Answer): boolean =>
  kind !== 'none' && kind !== 'unclear' && kind !== 'page' && kind !== 'receipt'

function faceOf(question: Question, answer: Answer, message: Message, writing: Writing): Face {
  switch (answer.kind) {
    case 'figure':
    case 'share':
    case 'rank':
      return ofFigure(answer.headline, writing)
    case 'growth':
      return { ...ofFigure(answer.headline, writing), title: changeTitle(answer.headline, writing) }
    // A list has no figure of its own: its name tells more.
    case 'series':
    case 'ranking':
    case 'compare':
      return { title: questionLabel(question, writing), line: firstLines(message).join(' · ') }
    default:
      return asWritten(message)
  }
}

function ofFigure(figure: Figure, { language, facts }: Writing): Face {
  const { say, voice } = language
  const source = figure.by === 'publisher' ? plainly(sourceLine(figure.observation, facts, language)) : say.ours
  return {
    title: `${digitsOf(figure, voice)}${say.comma}${voice.period(figure.period)}`,
    line: plainly(capitalised([`${subjectOf(figure, say)} · ${source}`], language.code)),
  }
}

/** '+30.2% in 2025'; on another base than the year before that is named: '+173.6% on 2021, 2025'. */
function changeTitle({ amount, period, against }: Figure, { language: { say, voice } }: Writing): string {
  const change = voice.signed(amount)
  if (against === undefined || against === yearBefore(period)) return say.inline.changeIn(change, period)
  return `${plainly(say.changeOn(change, against))}${say.comma}${voice.period(period)}`
}

/** What stands first in the message is the title: up to the first ' · ', or the first line. */
function asWritten(message: Message): Face {
  const [first = '', ...second] = firstLines(message)
  const [title = '', ...others] = first.split(' · ')
  return { title, line: [...others, ...second].join(' · ') }
}

/** The first two lines that say something, without the numbers of their sources. */
const firstLines = ({ text }: Message): readonly string[] =>
  text
    .split('\n')
    .map(line => line.replace(/ ?\[\d+\]/g, '').trim())
    .filter(line => line !== '')
    .slice(0, 2)

const plainly = (text: Parameters<typeof render>[0]): string => render(text, () => ({ n: 0 })).text
