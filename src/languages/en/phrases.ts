import type { InlineWords, ProblemWords, RemarkWords, TableWords } from '../model/phrases.ts'
import type { Say } from '../model/say.ts'
import { join, text } from '../model/voice/text.ts'
import type { Place } from '../model/voice/values.ts'
import { inPhrase, inside, voice } from './voice/voice.ts'

const units: Readonly<Record<string, string>> = {
  USD: 'US dollars',
  EUR: 'euros',
  CNY: 'yuan',
  AZN: 'manats',
  RUB: 'roubles',
}
const only = (unit: string): string => `held in ${units[unit] ?? unit} only`

export const remarks: RemarkWords = {
  unheld: period => `cannot be told: no ${voice.period(period)} figure is held`,
  percent: (claimed, way, percent) => `${claimed} is ${percent} ${way}`,
  points: (claimed, way, points, written) =>
    `${claimed} is ${written} percentage ${points === '1' ? 'point' : 'points'} ${way}`,
  times: (claimed, times, written) => `${claimed} is about ${times === '2' ? 'twice' : `${written} times`} as much`,
  otherUnit: (claimed, unit) => `${claimed} cannot be compared: ${only(unit)}, and Karvan converts nothing.`,
  heldIn: unit => `Held in ${units[unit] ?? unit} only; Karvan converts nothing.`,
  city: (name, area) => `${name} is read as ${inside(area)}: figures of cities and regions are not held.`,
  countOf: area => `Counted by ${inside(area)}.`,
  noCountOf: area => `⚠ The count of ${inside(area)} is not held for this. The figure above is another one.`,
  readAs: (words, carried) =>
    text`Read as: ${join([...words, ...(carried.length === 0 ? [] : [[`carried over: ${carried.join(', ')}`]])], ' · ')}`,
  wordFates: (asking, passed) =>
    [asking && `What is asked: ${asking}`, passed && `carries nothing: ${passed}`].filter(Boolean).join(' · '),
  notRead: phrases => `Not read: ${phrases.map(it => `“${it}”`).join(', ')}`,
  noCauses: 'Karvan holds figures, not their causes.',
  partnersHeld: count => `Partners held: ${count}.`,
}

const or = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`

export const problem: ProblemWords = {
  notAPeriod: (heard, instead) =>
    instead.length === 0
      ? text`Which years are meant by “${heard}”? Name them: “since 2020”, “before 2020” or “2019”.`
      : text`“${heard}” is not a period. Try ${or(instead)}.`,
  notOver: (period, today) =>
    text`${voice.period(period)} has not come yet: today is ${voice.day(today)}. Karvan makes no forecasts.`,
  unknownWord: (heard, area) =>
    area === undefined
      ? text`I don’t know “${heard}”. Name a country and a period, as in /turnover Türkiye 2025.`
      : text`I don’t know “${heard}”. Did you mean ${voice.area(area)}?`,
  otherSubject: heard => text`I hold nothing on “${heard}”, only the total trade in goods between countries.`,
  mistyped: text`Did you mean this?`,
  unknownCommand: (heard, command) =>
    command === undefined
      ? text`There is no command /${heard}. See /help.`
      : text`There is no command /${heard}. Did you mean /${command}?`,
  unknownId: heard => text`No figure has the id “${heard}”. Tap Sources under an answer to open one.`,
  unknownLanguage: heard => text`I don’t speak “${heard}”. Choose English, Azerbaijani, Russian or Chinese: /lang`,
  unknownStyle: heard =>
    text`I have no citation style “${heard}”. Try /cite apa, /cite bibtex, /cite gost or /cite text.`,
  tooMany: (what, most) =>
    most === 1
      ? text`Several countries can be compared in one period only. Try /compare China Russia 2025.`
      : text`At most ${String(most)} ${what} at once. Try /compare China Russia 2025.`,
  'too-few': text`Name two countries or two periods: /compare China Türkiye 2025.`,
  overlap: text`Periods that overlap cannot be added up. Try /sum 2024 2025.`,
  'by-size': text`Partners are listed by size only, the largest first: not by growth, by balance or by region, and not those without trade. Growth is compared by name: “which grew faster, exports to Türkiye or Georgia?” The list:`,
  'by-month': text`Trade is counted by the month, not by the day or the week. The newest figure is one tap away:`,
  'by-calendar-year': text`Answers are by month and by calendar year, January to December; financial years are not held. Ask, for example, “imports from China, 2025”.`,
  'no-rest': text`Only countries can be left out, and only of a total or a list: “total turnover without China, 2025”, “top 5 partners except China”.`,
  sameCountry: area => text`${voice.area(area)} does not trade with itself. Name two countries: /turnover China 2025.`,
  'not-understood': text`I answer questions about trade between countries. Ask, for example, “imports from China, January 2026”, or see /help.`,
  ambiguous: heard => text`“${heard}” can mean more than one thing. Which do you mean?`,
  'no-forecast': text`Karvan makes no forecasts; it answers with figures that have been counted. Ask, for example, “turnover with China, 2025”.`,
  'no-goods': text`Figures by goods or by weight are not held, only totals in money. The total is one tap away:`,
  'no-edits': text`Readers cannot change figures: each stays as its source printed it. Tap Sources under an answer to see where it is from.`,
  channel: text`To post in a channel, make me its admin with the right to post, then write here: /subscribe @channel, with the name of yours.`,
  thanks: text`Any time.`,
  talk: text`I only know trade figures. Ask me about them whenever you like.`,
  'own-answer': text`This is my own answer, with its sources under it. Ask again to see what is held now.`,
  'no-text': text`I read text only. Ask, for example, “imports from China, January 2026”, or see /help.`,
  'no-file-here': text`Files are sent only in a chat with me: ask there.`,
  'no-post': text`Send /check with a text, such as ${{ code: '/check Trade with China reached $4.87 billion in 2025' }}, or in reply to a post. In a private chat you can also forward the post to me.`,
  'no-words': text`I find no text in it. Send me the text, and I’ll check it.`,
  failed: text`Something went wrong on our side, and we have been told. Please ask again in a minute.`,
  hurried: text`That is more than I can answer at once. Please ask again in a minute.`,
}

export const inline: InlineWords = {
  changeIn: (change, period) => `${change} in ${inPhrase(period)}`,
  record: { year: 'Record year', month: 'Record month' },
  partners: 'Top partners',
  left: places => `Not understood, left as it is: ${places.join(', ')}.`,
  openBot: 'Open the bot',
  guest: bot =>
    `I answer questions about trade between countries. Mention me with one, as in “${bot} imports from China, January 2026”, or tap my name and ask there.`,
}

export const table: TableWords = {
  country: 'Country',
  period: 'Period',
  place: '#',
  change: 'Year on year',
  ours: 'In italics: our calculation.',
}

export function locator(at: Place): string {
  if (at.in !== 'paragraphs') return at.in === 'last' ? 'last paragraph' : 'body of the text'
  const { from, to, isBracketed } = at
  return `${to === undefined ? `paragraph ${from}` : `paragraphs ${from}–${to}`}${isBracketed ? ', in brackets' : ''}`
}

export const buttons: Say['buttons'] = {
  exports: 'Exports',
  imports: 'Imports',
  turnover: 'Turnover',
  balance: 'Balance',
  growth: 'Growth',
  average: 'Average',
  sum: 'Sum',
  cite: 'Cite',
  copy: 'Copy',
  sources: 'Sources',
  why: 'Why?',
  next: 'Next',
  evidence: 'Evidence',
  rank: 'Rank',
  record: 'Record',
  top: 'Top 5',
  yearly: 'Year by year',
  origins: 'All sources',
  more: 'More',
  back: 'Back',
}
