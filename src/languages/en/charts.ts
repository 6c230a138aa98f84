import type { Flow } from '../../data/model/schema.ts'
import type { ChartWords } from '../model/charts.ts'
import { and, inPhrase, inside, possessive, voice } from './voice.ts'

const flows: Record<Flow, string> = { X: 'exports to', M: 'imports from', T: 'turnover with', B: 'balance with' }

export const charts: ChartWords = {
  changed: (subject, { value, unit }, { from, to, last }) => {
    const size = voice.number(value.replace('-', ''))
    const verb = value.startsWith('-') ? 'fell' : 'grew'
    const how = unit === 'TIMES' ? `grew ${size}-fold` : `${verb} by ${size}%`
    return `${subject} ${how} from ${inPhrase(from)} to ${inPhrase(to)}, to ${last}`
  },
  was: (subject, period, amount) => `${subject}: ${amount} in ${inPhrase(period)}`,
  fromTo: (subject, { from, to, first, last }) =>
    `${subject}: from ${first} in ${inPhrase(from)} to ${last} in ${inPhrase(to)}`,
  leads: (list, period, name, amount) => `${list}, ${voice.period(period)}: ${name} leads with ${amount}`,
  withSeveral: (flow, reporter, partners) => `${possessive(reporter)} ${flows[flow]} ${and(partners.map(inside))}`,
  marks: { official: 'official statistics', press: 'press or statement', estimate: 'estimate or forecast' },
  sources: names => `Sources: ${names.join('; ')}`,
  dataOf: day => `Data of ${voice.day(day)}`,
  buttons: { chart: 'Chart', table: 'Table', log: 'Log scale', linear: 'Linear scale', all: 'All years' },
  since: year => `Since ${year}`,
}
