/** A question in a few words: the label of its button. */
import { labelOf, periodsOf } from '../../answers/kinds/kinds.ts'
import { partnersOf, type Question, type QuestionOf } from '../../answers/model/question.ts'
import { type Area, type Flow, flowNames, type Period } from '../../data/model/schema.ts'
import type { ButtonName, Language, Say } from '../../languages/model/say.ts'
import type { Writing } from './draft.ts'

/** The name of a flow on a button that asks for its figure: 'Exports'. */
export const flowLabel = (flow: Flow, { say }: Language): string => say.buttons[flowNames[flow]]

/** Longer labels get abbreviations, or are cut before the period, so that the period is seen. */
export const maxLabel = 64

/** 'Imports · China, 2025', 'Growth · Exports · Türkiye – China'. They can be typed too. Home is named only as a partner. */
export function questionLabel(question: Question, { language, pair }: Pick<Writing, 'language' | 'pair'>): string {
  const { voice } = language
  const whole = partsOf(voice.area, voice.period)
  if (whole.words.length + whole.periods.length <= maxLabel) return whole.words + whole.periods
  const { words, periods } = partsOf(voice.shortArea, voice.shortPeriod)
  const most = maxLabel - periods.length
  return words.length <= most ? words + periods : `${words.slice(0, most - 1)}…${periods}`

  function partsOf(nameOf: (area: Area) => string, timeOf: (period: Period) => string) {
    const places = placesOf(question, pair.reporter, language, nameOf)
    const { comma } = language.say
    const lead = places === '' ? ' · ' : comma
    const joint = 'from' in question ? '–' : comma
    const times = periodsOf(question).map((it, i) => `${i === 0 ? lead : joint}${timeOf(it)}`)
    const words = [...subjectOf(question, language), places].filter(part => part !== '').join(' · ')
    return { words, periods: times.join('') }
  }
}

function subjectOf(question: Question, language: Language): readonly string[] {
  const { say } = language
  const label = labelOf(question)
  switch (label.by) {
    case 'text':
      return [label.text]
    case 'command':
      return [say.commands[label.command]]
    case 'subject':
      return subjectIn(question, language)
    case 'flow':
      return flowSubject(question, label.name, language)
  }
}

/** Of shares and of a list of partners, which name their countries: 'China’s share of Azerbaijan’s exports'. */
function subjectIn(question: Question, { say }: Language): readonly string[] {
  if (question.kind === 'ranking') return [listSubject(question, say)]
  const [first, ...more] = partnersOf(question)
  if (first === undefined || !('flow' in question)) return []
  return [say.shareSubject(question.flow, question.reporter, first, ...more)]
}

/** 'Azerbaijan’s partners by turnover', 'Azerbaijan’s partners by turnover, within the EU'. */
export const listSubject = ({ flow, reporter, within }: Omit<QuestionOf<'ranking'>, 'top'>, say: Say): string =>
  [say.rankingSubject(flow, reporter), ...(within === undefined ? [] : [say.official.within(within)])].join(say.comma)

/** What is asked of a flow besides its figure. A turnover is meant when no flow is named. */
function flowSubject(question: Question, name: ButtonName | undefined, language: Language): readonly string[] {
  if (!('flow' in question)) return []
  const flow = flowLabel(question.flow, language)
  if (name === undefined) return [flow]
  return question.flow === 'T' ? [language.say.buttons[name]] : [language.say.buttons[name], flow]
}

function placesOf(question: Question, home: Area, { say }: Language, nameOf: (area: Area) => string): string {
  if (!('reporter' in question) || labelOf(question).by === 'subject') return ''
  if ('partner' in question && question.partner === question.reporter) return say.within(question.reporter)
  const named = partnersOf(question).map(nameOf).join(say.comma)
  return [...(question.reporter === home ? [] : [nameOf(question.reporter)]), ...(named === '' ? [] : [named])].join(
    ' – ',
  )
}
