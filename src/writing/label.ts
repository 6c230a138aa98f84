/** A question in a few words, for a button. */
import type { Question } from '../answers/question.ts'
import type { Flow, Period } from '../data/shapes.ts'
import type { ButtonName, Language } from '../languages/say.ts'
import type { Writing } from './lines.ts'

const flowNames: Record<Flow, ButtonName> = { T: 'turnover', X: 'exports', M: 'imports', B: 'balance' }
/** The name of a flow on a button that asks for its figure: 'Exports'. */
export const flowLabel = (flow: Flow, { say }: Language): string => say.buttons[flowNames[flow]]

/** What a label holds on a phone. */
const longest = 64

/**
 * 'Imports · China, 2025', 'Growth · Exports · Türkiye – China'. The words are those that reading understands, so that
 * the label of a figure, growth, share or place can be typed as well. The home country is named only as a partner.
 * Where names are long, a period is written as the store writes it; if that is not enough, its year stays, and the words give way.
 */
export function questionLabel(question: Question, { language, pair }: Pick<Writing, 'language' | 'pair'>): string {
  const places = placesOf(question, pair.reporter, language)
  const words = [...subjectOf(question, language), places].filter(part => part !== '').join(' · ')
  const behind = (said: (period: Period) => string): string =>
    periodsOf(question)
      .map((period, i) => `${i === 0 && places === '' ? ' · ' : ', '}${said(period)}`)
      .join('')
  const spoken = words + behind(language.voice.period)
  if (spoken.length <= longest) return spoken
  const short = behind(period => period)
  return words.length + short.length <= longest
    ? words + short
    : `${words.slice(0, longest - 1 - short.length)}…${short}`
}

function subjectOf(question: Question, language: Language): readonly string[] {
  const { say } = language
  const { buttons } = say
  if (question.kind === 'quote') return [say.commands.quote]
  if (question.kind === 'page') return [`/${question.page}`]
  if (question.kind === 'share') return [say.shareSubject(question.flow, question.reporter, question.partner)]
  if (!('flow' in question)) return [`/${question.kind}`]
  const flow = flowLabel(question.flow, language)
  const more = ofFlows[question.kind]
  if (more === undefined) return [flow]
  return question.flow === 'T' ? [buttons[more]] : [buttons[more], flow]
}

/** What is asked of a flow besides its figure. A turnover is meant where no flow is named. */
const ofFlows: Partial<Record<Question['kind'], ButtonName>> = {
  growth: 'growth',
  average: 'growth',
  rank: 'rank',
  ranking: 'rank',
}

function placesOf(question: Question, home: string, { voice }: Language): string {
  if (question.kind === 'share' || !('reporter' in question)) return ''
  const partners = question.kind === 'compare' ? question.partners : 'partner' in question ? [question.partner] : []
  const named = partners.map(voice.area).join(', ')
  return [
    ...(question.reporter === home ? [] : [voice.area(question.reporter)]),
    ...(named === '' ? [] : [named]),
  ].join(' – ')
}

function periodsOf(question: Question): readonly Period[] {
  if (question.kind === 'periods') return question.periods
  if (question.kind === 'average') return [question.from, question.to]
  return 'period' in question && question.period !== undefined ? [question.period] : []
}
