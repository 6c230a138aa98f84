/** A question in a few words: the label of its button. */
import type { Question } from '../../answers/model/question.ts'
import type { Area, Flow, Period } from '../../data/model/schema.ts'
import { countries } from '../../languages/model/areas.ts'
import type { ButtonName, Language } from '../../languages/model/say.ts'
import type { Writing } from './draft.ts'

const flowNames: Record<Flow, ButtonName> = { T: 'turnover', X: 'exports', M: 'imports', B: 'balance' }
/** The name of a flow on a button that asks for its figure: 'Exports'. */
export const flowLabel = (flow: Flow, { say }: Language): string => say.buttons[flowNames[flow]]

/** About what a phone shows of the only label in a row. The end of a longer one, with the period, is not seen. */
const fullLength = 48
/** Groups of countries may have longer names, and no known code. */
const maxLength = 64

/**
 * 'Imports · China, 2025', 'Growth · Exports · Türkiye – China'. Reading understands these words, so the label of a figure,
 * growth, share or rank can be typed too. The home country is named only as a partner. A long label is shortened step by
 * step: periods as the store writes them, countries by their codes, then a cut before the period.
 */
export function questionLabel(question: Question, { language, pair }: Pick<Writing, 'language' | 'pair'>): string {
  const { voice } = language
  const wordsBy = (nameOf: Naming): string =>
    [...subjectOf(question, language), placesOf(question, pair.reporter, nameOf)]
      .filter(part => part !== '')
      .join(' · ')
  const hasPlaces = placesOf(question, pair.reporter, area => area) !== ''
  const behind = (nameOf: (period: Period) => string): string =>
    periodsOf(question)
      .map((period, i) => `${i === 0 && !hasPlaces ? ' · ' : ', '}${nameOf(period)}`)
      .join('')
  const [words, codes] = [wordsBy(voice.area), wordsBy(area => codeOf(area) ?? voice.area(area))]
  const [spoken, short] = [behind(voice.period), behind(period => period)]
  const forms = [words + spoken, words + short, codes + spoken]
  const form = forms.find(it => it.length <= fullLength) ?? codes + short
  return form.length <= maxLength ? form : `${codes.slice(0, maxLength - 1 - short.length)}…${short}`
}

/** The ISO code of a country. Undefined for a group: nobody knows our codes of groups. */
const codeOf = (area: Area): string | undefined => (countries.includes(area) ? area : undefined)

type Naming = (area: Area) => string

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

/** What is asked of a flow besides its figure. A label without a flow means the turnover. */
const ofFlows: Partial<Record<Question['kind'], ButtonName>> = {
  growth: 'growth',
  average: 'growth',
  rank: 'rank',
  ranking: 'rank',
}

function placesOf(question: Question, home: string, nameOf: Naming): string {
  if (question.kind === 'share' || !('reporter' in question)) return ''
  const partners = question.kind === 'compare' ? question.partners : 'partner' in question ? [question.partner] : []
  const named = partners.map(nameOf).join(', ')
  return [...(question.reporter === home ? [] : [nameOf(question.reporter)]), ...(named === '' ? [] : [named])].join(
    ' – ',
  )
}

function periodsOf(question: Question): readonly Period[] {
  if (question.kind === 'periods') return question.periods
  if (question.kind === 'average') return [question.from, question.to]
  return 'period' in question && question.period !== undefined ? [question.period] : []
}
