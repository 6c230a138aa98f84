/** Answer → card of inline mode: a title, a description, and the message that a tap posts. */
import { toAddress } from '../answers/address/address.ts'
import type { Answer, AnswerOf } from '../answers/model/answer.ts'
import type { Figure } from '../answers/model/findings.ts'
import type { Question } from '../answers/model/question.ts'
import type { Remarks } from '../answers/model/remarks.ts'
import { yearBefore } from '../data/model/period.ts'
import { truncate } from '../data/model/truncate.ts'
import { capitalised } from '../languages/model/voice/text.ts'
import { withButtonLanguage } from './message/button-data.ts'
import type { Writing } from './message/draft.ts'
import { changeOn, told } from './message/figure-line.ts'
import type { Message } from './message/message.ts'
import { flowLabel, questionLabel } from './message/question-label.ts'
import { plainText } from './message/render.ts'
import { sourceLine } from './message/source-line.ts'
import { writeMessage } from './write-answer.ts'

/** An article of inline mode. */
export interface Card {
  /** The address of the question, at most 64 bytes. */
  readonly id: string
  /** '$4.87 billion, 2025'. */
  readonly title: string
  /** What the figure is of, and its source. */
  readonly description: string
  readonly message: Message
  /** The same figure as a picture, shown after it when Telegram has that picture. */
  readonly photo?: Card
}

/** What a phone shows of a card. */
const maxTitle = 80
const maxDescription = 160

/** The card of an answer to `question`; undefined for what shows others nothing: not held, a page, a receipt. */
export function inlineCard(question: Question, answer: Answer, writing: Writing): Card | undefined {
  if (!hasCard(answer)) return undefined
  const inline: Writing = { ...writing, medium: 'inline' }
  const message = writeMessage(answer, inline)
  const { title, line } = cardText(question, answer, message, inline)
  const asked = 'question' in answer ? answer.question : question
  return {
    id: toAddress(asked),
    title: truncate(title, maxTitle),
    description: truncate(line, maxDescription),
    message: withButtonLanguage(message, writing.language),
  }
}

/** The card of a statement, or of a claim: its verdict. Its id is no address: nothing asks for it again. */
export function verdictCard(answer: Answer, writing: Writing, remarks?: Remarks): Card {
  const message = writeMessage(answer, { ...writing, medium: 'inline' }, remarks)
  const [title = '', ...lines] = message.text.split('\n').map(withoutNumbers)
  return {
    id: 'check',
    title: truncate(title, maxTitle),
    description: truncate(lines.filter(it => it !== '').join(' · '), maxDescription),
    message: withButtonLanguage(message, writing.language),
  }
}

interface CardText {
  readonly title: string
  readonly line: string
}

/** Whether an answer has something to show to others. */
export const hasCard = ({ kind }: Answer): boolean =>
  kind !== 'none' && kind !== 'unclear' && kind !== 'page' && kind !== 'receipt'

/** Whether an answer deserves a card that nobody asked for. A record answer without a record does not. */
export const isWorthCard = (answer: Answer): boolean =>
  hasCard(answer) && (answer.kind !== 'record' || isRecord(answer))

function cardText(question: Question, answer: Answer, message: Message, writing: Writing): CardText {
  switch (answer.kind) {
    case 'figure':
    case 'share':
    case 'rank':
      return figureText(answer.headline, writing)
    case 'card':
      return cardText(question, answer.shown, message, writing)
    case 'growth':
      return { ...figureText(answer.headline, writing), title: changeTitle(answer.headline, writing) }
    case 'record':
      return recordText(answer, message, writing)
    case 'ranking':
      return { title: partnersTitle(answer, writing), line: firstLines(message).join(' · ') }
    // A list has no single figure, so its name is the title.
    case 'series':
    case 'compare':
      return { title: questionLabel(question, writing), line: firstLines(message).join(' · ') }
    default:
      return firstWords(message)
  }
}

function figureText(figure: Figure, { language, facts }: Writing): CardText {
  const { say, voice } = language
  const { digits, subject } = told(figure, language)
  const source = figure.by === 'publisher' ? plainText(sourceLine(figure.observation, facts, language)) : say.ours
  return {
    title: plainText(capitalised([`${digits}${say.comma}${voice.period(figure.period)}`], language.code)),
    line: plainText(capitalised([`${subject} · ${source}`], language.code)),
  }
}

/** '+30.2% in 2025'; with the base unless it is the year before: '+173.6% on 2021, 2025'. */
function changeTitle(figure: Figure, { language: { say, voice } }: Writing): string {
  const { amount, period, against } = figure
  if (against === undefined || against === yearBefore(period)) return say.inline.changeIn(voice.signed(amount), period)
  return `${plainText(changeOn(figure, say, { style: 'plain' }))}${say.comma}${voice.period(period)}`
}

/** 'Record year: $4.87 billion, 2025'; without a record, only the figure. */
function recordText(answer: AnswerOf<'record'>, message: Message, { language: { say, voice } }: Writing): CardText {
  const { title, line } = firstWords(message)
  const { grain, least, growth } = answer.question
  const lead = least !== true && growth !== true && isRecord(answer) ? `${say.inline.record[grain]}${say.colon}` : ''
  return { title: `${lead}${title}${say.comma}${voice.period(answer.best.period)}`, line }
}

/** Not when only one period is held, or when other figures may be larger. */
const isRecord = ({ record, only, rivals }: AnswerOf<'record'>): boolean =>
  record !== undefined || (only !== true && rivals.length === 0)

/** 'Top partners, 2025', 'Top partners · Exports, 2025'; not called top when the figures cannot be ordered. */
function partnersTitle({ question, unlike = [] }: AnswerOf<'ranking'>, { language }: Writing): string {
  const { say, voice } = language
  const { flow, reporter, period } = question
  const ordered = flow === 'T' ? say.inline.partners : `${say.inline.partners} · ${flowLabel(flow, language)}`
  return `${unlike.length === 0 ? ordered : say.rankingSubject(flow, reporter)}${say.comma}${voice.period(period)}`
}

/** The title is the first line of the message up to its first ' · '. */
function firstWords(message: Message): CardText {
  const [first = '', ...second] = firstLines(message)
  const [title = '', ...others] = first.split(' · ')
  return { title, line: [...others, ...second].join(' · ') }
}

const withoutNumbers = (line: string): string => line.replace(/ ?\[\d+\]/g, '').trim()

/** The first two lines with text, without citation numbers. */
const firstLines = ({ text }: Message): readonly string[] =>
  text
    .split('\n')
    .map(withoutNumbers)
    .filter(line => line !== '')
    .slice(0, 2)
