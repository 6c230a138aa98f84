/** 'Not held' and 'not understood': answers too, each with a next step. */
import { toAddress } from '../../answers/address/address.ts'
import type { AnswerOf } from '../../answers/model/answer.ts'
import type { Figure } from '../../answers/model/findings.ts'
import type { Problem } from '../../answers/model/problem.ts'
import type { Question, QuestionOf } from '../../answers/model/question.ts'
import { ofNewest } from '../../answers/unclear.ts'
import type { Language } from '../../languages/model/say.ts'
import { spaced, type Text, text } from '../../languages/model/voice/text.ts'
import { growthPhrase } from '../answers/figure.ts'
import { type Draft, type DraftButton, type DraftLine, line, Priority, type Writing } from '../message/draft.ts'
import { attributed, remarks, subjectAndPeriod, subjectOf } from '../message/figure-line.ts'
import { isHeld, questionOf } from '../message/question-buttons.ts'
import { listSubject, questionLabel } from '../message/question-label.ts'
import { reasonFor } from '../message/reason.ts'
import { echoed } from '../message/user-text.ts'
import { alertButton, alertLine } from './figure-alert.ts'
import { examples } from './pages.ts'

/** What is not held, the nearest figures with buttons to them, and a button to be told when it comes. */
export function writeNone(answer: AnswerOf<'none'>, writing: Writing): Draft {
  const { nearest } = answer
  return {
    lines: [
      ...absences(answer, writing.language),
      ...goneLine(answer, writing),
      ...nearest.map((figure, i) => nearestLine(figure, i, writing)),
      ...alertLine(answer, writing),
    ],
    buttons: [
      ...[...instead(answer, writing), ...nearest.map(questionOf)].map(ask => ({
        label: questionLabel(ask, writing),
        ask,
      })),
      ...goneButton(answer, writing),
      ...alertButton(answer, writing),
    ],
  }
}

/** The quotes of all, where none is held of that speaker, topic or country; the newest list, or ours within that group. */
function instead({ question, nearest }: AnswerOf<'none'>, writing: Writing): readonly Question[] {
  // "And Russia's?" after China's share of a month: that of the newest period too.
  if (nearest.length > 0 && question.kind !== 'share') return []
  const wider = question.kind === 'quote' ? [{ kind: 'quote', nth: 0 } as const] : ofNewest(question)
  const { reporter } = writing.pair
  const ours = question.kind === 'ranking' ? [{ ...question, reporter, within: question.reporter }] : []
  return [...wider, ...ours].filter(ask => isHeld(ask, writing))
}

/** 'Withdrawn: 24 Nov 2026 (misprint)', and a button to its card. The digits are only there: they may have been a slip. */
function goneLine({ gone }: AnswerOf<'none'>, { language }: Writing): readonly DraftLine[] {
  const { say, voice } = language
  if (gone === undefined) return []
  const why = say.bracketed(gone.why === undefined ? say.subscriptions.undone : reasonFor(gone.why, language))
  const day = voice.day(gone.at.slice(0, 10))
  return [line([`${say.card.withdrawn}${say.colon}${day}${why}`], Priority.change)]
}
const goneButton = ({ gone }: AnswerOf<'none'>, { language: { say } }: Writing): readonly DraftButton[] =>
  gone === undefined ? [] : [{ label: say.buttons.evidence, ask: { kind: 'evidence', id: gone.entry.now.id } }]

function nearestLine(figure: Figure, i: number, writing: Writing): DraftLine {
  const { language } = writing
  // A growth names its base, because another base may have been asked for.
  const isGrowth = figure.measure === 'growth'
  const digits = isGrowth ? growthPhrase(figure, language) : attributed(figure, writing)
  const known = isGrowth ? remarks(figure, writing) : []
  const whole = text`${digits} · ${[subjectAndPeriod(figure, language), ...known].join(language.say.comma)}`
  return line(i === 0 ? spaced([language.say.nearest], whole) : whole, Priority.row - i)
}

/** What is not held; for a growth, also which of its two values is missing. */
function absences({ question, missing, sought }: AnswerOf<'none'>, language: Language): readonly DraftLine[] {
  const { say, voice } = language
  if (sought !== undefined && 'partner' in question)
    return [line([say.noSuch(question.reporter, question.partner, voice.amount(sought))])]
  const first = line([absence(question, language)])
  if (missing === undefined || !('partner' in question)) return [first]
  return [
    first,
    line([say.notHeld(say.subject(question.flow, question.reporter, question.partner), missing)], Priority.calculation),
  ]
}

/** The short form: 'Not held: Growth · China, 2030.' */
export const notHeld = (question: Question, writing: Writing): string =>
  'flow' in question
    ? writing.language.say.notHeld(questionLabel(question, writing), undefined)
    : absence(question, writing.language)

/** 'Not held: how China–Azerbaijan turnover changed in 2030.' */
function absence(question: Question, language: Language): string {
  const { say, voice } = language
  if (question.kind === 'quote') return say.noQuote
  if (question.kind === 'project') return say.noProject
  if (question.kind === 'ranking') return say.notHeld(listSubject(question, say), question.period)
  if (question.kind === 'compare-partners')
    return say.notHeld(say.rankingSubject(question.flow, question.reporter), question.period)
  if (question.kind === 'chart' && question.partners[0] !== undefined) {
    const measure = question.of === 'places' ? 'rank' : question.of === 'share' ? 'share' : 'value'
    return notHeldOver(question, subjectOf({ ...question, partner: question.partners[0], measure }, say), language)
  }
  if (!('partner' in question)) return say.notHeld(`/${question.kind}`, undefined)
  const { flow, reporter, partner } = question
  if (question.kind === 'growth') return say.noChange(flow, question, question.period, question.base)
  if (question.kind === 'growth-per-year') return say.noChange(flow, question, question.to, question.from)
  if (question.kind === 'rank') return say.noRank(flow, reporter, partner, question.period)
  const subject = subjectOf({ ...question, measure: question.kind === 'share' ? 'share' : 'value' }, say)
  if (question.kind === 'compare-periods' || question.kind === 'sum')
    return say.notHeld(`${subject}${say.comma}${say.and(question.periods.map(voice.period))}`, undefined)
  if (question.kind === 'series' || question.kind === 'mean' || question.kind === 'record')
    return notHeldOver(question, subject, language)
  return say.notHeld(subject, 'period' in question ? question.period : undefined)
}

/** Names the series, because single figures may be held. Twelve months of a year are called by the year. */
function notHeldOver(over: QuestionOf<'series' | 'mean' | 'record' | 'chart'>, subject: string, { say }: Language) {
  const { grain, from, to } = over
  const run = `${subject}${say.comma}${say.byGrain[grain]}`
  const year = from?.replace(/-01$/, '')
  if (from === undefined || to === undefined || to === from || to === `${year}-12`) return say.notHeld(run, year)
  return say.notHeld(`${run}${say.comma}${say.fromTo(from, to)}`, undefined)
}

/** What was not understood, with buttons to what the reader may have meant, or to examples. */
export function writeUnclear({ problem, nearest }: AnswerOf<'unclear'>, writing: Writing): Draft {
  const held = onceEach(nearest.flatMap(ask => heldForm(ask, writing)))
  return {
    lines: [line(problemText(problem, writing.language))],
    buttons:
      held.length === 0 && needsExample.has(problem.because)
        ? examples(writing)
        : held.map(ask => ({ label: questionLabel(ask, writing), ask })),
  }
}

/** A suggestion, or the same of the newest period when its own is not held. */
const heldForm = (ask: Question, writing: Writing): readonly Question[] =>
  isHeld(ask, writing) ? [ask] : ofNewest(ask).filter(open => isHeld(open, writing))

const onceEach = (asks: readonly Question[]): readonly Question[] => [
  ...new Map(asks.map(ask => [toAddress(ask), ask])).values(),
]

/** Problems that are answered with example questions. */
const needsExample: ReadonlySet<Problem['because']> = new Set(['not-understood', 'no-forecast', 'no-text', 'no-goods'])

function problemText(problem: Problem, { say: { problem: say, groups } }: Language): Text {
  switch (problem.because) {
    case 'not-a-period':
      return say.notAPeriod(echoed(problem.heard), problem.instead)
    case 'not-over':
      return say.notOver(problem.period, problem.today)
    case 'unknown-word':
      return say.unknownWord(echoed(problem.heard), problem.area)
    case 'other-subject':
      return say.otherSubject(echoed(problem.heard))
    case 'unknown-command':
      // The sentence has the slash already. Echoing with a slash adds the joiner behind it, which makes it no live command.
      return say.unknownCommand(echoed(`/${problem.heard}`).slice(1), problem.command)
    case 'unknown-id':
      return say.unknownId(echoed(problem.heard))
    case 'unknown-language':
      return say.unknownLanguage(echoed(problem.heard))
    case 'unknown-style':
      return say.unknownStyle(echoed(problem.heard))
    case 'too-many':
      return say.tooMany(problem.what, problem.most)
    case 'same-country':
      return say.sameCountry(problem.area)
    case 'ambiguous':
      return say.ambiguous(echoed(problem.heard))
    case 'admins-decide':
      return [groups.onlyAdmins]
    case 'admins-ask':
      return [groups.onlyAdminsAsk]
    default:
      return say[problem.because]
  }
}
