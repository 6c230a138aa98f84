/** Answer → card of inline mode: a title, a line under it, and the message that a tap puts into the chat. */
import { toAddress } from '../answers/address/address.ts'
import type { Answer, AnswerOf } from '../answers/model/answer.ts'
import type { Figure } from '../answers/model/findings.ts'
import type { Question } from '../answers/model/question.ts'
import { yearBefore } from '../data/model/period.ts'
import { truncate } from '../data/model/truncate.ts'
import { capitalised } from '../languages/model/text.ts'
import { keeping } from './message/card-language.ts'
import type { Writing } from './message/draft.ts'
import { digitsOf } from './message/figure-line.ts'
import type { Message } from './message/message.ts'
import { flowLabel, questionLabel } from './message/question-label.ts'
import { render } from './message/render.ts'
import { sourceLine } from './message/source-line.ts'
import { subjectOf } from './message/subject.ts'
import { writeMessage } from './write-answer.ts'

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
export function inlineCard(question: Question, answer: Answer, writing: Writing): Card | undefined {
  if (!hasCard(answer)) return undefined
  const inline: Writing = { ...writing, medium: 'inline' }
  const message = writeMessage(answer, inline)
  const { title, line } = faceOf(question, answer, message, inline)
  const asked = 'question' in answer ? answer.question : question
  return {
    id: toAddress(asked),
    title: truncate(title, longestTitle),
    line: truncate(line, longestLine),
    message: keeping(message, writing.language),
  }
}

interface Face {
  readonly title: string
  readonly line: string
}

/** Whether there is something in an answer to show to others. */
export const hasCard = ({ kind }: Answer): boolean =>
  kind !== 'none' && kind !== 'unclear' && kind !== 'page' && kind !== 'receipt'

/** Whether it is worth a card that nobody has asked for: what tells of no record is not. */
export const isWorthCard = (answer: Answer): boolean =>
  hasCard(answer) && (answer.kind !== 'record' || isToldOf(answer))

function faceOf(question: Question, answer: Answer, message: Message, writing: Writing): Face {
  switch (answer.kind) {
    case 'figure':
    case 'share':
    case 'rank':
      return ofFigure(answer.headline, writing)
    case 'growth':
      return { ...ofFigure(answer.headline, writing), title: changeTitle(answer.headline, writing) }
    case 'record':
      return ofRecord(answer, message, writing)
    case 'ranking':
      return { title: partnersTitle(answer, writing), line: firstLines(message).join(' · ') }
    // A list has no figure of its own: its name tells more.
    case 'series':
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

/** 'Record year: $4.87 billion, 2025'; where nothing tells of a record, the figure alone. */
function ofRecord(answer: AnswerOf<'record'>, message: Message, { language: { say, voice } }: Writing): Face {
  const { title, line } = asWritten(message)
  const { grain, least, growth } = answer.question
  const lead = least !== true && growth !== true && isToldOf(answer) ? `${say.inline.record[grain]}${say.colon}` : ''
  return { title: `${lead}${title}${say.comma}${voice.period(answer.best.period)}`, line }
}

/** Not of the only period held, nor beside figures that may be more. */
const isToldOf = ({ record, only, rivals }: AnswerOf<'record'>): boolean =>
  record !== undefined || (only !== true && rivals.length === 0)

/** 'Top partners, 2025', 'Top partners · Exports, 2025'; of figures that allow no order, only whose partners they are. */
function partnersTitle({ question, unlike = [] }: AnswerOf<'ranking'>, { language }: Writing): string {
  const { say, voice } = language
  const { flow, reporter, period } = question
  const ordered = flow === 'T' ? say.inline.partners : `${say.inline.partners} · ${flowLabel(flow, language)}`
  return `${unlike.length === 0 ? ordered : say.rankingSubject(flow, reporter)}${say.comma}${voice.period(period)}`
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
