import type { ProblemWords } from '../model/problems.ts'
import { text } from '../model/text.ts'
import { voice } from './voice.ts'

const or = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`

export const problem: ProblemWords = {
  notAPeriod: (heard, instead) => text`“${heard}” is not a period. Try ${or(instead)}.`,
  notOver: (period, today) =>
    text`${voice.period(period)} has not come yet: today is ${voice.day(today)}. Karvan makes no forecasts.`,
  unknownWord: (heard, area) =>
    area === undefined
      ? text`I don’t know “${heard}”. Name a country and a period, as in /turnover Türkiye 2025.`
      : text`I don’t know “${heard}”. Did you mean ${voice.area(area)}?`,
  unknownCommand: (heard, command) =>
    command === undefined
      ? text`There is no command /${heard}. See /help.`
      : text`There is no command /${heard}. Did you mean /${command}?`,
  unknownId: heard => text`No figure has the id “${heard}”. Tap Sources under an answer to open one.`,
  unknownLanguage: heard => text`I don’t speak “${heard}”. Choose English, Azerbaijani, Russian or Chinese: /lang`,
  tooMany: (what, most) =>
    most === 1
      ? text`Several countries are compared in one period. Try /compare China Russia 2025.`
      : text`At most ${String(most)} ${what} at once. Try /compare China Russia 2025.`,
  tooFew: text`Name two countries or two periods: /compare China Türkiye 2025.`,
  sameCountry: area => text`${voice.area(area)} does not trade with itself. Name two countries: /turnover China 2025.`,
  notUnderstood: text`I answer questions about trade between countries. Ask, for example, “imports from China, January 2026”, or see /help.`,
  ambiguous: heard => text`“${heard}” can mean more than one thing. Which do you mean?`,
  noForecast: text`Karvan makes no forecasts; it answers with figures that have been counted. Ask, for example, “turnover with China, 2025”.`,
  noGoods: text`Figures by goods or by weight are not held, only totals in money. The total is one tap away:`,
  noText: text`I read text only. Ask, for example, “imports from China, January 2026”, or see /help.`,
  failed: text`Something went wrong on our side, and it is noted. Please ask again in a minute.`,
  hurried: text`That is more than I may answer at once. Wait a minute, and ask again.`,
}
