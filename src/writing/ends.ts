/** Absence, misunderstanding, pages and receipts: answers too, each with a way on. */
import type { AnswerOf, Problem } from '../answers/answer.ts'
import type { Figure } from '../answers/finding.ts'
import type { Question } from '../answers/question.ts'
import type { Measure } from '../data/shapes.ts'
import type { Language } from '../languages/say.ts'
import { spaced, type Text, text } from '../languages/text.ts'
import { questionOf } from './back.ts'
import { echoed } from './echoed.ts'
import { attributed } from './figures.ts'
import { questionLabel } from './label.ts'
import { type Draft, type Line, line, type Writing } from './lines.ts'
import { subjectOf } from './subject.ts'

export function writeNone({ question, nearest }: AnswerOf<'none'>, writing: Writing): Draft {
  return {
    lines: [line([absence(question, writing.language)]), ...nearest.map((figure, i) => nearLine(figure, i, writing))],
    buttons: nearest.map(figure => {
      const ask = questionOf(figure)
      return { label: questionLabel(ask, writing), ask }
    }),
  }
}

function nearLine(figure: Figure, i: number, { language }: Writing): Line {
  const { say, voice } = language
  const subject = subjectOf(figure, say)
  const whole = text`${attributed(figure, language)} · ${subject}${say.comma}${voice.period(figure.period)}`
  return line(i === 0 ? spaced([say.nearest], whole) : whole, 90 - i)
}

/** 'Not held: Growth · China–Azerbaijan turnover, 2030.' */
function absence(question: Question, { say, voice }: Language): string {
  if (question.kind === 'quote') return say.noQuote
  if (question.kind === 'project') return say.noProject
  if (question.kind === 'ranking' || question.kind === 'compare')
    return say.notHeld(say.rankingSubject(question.flow, question.reporter), question.period)
  if (!('partner' in question)) return say.notHeld(`/${question.kind}`, undefined)
  const measure = measures[question.kind] ?? 'value'
  const subject = subjectOf({ ...question, measure }, say)
  const whole = measure === 'growth' ? `${say.buttons.growth} · ${subject}` : subject
  if (question.kind !== 'average' && question.kind !== 'periods')
    return say.notHeld(whole, 'period' in question ? question.period : undefined)
  const when =
    question.kind === 'average' ? say.fromTo(question.from, question.to) : say.and(question.periods.map(voice.period))
  return say.notHeld(`${whole}${say.comma}${when}`, undefined)
}

/** What kind of number a question asks for, where it is not a value. */
const measures: { readonly [K in Question['kind']]?: Measure } = {
  growth: 'growth',
  average: 'growth',
  rank: 'rank',
  share: 'share',
}

export function writeUnclear({ problem, nearest }: AnswerOf<'unclear'>, writing: Writing): Draft {
  return {
    lines: [line(sentence(problem, writing.language))],
    buttons: nearest.map(ask => ({ label: questionLabel(ask, writing), ask })),
  }
}

function sentence(problem: Problem, { say: { problem: say } }: Language): Text {
  switch (problem.because) {
    case 'not-a-period':
      return say.notAPeriod(echoed(problem.heard), problem.instead)
    case 'not-over':
      return say.notOver(problem.period, problem.today)
    case 'unknown-word':
      return say.unknownWord(echoed(problem.heard), problem.area)
    case 'unknown-command':
      // The stroke stands in the sentence already; what makes it no live command stands behind it.
      return say.unknownCommand(echoed(`/${problem.heard}`).slice(1), problem.command)
    case 'unknown-id':
      return say.unknownId(echoed(problem.heard))
    case 'unknown-language':
      return say.unknownLanguage(echoed(problem.heard))
    case 'too-many':
      return say.tooMany(problem.what, problem.most)
    case 'too-few':
      return say.tooFew
    case 'same-country':
      return say.sameCountry(problem.area)
    case 'not-understood':
      return say.notUnderstood
    case 'ambiguous':
      return say.ambiguous(echoed(problem.heard))
    case 'no-forecast':
      return say.noForecast
    case 'no-goods':
      return say.noGoods
    case 'no-text':
      return say.noText
    case 'failed':
      return say.failed
    case 'hurried':
      return say.hurried
  }
}
