/** Absence, misunderstanding, pages and receipts: answers too, each with a way on. */
import type { AnswerOf } from '../../answers/model/answer.ts'
import type { Figure } from '../../answers/model/findings.ts'
import type { Problem } from '../../answers/model/problem.ts'
import type { Question, QuestionOf } from '../../answers/model/question.ts'
import type { Language } from '../../languages/model/say.ts'
import { spaced, type Text, text } from '../../languages/model/text.ts'
import { growthPhrase } from '../answers/figure.ts'
import { questionOf } from '../message/back-button.ts'
import { type Draft, type DraftLine, line, type Writing } from '../message/draft.ts'
import { attributed } from '../message/figure-line.ts'
import { questionLabel } from '../message/question-label.ts'
import { subjectOf } from '../message/subject.ts'
import { echoed } from '../message/user-text.ts'
import { waitButton, waitLine } from './figure-alert.ts'
import { examples } from './pages.ts'

export function writeNone(answer: AnswerOf<'none'>, writing: Writing): Draft {
  const { nearest } = answer
  return {
    lines: [
      ...absences(answer, writing.language),
      ...nearest.map((figure, i) => nearLine(figure, i, writing)),
      ...waitLine(answer, writing),
    ],
    buttons: [
      ...nearest.map(figure => {
        const ask = questionOf(figure)
        return { label: questionLabel(ask, writing), ask }
      }),
      ...waitButton(answer, writing),
    ],
  }
}

function nearLine(figure: Figure, i: number, { language }: Writing): DraftLine {
  const { say, voice } = language
  const subject = subjectOf(figure, say)
  // A change is on the year before, and says so: another base may have been asked for.
  const said = figure.measure === 'growth' ? growthPhrase(figure, language) : attributed(figure, language)
  const whole = text`${said} · ${subject}${say.comma}${voice.period(figure.period)}`
  return line(i === 0 ? spaced([say.nearest], whole) : whole, 90 - i)
}

/** What is not held; of a change, the end that is missing as well. */
function absences({ question, missing, sought }: AnswerOf<'none'>, language: Language): readonly DraftLine[] {
  const { say, voice } = language
  if (sought !== undefined && 'partner' in question)
    return [line([say.noSuch(question.reporter, question.partner, voice.amount(sought))])]
  const first = line([absence(question, language)])
  if (missing === undefined || !('partner' in question)) return [first]
  return [first, line([say.notHeld(say.subject(question.flow, question.reporter, question.partner), missing)], 95)]
}

/** In few words, with no room for more: 'Not held: Growth · China, 2030.' */
export const notHeld = (question: Question, writing: Writing): string =>
  'flow' in question
    ? writing.language.say.notHeld(questionLabel(question, writing), undefined)
    : absence(question, writing.language)

/** 'Not held: how China–Azerbaijan turnover changed in 2030.' */
function absence(question: Question, language: Language): string {
  const { say, voice } = language
  if (question.kind === 'quote') return say.noQuote
  if (question.kind === 'project') return say.noProject
  if (question.kind === 'ranking' || question.kind === 'compare-partners')
    return say.notHeld(say.rankingSubject(question.flow, question.reporter), question.period)
  if (!('partner' in question)) return say.notHeld(`/${question.kind}`, undefined)
  const { flow, reporter, partner } = question
  if (question.kind === 'growth') return say.noChange(flow, reporter, partner, question.period, question.base)
  if (question.kind === 'growth-per-year') return say.noChange(flow, reporter, partner, question.to, question.from)
  if (question.kind === 'rank') return say.noRank(flow, reporter, partner, question.period)
  const subject = subjectOf({ ...question, measure: question.kind === 'share' ? 'share' : 'value' }, say)
  if (question.kind === 'compare-periods')
    return say.notHeld(`${subject}${say.comma}${say.and(question.periods.map(voice.period))}`, undefined)
  if (question.kind === 'series') return notHeldOver(question, subject, language)
  return say.notHeld(subject, 'period' in question ? question.period : undefined)
}

/** A figure of that flow may be held all the same: only the run of them is not. The twelve months of a year are the year. */
function notHeldOver({ grain, from, to }: QuestionOf<'series'>, subject: string, { say }: Language): string {
  const run = `${subject}${say.comma}${say.byGrain[grain]}`
  const year = from?.replace(/-01$/, '')
  if (from === undefined || to === undefined || to === from || to === `${year}-12`) return say.notHeld(run, year)
  return say.notHeld(`${run}${say.comma}${say.fromTo(from, to)}`, undefined)
}

export function writeUnclear({ problem, nearest }: AnswerOf<'unclear'>, writing: Writing): Draft {
  return {
    lines: [line(sentence(problem, writing.language))],
    buttons:
      nearest.length === 0 && needsExample.has(problem.because)
        ? examples(writing)
        : nearest.map(ask => ({ label: questionLabel(ask, writing), ask })),
  }
}

/** Who asked for what is not ours is shown what is. */
const needsExample: ReadonlySet<Problem['because']> = new Set(['not-understood', 'no-forecast', 'no-text'])

function sentence(problem: Problem, { say: { problem: say, groups } }: Language): Text {
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
    case 'admins-decide':
      return [groups.onlyAdmins]
    case 'admins-ask':
      return [groups.onlyAdminsAsk]
  }
}
