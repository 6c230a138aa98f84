/** One picture of each kind, as the bot sends it. */
import { answer } from '../../src/answers/answer-question.ts'
import type { Question, QuestionOf } from '../../src/answers/model/question.ts'
import type { Facts } from '../../src/data/facts/facts.ts'
import type { Language } from '../../src/languages/model/say.ts'
import type { Picture, ThemeName } from '../../src/writing/charts/chart.ts'
import type { Medium } from '../../src/writing/message/message.ts'
import { writeMessage } from '../../src/writing/write-answer.ts'

/** The day of the answers. */
export const today = '2026-11-27'
const pair = { reporter: 'AZE', partner: 'CHN' } as const
const china = { kind: 'chart', of: 'values', flow: 'T', grain: 'year', reporter: 'AZE', partners: ['CHN'] } as const

const card = { kind: 'card', of: 'figure', flow: 'T', ...pair, period: '2025' } as const

const questions: Readonly<Record<string, QuestionOf<'chart' | 'card'>>> = {
  columns: { ...china, from: '2015' },
  lines: { ...china, flow: 'M', partners: ['CHN', 'RUS', 'TUR', 'DEU'], from: '2012' },
  years: china,
  log: { ...china, scale: 'log' },
  flows: { ...china, of: 'flows', from: '2015' },
  // Only its whole trade has months of two years.
  months: { ...china, flow: 'X', partners: ['WLD'], grain: 'month', from: '2026-01', to: '2026-12' },
  balance: { ...china, flow: 'B', from: '2012' },
  largest: { ...china, of: 'largest', flow: 'X', partners: [], to: '2025' },
  share: { ...china, of: 'share', flow: 'M', from: '2010' },
  places: { ...china, of: 'places', flow: 'M', from: '2015' },
  card,
  'card-calculated': { ...card, flow: 'B', period: '2026-01' },
  'card-month': { ...card, flow: 'X', partner: 'WLD', period: '2026-06' },
  'card-growth': { ...card, of: 'growth' },
  'card-share': { ...card, of: 'share', flow: 'M' },
  'card-rank': { ...card, of: 'rank' },
  'card-rank-month': { ...card, of: 'rank', period: '2026-01' },
  'card-tall': card,
  'card-rank-tall': { ...card, of: 'rank', partner: 'TUR' },
}

/** The pictures of a language and theme by the names of their kinds. */
export const examples = (facts: Facts, language: Language, theme: ThemeName): Readonly<Record<string, Picture>> =>
  Object.fromEntries(
    Object.entries(questions).map(([kind, question]) => [
      kind,
      { ...pictureOf(question, facts, language, kind.endsWith('tall') ? 'channel' : 'private'), theme },
    ]),
  )

/** Errors: throws when the answer has no picture. */
function pictureOf(question: Question, facts: Facts, language: Language, medium: Medium): Picture {
  const writing = { language, facts, medium, bot: '@karvan_bot', pair } as const
  const { text, picture } = writeMessage(answer(question, facts, today), writing)
  if (picture === undefined) throw new Error(`no picture in the answer "${text}"`)
  return picture
}
