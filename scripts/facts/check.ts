/** Asks everything about a list of cells, in four languages, and checks what is answered. */
import { join } from 'node:path'
import { answer } from '../../src/answers/answer-question.ts'
import type { Answer } from '../../src/answers/model/answer.ts'
import type { Question } from '../../src/answers/model/question.ts'
import type { Facts } from '../../src/data/facts/facts.ts'
import { canonical, grain } from '../../src/data/model/period.ts'
import type { Observation } from '../../src/data/model/schema.ts'
import { languageOf, languages } from '../../src/languages/languages.ts'
import type { Language } from '../../src/languages/model/say.ts'
import type { Writing } from '../../src/writing/message/draft.ts'
import { writeMessage, writeMore } from '../../src/writing/write-answer.ts'
import { type Cell, cellName, everyCell, everyObservation, sampled } from './cells.ts'
import { checkFigures } from './check-figures.ts'
import { checkFormulas } from './check-formulas.ts'
import { checkCard, checkDigest, checkHeadlines, checkRanking } from './check-headlines.ts'
import { checkGrowth, checkLeading, checkTable, growthIn } from './check-official.ts'
import { checkSources } from './check-sources.ts'
import { checkText } from './check-text.ts'
import { checkVerdicts } from './check-verdicts.ts'
import { evidenceIn } from './evidence.ts'
import { newReport, type Report } from './report.ts'
import { type Tables, tablesOf } from './tables.ts'

const seed = join(import.meta.dirname, '../../src/data/seed')
const today = '2026-11-24'
const pair = { reporter: 'AZE', partner: 'CHN' } as const

interface Context {
  readonly facts: Facts
  readonly languages: readonly Language[]
  readonly tables: Tables
  readonly report: Report
  readonly ask: (question: Question) => Answer
}

/**
 * Checks every cell of the facts of the seed, or a sample of about `count` cells; English always, and the other
 * languages unless `isEnglish`.
 */
export function checkFacts(facts: Facts, count?: number, isEnglish = false): Report {
  const all = everyObservation(facts)
  const tables = tablesOf(all, facts)
  const ask = (question: Question): Answer => answer(question, facts, today)
  const spoken = languages.filter(({ code }) => !isEnglish || code === 'en')
  const context: Context = { facts, languages: spoken, tables, report: newReport(), ask }
  const cells = everyCell(all)
  const printed = printedCells(all)
  const chosen = count === undefined ? cells : sampled(cells, printed, count)
  checkSources(seed, all, context.report)
  for (const cell of chosen) checkCell(cell, context)
  for (const list of listsOf(tables, count)) {
    checkRanking(list, ask, context.report)
    checkTable(list, ask, tables, context.report)
  }
  const news = all.filter(it => it.measure === 'value' && printed.has(cellName(it)))
  for (const one of news.filter((_, i) => count === undefined || i % 5 === 0))
    checkDigest(one, ask, writingIn(languageOf('en'), facts), context.report)
  return context.report
}

/** The cells that the press prints. Only tables tell how goods are valued. */
const printedCells = (all: readonly Observation[]): ReadonlySet<string> =>
  new Set(all.filter(it => it.definition?.valuation === undefined).map(cellName))

/** Of a sample, the lists of two years only. */
function listsOf({ lists }: Tables, count: number | undefined): Tables['lists'] {
  const own = lists.filter(({ reporter }) => reporter === 'AZE')
  return count === undefined ? lists : own.filter(({ period }) => period === '2025' || period === '2018')
}

const kinds = ['figure', 'growth', 'rank', 'share', 'sources', 'why'] as const

function checkCell(cell: Cell, context: Context): void {
  const { ask, tables, report } = context
  const figure = ask({ kind: 'figure', ...cell })
  const questions: readonly Question[] = [...kinds.map(kind => ({ kind, ...cell })), ...others(cell)]
  for (const question of questions) checkQuestion(question, cell, context)
  if (figure.kind === 'figure') {
    checkHeadlines(cell, figure.headline, ask, report)
    checkLeading(cell, figure.headline, tables, report)
  }
  const growth = ask({ kind: 'growth', ...cell })
  if (growth.kind === 'growth') checkGrowth(cell, growth.headline, tables, report)
}

function others({ reporter, partner, flow, period }: Cell): readonly Question[] {
  const of = { reporter, partner, flow }
  const every = grain(canonical(period))
  return [
    ...(every === 'year' || every === 'month' ? [{ kind: 'record', ...of, grain: every } as const] : []),
    { kind: 'compare-periods', ...of, periods: [period, String(Number(period.slice(0, 4)) - 1)] },
  ]
}

function checkQuestion(question: Question, cell: Cell, context: Context): void {
  const { facts, report, tables, ask, languages } = context
  const found = ask(question)
  const evidence = evidenceIn(found)
  const where = `${question.kind} ${cellName(cell)}`
  checkFigures(found, evidence, facts, where, report)
  checkPeriod(question, found, where, report)
  for (const language of languages) {
    const writing = writingIn(language, facts)
    const place = `${language.code} ${where}`
    const message = writeMessage(found, writing)
    const hidden = message.buttons.flat().some(({ data }) => data?.startsWith('m.') === true)
    for (const shown of hidden ? [message, writeMore(found, writing)] : [message]) {
      const written = { message: shown, code: language.code, evidence, where: place, isBalance: cell.flow === 'B' }
      checkText(written, facts, report)
      if (shown === message) checkFormulas(written, found, report)
    }
    checkCard(question, found, writing, place, report)
    const isJudged =
      found.kind === 'figure' || found.kind === 'growth' || found.kind === 'rank' || found.kind === 'share'
    if (isJudged && language.code === 'en') checkVerdicts(found, growthIn(cell, tables), writing, place, report)
  }
}

/** An answer about another period than asked would take a month for a year. */
function checkPeriod(question: Question, found: Answer, where: string, report: Report): void {
  if (!('period' in question) || question.period === undefined || !('headline' in found)) return
  const { period } = found.headline
  const isAsked = period === canonical(question.period)
  report.expect('no period answers for another', isAsked, where, () => `answers with ${period}`)
}

const writingIn = (language: Language, facts: Facts): Writing => ({
  language,
  facts,
  medium: 'private',
  bot: '@karvan_bot',
  pair,
})
