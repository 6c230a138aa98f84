import type { Area, Flow, Period } from '../../data/model/schema.ts'
import { mostNamed, type Say } from '../model/say.ts'
import { join, type Text, text } from '../model/voice/text.ts'
import { emphasised } from '../model/voice/voice.ts'
import { admin } from './admin/words.ts'
import { arithmetic, roughly } from './arithmetic.ts'
import { claims } from './claims.ts'
import { commands, description, name, shortDescription } from './commands.ts'
import { charts, figurePages, files } from './files.ts'
import { groups } from './groups.ts'
import { official, reason } from './official.ts'
import { pages } from './pages.ts'
import { buttons, inline, locator, problem, remarks, table } from './phrases.ts'
import { subscriptions } from './subscriptions.ts'
import { and, capital, inPhrase, inside, ownedBy, possessive, voice } from './voice/voice.ts'

const bare = (area: Area): string => voice.area(area).replace(/^the /, '')

const flows: Record<Flow, string> = { X: 'exports', M: 'imports', T: 'turnover', B: 'trade balance' }

const plurals = new Set<Area>(['TURKIC5', 'BRI'])
const within = (group: Area): string => `${plurals.has(group) ? 'among' : 'within'} ${inside(group)}`

function subject(flow: Flow, reporter: Area, partner: Area): string {
  if (partner === reporter) return capital(`${flows[flow]} ${within(reporter)}`)
  if (partner === 'WLD') return `${possessive(reporter)} total ${flows[flow]}`
  if (flow === 'T') return `${bare(partner)}–${bare(reporter)} turnover`
  const way = { X: 'to', M: 'from', B: 'with' }[flow]
  return `${possessive(reporter)} ${flows[flow]} ${way} ${inside(partner)}`
}

const andTexts = (items: readonly Text[]): Text =>
  items.flatMap((item, i) => (i === 0 ? item : [i === items.length - 1 ? ' and ' : ', ', ...item]))

/** Both ends included: '2016–2025'. */
const between = (from: Period, to: Period): string => `${voice.period(from)}–${voice.period(to)}`

const nths = ['', 'a', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

const rankSubject = (flow: Flow, reporter: Area, partner: Area): string =>
  `${capital(inside(partner))} among ${ownedBy(reporter)} partners by ${flows[flow]}`

export const say: Say = {
  subject,
  within,
  changeOn: ({ amount, base, style, isOurs }) => {
    const digits = emphasised(style === 'plain' ? voice.signed(amount) : voice.change(amount), style)
    const ending = isOurs === true ? ' (our calculation)' : ''
    return amount.unit === 'TIMES'
      ? text`${digits} as much as in ${inPhrase(base)}${ending}`
      : text`${digits} on ${inPhrase(base)}${ending}`
  },
  record: (run, grain) =>
    run === 1
      ? `a record ${grain}`
      : `${nths[run] ?? voice.amount({ value: String(run), unitMult: 0, unit: 'ORD' })} record ${grain} in a row`,
  aYear: change => `${voice.signed(change)} a year`,
  checkFits: (formula, result, cite) => text`Our check: ${formula} = ${result}, agrees with ${cite} within rounding`,
  checkFails: (formula, result, published, cite) =>
    text`Our check: ${formula} = ${result}, not the ${published} of ${cite}`,
  comma: ', ',
  colon: ': ',
  semicolon: '; ',
  bracketed: remark => ` (${remark})`,
  ours: 'our calculation',
  ourCalculation: (formula, from = [], isRough = false) => {
    const behind = from.length === 0 ? formula : text`${formula}, from ${andTexts(from)}`
    return text`Our calculation: ${behind}${isRough ? `; ${roughly}` : ''}`
  },
  parts: (_, partner, exports, imports) => {
    if (exports === undefined) return text`Imports from ${inside(partner)} ${imports ?? ''}`
    if (imports === undefined) return text`Exports to ${inside(partner)} ${exports}`
    return text`Exports to ${inside(partner)} ${exports}, imports ${imports}`
  },
  same: 'the same figure',
  rounded: 'the same figure, rounded',
  reason,
  conflict: (shorter, longerMonths, shorterMonths) =>
    text`Does not fit ${shorter}: ${String(longerMonths)} months cannot be less than ${String(shorterMonths)}.`,
  unlikely: other =>
    text`Does not fit well with ${other}: the months between would each need over three times as much.`,
  twoCounts: counts => text`Two counts, so never subtracted: ${join(counts, ', ')}.`,
  expected: 'expected, not counted',
  yearByYear: 'Year by year:',
  anotherSays: (period, change, cite) => text`${voice.period(period)}: another source says ${change} ${cite}`,
  rankSubject,
  ranked: (place, ...of) => ({ digits: voice.amount(place), subject: rankSubject(...of) }),
  oneMonth: 'One month only.',
  rankBefore: groups =>
    text`Before: ${join(
      groups.map(({ place, periods }) => text`${place} in ${join(periods, ', ')}`),
      '; ',
    )}`,
  contested: (said, place, period, earlier) =>
    text`“For the first time” ${said}: an earlier source already has ${place} for ${voice.period(period)} ${earlier}`,
  rankingSubject: (flow, reporter) => `${possessive(reporter)} partners by ${flows[flow]}`,
  incomplete: 'Partners may be missing from this list.',
  withoutLargest: (count, reporter) =>
    `Only ${count} of ${ownedBy(reporter)} partners ${count === 1 ? 'is' : 'are'} held: larger ones may be missing.`,
  shareSubject: (flow, reporter, partner, ...more) =>
    more.length === 0
      ? `${possessive(partner)} share of ${ownedBy(reporter)} ${flows[flow]}`
      : `shares of ${more.length < mostNamed ? and([partner, ...more].map(inside)) : `${more.length + 1} partners`} in ${ownedBy(reporter)} ${flows[flow]}`,
  ofTotal: (part, total) => text`${part} of ${total} in all`,
  fromTo: (from, to) => `${voice.period(from)}–${voice.period(to)}`,
  bestOf: (grain, from, to, count) =>
    `the highest of the ${count} ${grain}s held, ${between(from, to)} (our calculation)`,
  lowest: grain => `lowest ${grain} held`,
  leastOf: (grain, from, to, count) =>
    `the lowest of the ${count} ${grain}s held, ${between(from, to)} (our calculation)`,
  extremes: {
    fastest: 'fastest growth held',
    deepest: 'deepest fall held',
    slowest: 'no fall is held; the slowest growth',
  },
  changesOf: (from, to, count) =>
    count === 1 ? 'the only change held' : `among the ${count} changes held, ${between(from, to)} (our calculation)`,
  onlyOne: grain => `the only ${grain} held, so no record can be told`,
  mayBeMore: figures => text`May be more: ${figures}`,
  mayBeLess: figures => text`May be less: ${figures}`,
  nextBest: (figure, period) => text`Next: ${figure}, ${voice.period(period)}`,
  asOf: day => `As published by ${voice.day(day)}.`,
  missing: periods => `Not held: ${periods.map(voice.period).join(', ')}`,
  retoldBy: speaker => `as retold by ${speaker}`,
  indirect: outlet => `as reported by ${outlet}, not word for word`,
  notYet: 'expected',
  quoted: words => `“${words}”`,
  inLanguage: language => `in ${voice.language(language)} in the source`,
  projectFields: {
    opened: 'Opened',
    builder: 'Builder',
    households: 'Electricity for',
    emissions: 'CO₂ avoided',
    standing: 'Scale',
    other: 'Also',
  },
  projectFact: (field, value) => `${say.projectFields[field]}: ${value}`,
  place: locator,
  card: {
    countedBy: 'Counted by',
    uncounted: 'the source does not say',
    saidBy: 'Said by',
    place: 'Place in the text',
    note: 'Editor’s note',
    entered: 'Entered',
    earlier: 'Earlier value',
    seed: 'with the first data',
    id: 'Figure',
    why: 'Why',
    withdrawn: 'Withdrawn',
    instead: 'Held now',
  },
  noDifference: 'No source held differs.',
  oneSource: 'One source holds this figure.',
  notHeld: (subject, period) => `Not held: ${subject}${period === undefined ? '' : `, ${voice.period(period)}`}.`,
  noChange: (flow, { reporter, partner }, period, base) => {
    const when = period === undefined ? '' : ` in ${inPhrase(period)}`
    return `Not held: how ${subject(flow, reporter, partner)} changed${when}${base === undefined ? '' : ` from ${inPhrase(base)}`}.`
  },
  noRank: (flow, reporter, partner, period) =>
    `Not held: ${possessive(partner)} place among ${ownedBy(reporter)} partners by ${flows[flow]}${period === undefined ? '' : `, ${voice.period(period)}`}.`,
  notOf: period => `no ${voice.period(period)} figure is held`,
  noSuch: (reporter, partner, amount) =>
    `No figure held on trade between ${inside(reporter)} and ${inside(partner)} says ${amount}.`,
  newest: 'the newest held',
  published: day => `published ${voice.day(day)}`,
  whenNext: 'No source held says when the next figures come.',
  cameBefore: days => text`Those before came: ${days}`,
  twoSides:
    'Two offices counted, each in its own way: by country of origin or of shipment, with freight or without, in its own month. No source held says which of these it is here.',
  byGrain: { month: 'by month', year: 'by year' },
  noSides:
    'No period is held that the offices of both sides counted. As a rule such counts differ by country of origin or of shipment, by freight, and by month. What sources of this pair differ in:',
  noQuote: 'No words on that are held.',
  noProject: 'No such project is held.',
  noProjectFacts: 'No facts about it are held yet.',
  nearest: 'Nearest:',
  noNews: 'Nothing new since then.',
  news: 'New:',
  aside: remarks,
  claims,
  problem,
  pages,
  helpGroups: {
    figures: 'Figures',
    changes: 'Changes',
    places: 'Places and words',
    origins: 'Sources',
    files: 'Charts and files',
    chat: 'This chat',
    bot: 'About the bot',
  },
  howMuch: subject => `How much is ${subject}?`,
  howChanged: subject => `How did ${subject} change?`,
  whichPlace: (reporter, partner) => `Where is ${inside(partner)} among ${ownedBy(reporter)} partners by turnover?`,
  forExample: 'For example:',
  inline,
  groups,
  arithmetic,
  charts,
  office: admin,
  official,
  subscriptions,
  table,
  files,
  figurePages,
  outdated: 'This button is no longer in use. Please ask again.',
  askedAgo: ago => `You asked this ${ago}:`,
  languageSet: 'I will answer in English.',
  forgotten: 'Forgotten: nothing about you or this chat is kept any more, except what /privacy marks with *.',
  buttons,
  styles: { text: 'Text', apa: 'APA', bibtex: 'BibTeX', gost: 'GOST' },
  commands,
  name,
  description,
  shortDescription,
  and,
}
