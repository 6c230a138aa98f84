import type { Flow } from '../../data/model/schema.ts'
import type { ChartWords, FigurePageWords, FileTexts } from '../model/files.ts'
import { text } from '../model/voice/text.ts'
import { and, inPhrase, inside, possessive, voice } from './voice/voice.ts'

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
    first === last
      ? `${subject}: ${first} in ${inPhrase(from)} and in ${inPhrase(to)}`
      : `${subject}: from ${first} in ${inPhrase(from)} to ${last} in ${inPhrase(to)}`,
  leads: (list, period, name, amount) => `${list}, ${voice.period(period)}: ${name} leads with ${amount}`,
  trade: (reporter, partner) =>
    `${possessive(reporter)} ${partner === 'WLD' ? 'total trade' : `trade with ${inside(partner)}`}`,
  withSeveral: (flow, reporter, partners) => `${possessive(reporter)} ${flows[flow]} ${and(partners.map(inside))}`,
  marks: { official: 'official statistics', press: 'press or statement', estimate: 'estimate or forecast' },
  sources: (names, more) =>
    `${names.length + more === 1 ? 'Source' : 'Sources'}: ${names.join('; ')}${more === 0 ? '' : ` and ${more} more`}`,
  dataOf: day => `Data of ${voice.day(day)}`,
  buttons: {
    chart: 'Chart',
    picture: 'Picture',
    text: 'Text',
    table: 'Table',
    log: 'Log scale',
    linear: 'Linear scale',
    all: 'All years',
    csv: 'CSV',
    xlsx: 'Excel',
  },
  since: year => `Since ${year}`,
}

export const files: FileTexts = {
  rows: count => `Rows: ${count}`,
  sources: (names, more) => `Sources: ${names.join(', ')}${more === '0' ? '' : `, and ${more} more`}`,
  attribution: line => `When you pass it on, name the source of each row, as in “${line}”`,
  closed: (publisher, count) =>
    `Left out, rows: ${count}, of ${publisher}. Its terms let figures be shown, but not passed on.`,
  cut: (rows, of) => `The first ${rows} of ${of} rows.`,
  noFigures: text`There are no figures to put into a file. Ask for a figure first, or name a country: /export csv China`,
  sheets: { figures: 'Figures', sources: 'Sources' },
  columns: {
    role: 'Use',
    measure: 'Measure',
    flow: 'Flow',
    reporter: 'Reporter',
    reporterCode: 'Reporter code',
    partner: 'Partner',
    partnerCode: 'Partner code',
    period: 'Period',
    base: 'Compared with',
    value: 'Value',
    bound: 'Bound',
    unit: 'Unit',
    multiplier: 'Multiplier',
    inFull: 'In full',
    status: 'Status',
    obsStatus: 'OBS_STATUS',
    definition: 'Definition',
    compiler: 'Counted by',
    speaker: 'Said by',
    publisher: 'Publisher',
    title: 'Title',
    published: 'Published',
    url: 'Address',
    excerpt: 'Excerpt',
    place: 'Place in the source',
    note: 'Note',
    formula: 'Formula',
    id: 'Id',
    source: 'Source id',
    licence: 'Licence',
    attribution: 'Attribution',
    language: 'Language',
    rows: 'Rows',
  },
  measures: { value: 'Value', growth: 'Growth', share: 'Share', rank: 'Place' },
  roles: { shown: 'in the answer', compared: 'compared', input: 'input' },
  statuses: { official: 'official', press: 'press', estimate: 'estimate', computed: 'our calculation' },
}

export const figurePages: FigurePageWords = {
  page: 'Web page',
  downloads: 'Files',
  seeAlso: 'See also',
  ask: 'Ask in Telegram',
  noPage: 'There is no page at this address.',
}
