/** A question in a few words: the label of its button. */
import { labelOf, periodsOf } from '../../answers/kinds/kinds.ts'
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
    [...subjectOf(question, language), placesOf(question, pair.reporter, nameOf, language)]
      .filter(part => part !== '')
      .join(' · ')
  const hasPlaces = placesOf(question, pair.reporter, area => area, language) !== ''
  const behind = (nameOf: (period: Period) => string): string =>
    periodsOf(question)
      .map((period, i) => `${i === 0 && !hasPlaces ? ' · ' : ', '}${nameOf(period)}`)
      .join('')
  const [words, codes] = [wordsBy(voice.area), wordsBy(area => codeOf(area) ?? voice.area(area))]
  const [spoken, short] = [behind(voice.period), behind(period => period)]
  // Names and months as in the answer, as long as Telegram shows them; codes only in the longest.
  const forms = [words + spoken, words + short, codes + spoken]
  const form = forms.find((it, i) => it.length <= (i === 0 ? maxLength : fullLength)) ?? codes + short
  return form.length <= maxLength ? form : `${codes.slice(0, maxLength - 1 - short.length)}…${short}`
}

/** The ISO code of a country. Undefined for a group: nobody knows our codes of groups. */
const codeOf = (area: Area): string | undefined => (countries.includes(area) ? area : undefined)

type Naming = (area: Area) => string

function subjectOf(question: Question, language: Language): readonly string[] {
  const { say } = language
  const label = labelOf(question)
  switch (label.by) {
    case 'text':
      return [label.text]
    case 'command':
      return [say.commands[label.command]]
    case 'share':
      return 'partner' in question ? [say.shareSubject(question.flow, question.reporter, question.partner)] : []
    case 'flow':
      return flowSubject(question, label.name, language)
  }
}

/** What is asked of a flow besides its figure. A turnover is meant when no flow is named. */
function flowSubject(question: Question, name: ButtonName | undefined, language: Language): readonly string[] {
  if (!('flow' in question)) return []
  const flow = flowLabel(question.flow, language)
  if (name === undefined) return [flow]
  return question.flow === 'T' ? [language.say.buttons[name]] : [language.say.buttons[name], flow]
}

function placesOf(question: Question, home: string, nameOf: Naming, { say }: Language): string {
  if (!('reporter' in question) || labelOf(question).by === 'share') return ''
  if ('partner' in question && question.partner === question.reporter) return say.within(question.reporter)
  const partners = 'partners' in question ? question.partners : 'partner' in question ? [question.partner] : []
  const named = partners.map(nameOf).join(', ')
  return [...(question.reporter === home ? [] : [nameOf(question.reporter)]), ...(named === '' ? [] : [named])].join(
    ' – ',
  )
}
